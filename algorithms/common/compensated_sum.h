// Sums with the rounding of each step added in the end.
#pragma once

#include <cmath>

namespace territorial {

// Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen": as if summed in twice the precision.
class CompensatedSum {
public:
  void add(double value) {
    const double sum = mSum + value;
    mLost += std::abs(mSum) >= std::abs(value) ? (mSum - sum) + value : (value - sum) + mSum;
    mSum = sum;
  }
  double value() const { return mSum + mLost; }

private:
  double mSum = 0, mLost = 0;
};

} // namespace territorial
