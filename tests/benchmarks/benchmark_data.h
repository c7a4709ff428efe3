// Seeded data of any size for the benchmarks.
#pragma once

#include "common/matrix_view.h"
#include "common/philox.h"
#include "common/polygons.h"
#include "common/spatial_weights.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace territorial {

// A lattice whose inner vertices are moved at random, the same for all cells that meet there.
inline Polygons lattice(int side) {
  const auto corner = [side](int x, int y) {
    RandomStream stream(1, 0, static_cast<std::uint32_t>(y * (side + 1) + x), 0);
    return Point{x + 0.3 * stream.uniform(), y + 0.3 * stream.uniform()};
  };
  Polygons polygons;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      polygons.add_ring(std::vector<Point>{corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1), corner(x, y)});
      polygons.end_part();
      polygons.end_feature();
    }
  return polygons;
}

// Firms in 300 towns whose sizes follow Zipf's law, 15 % of them anywhere, on 400 km x 400 km; in metres.
inline std::vector<Point> towns(std::size_t count) {
  constexpr double side = 400'000;
  RandomStream stream(3, 0, 0, 0);
  std::vector<Point> centres(300);
  std::vector<double> spread, upto;
  double sum = 0;
  for (std::size_t t = 0; t < centres.size(); ++t) {
    centres[t] = {side * (0.05 + 0.9 * stream.uniform()), side * (0.05 + 0.9 * stream.uniform())};
    const double size = std::pow(static_cast<double>(t + 1), -0.9);
    spread.push_back(1500 + 9000 * std::sqrt(size));
    upto.push_back(sum += size);
  }
  std::vector<Point> points(count);
  for (Point &point : points) {
    if (stream.uniform() < 0.15) {
      point = {side * stream.uniform(), side * stream.uniform()};
      continue;
    }
    const auto t = static_cast<std::size_t>(std::upper_bound(upto.begin(), upto.end(), sum * stream.uniform()) - upto.begin());
    const double radius = spread[t] * std::sqrt(-2 * std::log(1 - stream.uniform())), angle = 2 * M_PI * stream.uniform();
    point = {centres[t].x + radius * std::cos(angle), centres[t].y + radius * std::sin(angle)};
  }
  return points;
}

// Pairs of a square lattice's cells that touch, at their corners too.
inline std::vector<std::pair<std::size_t, std::size_t>> queen_pairs(std::size_t side) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t y = 0; y < side; ++y)
    for (std::size_t x = 0; x < side; ++x)
      for (const auto &[right, up] : {std::pair(1, 0), std::pair(0, 1), std::pair(1, 1), std::pair(-1, 1)})
        if (x + static_cast<std::size_t>(right) < side && y + static_cast<std::size_t>(up) < side) // -1 wraps around
          pairs.emplace_back(side * y + x, side * (y + static_cast<std::size_t>(up)) + x + static_cast<std::size_t>(right));
  return pairs;
}

// Areas of a lattice with three values each.
struct LatticeAreas {
  explicit LatticeAreas(std::size_t side) : values(3 * side * side) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t y = 0; y < side; ++y)
      for (std::size_t x = 0; x < side; ++x) {
        if (x + 1 < side)
          pairs.emplace_back(y * side + x, y * side + x + 1);
        if (y + 1 < side)
          pairs.emplace_back(y * side + x, (y + 1) * side + x);
      }
    rook = weights_from_pairs(side * side, pairs);
    RandomStream stream(5, 0, 0, 0);
    for (double &value : values)
      value = stream.uniform();
  }

  MatrixView view() const { return {values, rook.size(), 3}; }

  std::vector<double> values;
  SpatialWeights rook;
};

} // namespace territorial
