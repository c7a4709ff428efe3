#include "layout/size_symbols.h"

#include "processing/style_parts.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmarkersymbollayer.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class SizeText {
  Q_DECLARE_TR_FUNCTIONS(SizeSymbols)
};

const QString property = QStringLiteral("territorial/sizes");

// Away from the edges of the largest part; of what has no inside, its middle.
QgsGeometry innermost(const QgsGeometry &region) {
  QgsGeometry largest;
  for (const QgsGeometry &part : region.asGeometryCollection())
    if (largest.isNull() || part.area() > largest.area())
      largest = part;
  const QgsRectangle box = largest.boundingBox();
  const QgsGeometry pole = largest.poleOfInaccessibility(std::max(box.width(), box.height()) / 500);
  return pole.isNull() || pole.isEmpty() ? region.pointOnSurface() : pole;
}

} // namespace

std::unique_ptr<QgsMarkerSymbol> sizeRing(double diameter, bool dashed) {
  auto symbol = std::make_unique<QgsMarkerSymbol>();
  symbol->deleteSymbolLayer(0);
  for (const bool casing : {true, false})
    symbol->appendSymbolLayer(QgsSimpleMarkerSymbolLayer::create(
        {{QStringLiteral("name"), QStringLiteral("circle")},
         {QStringLiteral("size"), QString::number(diameter)},
         {QStringLiteral("color"), QStringLiteral("0,0,0,0")},
         {QStringLiteral("outline_color"), casing ? QStringLiteral("#ffffff") : QStringLiteral("#1c1c1c")},
         {QStringLiteral("outline_width"), casing ? QStringLiteral("0.9") : QStringLiteral("0.4")},
         {QStringLiteral("outline_style"), dashed && !casing ? QStringLiteral("dash") : QStringLiteral("solid")}}));
  return symbol;
}

double SizeScale::radiusOf(double value) const { return largest > 0 ? radius * std::sqrt(std::abs(value) / largest) : 0; }

std::unique_ptr<QgsVectorLayer> sizeSymbols(const QgsVectorLayer &regions, const QString &field, const QString &title,
                                            double radius, const QgsCoordinateReferenceSystem &crs) {
  const int index = regions.fields().lookupField(field);
  SizeScale scale{title.isEmpty() ? regions.attributeDisplayName(index) : title, 0, radius, 0, 0};
  const QgsCoordinateTransform transform(regions.crs(), crs, regions.transformContext());
  std::vector<std::pair<double, QgsGeometry>> circles;
  QgsFeatureIterator features = regions.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    const QVariant value = feature.attribute(index);
    QgsGeometry region = feature.geometry();
    const double size = qc::isNull(value) ? 0 : value.toDouble();
    if (size == 0 || !std::isfinite(size) || region.isNull() || region.isEmpty()) {
      ++scale.without;
      continue;
    }
    try {
      region.convertToStraightSegment();
      region.transform(transform);
    } catch (const QgsCsException &) {
      ++scale.without;
      continue;
    }
    if (const QgsGeometry point = innermost(region.isGeosValid() ? region : region.makeValid()); !point.isNull())
      circles.emplace_back(size, point);
    scale.largest = std::max(scale.largest, std::abs(size));
    scale.negative += size < 0;
  }
  if (circles.empty())
    return nullptr;
  auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("Point?field=value:double&field=diameter:double"), scale.title,
                                                QStringLiteral("memory"));
  layer->setCrs(crs);
  QgsFeatureList points;
  for (const auto &[size, point] : circles) {
    QgsFeature feature(layer->fields());
    feature.setGeometry(point);
    feature.setAttribute(0, size);
    feature.setAttribute(1, 2 * scale.radiusOf(size));
    points << feature;
  }
  if (!layer->dataProvider()->addFeatures(points) || layer->featureCount() != static_cast<long long>(circles.size()))
    throw QgsProcessingException(SizeText::tr("The circles of “%1” could not be drawn.").arg(scale.title));
  layer->updateExtents();
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (const bool negative : {false, true}) {
    std::unique_ptr<QgsMarkerSymbol> ring = sizeRing(2, negative);
    ring->setDataDefinedSize(QgsProperty::fromField(QStringLiteral("diameter")));
    addRule(*root, std::move(ring), negative ? QStringLiteral("\"value\" < 0") : QStringLiteral("\"value\" > 0"), QString());
  }
  layer->setRenderer(new QgsRuleBasedRenderer(root.release()));
  layer->renderer()->setOrderBy(
      QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(QStringLiteral("\"diameter\""), false)}));
  layer->renderer()->setOrderByEnabled(true);
  layer->setCustomProperty(property, QVariantList{scale.title, scale.largest, scale.radius, scale.without, scale.negative});
  return layer;
}

SizeScale sizeScale(const QgsVectorLayer &layer) {
  const QVariantList parts = layer.customProperty(property).toList();
  if (parts.size() != 5)
    return {};
  return {parts[0].toString(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toInt(), parts[4].toInt()};
}

} // namespace territorial
