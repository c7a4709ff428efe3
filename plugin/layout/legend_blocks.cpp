// What a legend says, from the layers' symbols and values.
#include "cartography/class_breaks.h"
#include "layout/captions.h"
#include "layout/default_title.h"
#include "layout/legend.h"
#include "layout/size_symbols.h"
#include "processing/flow_colours.h"
#include "processing/styles.h"
#include "processing/styles_flow_map.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpressioncontextutils.h>
#include <qgsrenderer.h>
#include <qgsrulebasedrenderer.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

std::shared_ptr<const QgsSymbol> shared(std::unique_ptr<QgsSymbol> symbol) {
  return std::shared_ptr<const QgsSymbol>(std::move(symbol));
}

// A legend's number, in the unit that its title names.
QString inUnit(double value, const NumberUnit &unit, const MapLanguage &language) {
  return language.number(value / unit.size, decimalsOf(value / unit.size));
}

QString titleIn(const NumberUnit &unit, const QString &title) {
  return unit.name.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit.name);
}

double roundValue(double value) {
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0})
    if (step * power <= value * (1 + 1e-9))
      return step * power;
  return power;
}

// To two digits.
double roundedDown(double value) {
  const double step = std::pow(10, std::floor(std::log10(value)) - 1);
  const double steps = std::floor(value / step * (1 + 1e-12));
  return roundest_between(step * (steps - 0.5), step * steps * (1 + 1e-12));
}

// Whether an entry stands for regions apart, which a legend names only where there are some; classes stay, empty or not.
bool isMark(const QString &label, const MapLanguage &language) {
  for (const Word word : {Word::noData, Word::suppressed, Word::smallBase, Word::incomplete})
    if (label == language.word(word))
      return true;
  return false;
}

// What widths of flows mean: those of round values, or of each class.
struct FlowSizes {
  double largest = 0, least = std::numeric_limits<double>::infinity(); // values
  FlowLook look;
  bool routed = false;

  double widthOf(double value) const { return routed ? arrowWidth(value, largest, look) : flowWidth(value, largest, look); }
  ArrowHead headOf(double width) const { return routed ? ArrowHead() : ArrowHead{1.2 * width + 1.1, 0.95 * width + 0.6}; }
  LegendEntry sample(double width, const QString &text) const {
    return {nullptr, text, std::max(3.8, 1.9 * width + 1.8), -1, width, sampleGrey, headOf(width)};
  }
};

void addProportionalWidths(LegendBlock &block, const FlowSizes &sizes, const NumberUnit &unit, const MapLanguage &language) {
  const double largest = sizes.largest;
  const double floor = largest * sizes.widthOf(0) / sizes.widthOf(largest); // up to here all are drawn as wide
  for (const double shown : {roundValue(largest), roundValue(largest / 3), roundValue(largest / 12)})
    if (shown >= floor)
      block.entries.push_back(sizes.sample(sizes.widthOf(shown), inUnit(shown, unit, language)));
  block.entries.push_back({nullptr, language.word(Word::flowWidth), 3.8});
  if (sizes.least < floor)
    block.entries.push_back({nullptr, language.word(Word::flowFloor).arg(inUnit(roundedDown(floor), unit, language)), 3.4});
}

void addClassedWidths(LegendBlock &block, const FlowSizes &sizes, const NumberUnit &unit, const MapLanguage &language) {
  const auto number = [&](double end) { return inUnit(end, unit, language); };
  const auto last = static_cast<int>(sizes.look.breaks.size());
  for (int at = last; at >= 0; --at)
    block.entries.push_back(
        sizes.sample(sizes.widthOf(at > 0 ? sizes.look.breaks[at - 1] : 0), widthClassLabel(sizes.look, at, language, number)));
  block.entries.push_back({nullptr, language.word(Word::classedWidth), 3.8});
}

// What a colour means, with the names of places.
QString colourLabel(const FlowColour &one, const FlowLook &look, const std::function<QString(const QString &)> &nameOf,
                    const MapLanguage &language) {
  if (qc::isNull(one.value) || look.colours == FlowColours::type)
    return one.label;
  if (look.colours != FlowColours::direction)
    return language.word(Word::toPlace).arg(nameOf(one.value.toString()));
  return language.word(one.value == flowIn ? Word::toPlace : Word::fromPlace).arg(nameOf(look.place));
}

LegendBlock flowBlock(const QgsVectorLayer &layer, const std::function<QString(const QString &)> &nameOf, bool modelled,
                      const MapLanguage &language) {
  LegendBlock block;
  const bool routed = layer.customProperty(QString::fromLatin1(routedProperty)).toBool();
  const int value = layer.fields().lookupField(styleField(layer));
  double largest = 0, least = std::numeric_limits<double>::infinity();
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; value >= 0 && features.nextFeature(feature);) {
    largest = std::max(largest, std::abs(feature.attribute(value).toDouble()));
    least = std::min(least, std::abs(feature.attribute(value).toDouble()));
  }
  const NumberUnit unit = language.unitOf(largest);
  block.title = titleIn(unit, language.word(Word::flow)) +
                (modelled ? QStringLiteral(" (%1)").arg(language.word(Word::modelled)) : QString());
  const FlowSizes sizes{largest, least, flowLook(layer), routed};
  if (largest > 0)
    (sizes.look.classed ? addClassedWidths : addProportionalWidths)(block, sizes, unit, language);
  if (dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer()))
    if (const FlowColouring shown = shownColouring(layer); shown.colours.size() > 1 || !qc::isNull(shown.colours.front().value))
      for (const FlowColour &one : shown.colours)
        block.entries.push_back({nullptr, colourLabel(one, sizes.look, nameOf, language), 4.2, -1, 1, one.colour,
                                 routed ? ArrowHead() : ArrowHead{2.3, 1.55}});
  if (dynamic_cast<const QgsRuleBasedRenderer *>(layer.renderer())) // of a backbone
    for (const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems())
      if (item.symbol())
        block.entries.push_back({shared(std::unique_ptr<QgsSymbol>(item.symbol()->clone())), item.label(), 4.2});
  return block;
}

// Features that are drawn, by the key of their class.
QHash<QString, int> countsOf(const QgsVectorLayer &layer) {
  QHash<QString, int> counts;
  const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
  QgsRenderContext context;
  context.expressionContext().appendScope(QgsExpressionContextUtils::layerScope(&layer));
  renderer->startRender(context, layer.fields());
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    if (feature.geometry().isEmpty())
      continue;
    context.expressionContext().setFeature(feature);
    for (const QString &key : renderer->legendKeysForFeature(feature, context))
      ++counts[key];
  }
  renderer->stopRender(context);
  return counts;
}

QString titleOfField(const QgsVectorLayer &layer) {
  return layer.attributeDisplayName(layer.fields().lookupField(styleField(layer)));
}

LegendBlock renderedBlock(const MapLayer &layer, const MapLanguage &language) {
  const QString kind = styleKind(*layer.layer);
  LegendBlock block;
  const std::optional<Word> word = wordOfKind(kind);
  block.title = word                               ? capital(language.word(*word))
                : kind == QLatin1String("classes") ? titleOfField(*layer.layer)
                                                   : nameInProject(*layer.layer);
  if (!layer.layer->renderer())
    return block;
  const bool counted = layer.ours && layer.role == MapRole::choropleth;
  const QHash<QString, int> counts = layer.ours && !kind.isEmpty() ? countsOf(*layer.layer) : QHash<QString, int>();
  for (const QgsLegendSymbolItem &item : layer.layer->renderer()->legendSymbolItems())
    if (const int count = counts.value(item.ruleKey());
        item.symbol() && (count > 0 || kind.isEmpty() || !isMark(item.label(), language)))
      block.entries.push_back(
          {shared(std::unique_ptr<QgsSymbol>(item.symbol()->clone())), item.label(), 4.2, counted ? count : -1});
  if (counted)
    block.counted = language.word(Word::regionsOfClass);
  if (layer.ours && layer.role == MapRole::choropleth)
    block.made = classesOf(*layer.layer).made;
  return block;
}

// Circles of round values, the largest below the map's largest, for `parts` of which they stand.
LegendBlock sizeBlock(const SizeScale &scale, const MapLanguage &language, std::initializer_list<double> parts = {1, 4, 20}) {
  const NumberUnit unit = language.unitOf(scale.largest);
  LegendBlock block;
  block.title = titleIn(unit, scale.title);
  double last = 0;
  for (const double part : parts)
    if (const double value = roundValue(scale.largest / part); value != last) {
      block.circles.push_back({scale.radiusOf(value), inUnit(value, unit, language)});
      last = value;
    }
  block.entries.push_back({nullptr, language.word(Word::circleArea), 3.4});
  if (scale.negative > 0)
    block.entries.push_back({shared(sizeRing(2.8, true)), language.word(Word::negativeCircle), 4.2});
  if (scale.without > 0)
    block.entries.push_back({nullptr, language.word(Word::noCircle).arg(scale.without), 3.4});
  return block;
}

// What the circles of places show that have a radius of their own; largest is 0 where they have none.
SizeScale nodeScale(const QgsVectorLayer &layer, const MapLanguage &language) {
  const int radius = layer.fields().lookupField(QStringLiteral("radius_mm"));
  const int value = layer.fields().lookupField(QStringLiteral("throughput"));
  SizeScale scale{language.word(Word::throughput), 0, 0, 0, 0};
  if (radius < 0 || value < 0)
    return scale;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.attribute(value).toDouble() > scale.largest) {
      scale.largest = feature.attribute(value).toDouble();
      scale.radius = feature.attribute(radius).toDouble();
    }
  return scale;
}

LegendBlock nodeBlock(const MapLayer &layer, const SizeScale &scale, const MapLanguage &language) {
  LegendBlock block = sizeBlock(scale, language);
  for (LegendEntry &entry : renderedBlock(layer, language).entries) {
    const auto *marker = dynamic_cast<const QgsMarkerSymbol *>(entry.symbol.get());
    if (!marker)
      continue;
    std::unique_ptr<QgsMarkerSymbol> plain(marker->clone());
    plain->setDataDefinedSize(QgsProperty()); // no feature says how large
    plain->setSize(2.8);
    entry.symbol = shared(std::move(plain));
    block.entries.push_back(entry);
  }
  return block;
}

// What a layer's points are: places, where that tells them from others.
QString signName(const QgsVectorLayer &layer, bool several, const MapLanguage &language) {
  if (const QString own = ownName(layer); !own.isEmpty())
    return own;
  return several ? nameInProject(layer) : language.word(Word::place);
}

} // namespace

LegendBlock circlesBlock(const QMap<QString, FlowTotals> &totals, const MapLanguage &language) {
  SizeScale scale{language.word(Word::throughput), 0, 0, 0, 0};
  bool gains = false, losses = false;
  for (const FlowTotals &place : totals) {
    scale.largest = std::max(scale.largest, place.in + place.out);
    (place.in > place.out ? gains : losses) = true;
  }
  scale.radius = circleRadius(scale.largest, scale.largest);
  LegendBlock block = scale.largest > 0 ? sizeBlock(scale, language, {1, 4}) : LegendBlock();
  if (gains)
    block.entries.push_back({shared(nodeCircle(true, 3)), language.word(Word::gains), 4.2});
  if (losses)
    block.entries.push_back({shared(nodeCircle(false, 3)), language.word(Word::loses), 4.2});
  return block;
}

std::vector<LegendBlock> legendBlocks(const std::vector<MapLayer> &layers, const std::function<QString(const QString &)> &nameOf,
                                      const MapLanguage &language) {
  std::vector<LegendBlock> blocks;
  LegendBlock signs;
  const bool several = std::count_if(layers.begin(), layers.end(), [](const MapLayer &layer) {
                         return layer.ours && layer.role == MapRole::labels && layer.layer->geometryType() == qc::pointGeometry;
                       }) > 1;
  const bool routed = std::any_of(layers.begin(), layers.end(), [](const MapLayer &layer) {
    return layer.layer->customProperty(QString::fromLatin1(routedProperty)).toBool();
  });
  for (const MapLayer &layer : layers) {
    if (layer.layer->featureCount() == 0 && layer.role != MapRole::choropleth)
      continue;
    const QString kind = styleKind(*layer.layer);
    if (layer.role == MapRole::sizes)
      blocks.push_back(sizeBlock(sizeScale(*layer.layer), language));
    else if (const SizeScale nodes = nodeScale(*layer.layer, language);
             kind == QLatin1String("nodes") && nodes.largest > 0 && !routed)
      blocks.push_back(nodeBlock(layer, nodes, language));
    else if (kind == QLatin1String("flows") || kind == QLatin1String("backbone"))
      blocks.push_back(flowBlock(*layer.layer, nameOf, isModelled(*layer.layer), language));
    else if (layer.ours && layer.role == MapRole::clusters)
      signs.entries.push_back({renderedBlock(layer, language).entries.front().symbol, language.word(Word::area), 5.2});
    else if (layer.ours && ((layer.role == MapRole::nodes && !routed) ||
                            (layer.role == MapRole::labels && layer.layer->geometryType() == qc::pointGeometry)))
      signs.entries.push_back(
          {renderedBlock(layer, language).entries.front().symbol, signName(*layer.layer, several, language), 4.4});
    else if (!layer.ours || (layer.role == MapRole::choropleth && !kind.isEmpty()) || kind == QLatin1String("residuals"))
      if (LegendBlock block = renderedBlock(layer, language); !block.entries.empty() && layer.role != MapRole::background) {
        if (kind == QLatin1String("residuals")) // widths are those of the differences, so no scale of flows is shown
          block.title = language.word(Word::flow);
        blocks.push_back(std::move(block));
      }
  }
  if (!signs.entries.empty())
    blocks.push_back(std::move(signs));
  return blocks;
}

} // namespace territorial
