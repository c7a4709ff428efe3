#include "specialization/firm_cells.h"

#include "common/compensated_sum.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

struct Firm {
  std::uint64_t cell;
  double size;
};

// Sums that are under way.
struct Collector {
  long long firms = 0;
  CompensatedSum value, squares;
  double largest = 0;

  void add(double size) {
    ++firms;
    value.add(size);
    squares.add(size * size);
    largest = std::max(largest, size);
  }
  void add(const FirmSums &sums) {
    firms += sums.firms;
    value.add(sums.value);
    squares.add(sums.squares);
    largest = std::max(largest, sums.largest);
  }
  FirmSums sums() const { return {firms, value.value(), squares.value(), largest}; }
};

std::vector<Firm> placed_firms(std::span<const std::int32_t> region, std::span<const std::int32_t> industry,
                               std::span<const double> size, std::size_t regions, std::size_t industries) {
  if (region.size() != industry.size() || region.size() != size.size())
    throw InvalidInput("regions, industries and sizes of firms differ in number");
  std::vector<Firm> firms;
  firms.reserve(size.size());
  for (std::size_t f = 0; f < size.size(); ++f) {
    if (region[f] < 0 || industry[f] < 0 || std::isnan(size[f]))
      continue;
    const auto r = static_cast<std::size_t>(region[f]), i = static_cast<std::size_t>(industry[f]);
    if (r >= regions || i >= industries)
      throw InvalidInput("a region or industry of a firm is out of range", f);
    if (size[f] < 0 || std::isinf(size[f]))
      throw InvalidInput("the size of a firm is negative or infinite", f);
    firms.push_back({static_cast<std::uint64_t>(r) * industries + i, size[f]});
  }
  std::sort(firms.begin(), firms.end(),
            [](const Firm &a, const Firm &b) { return a.cell != b.cell ? a.cell < b.cell : a.size < b.size; });
  return firms;
}

std::vector<FirmSums> finished(const std::vector<Collector> &collectors) {
  std::vector<FirmSums> sums;
  sums.reserve(collectors.size());
  for (const Collector &collector : collectors)
    sums.push_back(collector.sums());
  return sums;
}

} // namespace

FirmTable firm_table(std::span<const std::int32_t> region, std::span<const std::int32_t> industry, std::span<const double> size,
                     std::size_t regions, std::size_t industries) {
  const std::vector<Firm> firms = placed_firms(region, industry, size, regions, industries);
  FirmTable table;
  for (auto begin = firms.begin(); begin != firms.end();) {
    Collector cell;
    auto firm = begin;
    for (; firm != firms.end() && firm->cell == begin->cell; ++firm)
      cell.add(firm->size);
    table.cells.push_back(
        {static_cast<std::int32_t>(begin->cell / industries), static_cast<std::int32_t>(begin->cell % industries), cell.sums()});
    begin = firm;
  }
  std::vector<Collector> of_region(regions), of_industry(industries);
  Collector all;
  for (const FirmCell &cell : table.cells) {
    of_region[static_cast<std::size_t>(cell.region)].add(cell.sums);
    of_industry[static_cast<std::size_t>(cell.industry)].add(cell.sums);
    all.add(cell.sums);
  }
  table.regions = finished(of_region);
  table.industries = finished(of_industry);
  table.all = all.sums();
  return table;
}

double plant_herfindahl(const FirmSums &sums) {
  return sums.value > 0 ? std::min(1.0, sums.squares / (sums.value * sums.value)) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace territorial
