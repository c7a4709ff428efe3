// Flows of each type and period by themselves, a pair of places once.
#pragma once

#include "processing/linkages/linkage_table.h"

#include <vector>

namespace territorial {

// The flow from one place to another; undirected: between both, from < to.
struct PairFlow {
  int from, to; // ranks of places
  double value; // sum of what is known, 0 where nothing is
  int status;   // rank in Linkages::statuses; of several that of the modelled part, as the sum is no observation then
  int rows;     // with a value
  int null_rows;
};

struct FlowGroup {
  int type, period;            // ranks, -1 where the table does not say
  std::vector<PairFlow> pairs; // sorted by from, to
};

// The groups in the order of their types, then periods. O(flows log flows).
std::vector<FlowGroup> flowGroups(const Linkages &linkages, bool directed);

// The ends of a table's flows as places without geometry: for tables that need no map. Progress goes from `from` to `to` per
// cent.
Places placesOfEnds(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

// "migration, 2024" for messages about one of several groups; empty where the table says neither type nor period.
QString groupName(const Linkages &linkages, const FlowGroup &group);

} // namespace territorial
