#include "boundaries/alpha_shape.h"

#include "boundaries/coverage_union.h"
#include "boundaries/delaunay.h"
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

struct SizedTriangle {
  Triangle corner; // ascending
  double radius;   // of the circumscribed circle, infinite for a sliver without area
};

double circumradius(Point a, Point b, Point c) {
  const double ab = std::hypot(a.x - b.x, a.y - b.y), bc = std::hypot(b.x - c.x, b.y - c.y),
               ca = std::hypot(c.x - a.x, c.y - a.y);
  const double doubled = std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
  return doubled > 0 ? ab * bc * ca / (2 * doubled) : std::numeric_limits<double>::infinity();
}

// The triangles by radius, then corners.
std::vector<SizedTriangle> triangles_of(std::span<const Point> sorted) {
  std::vector<SizedTriangle> triangles;
  for (Triangle corner : delaunay(sorted)) {
    std::sort(corner.begin(), corner.end());
    triangles.push_back({corner, circumradius(sorted[corner[0]], sorted[corner[1]], sorted[corner[2]])});
  }
  std::sort(triangles.begin(), triangles.end(), [](const SizedTriangle &a, const SizedTriangle &b) {
    return a.radius != b.radius ? a.radius < b.radius : a.corner < b.corner;
  });
  return triangles;
}

// Pairs of triangles with an edge in common, by the later of the two.
std::vector<std::array<std::size_t, 3>> neighbours_of(const std::vector<SizedTriangle> &triangles) {
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
std::size_t least_whole(const std::vector<SizedTriangle> &triangles, std::size_t points) {
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
Geometry filled(const Context &context, const Polygons &shape) {
  std::vector<GEOSGeometry *> parts;
  for (std::size_t part = 0; part + 1 < shape.part_ring.size(); ++part) {
    Polygons one;
    one.add_ring(shape.ring(shape.part_ring[part]));
    one.end_part();
    one.end_feature();
    parts.push_back(geos::from_feature(context, one, 0).release());
  }
  return own(context, GEOSUnaryUnion_r(context.get(), geos::collection(context, std::move(parts), GEOS_GEOMETRYCOLLECTION).get()),
             "merging parts");
}

} // namespace

AlphaShape alpha_shape(std::span<const Point> points, const AlphaOptions &options, Progress &progress) {
  if (!(options.radius >= 0) || !std::isfinite(options.radius) || !(options.least_radius > 0))
    throw InvalidInput("the radius must not be negative, the buffer above 0");
  std::vector<Point> sorted(points.begin(), points.end());
  std::sort(sorted.begin(), sorted.end(), [](const Point &a, const Point &b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
  progress.check();
  const std::vector<SizedTriangle> triangles = triangles_of(sorted);
  progress.report(0.5);
  std::size_t kept = 0;
  AlphaShape found;
  if (options.radius > 0) {
    kept = static_cast<std::size_t>(std::partition_point(triangles.begin(), triangles.end(),
                                                         [&](const SizedTriangle &t) { return t.radius <= options.radius; }) -
                                    triangles.begin());
    found.radius = options.radius;
  } else {
    kept = least_whole(triangles, sorted.size());
    found.radius = kept > 0 ? triangles[kept - 1].radius : 0;
  }
  progress.report(0.6);
  std::vector<char> covered(sorted.size(), 0);
  Polygons cells;
  for (std::size_t t = 0; t < kept; ++t) {
    const Triangle &corner = triangles[t].corner;
    add_cell(cells, std::array{sorted[corner[0]], sorted[corner[1]], sorted[corner[2]]});
    for (const std::size_t each : corner)
      covered[each] = 1;
  }
  found.shape = coverage_union(cells);
  std::vector<Point> alone;
  for (std::size_t i = 0; i < sorted.size(); ++i)
    if (!covered[i])
      alone.push_back(sorted[i]);
  if (!options.holes || !alone.empty()) {
    const Context context;
    Geometry shape = options.holes ? geos::from_feature(context, found.shape, 0) : filled(context, found.shape);
    if (!alone.empty()) {
      const Geometry discs = own(
          context, GEOSBuffer_r(context.get(), geos::multipoint(context, alone).get(), options.least_radius, quadrant_segments),
          "buffering");
      shape = own(context, GEOSUnion_r(context.get(), shape.get(), discs.get()), "merging");
    }
    found.shape = {};
    geos::append_feature(context, geos::valid(context, std::move(shape)).get(), found.shape);
  }
  progress.report(1);
  return found;
}

} // namespace territorial
