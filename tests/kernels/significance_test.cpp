// Tails, intervals and tests of location quotients against values of R 4.2.2 and against their own null hypotheses.
#include "common/discrete_tails.h"
#include "common/multiple_testing.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/shapiro_wilk.h"
#include "specialization/location_quotients.h"
#include "specialization/quotient_significance.h"
#include "specialization/standardized_quotients.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

bool close(double left, double right, double relative = 1e-9) { return std::abs(left - right) <= relative * std::abs(right); }

bool equal(const Tails &found, double lower, double upper) { return close(found.lower, lower) && close(found.upper, upper); }

QuotientTests exact(const std::vector<double> &counts, std::size_t rows, std::size_t columns,
                    const std::vector<double> &reference = {}, const QuotientTestOptions &options = {}) {
  Progress silent;
  return exact_quotient_tests({counts, rows, columns}, reference, options, silent);
}

// Plants of two sizes, `of_each` of both in every industry.
PlantSizes lumps(std::size_t industries, std::size_t of_each, double large) {
  PlantSizes plants{{0}, {}};
  for (std::size_t i = 0; i < industries; ++i) {
    plants.sizes.insert(plants.sizes.end(), of_each, 1);
    plants.sizes.insert(plants.sizes.end(), of_each, large);
    plants.offsets.push_back(plants.sizes.size());
  }
  return plants;
}

// Every plant falls into a region by itself, with probabilities 1 : 2 : ... : R.
std::vector<double> fallen(const PlantSizes &plants, std::size_t regions, std::uint32_t replicate) {
  const std::size_t industries = plants.offsets.size() - 1;
  std::vector<double> values(regions * industries, 0);
  RandomStream random(99, 5, 0, replicate);
  const auto weights = static_cast<std::uint32_t>(regions * (regions + 1) / 2);
  for (std::size_t i = 0; i < industries; ++i)
    for (std::size_t plant = plants.offsets[i]; plant < plants.offsets[i + 1]; ++plant) {
      std::uint32_t left = random.below(weights);
      std::size_t region = 0;
      while (left > region)
        left -= static_cast<std::uint32_t>(++region);
      values[region * industries + i] += plants.sizes[plant];
    }
  return values;
}

} // namespace

class SignificanceTest : public QObject {
  Q_OBJECT
private slots:
  void binomialTailsEqualThoseOfR() { // pbinom
    QVERIFY(equal(binomial_tails(7, 20, 0.3), 0.772271797418161, 0.391990187799076));
    QVERIFY(equal(binomial_tails(0, 20, 0.3), 0.000797922662976119, 1));
    QVERIFY(equal(binomial_tails(1100, 1e6, 0.001), 0.999137100248011167, 0.000957466970028539));
    QVERIFY(equal(binomial_tails(2000, 1e6, 0.001), 1, 1.8536539944017e-170));
    QVERIFY(equal(binomial_tails(5e6, 1e7, 0.5001), 0.263647919837951, 0.736558656775045));
    QVERIFY(equal(binomial_tails(0, 5, 0), 1, 1) && equal(binomial_tails(4, 5, 1), 0, 1));
  }

  void hypergeometricTailsEqualThoseOfR() { // phyper
    QVERIFY(equal(hypergeometric_tails(20, 500, 100, 50), 0.999860535376615456, 0.000469449854564998));
    QVERIFY(equal(hypergeometric_tails(3, 500, 100, 50), 0.0040440612574375, 0.9991652751366540));
    QVERIFY(equal(hypergeometric_tails(400, 1e7, 12345, 250000), 9.99999811243844e-01, 2.49141154159360e-07));
    QVERIFY(equal(hypergeometric_tails(300, 1e7, 12345, 250000), 0.322204280439365, 0.698382491367479));
    QVERIFY(equal(hypergeometric_tails(1234567, 2.5e8, 1.2e7, 2.5e7), 1, 5.4078146503302e-253));
    QVERIFY(equal(hypergeometric_tails(25, 1e7, 30, 1e6), 1, 8.59541709753888e-21));
    QVERIFY(equal(hypergeometric_tails(31, 1e7, 30, 1e6), 1, 0)); // more than there are
    QVERIFY(equal(hypergeometric_tails(10, 100, 10, 100), 1, 1)); // all are drawn
  }

  void intervalsEqualThoseOfR() { // binom.test
    const auto check = [](std::pair<double, double> found, double lower, double upper) {
      return close(found.first, lower) && close(found.second, upper);
    };
    QVERIFY(check(share_interval(7, 20, 0.05), 0.153909204784541, 0.592188534532828));
    QVERIFY(check(share_interval(0, 20, 0.05), 0, 0.168433470983085));
    QVERIFY(check(share_interval(20, 20, 0.05), 0.831566529016915, 1));
    QVERIFY(check(share_interval(1100, 1e6, 0.1), 0.00104604849599620, 0.00115610852646445));
  }

  void falseDiscoveryRatesEqualThoseOfR() { // p.adjust(method = "BH")
    const std::vector<double> q = benjamini_hochberg(std::vector<double>{0.01, 0.04, 0.03, unknown, 0.005, 0.55, 0.04});
    const std::vector<double> expected{0.03, 0.048, 0.048, unknown, 0.03, 0.55, 0.048};
    for (std::size_t i = 0; i < q.size(); ++i)
      QVERIFY(std::isnan(expected[i]) ? std::isnan(q[i]) : close(q[i], expected[i]));
  }

  void normalityEqualsThatOfR() { // shapiro.test; the first sample is that of Shapiro and Wilk (1965)
    QVERIFY(
        close(shapiro_wilk(std::vector<double>{148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236}), 0.788814694835387, 1e-8));
    QVERIFY(close(shapiro_wilk(std::vector<double>{2.1, 3.3, 2.9}), 0.964285714285715, 1e-8));
    QVERIFY(close(shapiro_wilk(std::vector<double>{1, 4, 9, 16}), 0.9621240375975, 1e-8));
    QVERIFY(close(shapiro_wilk(std::vector<double>{1, 4, 9, 16, 25}), 0.949824534655559, 1e-8));
    QVERIFY(std::isnan(shapiro_wilk(std::vector<double>{1, 2})) && std::isnan(shapiro_wilk(std::vector<double>{3, 3, 3})));
  }

  // 60 of 100 persons of an industry in a region with 100 of 300 persons: phyper(59, 100, 200, 100, lower.tail = FALSE).
  void quotientsAreTestedAgainstTheMarginsOfTheTable() {
    const std::vector<double> counts{60, 40, 20, 80, 20, 80};
    const QuotientTests found = exact(counts, 3, 2);
    const Tails tails = hypergeometric_tails(60, 300, 100, 100);
    QCOMPARE(found.p_value[0], tails.upper);
    const auto [lower, upper] = share_interval(60, 100, 0.05);
    QVERIFY(close(found.lower[0], lower * 3) && close(found.upper[0], upper * 3)); // the quotient is 0.6 / (1 / 3)
    const QuotientTests both = exact(counts, 3, 2, {}, {Alternative::two_sided});
    QCOMPARE(both.p_value[0], 2 * tails.upper);
    QCOMPARE(exact(counts, 3, 2, {}, {Alternative::less}).p_value[0], tails.lower);
  }

  void anotherAreaIsTestedBinomially() {
    const QuotientTests found = exact({60, 40}, 1, 2, {300, 700});
    QCOMPARE(found.p_value[0], binomial_tails(60, 100, 0.3).upper);
  }

  void unknownCellsAndEmptyMarginsHaveNoTest() {
    const QuotientTests found = exact({unknown, 4, 0, 3, 0, 0}, 3, 2);
    QVERIFY(std::isnan(found.p_value[0]) && std::isnan(found.upper[0]));
    QVERIFY(std::isnan(found.p_value[2])); // nobody is known to work in the industry
    QVERIFY(std::isnan(found.p_value[5])); // nobody works in the region
    QVERIFY(!std::isnan(found.p_value[1]));
    QVERIFY_EXCEPTION_THROWN(exact({0.5, 1}, 1, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(exact({-1, 1}, 1, 2), InvalidInput);
  }

  // Under the null p <= a happens in at most a of the tests, and not much less often: counts are discrete, so it falls short by
  // less than the probability of one count. 4,000 tests; four standard errors of 0.05 are 0.014.
  void exactTestsKeepTheirLevelUnderTheNull() {
    int tests = 0, rejected = 0;
    for (std::uint32_t replicate = 0; replicate < 100; ++replicate) {
      const QuotientTests found = exact(fallen(lumps(8, 2000, 1), 5, replicate), 5, 8);
      for (const double p : found.p_value) {
        ++tests;
        rejected += p <= 0.05;
      }
      QVERIFY(found.overdispersion > 0.2 && found.overdispersion < 3);
    }
    const double share = static_cast<double>(rejected) / tests;
    QVERIFY2(share < 0.064 && share > 0.030, qPrintable(QString::number(share)));
  }

  // The same for plants of which a tenth hold nine tenths of the persons: counting persons would reject nearly always.
  void plantTestsKeepTheirLevelWherePersonsDoNot() {
    Progress silent;
    int tests = 0, rejected = 0, rejectedByPersons = 0;
    QuotientTestOptions options;
    options.replicates = 199;
    options.intervals = false;
    const PlantSizes plants = lumps(8, 40, 50);
    double overdispersion = 0;
    for (std::uint32_t replicate = 0; replicate < 100; ++replicate) {
      const std::vector<double> values = fallen(plants, 5, replicate);
      options.seed = replicate;
      const QuotientTests found = plant_quotient_tests({values, 5, 8}, plants, options, silent);
      const QuotientTests persons = exact(values, 5, 8);
      for (std::size_t cell = 0; cell < found.p_value.size(); ++cell) {
        ++tests;
        rejected += found.p_value[cell] <= 0.05;
        rejectedByPersons += persons.p_value[cell] <= 0.05;
      }
      overdispersion += found.overdispersion / 100;
    }
    const double share = static_cast<double>(rejected) / tests;
    QVERIFY2(share < 0.064 && share > 0.030, qPrintable(QString::number(share)));
    QVERIFY(static_cast<double>(rejectedByPersons) / tests > 0.3);
    QVERIFY(overdispersion > 10);
  }

  // One plant: the region has it with its share of all activity, so p is that share within the error of 99,999 draws.
  void aSinglePlantIsAsUnlikelyAsItsRegionIsSmall() {
    Progress silent;
    const std::vector<double> values{7, 13, 0, 80};
    const PlantSizes plants{{0, 1, 4}, {7, 13, 40, 40}};
    QuotientTestOptions options;
    options.replicates = 99999;
    const QuotientTests found = plant_quotient_tests({values, 2, 2}, plants, options, silent);
    QVERIFY(std::abs(found.p_value[0] - 0.2) < 4 * std::sqrt(0.2 * 0.8 / 99999));
    QCOMPARE(found.p_value[2], 1.0); // nothing is always reached
    // At least one of 13, 40, 40 falls into a region with a fifth of all: 1 - 0.8^3.
    QVERIFY(std::abs(found.p_value[1] - 0.488) < 4 * std::sqrt(0.488 * 0.512 / 99999));
    const auto [lower, upper] = share_interval(1, 1, 0.05);
    QVERIFY(close(found.lower[0], lower * 5) && close(found.upper[0], upper * 5));
  }

  void plantTestsDependOnNeitherThreadsNorUnits() {
    Progress silent;
    const PlantSizes plants = lumps(8, 40, 50);
    const std::vector<double> values = fallen(plants, 5, 3);
    QuotientTestOptions options;
    options.replicates = 199;
    const QuotientTests all = plant_quotient_tests({values, 5, 8}, plants, options, silent);
    std::vector<double> scaled = values;
    PlantSizes thousandth = plants;
    for (double &value : scaled)
      value /= 1000;
    for (double &size : thousandth.sizes)
      size /= 1000;
    const ThreadLimit one(1);
    const QuotientTests alone = plant_quotient_tests({scaled, 5, 8}, thousandth, options, silent);
    for (std::size_t cell = 0; cell < values.size(); ++cell)
      QCOMPARE(alone.p_value[cell], all.p_value[cell]);
    QuotientTestOptions other = options;
    other.seed = 1;
    const QuotientTests reseeded = plant_quotient_tests({values, 5, 8}, plants, other, silent);
    QVERIFY(!std::equal(all.p_value.begin(), all.p_value.end(), reseeded.p_value.begin()));
  }

  // Quotients 0.2 to 1.1 and 5 in eleven regions, by hand: the logarithms are nearer to normal (R: W 0.923 against 0.554).
  void theNearerToNormalIsStandardised() {
    std::vector<double> quotients{0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 5};
    Progress silent;
    const StandardizedQuotients found = standardized_quotients({quotients, 11, 1}, 0.05, 0, 0, silent);
    QVERIFY(found.logarithm[0]);
    double mean = 0, squares = 0;
    for (const double quotient : quotients)
      mean += std::log(quotient) / 11;
    for (const double quotient : quotients)
      squares += std::pow(std::log(quotient) - mean, 2);
    const double z = (std::log(5.0) - mean) / std::sqrt(squares / 10);
    QVERIFY(close(found.z_score[10], z));
    QVERIFY(close(found.p_value[10], 0.5 * std::erfc(z / std::sqrt(2.0))));
    QVERIFY(std::abs(found.cut[0] - 1.6448536) < 1e-7);
    const std::vector<double> even{0.8, 0.9, 1, 1.1, 1.2};
    QVERIFY(!standardized_quotients({even, 5, 1}, 0.05, 0, 0, silent).logarithm[0]);
  }

  void quotientsWithoutSpreadHaveNoScore() {
    const std::vector<double> quotients{1, 1, unknown, 1, 1, 1};
    Progress silent;
    const StandardizedQuotients found = standardized_quotients({quotients, 3, 2}, 0.05, 99, 0, silent);
    for (const double z : found.z_score)
      QVERIFY(std::isnan(z));
  }

  // The mean of quantile(type = 7) over 200,000 samples by R is 1.384244 standard deviations (standard error 0.0005).
  void bootstrapCutsFollowTheSpreadOfTheRegions() {
    std::vector<double> quotients;
    for (int step = 0; step <= 20; ++step)
      quotients.push_back(1 + 0.01 * (step - 10));
    Progress silent;
    const StandardizedQuotients found = standardized_quotients({quotients, 21, 1}, 0.05, 9999, 4, silent);
    QVERIFY2(std::abs(found.cut[0] - 1.384244) < 0.01, qPrintable(QString::number(found.cut[0], 'g', 8)));
    QVERIFY(found.p_value[20] < found.p_value[10] && found.p_value[0] == 1);
    const ThreadLimit one(1);
    QCOMPARE(standardized_quotients({quotients, 21, 1}, 0.05, 9999, 4, silent).cut[0], found.cut[0]);
  }
};

QTEST_APPLESS_MAIN(SignificanceTest)
#include "significance_test.moc"
