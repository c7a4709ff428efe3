#include "common/spatial_weights.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

SpatialWeights weights_from_pairs(std::size_t n, std::vector<std::pair<std::size_t, std::size_t>> pairs) {
  const std::size_t given = pairs.size();
  pairs.reserve(2 * given);
  for (std::size_t p = 0; p < given; ++p) {
    const auto [i, j] = pairs[p];
    if (i >= n || j >= n || i == j)
      throw InvalidInput("a pair of neighbours needs two distinct units", p);
    pairs.emplace_back(j, i);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  SpatialWeights weights;
  weights.offset.assign(n + 1, 0);
  for (const auto &[i, j] : pairs) {
    ++weights.offset[i + 1];
    weights.neighbour.push_back(j);
  }
  for (std::size_t i = 0; i < n; ++i)
    weights.offset[i + 1] += weights.offset[i];
  weights.weight.assign(weights.neighbour.size(), 1);
  return weights;
}

SpatialWeights weights_from_links(std::size_t n, const std::vector<Link> &links) {
  std::vector<std::size_t> order(links.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (const std::size_t l : order) {
    const Link &link = links[l];
    if (link.from >= n || link.to >= n || link.from == link.to)
      throw InvalidInput("a link needs two distinct units", l);
    if (!(link.weight >= 0) || !std::isfinite(link.weight))
      throw InvalidInput("a weight must be finite and not below 0", l);
  }
  const auto ends = [&](std::size_t l) { return std::pair(links[l].from, links[l].to); };
  std::sort(order.begin(), order.end(),
            [&](std::size_t left, std::size_t right) { return std::pair(ends(left), left) < std::pair(ends(right), right); });
  SpatialWeights weights;
  weights.offset.assign(n + 1, 0);
  for (std::size_t position = 0; position < order.size(); ++position) {
    const Link &link = links[order[position]];
    if (position > 0 && ends(order[position - 1]) == ends(order[position]))
      throw InvalidInput("the link stands there twice", order[position]);
    if (link.weight == 0)
      continue;
    ++weights.offset[link.from + 1];
    weights.neighbour.push_back(link.to);
    weights.weight.push_back(link.weight);
  }
  for (std::size_t i = 0; i < n; ++i)
    weights.offset[i + 1] += weights.offset[i];
  return weights;
}

std::vector<std::size_t> islands_of(const SpatialWeights &weights) {
  std::vector<char> linked(weights.size(), 0);
  for (std::size_t i = 0; i < weights.size(); ++i)
    for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
      linked[i] = linked[weights.neighbour[k]] = 1;
  std::vector<std::size_t> islands;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (!linked[i])
      islands.push_back(i);
  return islands;
}

Components components(const SpatialWeights &weights) {
  DisjointSets sets(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i)
    for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
      sets.join(i, weights.neighbour[k]);
  Components found;
  found.component.resize(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const std::size_t lowest = sets.find(i);
    found.component[i] = lowest == i ? found.count++ : found.component[lowest];
  }
  return found;
}

SpatialWeights row_standardised(SpatialWeights weights) {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    double sum = 0;
    for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
      sum += weights.weight[k];
    for (std::size_t k = weights.offset[i]; sum > 0 && k < weights.offset[i + 1]; ++k)
      weights.weight[k] /= sum;
  }
  return weights;
}

} // namespace territorial
