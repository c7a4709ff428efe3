#include "processing/linkages/arrow_style.h"

#include "layout/map_language.h"
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>

#include <algorithm>

namespace territorial {

namespace {

constexpr double casing = 0.55; // mm of white stroke, half of it outside of the arrow

std::unique_ptr<QgsFillSymbol> arrowOf(const QString &colour) {
  auto symbol = fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#ffffff"), casing);
  symbol->appendSymbolLayer(new QgsSimpleFillSymbolLayer(QColor(colour), Qt::SolidPattern, QColor(colour), Qt::NoPen));
  return symbol;
}

bool isYear(const QVariant &value) {
  bool whole = false;
  const int year = value.toString().toInt(&whole);
  return whole && year >= 1000 && year < 3000;
}

} // namespace

void styleArrows(QgsVectorLayer &layer) {
  const QString field = QStringLiteral("value"), toField = QStringLiteral("to");
  const int value = layer.fields().lookupField(field), to = layer.fields().lookupField(toField);
  if (layer.geometryType() != qc::polygonGeometry || value < 0 || to < 0)
    return;
  const QMap<QString, double> into = flowFigures(layer, field).into;
  QStringList places = into.keys();
  std::stable_sort(places.begin(), places.end(), [&](const QString &a, const QString &b) { return into[a] > into[b]; });
  const MapLanguage language;
  const QStringList colours{QStringLiteral("#16407a"), QStringLiteral("#bb4a10")};
  if (places.size() > 2) {
    QgsCategoryList categories;
    for (int at = 0; at < 2; ++at)
      categories << QgsRendererCategory(places[at], arrowOf(colours[at]).release(), language.word(Word::toPlace).arg(places[at]));
    categories << QgsRendererCategory(QVariant(), arrowOf(QStringLiteral("#9a9a9a")).release(), language.word(Word::otherFlows));
    layer.setRenderer(new QgsCategorizedSymbolRenderer(quoted(toField), categories));
  } else {
    setSingle(layer, arrowOf(colours[0]));
  }
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
