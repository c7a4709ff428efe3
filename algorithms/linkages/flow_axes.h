// Axes of flows on a printed map: curves between symbols, in millimetres.
#pragma once

#include "common/polygons.h"

#include <vector>

namespace territorial {

// A circle that stands for a place.
struct NodeSymbol {
  Point place;       // mm
  double radius = 0; // mm, 0 and above
};

// The quadratic Bezier curve from one symbol to another whose rise over its chord is `bend` (to the right of travel where it is
// above 0), without what lies within `start_gap` of the first symbol's circle and `end_gap` of the second's: begin and end are
// exactly that far from the circles, up to 1e-9 mm. `pieces` (1 and above) equal steps of the curve's parameter. Empty where the
// symbols leave no room.
std::vector<Point> curved_axis(const NodeSymbol &from, const NodeSymbol &to, double bend, double start_gap, double end_gap,
                               int pieces);

// A straight axis `offset` mm to the right of the line between the symbols' centres, trimmed likewise; for lanes side by side.
std::vector<Point> lane_axis(const NodeSymbol &from, const NodeSymbol &to, double offset, double start_gap, double end_gap,
                             int pieces);

} // namespace territorial
