#include "cartography/label_geometry.h"

#include <array>
#include <cmath>
#include <limits>
#include <queue>

namespace territorial {

namespace {

double twice_area(std::span<const Point> ring) {
  double sum = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
    sum += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
  }
  return sum;
}

// What of a ring is on one side of a line; degenerate edges along the line do not change the area.
template <typename Depth>
void cut(const std::vector<Point> &ring, std::vector<Point> &kept, const Depth &depth) {
  kept.clear();
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
    const double from = depth(a), to = depth(b);
    if (from >= 0)
      kept.push_back(a);
    if ((from > 0 && to < 0) || (from < 0 && to > 0)) {
      const double share = from / (from - to);
      kept.push_back({a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share});
    }
  }
}

double ring_area_within(std::span<const Point> ring, const LabelBox &box) {
  thread_local std::vector<Point> one, other;
  const LabelBox bounds = bounds_of(ring);
  if (!overlap(bounds, box))
    return 0;
  one.assign(ring.begin(), ring.end());
  const auto keep = [&](const auto &depth) {
    cut(one, other, depth);
    one.swap(other);
  };
  if (bounds.left < box.left)
    keep([&](const Point &p) { return p.x - box.left; });
  if (bounds.right > box.right)
    keep([&](const Point &p) { return box.right - p.x; });
  if (bounds.top < box.top)
    keep([&](const Point &p) { return p.y - box.top; });
  if (bounds.bottom > box.bottom)
    keep([&](const Point &p) { return box.bottom - p.y; });
  return one.empty() ? 0 : std::abs(twice_area(one)) / 2;
}

// Millimetres on paper: no square of theirs is too large or too small, so that std::hypot's care is not needed.
double squared(double dx, double dy) { return dx * dx + dy * dy; }

double squared_between(const Point &point, const Segment &segment) {
  const double dx = segment.to.x - segment.from.x, dy = segment.to.y - segment.from.y, length = squared(dx, dy);
  const double px = point.x - segment.from.x, py = point.y - segment.from.y;
  const double at = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
  return squared(px - at * dx, py - at * dy);
}

double turn(const Point &a, const Point &b, const Point &c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

template <typename Visit>
void each_edge(const Polygons &shape, const Visit &visit) {
  for (std::size_t r = 0; r + 1 < shape.ring_point.size(); ++r) {
    const std::span<const Point> ring = shape.ring(r);
    for (std::size_t i = 1; i < ring.size(); ++i)
      visit(Segment{ring[i - 1], ring[i]});
  }
}

} // namespace

LabelBox bounds_of(std::span<const Point> points) {
  constexpr double far = std::numeric_limits<double>::infinity();
  LabelBox box{far, far, -far, -far};
  for (const Point &p : points)
    box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x), std::max(box.bottom, p.y)};
  return box;
}

std::optional<Segment> clipped(const Segment &segment, const LabelBox &box) {
  const auto [left, right] = std::minmax(segment.from.x, segment.to.x);
  const auto [top, bottom] = std::minmax(segment.from.y, segment.to.y);
  if (right < box.left || left > box.right || bottom < box.top || top > box.bottom)
    return std::nullopt;
  if (left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom)
    return segment;
  const double dx = segment.to.x - segment.from.x, dy = segment.to.y - segment.from.y;
  double first = 0, last = 1;
  const auto within = [&](double step, double room) {
    if (step == 0)
      return room >= 0;
    const double at = room / step;
    if (step < 0)
      first = std::max(first, at);
    else
      last = std::min(last, at);
    return first <= last;
  };
  if (!within(-dx, segment.from.x - box.left) || !within(dx, box.right - segment.from.x) ||
      !within(-dy, segment.from.y - box.top) || !within(dy, box.bottom - segment.from.y))
    return std::nullopt;
  return Segment{{segment.from.x + dx * first, segment.from.y + dy * first},
                 {segment.from.x + dx * last, segment.from.y + dy * last}};
}

double length_of(const Segment &segment) {
  return std::sqrt(squared(segment.to.x - segment.from.x, segment.to.y - segment.from.y));
}

bool segments_meet(const Segment &a, const Segment &b) {
  constexpr double near = 1e-9;
  if (std::max(a.from.x, a.to.x) + near < std::min(b.from.x, b.to.x) ||
      std::max(b.from.x, b.to.x) + near < std::min(a.from.x, a.to.x) ||
      std::max(a.from.y, a.to.y) + near < std::min(b.from.y, b.to.y) ||
      std::max(b.from.y, b.to.y) + near < std::min(a.from.y, a.to.y))
    return false;
  const double one = turn(a.from, a.to, b.from), two = turn(a.from, a.to, b.to);
  const double three = turn(b.from, b.to, a.from), four = turn(b.from, b.to, a.to);
  return !((one > 0 && two > 0) || (one < 0 && two < 0) || (three > 0 && four > 0) || (three < 0 && four < 0));
}

double distance_between(const Point &point, const Segment &segment) { return std::sqrt(squared_between(point, segment)); }

double distance_between(const LabelBox &box, const Segment &segment) {
  if (clipped(segment, box))
    return 0;
  double least = std::numeric_limits<double>::infinity();
  for (const Point &corner :
       {Point{box.left, box.top}, Point{box.right, box.top}, Point{box.left, box.bottom}, Point{box.right, box.bottom}})
    least = std::min(least, distance_between(corner, segment));
  for (const Point &end : {segment.from, segment.to})
    least = std::min(least, length_of({nearest_in(box, end), end}));
  return least;
}

double area_within(const Polygons &shape, std::size_t feature, const LabelBox &box) {
  double sum = 0;
  for (std::size_t part = shape.feature_part[feature]; part < shape.feature_part[feature + 1]; ++part)
    for (std::size_t r = shape.part_ring[part]; r < shape.part_ring[part + 1]; ++r)
      sum += (r == shape.part_ring[part] ? 1 : -1) * ring_area_within(shape.ring(r), box);
  return std::max(sum, 0.0);
}

double area_within(const Polygons &shape, const LabelBox &box) {
  double sum = 0;
  for (std::size_t feature = 0; feature < shape.size(); ++feature)
    sum += area_within(shape, feature, box);
  return sum;
}

bool in_shape(const Polygons &shape, const Point &point) {
  bool inside = false;
  each_edge(shape, [&](const Segment &edge) {
    const Point &a = edge.from, &b = edge.to;
    if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y))
      inside = !inside;
  });
  return inside;
}

double distance_from(const Polygons &shape, const LabelBox &box) {
  double least = std::numeric_limits<double>::infinity();
  const Point corners[] = {{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}};
  each_edge(shape, [&](const Segment &edge) {
    const Point near = nearest_in(box, edge.from);
    least = std::min(least, squared(near.x - edge.from.x, near.y - edge.from.y));
    for (const Point &corner : corners)
      least = std::min(least, squared_between(corner, edge));
  });
  return std::sqrt(least);
}

Pole pole_of(const Polygons &shape, double stretch, double precise) {
  const auto depth = [&](const Point &point) {
    double least = std::numeric_limits<double>::infinity();
    bool inside = false;
    each_edge(shape, [&](const Segment &edge) {
      const Segment seen{{edge.from.x / stretch, edge.from.y}, {edge.to.x / stretch, edge.to.y}};
      const Point &a = seen.from, &b = seen.to;
      if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y))
        inside = !inside;
      least = std::min(least, squared_between(point, seen));
    });
    return inside ? std::sqrt(least) : -std::sqrt(least);
  };
  struct Cell {
    Point middle;
    double half, depth, most;
    bool operator<(const Cell &other) const {
      if (most != other.most)
        return most < other.most;
      return middle.x != other.middle.x ? middle.x > other.middle.x : middle.y > other.middle.y;
    }
  };
  const LabelBox bounds = bounds_of(shape.coordinate);
  const double left = bounds.left / stretch, width = bounds.right / stretch - left, height = bounds.bottom - bounds.top;
  if (!(std::min(width, height) > 0))
    return {{(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2}, 0};
  const double precision = std::max(std::max(width, height) * precise, 0.1 / stretch), side = std::min(width, height);
  std::priority_queue<Cell> open;
  const auto add = [&](const Point &middle, double half) {
    const double reached = depth(middle);
    open.push({middle, half, reached, reached + half * std::sqrt(2.0)});
  };
  const double step = std::max(side, std::max(width, height) / 64);
  const int columns = static_cast<int>(std::ceil(width / step)), rows = static_cast<int>(std::ceil(height / step));
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      add({left + (column + 0.5) * step, bounds.top + (row + 0.5) * step}, step / 2);
  Cell best = {{left + width / 2, bounds.top + height / 2}, 0, 0, 0};
  best.depth = depth(best.middle);
  while (!open.empty()) {
    const Cell cell = open.top();
    open.pop();
    if (cell.depth > best.depth)
      best = cell;
    if (cell.most - best.depth <= precision)
      break;
    for (const auto &[x, y] : {std::pair(-1, -1), std::pair(1, -1), std::pair(-1, 1), std::pair(1, 1)})
      add({cell.middle.x + x * cell.half / 2, cell.middle.y + y * cell.half / 2}, cell.half / 2);
  }
  return {{best.middle.x * stretch, best.middle.y}, std::max(best.depth, 0.0)};
}

} // namespace territorial
