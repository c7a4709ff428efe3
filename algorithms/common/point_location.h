// In which polygon each of many points lies.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <cstdint>
#include <vector>

namespace territorial {

struct PointLocations {
  std::vector<std::int32_t> feature; // [points] lowest rank of the features that hold the point, -1 where none does
  std::vector<std::uint8_t> several; // [points] 1 where more than one holds it: on a shared border, or where features overlap
};

// A feature holds the points of its interior and of its border (of its holes too), decided without rounding: no point falls
// between two features that share a border, however skew it runs. What is inside is said by the even-odd rule over all rings. A
// point with a coordinate that is not finite lies nowhere. Throws InvalidInput as check_polygons() does.
//
// A grid over the extent says which features a point may lie in, and settles most points; for the others the edges of a feature
// are sorted into strips, so that a ray meets few of them: O(points + edges) where edges are short against their features.
PointLocations locate_points(const Polygons &polygons, std::span<const Point> points, Progress &progress);

// The features nearest to each point, nearest first (ties by rank), at most `count`; distance to the border in the plane of the
// coordinates. Features without parts are near to nothing, and nothing is near to a point that is not finite. O(features + edges
// of near features) a point, in parallel.
std::vector<std::vector<std::size_t>> nearest_features(const Polygons &polygons, std::span<const Point> points, std::size_t count,
                                                       Progress &progress);

} // namespace territorial
