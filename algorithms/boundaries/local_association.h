// Where like values, or high and low ones, lie together.
#pragma once

#include "common/alternative.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

enum class LocalStatistic {
  moran,     // of one variable, or of one with the neighbours' other (bivariate)
  g,         // Getis and Ord's G_i, without the unit itself
  g_star,    // G_i*, with it
  geary,     // of one or several variables
  join_count // of 0 and 1; of one variable, or of one with the neighbours' other
};

struct LocalOptions {
  LocalStatistic statistic = LocalStatistic::moran;
  int permutations = 9999; // >= 0
  std::uint64_t seed = 0;
  Alternative alternative = Alternative::two_sided;
};

// By the unit's own value and its neighbours', above or below the mean; of join counts: 1 with neighbours of 1.
enum class LocalKind : std::uint8_t {
  undefined,
  high_high,
  low_low,
  high_low,       // moran: high among low
  low_high,       // moran: low among high
  other_positive, // geary: alike, but on both sides of the mean, or of several variables
  negative,       // geary: unlike
  joined          // join_count
};

// All [n]; NaN where undefined: no value, no neighbour that has one, values that are all equal, and, for join counts, a value of
// 0.
struct LocalAssociation {
  std::vector<double> statistic;
  std::vector<double> lag;      // of moran: mean of the neighbours' standardised values; else the sum or mean that p is about
  std::vector<double> z_score;  // of g and g_star, analytic
  std::vector<double> p_value;  // simulated, above 0 to 1
  std::vector<double> p_folded; // as GeoDa has it: of the smaller side alone, whatever the alternative; above 0 to 0.5 or so
  std::vector<LocalKind> kind;  // whatever p is
  std::size_t units = 0;        // with values
};

// Local indicators of spatial association with conditional permutations: the unit keeps its value, its neighbours' are drawn from
// all others without replacement, independently for every unit, so that p values of different units do not share their chance.
//   moran: I_i = z_i sum_j w_ij z_j, w by row to 1, z by the standard deviation with n - 1 (Anselin 1995,
//     doi:10.1111/j.1538-4632.1995.tb00338.x; GeoDa): sum I_i = (n - 1) I. Bivariate: z_i of the first, z_j of the second
//     variable.
//   g, g_star: z-scores of Getis and Ord (1992, doi:10.1111/j.1538-4632.1992.tb00261.x) and Ord and Getis (1995,
//     doi:10.1111/j.1538-4632.1995.tb00912.x), raw weights, 1 for the unit itself in g_star.
//   geary: c_i = mean over variables of sum_j w_ij (z_i - z_j)^2 (Anselin 1995, 2019, doi:10.1111/gean.12164); small = alike.
//   join_count: x_i sum_j x_j over neighbours of weight above 0 (Anselin and Li 2019, doi:10.1007/s10109-019-00299-x); bivariate:
//     x_i sum_j y_j; p by Alternative::greater whatever the option says.
// `variables`: one, two or more of [n], NaN where unknown: units without all values are left out. Throws InvalidInput on sizes
// that do not fit, a wrong number of variables, infinite values, join counts of others than 0 and 1; Cancelled. O(permutations
// links), all cores; the same for any number of threads.
LocalAssociation local_association(std::span<const std::span<const double>> variables, const SpatialWeights &weights,
                                   const LocalOptions &options, Progress &progress);

// Rates freed of the chance of small populations (Assuncao and Reis 1999, doi:10.1002/(SICI)1097-0258(19990830)18:16<2147): (rate
// - overall rate) / sqrt(a + overall rate / population), with a the variance between units; a below 0 counts as 0. events [n] and
// population [n] above 0; NaN stays. Throws InvalidInput on sizes that do not fit, negative events, populations that are not
// above 0. O(n).
std::vector<double> empirical_bayes_rates(std::span<const double> events, std::span<const double> population);

} // namespace territorial
