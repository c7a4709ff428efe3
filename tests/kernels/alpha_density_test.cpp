// Alpha shapes against their definition, density contours against the sum of kernels.
#include "boundaries/alpha_shape.h"
#include "boundaries/density_contour.h"
#include "boundaries/dissolve.h"
#include "boundaries/outlines.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/point_location.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace territorial;

namespace {

Progress silent;

std::vector<Point> scattered(std::uint32_t n, std::uint32_t seed = 1) {
  std::vector<Point> points;
  for (std::uint32_t i = 0; i < n; ++i) {
    RandomStream random(seed, 1, i, 0);
    const double x = random.uniform();
    points.push_back({100 * x, 100 * random.uniform()});
  }
  return points;
}

// A ring of points, so that the shape has a hole.
std::vector<Point> ring(std::uint32_t n) {
  std::vector<Point> points;
  for (std::uint32_t i = 0; i < n; ++i) {
    RandomStream random(4, 1, i, 0);
    const double angle = 2 * std::numbers::pi * i / n, radius = 20 + 6 * random.uniform();
    points.push_back({radius * std::cos(angle), radius * std::sin(angle)});
  }
  return points;
}

double circumradius(Point a, Point b, Point c, Point &centre) {
  const double d = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
  const auto square = [](Point p) { return p.x * p.x + p.y * p.y; };
  centre = {(square(a) * (b.y - c.y) + square(b) * (c.y - a.y) + square(c) * (a.y - b.y)) / d,
            (square(a) * (c.x - b.x) + square(b) * (a.x - c.x) + square(c) * (b.x - a.x)) / d};
  return std::hypot(a.x - centre.x, a.y - centre.y);
}

// Of all triangles whose circle is empty (the Delaunay triangulation by its definition), the area of those up to a radius.
double area_by_definition(const std::vector<Point> &points, double radius) {
  double sum = 0;
  for (std::size_t a = 0; a < points.size(); ++a)
    for (std::size_t b = a + 1; b < points.size(); ++b)
      for (std::size_t c = b + 1; c < points.size(); ++c) {
        Point centre;
        const double own = circumradius(points[a], points[b], points[c], centre);
        if (!(own <= radius))
          continue;
        const bool empty = std::none_of(points.begin(), points.end(),
                                        [&](Point p) { return std::hypot(p.x - centre.x, p.y - centre.y) < own * (1 - 1e-9); });
        if (empty)
          sum += std::abs((points[b].x - points[a].x) * (points[c].y - points[a].y) -
                          (points[c].x - points[a].x) * (points[b].y - points[a].y)) /
                 2;
      }
  return sum;
}

std::size_t outside(const Polygons &shape, const std::vector<Point> &points) {
  const PointLocations located = locate_points(shape, points, silent);
  return static_cast<std::size_t>(std::count(located.feature.begin(), located.feature.end(), -1));
}

bool is_valid(const Polygons &shape) {
  const std::vector<int> one(1, 0);
  return std::abs(area(dissolve(shape, one, 0, silent), 0) - area(shape, 0)) <= 1e-9 * area(shape, 0);
}

double gaussian_sum(const std::vector<Point> &points, Point at, double bandwidth) {
  double sum = 0;
  for (const Point &point : points)
    sum += std::exp(-(std::pow(point.x - at.x, 2) + std::pow(point.y - at.y, 2)) / (2 * bandwidth * bandwidth)) /
           (2 * std::numbers::pi * bandwidth * bandwidth);
  return sum;
}

} // namespace

class AlphaDensityTest : public QObject {
  Q_OBJECT
private slots:
  void theShapeIsThatOfTheDefinition() {
    const std::vector<Point> points = scattered(60);
    for (const double radius : {8.0, 12.0, 25.0}) {
      const AlphaShape found = alpha_shape(points, {radius, true, 1e-3}, silent);
      QVERIFY(is_valid(found.shape));
      QCOMPARE(outside(found.shape, points), std::size_t{0});
      // Points that no triangle holds have discs of 1e-3: at most 60 of them.
      QVERIFY(std::abs(area(found.shape, 0) - area_by_definition(points, radius)) < 60 * 4e-6);
    }
  }

  void anInfiniteRadiusIsTheConvexHull() {
    const std::vector<Point> points = scattered(500);
    const std::vector<std::int32_t> label(points.size(), 0);
    const Polygons hull = outlines(points, label, 1, {OutlineMethod::convex, 0.3, false, 5, 1}, silent).shapes;
    const AlphaShape found = alpha_shape(points, {1e9, false, 1}, silent);
    QVERIFY(std::abs(area(found.shape, 0) / area(hull, 0) - 1) < 1e-9);
  }

  void theLeastRadiusIsOnePieceAndNoSmallerOneIs() {
    const std::vector<Point> points = ring(120);
    const AlphaShape least = alpha_shape(points, {0, true, 1e-3}, silent);
    QVERIFY(is_valid(least.shape) && outside(least.shape, points) == 0);
    QCOMPARE(least.shape.feature_part[1], std::size_t{1}); // one part
    const AlphaShape same = alpha_shape(points, {least.radius, true, 1e-3}, silent);
    QVERIFY(std::abs(area(same.shape, 0) - area(least.shape, 0)) < 1e-9);
    const AlphaShape smaller = alpha_shape(points, {least.radius * (1 - 1e-9), true, 1e-3}, silent);
    QVERIFY(smaller.shape.feature_part[1] > 1 || smaller.shape.part_ring[1] != least.shape.part_ring[1] ||
            area(smaller.shape, 0) < area(least.shape, 0));
    QVERIFY(least.shape.part_ring[1] > 1); // the ring's hole
    const AlphaShape filled = alpha_shape(points, {0, false, 1e-3}, silent);
    QCOMPARE(filled.shape.part_ring[1], std::size_t{1});
    QVERIFY(area(filled.shape, 0) > area(least.shape, 0) + 500);
  }

  void orderAndPlaceDecideNothing() {
    std::vector<Point> points = scattered(300, 9);
    const AlphaShape first = alpha_shape(points, {0, true, 1}, silent);
    std::reverse(points.begin(), points.end());
    for (Point &point : points)
      point = {point.x + 4096, point.y - 8192};
    const AlphaShape second = alpha_shape(points, {0, true, 1}, silent);
    QVERIFY(std::abs(first.radius - second.radius) < 1e-8);
    QVERIFY(std::abs(area(first.shape, 0) - area(second.shape, 0)) < 1e-6);
    QVERIFY_THROWS_EXCEPTION(InvalidInput, alpha_shape(points, {-1, true, 1}, silent));
  }

  void theDensityIsTheSumOfKernels() {
    const std::vector<Point> points = scattered(200);
    const DensityGrid grid = kernel_density(points, {}, 6, 0.5, silent);
    double worst = 0, sum = 0;
    for (std::size_t row = 0; row < grid.rows; row += 7)
      for (std::size_t column = 0; column < grid.columns; column += 7) {
        const Point at{grid.origin.x + grid.cell * static_cast<double>(column),
                       grid.origin.y + grid.cell * static_cast<double>(row)};
        worst = std::max(worst, std::abs(grid.at(column, row) - gaussian_sum(points, at, 6)));
      }
    const double peak = *std::max_element(grid.value.begin(), grid.value.end());
    QVERIFY2(worst < 2e-3 * peak, qPrintable(QString::number(worst / peak))); // binning and the cut at four bandwidths
    for (const double value : grid.value)
      sum += value * grid.cell * grid.cell;
    QVERIFY(std::abs(sum / 200 - 1) < 2e-4);
    const std::vector<double> weight(points.size(), 2.5);
    QVERIFY(std::abs(kernel_density(points, weight, 6, 0.5, silent).value[5000] - 2.5 * grid.value[5000]) < 1e-12);
  }

  void scottsBandwidthIsHisRule() {
    // sd of (0, 0), (2, 0), (0, 2), (2, 2) along each axis is 1; 4^(-1/6)
    const std::vector<Point> square{{0, 0}, {2, 0}, {0, 2}, {2, 2}};
    QVERIFY(std::abs(scott_bandwidth(square, {}) - 0.7937005259840998) < 1e-12);
    QCOMPARE(scott_bandwidth(square, std::vector<double>(4, 7)), scott_bandwidth(square, {}));
    QCOMPARE(scott_bandwidth(std::vector<Point>{{1, 1}}, {}), 0.0);
  }

  void outlinesOfLabelsTakeBothWays() {
    std::vector<Point> points = scattered(400);
    std::vector<std::int32_t> label;
    for (std::size_t i = 0; i < points.size(); ++i) {
      label.push_back(static_cast<std::int32_t>(i % 2));
      points[i].x += i % 2 ? 300 : 0;
    }
    points.push_back({900, 900}); // a label of one point
    label.push_back(2);
    OutlineOptions options{OutlineMethod::density, 0.3, false, 0, 2};
    options.share = 0.9;
    const Outlines dense = outlines(points, label, 3, options, silent);
    std::vector<Point> own;
    for (std::size_t i = 0; i < 400; i += 2)
      own.push_back(points[i]);
    QVERIFY(std::abs(dense.scale[0] - scott_bandwidth(own, {})) < 1e-12 && std::isnan(dense.scale[2]));
    const PointLocations located = locate_points(dense.shapes, points, silent);
    const auto inside = [&](std::int32_t wanted) {
      return std::count_if(located.feature.begin(), located.feature.end(),
                           [&](std::int32_t feature) { return feature == wanted; });
    };
    QVERIFY(inside(0) >= 180 && inside(0) < 190 && inside(1) >= 180 && inside(2) == 1);
    options.method = OutlineMethod::alpha;
    const Outlines shapes = outlines(points, label, 3, options, silent);
    QVERIFY(shapes.scale[0] > 0 && std::isnan(shapes.scale[2]) && outside(shapes.shapes, points) == 0);
    options.share = 0;
    QVERIFY_THROWS_EXCEPTION(InvalidInput, outlines(points, label, 3, options, silent));
  }

  void theContourHoldsItsShareAndNotMuchMore() {
    const std::vector<Point> points = scattered(1000, 3);
    std::vector<double> weight;
    for (std::size_t i = 0; i < points.size(); ++i)
      weight.push_back(static_cast<double>(i % 5));
    const DensityGrid grid = kernel_density(points, weight, 5, 0, silent);
    double last = 0;
    for (const double share : {0.3, 0.5, 0.8, 0.95, 1.0}) {
      const DensityContour found = density_contour(grid, points, weight, share, silent);
      const PointLocations located = locate_points(found.area, points, silent);
      double inside = 0;
      for (std::size_t i = 0; i < points.size(); ++i)
        inside += located.feature[i] >= 0 ? weight[i] : 0;
      QVERIFY(is_valid(found.area));
      QVERIFY(inside / 2000 >= share - 1e-12 && inside / 2000 < share + 0.02);
      QVERIFY(std::abs(inside / 2000 - found.share) < 1e-12);
      QVERIFY(area(found.area, 0) > last);
      last = area(found.area, 0);
    }
    QVERIFY(density_area(grid, 1e9).part_ring.size() == 1); // nowhere
  }

  void aLonelyPeakIsACircle() {
    const std::vector<Point> one{{50, 50}};
    const DensityGrid grid = kernel_density(one, {}, 10, 0.5, silent);
    // exp(-r^2 / 200) at half its peak: r = 10 sqrt(2 ln 2)
    const Polygons half = density_area(grid, 0.5 / (2 * std::numbers::pi * 100));
    QVERIFY(std::abs(area(half, 0) / (std::numbers::pi * 200 * std::numbers::ln2) - 1) < 2e-3);
  }

  void faultsAreRefusedAndThreadsDecideNothing() {
    const std::vector<Point> apart{{0, 0}, {1e9, 1e9}};
    QVERIFY_THROWS_EXCEPTION(InvalidInput, kernel_density(apart, {}, 1, 0, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, kernel_density(apart, {}, 0, 0, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, kernel_density({}, {}, 1, 0, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, kernel_density(apart, std::vector<double>{1, -1}, 1e9, 0, silent));
    const std::vector<Point> points = scattered(500);
    const DensityGrid many = kernel_density(points, {}, 6, 0, silent);
    const ThreadLimit limit(1);
    QVERIFY(kernel_density(points, {}, 6, 0, silent).value == many.value);
  }
};

QTEST_APPLESS_MAIN(AlphaDensityTest)
#include "alpha_density_test.moc"
