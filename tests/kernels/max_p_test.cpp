// Max-p against GeoDa's objective values, the greatest number of regions of small lattices, and its own constraints.
#include "boundaries/max_p.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "region_areas.h"

#include <QtTest>

using namespace territorial;
using namespace territorial::test;

namespace {

constexpr RegionSearch searches[] = {RegionSearch::greedy, RegionSearch::tabu, RegionSearch::annealing};

Regionalization zones(const Areas &areas, const MaxPOptions &options) {
  Progress silent;
  return max_p(areas.view(), areas.weights, options, silent);
}

MaxPOptions with(const std::vector<double> &floor, double least, RegionSearch search, std::size_t starts = 99) {
  MaxPOptions options;
  options.floor = floor;
  options.least_floor = least;
  options.search.method = search;
  options.starts = starts;
  return options;
}

std::vector<double> random_floor(std::size_t areas, std::uint32_t seed) {
  RandomStream stream(seed, 1, 0, 0);
  std::vector<double> floor;
  for (std::size_t i = 0; i < areas; ++i)
    floor.push_back(std::floor(10 * stream.uniform()));
  return floor;
}

} // namespace

class MaxPTest : public QObject {
  Q_OBJECT
private slots:
  // A tenth of the people in each: pygeoda's tests have 8 regions (ratios 0.4457420751, 0.4780181292 and 0.4899529029), rgeoda's
  // own with another Boost .484, .478 and .496. More than 9 cannot be: ten floors are more than all people.
  void geodasDivisionsOfGuerryAreBeaten() {
    const Areas areas = guerry();
    const std::vector<double> people = guerry_population();
    const double geoda[] = {0.484, 0.4780181292, 0.496};
    for (std::size_t search = 0; search < 3; ++search) {
      const Regionalization found = zones(areas, with(people, 3236.67, searches[search]));
      QCOMPARE(found.count, 9U);
      QVERIFY(contiguous(areas, found));
      const std::vector<double> sums = floors_of(found, people);
      QVERIFY(*std::min_element(sums.begin(), sums.end()) >= 3236.67);
      QVERIFY2(ratio(found) >= geoda[search], qPrintable(QString::number(ratio(found), 'g', 12)));
    }
  }

  void theNumberOfRegionsIsTheGreatestThereIs() {
    for (std::uint32_t seed = 0; seed < 8; ++seed) {
      const Areas areas = lattice(3, seed);
      const std::vector<double> floor = random_floor(9, seed);
      for (const double least : {6.0, 9.0, 14.0}) {
        std::size_t most = 0;
        double within = 0;
        each_division(areas, [&](const Regionalization &division) {
          const std::vector<double> sums = floors_of(division, floor);
          if (*std::min_element(sums.begin(), sums.end()) < least)
            return;
          if (division.count > most || (division.count == most && division.within_squares < within))
            within = division.within_squares;
          most = std::max(most, division.count);
        });
        if (most == 0)
          continue;
        const Regionalization found = zones(areas, with(floor, least, RegionSearch::tabu));
        QCOMPARE(found.count, most);
        QVERIFY(found.within_squares >= within - 1e-12);
      }
    }
  }

  void everyRegionIsContiguousAndReachesTheFloor() {
    for (std::uint32_t seed = 0; seed < 5; ++seed)
      for (const RegionSearch search : searches) {
        const Areas areas = lattice(12, seed, 3);
        const std::vector<double> floor = random_floor(144, seed);
        const Regionalization found = zones(areas, with(floor, 30, search, 12));
        const std::vector<double> sums = floors_of(found, floor);
        QVERIFY(contiguous(areas, found));
        QVERIFY(*std::min_element(sums.begin(), sums.end()) >= 30);
        double all = 0;
        for (const double own : floor)
          all += own;
        QVERIFY(static_cast<double>(found.count) <= all / 30);
        QVERIFY(static_cast<double>(found.count) >= 0.75 * all / 30);
      }
  }

  void noSingleMoveBettersTheResult() {
    const Areas areas = lattice(9, 4);
    const std::vector<double> floor = random_floor(81, 4);
    for (const RegionSearch search : searches) {
      const Regionalization found = zones(areas, with(floor, 25, search, 6));
      for (std::size_t area = 0; area < 81; ++area)
        for (std::size_t k = areas.weights.offset[area]; k < areas.weights.offset[area + 1]; ++k) {
          const Regionalization other = moved(areas, found, area, found.region[areas.weights.neighbour[k]]);
          const std::vector<double> sums = floors_of(other, floor);
          QVERIFY(other.count < found.count || !contiguous(areas, other) || *std::min_element(sums.begin(), sums.end()) < 25 ||
                  other.within_squares >= found.within_squares - 1e-10);
        }
    }
  }

  void threadsDecideNothingAndTheSeedAll() {
    const Areas areas = lattice(14, 2);
    const std::vector<double> floor = random_floor(196, 2);
    for (const RegionSearch search : searches) {
      MaxPOptions options = with(floor, 60, search, 33);
      const Regionalization found = zones(areas, options);
      {
        const ThreadLimit one(1);
        QCOMPARE(zones(areas, options).region, found.region);
      }
      options.seed = 1;
      QVERIFY(zones(areas, options).region != found.region);
    }
  }

  void aComponentBelowTheFloorIsOneRegion() {
    Areas areas = lattice(4, 1);
    areas.values.insert(areas.values.end(), {5, 5, 6, 6});
    areas.weights.offset.insert(areas.weights.offset.end(), 2, areas.weights.offset.back()); // two islands
    const std::vector<double> floor(18, 1);
    const Regionalization found = zones(areas, with(floor, 4, RegionSearch::tabu));
    QCOMPARE(found.count, 6U); // four of four squares, and the islands
    QVERIFY(contiguous(areas, found));
    QCOMPARE(zones(areas, with(floor, 17, RegionSearch::tabu)).count, 3U);
    QCOMPARE(zones(areas, with(floor, 1, RegionSearch::tabu)).count, 18U);
  }

  void degenerateInputHasAnAnswerAndFaultsAreNamed() {
    const Areas none{{}, 2, {}};
    QCOMPARE(zones(none, with({}, 3, RegionSearch::greedy)).count, 0U);
    Areas same = lattice(5, 1);
    std::fill(same.values.begin(), same.values.end(), 0.1);
    const std::vector<double> ones(25, 1), zeros(9, 0), two(2, 1), negative(9, -1);
    QVERIFY(zones(same, with(ones, 5, RegionSearch::annealing)).count >= 4);
    const Areas areas = lattice(3, 1);
    QCOMPARE(zones(areas, with(zeros, 1, RegionSearch::greedy)).count, 1U);
    QVERIFY_EXCEPTION_THROWN(zones(areas, with(two, 1, RegionSearch::greedy)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(zones(areas, with(negative, 1, RegionSearch::greedy)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(zones(areas, with(zeros, 0, RegionSearch::greedy)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(zones(areas, with(zeros, 1, RegionSearch::greedy, 0)), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(MaxPTest)
#include "max_p_test.moc"
