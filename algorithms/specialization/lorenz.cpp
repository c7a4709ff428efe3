#include "specialization/lorenz.h"

#include <algorithm>
#include <limits>

namespace territorial {

double LorenzCurve::gini(std::span<const double> shares, std::span<const double> reference) {
  // Where s is 0 the curve is flat at height 0 and leaves no area below it: such units need no sorting.
  mSteps.clear();
  double unknown = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    unknown += shares[i] * reference[i]; // NaN where one is
    if (shares[i] > 0)
      mSteps.push_back(
          {reference[i] > 0 ? shares[i] / reference[i] : std::numeric_limits<double>::infinity(), static_cast<std::uint32_t>(i)});
  }
  if (unknown != unknown)
    return unknown;
  std::sort(mSteps.begin(), mSteps.end(), [](const Step &left, const Step &right) {
    return left.quotient != right.quotient ? left.quotient < right.quotient : left.position < right.position;
  });
  double height = 0, doubled_area = 0;
  for (const Step &step : mSteps) {
    const double share = shares[step.position];
    doubled_area += reference[step.position] * (2 * height + share);
    height += share;
  }
  return std::max(0.0, 1 - doubled_area);
}

} // namespace territorial
