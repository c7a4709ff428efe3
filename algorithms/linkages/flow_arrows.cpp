#include "linkages/flow_arrows.h"

#include "common/errors.h"
#include "common/geos_handle.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double longest_share = 0.45; // of the axis
constexpr double least_overhang = 0.25;

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

std::vector<Point> without_repeats(std::span<const Point> axis) {
  std::vector<Point> points;
  for (const Point &point : axis)
    if (points.empty() || points.back() != point)
      points.push_back(point);
  return points;
}

// The axis up to `length` mm before its end.
std::vector<Point> body_of(const std::vector<Point> &axis, double length) {
  double left = axis_length(axis) - length;
  std::vector<Point> body{axis.front()};
  for (std::size_t i = 1; i < axis.size(); ++i) {
    const double step = distance(axis[i - 1], axis[i]);
    if (step >= left) {
      const double share = left / step;
      body.push_back({axis[i - 1].x + share * (axis[i].x - axis[i - 1].x), axis[i - 1].y + share * (axis[i].y - axis[i - 1].y)});
      break;
    }
    left -= step;
    body.push_back(axis[i]);
  }
  return without_repeats(body);
}

Point direction(Point from, Point to) {
  const double length = distance(from, to);
  return {(to.x - from.x) / length, (to.y - from.y) / length};
}

// The axis moved to its left by `offset`, at every point across the mean direction there.
std::vector<Point> moved(const std::vector<Point> &axis, double offset) {
  std::vector<Point> line;
  for (std::size_t i = 0; i < axis.size(); ++i) {
    const Point before = direction(axis[i > 0 ? i - 1 : 0], axis[i > 0 ? i : 1]);
    const Point after = i + 1 < axis.size() ? direction(axis[i], axis[i + 1]) : before;
    const double x = before.x + after.x, y = before.y + after.y, length = std::max(std::hypot(x, y), 1e-9);
    const double mitre = std::min(2 / length, 2.0); // keeps the width at a bend
    line.push_back({axis[i].x - offset * mitre * y / length, axis[i].y + offset * mitre * x / length});
  }
  return line;
}

std::vector<Point> outline(const std::vector<Point> &body, Point tip, double width, const ArrowHead &head) {
  const Point forward = direction(body.back(), tip), across{-forward.y * head.half_width, forward.x * head.half_width};
  std::vector<Point> ring = moved(body, width / 2), right = moved(body, -width / 2);
  ring.push_back({body.back().x + across.x, body.back().y + across.y});
  ring.push_back(tip);
  ring.push_back({body.back().x - across.x, body.back().y - across.y});
  ring.insert(ring.end(), right.rbegin(), right.rend());
  ring.push_back(ring.front());
  return ring;
}

void add_part(Polygons &polygons, const std::vector<Point> &ring) {
  polygons.add_ring(ring);
  polygons.end_part();
  polygons.end_feature();
}

// A body drawn with a pen, and the head on it.
void append_drawn(const geos::Context &context, const std::vector<Point> &body, Point tip, double width, const ArrowHead &head,
                  Polygons &polygons) {
  GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(context.get(), static_cast<unsigned>(body.size()), 2);
  for (unsigned i = 0; i < body.size(); ++i)
    GEOSCoordSeq_setXY_r(context.get(), sequence, i, body[i].x, body[i].y);
  const geos::Geometry line = geos::own(context, GEOSGeom_createLineString_r(context.get(), sequence), "an axis");
  const geos::Geometry drawn =
      geos::own(context, GEOSBufferWithStyle_r(context.get(), line.get(), width / 2, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_ROUND, 5),
                "an arrow");
  const Point forward = direction(body.back(), tip), across{-forward.y * head.half_width, forward.x * head.half_width};
  Polygons triangle;
  add_part(triangle, {{body.back().x + across.x, body.back().y + across.y},
                      tip,
                      {body.back().x - across.x, body.back().y - across.y},
                      {body.back().x + across.x, body.back().y + across.y}});
  geos::Geometry whole = geos::own(
      context, GEOSUnion_r(context.get(), drawn.get(), geos::from_feature(context, triangle, 0).get()), "an arrow's head");
  geos::append_feature(context, geos::valid(context, std::move(whole)).get(), polygons);
}

} // namespace

ArrowHead arrow_head(double width, double length) {
  ArrowHead head{std::max(1.7, 1.05 * width + 0.7), width / 2 + std::max(0.55, 0.27 * width)};
  if (const double longest = longest_share * length; head.length > longest) {
    head.half_width = std::max(width / 2 + least_overhang, head.half_width * longest / head.length);
    head.length = longest;
  }
  return head;
}

double axis_length(std::span<const Point> axis) {
  double sum = 0;
  for (std::size_t i = 1; i < axis.size(); ++i)
    sum += distance(axis[i - 1], axis[i]);
  return sum;
}

Polygons arrow_polygons(std::span<const std::size_t> axis_point, std::span<const Point> coordinate, std::span<const double> width,
                        std::span<const ArrowHead> head) {
  if (axis_point.size() != width.size() + 1 || head.size() != width.size())
    throw InvalidInput("axes, widths and heads differ in number");
  const geos::Context context;
  Polygons polygons;
  for (std::size_t flow = 0; flow < width.size(); ++flow) {
    if (!(width[flow] > 0) || std::isinf(width[flow]))
      throw InvalidInput("a width must be above 0", flow);
    const std::vector<Point> axis =
        without_repeats(coordinate.subspan(axis_point[flow], axis_point[flow + 1] - axis_point[flow]));
    if (axis.size() < 2) {
      polygons.end_feature();
      continue;
    }
    const std::vector<Point> body = body_of(axis, head[flow].length);
    if (body.size() < 2) {
      polygons.end_feature();
      continue;
    }
    Polygons one;
    add_part(one, outline(body, axis.back(), width[flow], head[flow]));
    if (GEOSisValid_r(context.get(), geos::from_feature(context, one, 0).get()) == 1)
      polygons.add_feature(one);
    else
      append_drawn(context, body, axis.back(), width[flow], head[flow], polygons);
  }
  return polygons;
}

} // namespace territorial
