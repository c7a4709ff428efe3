// Points in polygons against whole numbers, where nothing rounds, and at the places where careless tests go wrong.
#include "common/orientation.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/point_location.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <set>

using namespace territorial;

namespace {

PointLocations locate(const Polygons &polygons, const std::vector<Point> &points) {
  Progress silent;
  return locate_points(polygons, points, silent);
}

void add_feature(Polygons &polygons, const std::vector<std::vector<Point>> &rings) {
  for (const std::vector<Point> &ring : rings)
    polygons.add_ring(ring);
  polygons.end_part();
  polygons.end_feature();
}

std::vector<Point> square(double x, double y, double side) {
  return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

int sign(__int128 value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

// Of whole numbers below 2^53: exact.
int whole_orientation(Point a, Point b, Point c) {
  const auto difference = [](double left, double right) {
    return static_cast<__int128>(static_cast<long long>(left)) - static_cast<long long>(right);
  };
  return sign(difference(a.x, c.x) * difference(b.y, c.y) - difference(a.y, c.y) * difference(b.x, c.x));
}

// Within the closed triangle, in whole numbers: on the same side of all edges.
bool in_triangle(const std::vector<Point> &ring, Point point) {
  bool left = false, right = false;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    const int side = whole_orientation(ring[i], ring[i + 1], point);
    left = left || side > 0;
    right = right || side < 0;
  }
  return !(left && right);
}

// A lattice of whole-numbered corners moved at random, each cell cut into two triangles, in an order of features that is
// shuffled.
Polygons triangles(int side, std::uint64_t seed) {
  const auto corner = [side, seed](int x, int y) {
    RandomStream stream(seed, 0, static_cast<std::uint32_t>(y * (side + 1) + x), 0);
    return Point{1000.0 * x + stream.below(400), 1000.0 * y + stream.below(400)};
  };
  std::vector<std::vector<Point>> rings;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      const Point a = corner(x, y), b = corner(x + 1, y), c = corner(x + 1, y + 1), d = corner(x, y + 1);
      rings.push_back({a, b, c, a});
      rings.push_back({c, d, a, c});
    }
  RandomStream stream(seed, 1, 0, 0);
  stream.shuffle(std::span(rings));
  Polygons polygons;
  for (const std::vector<Point> &ring : rings)
    add_feature(polygons, {ring});
  return polygons;
}

} // namespace

class PointLocationTest : public QObject {
  Q_OBJECT
private slots:
  // Kettner, Mehlhorn, Pion, Schirra and Yap (2008), "Classroom examples of robustness problems in geometric computations",
  // figure 2: the rounded determinant is wrong for many of these points. Times 2^53 they are whole numbers.
  void theSideOfALineIsExact() {
    int wrong = 0;
    for (int x = 0; x < 256; ++x)
      for (int y = 0; y < 256; ++y) {
        const Point p{0.5 + x * 0x1.0p-53, 0.5 + y * 0x1.0p-53}, q{12, 12}, r{24, 24};
        const auto scaled = [](Point point) { return Point{point.x * 0x1.0p53, point.y * 0x1.0p53}; };
        const int expected = whole_orientation(scaled(q), scaled(r), scaled(p));
        QCOMPARE(orientation(q, r, p), expected);
        QCOMPARE(orientation(r, q, p), -expected);
        QCOMPARE(orientation(p, q, r), expected);
        const double rounded = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
        wrong += (rounded > 0 ? 1 : rounded < 0 ? -1 : 0) != expected;
      }
    QVERIFY2(wrong > 1000, qPrintable(QString::number(wrong))); // or the test would prove nothing
  }

  void everyPointOfATilingIsInAllTrianglesThatHoldItAndTheFirstIsGiven() {
    const Polygons polygons = triangles(12, 3);
    std::vector<Point> points;
    RandomStream stream(4, 0, 0, 0);
    for (int i = 0; i < 3000; ++i)
      points.push_back({static_cast<double>(stream.below(12500)), static_cast<double>(stream.below(12500))});
    points.insert(points.end(), polygons.coordinate.begin(), polygons.coordinate.end()); // corners
    for (std::size_t f = 0; f < polygons.size(); ++f)                                    // and middles of edges
      for (std::size_t i = 0; i < 3; ++i) {
        const Point a = polygons.ring(f)[i], b = polygons.ring(f)[i + 1];
        if (const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
            middle.x == std::floor(middle.x) && middle.y == std::floor(middle.y))
          points.push_back(middle);
      }
    const PointLocations found = locate(polygons, points);
    int shared = 0;
    for (std::size_t p = 0; p < points.size(); ++p) {
      std::vector<std::size_t> holders;
      for (std::size_t f = 0; f < polygons.size(); ++f)
        if (const auto ring = polygons.ring(f); in_triangle({ring.begin(), ring.end()}, points[p]))
          holders.push_back(f);
      QCOMPARE(found.feature[p], holders.empty() ? -1 : static_cast<int>(holders.front()));
      QCOMPARE(found.several[p] != 0, holders.size() > 1);
      shared += holders.size() > 1;
    }
    QVERIFY(shared > 500);
  }

  // Skew borders in thirds and sevenths: points computed on them lie a rounding to this or that side, but never in between.
  void noPointFallsBetweenNeighbours() {
    Polygons polygons;
    const Point a{1.0 / 3, 1.0 / 7}, b{10 + 1.0 / 3, 7 + 1.0 / 7}, above{0, 9}, below{11, 0};
    add_feature(polygons, {{a, b, above, a}});
    add_feature(polygons, {{b, a, below, b}}); // the other way round
    std::vector<Point> points;
    for (int i = 1; i < 5000; ++i) {
      const double share = i / 5000.0;
      points.push_back({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)});
    }
    const PointLocations found = locate(polygons, points);
    std::set<int> used;
    for (const int feature : found.feature) {
      QVERIFY(feature >= 0);
      used.insert(feature);
    }
    QCOMPARE(used.size(), 2U);
  }

  void aHoleIsOutsideAndItsBorderInside() {
    Polygons polygons;
    add_feature(polygons, {square(0, 0, 10), square(4, 4, 2)});
    const PointLocations found = locate(polygons, {{5, 5}, {4, 5}, {4, 4}, {3.999, 5}, {0, 0}, {10, 10}, {10.001, 5}, {0, 7}});
    QCOMPARE(found.feature, (std::vector<std::int32_t>{-1, 0, 0, 0, 0, 0, -1, 0}));
  }

  void anEnclaveBelongsToTheFeatureThatFillsTheHole() {
    Polygons polygons;
    add_feature(polygons, {square(0, 0, 10), square(4, 4, 2)});
    add_feature(polygons, {square(4, 4, 2)});
    const PointLocations found = locate(polygons, {{5, 5}, {4, 5}, {1, 1}});
    QCOMPARE(found.feature, (std::vector<std::int32_t>{1, 0, 0}));
    QCOMPARE(found.several, (std::vector<std::uint8_t>{0, 1, 0}));
  }

  void allPartsCountAndOverlapsGoToTheFirst() {
    Polygons polygons;
    polygons.add_ring(square(0, 0, 1));
    polygons.end_part();
    polygons.add_ring(square(5, 5, 1));
    polygons.end_part();
    polygons.end_feature();
    polygons.end_feature(); // without parts
    add_feature(polygons, {square(0, 0, 10)});
    const PointLocations found = locate(polygons, {{0.5, 0.5}, {5.5, 5.5}, {3, 3}, {-1, 3}});
    QCOMPARE(found.feature, (std::vector<std::int32_t>{0, 0, 2, -1}));
    QCOMPARE(found.several, (std::vector<std::uint8_t>{1, 1, 0, 0}));
  }

  // A ray through corners: passing, touching from below and from above, along a level edge.
  void raysThroughCornersCountRight() {
    Polygons polygons;
    add_feature(polygons, {{{0, 0}, {8, 0}, {8, 4}, {6, 2}, {4, 4}, {2, 2}, {0, 4}, {0, 0}}}); // a crown
    const PointLocations found =
        locate(polygons, {{1, 2}, {3, 2}, {-1, 2}, {1, 4}, {5, 4}, {2, 3}, {4, 3.5}, {6, 3}, {-1, 0}, {9, 0}, {4, 0}, {7.5, 2}});
    QCOMPARE(found.feature, (std::vector<std::int32_t>{0, 0, -1, -1, -1, -1, 0, -1, -1, -1, 0, 0}));
  }

  void aFeatureOfLongTeethIsRead() {
    Polygons polygons;
    std::vector<Point> comb{{0, -1}};
    for (int tooth = 0; tooth < 500; ++tooth) {
      comb.push_back({tooth + 0.0, 1000});
      comb.push_back({tooth + 0.5, 0});
    }
    comb.push_back({500, -1});
    comb.push_back({0, -1});
    add_feature(polygons, {comb});
    std::vector<Point> points;
    for (int tooth = 1; tooth < 500; ++tooth) {
      points.push_back({tooth + 0.0, 500});
      points.push_back({tooth + 0.5, 500});
    }
    const PointLocations found = locate(polygons, points);
    for (std::size_t p = 0; p < points.size(); ++p)
      QCOMPARE(found.feature[p], p % 2 == 0 ? 0 : -1);
  }

  void whatIsNoNumberLiesNowhere() {
    Polygons polygons;
    add_feature(polygons, {square(0, 0, 10)});
    const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(locate(polygons, {{nan, 1}, {1, nan}, {infinity, 1}, {1, -infinity}}).feature,
             (std::vector<std::int32_t>{-1, -1, -1, -1}));
    QCOMPARE(locate({}, {{1, 1}}).feature, (std::vector<std::int32_t>{-1}));
    add_feature(polygons, {{{0, 0}, {nan, 1}, {1, 1}, {0, 0}}});
    QVERIFY_EXCEPTION_THROWN(locate(polygons, {{1, 1}}), InvalidInput);
  }

  void placeAndScaleDoNotMatter() {
    const Polygons polygons = triangles(10, 5);
    std::vector<Point> points;
    RandomStream stream(6, 0, 0, 0);
    for (int i = 0; i < 2000; ++i)
      points.push_back({static_cast<double>(stream.below(10500)), static_cast<double>(stream.below(10500))});
    const std::vector<std::int32_t> expected = locate(polygons, points).feature;
    for (const auto &[shift, scale] : {std::pair(0.0, 0x1.0p-40), std::pair(0x1.0p30, 1.0), std::pair(-0x1.0p38, 1.0)}) {
      Polygons moved = polygons;
      std::vector<Point> moved_points = points;
      for (auto *list : {&moved.coordinate, &moved_points})
        for (Point &point : *list)
          point = {(point.x + shift) * scale, (point.y + shift) * scale}; // exact
      QCOMPARE(locate(moved, moved_points).feature, expected);
    }
  }

  void threadsDoNotMatter() {
    const Polygons polygons = triangles(20, 7);
    std::vector<Point> points;
    RandomStream stream(8, 0, 0, 0);
    for (int i = 0; i < 50000; ++i)
      points.push_back({21000 * stream.uniform(), 21000 * stream.uniform()});
    const std::vector<std::int32_t> many = locate(polygons, points).feature;
    const ThreadLimit one(1);
    QCOMPARE(locate(polygons, points).feature, many);
  }

  void theNearestFeaturesComeFirst() {
    Polygons polygons;
    add_feature(polygons, {square(0, 0, 1)});
    add_feature(polygons, {square(10, 0, 1)});
    polygons.end_feature();
    add_feature(polygons, {square(4, 0, 1)});
    Progress silent;
    const std::vector<Point> points{{3, 0.5}, {100, 0}, {std::numeric_limits<double>::quiet_NaN(), 0}};
    QCOMPARE(nearest_features(polygons, points, 2, silent), (std::vector<std::vector<std::size_t>>{{3, 0}, {1, 3}, {}}));
    QCOMPARE(nearest_features(polygons, points, 9, silent)[1], (std::vector<std::size_t>{1, 3, 0}));
  }
};

QTEST_APPLESS_MAIN(PointLocationTest)
#include "point_location_test.moc"
