// The files of a printed map, and the report beside them.
#pragma once

#include "processing/maps/compose_map.h"

#include <QVariantMap>

namespace territorial {

// Writes what the parameters name: one PDF of all pages; PNG, SVG and template one for each page, named after its value where
// there is an atlas; the project; the report. Returns the outputs of the algorithm. Throws QgsProcessingException where a file
// cannot be written, or where one of many that nobody named is there already and is not ours (in the last report).
QVariantMap writeMaps(const std::vector<ComposedMap> &maps, MapProject &project, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from);

} // namespace territorial
