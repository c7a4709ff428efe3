// What can be counted on drawn flows: how well one tells them apart.
#pragma once

#include "common/progress.h"
#include "linkages/flow_routing.h"

#include <optional>
#include <span>
#include <vector>

namespace territorial {

// Flows as they lie on paper; all lengths in mm, y upwards or downwards alike. FlowRoutes has the same arrays.
struct FlowPicture {
  std::span<const NodeSymbol> nodes;
  std::span<const RoutedFlow> flows;
  std::span<const std::size_t> axis_point; // [flows + 1] offsets into coordinate; a flow of fewer than two places is not drawn
  std::span<const Point> coordinate;       // axes, the tip last
  std::span<const ArrowHead> head;         // [flows]
  std::span<const RoutingBox> labels = {};
  std::span<const RoutingBox> boxes = {}; // what lies over the map
  std::optional<RoutingBox> frame;
};

// Two positions: of two flows, the lower first; or of a flow and of a node or label.
struct FlowFinding {
  std::size_t flow = 0, other = 0;
  friend bool operator==(const FlowFinding &, const FlowFinding &) = default;
};

struct FlowQuality {
  std::vector<FlowFinding> through_nodes;     // the axis runs through a foreign circle
  std::vector<FlowFinding> touching_nodes;    // only the flow's edge does
  std::vector<FlowFinding> hidden_reciprocal; // a flow and its reverse: more than half of the smaller lies on the other
  std::vector<FlowFinding> hidden_others;     // the same of other pairs
  double ink_share_hidden = 0;                // area that lies under other flows over the area of all, 0 to 1
  std::size_t crossings = 0;                  // of axes; a flow and its reverse are left out
  std::vector<FlowFinding> near_contacts;     // nearest to each other they are less than 0.6 mm apart, under less than 30 degrees
  std::vector<FlowFinding> head_pairs;        // more than 15 % of the smaller head lies on the other
  std::vector<FlowFinding> heads_on_nodes;    // a head touches a foreign circle
  std::vector<std::size_t> heads_in_targets;  // more than 0.01 mm2 of a head lies in the circle that it points at
  std::vector<FlowFinding> heads_under_labels; // more than a quarter of the head
  std::vector<FlowFinding> labels_on_flows;    // a label covers more than 0.3 mm2 of a flow
  std::vector<std::size_t> outside;            // leaves the frame, or runs under a box
};

// Bodies are what a pen of the flow's width draws along its axis, heads triangles from the place on the axis that is a head's
// length before its end. Contacts leave a flow and its reverse out too, whose lanes run side by side. Axes
// are compared at the places that they are given at (for contacts), so give them densely; crossings are counted exactly, one that
// falls on such a place once. Positions are in order. O(pairs whose boxes meet x places^2) time. Throws InvalidInput on sizes
// that differ, nodes out of range, widths that are not above 0 and coordinates that are not finite; Cancelled.
FlowQuality flow_quality(const FlowPicture &drawing, Progress &progress);

} // namespace territorial
