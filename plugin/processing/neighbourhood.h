// The bundle WEIGHTS, SNAP, WEIGHTS_TABLE: who is whose neighbour.
#pragma once

#include "processing/regions.h"

#include "common/spatial_weights.h"

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Adds WEIGHTS (queen, rook, table; more are appended later), SNAP, and the table with its fields.
void addNeighbourhoodParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkNeighbourhood(const Parameters &parameters);

// Whether the neighbours come from a table, so that no polygons are needed.
bool weightsAreATable(const Parameters &parameters);

// Raw weights of the regions' units: the contiguity of `polygons` (1 for neighbours; those that nearly touch are warned of), or
// the table, each direction by itself. Says which regions have no neighbours. Ids of the table that are no region are left out
// and warned of; throws where none of them is one, and on negative, missing and repeated weights.
SpatialWeights readWeights(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                           QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
