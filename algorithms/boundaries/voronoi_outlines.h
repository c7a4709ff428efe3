// Outlines that never overlap: unions of Voronoi cells.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// For each label 0 .. labels - 1 where the nearest of all points has that label and is no farther than `reach` (above 0): a
// feature, or none where the label has no place of its own. Points with label -1 hold their cells free. Where points share a
// place it goes to the lowest label. Less than three places of one label have no cells: none. The borders between cells are
// exact up to rounding, circles are drawn inside by chords of at most 5.625 degrees; every outline is valid and holds its
// members. O(n log n) time, O(n) memory; labels side by side. Throws std::runtime_error where GEOS fails; Cancelled.
std::vector<Polygons> voronoi_outlines(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                                       double reach, Progress &progress);

// A reach that goes with the spacing of the points: twice the median distance from a member's place to the nearest other place
// of its label, over all labels. NaN where no label has two places. O(n log n), parallel; Cancelled.
double reach_by_spacing(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                        Progress &progress);

} // namespace territorial
