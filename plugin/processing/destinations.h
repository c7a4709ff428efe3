// Where outputs go, and what may not be written there.
#pragma once

#include <QString>
#include <QVariantMap>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingParameterDefinition;

namespace territorial {

// Where an output would go; asked in a context of its own, as the question alone makes QGIS expect a layer there.
QString destinationOf(const QgsProcessingParameterDefinition *definition, const QVariantMap &parameters,
                      const QgsProcessingContext &context);

// A sentence where an output would replace a GeoPackage with other tables, another output of the same run or a layer that the run
// reads, or is of a kind that QGIS cannot write as it says. Empty where all is well.
QString refuseDestinations(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

} // namespace territorial
