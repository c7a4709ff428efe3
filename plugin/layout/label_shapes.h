// QGIS's geometries and looks, as the placement of labels takes them.
#pragma once

#include "common/polygons.h"

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsrendercontext.h>
#include <qgsvectorlayer.h>

#include <QColor>

#include <memory>
#include <vector>

class QgsFeatureRenderer;

namespace territorial {

// The polygons of a geometry as one feature; what is no polygon is left out.
Polygons polygonsOf(const QgsGeometry &geometry);

// The lines of a geometry, or the rings of its polygons.
std::vector<std::vector<Point>> linesOf(const QgsGeometry &geometry);

// All together, in an order of their own, so that the order in which they come changes nothing.
QgsGeometry unitedInOrder(std::vector<QgsGeometry> geometries);

// The number in a field; NaN where there is none.
double numberOf(const QgsFeature &feature, const QString &field);

// The colours of the lines that a layer's look gives its features.
class LineColours {
public:
  explicit LineColours(const QgsVectorLayer &layer);
  ~LineColours();
  LineColours(const LineColours &) = delete;
  LineColours &operator=(const LineColours &) = delete;

  QColor line(const QgsFeature &feature); // of the uppermost part

private:
  std::unique_ptr<QgsFeatureRenderer> mRenderer;
  QgsRenderContext mContext;
};

} // namespace territorial
