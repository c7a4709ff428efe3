// How near a sample is to a normal distribution.
#pragma once

#include <span>

namespace territorial {

// The W statistic of Shapiro and Wilk (1965) with Royston's coefficients (1992, doi:10.1007/BF01891203): above 0 to 1 = normal.
// NaN for fewer than 3 values or values that are all equal. O(n log n).
double shapiro_wilk(std::span<const double> values);

} // namespace territorial
