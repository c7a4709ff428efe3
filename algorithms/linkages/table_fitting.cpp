#include "linkages/table_fitting.h"

#include "common/errors.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace territorial {

namespace {

void check_numbers(std::span<const double> numbers, std::size_t size, const char *what) {
  if (numbers.size() != size)
    throw InvalidInput(std::string(what) + " are not as many as they should be");
  for (std::size_t i = 0; i < size; ++i)
    if (!(numbers[i] >= 0) || !std::isfinite(numbers[i]))
      throw InvalidInput(std::string(what) + " must be finite numbers of 0 and above", i);
}

// Bounds of blocks of about as many cells each; few where sums of all columns would take more room than the cells.
std::vector<std::size_t> blocks_of_rows(const TableCells &cells) {
  constexpr std::size_t most = 32, least_cells = 4096;
  const std::size_t wanted =
      std::clamp<std::size_t>(cells.size() / std::max<std::size_t>(least_cells, 2 * cells.columns), 1, most);
  std::vector<std::size_t> bounds{0};
  for (std::size_t row = 0; row < cells.rows(); ++row)
    if (cells.offset[row + 1] * wanted >= bounds.size() * cells.size() || row + 1 == cells.rows())
      bounds.push_back(row + 1);
  return bounds;
}

} // namespace

void check_cells(const TableCells &cells) {
  if (cells.offset.empty() || cells.offset.front() != 0 || cells.offset.back() != cells.column.size())
    throw InvalidInput("rows must begin at 0 and end with the last cell");
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    if (cells.offset[row] > cells.offset[row + 1])
      throw InvalidInput("a row must not end before it begins", row);
    for (std::size_t k = cells.offset[row]; k < cells.offset[row + 1]; ++k)
      if (cells.column[k] >= cells.columns || (k > cells.offset[row] && cells.column[k - 1] >= cells.column[k]))
        throw InvalidInput("columns must exist and rise within a row", k);
  }
}

std::vector<double> sums_of_columns(const TableCells &cells, const std::function<void(std::size_t, std::span<double>)> &row,
                                    Progress &progress) {
  const std::vector<std::size_t> bounds = blocks_of_rows(cells);
  const std::size_t blocks = bounds.size() - 1;
  std::vector<std::vector<double>> partial(blocks);
  parallel_for(
      blocks, 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t block = begin; block < end; ++block) {
          partial[block].assign(cells.columns, 0);
          for (std::size_t i = bounds[block]; i < bounds[block + 1]; ++i)
            row(i, partial[block]);
        }
      },
      progress);
  std::vector<double> sums(cells.columns, 0);
  for (const std::vector<double> &part : partial)
    for (std::size_t j = 0; j < cells.columns; ++j)
      sums[j] += part[j];
  return sums;
}

FittedTable fit_margins(const TableCells &cells, std::span<const double> seed, std::span<const double> row_sums,
                        std::span<const double> column_sums, const FittingOptions &options, std::span<const double> start,
                        Progress &progress) {
  check_cells(cells);
  check_numbers(seed, cells.size(), "seeds");
  check_numbers(row_sums, cells.rows(), "sums of rows");
  check_numbers(column_sums, cells.columns, "sums of columns");
  if (!start.empty())
    check_numbers(start, cells.columns, "factors to begin with");
  FittedTable table;
  table.row_factor.assign(cells.rows(), 0);
  table.column_factor.assign(cells.columns, 1);
  if (!start.empty())
    table.column_factor.assign(start.begin(), start.end());
  for (std::size_t j = 0; j < cells.columns; ++j)
    if (column_sums[j] == 0)
      table.column_factor[j] = 0;
    else if (table.column_factor[j] == 0)
      table.column_factor[j] = 1;
  // A row's factor makes its sum right, and what it then adds to the columns is summed while its cells are at hand.
  std::vector<char> empty(cells.rows(), 0); // rows that should have something and have nothing
  const auto row = [&](std::size_t i, std::span<double> sums) {
    double sum = 0;
    for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
      sum += seed[k] * table.column_factor[cells.column[k]];
    empty[i] = row_sums[i] > 0 && !(sum > 0);
    const double factor = row_sums[i] > 0 && sum > 0 ? row_sums[i] / sum : 0;
    table.row_factor[i] = factor;
    for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
      sums[cells.column[k]] += seed[k] * factor;
  };
  while (!table.converged && table.iterations < options.most_iterations) {
    const std::vector<double> sums = sums_of_columns(cells, row, progress);
    table.error = std::find(empty.begin(), empty.end(), 1) != empty.end() ? 1 : 0;
    for (std::size_t j = 0; j < cells.columns; ++j)
      if (column_sums[j] > 0)
        table.error = std::max(table.error, std::abs(table.column_factor[j] * sums[j] / column_sums[j] - 1));
    ++table.iterations;
    table.converged = table.error <= options.tolerance;
    if (table.converged || table.iterations == options.most_iterations)
      break; // the rows are right now, and the columns within the error
    for (std::size_t j = 0; j < cells.columns; ++j)
      table.column_factor[j] = column_sums[j] > 0 && sums[j] > 0 ? column_sums[j] / sums[j] : 0;
    progress.check();
  }
  return table;
}

} // namespace territorial
