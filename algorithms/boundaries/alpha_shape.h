// The alpha shape of points: what their triangles of small circumradius cover.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <span>

namespace territorial {

struct AlphaOptions {
  double radius = 0;  // greatest circumradius of a triangle that stays, above 0; 0: the least at which the shape is one piece
                      // and holds all points
  bool holes = false; // whether holes stay
  double least_radius = 0; // buffer around points that no triangle holds, above 0
};

struct AlphaShape {
  Polygons shape;    // one feature, valid, holding all points (on the border counts)
  double radius = 0; // that was used
};

// Edelsbrunner, Kirkpatrick and Seidel (1983, doi:10.1109/TIT.1983.1056714) on the Delaunay triangulation by GEOS. One piece: the
// triangles that stay are joined by edges, and every point is a corner of one. points: at least three, distinct, finite, not on
// one line. Throws InvalidInput on options out of range, std::runtime_error where GEOS fails; Cancelled. O(n log n).
AlphaShape alpha_shape(std::span<const Point> points, const AlphaOptions &options, Progress &progress);

} // namespace territorial
