// GEOS's C interface with owners; for .cpp files alone.
#pragma once

#include "common/polygons.h"

#include <geos_c.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace territorial::geos {

// One context for one thread; keeps the last error message.
class Context {
public:
  Context();
  Context(const Context &) = delete;
  Context &operator=(const Context &) = delete;

  GEOSContextHandle_t get() const { return mHandle.get(); }
  [[noreturn]] void fail(const char *step) const; // std::runtime_error with GEOS's message

private:
  struct Deleter {
    void operator()(GEOSContextHandle_t handle) const { GEOS_finish_r(handle); }
  };
  std::string mMessage;
  std::unique_ptr<GEOSContextHandle_HS, Deleter> mHandle;
};

struct GeometryDeleter {
  const Context *context = nullptr;
  void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context->get(), geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

// Takes a result of GEOS over; throws where it is null.
Geometry own(const Context &context, GEOSGeometry *geometry, const char *step);

Geometry multipoint(const Context &context, std::span<const Point> points);

// Takes the parts over. `type` as GEOS_GEOMETRYCOLLECTION.
Geometry collection(const Context &context, std::vector<GEOSGeometry *> parts, int type);

// Itself where it is valid, else repaired.
Geometry valid(const Context &context, Geometry geometry);

// A feature of kernel polygons as a multipolygon.
Geometry from_feature(const Context &context, const Polygons &polygons, std::size_t feature);

// Appends the areal parts of a geometry as one feature.
void append_feature(const Context &context, const GEOSGeometry *geometry, Polygons &polygons);

} // namespace territorial::geos
