// The bundle PLANTS: how lumpy each industry is, from plants, size classes or a plant Herfindahl.
#pragma once

#include "processing/activity_table.h"

#include "specialization/plant_sizes.h"

#include <cmath>

namespace territorial {

// What is known of the plants of one industry.
struct IndustryPlants {
  PlantMoments moments{0, std::nan(""), std::nan("")};
  std::vector<double> sizes; // empty where only their Herfindahl is known; ascending, so that the order of rows does not matter
};

// [year][industry]; empty where nothing is known of plants.
using PlantTable = std::vector<std::vector<IndustryPlants>>;

// Adds PLANTS with PLANT_INDUSTRY_FIELD, PLANT_YEAR_FIELD and what says the sizes: PLANT_SIZE_FIELD (a row a plant),
// PLANT_HERFINDAHL_FIELD (a row an industry) or CLASS_LOWER_FIELD, CLASS_UPPER_FIELD, PLANT_COUNT_FIELD and CLASS_TOTAL_FIELD (a
// row a size class).
void addPlantParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkPlants(const Parameters &parameters);

// Reads PLANTS; without it, where VALUE_KIND says plants and the values are whole, as many plants of one size. Warns of what is
// not used and of industries whose plants sum to another value than persons in the activity table.
PlantTable readPlantTable(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback);

} // namespace territorial
