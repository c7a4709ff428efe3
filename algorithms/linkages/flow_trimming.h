// Lines of flows cut where they leave the symbols of their places.
#pragma once

#include "common/progress.h"
#include "linkages/flow_lines.h"

#include <functional>
#include <span>

namespace territorial {

// The radii of the symbols at both ends of a line, in units of the plane of distances; 0 leaves an end where it is.
struct EndRadii {
  double start = 0, end = 0;
};

// Where the symbols leave less than this share of a line's length, its middle part of that share stays.
constexpr double least_kept_share = 0.2;

// The same lines without what lies within the radius of their first and of their last point: cut where the line first leaves the
// circle, to 1e-9 of the radius. Distances and lengths are those of `to_plane` of the coordinates, which are their own plane
// where it is empty. Lengths of the geodesics stay as they are; so do lines without a part. Throws InvalidInput where there are
// not as many radii as lines, or one is negative or not finite; Cancelled. O(vertices).
FlowLineCoordinates trimmed_lines(const FlowLineCoordinates &lines, std::span<const EndRadii> radii,
                                  const std::function<Point(Point)> &to_plane, Progress &progress);

} // namespace territorial
