// The map as it lies on paper: mm from the frame's upper left corner, y down.
#pragma once

#include "layout/map_fit.h"

#include <qgsfeature.h>
#include <qgsvectorlayer.h>

#include <QTransform>

namespace territorial {

// Between map units and mm in the frame.
class Paper {
public:
  explicit Paper(const MapFit &fit) : mExtent(fit.extent), mUnit(fit.extent.width() / fit.frame.width()) {}
  QgsPointXY toMap(const QPointF &point) const {
    return QgsPointXY(mExtent.xMinimum() + point.x() * mUnit, mExtent.yMaximum() - point.y() * mUnit);
  }
  QgsGeometry toPaper(QgsGeometry geometry) const {
    geometry.transform(QTransform(1 / mUnit, 0, 0, -1 / mUnit, -mExtent.xMinimum() / mUnit, mExtent.yMaximum() / mUnit));
    return geometry;
  }

private:
  QgsRectangle mExtent;
  double mUnit;
};

inline QgsGeometry rectangle(const QRectF &box) {
  return QgsGeometry::fromRect(QgsRectangle(box.left(), box.top(), box.right(), box.bottom()));
}

// The features of a layer with their names and their shapes on paper.
struct Named {
  QString name;
  QgsGeometry shape;
  QgsFeature feature;
};

// `name` is the field with the names, -1 for none, `second` one with names in a second language, put below where they differ.
// What cannot be transformed is left out.
std::vector<Named> namedFeatures(const QgsVectorLayer &layer, int name, int second, const QgsCoordinateReferenceSystem &crs,
                                 const Paper &paper);

} // namespace territorial
