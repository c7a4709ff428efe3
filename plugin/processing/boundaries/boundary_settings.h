// The bundle SUPPORT_THRESHOLDS, SUPPORT_YEARS, SUPPORT_WEIGHTS, SUPPORT_LEVELS: the settings under which a boundary is drawn
// again, so that it can be said how far it depends on them.
#pragma once

#include "processing/boundaries/quotient_table.h"
#include "processing/regions.h"

#include "boundaries/boundary_support.h"
#include "boundaries/contiguous_clusters.h"

namespace territorial {

// Every combination of these is one setting.
struct BoundarySettings {
  bool stated = false; // false: no support was asked for, the lists below are empty
  std::vector<double> thresholds;
  std::vector<int> years, levels; // ranks in the table; an empty list stands for what a run itself takes
  std::vector<SpatialWeights> neighbours;

  std::size_t count() const {
    return stated ? thresholds.size() * std::max<std::size_t>(years.size(), 1) * std::max<std::size_t>(levels.size(), 1) *
                        neighbours.size()
                  : 0;
  }
};

void addBoundarySettings(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkBoundarySettings(const Parameters &parameters);

// Reads and resolves them; `own` is what the run itself takes. Says in the log which settings there are. Throws on unknown years
// and industries.
BoundarySettings readBoundarySettings(const Parameters &parameters, const QuotientTable &table, const Polygons &polygons,
                                      const SpatialWeights &own, double threshold, QgsProcessingFeedback *feedback);

// Quotients, values or p of one industry and year in the order of the polygons; NaN for polygons that the table lacks.
std::vector<double> inOrderOfRegions(const QuotientTable &table, const std::vector<double> &matrix, int year, int industry,
                                     const Regions &regions);

// The clusters of one industry and year.
ContiguousClusters clustersOf(const QuotientTable &table, int year, int industry, const Regions &regions,
                              const SpatialWeights &neighbours, const ContiguousClustersOptions &options);

// Which regions belong to a cluster under each of the settings, for a run over `year` and `industry`.
std::vector<Membership> membershipsUnder(const BoundarySettings &settings, const QuotientTable &table, int year, int industry,
                                         const Regions &regions, ContiguousClustersOptions options,
                                         QgsProcessingFeedback *feedback);

} // namespace territorial
