// Seeded tables of flows of any size for the benchmarks.
#pragma once

#include "common/philox.h"
#include "linkages/backbone.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace territorial {

// `count` different pairs (fewer than there are) of `nodes` places, sorted, with heavy-tailed flows.
struct BenchmarkFlows {
  std::size_t nodes;
  std::vector<FlowEnds> edges;
  std::vector<double> weights;

  BenchmarkFlows(std::size_t nodes, std::size_t count) : nodes(nodes) {
    RandomStream stream(6, 0, 0, 0);
    const auto below = [&stream](std::size_t limit) { return std::size_t{stream.below(static_cast<std::uint32_t>(limit))}; };
    std::vector<std::size_t> codes;
    while (codes.size() < count) {
      while (codes.size() < count)
        codes.push_back(below(nodes) * (nodes - 1) + below(nodes - 1));
      std::sort(codes.begin(), codes.end());
      codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    }
    for (const std::size_t code : codes) {
      const std::size_t from = code / (nodes - 1), to = code % (nodes - 1);
      edges.push_back({from, to < from ? to : to + 1});
      weights.push_back(std::ceil(std::exp(8 * stream.uniform())));
    }
  }
  FlowNetwork view() const { return {nodes, edges, weights, true}; }
};

} // namespace territorial
