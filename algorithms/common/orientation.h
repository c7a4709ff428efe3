// On which side of a line a point lies, without rounding.
#pragma once

#include "common/polygons.h"

namespace territorial {

// 1 where `point` lies to the left of the line from `from` to `to`, -1 to its right, 0 exactly on it: the sign of the real number
// (from.x - point.x)(to.y - point.y) - (from.y - point.y)(to.x - point.x), whatever its size, as long as nothing overflows or
// underflows. A filter decides all but the closest cases (Shewchuk 1997, "Adaptive precision floating-point arithmetic",
// orient2d, stage A); these are summed exactly.
int orientation(Point from, Point to, Point point);

} // namespace territorial
