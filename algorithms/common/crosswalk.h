// From one division of a territory into another: values by weighted links, and links by shared area.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"

#include <cstddef>
#include <vector>

namespace territorial {

// The share of a source unit that belongs to a target unit.
struct CrosswalkLink {
  std::size_t source = 0, target = 0;
  double weight = 1; // 0 to 1
};

// The sum of the weights of each source [sources]; 0 for one without links. Throws InvalidInput on a link out of range and on a
// weight that is negative or not finite. O(links).
std::vector<double> weight_sums(const std::vector<CrosswalkLink> &links, std::size_t sources, std::size_t targets);

// What the targets hold of the sources' values [sources], [targets]: each source is divided by its weights, and its last link
// takes what the others leave, so that nothing is gained or lost by rounding; sums are compensated (Neumaier 1974). The weights
// of a source with links sum to 1 (see weight_sums()); sources without links are left out. An unknown value (NaN) makes its
// targets unknown where it has a weight above 0. O(links).
std::vector<double> redistribute(const std::vector<double> &values, const std::vector<CrosswalkLink> &links, std::size_t targets);

// Shared areas of the features of two layers in one projection, in squared units of its coordinates.
struct OverlayArea {
  std::size_t source = 0, target = 0;
  double area = 0;
};

// All pairs that share more than nothing, by source, then target. Valid polygons; throws std::runtime_error where GEOS fails,
// InvalidInput on what check_polygons() refuses, Cancelled. O(n log n + shared pairs x their points).
std::vector<OverlayArea> overlay_areas(const Polygons &sources, const Polygons &targets, Progress &progress);

} // namespace territorial
