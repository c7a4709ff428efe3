#include "processing/styles_flow_map.h"

#include "processing/style_parts.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgsproperty.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbollayer.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double casing = 0.55; // mm of stroke, half of it outside
constexpr double widest = 4.6, narrowest = 0.42, largestRadius = 4.3, leastRadius = 0.9;

// The colour on top in the innermost symbol: an arrow's casing lies below it.
QString topColour(const QgsSymbol &symbol) {
  const QgsSymbolLayer *top = symbol.symbolLayer(symbol.symbolLayerCount() - 1);
  const QgsSymbol *inner = const_cast<QgsSymbolLayer *>(top)->subSymbol();
  return inner ? topColour(*inner) : top->color().name();
}

std::unique_ptr<QgsFillSymbol> arrowFill(const QString &colour, double scale) {
  auto symbol = fillSymbol(QStringLiteral("#ffffff"), QStringLiteral("#ffffff"), casing * scale);
  auto body = std::make_unique<QgsSimpleFillSymbolLayer>(QColor(colour), Qt::SolidPattern, QColor(colour), Qt::NoPen);
  symbol->appendSymbolLayer(body.release());
  return symbol;
}

std::unique_ptr<QgsMarkerSymbol> sizedCircle(bool gains, double scale) {
  auto symbol = nodeCircle(gains, 3, scale);
  symbol->setDataDefinedSize(QgsProperty::fromExpression(QStringLiteral("2 * \"radius_mm\"")));
  return symbol;
}

std::unique_ptr<QgsVectorLayer> memoryLayer(const QString &definition, const QString &name,
                                            const QgsCoordinateReferenceSystem &crs) {
  auto layer = std::make_unique<QgsVectorLayer>(definition, name, QStringLiteral("memory"));
  layer->setCrs(crs);
  return layer;
}

} // namespace

double arrowWidth(double value, double largest) {
  return largest > 0 ? std::max(narrowest, widest * value / largest) : narrowest;
}

double circleRadius(double through, double largest) {
  return largest > 0 ? std::max(leastRadius, largestRadius * std::sqrt(through / largest)) : leastRadius;
}

std::unique_ptr<QgsMarkerSymbol> nodeCircle(bool gains, double diameter, double scale) {
  return circleSymbol(gains ? QStringLiteral("#ffffff") : QStringLiteral("#5c5c5c"), QStringLiteral("#111111"), diameter,
                      0.35 * scale);
}

std::unique_ptr<QgsVectorLayer> arrowsLayer(const QgsVectorLayer &flows, const QgsCoordinateReferenceSystem &crs, double scale) {
  auto layer =
      memoryLayer(QStringLiteral("MultiPolygon?field=from:string&field=to:string&field=value:double&field=width_mm:double&"
                                 "field=head_length_mm:double&field=head_half_width_mm:double&field=bend:double"),
                  flows.name(), crs);
  if (const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>(flows.renderer())) {
    QgsCategoryList categories;
    for (const QgsRendererCategory &category : renderer->categories())
      categories << QgsRendererCategory(category.value(), arrowFill(topColour(*category.symbol()), scale).release(),
                                        category.label());
    layer->setRenderer(new QgsCategorizedSymbolRenderer(quoted(QStringLiteral("to")), categories));
  } else if (const auto *single = dynamic_cast<const QgsSingleSymbolRenderer *>(flows.renderer())) {
    setSingle(*layer, arrowFill(topColour(*single->symbol()), scale));
  }
  layer->renderer()->setOrderBy(
      QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(quoted(QStringLiteral("value")), false)}));
  layer->renderer()->setOrderByEnabled(true);
  markKind(*layer, QStringLiteral("arrows"), QStringLiteral("value"));
  return layer;
}

std::unique_ptr<QgsVectorLayer> nodesLayer(const QgsCoordinateReferenceSystem &crs, double scale) {
  auto layer = memoryLayer(QStringLiteral("Point?field=place:string&field=inflow:double&field=outflow:double&"
                                          "field=net_flow:double&field=radius_mm:double"),
                           QStringLiteral("Nodes"), crs);
  QgsCategoryList categories;
  categories << QgsRendererCategory(1, sizedCircle(true, scale).release(), QStringLiteral("+"))
             << QgsRendererCategory(0, sizedCircle(false, scale).release(), QStringLiteral("−"));
  layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("if(\"net_flow\" > 0, 1, 0)"), categories));
  markKind(*layer, QStringLiteral("flow_nodes"));
  return layer;
}

} // namespace territorial
