#include "linkages/backbone.h"

#include "common/compensated_sum.h"
#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

// The ranks of edges, the heaviest first, equal ones by rank.
std::vector<std::size_t> heaviest_first(const FlowNetwork &network) {
  std::vector<std::size_t> order(network.edges.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return network.weights[a] != network.weights[b] ? network.weights[a] > network.weights[b] : a < b;
  });
  return order;
}

bool decided(bool at_origin, bool at_destination, DecidingEnds ends) {
  switch (ends) {
  case DecidingEnds::either:
    return at_origin || at_destination;
  case DecidingEnds::both:
    return at_origin && at_destination;
  case DecidingEnds::origin:
    return at_origin;
  default:
    return at_destination;
  }
}

} // namespace

void check_network(const FlowNetwork &network) {
  if (network.edges.size() != network.weights.size())
    throw InvalidInput("every edge needs one weight");
  for (std::size_t i = 0; i < network.edges.size(); ++i) {
    const FlowEnds &edge = network.edges[i];
    if (edge.from >= network.nodes || edge.to >= network.nodes)
      throw InvalidInput("an edge ends at a node that does not exist", i);
    if (edge.from == edge.to || (!network.directed && edge.from > edge.to))
      throw InvalidInput("an edge joins two different nodes; an undirected one begins at the lower", i);
    if (!(network.weights[i] > 0) || !std::isfinite(network.weights[i]))
      throw InvalidInput("a weight must be a finite number above 0", i);
    if (i > 0 && std::tie(network.edges[i - 1].from, network.edges[i - 1].to) >= std::tie(edge.from, edge.to))
      throw InvalidInput("edges must be sorted by their ends, each pair once", i);
  }
}

NodeStrengths node_strengths(const FlowNetwork &network) {
  NodeStrengths sums{std::vector<double>(network.nodes, 0), std::vector<double>(network.nodes, 0),
                     std::vector<std::size_t>(network.nodes, 0), std::vector<std::size_t>(network.nodes, 0)};
  for (std::size_t i = 0; i < network.edges.size(); ++i) {
    const auto [from, to] = network.edges[i];
    sums.out[from] += network.weights[i];
    ++sums.out_edges[from];
    sums.in[to] += network.weights[i];
    ++sums.in_edges[to];
  }
  if (!network.directed)
    for (std::size_t node = 0; node < network.nodes; ++node) {
      sums.in[node] = sums.out[node] += sums.in[node];
      sums.in_edges[node] = sums.out_edges[node] += sums.in_edges[node];
    }
  return sums;
}

std::vector<char> largest_of_nodes(const FlowNetwork &network, std::size_t count, DecidingEnds ends) {
  check_network(network);
  if (count == 0)
    throw InvalidInput("at least one edge of a node must be kept");
  std::vector<std::size_t> out(network.nodes, 0), in(network.nodes, 0);
  std::vector<char> kept(network.edges.size(), 0);
  for (const std::size_t i : heaviest_first(network)) {
    const auto [from, to] = network.edges[i];
    const bool at_origin = ++out[from] <= count;
    const bool at_destination = ++(network.directed ? in : out)[to] <= count;
    kept[i] = decided(at_origin, at_destination, ends);
  }
  return kept;
}

std::vector<char> largest_of_all(const FlowNetwork &network, std::size_t count) {
  check_network(network);
  std::vector<char> kept(network.edges.size(), 0);
  const std::vector<std::size_t> order = heaviest_first(network);
  for (std::size_t at = 0; at < std::min(count, order.size()); ++at)
    kept[order[at]] = 1;
  return kept;
}

std::vector<char> cumulative_share(const FlowNetwork &network, double share) {
  check_network(network);
  if (!(share >= 0 && share <= 1))
    throw InvalidInput("a share is 0 to 1");
  const std::vector<std::size_t> order = heaviest_first(network);
  CompensatedSum total, carried;
  for (const std::size_t i : order)
    total.add(network.weights[i]);
  std::vector<char> kept(order.size(), 0);
  for (const std::size_t i : order) {
    if (carried.value() >= share * total.value())
      break;
    carried.add(network.weights[i]);
    kept[i] = 1;
  }
  return kept;
}

std::vector<char> dominant_flows(const FlowNetwork &network) {
  check_network(network);
  const NodeStrengths strengths = node_strengths(network);
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> largest(network.nodes, none);
  const auto see = [&](std::size_t node, std::size_t i) {
    if (largest[node] == none || network.weights[i] > network.weights[largest[node]])
      largest[node] = i;
  };
  for (std::size_t i = 0; i < network.edges.size(); ++i) {
    see(network.edges[i].from, i);
    if (!network.directed)
      see(network.edges[i].to, i);
  }
  std::vector<char> kept(network.edges.size(), 0);
  for (std::size_t node = 0; node < network.nodes; ++node) {
    if (largest[node] == none)
      continue;
    const FlowEnds &edge = network.edges[largest[node]];
    const std::size_t other = edge.from == node ? edge.to : edge.from;
    const double own = strengths.in[node], theirs = strengths.in[other];
    if (theirs > own || (theirs == own && other < node))
      kept[largest[node]] = 1;
  }
  return kept;
}

std::vector<char> maximum_spanning_forest(const FlowNetwork &network) {
  check_network(network);
  DisjointSets parts(network.nodes);
  std::vector<char> kept(network.edges.size(), 0);
  for (const std::size_t i : heaviest_first(network)) {
    const auto [from, to] = network.edges[i];
    if (parts.find(from) == parts.find(to))
      continue;
    parts.join(from, to);
    kept[i] = 1;
  }
  return kept;
}

std::size_t component_count(const FlowNetwork &network, std::span<const char> kept) {
  DisjointSets parts(network.nodes);
  std::size_t joined = 0;
  for (std::size_t i = 0; i < network.edges.size(); ++i) {
    const auto [from, to] = network.edges[i];
    if ((!kept.empty() && !kept[i]) || parts.find(from) == parts.find(to))
      continue;
    parts.join(from, to);
    ++joined;
  }
  return node_count(network) - joined;
}

std::size_t node_count(const FlowNetwork &network, std::span<const char> kept) {
  std::vector<char> seen(network.nodes, 0);
  for (std::size_t i = 0; i < network.edges.size(); ++i)
    if (kept.empty() || kept[i])
      seen[network.edges[i].from] = seen[network.edges[i].to] = 1;
  return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), 1));
}

} // namespace territorial
