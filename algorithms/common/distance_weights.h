// Neighbours by distance: the nearest ones, those within a band, and weights that fall with distance.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <span>

namespace territorial {

// points [n] as `method` takes them; one that is not finite has no neighbours and is nobody's. Distances are metres, on the
// ellipsoid geodesics. All functions are O(n log n + links) time, parallel, O(n + links) memory, and throw InvalidInput on
// options out of range and above 50,000,000 links; Cancelled.

// The `count` nearest others of each unit (all where there are fewer), each with weight 1; of equally near ones the lowest ranks.
// Directed: the nearest of A need not have A among its own. count >= 1.
SpatialWeights nearest_weights(std::span<const Point> points, DistanceMethod method, std::size_t count, Progress &progress);

// All others at most `reach` metres away (finite, >= 0), with weight distance^-power (power >= 0; 0: 1 for each). Throws, with
// the rank, where power > 0 and two points are one.
SpatialWeights band_weights(std::span<const Point> points, DistanceMethod method, double reach, double power, Progress &progress);

// The least reach with which every unit has a neighbour: the largest distance to a nearest neighbour. NaN below two points.
double least_complete_reach(std::span<const Point> points, DistanceMethod method, Progress &progress);

// Of z = distance / bandwidth, 0 beyond 1, as PySAL and GeoDa define them.
enum class KernelFunction {
  uniform,      // 1/2
  triangular,   // 1 - z
  epanechnikov, // 3/4 (1 - z^2)
  quartic,      // 15/16 (1 - z^2)^2
  gaussian      // exp(-z^2 / 2) / sqrt(2 pi)
};

struct KernelWeightsOptions {
  KernelFunction function = KernelFunction::triangular;
  double bandwidth = 0;    // metres, above 0; 0: each unit's own, the distance to its nearest-th neighbour times 1.0000001
  std::size_t nearest = 6; // >= 1, where the bandwidth is each unit's own
};

// Weights of the others within the bandwidth; a unit has none with itself. Where a unit's own bandwidth is 0, as its neighbours
// are on one point with it, they have the weight of z = 0.
SpatialWeights kernel_weights(std::span<const Point> points, DistanceMethod method, const KernelWeightsOptions &options,
                              Progress &progress);

} // namespace territorial
