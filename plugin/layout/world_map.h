// The countries around a territory, from the world map that comes with QGIS (Natural Earth, public domain).
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace territorial {

// The file of QGIS's own world map; empty where this QGIS has none.
QString worldMapFile();

// Countries around `bounds` (units of `crs`), in `crs`, cut where no map of the bounds reaches, with their names in English,
// Russian and Kazakh (fields name_en, name_ru, name_kk), as land. nullptr where the file cannot be read or holds no land there.
std::unique_ptr<QgsVectorLayer> worldMap(const QString &file, const QgsRectangle &bounds, const QgsCoordinateReferenceSystem &crs,
                                         const QString &name);

} // namespace territorial
