#include "common/orientation.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace territorial {

namespace {

// high + low is exactly the result of the operation.
struct Exact {
  double high, low;
};

Exact exact_sum(double a, double b) {
  const double sum = a + b, part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

Exact exact_difference(double a, double b) { return exact_sum(a, -b); }

Exact exact_product(double a, double b) {
  const double product = a * b;
  return {product, std::fma(a, b, -product)};
}

// A sum of up to 16 numbers without rounding: its parts do not overlap, the last is the largest (Shewchuk 1997, grow-expansion).
class ExactSum {
public:
  void add(double value) {
    for (std::size_t i = 0; i < mSize; ++i) {
      const Exact sum = exact_sum(value, mPart[i]);
      mPart[i] = sum.low;
      value = sum.high;
    }
    mPart[mSize++] = value;
  }

  int sign() const {
    for (std::size_t i = mSize; i > 0; --i)
      if (mPart[i - 1] != 0)
        return mPart[i - 1] > 0 ? 1 : -1;
    return 0;
  }

private:
  std::array<double, 16> mPart{};
  std::size_t mSize = 0;
};

void add_product(ExactSum &sum, Exact a, Exact b, double factor) {
  for (const double left : {a.low, a.high})
    for (const double right : {b.low, b.high}) {
      const Exact product = exact_product(factor * left, right);
      sum.add(product.low);
      sum.add(product.high);
    }
}

int exact_orientation(Point from, Point to, Point point) {
  ExactSum sum;
  add_product(sum, exact_difference(from.x, point.x), exact_difference(to.y, point.y), 1);
  add_product(sum, exact_difference(from.y, point.y), exact_difference(to.x, point.x), -1);
  return sum.sign();
}

} // namespace

int orientation(Point from, Point to, Point point) {
  constexpr double half_ulp = 0x1.0p-53;
  constexpr double filter = (3 + 16 * half_ulp) * half_ulp;
  const double left = (from.x - point.x) * (to.y - point.y), right = (from.y - point.y) * (to.x - point.x);
  const double determinant = left - right, bound = filter * (std::abs(left) + std::abs(right));
  if (determinant > bound)
    return 1;
  if (-determinant > bound)
    return -1;
  return exact_orientation(from, to, point);
}

} // namespace territorial
