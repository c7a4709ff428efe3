// The automatic zoning procedure.
#pragma once

#include "boundaries/region_search.h"
#include "boundaries/regionalization.h"

namespace territorial {

struct AzpOptions {
  std::size_t regions = 2;            // k >= 1
  std::span<const double> floor = {}; // [areas] of which each region must have at least least_floor; empty: no floor
  double least_floor = 0;
  std::size_t starts = 99; // >= 1
  std::uint64_t seed = 0;
  SearchOptions search = {};
};

// k contiguous regions with a low within sum of squares: from each start's initial regions areas move between adjoining regions
// (Openshaw 1977, doi:10.2307/622300; Openshaw and Rao 1995, doi:10.1068/a270425); the best start counts. The first start begins
// with the cut of REDCAP's full order with Ward's linkage, so the result is never worse than that; each other one with the cut of
// a minimum spanning forest whose distances are multiplied by random numbers. Where the floor lets no start have k regions, the
// start with the most counts; components stay apart, so there may be more than k. Ties go to the lower areas and earlier starts;
// the result depends on the seed, not on the number of threads.
// values [areas x variables], finite. Throws InvalidInput on sizes that do not fit, k = 0, no start, floors that are negative;
// Cancelled. O(l log l p) and a search (region_search.h) for each start with l links; memory O(l + n p) a thread.
Regionalization azp(MatrixView values, const SpatialWeights &weights, const AzpOptions &options, Progress &progress);

} // namespace territorial
