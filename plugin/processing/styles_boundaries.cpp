// The looks of areas, of the regions in and out of them, and of their edges.
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

constexpr double sure = 0.8, likely = 0.5; // support of an edge

const QString areaColour = QStringLiteral("#1b2a6b"), inColour = QStringLiteral("#c8741c"), outColour = QStringLiteral("#dfe6e3");

QStringList industriesOf(const QgsVectorLayer &layer) {
  const int field = layer.fields().lookupField(QStringLiteral("industry"));
  QStringList industries;
  for (const QVariant &value : field < 0 ? QSet<QVariant>() : layer.uniqueValues(field))
    industries << value.toString();
  std::sort(industries.begin(), industries.end());
  return industries;
}

void labelAreas(QgsVectorLayer &layer, const QStringList &industries) {
  if (layer.fields().lookupField(QStringLiteral("name")) < 0)
    return;
  QgsPalLayerSettings settings;
  settings.fieldName = QStringLiteral("name");
  settings.placement = qc::LabelPlacement::OutsidePolygons;
  settings.dist = 1;
  settings.priority = 10;
  settings.setFormat(textFormat(8.5, areaColour, true, false, 0.5));
  if (industries.size() > 1) {
    QString colour = QStringLiteral("CASE");
    for (int at = 0; at < industries.size(); ++at)
      colour += QStringLiteral(" WHEN to_string(\"industry\") = %1 THEN '%2'")
                    .arg(QgsExpression::quotedString(industries[at]), lineColour(at));
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings::Property::Color,
                                                 QgsProperty::fromExpression(colour + QStringLiteral(" END")));
  }
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

std::unique_ptr<QgsLineSymbol> edgeSymbol(double width, const QString &style, const QString &colour = areaColour) {
  return std::unique_ptr<QgsLineSymbol>(QgsLineSymbol::createSimple({{QStringLiteral("line_color"), colour},
                                                                     {QStringLiteral("line_width"), QString::number(width)},
                                                                     {QStringLiteral("line_style"), style},
                                                                     {QStringLiteral("capstyle"), QStringLiteral("round")},
                                                                     {QStringLiteral("joinstyle"), QStringLiteral("round")}}));
}

bool hasValues(const QgsVectorLayer &layer, const QString &field) {
  const int index = layer.fields().lookupField(field);
  if (index < 0)
    return false;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry).setLimit(1));
  QgsFeature first;
  return features.nextFeature(first) && !qc::isNull(first.attribute(index));
}

} // namespace

void styleAreas(QgsVectorLayer &layer, const MapLanguage &) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QStringList industries = industriesOf(layer);
  if (industries.size() > 1) {
    QgsCategoryList categories;
    for (int at = 0; at < industries.size(); ++at)
      categories << QgsRendererCategory(industries[at], outlineSymbol(lineColour(at), 0.95, 1.7, at >= most_lines).release(),
                                        industries[at]);
    layer.setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("to_string(\"industry\")"), categories));
  } else {
    setSingle(layer, outlineSymbol(areaColour, 0.95, 1.7));
  }
  labelAreas(layer, industries);
  markKind(layer, QStringLiteral("areas"));
}

void styleVerdicts(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QString in = quoted(QStringLiteral("in_cluster")), support = quoted(QStringLiteral("support"));
  const QString white = QStringLiteral("#ffffff");
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  if (hasValues(layer, QStringLiteral("support"))) {
    addRule(*root, fillSymbol(inColour, white, 0.25), QStringLiteral("%1 AND %2 >= 1").arg(in, support),
            language.word(Word::inEverySetting));
    addRule(*root, hatchSymbol(QStringLiteral("#e6a866"), QStringLiteral("#6b3a08"), 2.2),
            QStringLiteral("%1 AND %2 < 1").arg(in, support), language.word(Word::inSomeSettings));
    addRule(*root, hatchSymbol(outColour, QStringLiteral("#a05a12"), 2.2), QStringLiteral("NOT %1 AND %2 > 0").arg(in, support),
            language.word(Word::outSomeSettings));
    addRule(*root, fillSymbol(outColour, white, 0.25), QStringLiteral("NOT %1 AND %2 = 0").arg(in, support),
            language.word(Word::notInArea));
  } else {
    addRule(*root, fillSymbol(inColour, white, 0.25), in, language.word(Word::inArea));
    addRule(*root, fillSymbol(outColour, white, 0.25), QStringLiteral("NOT %1").arg(in), language.word(Word::notInArea));
  }
  addRule(*root, noDataSymbol(), QStringLiteral("%1 IS NULL").arg(in), language.word(Word::noData));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("verdicts"), QStringLiteral("in_cluster"));
}

void styleEdges(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry)
    return;
  const QString support = quoted(QStringLiteral("support"));
  if (!hasValues(layer, QStringLiteral("support"))) {
    setSingle(layer, edgeSymbol(0.8, QStringLiteral("solid")));
  } else {
    const QString high = language.number(100 * sure, 0), low = language.number(100 * likely, 0);
    auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
    addRule(*root, edgeSymbol(0.9, QStringLiteral("solid")), QStringLiteral("%1 >= %2").arg(support).arg(sure),
            language.word(Word::sureEdge).arg(high));
    addRule(*root, edgeSymbol(0.7, QStringLiteral("dash")),
            QStringLiteral("%1 >= %2 AND %1 < %3").arg(support).arg(likely).arg(sure),
            language.word(Word::likelyEdge).arg(low, high));
    addRule(*root, edgeSymbol(0.6, QStringLiteral("dot")), QStringLiteral("%1 < %2").arg(support).arg(likely),
            language.word(Word::doubtfulEdge).arg(low));
    layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  }
  markKind(layer, QStringLiteral("edges"), QStringLiteral("support"));
}

void styleLinks(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry)
    return;
  const QString kind = quoted(QStringLiteral("kind"));
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  addRule(*root, edgeSymbol(0.3, QStringLiteral("solid")), QStringLiteral("%1 = 'neighbour'").arg(kind),
          language.word(Word::neighbourLink));
  addRule(*root, edgeSymbol(0.7, QStringLiteral("dash"), QStringLiteral("#d8862c")), QStringLiteral("%1 = 'added'").arg(kind),
          language.word(Word::addedLink));
  addRule(*root, edgeSymbol(0.7, QStringLiteral("dot"), QStringLiteral("#c03a2b")), QStringLiteral("%1 = 'near_miss'").arg(kind),
          language.word(Word::nearMiss));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("links"), QStringLiteral("kind"));
}

void styleGroups(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QString field = QStringLiteral("cluster_id");
  const int index = layer.fields().lookupField(field);
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
  layer.setRenderer(new QgsCategorizedSymbolRenderer(field, categories));
  markKind(layer, QStringLiteral("groups"), field);
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

void styleOverlaps(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QString count = quoted(QStringLiteral("industry_count"));
  QStringList colours;
  for (const std::string &colour : sequential_palette(PaletteHue::warm, 5))
    colours << QString::fromStdString(colour);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (int number = 0; number < colours.size(); ++number) {
    const bool last = number + 1 == colours.size();
    addRule(*root, fillSymbol(colours[number], QStringLiteral("#a9b0ac"), 0.2),
            QStringLiteral("%1 %2 %3").arg(count, last ? QStringLiteral(">=") : QStringLiteral("=")).arg(number),
            last ? language.word(Word::above).arg(number) : QString::number(number));
  }
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("overlaps"), QStringLiteral("industry_count"));
}

} // namespace territorial
