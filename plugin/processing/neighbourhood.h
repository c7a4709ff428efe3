// The bundle WEIGHTS: who is whose neighbour, by borders, by distance or by a table.
#pragma once

#include "processing/regions.h"

#include "common/point_metric.h"
#include "common/spatial_weights.h"

#include <utility>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Adds WEIGHTS (queen, rook, table, k_nearest, distance_band, kernel, flows; more are appended later), SNAP, the table with its
// fields, and WEIGHTS_COUNT, WEIGHTS_BAND, WEIGHTS_POWER, WEIGHTS_KERNEL.
void addNeighbourhoodParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkNeighbourhood(const Parameters &parameters);

// Whether the neighbours come from a table (of weights or flows), so that no geometries are needed.
bool weightsAreATable(const Parameters &parameters);

// Whether they come from borders, so that polygons are needed.
bool weightsAreBorders(const Parameters &parameters);

struct Neighbourhood {
  SpatialWeights weights;
  std::vector<std::pair<std::size_t, std::size_t>> near_misses; // of borders: not neighbours, but all but touching
};

// Raw weights of the regions' units:
// queen, rook: the contiguity of `polygons`, 1 for neighbours; those that nearly touch are warned of;
// k_nearest, distance_band, kernel: by the distance of the regions' centroids (on the ellipsoid in degrees), directed;
// table: each direction by itself; throws on negative, missing and repeated weights;
// flows: the sum of all rows between two regions in both directions; throws on negative and missing ones.
// Says which regions have no neighbours. Ids of a table that are no region are left out and warned of; throws where none of them
// is one.
Neighbourhood readNeighbourhood(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                                QgsProcessingFeedback *feedback, double from, double to);
SpatialWeights readWeights(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                           QgsProcessingFeedback *feedback, double from, double to);

// The centroids of the regions in the CRS of their layer; NaN where there is no geometry.
std::vector<Point> centroids(const Regions &regions);

} // namespace territorial
