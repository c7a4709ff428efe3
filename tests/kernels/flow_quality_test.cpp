// Counts on drawn flows: cases that can be worked out on paper, and what must not matter.
#include "cartography/flow_quality.h"

#include "common/errors.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

// Flows that are drawn by hand.
struct Sheet {
  std::vector<NodeSymbol> nodes;
  std::vector<RoutedFlow> flows;
  std::vector<std::size_t> axis_point{0};
  std::vector<Point> coordinate;
  std::vector<ArrowHead> head;
  std::vector<RoutingBox> labels, boxes;
  std::optional<RoutingBox> frame;

  void add(std::size_t from, std::size_t to, double width, const std::vector<Point> &axis, ArrowHead arrow = {2, 1}) {
    flows.push_back({from, to, width});
    coordinate.insert(coordinate.end(), axis.begin(), axis.end());
    axis_point.push_back(coordinate.size());
    head.push_back(arrow);
  }
  FlowQuality count() const {
    Progress silent;
    return flow_quality({nodes, flows, axis_point, coordinate, head, labels, boxes, frame}, silent);
  }
};

// A straight axis in pieces of about a millimetre.
std::vector<Point> straight(Point a, Point b) {
  const int pieces = std::max(1, static_cast<int>(std::hypot(b.x - a.x, b.y - a.y)));
  std::vector<Point> axis;
  for (int i = 0; i <= pieces; ++i)
    axis.push_back({a.x + (b.x - a.x) * i / pieces, a.y + (b.y - a.y) * i / pieces});
  return axis;
}

// Nodes 0 .. 3 west, east, south and north of the middle of a sheet of 100 mm.
Sheet compass() {
  Sheet sheet;
  sheet.nodes = {{{0, 50}, 2}, {{100, 50}, 2}, {{50, 0}, 2}, {{50, 100}, 2}};
  return sheet;
}

QString said(const FlowQuality &q) {
  return QStringLiteral("through %1 touching %2 reciprocal %3 others %4 ink %5 crossings %6 contacts %7 heads %8")
      .arg(q.through_nodes.size())
      .arg(q.touching_nodes.size())
      .arg(q.hidden_reciprocal.size())
      .arg(q.hidden_others.size())
      .arg(q.ink_share_hidden)
      .arg(q.crossings)
      .arg(q.near_contacts.size())
      .arg(q.head_pairs.size());
}

} // namespace

class FlowQualityTest : public QObject {
  Q_OBJECT
private slots:
  void oneFlowAloneHasNoFaults() {
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({2.3, 50}, {97.5, 50}));
    const FlowQuality q = sheet.count();
    QVERIFY2(q.through_nodes.empty() && q.touching_nodes.empty() && q.crossings == 0 && q.near_contacts.empty() &&
                 q.head_pairs.empty() && q.heads_on_nodes.empty() && q.heads_in_targets.empty() && q.outside.empty(),
             qPrintable(said(q)));
    QVERIFY(std::abs(q.ink_share_hidden) < 1e-12);
    QVERIFY(std::abs(Sheet().count().ink_share_hidden) < 1e-12);
  }

  void twoStreetsCrossOnceAndShareTheSquareInTheMiddle() {
    Sheet sheet = compass();
    sheet.add(0, 1, 2, straight({10, 50}, {90, 50})); // has a place at the crossing itself
    sheet.add(2, 3, 4, straight({50, 10}, {50, 90}));
    const FlowQuality q = sheet.count();
    QCOMPARE(q.crossings, std::size_t{1});
    QVERIFY(q.near_contacts.empty()); // under a right angle
    // Strips of 80 x 2 and 80 x 4 mm with round ends (eight-sided halves: r^2 4 sin 22.5 degrees each), 2 x 4 mm in common.
    const auto strip = [](double width) { return 80 * width + 8 * std::sin(std::acos(-1.0) / 8) * width * width / 4; };
    const double expected = 8 / (strip(2) + strip(4));
    QVERIFY2(std::abs(q.ink_share_hidden - expected) < 1e-9, qPrintable(QString::number(q.ink_share_hidden - expected)));
  }

  void crossingsAtPlacesOfBothAxesCountOnce() {
    for (const double shift : {0.0, 0.25, 0.5}) {
      Sheet sheet = compass();
      sheet.add(0, 1, 1, {{10, 50}, {50, 50}, {90, 50}});
      sheet.add(2, 3, 1, {{50 + shift, 10}, {50 + shift, 50}, {50 + shift, 90}});
      QCOMPARE(sheet.count().crossings, std::size_t{1});
    }
    // A wave around a line: as many crossings as half waves less one.
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({10, 50}, {90, 50}));
    std::vector<Point> wave;
    for (int i = 1; i < 400; ++i)
      wave.push_back({10 + 0.2 * i, 50 + 5 * std::sin(std::acos(-1.0) * i / 50)});
    sheet.add(2, 3, 1, wave);
    QCOMPARE(sheet.count().crossings, std::size_t{7});
  }

  void foreignNodesAreRunThroughOrTouched() {
    const auto counted = [](double away) {
      Sheet sheet = compass();
      sheet.nodes.push_back({{50, 50 + away}, 3});
      sheet.add(0, 1, 2, straight({2.3, 50}, {97.5, 50}));
      return sheet.count();
    };
    QCOMPARE(counted(2.9).through_nodes, (std::vector<FlowFinding>{{0, 4}}));
    QVERIFY(counted(2.9).touching_nodes.empty());
    QVERIFY(counted(3.1).through_nodes.empty()); // 3 mm and half of 2 mm
    QCOMPARE(counted(3.9).touching_nodes, (std::vector<FlowFinding>{{0, 4}}));
    QVERIFY(counted(4.1).touching_nodes.empty());
  }

  void aFlowAndItsReverseOnOneLineHideEachOther() {
    Sheet sheet = compass();
    sheet.add(0, 1, 2, straight({2.3, 50}, {97.5, 50}));
    sheet.add(1, 0, 1, straight({97.7, 50}, {2.5, 50}));
    FlowQuality q = sheet.count();
    QCOMPARE(q.hidden_reciprocal, (std::vector<FlowFinding>{{0, 1}}));
    QCOMPARE(q.crossings, std::size_t{0}); // whatever rounding says of two lines in one
    QVERIFY(q.near_contacts.empty());
    QVERIFY(q.hidden_others.empty());
    // Side by side they do not; of other places the same drawing is another fault.
    Sheet lanes = compass();
    lanes.add(0, 1, 2, straight({2.3, 49}, {97.5, 49}));
    lanes.add(1, 0, 1, straight({97.7, 51}, {2.5, 51}));
    QVERIFY(lanes.count().hidden_reciprocal.empty());
    sheet.flows[1] = {2, 3, 1};
    q = sheet.count();
    QVERIFY(q.hidden_reciprocal.empty());
    QCOMPARE(q.hidden_others, (std::vector<FlowFinding>{{0, 1}}));
  }

  void linesThatTouchUnderASharpAngleAreNearContacts() {
    const auto contact = [](double degrees, double gap) {
      Sheet sheet = compass();
      sheet.add(0, 1, 0.4, straight({10, 50}, {90, 50}));
      const double t = degrees * std::acos(-1.0) / 180;
      sheet.add(2, 3, 0.4, straight({50, 50 + gap}, {50 + 40 * std::cos(t), 50 + gap + 40 * std::sin(t)}));
      return sheet.count().near_contacts.size();
    };
    QCOMPARE(contact(29, 0.5), std::size_t{1});
    QCOMPARE(contact(31, 0.5), std::size_t{0});
    QCOMPARE(contact(29, 0.7), std::size_t{0});
  }

  void headsAreTrianglesAtTheTip() {
    // Heads 2 mm long and wide, area 2 mm2, tips at one point from the west and from the east moved in by `deep`: the triangles
    // share a rhomb of half the depth's square.
    const auto pairs = [](double deep) {
      Sheet sheet = compass();
      sheet.add(0, 1, 0.2, straight({10, 50}, {50, 50}));
      sheet.add(1, 0, 0.2, straight({90, 50}, {50 - deep, 50}));
      return sheet.count().head_pairs.size();
    };
    QCOMPARE(pairs(1.05), std::size_t{0}); // (deep / 2)^2 = 0.276 of the 0.3 mm2 that are allowed
    QCOMPARE(pairs(1.15), std::size_t{1}); // 0.331
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({2.3, 50}, {98.5, 50})); // half a millimetre into its own target
    QCOMPARE(sheet.count().heads_in_targets, (std::vector<std::size_t>{0}));
    QVERIFY(sheet.count().heads_on_nodes.empty());
    sheet.nodes.push_back({{97, 51.5}, 1});
    QCOMPARE(sheet.count().heads_on_nodes, (std::vector<FlowFinding>{{0, 4}}));
  }

  void labelsHideHeadsAndFlows() {
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({10, 50}, {90, 50}), {2, 2});
    sheet.labels = {{88, 50, 95, 60}, {89.1, 48, 95, 60}, {20, 45, 20.2, 55}, {30, 50.3, 40, 55}};
    const FlowQuality q = sheet.count();
    // The first covers half of the head and half of 2 mm of body; the second what is 0.9 mm before the tip: 0.81 of 4 mm2.
    QCOMPARE(q.heads_under_labels, (std::vector<FlowFinding>{{0, 0}}));
    // 0.2 mm of 1 mm wide is allowed, a tenth of the width along 10 mm is not: 10 x 0.2.
    QCOMPARE(q.labels_on_flows, (std::vector<FlowFinding>{{0, 0}, {0, 1}, {0, 3}}));
  }

  void flowsThatLeaveTheFrameOrRunUnderBoxesAreNamed() {
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({2.3, 50}, {97.5, 50}));
    sheet.add(2, 3, 1, straight({50, 2.3}, {50, 97.5}));
    sheet.frame = RoutingBox{0, 5, 100, 100};
    QCOMPARE(sheet.count().outside, (std::vector<std::size_t>{1}));
    sheet.boxes = {{20, 50.4, 30, 60}};
    QCOMPARE(sheet.count().outside, (std::vector<std::size_t>{0, 1}));
  }

  void shiftingTurningAndReorderingChangeNoCount() {
    Sheet sheet;
    for (int i = 0; i < 9; ++i)
      sheet.nodes.push_back({{30.0 * (i % 3) + i, 40.0 * (i / 3) - 2 * i}, 2});
    for (std::size_t a = 0; a < 9; ++a)
      for (std::size_t b = 0; b < 9; ++b)
        if ((3 * a + 5 * b) % 7 < 3 && a != b)
          sheet.add(a, b, 0.5 + 0.1 * static_cast<double>(a), straight(sheet.nodes[a].place, sheet.nodes[b].place));
    const FlowQuality before = sheet.count();
    QVERIFY(before.crossings > 10 && !before.through_nodes.empty());
    Sheet moved = sheet;
    const auto turn = [](Point p) { return Point{0.6 * p.x - 0.8 * p.y + 1000, 0.8 * p.x + 0.6 * p.y - 300}; };
    for (NodeSymbol &node : moved.nodes)
      node.place = turn(node.place);
    for (Point &p : moved.coordinate)
      p = turn(p);
    Sheet back;
    back.nodes = moved.nodes;
    for (std::size_t f = moved.flows.size(); f-- > 0;)
      back.add(moved.flows[f].from, moved.flows[f].to, moved.flows[f].width,
               std::vector<Point>(moved.coordinate.begin() + static_cast<std::ptrdiff_t>(moved.axis_point[f]),
                                  moved.coordinate.begin() + static_cast<std::ptrdiff_t>(moved.axis_point[f + 1])));
    for (const FlowQuality &after : {moved.count(), back.count()}) {
      QCOMPARE(after.through_nodes.size(), before.through_nodes.size());
      QCOMPARE(after.hidden_reciprocal.size(), before.hidden_reciprocal.size());
      QVERIFY(std::abs(after.ink_share_hidden - before.ink_share_hidden) < 1e-3); // round ends are polygons
    }
  }

  void badDrawingsAreRefused() {
    Sheet good = compass();
    good.add(0, 1, 1, straight({2.3, 50}, {97.5, 50}));
    Sheet bad = good;
    bad.flows[0].to = 9;
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    bad = good;
    bad.flows[0].width = 0;
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    bad = good;
    bad.coordinate[3].x = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    bad = good;
    bad.head.clear();
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    bad = good;
    bad.axis_point.back() = 3;
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    bad = good;
    bad.nodes[0].radius = -1;
    QVERIFY_EXCEPTION_THROWN(bad.count(), InvalidInput);
    Sheet undrawn = compass(); // a flow without an axis is none
    undrawn.add(0, 1, 1, {});
    QCOMPARE(undrawn.count().crossings, std::size_t{0});
  }

  void aCancelledCountStops() {
    struct : Progress {
      bool cancelled() override { return true; }
    } stopped;
    Sheet sheet = compass();
    sheet.add(0, 1, 1, straight({2.3, 50}, {97.5, 50}));
    QVERIFY_EXCEPTION_THROWN(
        flow_quality({sheet.nodes, sheet.flows, sheet.axis_point, sheet.coordinate, sheet.head, {}, {}, {}}, stopped), Cancelled);
  }
};

QTEST_APPLESS_MAIN(FlowQualityTest)
#include "flow_quality_test.moc"
