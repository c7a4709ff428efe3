// Centralities: against networkx and published graphs, in parts, at the edges, cancelled, from several threads.
#include "linkages/centralities.h"

#include "reference_table.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace territorial;
using territorial::test::ReferenceTable;

namespace {

Centralities of(std::size_t places, const std::vector<ValuedFlow> &flows, const CentralityOptions &options = {}) {
  Progress silent;
  return centralities(places, summed_pairs(places, flows, silent), options, silent);
}

std::vector<ValuedFlow> flows_of(const ReferenceTable &table, std::size_t &places) {
  std::vector<ValuedFlow> flows;
  places = 0;
  for (int row = 0; row < table.rows(); ++row) {
    const auto from = static_cast<std::uint32_t>(table.number(row, "from")),
               to = static_cast<std::uint32_t>(table.number(row, "to"));
    flows.push_back({from, to, table.number(row, "value")});
    places = std::max<std::size_t>({places, from + 1, to + 1});
  }
  return flows;
}

// Ties of a network without directions.
std::vector<ValuedFlow> both_ways(const std::vector<ValuedFlow> &ties) {
  std::vector<ValuedFlow> flows;
  for (const ValuedFlow &tie : ties) {
    flows.push_back(tie);
    flows.push_back({tie.to, tie.from, tie.value});
  }
  return flows;
}

std::vector<ValuedFlow> chain(std::uint32_t length) {
  std::vector<ValuedFlow> flows;
  for (std::uint32_t i = 0; i + 1 < length; ++i)
    flows.push_back({i, i + 1, 1});
  return flows;
}

#define COMPARE_WITHIN(found, expected, tolerance)                                                                               \
  QVERIFY2(std::abs((found) - (expected)) <= (tolerance),                                                                        \
           qPrintable(QStringLiteral("%1 and not %2").arg((found), 0, 'g', 12).arg((expected), 0, 'g', 12)))

// Stops some time after the work has come so far.
class Stopping : public Progress {
public:
  explicit Stopping(double at) : mAt(at) {}
  bool cancelled() override {
    if (mReached && ++mAsked == 20)
      mSince.start();
    return mAsked >= 20;
  }
  qint64 since() const { return mSince.elapsed(); } // ms

protected:
  void show(double fraction) override { mReached = mReached || fraction >= mAt; }

private:
  double mAt;
  bool mReached = false;
  int mAsked = 0;
  QElapsedTimer mSince;
};

} // namespace

class CentralitiesTest : public QObject {
  Q_OBJECT
private slots:
  void allAreThoseOfNetworkx_data() {
    QTest::addColumn<QString>("network");
    QTest::newRow("Zachary's karate club") << "karate";
    QTest::newRow("directed, in two parts") << "trade";
  }
  void allAreThoseOfNetworkx() {
    QFETCH(QString, network);
    std::size_t places = 0;
    const std::vector<ValuedFlow> flows = flows_of(ReferenceTable("linkages/" + network + ".csv"), places);
    const ReferenceTable expected("linkages/" + network + "_centralities.csv");
    const Centralities found = of(places, flows);
    for (int row = 0; row < expected.rows(); ++row) {
      const auto place = static_cast<std::size_t>(expected.number(row, "place"));
      COMPARE_WITHIN(found.page_rank[place], expected.number(row, "page_rank"), 1e-10);
      COMPARE_WITHIN(found.eigenvector[place], expected.number(row, "eigenvector"), 1e-9);
      COMPARE_WITHIN(found.hub[place], expected.number(row, "hub"), 1e-9);
      COMPARE_WITHIN(found.authority[place], expected.number(row, "authority"), 1e-9);
      COMPARE_WITHIN(found.betweenness[place], expected.number(row, "betweenness"), 1e-10);
      COMPARE_WITHIN(found.closeness[place], expected.number(row, "closeness"), 1e-9 * expected.number(row, "closeness"));
    }
  }

  // Krackhardt (1990), "Assessing the political landscape", the kite: Wasserman and Faust's and networkx's own tests print these.
  void betweennessAndClosenessOfTheKiteAreThePublishedOnes() {
    const std::vector<ValuedFlow> kite = both_ways({{0, 1, 1},
                                                    {0, 2, 1},
                                                    {0, 3, 1},
                                                    {0, 5, 1},
                                                    {1, 3, 1},
                                                    {1, 4, 1},
                                                    {1, 6, 1},
                                                    {2, 3, 1},
                                                    {2, 5, 1},
                                                    {3, 4, 1},
                                                    {3, 5, 1},
                                                    {3, 6, 1},
                                                    {4, 6, 1},
                                                    {5, 6, 1},
                                                    {5, 7, 1},
                                                    {6, 7, 1},
                                                    {7, 8, 1},
                                                    {8, 9, 1}});
    const Centralities found = of(10, kite);
    const double betweenness[] = {0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0};
    const double closeness[] = {0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310};
    for (std::size_t place = 0; place < 10; ++place) {
      COMPARE_WITHIN(found.betweenness[place], betweenness[place], 0.0005);
      COMPARE_WITHIN(found.closeness[place], closeness[place], 0.0005);
    }
  }

  // The six pages of Langville and Meyer (2006), "Google's PageRank and Beyond", with damping 0.9; page 2 has no links out.
  void pageRankOfSixPagesIsThePublishedOne() {
    CentralityOptions options;
    options.damping = 0.9;
    const Centralities found =
        of(6, {{0, 1, 1}, {0, 2, 1}, {2, 0, 1}, {2, 1, 1}, {2, 4, 1}, {3, 4, 1}, {3, 5, 1}, {4, 3, 1}, {4, 5, 1}, {5, 3, 1}},
           options);
    const double expected[] = {0.03721197, 0.05395735, 0.04150565, 0.37508082, 0.20599833, 0.28624589};
    for (std::size_t place = 0; place < 6; ++place)
      COMPARE_WITHIN(found.page_rank[place], expected[place], 1e-8);
  }

  // The same book's network for HITS: authorities 0.366025, 0.133975 and 0.5 of their sum, hubs 0.366025 and 0.211325 thrice.
  void hubAndAuthorityScoresAreThePublishedOnes() {
    const Centralities found = of(6, {{0, 2, 1}, {0, 4, 1}, {1, 0, 1}, {2, 4, 1}, {4, 3, 1}, {4, 2, 1}, {5, 4, 1}});
    const double hub[] = {0.366025, 0, 0.211325, 0, 0.211325, 0.211325}, authority[] = {0, 0, 0.366025, 0.133975, 0.5, 0};
    for (std::size_t place = 0; place < 6; ++place) {
      COMPARE_WITHIN(found.hub[place], hub[place] / 0.366025, 1e-5);
      COMPARE_WITHIN(found.authority[place], authority[place] / 0.5, 1e-5);
    }
  }

  void waysLeadAlongLargeFlows() {
    const Centralities found = of(3, {{0, 1, 10}, {1, 2, 10}, {0, 2, 1}});
    QCOMPARE(found.betweenness[1], 0.5); // 1/10 + 1/10 < 1/1; of the pairs 0-2 and 2-0 one has a way
    COMPARE_WITHIN(found.closeness[0], 2.0 / (0.1 + 0.2), 1e-12);
    QCOMPARE(found.closeness[2], 0.0); // nothing leads away
  }

  void eachPartIsMeasuredByItselfAndPlacesOutsideHaveNothing() {
    // A triangle of small flows, a pair of large ones, one that only has a self-flow, one with a flow of 0.
    const Centralities found = of(7, {{1, 2, 1}, {2, 3, 1}, {3, 1, 1}, {4, 5, 1000}, {0, 0, 50}, {6, 1, 0}});
    QCOMPARE(found.components, 2);
    QCOMPARE(found.component, (std::vector<int>{-1, 0, 0, 0, 1, 1, -1}));
    for (const std::size_t place : {1, 2, 3, 4, 5})
      COMPARE_WITHIN(found.eigenvector[place], 1.0, 1e-9);
    QCOMPARE(found.hub[4], 1.0);
    QCOMPARE(found.authority[5], 1.0);
    QCOMPARE(found.unconverged, 0);
    for (const std::size_t place : {0, 6})
      for (const std::vector<double> *list :
           {&found.page_rank, &found.eigenvector, &found.hub, &found.authority, &found.betweenness, &found.closeness})
        QVERIFY(std::isnan((*list)[place]));
    COMPARE_WITHIN(found.closeness[4], 1000 * 0.25, 1e-9); // one of four others reached, at 1/1000
  }

  // On a chain all links are equally good hubs: the principal eigenvalue is repeated.
  void aRepeatedEigenvalueGivesTheVectorNearestToTheStrengths() {
    const Centralities found = of(3, chain(3));
    QCOMPARE(found.unconverged, 0);
    const double hub[] = {0.5, 1, 0}, authority[] = {0, 0.5, 1}; // the middle has two links, the ends one
    for (std::size_t place = 0; place < 3; ++place) {
      COMPARE_WITHIN(found.hub[place], hub[place], 1e-9);
      COMPARE_WITHIN(found.authority[place], authority[place], 1e-9);
    }
  }

  void twoPlacesAreHubsByWhatLeavesThem() {
    const Centralities alike = of(2, both_ways({{0, 1, 3}}));
    QCOMPARE(alike.hub, (std::vector<double>{1, 1}));
    QCOMPARE(alike.authority, (std::vector<double>{1, 1}));
    const Centralities unlike = of(2, {{0, 1, 3}, {1, 0, 2}});
    QCOMPARE(unlike.hub, (std::vector<double>{1, 0}));
    QCOMPARE(unlike.authority, (std::vector<double>{0, 1}));
  }

  void longChainsAndStarsAreFound() {
    for (const std::uint32_t length : {2u, 4u, 5u, 30u, 300u}) {
      const Centralities found = of(length, chain(length));
      QCOMPARE(found.unconverged, 0);
      // The path's principal eigenvector: sin(pi i / (n + 1)).
      const double middle = std::sin(M_PI * ((length + 1) / 2) / (length + 1));
      for (std::uint32_t i = 0; i < length; ++i)
        COMPARE_WITHIN(found.eigenvector[i], std::sin(M_PI * (i + 1) / (length + 1)) / middle, 1e-6);
    }
    std::vector<ValuedFlow> star;
    for (std::uint32_t i = 1; i < 50; ++i)
      star.push_back({0, i, 1});
    const Centralities found = of(50, star);
    COMPARE_WITHIN(found.eigenvector[7], 1 / 7.0, 1e-9); // 1 / sqrt(49)
    QCOMPARE(found.hub[0], 1.0);
    COMPARE_WITHIN(found.authority[7], 1.0, 1e-9);
  }

  void theUnitOfFlowsChangesClosenessAlone() {
    std::size_t places = 0;
    std::vector<ValuedFlow> flows = flows_of(ReferenceTable("linkages/trade.csv"), places);
    const Centralities before = of(places, flows);
    for (ValuedFlow &flow : flows)
      flow.value *= 1e-6;
    const Centralities after = of(places, flows);
    for (std::size_t place = 0; place < places; ++place) {
      if (before.component[place] < 0)
        continue;
      COMPARE_WITHIN(after.page_rank[place], before.page_rank[place], 1e-12);
      COMPARE_WITHIN(after.betweenness[place], before.betweenness[place], 1e-12);
      COMPARE_WITHIN(after.closeness[place], before.closeness[place] * 1e-6, 1e-15 + 1e-12 * before.closeness[place]);
    }
  }

  // ARPACK keeps a state between its calls.
  void whatRanBeforeChangesNoBit() {
    std::vector<ValuedFlow> flows;
    for (std::uint32_t i = 0; i < 40; ++i)
      flows.push_back({i % 4, i * 7 % 5 % 4, 0.1 * (i * 37 % 101)});
    const Centralities first = of(4, flows);
    for (std::uint32_t length = 3; length < 20; ++length) {
      of(length, chain(length));
      const Centralities again = of(4, flows);
      QCOMPARE(again.eigenvector, first.eigenvector);
      QCOMPARE(again.hub, first.hub);
      QCOMPARE(again.authority, first.authority);
    }
  }

  void onlyWhatIsAskedForIsComputed() {
    const Centralities found = of(3, chain(3), {true, false, false, false, false});
    QCOMPARE(found.page_rank.size(), std::size_t{3});
    QVERIFY(found.eigenvector.empty() && found.hub.empty() && found.betweenness.empty() && found.closeness.empty());
    QVERIFY(of(0, {}).page_rank.empty());
    QCOMPARE(of(2, {{0, 0, 5}}).components, 0);
  }

  void badInputIsRefused() {
    Progress silent;
    const std::vector<ValuedFlow> pairs{{0, 1, 1}};
    for (const double damping : {0.0, 1.0, -1.0, std::nan("")}) {
      CentralityOptions options;
      options.damping = damping;
      QVERIFY_EXCEPTION_THROWN(centralities(2, pairs, options, silent), InvalidInput);
    }
    QVERIFY_EXCEPTION_THROWN(centralities(1, pairs, {}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(centralities(2, std::vector<ValuedFlow>{{0, 1, -1}}, {}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(centralities(3, std::vector<ValuedFlow>{{0, 1, 1e300}, {1, 2, 1e-300}}, {}, silent), InvalidInput);
  }

  void cancelAnswersSoonAndTheNextRunIsWhole() {
    std::vector<ValuedFlow> flows;
    std::uint64_t state = 5;
    const auto draw = [&state] { return state = state * 6364136223846793005u + 1442695040888963407u, state >> 33; };
    const std::uint32_t places = 1500;
    for (int i = 0; i < 15000; ++i)
      flows.push_back({static_cast<std::uint32_t>(draw() % places), static_cast<std::uint32_t>(draw() % places),
                       1.0 + static_cast<double>(draw() % 1000)});
    Progress silent;
    const std::vector<ValuedFlow> pairs = summed_pairs(places, flows, silent);
    for (const double at : {0.3, 0.5, 0.7}) {
      Stopping stopping(at);
      QVERIFY_EXCEPTION_THROWN(centralities(places, pairs, {}, stopping), Cancelled);
      QVERIFY2(stopping.since() < 200, qPrintable(QString::number(stopping.since())));
    }
    QCOMPARE(of(3, chain(3)).unconverged, 0);
  }

  void severalThreadsGetWhatOneGets() {
    std::size_t places = 0;
    const std::vector<ValuedFlow> flows = flows_of(ReferenceTable("linkages/trade.csv"), places);
    const Centralities alone = of(places, flows);
    std::vector<Centralities> found(4);
    std::vector<std::thread> threads;
    for (Centralities &own : found)
      threads.emplace_back([&own, &flows, places] {
        for (int round = 0; round < 5; ++round)
          own = of(places, flows);
      });
    for (std::thread &thread : threads)
      thread.join();
    for (const Centralities &own : found)
      for (std::size_t place = 0; place < places; ++place)
        if (alone.component[place] >= 0)
          QCOMPARE(own.hub[place], alone.hub[place]);
  }
};

QTEST_APPLESS_MAIN(CentralitiesTest)
#include "centralities_test.moc"
