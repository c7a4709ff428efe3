#include "specialization/location_quotients.h"

#include "common/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t block_rows = 64; // fixed, so that sums over regions have one order

// A denominator: NaN where nothing can be divided by it, so that loops need no branch.
double divisor(double whole) { return whole > 0 ? whole : undefined; }

std::vector<double> divisors(std::span<const double> wholes) {
  std::vector<double> list(wholes.size());
  std::transform(wholes.begin(), wholes.end(), list.begin(), divisor);
  return list;
}

// The margins of one block of rows.
struct BlockSums {
  std::vector<double> industry;
  std::vector<std::uint8_t> incomplete;
  std::size_t undefined = 0;
};

// Adds a row to the margins of its block; whether a cell of it is unknown. `first` is the position of its first cell.
bool add_row(std::span<const double> row, BlockSums &block, std::size_t first) {
  bool bad = false, unknown = false;
  for (const double value : row) {
    bad |= value < 0 || value == std::numeric_limits<double>::infinity();
    unknown |= std::isnan(value);
  }
  if (bad)
    for (std::size_t i = 0; i < row.size(); ++i)
      if (row[i] < 0 || std::isinf(row[i]))
        throw InvalidInput("a value is negative or infinite", first + i);
  if (!unknown) {
    for (std::size_t i = 0; i < row.size(); ++i)
      block.industry[i] += row[i];
    return false;
  }
  for (std::size_t i = 0; i < row.size(); ++i) {
    block.incomplete[i] |= std::isnan(row[i]);
    block.industry[i] += std::isnan(row[i]) ? 0 : row[i];
  }
  return true;
}

// In four strands, added at the end: a single one waits for each addition.
double sum_of_known(std::span<const double> row) {
  std::array<double, 4> strands{};
  for (std::size_t i = 0; i < row.size(); ++i)
    strands[i % 4] += std::isnan(row[i]) ? 0 : row[i];
  return (strands[0] + strands[1]) + (strands[2] + strands[3]);
}

void check_totals(std::span<const double> totals, std::size_t size, const char *of_another_size, const char *bad) {
  if (!totals.empty() && totals.size() != size)
    throw InvalidInput(of_another_size);
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (totals[i] < 0 || std::isinf(totals[i]))
      throw InvalidInput(bad, i);
}

void check_sizes(MatrixView values, const GivenTotals &given) {
  if (values.values.size() != values.rows * values.columns)
    throw InvalidInput("the table does not have rows x columns values");
  check_totals(given.reference, values.columns, "the reference has another number of industries than the table",
               "a reference total is negative or infinite");
  check_totals(given.region, values.rows, "the totals are of another number of regions than the table",
               "a total of a region is negative or infinite");
}

} // namespace

LocationQuotients location_quotients(MatrixView values, const GivenTotals &given, Progress &progress) {
  check_sizes(values, given);
  const std::size_t regions = values.rows, industries = values.columns;
  LocationQuotients result;
  result.region_total.assign(regions, 0);
  result.region_incomplete.assign(regions, 0);
  result.industry_total.assign(industries, 0);
  result.industry_incomplete.assign(industries, 0);

  std::vector<BlockSums> blocks((regions + block_rows - 1) / block_rows);
  const auto for_blocks = [&](const auto &visit) {
    parallel_for(
        blocks.size(), 1,
        [&](std::size_t begin, std::size_t end) {
          for (std::size_t block = begin; block < end; ++block)
            for (std::size_t r = block * block_rows; r < std::min(regions, (block + 1) * block_rows); ++r)
              visit(blocks[block], r);
        },
        progress);
  };
  for (BlockSums &block : blocks) {
    block.industry.assign(industries, 0);
    block.incomplete.assign(industries, 0);
  }
  for_blocks([&](BlockSums &block, std::size_t r) {
    const double *row = values.values.data() + r * industries;
    result.region_incomplete[r] = add_row({row, industries}, block, r * industries);
    result.region_total[r] = sum_of_known({row, industries});
  });
  for (const BlockSums &block : blocks)
    for (std::size_t i = 0; i < industries; ++i) {
      result.industry_total[i] += block.industry[i];
      result.industry_incomplete[i] |= block.incomplete[i];
    }
  if (!given.region.empty())
    result.region_total.assign(given.region.begin(), given.region.end());
  for (const double sum : given.region.empty() ? std::span<const double>(result.industry_total) : given.region)
    result.total += std::isnan(sum) ? 0 : sum;
  progress.report(0.5);

  const bool own = given.reference.empty();
  const std::span<const double> totals = own ? std::span<const double>(result.industry_total) : given.reference;
  double reference_total = own ? result.total : given.reference_total;
  if (std::isnan(reference_total)) {
    reference_total = 0;
    for (const double sum : totals)
      reference_total += std::isnan(sum) ? 0 : sum;
  }
  result.reference_share.resize(industries); // a divisor, too
  for (std::size_t i = 0; i < industries; ++i)
    result.reference_share[i] = divisor(totals[i] / divisor(reference_total));
  const std::vector<double> industry_total = divisors(result.industry_total);

  result.location_quotient.resize(values.values.size());
  result.share_in_region.resize(values.values.size());
  result.share_of_industry.resize(values.values.size());
  for_blocks([&](BlockSums &block, std::size_t r) {
    const double *row = values.values.data() + r * industries;
    double *quotient = result.location_quotient.data() + r * industries,
           *in_region = result.share_in_region.data() + r * industries,
           *of_industry = result.share_of_industry.data() + r * industries;
    const double *reference_share = result.reference_share.data();
    const double region_total = divisor(result.region_total[r]);
    for (std::size_t i = 0; i < industries; ++i) {
      in_region[i] = row[i] / region_total;
      of_industry[i] = row[i] / industry_total[i];
      quotient[i] = in_region[i] / reference_share[i];
    }
    for (std::size_t i = 0; i < industries; ++i)
      block.undefined += std::isnan(quotient[i]) && !std::isnan(row[i]);
  });
  for (const BlockSums &block : blocks)
    result.undefined_count += block.undefined;
  progress.report(1);
  return result;
}

std::vector<int> leading_industry(std::span<const double> quotient, MatrixView values, double min_value) {
  if (quotient.size() != values.values.size() || quotient.size() != values.rows * values.columns)
    throw InvalidInput("quotients and values differ in size");
  std::vector<int> leader(values.rows, -1);
  for (std::size_t r = 0; r < values.rows; ++r) {
    double best = -1;
    for (std::size_t i = 0; i < values.columns; ++i)
      if (const double candidate = quotient[r * values.columns + i]; values.at(r, i) >= min_value && candidate > best) {
        best = candidate;
        leader[r] = static_cast<int>(i);
      }
  }
  return leader;
}

} // namespace territorial
