#include "processing/linkages/places.h"

#include "processing/algorithm.h"
#include "processing/reading.h"

#include <qgsgeometrycollection.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QCoreApplication>

#include <cmath>
#include <unordered_map>

namespace territorial {

namespace {

class PlacesText {
  Q_DECLARE_TR_FUNCTIONS(Places)
};

[[noreturn]] void throwPlaceFault(const Places &places, int rank, const QString &what) {
  const auto index = static_cast<std::size_t>(rank);
  throwFault(places.layer, places.id_field.name(), places.features[index], places.units.values[index], what);
}

bool isFinite(const QgsPointXY &point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

// A point on the surface of a polygon; a null geometry where it has none.
QgsGeometry onSurface(const QgsGeometry &polygon) {
  QgsGeometry straight(polygon.constGet()->segmentize());
  if (!straight.isGeosValid())
    straight = straight.makeValid();
  straight.convertGeometryCollectionToSubclass(qc::polygonGeometry); // repair may leave lines and points beside the polygon
  if (straight.type() != qc::polygonGeometry)
    return QgsGeometry();
  return straight.pointOnSurface();
}

} // namespace

void addPlaceParameters(Algorithm &algorithm, bool optional) {
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      QStringLiteral("PLACES"), PlacesText::tr("Places (points, or polygons: a point on surface)"),
      qc::sources(qc::sourcePoint, qc::sourcePolygon), QVariant(), optional));
  algorithm.addParameter(new QgsProcessingParameterField(QStringLiteral("PLACE_FIELD"), PlacesText::tr("Id of the places"),
                                                         QStringLiteral("region"), QStringLiteral("PLACES"), qc::fieldAny, false,
                                                         true));
}

QString checkPlaces(const Parameters &parameters) {
  const auto source = parameters.tryingSource(QStringLiteral("PLACES"));
  if (!source)
    return PlacesText::tr("PLACES: the layer cannot be opened.");
  const auto kind = QgsWkbTypes::geometryType(source->wkbType());
  if (source->wkbType() == qc::wkbNone)
    return PlacesText::tr("PLACES: the layer %1 has no geometry. Give a layer of points or polygons.").arg(source->sourceName());
  if (kind == qc::lineGeometry)
    return PlacesText::tr(
               "PLACES: the layer %1 has lines, and a place on a line is ambiguous. Give a layer of points or polygons.")
        .arg(source->sourceName());
  if (!source->sourceCrs().isValid())
    return PlacesText::tr("PLACES: the layer %1 has no coordinate reference system, so no length can be measured. Set it in the "
                          "layer's properties.")
        .arg(source->sourceName());
  return refuseMissingField(parameters, QStringLiteral("PLACES"), QStringLiteral("PLACE_FIELD"), true);
}

Places readPlaces(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  const auto source = parameters.source(QStringLiteral("PLACES"));
  source->setInvalidGeometryCheck(qc::geometryNoCheck); // a bow-tie still has a point on its surface
  const int idIndex = fieldIndex(*source, parameters.text(QStringLiteral("PLACE_FIELD")));
  Places places;
  places.layer = source->sourceName();
  places.crs = source->sourceCrs();
  places.id_field = source->fields().at(idIndex);

  UnitCollector collector;
  std::vector<QgsGeometry> geometries;
  std::vector<QgsFeatureId> features;
  forEachFeature(*source, true, feedback, from, to, [&](const QgsFeature &feature) {
    const QString id = idAt(*source, feature, idIndex);
    const auto number = static_cast<std::size_t>(collector.add(id, feature.attribute(idIndex)));
    if (number < features.size())
      throwFault(places.layer, places.id_field.name(), feature.id(), feature.attribute(idIndex),
                 PlacesText::tr("the id is repeated, it is also that of feature %1").arg(features[number]));
    geometries.push_back(feature.geometry());
    features.push_back(feature.id());
  });

  std::vector<int> order;
  places.units = collector.sorted(order);
  places.geometries.resize(geometries.size());
  places.features.resize(features.size());
  for (std::size_t number = 0; number < features.size(); ++number) {
    const auto rank = static_cast<std::size_t>(order[number]);
    places.geometries[rank] = geometries[number];
    places.features[rank] = features[number];
  }
  return places;
}

QgsPointXY placePoint(const Places &places, int rank) {
  const QgsGeometry &geometry = places.geometries[static_cast<std::size_t>(rank)];
  if (geometry.isNull() || geometry.isEmpty())
    throwPlaceFault(places, rank, PlacesText::tr("the place has flows but no geometry"));
  const auto kind = geometry.type();
  if (kind != qc::pointGeometry && kind != qc::polygonGeometry)
    throwPlaceFault(places, rank, PlacesText::tr("the place is neither a point nor a polygon"));
  QgsGeometry point = geometry;
  if (kind == qc::polygonGeometry) {
    point = onSurface(geometry);
  } else if (const auto *several = qgsgeometry_cast<const QgsGeometryCollection *>(geometry.constGet())) {
    if (several->numGeometries() != 1)
      throwPlaceFault(places, rank, PlacesText::tr("the place has %1 points instead of one").arg(several->numGeometries()));
    point = QgsGeometry(several->geometryN(0)->clone());
  }
  if (point.isNull() || point.isEmpty())
    throwPlaceFault(places, rank, PlacesText::tr("the polygon of the place has no surface to set a point on"));
  const QgsPointXY found = point.asPoint();
  if (!isFinite(found))
    throwPlaceFault(places, rank, PlacesText::tr("the coordinates of the place are not finite numbers"));
  if (places.crs.isGeographic() && std::abs(found.y()) > 90)
    throwPlaceFault(places, rank, PlacesText::tr("the latitude of the place is outside -90 to 90 degrees"));
  return found;
}

} // namespace territorial
