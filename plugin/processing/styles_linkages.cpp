// The looks of backbones and of residual flows.
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgslinesymbol.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double leastWidth = 0.3, largestWidth = 2.6, trim = 1.7; // millimetres, as flow lines have them

const QString byFilter = QStringLiteral("#16407a"), byTree = QStringLiteral("#bb4a10"), leftOut = QStringLiteral("#b5b5b5"),
              aboveExpected = QStringLiteral("#b2431a"), belowExpected = QStringLiteral("#2a6f97");

// An expression for the width of a line whose value is `field`, proportional, the largest of the layer largestWidth.
QString widthBy(const QgsVectorLayer &layer, const QString &field) {
  const int index = layer.fields().lookupField(field);
  double largest = 0;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; index >= 0 && features.nextFeature(feature);)
    largest = std::max(largest, std::abs(feature.attribute(index).toDouble()));
  if (!(largest > 0))
    return {};
  return QStringLiteral("max(%1, %2 * abs(coalesce(%3, 0)) / %4)")
      .arg(leastWidth)
      .arg(largestWidth)
      .arg(quoted(field), QString::number(largest, 'g', 12));
}

std::unique_ptr<QgsSymbol> lineOf(const QString &colour, const QString &width, bool arrow) {
  if (arrow)
    return arrowSymbol(colour, 0.8, width, trim);
  auto line =
      std::unique_ptr<QgsLineSymbol>(QgsLineSymbol::createSimple({{QStringLiteral("line_color"), colour},
                                                                  {QStringLiteral("line_width"), QStringLiteral("0.8")},
                                                                  {QStringLiteral("capstyle"), QStringLiteral("round")}}));
  if (!width.isEmpty())
    line->setDataDefinedWidth(QgsProperty::fromExpression(width));
  return line;
}

void drawLargestOnTop(QgsFeatureRenderer &renderer, const QString &expression) {
  renderer.setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(expression, true)}));
  renderer.setOrderByEnabled(true);
}

} // namespace

void styleBackbone(QgsVectorLayer &layer, bool directed, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry || layer.fields().lookupField(QStringLiteral("kept_by")) < 0)
    return;
  const QString width = widthBy(layer, QStringLiteral("value"));
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  bool tree = false, left = false; // only what the layer has is in its legend
  for (const QVariant &by : layer.uniqueValues(layer.fields().lookupField(QStringLiteral("kept_by")))) {
    tree = tree || by.toString() == QLatin1String("tree");
    left = left || qc::isNull(by);
  }
  addRule(*root, lineOf(byFilter, width, directed), QStringLiteral("\"kept_by\" = 'filter'"), language.word(Word::mainFlow));
  if (tree)
    addRule(*root, lineOf(byTree, width, directed), QStringLiteral("\"kept_by\" = 'tree'"), language.word(Word::joiningFlow));
  if (left)
    addRule(*root, lineOf(leftOut, QString::number(leastWidth / 2), false), QStringLiteral("\"kept_by\" IS NULL"),
            language.word(Word::flowLeftOut));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  drawLargestOnTop(*layer.renderer(), QStringLiteral("if(\"kept_by\" IS NULL, 0, \"value\")"));
  layer.setCustomProperty(QStringLiteral("territorial/directed"), directed);
  markKind(layer, QStringLiteral("backbone"), QStringLiteral("value"));
}

void styleResiduals(QgsVectorLayer &layer, const MapLanguage &language) {
  const QString field = QStringLiteral("residual");
  if (layer.geometryType() != qc::lineGeometry || layer.fields().lookupField(field) < 0)
    return;
  const QString width = widthBy(layer, field);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  addRule(*root, lineOf(aboveExpected, width, true), QStringLiteral("\"standardized_residual\" >= 2"),
          language.word(Word::moreThanExpected));
  addRule(*root, lineOf(belowExpected, width, true), QStringLiteral("\"standardized_residual\" <= -2"),
          language.word(Word::lessThanExpected));
  addRule(*root, lineOf(leftOut, QString::number(leastWidth / 2), false),
          QStringLiteral("\"standardized_residual\" IS NULL OR abs(\"standardized_residual\") < 2"),
          language.word(Word::asExpected));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  drawLargestOnTop(*layer.renderer(),
                   QStringLiteral("if(abs(coalesce(\"standardized_residual\", 0)) < 2, 0, abs(\"residual\"))"));
  markKind(layer, QStringLiteral("residuals"), field);
}

} // namespace territorial
