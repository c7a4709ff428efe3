// In what each region specialises.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"
#include "common/uninitialized_vector.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace territorial {

// All [R x I] arrays row by row as the input; NaN stands for undefined or unknown.
struct LocationQuotients {
  UninitializedVector<double> location_quotient;                    // (x_ri / x_r) / (x_i / x), >= 0
  UninitializedVector<double> share_in_region;                      // x_ri / x_r, 0 to 1
  UninitializedVector<double> share_of_industry;                    // x_ri / x_i, 0 to 1
  std::vector<double> region_total;                                 // [R] x_r, unknown cells left out
  std::vector<double> industry_total;                               // [I] x_i
  std::vector<double> reference_share;                              // [I] x_i / x of the reference; NaN where it is 0
  double total = 0;                                                 // x
  std::vector<std::uint8_t> region_incomplete, industry_incomplete; // [R], [I] 1 where a cell is unknown
  std::size_t undefined_count = 0;                                  // quotients that are NaN although the cell is known: 0/0
};

// What the quotients are computed with beside the table, all optional.
struct GivenTotals {
  std::span<const double> reference = {}; // [I] industry totals of the area to compare with; empty for the table's own
  double reference_total = std::numeric_limits<double>::quiet_NaN(); // its total where that is not their sum
  std::span<const double> region = {}; // [R] published totals of regions whose industries do not sum to them; NaN where unknown
};

// Location quotients (Florence 1939; the Balassa index, 1965) of regions (rows) in industries (columns), values >= 0 in any one
// unit. An unknown cell is left out of both margins. NaN where x_r or the reference share is 0 or unknown. Throws InvalidInput
// where a value is negative or infinite, naming its position, or sizes do not fit; Cancelled. O(R I) time and memory, all cores;
// sums in a fixed order.
LocationQuotients location_quotients(MatrixView values, const GivenTotals &given, Progress &progress);

// For each region the industry with the largest quotient among those with a value >= min_value, the lower index on a tie; -1 for
// none. `quotient` and `values` [R x I]. O(R I).
std::vector<int> leading_industry(std::span<const double> quotient, MatrixView values, double min_value);

} // namespace territorial
