// Contiguous clusters and merged outlines.
#include "boundaries/contiguous_clusters.h"
#include "boundaries/dissolve.h"

#include "common/contiguity.h"
#include "common/errors.h"
#include "specialization/location_quotients.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

void add_rectangle(Polygons &polygons, double x0, double y0, double x1, double y1) {
  polygons.add_ring(std::vector<Point>{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}});
  polygons.end_part();
  polygons.end_feature();
}

Polygons row_of_squares(int n) {
  Polygons polygons;
  for (int i = 0; i < n; ++i)
    add_rectangle(polygons, i, 0, i + 1, 1);
  return polygons;
}

SpatialWeights chain(std::size_t n) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i + 1 < n; ++i)
    pairs.emplace_back(i, i + 1);
  return weights_from_pairs(n, pairs);
}

Polygons merged(const Polygons &polygons, const std::vector<int> &label, double snap = 0) {
  Progress silent;
  return dissolve(polygons, label, snap, silent);
}

std::size_t parts(const Polygons &polygons, std::size_t feature) {
  return polygons.feature_part[feature + 1] - polygons.feature_part[feature];
}

std::size_t rings(const Polygons &polygons) { return polygons.ring_point.size() - 1; }

} // namespace

class BoundariesTest : public QObject {
  Q_OBJECT
private slots:
  // 2,500 members in one group with a gap of a hundredth between all: as one outline, and only members that are near are looked
  // at.
  void manyMembersWithGapsBecomeOneOutline() {
    Polygons polygons;
    for (int y = 0; y < 50; ++y)
      for (int x = 0; x < 50; ++x)
        add_rectangle(polygons, x, y, x + 0.99, y + 0.99);
    const Polygons found = merged(polygons, std::vector<int>(2500, 0), 0.02);
    QCOMPARE(parts(found, 0), 1U);
    QCOMPARE(rings(found), 1U);
    QVERIFY(std::abs(area(found, 0) - 49.99 * 49.99) < 1);
  }

  void snappingAnswersToCancel() {
    class AtOnce : public Progress {
    public:
      bool cancelled() override { return ++mAsked > 3; } // not before the first member

    private:
      int mAsked = 0;
    } stopped;
    const Polygons polygons = row_of_squares(50);
    QVERIFY_EXCEPTION_THROWN(dissolve(polygons, std::vector<int>(50, 0), 0.01, stopped), Cancelled);
  }

  void neighboursAboveTheThresholdFormOneCluster() {
    const ContiguousClusters found =
        contiguous_clusters(std::vector<double>{2, 1.2, 1.1, 3, 0}, std::vector<double>{1, 5, 9, 4, 0}, chain(5), {});
    QCOMPARE(found.cluster, (std::vector<int>{0, 0, -1, 1, -1}));
    QCOMPARE(found.clusters[0].members, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(found.clusters[0].representative, 1U);
    QCOMPARE(found.clusters[0].size, 6.0);
    QVERIFY(std::abs(found.clusters[0].share - 6.0 / 19) < 1e-15);
    QVERIFY(found.verdict[2] == Verdict::below_threshold);
    QVERIFY(std::abs(found.margin[2] + 0.1) < 1e-12);
  }

  // The identity of the header, held against the quotients of a table in which the members are one region.
  void aClustersQuotientIsThatOfTheMergedTerritory() {
    Progress silent;
    const std::vector<double> table{30, 70, 45, 55, 10, 290};
    const LocationQuotients single = location_quotients({table, 3, 2}, {}, silent);
    const std::vector<double> quotient{single.location_quotient[0], single.location_quotient[2], single.location_quotient[4]};
    const ContiguousClusters found = contiguous_clusters(quotient, std::vector<double>{30, 45, 10}, chain(3), {});
    QCOMPARE(found.clusters.size(), 1U);
    const std::vector<double> joined{75, 125, 10, 290};
    QVERIFY(std::abs(found.clusters[0].quotient - location_quotients({joined, 2, 2}, {}, silent).location_quotient[0]) < 1e-12);
  }

  void everyReasonToBeOutIsGiven() {
    ContiguousClustersOptions options;
    options.min_size = 5;
    options.min_members = 2;
    const ContiguousClusters found = contiguous_clusters(std::vector<double>{unknown, 1, 2, 2, 2, 2, 0.5, 3},
                                                         std::vector<double>{9, 9, 1, 9, 9, unknown, 9, 9}, chain(8), options);
    const std::vector<Verdict> expected{
        Verdict::unknown, Verdict::below_threshold,    Verdict::below_minimum_size, Verdict::in,
        Verdict::in,      Verdict::below_minimum_size, Verdict::below_threshold,    Verdict::cluster_too_small};
    QVERIFY(found.verdict == expected);
    QVERIFY(std::isnan(found.margin[0]));
  }

  void tiesGoToTheLowestRank() {
    const ContiguousClusters found = contiguous_clusters(std::vector<double>{2, 2}, std::vector<double>{5, 5}, chain(2), {});
    QCOMPARE(found.clusters[0].representative, 0U);
  }

  void anUnreachableThresholdFindsNothing() {
    ContiguousClustersOptions options;
    options.threshold = 100;
    const ContiguousClusters found = contiguous_clusters(std::vector<double>{2, 2}, std::vector<double>{5, 5}, chain(2), options);
    QVERIFY(found.clusters.empty());
    QCOMPARE(contiguous_clusters({}, {}, chain(0), options).clusters.size(), 0U);
  }

  void badOptionsAndSizesAreRefused() {
    ContiguousClustersOptions options;
    options.threshold = -1;
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(std::vector<double>{1}, std::vector<double>{1}, chain(1), options),
                             InvalidInput);
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(std::vector<double>{1}, std::vector<double>{}, chain(1), {}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(std::vector<double>{-1}, std::vector<double>{1}, chain(1), {}), InvalidInput);
  }

  void mergingConservesAreaAndLosesInnerBorders() {
    const Polygons result = merged(row_of_squares(5), {0, 0, -1, 1, 1});
    QCOMPARE(result.size(), 2U);
    QCOMPARE(area(result, 0) + area(result, 1), 4.0);
    QCOMPARE(parts(result, 0), 1U);
    QCOMPARE(rings(result), 2U);
  }

  void membersThatDoNotTouchStayParts() {
    const Polygons result = merged(row_of_squares(3), {0, -1, 0});
    QCOMPARE(parts(result, 0), 2U);
  }

  void anEnclaveStaysAHole() {
    Polygons polygons;
    for (int y = 0; y < 3; ++y)
      for (int x = 0; x < 3; ++x)
        add_rectangle(polygons, x, y, x + 1, y + 1);
    const Polygons result = merged(polygons, {0, 0, 0, 0, -1, 0, 0, 0, 0});
    QCOMPARE(area(result, 0), 8.0);
    QCOMPARE(rings(result), 2U);
  }

  void gapsAndOverlapsAreClosedWithinTheTolerance() {
    for (const double shift : {1e-4, -1e-4}) {
      Polygons polygons;
      add_rectangle(polygons, 0, 0, 1, 1);
      add_rectangle(polygons, 1 + shift, 0, 2, 1);
      const Polygons result = merged(polygons, {0, 0}, 1e-3);
      QCOMPARE(parts(result, 0), 1U);
      QCOMPARE(rings(result), 1U);
      QVERIFY(std::abs(area(result, 0) - 2) < 1e-3);
    }
  }

  void aNarrowHoleBetweenMembersIsClosedAndAWideOneIsKept() {
    const auto slit = [](double width) { // two halves that leave a slit of this width inside
      Polygons polygons;
      polygons.add_ring(
          std::vector<Point>{{0, 0}, {2, 0}, {2, 1}, {1.5, 1}, {1.5, 1 - width}, {0.5, 1 - width}, {0.5, 1}, {0, 1}, {0, 0}});
      polygons.end_part();
      polygons.end_feature();
      polygons.add_ring(std::vector<Point>{{0, 2}, {0, 1}, {0.5, 1}, {1.5, 1}, {2, 1}, {2, 2}, {0, 2}});
      polygons.end_part();
      polygons.end_feature();
      return merged(polygons, {0, 0}, 1e-3);
    };
    const Polygons narrow = slit(1e-4), wide = slit(0.5);
    QCOMPARE(rings(narrow), 1U);
    QVERIFY(std::abs(area(narrow, 0) - 4) < 1e-9);
    QCOMPARE(rings(wide), 2U);
    QVERIFY(std::abs(area(wide, 0) - 3.5) < 1e-9);
  }

  void invalidMembersAreRepairedNotLost() {
    Polygons bow_tie;
    bow_tie.add_ring(std::vector<Point>{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}});
    bow_tie.end_part();
    bow_tie.end_feature();
    QCOMPARE(area(merged(bow_tie, {0}), 0), 0.5);
  }

  void labelsThatDoNotFitAreRefused() {
    QVERIFY_EXCEPTION_THROWN(merged(row_of_squares(2), {0}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(merged(row_of_squares(1), {0}, -1), InvalidInput);
    QCOMPARE(merged(row_of_squares(2), {-1, -1}).size(), 0U);
  }
};

QTEST_APPLESS_MAIN(BoundariesTest)
#include "boundaries_test.moc"
