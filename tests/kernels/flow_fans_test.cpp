// Flows fanned out at symbols, and loops of flows within a place.
#include "linkages/flow_fans.h"

#include "common/philox.h"
#include "linkages/flow_arrows.h"
#include "linkages/flow_loops.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace territorial;

namespace {

constexpr double pi = std::numbers::pi;

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }
double turned(double from, double to) { return to - from - 2 * pi * std::floor((to - from) / (2 * pi)); } // 0 to 2 pi

// The positions in the order around the circle, that of index 0 first.
std::vector<std::size_t> around(const std::vector<double> &direction) {
  std::vector<std::size_t> order(direction.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return turned(direction[0], direction[a]) < turned(direction[0], direction[b]);
  });
  return order;
}

FannedFlow flow(std::size_t from, std::size_t to, double width, double bend = 0) {
  return {from, to, width, arrow_head(width, 30).half_width, bend};
}

std::vector<std::vector<Point>> fanned(const std::vector<NodeSymbol> &nodes, const std::vector<FannedFlow> &flows) {
  Progress silent;
  return fanned_axes(nodes, flows, 0.3, 0.5, 32, silent);
}

} // namespace

class FlowFansTest : public QObject {
  Q_OBJECT
private slots:
  // By hand: two directions 0.1 apart that need 0.3 move by 0.1 each; one far away stays.
  void overlappingDirectionsPartEqually() {
    const std::vector<double> direction{1.0, 1.1, 4.0}, half{0.15, 0.15, 0.15};
    const std::vector<double> fanned = fanned_directions(direction, half);
    QVERIFY(std::abs(fanned[0] - 0.9) < 1e-12 && std::abs(fanned[1] - 1.2) < 1e-12);
    QCOMPARE(fanned[2], 4.0);
  }

  void directionsAcrossTheBeginOfTheCircleStayTogether() {
    const std::vector<double> direction{0.05, -0.05}, half{0.2, 0.2};
    const std::vector<double> fanned = fanned_directions(direction, half);
    QVERIFY(std::abs(fanned[0] - 0.2) < 1e-12 && std::abs(fanned[1] + 0.2) < 1e-12);
  }

  void noTwoComeTooNearAndTheOrderStays() {
    RandomStream stream(21, 0, 0, 0);
    for (int round = 0; round < 300; ++round) {
      const std::size_t n = 2 + stream.below(12);
      std::vector<double> direction, half;
      for (std::size_t i = 0; i < n; ++i) {
        direction.push_back(2 * pi * stream.uniform() - pi);
        half.push_back(0.02 + 2.9 / static_cast<double>(n) * stream.uniform());
      }
      const std::vector<double> fanned = fanned_directions(direction, half);
      const std::vector<std::size_t> order = around(direction);
      QVERIFY(around(fanned) == order);
      for (std::size_t k = 0; k < n; ++k) {
        const std::size_t one = order[k], next = order[(k + 1) % n];
        const double gap = turned(fanned[one], fanned[next]);
        QVERIFY2(gap > half[one] + half[next] - 1e-9, qPrintable(QString::number(round)));
      }
    }
  }

  void nothingMovesWhereThereIsRoom() {
    const std::vector<double> direction{0.0, 1.0, 2.0, -2.0}, half{0.3, 0.3, 0.3, 0.3};
    QVERIFY(fanned_directions(direction, half) == direction);
  }

  // No other directions with these distances are nearer: no block of neighbours could be moved to gain.
  void theMoveIsTheLeast() {
    const std::vector<double> direction{1.0, 1.02, 1.3, 1.31, 2.5}, half{0.2, 0.1, 0.1, 0.2, 0.1};
    const std::vector<double> fanned = fanned_directions(direction, half);
    double cost = 0, mean = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      cost += (fanned[i] - direction[i]) * (fanned[i] - direction[i]);
      mean += fanned[i] - direction[i];
    }
    QVERIFY(std::abs(mean) < 1e-12); // the four touch each other and lie around their mean
    QVERIFY(std::abs(fanned[1] - fanned[0] - 0.3) < 1e-12 && std::abs(fanned[3] - fanned[2] - 0.3) < 1e-12);
    RandomStream stream(4, 0, 0, 0);
    for (int round = 0; round < 2000; ++round) {
      std::vector<double> other = fanned;
      for (double &angle : other)
        angle += 0.2 * (stream.uniform() - 0.5);
      double theirs = 0;
      bool apart = true;
      for (std::size_t i = 0; i < 4; ++i) {
        theirs += (other[i] - direction[i]) * (other[i] - direction[i]);
        apart = apart && (i == 3 || other[i + 1] - other[i] >= half[i] + half[i + 1]);
      }
      QVERIFY(!apart || theirs > cost);
    }
  }

  void moreThanTheCircleHoldsIsMadeSmaller() {
    const std::vector<double> direction(40, 0.5), half(40, 0.3);
    const std::vector<double> fanned = fanned_directions(direction, half);
    std::vector<double> sorted(fanned);
    for (double &angle : sorted)
      angle -= 2 * pi * std::floor(angle / (2 * pi));
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); ++i)
      QVERIFY(std::abs(sorted[i] - sorted[i - 1] - 2 * pi / 40) < 1e-9);
  }

  // Straight arrows there and back: side by side, each to the right of travel, their ends on the circles.
  void bothDirectionsOfAPairPassToTheRight() {
    const std::vector<NodeSymbol> nodes{{{0, 0}, 3}, {{40, 0}, 3}};
    const std::vector<FannedFlow> flows{flow(0, 1, 2), flow(1, 0, 2)};
    const auto axes = fanned(nodes, flows);
    QCOMPARE(axes[0].size(), std::size_t{2});
    QVERIFY(axes[0].front().y < -0.9 && axes[0].back().y < -0.9 && axes[1].front().y > 0.9 && axes[1].back().y > 0.9);
    QVERIFY(axes[1].front().y - axes[0].back().y > 2); // wider apart than they are wide
    QVERIFY(std::abs(distance(axes[0].front(), nodes[0].place) - 3.3) < 1e-12);
    QVERIFY(std::abs(distance(axes[0].back(), nodes[1].place) - 3.5) < 1e-12);
  }

  // Flows to places close together, in the order of their angles: the axes do not cross.
  void flowsLeaveInTheOrderOfTheirAngles() {
    std::vector<NodeSymbol> nodes{{{0, 0}, 4}};
    std::vector<FannedFlow> flows;
    for (int i = 0; i < 6; ++i) {
      nodes.push_back({{80, -15.0 + 6 * i}, 1});
      flows.push_back(flow(0, static_cast<std::size_t>(i) + 1, 1));
    }
    const auto axes = fanned(nodes, flows);
    for (std::size_t i = 1; i < axes.size(); ++i) {
      QVERIFY(distance(axes[i - 1].front(), axes[i].front()) >= 1);
      QVERIFY(axes[i - 1].front().y < axes[i].front().y);
      QVERIFY(std::abs(distance(axes[i].front(), nodes[0].place) - 4.3) < 1e-12);
    }
  }

  void axesWithRoomAreThoseOfCurvedAxis() {
    const std::vector<NodeSymbol> nodes{{{0, 0}, 3}, {{40, 0}, 3}, {{0, 50}, 2}};
    const std::vector<FannedFlow> flows{flow(0, 1, 1, 0.15), flow(0, 2, 1, 0.15)};
    const auto axes = fanned(nodes, flows);
    QVERIFY(axes[0] == curved_axis(nodes[0], nodes[1], 0.15, 0.3, 0.5, 32));
    QVERIFY(axes[1] == curved_axis(nodes[0], nodes[2], 0.15, 0.3, 0.5, 32));
  }

  void noEndMovesIntoItsSymbol() {
    std::vector<NodeSymbol> nodes{{{0, 0}, 2}};
    std::vector<FannedFlow> flows;
    for (int i = 0; i < 60; ++i) {
      nodes.push_back({{70, -10 + 0.3 * i}, 0.2});
      flows.push_back(flow(0, static_cast<std::size_t>(i) + 1, 1));
    }
    for (const std::vector<Point> &axis : fanned(nodes, flows)) {
      const Point start = axis.front(), end = axis.back();
      QVERIFY(start.x * (end.x - start.x) + start.y * (end.y - start.y) > 0); // leaves outwards
    }
  }

  void selfFlowsAndFlowsWithoutRoomHaveNoAxis() {
    const std::vector<NodeSymbol> nodes{{{0, 0}, 3}, {{5, 0}, 3}};
    const auto axes = fanned(nodes, {flow(0, 0, 1), flow(0, 1, 1)});
    QVERIFY(axes[0].empty() && axes[1].empty());
  }

  void aLoopBeginsAndEndsExactlyAtItsSymbol() {
    for (const double radius : {0.0, 0.5, 2.0, 9.0})
      for (const double width : {0.42, 2.0, 4.6})
        for (const double direction : {0.0, 2.0, -1.0}) {
          const NodeSymbol node{{10, 20}, radius};
          const std::vector<Point> axis = loop_axis(node, direction, width, 0.3, 0.5, 48);
          QCOMPARE(axis.size(), std::size_t{49});
          QVERIFY(std::abs(distance(axis.front(), node.place) - radius - 0.3) < 1e-9);
          QVERIFY(std::abs(distance(axis.back(), node.place) - radius - 0.5) < 1e-9);
          for (std::size_t i = 1; i + 1 < axis.size(); ++i)
            QVERIFY(distance(axis[i], node.place) > radius + 0.3 - 1e-9); // outside of the symbol
          const Point top = axis[24];
          QVERIFY(std::abs(std::remainder(std::atan2(top.y - 20, top.x - 10) - direction, 2 * pi)) < 0.1);
          const double length = axis_length(axis);
          QVERIFY(arrow_head(width, length).length <= 0.45 * length);
        }
  }

  void aLoopRunsClockwise() {
    const std::vector<Point> axis = loop_axis({{0, 0}, 2}, pi / 2, 1, 0.3, 0.5, 48);
    double area = 0;
    for (std::size_t i = 1; i < axis.size(); ++i)
      area += axis[i - 1].x * axis[i].y - axis[i].x * axis[i - 1].y;
    QVERIFY(area < 0);
  }

  void theFreestDirectionIsTheMiddleOfTheWidestGap() {
    QCOMPARE(freest_direction({}), pi / 2);
    QVERIFY(std::abs(std::abs(freest_direction(std::vector{0.0})) - pi) < 1e-12);
    QVERIFY(std::abs(std::remainder(freest_direction(std::vector{0.5, -0.5, 2.0}) - (2.0 + (2 * pi - 2.5) / 2), 2 * pi)) < 1e-12);
  }
};

QTEST_APPLESS_MAIN(FlowFansTest)
#include "flow_fans_test.moc"
