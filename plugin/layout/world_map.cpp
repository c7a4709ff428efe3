#include "layout/world_map.h"

#include "layout/antimeridian.h"
#include "layout/map_export.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr int samples = 16;         // a side of the grid by which the window's degrees are found
constexpr double sparedDegrees = 8; // what such a grid may miss

// Names in English, Russian and Kazakh by the code of the country.
QMap<QString, QStringList> countryNames() {
  QMap<QString, QStringList> names;
  QFile file(QStringLiteral(":/territorial/classifications/country_names.csv"));
  if (!file.open(QIODevice::ReadOnly))
    return names;
  for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
    if (const QStringList cells = line.split(QLatin1Char(',')); cells.size() == 4)
      names.insert(cells.front(), cells.mid(1));
  return names;
}

// Degrees that a window of the map shows, generously; longitudes go on from its middle.
struct Window {
  double middle = 0, halfWidth = 180, south = -90, north = 90;

  bool holds(const QgsRectangle &box) const {
    if (box.yMaximum() < south || box.yMinimum() > north)
      return false;
    const double away = std::abs(std::remainder(box.center().x() - middle, 360.0));
    return away <= halfWidth + box.width() / 2;
  }
  bool holdsAntimeridian() const { return std::abs(std::remainder(180 - middle, 360.0)) <= halfWidth; }
};

Window windowOf(const QgsRectangle &window, const QgsCoordinateTransform &toDegrees) {
  Window shown;
  try {
    shown.middle = toDegrees.transform(window.center()).x();
  } catch (const QgsCsException &) {
    return shown;
  }
  double reach = 0, south = 90, north = -90;
  for (int row = 0; row <= samples; ++row)
    for (int column = 0; column <= samples; ++column)
      try {
        const QgsPointXY point = toDegrees.transform(QgsPointXY(window.xMinimum() + window.width() * column / samples,
                                                                window.yMinimum() + window.height() * row / samples));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
          continue;
        reach = std::max(reach, std::abs(std::remainder(point.x() - shown.middle, 360.0)));
        south = std::min(south, point.y());
        north = std::max(north, point.y());
      } catch (const QgsCsException &) { // beyond the projection's edge
      }
  if (south <= north) {
    shown.south = south - sparedDegrees;
    shown.north = north + sparedDegrees;
    shown.halfWidth = std::min(180.0, reach + sparedDegrees);
  }
  return shown;
}

// The country with a leased ground within it, which the file has as nobody's land in a hole of the country: the cosmodrome of
// Baikonur, part of Kazakhstan.
const QString lessor = QStringLiteral("KZ");

// The lessor's geometry without holes; null where the file has no such country.
QgsGeometry withLeasedGround(const QgsVectorLayer &countries, int code) {
  QgsFeatureRequest request;
  request.setFilterExpression(QStringLiteral("\"%1\" = '%2'").arg(countries.fields()[code].name(), lessor));
  QgsFeature country;
  return countries.getFeatures(request).nextFeature(country) ? country.geometry().removeInteriorRings() : QgsGeometry();
}

// A country with what it leases, or nobody's land without that.
QgsGeometry landOf(const QgsFeature &country, const QString &id, const QgsGeometry &leased) {
  if (id == lessor)
    return leased;
  const bool nobodys = id.size() != 2 || !id.front().isLetter();
  return nobodys && !leased.isNull() ? country.geometry().difference(leased) : country.geometry();
}

} // namespace

QString worldMapFile() {
  const QString file = QgsApplication::pkgDataPath() + QStringLiteral("/resources/data/world_map.gpkg");
  return QFileInfo::exists(file) ? file : QString();
}

std::unique_ptr<QgsVectorLayer> worldMap(const QString &file, const QgsRectangle &bounds, const QgsCoordinateReferenceSystem &crs,
                                         const QString &name) {
  const QgsVectorLayer countries(file + QStringLiteral("|layername=countries"), name, QStringLiteral("ogr"));
  const int code = countries.isValid() ? countries.fields().lookupField(QStringLiteral("iso_a2")) : -1,
            english = countries.isValid() ? countries.fields().lookupField(QStringLiteral("NAME")) : -1;
  if (code < 0 || english < 0)
    return nullptr;
  const double unit = metresPerUnit(crs);
  QgsRectangle window = bounds;
  window.grow(1.2 * std::max({bounds.width(), bounds.height(), 50000 / unit}));
  const QgsCoordinateTransform toMap(countries.crs(), crs, countries.transformContext());
  const Window shown = windowOf(window, QgsCoordinateTransform(crs, countries.crs(), countries.transformContext()));
  const QgsGeometry cut = QgsGeometry::fromRect(window);
  const QMap<QString, QStringList> names = countryNames();
  auto land = std::make_unique<QgsVectorLayer>(
      QStringLiteral("MultiPolygon?field=iso_a2:string&field=name_en:string&field=name_ru:string&field=name_kk:string"), name,
      QStringLiteral("memory"));
  land->setCrs(crs);
  const QgsGeometry leased = withLeasedGround(countries, code);
  QgsFeatureList features;
  QgsFeatureIterator all = countries.getFeatures();
  for (QgsFeature country; all.nextFeature(country);) {
    if (!country.hasGeometry() || !shown.holds(country.geometry().boundingBox()))
      continue;
    const QString id = country.attribute(code).toString();
    try {
      QgsGeometry geometry = landOf(country, id, leased);
      if (shown.holdsAntimeridian())
        geometry = acrossAntimeridian(geometry, toMap, unit);
      else
        geometry.transform(toMap);
      if (!geometry.boundingBox().isFinite())
        continue;
      if (!geometry.isGeosValid())
        geometry = geometry.makeValid();
      geometry = geometry.intersection(cut);
      geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
      if (geometry.isNull() || geometry.isEmpty())
        continue;
      geometry.convertToMultiType();
      QgsFeature feature(land->fields());
      feature.setGeometry(geometry);
      feature.setAttribute(0, id);
      const QStringList known = names.value(id);
      for (int language = 0; language < 3; ++language)
        feature.setAttribute(language + 1, known.isEmpty() ? country.attribute(english) : QVariant(known[language]));
      features << feature;
    } catch (const QgsCsException &) { // on the other side of the globe
    }
  }
  if (features.isEmpty() || !land->dataProvider()->addFeatures(features))
    return nullptr;
  land->updateExtents();
  styleBackground(*land, Background::land);
  return land;
}

} // namespace territorial
