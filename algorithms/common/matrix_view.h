// A table as kernels see it.
#pragma once

#include <cstddef>
#include <span>

namespace territorial {

// rows x columns values, row by row; NaN stands for unknown.
struct MatrixView {
  std::span<const double> values;
  std::size_t rows = 0, columns = 0;

  double at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
};

} // namespace territorial
