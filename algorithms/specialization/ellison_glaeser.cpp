#include "specialization/ellison_glaeser.h"

#include "common/errors.h"

#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

// Shares that sum to 1; all NaN where there is nothing to share.
std::vector<double> shares_of(std::span<const double> values) {
  std::vector<double> shares(values.begin(), values.end());
  double total = 0;
  for (std::size_t r = 0; r < shares.size(); ++r) {
    if (shares[r] < 0 || std::isinf(shares[r]))
      throw InvalidInput("a value is negative or infinite", r);
    if (std::isnan(shares[r]))
      shares[r] = 0;
    total += shares[r];
  }
  for (double &share : shares)
    share = total > 0 ? share / total : undefined;
  return shares;
}

double sum_of_powers(std::span<const double> shares, int power) {
  double sum = shares.empty() ? undefined : 0;
  for (const double share : shares)
    sum += std::pow(share, power);
  return sum;
}

void check_sizes(std::span<const double> values, std::span<const double> region_sizes) {
  if (values.size() != region_sizes.size())
    throw InvalidInput("the industry and all activity differ in regions");
}

// x / y, NaN where y is not above 0.
double over(double x, double y) { return y > 0 ? x / y : undefined; }

double squared_distance(std::span<const double> left, std::span<const double> right) {
  double sum = left.empty() ? undefined : 0;
  for (std::size_t r = 0; r < left.size(); ++r)
    sum += (left[r] - right[r]) * (left[r] - right[r]);
  return sum;
}

} // namespace

EllisonGlaeser ellison_glaeser(std::span<const double> values, std::span<const double> region_sizes, const PlantMoments &plants) {
  check_sizes(values, region_sizes);
  const std::vector<double> c = shares_of(values), x = shares_of(region_sizes);
  const double h = plants.herfindahl, x2 = sum_of_powers(x, 2), x3 = sum_of_powers(x, 3), scatter = 1 - x2;
  EllisonGlaeser result;
  result.raw_concentration = squared_distance(c, x);
  result.expected = scatter * h;
  result.index = over(over(result.raw_concentration, scatter) - h, 1 - h);
  result.maurel_sedillot = over(over(sum_of_powers(c, 2) - x2, scatter) - h, 1 - h);
  result.variance = 2 * (h * h * (x2 - 2 * x3 + x2 * x2) - plants.fourth * (x2 - 4 * x3 + 3 * x2 * x2));
  result.z_score = over(result.raw_concentration - result.expected, std::sqrt(std::max(0.0, result.variance)));
  return result;
}

double spatial_ellison_glaeser(std::span<const double> values, std::span<const double> region_sizes, const PlantMoments &plants,
                               const SpatialWeights &weights) {
  check_sizes(values, region_sizes);
  if (weights.size() != values.size())
    throw InvalidInput("the weights and the industry differ in regions");
  const std::vector<double> c = shares_of(values), x = shares_of(region_sizes);
  double concentration = 0, closeness = 0; // d' S d and x' S x
  for (std::size_t r = 0; r < c.size(); ++r) {
    double near_difference = c[r] - x[r], near_size = x[r];
    for (std::size_t link = weights.offset[r]; link < weights.offset[r + 1]; ++link) {
      const std::size_t other = weights.neighbour[link];
      near_difference += weights.weight[link] * (c[other] - x[other]);
      near_size += weights.weight[link] * x[other];
    }
    concentration += (c[r] - x[r]) * near_difference;
    closeness += x[r] * near_size;
  }
  constexpr double rounding = 1e-12; // 1 - x'Sx of regions that are all neighbours is 0 but for rounding
  const double scatter = 1 - closeness > rounding ? 1 - closeness : undefined;
  return over(concentration / scatter - plants.herfindahl, 1 - plants.herfindahl);
}

double coagglomeration(std::span<const double> values, std::span<const double> other, std::span<const double> region_sizes) {
  check_sizes(values, region_sizes);
  check_sizes(other, region_sizes);
  const std::vector<double> left = shares_of(values), right = shares_of(other), x = shares_of(region_sizes);
  double sum = 0;
  for (std::size_t r = 0; r < x.size(); ++r)
    sum += (left[r] - x[r]) * (right[r] - x[r]);
  return over(sum, 1 - sum_of_powers(x, 2));
}

double group_coagglomeration(const std::vector<std::span<const double>> &values, std::span<const double> region_sizes,
                             std::span<const PlantMoments> plants) {
  if (values.size() != plants.size())
    throw InvalidInput("each industry of the group needs its plants");
  std::vector<double> group(region_sizes.size(), 0), totals;
  for (const std::span<const double> &industry : values) {
    check_sizes(industry, region_sizes);
    totals.push_back(0);
    for (std::size_t r = 0; r < industry.size(); ++r) {
      const double value = std::isnan(industry[r]) ? 0 : industry[r];
      group[r] += value;
      totals.back() += value;
    }
  }
  const std::vector<double> weights = shares_of(totals), c = shares_of(group), x = shares_of(region_sizes);
  double lumpiness = 0, own = 0, squares = 0;
  for (std::size_t j = 0; j < values.size(); ++j) {
    const double square = weights[j] * weights[j];
    squares += square;
    lumpiness += square * plants[j].herfindahl;
    own += square * ellison_glaeser(values[j], region_sizes, plants[j]).index * (1 - plants[j].herfindahl);
  }
  return over(over(squared_distance(c, x), 1 - sum_of_powers(x, 2)) - lumpiness - own, 1 - squares);
}

} // namespace territorial
