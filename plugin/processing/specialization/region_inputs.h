// What an industry's distribution over the regions is set against: sizes, groups and neighbours of the regions.
#pragma once

#include "processing/activity_table.h"
#include "processing/unmatched.h"

#include "common/spatial_weights.h"

namespace territorial {

// Adds TOTAL_FIELD, REGION_SIZES (with SIZES_REGION_FIELD, SIZES_FIELD, SIZES_YEAR_FIELD) and REGION_GROUPS (with
// GROUPS_REGION_FIELD, GROUPS_FIELD).
void addRegionInputs(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkRegionInputs(const Parameters &parameters);

// The sizes that REGION_SIZES or TOTAL_FIELD give the regions, [year][region]; empty where neither is given. Throws where a
// region has none.
std::vector<std::vector<double>> readRegionSizes(const Parameters &parameters, const ActivityTable &table,
                                                 QgsProcessingFeedback *feedback);

// The group 0.. of each region, in the order of the groups' names; empty where REGION_GROUPS is not given. Throws where a region
// has none or two.
std::vector<int> readRegionGroups(const Parameters &parameters, const ActivityTable &table);

// Who of the table's regions is whose neighbour, from the polygons of REGIONS; regions without polygon have none, and are listed.
// Nothing where REGIONS is not given.
struct Neighbours {
  bool given = false;
  SpatialWeights weights;
  Unmatched unmatched;
};

// `sizes` [region] are what is lost with a region that does not join.
Neighbours readNeighbours(const Parameters &parameters, const ActivityTable &table, const std::vector<double> &sizes,
                          QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
