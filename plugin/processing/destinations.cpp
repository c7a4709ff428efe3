#include "processing/destinations.h"

#include "processing/results.h"
#include "qgis_compat.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace territorial {

namespace {

class DestinationsText {
  Q_DECLARE_TR_FUNCTIONS(Destinations)
};

// A file, or one table in it.
struct Place {
  QString file, table; // no table: the whole file; no file: not one

  bool overlaps(const Place &other) const {
    return !file.isEmpty() && file == other.file && (table.isEmpty() || other.table.isEmpty() || table == other.table);
  }
};

// "path", "path|layername=table" and "ogr:dbname='path' table="table" (geom)".
Place placeOf(const QString &text) {
  static const QRegularExpression database(QStringLiteral("^ogr:dbname='([^']+)' table=\"([^\"]+)\""));
  static const QRegularExpression layer(QStringLiteral("^([^|]+)\\|(?:.*\\|)?layername=([^|]+)"));
  const auto absolute = [](const QString &path) { return QFileInfo(path).absoluteFilePath(); };
  if (const auto match = database.match(text); match.hasMatch())
    return {absolute(match.captured(1)), match.captured(2)};
  if (const auto match = layer.match(text); match.hasMatch())
    return {absolute(match.captured(1)), match.captured(2)};
  const QString path = text.section(QLatin1Char('|'), 0, 0);
  return QFileInfo::exists(path) || QFileInfo(path).isAbsolute() || path.contains(QLatin1Char('/')) ? Place{absolute(path), {}}
                                                                                                    : Place();
}

// The layers that a parameter names.
QStringList sourcesOf(const QVariant &value, const QgsProcessingContext &context) {
  if (qc::typeId(value) == QMetaType::QVariantList || qc::typeId(value) == QMetaType::QStringList) {
    QStringList all;
    for (const QVariant &one : value.toList())
      all << sourcesOf(one, context);
    return all;
  }
  if (const auto *layer = qobject_cast<QgsVectorLayer *>(qvariant_cast<QObject *>(value)))
    return {layer->source()};
  QString text = value.toString();
  if (value.canConvert<QgsProcessingFeatureSourceDefinition>())
    text = qvariant_cast<QgsProcessingFeatureSourceDefinition>(value).source.staticValue().toString();
  auto &asked = const_cast<QgsProcessingContext &>(context); // looks only: nothing is loaded
  const QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString(text, asked, false);
  return {layer ? layer->source() : text};
}

bool namesLayers(const QgsProcessingParameterDefinition *definition) {
  return definition->type() == QgsProcessingParameterFeatureSource::typeName() ||
         definition->type() == QgsProcessingParameterVectorLayer::typeName() ||
         definition->type() == QgsProcessingParameterMultipleLayers::typeName();
}

} // namespace

QString destinationOf(const QgsProcessingParameterDefinition *definition, const QVariantMap &parameters,
                      const QgsProcessingContext &context) {
  QgsProcessingContext asked;
  asked.copyThreadSafeSettings(context);
  const bool file = definition->type() == QgsProcessingParameterFileDestination::typeName() ||
                    definition->type() == QgsProcessingParameterFolderDestination::typeName();
  return file ? QgsProcessingParameters::parameterAsFileOutput(definition, parameters, asked)
              : QgsProcessingParameters::parameterAsOutputLayer(definition, parameters, asked);
}

QString refuseDestinations(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context) {
  QList<QPair<QString, Place>> outputs, inputs;
  for (const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions()) {
    const QVariant value = parameters.value(definition->name());
    if (qc::isNull(value))
      continue;
    if (namesLayers(definition))
      for (const QString &source : sourcesOf(value, context))
        inputs << qMakePair(definition->name(), placeOf(source));
    if (!definition->isDestination())
      continue;
    const QString destination = destinationOf(definition, parameters, context);
    if (const QString sentence = refuseOverwriting(destination); !sentence.isEmpty())
      return sentence;
    if (destination.endsWith(QLatin1String(".dbf"), Qt::CaseInsensitive))
      return DestinationsText::tr(
                 "%1: a dBASE table is written by a name that ends in .shp; better formats for tables are .gpkg, .xlsx "
                 "and .csv.")
          .arg(definition->name());
    if (!destination.isEmpty() && !destination.startsWith(QLatin1String("memory:")))
      outputs << qMakePair(definition->name(), placeOf(destination));
  }
  for (int at = 0; at < outputs.size(); ++at) {
    for (int other = 0; other < at; ++other)
      if (outputs[at].second.overlaps(outputs[other].second))
        return DestinationsText::tr(
                   "%1 and %2 would be written to the same place, and one would be lost. Name two files, or two tables "
                   "of one GeoPackage: ogr:dbname='%3' table=\"name\" (geom).")
            .arg(outputs[other].first, outputs[at].first, outputs[at].second.file);
    for (const auto &input : inputs)
      if (outputs[at].second.overlaps(input.second))
        return DestinationsText::tr("%1 would be written over the layer that %2 reads. Name another file or table.")
            .arg(outputs[at].first, input.first);
  }
  return {};
}

} // namespace territorial
