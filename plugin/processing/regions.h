// The bundle REGIONS, REGIONS_FIELD: polygons of territorial units by id.
#pragma once

#include "processing/identifiers.h"

#include "common/polygons.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfields.h>
#include <qgsgeometry.h>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct Regions {
  QString layer;                       // its name
  Units units;                         // in rank order
  std::vector<QgsGeometry> geometries; // [n] valid multipolygons without curves; empty where the source has none
  std::vector<QString> names;          // [n] of a field that looks like a name in the user's language, else the id
  QgsCoordinateReferenceSystem crs;
  QgsField id_field;
  int repaired = 0; // geometries that had to be made valid
  int without_geometry = 0;
};

// Adds REGIONS and REGIONS_FIELD.
void addRegionParameters(Algorithm &algorithm, bool optional);

// A sentence where the layer of a parameter has no polygons.
QString refuseNoPolygons(const Parameters &parameters, const QString &layer);

// A sentence on what is wrong, or nothing.
QString checkRegions(const Parameters &parameters);

// Reads all polygons. Curves become lines, invalid geometries are made valid (and said). Throws on a NULL or repeated id.
// `layer` and `field` are the names of the parameters.
Regions readRegions(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to,
                    const QString &layer = QStringLiteral("REGIONS"), const QString &field = QStringLiteral("REGIONS_FIELD"));

// The polygons as kernels take them, one feature a unit in rank order.
Polygons toPolygons(const std::vector<QgsGeometry> &geometries);

// One feature of kernel polygons as a multipolygon.
QgsGeometry toGeometry(const Polygons &polygons, std::size_t feature);

} // namespace territorial
