// The automatic zoning procedure against GeoDa's objective values, all divisions of small lattices, and its own constraints.
#include "boundaries/azp.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "region_areas.h"

#include <QtTest>

#include <limits>

using namespace territorial;
using namespace territorial::test;

namespace {

constexpr RegionSearch searches[] = {RegionSearch::greedy, RegionSearch::tabu, RegionSearch::annealing};

Regionalization zones(const Areas &areas, const AzpOptions &options) {
  Progress silent;
  return azp(areas.view(), areas.weights, options, silent);
}

AzpOptions with(std::size_t regions, RegionSearch search, std::size_t starts = 20) {
  AzpOptions options;
  options.regions = regions;
  options.search.method = search;
  options.starts = starts;
  return options;
}

} // namespace

class AzpTest : public QObject {
  Q_OBJECT
private slots:
  // rgeoda 0.1.0 and pygeoda's tests: greedy, tabu with lists of 10, annealing with cooling 0.85.
  void geodasDivisionsOfGuerryAreMatchedOrBeaten() {
    const Areas areas = guerry();
    const double geoda[3][3] = {{0.332244247, 0.359854098318, 0.432787827},
                                {0.334342381, 0.422217396414, 0.432787827},
                                {0.378199312, 0.424288839268, 0.443181018}};
    for (std::size_t search = 0; search < 3; ++search)
      for (std::size_t k = 4; k <= 6; ++k) {
        const Regionalization found = zones(areas, with(k, searches[search]));
        QCOMPARE(found.count, k);
        QVERIFY(contiguous(areas, found));
        QVERIFY2(ratio(found) >= geoda[search][k - 4],
                 qPrintable(QStringLiteral("%1 into %2: %3").arg(search).arg(k).arg(ratio(found), 0, 'g', 12)));
      }
  }

  void smallLatticesAreDividedInTheBestWay() {
    for (std::uint32_t seed = 0; seed < 5; ++seed) {
      const Areas areas = lattice(3, seed);
      std::vector<double> least(10, std::numeric_limits<double>::infinity());
      each_division(areas, [&](const Regionalization &division) {
        least[division.count] = std::min(least[division.count], division.within_squares);
      });
      for (std::size_t k = 2; k <= 5; ++k)
        for (const RegionSearch search : {RegionSearch::tabu, RegionSearch::annealing})
          QVERIFY(std::abs(zones(areas, with(k, search)).within_squares - least[k]) < 1e-10);
    }
  }

  void noSingleMoveBettersTheResult() {
    for (const RegionSearch search : searches) {
      const Areas areas = lattice(8, 4, 3);
      const Regionalization found = zones(areas, with(6, search, 2));
      for (std::size_t area = 0; area < 64; ++area)
        for (std::size_t k = areas.weights.offset[area]; k < areas.weights.offset[area + 1]; ++k) {
          const Regionalization other = moved(areas, found, area, found.region[areas.weights.neighbour[k]]);
          QVERIFY(other.count < found.count || !contiguous(areas, other) || other.within_squares >= found.within_squares - 1e-10);
        }
    }
  }

  void searchesBetterTheirFirstRegionsAndGreedy() {
    for (std::uint32_t seed = 0; seed < 4; ++seed) {
      const Areas areas = lattice(12, seed, 3);
      Progress silent;
      const double ward =
          cut_tree(areas.view(), linkage_forest(areas.view(), areas.weights, Linkage::ward, silent), {9, {}, 0}, silent)
              .within_squares;
      const double greedy = zones(areas, with(9, RegionSearch::greedy, 5)).within_squares;
      QVERIFY(greedy < ward);
      QVERIFY(zones(areas, with(9, RegionSearch::tabu, 5)).within_squares <= greedy);
      QVERIFY(zones(areas, with(9, RegionSearch::annealing, 5)).within_squares <= greedy);
      QVERIFY(zones(areas, with(9, RegionSearch::greedy, 40)).within_squares <= greedy); // the first five are among them
    }
  }

  void everyRegionIsContiguousAndReachesTheFloor() {
    for (std::uint32_t seed = 0; seed < 5; ++seed)
      for (const RegionSearch search : searches) {
        const Areas areas = lattice(12, seed);
        std::vector<double> floor;
        RandomStream stream(seed, 1, 0, 0);
        for (int i = 0; i < 144; ++i)
          floor.push_back(std::floor(10 * stream.uniform()));
        AzpOptions options = with(8, search, 6);
        options.floor = floor;
        options.least_floor = 50;
        const Regionalization found = zones(areas, options);
        const std::vector<double> sums = floors_of(found, floor);
        QVERIFY(contiguous(areas, found));
        QVERIFY(*std::min_element(sums.begin(), sums.end()) >= 50);
        QVERIFY(found.count <= 8 && found.count >= 5);
      }
  }

  void threadsDecideNothingAndTheSeedAll() {
    const Areas areas = lattice(14, 2);
    for (const RegionSearch search : searches) {
      AzpOptions options = with(10, search, 17);
      const Regionalization found = zones(areas, options);
      {
        const ThreadLimit one(1);
        QCOMPARE(zones(areas, options).region, found.region);
      }
      options.seed = 1;
      QVERIFY(zones(areas, options).region != found.region);
    }
  }

  void progressGoesByStarts() {
    struct Shown : Progress {
      void show(double fraction) override { fractions.push_back(fraction); }
      std::vector<double> fractions;
    } shown;
    const Areas areas = lattice(6, 1);
    azp(areas.view(), areas.weights, with(3, RegionSearch::greedy, 64), shown);
    QCOMPARE(shown.fractions, (std::vector<double>{0.25, 0.5, 0.75, 1}));
  }

  void componentsStayApart() {
    Areas areas = lattice(4, 1);
    areas.values.insert(areas.values.end(), {5, 5, 6, 6});
    areas.weights.offset.insert(areas.weights.offset.end(), 2, areas.weights.offset.back()); // two islands
    for (const RegionSearch search : searches) {
      QCOMPARE(zones(areas, with(1, search)).count, 3U);
      const Regionalization found = zones(areas, with(5, search));
      QCOMPARE(found.count, 5U);
      QVERIFY(contiguous(areas, found));
    }
  }

  void linksOfOneDirectionJoinInBoth() {
    Areas areas = lattice(5, 3);
    const Regionalization both = zones(areas, with(4, RegionSearch::tabu));
    std::vector<Link> links;
    for (std::size_t i = 0; i < 25; ++i)
      for (std::size_t k = areas.weights.offset[i]; k < areas.weights.offset[i + 1]; ++k)
        if (areas.weights.neighbour[k] > i)
          links.push_back({i, areas.weights.neighbour[k], 1});
    areas.weights = weights_from_links(25, links);
    QCOMPARE(zones(areas, with(4, RegionSearch::tabu)).region, both.region);
  }

  void degenerateInputHasAnAnswerAndFaultsAreNamed() {
    const Areas none{{}, 2, {}};
    Areas same = lattice(5, 1);
    std::fill(same.values.begin(), same.values.end(), 0.1);
    const Areas areas = lattice(3, 1);
    for (const RegionSearch search : searches) {
      QCOMPARE(zones(none, with(3, search)).count, 0U);
      QCOMPARE(zones(same, with(3, search)).count, 3U);
      QCOMPARE(zones(areas, with(99, search)).count, 9U);
      QCOMPARE(zones(areas, with(1, search)).count, 1U);
    }
    const auto faulty = [&](const auto &change) {
      AzpOptions options = with(2, RegionSearch::annealing);
      change(options);
      zones(areas, options);
    };
    const std::vector<double> two(2, 1), negative(9, -1);
    QVERIFY_EXCEPTION_THROWN(faulty([](AzpOptions &options) { options.regions = 0; }), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(faulty([](AzpOptions &options) { options.starts = 0; }), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(faulty([](AzpOptions &options) { options.search.cooling = 1; }), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(faulty([&](AzpOptions &options) { options.floor = two; }), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(faulty([&](AzpOptions &options) { options.floor = negative; }), InvalidInput);
    Areas unknown = areas;
    unknown.values[3] = NAN;
    QVERIFY_EXCEPTION_THROWN(zones(unknown, with(2, RegionSearch::greedy)), InvalidInput);
    struct Stopped : Progress {
      bool cancelled() override { return true; }
    } stopped;
    QVERIFY_EXCEPTION_THROWN(azp(areas.view(), areas.weights, with(2, RegionSearch::greedy), stopped), Cancelled);
  }
};

QTEST_GUILESS_MAIN(AzpTest)
#include "azp_test.moc"
