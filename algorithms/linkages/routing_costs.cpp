#include "linkages/routing_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double bends[] = {0, 0.05, 0.10, 0.15, 0.20, 0.25, 0.31, 0.38, 0.45, -0.05, -0.10, -0.15, -0.21, -0.28, -0.36};
constexpr double lanes[] = {0, 0.15, 0.4, 0.7, 1.1}; // mm beyond half of the width
constexpr double short_gap = 5;                      // widths between circles below which flows are lanes
constexpr double lightest_bend = 0.15;

// In crossings.
constexpr double cost_of_crossing = 1, cost_of_ink = 2.2 /* a per cent */, cost_of_near = 0.7, cost_of_heads = 6,
                 cost_of_head_on_body = 1, cost_of_node = 15, cost_of_box = 60, cost_of_frame = 80, cost_of_bend = 3,
                 cost_to_the_left = 0.5;
constexpr std::size_t stretch_segments = 3;
constexpr double near_contact = 0.6, sharp_angle = 0.8660254037844387; // mm; the cosine of 30 degrees
constexpr double clear_of_nodes = 0.5, easy_by_nodes = 1.3;            // mm

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

double squared_to_segment(Point p, Point a, Point b) {
  const double x = b.x - a.x, y = b.y - a.y, squared = x * x + y * y;
  const double t = squared > 0 ? std::clamp(((p.x - a.x) * x + (p.y - a.y) * y) / squared, 0.0, 1.0) : 0;
  const double dx = a.x + t * x - p.x, dy = a.y + t * y - p.y;
  return dx * dx + dy * dy;
}

double distance_to_axis(Point p, std::span<const Point> axis) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < axis.size(); ++i)
    least = std::min(least, squared_to_segment(p, axis[i - 1], axis[i]));
  return std::sqrt(least);
}

double cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool cross_each_other(Point a, Point b, Point c, Point d) {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

bool apart(const RoutingBox &a, const RoutingBox &b, double margin) {
  return a.right + margin < b.left || b.right + margin < a.left || a.top + margin < b.bottom || b.top + margin < a.bottom;
}

// The segments of a stretch: points first .. last.
std::pair<std::size_t, std::size_t> segments_of(std::size_t stretch, const RouteCandidate &way) {
  const std::size_t first = stretch * stretch_segments;
  return {first, std::min(first + stretch_segments, way.axis.size() - 1)};
}

int crossings(const RouteCandidate &a, const RouteCandidate &b) {
  int count = 0;
  for (std::size_t s = 0; s < a.stretch.size(); ++s)
    for (std::size_t t = 0; t < b.stretch.size(); ++t) {
      if (apart(a.stretch[s], b.stretch[t], 0))
        continue;
      const auto [from, to] = segments_of(s, a);
      const auto [begin, end] = segments_of(t, b);
      for (std::size_t i = from; i < to; ++i)
        for (std::size_t j = begin; j < end; ++j)
          count += cross_each_other(a.axis[i], a.axis[i + 1], b.axis[j], b.axis[j + 1]);
    }
  return count;
}

// The distance to an axis where it is less than `look`, else infinity.
double distance_within(Point p, const RouteCandidate &way, double look) {
  double least = look * look;
  bool found = false;
  for (std::size_t s = 0; s < way.stretch.size(); ++s) {
    if (apart(way.stretch[s], {p.x, p.y, p.x, p.y}, look))
      continue;
    const auto [from, to] = segments_of(s, way);
    for (std::size_t i = from; i < to; ++i)
      if (const double squared = squared_to_segment(p, way.axis[i], way.axis[i + 1]); squared < least) {
        least = squared;
        found = true;
      }
  }
  return found ? std::sqrt(least) : std::numeric_limits<double>::infinity();
}

// Triangles overlap unless a side of one has the other wholly beyond it.
bool overlap(const std::array<Point, 3> &a, const std::array<Point, 3> &b) {
  for (const auto &[one, other] : {std::pair(&a, &b), std::pair(&b, &a)})
    for (std::size_t i = 0; i < 3; ++i) {
      const Point from = (*one)[i], to = (*one)[(i + 1) % 3], third = (*one)[(i + 2) % 3];
      const double inside = cross(from, to, third);
      if (std::all_of(other->begin(), other->end(), [&](Point p) { return cross(from, to, p) * inside <= 0; }))
        return false;
    }
  return true;
}

Point middle(const std::array<Point, 3> &triangle) {
  return {(triangle[0].x + triangle[1].x + triangle[2].x) / 3, (triangle[0].y + triangle[1].y + triangle[2].y) / 3};
}

Point direction_at(std::span<const Point> axis, std::size_t i) {
  const Point a = axis[i > 0 ? i - 1 : 0], b = axis[std::min(i + 1, axis.size() - 1)];
  const double length = std::max(distance(a, b), 1e-12);
  return {(b.x - a.x) / length, (b.y - a.y) / length};
}

// The ink that two flows have in common, mm2, along the first; and whether they touch at a sharp angle.
struct Contact {
  double ink = 0;
  bool sharp = false;
};

Contact contact(const RouteCandidate &a, const RouteCandidate &b) {
  const double reach = (a.width + b.width) / 2, least_width = std::min(a.width, b.width);
  const double look = std::max(reach, near_contact);
  double nearest = std::numeric_limits<double>::infinity();
  std::size_t at = 0;
  Contact found;
  for (std::size_t i = 0; i < a.axis.size(); ++i) {
    const Point p = a.axis[i];
    if (p.x < b.box.left - look || p.x > b.box.right + look || p.y < b.box.bottom - look || p.y > b.box.top + look)
      continue;
    const double away = distance_within(p, b, look);
    if (std::isinf(away))
      continue;
    if (away < nearest) {
      nearest = away;
      at = i;
    }
    const double step = ((i > 0 ? distance(a.axis[i - 1], p) : 0) + (i + 1 < a.axis.size() ? distance(p, a.axis[i + 1]) : 0)) / 2;
    found.ink += step * std::clamp(reach - away, 0.0, least_width);
  }
  if (nearest >= near_contact)
    return found;
  std::size_t other = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t j = 0; j < b.axis.size(); ++j)
    if (const double away = distance(b.axis[j], a.axis[at]); away < least) {
      least = away;
      other = j;
    }
  const Point one = direction_at(a.axis, at), two = direction_at(b.axis, other);
  found.sharp = std::abs(one.x * two.x + one.y * two.y) > sharp_angle;
  return found;
}

double own_cost(const RouteCandidate &way, std::span<const NodeSymbol> nodes, const RoutedFlow &flow,
                const RoutingOptions &options) {
  double cost = way.lane == 0
                    ? cost_of_bend * std::abs(std::abs(way.bend) - lightest_bend) + (way.bend < 0 ? cost_to_the_left : 0)
                    : 0.3 * way.lane;
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    if (node == flow.from || node == flow.to)
      continue;
    const double look = nodes[node].radius + way.width / 2 + easy_by_nodes;
    if (apart(way.box, {nodes[node].place.x, nodes[node].place.y, nodes[node].place.x, nodes[node].place.y}, look))
      continue;
    const double room = distance_to_axis(nodes[node].place, way.axis) - nodes[node].radius - way.width / 2;
    if (room < clear_of_nodes)
      cost += cost_of_node * (1 + std::min(1.0, (clear_of_nodes - room) / std::max(nodes[node].radius, 0.5)));
    else if (room < easy_by_nodes)
      cost += 2 * (easy_by_nodes - room);
  }
  for (const RoutingBox &box : options.obstacles)
    if (std::any_of(way.axis.begin(), way.axis.end(), [&](Point p) {
          const double margin = way.width / 2 + 0.5;
          return p.x > box.left - margin && p.x < box.right + margin && p.y > box.bottom - margin && p.y < box.top + margin;
        }))
      cost += cost_of_box;
  if (options.frame && (way.box.left < options.frame->left || way.box.right > options.frame->right ||
                        way.box.bottom < options.frame->bottom || way.box.top > options.frame->top))
    cost += cost_of_frame;
  return cost;
}

void complete(RouteCandidate &way) {
  way.head = arrow_head(way.width, axis_length(way.axis));
  const Point tip = way.axis.back();
  double left = way.head.length;
  Point base = way.axis.front();
  for (std::size_t i = way.axis.size() - 1; i > 0; --i) {
    const double step = distance(way.axis[i], way.axis[i - 1]);
    if (step >= left) {
      const double share = left / step;
      base = {way.axis[i].x + share * (way.axis[i - 1].x - way.axis[i].x),
              way.axis[i].y + share * (way.axis[i - 1].y - way.axis[i].y)};
      break;
    }
    left -= step;
  }
  const double length = std::max(distance(base, tip), 1e-12), x = (tip.x - base.x) / length * way.head.half_width,
               y = (tip.y - base.y) / length * way.head.half_width;
  way.head_corner = {Point{base.x - y, base.y + x}, Point{base.x + y, base.y - x}, tip};
  way.box = {tip.x, tip.y, tip.x, tip.y};
  const auto extend = [&](Point p, double margin) {
    way.box = {std::min(way.box.left, p.x - margin), std::min(way.box.bottom, p.y - margin),
               std::max(way.box.right, p.x + margin), std::max(way.box.top, p.y + margin)};
  };
  for (const Point &point : way.axis)
    extend(point, way.width / 2);
  for (std::size_t i = 0; i + 1 < way.axis.size(); i += stretch_segments) {
    RoutingBox box{way.axis[i].x, way.axis[i].y, way.axis[i].x, way.axis[i].y};
    for (std::size_t j = i; j <= std::min(i + stretch_segments, way.axis.size() - 1); ++j)
      box = {std::min(box.left, way.axis[j].x), std::min(box.bottom, way.axis[j].y), std::max(box.right, way.axis[j].x),
             std::max(box.top, way.axis[j].y)};
    way.stretch.push_back(box);
  }
  for (const Point &corner : way.head_corner)
    extend(corner, 0);
}

} // namespace

std::vector<RouteCandidate> route_candidates(std::span<const NodeSymbol> nodes, const RoutedFlow &flow,
                                             const RoutingOptions &options, int pieces) {
  const NodeSymbol &from = nodes[flow.from], &to = nodes[flow.to];
  const double gap = distance(from.place, to.place) - from.radius - to.radius;
  std::vector<RouteCandidate> ways;
  const auto add = [&](double bend, double lane, std::vector<Point> axis) {
    if (axis.size() < 2 || axis_length(axis) < 0.1)
      return;
    RouteCandidate way;
    way.bend = bend;
    way.lane = lane;
    way.width = flow.width;
    way.axis = std::move(axis);
    complete(way);
    way.own_cost = own_cost(way, nodes, flow, options);
    ways.push_back(std::move(way));
  };
  if (gap <= short_gap * flow.width) {
    const double widest = 0.85 * std::min(from.radius, to.radius);
    for (const double beyond : lanes) {
      const double offset = beyond == 0 ? 0 : std::min(flow.width / 2 + beyond, widest);
      add(0, offset, lane_axis(from, to, offset, options.start_gap, options.end_gap, pieces));
    }
  } else {
    for (const double bend : bends)
      add(bend, 0, curved_axis(from, to, bend, options.start_gap, options.end_gap, pieces));
  }
  return ways;
}

double pair_cost(const RouteCandidate &a, const RouteCandidate &b, double ink) {
  if (apart(a.box, b.box, near_contact))
    return 0;
  const Contact touching = contact(a, b);
  double cost = cost_of_crossing * crossings(a, b) + cost_of_ink * 100 * touching.ink / ink + (touching.sharp ? cost_of_near : 0);
  if (overlap(a.head_corner, b.head_corner))
    cost += cost_of_heads;
  for (const auto &[one, other] : {std::pair(&a, &b), std::pair(&b, &a)})
    if (std::isfinite(distance_within(middle(one->head_corner), *other, (one->head.half_width + other->width) / 2)))
      cost += cost_of_head_on_body;
  return cost;
}

} // namespace territorial
