#include "boundaries/dissolve.h"

#include "common/geos_handle.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace territorial {

namespace {

using geos::Context;
using geos::Geometry;
using geos::own;
using geos::valid;

Geometry collect(const Context &context, std::vector<Geometry> parts) {
  std::vector<GEOSGeometry *> raw;
  raw.reserve(parts.size());
  for (Geometry &part : parts)
    raw.push_back(part.release());
  return geos::collection(context, std::move(raw), GEOS_GEOMETRYCOLLECTION);
}

// Numbers of the members whose boxes come within the tolerance of one another, for each member those before it.
std::vector<std::vector<std::size_t>> near_before(const Context &context, const std::vector<Geometry> &members, double snap) {
  struct Box {
    double left = 0, bottom = 0, right = 0, top = 0;
  };
  std::vector<Box> boxes(members.size());
  std::vector<std::size_t> order;
  for (std::size_t member = 0; member < members.size(); ++member) {
    if (GEOSisEmpty_r(context.get(), members[member].get()) != 0)
      continue;
    Box &box = boxes[member];
    GEOSGeom_getXMin_r(context.get(), members[member].get(), &box.left);
    GEOSGeom_getYMin_r(context.get(), members[member].get(), &box.bottom);
    GEOSGeom_getXMax_r(context.get(), members[member].get(), &box.right);
    GEOSGeom_getYMax_r(context.get(), members[member].get(), &box.top);
    order.push_back(member);
  }
  // A sweep from left to right: only boxes that are still open can be near. Snapping moves a border by as much as the tolerance.
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return boxes[a].left < boxes[b].left; });
  std::vector<std::vector<std::size_t>> near(members.size());
  std::vector<std::size_t> open;
  for (const std::size_t member : order) {
    const Box &box = boxes[member];
    std::erase_if(open, [&](std::size_t other) { return boxes[other].right + 2 * snap < box.left; });
    for (const std::size_t other : open)
      if (boxes[other].bottom <= box.top + 2 * snap && box.bottom <= boxes[other].top + 2 * snap)
        near[std::max(member, other)].push_back(std::min(member, other));
    open.push_back(member);
  }
  for (std::vector<std::size_t> &list : near)
    std::sort(list.begin(), list.end());
  return near;
}

// Each member snapped to those before it, so that borders within the tolerance become one.
std::vector<Geometry> snapped(const Context &context, std::vector<Geometry> members, double snap, Progress &progress) {
  const std::vector<std::vector<std::size_t>> near = near_before(context, members, snap);
  for (std::size_t member = 0; member < members.size(); ++member) {
    progress.check();
    for (const std::size_t earlier : near[member])
      members[member] = own(context, GEOSSnap_r(context.get(), members[member].get(), members[earlier].get(), snap), "snapping");
    members[member] = valid(context, std::move(members[member]));
  }
  return members;
}

// Whether nothing of a ring's inside is farther than half of `width` from it.
bool narrower(const Context &context, const GEOSGeometry *ring, double width) {
  const Geometry polygon =
      own(context, GEOSGeom_createPolygon_r(context.get(), GEOSGeom_clone_r(context.get(), ring), nullptr, 0), "reading a hole");
  const Geometry core = own(context, GEOSBuffer_r(context.get(), polygon.get(), -width / 2, 8), "measuring a hole");
  return GEOSisEmpty_r(context.get(), core.get()) == 1;
}

Geometry without_narrow_holes(const Context &context, const GEOSGeometry *geometry, double width) {
  std::vector<Geometry> parts;
  for (int g = 0; g < GEOSGetNumGeometries_r(context.get(), geometry); ++g) {
    const GEOSGeometry *part = GEOSGetGeometryN_r(context.get(), geometry, g);
    if (GEOSGeomTypeId_r(context.get(), part) != GEOS_POLYGON)
      continue;
    std::vector<GEOSGeometry *> holes;
    for (int hole = 0; hole < GEOSGetNumInteriorRings_r(context.get(), part); ++hole)
      if (const GEOSGeometry *ring = GEOSGetInteriorRingN_r(context.get(), part, hole); !narrower(context, ring, width))
        holes.push_back(GEOSGeom_clone_r(context.get(), ring));
    GEOSGeometry *shell = GEOSGeom_clone_r(context.get(), GEOSGetExteriorRing_r(context.get(), part));
    parts.push_back(own(context,
                        GEOSGeom_createPolygon_r(context.get(), shell, holes.data(), static_cast<unsigned>(holes.size())),
                        "closing holes"));
  }
  return collect(context, std::move(parts));
}

// A gap between members that opens outwards is no hole: a closing by half of the width (outwards, then inwards) fills it.
Geometry without_narrow_gaps(const Context &context, const GEOSGeometry *geometry, double width) {
  const auto buffer = [&](const GEOSGeometry *input, double distance) {
    return own(context, GEOSBufferWithStyle_r(context.get(), input, distance, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, 5),
               "closing gaps");
  };
  const Geometry grown = buffer(geometry, width / 2);
  const Geometry closed = buffer(grown.get(), -width / 2);
  return own(context, GEOSUnion_r(context.get(), closed.get(), geometry), "closing gaps");
}

Polygons merge(const Polygons &polygons, const std::vector<std::size_t> &members, double snap, Progress &progress) {
  const Context context;
  std::vector<Geometry> parts;
  parts.reserve(members.size());
  for (const std::size_t member : members)
    parts.push_back(valid(context, geos::from_feature(context, polygons, member)));
  if (snap > 0)
    parts = snapped(context, std::move(parts), snap, progress);
  const Geometry collection = collect(context, std::move(parts));
  Geometry merged = own(context, GEOSUnaryUnion_r(context.get(), collection.get()), "merging");
  if (snap > 0) {
    merged = without_narrow_gaps(context, merged.get(), snap);
    merged = without_narrow_holes(context, merged.get(), snap);
  }
  merged = valid(context, std::move(merged));
  Polygons result;
  geos::append_feature(context, merged.get(), result);
  return result;
}

} // namespace

Polygons dissolve(const Polygons &polygons, std::span<const int> label, double snap, Progress &progress) {
  if (label.size() != polygons.size())
    throw InvalidInput("labels and polygons differ in number");
  if (!(snap >= 0) || std::isinf(snap))
    throw InvalidInput("snap must not be negative");
  check_polygons(polygons);
  const int last = label.empty() ? -1 : *std::max_element(label.begin(), label.end());
  std::vector<std::vector<std::size_t>> members(static_cast<std::size_t>(last + 1));
  for (std::size_t feature = 0; feature < label.size(); ++feature)
    if (label[feature] >= 0)
      members[static_cast<std::size_t>(label[feature])].push_back(feature);

  std::vector<Polygons> merged(members.size());
  parallel_for(
      members.size(), 1,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t group = begin; group < end; ++group)
          merged[group] = merge(polygons, members[group], snap, progress);
      },
      progress);
  Polygons result;
  for (const Polygons &group : merged)
    result.add_feature(group);
  progress.report(1);
  return result;
}

} // namespace territorial
