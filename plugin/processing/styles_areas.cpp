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

constexpr double sure = 0.8, likely = 0.5; // support of an edge or area

const QString supportField = QStringLiteral("support"), idField = QStringLiteral("cluster_id");

const QString areaColour = QStringLiteral("#1b2a6b"), inColour = QStringLiteral("#c8741c"), outColour = QStringLiteral("#dfe6e3");

QStringList industriesOf(const QgsVectorLayer &layer) {
  const int field = layer.fields().lookupField(QStringLiteral("industry"));
  QStringList industries;
  for (const QVariant &value : field < 0 ? QSet<QVariant>() : layer.uniqueValues(field))
    industries << value.toString();
  std::sort(industries.begin(), industries.end());
  return industries;
}

const QString yearField = QStringLiteral("year");

// In the order of time; of one year there is nothing to choose.
QList<QVariant> yearsOf(const QgsVectorLayer &layer) {
  const int index = layer.fields().lookupField(yearField);
  QList<QVariant> years;
  for (const QVariant &year : index < 0 ? QSet<QVariant>() : layer.uniqueValues(index))
    if (!qc::isNull(year))
      years << year;
  std::sort(years.begin(), years.end(), [](const QVariant &a, const QVariant &b) { return qgsVariantLessThan(a, b); });
  return years;
}

QString isOfYear(const QVariant &year) {
  return QStringLiteral("%1 = %2").arg(quoted(yearField), QgsExpression::quotedValue(year));
}

// Years lie on one another: each has the rules to itself, and the latest is shown. One rule for all is a single symbol.
void setRules(QgsVectorLayer &layer, std::unique_ptr<QgsRuleBasedRenderer::Rule> root) {
  const QList<QVariant> years = yearsOf(layer);
  if (const auto rules = root->children(); years.size() < 2 && rules.size() == 1 && rules.front()->filterExpression().isEmpty())
    return setSingle(layer, std::unique_ptr<QgsSymbol>(rules.front()->symbol()->clone()));
  if (years.size() > 1) {
    auto all = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
    for (const QVariant &year : years) {
      QgsRuleBasedRenderer::Rule *own = root->clone();
      own->setFilterExpression(isOfYear(year));
      own->setLabel(year.toString());
      own->setActive(year == years.back());
      all->appendChild(own);
    }
    root = std::move(all);
  }
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
}

void labelAreas(QgsVectorLayer &layer, const QStringList &industries) {
  const bool named = layer.fields().lookupField(QStringLiteral("name")) >= 0;
  if (!named && layer.fields().lookupField(idField) < 0)
    return;
  QgsPalLayerSettings settings;
  settings.fieldName = named ? QStringLiteral("name") : idField;
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
  if (const QList<QVariant> years = yearsOf(layer); years.size() > 1)
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings::Property::Show,
                                                 QgsProperty::fromExpression(isOfYear(years.back())));
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

bool hasValues(const QgsVectorLayer &layer, const QString &field) {
  const int index = layer.fields().lookupField(field);
  if (index < 0)
    return false;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry).setLimit(1));
  QgsFeature first;
  return features.nextFeature(first) && !qc::isNull(first.attribute(index));
}

// How far the stated settings agree: solid, dashed, dotted.
struct SupportClass {
  QString style;
  double width; // mm
  QString filter, label;
};

std::vector<SupportClass> supportClasses(const MapLanguage &language) {
  const QString support = quoted(supportField), high = language.number(100 * sure, 0), low = language.number(100 * likely, 0);
  return {
      {QStringLiteral("solid"), 0.9, QStringLiteral("%1 >= %2").arg(support).arg(sure), language.word(Word::sureEdge).arg(high)},
      {QStringLiteral("dash"), 0.7, QStringLiteral("%1 >= %2 AND %1 < %3").arg(support).arg(likely).arg(sure),
       language.word(Word::likelyEdge).arg(low, high)},
      {QStringLiteral("dot"), 0.6, QStringLiteral("%1 < %2").arg(support).arg(likely),
       language.word(Word::doubtfulEdge).arg(low)}};
}

QString strokeBySupport() {
  return QStringLiteral("CASE WHEN %1 >= %2 THEN 'solid' WHEN %1 >= %3 THEN 'dash' ELSE 'dot' END")
      .arg(quoted(supportField))
      .arg(sure)
      .arg(likely);
}

} // namespace

void styleAreas(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QStringList industries = industriesOf(layer);
  const bool supported = hasValues(layer, supportField);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  const auto add = [&](const QString &colour, bool dashed, const QString &filter, const QString &label) {
    auto symbol = outlineSymbol(colour, 0.95, 1.7, dashed ? QStringLiteral("dash") : QStringLiteral("solid"));
    if (supported)
      symbol->symbolLayer(symbol->symbolLayerCount() - 1)
          ->setDataDefinedProperty(qc::symbolStrokeStyle, QgsProperty::fromExpression(strokeBySupport()));
    addRule(*root, std::move(symbol), filter, label);
  };
  if (industries.size() > 1)
    for (int at = 0; at < industries.size(); ++at)
      add(lineColour(at), at >= most_lines,
          QStringLiteral("to_string(\"industry\") = %1").arg(QgsExpression::quotedString(industries[at])), industries[at]);
  else if (supported)
    for (const SupportClass &each : supportClasses(language))
      addRule(*root, outlineSymbol(areaColour, 0.95, 1.7, each.style), each.filter, each.label);
  else
    add(areaColour, false, QString(), QString());
  setRules(layer, std::move(root));
  labelAreas(layer, industries);
  markKind(layer, QStringLiteral("areas"));
}

void styleAreasUnderEdges(QgsVectorLayer &layer) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QStringList industries = industriesOf(layer);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  const auto add = [&](const QString &colour, const QString &filter, const QString &label) {
    auto symbol = fillSymbol(colour, colour, 0);
    symbol->symbolLayer(0)->setStrokeColor(Qt::transparent);
    symbol->setOpacity(0.15);
    addRule(*root, std::move(symbol), filter, label);
  };
  for (int at = 0; at < industries.size(); ++at)
    add(industries.size() > 1 ? lineColour(at) : areaColour,
        QStringLiteral("to_string(\"industry\") = %1").arg(QgsExpression::quotedString(industries[at])), industries[at]);
  if (industries.isEmpty())
    add(areaColour, QString(), QString());
  setRules(layer, std::move(root));
  labelAreas(layer, industries);
  markKind(layer, QStringLiteral("areas"));
}

void styleVerdicts(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  const QString in = quoted(QStringLiteral("in_cluster")), support = quoted(supportField);
  const QString white = QStringLiteral("#ffffff");
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  if (hasValues(layer, supportField)) {
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
  setRules(layer, std::move(root));
  markKind(layer, QStringLiteral("verdicts"), QStringLiteral("in_cluster"));
}

void styleEdges(QgsVectorLayer &layer, const MapLanguage &language) {
  if (layer.geometryType() != qc::lineGeometry)
    return;
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  if (hasValues(layer, supportField))
    for (const SupportClass &each : supportClasses(language))
      addRule(*root, edgeSymbol(areaColour, each.width, each.style), each.filter, each.label);
  else
    addRule(*root, edgeSymbol(areaColour, 0.8, QStringLiteral("solid")), QString(), QString());
  setRules(layer, std::move(root));
  markKind(layer, QStringLiteral("edges"), supportField);
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
  setRules(layer, std::move(root));
  markKind(layer, QStringLiteral("overlaps"), QStringLiteral("industry_count"));
}

} // namespace territorial
