// Distances between the origins and destinations of a table.
#pragma once

#include "common/point_metric.h"
#include "linkages/table_fitting.h"

namespace territorial {

// Metres between the origin and the destination of each cell, [m]; points [rows] and [columns] as `method` takes them, finite.
// O(m), parallel. Throws InvalidInput, Cancelled.
std::vector<double> cell_distances(const TableCells &cells, std::span<const Point> origins, std::span<const Point> destinations,
                                   DistanceMethod method, Progress &progress);

} // namespace territorial
