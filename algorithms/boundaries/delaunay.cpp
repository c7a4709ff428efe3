#include "boundaries/delaunay.h"

#include "common/geos_handle.h"
#include "common/orientation.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace territorial {

namespace {

std::uint32_t rank_of(std::span<const Point> sorted, Point corner) {
  const auto at = std::lower_bound(sorted.begin(), sorted.end(), corner,
                                   [](const Point &a, const Point &b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
  if (at == sorted.end() || *at != corner)
    throw std::runtime_error("the triangulation has a corner that is no point");
  return static_cast<std::uint32_t>(at - sorted.begin());
}

} // namespace

std::vector<Triangle> delaunay(std::span<const Point> points) {
  const geos::Context context;
  const geos::Geometry triangulation = geos::own(
      context, GEOSDelaunayTriangulation_r(context.get(), geos::multipoint(context, points).get(), 0, 0), "the triangulation");
  const int count = GEOSGetNumGeometries_r(context.get(), triangulation.get());
  std::vector<Triangle> triangles;
  triangles.reserve(static_cast<std::size_t>(count));
  for (int g = 0; g < count; ++g) {
    const GEOSGeometry *polygon = GEOSGetGeometryN_r(context.get(), triangulation.get(), g);
    const GEOSCoordSequence *ring = GEOSGeom_getCoordSeq_r(context.get(), GEOSGetExteriorRing_r(context.get(), polygon));
    Triangle triangle;
    for (unsigned corner = 0; corner < 3; ++corner) {
      Point point;
      GEOSCoordSeq_getXY_r(context.get(), ring, corner, &point.x, &point.y);
      triangle[corner] = rank_of(points, point);
    }
    if (orientation(points[triangle[0]], points[triangle[1]], points[triangle[2]]) < 0)
      std::swap(triangle[1], triangle[2]);
    triangles.push_back(triangle);
  }
  return triangles;
}

} // namespace territorial
