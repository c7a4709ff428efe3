// How far a map's projection is from true to scale, and which way north lies on it.
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>
#include <qgspointxy.h>
#include <qgsrectangle.h>

#include <optional>
#include <vector>

namespace territorial {

// At one place of a map, against the WGS 84 ellipsoid.
struct LocalScale {
  double mean = 1;   // metres on the map for a metre on the ground: the root of the scale of areas
  double across = 1; // the same along a horizontal line of the map
  double north = 0;  // degrees from the map's top to north, clockwise
};

// nullopt at the poles, and where the projection shows nothing.
std::optional<LocalScale> localScale(const QgsCoordinateReferenceSystem &crs, const QgsPointXY &place);

// What a projection does to a territory.
struct Distortion {
  double areas = 0; // by what share areas are larger on the map in one part than in another
  double north = 0; // degrees clockwise from the map's top to north in the middle; 0 where a pole lies among the territory

  // Areas cannot be compared, and one scale does not hold for the whole map.
  bool unequal() const { return areas > 0.05; }

  // A reader would take the wrong way for north.
  bool turned() const;
};

// Looks at some hundreds of the vertices.
Distortion distortionOf(const std::vector<QgsGeometry> &territory, const QgsCoordinateReferenceSystem &crs);

// The denominator that holds in the middle of an extent, in three digits, on a map that is drawn 1 : `scale` in the units of its
// projection; the same in equal-area projections.
double scaleInTheMiddle(double scale, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs);

} // namespace territorial
