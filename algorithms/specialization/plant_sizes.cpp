#include "specialization/plant_sizes.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

} // namespace

PlantMoments plant_moments(std::span<const double> sizes) {
  double total = 0, count = 0;
  for (std::size_t k = 0; k < sizes.size(); ++k) {
    if (!(sizes[k] >= 0) || std::isinf(sizes[k]))
      throw InvalidInput("the size of a plant is negative, infinite or unknown", k);
    total += sizes[k];
    count += sizes[k] > 0;
  }
  if (!(total > 0))
    return {0, undefined, undefined};
  PlantMoments moments{count, 0, 0};
  for (const double size : sizes) {
    const double square = (size / total) * (size / total);
    moments.herfindahl += square;
    moments.fourth += square * square;
  }
  return moments;
}

PlantMoments equal_plants(double count) {
  return count >= 1 ? PlantMoments{count, 1 / count, 1 / (count * count * count)} : PlantMoments{0, undefined, undefined};
}

std::vector<double> spread_sizes(const SizeClass &size_class) {
  const auto &[lower, upper, plants, total] = size_class;
  if (!(plants >= 0) || plants != std::floor(plants) || std::isinf(plants))
    throw InvalidInput("the number of plants of a size class is not whole");
  if (!(lower >= 0) || std::isinf(lower) || upper < lower)
    throw InvalidInput("the bounds of a size class are below 0 or in the wrong order");
  const bool open = !(upper < std::numeric_limits<double>::infinity()); // NaN too
  if (open && std::isnan(total) && plants > 0)
    throw InvalidInput("a size class without an upper bound needs its total");
  if (plants == 0)
    return {};
  const double mean = std::isnan(total) ? (lower + upper) / 2 : total / plants;
  constexpr double rounding = 1e-9; // totals are often rounded
  if (mean < lower * (1 - rounding) || (!open && mean > upper * (1 + rounding)))
    throw InvalidInput("the total of a size class does not lie between its bounds");
  const double reach = std::max(0.0, open ? mean - lower : std::min(mean - lower, upper - mean));
  std::vector<double> sizes(static_cast<std::size_t>(plants));
  for (std::size_t k = 0; k < sizes.size(); ++k)
    sizes[k] = mean + reach * (2 * static_cast<double>(k) + 1 - plants) / plants;
  return sizes;
}

} // namespace territorial
