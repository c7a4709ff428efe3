// Who is whose neighbour, and how strongly.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace territorial {

// Compressed rows: the neighbours of unit i are neighbour[offset[i]] .. neighbour[offset[i + 1]], ascending, with their raw
// weights. No self entries; an island is an empty row.
struct SpatialWeights {
  std::vector<std::size_t> offset{0};
  std::vector<std::size_t> neighbour;
  std::vector<double> weight;

  std::size_t size() const { return offset.size() - 1; }
};

// Symmetric weights of 1 from pairs of distinct units below n; repeated pairs count once. Throws InvalidInput on a self pair or
// an index that is not below n. O(p log p).
SpatialWeights weights_from_pairs(std::size_t n, std::vector<std::pair<std::size_t, std::size_t>> pairs);

struct Link {
  std::size_t from = 0, to = 0; // units, distinct
  double weight = 1;            // >= 0, finite
};

// Weights of n units as they are given, each direction by itself; links of weight 0 are none. Throws InvalidInput, with the
// position of the link, on a self link, an index that is not below n, a weight below 0 or not finite, and the later of two equal
// links. O(l log l) for l links.
SpatialWeights weights_from_links(std::size_t n, const std::vector<Link> &links);

// The units that no link leaves or reaches, ascending. O(n + links).
std::vector<std::size_t> islands_of(const SpatialWeights &weights);

// The units' connected components, numbered in the order of their lowest rank.
struct Components {
  std::vector<std::size_t> component; // [n]
  std::size_t count = 0;
};

// Components of the whole graph, direction ignored. O(n + links).
Components components(const SpatialWeights &weights);

// The same weights, each row divided by its sum; rows without neighbours stay empty.
SpatialWeights row_standardised(SpatialWeights weights);

} // namespace territorial
