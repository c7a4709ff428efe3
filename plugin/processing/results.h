// Writing results: fields with documentation, sinks that check every write, and the look that a written layer gets.
#pragma once

#include "qgis_compat.h"

#include <qgsfeaturesink.h>
#include <qgsfields.h>
#include <qgsgeometry.h>
#include <qgslayermetadata.h>

#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <vector>

class QgsVectorLayer;
class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace territorial {

// One field of a result: the measure's standard name, its form for shapefiles, and what it means with unit and range.
struct ResultField {
  QString name;       // lower_snake_case
  QString short_name; // unique, at most ten characters
  qc::FieldType type;
  QString alias;       // as a table header says it, in the user's language
  QString description; // unit, range, when NULL
};

// The layer behind one output parameter.
struct ResultTable {
  QString parameter;
  QString title;
  std::vector<ResultField> fields;
};

// How a finished layer presents itself. `style` is called on the main layer object, wherever the layer is opened.
struct ResultLook {
  QString name;                                // layer name: what it shows, e.g. "Mining, 2025"
  QString abstract;                            // a sentence for the layer's metadata
  std::function<void(QgsVectorLayer &)> style; // may be empty: a table without a map
};

// A source's fields as a result keeps them, before or after `own`: one that is called like one of them gets “_source” after its
// name.
std::vector<ResultField> fieldsOfSource(const QgsFields &source, const std::vector<ResultField> &own);

// The values of one feature, in the order of the fields.
using ResultRow = QVector<QVariant>;

// A kernel's number as a field holds it: NULL for NaN.
QVariant orNull(double value);

// A sink that never loses a feature in silence.
class ResultWriter {
public:
  ResultWriter(QString parameter, QString destination, std::unique_ptr<QgsFeatureSink> sink, std::vector<ResultField> fields);

  // Features are written by the thousand. Throws QgsProcessingException naming the output where they cannot be written.
  void add(const ResultRow &row, const QgsGeometry &geometry = QgsGeometry());
  void add(const QgsFeature &feature); // with a value for each field

  const QString &parameter() const { return mParameter; }
  const QString &destination() const { return mDestination; } // layer id or URI
  const std::vector<ResultField> &fields() const { return mFields; }
  long long count() const { return mCount; }

  // Flushes and closes the sink. Throws where the last features cannot be written.
  void close();

private:
  void writeWaiting();

  QString mParameter, mDestination;
  std::unique_ptr<QgsFeatureSink> mSink;
  QgsFeatureList mWaiting;
  std::vector<ResultField> mFields;
  long long mCount = 0;
};

// The fields as QGIS takes them; with the ten-character names where the destination is a shapefile.
QgsFields toQgsFields(const std::vector<ResultField> &fields, bool shortNames);

// Aliases, style and metadata on an opened result layer.
void dressLayer(QgsVectorLayer &layer, const std::vector<ResultField> &fields, const ResultLook &look);

// What the layers that an algorithm is given say of themselves, each once. To be called in prepareAlgorithm().
std::vector<QgsLayerMetadata> metadataOfSources(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                                QgsProcessingContext &context);

// Metadata of a result: version, algorithm and parameters, as QGIS shows and keeps them.
void describeLayer(QgsVectorLayer &layer, const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                   QgsProcessingContext &context, const ResultLook &look, const std::vector<QgsLayerMetadata> &sources);

// Where an output file would replace a GeoPackage that holds other tables: a sentence that says how to name a table inside it.
// Empty where all is well.
QString refuseOverwriting(const QString &destination);

} // namespace territorial
