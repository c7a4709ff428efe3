#include "boundaries/region_starts.h"

#include "common/parallel.h"

#include <algorithm>

namespace territorial {

bool StartResult::better_than(const StartResult &other) const {
  if (count != other.count)
    return count > other.count;
  return within_squares != other.within_squares ? within_squares < other.within_squares : start < other.start;
}

std::vector<StartResult> best_of_starts(const std::vector<std::size_t> &starts, std::size_t kept,
                                        const std::function<StartResult(std::size_t start)> &run, double from, double to,
                                        Progress &progress) {
  constexpr std::size_t at_once = 16; // between two reports
  std::vector<StartResult> best;
  for (std::size_t begin = 0; begin < starts.size(); begin += at_once) {
    const std::size_t size = std::min(at_once, starts.size() - begin);
    std::vector<StartResult> found(size);
    parallel_for(
        size, 1,
        [&](std::size_t first, std::size_t last) {
          for (std::size_t i = first; i < last; ++i)
            found[i] = run(starts[begin + i]);
        },
        progress);
    std::move(found.begin(), found.end(), std::back_inserter(best));
    std::sort(best.begin(), best.end(), [](const StartResult &a, const StartResult &b) { return a.better_than(b); });
    if (best.size() > kept)
      best.resize(kept);
    progress.report(from + (to - from) * static_cast<double>(begin + size) / static_cast<double>(starts.size()));
  }
  return best;
}

} // namespace territorial
