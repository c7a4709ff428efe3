// What a test asks of chance, and what a simulation answers.
#pragma once

#include <algorithm>
#include <limits>

namespace territorial {

// How an observed value is compared with those of chance.
enum class Alternative {
  greater,  // as much, or more
  less,     // as much, or less
  two_sided // twice the smaller of both, at most 1
};

// p = (b + 1) / (replicates + 1), b = the replicates that reach the observed value (Davison and Hinkley 1997): above 0 to 1.
// `at_least` and `at_most` count the replicates that are as large, and as small, as observed; ties count in both. NaN without
// replicates.
inline double simulated_p(int at_least, int at_most, int replicates, Alternative alternative) {
  if (replicates < 1)
    return std::numeric_limits<double>::quiet_NaN();
  const double greater = (at_least + 1.0) / (replicates + 1.0), less = (at_most + 1.0) / (replicates + 1.0);
  switch (alternative) {
  case Alternative::greater:
    return greater;
  case Alternative::less:
    return less;
  case Alternative::two_sided:
    break;
  }
  return std::min(1.0, 2 * std::min(greater, less));
}

// The same of a z-score that is normal under the null, 0 to 1; NaN for NaN.
double normal_p(double z_score, Alternative alternative);

} // namespace territorial
