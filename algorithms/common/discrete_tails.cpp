#include "common/discrete_tails.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace territorial {

namespace {

// ln n! less Stirling's (n + 1/2) ln n - n + ln sqrt(2 pi) (Loader 2000, "Fast and accurate computation of binomial
// probabilities"); differences of ln n! itself would lose eight digits at a million.
double stirling_error(double n) {
  static const std::array<double, 16> small = [] {
    std::array<double, 16> errors{};
    double log_factorial = 0;
    for (std::size_t k = 1; k < errors.size(); ++k) {
      const auto number = static_cast<double>(k);
      log_factorial += std::log(number);
      errors[k] = log_factorial - (number + 0.5) * std::log(number) + number - 0.5 * std::log(2 * std::numbers::pi);
    }
    return errors;
  }();
  if (n < 16)
    return small[static_cast<std::size_t>(n)];
  const double square = 1 / (n * n);
  return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 * square) * square) * square) * square) / n;
}

// x ln(x / mean) + mean - x, without the loss where both are near (Loader 2000).
double deviance(double x, double mean) {
  const double difference = x - mean;
  if (std::abs(difference) >= 0.1 * (x + mean))
    return x * std::log(x / mean) + mean - x;
  const double ratio = difference / (x + mean);
  double sum = difference * ratio, term = 2 * x * ratio;
  for (int j = 1; j < 1000; ++j) {
    term *= ratio * ratio;
    const double next = sum + term / (2 * j + 1);
    if (next == sum)
      break;
    sum = next;
  }
  return sum;
}

double log_binomial(double x, double n, double p) {
  if (x == 0)
    return n * std::log1p(-p);
  if (x == n)
    return n * std::log(p);
  return stirling_error(n) - stirling_error(x) - stirling_error(n - x) - deviance(x, n * p) - deviance(n - x, n * (1 - p)) +
         0.5 * std::log(n / (2 * std::numbers::pi * x * (n - x)));
}

// The tails from the probability at x and the ratios of neighbours: the tail that lies away from the mode is summed, as its terms
// fall, and the other is what is left.
template <class Up, class Down>
Tails sum_outwards(double x, double at, double mode, double least, double most, Up up, Down down) {
  const bool above = x > mode;
  double tail = at, term = at;
  for (double k = x; above ? k < most : k > least;) {
    term *= above ? up(k) : down(k);
    tail += term;
    k += above ? 1 : -1;
    if (term < tail * 1e-17)
      break;
  }
  tail = std::min(1.0, tail);
  const double other = std::clamp(1 - tail + at, 0.0, 1.0);
  return above ? Tails{other, tail} : Tails{tail, other};
}

} // namespace

Tails binomial_tails(double count, double trials, double probability) {
  if (probability <= 0 || probability >= 1) {
    const double sure = probability <= 0 ? 0 : trials;
    return {count >= sure ? 1.0 : 0.0, count <= sure ? 1.0 : 0.0};
  }
  const double odds = probability / (1 - probability);
  return sum_outwards(
      count, std::exp(log_binomial(count, trials, probability)), std::floor((trials + 1) * probability), 0, trials,
      [&](double k) { return (trials - k) / (k + 1) * odds; }, [&](double k) { return k / ((trials - k + 1) * odds); });
}

Tails hypergeometric_tails(double count, double population, double marked, double draws) {
  const double least = std::max(0.0, draws + marked - population), most = std::min(draws, marked);
  if (count < least || count > most)
    return {count < least ? 0.0 : 1.0, count > most ? 0.0 : 1.0};
  if (least == most)
    return {1, 1};
  // As three binomials of one probability (Loader 2000).
  const double p = draws / population;
  const double at = std::exp(log_binomial(count, marked, p) + log_binomial(draws - count, population - marked, p) -
                             log_binomial(draws, population, p));
  const double unmarked = population - marked;
  return sum_outwards(
      count, at, std::floor((draws + 1) * (marked + 1) / (population + 2)), least, most,
      [&](double k) { return (marked - k) * (draws - k) / ((k + 1) * (unmarked - draws + k + 1)); },
      [&](double k) { return k * (unmarked - draws + k) / ((marked - k + 1) * (draws - k + 1)); });
}

std::pair<double, double> share_interval(double count, double trials, double alpha) {
  if (!(trials > 0))
    return {0, 1};
  using boost::math::ibeta_inv;
  namespace policies = boost::math::policies;
  constexpr policies::policy<policies::promote_double<false>> plain; // long double takes twice as long for digits nobody sees
  const double lower = count > 0 ? ibeta_inv(count, trials - count + 1, alpha / 2, plain) : 0;
  const double upper = count < trials ? ibeta_inv(count + 1, trials - count, 1 - alpha / 2, plain) : 1;
  return {lower, upper};
}

} // namespace territorial
