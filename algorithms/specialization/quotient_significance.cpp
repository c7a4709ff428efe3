#include "specialization/quotient_significance.h"

#include "common/discrete_tails.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double known(double value) { return std::isnan(value) ? 0 : value; }

struct Margins {
  std::vector<double> region, industry;
  double total = 0;
};

Margins margins_of(MatrixView values, bool whole) {
  if (values.values.size() != values.rows * values.columns)
    throw InvalidInput("the table does not have rows x columns values");
  Margins margins{std::vector<double>(values.rows, 0), std::vector<double>(values.columns, 0)};
  for (std::size_t r = 0; r < values.rows; ++r)
    for (std::size_t i = 0; i < values.columns; ++i) {
      const double value = known(values.at(r, i));
      if (value < 0 || std::isinf(value) || (whole && value != std::floor(value)))
        throw InvalidInput(whole ? "a value is negative, infinite or not whole" : "a value is negative or infinite",
                           r * values.columns + i);
      margins.region[r] += value;
      margins.industry[i] += value;
    }
  margins.total = std::accumulate(margins.industry.begin(), margins.industry.end(), 0.0);
  return margins;
}

QuotientTests tests_of_size(std::size_t cells) {
  QuotientTests tests;
  tests.p_value.resize(cells);
  tests.lower.resize(cells);
  tests.upper.resize(cells);
  return tests;
}

double chosen(const Tails &tails, Alternative alternative) {
  switch (alternative) {
  case Alternative::greater:
    return tails.upper;
  case Alternative::less:
    return tails.lower;
  case Alternative::two_sided:
    break;
  }
  return std::min(1.0, 2 * std::min(tails.lower, tails.upper));
}

double overdispersion(MatrixView values, const Margins &margins) {
  double chi_square = 0;
  for (std::size_t r = 0; r < values.rows; ++r)
    for (std::size_t i = 0; i < values.columns; ++i)
      if (const double expected = margins.region[r] * (margins.industry[i] / margins.total); expected > 0)
        chi_square += (known(values.at(r, i)) - expected) * (known(values.at(r, i)) - expected) / expected;
  const auto above_zero = [](const std::vector<double> &totals) {
    return static_cast<double>(std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
  };
  const double freedom = (above_zero(margins.region) - 1) * (above_zero(margins.industry) - 1);
  return freedom > 0 ? chi_square / freedom : undefined;
}

// Shares into which 32 random bits fall: where a uniform number lies among the cumulated shares, by a table of first guesses.
class RegionDraw {
public:
  explicit RegionDraw(const std::vector<double> &totals) : mBounds(totals.size()), mFirst(std::size_t{1} << guess_bits) {
    double sum = 0;
    const double total = std::accumulate(totals.begin(), totals.end(), 0.0);
    std::size_t last = 0;
    for (std::size_t r = 0; r < totals.size(); ++r) {
      sum += totals[r];
      mBounds[r] = static_cast<std::uint32_t>(std::min(4294967295.0, std::floor(sum / total * 4294967296.0)));
      last = totals[r] > 0 ? r : last;
    }
    for (std::size_t r = last; r < totals.size(); ++r) // rounding leaves nothing above the last region that has a share
      mBounds[r] = 4294967295U;
    mLast = static_cast<std::uint32_t>(last);
    std::uint32_t region = 0;
    for (std::size_t guess = 0; guess < mFirst.size(); ++guess) {
      while (region < mLast && mBounds[region] <= static_cast<std::uint32_t>(guess << (32 - guess_bits)))
        ++region;
      mFirst[guess] = region;
    }
  }

  std::uint32_t operator()(std::uint32_t bits) const {
    std::uint32_t region = mFirst[bits >> (32 - guess_bits)];
    while (region < mLast && mBounds[region] <= bits)
      ++region;
    return region;
  }

private:
  static constexpr unsigned guess_bits = 14;
  std::vector<std::uint32_t> mBounds; // of each region, above its share
  std::vector<std::uint32_t> mFirst;  // the region of the lowest number of each guess
  std::uint32_t mLast = 0;
};

// In how many draws each cell has at least, and at most, what was observed.
struct Exceedances {
  std::vector<std::uint32_t> at_least, at_most; // [R x I]
};

Exceedances draw_plants(MatrixView values, const PlantSizes &plants, const std::vector<double> &region_totals,
                        const QuotientTestOptions &options, Progress &progress) {
  constexpr std::uint32_t purpose = 0x504C'414E; // one of its own: no other use of the seed draws the same numbers
  constexpr std::size_t block = 64;              // replicates of a task
  const RegionDraw region_of(region_totals);
  const auto replicates = static_cast<std::size_t>(options.replicates);
  const std::size_t regions = values.rows, industries = values.columns, blocks = (replicates + block - 1) / block;
  Exceedances counts{std::vector<std::uint32_t>(regions * industries, 0), std::vector<std::uint32_t>(regions * industries, 0)};
  parallel_for(
      industries * blocks, 1,
      [&](std::size_t begin, std::size_t end) {
        std::vector<double> observed_low(regions), observed_high(regions), drawn(regions);
        std::vector<std::uint32_t> at_least(regions), at_most(regions);
        for (std::size_t task = begin; task < end; ++task) {
          const std::size_t i = task / blocks, first = task % blocks * block, last = std::min(replicates, first + block);
          if (plants.offsets[i] == plants.offsets[i + 1])
            continue;
          for (std::size_t r = 0; r < regions; ++r) { // sums of the same sizes in another order may differ by a rounding
            observed_low[r] = known(values.at(r, i)) * (1 - 1e-12);
            observed_high[r] = known(values.at(r, i)) * (1 + 1e-12);
          }
          std::fill(at_least.begin(), at_least.end(), 0);
          std::fill(at_most.begin(), at_most.end(), 0);
          for (std::size_t replicate = first; replicate < last; ++replicate) {
            RandomStream random(options.seed, purpose, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(replicate));
            std::fill(drawn.begin(), drawn.end(), 0.0);
            for (std::size_t plant = plants.offsets[i]; plant < plants.offsets[i + 1]; ++plant) {
              drawn[region_of(random.bits())] += plants.sizes[plant];
              if ((plant & 0xFFFF) == 0 && progress.cancelled())
                throw Cancelled();
            }
            for (std::size_t r = 0; r < regions; ++r) {
              at_least[r] += drawn[r] >= observed_low[r];
              at_most[r] += drawn[r] <= observed_high[r];
            }
          }
          for (std::size_t r = 0; r < regions; ++r) { // whole numbers: the order of the tasks does not matter
            std::atomic_ref(counts.at_least[r * industries + i]) += at_least[r];
            std::atomic_ref(counts.at_most[r * industries + i]) += at_most[r];
          }
        }
      },
      progress);
  return counts;
}

// As many plants of one size would have the Herfindahl index of these; 0 for none.
double equal_plants(std::span<const double> sizes) {
  double sum = 0, squares = 0;
  for (const double size : sizes) {
    sum += size;
    squares += size * size;
  }
  return squares > 0 ? sum * sum / squares : 0;
}

void check(const PlantSizes &plants, std::size_t industries) {
  if (plants.offsets.size() != industries + 1 || plants.offsets.front() != 0 || plants.offsets.back() != plants.sizes.size() ||
      !std::is_sorted(plants.offsets.begin(), plants.offsets.end()))
    throw InvalidInput("the plants do not fit the industries");
  for (std::size_t plant = 0; plant < plants.sizes.size(); ++plant)
    if (!(plants.sizes[plant] > 0) || std::isinf(plants.sizes[plant]))
      throw InvalidInput("the size of a plant is not above 0", plant);
}

} // namespace

QuotientTests exact_quotient_tests(MatrixView counts, std::span<const double> reference, const QuotientTestOptions &options,
                                   Progress &progress) {
  const Margins margins = margins_of(counts, true);
  if (!reference.empty() && reference.size() != counts.columns)
    throw InvalidInput("the reference has another number of industries than the table");
  double reference_total = 0;
  for (const double sum : reference)
    reference_total += known(sum);
  QuotientTests tests = tests_of_size(counts.values.size());
  parallel_for(
      counts.rows, 4,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r)
          for (std::size_t i = 0; i < counts.columns; ++i) {
            const std::size_t cell = r * counts.columns + i;
            const double count = counts.values[cell], in_region = margins.region[r], of_industry = margins.industry[i];
            tests.p_value[cell] = tests.lower[cell] = tests.upper[cell] = undefined;
            // The share that chance gives, and of how many.
            const double share = reference.empty() ? in_region / margins.total : reference[i] / reference_total;
            const double trials = reference.empty() ? of_industry : in_region;
            if (std::isnan(count) || !(share > 0) || !(trials > 0))
              continue;
            tests.p_value[cell] = chosen(reference.empty() ? hypergeometric_tails(count, margins.total, in_region, of_industry)
                                                           : binomial_tails(count, trials, share),
                                         options.alternative);
            if (options.intervals) {
              const auto [lower, upper] = share_interval(count, trials, options.alpha);
              tests.lower[cell] = lower / share;
              tests.upper[cell] = upper / share;
            }
          }
      },
      progress);
  tests.overdispersion = overdispersion(counts, margins);
  progress.report(1);
  return tests;
}

QuotientTests plant_quotient_tests(MatrixView values, const PlantSizes &plants, const QuotientTestOptions &options,
                                   Progress &progress) {
  const Margins margins = margins_of(values, false);
  check(plants, values.columns);
  if (options.replicates < 1)
    throw InvalidInput("a Monte Carlo test needs one replicate or more");
  QuotientTests tests = tests_of_size(values.values.size());
  std::fill(tests.p_value.begin(), tests.p_value.end(), undefined);
  std::fill(tests.lower.begin(), tests.lower.end(), undefined);
  std::fill(tests.upper.begin(), tests.upper.end(), undefined);
  tests.overdispersion = overdispersion(values, margins);
  if (!(margins.total > 0))
    return tests;
  const Exceedances counts = draw_plants(values, plants, margins.region, options, progress);
  const auto simulated = [&](std::uint32_t count) { return (count + 1.0) / (options.replicates + 1.0); };
  parallel_for(
      values.columns, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
          const double trials =
              equal_plants({plants.sizes.data() + plants.offsets[i], plants.offsets[i + 1] - plants.offsets[i]});
          for (std::size_t r = 0; r < values.rows; ++r) {
            const std::size_t cell = r * values.columns + i;
            const double share = margins.region[r] / margins.total;
            if (std::isnan(values.values[cell]) || !(share > 0) || !(trials > 0) || !(margins.industry[i] > 0))
              continue;
            tests.p_value[cell] =
                chosen({simulated(counts.at_most[cell]), simulated(counts.at_least[cell])}, options.alternative);
            if (options.intervals) {
              const auto [lower, upper] =
                  share_interval(values.values[cell] / margins.industry[i] * trials, trials, options.alpha);
              tests.lower[cell] = lower / share;
              tests.upper[cell] = upper / share;
            }
          }
        }
      },
      progress);
  progress.report(1);
  return tests;
}

} // namespace territorial
