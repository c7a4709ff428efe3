// Outlines: valid, containing their members, disjoint where promised, an answer for the smallest sets.
#include "boundaries/dissolve.h"
#include "boundaries/outlines.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/point_location.h"

#include <QtTest>

#include <cmath>

using namespace territorial;

namespace {

Polygons outline(const std::vector<Point> &points, const std::vector<std::int32_t> &label, std::size_t labels,
                 const OutlineOptions &options) {
  Progress silent;
  return outlines(points, label, labels, options, silent).shapes;
}

OutlineOptions settings(OutlineMethod method, double ratio = 0.3) { return {method, ratio, false, 5, 1}; }

constexpr OutlineMethod all_methods[] = {OutlineMethod::convex, OutlineMethod::concave, OutlineMethod::voronoi,
                                         OutlineMethod::alpha};

struct Towns {
  std::vector<Point> points;
  std::vector<std::int32_t> label;
};

Towns towns(std::uint32_t seed, std::size_t count, double spread) {
  Towns made;
  RandomStream stream(seed, 0, 0, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const auto town = static_cast<std::int32_t>(stream.below(5)) - 1;
    made.points.push_back({20.0 * town + spread * stream.uniform(), spread * stream.uniform()});
    made.label.push_back(town);
  }
  return made;
}

// Of features merged into one, after repair.
double merged_area(const Polygons &polygons, std::vector<std::size_t> features) {
  std::vector<int> label(polygons.size(), -1);
  for (const std::size_t feature : features)
    label[feature] = 0;
  Progress silent;
  return area(dissolve(polygons, label, 0, silent), 0);
}

double common_area(const Polygons &polygons, std::size_t a, std::size_t b) {
  return area(polygons, a) + area(polygons, b) - merged_area(polygons, {a, b});
}

// Repair changes the area of what is not valid: where rings cross, or parts overlap.
bool is_valid(const Polygons &polygons, std::size_t feature) {
  return std::abs(merged_area(polygons, {feature}) - area(polygons, feature)) < 1e-9 * area(polygons, feature);
}

bool contains(const Polygons &polygons, std::size_t feature, Point point) {
  Polygons one;
  for (std::size_t part = polygons.feature_part[feature]; part < polygons.feature_part[feature + 1]; ++part) {
    for (std::size_t r = polygons.part_ring[part]; r < polygons.part_ring[part + 1]; ++r)
      one.add_ring(polygons.ring(r));
    one.end_part();
  }
  one.end_feature();
  Progress silent;
  return locate_points(one, std::vector<Point>{point}, silent).feature[0] == 0;
}

} // namespace

class OutlinesTest : public QObject {
  Q_OBJECT
private slots:
  void everyOutlineIsValidAndContainsItsMembers() {
    for (std::uint32_t seed = 0; seed < 5; ++seed)
      for (const double spread : {10.0, 45.0}) // apart, interleaved
        for (const OutlineMethod method : all_methods)
          for (const double ratio : {0.0, 0.3, 1.0}) {
            const Towns made = towns(seed, 200, spread);
            const Polygons found = outline(made.points, made.label, 4, settings(method, ratio));
            QCOMPARE(found.size(), 4U);
            for (std::size_t town = 0; town < 4; ++town)
              QVERIFY(is_valid(found, town));
            for (std::size_t i = 0; i < made.points.size(); ++i)
              if (made.label[i] >= 0)
                QVERIFY(contains(found, static_cast<std::size_t>(made.label[i]), made.points[i]));
          }
  }

  void voronoiOutlinesDoNotOverlap() {
    for (std::uint32_t seed = 0; seed < 5; ++seed) {
      const Towns made = towns(seed, 300, 45);
      const Polygons found = outline(made.points, made.label, 4, settings(OutlineMethod::voronoi));
      for (std::size_t a = 0; a < 4; ++a)
        for (std::size_t b = 0; b < a; ++b)
          QVERIFY(std::abs(common_area(found, a, b)) < 1e-8);
      for (std::size_t i = 0; i < made.points.size(); ++i) // nor reach over the points of none
        if (made.label[i] < 0)
          for (std::size_t town = 0; town < 4; ++town)
            QVERIFY(!contains(found, town, made.points[i]));
    }
  }

  // By the definition: the nearest of all places, no farther than the reach. Chords lie inside of the circle by a thousandth.
  void aVoronoiOutlineIsWhereAMemberIsNearest() {
    std::vector<Towns> cases{towns(1, 200, 45), towns(2, 40, 4)};
    Towns grid, line, circle;
    for (int i = 0; i < 64; ++i) {
      grid.points.push_back({i % 8 * 3.0, i / 8 * 3.0});
      grid.label.push_back((i % 8 + i / 8) % 3 - 1);
      line.points.push_back({i * 4.0, i * 2.0});
      line.label.push_back(i % 4 - 1);
      circle.points.push_back({12 * std::cos(i * M_PI / 32), 12 * std::sin(i * M_PI / 32)});
      circle.label.push_back(i / 16 - 1);
    }
    circle.points.push_back({0, 0});
    circle.label.push_back(3);
    cases.insert(cases.end(), {grid, line, circle, Towns{{{0, 0}, {3, 1}}, {0, 1}}});
    RandomStream stream(9, 0, 0, 0);
    for (const Towns &made : cases)
      for (const double reach : {0.7, 2.0, 5.0, 100.0}) {
        OutlineOptions options = settings(OutlineMethod::voronoi);
        options.reach = reach;
        const Polygons found = outline(made.points, made.label, 4, options);
        for (std::size_t town = 0; town < 4; ++town)
          QVERIFY(is_valid(found, town) || found.feature_part[town] == found.feature_part[town + 1]);
        std::vector<Point> asked;
        for (int i = 0; i < 3000; ++i) {
          const Point middle = made.points[stream.below(static_cast<std::uint32_t>(made.points.size()))];
          asked.push_back({middle.x + 2.5 * reach * (stream.uniform() - 0.5), middle.y + 2.5 * reach * (stream.uniform() - 0.5)});
        }
        Progress silent;
        const PointLocations where = locate_points(found, asked, silent);
        for (std::size_t i = 0; i < asked.size(); ++i) {
          double least = 1e300, second = 1e300; // to the nearest, to the nearest of another label
          std::int32_t label = -1;
          for (std::size_t p = 0; p < made.points.size(); ++p)
            if (const double distance = std::hypot(asked[i].x - made.points[p].x, asked[i].y - made.points[p].y);
                distance < least) {
              least = distance;
              label = made.label[p];
            }
          for (std::size_t p = 0; p < made.points.size(); ++p)
            if (made.label[p] != label)
              second = std::min(second, std::hypot(asked[i].x - made.points[p].x, asked[i].y - made.points[p].y));
          if (second - least > 1e-9 * reach && (least > reach || least < 0.998 * reach))
            QCOMPARE(static_cast<int>(where.feature[i]), least > reach ? -1 : static_cast<int>(label));
        }
      }
  }

  void twoPlacesOfTwoLabelsShareTheGroundBetweenThem() {
    const Polygons found = outline({{0, 0}, {2, 0}}, {0, 1}, 2, settings(OutlineMethod::voronoi));
    QVERIFY(std::abs(area(found, 0) - area(found, 1)) < 1e-9 && std::abs(common_area(found, 0, 1)) < 1e-9);
  }

  void aSquareOfPointsHasTheAreaOfTheSquare() {
    std::vector<Point> points;
    for (int y = 0; y <= 10; ++y)
      for (int x = 0; x <= 10; ++x)
        points.push_back({x / 1.0, y / 1.0});
    const std::vector<std::int32_t> label(points.size(), 0);
    QCOMPARE(area(outline(points, label, 1, settings(OutlineMethod::convex)), 0), 100.0);
    QCOMPARE(area(outline(points, label, 1, settings(OutlineMethod::concave, 1)), 0), 100.0);
  }

  void aConcaveOutlineFollowsAnL() {
    std::vector<Point> points;
    for (int y = 0; y <= 10; ++y)
      for (int x = 0; x <= (y < 3 ? 10 : 2); ++x)
        points.push_back({x / 1.0, y / 1.0});
    const std::vector<std::int32_t> label(points.size(), 0);
    const double convex = area(outline(points, label, 1, settings(OutlineMethod::convex)), 0),
                 concave = area(outline(points, label, 1, settings(OutlineMethod::concave, 0.05)), 0);
    QVERIFY(std::abs(convex - 68) < 1e-9); // the square less the triangle of 8 by 8
    QVERIFY(std::abs(concave - 36) < 4);   // the L itself
  }

  void theSmallestSetsGetABuffer() {
    for (const OutlineMethod method : all_methods) {
      const Polygons one = outline({{3, 4}}, {0}, 1, settings(method));
      QVERIFY(std::abs(area(one, 0) - M_PI) < 0.02); // of radius 1
      const Polygons same = outline(std::vector<Point>(1000, {3, 4}), std::vector<std::int32_t>(1000, 0), 1, settings(method));
      QVERIFY(std::abs(area(same, 0) - M_PI) < 0.02);
      const Polygons two = outline({{0, 0}, {10, 0}}, {0, 0}, 1, settings(method));
      QVERIFY(contains(two, 0, {0, 0}) && contains(two, 0, {10, 0}) && contains(two, 0, {5, 0.5}));
    }
    std::vector<Point> line;
    for (int i = 0; i < 50; ++i)
      line.push_back({i / 1.0, 2.0 * i});
    for (const OutlineMethod method : {OutlineMethod::convex, OutlineMethod::concave}) {
      const Polygons found = outline(line, std::vector<std::int32_t>(50, 0), 1, settings(method));
      QVERIFY(is_valid(found, 0) && area(found, 0) > 49 * std::sqrt(5));
    }
    const Polygons empty = outline({{0, 0}, {1, 0}, {0, 1}}, {1, 1, 1}, 2, settings(OutlineMethod::convex));
    QCOMPARE(empty.feature_part[1], 0U); // nobody has the label 0
    QCOMPARE(outline({}, {}, 0, settings(OutlineMethod::voronoi)).size(), 0U);
  }

  void orderAndThreadsDoNotMatter() {
    const Towns made = towns(3, 300, 30);
    for (const OutlineMethod method : all_methods) {
      const Polygons first = outline(made.points, made.label, 4, settings(method));
      Towns reversed = made;
      std::reverse(reversed.points.begin(), reversed.points.end());
      std::reverse(reversed.label.begin(), reversed.label.end());
      const Polygons second = outline(reversed.points, reversed.label, 4, settings(method));
      QVERIFY(first.coordinate == second.coordinate);
      const ThreadLimit one(1);
      QVERIFY(outline(made.points, made.label, 4, settings(method)).coordinate == first.coordinate);
    }
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(outline({{0, 0}}, {}, 1, settings(OutlineMethod::convex)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(outline({{0, NAN}}, {0}, 1, settings(OutlineMethod::convex)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(outline({{0, 0}}, {1}, 1, settings(OutlineMethod::convex)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(outline({{0, 0}}, {0}, 1, settings(OutlineMethod::concave, 2)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(outline({{0, 0}}, {0}, 1, {OutlineMethod::voronoi, 0.3, false, -1, 1}), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(OutlinesTest)
#include "outlines_test.moc"
