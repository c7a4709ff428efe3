#include "layout/flow_map.h"

#include "layout/paper.h"
#include "processing/identifiers.h"
#include "processing/styles.h"
#include "processing/styles_flow_map.h"
#include "qgis_compat.h"

#include "linkages/flow_routing.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class FlowMapText {
  Q_DECLARE_TR_FUNCTIONS(FlowMap)
};

constexpr double apartness = 6; // mm between circles that need no parting

struct Line {
  QString from, to;
  double value;
  QPointF begin, end; // on paper
  QString type;
};

struct EndFields {
  int from, to, value, type;
};

EndFields endFields(const QgsVectorLayer &layer) {
  const QgsFields fields = layer.fields();
  return {fields.lookupField(QStringLiteral("from")), fields.lookupField(QStringLiteral("to")),
          fields.lookupField(styleField(layer).isEmpty() ? QStringLiteral("value") : styleField(layer)),
          fields.lookupField(QStringLiteral("type"))};
}

QString idOf(const QVariant &value) { return canonicalId(value).value_or(QString()); }

// Largest first, then by the ids of their ends, so that the order of rows does not matter.
std::vector<Line> readLines(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs, const Paper &paper) {
  const EndFields field = endFields(layer);
  const QgsCoordinateTransform transform(layer.crs(), crs, layer.transformContext());
  std::vector<Line> lines;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    const double value = feature.attribute(field.value).toDouble();
    QgsGeometry geometry = feature.geometry();
    if (!(value > 0) || geometry.isNull() || geometry.isEmpty())
      continue;
    try {
      geometry.transform(transform);
    } catch (const QgsCsException &) {
      continue;
    }
    geometry = paper.toPaper(geometry);
    QgsPoint begin = *geometry.vertices_begin(), end = begin;
    for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex)
      end = *vertex;
    if (begin.isEmpty() || !std::isfinite(begin.x() + begin.y() + end.x() + end.y()))
      continue;
    lines.push_back({idOf(feature.attribute(field.from)), idOf(feature.attribute(field.to)), value, QPointF(begin.x(), begin.y()),
                     QPointF(end.x(), end.y()), field.type < 0 ? QString() : feature.attribute(field.type).toString()});
  }
  std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
    return std::tuple(-a.value, a.from, a.to, a.type, a.begin.x(), a.begin.y()) <
           std::tuple(-b.value, b.from, b.to, b.type, b.begin.x(), b.begin.y());
  });
  return lines;
}

std::vector<FlowNode> nodesOf(const std::vector<Line> &lines, const QMap<QString, FlowTotals> &totals) {
  QMap<QString, QPointF> places;
  for (const Line &line : lines) {
    places.insert(line.from, line.begin);
    places.insert(line.to, line.end);
  }
  double most = 0;
  for (auto place = places.begin(); place != places.end(); ++place)
    most = std::max(most, totals[place.key()].in + totals[place.key()].out);
  std::vector<FlowNode> nodes;
  for (auto place = places.begin(); place != places.end(); ++place) {
    const double through = totals[place.key()].in + totals[place.key()].out;
    nodes.push_back({place.key(), place.value(), circleRadius(through, most)});
  }
  return nodes;
}

// The polygons of regions on paper, by id.
QMap<QString, QgsGeometry> polygonsOf(const MapLayer &regions, const QgsCoordinateReferenceSystem &crs, const Paper &paper) {
  QMap<QString, QgsGeometry> polygons;
  int id = -1;
  for (const QString &name : {QStringLiteral("region"), QStringLiteral("id"), QStringLiteral("code")})
    if (id < 0)
      id = regions.layer->fields().lookupField(name);
  if (id >= 0)
    for (const Named &region : namedFeatures(*regions.layer, -1, -1, crs, paper))
      if (region.shape.type() == qc::polygonGeometry)
        polygons.insert(idOf(region.feature.attribute(id)), region.shape);
  return polygons;
}

// Of two circles that nearly touch, that of the larger region goes to the point of its polygon that is farthest from its border.
void partNodes(std::vector<FlowNode> &nodes, const QMap<QString, QgsGeometry> &polygons) {
  const auto areaOf = [&](const FlowNode &node) { return polygons.value(node.id).isNull() ? 0 : polygons.value(node.id).area(); };
  for (std::size_t a = 0; a < nodes.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) {
      const QPointF between = nodes[a].place - nodes[b].place;
      if (std::hypot(between.x(), between.y()) >= nodes[a].radius + nodes[b].radius + apartness)
        continue;
      FlowNode &moved = areaOf(nodes[a]) > areaOf(nodes[b]) ? nodes[a] : nodes[b];
      if (areaOf(moved) > 0)
        moved.place = polygons.value(moved.id).poleOfInaccessibility(0.3).asPoint().toQPointF();
    }
}

// Routing has y up: right of travel is then what the reader sees as right.
Point upward(const QPointF &point) { return {point.x(), -point.y()}; }
QPointF downward(const Point &point) { return QPointF(point.x, -point.y); }

RoutingBox upward(const QRectF &box) { return {box.left(), -box.bottom(), box.right(), -box.top()}; }

FlowRoutes route(const std::vector<Line> &lines, const std::vector<FlowNode> &nodes, const std::vector<double> &widths,
                 const MapFit &fit, Progress &progress) {
  std::vector<NodeSymbol> symbols;
  QMap<QString, std::size_t> number;
  for (const FlowNode &node : nodes) {
    number.insert(node.id, symbols.size());
    symbols.push_back({upward(node.place), node.radius});
  }
  std::vector<RoutedFlow> flows;
  for (std::size_t line = 0; line < lines.size(); ++line)
    flows.push_back({number[lines[line].from], number[lines[line].to], widths[line]});
  std::vector<RoutingBox> boxes;
  std::vector<QRectF> over = fit.insets;
  over.insert(over.end(), {fit.legend, fit.scaleBox});
  for (const QRectF &box : over)
    if (!box.isEmpty())
      boxes.push_back(upward(box.translated(-fit.frame.topLeft())));
  RoutingOptions options;
  options.obstacles = boxes;
  options.frame = upward(QRectF(QPointF(0, 0), fit.frame.size()).adjusted(1.5, 1.5, -1.5, -1.5)); // not along the frame
  return route_flows(symbols, flows, options, progress);
}

MapFit reduced(MapFit fit, double scale) {
  std::vector<QRectF *> boxes{&fit.frame, &fit.legend, &fit.scaleBox};
  for (QRectF &inset : fit.insets)
    boxes.push_back(&inset);
  for (QRectF *box : boxes)
    *box = QRectF(box->topLeft() / scale, box->size() / scale);
  return fit;
}

void enlarge(FlowMap &map, double scale) {
  const QTransform larger = QTransform::fromScale(scale, scale);
  for (FlowNode &node : map.node) {
    node.place *= scale;
    node.radius *= scale;
  }
  for (FlowArrow &arrow : map.arrow) {
    for (double *length : {&arrow.width, &arrow.head_length, &arrow.head_half_width})
      *length *= scale;
    arrow.axis = larger.map(arrow.axis);
    arrow.head = larger.map(arrow.head);
  }
}

} // namespace

QMap<QString, FlowTotals> flowTotals(const QgsVectorLayer &flows) {
  const EndFields field = endFields(flows);
  QMap<QString, FlowTotals> totals;
  if (field.from < 0 || field.to < 0 || field.value < 0)
    return totals;
  QgsFeatureIterator features = flows.getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
  for (QgsFeature feature; features.nextFeature(feature);)
    if (const double value = feature.attribute(field.value).toDouble(); value > 0) {
      totals[idOf(feature.attribute(field.from))].out += value;
      totals[idOf(feature.attribute(field.to))].in += value;
    }
  return totals;
}

bool canBeRouted(const MapLayer &flows) {
  const EndFields field = endFields(*flows.layer);
  return flows.role == MapRole::flows && flows.ours && !flowLook(*flows.layer).trimmed &&
         styleKind(*flows.layer) == QLatin1String("flows") && field.from >= 0 && field.to >= 0 && field.value >= 0 &&
         flows.layer->featureCount() <= static_cast<long long>(most_routed_flows);
}

FlowMap drawFlowMap(const QgsVectorLayer &flows, const QMap<QString, FlowTotals> &totals, const MapLayer *regions,
                    const MapFit &pageFit, const QgsCoordinateReferenceSystem &crs, double scale, Progress &progress) {
  const MapFit fit = reduced(pageFit, scale); // all is drawn in millimetres of A4 and enlarged in the end
  const Paper paper(fit);
  const std::vector<Line> lines = readLines(flows, crs, paper);
  FlowMap map;
  map.largest = lines.empty() ? 0 : lines.front().value;
  map.node = nodesOf(lines, totals);
  if (regions)
    partNodes(map.node, polygonsOf(*regions, crs, paper));
  const FlowLook look = flowLook(flows);
  std::vector<double> widths;
  widths.reserve(lines.size());
  for (const Line &line : lines)
    widths.push_back(arrowWidth(line.value, lines.front().value, look));
  const FlowRoutes routes = route(lines, map.node, widths, fit, progress);
  const Polygons shapes = arrow_polygons(routes.axis_point, routes.coordinate, widths, routes.head);

  const auto numberOf = [&](const QString &id) { // places are sorted by id
    return static_cast<std::size_t>(std::lower_bound(map.node.begin(), map.node.end(), id,
                                                     [](const FlowNode &node, const QString &own) { return node.id < own; }) -
                                    map.node.begin());
  };
  map.arrows = arrowsLayer(flows, crs, scale);
  map.nodes = nodesLayer(crs, scale);
  QgsFeatureList arrows, nodes;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const std::size_t begin = routes.axis_point[line], end = routes.axis_point[line + 1];
    if (begin == end || shapes.feature_part[line] == shapes.feature_part[line + 1]) {
      ++map.without;
      continue;
    }
    FlowArrow arrow;
    arrow.from = numberOf(lines[line].from);
    arrow.to = numberOf(lines[line].to);
    arrow.value = lines[line].value;
    arrow.width = widths[line];
    arrow.head_length = routes.head[line].length;
    arrow.head_half_width = routes.head[line].half_width;
    for (std::size_t at = begin; at < end; ++at)
      arrow.axis << downward(routes.coordinate[at]);
    const double base = routes.head[line].length, half = routes.head[line].half_width;
    const QPointF tip = arrow.axis.back(), before = arrow.axis[arrow.axis.size() - 2];
    const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    const QPointF forward = (tip - before) / length, across(-forward.y() * half, forward.x() * half);
    arrow.head << tip << tip - forward * base + across << tip - forward * base - across;
    QVector<QgsPolygonXY> parts;
    for (std::size_t part = shapes.feature_part[line]; part < shapes.feature_part[line + 1]; ++part) {
      QgsPolygonXY polygon;
      for (std::size_t r = shapes.part_ring[part]; r < shapes.part_ring[part + 1]; ++r) {
        QgsPolylineXY ring;
        for (const Point &point : shapes.ring(r))
          ring << paper.toMap(downward(point));
        polygon << ring;
      }
      parts << polygon;
    }
    QgsFeature feature(map.arrows->fields());
    feature.setGeometry(QgsGeometry::fromMultiPolygonXY(parts));
    feature.setAttributes(QgsAttributes() << lines[line].from << lines[line].to << lines[line].value << scale * widths[line]
                                          << scale * base << scale * half << routes.bend[line] << lines[line].type);
    arrows << feature;
    map.arrow.push_back(std::move(arrow));
  }
  for (const FlowNode &node : map.node) {
    const FlowTotals own = totals.value(node.id);
    QgsFeature feature(map.nodes->fields());
    feature.setGeometry(QgsGeometry::fromPointXY(paper.toMap(node.place)));
    feature.setAttributes(QgsAttributes() << node.id << own.in << own.out << own.in - own.out << scale * node.radius);
    nodes << feature;
  }
  if (!map.arrows->dataProvider()->addFeatures(arrows) || !map.nodes->dataProvider()->addFeatures(nodes))
    throw QgsProcessingException(FlowMapText::tr("The arrows of “%1” could not be drawn.").arg(flows.name()));
  enlarge(map, scale);
  map.arrows->updateExtents();
  map.nodes->updateExtents();
  return map;
}

} // namespace territorial
