#include "linkages/cell_distances.h"

#include "common/errors.h"
#include "common/parallel.h"

#include <cmath>

namespace territorial {

std::vector<double> cell_distances(const TableCells &cells, std::span<const Point> origins, std::span<const Point> destinations,
                                   DistanceMethod method, Progress &progress) {
  check_cells(cells);
  if (origins.size() != cells.rows() || destinations.size() != cells.columns)
    throw InvalidInput("every origin and every destination needs one point");
  for (const std::span<const Point> points : {origins, destinations})
    for (std::size_t i = 0; i < points.size(); ++i)
      if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
        throw InvalidInput("a point must be finite", i);
  std::vector<double> metres(cells.size());
  constexpr std::size_t grain = 8; // rows
  parallel_for(
      cells.rows(), grain,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
          for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k) {
            const Point from = origins[i], to = destinations[cells.column[k]];
            metres[k] = method == DistanceMethod::planar ? std::hypot(from.x - to.x, from.y - to.y) : geodesic_distance(from, to);
          }
      },
      progress);
  return metres;
}

} // namespace territorial
