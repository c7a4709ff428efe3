// Who adjoins whom, as searches over regions walk it.
#pragma once

#include "common/spatial_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// The areas that a link joins in either direction, ascending, for each area.
struct AreaGraph {
  std::vector<std::uint32_t> offset{0}, neighbour;

  std::size_t size() const { return offset.size() - 1; }
  std::span<const std::uint32_t> of(std::size_t area) const {
    return std::span(neighbour).subspan(offset[area], offset[area + 1] - offset[area]);
  }
};

// Links of weight 0 are none. O(l log l) for l links.
AreaGraph area_graph(const SpatialWeights &weights);

} // namespace territorial
