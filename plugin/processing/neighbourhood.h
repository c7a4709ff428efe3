// The bundle WEIGHTS, SNAP: who is whose neighbour.
#pragma once

#include "processing/regions.h"

#include "common/contiguity.h"
#include "common/progress.h"

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Adds WEIGHTS (rook, queen; more are appended later) and SNAP.
void addContiguityParameters(Algorithm &algorithm);

// Contiguity of the regions' polygons; warns of islands and of pairs that nearly touch.
Contiguity readContiguity(const Parameters &parameters, const Polygons &polygons, Progress &progress,
                          QgsProcessingFeedback *feedback, const Regions &regions);

} // namespace territorial
