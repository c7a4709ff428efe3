// Which way each flow bends on a printed map, so that all can be read.
#pragma once

#include "common/progress.h"
#include "linkages/flow_arrows.h"
#include "linkages/flow_axes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace territorial {

struct RoutedFlow {
  std::size_t from = 0, to = 0; // symbols
  double width = 0;             // mm, above 0
};

struct RoutingBox {
  double left = 0, bottom = 0, right = 0, top = 0; // mm
};

struct RoutingOptions {
  std::span<const RoutingBox> obstacles = {}; // legends and other boxes that no flow should run into
  std::optional<RoutingBox> frame;            // of the map, that no flow should leave
  double start_gap = 0.3, end_gap = 0.5;      // mm between an axis and the circles at its ends
  std::uint32_t seed = 1;
};

struct FlowRoutes {
  std::vector<std::size_t> axis_point{0}; // [flows + 1]
  std::vector<Point> coordinate;          // mm; axes from circle to circle, the tip last
  std::vector<double> bend;               // [flows] rise over chord, to the right above 0; NaN where there is no line
  std::vector<double> lane;               // [flows] mm to the right of a straight lane; 0 for curves
  std::vector<ArrowHead> head;            // [flows]
};

inline constexpr std::size_t most_routed_flows = 1000;

// Chooses for each flow one of some fifteen bends (short wide ones: straight lanes to the right of the line between the centres)
// so that the sum of these costs is small: running through or close by a foreign symbol; crossing another flow, lying on it (by
// the ink in common), touching it at less than 30 degrees; a head on another's head or body; a box; leaving the frame; bends far
// from a light one to the right. Blind bending triples the crossings; choosing buys them back. Costs of all pairs of candidates
// are computed once, on all cores; then the best single change is made until none helps, from many starts that change some flows
// at random (iterated local search, Lourenco, Martin and Stutzle 2003), so the result depends on the order of flows and the seed
// alone: pass flows in a fixed order, such as by value. Flows between symbols that leave no room, and self-flows, have no line.
// At most most_routed_flows. O(n^2 c^2) time and memory for flows that come near each other, c candidates each. Throws
// InvalidInput on sizes and numbers out of range; Cancelled.
FlowRoutes route_flows(std::span<const NodeSymbol> nodes, std::span<const RoutedFlow> flows, const RoutingOptions &options,
                       Progress &progress);

} // namespace territorial
