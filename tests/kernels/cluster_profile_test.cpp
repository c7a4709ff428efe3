// Competition, cooperation and proximity: small cases by hand, igraph's reciprocity and density, all pairs, samples.
#include "boundaries/cluster_profile.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;

namespace {

Progress silent;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

// Five actors; the clusters {0, 1, 2} and {2, 3} overlap in 2; 4 is in none.
Memberships overlapping() { return memberships_of(5, {{2, 0, 1}, {3, 2}}); }

std::vector<Point> scattered(std::uint32_t n) {
  std::vector<Point> points;
  for (std::uint32_t i = 0; i < n; ++i) {
    RandomStream random(3, 1, i, 0);
    const double x = random.uniform();
    points.push_back({20000 * x, 20000 * random.uniform()});
  }
  return points;
}

} // namespace

class ClusterProfileTest : public QObject {
  Q_OBJECT
private slots:
  void herfindahlIsTheSumOfSquaredShares() {
    QVERIFY(near(herfindahl_of(std::vector<double>{50, 30, 20}), 0.38));
    QVERIFY(near(herfindahl_of(std::vector<double>{1, 1, unknown, 1, 1}), 0.25));
    QVERIFY(std::isnan(herfindahl_of(std::vector<double>{0, 0})) && std::isnan(herfindahl_of({})));
  }

  void linkagesFallInsideInAndOut() {
    const std::vector<Interaction> flows{{0, 1, 5}, {1, 0, 2}, {0, 1, 1}, {1, 2, 4}, {2, 3, 8},
                                         {3, 4, 3}, {4, 0, 7}, {2, 2, 6}, {0, 2, 0}, {4, 4, 9}};
    const std::vector<Cooperation> found = cooperation(flows, overlapping());
    const Cooperation &first = found[0], &second = found[1];
    QCOMPARE(first.inside, 5.0 + 2 + 1 + 4 + 6);
    QCOMPARE(first.outgoing, 8.0);
    QCOMPARE(first.incoming, 7.0);
    QCOMPARE(first.links_inside, std::size_t{3}); // 0-1, 1-0, 1-2: the flow of 0 is no link, 2-2 neither
    QVERIFY(near(first.density, 3.0 / 6) && near(first.reciprocity, 2.0 / 3) && near(first.kept, 18.0 / 33));
    QCOMPARE(first.linked, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 2}}));
    QCOMPARE(second.inside, 14.0);
    QCOMPARE(second.incoming, 4.0);
    QCOMPARE(second.outgoing, 3.0);
    QVERIFY(near(second.density, 0.5) && near(second.reciprocity, 0));
  }

  // igraph 1.3.5: g <- graph(c(1,2, 2,1, 2,3, 3,4, 4,1, 1,4), directed=TRUE); reciprocity(g) 0.6666667, edge_density(g) 0.5
  void densityAndReciprocityAreThoseOfGraphs() {
    const std::vector<Interaction> flows{{0, 1, 1}, {1, 0, 1}, {1, 2, 1}, {2, 3, 1}, {3, 0, 1}, {0, 3, 1}};
    const Cooperation found = cooperation(flows, memberships_of(4, {{0, 1, 2, 3}}))[0];
    QVERIFY(near(found.density, 0.5) && near(found.reciprocity, 2.0 / 3) && near(found.kept, 1));
  }

  void valuesAreConservedOverClustersThatDivide() {
    std::vector<Interaction> flows;
    double total = 0;
    for (std::uint32_t i = 0; i < 500; ++i) {
      RandomStream random(5, 1, i, 0);
      flows.push_back({random.below(40), random.below(40), std::floor(100 * random.uniform())});
      total += flows.back().value;
    }
    std::vector<std::vector<std::size_t>> thirds(3);
    for (std::size_t actor = 0; actor < 40; ++actor)
      thirds[actor % 3].push_back(actor);
    const auto found = cooperation(flows, memberships_of(40, thirds));
    double inside = 0, in = 0, out = 0;
    for (const Cooperation &one : found) {
      inside += one.inside;
      in += one.incoming;
      out += one.outgoing;
    }
    QCOMPARE(in, out);
    QCOMPARE(inside + in, total);
    std::reverse(flows.begin(), flows.end());
    QCOMPARE(cooperation(flows, memberships_of(40, thirds))[1].inside, found[1].inside);
  }

  void nothingIsUnknownNotZero() {
    const Cooperation none = cooperation({}, memberships_of(1, {{0}}))[0];
    QVERIFY(std::isnan(none.density) && std::isnan(none.reciprocity) && std::isnan(none.kept));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, cooperation({{0, 1, 1}}, memberships_of(1, {{0}})));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, cooperation({{0, 0, -1}}, memberships_of(1, {{0}})));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, memberships_of(2, {{0, 0}}));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, memberships_of(2, {{2}}));
  }

  void distancesAreMetresInThePlaneAndOnTheEllipsoid() {
    const std::vector<Point> square{{0, 0}, {3000, 0}, {3000, 4000}, {unknown, 0}};
    const Proximity plane = proximity(square, std::vector<double>(4, 1), DistanceMethod::planar, {5000, 100, 0}, silent);
    QCOMPARE(plane.pairs, std::size_t{3});
    QVERIFY(!plane.sampled && near(plane.distances.mean, 4000) && near(plane.distances.median, 4000));
    QVERIFY(near(plane.potential, 2 * (std::exp(-0.6) + std::exp(-0.8) + std::exp(-1)) / 3));
    // GeographicLib's GeodSolve -i: 40.6 -73.8 51.6 -0.5 -> 5551759.400 m (its manual's example).
    const std::vector<Point> airports{{-73.8, 40.6}, {-0.5, 51.6}};
    const Distances flight =
        distances_of(airports, DistanceMethod::ellipsoidal, std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}});
    QVERIFY(std::abs(flight.mean - 5551759.400) < 0.001 && flight.median == flight.mean);
    QVERIFY(std::isnan(distances_of(airports, DistanceMethod::planar, {}).mean));
  }

  void sizesWeighThePotential() {
    const std::vector<Point> pair{{0, 0}, {1000, 0}};
    const Proximity found = proximity(pair, std::vector<double>{30, 10}, DistanceMethod::planar, {1000, 10, 0}, silent);
    QVERIFY(near(found.potential, 2 * 300 * std::exp(-1) / 40));
    QVERIFY(std::isnan(proximity(pair, std::vector<double>{0, unknown}, DistanceMethod::planar, {}, silent).potential));
    QVERIFY(std::isnan(proximity({}, {}, DistanceMethod::planar, {}, silent).distances.median));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, proximity(pair, {}, DistanceMethod::planar, {}, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput,
                             proximity(pair, std::vector<double>{1, 1}, DistanceMethod::planar, {0, 10, 0}, silent));
  }

  void aSampleIsNearAllPairs() {
    std::vector<Point> points = scattered(3000);
    std::vector<double> size;
    for (std::size_t i = 0; i < points.size(); ++i)
      size.push_back(static_cast<double>(1 + i % 7));
    const Proximity all = proximity(points, size, DistanceMethod::planar, {5000, 10'000'000, 1}, silent);
    const Proximity some = proximity(points, size, DistanceMethod::planar, {5000, 400'000, 1}, silent);
    QVERIFY(!all.sampled && all.pairs == 3000 * 2999 / 2 && some.sampled && some.pairs == 400'000);
    // Five standard errors: the distances' deviation is some 4,960 m, that of the contacts some 1.5 of their mean.
    QVERIFY(std::abs(some.distances.mean - all.distances.mean) < 5 * 5000 / std::sqrt(400'000.0));
    QVERIFY(std::abs(some.potential / all.potential - 1) < 5 * 1.6 / std::sqrt(400'000.0));
    // 0.5214 of the side is the mean distance of two points in a square (Santalo).
    QVERIFY(std::abs(all.distances.mean / 20000 - 0.5214) < 0.01);
    std::reverse(points.begin(), points.end());
    std::reverse(size.begin(), size.end());
    const ThreadLimit one(1);
    QCOMPARE(proximity(points, size, DistanceMethod::planar, {5000, 400'000, 1}, silent).potential, some.potential);
  }
};

QTEST_APPLESS_MAIN(ClusterProfileTest)
#include "cluster_profile_test.moc"
