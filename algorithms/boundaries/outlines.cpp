#include "boundaries/outlines.h"

#include "boundaries/alpha_shape.h"
#include "boundaries/density_contour.h"
#include "boundaries/voronoi_outlines.h"
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
using geos::multipoint;
using geos::own;
using geos::valid;

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
  if (!(options.least_radius > 0) || !(options.reach >= 0))
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

bool spans_area(const Context &context, const GEOSGeometry *geometry) {
  double area = 0;
  return GEOSGeom_getDimensions_r(context.get(), geometry) == 2 && GEOSArea_r(context.get(), geometry, &area) == 1 && area > 0;
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
  std::vector<Polygons> cells(labels); // of labels without a place of their own: none
  if (options.method == OutlineMethod::voronoi) {
    Progress silent;
    double reach = options.reach > 0 ? options.reach : reach_by_spacing(points, label, labels, silent);
    reach = std::isnan(reach) ? options.least_radius : reach;
    cells = voronoi_outlines(points, label, labels, reach, progress);
    for (std::size_t own_label = 0; own_label < labels; ++own_label)
      if (cells[own_label].size() > 0)
        result.scale[own_label] = reach;
  }
  parallel_for(
      labels, 1,
      [&](std::size_t begin, std::size_t end) {
        const Context context;
        for (std::size_t own_label = begin; own_label < end; ++own_label)
          found[own_label] = cells[own_label].size() > 0
                                 ? std::move(cells[own_label])
                                 : outline_of(context, members[own_label], options, result.scale[own_label]);
      },
      progress);
  for (const Polygons &each : found)
    result.shapes.add_feature(each);
  progress.report(1);
  return result;
}

} // namespace territorial
