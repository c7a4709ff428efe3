// The projection of a printed map: equal area, fit for the territory, named in the map's language.
#pragma once

#include "layout/map_language.h"

#include "common/polygons.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>

#include <span>
#include <vector>

namespace territorial {

// Where a territory lies: degrees; the longitudes are those of the smallest arc that holds it, so east may pass 180.
struct GeographicExtent {
  double west = 0, east = 0, south = 0, north = 0;
  double middle() const { return (west + east) / 2; }
};

// The extent of geometries in degrees (WGS 84), their edges included, each the short way around. O(n log n). Throws
// std::invalid_argument where there is no vertex.
GeographicExtent geographicExtent(const std::vector<QgsGeometry> &geometries);

// The same of points; what is not finite is passed over.
GeographicExtent geographicExtent(std::span<const Point> points);

struct Projection {
  QgsCoordinateReferenceSystem crs;
  QString name; // in the map's language, with parallels and meridian
};

// Albers' equal-area conic with parallels a sixth inside the territory (Deetz and Adams 1934) where it is wide and in the middle
// latitudes on one side of the equator; Lambert's azimuthal equal-area around the pole where it lies about one, else around its
// middle; Equal Earth (Savric, Patterson and Jenny 2018) where it is wider than half the globe.
Projection chooseProjection(const GeographicExtent &extent, const MapLanguage &language);

} // namespace territorial
