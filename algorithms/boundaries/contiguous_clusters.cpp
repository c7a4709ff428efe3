#include "boundaries/contiguous_clusters.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t none = static_cast<std::size_t>(-1);

void check(std::span<const double> quotient, std::span<const double> value, const SpatialWeights &neighbours,
           const ContiguousClustersOptions &options) {
  if (quotient.size() != value.size() || quotient.size() != neighbours.size())
    throw InvalidInput("quotients, values and weights differ in size");
  if (!(options.threshold >= 0) || !(options.min_size >= 0) || !(options.min_cluster_size >= 0))
    throw InvalidInput("thresholds and minimum sizes must not be negative");
  for (std::size_t i = 0; i < quotient.size(); ++i)
    if (quotient[i] < 0 || value[i] < 0)
      throw InvalidInput("a quotient or value is negative", i);
}

Verdict judge(double quotient, double value, const ContiguousClustersOptions &options) {
  if (std::isnan(quotient))
    return Verdict::unknown;
  if (quotient < options.threshold)
    return Verdict::below_threshold;
  if (options.min_size > 0 && !(value >= options.min_size))
    return Verdict::below_minimum_size;
  return Verdict::in;
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
                                       const SpatialWeights &neighbours, const ContiguousClustersOptions &options) {
  check(quotient, value, neighbours, options);
  const std::size_t n = quotient.size();
  ContiguousClusters result;
  double total = 0;
  for (std::size_t i = 0; i < n; ++i) {
    result.verdict.push_back(judge(quotient[i], value[i], options));
    result.margin.push_back(quotient[i] - options.threshold);
    total += std::isnan(value[i]) ? 0 : value[i];
  }

  const auto in = [&](std::size_t i) { return result.verdict[i] == Verdict::in; };
  DisjointSets sets(n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = neighbours.offset[i]; k < neighbours.offset[i + 1]; ++k)
      if (in(i) && in(neighbours.neighbour[k]))
        sets.join(i, neighbours.neighbour[k]);
  std::vector<std::size_t> group_of(n, none); // of the set's lowest member
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < n; ++i) {
    if (!in(i))
      continue;
    std::size_t &group = group_of[sets.find(i)];
    if (group == none) {
      group = groups.size();
      groups.emplace_back();
    }
    groups[group].push_back(i);
  }

  result.cluster.assign(n, -1);
  for (std::vector<std::size_t> &members : groups) {
    ContiguousCluster cluster = describe(std::move(members), quotient, value, total);
    const bool kept = cluster.members.size() >= options.min_members && cluster.size >= options.min_cluster_size;
    for (const std::size_t member : cluster.members) {
      result.verdict[member] = kept ? Verdict::in : Verdict::cluster_too_small;
      result.cluster[member] = kept ? static_cast<int>(result.clusters.size()) : -1;
    }
    if (kept)
      result.clusters.push_back(std::move(cluster));
  }
  return result;
}

} // namespace territorial
