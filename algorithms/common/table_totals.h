// Totals that stand among the rows or columns of a table, where they would be counted twice.
#pragma once

#include "common/matrix_view.h"

#include <span>
#include <string>
#include <vector>

namespace territorial {

enum class TableAxis { row, column };
enum class TotalReason {
  sum_of_others, // equal in every cell, within rounding, to the sum of all others, at least three of them
  sum_of_codes   // likewise to the sum of the codes that extend its own by the fewest characters, at least two of them
};

struct TableTotal {
  TableAxis axis;
  std::size_t index;
  TotalReason reason;
};

// Rows, then columns, that are totals, ascending. Unknown values (NaN) count as 0 in sums; a line that is itself 0 or unknown
// throughout is no total, and lines of a single cell prove nothing. Cells are equal where they differ by at most 1e-6 of the sum
// plus half a unit of the last decimal for each summand, the decimals being those that the table uses (at most six). Codes are
// compared as they are. Throws InvalidInput where sizes do not fit. O(rows x columns) for sums of others; for codes O(pairs of
// codes of which one extends the other x cells).
std::vector<TableTotal> find_totals(MatrixView table, std::span<const std::string> row_codes,
                                    std::span<const std::string> column_codes);

} // namespace territorial
