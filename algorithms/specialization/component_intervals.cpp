#include "specialization/component_intervals.h"

#include "common/parallel.h"
#include "common/philox.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

std::vector<std::vector<Interval>> component_intervals(std::span<const double> value_start, std::span<const double> value_end,
                                                       std::span<const std::span<const double>> components, std::size_t regions,
                                                       const BootstrapOptions &options, Progress &progress) {
  check_bootstrap(options);
  if (regions == 0 || value_start.size() % regions != 0 || value_end.size() != value_start.size())
    throw InvalidInput("the components do not have regions x industries values");
  for (const std::span<const double> component : components)
    if (component.size() != value_start.size())
      throw InvalidInput("the components do not have regions x industries values");
  const std::size_t industries = value_start.size() / regions, count = components.size();
  const auto replicates = static_cast<std::size_t>(options.replicates);
  constexpr std::uint32_t purpose = 0x5348'4946; // one of its own: no other use of the seed draws the same numbers
  constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
  std::vector<std::vector<Interval>> result(count, std::vector<Interval>(regions, {undefined, undefined}));
  parallel_for(
      regions, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t region = begin; region < end; ++region) {
          // Row by row the industries that are there: the value at the start, then the components.
          const std::size_t width = count + 1;
          std::vector<double> rows;
          double start = 0;
          for (std::size_t cell = region * industries; cell < (region + 1) * industries; ++cell) {
            if (!(value_start[cell] > 0) && !(value_end[cell] > 0))
              continue;
            start += value_start[cell];
            rows.push_back(value_start[cell]);
            for (const std::span<const double> component : components)
              rows.push_back(std::isnan(component[cell]) ? 0 : component[cell]);
          }
          const auto size = static_cast<std::uint32_t>(rows.size() / width);
          if (size < 2 || !(start > 0))
            continue;
          std::vector<std::vector<double>> drawn(count);
          std::vector<double> sums(width);
          for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
            if (progress.cancelled())
              throw Cancelled();
            RandomStream random(options.seed, purpose, static_cast<std::uint32_t>(region), static_cast<std::uint32_t>(replicate));
            std::fill(sums.begin(), sums.end(), 0.0);
            for (std::uint32_t draw = 0; draw < size; ++draw) {
              const double *row = rows.data() + random.below(size) * width;
              for (std::size_t column = 0; column < width; ++column)
                sums[column] += row[column];
            }
            if (sums[0] > 0)
              for (std::size_t component = 0; component < count; ++component)
                drawn[component].push_back(start * (sums[component + 1] / sums[0]));
          }
          for (std::size_t component = 0; component < count; ++component)
            result[component][region] = percentile_interval(drawn[component], options.alpha);
        }
      },
      progress);
  progress.report(1);
  return result;
}

} // namespace territorial
