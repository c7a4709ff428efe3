// The concentration of the industries in one year: every kernel called once.
#pragma once

#include "processing/chance.h"
#include "processing/specialization/plant_table.h"
#include "processing/specialization/region_inputs.h"

#include "common/morans_i.h"
#include "specialization/concentration_indices.h"
#include "specialization/ellison_glaeser.h"

namespace territorial {

// What the run was given beside the activity table.
struct ConcentrationInputs {
  std::vector<std::vector<double>> sizes; // [year][region] or empty
  std::vector<int> groups;                // [region] or empty
  PlantTable plants;                      // [year][industry] or empty
  Neighbours neighbours;
  RegionReference reference = RegionReference::total;
  Alternative alternative = Alternative::two_sided;
  Chance chance;
};

// Reads all but the neighbours, which need `regionTotals()`.
ConcentrationInputs readConcentrationInputs(const Parameters &parameters, const ActivityTable &table,
                                            QgsProcessingFeedback *feedback);

// The sizes that the regions are compared by in a year: given ones, else their sums over all industries.
std::vector<double> regionTotals(const ActivityTable &table, int year, const ConcentrationInputs &inputs);

// Of one industry.
struct IndustryConcentration {
  int industry = 0;     // rank
  double value = 0;     // sum over the regions, unknown ones left out
  int regions = 0;      // with a value above 0
  bool unknown = false; // some values are
  ConcentrationIndices indices;
  PlantMoments plants;
  EllisonGlaeser clustering;
  double normal_p = 0, simulated_p = 0,
         q = 0;       // of the raw concentration; q of the simulated p where it is known, else of the other
  double spatial = 0; // spatially weighted Ellison-Glaeser
  MoransI moran;
  double moran_q = 0;
};

// Of the chosen industries, tested where plants and neighbours are known; q among the chosen ones of the year.
std::vector<IndustryConcentration> computeConcentration(const ActivityTable &table, int year, const std::vector<int> &industries,
                                                        const ConcentrationInputs &inputs, Progress &progress);

} // namespace territorial
