#include "boundaries/alpha_shape.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"
#include "common/geos_handle.h"

#include <algorithm>
#include <array>
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

struct Triangle {
  std::array<std::size_t, 3> corner; // ranks of points
  double radius;                     // of the circumscribed circle, infinite for a sliver without area
  GEOSGeometry *geometry;            // of the triangulation
};

double circumradius(Point a, Point b, Point c) {
  const double ab = std::hypot(a.x - b.x, a.y - b.y), bc = std::hypot(b.x - c.x, b.y - c.y),
               ca = std::hypot(c.x - a.x, c.y - a.y);
  const double doubled = std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
  return doubled > 0 ? ab * bc * ca / (2 * doubled) : std::numeric_limits<double>::infinity();
}

// The triangles by radius, then corners.
std::vector<Triangle> triangles_of(const Context &context, GEOSGeometry *triangulation, const std::vector<Point> &sorted) {
  const auto rank = [&](double x, double y) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), Point{x, y},
                                     [](const Point &a, const Point &b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
    return static_cast<std::size_t>(at - sorted.begin());
  };
  std::vector<Triangle> triangles;
  for (int g = 0; g < GEOSGetNumGeometries_r(context.get(), triangulation); ++g) {
    auto *polygon = const_cast<GEOSGeometry *>(GEOSGetGeometryN_r(context.get(), triangulation, g));
    const GEOSCoordSequence *ring = GEOSGeom_getCoordSeq_r(context.get(), GEOSGetExteriorRing_r(context.get(), polygon));
    std::array<Point, 3> point;
    Triangle triangle{{}, 0, polygon};
    for (unsigned corner = 0; corner < 3; ++corner) {
      GEOSCoordSeq_getXY_r(context.get(), ring, corner, &point[corner].x, &point[corner].y);
      triangle.corner[corner] = rank(point[corner].x, point[corner].y);
      if (triangle.corner[corner] >= sorted.size())
        throw std::runtime_error("the triangulation has a corner that is no point");
    }
    std::sort(triangle.corner.begin(), triangle.corner.end());
    triangle.radius = circumradius(point[0], point[1], point[2]);
    triangles.push_back(triangle);
  }
  std::sort(triangles.begin(), triangles.end(), [](const Triangle &a, const Triangle &b) {
    return a.radius != b.radius ? a.radius < b.radius : a.corner < b.corner;
  });
  return triangles;
}

// Pairs of triangles with an edge in common, by the later of the two.
std::vector<std::array<std::size_t, 3>> neighbours_of(const std::vector<Triangle> &triangles) {
  constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  std::vector<std::array<std::size_t, 3>> edges; // two corners, triangle
  for (std::size_t t = 0; t < triangles.size(); ++t) {
    const auto &corner = triangles[t].corner;
    edges.push_back({corner[0], corner[1], t});
    edges.push_back({corner[0], corner[2], t});
    edges.push_back({corner[1], corner[2], t});
  }
  std::sort(edges.begin(), edges.end());
  std::vector<std::array<std::size_t, 3>> earlier(triangles.size(), {none, none, none});
  for (std::size_t e = 1; e < edges.size(); ++e)
    if (edges[e][0] == edges[e - 1][0] && edges[e][1] == edges[e - 1][1]) {
      auto &slots = earlier[edges[e][2]]; // the later, as edges are sorted by triangle too
      *std::find(slots.begin(), slots.end(), none) = edges[e - 1][2];
    }
  return earlier;
}

// How many of the first triangles make one piece that holds all points; all of them where fewer never do.
std::size_t least_whole(const std::vector<Triangle> &triangles, std::size_t points) {
  const auto earlier = neighbours_of(triangles);
  DisjointSets sets(triangles.size());
  std::vector<char> covered(points, 0);
  std::size_t pieces = 0, left = points;
  for (std::size_t t = 0; t < triangles.size(); ++t) {
    ++pieces;
    for (const std::size_t other : earlier[t])
      if (other < triangles.size() && sets.find(other) != sets.find(t)) {
        sets.join(other, t);
        --pieces;
      }
    for (const std::size_t corner : triangles[t].corner)
      if (!covered[corner]) {
        covered[corner] = 1;
        --left;
      }
    const bool tied = t + 1 < triangles.size() && triangles[t + 1].radius == triangles[t].radius;
    if (pieces == 1 && left == 0 && !tied)
      return t + 1;
  }
  return triangles.size();
}

// Without its holes; parts that lay in a hole become part of what is around them.
Geometry filled(const Context &context, const GEOSGeometry *geometry) {
  std::vector<GEOSGeometry *> parts;
  for (int g = 0; g < GEOSGetNumGeometries_r(context.get(), geometry); ++g) {
    const GEOSGeometry *ring = GEOSGetExteriorRing_r(context.get(), GEOSGetGeometryN_r(context.get(), geometry, g));
    parts.push_back(GEOSGeom_createPolygon_r(context.get(), GEOSGeom_clone_r(context.get(), ring), nullptr, 0));
  }
  const Geometry all =
      own(context,
          GEOSGeom_createCollection_r(context.get(), GEOS_GEOMETRYCOLLECTION, parts.data(), static_cast<unsigned>(parts.size())),
          "collecting parts");
  return own(context, GEOSUnaryUnion_r(context.get(), all.get()), "merging parts");
}

Geometry collection(const Context &context, std::vector<GEOSGeometry *> parts, int type) {
  return own(context, GEOSGeom_createCollection_r(context.get(), type, parts.data(), static_cast<unsigned>(parts.size())),
             "collecting");
}

} // namespace

AlphaShape alpha_shape(std::span<const Point> points, const AlphaOptions &options, Progress &progress) {
  if (!(options.radius >= 0) || !std::isfinite(options.radius) || !(options.least_radius > 0))
    throw InvalidInput("the radius must not be negative, the buffer above 0");
  std::vector<Point> sorted(points.begin(), points.end());
  std::sort(sorted.begin(), sorted.end(), [](const Point &a, const Point &b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
  const Context context;
  std::vector<GEOSGeometry *> each;
  each.reserve(sorted.size());
  for (const Point &point : sorted)
    each.push_back(GEOSGeom_createPointFromXY_r(context.get(), point.x, point.y));
  const Geometry sites = collection(context, std::move(each), GEOS_MULTIPOINT);
  progress.check();
  const Geometry triangulation = own(context, GEOSDelaunayTriangulation_r(context.get(), sites.get(), 0, 0), "the triangulation");
  progress.report(0.5);
  const std::vector<Triangle> triangles = triangles_of(context, triangulation.get(), sorted);
  std::size_t kept = 0;
  AlphaShape found;
  if (options.radius > 0) {
    kept = static_cast<std::size_t>(
        std::partition_point(triangles.begin(), triangles.end(), [&](const Triangle &t) { return t.radius <= options.radius; }) -
        triangles.begin());
    found.radius = options.radius;
  } else {
    kept = least_whole(triangles, sorted.size());
    found.radius = kept > 0 ? triangles[kept - 1].radius : 0;
  }
  progress.report(0.6);
  std::vector<char> covered(sorted.size(), 0);
  std::vector<GEOSGeometry *> copies;
  for (std::size_t t = 0; t < kept; ++t) {
    copies.push_back(GEOSGeom_clone_r(context.get(), triangles[t].geometry));
    for (const std::size_t corner : triangles[t].corner)
      covered[corner] = 1;
  }
  Geometry shape =
      own(context, GEOSCoverageUnion_r(context.get(), collection(context, std::move(copies), GEOS_GEOMETRYCOLLECTION).get()),
          "merging triangles");
  if (!options.holes && kept > 0)
    shape = filled(context, shape.get());
  std::vector<GEOSGeometry *> alone;
  for (std::size_t i = 0; i < sorted.size(); ++i)
    if (!covered[i])
      alone.push_back(GEOSGeom_createPointFromXY_r(context.get(), sorted[i].x, sorted[i].y));
  if (!alone.empty()) {
    const Geometry discs = own(context,
                               GEOSBuffer_r(context.get(), collection(context, std::move(alone), GEOS_MULTIPOINT).get(),
                                            options.least_radius, quadrant_segments),
                               "buffering");
    shape = kept > 0 ? own(context, GEOSUnion_r(context.get(), shape.get(), discs.get()), "merging")
                     : own(context, GEOSGeom_clone_r(context.get(), discs.get()), "copying");
  }
  if (GEOSisValid_r(context.get(), shape.get()) != 1)
    shape = own(context, GEOSMakeValid_r(context.get(), shape.get()), "repairing");
  geos::append_feature(context, shape.get(), found.shape);
  progress.report(1);
  return found;
}

} // namespace territorial
