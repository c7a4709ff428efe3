// Changes to tables of neighbours: further orders, both directions, links that join what is apart.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <span>
#include <utility>
#include <vector>

namespace territorial {

// Units that are `order` steps apart (>= 1), each with weight 1; `lower` takes in the nearer ones too. O(n x units within reach).
// Throws InvalidInput on order 0; Cancelled.
SpatialWeights of_order(const SpatialWeights &weights, std::size_t order, bool lower, Progress &progress);

enum class Symmetry {
  either, // a link in one direction is one in both, with the weight of the other direction where its own is missing
  both    // only links that exist in both directions stay
};
SpatialWeights symmetric(const SpatialWeights &weights, Symmetry symmetry);

using UnitPair = std::pair<std::size_t, std::size_t>; // the lower first

// For each unit without neighbours the unit nearest to it (ties: the lowest rank), each pair once. points [n]; units whose points
// are not finite join nothing. O(n log n). Throws Cancelled.
std::vector<UnitPair> links_of_islands(const SpatialWeights &weights, std::span<const Point> points, DistanceMethod method,
                                       Progress &progress);

// The shortest links, by the distance of points, that make one component of all: as many as there are components less one, by
// Kruskal's algorithm on the minimum spanning tree of the points, ascending by distance. Units whose points are not finite stay
// apart. Distances on the ellipsoid as in reachability_tree(). O(n log n). Throws Cancelled.
std::vector<UnitPair> links_of_components(const SpatialWeights &weights, std::span<const Point> points, DistanceMethod method,
                                          Progress &progress);

// The weights with links of `weight` (above 0) added in both directions where they are missing.
SpatialWeights with_links(const SpatialWeights &weights, std::span<const UnitPair> pairs, double weight);

} // namespace territorial
