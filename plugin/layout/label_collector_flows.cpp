// Labels of flows.
#include "layout/label_collector.h"

#include "layout/label_shapes.h"
#include "processing/identifiers.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double valuedShare = 0.15;   // of the largest flow, from which on arrows carry their value
constexpr std::size_t mostValues = 20; // on one map
constexpr double casing = 0.25;        // mm beside the ink

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

// No label covers a head or a circle, better none a body; large arrows carry their values. Circles have names, from a layer of
// nodes or from wherever ids are told.
void LabelCollector::addArrows(const FlowMap &flows) {
  if (!has(MapRole::nodes, false))
    for (const FlowNode &circle : flows.node)
      addCircle(circle, mTask.placeNames.value(circle.id, circle.id));
  for (const FlowNode &circle : flows.node)
    mObstacles.circles.push_back({{circle.place.x(), circle.place.y()}, circle.radius});
  const NumberUnit unit = mTask.language.unitOf(flows.largest); // the legend's
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
      request.radius = arrow.width / 2 + casing;
      request.flow = mObstacles.lines.size();
      add(MapLabelKind::value, mTask.language.shortNumber(arrow.value, unit), std::move(request));
      ++valued;
    }
    mObstacles.lines.push_back({std::move(axis), 3 + arrow.width, mObstacles.lines.size(), arrow.width / 2 + casing});
  }
}

// Names of places beside their circles, where these are drawn.
void LabelCollector::addCircles(const std::vector<Named> &features, const FlowMap &flows) {
  for (const Named &feature : features) {
    const auto circle = std::find_if(flows.node.begin(), flows.node.end(),
                                     [&](const FlowNode &node) { return standsFor(node, feature.feature); });
    if (circle != flows.node.end())
      addCircle(*circle, feature.name);
  }
}

void LabelCollector::addCircle(const FlowNode &circle, const QString &name) {
  if (name.isEmpty() || !mFrame.contains(circle.place))
    return;
  LabelRequest request;
  request.at = {circle.place.x(), circle.place.y()};
  request.radius = circle.radius + 0.2;
  if (const Region *region = regionAt(QgsGeometry::fromPointXY(QgsPointXY(circle.place))))
    request.home = region->area;
  add(MapLabelKind::node, name, std::move(request));
}

// Bodies are better not covered, heads never; large flows carry their values.
void LabelCollector::addFlows(const MapLayer &layer, const std::vector<Named> &features) {
  const QString kind = layer.ours ? styleKind(*layer.layer) : QString(), field = QStringLiteral("value");
  const bool arrows = kind == QLatin1String("flows") || kind == QLatin1String("flow_levels");
  const FlowLook look = flowLook(*layer.layer);
  std::vector<double> values;
  values.reserve(features.size());
  for (const Named &feature : features)
    values.push_back(std::abs(numberOf(feature.feature, field)));
  double largest = 0;
  for (const double value : values)
    largest = std::max(largest, std::isfinite(value) ? value : 0);
  const NumberUnit unit = kind == QLatin1String("flows") ? mTask.language.unitOf(largest) : NumberUnit(); // the legend's
  std::vector<double> ordered = values;
  std::sort(ordered.begin(), ordered.end(), [](double a, double b) { return !std::isnan(a) && (std::isnan(b) || a > b); });
  constexpr std::size_t most = 20; // values on one map
  const double from = std::max(0.15 * largest, ordered.size() > most ? ordered[most] * (1 + 1e-12) : 0.0);
  for (std::size_t at = 0; at < features.size(); ++at) {
    const double width = arrows && std::isfinite(values[at]) ? mTask.textScale * flowWidth(values[at], largest, look) : 0.8;
    for (std::vector<Point> &line : linesOf(features[at].shape.simplify(0.05))) {
      if (line.size() < 2)
        continue;
      if (arrows)
        addHead(line, width);
      if (arrows && std::isfinite(values[at]) && values[at] > 0 && values[at] >= from) {
        LabelRequest request;
        request.kind = LabelKind::line;
        request.line = line;
        request.radius = width / 2 + casing;
        request.flow = mObstacles.lines.size();
        add(MapLabelKind::value, mTask.language.shortNumber(values[at], unit), std::move(request));
      }
      mObstacles.lines.push_back({std::move(line), 1 + width, mObstacles.lines.size(), width / 2 + casing});
    }
  }
}

// The triangle that styleFlows() draws before the end of a line.
void LabelCollector::addHead(const std::vector<Point> &line, double width) {
  const double k = mTask.textScale, trim = 1.7 * k;
  const Point &end = line.back(), &before = line[line.size() - 2];
  const double length = std::hypot(end.x - before.x, end.y - before.y);
  if (!(length > 0))
    return;
  const double dx = (end.x - before.x) / length, dy = (end.y - before.y) / length;
  const double head = 1.2 * width + 1.1 * k, half = 0.95 * width + (0.6 + 0.25) * k;
  const Point tip{end.x - trim * dx, end.y - trim * dy}, base{tip.x - head * dx, tip.y - head * dy};
  const Point left{base.x - half * dy, base.y + half * dx}, right{base.x + half * dy, base.y - half * dx};
  mObstacles.solids.add_ring(std::vector<Point>{tip, left, right, tip});
  mObstacles.solids.end_part();
  mObstacles.solids.end_feature();
}

} // namespace territorial
