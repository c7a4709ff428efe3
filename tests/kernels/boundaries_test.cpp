// Contiguous clusters and merged outlines.
#include "boundaries/boundary_support.h"
#include "boundaries/contiguous_clusters.h"
#include "boundaries/dissolve.h"
#include "boundaries/outline_edges.h"

#include "common/contiguity.h"
#include "common/errors.h"
#include "specialization/location_quotients.h"

#include <QtTest>

#include <algorithm>
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

  // Along a chain: 2.0 1.3 1.1 | 0.9 | 1.2 1.2; areas grow from quotients of 2 through those of at least 1.
  void areasGrowFromCoresThroughNeighbours() {
    ContiguousClustersOptions options;
    options.threshold = 1;
    options.core_threshold = 2;
    const std::vector<double> quotient{2, 1.3, 1.1, 0.9, 1.2, 1.2};
    const ContiguousClusters found = contiguous_clusters(quotient, std::vector<double>(6, 1), chain(6), options);
    QCOMPARE(found.cluster, (std::vector<int>{0, 0, 0, -1, -1, -1}));
    const std::vector<Verdict> expected{Verdict::in,           Verdict::grown,       Verdict::grown, Verdict::below_threshold,
                                        Verdict::without_core, Verdict::without_core};
    QVERIFY(found.verdict == expected);
    QCOMPARE(found.clusters[0].cores, 1U);
    options.core_threshold = 0.5;
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(quotient, std::vector<double>(6, 1), chain(6), options), InvalidInput);
  }

  // Random chains: two thresholds give exactly those areas of the lower threshold that hold one of the higher.
  void growthKeepsTheAreasOfTheLowerThresholdThatHoldACore() {
    std::uint32_t state = 7;
    const auto random = [&] { return static_cast<double>((state = state * 1664525U + 1013904223U) >> 8) / (1U << 24); };
    for (int round = 0; round < 50; ++round) {
      std::vector<double> quotient(60);
      for (double &q : quotient)
        q = 3 * random();
      ContiguousClustersOptions low, two;
      low.threshold = two.threshold = 1;
      two.core_threshold = 2.5;
      const std::vector<double> value(60, 1);
      const ContiguousClusters all = contiguous_clusters(quotient, value, chain(60), low);
      const ContiguousClusters grown = contiguous_clusters(quotient, value, chain(60), two);
      std::vector<std::vector<std::size_t>> expected;
      for (const ContiguousCluster &cluster : all.clusters)
        if (std::any_of(cluster.members.begin(), cluster.members.end(), [&](std::size_t i) { return quotient[i] >= 2.5; }))
          expected.push_back(cluster.members);
      std::vector<std::vector<std::size_t>> got;
      for (const ContiguousCluster &cluster : grown.clusters)
        got.push_back(cluster.members);
      QVERIFY(got == expected);
    }
  }

  void significanceTakesThePlaceOfTheThreshold() {
    ContiguousClustersOptions options;
    options.rule = MembershipRule::significance;
    const std::vector<double> quotient{1.05, 3, 0.2, 2, unknown}, value(5, 1), p{0.01, 0.2, 0.01, unknown, 0.01};
    const ContiguousClusters found = contiguous_clusters(quotient, value, p, chain(5), options);
    const std::vector<Verdict> expected{Verdict::in, Verdict::not_significant, Verdict::not_significant, Verdict::untested,
                                        Verdict::unknown};
    QVERIFY(found.verdict == expected); // 0.2 is significant too, but for being low
    options.rule = MembershipRule::both;
    QVERIFY(contiguous_clusters(quotient, value, p, chain(5), options).verdict[0] == Verdict::below_threshold);
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(quotient, value, chain(5), options), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(quotient, value, std::vector<double>(5, 2), chain(5), options), InvalidInput);
    options.alpha = 0;
    QVERIFY_EXCEPTION_THROWN(contiguous_clusters(quotient, value, p, chain(5), options), InvalidInput);
  }

  void smallGapsAreBridged() {
    ContiguousClustersOptions options;
    const std::vector<double> quotient{2, 0.5, 2, 0.4, 0.6, 2}, value(6, 1);
    QCOMPARE(contiguous_clusters(quotient, value, chain(6), options).clusters.size(), 3U);
    options.max_gap = 1;
    const ContiguousClusters one = contiguous_clusters(quotient, value, chain(6), options);
    QCOMPARE(one.cluster, (std::vector<int>{0, 0, 0, -1, -1, 1}));
    QVERIFY(one.verdict[1] == Verdict::bridge);
    QCOMPARE(one.clusters[0].bridges, 1U);
    options.max_gap = 2;
    QCOMPARE(contiguous_clusters(quotient, value, chain(6), options).cluster, (std::vector<int>(6, 0)));
    options.gap_threshold = 0.5;
    QCOMPARE(contiguous_clusters(quotient, value, chain(6), options).cluster, (std::vector<int>{0, 0, 0, -1, -1, 1}));
  }

  // A square of four between two members: of two ways of one region each, that with the larger quotient; ends are not bridges.
  void aBridgeIsTheShortestWayWithTheLargestQuotients() {
    const SpatialWeights ring = weights_from_pairs(5, {{0, 1}, {1, 3}, {0, 2}, {2, 3}, {3, 4}});
    ContiguousClustersOptions options;
    options.max_gap = 3;
    const ContiguousClusters found =
        contiguous_clusters(std::vector<double>{2, 0.3, 0.7, 2, 0.9}, std::vector<double>(5, 1), ring, options);
    QCOMPARE(found.cluster, (std::vector<int>{0, -1, 0, 0, -1}));
    const ContiguousClusters tie =
        contiguous_clusters(std::vector<double>{2, 0.7, 0.7, 2, 0.9}, std::vector<double>(5, 1), ring, options);
    QCOMPARE(tie.cluster, (std::vector<int>{0, 0, -1, 0, -1}));
  }

  void aBridgeOfAnAreaThatIsTooSmallKeepsItsReason() {
    ContiguousClustersOptions options;
    options.max_gap = 1;
    options.min_members = 4;
    const ContiguousClusters found =
        contiguous_clusters(std::vector<double>{2, 0.5, 2}, std::vector<double>(3, 1), chain(3), options);
    QVERIFY(found.verdict[0] == Verdict::cluster_too_small && found.verdict[1] == Verdict::below_threshold);
  }

  void supportIsTheShareOfTheSettings() {
    const std::vector<Membership> settings{{0, 0, -1}, {0, -1, 1}, {-1, 0, 0}, {0, 0, 0}};
    QCOMPARE(membership_support(settings), (std::vector<double>{0.75, 0.75, 0.75}));
    QCOMPARE(border_support(settings, 0, 1), 0.5); // in the second and third one of the two is out
    QCOMPARE(border_support(settings, 1, 2), 0.5);
    QCOMPARE(border_support(settings, 0, 2), 0.75); // in the second both are in, in different areas
    QCOMPARE(border_support(settings, 0, std::nullopt), 0.75);
    QVERIFY_EXCEPTION_THROWN(membership_support({}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(membership_support(std::vector<Membership>{{0}, {0, 1}}), InvalidInput);
  }

  // Three squares in a row, the first two an area: its outline is cut at the border with the third.
  void anOutlineIsCutWhereTheRegionsBesideItChange() {
    const Polygons squares = row_of_squares(3);
    const std::vector<int> label{0, 0, -1};
    Progress silent;
    const std::vector<OutlineEdge> edges = OutlineCutter(squares, 0).cut(merged(squares, label), label, silent);
    QCOMPARE(edges.size(), 4U);
    double length = 0;
    for (const OutlineEdge &edge : edges)
      for (std::size_t i = 0; i + 1 < edge.line.size(); ++i)
        length += std::hypot(edge.line[i + 1].x - edge.line[i].x, edge.line[i + 1].y - edge.line[i].y);
    QCOMPARE(length, 6.0); // the pieces are the outline
    const auto border = std::find_if(edges.begin(), edges.end(), [](const OutlineEdge &edge) { return edge.outside; });
    QVERIFY(border != edges.end());
    QCOMPARE(border->inside, 1U);
    QCOMPARE(*border->outside, 2U);
    QCOMPARE(border->line.size(), 2U);
    QCOMPARE(border->line[0].x, 2.0);
    QCOMPARE(border->line[1].x, 2.0);
  }

  void piecesOfUncleanBordersStillMakeUpTheOutline() {
    Polygons polygons;
    add_rectangle(polygons, 0, 0, 1, 1);
    add_rectangle(polygons, 1.001, 0, 2, 1); // a gap
    add_rectangle(polygons, 2, 0.25, 3, 1);  // vertices that the neighbour lacks
    const std::vector<int> label{0, 0, -1};
    const Polygons outline = merged(polygons, label, 0.01);
    Progress silent;
    const std::vector<OutlineEdge> edges = OutlineCutter(polygons, 0.02).cut(outline, label, silent);
    double pieces = 0, perimeter = 0;
    for (const OutlineEdge &edge : edges)
      for (std::size_t i = 0; i + 1 < edge.line.size(); ++i)
        pieces += std::hypot(edge.line[i + 1].x - edge.line[i].x, edge.line[i + 1].y - edge.line[i].y);
    const std::span<const Point> ring = outline.ring(0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
      perimeter += std::hypot(ring[i + 1].x - ring[i].x, ring[i + 1].y - ring[i].y);
    QVERIFY(std::abs(pieces - perimeter) < 1e-12);
    QVERIFY(std::any_of(edges.begin(), edges.end(), [](const OutlineEdge &edge) { return edge.outside == 2U; }));
    QVERIFY_EXCEPTION_THROWN(OutlineCutter(polygons, -1), InvalidInput);
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
