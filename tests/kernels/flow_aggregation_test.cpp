// Flows of groups: conservation, order, grids, hierarchies in the plane, at the poles and across the antimeridian, a million
// flows.
#include "linkages/flow_aggregation.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

// Numbers from 0 below `below`, the same on every platform.
class Draw {
public:
  explicit Draw(std::uint64_t seed) : mState(seed) {}
  std::uint32_t operator()(std::uint32_t below) {
    mState = mState * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((mState >> 33) % below);
  }

private:
  std::uint64_t mState;
};

std::vector<KindFlow> random_flows(std::uint32_t places, std::size_t count, std::uint32_t kinds, std::uint64_t seed) {
  Draw draw(seed);
  std::vector<KindFlow> flows;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t from = draw(places), to = draw(places), kind = draw(kinds);
    flows.push_back({from, to, kind, draw(1000000) / 7.0, 1 + draw(3), draw(2)});
  }
  return flows;
}

struct Totals {
  double value = 0;
  std::int64_t rows = 0, null_rows = 0;
};

Totals totals(std::span<const KindFlow> flows) {
  Totals sum;
  for (const KindFlow &flow : flows) {
    sum.value += flow.value;
    sum.rows += flow.rows;
    sum.null_rows += flow.null_rows;
  }
  return sum;
}

AggregatedFlows aggregated(const std::vector<KindFlow> &flows, const std::vector<std::int32_t> &group) {
  Progress silent;
  return aggregate_flows(flows, group, silent);
}

std::vector<PlaceLevel> hierarchy(const std::vector<Point> &points, const std::vector<double> &weights, DistanceMethod method,
                                  const std::vector<double> &radius) {
  Progress silent;
  return place_hierarchy(points, weights, method, radius, silent);
}

// The greedy rule word for word, O(n^2).
std::vector<std::int32_t> greedy_by_force(const std::vector<Point> &points, const std::vector<double> &weights, double radius) {
  std::vector<std::size_t> order(points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
  std::vector<std::int32_t> seed(points.size(), -1);
  for (const std::size_t i : order)
    if (seed[i] < 0)
      for (std::size_t j = 0; j < points.size(); ++j)
        if (seed[j] < 0 && std::hypot(points[i].x - points[j].x, points[i].y - points[j].y) <= radius)
          seed[j] = static_cast<std::int32_t>(i);
  return seed;
}

} // namespace

class FlowAggregationTest : public QObject {
  Q_OBJECT
private slots:
  void flowsOfASmallTableAreAsComputedByHand() {
    // Places 0, 1 in group 0; 2 in group 1; 3 in none.
    const AggregatedFlows found = aggregated({{0, 1, 0, 5, 1, 0},
                                              {1, 1, 0, 2, 1, 0},
                                              {0, 2, 0, 3, 1, 1},
                                              {1, 2, 0, 4, 2, 0},
                                              {1, 2, 1, 8, 1, 0},
                                              {2, 0, 0, 0, 0, 1},
                                              {3, 0, 0, 16, 1, 2},
                                              {2, 3, 1, 32, 1, 0}},
                                             {0, 0, 1, -1});
    const std::vector<KindFlow> expected{{0, 0, 0, 7, 2, 0}, {0, 1, 0, 7, 3, 1}, {0, 1, 1, 8, 1, 0}, {1, 0, 0, 0, 0, 1}};
    QVERIFY(found.flows == expected);
    QCOMPARE(found.lost, 48.0);
    QCOMPARE(found.lost_rows, std::int64_t{4});
  }

  void valuesAndRowsAreConserved() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const std::vector<KindFlow> flows = random_flows(200, 5000, 3, seed);
      Draw draw(seed + 100);
      std::vector<std::int32_t> group;
      for (int place = 0; place < 200; ++place)
        group.push_back(static_cast<std::int32_t>(draw(12)) - 1);
      const AggregatedFlows found = aggregated(flows, group);
      const Totals before = totals(flows), after = totals(found.flows);
      QVERIFY2(std::abs(after.value + found.lost - before.value) < 1e-12 * before.value, qPrintable(QString::number(seed)));
      QCOMPARE(after.rows + after.null_rows + found.lost_rows, before.rows + before.null_rows);
    }
  }

  void kindsStayApart() {
    const std::vector<KindFlow> flows = random_flows(50, 2000, 4, 3);
    const AggregatedFlows found = aggregated(flows, std::vector<std::int32_t>(50, 0));
    QCOMPARE(found.flows.size(), std::size_t{4});
    for (const KindFlow &sum : found.flows) {
      double value = 0;
      for (const KindFlow &flow : flows)
        value += flow.kind == sum.kind ? flow.value : 0;
      QVERIFY(std::abs(sum.value - value) < 1e-9 * value);
      QVERIFY(sum.from == 0 && sum.to == 0);
    }
  }

  void theOrderOfFlowsChangesNoBit() {
    std::vector<KindFlow> flows = random_flows(40, 20000, 2, 5);
    std::vector<std::int32_t> group;
    for (int place = 0; place < 40; ++place)
      group.push_back(place % 5);
    const AggregatedFlows first = aggregated(flows, group);
    std::reverse(flows.begin(), flows.end());
    std::rotate(flows.begin(), flows.begin() + 1234, flows.end());
    QVERIFY(aggregated(flows, group).flows == first.flows);
  }

  void groupsOfGroupsAreTheGroupsOfAllAtOnce() {
    const std::vector<KindFlow> flows = random_flows(100, 3000, 2, 6);
    std::vector<std::int32_t> fine, coarse, of_fine;
    for (int place = 0; place < 100; ++place) {
      fine.push_back(place / 5);
      coarse.push_back(place / 25);
    }
    for (int group = 0; group < 20; ++group)
      of_fine.push_back(group / 5);
    const AggregatedFlows once = aggregated(flows, coarse), twice = aggregated(aggregated(flows, fine).flows, of_fine);
    QCOMPARE(twice.flows.size(), once.flows.size());
    for (std::size_t i = 0; i < once.flows.size(); ++i)
      QVERIFY(std::abs(twice.flows[i].value - once.flows[i].value) < 1e-12 * once.flows[i].value &&
              twice.flows[i].rows == once.flows[i].rows);
  }

  void squaresHoldTheirPoints() {
    const std::vector<Point> points{{0, 0}, {9.9, 0.1}, {10, 0}, {-0.1, 0}, {25, 35}, {std::nan(""), 0}};
    const GridCells grid = grid_cells(points, CellShape::square, 10, {0, 0});
    QCOMPARE(grid.cell, (std::vector<std::int32_t>{1, 1, 2, 0, 3, -1}));
    QCOMPARE(grid.cells[0].column, std::int64_t{-1});
    QVERIFY(grid.cells[3].column == 2 && grid.cells[3].row == 3);
    QVERIFY(grid.cells[1].centre == (Point{5, 5}));
  }

  // No other centre of a hexagon is nearer; centres lie in a triangular lattice.
  void hexagonsHoldThePointsNearestToTheirCentre() {
    Draw draw(11);
    std::vector<Point> points;
    for (int i = 0; i < 3000; ++i)
      points.push_back({draw(100000) / 100.0 - 500, draw(100000) / 100.0 - 500});
    const GridCells grid = grid_cells(points, CellShape::hexagon, 30, {7, 3});
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto own = static_cast<std::size_t>(grid.cell[i]);
      const auto to = [&](std::size_t c) {
        return std::hypot(points[i].x - grid.cells[c].centre.x, points[i].y - grid.cells[c].centre.y);
      };
      QVERIFY(to(own) <= 30 / std::sqrt(3.0) + 1e-9); // no farther than a corner
      for (std::size_t c = 0; c < grid.cells.size(); ++c)
        QVERIFY(to(own) <= to(c) + 1e-9);
    }
    for (std::size_t c = 1; c < grid.cells.size(); ++c)
      QVERIFY(std::hypot(grid.cells[c].centre.x - grid.cells[c - 1].centre.x,
                         grid.cells[c].centre.y - grid.cells[c - 1].centre.y) > 30 - 1e-9);
  }

  void theFirstLevelIsTheGreedyRuleWordForWord() {
    Draw draw(21);
    for (int round = 0; round < 10; ++round) {
      std::vector<Point> points;
      std::vector<double> weights;
      for (int i = 0; i < 300; ++i) {
        points.push_back({static_cast<double>(draw(1000)), static_cast<double>(draw(1000))});
        weights.push_back(draw(5)); // many ties
      }
      const double radius = 10 + draw(150);
      const std::vector<std::int32_t> seed = greedy_by_force(points, weights, radius);
      const PlaceLevel level = hierarchy(points, weights, DistanceMethod::planar, {radius})[0];
      for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          QCOMPARE(level.node[i] == level.node[j], seed[i] == seed[j]);
    }
  }

  void levelsNestAndNodesAreWeightedMeans() {
    Draw draw(22);
    std::vector<Point> points;
    std::vector<double> weights;
    for (int i = 0; i < 500; ++i) {
      points.push_back({static_cast<double>(draw(10000)), static_cast<double>(draw(10000))});
      weights.push_back(draw(100));
    }
    const std::vector<PlaceLevel> levels = hierarchy(points, weights, DistanceMethod::planar, {200, 400, 800, 1600, 50000});
    std::size_t before = points.size();
    for (std::size_t k = 0; k < levels.size(); ++k) {
      const PlaceLevel &level = levels[k];
      const std::size_t n = level.position.size();
      QVERIFY(n <= before);
      before = n;
      std::vector<double> x(n), y(n), weight(n);
      std::vector<std::int32_t> count(n);
      for (std::size_t i = 0; i < points.size(); ++i) {
        const auto node = static_cast<std::size_t>(level.node[i]);
        x[node] += weights[i] * points[i].x;
        y[node] += weights[i] * points[i].y;
        weight[node] += weights[i];
        ++count[node];
        const std::uint32_t leader = level.leader[node];
        QVERIFY(weights[leader] > weights[i] || (weights[leader] == weights[i] && leader <= i));
        if (k > 0)
          for (std::size_t j = 0; j < i; j += 37) // together below is together above
            QVERIFY(levels[k - 1].node[i] != levels[k - 1].node[j] || level.node[i] == level.node[j]);
      }
      for (std::size_t node = 0; node < n; ++node) {
        QCOMPARE(level.places[node], count[node]);
        QCOMPARE(level.weight[node], weight[node]);
        QVERIFY(node == 0 || level.leader[node] > level.leader[node - 1]);
        if (weight[node] > 0)
          QVERIFY(std::hypot(level.position[node].x - x[node] / weight[node], level.position[node].y - y[node] / weight[node]) <
                  1e-6);
      }
    }
    QCOMPARE(levels.back().position.size(), std::size_t{1});
  }

  // Two places at 1 km on both sides of the antimeridian, three round the pole, one far away.
  void groupsReachAcrossTheAntimeridianAndThePole() {
    const std::vector<Point> points{{179.996, 10}, {-179.996, 10}, {0, 89.99}, {120, 89.99}, {-120, 89.99}, {70, 45}};
    const std::vector<double> weights{3, 1, 1, 1, 1, 1};
    const PlaceLevel level = hierarchy(points, weights, DistanceMethod::ellipsoidal, {3000})[0];
    QCOMPARE(level.node, (std::vector<std::int32_t>{0, 0, 1, 1, 1, 2}));
    QVERIFY(std::abs(level.position[0].x - 179.998) < 1e-6 && std::abs(level.position[0].y - 10) < 1e-6);
    QVERIFY(std::abs(level.position[1].y - 90) < 1e-9);
    QVERIFY(level.position[2] == points[5]); // alone: exactly where it was
  }

  void theMiddleOfPlacesKnowsNoAntimeridian() {
    const Point middle = mean_position(std::vector<Point>{{170, 10}, {-160, 10}, {std::nan(""), 0}});
    QVERIFY(std::abs(middle.x + 175) < 1e-9 && middle.y > 10 && middle.y < 11);
    QVERIFY(mean_position({}) == Point{});
    QVERIFY(std::abs(mean_position(std::vector<Point>{{30, 40}}).x - 30) < 1e-9);
  }

  void placesOnOnePointAreOneNodeAtOnce() {
    const PlaceLevel level =
        hierarchy(std::vector<Point>(10000, {5, 5}), std::vector<double>(10000, 0), DistanceMethod::planar, {1})[0];
    QCOMPARE(level.position.size(), std::size_t{1});
    QVERIFY(level.position[0] == (Point{5, 5}));
    QCOMPARE(level.leader[0], 0u);
  }

  // Values and time: a million flows between 20,000 places at eight levels.
  void aMillionFlowsKeepTheirSumAtEveryLevel() {
    Draw draw(31);
    const std::uint32_t places = 20000;
    std::vector<Point> points;
    std::vector<double> weights(places, 0);
    for (std::uint32_t i = 0; i < places; ++i)
      points.push_back({50 + draw(4000000) / 1e5, 40 + draw(1500000) / 1e5});
    std::vector<KindFlow> flows = random_flows(places, 1000000, 1, 32);
    for (const KindFlow &flow : flows) {
      weights[flow.from] += flow.value;
      weights[flow.to] += flow.value;
    }
    const double whole = totals(flows).value;
    QElapsedTimer timer;
    timer.start();
    const std::vector<PlaceLevel> levels =
        hierarchy(points, weights, DistanceMethod::ellipsoidal, {8000, 16000, 32000, 64000, 128000, 256000, 512000, 1024000});
    const qint64 clustered = timer.elapsed();
    std::vector<std::int32_t> itself(places);
    std::iota(itself.begin(), itself.end(), 0);
    AggregatedFlows now = aggregated(flows, itself);
    std::vector<std::int32_t> before = itself;
    for (const PlaceLevel &level : levels) {
      std::vector<std::int32_t> step(*std::max_element(before.begin(), before.end()) + 1);
      for (std::size_t place = 0; place < places; ++place)
        step[static_cast<std::size_t>(before[place])] = level.node[place];
      now = aggregated(now.flows, step);
      before = level.node;
      QVERIFY(std::abs(totals(now.flows).value - whole) < 1e-12 * whole);
      QCOMPARE(totals(now.flows).rows, totals(flows).rows);
    }
    qInfo("%lld ms for the places, %lld ms in all", static_cast<long long>(clustered), static_cast<long long>(timer.elapsed()));
    QVERIFY(levels.back().position.size() < 20);
  }

  void badInputIsRefused() {
    Progress silent;
    const double infinite = std::numeric_limits<double>::infinity();
    const std::vector<std::int32_t> group{0, 0};
    for (const KindFlow &bad :
         {KindFlow{2, 0, 0, 1, 1, 0}, KindFlow{0, 2, 0, 1, 1, 0}, KindFlow{0, 1, 0, -1, 1, 0}, KindFlow{0, 1, 0, infinite, 1, 0}})
      QVERIFY_EXCEPTION_THROWN(aggregate_flows(std::vector<KindFlow>{bad}, group, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(aggregate_flows({}, std::vector<std::int32_t>{-2}, silent), InvalidInput);
    for (const double size : {0.0, -1.0, infinite, std::nan("")})
      QVERIFY_EXCEPTION_THROWN(grid_cells({}, CellShape::square, size, {0, 0}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(grid_cells(std::vector<Point>{{1e9, 0}}, CellShape::hexagon, 1e-9, {0, 0}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(hierarchy({{0, 0}}, {}, DistanceMethod::planar, {1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(hierarchy({{infinite, 0}}, {1}, DistanceMethod::planar, {1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(hierarchy({{0, 0}}, {-1}, DistanceMethod::planar, {1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(hierarchy({{0, 0}}, {1}, DistanceMethod::planar, {2, 2}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(hierarchy({{0, 0}}, {1}, DistanceMethod::planar, {0}), InvalidInput);
    QVERIFY(aggregated({}, {}).flows.empty());
    QVERIFY(hierarchy({}, {}, DistanceMethod::planar, {1})[0].position.empty());
  }
};

QTEST_APPLESS_MAIN(FlowAggregationTest)
#include "flow_aggregation_test.moc"
