#include "linkages/flow_choice.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

namespace {

// A flow as it is sorted: what is compared lies together, as tables of millions of flows are.
struct Part {
  std::size_t group, end;
  double value;
  std::size_t index;
};

// Each flow over the sum of the flows of its group with the same `end`.
std::vector<double> shares_of(std::span<const CountedFlow> flows, std::size_t CountedFlow::*end) {
  std::vector<Part> parts(flows.size());
  for (std::size_t i = 0; i < flows.size(); ++i)
    parts[i] = {flows[i].group, flows[i].*end, flows[i].value, i};
  std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { // by value, so that the sum is always the same
    return std::tie(a.group, a.end, a.value) < std::tie(b.group, b.end, b.value);
  });
  std::vector<double> shares(flows.size());
  for (std::size_t begin = 0, last = 0; begin < parts.size(); begin = last) {
    double sum = 0;
    for (last = begin; last < parts.size() && parts[last].group == parts[begin].group && parts[last].end == parts[begin].end;
         ++last)
      sum += parts[last].value;
    for (std::size_t k = begin; k < last; ++k)
      shares[parts[k].index] = sum > 0 ? parts[k].value / sum : std::numeric_limits<double>::quiet_NaN();
  }
  return shares;
}

struct Pair {
  std::size_t group, lower, upper, index;
  bool same_ends(const Pair &other) const { return group == other.group && lower == other.lower && upper == other.upper; }
};

// Both directions of each pair beside each other, that from the lower place first.
std::vector<Pair> sorted_pairs(std::span<const CountedFlow> flows) {
  std::vector<Pair> pairs(flows.size());
  for (std::size_t i = 0; i < flows.size(); ++i)
    pairs[i] = {flows[i].group, std::min(flows[i].from, flows[i].to), std::max(flows[i].from, flows[i].to), i};
  std::sort(pairs.begin(), pairs.end(), [&](const Pair &a, const Pair &b) {
    if (!a.same_ends(b))
      return std::tie(a.group, a.lower, a.upper) < std::tie(b.group, b.lower, b.upper);
    return std::tie(flows[a.index].from, a.index) < std::tie(flows[b.index].from, b.index);
  });
  return pairs;
}

} // namespace

std::vector<PairedFlow> pair_flows(std::span<const CountedFlow> flows, PairTotals totals) {
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (!(flows[i].value >= 0) || std::isinf(flows[i].value))
      throw InvalidInput("a flow must be finite and not negative", i);
  const std::vector<Pair> pairs = sorted_pairs(flows);
  std::vector<PairedFlow> paired(flows.size());
  std::vector<char> kept(flows.size(), 0);
  const auto keep = [&](std::size_t flow, std::size_t opposite, double value) {
    paired[flow] = {flow, opposite, value};
    kept[flow] = 1;
  };
  for (std::size_t k = 0, end = 0; k < pairs.size(); k = end) {
    for (end = k + 1; end < pairs.size() && pairs[end].same_ends(pairs[k]); ++end)
      if (flows[pairs[end].index].from == flows[pairs[end - 1].index].from)
        throw InvalidInput("two flows of a group have the same ends", pairs[end].index);
    const std::size_t one = pairs[k].index;
    if (end == k + 1) {
      keep(one, no_flow, flows[one].value);
      continue;
    }
    const std::size_t other = pairs[k + 1].index;
    const std::size_t larger = flows[other].value > flows[one].value ? other : one, smaller = larger == one ? other : one;
    if (totals == PairTotals::gross) {
      keep(one, other, flows[one].value);
      keep(other, one, flows[other].value);
    } else {
      keep(larger, smaller,
           totals == PairTotals::net ? flows[larger].value - flows[smaller].value : flows[larger].value + flows[smaller].value);
    }
  }
  std::size_t count = 0;
  for (std::size_t flow = 0; flow < flows.size(); ++flow)
    if (kept[flow])
      paired[count++] = paired[flow];
  paired.resize(count);
  return paired;
}

FlowShares flow_shares(std::span<const CountedFlow> flows) {
  return {shares_of(flows, &CountedFlow::from), shares_of(flows, &CountedFlow::to)};
}

std::vector<char> choose_flows(std::span<const CountedFlow> flows, const FlowThresholds &thresholds) {
  std::vector<char> kept(flows.size());
  std::vector<Part> parts; // between two places
  for (std::size_t i = 0; i < flows.size(); ++i) {
    const CountedFlow &flow = flows[i];
    const bool within = flow.from == flow.to;
    kept[i] = within || (flow.value >= thresholds.min_value && flow.value >= thresholds.min_share * thresholds.total) ? 1 : 0;
    if (!within)
      parts.push_back({flow.group, flow.from, flow.value, i});
  }
  if (thresholds.top == 0 && !(thresholds.cumulative_share < 1))
    return kept;
  std::sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) {
    return std::tuple(a.group, -a.value, a.end, flows[a.index].to, a.index) <
           std::tuple(b.group, -b.value, b.end, flows[b.index].to, b.index);
  });
  for (std::size_t begin = 0, end = 0; begin < parts.size(); begin = end) {
    double whole = 0, carried = 0;
    for (end = begin; end < parts.size() && parts[end].group == parts[begin].group; ++end)
      whole += parts[end].value;
    for (std::size_t k = begin; k < end; ++k) {
      const bool enough = thresholds.cumulative_share < 1 && carried >= thresholds.cumulative_share * whole;
      if (enough || (thresholds.top > 0 && k - begin >= thresholds.top))
        kept[parts[k].index] = 0;
      carried += parts[k].value;
    }
  }
  return kept;
}

} // namespace territorial
