#include "common/shapiro_wilk.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace territorial {

namespace {

double polynomial(double x, std::initializer_list<double> coefficients) { // the highest power first
  double sum = 0;
  for (const double coefficient : coefficients)
    sum = sum * x + coefficient;
  return sum;
}

// The weights of the ordered values of the upper half, the largest first.
std::vector<double> weights(std::size_t n) {
  const std::size_t half = n / 2;
  if (n == 3)
    return {std::sqrt(0.5)};
  std::vector<double> scores(half);
  const boost::math::normal standard;
  for (std::size_t i = 0; i < half; ++i)
    scores[i] = boost::math::quantile(standard, (static_cast<double>(n - i) - 0.375) / (static_cast<double>(n) + 0.25));
  const double squares = 2 * std::inner_product(scores.begin(), scores.end(), scores.begin(), 0.0);
  const double u = 1 / std::sqrt(static_cast<double>(n)), length = std::sqrt(squares);
  const double first = polynomial(u, {-2.706056, 4.434685, -2.07119, -0.147981, 0.221157, 0}) + scores[0] / length;
  std::vector<double> result{first};
  double rest = squares - 2 * scores[0] * scores[0], room = 1 - 2 * first * first;
  if (n > 5) {
    const double second = polynomial(u, {-3.582633, 5.682633, -1.752461, -0.293762, 0.042981, 0}) + scores[1] / length;
    result.push_back(second);
    rest -= 2 * scores[1] * scores[1];
    room -= 2 * second * second;
  }
  const double scale = std::sqrt(rest / room);
  for (std::size_t i = result.size(); i < half; ++i)
    result.push_back(scores[i] / scale);
  return result;
}

} // namespace

double shapiro_wilk(std::span<const double> values) {
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const std::size_t n = sorted.size();
  if (n < 3 || sorted.front() == sorted.back())
    return std::numeric_limits<double>::quiet_NaN();
  const double mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(n);
  double squares = 0;
  for (const double value : sorted)
    squares += (value - mean) * (value - mean);
  const std::vector<double> a = weights(n);
  double ordered = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    ordered += a[i] * (sorted[n - 1 - i] - sorted[i]);
  return std::min(1.0, ordered * ordered / squares);
}

} // namespace territorial
