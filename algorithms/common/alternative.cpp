#include "common/alternative.h"

#include <cmath>
#include <numbers>

namespace territorial {

double normal_p(double z_score, Alternative alternative) {
  const double z = z_score / std::numbers::sqrt2;
  switch (alternative) {
  case Alternative::greater:
    return std::erfc(z) / 2;
  case Alternative::less:
    return std::erfc(-z) / 2;
  case Alternative::two_sided:
    break;
  }
  return std::erfc(std::abs(z));
}

} // namespace territorial
