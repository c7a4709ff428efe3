// Which cells and totals of a table of firms must be masked so that no firm can be read from it.
#pragma once

#include "common/progress.h"
#include "specialization/firm_cells.h"

#include <cstdint>
#include <vector>

namespace territorial {

// What may be shown: at least `least_firms` firms, of which none has more than `dominance` (0 to 1) of the value, and a value
// above 0 (a zero says of every firm that it has nothing).
struct DisclosureRule {
  long long least_firms = 3;
  double dominance = 0.85;

  bool masks() const { return least_firms > 1 || dominance < 1; }
  bool allows(const FirmSums &sums) const {
    return !masks() || (sums.firms >= least_firms && sums.value > 0 && sums.largest <= dominance * sums.value);
  }
};

// 1 where something is masked, parallel to the lists of a FirmTable.
struct DisclosureMask {
  std::vector<std::uint8_t> cells, regions, industries;
  std::uint8_t all = 0;
};

// The table is taken as published with the totals of its regions, of its industries and of everything, and with the knowledge
// that no size is negative and that pairs without a row are 0. Masked are
// 1. every cell and total that the rule does not allow;
// 2. in a region, an industry or a column of totals whose own total is shown, further cells until what is masked there is, taken
//    together, allowed by the rule: it is the difference of the total and the cells that are shown;
// 3. further cells until none that is masked is determined by what is shown. A masked cell is an edge between its row and its
//    column; it is free where it lies on a cycle of masked edges, as then its value can rise and others fall with all sums kept
//    (Gusfield 1988, "A graph theoretic approach to statistical data security", SIAM Journal on Computing 17(3)).
// Cells of little value come first, totals last, ties by rank. Not protected are bounds: how narrow the interval is in which a
// masked value must lie.
// Cells that `given` masks stay masked. O(cells) a round, and a shortest path for each cell that is determined.
DisclosureMask mask_firms(const FirmTable &table, const DisclosureRule &rule, const DisclosureMask &given, Progress &progress);

} // namespace territorial
