// Geodesic lines: lengths and courses against GeographicLib and PROJ, chords within their error and no vertex too many.
#include "linkages/flow_lines.h"

#include "common/philox.h"
#include "common/point_metric.h"
#include "reference_table.h"

#include <QtTest>

#include <cmath>

using namespace territorial;
using territorial::test::ReferenceTable;

namespace {

// The least distance in metres of a point from a chord that is straight in degrees.
double to_chord(Point point, Point a, Point b) {
  const auto at = [&](double t) { return geodesic_distance(point, {std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)}); };
  double low = 0, high = 1;
  for (int i = 0; i < 60; ++i) {
    const double third = (high - low) / 3;
    if (at(low + third) < at(high - third))
      high -= third;
    else
      low += third;
  }
  return at(low);
}

// The same from a geodesic, by a search along pieces of it that are so short as to be straight, away from the poles.
class TrueGeodesic {
public:
  TrueGeodesic(Point from, Point to) {
    Progress silent;
    FlowLineOptions options;
    options.shape = FlowLineShape::geodesic;
    options.max_segment = 500;
    options.chord_error = 0.01;
    const std::vector<Point> places{from, to};
    mPoints = flow_line_coordinates(places, {}, std::vector<FlowEnds>{{0, 1}}, options, silent).coordinate;
  }
  double distance(Point point) const {
    std::size_t begin = 0, end = mPoints.size() - 1; // the nearest is between
    while (end - begin > 2) {
      const std::size_t third = (end - begin) / 3;
      if (geodesic_distance(point, mPoints[begin + third]) < geodesic_distance(point, mPoints[end - third]))
        end -= third;
      else
        begin += third;
    }
    double least = 1e300;
    for (std::size_t i = begin + 1; i <= end; ++i)
      least = std::min(least, to_chord(point, mPoints[i - 1], mPoints[i]));
    return least;
  }

private:
  std::vector<Point> mPoints;
};

std::vector<Point> unrolled(Point from, Point to, double error, double longest = 5e6) {
  return geodesic_vertices(from, to, {longest, error});
}

// The largest distance of points on the chords from the true geodesic.
double largest_error(const std::vector<Point> &vertices, const TrueGeodesic &geodesic) {
  double largest = 0;
  for (std::size_t i = 1; i < vertices.size(); ++i)
    for (const double t : {0.1, 0.3, 0.5, 0.7, 0.9})
      largest = std::max(largest, geodesic.distance({std::lerp(vertices[i - 1].x, vertices[i].x, t),
                                                     std::lerp(vertices[i - 1].y, vertices[i].y, t)}));
  return largest;
}

} // namespace

class GeodesicsTest : public QObject {
  Q_OBJECT
private slots:
  void lengthsAreThoseOfGeodSolveAndOfGeod() {
    const ReferenceTable table("linkages/geodesics.csv");
    QVERIFY(table.rows() > 100);
    for (int row = 0; row < table.rows(); ++row) {
      const std::vector<Point> places{{table.number(row, "from_lon"), table.number(row, "from_lat")},
                                      {table.number(row, "to_lon"), table.number(row, "to_lat")}};
      Progress silent;
      const double length = flow_line_coordinates(places, {}, std::vector<FlowEnds>{{0, 1}}, {}, silent).length[0];
      QVERIFY2(std::abs(length - table.number(row, "geodsolve")) < 1e-5, qPrintable(QString::number(row)));
      QVERIFY2(std::abs(length - table.number(row, "geod")) < 1e-5, qPrintable(QString::number(row)));
    }
  }

  // The place that GeodSolve finds half way lies on the drawn line, to the stated error and what a straight chord in degrees
  // does.
  void theMiddleIsThatOfGeodSolve() {
    const ReferenceTable table("linkages/geodesics.csv");
    for (int row = 0; row < table.rows(); ++row) {
      const Point from{table.number(row, "from_lon"), table.number(row, "from_lat")},
          to{table.number(row, "to_lon"), table.number(row, "to_lat")};
      const Point middle{table.number(row, "middle_lon"), table.number(row, "middle_lat")};
      const std::vector<Point> vertices = unrolled(from, to, 20);
      double least = 1e300;
      for (std::size_t i = 1; i < vertices.size(); ++i)
        least = std::min(least, to_chord(middle, vertices[i - 1], vertices[i]));
      QVERIFY2(least < 1.05 * 20, qPrintable(QStringLiteral("%1: %2 m").arg(row).arg(least)));
    }
  }

  void chordsLieWithinTheirError_data() {
    QTest::addColumn<double>("error");
    QTest::newRow("10 m") << 10.0;
    QTest::newRow("100 m") << 100.0;
    QTest::newRow("5 km") << 5000.0;
  }
  void chordsLieWithinTheirError() {
    QFETCH(double, error);
    RandomStream stream(31, 0, 0, 0);
    for (int round = 0; round < 6; ++round) {
      const Point from{360 * stream.uniform() - 180, 130 * stream.uniform() - 65},
          to{from.x + 50 * stream.uniform() + 5, 130 * stream.uniform() - 65};
      const TrueGeodesic geodesic(from, to);
      const double largest = largest_error(unrolled(from, to, error), geodesic);
      QVERIFY2(largest < 1.05 * error + 0.5, qPrintable(QString::number(largest))); // measured between the kernel's own points
    }
  }

  // Without any one of the vertices its neighbours' chord leaves the geodesic by more than the error.
  void noVertexCanBeLeftOut() {
    const Point from{60, 50}, to{110, 35};
    const std::vector<Point> vertices = unrolled(from, to, 200);
    const TrueGeodesic geodesic(from, to);
    QVERIFY(vertices.size() > 5);
    for (std::size_t i = 1; i + 1 < vertices.size(); ++i)
      QVERIFY(largest_error({vertices[i - 1], vertices[i + 1]}, geodesic) > 200);
  }

  void aMeridianAndTheEquatorNeedNoVertex() {
    QCOMPARE(unrolled({70, 0}, {70, 40}, 1).size(), std::size_t{2});
    QCOMPARE(unrolled({10, 0}, {40, 0}, 1).size(), std::size_t{2});
  }

  void fourTimesTheErrorNeedsHalfOfTheVertices() {
    const double fine = static_cast<double>(unrolled({60, 50}, {110, 35}, 10).size()),
                 coarse = static_cast<double>(unrolled({60, 50}, {110, 35}, 40).size());
    QVERIFY2(fine / coarse > 1.5 && fine / coarse < 2.6, qPrintable(QString::number(fine / coarse)));
  }

  void noPieceIsLongerThanAllowed() {
    const std::vector<Point> vertices = unrolled({0, 0}, {40, 0}, 100, 300'000);
    QVERIFY(vertices.size() >= 16);
    for (std::size_t i = 1; i < vertices.size(); ++i)
      QVERIFY(geodesic_distance(vertices[i - 1], vertices[i]) <= 300'000.001);
  }

  // On the gnomonic projection of a sphere a great circle is straight: nearly so on the ellipsoid.
  void chordsAreStraightInTheirPlane() {
    const double degree = M_PI / 180, latitude = 40 * degree, radius = 6371000;
    ChordPlane plane;
    plane.from_degrees = [=](Point p) {
      const double phi = p.y * degree, lambda = (p.x - 70) * degree;
      const double c = std::sin(latitude) * std::sin(phi) + std::cos(latitude) * std::cos(phi) * std::cos(lambda);
      return Point{radius * std::cos(phi) * std::sin(lambda) / c,
                   radius * (std::cos(latitude) * std::sin(phi) - std::sin(latitude) * std::cos(phi) * std::cos(lambda)) / c};
    };
    plane.to_degrees = [=](Point p) {
      const double x = p.x / radius, y = p.y / radius, rho = std::hypot(x, y), c = std::atan(rho);
      if (rho == 0)
        return Point{70, 40};
      return Point{
          70 +
              std::atan2(x * std::sin(c), rho * std::cos(latitude) * std::cos(c) - y * std::sin(latitude) * std::sin(c)) / degree,
          std::asin(std::cos(c) * std::sin(latitude) + y * std::sin(c) * std::cos(latitude) / rho) / degree};
    };
    const std::vector<Point> curved = geodesic_vertices({55, 35}, {85, 50}, {5e6, 3000, nullptr});
    const std::vector<Point> straight = geodesic_vertices({55, 35}, {85, 50}, {5e6, 3000, &plane});
    QCOMPARE(straight.size(), std::size_t{2});
    QVERIFY(curved.size() > 4);
  }

  void theWayToAPoleAndAcrossItEnds() {
    QVERIFY(std::abs(unrolled({70, 50}, {0, 90}, 100).back().y - 90) < 1e-12);
    const std::vector<Point> across = unrolled({30, 80}, {-150, 80}, 100);
    QVERIFY(across.size() < 200);
    double highest = 0;
    for (const Point &point : across)
      highest = std::max(highest, point.y);
    QVERIFY(highest > 89.99);
  }
};

QTEST_APPLESS_MAIN(GeodesicsTest)
#include "geodesics_test.moc"
