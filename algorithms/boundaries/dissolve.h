// Polygons merged along their shared borders.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <span>

namespace territorial {

// One feature for each label 0..max: the union of the features with that label (-1: left out). Always valid; the area is
// conserved where the members do not overlap. With snap > 0 members are first snapped to one another within it, and holes and
// gaps narrower than snap are closed. The result of a label does not depend on the other labels or on threads. Throws
// InvalidInput on open rings, coordinates that are not finite, or sizes that do not fit; std::runtime_error where GEOS fails;
// Cancelled. O(v log v) for v vertices by GEOS's overlay, labels side by side; with snap > 0 also O(members x v) a label.
Polygons dissolve(const Polygons &polygons, std::span<const int> label, double snap, Progress &progress);

} // namespace territorial
