// Plants thrown at the regions: how often chance alone concentrates an industry as much.
#pragma once

#include "common/alternative.h"
#include "common/progress.h"

#include <cstdint>
#include <span>

namespace territorial {

struct DartboardOptions {
  int replicates = 9999; // >= 0
  std::uint64_t seed = 0;
  std::uint32_t rank = 0; // of the industry: each has draws of its own
  Alternative alternative = Alternative::two_sided;
};

// The simulated p of a raw concentration G (see ellison_glaeser.h): each plant falls, as a whole, into a region with the region's
// share of all activity, and G is computed again (Ellison and Glaeser 1997, "the dartboard"). Above 0 to 1; NaN without plants
// above 0, without replicates, or for G NaN. `plant_sizes` >= 0 in any order and unit; `region_sizes` >= 0, NaN as 0. Throws
// InvalidInput on others; Cancelled. O(replicates plants), less where many plants have one size, all cores; the same for any
// number of threads.
double dartboard_p(double raw_concentration, std::span<const double> plant_sizes, std::span<const double> region_sizes,
                   const DartboardOptions &options, Progress &progress);

} // namespace territorial
