#include "common/bootstrap.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

void check_bootstrap(const BootstrapOptions &options) {
  if (options.replicates < 1 || !(options.alpha > 0 && options.alpha < 1))
    throw InvalidInput("a bootstrap needs one replicate or more and an alpha between 0 and 1");
}

Interval percentile_interval(std::vector<double> &replicates, double alpha) {
  if (replicates.empty())
    return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  std::sort(replicates.begin(), replicates.end());
  const auto at = [&](double rank) {
    return replicates[static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(replicates.size()))) - 1];
  };
  const auto size = static_cast<double>(replicates.size() + 1);
  return {at(std::floor(alpha / 2 * size)), at(std::ceil((1 - alpha / 2) * size))};
}

} // namespace territorial
