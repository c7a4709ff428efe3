#include "common/polygons.h"

#include "common/errors.h"

#include <cmath>

namespace territorial {

namespace {

double ring_area(std::span<const Point> ring) {
  if (ring.empty())
    return 0;
  double doubled = 0; // about the first point, against cancellation far from the origin
  for (std::size_t i = 1; i + 1 < ring.size(); ++i)
    doubled += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) - (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
  return std::abs(doubled) / 2;
}

} // namespace

void check_polygons(const Polygons &polygons) {
  for (std::size_t i = 0; i < polygons.coordinate.size(); ++i)
    if (!std::isfinite(polygons.coordinate[i].x) || !std::isfinite(polygons.coordinate[i].y))
      throw InvalidInput("a coordinate is not finite", i);
  for (std::size_t r = 0; r + 1 < polygons.ring_point.size(); ++r)
    if (const auto ring = polygons.ring(r); ring.size() < 4 || ring.front() != ring.back())
      throw InvalidInput("a ring is not closed or has fewer than four points", r);
}

double area(const Polygons &polygons, std::size_t feature) {
  double sum = 0;
  for (std::size_t part = polygons.feature_part[feature]; part < polygons.feature_part[feature + 1]; ++part)
    for (std::size_t r = polygons.part_ring[part]; r < polygons.part_ring[part + 1]; ++r)
      sum += (r == polygons.part_ring[part] ? 1 : -1) * ring_area(polygons.ring(r));
  return sum;
}

} // namespace territorial
