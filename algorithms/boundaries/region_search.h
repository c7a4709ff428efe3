// Local search over divisions into contiguous regions, as AZP and Max-p use it.
#pragma once

#include "boundaries/region_state.h"
#include "common/philox.h"
#include "common/progress.h"

namespace territorial {

enum class RegionSearch { greedy, tabu, annealing };

struct SearchOptions {
  RegionSearch method = RegionSearch::greedy;
  std::size_t tabu_length = 10; // moves for which an area may not go back
  std::size_t patience = 0;     // moves without a new best that end tabu search; 0: the mean size of a region, at least 50
  std::size_t trials = 10;      // of annealing for each area at one temperature, >= 1
  double cooling = 0.85;        // factor from one temperature to the next, above 0 and below 1
  double coldest = 1e-3;        // share of the first temperature at which annealing ends, above 0
};

// Moves areas between adjoining regions so that the within sum of squares falls; regions stay contiguous, keep their floors and
// do not vanish. Greedy: passes over the areas in random order, each to the adjoining region where it lowers most, until none
// moves (Openshaw 1977). Tabu: after that the best move that is not tabu, better or worse, until `patience` runs out (Openshaw
// and Rao 1995, doi:10.1068/a270425). Annealing: after that random moves of border areas; a move that raises by d is made with
// probability exp(-d / temperature), where the first temperature is twice the mean rise of a
// move from there; then greedy again.
// The best division that was met is kept, so tabu and annealing never end above greedy. A pass is O(l p) for l links; tabu O(b p
// + c) a move for b border links and c contiguity tests. Throws Cancelled.
void improve(RegionState &state, const SearchOptions &options, RandomStream &random, Progress &progress);

} // namespace territorial
