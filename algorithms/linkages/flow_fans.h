// Flows at a symbol, spread along its circle.
#pragma once

#include "common/progress.h"
#include "linkages/flow_axes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

struct FannedFlow {
  std::size_t from = 0, to = 0; // symbols
  double width = 0;             // mm, above 0
  double head_half_width = 0;   // mm, of its end
  double bend = 0;
};

// Directions near the given ones, in radians and in the same order around the circle (of equal ones the first stays first,
// counterclockwise), in which no two come closer than the sum of their half widths: of all such directions those with the least
// sum of squared changes (pool-adjacent-violators, Barlow et al. 1972), the circle cut at its widest gap; where that does not
// fit, evenly around the whole circle. Half widths that together exceed the circle are made smaller in proportion. O(n log n).
std::vector<double> fanned_directions(std::span<const double> direction, std::span<const double> half_width);

// The axes of curved_axis() with flows that overlap at a symbol fanned out, ordered by angle; both directions of a pair pass each
// other to the right of travel. No end is moved by more than 60 degrees, so that no axis runs through its own symbol; beyond that
// flows overlap. Ends lie exactly on the circles, their gaps included. Empty where the symbols leave no room, and for self-flows.
// `pieces` of a bent axis; a straight one has one. Throws Cancelled. O(n log n).
std::vector<std::vector<Point>> fanned_axes(std::span<const NodeSymbol> nodes, std::span<const FannedFlow> flows,
                                            double start_gap, double end_gap, int pieces, Progress &progress);

} // namespace territorial
