#include "layout/antimeridian.h"

#include "layout/map_export.h"
#include "layout/map_layers.h"
#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <QCoreApplication>

#include <cmath>

namespace territorial {

namespace {

constexpr double nearEdge = 179.85; // degrees: coarse maps of the world stop at 179.9
constexpr double onEdge = 179.9999; // as a file has it that is cut at 180 itself
constexpr double sliver = 20;       // metres that two pieces may be apart

bool reachesBothSides(const QgsRectangle &box, double edge = nearEdge) { return box.xMinimum() < -edge && box.xMaximum() > edge; }

// Whether the map shows both sides of 180 degrees beside each other, at some latitude of the layer.
bool isOnePiece(const QgsCoordinateTransform &toMap, const QgsRectangle &box, double metresPerUnit) {
  for (const double along : {0.5, 0.25, 0.75})
    try {
      const double latitude = box.yMinimum() + along * box.height();
      const double apart = toMap.transform(QgsPointXY(179.99, latitude)).distance(toMap.transform(QgsPointXY(-179.99, latitude)));
      if (std::isfinite(apart) && apart * metresPerUnit < 5000)
        return true;
    } catch (const QgsCsException &) { // not on this map
    }
  return false;
}

} // namespace

QgsGeometry acrossAntimeridian(QgsGeometry geometry, const QgsCoordinateTransform &toMap, double unit) {
  if (!reachesBothSides(geometry.boundingBox()) || !isOnePiece(toMap, geometry.boundingBox(), unit)) {
    geometry.transform(toMap);
    return geometry;
  }
  // Onto 180 itself first, so that the pieces touch; only what lies on the cut, as small regions are no wider than a coarse gap.
  const double edge = reachesBothSides(geometry.boundingBox(), onEdge) ? onEdge : nearEdge;
  geometry.get()->transformVertices([edge](const QgsPoint &vertex) {
    QgsPoint moved = vertex;
    if (std::abs(vertex.x()) > edge)
      moved.setX(std::copysign(180.0, vertex.x()));
    return moved;
  });
  geometry.transform(toMap);
  if (!geometry.isGeosValid())
    geometry = geometry.makeValid();
  const QgsGeometry whole = geometry.buffer(sliver / unit, 2).buffer(-sliver / unit, 2);
  return whole.isNull() || whole.isEmpty() ? geometry : whole;
}

std::unique_ptr<QgsVectorLayer> joinedAtAntimeridian(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs) {
  if (!layer.crs().isGeographic() || layer.geometryType() != qc::polygonGeometry || !reachesBothSides(layer.extent()))
    return nullptr;
  const QgsCoordinateTransform toMap(layer.crs(), crs, layer.transformContext());
  const double unit = metresPerUnit(crs);
  if (!isOnePiece(toMap, layer.extent(), unit))
    return nullptr;
  auto whole = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), layer.name(), QStringLiteral("memory"));
  whole->setCrs(crs);
  whole->dataProvider()->addAttributes(layer.fields().toList());
  whole->updateFields();
  QgsFeatureList features;
  QgsFeatureIterator all = layer.getFeatures();
  for (QgsFeature feature; all.nextFeature(feature);)
    try {
      if (feature.hasGeometry()) {
        QgsGeometry geometry = acrossAntimeridian(feature.geometry(), toMap, unit);
        geometry.convertToMultiType();
        feature.setGeometry(geometry);
      }
      features << feature;
    } catch (const QgsCsException &) { // beyond the projection's edge
    }
  if (!whole->dataProvider()->addFeatures(features) || whole->featureCount() != features.size())
    throw QgsProcessingException(
        QCoreApplication::translate("MapLayers", "The layer “%1” could not be joined at 180 degrees.").arg(layer.name()));
  whole->updateExtents();
  copyLook(layer, *whole);
  return whole;
}

} // namespace territorial
