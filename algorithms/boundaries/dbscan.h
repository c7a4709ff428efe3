// Density clusters of points: DBSCAN.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct DbscanOptions {
  double eps = 0;        // metres, above 0: neighbours are at most this far apart
  double min_weight = 5; // least weight within eps of a core, itself counted; above 0
  bool border = true;    // false: DBSCAN*, clusters of cores alone
  DistanceMethod distance = DistanceMethod::planar;
};

enum class DensityRole : std::uint8_t { noise, border, core };

struct DensityClusters {
  std::vector<std::int32_t> cluster; // [n] number of the cluster, in the order of their lowest ranks; -1 for noise
  std::vector<DensityRole> role;     // [n]
  std::vector<std::uint32_t> place;  // [n] number of its position; points on one position share it
  std::int32_t count = 0;            // clusters
  std::size_t places = 0;            // distinct positions
};

// DBSCAN (Ester, Kriegel, Sander and Xu 1996): a core has at least min_weight within eps, clusters are the cores that chains of
// steps of at most eps connect. A point of weight w counts as w points: so points on one place are one place with the sum of
// their weights. A point that is no core but within eps of one belongs, as its border, to the cluster of the nearest (ties: the
// core with the lowest rank), which the original leaves to the order of rows; on the ellipsoid nearest by the straight line.
// DBSCAN* (Campello, Moulavi and Sander 2013) knows no borders.
// points [n] in metres, or in degrees; weight [n] of at least 0, empty = 1 each. Labels depend neither on threads nor, but for
// their numbers and ties, on the order. Exact: squared distances are compared in double precision, geodesics where the straight
// line does not decide. A grid of cells of which any two points are within eps (Gunawan 2013; de Berg, Gunawan and Roeloffzen
// 2017): O(n log n) time whatever eps is, O(n) memory, all cores. Throws InvalidInput on coordinates that are not finite,
// negative weights, options out of range, sizes that do not fit, an eps of more than 1,000 km on the ellipsoid, or one too small
// for the extent (below 1e-9 of it in the plane, 1e-6 on the ellipsoid); Cancelled.
DensityClusters dbscan(std::span<const Point> points, std::span<const double> weight, const DbscanOptions &options,
                       Progress &progress);

// Throws InvalidInput as dbscan() does, but for an eps too small for the extent.
void check_dbscan_input(std::span<const Point> points, std::span<const double> weight, const DbscanOptions &options);

} // namespace territorial
