#include "processing/styles.h"

#include "cartography/palettes.h"
#include "processing/category_symbols.h"
#include "processing/style_parts.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgslabelobstaclesettings.h>
#include <qgspallabeling.h>
#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// The least number of stars of each class, the most stars first, with its colour.
struct StarClasses {
  std::vector<int> from;
  QStringList colours;
  int most; // of the first class
};

StarClasses starClasses(const QgsVectorLayer &layer) {
  const bool one = layer.fields().lookupField(QStringLiteral("three_stars")) < 0; // of one industry
  StarClasses classes{one ? std::vector<int>{3, 2, 1, 0} : std::vector<int>{9, 6, 3, 1, 0}, {}, one ? 3 : 1'000'000};
  for (const std::string &colour : sequential_palette(PaletteHue::warm, static_cast<int>(classes.from.size())))
    classes.colours.prepend(QString::fromStdString(colour));
  return classes;
}

// A round number near the median size of the field's values: 1, 2, 2.5 or 5 times a power of ten.
double typicalStep(const QgsVectorLayer &layer, int field) {
  std::vector<double> sizes;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; features.nextFeature(feature);)
    if (const QVariant value = feature.attribute(field); !qc::isNull(value) && value.toDouble() != 0)
      sizes.push_back(std::abs(value.toDouble()));
  if (sizes.empty())
    return 0.01;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  const double power = std::pow(10, std::floor(std::log10(*middle)));
  for (const double step : {1.0, 2.0, 2.5, 5.0})
    if (*middle <= step * power * 1.2)
      return step * power;
  return 10 * power;
}

} // namespace

void styleLeadingIndustry(QgsVectorLayer &layer, const QString &field, const MapLanguage &language) {
  const int index = layer.fields().lookupField(field);
  if (layer.geometryType() != qc::polygonGeometry || index < 0)
    return;
  QVariantList values;
  for (const QVariant &value : layer.uniqueValues(index))
    if (!qc::isNull(value))
      values << value;
  std::sort(values.begin(), values.end(), [](const QVariant &a, const QVariant &b) { return a.toString() < b.toString(); });
  QgsCategoryList categories;
  for (int at = 0; at < values.size(); ++at)
    categories << QgsRendererCategory(values[at], categoryFill(at, static_cast<int>(values.size())).release(),
                                      values[at].toString());
  categories << QgsRendererCategory(QVariant(), noDataSymbol().release(), language.word(Word::noData));
  layer.setRenderer(new QgsCategorizedSymbolRenderer(field, categories));
  markKind(layer, QStringLiteral("leading"), field);
}

void styleStars(QgsVectorLayer &layer, const MapLanguage &language) {
  const QString field = QStringLiteral("stars");
  if (layer.geometryType() != qc::polygonGeometry || layer.fields().lookupField(field) < 0)
    return;
  const StarClasses classes = starClasses(layer);
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (std::size_t at = 0; at < classes.from.size(); ++at) {
    const int first = classes.from[at], last = at == 0 ? classes.most : classes.from[at - 1] - 1;
    const QString filter = QStringLiteral("%1 >= %2 AND %1 <= %3").arg(quoted(field)).arg(first).arg(last);
    const QString label = last == first ? QString::number(first)
                          : at == 0     ? language.word(Word::above).arg(first)
                                        : QStringLiteral("%1 – %2").arg(first).arg(last);
    addRule(*root, fillSymbol(classes.colours[static_cast<int>(at)], QStringLiteral("#a9b0ac"), 0.2), filter, label);
  }
  addRule(*root, noDataSymbol(), QStringLiteral("%1 IS NULL").arg(quoted(field)), language.word(Word::noData));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("stars"), field);
}

void styleRates(QgsVectorLayer &layer, const QString &field, const MapLanguage &language) {
  const int index = layer.fields().lookupField(field);
  if (layer.geometryType() != qc::polygonGeometry || index < 0)
    return;
  QStringList colours; // the largest first
  for (const std::string &colour : diverging_palette(3, 3))
    colours.prepend(QString::fromStdString(colour));
  const double step = typicalStep(layer, index);
  const QList<double> bounds{2 * step, step, 0, -step, -2 * step};
  const auto percent = [&](double share) {
    QString number = language.number(100 * share, 3);
    return (share > 0 ? QStringLiteral("+") : QString()) + number.replace(QLatin1Char('-'), QChar(0x2212)) + QStringLiteral(" %");
  };
  const auto text = [](double bound) { return QString::number(bound, 'g', 6); };
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (int at = 0; at < colours.size(); ++at) {
    QStringList filter;
    if (at < bounds.size())
      filter << QStringLiteral("%1 >= %2").arg(quoted(field), text(bounds[at]));
    if (at > 0)
      filter << QStringLiteral("%1 < %2").arg(quoted(field), text(bounds[at - 1]));
    const QString label = at == 0               ? language.word(Word::above).arg(percent(bounds[0]))
                          : at == bounds.size() ? language.word(Word::below).arg(percent(bounds[at - 1]))
                                                : QStringLiteral("%1 … %2").arg(percent(bounds[at]), percent(bounds[at - 1]));
    addRule(*root, fillSymbol(colours[at], QStringLiteral("#a9b0ac"), 0.2), filter.join(QStringLiteral(" AND ")), label);
  }
  addRule(*root, noDataSymbol(), QStringLiteral("%1 IS NULL").arg(quoted(field)), language.word(Word::noData));
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  markKind(layer, QStringLiteral("rates"), field);
}

bool hasDefaultStyle(const QgsVectorLayer &layer) {
  const auto *renderer = dynamic_cast<const QgsSingleSymbolRenderer *>(layer.renderer());
  if (!renderer || !renderer->symbol() || renderer->symbol()->symbolLayerCount() != 1 || layer.labelsEnabled())
    return !layer.renderer();
  const std::unique_ptr<QgsSymbol> plain(QgsSymbol::defaultSymbol(layer.geometryType()));
  if (!plain || plain->symbolLayer(0)->layerType() != renderer->symbol()->symbolLayer(0)->layerType())
    return false;
  QVariantMap own = renderer->symbol()->symbolLayer(0)->properties(), usual = plain->symbolLayer(0)->properties();
  for (const QString &random : {QStringLiteral("color"), QStringLiteral("line_color")}) {
    own.remove(random);
    usual.remove(random);
  }
  return own == usual;
}

// The other half of the styles: what is drawn on top of areas and around them.

void styleBackground(QgsVectorLayer &layer, Background role) {
  const bool area = layer.geometryType() == qc::polygonGeometry;
  const bool line = layer.geometryType() == qc::lineGeometry;
  if (!area && !line)
    return;
  const bool water = role == Background::water;
  if (line)
    setSingle(layer, std::unique_ptr<QgsSymbol>(QgsLineSymbol::createSimple(
                         {{QStringLiteral("line_color"), water ? QStringLiteral("#7fa9c9") : QStringLiteral("#8a867e")},
                          {QStringLiteral("line_width"), water ? QStringLiteral("0.2") : QStringLiteral("0.25")}})));
  else if (role == Background::border)
    setSingle(layer, fillSymbol(QString(), QStringLiteral("#3a3a3a"), 0.5));
  else
    setSingle(layer, water ? fillSymbol(QStringLiteral("#cfe3f3"), QStringLiteral("#7fa9c9"), 0.12)
                           : fillSymbol(QStringLiteral("#e9e7e3"), QStringLiteral("#a8a49c"), 0.25));
  markKind(layer, QStringLiteral("background"));
}

void styleLabels(QgsVectorLayer &layer, const QString &nameField) {
  QgsPalLayerSettings settings;
  settings.fieldName = nameField;
  settings.placement = layer.geometryType() == qc::polygonGeometry ? qc::LabelPlacement::Horizontal
                       : layer.geometryType() == qc::lineGeometry  ? qc::LabelPlacement::Line
                                                                   : qc::LabelPlacement::OrderedPositionsAroundPoint;
  settings.dist = layer.geometryType() == qc::pointGeometry ? 0.8 : 0;
  settings.setFormat(textFormat(7.5, QStringLiteral("#1c1c1c"), false, false, 0.6));
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
  layer.setLabelsEnabled(true);
}

} // namespace territorial
