#include "processing/linkages/flow_levels.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/linkages/level_groups.h"
#include "processing/metric_points.h"
#include "processing/reading.h"

#include <qgsunittypes.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

const QString wgs84 = QStringLiteral("EPSG:4326");

// One level of the hierarchy with its points in the CRS of the places.
FlowLevel levelOf(const PlaceLevel &found, const std::vector<std::size_t> &active, const Linkages &linkages,
                  const PlacePoints &places, std::vector<Point> positions) {
  FlowLevel level;
  level.node.assign(places.points.size(), -1);
  for (std::size_t i = 0; i < active.size(); ++i)
    level.node[active[i]] = found.node[i];
  for (std::size_t node = 0; node < found.position.size(); ++node) {
    const std::size_t leader = active[found.leader[node]];
    const Point at = found.places[node] == 1 ? places.points[leader] : positions[node];
    level.points.push_back(QgsGeometry::fromPointXY(QgsPointXY(at.x, at.y)));
    level.leader.push_back(linkages.places.units.values[leader]);
    level.ids.push_back(linkages.places.units.ids[leader]);
  }
  level.places.assign(found.places.begin(), found.places.end());
  return level;
}

FlowLevels intoScales(const Linkages &linkages, const PlacePoints &places, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, Progress &progress) {
  const QgsCoordinateReferenceSystem &crs = linkages.places.crs;
  std::vector<std::size_t> active;
  std::vector<Point> points;
  std::vector<double> weights;
  for (std::size_t place = 0; place < places.points.size(); ++place)
    if (std::isfinite(places.points[place].x)) {
      active.push_back(place);
      points.push_back(places.points[place]);
      weights.push_back(places.weights[place]);
    }
  const MetricPoints metric = automaticMetricPoints(points, crs, parameters, feedback);
  const double scale = parameters.number(QStringLiteral("DETAIL_SCALE")), gap = parameters.number(QStringLiteral("GAP")) / 1000;
  const int count = parameters.integer(QStringLiteral("LEVELS"));
  std::vector<double> radii;
  for (int k = 1; k <= count; ++k)
    radii.push_back(gap * scale * std::ldexp(1, k));
  const std::vector<PlaceLevel> found = place_hierarchy(metric.points, weights, metric.method, radii, progress);

  PlaceLevel alone;
  for (std::size_t i = 0; i < active.size(); ++i) {
    alone.node.push_back(static_cast<std::int32_t>(i));
    alone.leader.push_back(static_cast<std::uint32_t>(i));
  }
  alone.position = points;
  alone.places.assign(active.size(), 1);
  FlowLevels result;
  result.crs = crs;
  result.id_field = QgsField(QStringLiteral("place"), qc::fieldString);
  result.levels.push_back(levelOf(alone, active, linkages, places, points));
  for (int k = 1; k <= count; ++k) {
    const PlaceLevel &level = found[static_cast<std::size_t>(k - 1)];
    if (level.position.size() == result.levels.back().ids.size())
      continue; // nothing came together: the level before is shown that far
    std::vector<Point> positions = level.position;
    if (metric.method == DistanceMethod::ellipsoidal) {
      projectPoints(positions, QgsCoordinateReferenceSystem(wgs84), crs, parameters, feedback);
    } else {
      const double metres = crs.isValid() ? QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), qc::distanceMetres) : 1;
      for (Point &position : positions)
        position = {position.x / metres, position.y / metres};
    }
    result.levels.back().min_scale = scale * std::ldexp(1, k - 1);
    result.levels.push_back(levelOf(level, active, linkages, places, std::move(positions)));
    result.levels.back().max_scale = scale * std::ldexp(1, k - 1);
  }
  for (std::size_t at = 0; at < result.levels.size(); ++at) {
    result.levels[at].level = static_cast<int>(at);
    for (QVariant &id : result.levels[at].ids) // the same place leads at several levels
      id = QStringLiteral("%1/%2").arg(at).arg(id.toString());
  }
  return result;
}

} // namespace

FlowKinds flowKinds(const Linkages &linkages) {
  FlowKinds result;
  for (const Flow &flow : linkages.flows)
    if (const std::array<int, 3> kind{flow.type, flow.period, flow.status}; result.kinds.empty() || result.kinds.back() != kind)
      result.kinds.push_back(kind);
  std::sort(result.kinds.begin(), result.kinds.end());
  result.kinds.erase(std::unique(result.kinds.begin(), result.kinds.end()), result.kinds.end());
  for (const Flow &flow : linkages.flows) {
    const std::array<int, 3> kind{flow.type, flow.period, flow.status};
    const auto number = std::lower_bound(result.kinds.begin(), result.kinds.end(), kind) - result.kinds.begin();
    result.flows.push_back({static_cast<std::uint32_t>(flow.from), static_cast<std::uint32_t>(flow.to),
                            static_cast<std::uint32_t>(number), flow.value, flow.rows, flow.null_rows});
  }
  return result;
}

FlowLevels flowLevels(const Linkages &linkages, const FlowKinds &kinds, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from, double to) {
  const PlacePoints places = placePoints(linkages);
  const double grouped = from + (to - from) / 3;
  FeedbackProgress progress(feedback, from, grouped);
  const QString into = parameters.choice(QStringLiteral("INTO"));
  FlowLevels result = into == QLatin1String("regions") ? intoRegions(linkages, places, parameters, feedback, progress)
                      : into == QLatin1String("scales")
                          ? intoScales(linkages, places, parameters, feedback, progress)
                          : intoCells(linkages, places, into == QLatin1String("squares") ? CellShape::square : CellShape::hexagon,
                                      parameters, feedback);
  // Each level from the one before: its flows are fewer.
  std::vector<std::int32_t> step;
  for (std::size_t at = 0; at < result.levels.size(); ++at) {
    const double share = (to - grouped) / static_cast<double>(result.levels.size());
    FeedbackProgress summing(feedback, grouped + share * static_cast<double>(at), grouped + share * static_cast<double>(at + 1));
    FlowLevel &level = result.levels[at];
    if (at == 0) {
      AggregatedFlows sums = aggregate_flows(kinds.flows, level.node, summing);
      result.lost = sums.lost;
      level.flows = std::move(sums.flows);
      continue;
    }
    const FlowLevel &below = result.levels[at - 1];
    step.assign(below.ids.size(), -1);
    for (std::size_t place = 0; place < level.node.size(); ++place)
      if (below.node[place] >= 0)
        step[static_cast<std::size_t>(below.node[place])] = level.node[place];
    level.flows = aggregate_flows(below.flows, step, summing).flows;
  }
  return result;
}

} // namespace territorial
