#include "specialization/quotient_measures.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole) { return whole > 0 ? part / whole : undefined; }

} // namespace

double symmetric_quotient(double location_quotient) { return (location_quotient - 1) / (location_quotient + 1); }

double log_quotient(double location_quotient) { return location_quotient > 0 ? std::log(location_quotient) : undefined; }

double horizontal_cluster(double value, double region_total, double reference_share) {
  return value - region_total * reference_share;
}

UninitializedVector<double> per_capita_coefficients(MatrixView values, std::span<const double> population) {
  if (population.size() != values.rows || values.values.size() != values.rows * values.columns)
    throw InvalidInput("the population does not fit the table");
  std::vector<double> industry(values.columns, 0);
  double people = 0;
  for (std::size_t r = 0; r < values.rows; ++r) {
    if (population[r] < 0 || std::isinf(population[r]))
      throw InvalidInput("a population is negative or infinite", r);
    if (!(population[r] > 0))
      continue;
    people += population[r];
    for (std::size_t i = 0; i < values.columns; ++i)
      industry[i] += std::isnan(values.at(r, i)) ? 0 : values.at(r, i);
  }
  UninitializedVector<double> result;
  result.resize(values.values.size());
  for (std::size_t r = 0; r < values.rows; ++r)
    for (std::size_t i = 0; i < values.columns; ++i)
      result[r * values.columns + i] = ratio(ratio(values.at(r, i), population[r]), ratio(industry[i], people));
  return result;
}

UninitializedVector<double> marketability_coefficients(MatrixView output, MatrixView exports) {
  if (output.values.size() != exports.values.size() || output.columns != exports.columns)
    throw InvalidInput("output and exports differ in size");
  UninitializedVector<double> result;
  result.resize(output.values.size());
  for (std::size_t cell = 0; cell < output.values.size(); ++cell)
    result[cell] = ratio(exports.values[cell], output.values[cell]);
  return result;
}

double mean_coefficient(double location_quotient, double per_capita, double marketability) {
  return (location_quotient + per_capita + marketability) / 3;
}

QuotientBounds quotient_bounds(MatrixView values, std::span<const double> region_totals,
                               std::span<const double> reference_share) {
  if (region_totals.size() != values.rows || values.values.size() != values.rows * values.columns ||
      (!reference_share.empty() && reference_share.size() != values.columns))
    throw InvalidInput("the totals do not fit the table");
  std::vector<double> rest(values.rows, 0), known(values.columns, 0), unknown(values.columns, 0);
  double total = 0;
  for (std::size_t r = 0; r < values.rows; ++r) {
    double sum = 0;
    for (std::size_t i = 0; i < values.columns; ++i)
      sum += std::isnan(values.at(r, i)) ? 0 : values.at(r, i);
    total += std::isnan(region_totals[r]) ? 0 : region_totals[r];
    rest[r] = std::isnan(region_totals[r]) ? undefined : std::max(0.0, region_totals[r] - sum);
    for (std::size_t i = 0; i < values.columns; ++i)
      (std::isnan(values.at(r, i)) ? unknown[i] : known[i]) += std::isnan(values.at(r, i)) ? rest[r] : values.at(r, i);
  }
  QuotientBounds bounds;
  bounds.least.resize(values.values.size());
  bounds.largest.resize(values.values.size());
  for (std::size_t r = 0; r < values.rows; ++r)
    for (std::size_t i = 0; i < values.columns; ++i) {
      const std::size_t cell = r * values.columns + i;
      const bool suppressed = std::isnan(values.values[cell]);
      const double least = suppressed ? 0 : values.values[cell], largest = suppressed ? rest[r] : least;
      // The share of the industry is smallest where all other unknown cells are 0, and largest where they hold all they can.
      const bool own = reference_share.empty();
      const double smallest_share = own ? (suppressed ? known[i] + largest : known[i]) / total : reference_share[i];
      const double largest_share =
          own ? (suppressed ? known[i] + unknown[i] - rest[r] : known[i] + unknown[i]) / total : reference_share[i];
      const double at_least = ratio(ratio(least, region_totals[r]), largest_share);
      bounds.largest[cell] = ratio(ratio(largest, region_totals[r]), smallest_share);
      bounds.least[cell] = suppressed && !std::isnan(bounds.largest[cell]) ? 0 : at_least;
    }
  return bounds;
}

} // namespace territorial
