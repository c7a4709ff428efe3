// PLACES, PLACE_FIELD: where the ends of linkages lie.
#pragma once

#include "processing/identifiers.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeatureid.h>
#include <qgsfields.h>
#include <qgsgeometry.h>
#include <qgspointxy.h>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct Places {
  QString layer;                       // its name
  Units units;                         // in rank order
  std::vector<QgsGeometry> geometries; // [n] as the source has them, also null
  std::vector<QgsFeatureId> features;  // [n]
  QgsCoordinateReferenceSystem crs;
  QgsField id_field;
};

// Adds PLACES and PLACE_FIELD.
void addPlaceParameters(Algorithm &algorithm, bool optional = false);

// A sentence on what is wrong with them, or nothing.
QString checkPlaces(const Parameters &parameters);

// Reads all places; throws on a NULL or repeated id. Progress goes from `from` to `to` per cent.
Places readPlaces(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

// The point of the place with this rank, in the CRS of the layer: the point itself, or a point on the surface of a polygon
// (curves become lines, invalid polygons are made valid for the purpose). Throws, naming the feature, where the place has no
// usable geometry: so only places that are asked for need one.
QgsPointXY placePoint(const Places &places, int rank);

} // namespace territorial
