#include "processing/results.h"

#include "language.h"

#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace territorial {

QVariant orNull(double value) { return std::isnan(value) ? qc::nullOf(qc::fieldDouble) : QVariant(value); }

ResultWriter::ResultWriter(QString parameter, QString destination, std::unique_ptr<QgsFeatureSink> sink,
                           std::vector<ResultField> fields)
    : mParameter(std::move(parameter)), mDestination(std::move(destination)), mSink(std::move(sink)), mFields(std::move(fields)) {
}

void ResultWriter::add(const ResultRow &row, const QgsGeometry &geometry) {
  QgsFeature feature;
  feature.setAttributes(QgsAttributes(row));
  feature.setGeometry(geometry);
  add(feature);
}

void ResultWriter::add(const QgsFeature &feature) {
  mWaiting << feature;
  ++mCount;
  constexpr int batch = 1024;
  if (mWaiting.size() >= batch)
    writeWaiting();
}

void ResultWriter::writeWaiting() {
  const auto last = mWaiting.size();
  if (last > 0 && !mSink->addFeatures(mWaiting, QgsFeatureSink::FastInsert))
    throw QgsProcessingException(
        QCoreApplication::translate("Results", "Features %1 to %2 of the output %3 could not be written: %4")
            .arg(mCount - last + 1)
            .arg(mCount)
            .arg(mParameter, mSink->lastError()));
  mWaiting.clear();
}

void ResultWriter::close() {
  if (!mSink)
    return;
  writeWaiting();
  if (!mSink->flushBuffer())
    throw QgsProcessingException(
        QCoreApplication::translate("Results", "The output %1 could not be written: %2").arg(mParameter, mSink->lastError()));
  mSink.reset();
}

std::vector<ResultField> fieldsOfSource(const QgsFields &source, const std::vector<ResultField> &own) {
  QSet<QString> names, shortNames;
  for (const ResultField &field : own) {
    names << field.name.toLower();
    shortNames << field.short_name.toLower();
  }
  std::vector<ResultField> kept;
  for (const QgsField &field : source) {
    ResultField copy{field.name(), {}, field.type(), field.alias(), field.comment()};
    while (names.contains(copy.name.toLower()))
      copy.name += QStringLiteral("_source");
    names << copy.name.toLower();
    copy.short_name = copy.name.left(10);
    for (int number = 1; shortNames.contains(copy.short_name.toLower()); ++number) {
      const QString digits = QString::number(number);
      copy.short_name = copy.name.left(10 - digits.size()) + digits;
    }
    shortNames << copy.short_name.toLower();
    kept.push_back(std::move(copy));
  }
  return kept;
}

QgsFields toQgsFields(const std::vector<ResultField> &fields, bool shortNames) {
  QgsFields converted;
  for (const ResultField &field : fields)
    converted.append(QgsField(shortNames ? field.short_name : field.name, field.type));
  return converted;
}

void dressLayer(QgsVectorLayer &layer, const std::vector<ResultField> &fields, const ResultLook &look) {
  layer.setName(look.name);
  for (const ResultField &field : fields)
    if (const int index = layer.fields().lookupField(field.name); index >= 0 && !field.alias.isEmpty())
      layer.setFieldAlias(index, field.alias);
  if (look.style)
    look.style(layer);
}

namespace {

const QString sourcesWord = QStringLiteral("Sources: "), sourcesEnd = QStringLiteral("; ");

// What a layer says of where it comes from: what its own sources were, else its title with its licence.
QStringList titlesOf(const QgsLayerMetadata &metadata) {
  const QStringList history = metadata.history();
  for (const QString &step : history)
    if (step.startsWith(sourcesWord))
      return step.mid(sourcesWord.size()).split(sourcesEnd);
  if (metadata.title().isEmpty() || history.value(0).startsWith(QLatin1String("Territorial Clusters ")))
    return {};
  const QString licence = metadata.licenses().join(QStringLiteral(", "));
  return {licence.isEmpty() ? metadata.title() : QStringLiteral("%1 (%2)").arg(metadata.title(), licence)};
}

// Rights, licences and links of the sources, and in the history their titles: each once, however long the chain.
void passOnSources(QgsLayerMetadata &metadata, const std::vector<QgsLayerMetadata> &sources) {
  QStringList rights, licences, titles;
  QgsAbstractMetadataBase::LinkList links;
  for (const QgsLayerMetadata &known : sources) {
    rights << known.rights();
    licences << known.licenses();
    titles << titlesOf(known);
    for (const QgsAbstractMetadataBase::Link &link : known.links())
      if (!links.contains(link))
        links << link;
  }
  for (QStringList *texts : {&rights, &licences, &titles}) {
    texts->removeAll(QString());
    texts->removeDuplicates();
  }
  metadata.setRights(rights);
  metadata.setLicenses(licences);
  metadata.setLinks(links);
  if (!titles.isEmpty())
    metadata.addHistoryItem(sourcesWord + titles.join(sourcesEnd));
}

} // namespace

std::vector<QgsLayerMetadata> metadataOfSources(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                                QgsProcessingContext &context) {
  std::vector<const QgsMapLayer *> layers;
  const auto add = [&layers](const QgsMapLayer *layer) {
    if (layer && std::find(layers.begin(), layers.end(), layer) == layers.end())
      layers.push_back(layer);
  };
  for (const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions()) {
    if (definition->isDestination() || !parameters.value(definition->name()).isValid())
      continue;
    if (dynamic_cast<const QgsProcessingParameterMultipleLayers *>(definition)) {
      for (const QgsMapLayer *layer : QgsProcessingParameters::parameterAsLayerList(definition, parameters, context))
        add(layer);
    } else if (dynamic_cast<const QgsProcessingParameterFeatureSource *>(definition) ||
               dynamic_cast<const QgsProcessingParameterVectorLayer *>(definition)) {
      QVariant value = parameters.value(definition->name());
      if (value.canConvert<QgsProcessingFeatureSourceDefinition>())
        value = value.value<QgsProcessingFeatureSourceDefinition>().source.staticValue();
      add(QgsProcessingParameters::parameterAsLayer(definition, value, context));
    }
  }
  std::vector<QgsLayerMetadata> known;
  known.reserve(layers.size());
  for (const QgsMapLayer *layer : layers)
    known.push_back(layer->metadata());
  return known;
}

void describeLayer(QgsVectorLayer &layer, const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                   QgsProcessingContext &context, const ResultLook &look, const std::vector<QgsLayerMetadata> &sources) {
  QStringList values;
  for (const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions())
    if (parameters.contains(definition->name()))
      values << QStringLiteral("%1: %2").arg(definition->name(),
                                             definition->valueAsPythonString(parameters.value(definition->name()), context));
  QgsLayerMetadata metadata = layer.metadata();
  metadata.setLanguage(language());
  metadata.setTitle(look.name);
  metadata.setAbstract(look.abstract);
  metadata.setType(QStringLiteral("dataset"));
  metadata.setHistory({QStringLiteral("Territorial Clusters %1, %2").arg(QStringLiteral(TERRITORIAL_VERSION), algorithm.id()),
                       values.join(QStringLiteral("; "))});
  passOnSources(metadata, sources);
  layer.setMetadata(metadata);
}

QString refuseOverwriting(const QString &destination) {
  if (!destination.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive) || !QFileInfo::exists(destination))
    return {};
  const QString own = QFileInfo(destination).completeBaseName();
  for (const QgsProviderSublayerDetails &table : QgsProviderRegistry::instance()->querySublayers(destination))
    if (table.name() != own && table.name() != QLatin1String("layer_styles"))
      return QCoreApplication::translate(
                 "Results", "The GeoPackage %1 holds the table “%2”, which would be lost. Name a table inside it instead: "
                            "ogr:dbname='%1' table=\"result\" (geom)")
          .arg(destination, table.name());
  return {};
}

} // namespace territorial
