#include "processing/styles_flow_map.h"

#include "processing/flow_colours.h"
#include "processing/style_parts.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsproperty.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr WidthRange arrowWidths{0.42, 4.6}; // mm
constexpr double largestRadius = 4.3, leastRadius = 0.9;

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

double arrowWidth(double value, double largest, const FlowLook &look) { return widthInRange(value, largest, look, arrowWidths); }

double circleRadius(double through, double largest) {
  return largest > 0 ? std::max(leastRadius, largestRadius * std::sqrt(through / largest)) : leastRadius;
}

std::unique_ptr<QgsMarkerSymbol> nodeCircle(bool gains, double diameter, double scale) {
  return circleSymbol(gains ? QStringLiteral("#ffffff") : QStringLiteral("#5c5c5c"), QStringLiteral("#111111"), diameter,
                      0.35 * scale);
}

std::unique_ptr<QgsVectorLayer> arrowsLayer(const QgsVectorLayer &flows, const QgsCoordinateReferenceSystem &crs, double scale) {
  auto layer = memoryLayer(
      QStringLiteral("MultiPolygon?field=from:string&field=to:string&field=value:double&field=width_mm:double&"
                     "field=head_length_mm:double&field=head_half_width_mm:double&field=bend:double&field=type:string"),
      flows.name(), crs);
  keepFlowLook(*layer, flowLook(flows));
  setFlowColours(
      *layer, shownColouring(flows), [&](const QString &colour) { return arrowFill(colour, flowLook(flows).ground, scale); },
      [scale](double width) { return widthSample(scale * width); }, arrowWidths, MapLanguage());
  copyFlowLabels(flows, *layer);
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
