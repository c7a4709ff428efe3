#include "linkages/flow_choice.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

template <class Before>
std::vector<std::size_t> ordered(std::size_t count, const Before &before) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), before);
  return order;
}

// Each flow over the sum of the flows of its group with the same `end`.
std::vector<double> shares_of(std::span<const CountedFlow> flows, std::size_t CountedFlow::*end) {
  const auto key = [&](std::size_t i) { return std::tuple(flows[i].group, flows[i].*end); };
  const std::vector<std::size_t> order = ordered(flows.size(), [&](std::size_t a, std::size_t b) {
    return std::tuple(key(a), flows[a].value, flows[a].from, flows[a].to, a) <
           std::tuple(key(b), flows[b].value, flows[b].from, flows[b].to, b);
  });
  std::vector<double> shares(flows.size());
  for (std::size_t begin = 0, last = 0; begin < order.size(); begin = last) {
    double sum = 0;
    for (last = begin; last < order.size() && key(order[last]) == key(order[begin]); ++last)
      sum += flows[order[last]].value;
    for (std::size_t k = begin; k < last; ++k)
      shares[order[k]] = sum > 0 ? flows[order[k]].value / sum : std::numeric_limits<double>::quiet_NaN();
  }
  return shares;
}

} // namespace

std::vector<PairedFlow> pair_flows(std::span<const CountedFlow> flows, PairTotals totals) {
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (!(flows[i].value >= 0) || std::isinf(flows[i].value))
      throw InvalidInput("a flow must be finite and not negative", i);
  const auto pair = [&](std::size_t i) {
    return std::tuple(flows[i].group, std::min(flows[i].from, flows[i].to), std::max(flows[i].from, flows[i].to));
  };
  const std::vector<std::size_t> order = ordered(flows.size(), [&](std::size_t a, std::size_t b) {
    return std::tuple(pair(a), flows[a].from, a) < std::tuple(pair(b), flows[b].from, b);
  });
  std::vector<PairedFlow> paired;
  paired.reserve(flows.size());
  for (std::size_t k = 0; k < order.size();) {
    const std::size_t one = order[k];
    const bool both = k + 1 < order.size() && pair(order[k + 1]) == pair(one);
    if (both && flows[order[k + 1]].from == flows[one].from)
      throw InvalidInput("two flows of a group have the same ends", order[k + 1]);
    if (!both) {
      paired.push_back({one, no_flow, flows[one].value});
      ++k;
      continue;
    }
    const std::size_t other = order[k + 1];
    const std::size_t larger = flows[other].value > flows[one].value ? other : one, smaller = larger == one ? other : one;
    if (totals == PairTotals::gross) {
      paired.push_back({one, other, flows[one].value});
      paired.push_back({other, one, flows[other].value});
    } else {
      paired.push_back(
          {larger, smaller,
           totals == PairTotals::net ? flows[larger].value - flows[smaller].value : flows[larger].value + flows[smaller].value});
    }
    k += 2;
    if (k < order.size() && pair(order[k]) == pair(one))
      throw InvalidInput("two flows of a group have the same ends", order[k]);
  }
  std::sort(paired.begin(), paired.end(), [](const PairedFlow &a, const PairedFlow &b) { return a.flow < b.flow; });
  return paired;
}

FlowShares flow_shares(std::span<const CountedFlow> flows) {
  return {shares_of(flows, &CountedFlow::from), shares_of(flows, &CountedFlow::to)};
}

std::vector<char> choose_flows(std::span<const CountedFlow> flows, const FlowThresholds &thresholds) {
  std::vector<char> kept(flows.size(), 1);
  const std::vector<std::size_t> order = ordered(flows.size(), [&](std::size_t a, std::size_t b) {
    return std::tuple(flows[a].group, -flows[a].value, flows[a].from, flows[a].to, a) <
           std::tuple(flows[b].group, -flows[b].value, flows[b].from, flows[b].to, b);
  });
  for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
    double whole = 0;
    for (end = begin; end < order.size() && flows[order[end]].group == flows[order[begin]].group; ++end)
      if (flows[order[end]].from != flows[order[end]].to)
        whole += flows[order[end]].value;
    std::size_t before = 0;
    double carried = 0;
    for (std::size_t k = begin; k < end; ++k) {
      const CountedFlow &flow = flows[order[k]];
      if (flow.from == flow.to)
        continue;
      const bool enough = thresholds.cumulative_share < 1 && carried >= thresholds.cumulative_share * whole;
      kept[order[k]] = flow.value >= thresholds.min_value && flow.value >= thresholds.min_share * thresholds.total &&
                       (thresholds.top == 0 || before < thresholds.top) && !enough;
      ++before;
      carried += flow.value;
    }
  }
  return kept;
}

} // namespace territorial
