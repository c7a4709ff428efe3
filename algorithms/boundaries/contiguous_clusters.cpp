#include "boundaries/contiguous_clusters.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace territorial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t none = static_cast<std::size_t>(-1);

void check(std::span<const double> quotient, std::span<const double> value, std::span<const double> p_value,
           const SpatialWeights &neighbours, const ContiguousClustersOptions &options) {
  const bool tested = options.rule != MembershipRule::quotient;
  if (quotient.size() != value.size() || quotient.size() != neighbours.size() ||
      (tested ? p_value.size() != quotient.size() : !p_value.empty() && p_value.size() != quotient.size()))
    throw InvalidInput("quotients, values, p and weights differ in size");
  if (!(options.threshold >= 0) || !(options.core_threshold >= 0) || !(options.gap_threshold >= 0) || !(options.min_size >= 0) ||
      !(options.min_cluster_size >= 0))
    throw InvalidInput("thresholds and minimum sizes must not be negative");
  if (options.core_threshold > 0 && options.rule != MembershipRule::significance && options.core_threshold < options.threshold)
    throw InvalidInput("the threshold of cores is below that of members");
  if (!(options.alpha > 0 && options.alpha < 1))
    throw InvalidInput("alpha must be above 0 and below 1");
  for (std::size_t i = 0; i < quotient.size(); ++i)
    if (quotient[i] < 0 || value[i] < 0)
      throw InvalidInput("a quotient or value is negative", i);
  for (std::size_t i = 0; i < p_value.size(); ++i)
    if (p_value[i] < 0 || p_value[i] > 1)
      throw InvalidInput("a p is below 0 or above 1", i);
}

Verdict judge(double quotient, double value, double p, const ContiguousClustersOptions &options) {
  if (std::isnan(quotient))
    return Verdict::unknown;
  if (options.rule != MembershipRule::significance && quotient < options.threshold)
    return Verdict::below_threshold;
  if (options.rule != MembershipRule::quotient) {
    if (std::isnan(p))
      return Verdict::untested;
    if (p > options.alpha || quotient <= 1)
      return Verdict::not_significant;
  }
  if (options.min_size > 0 && !(value >= options.min_size))
    return Verdict::below_minimum_size;
  return quotient >= options.core_threshold ? Verdict::in : Verdict::grown;
}

bool is_member(Verdict verdict) { return verdict >= Verdict::bridge; }

// The members of each connected component, in the order of their lowest ranks.
std::vector<std::vector<std::size_t>> components_of(const std::vector<Verdict> &verdict, const SpatialWeights &neighbours) {
  const std::size_t n = verdict.size();
  DisjointSets sets(n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = neighbours.offset[i]; k < neighbours.offset[i + 1]; ++k)
      if (is_member(verdict[i]) && is_member(verdict[neighbours.neighbour[k]]))
        sets.join(i, neighbours.neighbour[k]);
  std::vector<std::size_t> group_of(n, none); // of the set's lowest member
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < n; ++i) {
    if (!is_member(verdict[i]))
      continue;
    std::size_t &group = group_of[sets.find(i)];
    if (group == none) {
      group = groups.size();
      groups.emplace_back();
    }
    groups[group].push_back(i);
  }
  return groups;
}

// Components that no core grew into are out.
void drop_without_core(std::vector<Verdict> &verdict, const SpatialWeights &neighbours) {
  for (const std::vector<std::size_t> &members : components_of(verdict, neighbours))
    if (std::none_of(members.begin(), members.end(), [&](std::size_t member) { return verdict[member] == Verdict::in; }))
      for (const std::size_t member : members)
        verdict[member] = Verdict::without_core;
}

// A way between two components through regions that are no members.
struct Gap {
  std::size_t length; // regions
  double least;       // quotient on the way
  std::size_t from, to;
};

// From every component outwards at once: for each region the nearest component, the steps to it and the way back.
struct Reach {
  std::vector<std::size_t> component, steps, towards;
  std::vector<double> least; // quotient of the regions on the way
};

Reach reach_out(const std::vector<std::vector<std::size_t>> &groups, const std::vector<char> &passable,
                std::span<const double> quotient, const SpatialWeights &neighbours, std::size_t max_gap) {
  const std::size_t n = quotient.size();
  const auto level = [&](std::size_t i) { return std::isnan(quotient[i]) ? 0 : quotient[i]; };
  Reach reach{std::vector<std::size_t>(n, none), std::vector<std::size_t>(n, none), std::vector<std::size_t>(n, none),
              std::vector<double>(n, std::numeric_limits<double>::infinity())};
  std::vector<std::size_t> front;
  for (std::size_t group = 0; group < groups.size(); ++group)
    for (const std::size_t member : groups[group]) {
      reach.component[member] = group;
      reach.steps[member] = 0;
      front.push_back(member);
    }
  for (std::size_t steps = 1; steps <= max_gap && !front.empty(); ++steps) {
    std::sort(front.begin(), front.end());
    std::vector<std::size_t> next;
    for (const std::size_t i : front)
      for (std::size_t k = neighbours.offset[i]; k < neighbours.offset[i + 1]; ++k) {
        const std::size_t j = neighbours.neighbour[k];
        if (!passable[j] || reach.steps[j] < steps)
          continue;
        const double least = std::min(reach.least[i], level(j));
        if (reach.steps[j] == none)
          next.push_back(j);
        else if (least <= reach.least[j]) // the first in rank stays on a tie
          continue;
        reach.steps[j] = steps;
        reach.component[j] = reach.component[i];
        reach.towards[j] = i;
        reach.least[j] = least;
      }
    front = std::move(next);
  }
  return reach;
}

SpatialWeights both_ways(const SpatialWeights &weights) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < weights.size(); ++i)
    for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
      pairs.emplace_back(i, weights.neighbour[k]);
  return weights_from_pairs(weights.size(), std::move(pairs));
}

// Joins components across gaps, the shortest first.
void bridge_gaps(std::vector<Verdict> &verdict, std::span<const double> quotient, const SpatialWeights &directed,
                 const ContiguousClustersOptions &options) {
  const std::size_t n = verdict.size();
  const SpatialWeights neighbours = both_ways(directed);
  const std::vector<std::vector<std::size_t>> groups = components_of(verdict, neighbours);
  std::vector<char> passable(n);
  for (std::size_t i = 0; i < n; ++i)
    passable[i] = !is_member(verdict[i]) && (options.gap_threshold == 0 || quotient[i] >= options.gap_threshold) ? 1 : 0;
  const Reach reach = reach_out(groups, passable, quotient, neighbours, options.max_gap);
  std::vector<Gap> gaps;
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = neighbours.offset[i]; k < neighbours.offset[i + 1]; ++k) {
      const std::size_t j = neighbours.neighbour[k];
      if (reach.steps[i] == none || reach.steps[j] == none || reach.component[i] == reach.component[j])
        continue;
      const std::size_t length = reach.steps[i] + reach.steps[j];
      if (length <= options.max_gap)
        gaps.push_back({length, std::min(reach.least[i], reach.least[j]), std::min(i, j), std::max(i, j)});
    }
  std::sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) {
    return std::tie(a.length, b.least, a.from, a.to) < std::tie(b.length, a.least, b.from, b.to);
  });
  DisjointSets joined(groups.size());
  for (const Gap &gap : gaps) {
    const std::size_t left = reach.component[gap.from], right = reach.component[gap.to];
    if (joined.find(left) == joined.find(right))
      continue;
    joined.join(left, right);
    for (std::size_t i : {gap.from, gap.to})
      for (; reach.steps[i] > 0; i = reach.towards[i])
        verdict[i] = Verdict::bridge;
  }
}

ContiguousCluster describe(std::vector<std::size_t> members, std::span<const double> quotient, std::span<const double> value,
                           double total) {
  ContiguousCluster cluster;
  cluster.representative = members.front();
  double expected = 0, largest = -1;
  for (const std::size_t member : members) {
    if (std::isnan(value[member]))
      continue;
    cluster.size += value[member];
    if (value[member] > 0 && quotient[member] > 0)
      expected += value[member] / quotient[member];
    if (value[member] > largest) {
      largest = value[member];
      cluster.representative = member;
    }
  }
  cluster.share = total > 0 ? cluster.size / total : unknown;
  cluster.quotient = expected > 0 ? cluster.size / expected : unknown;
  cluster.members = std::move(members);
  return cluster;
}

} // namespace

ContiguousClusters contiguous_clusters(std::span<const double> quotient, std::span<const double> value,
                                       std::span<const double> p_value, const SpatialWeights &neighbours,
                                       const ContiguousClustersOptions &options) {
  check(quotient, value, p_value, neighbours, options);
  const std::size_t n = quotient.size();
  ContiguousClusters result;
  double total = 0;
  for (std::size_t i = 0; i < n; ++i) {
    result.verdict.push_back(judge(quotient[i], value[i], p_value.empty() ? unknown : p_value[i], options));
    result.margin.push_back(quotient[i] - options.threshold);
    total += std::isnan(value[i]) ? 0 : value[i];
  }
  if (options.core_threshold > 0)
    drop_without_core(result.verdict, neighbours);
  if (options.max_gap > 0)
    bridge_gaps(result.verdict, quotient, neighbours, options);

  result.cluster.assign(n, -1);
  for (std::vector<std::size_t> &members : components_of(result.verdict, neighbours)) {
    ContiguousCluster cluster = describe(std::move(members), quotient, value, total);
    const bool kept = cluster.members.size() >= options.min_members && cluster.size >= options.min_cluster_size;
    for (const std::size_t member : cluster.members) {
      Verdict &verdict = result.verdict[member];
      cluster.cores += verdict == Verdict::in;
      cluster.bridges += verdict == Verdict::bridge;
      if (!kept) // what was no member by itself keeps its own reason
        verdict = verdict == Verdict::bridge
                      ? judge(quotient[member], value[member], p_value.empty() ? unknown : p_value[member], options)
                      : Verdict::cluster_too_small;
      else
        result.cluster[member] = static_cast<int>(result.clusters.size());
    }
    if (kept)
      result.clusters.push_back(std::move(cluster));
  }
  return result;
}

} // namespace territorial
