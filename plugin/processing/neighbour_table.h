// Neighbours from WEIGHTS_TABLE: a table of weights, or one of flows.
#pragma once

#include "processing/identifiers.h"

#include "common/spatial_weights.h"

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

enum class NeighbourTable {
  weights, // a row a pair, each direction by itself; a repeated pair is a fault
  flows    // rows of a pair are summed, both directions together
};

// Reads WEIGHTS_TABLE with WEIGHTS_FROM_FIELD, WEIGHTS_TO_FIELD and WEIGHTS_FIELD (1 a row without). Throws where no row names
// two units, and on weights that are missing or negative; warns of what names no unit, and of rows from a unit to itself.
SpatialWeights readNeighbourTable(const Parameters &parameters, NeighbourTable kind, const Units &units,
                                  QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
