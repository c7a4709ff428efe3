#include "processing/boundaries/cluster_outlines_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"

#include "boundaries/outlines.h"
#include "common/point_location.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <cmath>
#include <limits>

namespace territorial {

namespace {

const QString pointsName = QStringLiteral("POINTS"), clusterName = QStringLiteral("CLUSTER_FIELD");

struct Members {
  std::vector<Point> points;
  std::vector<std::int32_t> label; // rank in clusters, -1 for none
  Units clusters;
  QgsField cluster_field;
  QgsCoordinateReferenceSystem crs;
  int without_point = 0;
};

Members readMembers(const Parameters &parameters, QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(pointsName);
  const int cluster = fieldIndex(*source, parameters.text(clusterName));
  Members members;
  members.crs = source->sourceCrs();
  members.cluster_field = source->fields().at(cluster);
  UnitCollector clusters;
  forEachFeature(*source, true, feedback, 0, 30,
                 [&](const QgsFeature &feature) {
                   const QgsGeometry geometry = feature.geometry();
                   const QVariant value = feature.attribute(cluster);
                   const std::optional<QString> id = canonicalId(value);
                   if (geometry.isEmpty()) {
                     members.without_point += id.has_value();
                     return;
                   }
                   for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex) {
                     members.points.push_back({(*vertex).x(), (*vertex).y()});
                     members.label.push_back(id ? clusters.add(*id, value) : -1);
                   }
                 },
                 {cluster});
  std::vector<int> order;
  members.clusters = clusters.sorted(order);
  for (std::int32_t &label : members.label)
    label = label < 0 ? -1 : order[static_cast<std::size_t>(label)];
  return members;
}

// Where the layer has degrees, or Web Mercator's stretched metres: an equal-area projection around its middle.
QgsCoordinateReferenceSystem planeOf(const Members &members, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (!members.crs.isGeographic() && members.crs.authid() != QLatin1String("EPSG:3857"))
    return members.crs;
  std::vector<Point> degrees = members.points;
  projectPoints(degrees, members.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), parameters, feedback);
  constexpr double infinite = std::numeric_limits<double>::infinity();
  double west = infinite, east = -infinite, south = infinite, north = -infinite;
  for (const Point &point : degrees) {
    if (std::isnan(point.x))
      continue;
    west = std::min(west, point.x);
    east = std::max(east, point.x);
    south = std::min(south, point.y);
    north = std::max(north, point.y);
  }
  if (west > east)
    return members.crs;
  return QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +no_defs")
                                                    .arg((south + north) / 2, 0, 'f', 6)
                                                    .arg((west + east) / 2, 0, 'f', 6));
}

// The parts of at least `least` km2; the largest where none is.
QgsGeometry withoutSmallParts(const QgsGeometry &geometry, double least, const QgsDistanceArea &measure) {
  if (least <= 0)
    return geometry;
  QgsGeometry kept, largest;
  double most = -1;
  for (const QgsGeometry &part : geometry.asGeometryCollection()) {
    const double area = measure.measureArea(part) / 1e6;
    if (area > most) {
      most = area;
      largest = part;
    }
    if (area >= least)
      kept = kept.isNull() ? part : kept.combine(part);
  }
  if (kept.isNull())
    kept = largest;
  kept.convertToMultiType();
  return kept;
}

// The share of each cluster's members that its final outline holds.
std::vector<double> containedShares(const Members &members, const std::vector<QgsGeometry> &outlines) {
  std::vector<double> count(outlines.size(), 0), inside(outlines.size(), 0);
  std::vector<std::vector<Point>> points(outlines.size());
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (members.label[i] >= 0)
      points[static_cast<std::size_t>(members.label[i])].push_back(members.points[i]);
  Progress silent;
  for (std::size_t cluster = 0; cluster < outlines.size(); ++cluster) {
    const PointLocations located = locate_points(toPolygons({outlines[cluster]}), points[cluster], silent);
    for (const std::int32_t feature : located.feature)
      inside[cluster] += feature >= 0;
    count[cluster] = static_cast<double>(points[cluster].size());
    inside[cluster] /= count[cluster];
  }
  return inside;
}

} // namespace

QString ClusterOutlinesAlgorithm::name() const { return QStringLiteral("clusteroutlines"); }
QString ClusterOutlinesAlgorithm::displayName() const { return tr("Cluster outlines"); }
Topic ClusterOutlinesAlgorithm::topic() const { return Topic::boundaries; }
ClusterOutlinesAlgorithm *ClusterOutlinesAlgorithm::createInstance() const { return new ClusterOutlinesAlgorithm; }

QStringList ClusterOutlinesAlgorithm::tags() const {
  return QStringLiteral("outline,boundary,hull,convex,concave,voronoi,cluster,points to polygon,"
                        "контур,граница,оболочка,кластер,точки в полигон,"
                        "контур,шекара,қабықша,кластер")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> ClusterOutlinesAlgorithm::resultTables() const {
  return {{QStringLiteral("OUTPUT"),
           tr("Cluster outlines"),
           {{QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldString, tr("cluster"),
             tr("as in CLUSTER_FIELD, in the type of the source")},
            {QStringLiteral("members"), QStringLiteral("members"), qc::fieldInt, tr("number of members"),
             tr("points of the cluster, 1 and above")},
            {QStringLiteral("contained_share"), QStringLiteral("contained"), qc::fieldDouble, tr("contained share"),
             tr("share of the members that the outline contains, 0 to 1: below 1 only by SMOOTH, MIN_AREA or CLIP")},
            {QStringLiteral("area_km2"), QStringLiteral("area_km2"), qc::fieldDouble, tr("area, km2"),
             tr("on the ellipsoid, km2")}}}};
}

void ClusterOutlinesAlgorithm::initAlgorithm(const QVariantMap &) {
  addParameter(new QgsProcessingParameterFeatureSource(
      pointsName, tr("Points with their clusters (of “Firm clusters” or others)"), qc::sources(qc::sourcePoint)));
  addParameter(new QgsProcessingParameterField(clusterName, tr("Cluster of the points (NULL = none)"),
                                               QStringLiteral("cluster_id"), pointsName, qc::fieldAny, false, true));
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("METHOD"), tr("Method (voronoi: outlines that do not overlap)"),
                                              {QStringLiteral("convex"), QStringLiteral("concave"), QStringLiteral("voronoi")},
                                              false, QStringLiteral("concave"), false, true));
  addParameter(new QgsProcessingParameterNumber(
      QStringLiteral("RATIO"), tr("Concave: longest edge (0 = most concave, 1 = convex)"), qc::numberDouble, 0.3, true, 0, 1));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("REACH"),
                                                tr("Voronoi: an outline goes no farther than this from its members, metres"),
                                                qc::numberDouble, 5000, true, 0));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("LEAST_RADIUS"),
                                                tr("Buffer of members that span no area (one, two, on a line), metres"),
                                                qc::numberDouble, 1000, true, 0));
  addAdvanced(new QgsProcessingParameterBoolean(QStringLiteral("HOLES"), tr("Concave: holes may stay"), false, true));
  addAdvanced(
      new QgsProcessingParameterNumber(QStringLiteral("SMOOTH"), tr("Rounds of smoothing"), qc::numberInteger, 0, true, 0, 5));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("MIN_AREA"), tr("Least area of a part, km2 (the largest stays)"),
                                               qc::numberDouble, 0, true, 0));
  addAdvanced(new QgsProcessingParameterFeatureSource(QStringLiteral("CLIP"), tr("Territory that outlines must not leave"),
                                                      qc::sources(qc::sourcePolygon), QVariant(), true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Cluster outlines"), qc::sourcePolygon));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("CLUSTER_COUNT"), tr("Number of clusters")));
}

Help ClusterOutlinesAlgorithm::help() const {
  return {
      tr("What area does each cluster of points cover?"),
      tr("Use it on points with a cluster each, such as “Firm clusters” writes. concave follows the points, convex is the "
         "simplest, "
         "voronoi gives outlines that never overlap, in several parts where clusters interleave."),
      tr("convex: convex hull. concave: edges of the Delaunay triangulation are worn away from outside until the longest that is "
         "left is RATIO of the way from the shortest possible to the convex hull's. voronoi: union of the members' Voronoi cells "
         "among all points, those of no cluster too, within REACH of the members. Each contains all its members; contained_share "
         "says what SMOOTH, MIN_AREA and CLIP have left. Members on one or two places or on a line get a buffer of "
         "LEAST_RADIUS."),
      tr("GEOS; Duckham, M., Kulik, L., Worboys, M. and Galton, A. (2008), https://doi.org/10.1016/j.patcog.2008.03.023"),
      tr("Layers in degrees and in Web Mercator are worked on in an equal-area projection around their middle, others in their "
         "own "
         "plane; distances are metres. Points of no cluster (NULL) get no outline. Every outline is valid. The order of rows "
         "decides "
         "nothing."),
      tr("qgis_process run territorial:firmclusters -- FIRMS=\"sample_data/kazakhstan.gpkg|layername=power_plants\" "
         "METHOD=hdbscan "
         "MIN_POINTS=4 OUTPUT=plants.gpkg && qgis_process run territorial:clusteroutlines -- POINTS=plants.gpkg "
         "LEAST_RADIUS=20000 "
         "OUTPUT=outlines.gpkg")};
}

QString ClusterOutlinesAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = refuseMissingField(parameters, pointsName, clusterName, true); !sentence.isEmpty())
    return sentence;
  for (const char *name : {"REACH", "LEAST_RADIUS"})
    if (!(parameters.number(QString::fromLatin1(name)) > 0))
      return tr("%1: give a distance above 0, in metres.").arg(QString::fromLatin1(name));
  return {};
}

QVariantMap ClusterOutlinesAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                              QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  Members members = readMembers(parameters, feedback);
  if (members.without_point > 0)
    feedback->pushWarning(tr("%1 members of clusters have no point: they are left out.").arg(members.without_point));
  const QgsCoordinateReferenceSystem layer = members.crs, plane = planeOf(members, parameters, feedback);
  projectPoints(members.points, layer, plane, parameters, feedback);
  std::size_t kept = 0; // what cannot be projected is left out
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (!std::isnan(members.points[i].x)) {
      members.points[kept] = members.points[i];
      members.label[kept++] = members.label[i];
    }
  members.points.resize(kept);
  members.label.resize(kept);

  const QString method = parameters.choice(QStringLiteral("METHOD"));
  const double unit = plane.isValid() ? QgsUnitTypes::fromUnitToUnitFactor(qc::distanceMetres, plane.mapUnits()) : 1;
  OutlineOptions options;
  options.method = method == QLatin1String("convex")    ? OutlineMethod::convex
                   : method == QLatin1String("voronoi") ? OutlineMethod::voronoi
                                                        : OutlineMethod::concave;
  options.ratio = parameters.number(QStringLiteral("RATIO"));
  options.holes = parameters.flag(QStringLiteral("HOLES"));
  options.reach = parameters.number(QStringLiteral("REACH")) * unit;
  options.least_radius = parameters.number(QStringLiteral("LEAST_RADIUS")) * unit;
  FeedbackProgress progress(feedback, 30, 80);
  const std::size_t clusters = members.clusters.ids.size();
  const Polygons found = outlines(members.points, members.label, clusters, options, progress);

  QgsGeometry territory;
  if (const auto clip = parameters.tryingSource(QStringLiteral("CLIP"))) {
    QVector<QgsGeometry> parts;
    const QgsCoordinateTransform toPlane(clip->sourceCrs(), plane, context.transformContext());
    forEachFeature(*clip, true, feedback, 80, 85, [&](const QgsFeature &feature) {
      QgsGeometry part = feature.geometry();
      part.transform(toPlane);
      parts << part.makeValid();
    });
    territory = QgsGeometry::unaryUnion(parts);
  }
  QgsDistanceArea measure;
  measure.setSourceCrs(plane, context.transformContext());
  measure.setEllipsoid(plane.isValid() ? plane.ellipsoidAcronym() : QStringLiteral("NONE"));
  const int rounds = parameters.integer(QStringLiteral("SMOOTH"));
  std::vector<QgsGeometry> shapes;
  for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
    QgsGeometry shape = toGeometry(found, cluster);
    if (rounds > 0)
      shape = shape.smooth(static_cast<unsigned>(rounds)).makeValid();
    shape = withoutSmallParts(shape, parameters.number(QStringLiteral("MIN_AREA")), measure);
    if (!territory.isNull())
      shape = shape.intersection(territory);
    shape.convertToMultiType();
    shapes.push_back(shape);
  }
  const std::vector<double> contained = containedShares(members, shapes);

  std::vector<ResultField> fields = resultTables()[0].fields;
  fields[0].type = members.cluster_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbMultiPolygon, layer);
  std::vector<int> count(clusters, 0);
  for (const std::int32_t label : members.label)
    if (label >= 0)
      ++count[static_cast<std::size_t>(label)];
  const QgsCoordinateTransform back(plane, layer, context.transformContext());
  for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
    QgsGeometry shape = shapes[cluster];
    const double area = measure.measureArea(shape) / 1e6;
    if (plane != layer && !shape.isEmpty())
      shape.transform(back);
    output->add({members.clusters.values[cluster], count[cluster], orNull(contained[cluster]), area}, shape);
  }
  if (clusters == 0)
    feedback->pushWarning(tr("No point has a cluster: the layer of outlines is empty."));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), static_cast<long long>(clusters)}};
  finishResult(std::move(output),
               {tr("Cluster outlines"), tr("Outlines of clusters of points, %1.").arg(method),
                [](QgsVectorLayer &target) { styleAreas(target); }},
               values, context, feedback, results);
  return results;
}

} // namespace territorial
