#include "boundaries/outlines.h"

#include "common/errors.h"
#include "common/geos_handle.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace territorial {

namespace {

using geos::Context;
using geos::Geometry;
using geos::own;

constexpr int quadrant_segments = 16;

void check(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
           const OutlineOptions &options) {
  if (points.size() != label.size())
    throw InvalidInput("points and labels differ in number");
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      throw InvalidInput("a coordinate is not finite", i);
    if (label[i] < -1 || label[i] >= static_cast<std::int64_t>(labels))
      throw InvalidInput("a label is out of range", i);
  }
  if (!(options.ratio >= 0 && options.ratio <= 1))
    throw InvalidInput("the ratio must be from 0 to 1");
  if (!(options.least_radius > 0) || (options.method == OutlineMethod::voronoi && !(options.reach > 0)))
    throw InvalidInput("distances must be above 0");
}

std::vector<Point> distinct(std::vector<Point> points) {
  std::sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return points;
}

Geometry multipoint(const Context &context, const std::vector<Point> &points) {
  std::vector<GEOSGeometry *> each;
  each.reserve(points.size());
  for (const Point &point : points)
    each.push_back(GEOSGeom_createPointFromXY_r(context.get(), point.x, point.y));
  return own(context,
             GEOSGeom_createCollection_r(context.get(), GEOS_MULTIPOINT, each.data(), static_cast<unsigned>(each.size())),
             "collecting points");
}

bool spans_area(const Context &context, const GEOSGeometry *geometry) {
  double area = 0;
  return GEOSGeom_getDimensions_r(context.get(), geometry) == 2 && GEOSArea_r(context.get(), geometry, &area) == 1 && area > 0;
}

Geometry valid(const Context &context, Geometry geometry) {
  return GEOSisValid_r(context.get(), geometry.get()) == 1
             ? std::move(geometry)
             : own(context, GEOSMakeValid_r(context.get(), geometry.get()), "repairing");
}

// Convex or concave; a buffer where the members span no area.
Geometry hull(const Context &context, const std::vector<Point> &members, const OutlineOptions &options) {
  const Geometry points = multipoint(context, members);
  Geometry convex = own(context, GEOSConvexHull_r(context.get(), points.get()), "the convex hull");
  if (!spans_area(context, convex.get()))
    return own(context, GEOSBuffer_r(context.get(), convex.get(), options.least_radius, quadrant_segments), "buffering");
  if (options.method != OutlineMethod::concave || members.size() < 4)
    return convex;
  Geometry concave =
      own(context, GEOSConcaveHull_r(context.get(), points.get(), options.ratio, options.holes ? 1U : 0U), "the concave hull");
  return spans_area(context, concave.get()) ? valid(context, std::move(concave)) : std::move(convex);
}

struct Site {
  Point point;
  std::int32_t label;
};

// The outlines of all labels as unions of Voronoi cells. Where labels share a place it goes to the lowest.
std::vector<Geometry> cells_of(const Context &context, std::span<const Point> points, std::span<const std::int32_t> label,
                               std::size_t labels, const OutlineOptions &options) {
  std::vector<Site> sites;
  for (std::size_t i = 0; i < points.size(); ++i)
    sites.push_back({points[i], label[i]});
  std::sort(sites.begin(), sites.end(), [](const Site &a, const Site &b) {
    return std::tuple(a.point.x, a.point.y, a.label < 0, a.label) < std::tuple(b.point.x, b.point.y, b.label < 0, b.label);
  });
  sites.erase(std::unique(sites.begin(), sites.end(), [](const Site &a, const Site &b) { return a.point == b.point; }),
              sites.end());
  std::vector<Point> places;
  places.reserve(sites.size());
  for (const Site &site : sites)
    places.push_back(site.point);
  std::vector<Geometry> results(labels);
  if (places.size() < 3)
    return results;
  const Geometry all = multipoint(context, places);
  const Geometry frame =
      own(context,
          GEOSBuffer_r(context.get(), own(context, GEOSEnvelope_r(context.get(), all.get()), "the extent").get(),
                       2 * options.reach, 1),
          "the extent");
  const Geometry diagram = own(context, GEOSVoronoiDiagram_r(context.get(), all.get(), frame.get(), 0, 0), "the Voronoi diagram");
  // A cell holds one site: it is looked up among the sites by the cell's box, which is sorted by x.
  std::vector<std::vector<GEOSGeometry *>> cells(labels);
  for (int g = 0; g < GEOSGetNumGeometries_r(context.get(), diagram.get()); ++g) {
    const GEOSGeometry *cell = GEOSGetGeometryN_r(context.get(), diagram.get(), g);
    double left = 0, right = 0, bottom = 0, top = 0;
    GEOSGeom_getXMin_r(context.get(), cell, &left);
    GEOSGeom_getXMax_r(context.get(), cell, &right);
    GEOSGeom_getYMin_r(context.get(), cell, &bottom);
    GEOSGeom_getYMax_r(context.get(), cell, &top);
    auto site = std::lower_bound(sites.begin(), sites.end(), left, [](const Site &s, double x) { return s.point.x < x; });
    for (; site != sites.end() && site->point.x <= right; ++site) {
      if (site->point.y < bottom || site->point.y > top)
        continue;
      const Geometry point = own(context, GEOSGeom_createPointFromXY_r(context.get(), site->point.x, site->point.y), "a point");
      if (GEOSContains_r(context.get(), cell, point.get()) == 1)
        break;
    }
    if (site != sites.end() && site->point.x <= right && site->label >= 0)
      cells[static_cast<std::size_t>(site->label)].push_back(GEOSGeom_clone_r(context.get(), cell));
  }
  for (std::size_t own_label = 0; own_label < labels; ++own_label)
    if (!cells[own_label].empty()) {
      const Geometry parts = own(context,
                                 GEOSGeom_createCollection_r(context.get(), GEOS_GEOMETRYCOLLECTION, cells[own_label].data(),
                                                             static_cast<unsigned>(cells[own_label].size())),
                                 "collecting cells");
      results[own_label] = own(context, GEOSUnaryUnion_r(context.get(), parts.get()), "merging cells");
    }
  return results;
}

} // namespace

Polygons outlines(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                  const OutlineOptions &options, Progress &progress) {
  check(points, label, labels, options);
  std::vector<std::vector<Point>> members(labels);
  for (std::size_t i = 0; i < points.size(); ++i)
    if (label[i] >= 0)
      members[static_cast<std::size_t>(label[i])].push_back(points[i]);
  std::vector<Polygons> found(labels);
  const bool cellular = options.method == OutlineMethod::voronoi;
  const Context shared;
  const std::vector<Geometry> cells = cellular ? cells_of(shared, points, label, labels, options) : std::vector<Geometry>();
  progress.report(cellular ? 0.6 : 0);
  // Geometries of one context are for one thread.
  const auto outline = [&](const Context &context, std::size_t own_label) {
    const std::vector<Point> places = distinct(std::move(members[own_label]));
    if (places.empty())
      return;
    Geometry result = hull(context, places, options);
    if (cellular && cells[own_label]) {
      const Geometry near = own(
          context, GEOSBuffer_r(context.get(), multipoint(context, places).get(), options.reach, quadrant_segments), "buffering");
      result =
          valid(context, own(context, GEOSIntersection_r(context.get(), cells[own_label].get(), near.get()), "clipping cells"));
    }
    geos::append_feature(context, result.get(), found[own_label]);
  };
  if (cellular) {
    for (std::size_t own_label = 0; own_label < labels; ++own_label) {
      progress.check();
      outline(shared, own_label);
    }
  } else {
    parallel_for(
        labels, 1,
        [&](std::size_t begin, std::size_t end) {
          const Context context;
          for (std::size_t own_label = begin; own_label < end; ++own_label)
            outline(context, own_label);
        },
        progress);
  }
  Polygons result;
  for (const Polygons &each : found)
    result.add_feature(each);
  progress.report(1);
  return result;
}

} // namespace territorial
