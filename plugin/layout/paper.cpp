#include "layout/paper.h"

#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

namespace territorial {

std::vector<Named> namedFeatures(const QgsVectorLayer &layer, int name, int second, const QgsCoordinateReferenceSystem &crs,
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
    const auto text = [&feature](int field) {
      const QVariant value = field >= 0 ? feature.attribute(field) : QVariant();
      return qc::isNull(value) ? QString() : value.toString().trimmed();
    };
    QString names = text(name);
    if (const QString other = text(second); !other.isEmpty() && other != names)
      names += (names.isEmpty() ? QString() : QStringLiteral("\n")) + other;
    all.push_back({names, paper.toPaper(geometry), feature});
  }
  return all;
}

} // namespace territorial
