// The minimum spanning tree of mutual reachability distances: all that DBSCAN* finds at any distance.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct ReachabilityEdge {
  std::uint32_t a, b; // places
  double distance;    // mutual reachability, metres
};

struct ReachabilityTree {
  std::vector<std::uint32_t> place;      // [n] number of each point's position; points on one position share it
  std::vector<std::uint32_t> first_rank; // [places] the lowest rank of its points
  std::vector<double> weight;            // [places] sum of its points' weights
  std::vector<double> core_distance;     // [places] metres
  std::vector<ReachabilityEdge> edges;   // [places - 1] by distance, ascending
};

// A place's core distance is the least within which the weight, its own counted, is at least min_samples; the mutual reachability
// of two places is the largest of their distance and their core distances (Campello, Moulavi and Sander 2013). Where several
// trees are minimal any of them is given; what is connected up to a distance is the same in all. Distances on the ellipsoid are
// those of the chord on a sphere of its mean radius: to some 1e-5 of the geodesic. points [n] in metres or degrees; weight [n] of
// at least 0, empty = 1 each. Boruvka's rounds on a k-d tree, all cores: about O(n log n) time, O(n) memory. Throws InvalidInput
// on coordinates that are not finite, negative weights, sizes that do not fit, and a min_samples that is not above 0 or above the
// whole weight; Cancelled.
ReachabilityTree reachability_tree(std::span<const Point> points, std::span<const double> weight, double min_samples,
                                   DistanceMethod distance, Progress &progress);

// The core distance of every point in metres, [n], without a tree: the curve of k-distances (Ester et al. 1996) when sorted.
// Throws as reachability_tree() does. O(n log n).
std::vector<double> core_distances(std::span<const Point> points, std::span<const double> weight, double min_samples,
                                   DistanceMethod distance, Progress &progress);

// The distance at the knee of the curve of k-distances, an eps for DBSCAN: of the ascending values, both axes brought to 0..1,
// the one farthest below the diagonal (Satopaa, Albrecht, Irwin and Raghavan 2011). Zeros are left out; NaN where nothing is
// left. O(n log n).
double knee_of(std::vector<double> distances);

} // namespace territorial
