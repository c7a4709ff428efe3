// Routed flows: what the choice of bends must reach, and what must not matter.
#include "linkages/flow_routing.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace territorial;

namespace {

struct Case {
  std::vector<NodeSymbol> nodes;
  std::vector<RoutedFlow> flows; // by width, the widest first
};

// Symbols on a sheet, and flows whose widths fall like a table of linkages does.
Case sheet(std::uint32_t seed, std::size_t places, std::size_t flows) {
  RandomStream stream(seed, 0, 0, 0);
  Case made;
  for (std::size_t i = 0; i < places; ++i)
    made.nodes.push_back({{240 * stream.uniform(), 150 * stream.uniform()}, 1 + 3 * stream.uniform()});
  std::set<std::pair<std::size_t, std::size_t>> known;
  while (made.flows.size() < flows) {
    const auto from = stream.below(static_cast<std::uint32_t>(places)), to = stream.below(static_cast<std::uint32_t>(places));
    if (from != to && known.emplace(from, to).second)
      made.flows.push_back({from, to, std::max(0.42, 4.6 / (1 + 0.15 * static_cast<double>(made.flows.size())))});
  }
  return made;
}

FlowRoutes routes(const Case &made, const RoutingOptions &options = {}) {
  Progress silent;
  return route_flows(made.nodes, made.flows, options, silent);
}

std::span<const Point> axis(const FlowRoutes &routes, std::size_t flow) {
  return std::span(routes.coordinate).subspan(routes.axis_point[flow], routes.axis_point[flow + 1] - routes.axis_point[flow]);
}

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

double to_axis(Point p, std::span<const Point> axis) {
  double least = 1e300;
  for (std::size_t i = 1; i < axis.size(); ++i) {
    const Point a = axis[i - 1], b = axis[i];
    const double x = b.x - a.x, y = b.y - a.y;
    const double t = std::clamp(((p.x - a.x) * x + (p.y - a.y) * y) / (x * x + y * y), 0.0, 1.0);
    least = std::min(least, distance(p, {a.x + t * x, a.y + t * y}));
  }
  return least;
}

int crossings(const FlowRoutes &routes) {
  const auto cross = [](Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); };
  int count = 0;
  for (std::size_t f = 0; f + 1 < routes.axis_point.size(); ++f)
    for (std::size_t g = 0; g < f; ++g) {
      const auto one = axis(routes, f), other = axis(routes, g);
      for (std::size_t i = 1; i < one.size(); ++i)
        for (std::size_t j = 1; j < other.size(); ++j)
          count += cross(one[i - 1], one[i], other[j - 1]) * cross(one[i - 1], one[i], other[j]) < 0 &&
                   cross(other[j - 1], other[j], one[i - 1]) * cross(other[j - 1], other[j], one[i]) < 0;
    }
  return count;
}

// Flows that run over symbols that are not theirs.
int foreign_symbols(const Case &made, const FlowRoutes &routes) {
  int count = 0;
  for (std::size_t flow = 0; flow < made.flows.size(); ++flow)
    for (std::size_t node = 0; node < made.nodes.size(); ++node)
      count += node != made.flows[flow].from && node != made.flows[flow].to &&
               to_axis(made.nodes[node].place, axis(routes, flow)) < made.nodes[node].radius + made.flows[flow].width / 2;
  return count;
}

// All bent alike, as without a choice.
FlowRoutes bent_alike(const Case &made) {
  FlowRoutes all;
  for (const RoutedFlow &flow : made.flows) {
    const std::vector<Point> points = curved_axis(made.nodes[flow.from], made.nodes[flow.to], 0.15, 0.3, 0.5, 64);
    all.coordinate.insert(all.coordinate.end(), points.begin(), points.end());
    all.axis_point.push_back(all.coordinate.size());
  }
  return all;
}

} // namespace

class FlowRoutingTest : public QObject {
  Q_OBJECT
private slots:
  void axesBeginAndEndAtTheCircles() {
    const NodeSymbol from{{10, 20}, 4.3}, to{{70, 50}, 2.5};
    for (const double bend : {0.0, 0.15, -0.3, 0.45}) {
      const std::vector<Point> points = curved_axis(from, to, bend, 0.3, 0.5, 32);
      QCOMPARE(points.size(), std::size_t{33});
      QVERIFY(std::abs(distance(points.front(), from.place) - 4.6) < 1e-9);
      QVERIFY(std::abs(distance(points.back(), to.place) - 3.0) < 1e-9);
      // Between its ends the curve rises over the chord as stated: at half of its parameter, to the right of travel.
      const std::vector<Point> whole = curved_axis({from.place, 0}, {to.place, 0}, bend, 0, 0, 2);
      const double chord = distance(from.place, to.place);
      const double right = ((whole[1].x - from.place.x) * (to.place.y - from.place.y) -
                            (whole[1].y - from.place.y) * (to.place.x - from.place.x)) /
                           chord;
      QVERIFY(std::abs(right - bend * chord) < 1e-9);
    }
    QVERIFY(curved_axis(from, {{13, 22}, 2}, 0.15, 0.3, 0.5, 32).empty()); // circles that touch
  }

  void lanesRunSideBySideToTheRight() {
    const NodeSymbol one{{0, 0}, 3}, other{{20, 0}, 3};
    const std::vector<Point> there = lane_axis(one, other, 1, 0, 0, 1), back = lane_axis(other, one, 1, 0, 0, 1);
    QCOMPARE(there.front().y, -1.0);
    QCOMPARE(back.front().y, 1.0);
    QVERIFY(std::abs(distance(there.front(), one.place) - 3) < 1e-9 && std::abs(distance(there.back(), other.place) - 3) < 1e-9);
  }

  void choosingKeepsOffSymbolsAndCrossesLessThanBendingBlindly() {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
      const Case made = sheet(seed, 16, 40);
      const FlowRoutes chosen = routes(made), blind = bent_alike(made);
      QVERIFY2(foreign_symbols(made, chosen) <= std::min(1, foreign_symbols(made, blind)), qPrintable(QString::number(seed)));
      QVERIFY2(crossings(chosen) < crossings(blind), qPrintable(QString::number(seed)));
    }
  }

  void bothDirectionsOfAPairStandApart() {
    const Case made{{{{0, 0}, 2}, {{60, 10}, 2}, {{30, 60}, 2}}, {{0, 1, 2}, {1, 0, 1.5}, {0, 2, 1}, {2, 0, 1}}};
    const FlowRoutes found = routes(made);
    for (const std::size_t flow : {std::size_t{0}, std::size_t{2}}) {
      const auto there = axis(found, flow), back = axis(found, flow + 1);
      const double least = (made.flows[flow].width + made.flows[flow + 1].width) / 2;
      QVERIFY(to_axis(there[there.size() / 2], back) > least);
    }
  }

  void aLegendIsKeptClear() {
    const Case made{{{{0, 0}, 2}, {{100, 0}, 2}}, {{0, 1, 1}}};
    const RoutingBox legend{40, -60, 60, 2}; // below the line, where a bend to the right would run
    RoutingOptions options;
    const std::vector<RoutingBox> boxes{legend};
    options.obstacles = boxes;
    const FlowRoutes found = routes(made, options);
    for (const Point &point : axis(found, 0))
      QVERIFY(!(point.x > legend.left && point.x < legend.right && point.y > legend.bottom && point.y < legend.top));
    QVERIFY(found.bend[0] < 0);
  }

  void shortWidePairsAreLanes() {
    const Case made{{{{0, 0}, 4}, {{20, 0}, 4}}, {{0, 1, 4}, {1, 0, 4}}};
    const FlowRoutes found = routes(made);
    for (const std::size_t flow : {std::size_t{0}, std::size_t{1}}) {
      QVERIFY(found.lane[flow] > 2);
      QCOMPARE(axis(found, flow).size(), std::size_t{2});
    }
    QVERIFY(distance(axis(found, 0).front(), axis(found, 1).back()) > 4); // as wide as they are
  }

  void threadsDoNotMatterAndTheSameSeedGivesTheSame() {
    const Case made = sheet(7, 20, 60);
    const FlowRoutes first = routes(made);
    const ThreadLimit one(1);
    const FlowRoutes second = routes(made);
    QVERIFY(first.coordinate == second.coordinate && first.axis_point == second.axis_point);
  }

  void movingTheSheetMovesTheRoutes() {
    const Case made = sheet(5, 12, 30);
    Case moved = made;
    for (NodeSymbol &node : moved.nodes)
      node.place = {node.place.x + 1024, node.place.y - 512}; // exact in binary up to the last digits
    const FlowRoutes first = routes(made), second = routes(moved);
    QVERIFY(first.bend == second.bend && first.lane == second.lane);
  }

  void noRoomAndSelfFlowsHaveNoLine() {
    const Case made{{{{0, 0}, 5}, {{4, 0}, 5}, {{50, 0}, 1}, {{50, 0}, 1}}, {{0, 1, 1}, {2, 2, 1}, {2, 3, 1}, {0, 2, 1}}};
    const FlowRoutes found = routes(made);
    for (const std::size_t flow : {std::size_t{0}, std::size_t{1}, std::size_t{2}})
      QVERIFY(axis(found, flow).empty() && std::isnan(found.bend[flow]));
    QVERIFY(!axis(found, 3).empty());
    QCOMPARE(routes({}).axis_point.size(), std::size_t{1});
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(routes({{{{0, 0}, 1}}, {{0, 3, 1}}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(routes({{{{0, 0}, 1}, {{9, 0}, 1}}, {{0, 1, 0}}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(routes({{{{0, NAN}, 1}, {{9, 0}, 1}}, {{0, 1, 1}}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(routes({{{{0, 0}, -1}, {{9, 0}, 1}}, {{0, 1, 1}}}), InvalidInput);
    const std::vector<RoutedFlow> many(most_routed_flows + 1, {0, 1, 1});
    QVERIFY_EXCEPTION_THROWN(routes({{{{0, 0}, 1}, {{9, 0}, 1}}, many}), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(FlowRoutingTest)
#include "flow_routing_test.moc"
