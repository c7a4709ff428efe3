// Pairs of flows: identities of gross, net and two-way totals; shares; thresholds.
#include "linkages/flow_choice.h"

#include "common/errors.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace territorial;

namespace {

// Half of all pairs of `places` in each of two groups, in any order.
std::vector<CountedFlow> table(std::uint32_t seed, std::size_t places) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<CountedFlow> flows;
  for (std::size_t group = 0; group < 2; ++group)
    for (std::size_t from = 0; from < places; ++from)
      for (std::size_t to = 0; to < places; ++to)
        if (stream.below(2) == 0)
          flows.push_back({from, to, group, static_cast<double>(stream.below(50))});
  stream.shuffle(std::span(flows));
  return flows;
}

double sum(const std::vector<PairedFlow> &flows) {
  return std::accumulate(flows.begin(), flows.end(), 0.0, [](double all, const PairedFlow &flow) { return all + flow.value; });
}

// What leaves a place less what reaches it.
std::vector<double> balance(std::span<const CountedFlow> flows, const std::vector<PairedFlow> &paired, std::size_t places) {
  std::vector<double> net(places, 0);
  for (const PairedFlow &flow : paired) {
    net[flows[flow.flow].from] += flow.value;
    net[flows[flow.flow].to] -= flow.value;
  }
  return net;
}

} // namespace

class FlowChoiceTest : public QObject {
  Q_OBJECT
private slots:
  // By hand: 0>1 30, 1>0 20, 0>2 5, 2>2 7.
  void pairsOfASmallTableAreAsComputedByHand() {
    const std::vector<CountedFlow> flows{{0, 1, 0, 30}, {1, 0, 0, 20}, {0, 2, 0, 5}, {2, 2, 0, 7}};
    const auto net = pair_flows(flows, PairTotals::net), both = pair_flows(flows, PairTotals::two_way);
    QCOMPARE(net.size(), std::size_t{3});
    QCOMPARE(net[0].value, 10.0);
    QCOMPARE(net[0].opposite, std::size_t{1});
    QCOMPARE(both[0].value, 50.0);
    QCOMPARE(both[1].value, 5.0);
    QCOMPARE(both[1].opposite, no_flow);
    QCOMPARE(both[2].value, 7.0);
    const FlowShares shares = flow_shares(flows);
    QCOMPARE(shares.of_origin[0], 30.0 / 35);
    QCOMPARE(shares.of_destination[2], 5.0 / 12);
    QCOMPARE(shares.of_origin[3], 1.0);
  }

  void netAndTwoWayKeepTheIdentitiesOfGross() {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      const std::vector<CountedFlow> flows = table(seed, 9);
      const auto gross = pair_flows(flows, PairTotals::gross), net = pair_flows(flows, PairTotals::net),
                 both = pair_flows(flows, PairTotals::two_way);
      QCOMPARE(gross.size(), flows.size());
      QCOMPARE(sum(both), sum(gross)); // whole numbers: exact
      double smaller = 0;
      for (const PairedFlow &flow : net)
        if (flow.opposite != no_flow)
          smaller += flows[flow.opposite].value;
      QCOMPARE(sum(net), sum(gross) - 2 * smaller);
      QVERIFY(balance(flows, net, 9) == balance(flows, gross, 9)); // no place's balance changes
      QVERIFY(std::all_of(net.begin(), net.end(), [](const PairedFlow &flow) { return flow.value >= 0; }));
    }
  }

  void sharesOfAnOriginAndOfADestinationSumToOne() {
    const std::vector<CountedFlow> flows = table(3, 8);
    const FlowShares shares = flow_shares(flows);
    std::map<std::pair<std::size_t, std::size_t>, double> out, in;
    for (std::size_t i = 0; i < flows.size(); ++i) {
      if (!std::isnan(shares.of_origin[i]))
        out[{flows[i].group, flows[i].from}] += shares.of_origin[i];
      if (!std::isnan(shares.of_destination[i]))
        in[{flows[i].group, flows[i].to}] += shares.of_destination[i];
    }
    for (const auto *sums : {&out, &in})
      for (const auto &[place, sum] : *sums)
        QVERIFY(std::abs(sum - 1) < 1e-12);
  }

  void thresholdsKeepTheLargestOfEachGroup() {
    const std::vector<CountedFlow> flows{{0, 1, 0, 50}, {1, 0, 0, 30}, {0, 2, 0, 15}, {2, 0, 0, 5}, {2, 2, 0, 900}, {0, 1, 1, 4}};
    const auto kept = [&](const FlowThresholds &thresholds) {
      std::string word;
      for (const char one : choose_flows(flows, thresholds))
        word += one ? '1' : '0';
      return QString::fromStdString(word);
    };
    QCOMPARE(kept({}), QStringLiteral("111111"));
    QCOMPARE(kept({15, 0, 0, 0, 1}), QStringLiteral("111010"));
    QCOMPARE(kept({0, 0.3, 100, 0, 1}), QStringLiteral("110010"));
    QCOMPARE(kept({0, 0, 0, 2, 1}), QStringLiteral("110011"));
    QCOMPARE(kept({0, 0, 0, 0, 0.8}), QStringLiteral("110011")); // 80 of 100 are reached exactly
    QCOMPARE(kept({0, 0, 0, 0, 0.81}), QStringLiteral("111011"));
  }

  void theOrderOfFlowsDoesNotMatter() {
    std::vector<CountedFlow> flows = table(5, 10), turned(flows.rbegin(), flows.rend());
    const FlowThresholds thresholds{0, 0, 0, 12, 0.9};
    const std::vector<char> kept = choose_flows(flows, thresholds);
    std::vector<char> other = choose_flows(turned, thresholds);
    std::reverse(other.begin(), other.end());
    QVERIFY(kept == other);
    FlowShares shares = flow_shares(flows), sharesTurned = flow_shares(turned);
    std::reverse(sharesTurned.of_origin.begin(), sharesTurned.of_origin.end());
    for (std::size_t i = 0; i < flows.size(); ++i)
      QVERIFY(shares.of_origin[i] == sharesTurned.of_origin[i] || std::isnan(shares.of_origin[i]));
  }

  void faultsAreNamed() {
    const std::vector<CountedFlow> negative{{0, 1, 0, -1}}, twice{{0, 1, 0, 1}, {0, 1, 0, 2}};
    QVERIFY_EXCEPTION_THROWN(pair_flows(negative, PairTotals::net), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(pair_flows(twice, PairTotals::gross), InvalidInput);
    QVERIFY(pair_flows({}, PairTotals::net).empty());
  }
};

QTEST_GUILESS_MAIN(FlowChoiceTest)
#include "flow_choice_test.moc"
