#include "specialization/structure_indices.h"

#include "common/binomial.h"
#include "common/parallel.h"
#include "specialization/lorenz.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double known(double value) { return std::isnan(value) ? 0 : value; }

void check(MatrixView values) {
  if (values.values.size() != values.rows * values.columns)
    throw InvalidInput("the table does not have rows x columns values");
  for (std::size_t cell = 0; cell < values.values.size(); ++cell)
    if (values.values[cell] < 0 || std::isinf(values.values[cell]))
      throw InvalidInput("a value is negative or infinite", cell);
}

std::vector<double> row_shares(MatrixView values, std::size_t row) {
  std::vector<double> shares(values.columns);
  double total = 0;
  for (std::size_t i = 0; i < values.columns; ++i)
    total += shares[i] = known(values.at(row, i));
  for (double &share : shares)
    share = total > 0 ? share / total : undefined;
  return shares;
}

// The margins that the references are made of.
struct Margins {
  std::vector<double> industry, region; // totals
  std::vector<double> share_sum;        // over regions with a value, of their shares
  double total = 0;
  std::size_t regions_with_value = 0;
};

Margins margins_of(MatrixView values) {
  Margins margins{std::vector<double>(values.columns, 0), std::vector<double>(values.rows, 0),
                  std::vector<double>(values.columns, 0)};
  for (std::size_t r = 0; r < values.rows; ++r) {
    for (std::size_t i = 0; i < values.columns; ++i) {
      margins.industry[i] += known(values.at(r, i));
      margins.region[r] += known(values.at(r, i));
    }
    if (margins.region[r] == 0)
      continue;
    ++margins.regions_with_value;
    for (std::size_t i = 0; i < values.columns; ++i)
      margins.share_sum[i] += known(values.at(r, i)) / margins.region[r];
  }
  margins.total = std::accumulate(margins.region.begin(), margins.region.end(), 0.0);
  return margins;
}

// The reference's shares for one region; all undefined where there is no other region.
std::vector<double> reference_shares(MatrixView values, const Margins &margins, std::size_t r, StructureReference reference) {
  std::vector<double> shares(values.columns);
  for (std::size_t i = 0; i < values.columns; ++i) {
    const double own = known(values.at(r, i));
    switch (reference) {
    case StructureReference::total:
      shares[i] = margins.industry[i] / margins.total;
      break;
    case StructureReference::others:
      shares[i] = margins.total > margins.region[r]
                      ? std::max(0.0, margins.industry[i] - own) / (margins.total - margins.region[r])
                      : undefined;
      break;
    case StructureReference::mean_of_others:
      shares[i] = margins.regions_with_value > 1 ? std::max(0.0, margins.share_sum[i] - own / margins.region[r]) /
                                                       static_cast<double>(margins.regions_with_value - 1)
                                                 : undefined;
      break;
    }
  }
  return shares;
}

double distance(std::span<const double> shares, std::span<const double> reference) {
  double sum = 0;
  for (std::size_t i = 0; i < shares.size(); ++i)
    sum += std::abs(shares[i] - reference[i]);
  return sum;
}

StructureIndices indices_of(std::span<const double> shares, std::span<const double> krugman_reference,
                            std::span<const double> reference, double region_total, std::size_t industries) {
  StructureIndices result;
  double expected_quotient = 0; // sum of s_i times s_i / t_i
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const double share = shares[i];
    result.basic += std::max(0.0, share - reference[i]) * region_total;
    if (share == 0)
      continue;
    const double quotient = reference[i] > 0 ? share / reference[i] : undefined;
    result.herfindahl += share * share;
    result.entropy -= share * std::log(share);
    result.theil += share * std::log(quotient);
    expected_quotient += share * quotient;
    result.relative_specialisation = std::isnan(quotient) ? undefined : std::max(result.relative_specialisation, quotient);
  }
  const double even = 1 / static_cast<double>(industries);
  result.herfindahl_normalised = industries > 1 ? (result.herfindahl - even) / (1 - even) : undefined;
  result.effective_industries = std::exp(result.entropy);
  result.krugman = distance(shares, krugman_reference);
  result.hachman = 1 / expected_quotient;
  const double apart = distance(shares, reference);
  result.relative_diversity = apart > 0 ? 1 / apart : undefined;
  result.gini = LorenzCurve().gini(shares, reference);
  result.base_multiplier = result.basic > 0 ? region_total / result.basic : undefined;
  return result;
}

StructureIndices nothing() {
  StructureIndices result;
  for (const auto member : structure_members)
    result.*member = undefined;
  return result;
}

std::size_t count_above_zero(std::span<const double> totals) {
  return static_cast<std::size_t>(std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
}

// Shares of as many persons or plants as there are, drawn again one industry after another.
std::vector<double> redrawn_shares(std::span<const double> shares, double total, RandomStream &random) {
  std::vector<double> drawn(shares.size(), 0);
  auto left = static_cast<std::uint64_t>(total);
  double share_left = 1;
  std::size_t last = shares.size(); // takes the rest, so that rounding loses nobody
  while (last > 0 && shares[last - 1] == 0)
    --last;
  for (std::size_t i = 0; i < last && left > 0; ++i) {
    if (shares[i] == 0)
      continue;
    const std::uint64_t count = i + 1 == last ? left : binomial_draw(random, left, shares[i] / share_left);
    drawn[i] = static_cast<double>(count) / total;
    left -= count;
    share_left -= shares[i];
  }
  return drawn;
}

} // namespace

std::vector<StructureIndices> structure_indices(MatrixView values, const StructureOptions &options, Progress &progress) {
  check(values);
  const Margins margins = margins_of(values);
  const std::size_t industries = count_above_zero(margins.industry);
  std::vector<StructureIndices> result(values.rows);
  parallel_for(
      values.rows, 16,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r)
          result[r] = margins.region[r] > 0
                          ? indices_of(row_shares(values, r), reference_shares(values, margins, r, options.krugman),
                                       reference_shares(values, margins, r, options.relative), margins.region[r], industries)
                          : nothing();
      },
      progress);
  progress.report(1);
  return result;
}

std::vector<StructureBootstrap> structure_bootstrap(MatrixView values, const StructureOptions &options,
                                                    const BootstrapOptions &bootstrap, Progress &progress) {
  check(values);
  for (std::size_t cell = 0; cell < values.values.size(); ++cell)
    if (known(values.values[cell]) != std::floor(known(values.values[cell])))
      throw InvalidInput("a value is not a whole number", cell);
  check_bootstrap(bootstrap);
  const Margins margins = margins_of(values);
  const std::size_t industries = count_above_zero(margins.industry);
  const auto replicates = static_cast<std::size_t>(bootstrap.replicates);
  constexpr std::uint32_t purpose = 0x5354'5255; // one of its own: no other use of the seed draws the same numbers
  std::vector<StructureBootstrap> result(values.rows, {nothing(), nothing(), nothing()});
  parallel_for(
      values.rows, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
          if (margins.region[r] == 0)
            continue;
          const std::vector<double> shares = row_shares(values, r);
          const std::vector<double> krugman = reference_shares(values, margins, r, options.krugman);
          const std::vector<double> reference = reference_shares(values, margins, r, options.relative);
          const auto of = [&](std::span<const double> drawn) {
            return indices_of(drawn, krugman, reference, margins.region[r], industries);
          };
          const StructureIndices found = of(shares);
          std::vector<StructureIndices> drawn(replicates);
          for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
            if (progress.cancelled())
              throw Cancelled();
            RandomStream random(bootstrap.seed, purpose, static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(replicate));
            drawn[replicate] = of(redrawn_shares(shares, margins.region[r], random));
          }
          for (const auto member : structure_members) {
            std::vector<double> sorted;
            for (const StructureIndices &indices : drawn)
              if (!std::isnan(indices.*member))
                sorted.push_back(indices.*member);
            const Interval interval = percentile_interval(sorted, bootstrap.alpha);
            result[r].lower.*member = interval.lower;
            result[r].upper.*member = interval.upper;
            if (!sorted.empty())
              result[r].bias.*member =
                  std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size()) - found.*member;
          }
        }
      },
      progress);
  progress.report(1);
  return result;
}

StructureChange structure_change(MatrixView before, MatrixView after) {
  check(before);
  check(after);
  if (before.rows != after.rows || before.columns != after.columns)
    throw InvalidInput("the two years differ in regions or industries");
  StructureChange change;
  for (std::size_t r = 0; r < before.rows; ++r) {
    const std::vector<double> first = row_shares(before, r), last = row_shares(after, r);
    double variance = 0, apart = 0;
    for (std::size_t i = 0; i < before.columns; ++i) {
      apart += std::abs(last[i] - first[i]);
      if (first[i] > 0 && last[i] > 0) // dln x_i - dln x is the change of the logarithm of the share
        variance += (first[i] + last[i]) / 2 * std::pow(std::log(last[i] / first[i]), 2);
    }
    const bool defined = before.columns > 0 && !std::isnan(first[0]) && !std::isnan(last[0]);
    change.lilien.push_back(defined ? std::sqrt(variance) : undefined);
    change.bray_curtis.push_back(defined ? apart / 2 : undefined);
  }
  return change;
}

Variety variety(MatrixView values, std::span<const int> group) {
  check(values);
  if (group.size() != values.columns || std::any_of(group.begin(), group.end(), [](int number) { return number < 0; }))
    throw InvalidInput("each industry needs a group");
  const int groups = group.empty() ? 0 : *std::max_element(group.begin(), group.end()) + 1;
  Variety result;
  for (std::size_t r = 0; r < values.rows; ++r) {
    const std::vector<double> shares = row_shares(values, r);
    std::vector<double> group_shares(static_cast<std::size_t>(groups), 0);
    double entropy = 0, between = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      group_shares[static_cast<std::size_t>(group[i])] += shares[i];
      entropy -= shares[i] == 0 ? 0 : shares[i] * std::log(shares[i]);
    }
    for (const double share : group_shares)
      between -= share == 0 ? 0 : share * std::log(share);
    result.unrelated.push_back(between);
    result.related.push_back(std::isnan(entropy) ? undefined : std::max(0.0, entropy - between));
  }
  return result;
}

} // namespace territorial
