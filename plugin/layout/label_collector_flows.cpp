// Labels of flows that are drawn as arrows between circles.
#include "layout/label_collector.h"

#include "processing/identifiers.h"
#include "qgis_compat.h"

#include <algorithm>

namespace territorial {

namespace {

constexpr double valuedShare = 0.15;   // of the largest flow, from which on arrows carry their value
constexpr std::size_t mostValues = 20; // on one map

std::vector<Point> pointsOf(const QPolygonF &line) {
  std::vector<Point> points;
  for (const QPointF &point : line)
    points.push_back({point.x(), point.y()});
  return points;
}

bool standsFor(const FlowNode &node, const QgsFeature &feature) {
  for (const QString &field : {QStringLiteral("place"), QStringLiteral("region"), QStringLiteral("id"), QStringLiteral("code")})
    if (const int id = feature.fields().lookupField(field);
        id >= 0 && canonicalId(feature.attribute(id)).value_or(QString()) == node.id)
      return true;
  return false;
}

} // namespace

// No label covers a head or a circle, better none a body; large arrows carry their values.
void LabelCollector::addArrows(const FlowMap &flows) {
  for (const FlowNode &circle : flows.node)
    mObstacles.circles.push_back({{circle.place.x(), circle.place.y()}, circle.radius});
  std::size_t valued = 0;
  for (const FlowArrow &arrow : flows.arrow) { // the largest first
    std::vector<Point> head = pointsOf(arrow.head), axis = pointsOf(arrow.axis);
    head.push_back(head.front());
    mObstacles.solids.add_ring(head);
    mObstacles.solids.end_part();
    mObstacles.solids.end_feature();
    if (arrow.value >= valuedShare * flows.arrow.front().value && valued < mostValues) {
      LabelRequest request;
      request.kind = LabelKind::line;
      request.line = axis;
      request.radius = arrow.width / 2 + 0.25;
      add(MapLabelKind::value, mTask.language.number(arrow.value, arrow.value >= 100 ? 0 : 1), std::move(request));
      ++valued;
    }
    mObstacles.lines.push_back({std::move(axis), 1 + arrow.width});
  }
}

// Names of places beside their circles, where these are drawn.
void LabelCollector::addCircles(const std::vector<Named> &features, const FlowMap &flows) {
  for (const Named &feature : features) {
    const auto circle = std::find_if(flows.node.begin(), flows.node.end(),
                                     [&](const FlowNode &node) { return standsFor(node, feature.feature); });
    if (circle == flows.node.end() || feature.name.isEmpty() || !mFrame.contains(circle->place))
      continue;
    LabelRequest request;
    request.at = {circle->place.x(), circle->place.y()};
    request.radius = circle->radius + 0.2;
    add(MapLabelKind::node, feature.name, std::move(request));
  }
}

} // namespace territorial
