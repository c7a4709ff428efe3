// The order of points by density, and how far each lies from those before it: OPTICS.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace territorial {

struct OpticsOptions {
  double min_samples = 5;                               // least weight within the core distance, the place's own counted
  double eps = std::numeric_limits<double>::infinity(); // metres, above 0: farther places are no neighbours
  DistanceMethod distance = DistanceMethod::planar;
};

// Points on one position are one place with the sum of their weights.
struct Optics {
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  double min_samples = 0, eps = 0;        // as given
  std::vector<std::uint32_t> place;       // [n] number of each point's place
  std::vector<std::uint32_t> first_rank;  // [places] the lowest rank of its points
  std::vector<double> weight;             // [places] sum of its points' weights
  std::vector<double> core_distance;      // [places] metres; infinite where it is more than eps
  std::vector<std::uint32_t> order;       // [places] places in their order
  std::vector<double> reachability;       // [places] metres, by place; infinite for those that nothing before them reaches
  std::vector<std::uint32_t> predecessor; // [places] the place before it that reaches it from nearest; none
};

// OPTICS (Ankerst, Breunig, Kriegel and Sander 1999). The reachability of a place from a core is the larger of their distance and
// the core's core distance; next comes the place that those before reach at the least, ties: the one with the lowest rank; where
// they reach none within eps, the one with the lowest rank of all. Between points of one place there is no step: all but the
// first have the smaller of its reachability and core distance. Distances on the ellipsoid are those of the chord on a sphere of
// its mean radius: to some 1e-5 of the geodesic. points [n] in metres or degrees; weight [n] of at least 0, empty = 1 each. Exact
// for any eps: each place first reaches its near neighbours, and farther ones only where nothing nearer is left, by search in a
// k-d tree of those left. About O(n k log n) time for core distances that hold k places, O(n) memory. The core distances on all
// cores, the order on one. Throws InvalidInput on coordinates that are not finite, negative weights, sizes that do not fit, a
// min_samples that is not above 0 or above the whole weight, and an eps that is not above 0; Cancelled.
Optics optics(std::span<const Point> points, std::span<const double> weight, const OpticsOptions &options, Progress &progress);

} // namespace territorial
