// The area under a weighted Lorenz curve.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// Twice the area between the diagonal and the Lorenz curve of shares s against reference shares t, ordered by s / t (Krugman
// 1991): 0 = proportional, to 1. Kept between calls so that the memory is.
class LorenzCurve {
public:
  // `shares` and `reference` [n] sum to 1; NaN where one of them is. A share where the reference has none comes last. O(n log n).
  double gini(std::span<const double> shares, std::span<const double> reference);

private:
  struct Step {
    double quotient;
    std::uint32_t position;
  };
  std::vector<Step> mSteps;
};

} // namespace territorial
