// The flows of a table as they are to be shown: pairs counted as asked, the small ones left out.
#pragma once

#include "processing/linkages/linkage_table.h"

#include "linkages/flow_choice.h"

namespace territorial {

struct FlowSelection {
  PairTotals totals = PairTotals::gross;
  FlowThresholds thresholds; // `total` is set by chooseFlows()
};

// What is known of each flow of Linkages::flows after the choice; NaN is unknown.
struct FlowFacts {
  std::vector<int> id;            // 1.. by ends, type, period and status in the whole table, whatever is chosen
  std::vector<double> reciprocal; // the flow the other way
  std::vector<double> of_origin, of_destination;
  long long left_out = 0; // flows between places below a threshold
  double left_out_value = 0;
};

// Adds TOTALS, MIN_VALUE, MIN_SHARE, TOP_FLOWS and CUMULATIVE_SHARE.
void addFlowSelection(Algorithm &algorithm);
FlowSelection readFlowSelection(const Parameters &parameters);

// Takes the flows of `linkages` in place, still sorted by from, to, type, period, status. With net and two-way totals the
// statuses of a pair are one: modelled where a part is. Says in the log what is left out. O(flows log flows).
FlowFacts chooseFlows(Linkages &linkages, FlowSelection selection, QgsProcessingFeedback *feedback);

} // namespace territorial
