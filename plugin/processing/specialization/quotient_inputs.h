// What location quotients may be computed with beside the activity table: population, exports, published totals, sizes of plants.
#pragma once

#include "processing/activity_table.h"

#include "specialization/quotient_significance.h"

namespace territorial {

// Adds TOTAL_FIELD, POPULATION (with POPULATION_REGION_FIELD, POPULATION_FIELD, POPULATION_YEAR_FIELD), EXPORTS and PLANTS (with
// PLANT_INDUSTRY_FIELD, PLANT_SIZE_FIELD).
void addQuotientInputs(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkQuotientInputs(const Parameters &parameters);

// One number a region, [year][region]; NaN where the table has none. Empty where the parameter is not given.
using RegionValues = std::vector<std::vector<double>>;

// The people of each region; a year that the table lacks takes the nearest year that it has, and says so.
RegionValues readPopulation(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback);

// The total that TOTAL_FIELD gives each region: the same in all rows of a region and year. Warns where the industries sum to
// another value.
RegionValues readTotals(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback);

// The total of the reference area by year, of the same field of REFERENCE; NaN where it has none.
std::vector<double> readReferenceTotals(const Parameters &parameters, const ActivityTable &table);

// Exports like the activity table, [year][region * industries + industry]; NaN where the table has no row.
std::vector<std::vector<double>> readExports(const Parameters &parameters, const ActivityTable &table,
                                             QgsProcessingFeedback *feedback);

// The sizes of the plants of each industry, in the order of their size, so that the order of rows does not matter.
PlantSizes readPlants(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback);

} // namespace territorial
