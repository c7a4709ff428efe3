// The max-p-regions problem.
#pragma once

#include "boundaries/region_search.h"
#include "boundaries/regionalization.h"

namespace territorial {

struct MaxPOptions {
  std::span<const double> floor = {}; // [areas], of which each region must have at least least_floor
  double least_floor = 1;             // above 0
  std::size_t starts = 99;            // constructions, >= 1
  std::size_t searches = 20;          // local searches, from the best constructions, >= 1
  std::uint64_t seed = 0;
  SearchOptions search = {};
};

// As many contiguous regions as can be found of which each reaches the floor, and among those a low within sum of squares (Duque,
// Anselin and Rey 2012, doi:10.1111/j.1467-9787.2011.00743.x). Starts grow regions from random areas until each reaches the
// floor, by a random, the most alike or the most enclosed adjoining area; what is left over joins the adjoining region that it
// fits best, and regions are cut into as many as their minimum spanning trees allow. Every fourth start cuts a random spanning
// tree of all areas so. The best constructions, some of them repeatedly, are then improved by moves that keep all regions. A
// component that does not reach the floor as a whole is one region below it. Ties go to the lower areas and earlier starts; the
// result depends on the seed, not on the number of threads. values [areas x variables], finite. Throws InvalidInput on sizes that
// do not fit, no start or search, floors that are negative, a least floor that is not above 0; Cancelled. A construction takes
// O(l log l p) for l links where regions are small, times the border of a region where they are large; memory O(l + n p) a
// thread.
Regionalization max_p(MatrixView values, const SpatialWeights &weights, const MaxPOptions &options, Progress &progress);

} // namespace territorial
