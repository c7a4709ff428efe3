// What part of a region's change is due to the whole economy, to its industries and to the region itself.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <span>
#include <vector>

namespace territorial {

enum class ShiftShareMethod {
  classic,            // Dunn (1960)
  esteban_marquillas, // Esteban-Marquillas (1972): the competitive component without what specialisation adds to it
  arcelus,            // Arcelus (1984): every component at the homothetic value and at what differs from it
  dynamic,            // Barff and Knight (1988): the classic components of every step, summed
  spatial             // Nazara and Hewings (2004): the competitive component against neighbours and of neighbours
};

// Years of the same regions (rows) and industries (columns) in order of time.
struct ShiftShareYears {
  std::vector<MatrixView> values;                 // [years >= 2], each [R x I]
  std::vector<std::span<const double>> reference; // [years], each [I]: totals of another area; empty for the sum of the regions
};

// Components of the change e1 - e0 of each cell, all [R x I] row by row, in the unit of the values. With g, g_i the growth of the
// reference in total and in industry i:
//   e1 - e0 = national + industry_mix + competitive + undivided.
// NaN throughout where a value is unknown in one of the years used: such a cell is in no total.
struct ShiftShare {
  std::vector<double> national;     // e0 g
  std::vector<double> industry_mix; // e0 (g_i - g); NaN where the reference has nothing of the industry at the start
  std::vector<double> competitive;  // e1 - e0 (1 + g_i), which is e0 (g_ri - g_i) and goes on where e0 is 0; NaN likewise
  std::vector<double> undivided;    // what is left where those two are NaN, else 0

  // Further components of the method, in the order of shift_share_parts():
  //   competitive = parts + competitive_rest for Esteban-Marquillas and spatial;
  //   national, industry_mix and competitive each in their own parts for Arcelus, competitive with competitive_rest.
  // NaN where undefined: e0 or the region's sum at the start is 0 (growth g_ri, g_r), or the neighbours had nothing of the
  // industry at the start.
  std::vector<std::vector<double>> parts;
  std::vector<double> competitive_rest; // the competitive component of cells without parts, else 0; empty without parts

  std::vector<double> value_start, value_end; // e0, e1 of the cells that are known in all years used, else NaN
};

// The further components of a method. h_ri = e0_r E0_i / E0 is the homothetic value: what the region would have with the
// reference's structure; g_r is the growth of the region's sum, n_ri that of the industry in the weighted neighbours.
enum class ShiftSharePart {
  competitive_net,           // h (g_ri - g_i)
  allocation,                // (e0 - h)(g_ri - g_i)
  national_homothetic,       // h g
  national_differential,     // (e0 - h) g
  mix_homothetic,            // h (g_i - g)
  mix_differential,          // (e0 - h)(g_i - g)
  regional_homothetic,       // h (g_r - g)
  regional_differential,     // (e0 - h)(g_r - g)
  regional_mix_homothetic,   // h ((g_ri - g_i) - (g_r - g))
  regional_mix_differential, // (e0 - h)((g_ri - g_i) - (g_r - g))
  neighbours,                // e0 (n_ri - g_i)
  region_neighbours          // e1 - e0 (1 + n_ri)
};
std::vector<ShiftSharePart> shift_share_parts(ShiftShareMethod method);

// Components by `method`; dynamic uses every year, the others the first and the last. `weights` [R] are for spatial alone, of any
// scale (each row counts by itself). Throws InvalidInput where sizes do not fit, a value is negative or infinite, naming its
// position, or the reference has nothing at the start of a step; Cancelled. O(years R I + links I); sums in a fixed order.
ShiftShare shift_share(const ShiftShareYears &years, ShiftShareMethod method, const SpatialWeights &weights, Progress &progress);

// [R] sums over the cells that are not NaN; NaN for regions without any.
std::vector<double> region_sums(std::span<const double> component, std::size_t regions);

} // namespace territorial
