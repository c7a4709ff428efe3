// Arrows of flows, in millimetres of a printed map.
#pragma once

#include "common/polygons.h"

#include <span>
#include <vector>

namespace territorial {

struct ArrowHead {
  double length = 0, half_width = 0; // mm
};

// The head of an arrow `width` mm wide on an axis `length` mm long: length max(1.7, 1.05 width + 0.7) mm, but at most 45 % of the
// axis, so that a head never swallows its line; half a width wider than the body by max(0.55, 0.27 width) mm, less where it was
// shortened, but never below 0.25 mm.
ArrowHead arrow_head(double width, double length);

// The length of an axis in mm.
double axis_length(std::span<const Point> axis);

// An arrow along each axis: a body of constant width and a head whose tip is the axis' last point. One feature an axis, valid; an
// axis of fewer than two places or without length is a feature without parts. axis_point [flows + 1] are offsets into coordinate;
// width [flows] in mm, above 0; head [flows]. Where an axis bends more narrowly than its width the body is what a pen of that
// width draws. Throws InvalidInput on sizes that differ and widths that are not above 0. O(points) but for such bends.
Polygons arrow_polygons(std::span<const std::size_t> axis_point, std::span<const Point> coordinate, std::span<const double> width,
                        std::span<const ArrowHead> head);

} // namespace territorial
