// Distances and overlaps of straight segments in the plane.
#pragma once

#include "common/polygons.h"

namespace territorial {

struct Segment {
  Point from, to;
};

// Least distance between two segments, 0 where they touch or cross.
double segment_distance(const Segment &a, const Segment &b);

// Length of the part of `a` along which `b` runs within `tolerance` of it: the overlap of two borders. With tolerance 0 only
// where they are exactly collinear.
double shared_length(const Segment &a, const Segment &b, double tolerance);

} // namespace territorial
