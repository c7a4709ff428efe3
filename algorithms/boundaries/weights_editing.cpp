#include "boundaries/weights_editing.h"

#include "boundaries/reachability_tree.h"
#include "common/disjoint_sets.h"
#include "common/distance_weights.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

std::vector<Link> links_of(const SpatialWeights &weights) {
  std::vector<Link> links;
  links.reserve(weights.neighbour.size());
  for (std::size_t i = 0; i < weights.size(); ++i)
    for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
      links.push_back({i, weights.neighbour[k], weights.weight[k]});
  return links;
}

bool has_link(const SpatialWeights &weights, std::size_t from, std::size_t to) {
  const auto begin = weights.neighbour.begin() + static_cast<std::ptrdiff_t>(weights.offset[from]);
  return std::binary_search(begin, weights.neighbour.begin() + static_cast<std::ptrdiff_t>(weights.offset[from + 1]), to);
}

UnitPair ordered(std::size_t a, std::size_t b) { return a < b ? UnitPair(a, b) : UnitPair(b, a); }

bool is_finite(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

} // namespace

SpatialWeights of_order(const SpatialWeights &weights, std::size_t order, bool lower, Progress &progress) {
  if (order < 1)
    throw InvalidInput("the order of neighbours starts at 1");
  SpatialWeights found;
  std::vector<std::size_t> steps(weights.size(), 0), seen; // steps + 1, 0 where not reached
  for (std::size_t i = 0; i < weights.size(); ++i) {
    progress.report(static_cast<double>(i) / static_cast<double>(weights.size()));
    seen.assign(1, i);
    steps[i] = 1;
    for (std::size_t s = 0; s < seen.size() && steps[seen[s]] <= order; ++s)
      for (std::size_t k = weights.offset[seen[s]]; k < weights.offset[seen[s] + 1]; ++k)
        if (const std::size_t next = weights.neighbour[k]; steps[next] == 0) {
          steps[next] = steps[seen[s]] + 1;
          seen.push_back(next);
        }
    const std::size_t before = found.neighbour.size();
    for (const std::size_t unit : seen)
      if (unit != i && (lower || steps[unit] == order + 1))
        found.neighbour.push_back(unit);
    std::sort(found.neighbour.begin() + static_cast<std::ptrdiff_t>(before), found.neighbour.end());
    found.offset.push_back(found.neighbour.size());
    for (const std::size_t unit : seen)
      steps[unit] = 0;
  }
  found.weight.assign(found.neighbour.size(), 1);
  progress.report(1);
  return found;
}

SpatialWeights symmetric(const SpatialWeights &weights, Symmetry symmetry) {
  std::vector<Link> links;
  for (const Link &link : links_of(weights)) {
    const bool back = has_link(weights, link.to, link.from);
    if (back || symmetry == Symmetry::either)
      links.push_back(link);
    if (!back && symmetry == Symmetry::either)
      links.push_back({link.to, link.from, link.weight});
  }
  return weights_from_links(weights.size(), links);
}

std::vector<UnitPair> links_of_islands(const SpatialWeights &weights, std::span<const Point> points, DistanceMethod method,
                                       Progress &progress) {
  std::vector<UnitPair> pairs;
  const std::vector<std::size_t> islands = islands_of(weights);
  if (islands.empty())
    return pairs;
  const SpatialWeights nearest = nearest_weights(points, method, 1, progress);
  for (const std::size_t island : islands)
    if (nearest.offset[island] < nearest.offset[island + 1])
      pairs.push_back(ordered(island, nearest.neighbour[nearest.offset[island]]));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::vector<UnitPair> links_of_components(const SpatialWeights &weights, std::span<const Point> points, DistanceMethod method,
                                          Progress &progress) {
  std::vector<std::size_t> unit;
  std::vector<Point> finite;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (is_finite(points[i])) {
      unit.push_back(i);
      finite.push_back(points[i]);
    }
  std::vector<UnitPair> pairs;
  if (unit.size() < 2 || components(weights).count < 2)
    return pairs;
  const ReachabilityTree tree = reachability_tree(finite, {}, 1, method, progress);
  DisjointSets sets(weights.size());
  for (const Link &link : links_of(weights))
    sets.join(link.from, link.to);
  const auto join = [&](std::size_t a, std::size_t b) {
    if (sets.find(a) == sets.find(b))
      return;
    sets.join(a, b);
    pairs.push_back(ordered(a, b));
  };
  for (std::size_t i = 0; i < unit.size(); ++i) // those on one point first
    join(unit[tree.first_rank[tree.place[i]]], unit[i]);
  for (const ReachabilityEdge &edge : tree.edges)
    join(unit[tree.first_rank[edge.a]], unit[tree.first_rank[edge.b]]);
  return pairs;
}

SpatialWeights with_links(const SpatialWeights &weights, std::span<const UnitPair> pairs, double weight) {
  std::vector<Link> links = links_of(weights);
  for (const auto &[a, b] : pairs) {
    if (!has_link(weights, a, b))
      links.push_back({a, b, weight});
    if (!has_link(weights, b, a))
      links.push_back({b, a, weight});
  }
  return weights_from_links(weights.size(), links);
}

} // namespace territorial
