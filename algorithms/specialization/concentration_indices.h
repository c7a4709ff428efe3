// How concentrated in few regions each industry is, absolutely and against the distribution of all activity.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"

#include <span>
#include <vector>

namespace territorial {

// What an industry's distribution over the regions is compared with.
enum class RegionReference {
  total,          // the regions' shares of all industries together, the industry among them
  others,         // their shares of all other industries pooled
  mean_of_others, // the mean of the other industries' distributions, each industry weighing the same
  equal           // the same share for every region that has a total above 0
};

struct ConcentrationOptions {
  RegionReference reference = RegionReference::total;
  std::span<const double> region_sizes; // [R] totals of the regions that replace the reference (population, area, a published
                                        // total ...), 0 and above, or empty
  std::span<const int> group;           // [R] group 0.. of each region, for the decomposition of Theil's index; or empty
};

// Of one industry; c_r are the regions' shares of it, t_r those of the reference. NaN where undefined: no known value above 0; a
// region of the industry that the reference lacks (theil); no groups (theil_between, theil_within); one region
// (herfindahl_normalised); no other industry (others, mean_of_others).
struct ConcentrationIndices {
  double herfindahl = 0;            // sum c_r^2, 1/R to 1 (Hirschman 1964)
  double herfindahl_normalised = 0; // (H - 1/R) / (1 - 1/R), 0 to 1
  double hoover = 0;                // sum |c_r - t_r| / 2, 0 to 1 (Hoover 1936)
  double krugman = 0;               // sum |c_r - t_r|, 0 to 2 (Krugman 1991)
  double gini = 0;                  // locational Gini: area between the Lorenz curve of c_r against t_r, by c_r / t_r, and the
                                    // diagonal, doubled; 0 to 1 (Krugman 1991)
  double theil = 0;                 // sum c_r ln(c_r / t_r), 0 and above (Theil 1967)
  double theil_between = 0;         // the same of the groups of regions, 0 and above
  double theil_within = 0; // of the regions within their groups, each group weighing as its share of the industry; between
                           // + within = theil
};

// Indices of all industries (columns) over the regions (rows). R is the number of regions with a total above 0. Unknown cells
// (NaN) are left out. Throws InvalidInput on negative or infinite values, naming the position, and sizes that do not fit;
// Cancelled. O(I R log R), all cores; sums in a fixed order.
std::vector<ConcentrationIndices> concentration_indices(MatrixView values, const ConcentrationOptions &options,
                                                        Progress &progress);

// The sum of each region over all industries, unknown cells left out. O(R I).
std::vector<double> region_totals(MatrixView values);

// The values [R] of one industry, out of the table.
std::vector<double> values_of_industry(MatrixView values, std::size_t industry);

// Location quotients of one industry: c_r / x_r, with x_r the regions' shares of `region_sizes`. NaN where the value is unknown,
// the region has no size, or the industry no value above 0. O(R).
std::vector<double> quotients_of_industry(std::span<const double> values, std::span<const double> region_sizes);

} // namespace territorial
