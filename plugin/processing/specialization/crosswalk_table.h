// The links of a crosswalk: of a table, of the one that is part of the plugin, or of two layers that overlap.
#pragma once

#include "processing/identifiers.h"

#include "common/crosswalk.h"

#include <qgsfields.h>

#include <QStringList>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct CrosswalkTable {
  QString name; // of the table, the shipped crosswalk or the layer of targets
  Units sources, targets;
  std::vector<CrosswalkLink> links; // by source, then target; the weights of a source sum to 1
  QgsField target_field;
};

// Adds CROSSWALK (with FROM_FIELD, TO_FIELD, WEIGHT_FIELD), SHIPPED, SOURCE_REGIONS and TARGET_REGIONS (with their fields), and
// NORMALISE.
void addCrosswalkParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkCrosswalk(const Parameters &parameters);

// Throws where the weights of a source do not sum to 1 and NORMALISE is off, naming it. By area each source is divided by what it
// shares with the targets, in an equal-area projection around them; warns of sources that lie partly outside.
CrosswalkTable readCrosswalk(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
