// Layers in degrees that are cut at the antimeridian, for maps that show both of its sides together.
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsvectorlayer.h>

#include <memory>

class QgsCoordinateTransform;

namespace territorial {

// A polygon in degrees brought onto a map; where it is cut at 180 degrees and the map is not, its pieces become one. Throws
// QgsCsException where the projection cannot show it.
QgsGeometry acrossAntimeridian(QgsGeometry geometry, const QgsCoordinateTransform &toMap, double metresPerUnit);

// A copy of the layer in the map's CRS, look included, in which the pieces of each polygon that meet at 180 degrees are one;
// nullptr where there is nothing to join: the layer is not in degrees, holds no polygons or does not reach 180 on both sides, or
// the map is itself cut there. What the projection cannot show is left out.
std::unique_ptr<QgsVectorLayer> joinedAtAntimeridian(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs);

} // namespace territorial
