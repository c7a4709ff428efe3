#include "boundaries/area_graph.h"

#include <algorithm>

namespace territorial {

AreaGraph area_graph(const SpatialWeights &weights) {
  std::vector<std::vector<std::uint32_t>> rows(weights.size());
  for (std::size_t a = 0; a < weights.size(); ++a)
    for (std::size_t k = weights.offset[a]; k < weights.offset[a + 1]; ++k)
      if (const std::size_t b = weights.neighbour[k]; weights.weight[k] > 0 && a != b) {
        rows[a].push_back(static_cast<std::uint32_t>(b));
        rows[b].push_back(static_cast<std::uint32_t>(a));
      }
  AreaGraph graph;
  for (std::vector<std::uint32_t> &row : rows) {
    std::sort(row.begin(), row.end());
    graph.neighbour.insert(graph.neighbour.end(), row.begin(), std::unique(row.begin(), row.end()));
    graph.offset.push_back(static_cast<std::uint32_t>(graph.neighbour.size()));
  }
  return graph;
}

} // namespace territorial
