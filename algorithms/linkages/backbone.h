// The backbone of a table of flows: which edges of a network are kept, by simple rules, and what joins the rest.
#pragma once

#include "common/progress.h"
#include "linkages/flow_lines.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

// Edges between different nodes, each ordered pair at most once, sorted by from, then to; of an undirected network each pair
// once, from < to. The position of an edge is its rank: the lower one comes first among equal weights.
struct FlowNetwork {
  std::size_t nodes = 0;
  std::span<const FlowEnds> edges; // [m]
  std::span<const double> weights; // [m] above 0, finite
  bool directed = true;
};

// Throws InvalidInput, with the rank of the edge, where a network is not as said above. O(m).
void check_network(const FlowNetwork &network);

// The flows that leave and reach each node; of an undirected network both are all that it has.
struct NodeStrengths {
  std::vector<double> out, in;                  // [nodes] sums of weights
  std::vector<std::size_t> out_edges, in_edges; // [nodes] how many
};
NodeStrengths node_strengths(const FlowNetwork &network);

// Which ends of an edge decide on it: the flows that leave its origin, those that reach its destination.
enum class DecidingEnds { either, both, origin, destination };

// Whether each edge is among the `count` (>= 1) largest of its origin, of its destination, or as `ends` says.
// O(m log m). Throws InvalidInput.
std::vector<char> largest_of_nodes(const FlowNetwork &network, std::size_t count, DecidingEnds ends);

// Whether each edge is among the `count` largest of all. O(m log m).
std::vector<char> largest_of_all(const FlowNetwork &network, std::size_t count);

// Whether each edge is among the fewest largest ones that together carry at least `share` (0 to 1) of the sum of all. O(m log m).
std::vector<char> cumulative_share(const FlowNetwork &network, double share);

// Nystuen and Dacey (1961), "A graph theory interpretation of nodal regions": the largest flow that leaves each node, where it
// goes to a larger node, one that more flows reach; of equal nodes the lower index is the larger, so there are no circles. A node
// whose largest flow goes to a smaller one is terminal and keeps none. O(m).
std::vector<char> dominant_flows(const FlowNetwork &network);

// The edges of the maximum spanning tree, of each component its own (Kruskal 1956): the heaviest that hold together all that
// hangs together, whatever their direction. O(m log m).
std::vector<char> maximum_spanning_forest(const FlowNetwork &network);

// The number of components, whatever the direction, of the nodes that have an edge; and of those when only `kept` [m] stay.
std::size_t component_count(const FlowNetwork &network, std::span<const char> kept = {});

// The number of nodes that have an edge, of those `kept` [m] where it is given.
std::size_t node_count(const FlowNetwork &network, std::span<const char> kept = {});

} // namespace territorial
