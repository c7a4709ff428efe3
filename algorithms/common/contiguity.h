// Which polygons are neighbours.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <utility>
#include <vector>

namespace territorial {

enum class ContiguityRule {
  queen, // at least a point in common
  rook   // a border of positive length in common
};

struct ContiguityOptions {
  ContiguityRule rule = ContiguityRule::rook;
  double snap = 0; // boundaries at most this far apart count as touching; >= 0, in the unit of the coordinates
};

struct Contiguity {
  SpatialWeights weights;                                       // 1 for every pair of neighbours, symmetric
  std::vector<std::pair<std::size_t, std::size_t>> near_misses; // not neighbours, but all but: see contiguity(); ascending
  double near_distance = 0;                                     // of near misses: 1e-5 of the extent's diagonal
};

// Contiguity of polygons. Equal vertices and edges are found by sorting; edges that no other feature has exactly are then
// compared with all edges close to them, which finds borders with differing vertices and, within snap, gaps and overlaps. A rook
// border must be longer than snap. With snap 0, edges overlap only where they are exactly collinear in floating point.
// Near misses do not touch, but are no further apart than near_distance; with rook also those that touch at most at points, but
// run so near each other on a stretch of 20 times that distance. Independent of the order of rings and points. Throws
// InvalidInput on coordinates that are not finite, open rings or snap < 0; Cancelled. O(v log v) for v vertices, and for layers
// that are not topologically clean O(u log v + pairs) for u unmatched edges.
Contiguity contiguity(const Polygons &polygons, const ContiguityOptions &options, Progress &progress);

} // namespace territorial
