#include "layout/map_layers.h"

#include "processing/identifiers.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsnullsymbolrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

bool hasField(const QgsVectorLayer &layer, const QString &field) { return layer.fields().lookupField(field) >= 0; }

void styleChoropleth(QgsVectorLayer &layer, const QString &kind, const QString &valueField, const ClassChoice &choice,
                     const MapLanguage &language) {
  const bool computed = choice.method != QLatin1String("automatic") || !choice.breaks.isEmpty();
  const QString field = classField(layer, valueField), look = computed && !field.isEmpty() ? QStringLiteral("classes") : kind;
  if (look == QLatin1String("leading"))
    styleLeadingIndustry(layer, styleField(layer), language);
  else if (look == QLatin1String("stars") || (look.isEmpty() && hasField(layer, QStringLiteral("stars"))))
    styleStars(layer, language);
  else if (look == QLatin1String("rates"))
    styleRates(layer, styleField(layer), language);
  else if (look == QLatin1String("verdicts") || (look.isEmpty() && hasField(layer, QStringLiteral("in_cluster"))))
    styleVerdicts(layer, language);
  else if (!field.isEmpty())
    styleClasses(layer, field, choice, language);
  else
    layer.setRenderer(
        new QgsSingleSymbolRenderer(fillSymbol(QStringLiteral("#fcfbf7"), QStringLiteral("#b9b4aa"), 0.2).release()));
  layer.setLabelsEnabled(false);
}

// Paper is light, whatever base map the layer was made for.
void takeToPaper(QgsVectorLayer &layer) {
  FlowLook look = flowLook(layer);
  look.ground = Ground::light;
  keepFlowLook(layer, look);
}

void styleByRole(QgsVectorLayer &layer, MapRole role, const QString &kind, const QString &valueField, const ClassChoice &choice,
                 const MapLanguage &language) {
  takeToPaper(layer);
  switch (role) {
  case MapRole::choropleth:
    return styleChoropleth(layer, kind, valueField, choice, language);
  case MapRole::clusters:
    styleAreas(layer, language);
    return layer.setLabelsEnabled(false);
  case MapRole::flows:
    if (kind == QLatin1String("backbone"))
      return styleBackbone(layer, layer.customProperty(QStringLiteral("territorial/directed"), true).toBool(), language);
    if (kind == QLatin1String("residuals"))
      return styleResiduals(layer, language);
    return styleFlows(layer, QStringLiteral("value"), language);
  case MapRole::nodes:
    return styleNodes(layer, language);
  case MapRole::labels:
    if (layer.geometryType() == qc::pointGeometry)
      layer.setRenderer(
          new QgsSingleSymbolRenderer(circleSymbol(QStringLiteral("#ffffff"), QStringLiteral("#222222"), 1.5, 0.35).release()));
    else // only its names are shown
      layer.setRenderer(new QgsNullSymbolRenderer());
    return;
  case MapRole::sizes: // has its look
    return;
  case MapRole::background:
    return styleBackground(layer, looksLikeWater(layer) ? Background::water : Background::land);
  }
}

bool namesARegion(const QgsField &field) {
  static const QRegularExpression ids(QStringLiteral("^(name|region|place|id|code|borders)(_|$)"),
                                      QRegularExpression::CaseInsensitiveOption);
  return ids.match(field.name()).hasMatch();
}

} // namespace

void copyLook(const QgsVectorLayer &from, QgsVectorLayer &to) {
  if (from.renderer()) // a clone: symbols end with their layer
    to.setRenderer(from.renderer()->clone());
  if (from.labeling())
    to.setLabeling(from.labeling()->clone());
  to.setLabelsEnabled(from.labelsEnabled());
  to.setOpacity(from.opacity());
  to.setBlendMode(from.blendMode());
  to.setFeatureBlendMode(from.featureBlendMode());
  for (const QgsField &field : from.fields())
    if (const int index = to.fields().lookupField(field.name()); index >= 0)
      to.setFieldAlias(index, field.alias());
  to.setCustomProperties(from.customProperties());
  to.setMetadata(from.metadata());
}

std::unique_ptr<QgsVectorLayer> inMemory(const QgsVectorLayer &layer, const QgsFeatureList &chosen) {
  auto kept =
      std::make_unique<QgsVectorLayer>(QgsWkbTypes::displayString(layer.wkbType()), layer.name(), QStringLiteral("memory"));
  kept->setCrs(layer.crs());
  kept->dataProvider()->addAttributes(layer.fields().toList());
  kept->updateFields();
  QgsFeatureList features = chosen; // which get ids
  const auto count = features.size();
  if ((count > 0 && !kept->dataProvider()->addFeatures(features)) || kept->featureCount() != count)
    throw QgsProcessingException(QCoreApplication::translate("MapLayers", "%1 features of the layer “%2” could not be taken out.")
                                     .arg(count)
                                     .arg(layer.name()));
  kept->updateExtents();
  copyLook(layer, *kept);
  return kept;
}

std::unique_ptr<QgsVectorLayer> inMemory(const QgsVectorLayer &layer) {
  QgsFeatureList all;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    all << feature;
  return inMemory(layer, all);
}

QString classField(const QgsVectorLayer &layer, const QString &wanted) {
  for (const QString &field : {wanted, QStringLiteral("location_quotient"), QStringLiteral("lq"), styleField(layer)})
    if (const int index = layer.fields().lookupField(field);
        !field.isEmpty() && index >= 0 && layer.fields().at(index).isNumeric())
      return layer.fields().at(index).name();
  return {};
}

MapLayer takeLayer(const QgsVectorLayer &layer, MapRole role, const QString &valueField, const MapLanguage &language,
                   const ClassChoice &choice) {
  MapLayer taken{role, std::unique_ptr<QgsVectorLayer>(layer.clone()), false, QString()};
  if (hasDefaultStyle(*taken.layer)) { // opened by its path, a layer comes without the style that is stored beside it
    const std::unique_ptr<QgsVectorLayer> stored(layer.clone());
    bool found = false;
    stored->loadDefaultStyle(found);
    if (found)
      copyLook(*stored, *taken.layer);
  }
  const QString kind = styleKind(*taken.layer);
  taken.subject = kind.isEmpty() ? classField(*taken.layer, QString()) : styleField(*taken.layer);
  taken.ours = !kind.isEmpty() || hasDefaultStyle(*taken.layer);
  if (taken.ours)
    styleByRole(*taken.layer, role, kind, valueField, choice, language);
  return taken;
}

MapLayer featuresWhere(const MapLayer &from, const QString &field, const QString &value) {
  const QgsVectorLayer &layer = *from.layer;
  const int index = layer.fields().lookupField(field);
  QgsFeatureList chosen, others;
  QSet<QByteArray> shown;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (canonicalId(feature.attribute(index)) == value) {
      chosen << feature;
      shown.insert(feature.geometry().asWkb());
    } else if (from.role == MapRole::choropleth) {
      others << feature;
    }
  for (QgsFeature &other : others) {
    const QByteArray shape = other.geometry().asWkb();
    if (!other.hasGeometry() || shown.contains(shape))
      continue;
    shown.insert(shape);
    for (int at = 0; at < other.fields().size(); ++at)
      if (const QgsField &one = other.fields().at(at); at == index || !namesARegion(one))
        other.setAttribute(at, qc::nullOf(one.type()));
    chosen << other;
  }
  return {from.role, inMemory(layer, chosen), from.ours};
}

QString keepLargestFlows(MapLayer &flows, int most, const MapLanguage &language) {
  QgsVectorLayer &layer = *flows.layer;
  const int value = layer.fields().lookupField(QStringLiteral("value"));
  if (most <= 0 || value < 0 || layer.featureCount() <= most)
    return {};
  QList<QgsFeature> all;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    all << feature;
  const auto size = [value](const QgsFeature &feature) { return std::abs(feature.attribute(value).toDouble()); };
  std::stable_sort(all.begin(), all.end(), [&](const QgsFeature &a, const QgsFeature &b) { return size(a) > size(b); });
  const auto sum = [&](const QList<QgsFeature> &some) {
    return std::accumulate(some.begin(), some.end(), 0.0,
                           [&](double total, const QgsFeature &feature) { return total + size(feature); });
  };
  const double total = sum(all);
  const auto count = all.size();
  QList<QgsFeature> largest = all.mid(0, most);
  flows.layer = inMemory(layer, largest); // `layer` ends here
  return language.word(Word::largestFlows)
      .arg(most)
      .arg(count)
      .arg(language.number(total > 0 ? 100 * sum(largest) / total : 100, 0));
}

void enlargeSymbols(QgsVectorLayer &layer, double scale, double factor) {
  if (layer.renderer() && factor != 1)
    layer.renderer()->setReferenceScale(scale * factor);
}

std::vector<QgsGeometry> transformedGeometries(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs,
                                               int *leftOut) {
  const QgsCoordinateTransform transform(layer.crs(), crs, layer.transformContext());
  std::vector<QgsGeometry> geometries;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setNoAttributes());
  for (QgsFeature feature; features.nextFeature(feature);) {
    QgsGeometry geometry = feature.geometry();
    if (geometry.isNull() || geometry.isEmpty())
      continue;
    try {
      geometry.convertToStraightSegment();
      geometry.transform(transform);
      if (geometry.type() == qc::polygonGeometry && !geometry.isGeosValid())
        geometry = geometry.makeValid();
      if (!geometry.isEmpty() && geometry.boundingBox().isFinite())
        geometries.push_back(geometry);
    } catch (const QgsCsException &) {
      if (leftOut)
        ++*leftOut;
    }
  }
  return geometries;
}

int keepLayers(std::vector<std::unique_ptr<QgsVectorLayer>> &layers, const QString &file, int keptBefore) {
  const auto fail = [&](const QgsVectorLayer &layer, const QString &why) {
    throw QgsProcessingException(
        QCoreApplication::translate("MapLayers", "The layer “%1” could not be kept in %2: %3").arg(layer.name(), file, why));
  };
  int tables = keptBefore;
  for (std::size_t at = 0; at < layers.size(); ++at) {
    QgsVectorLayer &layer = *layers[at];
    if (layer.providerType() != QLatin1String("memory"))
      continue;
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral("GPKG");
    options.layerName = QStringLiteral("layer_%1").arg(tables + 1);
    options.actionOnExistingFile =
        tables == 0 ? QgsVectorFileWriter::CreateOrOverwriteFile : QgsVectorFileWriter::CreateOrOverwriteLayer;
    ++tables;
    QString error, newName, newLayer;
    if (QgsVectorFileWriter::writeAsVectorFormatV3(&layer, file, layer.transformContext(), options, &error, &newName,
                                                   &newLayer) != QgsVectorFileWriter::NoError)
      fail(layer, error);
    auto kept = std::make_unique<QgsVectorLayer>(QStringLiteral("%1|layername=%2").arg(file, options.layerName), layer.name(),
                                                 QStringLiteral("ogr"), QgsVectorLayer::LayerOptions(layer.transformContext()));
    if (!kept->isValid() || kept->featureCount() != layer.featureCount())
      fail(layer, QCoreApplication::translate("MapLayers", "%1 of %2 features arrived")
                      .arg(kept->featureCount())
                      .arg(layer.featureCount()));
    kept->setCrs(layer.crs());
    copyLook(layer, *kept);
    layers[at] = std::move(kept);
  }
  return tables;
}

} // namespace territorial
