// Tables brought to given sums of their rows and columns (iterative proportional fitting).
#pragma once

#include "common/progress.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace territorial {

// The cells of a table that are in play, in compressed rows: from `offset[i]` to `offset[i + 1]` those of row i, by column.
struct TableCells {
  std::size_t columns = 0;
  std::span<const std::size_t> offset;   // [rows + 1], begins with 0, never falls
  std::span<const std::uint32_t> column; // [m] below `columns`, rising within a row

  std::size_t rows() const { return offset.empty() ? 0 : offset.size() - 1; }
  std::size_t size() const { return column.size(); }
};

// Throws InvalidInput where cells are not as said above. O(m).
void check_cells(const TableCells &cells);

// Runs over blocks of rows on all cores and sums what they add to columns: row(i, sums) adds to its cells' columns. The blocks
// depend on the table alone, so the sums do not depend on the number of threads. O(m).
std::vector<double> sums_of_columns(const TableCells &cells,
                                    const std::function<void(std::size_t row, std::span<double> sums)> &row, Progress &progress);

struct FittingOptions {
  double tolerance = 1e-10;           // of a sum, relative, above 0
  std::size_t most_iterations = 5000; // of rows and columns
};

// Factors such that row_factor[i] * seed * column_factor[j] has the given sums.
struct FittedTable {
  std::vector<double> row_factor, column_factor; // 0 where the sum is 0
  double error = 0;                              // the largest distance of a sum from what is given, relative
  std::size_t iterations = 0;
  bool converged = false; // the error is within the tolerance; else there is no such table, or it needs more iterations
};

// Deming and Stephan (1940); Furness (1965); Sinkhorn (1967). `seed` [m] >= 0, finite; sums [rows], [columns] >= 0, finite. Both
// sums of sums should be equal: where they are not, no table has them, and the error says so. `start` [columns] are column
// factors to begin with; empty: 1 each. One pass over the cells an iteration: O(iterations * m), parallel, O(m / 16 + columns)
// memory. Throws InvalidInput, Cancelled.
FittedTable fit_margins(const TableCells &cells, std::span<const double> seed, std::span<const double> row_sums,
                        std::span<const double> column_sums, const FittingOptions &options, std::span<const double> start,
                        Progress &progress);

} // namespace territorial
