// A gravity model of each group of flows, or of a table that does not exist.
#pragma once

#include "processing/linkages/gravity_inputs.h"

namespace territorial {

struct GravityGroup {
  int type = -1, period = -1;
  GravityTable table;
  std::vector<int> status; // [cells] rank in Linkages::statuses, -1 where none
  GravityFit fit;          // of an estimate only what it has: expected flows, means of cost, errors
  bool estimated = false;
};

// A sentence on what is wrong with the parameters, or nothing.
QString checkGravity(const Parameters &parameters);

// Whether a table is to be estimated, as BETA is given.
bool isEstimate(const Parameters &parameters);

// Fits every group; says what does not converge. Groups without flows are left out, and said. Progress from `from` to `to` per
// cent.
std::vector<GravityGroup> fitGroups(const Linkages &linkages, const PlaceSums *masses, const Parameters &parameters,
                                    QgsProcessingFeedback *feedback, double from, double to);

// The table with the sums of MARGINS; throws where sums of both sides differ and BALANCE says stop.
GravityGroup estimateGroup(PlaceSums sums, const Places &places, const Parameters &parameters, QgsProcessingFeedback *feedback,
                           double from, double to);

} // namespace territorial
