// Which flows of a table are shown, and how the two directions of a pair count.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace territorial {

// A flow of one group (type and period). Of a group no two flows have the same ends.
struct CountedFlow {
  std::size_t from, to; // places, the same for a flow within a place
  std::size_t group;
  double value; // at least 0
};

enum class PairTotals {
  gross,  // each direction by itself
  net,    // the larger direction, less the other
  two_way // both together
};

struct PairedFlow {
  std::size_t flow;     // index of the flow whose direction it has: the larger one; on a tie that from the lower place
  std::size_t opposite; // index of the flow the other way, no_flow where there is none
  double value;         // of the pair as PairTotals counts it
};

inline constexpr std::size_t no_flow = std::numeric_limits<std::size_t>::max();

// The flows of each group as pairs count: gross keeps all, net and two_way one of each pair; flows within a place stay. In the
// order of the flows kept. The sum of two_way is that of gross; net is gross less twice the smaller directions. O(n log n).
// Throws InvalidInput on a negative or not finite value and on two flows of a group with the same ends, naming the position.
std::vector<PairedFlow> pair_flows(std::span<const CountedFlow> flows, PairTotals totals);

struct FlowShares {
  std::vector<double> of_origin, of_destination; // [flows] 0 to 1, NaN where the place has only flows of 0
};

// Each flow over all that leaves its origin, and over all that reaches its destination, in its group, flows within a place
// included. O(n log n).
FlowShares flow_shares(std::span<const CountedFlow> flows);

struct FlowThresholds {
  double min_value = 0;        // keep flows of at least this
  double min_share = 0;        // and of at least this share of `total`
  double total = 0;            // used by min_share alone
  std::size_t top = 0;         // and the so many largest of each group; 0: all
  double cumulative_share = 1; // and of these the largest that together carry at least this share of the group; 1: all
};

// Whether each flow between two places is kept; flows within a place are, and count in no threshold. Of equal flows the one with
// the lower ends comes first, so that the order of flows does not matter. O(n log n).
std::vector<char> choose_flows(std::span<const CountedFlow> flows, const FlowThresholds &thresholds);

} // namespace territorial
