// The looks of links, groups of regions, local association and clusters of points.
#include "cartography/palettes.h"
#include "processing/category_symbols.h"
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>

namespace territorial {

namespace {

const QString idField = QStringLiteral("cluster_id");

} // namespace

void styleLinks(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry)
    return;
  const QString kind = quoted(QStringLiteral("kind"));
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  addRule(*root, edgeSymbol(QStringLiteral("#1b2a6b"), 0.3, QStringLiteral("solid")),
          QStringLiteral("%1 = 'neighbour'").arg(kind), language.word(Word::neighbourLink));
  addRule(*root, edgeSymbol(QStringLiteral("#d8862c"), 0.7, QStringLiteral("dash")), QStringLiteral("%1 = 'added'").arg(kind),
          language.word(Word::addedLink));
  addRule(*root, edgeSymbol(QStringLiteral("#c03a2b"), 0.7, QStringLiteral("dot")), QStringLiteral("%1 = 'near_miss'").arg(kind),
          language.word(Word::nearMiss));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("links"), QStringLiteral("kind"));
}

void styleGroups(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const int index = layer.fields().lookupField(idField);
  std::vector<int> numbers;
  for (const QVariant &value : index < 0 ? QSet<QVariant>() : layer.uniqueValues(index))
    if (!qc::isNull(value))
      numbers.push_back(value.toInt());
  std::sort(numbers.begin(), numbers.end());
  QgsCategoryList categories;
  const int most = numbers.empty() ? 0 : numbers.back(); // numbers begin at 1
  for (const int number : numbers)
    categories << QgsRendererCategory(number, categoryFill(std::max(0, number - 1), most).release(), QString::number(number));
  categories << QgsRendererCategory(QVariant(), noDataSymbol().release(), language.word(Word::noData));
  layer.setRenderer(new QgsCategorizedSymbolRenderer(idField, categories));
  markKind(layer, QStringLiteral("groups"), idField);
}

void styleMergedGroups(QgsVectorLayer &layer, const MapLanguage &language) {
  styleGroups(layer, language);
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  QgsPalLayerSettings settings;
  settings.fieldName = idField;
  settings.placement = qc::LabelPlacement::Horizontal;
  settings.setFormat(textFormat(10, QStringLiteral("#1f1f1f"), true, false, 0.8));
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

void styleAssociation(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  using Colour = AssociationColour;
  struct Class {
    const char *name;
    Colour colour;
    Word word;
  };
  const Class classes[] = {{"high-high", Colour::high_high, Word::highHigh},
                           {"low-low", Colour::low_low, Word::lowLow},
                           {"high-low", Colour::high_low, Word::highLow},
                           {"low-high", Colour::low_high, Word::lowHigh},
                           {"other positive", Colour::other_positive, Word::otherPositive},
                           {"negative", Colour::negative, Word::negative},
                           {"joined", Colour::high_high, Word::joined},
                           {"not significant", Colour::not_significant, Word::notSignificant}};
  const QString field = quoted(QStringLiteral("association"));
  const int index = layer.fields().lookupField(QStringLiteral("association"));
  const QSet<QVariant> present = index < 0 ? QSet<QVariant>() : layer.uniqueValues(index);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (const Class &each : classes) {
    const QString name = QString::fromLatin1(each.name);
    if (present.contains(name)) // the legend shows what the map has
      addRule(*root,
              fillSymbol(QString::fromStdString(std::string(association_colour(each.colour))), QStringLiteral("#a9b0ac"), 0.2),
              QStringLiteral("%1 = %2").arg(field, QgsExpression::quotedString(name)), language.word(each.word));
  }
  addRule(*root, noDataSymbol(), QStringLiteral("%1 IS NULL").arg(field), language.word(Word::noData));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("association"), QStringLiteral("association"));
}

void stylePointClusters(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::pointGeometry)
    return;
  const QString role = quoted(QStringLiteral("role"));
  QStringList colours;
  for (int at = 0; at < most_lines; ++at)
    colours << QgsExpression::quotedString(lineColour(at));
  const QString colour =
      QStringLiteral("array_get(array(%1), \"cluster_id\" % %2)").arg(colours.join(QLatin1Char(','))).arg(most_lines);
  const auto ofCluster = [&](QgsSymbolLayer::Property coloured, const QString &fill, const QString &stroke, double size) {
    auto symbol = circleSymbol(fill, stroke, size, 0.25);
    symbol->symbolLayer(0)->setDataDefinedProperty(coloured, QgsProperty::fromExpression(colour));
    return symbol;
  };
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  addRule(*root, circleSymbol(QStringLiteral("#8f8f8f"), QStringLiteral("#ffffff"), 1.2, 0.15),
          QStringLiteral("%1 = 'noise'").arg(role), language.word(Word::noise));
  addRule(*root, ofCluster(qc::symbolStrokeColour, QStringLiteral("#ffffff"), lineColour(2), 1.5),
          QStringLiteral("%1 = 'border'").arg(role), language.word(Word::borderOfCluster));
  addRule(*root, ofCluster(qc::symbolFillColour, lineColour(2), QStringLiteral("#ffffff"), 1.9),
          QStringLiteral("%1 = 'core'").arg(role), language.word(Word::coreOfCluster));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("point_clusters"), QStringLiteral("cluster_id"));
}

} // namespace territorial
