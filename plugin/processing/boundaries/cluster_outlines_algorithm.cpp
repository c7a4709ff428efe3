#include "processing/boundaries/cluster_outlines_algorithm.h"

#include "processing/boundaries/back_to_layer.h"
#include "processing/boundaries/density_raster.h"
#include "processing/boundaries/outline_members.h"
#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/metric_points.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/density_contour.h"
#include "boundaries/outlines.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double longestEdge = 5000; // metres, of outlines that are brought back from a plane

const QString pointsName = QStringLiteral("POINTS"), clusterName = QStringLiteral("CLUSTER_FIELD"),
              weightName = QStringLiteral("WEIGHT_FIELD"), rasterName = QStringLiteral("OUTPUT_DENSITY");

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

OutlineMethod methodOf(const QString &name) {
  static const QHash<QString, OutlineMethod> methods{{QStringLiteral("convex"), OutlineMethod::convex},
                                                     {QStringLiteral("concave"), OutlineMethod::concave},
                                                     {QStringLiteral("voronoi"), OutlineMethod::voronoi},
                                                     {QStringLiteral("alpha"), OutlineMethod::alpha},
                                                     {QStringLiteral("density"), OutlineMethod::density}};
  return methods.value(name);
}

// The density of all members of clusters, by the given bandwidth or the median of the clusters' own, for a square kilometre.
bool writeDensity(const QString &file, const OutlineMembers &members, const std::vector<double> &bandwidths, double given,
                  double unit, const QgsCoordinateReferenceSystem &plane, QgsProcessingFeedback *feedback) {
  std::vector<double> known;
  std::copy_if(bandwidths.begin(), bandwidths.end(), std::back_inserter(known), [](double own) { return !std::isnan(own); });
  std::sort(known.begin(), known.end());
  const double bandwidth = given > 0 ? given : known.empty() ? 0 : known[known.size() / 2];
  std::vector<Point> points;
  std::vector<double> weight;
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (members.label[i] >= 0) {
      points.push_back(members.points[i]);
      if (!members.weight.empty())
        weight.push_back(members.weight[i]);
    }
  if (points.empty() || !(bandwidth > 0)) {
    feedback->pushWarning(ClusterOutlinesAlgorithm::tr("OUTPUT_DENSITY: there is nothing to make a density of; give BANDWIDTH."));
    return false;
  }
  FeedbackProgress progress(feedback, 90, 95);
  writeDensityRaster(file, kernel_density(points, weight, bandwidth, 0, progress), 1e6 * unit * unit, plane);
  feedback->pushInfo(ClusterOutlinesAlgorithm::tr("The raster's bandwidth is %1 m; its unit is %2 per km2.")
                         .arg(shownNumber(bandwidth / unit), members.weight.empty() ? ClusterOutlinesAlgorithm::tr("points")
                                                                                    : ClusterOutlinesAlgorithm::tr("weight")));
  return true;
}

} // namespace

QString ClusterOutlinesAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = refuseMissingField(parameters, pointsName, clusterName, true); !sentence.isEmpty())
    return sentence;
  if (!(parameters.number(QStringLiteral("LEAST_RADIUS")) > 0))
    return tr("%1: give a distance above 0, in metres.").arg(QStringLiteral("LEAST_RADIUS"));
  for (const char *name : {"REACH", "RADIUS", "BANDWIDTH"})
    if (parameters.given(QString::fromLatin1(name)) && !(parameters.number(QString::fromLatin1(name)) > 0))
      return tr("%1: give a distance above 0, in metres, or leave it empty.").arg(QString::fromLatin1(name));
  if (!(parameters.number(QStringLiteral("SHARE")) > 0))
    return tr("SHARE: give a share above 0 and up to 1.");
  if (const QString sentence = refuseMissingField(parameters, pointsName, weightName); !sentence.isEmpty())
    return sentence;
  if (!qc::isNull(values.value(rasterName)) && parameters.choice(QStringLiteral("METHOD")) != QLatin1String("density"))
    return tr("OUTPUT_DENSITY is made by METHOD density alone: take that, or leave the raster out.");
  return {};
}

QVariantMap ClusterOutlinesAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                              QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  OutlineMembers members = readOutlineMembers(parameters, feedback);
  if (members.without_point > 0)
    feedback->pushWarning(tr("%1 members of clusters have no point: they are left out.").arg(members.without_point));
  const QgsCoordinateReferenceSystem layer = members.crs, plane = planeOf(members, parameters, feedback);
  const std::vector<Point> inLayer = bringToPlane(members, plane, parameters, feedback);

  const QString method = parameters.choice(QStringLiteral("METHOD"));
  const double unit = 1 / metresInUnit(plane); // of the coordinates in a metre
  OutlineOptions options;
  options.method = methodOf(method);
  options.ratio = parameters.number(QStringLiteral("RATIO"));
  options.holes = parameters.flag(QStringLiteral("HOLES"));
  options.least_radius = parameters.number(QStringLiteral("LEAST_RADIUS")) * unit;
  const auto metres = [&](const char *name) {
    const QString parameter = QString::fromLatin1(name);
    return parameters.given(parameter) ? parameters.number(parameter) * unit : 0;
  };
  options.reach = metres("REACH");
  options.radius = metres("RADIUS");
  options.bandwidth = metres("BANDWIDTH");
  options.share = parameters.number(QStringLiteral("SHARE"));
  options.weight = members.weight;
  if (options.method == OutlineMethod::density)
    refuseWithoutWeight(members);
  if (options.method == OutlineMethod::voronoi)
    warnOfSharedPlaces(members, feedback);
  FeedbackProgress progress(feedback, 30, 80);
  const std::size_t clusters = members.clusters.ids.size();
  const Outlines found = outlines(members.points, members.label, clusters, options, progress);

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
  // The plane made here is equal-area itself, poles and 180 degrees included.
  measure.setEllipsoid(plane.isValid() && plane == layer ? plane.ellipsoidAcronym() : QStringLiteral("NONE"));
  const int rounds = parameters.integer(QStringLiteral("SMOOTH"));
  const double leastArea = parameters.number(QStringLiteral("MIN_AREA"));
  std::vector<QgsGeometry> shapes, untouched;
  for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
    QgsGeometry shape = toGeometry(found.shapes, cluster);
    untouched.push_back(shape);
    if (rounds > 0)
      shape = shape.smooth(static_cast<unsigned>(rounds)).makeValid();
    shape = withoutSmallParts(shape, leastArea, measure);
    if (!territory.isNull())
      shape = shape.intersection(territory);
    shape.convertToMultiType();
    shapes.push_back(shape);
  }
  std::vector<double> areas;
  areas.reserve(shapes.size());
  for (const QgsGeometry &shape : shapes)
    areas.push_back(measure.measureArea(shape) / 1e6);
  if (plane != layer) {
    const BackToLayer back(members.points, inLayer, longestEdge * unit, plane, layer, parameters, feedback);
    for (QgsGeometry &shape : shapes)
      if (!shape.isEmpty())
        shape = back(shape);
  }
  OutlineMembers asWritten = members;
  asWritten.points = inLayer;
  const std::vector<std::size_t> inside = membersInside(asWritten, shapes), count = membersOf(members);

  std::vector<ResultField> fields = resultTables()[0].fields;
  fields[0].type = members.cluster_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbMultiPolygon, layer);
  for (std::size_t cluster = 0; cluster < clusters; ++cluster)
    output->add({members.clusters.values[cluster], static_cast<int>(count[cluster]),
                 count[cluster] == 0 ? qc::nullOf(qc::fieldDouble)
                                     : QVariant(static_cast<double>(inside[cluster]) / static_cast<double>(count[cluster])),
                 areas[cluster], orNull(found.scale[cluster] / unit)},
                shapes[cluster]);
  if (rounds > 0 || leastArea > 0 || !territory.isNull())
    warnOfLost(members, untouched, shapes, inside, feedback);
  if (clusters == 0)
    feedback->pushWarning(tr("No point has a cluster: the layer of outlines is empty."));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), static_cast<long long>(clusters)}};
  if (!qc::isNull(values.value(rasterName))) {
    const QString file = parameterAsOutputLayer(values, rasterName, context);
    if (writeDensity(file, members, found.scale, options.bandwidth, unit, plane, feedback))
      results.insert(rasterName, file);
  }
  finishResult(std::move(output),
               {tr("Cluster outlines"), tr("Outlines of clusters of points, %1.").arg(method),
                [](QgsVectorLayer &target) { styleAreas(target); }},
               values, context, feedback, results);
  return results;
}

} // namespace territorial
