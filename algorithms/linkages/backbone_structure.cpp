#include "linkages/backbone_structure.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"
#include "common/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace territorial {

namespace {

// Whichever edge leads to whom: compressed rows.
struct Ways {
  std::vector<std::size_t> offset; // [nodes + 1]
  std::vector<std::size_t> to, edge;

  explicit Ways(const FlowNetwork &network) : offset(network.nodes + 1, 0) {
    const auto each = [&](const auto &visit) { // in the order of ranks
      for (std::size_t i = 0; i < network.edges.size(); ++i) {
        visit(network.edges[i].from, network.edges[i].to, i);
        if (!network.directed)
          visit(network.edges[i].to, network.edges[i].from, i);
      }
    };
    each([&](std::size_t from, std::size_t, std::size_t) { ++offset[from + 1]; });
    std::partial_sum(offset.begin(), offset.end(), offset.begin());
    to.resize(offset.back());
    edge.resize(offset.back());
    std::vector<std::size_t> next(offset.begin(), offset.end() - 1);
    each([&](std::size_t from, std::size_t other, std::size_t i) {
      to[next[from]] = other;
      edge[next[from]++] = i;
    });
  }
};

// The edges by which shortest paths from `root` reach each node; `none` for the root and what it does not reach.
class ShortestPaths {
public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  ShortestPaths(const FlowNetwork &network, const Ways &ways)
      : mNetwork(network), mWays(ways), mLength(network.nodes), mBy(network.nodes), mDone(network.nodes) {}

  const std::vector<std::size_t> &from(std::size_t root) {
    std::fill(mLength.begin(), mLength.end(), std::numeric_limits<double>::infinity());
    std::fill(mBy.begin(), mBy.end(), none);
    std::fill(mDone.begin(), mDone.end(), 0);
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    mLength[root] = 0;
    queue.push({0, root});
    while (!queue.empty()) {
      const std::size_t node = queue.top().second;
      queue.pop();
      if (mDone[node])
        continue;
      mDone[node] = 1;
      for (std::size_t k = mWays.offset[node]; k < mWays.offset[node + 1]; ++k) {
        const std::size_t other = mWays.to[k], edge = mWays.edge[k];
        if (mDone[other])
          continue;
        const double length = mLength[node] + 1 / mNetwork.weights[edge];
        if (length < mLength[other]) {
          mLength[other] = length;
          mBy[other] = edge;
          queue.push({length, other});
        } else if (length == mLength[other]) {
          mBy[other] = std::min(mBy[other], edge);
        }
      }
    }
    return mBy;
  }

private:
  using Step = std::pair<double, std::size_t>;
  const FlowNetwork &mNetwork;
  const Ways &mWays;
  std::vector<double> mLength;
  std::vector<std::size_t> mBy;
  std::vector<char> mDone;
};

// Of each node the number of nodes that hang together with it.
std::vector<std::size_t> component_sizes(const FlowNetwork &network) {
  DisjointSets parts(network.nodes);
  for (const auto &[from, to] : network.edges)
    parts.join(from, to);
  std::vector<std::size_t> size(network.nodes, 0), of_node(network.nodes);
  for (std::size_t node = 0; node < network.nodes; ++node)
    ++size[parts.find(node)];
  for (std::size_t node = 0; node < network.nodes; ++node)
    of_node[node] = size[parts.find(node)];
  return of_node;
}

// Down to the first that makes as few components as there are; all that equal it stay too.
std::vector<char> until_joined(const FlowNetwork &network, std::span<const double> scores) {
  const std::size_t target = component_count(network);
  std::vector<std::size_t> order(network.edges.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
  DisjointSets parts(network.nodes);
  std::vector<char> kept(order.size(), 0);
  std::size_t count = node_count(network);
  double last = 0;
  for (const std::size_t i : order) {
    if (count == target && scores[i] < last)
      break;
    const auto [from, to] = network.edges[i];
    kept[i] = 1;
    if (count > target) {
      last = scores[i];
      if (parts.find(from) != parts.find(to)) {
        parts.join(from, to);
        --count;
      }
    }
  }
  return kept;
}

} // namespace

DoublyStochastic doubly_stochastic(const FlowNetwork &network, const ScalingOptions &options, Progress &progress) {
  check_network(network);
  const std::size_t m = network.edges.size(), n = network.nodes;
  std::vector<double> rows(n, 1), columns(n, 1), sums(n);
  DoublyStochastic result;
  // Sums what leaves (or reaches) each node, each edge times the factor of its other end.
  const auto sum = [&](bool leaving) {
    std::fill(sums.begin(), sums.end(), 0);
    for (std::size_t i = 0; i < m; ++i) {
      const auto [from, to] = network.edges[i];
      const double weight = network.weights[i];
      sums[leaving ? from : to] += weight * (leaving ? columns[to] : rows[from]);
      if (!network.directed)
        sums[leaving ? to : from] += weight * (leaving ? columns[from] : rows[to]);
    }
  };
  result.converged = m == 0;
  while (!result.converged && result.iterations < options.most_iterations) {
    progress.report(static_cast<double>(result.iterations) / static_cast<double>(options.most_iterations));
    sum(true);
    for (std::size_t node = 0; node < n; ++node)
      if (sums[node] > 0)
        rows[node] = 1 / sums[node];
    sum(false); // with the rows just right, how far are the columns?
    result.error = 0;
    for (std::size_t node = 0; node < n; ++node)
      if (sums[node] > 0) {
        result.error = std::max(result.error, std::abs(columns[node] * sums[node] - 1));
        columns[node] = 1 / sums[node];
      }
    ++result.iterations;
    result.converged = result.error <= options.tolerance;
  }
  result.scaled.resize(m);
  for (std::size_t i = 0; i < m; ++i) {
    const auto [from, to] = network.edges[i];
    const double there = network.weights[i] * rows[from] * columns[to];
    result.scaled[i] = network.directed ? there : (there + network.weights[i] * rows[to] * columns[from]) / 2;
  }
  result.kept = until_joined(network, result.scaled);
  progress.report(1);
  return result;
}

std::vector<double> salience(const FlowNetwork &network, Progress &progress) {
  check_network(network);
  const Ways ways(network);
  const std::vector<std::size_t> sizes = component_sizes(network);
  std::vector<std::atomic<std::size_t>> trees(network.edges.size());
  constexpr std::size_t block = 256, grain = 4; // roots
  for (std::size_t first = 0; first < network.nodes; first += block) {
    progress.report(static_cast<double>(first) / static_cast<double>(network.nodes));
    parallel_for(
        std::min(block, network.nodes - first), grain,
        [&](std::size_t begin, std::size_t end) {
          ShortestPaths paths(network, ways);
          for (std::size_t root = first + begin; root < first + end; ++root) {
            progress.check();
            if (ways.offset[root] < ways.offset[root + 1])
              for (const std::size_t edge : paths.from(root))
                if (edge != ShortestPaths::none)
                  trees[edge].fetch_add(1, std::memory_order_relaxed);
          }
        },
        progress);
  }
  std::vector<double> shares(network.edges.size());
  for (std::size_t i = 0; i < shares.size(); ++i)
    shares[i] = static_cast<double>(trees[i].load()) / static_cast<double>(sizes[network.edges[i].from]);
  progress.report(1);
  return shares;
}

} // namespace territorial
