// The look of the places between which flows run.
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsproperty.h>
#include <qgsrulebasedrenderer.h>
#include <qgsvectorlayer.h>

namespace territorial {

namespace {

const QString white = QStringLiteral("#ffffff"), grey = QStringLiteral("#8f8f8f"), outline = QStringLiteral("#222222");
const QString estimated = QStringLiteral("lower(coalesce(\"status\", '')) IN ('modelled', 'mixed')");

// A circle as large as the field radius_mm says.
std::unique_ptr<QgsMarkerSymbol> sizedCircle(const QString &colour, bool dashed) {
  std::unique_ptr<QgsMarkerSymbol> symbol(
      QgsMarkerSymbol::createSimple({{QStringLiteral("name"), QStringLiteral("circle")},
                                     {QStringLiteral("color"), colour},
                                     {QStringLiteral("outline_color"), outline},
                                     {QStringLiteral("outline_width"), QStringLiteral("0.3")},
                                     {QStringLiteral("outline_style"), dashed ? QStringLiteral("dash") : QStringLiteral("solid")},
                                     {QStringLiteral("size"), QStringLiteral("4")}}));
  symbol->setDataDefinedSize(QgsProperty::fromExpression(QStringLiteral("2 * coalesce(\"radius_mm\", 0)")));
  return symbol;
}

bool hasEstimates(const QgsVectorLayer &layer) {
  const int status = layer.fields().lookupField(QStringLiteral("status"));
  if (status < 0)
    return false;
  for (const QVariant &value : layer.uniqueValues(status))
    if (const QString word = value.toString().toLower(); word == QLatin1String("modelled") || word == QLatin1String("mixed"))
      return true;
  return false;
}

} // namespace

void styleNodes(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::pointGeometry)
    return;
  const QString radius = QStringLiteral("radius_mm");
  if (layer.fields().lookupField(radius) < 0 || layer.fields().lookupField(QStringLiteral("net")) < 0) {
    setSingle(layer, circleSymbol(white, outline, 2.4, 0.4));
    return markKind(layer, QStringLiteral("nodes"));
  }
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  const bool estimates = hasEstimates(layer);
  const auto add = [&](const QString &colour, const QString &side, Word word, bool dashed) {
    QString filter = QStringLiteral("\"radius_mm\" > 0 AND \"net\" %1 0").arg(side), label = language.word(word);
    if (estimates) {
      filter += dashed ? QStringLiteral(" AND ") + estimated : QStringLiteral(" AND NOT (") + estimated + QLatin1Char(')');
      if (dashed)
        label += QStringLiteral(", ") + language.word(Word::modelled);
    }
    addRule(*root, sizedCircle(colour, dashed), filter, label);
  };
  for (const bool dashed : {false, true}) {
    if (dashed && !estimates)
      continue;
    add(white, QStringLiteral(">="), Word::gains, dashed);
    add(grey, QStringLiteral("<"), Word::loses, dashed);
  }
  auto renderer = std::make_unique<QgsRuleBasedRenderer>(root.release());
  renderer->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(quoted(radius), false)}));
  renderer->setOrderByEnabled(true);
  layer.setRenderer(renderer.release());
  markKind(layer, QStringLiteral("nodes"), QStringLiteral("throughput"));
}

} // namespace territorial
