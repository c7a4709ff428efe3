// Labels: nothing over anything, inside where they fit, the same whatever the order.
#include "../benchmarks/benchmark_labels.h"

#include "cartography/label_geometry.h"
#include "common/errors.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

Polygons box_shape(double left, double top, double right, double bottom) {
  Polygons shape;
  shape.add_ring(std::array<Point, 5>{{{left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}}});
  shape.end_part();
  shape.end_feature();
  return shape;
}

LabelRequest in_shape_of(const Polygons &shape, double width, double height, const std::string &text = "A") {
  LabelRequest label;
  label.kind = LabelKind::inside;
  label.shape = shape;
  label.width = width;
  label.height = height;
  label.text = text;
  return label;
}

LabelRequest by_point(const Point &at, double width, double height, const std::string &text = "A") {
  LabelRequest label;
  label.at = at;
  label.radius = 0.5;
  label.width = width;
  label.height = height;
  label.text = text;
  return label;
}

LabelObstacles sheet(double width, double height) {
  LabelObstacles obstacles;
  obstacles.frame = {0, 0, width, height};
  return obstacles;
}

LabelBox box_of(const LabelRequest &label, const LabelPlace &place) {
  return box_around(place.middle, label.width, label.height);
}

LabelPlacement placed(const std::vector<LabelRequest> &labels, const LabelObstacles &obstacles,
                      const LabelOptions &options = {}) {
  Progress silent;
  return place_labels(labels, obstacles, options, silent);
}

// What must never be, counted.
int faults(const std::vector<LabelRequest> &labels, const LabelObstacles &obstacles, const LabelPlacement &found) {
  int count = 0;
  for (std::size_t a = 0; a < labels.size(); ++a) {
    const LabelPlace &one = found.places[a];
    if (!one.placed)
      continue;
    const LabelBox box = box_of(labels[a], one);
    count += contains(obstacles.frame, box) ? 0 : 1;
    for (const LabelBox &hard : obstacles.boxes)
      count += overlap(hard, box) || (one.leader && clipped({one.from, one.to}, hard)) ? 1 : 0;
    for (const auto &circle : obstacles.circles) {
      const Point near = nearest_in(box, circle.middle);
      count += std::hypot(near.x - circle.middle.x, near.y - circle.middle.y) < circle.radius - 1e-9 ? 1 : 0;
    }
    for (std::size_t solid = 0; solid < obstacles.solids.size(); ++solid)
      count += area_within(obstacles.solids, solid, box) > 1e-9 ? 1 : 0;
    for (std::size_t b = 0; b < labels.size(); ++b) {
      const LabelPlace &other = found.places[b];
      if (a == b || !other.placed)
        continue;
      count += overlap(box, box_of(labels[b], other)) ? 1 : 0;
      count += one.leader && clipped({one.from, one.to}, box_of(labels[b], other)) ? 1 : 0;
      count += one.leader && other.leader && segments_meet({one.from, one.to}, {other.from, other.to}) ? 1 : 0;
    }
  }
  return count;
}

bool refused(const std::vector<LabelRequest> &labels, const LabelObstacles &obstacles, const LabelOptions &options = {}) {
  try {
    placed(labels, obstacles, options);
  } catch (const InvalidInput &) {
    return true;
  }
  return false;
}

} // namespace

class LabelPlacementTest : public QObject {
  Q_OBJECT
private slots:
  void aNameLiesWhollyInTheMiddleOfItsRegion() {
    const std::vector<LabelRequest> labels{in_shape_of(box_shape(20, 20, 80, 60), 20, 5)};
    const LabelPlacement found = placed(labels, sheet(100, 100));
    QVERIFY(found.places[0].placed && !found.places[0].leader);
    QVERIFY(found.places[0].inside > 0.999);
    QVERIFY(std::abs(found.places[0].middle.x - 50) < 5 && std::abs(found.places[0].middle.y - 40) < 2);
  }

  void aWideNameGoesToTheWideArmOfItsRegion() { // an L: a shaft 8 wide and 60 high, a foot 60 wide and 7 high
    Polygons shape;
    shape.add_ring(std::array<Point, 7>{{{20, 20}, {28, 20}, {28, 73}, {80, 73}, {80, 80}, {20, 80}, {20, 20}}});
    shape.end_part();
    shape.end_feature();
    const LabelPlacement found = placed({in_shape_of(shape, 24, 4)}, sheet(100, 100));
    QVERIFY(found.places[0].inside > 0.999);
    QVERIFY(found.places[0].middle.y > 73);
  }

  void aNameKeepsOutOfTheHoleOfItsRegion() {
    Polygons shape = box_shape(10, 10, 90, 90);
    shape.part_ring.pop_back();
    shape.feature_part.pop_back();
    shape.add_ring(std::array<Point, 5>{{{30, 30}, {70, 30}, {70, 70}, {30, 70}, {30, 30}}});
    shape.end_part();
    shape.end_feature();
    const LabelRequest label = in_shape_of(shape, 16, 4);
    const LabelPlacement found = placed({label}, sheet(100, 100));
    QVERIFY(found.places[0].inside > 0.999);
    QVERIFY(!overlap(box_of(label, found.places[0]), {30, 30, 70, 70}));
  }

  void aRegionTooSmallForItsNameGetsALeaderIntoIt() {
    const Polygons small = box_shape(48, 48, 51, 51);
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.lines.push_back({{{48, 48}, {51, 48}, {51, 51}, {48, 51}, {48, 48}}, 3});
    const LabelPlacement found = placed({in_shape_of(small, 20, 4)}, obstacles);
    QVERIFY(found.places[0].placed && found.places[0].leader);
    QVERIFY(in_shape(small, found.places[0].to));
    QCOMPARE(found.places[0].crossed, 0.0);
  }

  // Above or below a town in its middle a region has room for its name, though hardly more, wherever the region lies.
  void aNameLiesInItsRegionBesideTheTownInIt() {
    for (int off = 0; off < 25; ++off) {
      const double arm = 48 + 0.4 * off; // too narrow for the name
      Polygons shape;
      shape.add_ring(std::array<Point, 9>{
          {{20, 20}, {47.8, 20}, {47.8, 28}, {arm, 28}, {arm, 30}, {47.8, 30}, {47.8, 38}, {20, 38}, {20, 20}}});
      shape.end_part();
      shape.end_feature();
      LabelObstacles obstacles = sheet(100, 100);
      obstacles.circles.push_back({{33.9, 29}, 1});
      const LabelRequest label = in_shape_of(shape, 27, 7);
      const LabelPlacement found = placed({label}, obstacles);
      QVERIFY(found.places[0].placed && !found.places[0].leader);
      QVERIFY2(found.places[0].inside > 0.999, qPrintable(QStringLiteral("%1: %2").arg(arm).arg(found.places[0].inside)));
      QCOMPARE(faults({label}, obstacles, found), 0);
    }
  }

  // Dots of villages all over a region: its name lies over few of them, a town's over none.
  void aNameThatMayCoverDotsCoversAsFewAsItCan() {
    LabelObstacles obstacles = sheet(100, 100);
    for (int at = 0; at < 100; ++at)
      obstacles.circles.push_back({{32.0 + 4 * (at % 10) + (at % 3), 32.0 + 4 * (at / 10)}, 1, true});
    LabelRequest region = in_shape_of(box_shape(30, 30, 70, 70), 16, 5, "region");
    region.leaders = false;
    const auto dots = [&](const LabelPlace &place) {
      const LabelBox box = box_of(region, place);
      return std::count_if(obstacles.circles.begin(), obstacles.circles.end(), [&](const LabelObstacles::Circle &circle) {
        const Point near = nearest_in(box, circle.middle);
        return std::hypot(near.x - circle.middle.x, near.y - circle.middle.y) < circle.radius;
      });
    };
    QVERIFY(placed({region}, obstacles).places[0].inside < 0.98);
    region.covers = true;
    region.edge_cost = 1000;
    const LabelPlacement found = placed({region}, obstacles);
    QVERIFY(found.places[0].inside > 0.98);
    QVERIFY2(dots(found.places[0]) > 0 && dots(found.places[0]) <= 8, qPrintable(QString::number(dots(found.places[0]))));
    LabelOptions free;
    free.circle_cost = 0;
    QVERIFY(dots(found.places[0]) <= dots(placed({region}, obstacles, free).places[0]));
    LabelRequest tiny = in_shape_of(box_shape(48, 48, 50, 50), 16, 5, "tiny");
    tiny.covers = true;
    const LabelPlace led = placed({tiny}, obstacles).places[0];
    for (const LabelObstacles::Circle &circle : obstacles.circles)
      QVERIFY(!led.leader || distance_between(circle.middle, Segment{led.from, led.to}) >= circle.radius - 1e-9);
    const LabelRequest town = by_point(obstacles.circles[44].middle, 6, 3);
    const LabelPlace beside = placed({town}, obstacles).places[0];
    QVERIFY(!beside.placed || faults({town}, obstacles, {{beside}}) == 0);
  }

  // A name wider than its region, with a neighbour on one side and nothing on the other.
  void howBadItIsToLieOverAnotherAreaCanBeSaid() {
    LabelObstacles obstacles = sheet(100, 60);
    const Polygons own = box_shape(40, 25, 50, 31), other = box_shape(50, 0, 75, 60);
    obstacles.areas.add_feature(own);
    obstacles.areas.add_feature(other);
    LabelRequest label = in_shape_of(own, 20, 4);
    label.home = 0;
    label.foreign_factor = 0;
    QVERIFY(placed({label}, obstacles).places[0].foreign > 0.1);
    label.foreign_factor = 20;
    QVERIFY(placed({label}, obstacles).places[0].foreign < 1e-6);
    label.foreign_factor = -1;
    QVERIFY(refused({label}, obstacles));
  }

  // A border runs through a lake as wide as its name: across the border in the lake, or half on the shore.
  void whatLyingOverTheEdgeCostsDecidesWhereANameLies() {
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.lines.push_back({{{40, 30}, {40, 70}}, 2});
    obstacles.boxes = {{0, 0, 100, 39}, {0, 61, 100, 100}, {0, 0, 28, 100}, {52, 0, 100, 100}}; // no room beside it
    LabelRequest lake = in_shape_of(box_shape(34, 40, 46, 60), 11, 6);
    lake.leaders = false;
    lake.edge_cost = 4;
    QVERIFY(placed({lake}, obstacles).places[0].inside < 0.9);
    lake.edge_cost = 80;
    const LabelPlacement found = placed({lake}, obstacles);
    QVERIFY2(found.places[0].inside > 0.98, qPrintable(QString::number(found.places[0].inside)));
    lake.edge_cost = -1;
    QVERIFY(refused({lake}, obstacles));
  }

  void aLeaderIntoARegionEndsAtTheSymbolInIt() {
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.circles.push_back({{49, 50.5}, 0.6});
    LabelRequest label = in_shape_of(box_shape(48, 48, 51, 51), 20, 4);
    label.aim = Point{49, 50.5};
    label.radius = 0.6;
    const LabelPlacement found = placed({label}, obstacles);
    QVERIFY(found.places[0].placed && found.places[0].leader);
    QVERIFY(std::abs(std::hypot(found.places[0].to.x - 49, found.places[0].to.y - 50.5) - 0.6) < 1e-9);
    label.aim->x = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(refused({label}, obstacles));
  }

  void noLabelIsLostOnlyBecauseALineLiesBelow() {
    LabelObstacles obstacles = sheet(30, 10); // room only across the line
    obstacles.lines.push_back({{{15, 0}, {15, 10}}, 50});
    const LabelPlacement found = placed({in_shape_of(box_shape(0, 0, 30, 10), 26, 4)}, obstacles);
    QVERIFY(found.places[0].placed);
    QVERIFY(std::abs(found.places[0].crossed - 200) < 1e-3);
  }

  void aLabelMovesOffALine() {
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.lines.push_back({{{0, 50}, {100, 50}}, 2});
    const LabelPlacement found = placed({in_shape_of(box_shape(10, 10, 90, 90), 20, 5)}, obstacles);
    QCOMPARE(found.places[0].crossed, 0.0);
  }

  void townsAvoidNodesArrowHeadsAndBoxes() {
    LabelObstacles obstacles = sheet(60, 60);
    obstacles.circles = {{{30, 30}, 0.5}, {{35, 27}, 3}};
    obstacles.boxes = {{32, 31, 50, 40}};
    obstacles.solids.add_ring(std::array<Point, 4>{{{10, 26}, {29, 30}, {10, 34}, {10, 26}}});
    obstacles.solids.end_part();
    obstacles.solids.end_feature();
    const std::vector<LabelRequest> labels{by_point({30, 30}, 12, 3)};
    const LabelPlacement found = placed(labels, obstacles);
    QVERIFY(found.places[0].placed);
    QCOMPARE(faults(labels, obstacles, found), 0);
  }

  void aTownAloneIsNamedOnItsRight() {
    const LabelPlacement found = placed({by_point({30, 30}, 12, 3)}, sheet(60, 60));
    QVERIFY(found.places[0].middle.x > 36 && std::abs(found.places[0].middle.y - 30) < 1.5);
  }

  void theNameOfAClusterLiesOutsideAlongItsOutline() {
    LabelRequest name = in_shape_of(box_shape(30, 30, 70, 70), 25, 6);
    name.kind = LabelKind::outline;
    name.radius = 0.5;
    const LabelPlacement found = placed({name}, sheet(100, 100));
    QVERIFY(found.places[0].placed && !found.places[0].leader);
    const LabelBox box = box_of(name, found.places[0]);
    QVERIFY(area_within(name.shape, box) == 0);
    const double away = distance_from(name.shape, box);
    QVERIFY2(away >= 0.9 && away < 3, qPrintable(QString::number(away)));
  }

  void theNameOfAClusterPrefersWhatIsOutsideTheTerritory() {
    LabelRequest name = in_shape_of(box_shape(30, 30, 70, 70), 25, 6);
    name.kind = LabelKind::outline;
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.areas = box_shape(10, 10, 90, 69.5); // free only below
    const LabelPlacement found = placed({name}, obstacles);
    QVERIFY(found.places[0].middle.y > 70);
  }

  void aClusterThatFillsTheFrameIsNamedInside() {
    LabelRequest name = in_shape_of(box_shape(1, 1, 99, 99), 25, 6);
    name.kind = LabelKind::outline;
    const LabelPlacement found = placed({name}, sheet(100, 100));
    QVERIFY(found.places[0].placed && found.places[0].inside > 0.98);
  }

  void theValueOfAFlowLiesBesideItsMiddle() {
    LabelRequest value;
    value.kind = LabelKind::line;
    value.line = {{10, 50}, {50, 40}, {90, 50}};
    value.radius = 1.5;
    value.width = 6;
    value.height = 2.6;
    const LabelPlacement found = placed({value}, sheet(100, 100));
    const LabelBox box = box_of(value, found.places[0]);
    QVERIFY(!clipped({value.line[0], value.line[1]}, box) && !clipped({value.line[1], value.line[2]}, box));
    QVERIFY(std::abs(found.places[0].middle.x - 50) < 8);
  }

  // Alone it lies above its flow; with another flow near above it below, where nobody reads it as that one's.
  void theValueOfAFlowIsNotTakenForThatOfAnother() {
    const auto gaps = [](const LabelRequest &label, const LabelPlace &place, double other) { // to the own ink, to the other's
      const LabelBox box = box_of(label, place);
      const auto gap = [&](double y) { return std::max({box.top - y, y - box.bottom, 0.0}); };
      return std::pair(gap(label.line[0].y) - label.radius, gap(other) - 0.5);
    };
    LabelRequest value;
    value.kind = LabelKind::line;
    value.line = {{10, 50}, {90, 50}};
    value.radius = 0.5;
    value.width = 6;
    value.height = 2.6;
    value.flow = 0;
    LabelObstacles obstacles = sheet(100, 100);
    obstacles.lines = {{value.line, 4, 0, 0.5}};
    QVERIFY(placed({value}, obstacles).places[0].middle.y < 50); // above, where it is alone
    for (const double apart : {4.2, 4.6, 5.0, 5.4}) {
      obstacles.lines = {{value.line, 4, 0, 0.5}, {{{10, 50 - apart}, {90, 50 - apart}}, 4, 1, 0.5}};
      const LabelPlacement found = placed({value}, obstacles);
      const auto [own, other] = gaps(value, found.places[0], 50 - apart);
      QVERIFY2(found.places[0].placed && own < other, qPrintable(QStringLiteral("%1: %2 %3").arg(apart).arg(own).arg(other)));
      QCOMPARE(found.places[0].middle.y > 50, apart < 4.7); // there it is 0.6 mm nearer to its own even between both
    }
    obstacles.lines[1].points = {{10, 30}, {90, 30}}; // far enough away
    QVERIFY(placed({value}, obstacles).places[0].middle.y < 50);
    // Two of one pair side by side: each value lies on its own side.
    LabelRequest back = value;
    back.line = {{90, 46}, {10, 46}};
    back.flow = 1;
    back.text = "B";
    obstacles.lines = {{value.line, 4, 0, 0.5}, {back.line, 4, 1, 0.5}};
    const LabelPlacement both = placed({value, back}, obstacles);
    QVERIFY(both.places[0].middle.y > 50 && both.places[1].middle.y < 46);
  }

  void aStrictNameIsOnlyShownWhereItFits() {
    LabelRequest fits = in_shape_of(box_shape(0, 0, 40, 40), 20, 4), small = in_shape_of(box_shape(50, 50, 60, 60), 20, 4);
    fits.strict = small.strict = true;
    const LabelPlacement found = placed({fits, small}, sheet(100, 100));
    QVERIFY(found.places[0].placed && !found.places[1].placed);
    QCOMPARE(found.lost, std::size_t{1});
  }

  // Greedy, the first takes the only place of the second; by ejection both are placed.
  void aLabelMakesWayForOneThatHasNoOtherPlace() {
    LabelObstacles obstacles = sheet(30, 12);
    obstacles.boxes = {{0, 0, 7.4, 12}, {22.5, 0, 30, 3.5}};
    LabelRequest first = in_shape_of(box_shape(0, 0, 30, 12), 14, 3, "first"),
                 second = in_shape_of(box_shape(7, 0, 23, 4), 14, 3, "second");
    second.strict = true;
    first.rank = 0, second.rank = 1;
    obstacles.lines.push_back({{{8, 8}, {29, 8}}, 1});
    LabelOptions none;
    none.rounds = 0;
    const LabelPlacement found = placed({first, second}, obstacles);
    QCOMPARE(found.lost, std::size_t{0});
    QVERIFY(found.cost <= placed({first, second}, obstacles, none).cost);
  }

  void ofTwoThatExcludeEachOtherTheLessImportantIsLost() {
    LabelRequest low = in_shape_of(box_shape(0, 0, 20, 6), 18, 4, "low"), high = low;
    high.text = "high";
    high.priority = 5;
    low.rank = -1;
    const LabelPlacement found = placed({low, high}, sheet(20, 6));
    QCOMPARE(found.lost, std::size_t{1});
    QVERIFY(!found.places[0].placed && found.places[1].placed);
  }

  void threeThousandLabelsFindPlacesAndTouchNothing() {
    const BenchmarkLabels map(3000);
    const LabelPlacement found = placed(map.labels, map.obstacles);
    QCOMPARE(found.lost, std::size_t{0});
    QCOMPARE(faults(map.labels, map.obstacles, found), 0);
    QVERIFY(found.cost < found.greedy_cost);
  }

  void theOrderOfRowsChangesNothing() {
    BenchmarkLabels map(600);
    for (LabelRequest &label : map.labels) // crowded
      label.at = {label.at.x / 2.2, label.at.y / 2.2};
    map.obstacles.circles.clear();
    map.obstacles.frame = {0, 0, 252, 150};
    map.obstacles.boxes = {};
    for (int region = 0; region < 24; ++region) {
      const double x = 42.0 * (region % 6), y = 37.5 * (region / 6);
      map.labels.push_back(in_shape_of(box_shape(x, y, x + 42, y + 37.5), 20, 6, "R" + std::to_string(region)));
      map.labels.back().priority = 2;
      map.obstacles.areas.add_feature(map.labels.back().shape);
    }
    const LabelPlacement expected = placed(map.labels, map.obstacles);
    std::vector<std::size_t> order(map.labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomStream stream(3, 0, 0, 0);
    for (int trial = 0; trial < 3; ++trial) {
      for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[stream.below(static_cast<std::uint32_t>(i))]);
      std::vector<LabelRequest> shuffled;
      for (const std::size_t at : order)
        shuffled.push_back(map.labels[at]);
      LabelObstacles obstacles = map.obstacles;
      std::reverse(obstacles.lines.begin(), obstacles.lines.end());
      const LabelPlacement found = placed(shuffled, obstacles);
      QCOMPARE(found.lost, expected.lost);
      for (std::size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(found.places[i].placed, expected.places[order[i]].placed);
        QVERIFY(found.places[i].middle == expected.places[order[i]].middle);
        QVERIFY(found.places[i].from == expected.places[order[i]].from);
      }
    }
  }

  void aMapThatIsMovedHasItsLabelsMovedAsMuch() {
    BenchmarkLabels map(300);
    for (LabelRequest &label : map.labels) // to 1/1024 mm, so that moving by whole ones rounds nothing
      label.at = {std::round(label.at.x * 1024) / 1024, std::round(label.at.y * 1024) / 1024};
    map.obstacles.circles.clear();
    map.obstacles.lines.clear();
    const LabelPlacement expected = placed(map.labels, map.obstacles);
    const auto move = [](Point &point) { point = {point.x + 512, point.y - 256}; };
    for (LabelRequest &label : map.labels)
      move(label.at);
    for (LabelBox *box : {&map.obstacles.frame, &map.obstacles.boxes[0], &map.obstacles.boxes[1]})
      *box = {box->left + 512, box->top - 256, box->right + 512, box->bottom - 256};
    const LabelPlacement found = placed(map.labels, map.obstacles);
    for (std::size_t i = 0; i < map.labels.size(); ++i) {
      QVERIFY(std::abs(found.places[i].middle.x - expected.places[i].middle.x - 512) < 1e-9);
      QVERIFY(std::abs(found.places[i].middle.y - expected.places[i].middle.y + 256) < 1e-9);
    }
  }

  void whatIsNoSizeIsRefused() {
    const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    for (const double size : {nan, infinite, -1.0, 0.0}) {
      QVERIFY(refused({by_point({1, 1}, size, 3)}, sheet(10, 10)));
      QVERIFY(refused({by_point({1, 1}, 3, size)}, sheet(10, 10)));
    }
    QVERIFY(refused({by_point({nan, 1}, 3, 3)}, sheet(10, 10)));
    QVERIFY(refused({by_point({1, 1}, 3, 3)}, sheet(nan, 10)));
    QVERIFY(refused({by_point({1, 1}, 3, 3)}, sheet(-5, 10)));
    LabelRequest label = by_point({1, 1}, 3, 3);
    label.priority = 0;
    QVERIFY(refused({label}, sheet(10, 10)));
    label = by_point({1, 1}, 3, 3);
    label.home = 0;
    QVERIFY(refused({label}, sheet(10, 10)));
    label = in_shape_of({}, 3, 3);
    QVERIFY(refused({label}, sheet(10, 10)));
    LabelObstacles obstacles = sheet(10, 10);
    obstacles.lines.push_back({{{0, 0}, {nan, 1}}, 1});
    QVERIFY(refused({}, obstacles));
    obstacles = sheet(10, 10);
    obstacles.lines.push_back({{{0, 0}, {1, 1}}, -1});
    QVERIFY(refused({}, obstacles));
    obstacles = sheet(10, 10);
    obstacles.circles.push_back({{0, 0}, -1});
    QVERIFY(refused({}, obstacles));
  }

  void aLabelLargerThanTheFrameIsLostAndNothingElse() {
    const LabelPlacement found = placed({by_point({5, 5}, 300, 3, "large"), by_point({5, 5}, 3, 2, "small")}, sheet(20, 20));
    QVERIFY(!found.places[0].placed && found.places[1].placed);
    QCOMPARE(placed({}, sheet(20, 20)).lost, std::size_t{0});
  }

  void whoCancelsIsHeard() {
    struct Impatient : Progress {
      bool cancelled() override { return true; }
    } progress;
    QVERIFY_EXCEPTION_THROWN(place_labels({by_point({5, 5}, 3, 3)}, sheet(20, 20), {}, progress), Cancelled);
  }
};

QTEST_APPLESS_MAIN(LabelPlacementTest)
#include "label_placement_test.moc"
