// How far the components of a region's change rest on single industries.
#pragma once

#include "common/bootstrap.h"
#include "common/progress.h"

#include <span>
#include <vector>

namespace territorial {

// Percentile bootstrap of the regions' sums of components: [components][regions]. The industries that a region has at the start
// or at the end are drawn with replacement, as many as there are; the drawn components are taken as a rate of the drawn values at
// the start and that rate of the region's own sum at the start. So a region that grew by a single industry has a wide interval,
// and a component that is proportional to the start (the national one) none at all. `value_start`, `value_end` and each component
// [regions x industries] as shift_share() gives them, NaN left out. NaN for regions with fewer than two industries or nothing at
// the start. Throws InvalidInput where sizes do not fit; Cancelled. O(replicates R I components), all cores; the same for any
// number of threads.
std::vector<std::vector<Interval>> component_intervals(std::span<const double> value_start, std::span<const double> value_end,
                                                       std::span<const std::span<const double>> components, std::size_t regions,
                                                       const BootstrapOptions &options, Progress &progress);

} // namespace territorial
