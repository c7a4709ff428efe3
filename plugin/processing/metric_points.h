// The parameter DISTANCE_METHOD: distances between points in metres, whatever their CRS.
#pragma once

#include "common/point_metric.h"

#include <qgscoordinatereferencesystem.h>

#include <vector>

class QgsProcessingFeedback;
class QString;

namespace territorial {

class Algorithm;
class Parameters;

// Metres in a unit of a plane's coordinates; 1 where nobody knows: without a CRS, and for the one that QGIS 3.22 gives a
// GeoPackage without any, which is valid and in degrees, but not geographic.
double metresInUnit(const QgsCoordinateReferenceSystem &plane);

// Whether coordinates are Web Mercator's metres, which are longer than those on the ground.
bool isWebMercator(const QgsCoordinateReferenceSystem &crs);

// Adds DISTANCE_METHOD: automatic, planar, ellipsoidal.
void addDistanceMethod(Algorithm &algorithm);

// A sentence where planar distances are asked for in a CRS of degrees, or nothing.
QString checkDistanceMethod(const Parameters &parameters, const QgsCoordinateReferenceSystem &crs);

struct MetricPoints {
  std::vector<Point> points; // metres in the plane, or degrees of longitude and latitude on WGS 84; NaN stays
  DistanceMethod method = DistanceMethod::planar;
};

// Automatic: a projected CRS is planar, its unit converted to metres; degrees and Web Mercator are measured on the ellipsoid.
// What cannot be brought to degrees, or has a latitude above 90, becomes NaN. Without a CRS coordinates are taken for metres, and
// said.
MetricPoints metricPoints(std::vector<Point> points, const QgsCoordinateReferenceSystem &crs, const Parameters &parameters,
                          QgsProcessingFeedback *feedback);

// The same, always automatic: for algorithms without DISTANCE_METHOD.
MetricPoints automaticMetricPoints(std::vector<Point> points, const QgsCoordinateReferenceSystem &crs,
                                   const Parameters &parameters, QgsProcessingFeedback *feedback);

} // namespace territorial
