#include "processing/linkages/arrow_style.h"

#include "processing/flow_colours.h"
#include "processing/style_parts.h"
#include "qgis_compat.h"

#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>

#include <algorithm>

namespace territorial {

namespace {

bool isYear(const QVariant &value) {
  bool whole = false;
  const int year = value.toString().toInt(&whole);
  return whole && year >= 1000 && year < 3000;
}

} // namespace

void styleArrows(QgsVectorLayer &layer, const WidthRange &range) {
  const QString field = QStringLiteral("value");
  const auto has = [&layer](const QString &name) { return layer.fields().lookupField(name) >= 0; };
  if (layer.geometryType() != qc::polygonGeometry || !has(field) || !has(QStringLiteral("to")))
    return;
  const FlowLook look = flowLook(layer);
  const MapLanguage language;
  setFlowColours(
      layer, flowColouring(flowFigures(layer, field), look, QStringLiteral("#9a9a9a"), language),
      [&look](const QString &colour) { return arrowFill(colour, look.ground); }, widthSample, range, language);
  layer.renderer()->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(quoted(field), false)}));
  layer.renderer()->setOrderByEnabled(true);
  markKind(layer, QStringLiteral("arrows"), field);
}

void setPeriods(QgsVectorLayer &layer) {
  const int index = layer.fields().lookupField(QStringLiteral("period"));
  auto *times = qobject_cast<QgsVectorLayerTemporalProperties *>(layer.temporalProperties());
  if (index < 0 || !times)
    return;
  const auto values = layer.uniqueValues(index);
  if (values.size() < 2)
    return;
  const int type = static_cast<int>(layer.fields().at(index).type());
  const bool dates = type == QMetaType::QDate || type == QMetaType::QDateTime;
  if (dates) {
    times->setMode(Qgis::VectorTemporalMode::FeatureDateTimeInstantFromField);
    times->setStartField(QStringLiteral("period"));
  } else if (std::all_of(values.begin(), values.end(), isYear)) {
    times->setMode(Qgis::VectorTemporalMode::FeatureDateTimeStartAndEndFromExpressions);
    times->setStartExpression(QStringLiteral("make_datetime(to_int(\"period\"), 1, 1, 0, 0, 0)"));
    times->setEndExpression(QStringLiteral("make_datetime(to_int(\"period\") + 1, 1, 1, 0, 0, 0)"));
  } else {
    return;
  }
  times->setIsActive(true);
}

} // namespace territorial
