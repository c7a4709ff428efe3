// Whether neighbours are alike.
#pragma once

#include "common/alternative.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <cstdint>
#include <span>

namespace territorial {

struct MoranOptions {
  int permutations = 9999; // >= 0
  std::uint64_t seed = 0;
  std::uint32_t rank = 0; // of the variable: each has permutations of its own
  Alternative alternative = Alternative::two_sided;
};

// NaN where undefined: fewer than 4 units (variance and z_score), values that are all equal, no links.
struct MoransI {
  double index = 0;    // n / S0 sum w_rs z_r z_s / sum z_r^2, w standardised by row, z = value - mean; about -1 to 1 (Moran 1950,
                       // doi:10.1093/biomet/37.1-2.17)
  double expected = 0; // -1 / (n - 1): of values that do not know their place
  double variance = 0; // under randomisation (Cliff and Ord 1981)
  double z_score = 0;  // (index - expected) / sqrt(variance)
  double p_value = 0;  // simulated: the values are dealt to the units anew; above 0 to 1; NaN without permutations
  std::size_t units = 0; // n: with a known value and a neighbour that has one
};

// Moran's I of `values` [n], NaN where unknown, with raw weights [n]. Units without a value, then those without a neighbour, are
// left out. Throws InvalidInput on infinite values and sizes that do not fit; Cancelled. O(permutations (n + links)), all cores;
// the same for any number of threads.
MoransI morans_i(std::span<const double> values, const SpatialWeights &weights, const MoranOptions &options, Progress &progress);

} // namespace territorial
