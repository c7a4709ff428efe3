#include "processing/boundaries/outline_members.h"

#include "layout/projection_choice.h"
#include "processing/boundaries/cluster_outlines_algorithm.h"
#include "processing/firms.h"
#include "processing/metric_points.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/text.h"

#include "common/point_location.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

namespace {

const QString pointsName = QStringLiteral("POINTS"), clusterName = QStringLiteral("CLUSTER_FIELD"),
              weightName = QStringLiteral("WEIGHT_FIELD");

} // namespace

OutlineMembers readOutlineMembers(const Parameters &parameters, QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(pointsName);
  const int cluster = fieldIndex(*source, parameters.text(clusterName));
  OutlineMembers members;
  members.crs = source->sourceCrs();
  members.cluster_field = source->fields().at(cluster);
  const int weight = parameters.given(weightName) ? fieldIndex(*source, parameters.text(weightName)) : -1;
  UnitCollector clusters;
  forEachFeature(
      *source, true, feedback, 0, 30,
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
          if (weight < 0)
            continue;
          members.weight.push_back(numberAt(*source, feature, weight).value_or(0));
          if (members.weight.back() < 0)
            throwFault(source->sourceName(), source->fields().at(weight).name(), feature.id(), members.weight.back(),
                       ClusterOutlinesAlgorithm::tr("a weight must not be below 0"));
        }
      },
      weight < 0 ? QList<int>{cluster} : QList<int>{cluster, weight});
  std::vector<int> order;
  members.clusters = clusters.sorted(order);
  for (std::int32_t &label : members.label)
    label = label < 0 ? -1 : order[static_cast<std::size_t>(label)];
  return members;
}

QgsCoordinateReferenceSystem planeOf(const OutlineMembers &members, const Parameters &parameters,
                                     QgsProcessingFeedback *feedback) {
  if (!members.crs.isGeographic() && !isWebMercator(members.crs))
    return members.crs;
  std::vector<Point> degrees = members.points;
  projectPoints(degrees, members.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), parameters, feedback);
  if (std::all_of(degrees.begin(), degrees.end(), [](const Point &point) { return std::isnan(point.x); }))
    return members.crs;
  const GeographicExtent extent = geographicExtent(degrees);
  return QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +no_defs")
                                                    .arg((extent.south + extent.north) / 2, 0, 'f', 6)
                                                    .arg(std::remainder(extent.middle(), 360), 0, 'f', 6));
}

std::vector<std::size_t> membersInside(const OutlineMembers &members, const std::vector<QgsGeometry> &outlines) {
  std::vector<std::size_t> inside(outlines.size(), 0);
  std::vector<std::vector<Point>> points(outlines.size());
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (members.label[i] >= 0)
      points[static_cast<std::size_t>(members.label[i])].push_back(members.points[i]);
  Progress silent;
  for (std::size_t cluster = 0; cluster < outlines.size(); ++cluster) {
    const PointLocations located = locate_points(toPolygons({outlines[cluster]}), points[cluster], silent);
    inside[cluster] = static_cast<std::size_t>(
        std::count_if(located.feature.begin(), located.feature.end(), [](std::int32_t feature) { return feature >= 0; }));
  }
  return inside;
}

std::vector<std::size_t> membersOf(const OutlineMembers &members) {
  std::vector<std::size_t> count(members.clusters.ids.size(), 0);
  for (const std::int32_t label : members.label)
    if (label >= 0)
      ++count[static_cast<std::size_t>(label)];
  return count;
}

void refuseWithoutWeight(const OutlineMembers &members) {
  std::vector<double> sum(members.clusters.ids.size(), 0);
  for (std::size_t i = 0; i < members.weight.size(); ++i)
    if (members.label[i] >= 0)
      sum[static_cast<std::size_t>(members.label[i])] += members.weight[i];
  for (std::size_t cluster = 0; cluster < sum.size() && !members.weight.empty(); ++cluster)
    if (!(sum[cluster] > 0))
      throw QgsProcessingException(
          ClusterOutlinesAlgorithm::tr("WEIGHT_FIELD: all members of cluster %1 have the weight 0, so that there is no density. "
                                       "Leave WEIGHT_FIELD out, or the cluster.")
              .arg(members.clusters.ids[cluster]));
}

void warnOfLost(const OutlineMembers &members, const std::vector<QgsGeometry> &before, const std::vector<QgsGeometry> &after,
                const std::vector<std::size_t> &inside, QgsProcessingFeedback *feedback) {
  long long lost = 0;
  QStringList empty;
  const std::vector<std::size_t> held = membersInside(members, before);
  for (std::size_t cluster = 0; cluster < after.size(); ++cluster) {
    lost += static_cast<long long>(held[cluster] - std::min(held[cluster], inside[cluster]));
    if (after[cluster].isEmpty() && !before[cluster].isEmpty())
      empty << members.clusters.ids[cluster];
  }
  if (lost > 0)
    feedback->pushWarning(
        ClusterOutlinesAlgorithm::tr("%1 members lie outside the outline of their cluster after SMOOTH, MIN_AREA "
                                     "or CLIP: see contained_share.")
            .arg(lost));
  if (!empty.isEmpty())
    feedback->pushWarning(
        ClusterOutlinesAlgorithm::tr("CLIP does not meet these clusters, which are left without an outline: %1. Is it where it "
                                     "should be?")
            .arg(shortList(empty)));
}

void warnOfSharedPlaces(const OutlineMembers &members, QgsProcessingFeedback *feedback) {
  std::vector<std::tuple<double, double, std::int32_t>> places;
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (members.label[i] >= 0)
      places.emplace_back(members.points[i].x, members.points[i].y, members.label[i]);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  long long shared = 0;
  for (std::size_t i = 1; i < places.size(); ++i)
    shared += std::get<0>(places[i]) == std::get<0>(places[i - 1]) && std::get<1>(places[i]) == std::get<1>(places[i - 1]);
  if (shared > 0)
    feedback->pushWarning(
        ClusterOutlinesAlgorithm::tr("On %1 places there are members of several clusters. Outlines of voronoi do "
                                     "not overlap, so such a place is the first cluster's, and the others do "
                                     "not contain it: see contained_share.")
            .arg(shared));
}

std::vector<Point> bringToPlane(OutlineMembers &members, const QgsCoordinateReferenceSystem &plane, const Parameters &parameters,
                                QgsProcessingFeedback *feedback) {
  std::vector<Point> inLayer = members.points;
  projectPoints(members.points, members.crs, plane, parameters, feedback);
  std::size_t kept = 0; // what cannot be projected is left out
  for (std::size_t i = 0; i < members.points.size(); ++i)
    if (!std::isnan(members.points[i].x)) {
      members.points[kept] = members.points[i];
      inLayer[kept] = inLayer[i];
      if (!members.weight.empty())
        members.weight[kept] = members.weight[i];
      members.label[kept++] = members.label[i];
    }
  if (!members.weight.empty())
    members.weight.resize(kept);
  if (kept < members.points.size())
    feedback->pushWarning(
        ClusterOutlinesAlgorithm::tr(
            "%1 points have coordinates that are nowhere on the globe, such as a latitude above 90 degrees: they "
            "are left out.")
            .arg(members.points.size() - kept));
  members.points.resize(kept);
  inLayer.resize(kept);
  members.label.resize(kept);
  return inLayer;
}

} // namespace territorial
