#include "specialization/cluster_stars.h"

#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace territorial {

namespace {

// The value from which on a cluster is among the first ceil(share n); above all where there is none.
double cut_of(std::vector<double> values, double share) {
  if (values.empty())
    return std::numeric_limits<double>::infinity();
  const double wanted =
      std::ceil(share * static_cast<double>(values.size()) * (1 - 1e-12)); // 0.1 of 20 is 2, whatever rounding says
  const auto last = static_cast<std::ptrdiff_t>(std::clamp(wanted, 1.0, static_cast<double>(values.size()))) - 1;
  std::nth_element(values.begin(), values.begin() + last, values.end(), std::greater<>());
  return values[static_cast<std::size_t>(last)];
}

void check(MatrixView values, std::span<const double> quotient, std::span<const double> share_in_region,
           const StarOptions &options) {
  const std::size_t cells = values.rows * values.columns;
  if (values.values.size() != cells || quotient.size() != cells || share_in_region.size() != cells)
    throw InvalidInput("values, quotients and shares differ in size");
  const auto is_share = [](double share) { return share > 0 && share <= 1; };
  if (!is_share(options.size_share) || !is_share(options.focus_share))
    throw InvalidInput("the share of the largest lies above 0 and at most at 1");
}

} // namespace

ClusterStars cluster_stars(MatrixView values, std::span<const double> quotient, std::span<const double> share_in_region,
                           const StarOptions &options, Progress &progress) {
  check(values, quotient, share_in_region, options);
  const std::size_t cells = values.values.size(), industries = values.columns;
  const auto is_cluster = [&](std::size_t cell) { return values.values[cell] > 0 && values.values[cell] >= options.least_value; };
  ClusterStars result{std::vector<std::uint8_t>(cells, 0), std::vector<std::uint8_t>(cells, 0),
                      std::vector<std::uint8_t>(cells, 0), std::vector<std::int8_t>(cells, 0),
                      std::vector<std::size_t>(industries, 0)};
  double focus_cut = 0;
  if (!options.focus_in_industry) {
    std::vector<double> shares;
    for (std::size_t cell = 0; cell < cells; ++cell)
      if (is_cluster(cell))
        shares.push_back(share_in_region[cell]);
    focus_cut = cut_of(std::move(shares), options.focus_share);
  }
  parallel_for(
      industries, 4,
      [&](std::size_t begin, std::size_t end) {
        std::vector<double> sizes, shares;
        for (std::size_t i = begin; i < end; ++i) {
          sizes.clear();
          shares.clear();
          for (std::size_t cell = i; cell < cells; cell += industries)
            if (is_cluster(cell)) {
              sizes.push_back(values.values[cell]);
              shares.push_back(share_in_region[cell]);
            }
          result.clusters[i] = sizes.size();
          const double size_cut = cut_of(sizes, options.size_share);
          const double focus = options.focus_in_industry ? cut_of(shares, options.focus_share) : focus_cut;
          for (std::size_t cell = i; cell < cells; cell += industries) {
            if (is_cluster(cell)) {
              result.size[cell] = values.values[cell] >= size_cut;
              result.specialisation[cell] = quotient[cell] >= options.least_quotient;
              result.focus[cell] = share_in_region[cell] >= focus;
            }
            result.stars[cell] = static_cast<std::int8_t>(
                std::isnan(values.values[cell]) ? -1 : result.size[cell] + result.specialisation[cell] + result.focus[cell]);
          }
        }
      },
      progress);
  progress.report(1);
  return result;
}

} // namespace territorial
