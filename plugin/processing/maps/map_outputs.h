// The files of a printed map, and the report beside them.
#pragma once

#include "processing/maps/compose_map.h"

#include <QVariantMap>

namespace territorial {

// The outputs that are a file for each page of an atlas.
inline const QStringList pagedOutputs{QStringLiteral("OUTPUT_PNG"), QStringLiteral("OUTPUT_SVG"), QStringLiteral("OUTPUT_QPT")};

// The files of such an output, page by page, for the values of an atlas; the one that is named where there are none.
QStringList filesOfPages(const Parameters &parameters, const QString &output, const QStringList &pages);

// The report beside the first file that is written.
QString reportFile(const Parameters &parameters);

// Writes what the parameters name: one PDF of all pages; PNG, SVG and template one for each page, named after its value where
// there is an atlas; the project; the report. Returns the outputs of the algorithm. Throws QgsProcessingException where a file
// cannot be written.
QVariantMap writeMaps(const std::vector<ComposedMap> &maps, MapProject &project, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from);

} // namespace territorial
