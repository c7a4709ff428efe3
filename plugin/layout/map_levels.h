// Flows and places of several levels on a printed map: those of its scale alone.
#pragma once

#include <qgsvectorlayer.h>

#include <QSizeF>

#include <memory>
#include <vector>

namespace territorial {

// About the denominator at which the layers together fill a sheet (mm) but for its texts, by their extents in degrees; 0 where
// they have none.
double likelyScale(const std::vector<const QgsVectorLayer *> &layers, const QSizeF &page);

// A copy of a layer with fields max_scale and min_scale (as QGIS has them: denominators, NULL without bound) that holds the
// features of that scale alone; nullptr where the layer has no such fields, or nothing at that scale.
std::unique_ptr<QgsVectorLayer> levelAt(const QgsVectorLayer &layer, double scale);

} // namespace territorial
