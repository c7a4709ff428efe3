// Stars of clusters against a small table worked out by hand, and what must hold.
#include "specialization/cluster_stars.h"
#include "specialization/location_quotients.h"

#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

ClusterStars stars(const std::vector<double> &values, std::size_t rows, std::size_t columns, const StarOptions &options = {}) {
  Progress silent;
  const MatrixView matrix{values, rows, columns};
  const LocationQuotients found = location_quotients(matrix, {}, silent);
  return cluster_stars(matrix, found.location_quotient, found.share_in_region, options, silent);
}

std::vector<double> random_table(std::size_t cells, std::uint64_t seed) {
  RandomStream random(seed, 0, 0, 0);
  std::vector<double> values(cells);
  for (double &value : values)
    value = random.uniform() < 0.4 ? 0 : std::floor(std::exp(8 * random.uniform()));
  return values;
}

} // namespace

class ClusterStarsTest : public QObject {
  Q_OBJECT
private slots:
  // Four regions, two industries. i: 80 of 100 in A; the quotients are 2.0, 0.5, 0, 0.5 (A: 80/160 against 100/400); j: even but
  // C.
  void starsFollowTheirDefinitions() {
    const std::vector<double> values{80, 80, 10, 70, 0, 80, 10, 70};
    StarOptions options;
    options.size_share = 0.25;
    options.focus_share = 0.25;
    const ClusterStars found = stars(values, 4, 2, options);
    QCOMPARE(found.clusters, (std::vector<std::size_t>{3, 4}));
    QCOMPARE(found.size, (std::vector<std::uint8_t>{1, 1, 0, 0, 0, 1, 0, 0})); // one of i; of j the tie of A and C
    QCOMPARE(found.specialisation, (std::vector<std::uint8_t>{1, 0, 0, 0, 0, 0, 0, 0}));
    // Shares of their regions, largest first: C j 1, then B j and D j 0.875; ceil(0.25 of 7) = 2, and a tie for the second.
    QCOMPARE(found.focus, (std::vector<std::uint8_t>{0, 0, 0, 1, 0, 1, 0, 1}));
    QCOMPARE(found.stars, (std::vector<std::int8_t>{2, 1, 0, 1, 0, 2, 0, 1}));
    options.focus_in_industry = true;
    QCOMPARE(stars(values, 4, 2, options).focus, (std::vector<std::uint8_t>{1, 0, 0, 0, 0, 1, 0, 0}));
  }

  void nothingOfAnIndustryIsNoCluster() {
    const ClusterStars found = stars({0, 5, unknown, 5, 0, 5}, 3, 2);
    QCOMPARE(found.clusters[0], 0U);
    QCOMPARE(found.stars[0], std::int8_t{0});
    QCOMPARE(found.stars[2], std::int8_t{-1});
  }

  void smallClustersGetNoStarAndMakeNoRank() {
    StarOptions options;
    options.least_value = 20;
    const ClusterStars found = stars({80, 80, 10, 70, 0, 80, 10, 70}, 4, 2, options);
    QCOMPARE(found.clusters, (std::vector<std::size_t>{1, 4}));
    QCOMPARE(found.stars[2], std::int8_t{0});
  }

  // A tenth of the clusters of an industry, at least, and no more than ties explain.
  void asManyAreLargeAsTheShareSays() {
    const std::vector<double> values = random_table(200 * 12, 4);
    const ClusterStars found = stars(values, 200, 12);
    for (std::size_t i = 0; i < 12; ++i) {
      std::size_t large = 0;
      double least = 1e300;
      for (std::size_t r = 0; r < 200; ++r)
        if (found.size[r * 12 + i]) {
          ++large;
          least = std::min(least, values[r * 12 + i]);
        }
      const auto wanted = static_cast<std::size_t>(std::ceil(0.1 * static_cast<double>(found.clusters[i])));
      std::size_t above = 0;
      for (std::size_t r = 0; r < 200; ++r)
        above += values[r * 12 + i] > least;
      QVERIFY(large >= wanted && above < wanted);
    }
  }

  void orderOfRegionsUnitAndThreadsDoNotMatter() {
    const std::vector<double> values = random_table(60 * 10, 9);
    const ClusterStars found = stars(values, 60, 10);
    std::vector<double> turned;
    for (std::size_t r = 60; r-- > 0;)
      for (std::size_t i = 0; i < 10; ++i)
        turned.push_back(values[r * 10 + i] * 1024);
    const ThreadLimit one(1);
    const ClusterStars again = stars(turned, 60, 10);
    for (std::size_t r = 0; r < 60; ++r)
      for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(again.stars[(59 - r) * 10 + i], found.stars[r * 10 + i]);
  }

  void optionsOutOfRangeAreFaults() {
    StarOptions options;
    options.size_share = 0;
    QVERIFY_EXCEPTION_THROWN(stars({1, 2}, 1, 2, options), InvalidInput);
    options = {};
    options.focus_share = 1.1;
    QVERIFY_EXCEPTION_THROWN(stars({1, 2}, 1, 2, options), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(ClusterStarsTest)
#include "cluster_stars_test.moc"
