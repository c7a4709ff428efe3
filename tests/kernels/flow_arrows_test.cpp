// Arrows: the width that is stated, tips that are exact, valid shapes.
#include "linkages/flow_arrows.h"

#include "boundaries/dissolve.h"
#include "common/errors.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;

namespace {

Polygons arrow(const std::vector<Point> &axis, double width) {
  const std::vector<std::size_t> offsets{0, axis.size()};
  const std::vector<double> widths{width};
  const std::vector<ArrowHead> heads{arrow_head(width, axis_length(axis))};
  return arrow_polygons(offsets, axis, widths, heads);
}

} // namespace

class FlowArrowsTest : public QObject {
  Q_OBJECT
private slots:
  // By hand: a body 2 mm wide on 20 - 2.8 mm, and a head of half width 1.55 on 2.8 mm.
  void aStraightArrowHasTheAreaOfBodyAndHead() {
    const ArrowHead head = arrow_head(2, 20);
    QCOMPARE(head.length, 2.8);
    QCOMPARE(head.half_width, 1.55);
    const Polygons found = arrow({{0, 0}, {20, 0}}, 2);
    QVERIFY(std::abs(area(found, 0) - (2 * 17.2 + 1.55 * 2.8)) < 1e-9);
    const auto ring = found.ring(0);
    QVERIFY(std::find(ring.begin(), ring.end(), Point{20, 0}) != ring.end()); // the tip
  }

  void aHeadNeverSwallowsItsLine() {
    for (const double width : {0.42, 1.0, 4.6})
      for (const double length : {0.5, 1.0, 3.0, 10.0}) {
        const ArrowHead head = arrow_head(width, length);
        QVERIFY(head.length <= 0.45 * length + 1e-12 && head.half_width >= width / 2 + 0.25 - 1e-12);
      }
  }

  void aBentBodyKeepsItsWidth() {
    std::vector<Point> axis; // a quarter of a circle of radius 30
    for (int i = 0; i <= 90; ++i)
      axis.push_back({30 * std::cos(i * M_PI / 180), 30 * std::sin(i * M_PI / 180)});
    const double length = axis_length(axis);
    const ArrowHead head = arrow_head(3, length);
    const Polygons found = arrow(axis, 3);
    QVERIFY(std::abs(area(found, 0) - (3 * (length - head.length) + head.half_width * head.length)) < 0.01);
  }

  void everyArrowIsValid() {
    RandomStream stream(11, 0, 0, 0);
    for (int i = 0; i < 500; ++i) {
      std::vector<Point> axis;
      const double x = 30 * stream.uniform(), y = 30 * stream.uniform(), width = 0.4 + 8 * stream.uniform();
      for (int t = 0; t <= 16; ++t) // bends more narrow than the width are among them
        axis.push_back({t * t * x / 64, t * y / 16 * (1 - t / 20.0) * 3});
      const Polygons found = arrow(axis, width);
      Progress silent;
      const double whole = area(found, 0), repaired = area(dissolve(found, std::vector<int>{0}, 0, silent), 0);
      QVERIFY2(whole > 0 && std::abs(whole - repaired) < 1e-9 * whole, qPrintable(QString::number(i)));
    }
  }

  void nothingComesOfNothingAndFaultsAreNamed() {
    QCOMPARE(arrow({}, 1).feature_part[1], std::size_t{0});
    QCOMPARE(arrow({{1, 1}, {1, 1}}, 1).feature_part[1], std::size_t{0});
    QVERIFY_EXCEPTION_THROWN(arrow({{0, 0}, {1, 0}}, 0), InvalidInput);
    const std::vector<std::size_t> offsets{0, 0};
    QVERIFY_EXCEPTION_THROWN(arrow_polygons(offsets, {}, {}, {}), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(FlowArrowsTest)
#include "flow_arrows_test.moc"
