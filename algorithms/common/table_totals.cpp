#include "common/table_totals.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double relative_tolerance = 1e-6;

double known(double value) { return std::isnan(value) ? 0 : value; }

// Half a unit of the last decimal that the table uses.
double rounding(MatrixView table) {
  double unit = 1;
  for (int decimals = 0; decimals < 6; ++decimals, unit /= 10) {
    const bool fits = std::all_of(table.values.begin(), table.values.end(), [unit](double value) {
      const double scaled = known(value) / unit;
      return std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled));
    });
    if (fits)
      break;
  }
  return unit / 2;
}

// One axis of the table seen as lines of cells.
struct Lines {
  MatrixView table;
  TableAxis axis;

  std::size_t count() const { return axis == TableAxis::row ? table.rows : table.columns; }
  std::size_t length() const { return axis == TableAxis::row ? table.columns : table.rows; }
  double at(std::size_t line, std::size_t cell) const {
    return known(axis == TableAxis::row ? table.at(line, cell) : table.at(cell, line));
  }
  bool empty(std::size_t line) const {
    for (std::size_t cell = 0; cell < length(); ++cell)
      if (at(line, cell) != 0)
        return false;
    return true;
  }
};

bool equal(double value, double sum, double half_unit, std::size_t summands) {
  return std::abs(value - sum) <= relative_tolerance * std::abs(sum) + half_unit * static_cast<double>(summands + 1);
}

bool is_sum(const Lines &lines, std::size_t line, std::span<const double> sums, double half_unit, std::size_t summands) {
  for (std::size_t cell = 0; cell < lines.length(); ++cell)
    if (!equal(lines.at(line, cell), sums[cell], half_unit, summands))
      return false;
  return true;
}

// Lines whose codes extend `code` by the fewest characters.
std::vector<std::size_t> children(std::span<const std::string> codes, const std::string &code) {
  std::vector<std::size_t> found;
  std::size_t shortest = 0;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (code.empty() || codes[i].size() <= code.size() || !codes[i].starts_with(code))
      continue;
    if (found.empty() || codes[i].size() < shortest) {
      shortest = codes[i].size();
      found.clear();
    }
    if (codes[i].size() == shortest)
      found.push_back(i);
  }
  return found;
}

void find_in(const Lines &lines, std::span<const std::string> codes, double half_unit, std::vector<TableTotal> &totals) {
  if (lines.length() < 2)
    return;
  std::vector<double> all(lines.length(), 0);
  for (std::size_t line = 0; line < lines.count(); ++line)
    for (std::size_t cell = 0; cell < lines.length(); ++cell)
      all[cell] += lines.at(line, cell);
  std::vector<double> sums(lines.length());
  for (std::size_t line = 0; line < lines.count(); ++line) {
    if (lines.empty(line))
      continue;
    for (std::size_t cell = 0; cell < lines.length(); ++cell)
      sums[cell] = all[cell] - lines.at(line, cell);
    if (lines.count() >= 4 && is_sum(lines, line, sums, half_unit, lines.count() - 1)) {
      totals.push_back({lines.axis, line, TotalReason::sum_of_others});
      continue;
    }
    const std::vector<std::size_t> parts = children(codes, codes[line]);
    if (parts.size() < 2)
      continue;
    std::fill(sums.begin(), sums.end(), 0);
    for (const std::size_t part : parts)
      for (std::size_t cell = 0; cell < lines.length(); ++cell)
        sums[cell] += lines.at(part, cell);
    if (is_sum(lines, line, sums, half_unit, parts.size()))
      totals.push_back({lines.axis, line, TotalReason::sum_of_codes});
  }
}

} // namespace

std::vector<TableTotal> find_totals(MatrixView table, std::span<const std::string> row_codes,
                                    std::span<const std::string> column_codes) {
  if (table.values.size() != table.rows * table.columns || row_codes.size() != table.rows || column_codes.size() != table.columns)
    throw InvalidInput("the table and its codes differ in size");
  const double half_unit = rounding(table);
  std::vector<TableTotal> totals;
  find_in({table, TableAxis::row}, row_codes, half_unit, totals);
  find_in({table, TableAxis::column}, column_codes, half_unit, totals);
  return totals;
}

} // namespace territorial
