// Land where the background of a map ends within its frame: the countries of QGIS's own world map go on with it.
#pragma once

#include "layout/map_language.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace territorial {

// True where a part of the frame (units of `crs`) lies outside the extents of all the layers.
bool endsWithin(const std::vector<const QgsVectorLayer *> &land, const QgsRectangle &frame,
                const QgsCoordinateReferenceSystem &crs);

struct LandTask {
  const std::vector<const QgsVectorLayer *> &land; // polygons; the first is gone on with
  const QgsVectorLayer &world;                     // as worldMap() makes it
  const std::vector<QgsGeometry> &territory;       // in the CRS of `world`
  const MapLanguage &language;
};

// A copy of the first layer in the CRS of `world`, look included. Beyond the extents of all layers its countries get the rest of
// them, known by their names, so that no line is where the layer was cut; countries that the layers lack lie below the others.
// nullptr where the world map adds nothing or the layers go round the world.
std::unique_ptr<QgsVectorLayer> landBeyond(const LandTask &task);

} // namespace territorial
