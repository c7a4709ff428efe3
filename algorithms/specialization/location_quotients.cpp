#include "specialization/location_quotients.h"

#include "common/parallel.h"

#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t block_rows = 64; // fixed, so that sums over regions have one order

double ratio(double part, double whole) { return whole > 0 ? part / whole : undefined; }

// The margins of one block of rows.
struct BlockSums {
  std::vector<double> industry;
  std::vector<std::uint8_t> incomplete;
  std::size_t undefined = 0;
};

void check_sizes(MatrixView values, std::span<const double> reference) {
  if (values.values.size() != values.rows * values.columns)
    throw InvalidInput("the table does not have rows x columns values");
  if (!reference.empty() && reference.size() != values.columns)
    throw InvalidInput("the reference has another number of industries than the table");
  for (std::size_t i = 0; i < reference.size(); ++i)
    if (reference[i] < 0 || std::isinf(reference[i]))
      throw InvalidInput("a reference total is negative or infinite", i);
}

} // namespace

LocationQuotients location_quotients(MatrixView values, std::span<const double> reference, Progress &progress) {
  check_sizes(values, reference);
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
    for (std::size_t i = 0; i < industries; ++i) {
      const double value = values.at(r, i);
      if (std::isnan(value)) {
        result.region_incomplete[r] = block.incomplete[i] = 1;
        continue;
      }
      if (value < 0 || std::isinf(value))
        throw InvalidInput("a value is negative or infinite", r * industries + i);
      result.region_total[r] += value;
      block.industry[i] += value;
    }
  });
  for (const BlockSums &block : blocks)
    for (std::size_t i = 0; i < industries; ++i) {
      result.industry_total[i] += block.industry[i];
      result.industry_incomplete[i] |= block.incomplete[i];
    }
  for (const double sum : result.industry_total)
    result.total += sum;
  progress.report(0.5);

  const std::span<const double> totals = reference.empty() ? std::span<const double>(result.industry_total) : reference;
  double reference_total = 0;
  for (const double sum : totals)
    reference_total += std::isnan(sum) ? 0 : sum;
  std::vector<double> reference_share(industries);
  for (std::size_t i = 0; i < industries; ++i)
    reference_share[i] = ratio(totals[i], reference_total);

  result.location_quotient.resize(values.values.size());
  result.share_in_region.resize(values.values.size());
  result.share_of_industry.resize(values.values.size());
  for_blocks([&](BlockSums &block, std::size_t r) {
    for (std::size_t i = 0; i < industries; ++i) {
      const std::size_t cell = r * industries + i;
      const double value = values.values[cell];
      result.share_in_region[cell] = ratio(value, result.region_total[r]);
      result.share_of_industry[cell] = ratio(value, result.industry_total[i]);
      result.location_quotient[cell] = ratio(result.share_in_region[cell], reference_share[i]);
      block.undefined += std::isnan(result.location_quotient[cell]) && !std::isnan(value);
    }
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
