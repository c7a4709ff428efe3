// Measures of places: by hand, identities, roles at their thresholds, circles, order of rows, faults.
#include "linkages/node_measures.h"

#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

NodeMeasures measured(std::size_t places, const std::vector<ValuedFlow> &flows) {
  Progress silent;
  return node_measures(places, summed_pairs(places, flows, silent));
}

std::vector<ValuedFlow> random_flows(std::size_t places, std::size_t count, std::uint32_t seed) {
  std::vector<ValuedFlow> flows;
  std::uint64_t state = seed;
  const auto draw = [&state] { return state = state * 6364136223846793005u + 1442695040888963407u, state >> 33; };
  for (std::size_t i = 0; i < count; ++i) {
    const auto from = static_cast<std::uint32_t>(draw() % places), to = static_cast<std::uint32_t>(draw() % places);
    flows.push_back({from, to, static_cast<double>(draw() % 100000) / 7});
  }
  return flows;
}

double sum(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

class NodeMeasuresTest : public QObject {
  Q_OBJECT
private slots:
  // 0 -> 1: 30 + 10, 1 -> 0: 20, 0 -> 2: 25, 2 -> 1: 0, 0 stays 10; place 3 has nothing.
  void measuresOfASmallTableAreAsComputedByHand() {
    const NodeMeasures nodes = measured(4, {{0, 1, 30}, {1, 0, 20}, {0, 2, 25}, {0, 0, 10}, {2, 1, 0}, {0, 1, 10}});
    QCOMPARE(nodes.inflow, (std::vector<double>{20, 40, 25, 0}));
    QCOMPARE(nodes.outflow, (std::vector<double>{65, 20, 0, 0}));
    QCOMPARE(nodes.net, (std::vector<double>{-45, 20, 25, 0}));
    QCOMPARE(nodes.throughput, (std::vector<double>{85, 60, 25, 0}));
    QCOMPARE(nodes.self, (std::vector<double>{10, 0, 0, 0}));
    QCOMPARE(nodes.in_degree, (std::vector<int>{1, 1, 1, 0}));
    QCOMPARE(nodes.out_degree, (std::vector<int>{2, 1, 0, 0}));
  }

  void inflowsAndOutflowsSumToTheSameAndNetToNothing() {
    const std::vector<ValuedFlow> flows = random_flows(50, 4000, 1);
    const NodeMeasures nodes = measured(50, flows);
    double between = 0, within = 0;
    for (const ValuedFlow &flow : flows)
      (flow.from == flow.to ? within : between) += flow.value;
    QVERIFY(std::abs(sum(nodes.inflow) - between) < 1e-9 * between);
    QVERIFY(std::abs(sum(nodes.outflow) - between) < 1e-9 * between);
    QVERIFY(std::abs(sum(nodes.self) - within) < 1e-9 * between);
    QVERIFY(std::abs(sum(nodes.net)) < 1e-9 * between);
  }

  void theOrderOfFlowsChangesNoBit() {
    std::vector<ValuedFlow> flows = random_flows(20, 3000, 2);
    const NodeMeasures nodes = measured(20, flows);
    std::reverse(flows.begin(), flows.end());
    std::rotate(flows.begin(), flows.begin() + 777, flows.end());
    const NodeMeasures again = measured(20, flows);
    QCOMPARE(again.inflow, nodes.inflow);
    QCOMPARE(again.outflow, nodes.outflow);
    QCOMPARE(again.self, nodes.self);
  }

  void aMillionFlowsBetweenTwoPlacesAreOnePair() {
    Progress silent;
    const std::vector<ValuedFlow> flows(1000000, {0, 1, 0.1});
    const std::vector<ValuedFlow> pairs = summed_pairs(2, flows, silent);
    QCOMPARE(pairs.size(), std::size_t{1});
    QVERIFY(std::abs(pairs[0].value - 100000) < 1e-9); // a plain sum is off by 1e-6
    QCOMPARE(node_measures(2, pairs).out_degree, (std::vector<int>{1, 0}));
  }

  // Balance -0.2 and 0.2 are a source and a sink; between them size decides; who has nothing has no role.
  void rolesFollowTheirThresholds() {
    NodeMeasures nodes;
    nodes.net = {-20, 20, -19, 1, 0};
    nodes.throughput = {100, 100, 100, 10, 0};
    const std::vector<NodeRole> roles = node_roles(nodes, {0.2, 1});
    QCOMPARE(roles, (std::vector<NodeRole>{NodeRole::source, NodeRole::sink, NodeRole::hub, NodeRole::balanced, NodeRole::none}));
    QVERIFY(node_roles(nodes, {0.2, 0.1})[3] == NodeRole::hub); // 10 of a mean of 77.5
  }

  void rolesDoNotDependOnTheUnitOfFlows() {
    NodeMeasures nodes = measured(30, random_flows(30, 500, 3));
    const std::vector<NodeRole> roles = node_roles(nodes, {});
    for (std::vector<double> *list : {&nodes.net, &nodes.throughput})
      for (double &value : *list)
        value *= 1024;
    QVERIFY(node_roles(nodes, {}) == roles);
  }

  void areasOfCirclesAreProportionalAboveTheFloor() {
    const std::vector<double> radii = circle_radii(std::vector<double>{100, 25, 1, 0.0001, 0}, 100, 4, 0.3);
    QCOMPARE(radii, (std::vector<double>{4, 2, 0.4, 0.3, 0}));
  }

  void whatHasNoAnswerIsRefused() {
    Progress silent;
    const double infinite = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    for (const ValuedFlow &bad :
         {ValuedFlow{0, 2, 1}, ValuedFlow{2, 0, 1}, ValuedFlow{0, 1, -1}, ValuedFlow{0, 1, infinite}, ValuedFlow{0, 1, nan}})
      QVERIFY_EXCEPTION_THROWN(summed_pairs(2, std::vector<ValuedFlow>{{0, 1, 1}, bad}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(node_measures(2, std::vector<ValuedFlow>{{1, 0, 1}, {0, 1, 1}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(node_measures(2, std::vector<ValuedFlow>{{0, 1, 1}, {0, 1, 1}}), InvalidInput);
    for (const RoleRule rule : {RoleRule{0, 1}, RoleRule{1.1, 1}, RoleRule{0.2, -1}, RoleRule{nan, 1}})
      QVERIFY_EXCEPTION_THROWN(node_roles({}, rule), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(circle_radii({}, 1, 1, 2), InvalidInput);
    QCOMPARE(measured(0, {}).inflow.size(), std::size_t{0});
  }
};

QTEST_APPLESS_MAIN(NodeMeasuresTest)
#include "node_measures_test.moc"
