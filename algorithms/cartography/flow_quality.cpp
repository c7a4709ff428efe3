#include "cartography/flow_quality.h"

#include "common/geos_handle.h"
#include "common/orientation.h"
#include "common/segments.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace territorial {

namespace {

constexpr double hidden_share = 0.5, head_pair_share = 0.15, head_label_share = 0.25; // of an area
constexpr double label_area = 0.3, own_circle_area = 0.01;                            // mm2
constexpr double contact_distance = 0.6, contact_angle = 30;                          // mm, degrees

double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
Point minus(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double length(Point a) { return std::hypot(a.x, a.y); }

bool apart(const RoutingBox &a, const RoutingBox &b) {
  return a.left > b.right || b.left > a.right || a.bottom > b.top || b.bottom > a.top;
}

RoutingBox grown(const RoutingBox &box, double by) { return {box.left - by, box.bottom - by, box.right + by, box.top + by}; }

RoutingBox box_of(std::span<const Point> points) {
  RoutingBox box{points[0].x, points[0].y, points[0].x, points[0].y};
  for (const Point &p : points) {
    box.left = std::min(box.left, p.x);
    box.right = std::max(box.right, p.x);
    box.bottom = std::min(box.bottom, p.y);
    box.top = std::max(box.top, p.y);
  }
  return box;
}

struct Drawn {
  std::size_t flow;
  std::span<const Point> axis;
  RoutingBox box, head_box; // body and head; the head alone
  geos::Geometry body, head;
  double area = 0, head_area = 0;
};

class Counter {
public:
  Counter(const FlowPicture &drawing, Progress &progress) : mDrawing(drawing), mProgress(progress) {
    for (std::size_t f = 0; f < drawing.flows.size(); ++f)
      if (drawing.axis_point[f + 1] - drawing.axis_point[f] >= 2)
        mDrawn.push_back(draw(f));
    for (const NodeSymbol &node : drawing.nodes)
      mCircles.push_back(buffer(point(node.place), node.radius, 16));
  }

  FlowQuality count() {
    FlowQuality quality;
    for (std::size_t a = 0; a < mDrawn.size(); ++a) {
      mProgress.report(0.9 * static_cast<double>(a) / static_cast<double>(mDrawn.size()));
      count_nodes(mDrawn[a], quality);
      count_labels(mDrawn[a], quality);
      count_place(mDrawn[a], quality);
      for (std::size_t b = a + 1; b < mDrawn.size(); ++b)
        count_pair(mDrawn[a], mDrawn[b], quality);
    }
    quality.ink_share_hidden = hidden_ink();
    mProgress.report(1);
    return quality;
  }

private:
  geos::Geometry point(Point p) const {
    return geos::own(mContext, GEOSGeom_createPointFromXY_r(mContext.get(), p.x, p.y), "drawing a flow");
  }

  geos::Geometry buffer(const geos::Geometry &geometry, double by, int quarter) const {
    return geos::own(mContext, GEOSBuffer_r(mContext.get(), geometry.get(), by, quarter), "drawing a flow");
  }

  GEOSCoordSequence *sequence(std::span<const Point> points) const {
    GEOSCoordSequence *made =
        GEOSCoordSeq_copyFromBuffer_r(mContext.get(), &points.front().x, static_cast<unsigned>(points.size()), 0, 0);
    if (!made)
      mContext.fail("drawing a flow");
    return made;
  }

  geos::Geometry polygon(std::span<const Point> ring) const {
    GEOSGeometry *shell = GEOSGeom_createLinearRing_r(mContext.get(), sequence(ring));
    if (!shell)
      mContext.fail("drawing a head");
    return geos::own(mContext, GEOSGeom_createPolygon_r(mContext.get(), shell, nullptr, 0), "drawing a head");
  }

  geos::Geometry rectangle(const RoutingBox &box) const {
    const Point ring[]{
        {box.left, box.bottom}, {box.right, box.bottom}, {box.right, box.top}, {box.left, box.top}, {box.left, box.bottom}};
    return polygon(ring);
  }

  double area(const geos::Geometry &geometry) const {
    double value = 0;
    if (GEOSArea_r(mContext.get(), geometry.get(), &value) != 1)
      mContext.fail("measuring a flow");
    return value;
  }

  double shared(const geos::Geometry &a, const geos::Geometry &b) const {
    return area(geos::own(mContext, GEOSIntersection_r(mContext.get(), a.get(), b.get()), "laying flows over one another"));
  }

  // The place on an axis that lies `back` before its end.
  static Point before_end(std::span<const Point> axis, double back) {
    for (std::size_t i = axis.size() - 1; i > 0; --i) {
      const double piece = length(minus(axis[i], axis[i - 1]));
      if (back <= piece && piece > 0) {
        const double t = back / piece;
        return {axis[i].x + t * (axis[i - 1].x - axis[i].x), axis[i].y + t * (axis[i - 1].y - axis[i].y)};
      }
      back -= piece;
    }
    return axis.front();
  }

  Drawn draw(std::size_t flow) const {
    const std::size_t from = mDrawing.axis_point[flow], to = mDrawing.axis_point[flow + 1];
    Drawn drawn{flow, mDrawing.coordinate.subspan(from, to - from), {}, {}, {}, {}};
    const geos::Geometry line =
        geos::own(mContext, GEOSGeom_createLineString_r(mContext.get(), sequence(drawn.axis)), "drawing a flow");
    drawn.body = buffer(line, mDrawing.flows[flow].width / 2, 4);
    const Point tip = drawn.axis.back(), foot = before_end(drawn.axis, mDrawing.head[flow].length), along = minus(tip, foot);
    const double reach = length(along), half = reach > 0 ? mDrawing.head[flow].half_width / reach : 0;
    const Point side{-along.y * half, along.x * half};
    const Point corners[]{
        {foot.x + side.x, foot.y + side.y}, tip, {foot.x - side.x, foot.y - side.y}, {foot.x + side.x, foot.y + side.y}};
    drawn.head = polygon(corners);
    drawn.area = area(drawn.body);
    drawn.head_area = area(drawn.head);
    drawn.head_box = box_of(corners);
    const RoutingBox body = grown(box_of(drawn.axis), mDrawing.flows[flow].width / 2);
    drawn.box = {std::min(body.left, drawn.head_box.left), std::min(body.bottom, drawn.head_box.bottom),
                 std::max(body.right, drawn.head_box.right), std::max(body.top, drawn.head_box.top)};
    return drawn;
  }

  void count_nodes(const Drawn &drawn, FlowQuality &quality) const {
    const RoutedFlow &flow = mDrawing.flows[drawn.flow];
    for (std::size_t n = 0; n < mDrawing.nodes.size(); ++n) {
      const NodeSymbol &node = mDrawing.nodes[n];
      if (apart(drawn.box, grown({node.place.x, node.place.y, node.place.x, node.place.y}, node.radius)))
        continue;
      if (n == flow.to && shared(drawn.head, mCircles[n]) > own_circle_area)
        quality.heads_in_targets.push_back(drawn.flow);
      if (n != flow.to && GEOSIntersects_r(mContext.get(), drawn.head.get(), mCircles[n].get()) == 1)
        quality.heads_on_nodes.push_back({drawn.flow, n});
      if (n == flow.from || n == flow.to)
        continue;
      double nearest = HUGE_VAL;
      for (std::size_t i = 1; i < drawn.axis.size(); ++i)
        nearest = std::min(nearest, segment_distance({drawn.axis[i - 1], drawn.axis[i]}, {node.place, node.place}));
      if (nearest < node.radius)
        quality.through_nodes.push_back({drawn.flow, n});
      else if (nearest < node.radius + flow.width / 2)
        quality.touching_nodes.push_back({drawn.flow, n});
    }
  }

  void count_labels(const Drawn &drawn, FlowQuality &quality) const {
    for (std::size_t l = 0; l < mDrawing.labels.size(); ++l) {
      if (apart(drawn.box, mDrawing.labels[l]))
        continue;
      const geos::Geometry label = rectangle(mDrawing.labels[l]);
      if (shared(label, drawn.head) > head_label_share * drawn.head_area)
        quality.heads_under_labels.push_back({drawn.flow, l});
      if (shared(label, drawn.body) > label_area)
        quality.labels_on_flows.push_back({drawn.flow, l});
    }
  }

  void count_place(const Drawn &drawn, FlowQuality &quality) const {
    bool outside = false;
    if (mDrawing.frame)
      for (const Point &p : drawn.axis)
        outside = outside || p.x < mDrawing.frame->left || p.x > mDrawing.frame->right || p.y < mDrawing.frame->bottom ||
                  p.y > mDrawing.frame->top;
    for (const RoutingBox &box : mDrawing.boxes)
      outside =
          outside || (!apart(drawn.box, box) && GEOSIntersects_r(mContext.get(), drawn.body.get(), rectangle(box).get()) == 1);
    if (outside)
      quality.outside.push_back(drawn.flow);
  }

  void count_pair(const Drawn &a, const Drawn &b, FlowQuality &quality) const {
    if (apart(grown(a.box, contact_distance), b.box))
      return;
    const RoutedFlow &one = mDrawing.flows[a.flow], &other = mDrawing.flows[b.flow];
    const bool reciprocal = one.from == other.to && one.to == other.from;
    const FlowFinding pair{a.flow, b.flow};
    if (!apart(a.box, b.box) && shared(a.body, b.body) > hidden_share * std::min(a.area, b.area))
      (reciprocal ? quality.hidden_reciprocal : quality.hidden_others).push_back(pair);
    if (!apart(a.head_box, b.head_box) && shared(a.head, b.head) > head_pair_share * std::min(a.head_area, b.head_area))
      quality.head_pairs.push_back(pair);
    if (reciprocal)
      return;
    quality.crossings += crossings(a.axis, b.axis);
    if (near_contact(a.axis, b.axis))
      quality.near_contacts.push_back(pair);
  }

  // A place exactly on the other line counts to its left, so that a crossing there is met by one segment of two.
  static std::size_t crossings(std::span<const Point> a, std::span<const Point> b) {
    const auto left = [](Point from, Point to, Point p) { return orientation(from, to, p) >= 0; };
    std::size_t count = 0;
    for (std::size_t i = 1; i < a.size(); ++i) {
      const RoutingBox box = box_of(a.subspan(i - 1, 2));
      for (std::size_t j = 1; j < b.size(); ++j)
        count += !apart(box, box_of(b.subspan(j - 1, 2))) && left(a[i - 1], a[i], b[j - 1]) != left(a[i - 1], a[i], b[j]) &&
                 left(b[j - 1], b[j], a[i - 1]) != left(b[j - 1], b[j], a[i]);
    }
    return count;
  }

  static bool near_contact(std::span<const Point> a, std::span<const Point> b) {
    std::size_t at = 0, bt = 0;
    double nearest = HUGE_VAL;
    for (std::size_t i = 0; i < a.size(); ++i)
      for (std::size_t j = 0; j < b.size(); ++j) {
        const Point d = minus(a[i], b[j]);
        if (const double squared = d.x * d.x + d.y * d.y; squared < nearest) {
          nearest = squared;
          at = i;
          bt = j;
        }
      }
    if (std::sqrt(nearest) >= contact_distance)
      return false;
    const auto direction = [](std::span<const Point> line, std::size_t i) {
      return minus(line[std::min(i + 1, line.size() - 1)], line[i > 0 ? i - 1 : 0]);
    };
    const Point u = direction(a, at), v = direction(b, bt);
    const double angle = std::atan2(std::abs(cross(u, v)), std::abs(u.x * v.x + u.y * v.y)) * 180 / std::numbers::pi;
    return angle < contact_angle;
  }

  double hidden_ink() const {
    std::vector<GEOSGeometry *> bodies;
    double all = 0;
    for (const Drawn &drawn : mDrawn) {
      all += drawn.area;
      bodies.push_back(GEOSGeom_clone_r(mContext.get(), drawn.body.get()));
    }
    if (bodies.empty() || all <= 0)
      return 0;
    const geos::Geometry together = geos::collection(mContext, std::move(bodies), GEOS_GEOMETRYCOLLECTION);
    return std::max(0.0, 1 - area(geos::own(mContext, GEOSUnaryUnion_r(mContext.get(), together.get()), "joining flows")) / all);
  }

  const FlowPicture &mDrawing;
  Progress &mProgress;
  geos::Context mContext;
  std::vector<Drawn> mDrawn;
  std::vector<geos::Geometry> mCircles;
};

void check(const FlowPicture &drawing) {
  const std::size_t n = drawing.flows.size();
  if (drawing.axis_point.size() != n + 1 || drawing.head.size() != n || drawing.axis_point[0] != 0 ||
      drawing.axis_point[n] != drawing.coordinate.size())
    throw InvalidInput("the axes, heads and flows differ in number");
  for (std::size_t f = 0; f < n; ++f) {
    const RoutedFlow &flow = drawing.flows[f];
    if (drawing.axis_point[f + 1] < drawing.axis_point[f])
      throw InvalidInput("the offsets of the axes go back", f);
    if (flow.from >= drawing.nodes.size() || flow.to >= drawing.nodes.size())
      throw InvalidInput("a flow's node is not there", f);
    if (!(flow.width > 0) || !std::isfinite(flow.width))
      throw InvalidInput("a flow's width is not above 0", f);
    if (!(drawing.head[f].length >= 0) || !(drawing.head[f].half_width >= 0))
      throw InvalidInput("a head has a negative size", f);
  }
  for (std::size_t i = 0; i < drawing.coordinate.size(); ++i)
    if (!std::isfinite(drawing.coordinate[i].x) || !std::isfinite(drawing.coordinate[i].y))
      throw InvalidInput("a coordinate is not finite", i);
  for (std::size_t i = 0; i < drawing.nodes.size(); ++i)
    if (const NodeSymbol &node = drawing.nodes[i];
        !std::isfinite(node.place.x) || !std::isfinite(node.place.y) || !(node.radius >= 0) || !std::isfinite(node.radius))
      throw InvalidInput("a node has no place or a negative radius", i);
}

} // namespace

FlowQuality flow_quality(const FlowPicture &drawing, Progress &progress) {
  check(drawing);
  return Counter(drawing, progress).count();
}

} // namespace territorial
