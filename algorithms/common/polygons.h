// Polygons of many features in nested offsets: feature, part, ring, coordinate.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

struct Point {
  double x = 0, y = 0;
  friend bool operator==(const Point &, const Point &) = default;
};

// Feature f has parts feature_part[f] .. feature_part[f + 1], part p rings part_ring[p] .. part_ring[p + 1] (the first is the
// outer one, the others are holes), ring r the points ring_point[r] .. ring_point[r + 1] of `coordinate`. Rings are closed (the
// first point is also the last); their direction does not matter. A feature may be without parts.
struct Polygons {
  std::vector<std::size_t> feature_part{0}, part_ring{0}, ring_point{0};
  std::vector<Point> coordinate;

  std::size_t size() const { return feature_part.size() - 1; }
  std::span<const Point> ring(std::size_t r) const {
    return std::span(coordinate).subspan(ring_point[r], ring_point[r + 1] - ring_point[r]);
  }

  // Builds in order: the rings of a part, end_part(), the parts of a feature, end_feature().
  void add_ring(std::span<const Point> points) {
    coordinate.insert(coordinate.end(), points.begin(), points.end());
    ring_point.push_back(coordinate.size());
  }
  void end_part() { part_ring.push_back(ring_point.size() - 1); }
  void end_feature() { feature_part.push_back(part_ring.size() - 1); }

  // Appends all parts of all features of others as one feature; none is a feature without parts.
  void add_feature(const Polygons &parts) {
    for (std::size_t part = 0; part + 1 < parts.part_ring.size(); ++part) {
      for (std::size_t r = parts.part_ring[part]; r < parts.part_ring[part + 1]; ++r)
        add_ring(parts.ring(r));
      end_part();
    }
    end_feature();
  }
};

// Throws InvalidInput where a coordinate is not finite or a ring has fewer than four points or is open, naming the position.
void check_polygons(const Polygons &polygons);

// Area of a feature in squared units of the coordinates, holes taken off.
double area(const Polygons &polygons, std::size_t feature);

} // namespace territorial
