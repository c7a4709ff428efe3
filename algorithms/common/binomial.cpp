#include "common/binomial.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// ln n!; std::lgamma writes a global variable, so it is not for threads.
double log_factorial(std::uint64_t n) { return boost::math::lgamma(static_cast<double>(n) + 1); }

// probability in (0, 1/2]
std::uint64_t draw(double uniform, std::uint64_t trials, double probability) {
  const auto n = static_cast<double>(trials);
  const auto mode = static_cast<std::uint64_t>((n + 1) * probability);
  const double odds = probability / (1 - probability);
  const double at_mode =
      std::exp(log_factorial(trials) - log_factorial(mode) - log_factorial(trials - mode) +
               static_cast<double>(mode) * std::log(probability) + static_cast<double>(trials - mode) * std::log1p(-probability));
  double left = uniform - at_mode, below = at_mode, above = at_mode;
  std::uint64_t low = mode, high = mode;
  while (left >= 0 && (low > 0 || high < trials)) {
    if (high < trials) {
      above *= static_cast<double>(trials - high) / static_cast<double>(high + 1) * odds;
      ++high;
      left -= above;
      if (left < 0)
        return high;
    }
    if (low > 0) {
      below *= static_cast<double>(low) / (static_cast<double>(trials - low + 1) * odds);
      --low;
      left -= below;
      if (left < 0)
        return low;
    }
    if (above + below == 0) // what rounding leaves of the uniform number
      break;
  }
  return mode;
}

} // namespace

std::uint64_t binomial_draw(RandomStream &random, std::uint64_t trials, double probability) {
  if (trials == 0 || probability <= 0)
    return 0;
  if (probability >= 1)
    return trials;
  const double uniform = random.uniform();
  return probability <= 0.5 ? draw(uniform, trials, probability) : trials - draw(uniform, trials, 1 - probability);
}

} // namespace territorial
