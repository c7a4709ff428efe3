// Edges that carry more than chance would have given them: disparity filter and noise-corrected backbone.
#pragma once

#include "linkages/backbone.h"

namespace territorial {

// p of the disparity filter (Serrano, Boguna and Vespignani 2009, "Extracting the multiscale backbone of complex weighted
// networks", eq. 2): (1 - w / s)^(k - 1), the chance that one of k edges that share the strength s of a node at random is as
// heavy. At the origin among the edges that leave it, at the destination among those that reach it; undirected: among all of
// each. A node of one edge decides nothing: NaN.
struct DisparityTest {
  std::vector<double> p_origin, p_destination; // [m] 0 to 1
};

// O(m), parallel. Throws InvalidInput, Cancelled.
DisparityTest disparity_filter(const FlowNetwork &network, Progress &progress);

// One number of both ends: the smaller (either), the larger (both), or that of one end. An end that is NaN decides nothing, so
// the other one counts alone; NaN where no end decides. [m] both.
std::vector<double> at_deciding_ends(std::span<const double> origin, std::span<const double> destination, DecidingEnds ends);

// The noise-corrected backbone (Coscia and Neffke 2017, "Network backboning with noisy data", eq. 1-7, with the prior as the
// authors' program has it): how far an edge is above what the totals of its ends lead to expect, in its own standard deviations.
struct NoiseCorrected {
  std::vector<double> lift;      // [m] (k w - 1) / (k w + 1), k = total / (out * in): -1 to 1, 0 as expected
  std::vector<double> deviation; // [m] standard deviation of the lift
  std::vector<double> p;         // [m] upper tail of the normal distribution at lift / deviation
};

// Weights are counts: in other units deviations are others. An undirected edge is one in each direction. NaN where a node has all
// of the network, so nothing is left to expect. O(m), parallel. Throws InvalidInput, Cancelled.
NoiseCorrected noise_corrected(const FlowNetwork &network, Progress &progress);

} // namespace territorial
