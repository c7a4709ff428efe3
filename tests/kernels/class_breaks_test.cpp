// Class breaks against published and exhaustively computed ones.
#include "cartography/class_breaks.h"

#include "common/errors.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <set>

using namespace territorial;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

// Employment density of 58 counties of California: calempdensity.csv of PySAL's mapclassify, whose results are below.
const std::vector<double> counties{329.92, 0.42,    5.9,   14.03, 2.78,   1.34,   181.27, 1.65,  10.03, 16.7,   1.32, 3.99,
                                   3.16,   0.22,    8.7,   6.56,  3.27,   0.33,   370.5,  4.51,  75.29, 0.99,   2.74, 8.68,
                                   0.14,   0.92,    12.63, 28.7,  12.02,  722.85, 36.68,  0.74,  29.82, 192.05, 3.38, 11.15,
                                   110.74, 4111.45, 49.47, 10.33, 317.11, 20.47,  264.93, 66.26, 5.39,  0.13,   0.61, 50.65,
                                   40.48,  36.67,   13.09, 1.81,  0.2,    7.6,    2.51,   57.26, 24.32, 6.97};

ClassBreaks classes(const std::vector<double> &values, ClassMethod method, int count, bool rounded = false) {
  Progress silent;
  return class_breaks(values, {method, count, rounded}, silent);
}

double squares(const double *from, const double *to) {
  double sum = 0, squared = 0;
  for (const double *value = from; value != to; ++value)
    sum += *value;
  for (const double *value = from; value != to; ++value)
    squared += std::pow(*value - sum / static_cast<double>(to - from), 2);
  return squared;
}

// The least sum over all ways to cut `values` [sorted] into `count` runs.
double exhaustive(const double *from, const double *to, int count) {
  if (count == 1)
    return squares(from, to);
  double least = std::numeric_limits<double>::infinity();
  for (const double *cut = from + 1; to - cut >= count - 1; ++cut)
    least = std::min(least, squares(from, cut) + exhaustive(cut, to, count - 1));
  return least;
}

} // namespace

class ClassBreaksTest : public QObject {
  Q_OBJECT
private slots:
  // mapclassify's FisherJenks(k=5): bins 75.29, 192.05, 370.5, 722.85, 4111.45, counts 49, 3, 4, 1, 1. Ours begin a class.
  void naturalBreaksAreThoseOfMapclassify() {
    const ClassBreaks made = classes(counties, ClassMethod::natural, 5);
    QCOMPARE(made.counts, (std::vector<std::size_t>{49, 3, 4, 1, 1}));
    QCOMPARE(made.breaks, (std::vector<double>{110.74, 264.93, 722.85, 4111.45}));
    const ClassBreaks round = classes(counties, ClassMethod::natural, 5, true);
    QCOMPARE(round.breaks, (std::vector<double>{100, 200, 500, 2000}));
    QCOMPARE(round.counts, made.counts);
  }

  // R's classInt, tests/test_Unique.Rout.save: style "fisher", n = 3 on these: 3, 2 and 1 values.
  void naturalBreaksAreThoseOfClassInt() {
    QCOMPARE(classes({0, 0, 0, 1, 2, 50}, ClassMethod::natural, 3).counts, (std::vector<std::size_t>{3, 2, 1}));
  }

  // mapclassify's Quantiles(k=5): 1.464, 5.798, 13.278, 54.616, counts 12, 11, 12, 11, 12 (numpy's quantiles are of type 7).
  void quantilesAreThoseOfMapclassify() {
    const ClassBreaks made = classes(counties, ClassMethod::quantile, 5);
    QCOMPARE(made.counts, (std::vector<std::size_t>{12, 11, 12, 11, 12}));
    const std::vector<double> expected{1.464, 5.798, 13.278, 54.616};
    for (std::size_t at = 0; at < expected.size(); ++at)
      QVERIFY(std::abs(made.breaks[at] - expected[at]) < 1e-9);
    const ClassBreaks round = classes(counties, ClassMethod::quantile, 5, true);
    QCOMPARE(round.counts, made.counts);
    QCOMPARE(round.breaks, (std::vector<double>{1.5, 5.6, 14, 54}));
  }

  // mapclassify's EqualInterval(k=5): 822.394, 1644.658, 2466.922, 3289.186, counts 57, 0, 0, 0, 1.
  void equalIntervalsAreThoseOfMapclassifyAndKeepEmptyClasses() {
    const ClassBreaks made = classes(counties, ClassMethod::equal, 5, true);
    QCOMPARE(made.counts, (std::vector<std::size_t>{57, 0, 0, 0, 1}));
    const std::vector<double> expected{822.394, 1644.658, 2466.922, 3289.186};
    for (std::size_t at = 0; at < expected.size(); ++at)
      QVERIFY(std::abs(made.breaks[at] - expected[at]) < 1e-9);
  }

  void naturalBreaksAreAsGoodAsTheBestOfAll() {
    for (std::uint32_t round = 0; round < 300; ++round) {
      RandomStream random(20261126, 1, round, 0);
      std::vector<double> values(1 + random.below(13));
      const bool tied = random.below(2) == 0;
      for (double &value : values)
        value = tied ? static_cast<double>(random.below(6)) : std::pow(random.uniform(), 3) * 1000 - 100;
      const int count = 1 + static_cast<int>(random.below(6));
      const ClassBreaks made = classes(values, ClassMethod::natural, count);
      std::sort(values.begin(), values.end());
      const auto distinct = static_cast<int>(std::set<double>(values.begin(), values.end()).size());
      QCOMPARE(made.counts.size(), static_cast<std::size_t>(std::min(count, distinct)));
      const double best =
          exhaustive(values.data(), values.data() + values.size(), std::min(count, static_cast<int>(values.size())));
      QVERIFY2(std::abs(made.within - best) <= 1e-9 * std::max(1.0, best),
               qPrintable(QStringLiteral("round %1: %2 against %3").arg(round).arg(made.within).arg(best)));
    }
  }

  void naturalBreaksKeepTheirPlaceFarFromZero() {
    const ClassBreaks near = classes(counties, ClassMethod::natural, 6);
    std::vector<double> far = counties;
    for (double &value : far)
      value += 1e9;
    QCOMPARE(classes(far, ClassMethod::natural, 6).counts, near.counts);
  }

  void rowOrderDoesNotMatter() {
    std::vector<double> turned(counties.rbegin(), counties.rend());
    for (const ClassMethod method : {ClassMethod::natural, ClassMethod::quantile, ClassMethod::equal})
      QCOMPARE(classes(turned, method, 7, true).breaks, classes(counties, method, 7, true).breaks);
  }

  void roundingMovesNoValueToAnotherClass() {
    for (std::uint32_t round = 0; round < 200; ++round) {
      RandomStream random(7, 2, round, 0);
      std::vector<double> values(20);
      for (double &value : values)
        value = std::exp(10 * random.uniform() - 5) * (random.below(3) == 0 ? -1 : 1);
      for (const ClassMethod method : {ClassMethod::natural, ClassMethod::quantile})
        QCOMPARE(classes(values, method, 5, true).counts, classes(values, method, 5, false).counts);
    }
  }

  void numbersBetweenAreAsRoundAsCanBe() {
    QCOMPARE(roundest_between(0.86, 1.24), 1.0);
    QCOMPARE(roundest_between(0.95, 1.0), 1.0); // the upper end may be taken
    QCOMPARE(roundest_between(1.0, 1.06), 1.03);
    QCOMPARE(roundest_between(1.25, 1.35), 1.3);
    QCOMPARE(roundest_between(-3, 5), 0.0);
    QCOMPARE(roundest_between(-0.31, -0.2), -0.3);
    QCOMPARE(roundest_between(3, 4), 4.0); // half way between: no rounder one
    QCOMPARE(roundest_between(12345.2, 17890), 10000 * 1.5);
    QCOMPARE(roundest_between(1e-7, 3e-7), 2e-7);
    const double next = std::nextafter(1.1, 2);
    QCOMPARE(roundest_between(1.1, next), next);
  }

  void unknownAndInfiniteValuesAreInNoClass() {
    const double infinite = std::numeric_limits<double>::infinity();
    const ClassBreaks made = classes({1, unknown, 2, infinite, 3, -infinite}, ClassMethod::natural, 3);
    QCOMPARE(made.missing, 3U);
    QCOMPARE(made.counts, (std::vector<std::size_t>{1, 1, 1}));
  }

  void withoutValuesThereIsOneEmptyClass() {
    for (const ClassMethod method : {ClassMethod::natural, ClassMethod::quantile, ClassMethod::equal}) {
      const ClassBreaks made = classes({unknown, unknown}, method, 5);
      QVERIFY(made.breaks.empty());
      QCOMPARE(made.counts, (std::vector<std::size_t>{0}));
      QCOMPARE(made.missing, 2U);
      QCOMPARE(classes({}, method, 5).counts, (std::vector<std::size_t>{0}));
    }
  }

  void equalValuesAreOneClass() {
    for (const ClassMethod method : {ClassMethod::natural, ClassMethod::quantile, ClassMethod::equal}) {
      const ClassBreaks made = classes({2.5, 2.5, 2.5, 2.5}, method, 5);
      QVERIFY(made.breaks.empty());
      QCOMPARE(made.counts, (std::vector<std::size_t>{4}));
      QCOMPARE(made.goodness_of_variance_fit, 1.0);
    }
    QCOMPARE(classes({1}, ClassMethod::natural, 3).counts, (std::vector<std::size_t>{1}));
  }

  void quantilesThatMeetAreOneBreak() {
    // Three of the four quantiles are 0, the least value, which begins no class but the first.
    const ClassBreaks made = classes({0, 0, 0, 0, 0, 0, 0, 1, 2, 3}, ClassMethod::quantile, 5);
    QCOMPARE(std::count(made.counts.begin(), made.counts.end(), 0U), std::ptrdiff_t(0));
    QCOMPARE(made.breaks.size(), 1U);
    QVERIFY(std::abs(made.breaks[0] - 1.2) < 1e-12); // rank 7.2 of 0 to 9 lies between 1 and 2
    QCOMPARE(made.counts, (std::vector<std::size_t>{8, 2}));
  }

  void aClassHoldsItsLowerBreakAndNotItsUpper() {
    const std::vector<double> breaks{0.5, 0.8, 1.2, 2, 4}, values{0.49, 0.5, 0.8, 1.19, 1.2, 4, 100, unknown};
    const ClassBreaks made = fixed_classes(values, breaks);
    QCOMPARE(made.counts, (std::vector<std::size_t>{1, 1, 2, 1, 0, 2}));
    QCOMPARE(made.missing, 1U);
    QCOMPARE(class_of(1.2, breaks), 3U);
    QCOMPARE(class_of(-1, breaks), 0U);
    QCOMPARE(class_of(4, breaks), 5U);
    QCOMPARE(class_of(4, {}), 0U);
  }

  void breaksThatDoNotAscendAreRefused() {
    QVERIFY_EXCEPTION_THROWN(fixed_classes(counties, std::vector<double>{1, 1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(fixed_classes(counties, std::vector<double>{2, 1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(fixed_classes(counties, std::vector<double>{1, unknown}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(classes(counties, ClassMethod::natural, 0), InvalidInput);
  }

  // Quadratic time would take minutes.
  void aHundredThousandValuesTakeSeconds() {
    RandomStream random(3, 3, 0, 0);
    std::vector<double> values(100'000);
    for (double &value : values)
      value = random.uniform();
    const auto start = std::chrono::steady_clock::now();
    const ClassBreaks made = classes(values, ClassMethod::natural, 8);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    qInfo("%.3f s", took.count());
    QCOMPARE(made.counts.size(), 8U);
    // Uniform values: eight classes as wide as one another explain 1 - 1/64 of the variance.
    QVERIFY(std::abs(made.goodness_of_variance_fit - (1 - 1 / 64.0)) < 1e-4);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(took.count() < 5);
#endif
  }
};

QTEST_APPLESS_MAIN(ClassBreaksTest)
#include "class_breaks_test.moc"
