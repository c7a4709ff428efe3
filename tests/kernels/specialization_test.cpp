// Location quotients against published tables, with the properties that must hold.
#include "specialization/location_quotients.h"
#include "specialization/quotient_measures.h"

#include "common/parallel.h"
#include "common/philox.h"

#include <QFile>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

// A CSV matrix with a header row and a first column of names; an empty cell is unknown.
std::vector<double> read(const QString &name) {
  QFile file(QStringLiteral(TERRITORIAL_REFERENCE_DIR "/specialization/") + name);
  std::vector<double> values;
  if (!file.open(QIODevice::ReadOnly))
    return values;
  const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
  for (int line = 1; line < lines.size(); ++line)
    for (const QString &cell : lines[line].trimmed().split(',').mid(1))
      values.push_back(cell.isEmpty() ? unknown : cell.toDouble());
  return values;
}

std::vector<double> random_table(std::size_t rows, std::size_t columns, std::uint64_t seed) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<double> values(rows * columns);
  for (double &value : values)
    value = stream.uniform() < 0.3 ? 0 : std::floor(1000 * stream.uniform());
  return values;
}

LocationQuotients quotients(const std::vector<double> &values, std::size_t rows, std::size_t columns,
                            std::span<const double> reference = {}) {
  Progress silent;
  return location_quotients({values, rows, columns}, {.reference = reference}, silent);
}

bool close(double left, double right) { return std::abs(left - right) <= 1e-9 * std::max(1.0, std::abs(right)); }

} // namespace

class SpecializationTest : public QObject {
  Q_OBJECT
private slots:
  // tests/reference/specialization/A1: R package EconGeo, location.quotient.
  void quotientsEqualThoseOfEconGeo() {
    const std::vector<double> input = read("A1_econgeo5x5_input.csv"), expected = read("A1_econgeo5x5_lq.csv");
    QCOMPARE(input.size(), 25U);
    const LocationQuotients found = quotients(input, 5, 5);
    for (std::size_t cell = 0; cell < 25; ++cell)
      QVERIFY2(close(found.location_quotient[cell], expected[cell]), qPrintable(QString::number(cell)));
  }

  // Farhauer and Kroell (2014), in the manual of the R package REAT, locq: LQ(1714, 79006, 879213, 15593224) = 0.3847623.
  void aPublishedSingleQuotientIsMet() {
    const std::vector<double> values{1714, 79006 - 1714};
    const std::vector<double> reference{879213, 15593224 - 879213};
    QVERIFY(std::abs(quotients(values, 1, 2, reference).location_quotient[0] - 0.3847623) < 5e-8);
  }

  // Goettingen against Germany, 2017 (data set of the R package REAT): the 15 sections of the city sum to 67,283, its published
  // total is 69,403; those of Germany sum exactly. Expected quotients recomputed with numpy.
  void publishedTotalsReplaceSumsThatFallShort() {
    const std::vector<double> city{45, 466, 7874, 1334, 7051, 2481, 2251, 2032, 1739, 7915, 4875, 3936, 7488, 16896, 900};
    const std::vector<double> country{248052, 538768,  6797172, 1798954, 4380223, 1713157, 1062982, 1027486,
                                      975126, 2397099, 2357313, 1762308, 1249260, 4676036, 1181037};
    const std::vector<double> expected{0.0840765201501, 0.400856630227, 0.536873661377, 0.343669284538, 0.746035409266,
                                       0.671173107247,  0.981419159509, 0.916542774625, 0.826501780163, 1.53027645451,
                                       0.95843423102,   1.03509026636,  2.7779085776,   1.67459967423,  0.353170120433};
    const std::vector<double> total{69403};
    Progress silent;
    const LocationQuotients found = location_quotients({city, 1, 15}, {.reference = country, .region = total}, silent);
    double basic = 0;
    for (std::size_t i = 0; i < 15; ++i) {
      QVERIFY(std::abs(found.location_quotient[i] - expected[i]) <= 1e-9 * expected[i]);
      basic += std::max(0.0, horizontal_cluster(city[i], found.region_total[0], found.reference_share[i]));
    }
    QVERIFY(std::abs(basic - 14475.0363803) < 1e-6); // basic employment of the same source, multiplier 4.79466843306
    QVERIFY(std::abs(69403 / basic - 4.79466843306) < 1e-9);
  }

  void derivedMeasuresFollowTheirDefinitions() {
    QCOMPARE(symmetric_quotient(3), 0.5);
    QCOMPARE(symmetric_quotient(0), -1.0);
    QVERIFY(std::isnan(log_quotient(0)) && log_quotient(1) == 0);
    QCOMPARE(horizontal_cluster(30, 100, 0.2), 10.0);
    // Two regions of 100 and 300 people: 20 and 20 of an industry are 0.2 and 0.0667 a head against 0.1.
    const std::vector<double> values{20, 20}, people{100, 300}, exports{5, 30};
    const auto per_capita = per_capita_coefficients({values, 2, 1}, people);
    QVERIFY(close(per_capita[0], 2) && close(per_capita[1], 2.0 / 3));
    const auto marketability = marketability_coefficients({values, 2, 1}, {exports, 2, 1});
    QVERIFY(close(marketability[0], 0.25) && close(marketability[1], 1.5));
    const std::vector<double> some{100, unknown};
    const auto partly = per_capita_coefficients({values, 2, 1}, some);
    QVERIFY(close(partly[0], 1) && std::isnan(partly[1]));
  }

  // Any way of filling the suppressed cells that keeps the published totals gives quotients within the bounds; some come close.
  void suppressedCellsBoundTheirQuotients() {
    const std::vector<double> full = random_table(6, 5, 11);
    std::vector<double> published = full, totals(6, 0);
    for (std::size_t r = 0; r < 6; ++r)
      for (std::size_t i = 0; i < 5; ++i)
        totals[r] += full[r * 5 + i] + 1; // one more everywhere, so that no total is 0
    const std::vector<std::size_t> hidden{1, 3, 7, 16, 18, 19};
    for (const std::size_t cell : hidden)
      published[cell] = unknown;
    const QuotientBounds bounds = quotient_bounds({published, 6, 5}, totals, {});
    RandomStream random(3, 0, 0, 0);
    Progress silent;
    std::vector<double> nearest(30, 1);
    for (int filling = 0; filling < 20000; ++filling) {
      std::vector<double> filled = published;
      for (std::size_t r = 0; r < 6; ++r) {
        double rest = totals[r];
        for (std::size_t i = 0; i < 5; ++i)
          rest -= std::isnan(published[r * 5 + i]) ? 0 : published[r * 5 + i];
        for (std::size_t i = 0; i < 5; ++i)
          if (std::isnan(published[r * 5 + i])) { // often all or nothing, the corners of what is possible
            const double draw = random.uniform();
            filled[r * 5 + i] = draw < 0.3 ? 0 : draw > 0.7 ? rest : rest * random.uniform();
            rest -= filled[r * 5 + i];
          }
      }
      const LocationQuotients found = location_quotients({filled, 6, 5}, {.region = totals}, silent);
      for (std::size_t cell = 0; cell < 30; ++cell) {
        if (std::isnan(found.location_quotient[cell]))
          continue;
        QVERIFY(found.location_quotient[cell] <= bounds.largest[cell] * (1 + 1e-12));
        QVERIFY(found.location_quotient[cell] >= bounds.least[cell] * (1 - 1e-12));
        nearest[cell] = std::min(nearest[cell], 1 - found.location_quotient[cell] / bounds.largest[cell]);
      }
    }
    for (const std::size_t cell : hidden)
      QVERIFY2(nearest[cell] < 1e-9, qPrintable(QString::number(cell)));
  }

  void quotientsWeightedByRegionsGiveTheIndustryBack() {
    const std::vector<double> values = random_table(40, 30, 5);
    const LocationQuotients found = quotients(values, 40, 30);
    for (std::size_t i = 0; i < 30; ++i) {
      double sum = 0;
      for (std::size_t r = 0; r < 40; ++r)
        sum += found.region_total[r] * found.location_quotient[r * 30 + i];
      QVERIFY(close(sum / found.total, 1));
    }
  }

  void theUnitOfTheValuesDoesNotMatter() {
    std::vector<double> values = random_table(20, 10, 6);
    const LocationQuotients units = quotients(values, 20, 10);
    for (double &value : values)
      value *= 1000;
    const LocationQuotients thousands = quotients(values, 20, 10);
    for (std::size_t cell = 0; cell < values.size(); ++cell)
      QVERIFY((std::isnan(units.location_quotient[cell]) && std::isnan(thousands.location_quotient[cell])) ||
              close(thousands.location_quotient[cell], units.location_quotient[cell]));
  }

  void proportionalRegionsHaveQuotientsOfOne() {
    const std::vector<double> values{1, 2, 3, 10, 20, 30, 5, 10, 15};
    for (const double quotient : quotients(values, 3, 3).location_quotient)
      QVERIFY(close(quotient, 1));
  }

  void threadsDoNotChangeASingleBit() {
    const std::vector<double> values = random_table(500, 60, 8);
    std::vector<std::vector<double>> results;
    for (const int threads : {1, 2, 4}) {
      const ThreadLimit limit(threads);
      results.push_back(quotients(values, 500, 60).industry_total);
    }
    QCOMPARE(results[1], results[0]);
    QCOMPARE(results[2], results[0]);
  }

  void nothingOverNothingIsUndefinedAndCounted() {
    const LocationQuotients found = quotients({0, 0, 0, 5}, 2, 2); // region 0 and industry 0 are empty
    QVERIFY(std::isnan(found.location_quotient[0]) && std::isnan(found.location_quotient[1]) &&
            std::isnan(found.location_quotient[2]));
    QVERIFY(close(found.location_quotient[3], 1));
    QCOMPARE(found.undefined_count, 3U);
  }

  void unknownCellsAreLeftOutOfBothMargins() {
    const LocationQuotients found = quotients({30, 70, unknown, 90, 0, 100}, 3, 2);
    QCOMPARE(found.region_total, (std::vector<double>{100, 90, 100}));
    QCOMPARE(found.industry_total, (std::vector<double>{30, 260}));
    QVERIFY(std::isnan(found.location_quotient[2]) && std::isnan(found.share_in_region[2]));
    QVERIFY(close(found.location_quotient[0], 0.3 / (30.0 / 290.0)));
    QCOMPARE(found.region_incomplete, (std::vector<std::uint8_t>{0, 1, 0}));
    QCOMPARE(found.industry_incomplete, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(found.undefined_count, 0U);
  }

  void theLeaderHasTheLargestQuotientOnALargeEnoughBase() {
    const std::vector<double> values{9, 1, 50, 50};
    const LocationQuotients found = quotients(values, 2, 2);
    QCOMPARE(leading_industry(found.location_quotient, {values, 2, 2}, 0), (std::vector<int>{0, 1}));
    QCOMPARE(leading_industry(found.location_quotient, {values, 2, 2}, 10), (std::vector<int>{-1, 1}));
    QCOMPARE(leading_industry(std::vector<double>{1, 1}, {std::span(values).first(2), 1, 2}, 0), (std::vector<int>{0})); // tie
  }

  void faultsAreNamedByPosition() {
    Progress silent;
    try {
      quotients({1, -2}, 1, 2);
      QFAIL("a negative value passed");
    } catch (const InvalidInput &fault) {
      QCOMPARE(fault.index.value(), 1U);
    }
    QVERIFY_EXCEPTION_THROWN(quotients({1, std::numeric_limits<double>::infinity()}, 1, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(quotients({1, 2, 3}, 2, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(quotients({1, 2}, 1, 2, std::vector<double>{1}), InvalidInput);
    QCOMPARE(quotients({}, 0, 0).location_quotient.size(), 0U);
  }
};

QTEST_APPLESS_MAIN(SpecializationTest)
#include "specialization_test.moc"
