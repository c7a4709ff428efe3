// How contiguous regions are shaped.
#pragma once

#include "common/progress.h"
#include "common/spatial_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// As GeoDa has them (spatial validation; Anselin 2020, Spatial Clustering).
struct RegionShape {
  std::size_t areas = 0;
  std::size_t neighbours = 0;  // of all its areas, each area's counted by itself
  std::size_t joins = 0;       // those of them that are in the region
  double join_count_ratio = 0; // joins / neighbours, 0 to 1; NaN where an area without neighbours is the region
  std::size_t diameter = 0;    // steps of the longest of the shortest paths between two areas inside the region
  double diameter_ratio = 0;   // diameter / areas, 0 to below 1
};

// region [areas]: numbers from 0 to count - 1, each used; below 0: in no region, and then neighbour of none. Links count in both
// directions. Diameters by bounds on each area's farthest (Takes and Kosters 2011, doi:10.1145/2063576.2063748): a few walks
// through each region, O(m l) at worst for m areas and l links. Throws InvalidInput on sizes that do not fit, a number that is
// too large or unused, and a region that is not contiguous; Cancelled.
std::vector<RegionShape> region_shapes(std::span<const std::int32_t> region, std::size_t count, const SpatialWeights &weights,
                                       Progress &progress);

// 4 pi area / perimeter^2: 1 = circle, towards 0 the less compact; NaN where the perimeter is 0. Unit of area is that of the
// perimeter squared.
double isoperimetric_quotient(double area, double perimeter);

} // namespace territorial
