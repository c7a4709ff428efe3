// DBSCAN among firms of linked industries.
#pragma once

#include "boundaries/dbscan.h"

namespace territorial {

// DBSCAN and DBSCAN* as in dbscan.h, with the distance of two firms divided by the closeness of their industries: 1 leaves it as
// it is, 0.5 doubles it, 0 says that the two are never neighbours. Chains of steps between linked industries make a cluster, so
// it may hold industries that are not linked themselves. points [n] in metres, or in degrees; weight [n] of at least 0, empty = 1
// each; industry [n] 0 .. k - 1, or -1: near to nobody, noise; closeness [k x k] symmetric, 0 to 1, 1 on its diagonal. Where
// every closeness is 1 the result is dbscan()'s. A tree of places for each industry: O(n k log n + pairs of neighbours) time, O(n
// + k^2) memory, all cores. Throws InvalidInput as dbscan() does, and on industries and closenesses out of range; Cancelled.
DensityClusters linked_dbscan(std::span<const Point> points, std::span<const double> weight,
                              std::span<const std::int32_t> industry, std::span<const double> closeness,
                              const DbscanOptions &options, Progress &progress);

} // namespace territorial
