// Neighbours by distance and changes to them: PySAL's published example, all pairs, GeographicLib's definition on the ellipsoid.
#include "boundaries/weights_editing.h"
#include "common/distance_weights.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace territorial;

namespace {

Progress silent;

// The points of the documentation of libpysal.weights.Kernel.
const std::vector<Point> pysal{{10, 10}, {20, 10}, {40, 10}, {15, 20}, {30, 20}, {30, 30}};

std::map<std::size_t, double> row(const SpatialWeights &weights, std::size_t unit) {
  std::map<std::size_t, double> found;
  for (std::size_t k = weights.offset[unit]; k < weights.offset[unit + 1]; ++k)
    found[weights.neighbour[k]] = weights.weight[k];
  return found;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

// Every third point stands where another does; every tenth has none.
std::vector<Point> scattered(std::size_t n, bool degrees) {
  std::vector<Point> points;
  for (std::uint32_t i = 0; i < n; ++i) {
    RandomStream random(7, 1, i, 0);
    const double x = random.uniform(), y = random.uniform();
    points.push_back(i % 10 == 9  ? Point{std::nan(""), 0}
                     : i % 3 == 2 ? points[i - 2]
                     : degrees    ? Point{172 + 16 * x - (x > 0.5 ? 360 : 0), 89.5 - 4 * y}
                                  : Point{1000 * x, 1000 * y});
  }
  return points;
}

double distance_of(Point a, Point b, DistanceMethod method) {
  return method == DistanceMethod::planar ? std::hypot(a.x - b.x, a.y - b.y) : geodesic_distance(a, b);
}

// The others by distance, then rank, pair by pair.
std::vector<std::pair<double, std::size_t>> others(const std::vector<Point> &points, std::size_t unit, DistanceMethod method) {
  std::vector<std::pair<double, std::size_t>> found;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (i != unit && !std::isnan(points[i].x) && !std::isnan(points[unit].x))
      found.emplace_back(distance_of(points[unit], points[i], method), i);
  std::sort(found.begin(), found.end());
  return found;
}

SpatialWeights path(std::size_t n) { // 0 - 1 - ... - n-1
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 1; i < n; ++i)
    pairs.emplace_back(i - 1, i);
  return weights_from_pairs(n, pairs);
}

bool same(const SpatialWeights &a, const SpatialWeights &b) {
  return a.offset == b.offset && a.neighbour == b.neighbour && a.weight == b.weight;
}

} // namespace

class DistanceWeightsTest : public QObject {
  Q_OBJECT
private slots:
  // libpysal's documentation: Kernel(points), bandwidth=15, fixed=False, function="gaussian"; its diagonal is left out here.
  void kernelsAreThoseOfPysal() {
    const double widest = 20 * 1.0000001;
    auto first = row(kernel_weights(pysal, DistanceMethod::planar, {KernelFunction::triangular, widest, 2}, silent), 0);
    QCOMPARE(first.size(), std::size_t{2});
    QVERIFY(near(first.at(1), 0.500000049999995) && near(first.at(3), 0.4409830615267465));
    first = row(kernel_weights(pysal, DistanceMethod::planar, {KernelFunction::triangular, 15, 2}, silent), 0);
    QCOMPARE(first.size(), std::size_t{2});
    QVERIFY(near(first.at(1), 0.33333333333333337) && near(first.at(3), 0.2546440075000701));
    first = row(kernel_weights(pysal, DistanceMethod::planar, {KernelFunction::triangular, 0, 2}, silent), 0);
    QVERIFY(near(first.at(1), 0.10557289844279438) && std::abs(first.at(3) - 9.99999900663795e-08) < 1e-14);
    first = row(kernel_weights(pysal, DistanceMethod::planar, {KernelFunction::gaussian, 0, 2}, silent), 0);
    QVERIFY(near(first.at(1), 0.2674190291577696) && near(first.at(3), 0.2419707487162134));
  }

  void everyKernelIsItsFormula() {
    const std::vector<Point> pair{{0, 0}, {0, 5}};
    const std::map<KernelFunction, double> half{{KernelFunction::uniform, 0.5},
                                                {KernelFunction::triangular, 0.5},
                                                {KernelFunction::epanechnikov, 0.5625},
                                                {KernelFunction::quartic, 0.52734375},
                                                {KernelFunction::gaussian, 0.3520653267642995}};
    for (const auto &[function, weight] : half) {
      QVERIFY(near(row(kernel_weights(pair, DistanceMethod::planar, {function, 10, 1}, silent), 0).at(1), weight));
      QVERIFY(kernel_weights(pair, DistanceMethod::planar, {function, 4, 1}, silent).neighbour.empty());
    }
  }

  void nearestAndBandsAreThoseOfAllPairs() {
    for (const DistanceMethod method : {DistanceMethod::planar, DistanceMethod::ellipsoidal}) {
      const std::vector<Point> points = scattered(300, method == DistanceMethod::ellipsoidal);
      const double reach = method == DistanceMethod::planar ? 90 : 40000;
      const SpatialWeights nearest = nearest_weights(points, method, 5, silent),
                           band = band_weights(points, method, reach, 0, silent);
      double complete = 0;
      for (std::size_t i = 0; i < points.size(); ++i) {
        const auto all = others(points, i, method);
        std::set<std::size_t> expected, close;
        for (std::size_t k = 0; k < std::min<std::size_t>(5, all.size()); ++k)
          expected.insert(all[k].second);
        for (const auto &[distance, unit] : all)
          if (distance <= reach)
            close.insert(unit);
        std::set<std::size_t> found, inside;
        for (const auto &[unit, weight] : row(nearest, i))
          found.insert(unit);
        for (const auto &[unit, weight] : row(band, i))
          inside.insert(unit);
        QVERIFY(found == expected);
        QVERIFY(inside == close);
        if (!all.empty())
          complete = std::max(complete, all.front().first);
      }
      QVERIFY(std::abs(least_complete_reach(points, method, silent) - complete) < 1e-6);
      QVERIFY(band.neighbour.size() > 600);
    }
  }

  void inverseDistancesFallAndRefuseOnePoint() {
    const SpatialWeights weights = band_weights(pysal, DistanceMethod::planar, 15, 2, silent);
    QVERIFY(near(row(weights, 0).at(1), 0.01) && near(row(weights, 0).at(3), 1.0 / 125));
    const std::vector<Point> twice{{1, 1}, {1, 1}};
    QVERIFY_THROWS_EXCEPTION(InvalidInput, band_weights(twice, DistanceMethod::planar, 1, 1, silent));
    QCOMPARE(band_weights(twice, DistanceMethod::planar, 0, 0, silent).neighbour.size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(InvalidInput, band_weights(twice, DistanceMethod::planar, -1, 0, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, nearest_weights(twice, DistanceMethod::planar, 0, silent));
  }

  void manyPointsOnOnePlaceAreNoBurdenForTheNearest() {
    const std::vector<Point> points(20000, Point{3, 4});
    const SpatialWeights weights = nearest_weights(points, DistanceMethod::planar, 4, silent);
    QCOMPARE(weights.neighbour.size(), std::size_t{80000});
    QCOMPARE(row(weights, 2).size(), std::size_t{4});
    QVERIFY(row(weights, 2).contains(0) && row(weights, 2).contains(4));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, band_weights(points, DistanceMethod::planar, 1, 0, silent)); // 4e8 links
  }

  void fewPointsHaveFewNeighbours() {
    QVERIFY(std::isnan(least_complete_reach(std::vector<Point>{{1, 1}}, DistanceMethod::planar, silent)));
    QCOMPARE(nearest_weights({}, DistanceMethod::planar, 3, silent).size(), std::size_t{0});
    const SpatialWeights two =
        nearest_weights(std::vector<Point>{{1, 1}, {std::nan(""), 1}, {2, 1}}, DistanceMethod::planar, 3, silent);
    QCOMPARE(two.offset, (std::vector<std::size_t>{0, 1, 1, 2}));
  }

  void threadsDecideNothing() {
    const std::vector<Point> points = scattered(5000, false);
    const SpatialWeights many = kernel_weights(points, DistanceMethod::planar, {KernelFunction::quartic, 0, 8}, silent);
    const ThreadLimit one(1);
    QVERIFY(same(many, kernel_weights(points, DistanceMethod::planar, {KernelFunction::quartic, 0, 8}, silent)));
  }

  void ordersAreStepsOfTheGraph() {
    const SpatialWeights line = path(6);
    QCOMPARE(row(of_order(line, 2, false, silent), 2), (std::map<std::size_t, double>{{0, 1}, {4, 1}}));
    QCOMPARE(row(of_order(line, 2, true, silent), 0), (std::map<std::size_t, double>{{1, 1}, {2, 1}}));
    QVERIFY(same(of_order(line, 1, false, silent), line));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, of_order(line, 0, false, silent));
  }

  void directionsAreCompletedOrRequired() {
    const SpatialWeights directed = weights_from_links(3, {{0, 1, 2}, {1, 0, 3}, {1, 2, 4}});
    QCOMPARE(row(symmetric(directed, Symmetry::either), 2), (std::map<std::size_t, double>{{1, 4}}));
    QCOMPARE(row(symmetric(directed, Symmetry::either), 0), (std::map<std::size_t, double>{{1, 2}}));
    QVERIFY(row(symmetric(directed, Symmetry::both), 2).empty());
    QCOMPARE(symmetric(directed, Symmetry::both).neighbour.size(), std::size_t{2});
  }

  void islandsMeetTheirNearest() {
    // 0-1 joined; 2 and 3 are each other's nearest; 4 has no point.
    const std::vector<Point> points{{0, 0}, {1, 0}, {5, 0}, {6, 0}, {std::nan(""), 0}};
    const SpatialWeights pair = weights_from_pairs(5, {{0, 1}});
    QCOMPARE(links_of_islands(pair, points, DistanceMethod::planar, silent), (std::vector<UnitPair>{{2, 3}}));
    const SpatialWeights joined = with_links(pair, std::vector<UnitPair>{{2, 3}, {0, 1}}, 0.5);
    QCOMPARE(row(joined, 3), (std::map<std::size_t, double>{{2, 0.5}}));
    QCOMPARE(row(joined, 0), (std::map<std::size_t, double>{{1, 1}}));
  }

  // The least sum of links by trying all pairs of components, again and again (Boruvka by hand).
  void componentsAreJoinedByTheShortestLinks() {
    for (const DistanceMethod method : {DistanceMethod::planar, DistanceMethod::ellipsoidal}) {
      const std::vector<Point> points = scattered(70, method == DistanceMethod::ellipsoidal);
      std::vector<std::pair<std::size_t, std::size_t>> some;
      for (std::size_t i = 0; i + 7 < points.size(); i += 3)
        some.emplace_back(i, i + 7);
      const SpatialWeights weights = weights_from_pairs(points.size(), some);
      const auto pairs = links_of_components(weights, points, method, silent);
      double sum = 0, least = 0;
      for (const auto &[a, b] : pairs)
        sum += distance_of(points[a], points[b], method);
      SpatialWeights grown = weights;
      std::size_t added = 0;
      for (;;) {
        const Components parts = components(grown);
        double best = std::numeric_limits<double>::infinity();
        UnitPair link;
        for (std::size_t i = 0; i < points.size(); ++i)
          for (std::size_t j = i + 1; j < points.size(); ++j)
            if (parts.component[i] != parts.component[j] && !std::isnan(points[i].x) && !std::isnan(points[j].x))
              if (const double distance = distance_of(points[i], points[j], method); distance < best) {
                best = distance;
                link = {i, j};
              }
        if (std::isinf(best))
          break;
        least += best;
        ++added;
        grown = with_links(grown, std::vector<UnitPair>{link}, 1);
      }
      QCOMPARE(pairs.size(), added);
      QVERIFY(std::abs(sum - least) <= 1e-4 * least);
      QCOMPARE(components(with_links(weights, pairs, 1)).count, components(grown).count);
    }
  }
};

QTEST_APPLESS_MAIN(DistanceWeightsTest)
#include "distance_weights_test.moc"
