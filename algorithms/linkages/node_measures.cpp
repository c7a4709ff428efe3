#include "linkages/node_measures.h"

#include "common/compensated_sum.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

std::vector<ValuedFlow> summed_pairs(std::size_t places, std::span<const ValuedFlow> flows, Progress &progress) {
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (flows[i].from >= places || flows[i].to >= places)
      throw InvalidInput("a flow names a place that is not there", i);
    if (!(flows[i].value >= 0) || !std::isfinite(flows[i].value))
      throw InvalidInput("a flow is negative or not finite", i);
  }
  std::vector<ValuedFlow> sorted(flows.begin(), flows.end());
  constexpr unsigned check_every = 1 << 16; // comparisons
  unsigned comparisons = 0;
  std::sort(sorted.begin(), sorted.end(), [&](const ValuedFlow &a, const ValuedFlow &b) {
    if (++comparisons % check_every == 0)
      progress.check();
    return std::tie(a.from, a.to, a.value) < std::tie(b.from, b.to, b.value);
  });
  std::vector<ValuedFlow> pairs;
  for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
    CompensatedSum sum;
    for (end = begin; end < sorted.size() && sorted[end].from == sorted[begin].from && sorted[end].to == sorted[begin].to; ++end)
      sum.add(sorted[end].value);
    pairs.push_back({sorted[begin].from, sorted[begin].to, sum.value()});
  }
  progress.report(1);
  return pairs;
}

NodeMeasures node_measures(std::size_t places, std::span<const ValuedFlow> pairs) {
  std::vector<CompensatedSum> in(places), out(places);
  NodeMeasures measures;
  measures.self.assign(places, 0.0);
  measures.in_degree.assign(places, 0);
  measures.out_degree.assign(places, 0);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto &[from, to, value] = pairs[i];
    if (from >= places || to >= places)
      throw InvalidInput("a flow names a place that is not there", i);
    if (i > 0 && !(std::tie(pairs[i - 1].from, pairs[i - 1].to) < std::tie(from, to)))
      throw InvalidInput("pairs of places are not sorted and unique", i);
    if (from == to) {
      measures.self[from] = value;
      continue;
    }
    out[from].add(value);
    in[to].add(value);
    measures.out_degree[from] += value > 0;
    measures.in_degree[to] += value > 0;
  }
  for (std::size_t place = 0; place < places; ++place) {
    const double inflow = in[place].value(), outflow = out[place].value();
    measures.inflow.push_back(inflow);
    measures.outflow.push_back(outflow);
    measures.net.push_back(inflow - outflow);
    measures.throughput.push_back(inflow + outflow);
  }
  return measures;
}

std::vector<NodeRole> node_roles(const NodeMeasures &measures, const RoleRule &rule) {
  if (!(rule.balance > 0 && rule.balance <= 1))
    throw InvalidInput("the share of net flow that makes a source or a sink must be above 0 and at most 1");
  if (!(rule.hub_size >= 0))
    throw InvalidInput("the size of a hub must not be negative");
  CompensatedSum sum;
  double active = 0;
  for (const double throughput : measures.throughput)
    if (throughput > 0) {
      sum.add(throughput);
      ++active;
    }
  const double hub = active > 0 ? rule.hub_size * sum.value() / active : 0;
  std::vector<NodeRole> roles;
  for (std::size_t place = 0; place < measures.throughput.size(); ++place) {
    const double throughput = measures.throughput[place], balance = measures.net[place] / throughput;
    roles.push_back(!(throughput > 0)          ? NodeRole::none
                    : balance <= -rule.balance ? NodeRole::source
                    : balance >= rule.balance  ? NodeRole::sink
                    : throughput >= hub        ? NodeRole::hub
                                               : NodeRole::balanced);
  }
  return roles;
}

std::vector<double> circle_radii(std::span<const double> values, double largest, double most, double least) {
  if (!(least >= 0 && least <= most))
    throw InvalidInput("the least radius must lie between 0 and the greatest");
  std::vector<double> radii;
  for (const double value : values)
    radii.push_back(!(value > 0) || !(largest > 0) ? 0 : std::max(least, most * std::sqrt(value / largest)));
  return radii;
}

} // namespace territorial
