// What the ways that flows can take cost; a part of flow_routing.h.
#pragma once

#include "linkages/flow_routing.h"

#include <array>
#include <vector>

namespace territorial {

// One way that a flow can take.
struct RouteCandidate {
  double bend = 0, lane = 0;
  std::vector<Point> axis; // sampled
  double width = 0;
  ArrowHead head;
  std::array<Point, 3> head_corner; // tip last
  RoutingBox box;                   // around what is drawn
  std::vector<RoutingBox> stretch;  // around each few segments of the axis
  double own_cost = 0;
};

// All ways of a flow; none where there is no room. `pieces` of a sampled axis.
std::vector<RouteCandidate> route_candidates(std::span<const NodeSymbol> nodes, const RoutedFlow &flow,
                                             const RoutingOptions &options, int pieces);

// The cost of two ways together; `ink` is the area of all flows, mm2. 0 where their boxes are apart.
double pair_cost(const RouteCandidate &a, const RouteCandidate &b, double ink);

} // namespace territorial
