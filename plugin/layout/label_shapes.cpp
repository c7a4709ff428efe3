#include "layout/label_shapes.h"

#include "qgis_compat.h"

#include <qgsexpressioncontextutils.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

std::vector<Point> pointsOf(const QgsPolylineXY &line) {
  std::vector<Point> points;
  for (const QgsPointXY &point : line)
    if (std::isfinite(point.x()) && std::isfinite(point.y()))
      points.push_back({point.x(), point.y()});
  return points;
}

} // namespace

Polygons polygonsOf(const QgsGeometry &geometry) {
  Polygons shape;
  bool any = false;
  for (const QgsGeometry &part : geometry.asGeometryCollection()) {
    if (part.type() != qc::polygonGeometry || part.isEmpty())
      continue;
    bool outer = true;
    for (const QgsPolylineXY &ring : part.asPolygon()) {
      std::vector<Point> points = pointsOf(ring);
      if (!points.empty() && !(points.front() == points.back()))
        points.push_back(points.front());
      if (points.size() < 4) {
        if (outer)
          break;
        continue;
      }
      shape.add_ring(points);
      outer = false;
    }
    if (!outer) {
      shape.end_part();
      any = true;
    }
  }
  if (any)
    shape.end_feature();
  return shape;
}

std::vector<std::vector<Point>> linesOf(const QgsGeometry &geometry) {
  std::vector<std::vector<Point>> lines;
  for (const QgsGeometry &part : geometry.asGeometryCollection())
    if (part.type() == qc::polygonGeometry) {
      for (const QgsPolylineXY &ring : part.asPolygon())
        lines.push_back(pointsOf(ring));
    } else if (part.type() == qc::lineGeometry) {
      lines.push_back(pointsOf(part.asPolyline()));
    }
  return lines;
}

QgsGeometry unitedInOrder(std::vector<QgsGeometry> geometries) {
  std::vector<std::pair<QByteArray, QgsGeometry>> ordered;
  for (QgsGeometry &geometry : geometries)
    ordered.emplace_back(geometry.asWkb(), std::move(geometry));
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  QVector<QgsGeometry> parts;
  for (auto &[wkb, geometry] : ordered)
    parts << geometry;
  return QgsGeometry::unaryUnion(parts);
}

double numberOf(const QgsFeature &feature, const QString &field) {
  const int index = field.isEmpty() ? -1 : feature.fields().lookupField(field);
  const QVariant value = index < 0 ? QVariant() : feature.attribute(index);
  return qc::isNull(value) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

LineColours::LineColours(const QgsVectorLayer &layer) {
  if (!layer.renderer())
    return;
  mRenderer.reset(layer.renderer()->clone());
  mContext.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  mRenderer->startRender(mContext, layer.fields());
}

LineColours::~LineColours() {
  if (mRenderer)
    mRenderer->stopRender(mContext);
}

QColor LineColours::line(const QgsFeature &feature) {
  if (!mRenderer)
    return {};
  mContext.expressionContext().setFeature(feature);
  const QgsSymbolList symbols = mRenderer->symbolsForFeature(feature, mContext);
  QgsSymbol *drawn = symbols.isEmpty() ? nullptr : symbols.last();
  if (!drawn || drawn->symbolLayerCount() == 0)
    return {};
  const QgsSymbolLayer *upper = drawn->symbolLayer(drawn->symbolLayerCount() - 1);
  return dynamic_cast<const QgsLineSymbolLayer *>(upper) ? upper->color() : upper->strokeColor();
}

} // namespace territorial
