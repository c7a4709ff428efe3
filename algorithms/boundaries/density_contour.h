// Kernel density of points on a grid, and the line around its densest part that holds a share of them.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <span>
#include <vector>

namespace territorial {

// Values at the nodes of a square grid: node (column, row) lies at origin + cell (column, row), rows upwards.
struct DensityGrid {
  Point origin;
  double cell = 0;
  std::size_t columns = 0, rows = 0;
  std::vector<double> value; // [rows x columns], weight per squared unit of the coordinates
  double at(std::size_t column, std::size_t row) const { return value[row * columns + column]; }
};

// Scott's rule (1992, doi:10.1002/9780470316849) for the plane: sigma n^(-1/6), sigma^2 being the mean of both variances; 0 for
// fewer than two points and where all are equal. `weight` [n] or empty; n is then the effective number (sum w)^2 / sum w^2. O(n).
double scott_bandwidth(std::span<const Point> points, std::span<const double> weight);

// Gaussian kernel of the bandwidth (its standard deviation, above 0), cut off at four of them: points are shared out to the four
// nodes around them, then the grid is convolved along both axes. cell: at most half the bandwidth, or 0 for a sixth of it,
// coarser where the grid would have more than 4,000,000 nodes. The sum of value x cell^2 is the sum of weights (to 1e-4: the
// cut). Throws InvalidInput on points that are not finite, weights below 0, sizes that do not fit, and a bandwidth so small for
// the extent that no grid will do; Cancelled. O(n + nodes x bandwidth / cell).
DensityGrid kernel_density(std::span<const Point> points, std::span<const double> weight, double bandwidth, double cell,
                           Progress &progress);

// The area where the density, linear along the grid's edges, is at least `level`: one feature, valid, empty where it is nowhere.
// At saddles the mean of the four nodes decides. O(nodes). Throws std::runtime_error where GEOS fails.
Polygons density_area(const DensityGrid &grid, double level);

struct DensityContour {
  Polygons area;    // one feature
  double level = 0; // weight per squared unit
  double share = 0; // of the points' weight that it holds
};

// The area of the highest of the densities at the points that holds at least `share` (above 0 to 1) of their weight, lowered in
// steps of 1 % where rounding along its border left it short. Throws as above.
DensityContour density_contour(const DensityGrid &grid, std::span<const Point> points, std::span<const double> weight,
                               double share, Progress &progress);

} // namespace territorial
