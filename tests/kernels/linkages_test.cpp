// Flow lines: lengths against published geodesics, exact ends, directions apart, the antimeridian.
#include "linkages/flow_lines.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace territorial;

namespace {

FlowLineCoordinates draw(const std::vector<Point> &lonlat, const std::vector<Point> &plane, const std::vector<FlowEnds> &flows,
                         FlowLineShape shape) {
  Progress silent;
  FlowLineOptions options;
  options.shape = shape;
  return flow_line_coordinates(lonlat, plane, flows, options, silent);
}

} // namespace

class LinkagesTest : public QObject {
  Q_OBJECT
private slots:
  // Karney (2013), "Algorithms for geodesics", and the manual of GeodSolve: JFK (40.6 N, 73.8 W) to LHR (51.6 N, 0.5 W) is
  // 5551.759400 km on WGS 84; JFK to SIN (1.36 N, 103.99 E) 15347.628 km is checked with GeodSolve -i.
  void lengthsAreThoseOfGeodSolve() {
    const FlowLineCoordinates lines = draw({{-73.8, 40.6}, {-0.5, 51.6}}, {}, {{0, 1}}, FlowLineShape::straight);
    QVERIFY2(std::abs(lines.length[0] - 5551759.400) < 0.001, qPrintable(QString::number(lines.length[0], 'f', 3)));
  }

  void lengthDoesNotDependOnShapeOrDirection() {
    const std::vector<Point> places{{71.4, 51.1}, {76.9, 43.2}};
    const double straight = draw(places, {}, {{0, 1}}, FlowLineShape::straight).length[0];
    QCOMPARE(draw(places, {}, {{0, 1}}, FlowLineShape::geodesic).length[0], straight);
    QCOMPARE(draw(places, {{0, 0}, {1, 1}}, {{0, 1}}, FlowLineShape::arc).length[0], straight);
    QVERIFY(std::abs(draw(places, {}, {{1, 0}}, FlowLineShape::straight).length[0] - straight) < 1e-6);
  }

  void allShapesEndExactlyAtTheirPlaces() {
    const std::vector<Point> places{{71.4, 51.1}, {76.9, 43.2}}, plane{{1e5, 2e5}, {7e5, -3e5}};
    for (const FlowLineShape shape : {FlowLineShape::straight, FlowLineShape::arc}) {
      const FlowLineCoordinates lines = draw(places, plane, {{0, 1}}, shape);
      QVERIFY(lines.coordinate.front() == plane[0] && lines.coordinate.back() == plane[1]);
    }
    const FlowLineCoordinates geodesic = draw(places, plane, {{0, 1}}, FlowLineShape::geodesic);
    QVERIFY(geodesic.coordinate.front() == places[0] && geodesic.coordinate.back() == places[1]);
    QVERIFY(geodesic.coordinate.size() > 2);
  }

  void arcsBendToTheRightSoThatDirectionsStandApart() {
    const std::vector<Point> places{{0, 0}, {1, 0}}, plane{{0, 0}, {100, 0}};
    const FlowLineCoordinates lines = draw(places, plane, {{0, 1}, {1, 0}}, FlowLineShape::arc);
    const std::size_t half = lines.part_point[1] / 2;
    QVERIFY(std::abs(lines.coordinate[half].y + 15) < 1e-9);                       // eastwards: bends south, by 0.15 of the chord
    QVERIFY(std::abs(lines.coordinate[lines.part_point[1] + half].y - 15) < 1e-9); // westwards: north
  }

  void theShortWayOverThePacificIsCutAtTheAntimeridian() {
    for (const FlowLineShape shape : {FlowLineShape::straight, FlowLineShape::geodesic, FlowLineShape::arc}) {
      const FlowLineCoordinates lines = draw({{170, 50}, {-160, 60}}, {}, {{0, 1}, {1, 0}}, shape);
      QCOMPARE(lines.line_part, (std::vector<std::size_t>{0, 2, 4}));
      for (const std::size_t cut : {lines.part_point[1], lines.part_point[3]}) {
        const Point before = lines.coordinate[cut - 1], after = lines.coordinate[cut];
        QCOMPARE(std::abs(before.x), 180.0);
        QCOMPARE(after.x, -before.x);
        QCOMPARE(after.y, before.y);
      }
      for (const Point &point : lines.coordinate)
        QVERIFY(std::abs(point.x) <= 180 && std::abs(point.x) >= 159);
    }
  }

  void aPlaceOnTheAntimeridianNeedsNoCut() {
    for (const double edge : {180.0, -180.0}) {
      const FlowLineCoordinates lines = draw({{edge, 10}, {-170, 10}}, {}, {{0, 1}, {1, 0}}, FlowLineShape::straight);
      QCOMPARE(lines.line_part, (std::vector<std::size_t>{0, 1, 2}));
    }
  }

  void thePoleIsReached() {
    const FlowLineCoordinates lines = draw({{70, 50}, {0, 90}}, {}, {{0, 1}}, FlowLineShape::geodesic);
    QVERIFY(std::abs(lines.coordinate.back().y - 90) < 1e-12);
    QVERIFY(lines.length[0] > 4.4e6 && lines.length[0] < 4.5e6);
  }

  void anArcDoesNotRiseOverThePole() {
    for (const double pole : {90.0, -90.0}) {
      const FlowLineCoordinates lines = draw({{70, pole / 2}, {0, pole}}, {}, {{0, 1}, {1, 0}}, FlowLineShape::arc);
      for (const Point &point : lines.coordinate)
        QVERIFY(std::abs(point.y) <= 90);
      QCOMPARE(lines.coordinate[lines.part_point[1] - 1].y, pole);
    }
  }

  void twoPlacesOnOnePointGiveNoLine() {
    const FlowLineCoordinates lines = draw({{70, 50}, {70, 50}, {71, 50}}, {}, {{0, 1}, {0, 2}}, FlowLineShape::arc);
    QCOMPARE(lines.line_part, (std::vector<std::size_t>{0, 0, 1}));
    QCOMPARE(lines.length[0], 0.0);
  }

  void linesDoNotDependOnThreads() {
    RandomStream stream(4, 0, 0, 0);
    std::vector<Point> places;
    for (int i = 0; i < 200; ++i)
      places.push_back({360 * stream.uniform() - 180, 160 * stream.uniform() - 80});
    std::vector<FlowEnds> flows;
    for (int i = 0; i < 5000; ++i)
      flows.push_back({stream.below(200), stream.below(200)});
    std::vector<FlowLineCoordinates> results;
    for (const int threads : {1, 2, 4}) {
      const ThreadLimit limit(threads);
      results.push_back(draw(places, {}, flows, FlowLineShape::geodesic));
    }
    QVERIFY(results[1].coordinate == results[0].coordinate && results[1].line_part == results[0].line_part);
    QVERIFY(results[2].coordinate == results[0].coordinate && results[2].part_point == results[0].part_point);
  }

  void faultsAreRefused() {
    const double infinite = std::numeric_limits<double>::infinity();
    QVERIFY_EXCEPTION_THROWN(draw({{infinite, 0}, {0, 0}}, {}, {{0, 1}}, FlowLineShape::arc), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(draw({{0, 91}, {0, 0}}, {}, {{0, 1}}, FlowLineShape::arc), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(draw({{0, 0}, {0, 0}}, {}, {{0, 2}}, FlowLineShape::arc), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(draw({{0, 0}, {1, 0}}, {{0, 0}}, {{0, 1}}, FlowLineShape::arc), InvalidInput);
    QCOMPARE(draw({}, {}, {}, FlowLineShape::arc).length.size(), 0U);
  }
};

QTEST_APPLESS_MAIN(LinkagesTest)
#include "linkages_test.moc"
