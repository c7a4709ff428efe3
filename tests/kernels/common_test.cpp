// Parallel loops, random streams, progress, totals and nearest texts.
#include "common/binomial.h"
#include "common/nearest_text.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "common/table_totals.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

using namespace territorial;

namespace {

class CancelAfter : public Progress {
public:
  explicit CancelAfter(int milliseconds) : mMilliseconds(milliseconds) { mTimer.start(); }
  bool cancelled() override { return mTimer.elapsed() >= mMilliseconds; }

private:
  QElapsedTimer mTimer;
  int mMilliseconds;
};

class Recorder : public Progress {
public:
  std::vector<double> shown;

protected:
  void show(double fraction) override { shown.push_back(fraction); }
};

const double unknown = std::numeric_limits<double>::quiet_NaN();

std::vector<std::string> names(const char *prefix, std::size_t n) {
  std::vector<std::string> list;
  for (std::size_t i = 0; i < n; ++i)
    list.push_back(prefix + std::to_string(i) + ".");
  return list;
}

} // namespace

class CommonTest : public QObject {
  Q_OBJECT
private slots:
  // Known answers of the Random123 distribution (kat_vectors, philox4x32 10).
  void philoxGivesTheKnownAnswers() {
    using Block = std::array<std::uint32_t, 4>;
    QCOMPARE(philox4x32({0, 0, 0, 0}, {0, 0}), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    const std::uint32_t ones = 0xffffffff;
    QCOMPARE(philox4x32({ones, ones, ones, ones}, {ones, ones}), (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
  }

  // Against the probabilities of Bin(20, 0.3), by the definition: chi-square with 12 degrees of freedom, 99.99 % quantile 39.13.
  void binomialDrawsHaveTheirDistribution() {
    constexpr int draws = 200000, trials = 20;
    std::vector<double> seen(trials + 1, 0), expected(trials + 1, 0);
    for (std::uint32_t replicate = 0; replicate < draws; ++replicate) {
      RandomStream random(5, 1, 2, replicate);
      ++seen[binomial_draw(random, trials, 0.3)];
    }
    double probability = std::pow(0.7, trials);
    for (int k = 0; k <= trials; ++k) {
      expected[static_cast<std::size_t>(k)] = draws * probability;
      probability *= (trials - k) / (k + 1.0) * 0.3 / 0.7;
    }
    double chi_square = 0, seen_tail = 0, expected_tail = 0;
    for (std::size_t k = 0; k <= trials; ++k) {
      if (k <= 11) {
        chi_square += std::pow(seen[k] - expected[k], 2) / expected[k];
      } else {
        seen_tail += seen[k];
        expected_tail += expected[k];
      }
    }
    chi_square += std::pow(seen_tail - expected_tail, 2) / expected_tail;
    QVERIFY2(chi_square < 39.13, qPrintable(QString::number(chi_square)));
    QVERIFY(chi_square > 1); // nor too good to be drawn
  }

  void binomialDrawsOfManyTrialsKeepMeanAndVariance() {
    constexpr int draws = 20000;
    const double trials = 5e6, probability = 0.999; // the mirrored side
    double sum = 0, squares = 0;
    for (std::uint32_t replicate = 0; replicate < draws; ++replicate) {
      RandomStream random(5, 3, 2, replicate);
      const double apart = static_cast<double>(binomial_draw(random, 5'000'000, probability)) - trials * probability;
      sum += apart;
      squares += apart * apart;
    }
    const double variance = trials * probability * (1 - probability);
    QVERIFY(std::abs(sum / draws) < 4 * std::sqrt(variance / draws));
    QVERIFY(std::abs(squares / draws / variance - 1) < 4 * std::sqrt(2.0 / draws));
    RandomStream random(5, 3, 2, 0);
    QCOMPARE(binomial_draw(random, 7, 0), 0U);
    QCOMPARE(binomial_draw(random, 7, 1), 7U);
    QCOMPARE(binomial_draw(random, 0, 0.5), 0U);
  }

  void drawsBelowABoundAreUniform() {
    RandomStream stream(7, 1, 2, 3);
    constexpr int draws = 70000, bound = 7;
    std::array<int, bound> counts{};
    for (int i = 0; i < draws; ++i)
      ++counts[stream.below(bound)];
    double chi_square = 0;
    for (const int count : counts)
      chi_square += std::pow(count - draws / bound, 2) / (draws / bound);
    QVERIFY2(chi_square < 22.46,
             "chi-square of 6 degrees of freedom above its 0.999 quantile"); // the stream is fixed: no chance here
  }

  void streamsDifferByEveryPartOfTheirCounter() {
    const std::uint32_t first = RandomStream(1, 1, 1, 1).bits();
    QVERIFY(first != RandomStream(2, 1, 1, 1).bits());
    QVERIFY(first != RandomStream(1, 2, 1, 1).bits());
    QVERIFY(first != RandomStream(1, 1, 2, 1).bits());
    QVERIFY(first != RandomStream(1, 1, 1, 2).bits());
    QCOMPARE(first, RandomStream(1, 1, 1, 1).bits());
  }

  void aShuffleIsAPermutation() {
    std::vector<int> values(1000);
    std::iota(values.begin(), values.end(), 0);
    RandomStream(3, 0, 0, 0).shuffle(std::span(values));
    QVERIFY(!std::is_sorted(values.begin(), values.end()));
    std::sort(values.begin(), values.end());
    for (int i = 0; i < 1000; ++i)
      QCOMPARE(values[static_cast<std::size_t>(i)], i);
  }

  void everyIndexIsVisitedOnce() {
    Progress silent;
    std::vector<int> visits(100003, 0);
    parallel_for(
        visits.size(), 17,
        [&](std::size_t begin, std::size_t end) {
          for (std::size_t i = begin; i < end; ++i)
            ++visits[i];
        },
        silent);
    QCOMPARE(std::count(visits.begin(), visits.end(), 1), 100003);
    parallel_for(
        0, 1, [](std::size_t, std::size_t) { QFAIL("nothing to visit"); }, silent);
  }

  void sumsDoNotDependOnThreads() {
    Progress silent;
    const auto term = [](std::size_t i) {
      return std::sin(static_cast<double>(i)) * std::pow(10.0, static_cast<double>(i % 13));
    };
    std::vector<double> sums;
    for (const int threads : {1, 2, 4}) {
      const ThreadLimit limit(threads);
      sums.push_back(parallel_sum(200000, term, silent));
    }
    QCOMPARE(sums[1], sums[0]);
    QCOMPARE(sums[2], sums[0]);
  }

  void exceptionsLeaveALoop() {
    Progress silent;
    QVERIFY_EXCEPTION_THROWN(parallel_for(
                                 1000, 1,
                                 [](std::size_t begin, std::size_t) {
                                   if (begin > 500)
                                     throw InvalidInput("here", begin);
                                 },
                                 silent),
                             InvalidInput);
  }

  void cancelAnswersSoon() {
    CancelAfter progress(50);
    QElapsedTimer timer;
    timer.start();
    QVERIFY_EXCEPTION_THROWN(
        parallel_for(
            100000, 1, [](std::size_t, std::size_t) { std::this_thread::sleep_for(std::chrono::milliseconds(1)); }, progress),
        Cancelled);
    QVERIFY2(timer.elapsed() < 250, "cancelled after 50 ms, answered later than 200 ms after it");
  }

  void progressNeverGoesBackAndStaysWithinBounds() {
    Recorder progress;
    for (const double fraction : {0.1, 0.5, 0.3, 0.5, 0.9, 7.0, 0.2})
      progress.report(fraction);
    QCOMPARE(progress.shown, (std::vector<double>{0.1, 0.5, 0.9, 1.0}));
  }

  void aRowThatIsTheSumOfAllOthersIsATotal() {
    const std::vector<double> table{1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 11, 16};
    const auto found = find_totals({table, 6, 2}, names("r", 6), names("c", 2));
    QCOMPARE(found.size(), 0U);
    const std::vector<double> with_total{1, 2, 3, 4, 5, 7, 9, 13};
    const auto totals = find_totals({with_total, 4, 2}, names("r", 4), names("c", 2));
    QCOMPARE(totals.size(), 1U);
    QVERIFY(totals[0].axis == TableAxis::row && totals[0].index == 3 && totals[0].reason == TotalReason::sum_of_others);
  }

  void threeRowsAreTooFewToTellATotal() {
    const std::vector<double> table{1, 2, 3, 4, 4, 6};
    QCOMPARE(find_totals({table, 3, 2}, names("r", 3), names("c", 2)).size(), 0U);
  }

  void aColumnThatSumsItsCodesIsATotal() {
    const std::vector<double> table{30, 10, 20, 5, 70, 40, 30, 6, 11, 1, 10, 9};
    const std::vector<std::string> columns{"B", "B05", "B06", "C"};
    const auto totals = find_totals({table, 3, 4}, names("r", 3), columns);
    QCOMPARE(totals.size(), 1U);
    QVERIFY(totals[0].axis == TableAxis::column && totals[0].index == 0 && totals[0].reason == TotalReason::sum_of_codes);
  }

  void oneColumnProvesNoTotal() {
    const std::vector<double> table{1, 2, 3, 6};
    QCOMPARE(find_totals({table, 4, 1}, names("r", 4), names("c", 1)).size(), 0U);
  }

  void roundedTotalsAreFound() {
    const std::vector<double> table{1.2, 2.2, 3.3, 4.4, 5.5, 6.1, 10.1, 12.6}; // sums 10.0 and 12.7, each part rounded
    QCOMPARE(find_totals({table, 4, 2}, names("r", 4), names("c", 2)).size(), 1U);
    const std::vector<double> off{1.2, 2.2, 3.3, 4.4, 5.5, 6.1, 10.6, 12.6};
    QCOMPARE(find_totals({off, 4, 2}, names("r", 4), names("c", 2)).size(), 0U);
  }

  void unknownCellsDoNotHideATotal() {
    const std::vector<double> table{1, 2, 3, unknown, 5, 7, 9, 9};
    QCOMPARE(find_totals({table, 4, 2}, names("r", 4), names("c", 2)).size(), 1U);
  }

  void swapsAndCyrillicCountAsOneEdit() {
    QCOMPARE(edit_distance("Almaty", "Alamty"), 1U);
    QCOMPARE(edit_distance("Қарағанды", "Карағанды"), 1U);
    QCOMPARE(edit_distance("", "abc"), 3U);
    QCOMPARE(edit_distance("kitten", "sitting"), 3U);
  }

  void theNearestComesFirstAndTiesKeepTheirOrder() {
    const std::vector<std::string> candidates{"VKO", "ZKO", "SKO", "KRG"};
    QCOMPARE(nearest(candidates, "SKO", 2), (std::vector<std::size_t>{2, 0}));
    QCOMPARE(nearest(candidates, "x", 9).size(), 4U);
    const std::vector<std::string> tied{"A", "C1"};
    QCOMPARE(nearest(tied, "C", 1), (std::vector<std::size_t>{1})); // both are one edit away
  }
};

QTEST_APPLESS_MAIN(CommonTest)
#include "common_test.moc"
