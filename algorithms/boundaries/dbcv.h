// How well density clusters are parted: density-based clustering validation.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct ClusterValidity {
  double overall = 0;           // sum of |C| / n V(C) over all clusters, noise counted in n: -1 to 1 (well parted); NaN below
                                // two clusters
  std::vector<double> validity; // [clusters] V(C) = (separation - sparseness) / the larger of both; NaN below two places, and of
                                // a single cluster
};

constexpr std::size_t most_places_of_dbcv = 20'000;

// DBCV (Moulavi, Jaskowiak, Campello, Zimek and Sander 2014, doi:10.1137/1.9781611973440.96) in the plane. All-points core
// distance of o: (mean over the others of its cluster of d(o, i)^-2)^(-1/2). Sparseness of a cluster: the longest edge between
// inner nodes (of degree above 1) of the minimum spanning tree by mutual reachability; of all its edges where there are none.
// Separation: the least mutual reachability between inner nodes of two clusters. Of equally long
// edges of the tree the shorter in space counts, then that of the first places (the paper leaves it open). Where a cluster has no
// inner node all its nodes count. A single cluster is parted from nothing: NaN. points [n]; cluster [n], -1 for noise.
// Points of one cluster on one place count once in its own structure, and all in |C|. On the ellipsoid distances are those of
// straight lines through the earth. Throws InvalidInput on sizes that do not fit, coordinates that are not finite, and above
// 20,000 places in clusters; Cancelled. O(m^2) time for m places in clusters, on all cores, O(m) memory.
ClusterValidity dbcv(std::span<const Point> points, std::span<const std::int32_t> cluster, std::size_t clusters,
                     DistanceMethod method, Progress &progress);

} // namespace territorial
