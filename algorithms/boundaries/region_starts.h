// Many starts of a search for regions, of which the best counts.
#pragma once

#include "boundaries/region_search.h"

#include <functional>
#include <vector>

namespace territorial {

// What a start has found, exact (not as moves have summed it up).
struct StartResult {
  std::size_t start = 0, count = 0;
  double within_squares = 0;
  std::vector<std::uint32_t> region; // [areas], may be left empty

  // More regions, then a lower sum of squares, then the earlier start.
  bool better_than(const StartResult &other) const;
};

// Runs run(start) for each of `starts` on all cores. The `kept` best, best first; the answer depends neither on the number of
// threads nor on which start ends first. Progress goes from `from` to `to`. Throws Cancelled.
std::vector<StartResult> best_of_starts(const std::vector<std::size_t> &starts, std::size_t kept,
                                        const std::function<StartResult(std::size_t start)> &run, double from, double to,
                                        Progress &progress);

} // namespace territorial
