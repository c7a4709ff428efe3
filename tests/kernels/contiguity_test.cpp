// Neighbours from polygons: clean lattices, borders with differing vertices, gaps, and invariance.
#include "common/contiguity.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/segments.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

void add_rectangle(Polygons &polygons, double x0, double y0, double x1, double y1) {
  const std::vector<Point> ring{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}};
  polygons.add_ring(ring);
  polygons.end_part();
  polygons.end_feature();
}

Polygons lattice(int columns, int rows, double origin = 0) {
  Polygons polygons;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      add_rectangle(polygons, origin + column, origin + row, origin + column + 1, origin + row + 1);
  return polygons;
}

std::size_t links(const Polygons &polygons, ContiguityRule rule, double snap = 0) {
  Progress silent;
  return contiguity(polygons, {rule, snap}, silent).weights.neighbour.size();
}

} // namespace

class ContiguityTest : public QObject {
  Q_OBJECT
private slots:
  // A lattice of c x r squares has c (r - 1) + r (c - 1) edges and 2 (c - 1) (r - 1) diagonals.
  void latticesHaveTheirKnownNumberOfNeighbours() {
    QCOMPARE(links(lattice(7, 5), ContiguityRule::rook), 2U * (7 * 4 + 5 * 6));
    QCOMPARE(links(lattice(7, 5), ContiguityRule::queen), 2U * (7 * 4 + 5 * 6 + 2 * 6 * 4));
  }

  void translationChangesNothing() {
    QCOMPARE(links(lattice(7, 5, 5e6), ContiguityRule::rook), links(lattice(7, 5), ContiguityRule::rook));
  }

  void aVertexOnTheMiddleOfAnEdgeIsABorder() {
    Polygons polygons;
    add_rectangle(polygons, 0, 0, 2, 2);
    add_rectangle(polygons, 2, 0, 3, 1);
    add_rectangle(polygons, 2, 1, 3, 2);
    Progress silent;
    const Contiguity found = contiguity(polygons, {ContiguityRule::rook, 0}, silent);
    QCOMPARE(found.weights.neighbour, (std::vector<std::size_t>{1, 2, 0, 2, 0, 1}));
    QVERIFY(islands_of(found.weights).empty());
  }

  void cornersAreNeighboursOfTheQueenAlone() {
    Polygons polygons;
    add_rectangle(polygons, 0, 0, 1, 1);
    add_rectangle(polygons, 1, 1, 2, 2);
    Progress silent;
    QCOMPARE(links(polygons, ContiguityRule::queen), 2U);
    const Contiguity rook = contiguity(polygons, {ContiguityRule::rook, 0}, silent);
    QCOMPARE(islands_of(rook.weights), (std::vector<std::size_t>{0, 1}));
    QVERIFY(rook.near_misses.empty());
    QCOMPARE(links(polygons, ContiguityRule::rook, 0.1), 0U); // a tolerance makes no border of a corner
  }

  void gapsAndOverlapsAreBridgedWithinTheTolerance() {
    for (const double shift : {1e-4, -1e-4}) {
      Polygons polygons;
      add_rectangle(polygons, 0, 0, 1, 1);
      add_rectangle(polygons, 1 + shift, 0.2, 2, 0.8); // no collinear edges that would overlap by themselves
      QCOMPARE(links(polygons, ContiguityRule::rook, 1e-3), 2U);
      QCOMPARE(links(polygons, ContiguityRule::rook, 1e-5), 0U);
    }
  }

  // A wedge: the borders meet at one end only and part by 1e-6 at the other. The diagonal pair at the corner is none.
  void bordersThatMeetAtACornerAloneAreReported() {
    Polygons polygons;
    add_rectangle(polygons, 0, 0, 1, 1);
    polygons.add_ring(std::vector<Point>{{1, 0}, {2, 0}, {2, 1}, {1 + 1e-6, 1}, {1, 0}});
    polygons.end_part();
    polygons.end_feature();
    add_rectangle(polygons, 0, -1, 1, 0);
    Progress silent;
    using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
    const Contiguity rook = contiguity(polygons, {ContiguityRule::rook, 0}, silent);
    QCOMPARE(rook.near_misses, (Pairs{{0, 1}}));
    QCOMPARE(contiguity(polygons, {ContiguityRule::rook, rook.near_distance}, silent).near_misses, Pairs());
    QCOMPARE(links(polygons, ContiguityRule::rook, rook.near_distance), 4U);
    QCOMPARE(contiguity(polygons, {ContiguityRule::queen, 0}, silent).near_misses, Pairs());
  }

  void nearlyTouchingPairsAreReported() {
    Polygons polygons;
    add_rectangle(polygons, 0, 0, 1, 1);
    add_rectangle(polygons, 1 + 1e-6, 0, 2, 1);
    Progress silent;
    const Contiguity found = contiguity(polygons, {ContiguityRule::rook, 0}, silent);
    QCOMPARE(found.near_misses, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}}));
    QCOMPARE(found.near_distance, 1e-5 * std::hypot(2, 1));
  }

  void anEnclaveIsANeighbourThroughTheHole() {
    Polygons polygons;
    polygons.add_ring(std::vector<Point>{{0, 0}, {3, 0}, {3, 3}, {0, 3}, {0, 0}});
    polygons.add_ring(std::vector<Point>{{1, 1}, {1, 2}, {2, 2}, {2, 1}, {1, 1}});
    polygons.end_part();
    polygons.end_feature();
    add_rectangle(polygons, 1, 1, 2, 2);
    QCOMPARE(links(polygons, ContiguityRule::rook), 2U);
  }

  void neighboursDoNotDependOnRowOrder() {
    const Polygons ordered = lattice(9, 9);
    std::vector<std::size_t> order(ordered.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomStream(11, 0, 0, 0).shuffle(std::span(order));
    Polygons shuffled;
    for (const std::size_t feature : order) {
      shuffled.add_ring(ordered.ring(feature));
      shuffled.end_part();
      shuffled.end_feature();
    }
    Progress silent;
    const SpatialWeights a = contiguity(ordered, {ContiguityRule::queen, 0}, silent).weights;
    const SpatialWeights b = contiguity(shuffled, {ContiguityRule::queen, 0}, silent).weights;
    for (std::size_t i = 0; i < order.size(); ++i) {
      std::vector<std::size_t> translated;
      for (std::size_t k = b.offset[i]; k < b.offset[i + 1]; ++k)
        translated.push_back(order[b.neighbour[k]]);
      std::sort(translated.begin(), translated.end());
      QCOMPARE(translated, std::vector<std::size_t>(a.neighbour.begin() + static_cast<std::ptrdiff_t>(a.offset[order[i]]),
                                                    a.neighbour.begin() + static_cast<std::ptrdiff_t>(a.offset[order[i] + 1])));
    }
  }

  void neighboursDoNotDependOnThreads() {
    Polygons polygons = lattice(30, 30);
    for (std::size_t i = 0; i < polygons.coordinate.size(); ++i) // unclean: every border has to be found by distance
      polygons.coordinate[i].x += 1e-7 * std::sin(static_cast<double>(i / 5));
    std::vector<std::vector<std::size_t>> results;
    for (const int threads : {1, 2, 4}) {
      const ThreadLimit limit(threads);
      Progress silent;
      results.push_back(contiguity(polygons, {ContiguityRule::rook, 1e-5}, silent).weights.neighbour);
    }
    QCOMPARE(results[0].size(), 2U * 2 * 30 * 29);
    QCOMPARE(results[1], results[0]);
    QCOMPARE(results[2], results[0]);
  }

  void componentsAreNumberedByLowestRank() {
    const Components found = components(weights_from_pairs(5, {{3, 1}, {4, 2}}));
    QCOMPARE(found.component, (std::vector<std::size_t>{0, 1, 2, 1, 2}));
    QCOMPARE(found.count, 3U);
  }

  void rowsSumToOneAfterStandardising() {
    const SpatialWeights weights = row_standardised(weights_from_pairs(4, {{0, 1}, {0, 2}}));
    QCOMPARE(weights.weight, (std::vector<double>{0.5, 0.5, 1, 1}));
    QCOMPARE(weights.offset, (std::vector<std::size_t>{0, 2, 3, 4, 4}));
  }

  void sharedLengthsAreMeasuredAlongTheFirstSegment() {
    QCOMPARE(shared_length({{0, 0}, {4, 0}}, {{1, 0}, {9, 0}}, 0), 3.0);
    QCOMPARE(shared_length({{0, 0}, {4, 0}}, {{1, 1}, {9, 1}}, 0), 0.0);
    QCOMPARE(shared_length({{0, 0}, {4, 0}}, {{1, 0.5}, {3, 0.5}}, 0.5), 2.0);
    QCOMPARE(segment_distance({{0, 0}, {4, 0}}, {{2, -1}, {2, 1}}), 0.0);
    QCOMPARE(segment_distance({{0, 0}, {4, 0}}, {{7, 4}, {9, 4}}), 5.0);
  }

  void faultsAreRefused() {
    Progress silent;
    Polygons infinite = lattice(2, 1);
    infinite.coordinate[2].x = std::numeric_limits<double>::infinity();
    QVERIFY_EXCEPTION_THROWN(contiguity(infinite, {}, silent), InvalidInput);
    Polygons open = lattice(1, 1);
    open.coordinate.back().x = 0.5;
    QVERIFY_EXCEPTION_THROWN(contiguity(open, {}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(contiguity(lattice(1, 1), {ContiguityRule::rook, -1}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(weights_from_pairs(2, {{1, 1}}), InvalidInput);
    QCOMPARE(contiguity(Polygons(), {}, silent).weights.size(), 0U);
  }

  void linksKeepTheirDirectionAndWeight() {
    const SpatialWeights weights = weights_from_links(4, {{2, 0, 0.5}, {0, 1, 2}, {1, 0, 3}, {0, 2, 0}});
    QCOMPARE(weights.offset, (std::vector<std::size_t>{0, 1, 2, 3, 3}));
    QCOMPARE(weights.neighbour, (std::vector<std::size_t>{1, 0, 0})); // the link of weight 0 is none
    QCOMPARE(weights.weight, (std::vector<double>{2, 3, 0.5}));
    QCOMPARE(islands_of(weights), (std::vector<std::size_t>{3}));
    QCOMPARE(islands_of(weights_from_links(2, {{0, 1, 1}})), (std::vector<std::size_t>{})); // reached, if not left
  }

  void linksThatCannotBeAreNamedByTheirPosition() {
    const auto position = [](const std::vector<Link> &links) {
      try {
        weights_from_links(3, links);
      } catch (const InvalidInput &invalid) {
        return static_cast<int>(invalid.index.value_or(99));
      }
      return -1;
    };
    QCOMPARE(position({{0, 1, 1}, {1, 0, 1}}), -1);
    QCOMPARE(position({{0, 1, 1}, {1, 1, 1}}), 1);
    QCOMPARE(position({{0, 1, 1}, {0, 3, 1}}), 1);
    QCOMPARE(position({{0, 1, -1}}), 0);
    QCOMPARE(position({{0, 1, std::numeric_limits<double>::quiet_NaN()}}), 0);
    QCOMPARE(position({{0, 1, 1}, {1, 2, 1}, {0, 1, 1}}), 2);
  }
};

QTEST_APPLESS_MAIN(ContiguityTest)
#include "contiguity_test.moc"
