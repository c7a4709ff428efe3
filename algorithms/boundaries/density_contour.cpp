#include "boundaries/density_contour.h"

#include "boundaries/coverage_union.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/point_location.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace territorial {

namespace {

constexpr double cut_off = 4;              // bandwidths
constexpr double finest = 6, coarsest = 2; // cells in a bandwidth
constexpr double most_nodes = 4'000'000;
constexpr double step_down = 0.99;

double weight_of(std::span<const double> weight, std::size_t i) { return weight.empty() ? 1 : weight[i]; }

void check(std::span<const Point> points, std::span<const double> weight) {
  if (!weight.empty() && weight.size() != points.size())
    throw InvalidInput("points and weights differ in number");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y) || !(weight_of(weight, i) >= 0) ||
        !std::isfinite(weight_of(weight, i)))
      throw InvalidInput("points must be finite, weights finite and not negative", i);
}

// Along one axis: `count` lines of `length` values, `stride` apart within a line, lines `jump` apart.
void convolve(std::vector<double> &values, std::size_t count, std::size_t jump, std::size_t length, std::size_t stride,
              const std::vector<double> &half, Progress &progress) {
  parallel_for(
      count, 16,
      [&](std::size_t begin, std::size_t end) {
        std::vector<double> line(length), out(length);
        for (std::size_t l = begin; l < end; ++l) {
          double *start = values.data() + l * jump;
          for (std::size_t i = 0; i < length; ++i)
            line[i] = start[i * stride];
          std::fill(out.begin(), out.end(), 0.0);
          for (std::size_t i = 0; i < length; ++i) {
            if (line[i] == 0)
              continue;
            out[i] += half[0] * line[i];
            for (std::size_t k = 1; k < half.size(); ++k) {
              if (i >= k)
                out[i - k] += half[k] * line[i];
              if (i + k < length)
                out[i + k] += half[k] * line[i];
            }
          }
          for (std::size_t i = 0; i < length; ++i)
            start[i * stride] = out[i];
        }
      },
      progress);
}

double density_at(const DensityGrid &grid, Point point) {
  const double x = (point.x - grid.origin.x) / grid.cell, y = (point.y - grid.origin.y) / grid.cell;
  const auto column = std::min(static_cast<std::size_t>(x), grid.columns - 2),
             row = std::min(static_cast<std::size_t>(y), grid.rows - 2);
  const double right = x - static_cast<double>(column), up = y - static_cast<double>(row);
  return (1 - up) * ((1 - right) * grid.at(column, row) + right * grid.at(column + 1, row)) +
         up * ((1 - right) * grid.at(column, row + 1) + right * grid.at(column + 1, row + 1));
}

// Where the level lies on the edge between two nodes, the same from both of its cells.
Point crossing(const DensityGrid &grid, double level, std::pair<std::size_t, std::size_t> a,
               std::pair<std::size_t, std::size_t> b) {
  if (b < a)
    std::swap(a, b);
  const double low = grid.at(a.first, a.second), high = grid.at(b.first, b.second), part = (level - low) / (high - low);
  return {grid.origin.x + grid.cell * (static_cast<double>(a.first) + part * static_cast<double>(b.first - a.first)),
          grid.origin.y + grid.cell * (static_cast<double>(a.second) + part * static_cast<double>(b.second - a.second))};
}

// The part of one cell at or above the level: no ring, one, or two at a saddle.
void cell_rings(const DensityGrid &grid, double level, std::size_t column, std::size_t row,
                std::vector<std::vector<Point>> &rings) {
  const std::array<std::pair<std::size_t, std::size_t>, 4> node{
      {{column, row}, {column + 1, row}, {column + 1, row + 1}, {column, row + 1}}};
  std::array<bool, 4> in{};
  double sum = 0;
  for (std::size_t corner = 0; corner < 4; ++corner) {
    const double value = grid.at(node[corner].first, node[corner].second);
    in[corner] = value >= level;
    sum += value;
  }
  const auto place = [&](std::size_t corner) {
    return Point{grid.origin.x + grid.cell * static_cast<double>(node[corner].first),
                 grid.origin.y + grid.cell * static_cast<double>(node[corner].second)};
  };
  const bool saddle = in[0] == in[2] && in[1] == in[3] && in[0] != in[1];
  if (saddle && sum / 4 < level) { // two corners apart
    for (std::size_t corner = 0; corner < 4; ++corner)
      if (in[corner])
        rings.push_back({crossing(grid, level, node[(corner + 3) % 4], node[corner]), place(corner),
                         crossing(grid, level, node[corner], node[(corner + 1) % 4])});
    return;
  }
  std::vector<Point> ring;
  for (std::size_t corner = 0; corner < 4; ++corner) {
    if (in[corner])
      ring.push_back(place(corner));
    if (in[corner] != in[(corner + 1) % 4])
      ring.push_back(crossing(grid, level, node[corner], node[(corner + 1) % 4]));
  }
  if (ring.size() >= 3)
    rings.push_back(std::move(ring));
}

} // namespace

double scott_bandwidth(std::span<const Point> points, std::span<const double> weight) {
  check(points, weight);
  double sum = 0, squares = 0, x = 0, y = 0, spread = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double w = weight_of(weight, i);
    sum += w;
    squares += w * w;
    x += w * points[i].x;
    y += w * points[i].y;
  }
  if (!(sum > 0))
    return 0;
  for (std::size_t i = 0; i < points.size(); ++i)
    spread += weight_of(weight, i) *
              ((points[i].x - x / sum) * (points[i].x - x / sum) + (points[i].y - y / sum) * (points[i].y - y / sum));
  return std::sqrt(spread / sum / 2) * std::pow(sum * sum / squares, -1.0 / 6);
}

DensityGrid kernel_density(std::span<const Point> points, std::span<const double> weight, double bandwidth, double cell,
                           Progress &progress) {
  check(points, weight);
  if (points.empty() || !(bandwidth > 0) || !std::isfinite(bandwidth) || !(cell >= 0) ||
      cell > bandwidth / coarsest * (1 + 1e-12))
    throw InvalidInput("there must be points, and a bandwidth above 0 of at least two cells");
  Point low = points.front(), high = low;
  for (const Point &point : points) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  const double margin = cut_off * bandwidth, width = high.x - low.x + 2 * margin, height = high.y - low.y + 2 * margin;
  DensityGrid grid;
  grid.cell = cell > 0 ? cell : std::max(bandwidth / finest, std::sqrt(width * height / most_nodes) * 1.001);
  if (grid.cell > bandwidth / coarsest * (1 + 1e-9) || (width / grid.cell) * (height / grid.cell) > 16 * most_nodes)
    throw InvalidInput("the bandwidth is too small for the extent of the points");
  grid.origin = {low.x - margin, low.y - margin};
  grid.columns = static_cast<std::size_t>(std::ceil(width / grid.cell)) + 2;
  grid.rows = static_cast<std::size_t>(std::ceil(height / grid.cell)) + 2;
  grid.value.assign(grid.columns * grid.rows, 0);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = (points[i].x - grid.origin.x) / grid.cell, y = (points[i].y - grid.origin.y) / grid.cell;
    const auto column = static_cast<std::size_t>(x), row = static_cast<std::size_t>(y);
    const double right = x - static_cast<double>(column), up = y - static_cast<double>(row), w = weight_of(weight, i);
    grid.value[row * grid.columns + column] += w * (1 - right) * (1 - up);
    grid.value[row * grid.columns + column + 1] += w * right * (1 - up);
    grid.value[(row + 1) * grid.columns + column] += w * (1 - right) * up;
    grid.value[(row + 1) * grid.columns + column + 1] += w * right * up;
  }
  progress.report(0.2);
  std::vector<double> half; // of the kernel along one axis, per unit of length
  const auto reach = static_cast<std::size_t>(margin / grid.cell);
  for (std::size_t k = 0; k <= reach; ++k) {
    const double z = static_cast<double>(k) * grid.cell / bandwidth;
    half.push_back(std::exp(-z * z / 2) / (bandwidth * std::sqrt(2 * std::numbers::pi)));
  }
  convolve(grid.value, grid.rows, grid.columns, grid.columns, 1, half, progress);
  progress.report(0.6);
  convolve(grid.value, grid.columns, 1, grid.rows, grid.columns, half, progress);
  progress.report(1);
  return grid;
}

Polygons density_area(const DensityGrid &grid, double level) {
  Polygons cells;
  std::vector<std::vector<Point>> rings;
  for (std::size_t row = 0; row + 1 < grid.rows; ++row)
    for (std::size_t column = 0; column + 1 < grid.columns; ++column) {
      rings.clear();
      cell_rings(grid, level, column, row, rings);
      for (const std::vector<Point> &ring : rings)
        add_cell(cells, ring); // the level may run through a node
    }
  return coverage_union(cells);
}

DensityContour density_contour(const DensityGrid &grid, std::span<const Point> points, std::span<const double> weight,
                               double share, Progress &progress) {
  check(points, weight);
  if (points.empty() || !(share > 0 && share <= 1))
    throw InvalidInput("there must be points, and a share above 0 to 1");
  std::vector<std::pair<double, double>> densities; // with the weights
  double total = 0, sum = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    densities.emplace_back(density_at(grid, points[i]), weight_of(weight, i));
    total += weight_of(weight, i);
  }
  std::sort(densities.rbegin(), densities.rend());
  DensityContour found;
  for (const auto &[density, own] : densities) {
    found.level = density;
    sum += own;
    if (sum >= share * total * (1 - 1e-12))
      break;
  }
  Progress silent;
  for (;; found.level *= step_down) {
    progress.check();
    found.area = density_area(grid, found.level);
    const PointLocations located = locate_points(found.area, points, silent);
    double inside = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
      inside += located.feature[i] >= 0 ? weight_of(weight, i) : 0;
    found.share = total > 0 ? inside / total : std::numeric_limits<double>::quiet_NaN();
    if (!(found.share < share * (1 - 1e-12)))
      return found;
  }
}

} // namespace territorial
