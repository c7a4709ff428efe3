// How central each place is in the network of flows.
#pragma once

#include "linkages/node_measures.h"

namespace territorial {

struct CentralityOptions {
  bool page_rank = true, eigenvector = true, hub_scores = true, betweenness = true, closeness = true; // which to compute
  double damping = 0.85; // of PageRank, above 0 and below 1
};

// All lists have an entry a place; NaN for places that have no flow above 0 from or to another one: they are not in the network.
// A list that was not asked for is empty.
struct Centralities {
  std::vector<int> component;         // connected part of the network, numbered from 0 by size, then lowest place; -1 outside
  std::vector<double> page_rank;      // sum over the network 1
  std::vector<double> eigenvector;    // 0 to 1, the largest of each component 1
  std::vector<double> hub, authority; // 0 to 1, the largest of each component 1
  std::vector<double> betweenness;    // 0 to 1, share of the ordered pairs of other places
  std::vector<double> closeness;      // in the unit of the flows
  int components = 0;
  int unconverged = 0; // components whose eigenvector or hub scores were not found: NaN there
};

// Computed by igraph, of which one runs at a time, on pairs as summed_pairs() gives them; self-flows and flows of 0 are no links.
// * page_rank: Brin & Page (1998), a step leaves a place in proportion to its outflows, from a place without any to all alike.
// * eigenvector: Bonacich (1972), of the flows of both directions summed, in each component by itself (that of a network in
//   parts is 0 in all but one).
// * hub, authority: Kleinberg (1999), in each component by itself; where the principal eigenvalue is repeated, the vector nearest
//   to the strengths, all that leaves and reaches a place. Both to ten decimals.
// * betweenness: Freeman (1977), Brandes (2001): the share of shortest ways between two other places that lead through a place,
//   over all (n - 1)(n - 2) ordered pairs of the network's n places.
// * closeness: of the ways that lead from a place, Wasserman & Faust (1994, eq. 5.22): (r / (n - 1)) (r / sum of distances),
// where
//   r places can be reached.
// The length of a link is 1 / flow: ways lead along large flows. Independent of the order of places but for rounding.
// O(n + m) but for betweenness and closeness, O(n m log n). Throws InvalidInput as node_measures() does, where the damping is out
// of range, and where a flow is so small beside the largest that its length is not finite; Cancelled.
Centralities centralities(std::size_t places, std::span<const ValuedFlow> pairs, const CentralityOptions &options,
                          Progress &progress);

} // namespace territorial
