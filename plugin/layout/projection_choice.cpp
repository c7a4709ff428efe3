#include "layout/projection_choice.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace territorial {

namespace {

QString degrees(double value, const MapLanguage &language, Word positive, Word negative) {
  return QStringLiteral("%1°%2%3").arg(language.number(std::abs(value), 1), QString(QChar(0x00A0)),
                                       language.word(value < 0 ? negative : positive));
}

QString latitude(double value, const MapLanguage &language) { return degrees(value, language, Word::north, Word::south); }
QString longitude(double value, const MapLanguage &language) { return degrees(value, language, Word::east, Word::west); }

// Whole degrees where the territory is large enough for the difference not to matter.
double rounded(double value, double span) {
  const double step = span > 6 ? 1 : span > 1 ? 0.5 : 0.1;
  return std::round(value / step) * step;
}

double wrapped(double longitude) { return std::remainder(longitude, 360.0); }

QString number(double value) { return QString::number(value, 'g', 12); }

} // namespace

GeographicExtent geographicExtent(const std::vector<QgsGeometry> &geometries) {
  std::vector<double> longitudes;
  GeographicExtent extent{0, 0, 90, -90};
  for (const QgsGeometry &geometry : geometries)
    for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex) {
      const QgsPoint point = *vertex;
      if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
        continue;
      longitudes.push_back(wrapped(point.x()));
      extent.south = std::min(extent.south, point.y());
      extent.north = std::max(extent.north, point.y());
    }
  if (longitudes.empty())
    throw std::invalid_argument("no vertex to choose a projection for");
  std::sort(longitudes.begin(), longitudes.end());
  extent.west = longitudes.front();
  extent.east = longitudes.back();
  double widest = longitudes.front() + 360 - longitudes.back(); // the gap outside the territory
  for (std::size_t at = 1; at < longitudes.size(); ++at)
    if (const double gap = longitudes[at] - longitudes[at - 1]; gap > widest) {
      widest = gap;
      extent.west = longitudes[at];
      extent.east = longitudes[at - 1] + 360;
    }
  return extent;
}

Projection chooseProjection(const GeographicExtent &extent, const MapLanguage &language) {
  const double tall = extent.north - extent.south, wide = extent.east - extent.west;
  const double latitude0 = (extent.south + extent.north) / 2;
  const double toRadians = 3.14159265358979323846 / 180;
  const bool oneSide = extent.south > 0 || extent.north < 0;
  const bool conic = oneSide && std::abs(latitude0) > 15 && std::abs(latitude0) < 70 && wide < 180 && tall < 60 &&
                     wide * std::cos(latitude0 * toRadians) > 1.2 * tall;
  const double meridian = wrapped(rounded(extent.middle(), wide));
  const double middle = rounded(latitude0, tall);
  Projection projection;
  if (conic) {
    const double lower = rounded(extent.south + tall / 6, tall), upper = rounded(extent.north - tall / 6, tall);
    projection.crs = QgsCoordinateReferenceSystem::fromProj(
        QStringLiteral("+proj=aea +lat_0=%1 +lon_0=%2 +lat_1=%3 +lat_2=%4 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
            .arg(number(middle), number(meridian), number(lower), number(upper)));
    projection.name =
        language.word(Word::albers).arg(latitude(lower, language), latitude(upper, language), longitude(meridian, language));
  } else {
    projection.crs = QgsCoordinateReferenceSystem::fromProj(
        QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
            .arg(number(middle), number(meridian)));
    projection.name = language.word(Word::lambert).arg(latitude(middle, language), longitude(meridian, language));
  }
  return projection;
}

} // namespace territorial
