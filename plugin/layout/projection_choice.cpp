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

// Longitudes from west (in -180..180) eastwards to east, which may pass 180.
struct Arc {
  double west, east;
};

// What an edge passes: the short way around, as a projection draws it; an edge along a whole parallel passes everything.
Arc arcBetween(double from, double to) {
  if (std::abs(to - from) > 359)
    return {-180, 180};
  const double start = wrapped(from), way = std::remainder(to - from, 360.0);
  const double west = way < 0 ? wrapped(start + way) : start;
  return {west, west + std::abs(way)};
}

// The smallest arc that holds all: the widest stretch of longitudes that none passes lies outside.
void setLongitudes(std::vector<Arc> &arcs, GeographicExtent &extent) {
  if (arcs.empty())
    throw std::invalid_argument("no vertex to choose a projection for");
  std::sort(arcs.begin(), arcs.end(), [](const Arc &a, const Arc &b) { return a.west < b.west; });
  double reached = arcs.front().west;
  for (const Arc &arc : arcs) // an arc over 180 covers the first longitudes too
    reached = std::max(reached, arc.east - 360);
  double widest = 0;
  extent.west = -180;
  extent.east = 180;
  for (std::size_t at = 0; at <= arcs.size(); ++at) {
    const double west = at < arcs.size() ? arcs[at].west : arcs.front().west + 360;
    if (const double gap = west - reached; gap > widest) {
      widest = gap;
      extent.west = west > 180 ? west - 360 : west;
      extent.east = extent.west + 360 - gap;
    }
    reached = std::max(reached, at < arcs.size() ? arcs[at].east : west);
  }
}

QString number(double value) { return QString::number(value, 'g', 12); }

} // namespace

GeographicExtent geographicExtent(const std::vector<QgsGeometry> &geometries) {
  std::vector<Arc> arcs;
  GeographicExtent extent{0, 0, 90, -90};
  for (const QgsGeometry &geometry : geometries)
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
      QgsVertexId id;
      QgsPoint point;
      double last = std::nan("");
      int ring = -1;
      while ((*part)->nextVertex(id, point)) {
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
          continue;
        arcs.push_back(id.ring == ring && std::isfinite(last) ? arcBetween(last, point.x()) : arcBetween(point.x(), point.x()));
        ring = id.ring;
        last = point.x();
        extent.south = std::min(extent.south, point.y());
        extent.north = std::max(extent.north, point.y());
      }
    }
  setLongitudes(arcs, extent);
  return extent;
}

GeographicExtent geographicExtent(std::span<const Point> points) {
  std::vector<Arc> arcs;
  GeographicExtent extent{0, 0, 90, -90};
  for (const Point &point : points) {
    if (!std::isfinite(point.x) || !std::isfinite(point.y))
      continue;
    arcs.push_back(arcBetween(point.x, point.x));
    extent.south = std::min(extent.south, point.y);
    extent.north = std::max(extent.north, point.y);
  }
  setLongitudes(arcs, extent);
  return extent;
}

Projection chooseProjection(const GeographicExtent &extent, const MapLanguage &language) {
  const double tall = extent.north - extent.south, wide = extent.east - extent.west;
  const double latitude0 = (extent.south + extent.north) / 2;
  const double toRadians = 3.14159265358979323846 / 180;
  const bool oneSide = extent.south > 0 || extent.north < 0, aroundPole = oneSide && wide > 180 && std::abs(latitude0) > 45;
  const bool conic = oneSide && std::abs(latitude0) > 15 && std::abs(latitude0) < 70 && wide < 180 && tall < 60 &&
                     wide * std::cos(latitude0 * toRadians) > 1.2 * tall;
  const double meridian = wide > 350 ? 0 : wrapped(rounded(extent.middle(), wide));
  const double middle = aroundPole ? std::copysign(90.0, latitude0) : rounded(latitude0, tall);
  const QString end = QStringLiteral(" +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs");
  const auto crs = [&](const QString &definition) { return QgsCoordinateReferenceSystem::fromProj(definition + end); };
  if (wide > 180 && !aroundPole)
    return {crs(QStringLiteral("+proj=eqearth +lon_0=%1").arg(number(meridian))),
            language.word(Word::equalEarth).arg(longitude(meridian, language))};
  if (!conic)
    return {crs(QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2").arg(number(middle), number(meridian))),
            language.word(Word::lambert).arg(latitude(middle, language), longitude(meridian, language))};
  const double lower = rounded(extent.south + tall / 6, tall), upper = rounded(extent.north - tall / 6, tall);
  return {crs(QStringLiteral("+proj=aea +lat_0=%1 +lon_0=%2 +lat_1=%3 +lat_2=%4")
                  .arg(number(middle), number(meridian), number(lower), number(upper))),
          language.word(Word::albers).arg(latitude(lower, language), latitude(upper, language), longitude(meridian, language))};
}

} // namespace territorial
