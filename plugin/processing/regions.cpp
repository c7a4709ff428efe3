#include "processing/regions.h"

#include "language.h"
#include "processing/algorithm.h"
#include "processing/reading.h"

#include <qgscurvepolygon.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace territorial {

namespace {

class RegionsText {
  Q_DECLARE_TR_FUNCTIONS(Regions)
};

// A field that holds names: in the user's language first, then any.
int nameField(const QgsFields &fields) {
  for (const QString &candidate : {QStringLiteral("name_") + language(), QStringLiteral("name"), QStringLiteral("name_en")})
    if (const int index = fields.lookupField(candidate); index >= 0)
      return index;
  return -1;
}

std::vector<Point> ringPoints(const QgsCurve &ring) {
  std::vector<Point> points;
  points.reserve(static_cast<std::size_t>(ring.numPoints()));
  for (int i = 0; i < ring.numPoints(); ++i)
    points.push_back({ring.xAt(i), ring.yAt(i)});
  return points;
}

std::unique_ptr<QgsLineString> toRing(std::span<const Point> points) {
  QVector<double> x, y;
  for (const Point &point : points) {
    x << point.x;
    y << point.y;
  }
  return std::make_unique<QgsLineString>(x, y);
}

// Straight, valid and multi; empty where nothing areal is left.
QgsGeometry cleaned(QgsGeometry geometry, bool &repaired) {
  if (geometry.isNull() || geometry.isEmpty())
    return QgsGeometry();
  geometry = QgsGeometry(geometry.constGet()->segmentize());
  geometry.get()->dropZValue();
  geometry.get()->dropMValue();
  repaired = !geometry.isGeosValid();
  if (repaired)
    geometry = geometry.makeValid();
  geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
  geometry.convertToMultiType();
  return geometry;
}

} // namespace

void addRegionParameters(Algorithm &algorithm, bool optional) {
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(QStringLiteral("REGIONS"), RegionsText::tr("Regions (polygons)"),
                                                                 qc::sources(qc::sourcePolygon), QVariant(), optional));
  algorithm.addParameter(new QgsProcessingParameterField(QStringLiteral("REGIONS_FIELD"), RegionsText::tr("Id of the regions"),
                                                         QStringLiteral("region"), QStringLiteral("REGIONS"), qc::fieldAny, false,
                                                         true));
}

QString refuseNoPolygons(const Parameters &parameters, const QString &layer) {
  const auto source = parameters.tryingSource(layer);
  const auto type = source ? QgsWkbTypes::geometryType(source->wkbType()) : qc::polygonGeometry;
  const bool none = type == qc::pointGeometry || type == qc::lineGeometry || (source && source->wkbType() == qc::wkbNone);
  if (!none)
    return {};
  return RegionsText::tr("%1: the layer “%2” has no polygons. Give the areas of the regions.").arg(layer, source->sourceName());
}

QString checkRegions(const Parameters &parameters) {
  if (const QString sentence = refuseNoPolygons(parameters, QStringLiteral("REGIONS")); !sentence.isEmpty())
    return sentence;
  return refuseMissingField(parameters, QStringLiteral("REGIONS"), QStringLiteral("REGIONS_FIELD"), true);
}

Regions readRegions(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to, const QString &layer,
                    const QString &field) {
  const auto source = parameters.source(layer);
  source->setInvalidGeometryCheck(qc::geometryNoCheck); // repaired here, and said
  const int idIndex = fieldIndex(*source, parameters.text(field));
  const int nameIndex = nameField(source->fields());
  Regions regions;
  regions.layer = source->sourceName();
  regions.crs = source->sourceCrs();
  regions.id_field = source->fields().at(idIndex);

  UnitCollector collector;
  std::vector<QgsGeometry> geometries;
  std::vector<QString> names;
  QHash<QString, QgsFeatureId> seen;
  forEachFeature(*source, true, feedback, from, to, [&](const QgsFeature &feature) {
    const QString id = idAt(*source, feature, idIndex);
    if (seen.contains(id))
      throwFault(source->sourceName(), regions.id_field.name(), feature.id(), id,
                 RegionsText::tr("the id is repeated, it is also that of feature %1").arg(seen.value(id)));
    seen.insert(id, feature.id());
    collector.add(id, feature.attribute(idIndex));
    bool repaired = false;
    geometries.push_back(cleaned(feature.geometry(), repaired));
    regions.repaired += repaired;
    regions.without_geometry += geometries.back().isEmpty();
    const QString name = nameIndex >= 0 ? feature.attribute(nameIndex).toString() : QString();
    names.push_back(name.isEmpty() ? id : name);
  });

  std::vector<int> order;
  regions.units = collector.sorted(order);
  regions.geometries.resize(geometries.size());
  regions.names.resize(geometries.size());
  for (std::size_t number = 0; number < geometries.size(); ++number) {
    regions.geometries[static_cast<std::size_t>(order[number])] = geometries[number];
    regions.names[static_cast<std::size_t>(order[number])] = names[number];
  }
  if (regions.repaired > 0)
    feedback->pushWarning(
        RegionsText::tr("%1 polygons of %2 were invalid and have been repaired.").arg(regions.repaired).arg(regions.layer));
  if (regions.without_geometry > 0)
    feedback->pushWarning(RegionsText::tr("%1 regions of %2 have no geometry.").arg(regions.without_geometry).arg(regions.layer));
  return regions;
}

Polygons toPolygons(const std::vector<QgsGeometry> &geometries) {
  Polygons polygons;
  for (const QgsGeometry &geometry : geometries) {
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
      const auto *polygon = qgsgeometry_cast<const QgsCurvePolygon *>(*part);
      if (!polygon || polygon->isEmpty())
        continue;
      polygons.add_ring(ringPoints(*polygon->exteriorRing()));
      for (int hole = 0; hole < polygon->numInteriorRings(); ++hole)
        polygons.add_ring(ringPoints(*polygon->interiorRing(hole)));
      polygons.end_part();
    }
    polygons.end_feature();
  }
  return polygons;
}

QgsGeometry toGeometry(const Polygons &polygons, std::size_t feature) {
  auto multi = std::make_unique<QgsMultiPolygon>();
  for (std::size_t part = polygons.feature_part[feature]; part < polygons.feature_part[feature + 1]; ++part) {
    auto polygon = std::make_unique<QgsPolygon>();
    for (std::size_t ring = polygons.part_ring[part]; ring < polygons.part_ring[part + 1]; ++ring) {
      const std::span points(polygons.coordinate.data() + polygons.ring_point[ring],
                             polygons.ring_point[ring + 1] - polygons.ring_point[ring]);
      if (ring == polygons.part_ring[part])
        polygon->setExteriorRing(toRing(points).release());
      else
        polygon->addInteriorRing(toRing(points).release());
    }
    multi->addGeometry(polygon.release());
  }
  return QgsGeometry(std::move(multi));
}

} // namespace territorial
