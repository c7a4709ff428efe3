// DBSCAN and DBSCAN* against R dbscan, against the definition computed pair by pair, and against what must not matter.
#include "boundaries/dbscan.h"

#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

using namespace territorial;
using namespace territorial::test;

namespace {

DensityClusters clusters(const std::vector<Point> &points, const DbscanOptions &options, const std::vector<double> &weight = {}) {
  Progress silent;
  return dbscan(points, weight, options, silent);
}

DbscanOptions settings(double eps, double minWeight, bool border = true, DistanceMethod distance = DistanceMethod::planar) {
  return {eps, minWeight, border, distance};
}

std::vector<Point> moons() {
  const ReferenceTable table("boundaries/moons_hdbscan_minPts5_Rdbscan.csv");
  std::vector<Point> points;
  for (int row = 0; row < table.rows(); ++row)
    points.push_back({table.number(row, "X"), table.number(row, "Y")});
  return points;
}

// Sizes of the clusters, ascending; noise first.
std::vector<int> sizes(const DensityClusters &found) {
  std::vector<int> counts(static_cast<std::size_t>(found.count) + 1);
  for (const std::int32_t cluster : found.cluster)
    ++counts[static_cast<std::size_t>(cluster + 1)];
  std::sort(counts.begin() + 1, counts.end());
  return counts;
}

// Points of towns on a lattice of half a metre, so that some coincide and many distances are equal to eps.
std::vector<Point> towns(std::uint32_t seed, std::size_t count) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<Point> points;
  for (std::size_t i = 0; i < count; ++i) {
    const double town = 40.0 * stream.below(5);
    points.push_back({town + std::round(2 * 12 * stream.uniform()) / 2, std::round(2 * 25 * stream.uniform()) / 2});
  }
  return points;
}

// The definition, pair by pair.
struct ByPairs {
  std::vector<char> core;
  std::vector<int> component;                   // of cores; -1
  std::vector<std::optional<std::size_t>> near; // of others, the nearest core within eps
};

ByPairs by_pairs(const std::vector<Point> &points, const std::vector<double> &weight, const DbscanOptions &options) {
  const std::size_t n = points.size();
  const auto distance = [&](std::size_t a, std::size_t b) {
    return options.distance == DistanceMethod::planar ? std::hypot(points[a].x - points[b].x, points[a].y - points[b].y)
                                                      : geodesic_distance(points[a], points[b]);
  };
  ByPairs result{std::vector<char>(n), std::vector<int>(n, -1), std::vector<std::optional<std::size_t>>(n)};
  for (std::size_t i = 0; i < n; ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < n; ++j)
      sum += distance(i, j) <= options.eps ? (weight.empty() ? 1 : weight[j]) : 0;
    result.core[i] = sum >= options.min_weight;
  }
  int next = 0;
  for (std::size_t i = 0; i < n; ++i) {
    if (!result.core[i] || result.component[i] >= 0)
      continue;
    std::vector<std::size_t> open{i};
    result.component[i] = next;
    while (!open.empty()) {
      const std::size_t a = open.back();
      open.pop_back();
      for (std::size_t b = 0; b < n; ++b)
        if (result.core[b] && result.component[b] < 0 && distance(a, b) <= options.eps) {
          result.component[b] = next;
          open.push_back(b);
        }
    }
    ++next;
  }
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n && !result.core[i]; ++j)
      if (result.core[j] && distance(i, j) <= options.eps && (!result.near[i] || distance(i, j) < distance(i, *result.near[i])))
        result.near[i] = j;
  return result;
}

void compare(const std::vector<Point> &points, const std::vector<double> &weight, const DbscanOptions &options) {
  const DensityClusters found = clusters(points, options, weight);
  const ByPairs expected = by_pairs(points, weight, options);
  std::map<int, int> number; // of the definition's components
  for (std::size_t i = 0; i < points.size(); ++i) {
    QCOMPARE(found.role[i] == DensityRole::core, expected.core[i] != 0);
    if (expected.core[i])
      QCOMPARE(found.cluster[i], number.try_emplace(expected.component[i], found.cluster[i]).first->second);
    else if (options.border && expected.near[i])
      QCOMPARE(found.cluster[i], found.cluster[*expected.near[i]]);
    else
      QCOMPARE(found.cluster[i], -1);
  }
  std::set<int> distinct;
  for (const auto &[component, cluster] : number)
    distinct.insert(cluster);
  QCOMPARE(distinct.size(), number.size()); // different components are different clusters
  QCOMPARE(static_cast<int>(distinct.size()), found.count);
}

} // namespace

class DbscanTest : public QObject {
  Q_OBJECT
private slots:
  // R dbscan 1.1-11 on its data set moons: noise, then sizes.
  void sizesAreThoseOfR() {
    QCOMPARE(sizes(clusters(moons(), settings(0.3, 3))), (std::vector<int>{3, 22, 25, 25, 25}));
    QCOMPARE(sizes(clusters(moons(), settings(0.4, 5))), (std::vector<int>{0, 25, 25, 25, 25}));
    QCOMPARE(sizes(clusters(moons(), settings(0.3, 5))), (std::vector<int>{8, 5, 7, 10, 10, 14, 21, 25}));
  }

  void labelsFollowTheDefinition() {
    for (std::uint32_t seed = 0; seed < 8; ++seed)
      for (const double eps : {0.5, 1.0, 2.5, 7.0, 300.0})
        for (const bool border : {true, false})
          compare(towns(seed, 300), {}, settings(eps, 4, border));
  }

  void labelsFollowTheDefinitionOnTheEllipsoid() {
    for (std::uint32_t seed = 0; seed < 4; ++seed)
      for (const double eps : {300.0, 1113.0, 5000.0, 60000.0}) {
        std::vector<Point> points = towns(seed, 150);
        for (Point &point : points)
          point = {179.5 + point.x / 100 > 180 ? point.x / 100 - 180.5 : 179.5 + point.x / 100, 60 + point.y / 100};
        compare(points, {}, settings(eps, 4, true, DistanceMethod::ellipsoidal)); // over the antimeridian
      }
  }

  void aWeightIsAsManyPoints() {
    const std::vector<Point> points = towns(3, 200);
    std::vector<double> weight;
    std::vector<Point> repeated;
    for (std::size_t i = 0; i < points.size(); ++i) {
      weight.push_back(static_cast<double>(i % 4));
      repeated.insert(repeated.end(), i % 4, points[i]);
    }
    compare(points, weight, settings(1.5, 6));
    const DensityClusters heavy = clusters(points, settings(1.5, 6), weight), many = clusters(repeated, settings(1.5, 6));
    QCOMPARE(heavy.count, many.count);
    std::size_t at = 0;
    std::map<int, int> number;
    for (std::size_t i = 0; i < points.size(); at += i % 4, ++i)
      if (i % 4 > 0) {
        QVERIFY(heavy.role[i] == many.role[at]);
        QCOMPARE(heavy.cluster[i], number.try_emplace(many.cluster[at], heavy.cluster[i]).first->second);
      }
  }

  // Two halves of 20,000 points each in two cells, just too far apart, then just near enough.
  void cellsFullOfPointsAreJoinedByTheirNearestPair() {
    std::vector<Point> points;
    for (int i = 0; i < 20000; ++i) {
      points.push_back({(i % 100) * 0.001, (i / 100) * 0.001});
      points.push_back({1.5 + (i % 100) * 0.001, (i / 100) * 0.001});
    }
    QCOMPARE(clusters(points, settings(1.4, 5)).count, 2); // the gap is 1.401
    QCOMPARE(clusters(points, settings(1.402, 5)).count, 1);
  }

  void theOrderOfPointsAndThreadsDoNotMatter() {
    const std::vector<Point> points = towns(11, 3000);
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomStream(5, 1, 0, 0).shuffle(std::span(order));
    std::vector<Point> shuffled;
    for (const std::size_t i : order)
      shuffled.push_back(points[i]);
    const DensityClusters first = clusters(points, settings(0.6, 7)), second = clusters(shuffled, settings(0.6, 7));
    QVERIFY(first.count > 3);
    std::map<int, int> number;
    for (std::size_t k = 0; k < order.size(); ++k) {
      QVERIFY(second.role[k] == first.role[order[k]]);
      if (first.role[order[k]] == DensityRole::core)
        QCOMPARE(second.cluster[k], number.try_emplace(first.cluster[order[k]], second.cluster[k]).first->second);
    }
    const ThreadLimit one(1);
    const DensityClusters alone = clusters(points, settings(0.6, 7));
    QVERIFY(alone.cluster == first.cluster && alone.role == first.role);
  }

  void movingAllPointsChangesNothing() {
    std::vector<Point> points = towns(12, 1000);
    const DensityClusters before = clusters(points, settings(0.6, 7));
    for (Point &point : points)
      point = {point.x + 5'000'000, point.y - 3'000'000}; // halves stay exact
    QVERIFY(clusters(points, settings(0.6, 7)).cluster == before.cluster);
  }

  void degenerateSetsHaveAnAnswer() {
    QCOMPARE(clusters({}, settings(1, 2)).count, 0);
    QCOMPARE(clusters({{3, 4}}, settings(1, 1)).count, 1);
    QCOMPARE(clusters({{3, 4}}, settings(1, 2)).count, 0);
    QCOMPARE(clusters({{0, 0}, {1, 0}}, settings(1, 2)).count, 1);
    const DensityClusters same = clusters(std::vector<Point>(100000, {7, 7}), settings(1, 100000));
    QCOMPARE(same.count, 1);
    QCOMPARE(same.places, 1U);
    std::vector<Point> line;
    for (int i = 0; i < 1000; ++i)
      line.push_back({static_cast<double>(i), 5});
    QCOMPARE(sizes(clusters(line, settings(1, 3))), (std::vector<int>{0, 1000}));
    QCOMPARE(sizes(clusters(line, settings(1, 3, false))), (std::vector<int>{2, 998})); // the ends are borders
    QCOMPARE(clusters({{0, 90}, {120, 90}, {-120, 90}}, settings(1, 3, true, DistanceMethod::ellipsoidal)).count, 1); // a pole
  }

  // The cores at 0 and 3.1 have three companions each on their far sides; the point between reaches both, but is none itself.
  void aBorderOfTwoClustersGoesToTheNearestCore() {
    const auto between = [](double x) {
      return clusters({{-1.5, 0}, {-1.5, 0.1}, {-1.5, -0.1}, {0, 0}, {x, 0}, {3.1, 0}, {4.6, 0}, {4.6, 0.1}, {4.6, -0.1}},
                      settings(1.65, 4));
    };
    QCOMPARE(between(1.6).count, 2);
    QVERIFY(between(1.6).role[4] == DensityRole::border);
    QCOMPARE(between(1.6).cluster[4], 1);
    QCOMPARE(between(1.5).cluster[4], 0);
    QCOMPARE(between(1.55).cluster[4], 0); // both as near: the core with the lowest rank
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}}, settings(0, 1)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}}, settings(1, 0)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}, {NAN, 0}}, settings(1, 1)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}}, settings(1, 1), {-1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}}, settings(1, 1), {1, 1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}, {1e9, 0}}, settings(0.01, 1)), InvalidInput); // too fine for the extent
    QVERIFY_EXCEPTION_THROWN(clusters({{0, 0}}, settings(2e6, 1, true, DistanceMethod::ellipsoidal)), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(DbscanTest)
#include "dbscan_test.moc"
