// Other measures of the same cells as the location quotient, and what it may be where a cell is suppressed.
#pragma once

#include "common/matrix_view.h"
#include "common/uninitialized_vector.h"

#include <span>

namespace territorial {

// (LQ - 1) / (LQ + 1), -1 to 1, 0 = as in the reference (Laursen 1998); NaN for NaN.
double symmetric_quotient(double location_quotient);

// ln LQ; NaN for 0 and NaN.
double log_quotient(double location_quotient);

// x_ri - x_r s_i, the horizontal cluster: what a region has above a quotient of 1, in the unit of the values; below 0 what it
// lacks (Fingleton, Igliori and Moore 2004).
double horizontal_cluster(double value, double region_total, double reference_share);

// (x_ri / p_r) / (x_i / p), the coefficient of per-capita production, [R x I]. `population` [R] above 0; NaN where it or the cell
// is unknown or the industry's total 0; regions of unknown population are left out of x_i and p, too. Throws InvalidInput where
// sizes do not fit or a population is negative. O(R I).
UninitializedVector<double> per_capita_coefficients(MatrixView values, std::span<const double> population);

// Exports over output, the coefficient of inter-regional marketability, [R x I]; NaN where the output is 0 or either unknown.
// Above 1 where more is sent on than made. Throws InvalidInput where the tables differ in size. O(R I).
UninitializedVector<double> marketability_coefficients(MatrixView output, MatrixView exports);

// The mean of the three coefficients of specialisation; 1 and above marks specialisation in Soviet and Kazakh practice. NaN where
// one is.
double mean_coefficient(double location_quotient, double per_capita, double marketability);

// Least and largest location quotients that the published totals allow, [R x I].
struct QuotientBounds {
  UninitializedVector<double> least, largest; // NaN where the quotient is NaN whatever the cell is
};

// Unknown cells of a region hold what its published total leaves, together: each 0 to that rest, and an industry's total what is
// known of it to that and the rests of its unknown cells. `region_totals` [R] >= 0; where one is below the sum of its known cells
// the rest is 0. With a `reference_share` [I] of another area that is exact; where empty it is that of the table. O(R I).
QuotientBounds quotient_bounds(MatrixView values, std::span<const double> region_totals, std::span<const double> reference_share);

} // namespace territorial
