#include "boundaries/coverage_union.h"

#include "common/geos_handle.h"

namespace territorial {

void add_cell(Polygons &cells, std::span<const Point> ring) {
  std::vector<Point> closed;
  closed.reserve(ring.size() + 1);
  for (const Point &point : ring)
    if (closed.empty() || closed.back() != point)
      closed.push_back(point);
  while (closed.size() > 1 && closed.back() == closed.front())
    closed.pop_back();
  if (closed.size() < 3)
    return;
  closed.push_back(closed.front());
  cells.add_ring(closed);
  cells.end_part();
}

Polygons coverage_union(const Polygons &cells) {
  const geos::Context context;
  Polygons one, found;
  one.add_feature(cells);
  const geos::Geometry parts = geos::from_feature(context, one, 0);
  geos::Geometry merged(GEOSCoverageUnion_r(context.get(), parts.get()), {&context});
  if (!merged || GEOSisValid_r(context.get(), merged.get()) != 1)
    merged = geos::valid(context, geos::own(context, GEOSUnaryUnion_r(context.get(), parts.get()), "merging cells"));
  geos::append_feature(context, merged.get(), found);
  return found;
}

} // namespace territorial
