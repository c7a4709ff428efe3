#include "specialization/concentration_indices.h"

#include "common/parallel.h"
#include "specialization/lorenz.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t columns_at_once = 16; // of the row-wise table, so that a line of cache is read once

double known(double value) { return std::isnan(value) ? 0 : value; }

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

void check(MatrixView values, const ConcentrationOptions &options) {
  if (values.values.size() != values.rows * values.columns)
    throw InvalidInput("the table does not have rows x columns values");
  for (std::size_t cell = 0; cell < values.values.size(); ++cell)
    if (values.values[cell] < 0 || std::isinf(values.values[cell]))
      throw InvalidInput("a value is negative or infinite", cell);
  if (!options.region_sizes.empty() && options.region_sizes.size() != values.rows)
    throw InvalidInput("each region needs a size");
  for (std::size_t r = 0; r < options.region_sizes.size(); ++r)
    if (!(options.region_sizes[r] >= 0) || std::isinf(options.region_sizes[r]))
      throw InvalidInput("the size of a region is negative, infinite or unknown", r);
  if (!options.group.empty() && (options.group.size() != values.rows ||
                                 std::any_of(options.group.begin(), options.group.end(), [](int number) { return number < 0; })))
    throw InvalidInput("each region needs a group");
}

// Calls visit(i, column) for all industries with their known values, many at a time on all cores.
template <class Visit>
void for_each_column(MatrixView values, Progress &progress, const Visit &visit) {
  parallel_for((values.columns + columns_at_once - 1) / columns_at_once, 1,
               [&](std::size_t begin, std::size_t end) {
                 std::vector<double> buffer(values.rows * columns_at_once);
                 for (std::size_t block = begin; block < end; ++block) {
                   const std::size_t first = block * columns_at_once, count = std::min(columns_at_once, values.columns - first);
                   for (std::size_t r = 0; r < values.rows; ++r)
                     for (std::size_t i = 0; i < count; ++i)
                       buffer[i * values.rows + r] = known(values.at(r, first + i));
                   visit(first, count, buffer);
                 }
               },
               progress);
}

// What the references are made of.
struct Margins {
  std::vector<double> region;    // totals of the regions, or the sizes given instead
  std::vector<double> share_sum; // of each region's shares of all industries with a value; only for mean_of_others
  double total = 0;
  std::size_t regions = 0, industries = 0; // with a total above 0
};

Margins margins_of(MatrixView values, const ConcentrationOptions &options, Progress &progress) {
  Margins margins;
  if (options.region_sizes.empty() && options.reference == RegionReference::mean_of_others) {
    std::vector<double> industry(values.columns, 0);
    for_each_column(values, progress, [&](std::size_t first, std::size_t count, std::span<const double> buffer) {
      for (std::size_t i = 0; i < count; ++i)
        industry[first + i] = sum(buffer.subspan(i * values.rows, values.rows));
    });
    margins.industries =
        static_cast<std::size_t>(std::count_if(industry.begin(), industry.end(), [](double total) { return total > 0; }));
    margins.share_sum.assign(values.rows, 0);
    parallel_for(
        values.rows, 64,
        [&](std::size_t begin, std::size_t end) {
          for (std::size_t r = begin; r < end; ++r)
            for (std::size_t i = 0; i < values.columns; ++i)
              margins.share_sum[r] += industry[i] > 0 ? known(values.at(r, i)) / industry[i] : 0;
        },
        progress);
  }
  margins.region = options.region_sizes.empty() ? region_totals(values)
                                                : std::vector<double>(options.region_sizes.begin(), options.region_sizes.end());
  margins.total = sum(margins.region);
  margins.regions = static_cast<std::size_t>(
      std::count_if(margins.region.begin(), margins.region.end(), [](double total) { return total > 0; }));
  return margins;
}

// The reference's shares for one industry with `own` values; all undefined where there is nothing to compare with.
void reference_shares(std::span<const double> own, double own_total, const Margins &margins, RegionReference reference,
                      std::span<double> shares) {
  const double rest = margins.total - own_total;
  const auto others = static_cast<double>(margins.industries) - 1;
  for (std::size_t r = 0; r < shares.size(); ++r)
    switch (reference) {
    case RegionReference::total:
      shares[r] = margins.total > 0 ? margins.region[r] / margins.total : undefined;
      break;
    case RegionReference::others:
      shares[r] = rest > 0 ? std::max(0.0, margins.region[r] - own[r]) / rest : undefined;
      break;
    case RegionReference::mean_of_others:
      shares[r] = others > 0 ? std::max(0.0, margins.share_sum[r] - own[r] / own_total) / others : undefined;
      break;
    case RegionReference::equal:
      shares[r] = margins.region[r] > 0 ? 1 / static_cast<double>(margins.regions) : 0;
      break;
    }
}

// What one thread keeps while it goes through industries.
struct Work {
  std::vector<double> shares, reference, group_shares, group_reference;
  LorenzCurve lorenz;
};

void decompose(Work &work, std::span<const int> group, ConcentrationIndices &result) {
  std::fill(work.group_shares.begin(), work.group_shares.end(), 0.0);
  std::fill(work.group_reference.begin(), work.group_reference.end(), 0.0);
  for (std::size_t r = 0; r < group.size(); ++r) {
    work.group_shares[static_cast<std::size_t>(group[r])] += work.shares[r];
    work.group_reference[static_cast<std::size_t>(group[r])] += work.reference[r];
  }
  for (std::size_t g = 0; g < work.group_shares.size(); ++g)
    if (work.group_shares[g] > 0)
      result.theil_between += work.group_shares[g] * std::log(work.group_shares[g] / work.group_reference[g]);
  for (std::size_t r = 0; r < group.size(); ++r) {
    const auto g = static_cast<std::size_t>(group[r]);
    if (work.shares[r] > 0)
      result.theil_within +=
          work.shares[r] * std::log(work.shares[r] / work.group_shares[g] / (work.reference[r] / work.group_reference[g]));
  }
}

ConcentrationIndices nothing() {
  return {undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined};
}

ConcentrationIndices indices_of(std::span<const double> column, const Margins &margins, const ConcentrationOptions &options,
                                Work &work) {
  const double total = sum(column);
  if (!(total > 0))
    return nothing();
  std::transform(column.begin(), column.end(), work.shares.begin(), [&](double value) { return value / total; });
  reference_shares(column, total, margins, options.region_sizes.empty() ? options.reference : RegionReference::total,
                   work.reference);
  ConcentrationIndices result;
  bool lacking = false; // a region of the industry is none of the reference
  for (std::size_t r = 0; r < column.size(); ++r) {
    const double share = work.shares[r];
    result.krugman += std::abs(share - work.reference[r]);
    if (share == 0)
      continue;
    result.herfindahl += share * share;
    result.theil += share * std::log(share / work.reference[r]);
    lacking = lacking || !(work.reference[r] > 0);
  }
  const double even = 1 / static_cast<double>(margins.regions);
  result.herfindahl_normalised = margins.regions > 1 ? (result.herfindahl - even) / (1 - even) : undefined;
  result.hoover = result.krugman / 2;
  result.gini = work.lorenz.gini(work.shares, work.reference);
  if (!options.group.empty() && !lacking)
    decompose(work, options.group, result);
  else
    result.theil_between = result.theil_within = undefined;
  if (lacking)
    result.theil = undefined;
  return result;
}

} // namespace

std::vector<ConcentrationIndices> concentration_indices(MatrixView values, const ConcentrationOptions &options,
                                                        Progress &progress) {
  check(values, options);
  const Margins margins = margins_of(values, options, progress);
  const std::size_t groups =
      options.group.empty() ? 0 : static_cast<std::size_t>(*std::max_element(options.group.begin(), options.group.end())) + 1;
  std::vector<ConcentrationIndices> result(values.columns);
  for_each_column(values, progress, [&](std::size_t first, std::size_t count, std::span<const double> buffer) {
    Work work{std::vector<double>(values.rows), std::vector<double>(values.rows), std::vector<double>(groups),
              std::vector<double>(groups), LorenzCurve()};
    for (std::size_t i = 0; i < count; ++i)
      result[first + i] = indices_of(buffer.subspan(i * values.rows, values.rows), margins, options, work);
  });
  progress.report(1);
  return result;
}

std::vector<double> region_totals(MatrixView values) {
  std::vector<double> totals(values.rows, 0);
  for (std::size_t r = 0; r < values.rows; ++r)
    for (std::size_t i = 0; i < values.columns; ++i)
      totals[r] += known(values.at(r, i));
  return totals;
}

std::vector<double> values_of_industry(MatrixView values, std::size_t industry) {
  std::vector<double> column(values.rows);
  for (std::size_t r = 0; r < values.rows; ++r)
    column[r] = values.at(r, industry);
  return column;
}

std::vector<double> quotients_of_industry(std::span<const double> values, std::span<const double> region_sizes) {
  if (values.size() != region_sizes.size())
    throw InvalidInput("the industry and all activity differ in regions");
  const double all = sum(region_sizes);
  double total = 0;
  for (const double value : values)
    total += known(value);
  std::vector<double> quotients(values.size(), undefined);
  for (std::size_t r = 0; r < values.size(); ++r)
    if (region_sizes[r] > 0 && total > 0)
      quotients[r] = values[r] / total / (region_sizes[r] / all);
  return quotients;
}

} // namespace territorial
