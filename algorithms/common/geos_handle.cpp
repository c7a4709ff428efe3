#include "common/geos_handle.h"

#include <stdexcept>
#include <vector>

namespace territorial::geos {

namespace {

void remember(const char *message, void *target) { *static_cast<std::string *>(target) = message; }

Geometry ring(const Context &context, std::span<const Point> points) {
  GEOSCoordSequence *sequence =
      GEOSCoordSeq_copyFromBuffer_r(context.get(), &points.front().x, static_cast<unsigned>(points.size()), 0, 0);
  if (!sequence)
    context.fail("reading a ring");
  return own(context, GEOSGeom_createLinearRing_r(context.get(), sequence), "reading a ring");
}

std::vector<Point> points_of(const Context &context, const GEOSGeometry *line) {
  const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context.get(), line);
  unsigned size = 0;
  GEOSCoordSeq_getSize_r(context.get(), sequence, &size);
  std::vector<Point> points(size);
  if (size > 0)
    GEOSCoordSeq_copyToBuffer_r(context.get(), sequence, &points.front().x, 0, 0);
  return points;
}

} // namespace

Context::Context() : mHandle(GEOS_init_r()) { GEOSContext_setErrorMessageHandler_r(mHandle.get(), remember, &mMessage); }

void Context::fail(const char *step) const { throw std::runtime_error(std::string("GEOS failed at ") + step + ": " + mMessage); }

Geometry own(const Context &context, GEOSGeometry *geometry, const char *step) {
  if (!geometry)
    context.fail(step);
  return Geometry(geometry, GeometryDeleter{&context});
}

Geometry multipoint(const Context &context, std::span<const Point> points) {
  std::vector<GEOSGeometry *> each;
  each.reserve(points.size());
  for (const Point &point : points)
    each.push_back(GEOSGeom_createPointFromXY_r(context.get(), point.x, point.y));
  return collection(context, std::move(each), GEOS_MULTIPOINT);
}

Geometry collection(const Context &context, std::vector<GEOSGeometry *> parts, int type) {
  return own(context, GEOSGeom_createCollection_r(context.get(), type, parts.data(), static_cast<unsigned>(parts.size())),
             "collecting");
}

Geometry valid(const Context &context, Geometry geometry) {
  return GEOSisValid_r(context.get(), geometry.get()) == 1
             ? std::move(geometry)
             : own(context, GEOSMakeValid_r(context.get(), geometry.get()), "repairing");
}

Geometry from_feature(const Context &context, const Polygons &polygons, std::size_t feature) {
  std::vector<GEOSGeometry *> parts;
  for (std::size_t part = polygons.feature_part[feature]; part < polygons.feature_part[feature + 1]; ++part) {
    const std::size_t first = polygons.part_ring[part], last = polygons.part_ring[part + 1];
    Geometry shell = ring(context, polygons.ring(first));
    std::vector<GEOSGeometry *> holes;
    for (std::size_t r = first + 1; r < last; ++r)
      holes.push_back(ring(context, polygons.ring(r)).release());
    parts.push_back(GEOSGeom_createPolygon_r(context.get(), shell.release(), holes.data(), static_cast<unsigned>(holes.size())));
  }
  return collection(context, std::move(parts), GEOS_MULTIPOLYGON);
}

void append_feature(const Context &context, const GEOSGeometry *geometry, Polygons &polygons) {
  const int count = GEOSGetNumGeometries_r(context.get(), geometry);
  for (int g = 0; g < count; ++g) {
    const GEOSGeometry *part = GEOSGetGeometryN_r(context.get(), geometry, g);
    if (GEOSGeomTypeId_r(context.get(), part) != GEOS_POLYGON || GEOSisEmpty_r(context.get(), part) == 1)
      continue;
    polygons.add_ring(points_of(context, GEOSGetExteriorRing_r(context.get(), part)));
    for (int hole = 0; hole < GEOSGetNumInteriorRings_r(context.get(), part); ++hole)
      polygons.add_ring(points_of(context, GEOSGetInteriorRingN_r(context.get(), part, hole)));
    polygons.end_part();
  }
  polygons.end_feature();
}

} // namespace territorial::geos
