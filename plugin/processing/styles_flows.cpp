// The look of flows as lines.
#include "processing/flow_colours.h"
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double trim = 1.7, trimOfTrimmed = 0.3, plainWidth = 0.8; // mm of paper

// How far to the right of travel a line lies whose opposite lies on it, so that both are seen; empty for arcs, which bend apart.
QString laneShift(const QgsVectorLayer &layer, const QString &width) {
  const QString shape = layer.customProperty(QString::fromLatin1(flowShapeProperty), QStringLiteral("arc")).toString();
  if (shape == QLatin1String("arc") || width.isEmpty() || layer.fields().lookupField(QStringLiteral("reciprocal")) < 0)
    return {};
  return QStringLiteral("if(coalesce(\"reciprocal\", 0) > 0, (%1) / 2 + 0.2, 0)").arg(width);
}

} // namespace

double flowWidth(double value, double largest, const FlowLook &look) { return widthInRange(value, largest, look, flowWidths); }

FlowFigures flowFigures(const QgsVectorLayer &layer, const QString &valueField) {
  FlowFigures figures;
  const auto field = [&layer](const char *name) { return layer.fields().lookupField(QString::fromLatin1(name)); };
  const int value = layer.fields().lookupField(valueField), to = field("to"), from = field("from"), type = field("type");
  if (value < 0)
    return figures;
  QgsAttributeList read{value};
  for (const int index : {to, from, type})
    if (index >= 0)
      read << index;
  QgsFeatureIterator features =
      layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry).setSubsetOfAttributes(read));
  for (QgsFeature feature; features.nextFeature(feature);) {
    const double size = std::abs(feature.attribute(value).toDouble());
    figures.largest = std::max(figures.largest, size);
    if (to >= 0)
      figures.into[feature.attribute(to).toString()] += size;
    if (from >= 0)
      figures.out_of[feature.attribute(from).toString()] += size;
    if (type >= 0)
      figures.of_type[feature.attribute(type).toString()] += size;
  }
  return figures;
}

void styleFlows(QgsVectorLayer &layer, const QString &valueField, const MapLanguage &language) {
  if (layer.geometryType() == qc::lineGeometry)
    styleFlows(layer, flowFigures(layer, valueField), valueField, language);
}

void styleFlows(QgsVectorLayer &layer, const FlowFigures &figures, const QString &valueField, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry)
    return;
  const int value = layer.fields().lookupField(valueField);
  const FlowLook look = flowLook(layer);
  const QString width = value < 0 ? QString() : flowWidthExpression(valueField, figures.largest, look, flowWidths);
  const QString shift = laneShift(layer, width), casing = groundColour(look.ground);
  setFlowColours(
      layer, flowColouring(figures, look, QStringLiteral("#a4a4a4"), language),
      [&](const QString &colour) {
        return arrowSymbol(colour, plainWidth, width, look.trimmed ? trimOfTrimmed : trim, shift, casing);
      },
      [](double sample) { return arrowSymbol(sampleGrey, sample); }, flowWidths, language);
  if (value >= 0) {
    layer.renderer()->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(quoted(valueField), true)}));
    layer.renderer()->setOrderByEnabled(true);
  }
  markKind(layer, QStringLiteral("flows"), valueField);
}

} // namespace territorial
