#include "linkages/flow_lines.h"

#include "common/parallel.h"
#include "common/wgs84.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr int arc_pieces = 32;
constexpr std::size_t block_flows =
    256; // lines are drawn in blocks, side by side, and put together in order; cancel is asked between

void check(std::span<const Point> lonlat, std::span<const Point> plane, std::span<const FlowEnds> flows,
           const FlowLineOptions &options) {
  if (!plane.empty() && plane.size() != lonlat.size())
    throw InvalidInput("the places differ in number");
  for (std::size_t i = 0; i < lonlat.size(); ++i)
    if (!std::isfinite(lonlat[i].x) || !(std::abs(lonlat[i].y) <= 90) ||
        (!plane.empty() && !(std::isfinite(plane[i].x) && std::isfinite(plane[i].y))))
      throw InvalidInput("a place has no position on the earth", i);
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (flows[i].from >= lonlat.size() || flows[i].to >= lonlat.size())
      throw InvalidInput("a flow names a place that is not there", i);
  if (!(options.max_segment > 0) || !(options.chord_error > 0) ||
      (options.shape == FlowLineShape::arc && !(options.curvature > 0)))
    throw InvalidInput("curvature, longest segment and error of chords must be positive");
}

// The longitude that is the same place and closest to another.
double unwrapped(double longitude, double near) { return longitude - 360 * std::round((longitude - near) / 360); }

std::vector<Point> arc(Point a, Point b, double curvature) {
  const Point control{(a.x + b.x) / 2 + 2 * curvature * (b.y - a.y), (a.y + b.y) / 2 - 2 * curvature * (b.x - a.x)};
  std::vector<Point> points{a};
  for (int i = 1; i < arc_pieces; ++i) {
    const double t = static_cast<double>(i) / arc_pieces, s = 1 - t;
    points.push_back({s * s * a.x + 2 * s * t * control.x + t * t * b.x, s * s * a.y + 2 * s * t * control.y + t * t * b.y});
  }
  points.push_back(b);
  return points;
}

// Which turn of the globe a longitude lies on; 0 from -180 to 180.
double turn(double longitude) { return std::floor((longitude + 180) / 360); }

// Appends a line in unwrapped degrees, cut where it passes 180 degrees of longitude.
void append_cut(FlowLineCoordinates &out, const std::vector<Point> &points) {
  double now = std::remainder(points.front().x + 180, 360) == 0 ? turn((points[0].x + points[1].x) / 2) : turn(points.front().x);
  const auto put = [&](Point point) { out.coordinate.push_back({point.x - 360 * now, point.y}); };
  put(points.front());
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Point a = points[i - 1], b = points[i];
    const double west = 360 * now - 180, east = west + 360;
    if (b.x > east || b.x < west) {
      const double edge = b.x > east ? east : west;
      const double latitude = a.y + (b.y - a.y) * (edge - a.x) / (b.x - a.x);
      if (a.x != edge)
        put({edge, latitude});
      out.part_point.push_back(out.coordinate.size());
      now += b.x > east ? 1 : -1;
      put({edge, latitude});
    }
    put(b);
  }
  out.part_point.push_back(out.coordinate.size());
}

// One line and its geodesic length.
void draw(const geod_geodesic &earth, std::span<const Point> lonlat, std::span<const Point> plane, const FlowEnds &ends,
          const FlowLineOptions &options, FlowLineCoordinates &out) {
  const auto [from, to] = ends;
  double length = 0;
  geod_inverse(&earth, lonlat[from].y, lonlat[from].x, lonlat[to].y, lonlat[to].x, &length, nullptr, nullptr);
  out.length.push_back(length);
  if (length > 0) {
    const bool planar = !plane.empty() && options.shape != FlowLineShape::geodesic;
    const Point a = planar ? plane[from] : lonlat[from];
    Point b = planar ? plane[to] : lonlat[to];
    if (!planar)
      b.x = unwrapped(b.x, a.x);
    std::vector<Point> points =
        options.shape == FlowLineShape::straight ? std::vector<Point>{a, b}
        : options.shape == FlowLineShape::arc
            ? arc(a, b, options.curvature)
            : geodesic_vertices(a, lonlat[to], {options.max_segment, options.chord_error, options.chords});
    if (planar) {
      out.coordinate.insert(out.coordinate.end(), points.begin(), points.end());
      out.part_point.push_back(out.coordinate.size());
    } else {
      for (Point &point : points) // an arc would rise over the pole
        point.y = std::clamp(point.y, -90.0, 90.0);
      append_cut(out, points);
    }
  }
  out.line_part.push_back(out.part_point.size() - 1);
}

void append(const FlowLineCoordinates &block, FlowLineCoordinates &all) {
  const std::size_t parts = all.part_point.size() - 1, points = all.coordinate.size();
  for (std::size_t line = 1; line < block.line_part.size(); ++line)
    all.line_part.push_back(parts + block.line_part[line]);
  for (std::size_t part = 1; part < block.part_point.size(); ++part)
    all.part_point.push_back(points + block.part_point[part]);
  all.coordinate.insert(all.coordinate.end(), block.coordinate.begin(), block.coordinate.end());
  all.length.insert(all.length.end(), block.length.begin(), block.length.end());
}

} // namespace

FlowLineCoordinates flow_line_coordinates(std::span<const Point> lonlat, std::span<const Point> plane,
                                          std::span<const FlowEnds> flows, const FlowLineOptions &options, Progress &progress) {
  check(lonlat, plane, flows, options);
  geod_geodesic earth;
  geod_init(&earth, wgs84::semi_major_axis, wgs84::flattening);
  std::vector<FlowLineCoordinates> blocks((flows.size() + block_flows - 1) / block_flows);
  parallel_for(
      blocks.size(), 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t block = begin; block < end; ++block)
          for (const FlowEnds &ends :
               flows.subspan(block * block_flows, std::min(block_flows, flows.size() - block * block_flows)))
            draw(earth, lonlat, plane, ends, options, blocks[block]);
      },
      progress);
  FlowLineCoordinates all;
  for (FlowLineCoordinates &block : blocks) {
    append(block, all);
    block = FlowLineCoordinates(); // its memory is not needed twice
  }
  progress.report(1);
  return all;
}

} // namespace territorial
