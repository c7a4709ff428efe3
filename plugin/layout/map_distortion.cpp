#include "layout/map_distortion.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgspoint.h>
#include <qgsprojectionfactors.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double farthest = 89.9;    // degrees of latitude beyond which there is no west and east
constexpr double turnedFrom = 10;    // degrees
constexpr double exactWithin = 1e-3; // of a scale; less is not seen on paper
constexpr int mostVertices = 400;
const double degree = std::acos(-1.0) / 180;

class Plane {
public:
  explicit Plane(const QgsCoordinateReferenceSystem &crs)
      : mToMap(degreesSystem(), crs, QgsCoordinateTransformContext()),
        mToDegrees(crs, degreesSystem(), QgsCoordinateTransformContext()), mCrs(crs) {}

  std::optional<LocalScale> at(const QgsPointXY &place) const {
    try {
      const QgsPointXY degrees = mToDegrees.transform(place);
      if (!std::isfinite(degrees.x()) || !std::isfinite(degrees.y()) || std::abs(degrees.y()) > farthest)
        return std::nullopt;
      const QgsProjectionFactors factors = mCrs.factors(QgsPoint(degrees));
      return factors.isValid() ? from(factors) : std::nullopt;
    } catch (const QgsCsException &) { // beyond the projection's edge
      return std::nullopt;
    }
  }

  std::optional<QgsPointXY> pole(double latitude) const {
    try {
      const QgsPointXY place = mToMap.transform(QgsPointXY(0, latitude));
      return std::isfinite(place.x()) && std::isfinite(place.y()) ? std::optional(place) : std::nullopt;
    } catch (const QgsCsException &) {
      return std::nullopt;
    }
  }

private:
  static QgsCoordinateReferenceSystem degreesSystem() { return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")); }

  // The derivatives of PROJ are those of a sphere of radius 1: their directions are the map's, their lengths the scales'.
  static std::optional<LocalScale> from(const QgsProjectionFactors &factors) {
    const double areas = factors.arealScale(), turn = std::atan2(factors.dxDphi(), factors.dyDphi()),
                 eastUp = factors.parallelScale() * factors.dyDlam() / std::hypot(factors.dxDlam(), factors.dyDlam()),
                 northUp = factors.meridionalScale() * std::cos(turn);
    LocalScale scale{std::sqrt(areas), areas / std::hypot(northUp, eastUp), turn / degree};
    if (!std::isnormal(scale.mean) || !std::isnormal(scale.across))
      return std::nullopt;
    if (std::abs(scale.mean - 1) < exactWithin)
      scale.mean = 1;
    return scale;
  }

  QgsCoordinateTransform mToMap, mToDegrees;
  QgsCoordinateReferenceSystem mCrs;
};

bool poleIsOn(const QgsRectangle &bounds, const Plane &plane) {
  const auto isOn = [&](double latitude) {
    const std::optional<QgsPointXY> pole = plane.pole(latitude);
    return pole && bounds.contains(*pole);
  };
  return isOn(90) || isOn(-90);
}

} // namespace

std::optional<LocalScale> localScale(const QgsCoordinateReferenceSystem &crs, const QgsPointXY &place) {
  return Plane(crs).at(place);
}

bool Distortion::turned() const { return std::abs(north) > turnedFrom; }

Distortion distortionOf(const std::vector<QgsGeometry> &territory, const QgsCoordinateReferenceSystem &crs) {
  const Plane plane(crs);
  QgsRectangle bounds;
  int vertices = 0;
  for (const QgsGeometry &geometry : territory) {
    bounds.combineExtentWith(geometry.boundingBox());
    vertices += geometry.constGet()->nCoordinates();
  }
  double least = 1, most = 1;
  bool any = false;
  const int every = 1 + vertices / mostVertices;
  int at = 0;
  for (const QgsGeometry &geometry : territory)
    for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex) {
      if (at++ % every != 0)
        continue;
      const std::optional<LocalScale> scale = plane.at(QgsPointXY(*vertex));
      if (!scale)
        continue;
      const double areas = scale->mean * scale->mean;
      least = any ? std::min(least, areas) : areas;
      most = any ? std::max(most, areas) : areas;
      any = true;
    }
  Distortion distortion{most / least - 1, 0};
  if (const std::optional<LocalScale> middle = plane.at(bounds.center()); middle && !poleIsOn(bounds, plane))
    distortion.north = middle->north;
  return distortion;
}

double scaleInTheMiddle(double scale, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs) {
  const std::optional<LocalScale> middle = localScale(crs, extent.center());
  const double here = scale / (middle ? middle->mean : 1);
  const double digit = std::pow(10, std::floor(std::log10(here)) - 2);
  return std::round(here / digit) * digit;
}

} // namespace territorial
