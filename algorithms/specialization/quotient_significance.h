// Whether a region's specialisation in an industry is more than chance.
#pragma once

#include "common/alternative.h"
#include "common/matrix_view.h"
#include "common/progress.h"
#include "common/uninitialized_vector.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct QuotientTestOptions {
  Alternative alternative = Alternative::greater;
  double alpha = 0.05;    // of the intervals, above 0 and below 1
  bool intervals = true;  // they cost more than the tests
  int replicates = 9999;  // of the Monte Carlo tests, at least 1
  std::uint64_t seed = 0; // of the same
};

// [R x I] each, row by row; NaN where the cell is unknown or its quotient undefined.
struct QuotientTests {
  UninitializedVector<double> p_value;      // above 0 to 1
  UninitializedVector<double> lower, upper; // interval of the location quotient at level 1 - alpha, 0 and above
  double overdispersion =
      0; // Pearson's chi-square over its degrees of freedom: 1 where the counts are independent; NaN if undefined
};

// Exact tests of counts (persons or plants of one size): under the null the x_i of an industry fall into the regions like all
// others do, hypergeometrically with the margins of the table; with a `reference` [I] of another area the x_r of a region are of
// an industry with its share there, binomially. Intervals are those of Clopper and Pearson (1934) of the share that the quotient
// is made of. Throws InvalidInput on values that are negative, infinite or not whole, naming the position, and on sizes that do
// not fit; Cancelled. O(R I sd) with the standard deviation sd of the counts, all cores.
QuotientTests exact_quotient_tests(MatrixView counts, std::span<const double> reference, const QuotientTestOptions &options,
                                   Progress &progress);

// The plants of industry i have the sizes sizes[offsets[i]] to sizes[offsets[i + 1]], above 0.
struct PlantSizes {
  std::vector<std::size_t> offsets; // [I + 1]
  std::vector<double> sizes;
};

// Monte Carlo tests with lumpy plants (Guimaraes, Figueiredo and Woodward 2009, doi:10.1111/j.1467-9787.2008.00588.x): each plant
// of an industry falls, as a whole, into a region with the region's share of all activity; p = (b + 1) / (replicates + 1) with
// the b draws in which the region has as much of the industry (by size) as `values` says. Their intervals are those of a share of
// which as many trials were seen as plants of one size would be, 1 / H_i. The unit of the values and sizes, the same for both,
// does not matter. Throws as above (values need not be whole). O(replicates (plants + R I)), all cores; the same for any number
// of threads.
QuotientTests plant_quotient_tests(MatrixView values, const PlantSizes &plants, const QuotientTestOptions &options,
                                   Progress &progress);

} // namespace territorial
