// The looks of areas, of the regions in and out of them, and of their edges.
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

// Dark enough for outlines and names, apart for colour-blind readers.
const QStringList industryColours{QStringLiteral("#1b2a6b"), QStringLiteral("#a33b0c"), QStringLiteral("#0b6e5b"),
                                  QStringLiteral("#7a1f6b"), QStringLiteral("#6b5a00"), QStringLiteral("#2f6fb0"),
                                  QStringLiteral("#4a4a4a"), QStringLiteral("#b0305c")};

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
  if (industries.size() > 1 && industries.size() <= industryColours.size()) {
    QString colour = QStringLiteral("CASE");
    for (int at = 0; at < industries.size(); ++at)
      colour += QStringLiteral(" WHEN to_string(\"industry\") = %1 THEN '%2'")
                    .arg(QgsExpression::quotedString(industries[at]), industryColours[at]);
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
  if (industries.size() > 1 && industries.size() <= industryColours.size()) {
    QgsCategoryList categories;
    for (int at = 0; at < industries.size(); ++at)
      categories << QgsRendererCategory(industries[at], outlineSymbol(industryColours[at], 0.95, 1.7).release(), industries[at]);
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
  const QStringList colours{QStringLiteral("#e6a866"), QStringLiteral("#8fb0a5"), QStringLiteral("#9fb2dc"),
                            QStringLiteral("#d7c36a"), QStringLiteral("#c99bb8"), QStringLiteral("#a9cf8b"),
                            QStringLiteral("#e39a86"), QStringLiteral("#86c5cf"), QStringLiteral("#b9a58a"),
                            QStringLiteral("#b3a4dc"), QStringLiteral("#f0d9a8"), QStringLiteral("#c7d3cd")};
  const int index = layer.fields().lookupField(field);
  std::vector<int> numbers;
  for (const QVariant &value : index < 0 ? QSet<QVariant>() : layer.uniqueValues(index))
    if (!qc::isNull(value))
      numbers.push_back(value.toInt());
  std::sort(numbers.begin(), numbers.end());
  QgsCategoryList categories;
  for (const int number : numbers)
    categories << QgsRendererCategory(
        number, fillSymbol(colours[(number - 1) % static_cast<int>(colours.size())], QStringLiteral("#ffffff"), 0.3).release(),
        QString::number(number));
  categories << QgsRendererCategory(QVariant(), noDataSymbol().release(), language.word(Word::noData));
  layer.setRenderer(new QgsCategorizedSymbolRenderer(field, categories));
  markKind(layer, QStringLiteral("groups"), field);
}

void styleAssociation(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  struct Class {
    const char *name, *colour;
    Word word;
  };
  const Class classes[] = {{"high-high", "#d7301f", Word::highHigh},
                           {"low-low", "#2c7bb6", Word::lowLow},
                           {"high-low", "#f4a582", Word::highLow},
                           {"low-high", "#92c5de", Word::lowHigh},
                           {"other positive", "#b8a1cf", Word::otherPositive},
                           {"negative", "#f1d36b", Word::negative},
                           {"joined", "#d7301f", Word::joined},
                           {"not significant", "#eeeeee", Word::notSignificant}};
  const QString field = quoted(QStringLiteral("association"));
  const int index = layer.fields().lookupField(QStringLiteral("association"));
  const QSet<QVariant> present = index < 0 ? QSet<QVariant>() : layer.uniqueValues(index);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (const Class &each : classes) {
    const QString name = QString::fromLatin1(each.name);
    if (present.contains(name)) // the legend shows what the map has
      addRule(*root, fillSymbol(QString::fromLatin1(each.colour), QStringLiteral("#ffffff"), 0.25),
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
  const QString colour =
      QStringLiteral("array_get(array('#1b6ca8','#d8862c','#2a8f5c','#a8307c','#6b5a00','#5b3fa8','#c03a2b','#0f8b8d',"
                     "'#8a6240','#3f3f8a','#7fa01b','#d0649a'), \"cluster_id\" % 12)");
  const auto ofCluster = [&](QgsSymbolLayer::Property coloured, const QString &fill, const QString &stroke, double size) {
    auto symbol = circleSymbol(fill, stroke, size, 0.25);
    symbol->symbolLayer(0)->setDataDefinedProperty(coloured, QgsProperty::fromExpression(colour));
    return symbol;
  };
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  addRule(*root, circleSymbol(QStringLiteral("#8f8f8f"), QStringLiteral("#ffffff"), 1.2, 0.15),
          QStringLiteral("%1 = 'noise'").arg(role), language.word(Word::noise));
  addRule(*root, ofCluster(qc::symbolStrokeColour, QStringLiteral("#ffffff"), QStringLiteral("#1b6ca8"), 1.5),
          QStringLiteral("%1 = 'border'").arg(role), language.word(Word::borderOfCluster));
  addRule(*root, ofCluster(qc::symbolFillColour, QStringLiteral("#1b6ca8"), QStringLiteral("#ffffff"), 1.9),
          QStringLiteral("%1 = 'core'").arg(role), language.word(Word::coreOfCluster));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("point_clusters"), QStringLiteral("cluster_id"));
}

void styleOverlaps(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QString count = quoted(QStringLiteral("industry_count"));
  const QStringList colours{QStringLiteral("#f7f5ef"), QStringLiteral("#f3d58a"), QStringLiteral("#e0a040"),
                            QStringLiteral("#c8741c"), QStringLiteral("#7a2e0b")};
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (int number = 0; number < colours.size(); ++number) {
    const bool last = number + 1 == colours.size();
    addRule(*root, fillSymbol(colours[number], QStringLiteral("#ffffff"), 0.25),
            QStringLiteral("%1 %2 %3").arg(count, last ? QStringLiteral(">=") : QStringLiteral("=")).arg(number),
            last ? language.word(Word::above).arg(number) : QString::number(number));
  }
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("overlaps"), QStringLiteral("industry_count"));
}

} // namespace territorial
