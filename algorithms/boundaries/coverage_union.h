// Merging polygons that meet in the same vertices.
#pragma once

#include "common/polygons.h"

#include <span>

namespace territorial {

// Adds a part of one ring, without repeated points and closed; nothing where fewer than three points are left.
void add_cell(Polygons &cells, std::span<const Point> ring);

// All parts as one valid feature. Parts that share a border have the same vertices along it, so that borders only have to be
// counted; where rounding has them cross all the same they are merged in full. O(v) expected for v vertices. Throws
// std::runtime_error where GEOS fails.
Polygons coverage_union(const Polygons &cells);

} // namespace territorial
