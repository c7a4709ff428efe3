#include "common/spatial_weights.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>

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
