// Flows within a place, drawn as loops at its symbol.
#pragma once

#include "linkages/flow_axes.h"

#include <span>
#include <vector>

namespace territorial {

// The radius of a loop in mm: 0.7 of the symbol's, at least 1.1 times the width of the flow and 1.6 mm, so that the loop stands
// clear of its symbol and has room for an arrow head.
double loop_radius(const NodeSymbol &node, double width);

// The middle of the widest gap between directions, radians; half pi (upwards) where there are none. Of equal gaps the first
// counterclockwise from 0. O(n log n).
double freest_direction(std::span<const double> direction);

// The part of a circle of radius loop_radius() that lies outside of the symbol, in a direction from its centre, clockwise. It
// begins exactly `start_gap` from the symbol's circle and ends `end_gap` from it, in `pieces` (1 and above) equal steps. Width
// above 0.
std::vector<Point> loop_axis(const NodeSymbol &node, double direction, double width, double start_gap, double end_gap,
                             int pieces);

} // namespace territorial
