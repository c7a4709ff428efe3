// Backbones: published p values, independent implementations, and what must hold whatever the network.
#include "linkages/backbone.h"
#include "linkages/backbone_significance.h"
#include "linkages/backbone_structure.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace territorial;

namespace {

struct Network {
  std::size_t nodes = 0;
  bool directed = true;
  std::vector<FlowEnds> edges;
  std::vector<double> weights;

  FlowNetwork view() const { return {nodes, edges, weights, directed}; }
  std::size_t edge(std::size_t from, std::size_t to) const {
    for (std::size_t i = 0; i < edges.size(); ++i)
      if (edges[i].from == from && edges[i].to == to)
        return i;
    return edges.size();
  }
};

Network network(std::size_t nodes, bool directed, const std::map<std::pair<std::size_t, std::size_t>, double> &flows) {
  Network made{nodes, directed, {}, {}};
  for (const auto &[ends, weight] : flows) {
    made.edges.push_back({ends.first, ends.second});
    made.weights.push_back(weight);
  }
  return made;
}

// The example in the help of disparity() of the R package backbone (Neal 2022): two stars of different scale, joined; nodes from
// 0.
Network twoScales() {
  std::map<std::pair<std::size_t, std::size_t>, double> flows{{{0, 5}, 75}};
  for (std::size_t i = 1; i < 5; ++i) {
    flows[{0, i}] = 10;
    flows[{5, i + 5}] = 100;
    for (std::size_t j = i + 1; j < 5; ++j) {
      flows[{i, j}] = 1;
      flows[{i + 5, j + 5}] = 10;
    }
  }
  return network(10, false, flows);
}

Network randomNetwork(std::size_t nodes, bool directed, double density, unsigned seed) {
  RandomStream stream(seed, 0, 0, 0);
  std::map<std::pair<std::size_t, std::size_t>, double> flows;
  for (std::size_t i = 0; i < nodes; ++i)
    for (std::size_t j = directed ? 0 : i + 1; j < nodes; ++j)
      if (const double drawn = stream.uniform(); i != j && drawn < density)
        flows[{i, j}] = std::ceil(std::exp(6 * stream.uniform()));
  return network(nodes, directed, flows);
}

// Nodes 0 to 11, every pair but some, all weights different.
Network latticeOfWeights(bool directed) {
  std::map<std::pair<std::size_t, std::size_t>, double> flows;
  for (std::size_t i = 0; i < 12; ++i)
    for (std::size_t j = directed ? 0 : i + 1; j < 12; ++j)
      if (i != j && (i * 5 + j * 3) % 4 != 0)
        flows[{i, j}] = 1 + static_cast<double>((i * 31 + j * 17) % 23) + 0.001 * static_cast<double>(i * 12 + j);
  return network(12, directed, flows);
}

std::size_t count(const std::vector<char> &kept) {
  return static_cast<std::size_t>(std::accumulate(kept.begin(), kept.end(), 0));
}

std::size_t below(const std::vector<double> &p, double alpha) {
  return static_cast<std::size_t>(std::count_if(p.begin(), p.end(), [&](double value) { return value < alpha; }));
}

bool near(double value, double expected, double tolerance) { return std::abs(value - expected) <= tolerance; }

// The same network with its nodes renamed; `to` maps old ranks of nodes to new ones. Edges come sorted again.
Network renamed(const Network &old, const std::vector<std::size_t> &to) {
  std::map<std::pair<std::size_t, std::size_t>, double> flows;
  for (std::size_t i = 0; i < old.edges.size(); ++i) {
    std::size_t a = to[old.edges[i].from], b = to[old.edges[i].to];
    if (!old.directed && a > b)
      std::swap(a, b);
    flows[{a, b}] = old.weights[i];
  }
  return network(old.nodes, old.directed, flows);
}

} // namespace

class BackboneTest : public QObject {
  Q_OBJECT

  Progress silent;

private slots:
  // R backbone's help and paper: at 0.05 the edges of both hubs at either end, none at both ends.
  void disparityKeepsBothScalesOfThePublishedExample() {
    const Network toy = twoScales();
    const DisparityTest test = disparity_filter(toy.view(), silent);
    const std::vector<double> either = at_deciding_ends(test.p_origin, test.p_destination, DecidingEnds::either);
    QVERIFY(near(either[toy.edge(0, 1)], 0.0122894856623, 1e-12));
    QVERIFY(near(either[toy.edge(0, 5)], 0.0146368830872, 1e-12));
    QCOMPARE(below(either, 0.05), std::size_t{9});
    for (std::size_t leaf = 1; leaf < 5; ++leaf)
      QVERIFY(either[toy.edge(0, leaf)] < 0.05 && either[toy.edge(5, leaf + 5)] < 0.05);
    QCOMPARE(below(at_deciding_ends(test.p_origin, test.p_destination, DecidingEnds::both), 0.05), std::size_t{0});
  }

  void disparityOfOutAndInFlowsIsByHand() {
    const Network flows = network(4, true, {{{0, 1}, 6}, {{0, 2}, 3}, {{0, 3}, 1}, {{2, 1}, 2}, {{3, 1}, 2}});
    const DisparityTest test = disparity_filter(flows.view(), silent);
    QVERIFY(near(test.p_origin[0], 0.16, 1e-15));      // (1 - 6/10)^2
    QVERIFY(near(test.p_destination[0], 0.16, 1e-15)); // (1 - 6/10)^2
    QVERIFY(near(test.p_origin[1], 0.49, 1e-15));
    QVERIFY(std::isnan(test.p_destination[1])); // the only one that reaches 2
    QVERIFY(std::isnan(test.p_origin[3]));
    QVERIFY(near(test.p_destination[3], 0.64, 1e-15));
  }

  void anEndOfOneEdgeDecidesNothing() {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> origin{0.1, none, none}, destination{none, 0.2, none};
    for (const DecidingEnds ends : {DecidingEnds::either, DecidingEnds::both}) {
      const std::vector<double> p = at_deciding_ends(origin, destination, ends);
      QVERIFY(p[0] == 0.1 && p[1] == 0.2 && std::isnan(p[2]));
    }
    QVERIFY(std::isnan(at_deciding_ends(origin, destination, DecidingEnds::destination)[0]));
  }

  void disparityDoesNotDependOnTheUnitOfWeights() {
    Network flows = randomNetwork(40, true, 0.3, 1);
    const DisparityTest before = disparity_filter(flows.view(), silent);
    for (double &weight : flows.weights)
      weight *= 1024; // exact
    const DisparityTest after = disparity_filter(flows.view(), silent);
    for (std::size_t i = 0; i < flows.edges.size(); ++i)
      QVERIFY(before.p_origin[i] == after.p_origin[i] || (std::isnan(before.p_origin[i]) && std::isnan(after.p_origin[i])));
  }

  // coscia.info's backboning.py gives the same on this network, each edge in both directions (R 4.2.2, transcribed).
  void noiseCorrectedLiftsAreThoseOfTheAuthorsFormula() {
    const Network toy = twoScales();
    const NoiseCorrected test = noise_corrected(toy.view(), silent);
    const auto is = [&](std::size_t from, std::size_t to, double lift, double deviation) {
      const std::size_t i = toy.edge(from, to);
      return near(test.lift[i], lift, 1e-12) && near(test.deviation[i], deviation, 1e-12);
    };
    QVERIFY(is(0, 1, 0.772016774685475, 0.0071323163900716));
    QVERIFY(is(1, 2, 0.746055597295267, 0.14151870642758));
    QVERIFY(is(0, 5, 0.22941280197496, 0.011552237552013));
    QVERIFY(is(5, 6, 0.305984827198651, 0.0037982120140223));
    QVERIFY(is(6, 7, -0.185133239831697, 0.144285997377192));
    QCOMPARE(below(test.p, 0.05), std::size_t{15});
    QCOMPARE(below(test.p, 0.1), std::size_t{15});
  }

  // backboning.py's formula once more, in Python, on a directed table.
  void noiseCorrectedLiftsOfADirectedTableAreThoseToo() {
    const Network flows =
        network(4, true, {{{0, 1}, 20}, {{0, 2}, 5}, {{1, 0}, 8}, {{1, 3}, 2}, {{2, 1}, 10}, {{3, 0}, 4}, {{3, 2}, 1}});
    const std::vector<std::pair<double, double>> expected{{0.142857142857143, 0.00478235634392492},
                                                          {0.25, 0.011087450603992},
                                                          {0.538461538461538, 0.0271811860283579},
                                                          {0.666666666666667, 0.0230745265374774},
                                                          {0.25, 0.0143898651699691},
                                                          {0.538461538461538, 0.00702942063163342},
                                                          {0.25, 0.266883366358275}};
    const NoiseCorrected test = noise_corrected(flows.view(), silent);
    for (std::size_t i = 0; i < expected.size(); ++i)
      QVERIFY(near(test.lift[i], expected[i].first, 1e-12) && near(test.deviation[i], expected[i].second, 1e-12));
  }

  void noiseCorrectedPIsTheNormalTail() {
    const Network toy = twoScales();
    const NoiseCorrected test = noise_corrected(toy.view(), silent);
    const std::size_t i = toy.edge(6, 7); // z = -1.28309914473352: upper tail 0.900269...
    QVERIFY(near(test.p[i], 0.5 * std::erfc(-1.28309914473352 / std::sqrt(2.0)), 1e-12));
    for (const double p : test.p)
      QVERIFY(p >= 0 && p <= 1);
  }

  void aNetworkOfOneEdgeTestsNothing() {
    for (const bool directed : {true, false}) {
      const Network one = network(2, directed, {{{0, 1}, 5}});
      const DisparityTest disparity = disparity_filter(one.view(), silent);
      QVERIFY(std::isnan(disparity.p_origin[0]) && std::isnan(disparity.p_destination[0]));
    }
    const Network one = network(2, true, {{{0, 1}, 5}});
    QVERIFY(std::isnan(noise_corrected(one.view(), silent).p[0]));
    QCOMPARE(count(doubly_stochastic(one.view(), {}, silent).kept), std::size_t{1});
    QCOMPARE(salience(one.view(), silent)[0], 0.5); // of two nodes only one can leave by it
  }

  void nothingComesOfNoEdges() {
    const Network none = network(3, true, {});
    QVERIFY(disparity_filter(none.view(), silent).p_origin.empty());
    QVERIFY(noise_corrected(none.view(), silent).p.empty());
    QVERIFY(doubly_stochastic(none.view(), {}, silent).converged);
    QVERIFY(salience(none.view(), silent).empty());
    QVERIFY(dominant_flows(none.view()).empty() && maximum_spanning_forest(none.view()).empty());
    QCOMPARE(component_count(none.view()), std::size_t{0});
  }

  // Sums of 1 and unchanged cross ratios make the scaling, and only one has both (Sinkhorn 1964).
  void doublyStochasticSumsAreOneAndCrossRatiosStay() {
    for (const bool directed : {true, false}) {
      const Network flows = randomNetwork(12, directed, 1, 3);
      const DoublyStochastic result = doubly_stochastic(flows.view(), {}, silent);
      QVERIFY(result.converged && result.error <= 1e-9);
      std::vector<double> out(12, 0), in(12, 0);
      for (std::size_t i = 0; i < flows.edges.size(); ++i) {
        out[flows.edges[i].from] += result.scaled[i];
        in[flows.edges[i].to] += result.scaled[i];
      }
      for (std::size_t node = 0; node < 12; ++node) {
        if (directed)
          QVERIFY(near(out[node], 1, 1e-8) && near(in[node], 1, 1e-8));
        else
          QVERIFY(near(out[node] + in[node], 1, 1e-8));
      }
      const auto ratio = [&](const std::vector<double> &of) {
        return of[flows.edge(0, 2)] * of[flows.edge(1, 3)] / of[flows.edge(0, 3)] / of[flows.edge(1, 2)];
      };
      QVERIFY(near(ratio(result.scaled) / ratio(flows.weights), 1, 1e-9));
    }
  }

  void doublyStochasticKeepsWhatHoldsTogether() {
    const Network toy = twoScales();
    const DoublyStochastic result = doubly_stochastic(toy.view(), {}, silent);
    QCOMPARE(component_count(toy.view(), result.kept), std::size_t{1});
    QCOMPARE(node_count(toy.view(), result.kept), std::size_t{10});
    double least = 1; // of the kept; everything above it is kept too
    for (std::size_t i = 0; i < toy.edges.size(); ++i)
      if (result.kept[i])
        least = std::min(least, result.scaled[i]);
    for (std::size_t i = 0; i < toy.edges.size(); ++i)
      QCOMPARE(bool(result.kept[i]), result.scaled[i] >= least);
  }

  void flowsWithoutADoublyStochasticFormAreSaidToHaveNone() {
    // Two origins and a single destination: sums of 1 on both sides cannot be.
    const Network funnel = network(3, true, {{{0, 2}, 5}, {{1, 2}, 7}});
    const DoublyStochastic result = doubly_stochastic(funnel.view(), {}, silent);
    QVERIFY(!result.converged && result.error > 0.1);
    QCOMPARE(count(result.kept), std::size_t{2});
  }

  // networkx 2.8.8: dijkstra_predecessor_and_distance from every node over 1 / weight.
  void salienceIsThatOfNetworkx() {
    const std::vector<int> undirected{3, 2, 0, 7, 3, 0, 2, 2, 0, 3, 3, 0, 5, 2, 0, 2, 2, 5, 3, 0, 5, 2, 0, 2, 0, 5, 4,
                                      5, 4, 2, 0, 8, 4, 0, 3, 4, 0, 8, 4, 0, 4, 0, 0, 4, 0, 0, 0, 5, 3, 0, 6, 3, 0, 3};
    const std::vector<int> directed{1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 1, 0, 1, 1, 0, 2, 1, 4, 1, 2, 3, 1, 2, 2, 0, 3,
                                    0, 3, 1, 0, 2, 1, 3, 4, 1, 0, 2, 2, 0, 2, 1, 0, 2, 1, 3, 0, 4, 4, 0, 3, 3, 0, 3,
                                    0, 4, 0, 0, 5, 0, 0, 4, 0, 1, 0, 4, 1, 0, 5, 1, 0, 4, 1, 0, 0, 1, 0, 3, 1, 0, 2,
                                    0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 2, 1, 0, 2, 1, 0, 1, 1, 0};
    for (const bool way : {false, true}) {
      const std::vector<int> &expected = way ? directed : undirected;
      const std::vector<double> found = salience(latticeOfWeights(way).view(), silent);
      QCOMPARE(found.size(), expected.size());
      for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(near(found[i], expected[i] / 12.0, 1e-15), qPrintable(QString::number(i)));
    }
  }

  void treesHaveOneEdgeLessThanNodesSoSaliencesSumToIt() {
    const Network flows = randomNetwork(60, false, 0.4, 7);
    const std::vector<double> shares = salience(flows.view(), silent);
    QVERIFY(near(std::accumulate(shares.begin(), shares.end(), 0.0), 59, 1e-9));
  }

  void everyEdgeOfATreeIsSalientWithinItsComponent() {
    const Network forest = network(5, false, {{{0, 1}, 3}, {{1, 2}, 1}, {{3, 4}, 9}});
    for (const double share : salience(forest.view(), silent))
      QCOMPARE(share, 1.0);
  }

  void salienceDoesNotDependOnThreads() {
    const Network flows = randomNetwork(300, true, 0.1, 11);
    const std::vector<double> all = salience(flows.view(), silent);
    const ThreadLimit one(1);
    QCOMPARE(salience(flows.view(), silent), all);
  }

  void dominantFlowsGoToLargerNodesOnly() {
    // 1 is reached by 30, 0 by 12, 2 by 6, 3 by 2.
    const Network flows =
        network(4, true, {{{0, 1}, 20}, {{0, 2}, 5}, {{1, 0}, 8}, {{1, 3}, 2}, {{2, 1}, 10}, {{3, 0}, 4}, {{3, 2}, 1}});
    const std::vector<char> kept = dominant_flows(flows.view());
    QCOMPARE(count(kept), std::size_t{3});
    QVERIFY(kept[flows.edge(0, 1)] && kept[flows.edge(2, 1)] && kept[flows.edge(3, 0)]); // 1 is terminal: 0 is smaller
  }

  void dominantFlowsHaveNoCircles() {
    for (unsigned seed = 0; seed < 20; ++seed) {
      const Network flows = randomNetwork(30, true, 0.2, seed);
      const std::vector<char> kept = dominant_flows(flows.view());
      std::vector<std::size_t> next(30, 30);
      for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i]) {
          QVERIFY2(next[flows.edges[i].from] == 30, "a node has one dominant flow");
          next[flows.edges[i].from] = flows.edges[i].to;
        }
      for (std::size_t start = 0; start < 30; ++start) {
        std::size_t node = start, steps = 0;
        while (node < 30 && steps < 31) {
          node = next[node];
          ++steps;
        }
        QVERIFY2(steps < 31, qPrintable(QStringLiteral("seed %1").arg(seed)));
      }
    }
  }

  void equalNodesDoNotChaseEachOther() {
    const Network pair = network(2, true, {{{0, 1}, 5}, {{1, 0}, 5}});
    const std::vector<char> kept = dominant_flows(pair.view());
    QVERIFY(!kept[0] && kept[1]);
  }

  void largestOfNodesCountsAtTheEndsThatDecide() {
    const Network flows = network(3, true, {{{0, 1}, 5}, {{0, 2}, 4}, {{1, 2}, 3}});
    QCOMPARE(largest_of_nodes(flows.view(), 1, DecidingEnds::origin), (std::vector<char>{1, 0, 1}));
    QCOMPARE(largest_of_nodes(flows.view(), 1, DecidingEnds::destination), (std::vector<char>{1, 1, 0}));
    QCOMPARE(largest_of_nodes(flows.view(), 1, DecidingEnds::either), (std::vector<char>{1, 1, 1}));
    QCOMPARE(largest_of_nodes(flows.view(), 1, DecidingEnds::both), (std::vector<char>{1, 0, 0}));
    QCOMPARE(largest_of_all(flows.view(), 2), (std::vector<char>{1, 1, 0}));
    QCOMPARE(largest_of_all(flows.view(), 9), (std::vector<char>{1, 1, 1}));
  }

  void cumulativeShareKeepsTheFewestThatReachIt() {
    const Network flows = network(3, true, {{{0, 1}, 5}, {{0, 2}, 3}, {{1, 2}, 2}});
    QCOMPARE(cumulative_share(flows.view(), 0.5), (std::vector<char>{1, 0, 0}));
    QCOMPARE(cumulative_share(flows.view(), 0.51), (std::vector<char>{1, 1, 0}));
    QCOMPARE(cumulative_share(flows.view(), 1), (std::vector<char>{1, 1, 1}));
    QCOMPARE(cumulative_share(flows.view(), 0), (std::vector<char>{0, 0, 0}));
  }

  // The heaviest tree's weight against all trees of a small network, by trying every choice of edges.
  void theSpanningTreeIsTheHeaviest() {
    const Network flows = randomNetwork(5, false, 0.9, 5);
    const std::size_t m = flows.edges.size();
    QVERIFY(m <= 10 && component_count(flows.view()) == 1);
    double best = 0;
    for (unsigned choice = 0; choice < (1u << m); ++choice) {
      std::vector<char> kept(m);
      double weight = 0;
      for (std::size_t i = 0; i < m; ++i)
        if ((kept[i] = (choice >> i) & 1))
          weight += flows.weights[i];
      if (count(kept) == 4 && component_count(flows.view(), kept) == 1 && node_count(flows.view(), kept) == 5)
        best = std::max(best, weight);
    }
    const std::vector<char> tree = maximum_spanning_forest(flows.view());
    double weight = 0;
    for (std::size_t i = 0; i < m; ++i)
      weight += tree[i] ? flows.weights[i] : 0;
    QCOMPARE(weight, best);
  }

  void theForestLosesNoNodeOfADisconnectedNetwork() {
    const Network flows = randomNetwork(80, true, 0.015, 2);
    const std::vector<char> forest = maximum_spanning_forest(flows.view());
    QVERIFY(component_count(flows.view()) > 1);
    QCOMPARE(node_count(flows.view(), forest), node_count(flows.view()));
    QCOMPARE(component_count(flows.view(), forest), component_count(flows.view()));
    QCOMPARE(count(forest), node_count(flows.view()) - component_count(flows.view()));
  }

  void resultsMoveWithTheNamesOfNodes() {
    const Network old = randomNetwork(25, true, 0.4, 9);
    std::vector<std::size_t> to(25);
    for (std::size_t i = 0; i < 25; ++i)
      to[i] = (i * 7 + 3) % 25;
    const Network other = renamed(old, to);
    const DisparityTest before = disparity_filter(old.view(), silent), after = disparity_filter(other.view(), silent);
    const NoiseCorrected noise = noise_corrected(old.view(), silent), noiseAfter = noise_corrected(other.view(), silent);
    for (std::size_t i = 0; i < old.edges.size(); ++i) {
      const std::size_t j = other.edge(to[old.edges[i].from], to[old.edges[i].to]);
      QVERIFY(near(before.p_origin[i], after.p_origin[j], 1e-14));
      QVERIFY(near(before.p_destination[i], after.p_destination[j], 1e-14));
      QVERIFY(near(noise.lift[i], noiseAfter.lift[j], 1e-14));
    }
  }

  void faultsAreNamedWithTheirEdge() {
    const auto index = [](const Network &bad) -> int {
      try {
        check_network(bad.view());
      } catch (const InvalidInput &fault) {
        return fault.index ? static_cast<int>(*fault.index) : -2;
      }
      return -1;
    };
    QCOMPARE(index(network(3, true, {{{0, 1}, 1}, {{1, 2}, 0}})), 1);
    QCOMPARE(index(network(3, true, {{{0, 1}, 1}, {{1, 2}, std::nan("")}})), 1);
    QCOMPARE(index(network(3, true, {{{0, 1}, -1}})), 0);
    QCOMPARE(index(network(3, true, {{{1, 1}, 1}})), 0);
    QCOMPARE(index(network(3, false, {{{2, 1}, 1}})), 0);
    QCOMPARE(index(network(2, true, {{{0, 1}, 1}, {{0, 2}, 1}})), 1);
    QCOMPARE(index({3, true, {{0, 1}, {0, 1}}, {1, 2}}), 1);
    QCOMPARE(index({3, true, {{0, 1}}, {1, 2}}), -2);
    QVERIFY_EXCEPTION_THROWN(cumulative_share(twoScales().view(), 1.5), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(largest_of_nodes(twoScales().view(), 0, DecidingEnds::either), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(BackboneTest)
#include "backbone_test.moc"
