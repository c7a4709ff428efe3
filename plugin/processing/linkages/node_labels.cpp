#include "processing/linkages/node_labels.h"

#include "layout/map_font.h"
#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/reading.h"
#include "processing/symbols.h"

#include "cartography/label_placement.h"
#include "linkages/flow_aggregation.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace territorial {

namespace {

class NodeLabelsText {
  Q_DECLARE_TR_FUNCTIONS(NodeLabels)
};

constexpr double beyond = 60;    // mm from the outermost node to where no label lies
constexpr double flowWeight = 6; // of a millimetre of flow below a label: rather some millimetres away
const QString wgs84 = QStringLiteral("EPSG:4326");

// The plane that the map is drawn in: MAP_CRS, the layer's own, or an equal-area projection around the nodes.
QgsCoordinateReferenceSystem planeOf(const std::vector<LabelledNode> &nodes, const QgsCoordinateReferenceSystem &crs,
                                     const Parameters &parameters, QgsProcessingFeedback *feedback) {
  if (const QgsCoordinateReferenceSystem asked = parameters.crs(QStringLiteral("MAP_CRS")); asked.isValid())
    return asked;
  if (!crs.isGeographic())
    return crs;
  std::vector<Point> points;
  for (const LabelledNode &node : nodes)
    points.push_back({node.point.x(), node.point.y()});
  projectPoints(points, crs, QgsCoordinateReferenceSystem(wgs84), parameters, feedback);
  const Point middle = mean_position(points);
  return QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +no_defs")
                                                    .arg(middle.y, 0, 'f', 4)
                                                    .arg(middle.x, 0, 'f', 4));
}

// From the plane to millimetres of paper, y down, and back.
struct Paper {
  double mm; // a unit of the plane
  Point operator()(const QgsPoint &point) const { return {point.x() * mm, -point.y() * mm}; }
  Point operator()(Point point) const { return {point.x * mm, -point.y * mm}; }
  Point back(Point point) const { return {point.x / mm, -point.y / mm}; }
};

std::vector<Point> ringOf(const QgsAbstractGeometry &part, int ring, const Paper &paper) {
  std::vector<Point> points;
  for (int vertex = 0; vertex < part.vertexCount(0, ring); ++vertex)
    if (const Point at = paper(part.vertexAt(QgsVertexId(0, ring, vertex))); std::isfinite(at.x) && std::isfinite(at.y))
      points.push_back(at);
  return points;
}

// Lines are better not crossed, areas never.
void readObstacles(LabelObstacles &obstacles, const Parameters &parameters, const QgsCoordinateReferenceSystem &plane,
                   const Paper &paper, QgsProcessingFeedback *feedback, double from, double to) {
  if (!parameters.given(QStringLiteral("KEEP_CLEAR")))
    return;
  const auto source = parameters.source(QStringLiteral("KEEP_CLEAR"));
  source->setInvalidGeometryCheck(qc::geometryNoCheck); // only where they run matters
  const QgsCoordinateTransform transform(source->sourceCrs(), plane, parameters.context().transformContext());
  int lost = 0;
  forEachFeature(*source, true, feedback, from, to, [&](const QgsFeature &feature) {
    QgsGeometry geometry = feature.geometry();
    if (geometry.isNull())
      return;
    geometry.convertToStraightSegment();
    try {
      geometry.transform(transform);
    } catch (const QgsCsException &) {
      ++lost;
      return;
    }
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
      if (geometry.type() == qc::lineGeometry) {
        if (std::vector<Point> points = ringOf(**part, 0, paper); points.size() > 1)
          obstacles.lines.push_back({std::move(points), flowWeight});
        continue;
      }
      bool outer = false;
      for (int ring = 0; ring < (*part)->ringCount(); ++ring)
        if (const std::vector<Point> points = ringOf(**part, ring, paper);
            points.size() > 3 && points.front() == points.back() && (outer || ring == 0)) {
          obstacles.solids.add_ring(points);
          outer = true;
        }
      if (outer) {
        obstacles.solids.end_part();
        obstacles.solids.end_feature();
      }
    }
  });
  if (lost > 0)
    feedback->pushWarning(
        NodeLabelsText::tr("KEEP_CLEAR: %1 features cannot be brought into the projection of the map.").arg(lost));
}

// The edges of areas as lines, for labels that have no place without them.
void soften(LabelObstacles &obstacles) {
  for (std::size_t ring = 0; ring + 1 < obstacles.solids.ring_point.size(); ++ring) {
    const std::span<const Point> points = obstacles.solids.ring(ring);
    obstacles.lines.push_back({{points.begin(), points.end()}, flowWeight});
  }
  obstacles.solids = Polygons();
}

LabelBox boxOf(const LabelPlace &place, const LabelRequest &label) {
  return {place.middle.x - label.width / 2, place.middle.y - label.height / 2, place.middle.x + label.width / 2,
          place.middle.y + label.height / 2};
}

} // namespace

void addLabelParameters(Algorithm &algorithm) {
  const auto number = [](const char *name, const QString &title, double value, double least, double most) {
    return new QgsProcessingParameterNumber(QString::fromLatin1(name), title, qc::numberDouble, value, true, least, most);
  };
  algorithm.addParameter(new QgsProcessingParameterNumber(QStringLiteral("LABELS"),
                                                          NodeLabelsText::tr("Largest places that get a label (0 = none)"),
                                                          qc::numberInteger, 30, true, 0, 2000));
  algorithm.addParameter(new QgsProcessingParameterFeatureSource(
      QStringLiteral("KEEP_CLEAR"), NodeLabelsText::tr("Flows, as lines or arrows, that labels keep clear of"),
      qc::sources(qc::sourceLine, qc::sourcePolygon), QVariant(), true));
  algorithm.addAdvanced(number("LABEL_SIZE", NodeLabelsText::tr("Size of the labels, points"), 7.5, 3, 72));
  algorithm.addAdvanced(number("DPI", NodeLabelsText::tr("Resolution of the printed map, dpi"), 300, 50, 2400));
  algorithm.addAdvanced(new QgsProcessingParameterCrs(
      QStringLiteral("MAP_CRS"),
      NodeLabelsText::tr("Projection of the map (empty: that of the places, else equal-area around them)"), QVariant(), true));
}

NodeLabels placeNodeLabels(const std::vector<LabelledNode> &nodes, const QgsCoordinateReferenceSystem &crs,
                           const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  NodeLabels labels;
  labels.middle.resize(nodes.size());
  const auto most = static_cast<std::size_t>(parameters.integer(QStringLiteral("LABELS")));
  if (!parameters.given(QStringLiteral("MAP_SCALE")) || most == 0)
    return labels;
  const QgsCoordinateReferenceSystem plane = planeOf(nodes, crs, parameters, feedback);
  const double metres = QgsUnitTypes::fromUnitToUnitFactor(plane.mapUnits(), qc::distanceMetres);
  const Paper paper{1000 * metres / parameters.number(QStringLiteral("MAP_SCALE"))};
  LabelObstacles obstacles;
  readObstacles(obstacles, parameters, plane, paper, feedback, from, (from + to) / 2);

  std::vector<Point> points;
  for (const LabelledNode &node : nodes)
    points.push_back({node.point.x(), node.point.y()});
  projectPoints(points, crs, plane, parameters, feedback);
  std::vector<std::size_t> order;
  constexpr double infinite = std::numeric_limits<double>::infinity();
  obstacles.frame = {infinite, infinite, -infinite, -infinite};
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    points[node] = paper(points[node]);
    if (!(nodes[node].radius > 0) || !std::isfinite(points[node].x) || !std::isfinite(points[node].y))
      continue;
    obstacles.circles.push_back({points[node], nodes[node].radius});
    LabelBox &frame = obstacles.frame;
    frame = {std::min(frame.left, points[node].x - beyond), std::min(frame.top, points[node].y - beyond),
             std::max(frame.right, points[node].x + beyond), std::max(frame.bottom, points[node].y + beyond)};
    if (!nodes[node].text.isEmpty())
      order.push_back(node);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&nodes](std::size_t a, std::size_t b) { return nodes[a].radius > nodes[b].radius; });
  order.resize(std::min(order.size(), most));
  if (order.empty())
    return labels;

  const TextRuler ruler(preferredFamily(), parameters.number(QStringLiteral("DPI")));
  std::vector<LabelRequest> requests;
  for (const std::size_t node : order) {
    const QSizeF size = ruler.size(nodes[node].text, parameters.number(QStringLiteral("LABEL_SIZE")));
    LabelRequest label;
    label.width = size.width();
    label.height = size.height();
    label.priority = nodes[node].radius * nodes[node].radius;
    label.text = nodes[node].text.toStdString();
    label.at = points[node];
    label.radius = nodes[node].radius;
    requests.push_back(std::move(label));
  }
  FeedbackProgress progress(feedback, (from + to) / 2, to);
  LabelPlacement placement = place_labels(requests, obstacles, {}, progress);
  std::vector<std::size_t> lost;
  for (std::size_t at = 0; at < order.size(); ++at) {
    if (!placement.places[at].placed)
      lost.push_back(at);
    else if (placement.places[at].crossed > 0)
      labels.over_flows.push_back(static_cast<int>(order[at]));
  }
  if (!lost.empty() && obstacles.solids.size() > 0) { // rather over an arrow than lost
    soften(obstacles);
    std::vector<LabelRequest> again;
    for (std::size_t at = 0; at < order.size(); ++at)
      if (placement.places[at].placed)
        obstacles.boxes.push_back(boxOf(placement.places[at], requests[at]));
    for (const std::size_t at : lost)
      again.push_back(requests[at]);
    WatchedProgress silent(progress);
    const LabelPlacement rest = place_labels(again, obstacles, {}, silent);
    for (std::size_t i = 0; i < lost.size(); ++i)
      if (rest.places[i].placed) {
        placement.places[lost[i]] = rest.places[i];
        labels.over_flows.push_back(static_cast<int>(order[lost[i]]));
      }
  }
  std::vector<std::size_t> placed;
  std::vector<Point> middles;
  for (std::size_t at = 0; at < order.size(); ++at) {
    if (!placement.places[at].placed) {
      labels.lost.push_back(static_cast<int>(order[at]));
      continue;
    }
    placed.push_back(order[at]);
    middles.push_back(paper.back(placement.places[at].middle));
  }
  projectPoints(middles, plane, crs, parameters, feedback);
  for (std::size_t at = 0; at < placed.size(); ++at)
    if (std::isfinite(middles[at].x))
      labels.middle[placed[at]] = QgsPointXY(middles[at].x, middles[at].y);
  feedback->setProgress(to);
  return labels;
}

} // namespace territorial
