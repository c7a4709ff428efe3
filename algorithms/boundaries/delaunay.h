// The Delaunay triangulation of points in the plane.
#pragma once

#include "common/polygons.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// Corners of a triangle as ranks of points, counter-clockwise.
using Triangle = std::array<std::uint32_t, 3>;

// points: finite, distinct, sorted by x, then y. No triangles where all lie on one line. By GEOS (incremental, Guibas and Stolfi
// 1985, doi:10.1145/282918.282923), in the order that it gives. O(n log n). Throws std::runtime_error where GEOS fails.
std::vector<Triangle> delaunay(std::span<const Point> points);

} // namespace territorial
