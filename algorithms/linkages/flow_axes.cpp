#include "linkages/flow_axes.h"

#include <cmath>

namespace territorial {

namespace {

constexpr int halvings = 50;

struct Curve {
  Point a, control, b;
  Point at(double t) const {
    const double s = 1 - t;
    return {s * s * a.x + 2 * s * t * control.x + t * t * b.x, s * s * a.y + 2 * s * t * control.y + t * t * b.y};
  }
};

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

// Where a curve is `radius` away from a place, between a parameter that is nearer and one that is farther.
double leaving(const Curve &curve, Point place, double radius, double nearer, double farther) {
  for (int i = 0; i < halvings; ++i) {
    const double middle = (nearer + farther) / 2;
    (distance(curve.at(middle), place) < radius ? nearer : farther) = middle;
  }
  return (nearer + farther) / 2;
}

std::vector<Point> trimmed(const Curve &curve, const NodeSymbol &from, const NodeSymbol &to, double start, double end,
                           int pieces) {
  // Seen from its ends a curve of one bend leaves each circle once, if it does so before its middle.
  const Point middle = curve.at(0.5);
  double first = 0, last = 1;
  const double reach = from.radius + start, back = to.radius + end;
  const double whole = distance(from.place, to.place);
  if (!(whole > reach + back) || !(distance(middle, from.place) > reach) || !(distance(middle, to.place) > back))
    return {};
  if (distance(curve.at(0), from.place) < reach)
    first = leaving(curve, from.place, reach, 0, 0.5);
  if (distance(curve.at(1), to.place) < back)
    last = leaving(curve, to.place, back, 1, 0.5);
  std::vector<Point> axis;
  axis.reserve(static_cast<std::size_t>(pieces) + 1);
  for (int i = 0; i <= pieces; ++i)
    axis.push_back(curve.at(first + (last - first) * i / pieces));
  return axis;
}

} // namespace

std::vector<Point> curved_axis(const NodeSymbol &from, const NodeSymbol &to, double bend, double start_gap, double end_gap,
                               int pieces) {
  const Point a = from.place, b = to.place;
  const Point control{(a.x + b.x) / 2 + 2 * bend * (b.y - a.y), (a.y + b.y) / 2 - 2 * bend * (b.x - a.x)};
  return trimmed({a, control, b}, from, to, start_gap, end_gap, pieces);
}

std::vector<Point> lane_axis(const NodeSymbol &from, const NodeSymbol &to, double offset, double start_gap, double end_gap,
                             int pieces) {
  const double length = distance(from.place, to.place);
  if (!(length > 0))
    return {};
  const Point right{(to.place.y - from.place.y) / length * offset, (from.place.x - to.place.x) / length * offset};
  const Point a{from.place.x + right.x, from.place.y + right.y}, b{to.place.x + right.x, to.place.y + right.y};
  return trimmed({a, {(a.x + b.x) / 2, (a.y + b.y) / 2}, b}, from, to, start_gap, end_gap, pieces);
}

} // namespace territorial
