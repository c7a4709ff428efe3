// Seeded tables of flows of any size for the benchmarks.
#pragma once

#include "common/philox.h"
#include "linkages/backbone.h"
#include "linkages/gravity.h"

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

// All pairs of `zones` places in a square of 1,000 km; flows drawn around a model whose rate of decay is 0.01 a km.
struct BenchmarkTable {
  std::size_t zones;
  std::vector<std::size_t> offset{0};
  std::vector<std::uint32_t> column;
  std::vector<double> flow, cost;

  explicit BenchmarkTable(std::size_t zones) : zones(zones) {
    RandomStream stream(7, 0, 0, 0);
    std::vector<double> x(zones), y(zones), size(zones);
    for (std::size_t i = 0; i < zones; ++i) {
      x[i] = 1000 * stream.uniform();
      y[i] = 1000 * stream.uniform();
      size[i] = std::exp(4 * stream.uniform());
    }
    for (std::size_t i = 0; i < zones; ++i) {
      for (std::size_t j = 0; j < zones; ++j)
        if (i != j) {
          column.push_back(static_cast<std::uint32_t>(j));
          cost.push_back(1 + std::hypot(x[i] - x[j], y[i] - y[j]));
          flow.push_back(std::floor(2 * stream.uniform() * size[i] * size[j] * std::exp(-0.01 * cost.back())));
        }
      offset.push_back(column.size());
    }
  }
  TableCells cells() const { return {zones, offset, column}; }
};

} // namespace territorial
