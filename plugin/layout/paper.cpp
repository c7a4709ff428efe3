#include "layout/paper.h"

#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

namespace territorial {

std::vector<Named> namedFeatures(const QgsVectorLayer &layer, int name, const QgsCoordinateReferenceSystem &crs,
                                 const Paper &paper) {
  const QgsCoordinateTransform transform(layer.crs(), crs, layer.transformContext());
  std::vector<Named> all;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QgsGeometry geometry = feature.geometry();
    if (geometry.isNull() || geometry.isEmpty())
      continue;
    try {
      geometry.transform(transform);
    } catch (const QgsCsException &) {
      continue;
    }
    if (!geometry.boundingBox().isFinite())
      continue;
    if (geometry.type() == qc::polygonGeometry && !geometry.isGeosValid())
      geometry = geometry.makeValid();
    const QVariant text = name >= 0 ? feature.attribute(name) : QVariant();
    all.push_back({qc::isNull(text) ? QString() : text.toString().trimmed(), paper.toPaper(geometry), feature});
  }
  return all;
}

} // namespace territorial
