// Boxes, segments and shapes, as the placement of labels needs them.
#pragma once

#include "cartography/label_placement.h"
#include "common/segments.h"

#include <algorithm>
#include <span>

namespace territorial {

inline bool overlap(const LabelBox &a, const LabelBox &b, double spacing = 0) {
  return a.left < b.right + spacing && b.left < a.right + spacing && a.top < b.bottom + spacing && b.top < a.bottom + spacing;
}

inline bool contains(const LabelBox &outer, const LabelBox &inner) {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

inline Point nearest_in(const LabelBox &box, const Point &point) {
  return {std::clamp(point.x, box.left, box.right), std::clamp(point.y, box.top, box.bottom)};
}

inline LabelBox box_around(const Point &middle, double width, double height) {
  return {middle.x - width / 2, middle.y - height / 2, middle.x + width / 2, middle.y + height / 2};
}

LabelBox bounds_of(std::span<const Point> points);

// The part of a segment in a box; none where it does not reach into it. O(1) (Liang and Barsky 1984).
std::optional<Segment> clipped(const Segment &segment, const LabelBox &box);

double length_of(const Segment &segment);
bool segments_meet(const Segment &a, const Segment &b);
double distance_between(const Point &point, const Segment &segment);

// 0 where the segment reaches into the box.
double distance_between(const LabelBox &box, const Segment &segment);

// The area of all features of a shape inside a box, holes taken off. O(vertices) (Sutherland and Hodgman 1974).
double area_within(const Polygons &shape, const LabelBox &box);
// The same of one feature.
double area_within(const Polygons &shape, std::size_t feature, const LabelBox &box);

bool in_shape(const Polygons &shape, const Point &point);

// The distance of a box from the outlines of a shape that does not reach into it. O(vertices).
double distance_from(const Polygons &shape, const LabelBox &box);

struct Pole {
  Point middle;
  double radius = 0; // 0 where the shape has no inside
};

// The point inside a shape that is farthest from its outlines, with x measured in units of `stretch`, to the share `precise` of
// the shape's size (the quadtree of Agafonkin 2016, mapbox/polylabel). O(vertices x cells).
Pole pole_of(const Polygons &shape, double stretch, double precise = 1.0 / 50);

} // namespace territorial
