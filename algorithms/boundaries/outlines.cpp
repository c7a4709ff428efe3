#include "boundaries/outlines.h"

#include "boundaries/alpha_shape.h"
#include "boundaries/density_contour.h"
#include "common/errors.h"
#include "common/geos_handle.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
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
  if (!(options.radius >= 0) || !(options.bandwidth >= 0) || !(options.share > 0 && options.share <= 1))
    throw InvalidInput("radius and bandwidth must not be negative, the share above 0 to 1");
  if (!options.weight.empty() && options.weight.size() != points.size())
    throw InvalidInput("points and weights differ in number");
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

// May be a point or a line.
Geometry convex_hull(const Context &context, const std::vector<Point> &members) {
  return own(context, GEOSConvexHull_r(context.get(), multipoint(context, members).get()), "the convex hull");
}

Geometry buffer(const Context &context, const GEOSGeometry *geometry, double radius) {
  return own(context, GEOSBuffer_r(context.get(), geometry, radius, quadrant_segments), "buffering");
}

Geometry concave_hull(const Context &context, const std::vector<Point> &members, const OutlineOptions &options) {
  Geometry concave =
      own(context, GEOSConcaveHull_r(context.get(), multipoint(context, members).get(), options.ratio, options.holes ? 1U : 0U),
          "the concave hull");
  return spans_area(context, concave.get()) ? valid(context, std::move(concave)) : convex_hull(context, members);
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

// The members of one label.
struct Members {
  std::vector<Point> points;
  std::vector<double> weight; // empty where all are 1
};

// The outline of one label without cells; `scale` is what Outlines says.
Polygons outline_of(const Context &context, const Members &members, const OutlineOptions &options, double &scale) {
  Polygons found;
  const std::vector<Point> places = distinct(members.points);
  if (places.empty())
    return found;
  const Geometry convex = convex_hull(context, places);
  Progress silent;
  if (!spans_area(context, convex.get())) {
    geos::append_feature(context, buffer(context, convex.get(), options.least_radius).get(), found);
  } else if (options.method == OutlineMethod::alpha) {
    AlphaShape shape = alpha_shape(places, {options.radius, options.holes, options.least_radius}, silent);
    scale = shape.radius;
    found = std::move(shape.shape);
  } else if (options.method == OutlineMethod::density) {
    scale = options.bandwidth > 0 ? options.bandwidth : scott_bandwidth(members.points, members.weight);
    const DensityGrid grid = kernel_density(members.points, members.weight, scale, 0, silent);
    found = density_contour(grid, members.points, members.weight, options.share, silent).area;
  } else {
    const bool concave = options.method == OutlineMethod::concave && places.size() > 3;
    const Geometry hull = concave ? concave_hull(context, places, options) : nullptr;
    geos::append_feature(context, concave ? hull.get() : convex.get(), found);
  }
  return found;
}

} // namespace

Outlines outlines(std::span<const Point> points, std::span<const std::int32_t> label, std::size_t labels,
                  const OutlineOptions &options, Progress &progress) {
  check(points, label, labels, options);
  std::vector<Members> members(labels);
  for (std::size_t i = 0; i < points.size(); ++i)
    if (label[i] >= 0) {
      members[static_cast<std::size_t>(label[i])].points.push_back(points[i]);
      if (!options.weight.empty())
        members[static_cast<std::size_t>(label[i])].weight.push_back(options.weight[i]);
    }
  std::vector<Polygons> found(labels);
  Outlines result;
  result.scale.assign(labels, std::numeric_limits<double>::quiet_NaN());
  if (options.method == OutlineMethod::voronoi) { // geometries of one context are for one thread
    const Context context;
    const std::vector<Geometry> cells = cells_of(context, points, label, labels, options);
    progress.report(0.6);
    for (std::size_t own_label = 0; own_label < labels; ++own_label) {
      progress.check();
      if (!cells[own_label]) {
        found[own_label] = outline_of(context, members[own_label], options, result.scale[own_label]);
        continue;
      }
      const Geometry near = buffer(context, multipoint(context, distinct(members[own_label].points)).get(), options.reach);
      Geometry clipped = own(context, GEOSIntersection_r(context.get(), cells[own_label].get(), near.get()), "clipping cells");
      geos::append_feature(context, valid(context, std::move(clipped)).get(), found[own_label]);
    }
  } else {
    parallel_for(
        labels, 1,
        [&](std::size_t begin, std::size_t end) {
          const Context context;
          for (std::size_t own_label = begin; own_label < end; ++own_label)
            found[own_label] = outline_of(context, members[own_label], options, result.scale[own_label]);
        },
        progress);
  }
  for (const Polygons &each : found)
    result.shapes.add_feature(each);
  progress.report(1);
  return result;
}

} // namespace territorial
