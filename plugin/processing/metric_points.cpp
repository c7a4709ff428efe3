#include "processing/metric_points.h"

#include "processing/algorithm.h"
#include "processing/firms.h"
#include "processing/reading.h"

#include <qgsprocessingparameters.h>
#include <qgsunittypes.h>

#include <QCoreApplication>

#include <cmath>

namespace territorial {

namespace {

class MetricPointsText {
  Q_DECLARE_TR_FUNCTIONS(MetricPoints)
};

const QString methodName = QStringLiteral("DISTANCE_METHOD");
constexpr double longestUnit = 1e4; // metres; a degree is more

double metresByQgis(const QgsCoordinateReferenceSystem &crs) {
  return QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), qc::distanceMetres);
}

bool isKnown(const QgsCoordinateReferenceSystem &crs) {
  return crs.isValid() && (crs.isGeographic() || metresByQgis(crs) <= longestUnit);
}

MetricPoints measured(std::vector<Point> points, const QgsCoordinateReferenceSystem &crs, const QString &method,
                      const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (method == QLatin1String("ellipsoidal") ||
      (method != QLatin1String("planar") && (crs.isGeographic() || isWebMercator(crs)))) {
    projectPoints(points, crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), parameters, feedback);
    long long nowhere = 0;
    for (Point &point : points)
      if (std::abs(point.y) > 90) {
        point = {std::nan(""), std::nan("")};
        ++nowhere;
      }
    if (nowhere > 0)
      feedback->pushWarning(
          MetricPointsText::tr("%1 points have a latitude above 90 degrees, so they are nowhere: are longitude and latitude in "
                               "their order?")
              .arg(nowhere));
    return {std::move(points), DistanceMethod::ellipsoidal};
  }
  if (!isKnown(crs)) {
    feedback->pushWarning(
        MetricPointsText::tr("The layer has no coordinate reference system: its coordinates are taken for metres."));
    return {std::move(points), DistanceMethod::planar};
  }
  const double metres = metresInUnit(crs);
  if (metres != 1)
    for (Point &point : points)
      point = {point.x * metres, point.y * metres};
  return {std::move(points), DistanceMethod::planar};
}

} // namespace

bool isWebMercator(const QgsCoordinateReferenceSystem &crs) {
  return crs.authid() == QLatin1String("EPSG:3857") || crs.authid() == QLatin1String("EPSG:900913");
}

double metresInUnit(const QgsCoordinateReferenceSystem &plane) { return isKnown(plane) ? metresByQgis(plane) : 1; }

void addDistanceMethod(Algorithm &algorithm) {
  algorithm.addAdvanced(new QgsProcessingParameterEnum(
      methodName, MetricPointsText::tr("Distances (automatic: on the ellipsoid in degrees and Web Mercator, else in the plane)"),
      {QStringLiteral("automatic"), QStringLiteral("planar"), QStringLiteral("ellipsoidal")}, false, QStringLiteral("automatic"),
      true, true));
}

QString checkDistanceMethod(const Parameters &parameters, const QgsCoordinateReferenceSystem &crs) {
  if (parameters.choice(methodName) == QLatin1String("planar") && crs.isGeographic())
    return MetricPointsText::tr("DISTANCE_METHOD planar needs a projected layer: the coordinates of this one are degrees. Leave "
                                "it at automatic, or reproject the layer first.");
  if (parameters.choice(methodName) == QLatin1String("ellipsoidal") && !isKnown(crs))
    return MetricPointsText::tr("DISTANCE_METHOD ellipsoidal needs a coordinate reference system, which the layer lacks. Set it "
                                "in the layer's properties.");
  return {};
}

MetricPoints metricPoints(std::vector<Point> points, const QgsCoordinateReferenceSystem &crs, const Parameters &parameters,
                          QgsProcessingFeedback *feedback) {
  return measured(std::move(points), crs, parameters.choice(methodName), parameters, feedback);
}

MetricPoints automaticMetricPoints(std::vector<Point> points, const QgsCoordinateReferenceSystem &crs,
                                   const Parameters &parameters, QgsProcessingFeedback *feedback) {
  return measured(std::move(points), crs, QStringLiteral("automatic"), parameters, feedback);
}

} // namespace territorial
