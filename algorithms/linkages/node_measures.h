// What flows say of each place by itself: what comes in, goes out and stays, with how many others, and in which role.
#pragma once

#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct ValuedFlow {
  std::uint32_t from, to; // places
  double value;           // at least 0
};

// One flow for each ordered pair of places that has one, sorted by `from`, then `to`; what repeats is summed, the small first, so
// that the order given does not matter. Throws InvalidInput where a place is out of range or a value negative or not finite,
// naming the position; Cancelled. O(n log n).
std::vector<ValuedFlow> summed_pairs(std::size_t places, std::span<const ValuedFlow> flows, Progress &progress);

// All lists have an entry a place. Self-flows are in `self` alone.
struct NodeMeasures {
  std::vector<double> inflow, outflow;    // sums from and to other places, in the unit of the flows
  std::vector<double> net;                // inflow - outflow
  std::vector<double> self;               // of the flow that stays
  std::vector<double> throughput;         // inflow + outflow
  std::vector<int> in_degree, out_degree; // other places with a flow above 0 in and out
};

// Of pairs as summed_pairs() gives them; throws InvalidInput where they are not sorted and unique, or out of range. O(places +
// pairs).
NodeMeasures node_measures(std::size_t places, std::span<const ValuedFlow> pairs);

enum class NodeRole {
  none,     // no flow from or to another place
  source,   // net / throughput <= -balance
  sink,     // net / throughput >= balance
  hub,      // neither, and throughput >= hub_size times the mean of the places that have any
  balanced, // neither, and smaller
};

struct RoleRule {
  double balance = 0.2; // above 0 to 1; 0.2: one direction is half as large again as the other
  double hub_size = 2;  // at least 0
};

// [places] The share of net in gross flow is Shryock and Siegel's (1973) migration effectiveness, -1 to 1. Throws InvalidInput on
// thresholds out of range. O(places).
std::vector<NodeRole> node_roles(const NodeMeasures &measures, const RoleRule &rule);

// [values] Radii of circles whose area is proportional to the value: `largest` gets `most`, what would be below `least` gets
// `least`, 0 and less gets 0. Same unit as `most`. Throws InvalidInput where not 0 <= least <= most. O(values).
std::vector<double> circle_radii(std::span<const double> values, double largest, double most, double least);

} // namespace territorial
