// Shapes of regions against GeoDa's spatial validation and against all shortest paths.
#include "boundaries/region_validation.h"

#include "common/errors.h"
#include "region_areas.h"

#include <QtTest>

#include <numbers>

using namespace territorial;
using namespace territorial::test;

namespace {

std::vector<RegionShape> shapes(const Areas &areas, const std::vector<std::int32_t> &region, std::size_t count) {
  Progress silent;
  return region_shapes(region, count, areas.weights, silent);
}

Regionalization skater(const Areas &areas, std::size_t regions) {
  Progress silent;
  return cut_tree(areas.view(), minimum_spanning_forest(areas.view(), areas.weights, silent), {regions, {}, 0}, silent);
}

} // namespace

class RegionValidationTest : public QObject {
  Q_OBJECT
private slots:
  // rgeoda's and pygeoda's spatial validation of SKATER with six regions, the largest first.
  void guerrysRegionsAreShapedAsGeodaSays() {
    const Areas areas = guerry();
    const Regionalization found = skater(areas, 6);
    std::vector<RegionShape> own = shapes(areas, found.region, found.count);
    std::sort(own.begin(), own.end(), [](const RegionShape &a, const RegionShape &b) { return a.areas > b.areas; });
    const double joined[] = {0.8571429, 0.8923077, 0.5846154, 0.5454545, 0.3846154, 0.6666667};
    const std::size_t steps[] = {7, 7, 4, 3, 3, 2};
    const double share[] = {0.2413793, 0.25, 0.3636364, 0.375, 0.6, 0.5};
    for (std::size_t i = 0; i < 6; ++i) {
      QVERIFY(std::abs(own[i].join_count_ratio - joined[i]) < 5e-8);
      QCOMPARE(own[i].diameter, steps[i]);
      QVERIFY(std::abs(own[i].diameter_ratio - share[i]) < 5e-8);
    }
  }

  // Floyd's and Warshall's shortest paths inside each region.
  void diametersAreThoseOfAllShortestPaths() {
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
      const Areas areas = lattice(11, seed);
      const Regionalization found = skater(areas, 1 + seed);
      const std::size_t n = areas.weights.size(), far = 9999;
      std::vector<std::size_t> steps(n * n, far);
      for (std::size_t i = 0; i < n; ++i) {
        steps[i * n + i] = 0;
        for (std::size_t k = areas.weights.offset[i]; k < areas.weights.offset[i + 1]; ++k)
          if (found.region[i] == found.region[areas.weights.neighbour[k]])
            steps[i * n + areas.weights.neighbour[k]] = 1;
      }
      for (std::size_t via = 0; via < n; ++via)
        for (std::size_t i = 0; i < n; ++i)
          for (std::size_t j = 0; j < n; ++j)
            steps[i * n + j] = std::min(steps[i * n + j], steps[i * n + via] + steps[via * n + j]);
      std::vector<std::size_t> longest(found.count, 0);
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
          if (found.region[i] == found.region[j])
            longest[static_cast<std::size_t>(found.region[i])] =
                std::max(longest[static_cast<std::size_t>(found.region[i])], steps[i * n + j]);
      const std::vector<RegionShape> own = shapes(areas, found.region, found.count);
      for (std::size_t region = 0; region < found.count; ++region)
        QCOMPARE(own[region].diameter, longest[region]);
    }
  }

  void areasInNoRegionAreNoNeighbours() {
    Areas areas = lattice(3, 1);
    // 0 1 2 / 3 4 5 / 6 7 8: the upper row and one below it; the rest is in none.
    std::vector<RegionShape> own = shapes(areas, {0, 0, 0, 1, -1, -1, -1, -1, -1}, 2);
    QCOMPARE(own[0].neighbours, 5U);
    QCOMPARE(own[0].joins, 4U);
    QCOMPARE(own[0].join_count_ratio, 0.8);
    QCOMPARE(own[0].diameter, 2U);
    QCOMPARE(own[1].neighbours, 1U);
    QCOMPARE(own[1].join_count_ratio, 0.0);
    QCOMPARE(own[1].diameter, 0U);
    own = shapes(areas, {0, -1, -1, -1, -1, -1, -1, -1, -1}, 1);
    QVERIFY(std::isnan(own[0].join_count_ratio));
  }

  void faultsAreNamed() {
    const Areas areas = lattice(3, 1);
    QVERIFY_EXCEPTION_THROWN(shapes(areas, {0, 0, 0}, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(shapes(areas, std::vector<std::int32_t>(9, 1), 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(shapes(areas, std::vector<std::int32_t>(9, 0), 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(shapes(areas, {0, 1, 0, 1, 1, 1, 1, 1, 1}, 2), InvalidInput); // the corners do not touch
    QVERIFY(shapes({{}, 2, {}}, {}, 0).empty());
  }

  void circlesAreTheMostCompact() {
    QVERIFY(std::abs(isoperimetric_quotient(std::numbers::pi * 9, 2 * std::numbers::pi * 3) - 1) < 1e-15);
    QVERIFY(std::abs(isoperimetric_quotient(4, 8) - std::numbers::pi / 4) < 1e-15);
    QVERIFY(std::isnan(isoperimetric_quotient(0, 0)));
  }
};

QTEST_GUILESS_MAIN(RegionValidationTest)
#include "region_validation_test.moc"
