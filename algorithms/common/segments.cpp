#include "common/segments.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

double cross(Point origin, Point a, Point b) { return (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x); }

double point_distance(Point point, const Segment &segment) {
  const double dx = segment.to.x - segment.from.x, dy = segment.to.y - segment.from.y;
  const double squared = dx * dx + dy * dy;
  const double along =
      squared > 0 ? std::clamp(((point.x - segment.from.x) * dx + (point.y - segment.from.y) * dy) / squared, 0.0, 1.0) : 0;
  return std::hypot(point.x - segment.from.x - along * dx, point.y - segment.from.y - along * dy);
}

bool properly_cross(const Segment &a, const Segment &b) {
  const double b_from = cross(a.from, a.to, b.from), b_to = cross(a.from, a.to, b.to);
  const double a_from = cross(b.from, b.to, a.from), a_to = cross(b.from, b.to, a.to);
  return ((b_from > 0) != (b_to > 0)) && ((a_from > 0) != (a_to > 0)) && b_from != 0 && b_to != 0 && a_from != 0 && a_to != 0;
}

} // namespace

double segment_distance(const Segment &a, const Segment &b) {
  if (properly_cross(a, b))
    return 0;
  // A touching end is exactly collinear, where a projected distance would round.
  const auto touches = [](Point point, const Segment &s) {
    return cross(s.from, s.to, point) == 0 && point.x >= std::min(s.from.x, s.to.x) && point.x <= std::max(s.from.x, s.to.x) &&
           point.y >= std::min(s.from.y, s.to.y) && point.y <= std::max(s.from.y, s.to.y);
  };
  if (touches(a.from, b) || touches(a.to, b) || touches(b.from, a) || touches(b.to, a))
    return 0;
  return std::min({point_distance(a.from, b), point_distance(a.to, b), point_distance(b.from, a), point_distance(b.to, a)});
}

double shared_length(const Segment &a, const Segment &b, double tolerance) {
  const double length = std::hypot(a.to.x - a.from.x, a.to.y - a.from.y);
  if (length == 0)
    return 0;
  const double ux = (a.to.x - a.from.x) / length, uy = (a.to.y - a.from.y) / length;
  const auto along = [&](Point point) { return (point.x - a.from.x) * ux + (point.y - a.from.y) * uy; };
  const auto off = [&](Point point) { return cross(a.from, a.to, point) / length; };
  double t0 = along(b.from), t1 = along(b.to), d0 = off(b.from), d1 = off(b.to);
  if (t0 > t1) {
    std::swap(t0, t1);
    std::swap(d0, d1);
  }
  // The stretch of b that is within the tolerance of a's line, then within a's ends.
  double begin = t0, end = t1;
  if (d0 == d1 || t1 - t0 == 0) {
    if (std::max(std::abs(d0), std::abs(d1)) > tolerance)
      return 0;
  } else {
    const double slope = (t1 - t0) / (d1 - d0);
    const double at_low = t0 + (-tolerance - d0) * slope, at_high = t0 + (tolerance - d0) * slope;
    begin = std::max(begin, std::min(at_low, at_high));
    end = std::min(end, std::max(at_low, at_high));
  }
  return std::max(0.0, std::min(end, length) - std::max(begin, 0.0));
}

} // namespace territorial
