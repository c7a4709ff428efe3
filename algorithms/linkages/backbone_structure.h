// Edges that the whole network needs: by doubly stochastic scaling, and by shortest paths.
#pragma once

#include "linkages/backbone.h"

namespace territorial {

// Slater (2009), "A two-stage algorithm for extracting the multiscale backbone of complex weighted networks": flows scaled until
// what leaves and what reaches every node sums to 1, so that large nodes do not hide small ones; then the largest scaled ones,
// down to the first with which all holds together that held together before (whatever the direction). Equal ones stay together.
struct DoublyStochastic {
  std::vector<double> scaled; // [m] 0 to 1
  std::vector<char> kept;     // [m]
  double error = 0;           // the largest distance of a sum from 1 in the end
  std::size_t iterations = 0;
  bool converged = true; // the error is at most `tolerance`; else the flows have no such scaling, or need more iterations
};

struct ScalingOptions {
  double tolerance = 1e-9; // above 0
  std::size_t most_iterations = 1000;
};

// Iterative proportional fitting (Sinkhorn 1964) over the edges alone. Nodes that nothing leaves (or reaches) take no part in
// these sums. O(iterations * m). Throws InvalidInput, Cancelled.
DoublyStochastic doubly_stochastic(const FlowNetwork &network, const ScalingOptions &options, Progress &progress);

// Salience (Grady, Thiemann and Brockmann 2012, "Robust classification of salient links in complex networks"): the share of the
// nodes of its component whose tree of shortest paths to all others has the edge, [m] 0 to 1. The length of an edge is 1 /
// weight; directed edges are taken in their direction; of equally short ways the one over the edge of the lowest rank counts.
// Independent of the number of threads. n searches (Dijkstra 1959): O(n m log n) on all cores. Throws InvalidInput, Cancelled.
std::vector<double> salience(const FlowNetwork &network, Progress &progress);

} // namespace territorial
