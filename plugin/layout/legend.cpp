#include "layout/legend.h"

#include "layout/captions.h"
#include "layout/page_items.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpressioncontextutils.h>
#include <qgsrenderer.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double barRoom = 14, longestBar = 9, barNote = 3; // mm: of counts
constexpr double edge = 2.5, sample = 8, gap = 2, textSize = 7.5, titleSize = 8.5, titleHeight = 5, between = 1.6;

std::shared_ptr<const QgsSymbol> shared(std::unique_ptr<QgsSymbol> symbol) {
  return std::shared_ptr<const QgsSymbol>(std::move(symbol));
}

double roundValue(double value) {
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0})
    if (step * power <= value * (1 + 1e-9))
      return step * power;
  return power;
}

// Nothing in a legend that the map does not show.
bool isShown(const QgsVectorLayer &layer, const QString &label, const MapLanguage &language) {
  const QString field = styleField(layer);
  if (label == language.word(Word::noData) && !field.isEmpty()) {
    QgsFeatureIterator missing = layer.getFeatures(
        QgsFeatureRequest().setFilterExpression(QgsExpression::quotedColumnRef(field) + QStringLiteral(" IS NULL")).setLimit(1));
    QgsFeature feature;
    return missing.nextFeature(feature);
  }
  if (label == language.word(Word::smallBase)) {
    QgsFeatureIterator small =
        layer.getFeatures(QgsFeatureRequest().setFilterExpression(QStringLiteral("small_base")).setLimit(1));
    QgsFeature feature;
    return small.nextFeature(feature);
  }
  return true;
}

// The colour on top in the innermost symbol: an arrow's casing lies below it.
QString arrowColour(const QgsSymbol &symbol) {
  const QgsSymbolLayer *top = symbol.symbolLayer(symbol.symbolLayerCount() - 1);
  const QgsSymbol *inner = const_cast<QgsSymbolLayer *>(top)->subSymbol();
  return inner ? arrowColour(*inner) : top->color().name();
}

LegendBlock flowBlock(const QgsVectorLayer &layer, const std::function<QString(const QString &)> &nameOf, bool modelled,
                      const MapLanguage &language) {
  LegendBlock block;
  block.title = language.word(Word::flow) + (modelled ? QStringLiteral(" (%1)").arg(language.word(Word::modelled)) : QString());
  const int value = layer.fields().lookupField(styleField(layer));
  double largest = 0;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; value >= 0 && features.nextFeature(feature);)
    largest = std::max(largest, std::abs(feature.attribute(value).toDouble()));
  if (largest > 0) {
    QList<double> values{roundValue(largest), roundValue(largest / 3), roundValue(largest / 12)};
    for (const double shown : values) {
      const double width = flowWidth(shown, largest);
      block.entries.push_back(
          {shared(arrowSymbol(QStringLiteral("#8a8a8a"), width)), language.number(shown, 2), std::max(3.8, 1.54 * width + 2.2)});
    }
    block.entries.push_back({nullptr, language.word(Word::flowWidth), 3.8});
  }
  if (const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer()))
    for (const QgsRendererCategory &category : renderer->categories())
      block.entries.push_back({shared(arrowSymbol(arrowColour(*category.symbol()), 1.0)),
                               qc::isNull(category.value())
                                   ? category.label()
                                   : language.word(Word::toPlace).arg(nameOf(category.value().toString())),
                               4.2});
  return block;
}

// Features by the key of their class.
QHash<QString, int> countsOf(const QgsVectorLayer &layer) {
  QHash<QString, int> counts;
  const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
  QgsRenderContext context;
  context.expressionContext().appendScope(QgsExpressionContextUtils::layerScope(&layer));
  renderer->startRender(context, layer.fields());
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; features.nextFeature(feature);) {
    context.expressionContext().setFeature(feature);
    for (const QString &key : renderer->legendKeysForFeature(feature, context))
      ++counts[key];
  }
  renderer->stopRender(context);
  return counts;
}

LegendBlock renderedBlock(const MapLayer &layer, const MapLanguage &language) {
  const QString kind = styleKind(*layer.layer);
  LegendBlock block;
  block.title = kind == QLatin1String("location_quotients") ? language.word(Word::locationQuotient)
                : kind == QLatin1String("leading")          ? language.word(Word::leadingIndustry)
                : kind == QLatin1String("stars")            ? language.word(Word::stars)
                : kind == QLatin1String("rates")            ? language.word(Word::competitiveComponent)
                                                            : layer.layer->name();
  if (!layer.layer->renderer())
    return block;
  const bool counted = layer.ours && layer.role == MapRole::choropleth && kind != QLatin1String("leading");
  const QHash<QString, int> counts = counted ? countsOf(*layer.layer) : QHash<QString, int>();
  for (const QgsLegendSymbolItem &item : layer.layer->renderer()->legendSymbolItems())
    if (item.symbol() && isShown(*layer.layer, item.label(), language))
      block.entries.push_back({shared(std::unique_ptr<QgsSymbol>(item.symbol()->clone())), item.label(), 4.2,
                               counted ? counts.value(item.ruleKey()) : -1});
  if (counted)
    block.counted = language.word(Word::regionsOfClass);
  return block;
}

double blockWidth(const LegendBlock &block, const TextRuler &ruler) {
  double width = ruler.size(block.title, titleSize, true).width();
  for (const LegendEntry &entry : block.entries)
    width = std::max(width, (entry.symbol ? sample + gap : 0) + ruler.size(entry.text, entry.symbol ? textSize : 6.5).width() +
                                (entry.count >= 0 ? barRoom : 0));
  return std::max(width, ruler.size(block.counted, 6.5).width()) + 1.5;
}

double blockHeight(const LegendBlock &block) {
  double height = block.title.isEmpty() ? 0 : titleHeight;
  for (const LegendEntry &entry : block.entries)
    height += entry.height;
  return height + (block.counted.isEmpty() ? 0 : barNote);
}

void drawSample(QgsLayout &layout, const QgsSymbol &symbol, const QRectF &box) {
  std::unique_ptr<QgsSymbol> copy(symbol.clone());
  const QRectF inner = box.adjusted(0.2, 0.5, -0.2, -0.5);
  if (symbol.type() == Qgis::SymbolType::Fill) {
    addRectangle(layout, inner, std::unique_ptr<QgsFillSymbol>(static_cast<QgsFillSymbol *>(copy.release())));
    if (symbol.symbolLayerCount() == 1) // the lightest colours need an edge on white
      addRectangle(layout, inner, fillSymbol(QString(), QStringLiteral("#666666"), 0.15));
  } else if (symbol.type() == Qgis::SymbolType::Line) {
    addLine(layout, QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()),
            std::unique_ptr<QgsLineSymbol>(static_cast<QgsLineSymbol *>(copy.release())));
  } else if (symbol.type() == Qgis::SymbolType::Marker) {
    std::unique_ptr<QgsMarkerSymbol> marker(static_cast<QgsMarkerSymbol *>(copy.release()));
    addMarker(layout, box.center(), std::move(marker));
  }
}

// A bar of the class's histogram, and its number.
void drawCount(QgsLayout &layout, const TextRuler &ruler, int count, double length, QPointF corner, double height) {
  if (length > 0)
    addRectangle(layout, QRectF(corner.x(), corner.y() + 0.9, length, height - 1.8),
                 fillSymbol(QStringLiteral("#9a9a9a"), QString(), 0));
  const QString text = QString::number(count);
  addText(layout, ruler, text, QPointF(corner.x() + length + 0.8, corner.y() + (height - ruler.size(text, 6.5).height()) / 2),
          6.5, false, QStringLiteral("#444444"));
}

} // namespace

std::vector<LegendBlock> legendBlocks(const std::vector<MapLayer> &layers, const std::function<QString(const QString &)> &nameOf,
                                      const MapLanguage &language) {
  std::vector<LegendBlock> blocks;
  LegendBlock signs;
  for (const MapLayer &layer : layers) {
    if (layer.layer->featureCount() == 0 && layer.role != MapRole::choropleth)
      continue;
    const QString kind = styleKind(*layer.layer);
    if (kind == QLatin1String("flows"))
      blocks.push_back(flowBlock(*layer.layer, nameOf, isModelled(*layer.layer), language));
    else if (layer.ours && layer.role == MapRole::clusters)
      signs.entries.push_back({renderedBlock(layer, language).entries.front().symbol, language.word(Word::area), 5.2});
    else if (layer.ours && (layer.role == MapRole::nodes ||
                            (layer.role == MapRole::labels && layer.layer->geometryType() == qc::pointGeometry)))
      signs.entries.push_back({renderedBlock(layer, language).entries.front().symbol,
                               ownName(*layer.layer).isEmpty() ? language.word(Word::place) : ownName(*layer.layer), 4.4});
    else if (!layer.ours || (layer.role == MapRole::choropleth && !kind.isEmpty()) || kind == QLatin1String("backbone") ||
             kind == QLatin1String("residuals"))
      if (LegendBlock block = renderedBlock(layer, language); !block.entries.empty() && layer.role != MapRole::background)
        blocks.push_back(std::move(block));
  }
  if (!signs.entries.empty())
    blocks.push_back(std::move(signs));
  return blocks;
}

std::vector<LegendArrangement> arrangeLegend(const std::vector<LegendBlock> &blocks, const TextRuler &ruler) {
  std::vector<LegendArrangement> arrangements;
  if (blocks.empty())
    return {LegendArrangement()};
  for (std::size_t count = 1; count <= std::min<std::size_t>(4, blocks.size()); ++count) {
    LegendArrangement arrangement;
    double total = 0;
    for (const LegendBlock &block : blocks)
      total += blockHeight(block) + between;
    const double share = total / static_cast<double>(count);
    arrangement.columns.emplace_back();
    double height = 0, tallest = 0;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      const double added = blockHeight(blocks[at]) + between;
      if (!arrangement.columns.back().empty() && height + added > share * 1.02 && arrangement.columns.size() < count) {
        arrangement.columns.emplace_back();
        height = 0;
      }
      arrangement.columns.back().push_back(at);
      height += added;
      tallest = std::max(tallest, height);
    }
    double width = 2 * edge;
    for (const auto &column : arrangement.columns) {
      double widest = 0;
      for (const std::size_t at : column)
        widest = std::max(widest, blockWidth(blocks[at], ruler));
      arrangement.widths.push_back(widest);
      width += widest + (column == arrangement.columns.front() ? 0 : 4);
    }
    arrangement.size = QSizeF(width, tallest - between + 2 * edge);
    arrangements.push_back(std::move(arrangement));
  }
  return arrangements;
}

void drawLegend(QgsLayout &layout, const TextRuler &ruler, const std::vector<LegendBlock> &blocks,
                const LegendArrangement &arrangement, QPointF corner) {
  double x = corner.x() + edge;
  for (std::size_t column = 0; column < arrangement.columns.size(); ++column) {
    double y = corner.y() + edge;
    for (const std::size_t at : arrangement.columns[column]) {
      if (!blocks[at].title.isEmpty()) {
        addText(layout, ruler, blocks[at].title, QPointF(x, y), titleSize, true);
        y += titleHeight;
      }
      int most = 1;
      for (const LegendEntry &entry : blocks[at].entries)
        most = std::max(most, entry.count);
      const double bars = x + arrangement.widths[column] - barRoom;
      for (const LegendEntry &entry : blocks[at].entries) {
        const double size = entry.symbol ? textSize : 6.5;
        if (entry.symbol)
          drawSample(layout, *entry.symbol, QRectF(x, y, sample, entry.height));
        const double height = ruler.size(entry.text, size).height();
        addText(layout, ruler, entry.text, QPointF(x + (entry.symbol ? sample + gap : 0), y + (entry.height - height) / 2), size);
        if (entry.count >= 0)
          drawCount(layout, ruler, entry.count, longestBar * entry.count / most, QPointF(bars, y), entry.height);
        y += entry.height;
      }
      if (!blocks[at].counted.isEmpty()) {
        const QSizeF size = ruler.size(blocks[at].counted, 6.5);
        addText(layout, ruler, blocks[at].counted, QPointF(x + arrangement.widths[column] - size.width() - 1, y), 6.5, false,
                QStringLiteral("#444444"));
        y += barNote;
      }
      y += between;
    }
    x += arrangement.widths[column] + 4;
  }
}

} // namespace territorial
