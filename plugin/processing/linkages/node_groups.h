// The flows of a table put together for measures of places: all as one network, or each type and period by itself.
#pragma once

#include "processing/linkages/linkage_table.h"

#include "linkages/node_measures.h"

#include <vector>

namespace territorial {

// One network of flows between the places of a table.
struct NodeGroup {
  int type = -1, period = -1; // ranks, -1 where they are not told apart or the table does not say
  std::vector<ValuedFlow> flows;
  std::vector<int> null_rows; // [places] rows from, to or within the place without a value
  std::vector<int> status;    // [places] rank of the status of its flows; -1 where they have none, `several` where they differ
  static constexpr int several = -2;
};

// Sorted by type, then period; none where the table has no flows.
std::vector<NodeGroup> nodeGroups(const Linkages &linkages, bool byType, bool byPeriod);

// A status of NodeGroup as text; “mixed” of several, NULL of none.
QVariant statusText(const Linkages &linkages, int status);

} // namespace territorial
