#include "layout/map_levels.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace territorial {

double likelyScale(const std::vector<const QgsVectorLayer *> &layers, const QSizeF &page) {
  QgsRectangle bounds;
  for (const QgsVectorLayer *layer : layers)
    try {
      if (layer->featureCount() != 0 && layer->crs().isValid())
        bounds.combineExtentWith(QgsCoordinateTransform(layer->crs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                                        layer->transformContext())
                                     .transformBoundingBox(layer->extent()));
    } catch (const QgsCsException &) {
      continue;
    }
  if (bounds.isEmpty() || !bounds.isFinite())
    return 0;
  constexpr double degree = 111320, edges = 28, texts = 46; // metres; mm
  const double across = bounds.width() * degree * std::cos(bounds.center().y() * 3.14159265358979323846 / 180),
               along = bounds.height() * degree;
  const bool landscape = across >= 0.95 * along;
  const double longer = std::max(page.width(), page.height()), shorter = std::min(page.width(), page.height());
  return 1000 * std::max(across / ((landscape ? longer : shorter) - edges), along / ((landscape ? shorter : longer) - texts));
}

std::unique_ptr<QgsVectorLayer> levelAt(const QgsVectorLayer &layer, double scale) {
  if (!(scale > 0) || layer.fields().lookupField(QStringLiteral("max_scale")) < 0 ||
      layer.fields().lookupField(QStringLiteral("min_scale")) < 0)
    return nullptr;
  std::unique_ptr<QgsVectorLayer> level(layer.clone());
  const QString at = QString::number(scale, 'f', 0);
  const QString here =
      QStringLiteral("(\"max_scale\" IS NULL OR \"max_scale\" <= %1) AND (\"min_scale\" IS NULL OR \"min_scale\" > %1)").arg(at);
  const QString before = layer.subsetString();
  if (!level->setSubsetString(before.isEmpty() ? here : QStringLiteral("(%1) AND %2").arg(before, here)) ||
      level->featureCount() == 0)
    return nullptr;
  return level;
}

} // namespace territorial
