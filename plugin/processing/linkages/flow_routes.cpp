#include "processing/linkages/flow_routes.h"

#include "processing/feedback_progress.h"
#include "processing/linkages/sheet_places.h"
#include "processing/reading.h"

#include "linkages/flow_fans.h"
#include "linkages/flow_loops.h"
#include "linkages/flow_routing.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace territorial {

namespace {

class FlowRoutesText {
  Q_DECLARE_TR_FUNCTIONS(FlowRoutes)
};

constexpr double startGap = 0.3, endGap = 0.5, bandEnd = 0.05;
constexpr int pieces = 64;
constexpr double atEdge = 1e-9; // degrees from the antimeridian that are on it

std::vector<RoutingBox> boxesOf(const FlowSheet &sheet, const FlowsOnSheet &placed,
                                const QgsCoordinateTransformContext &transforms) {
  std::vector<RoutingBox> boxes;
  const QgsCoordinateTransform transform(sheet.obstacle_crs, placed.crs, transforms);
  for (QgsGeometry geometry : sheet.obstacles) {
    geometry.transform(transform);
    const QgsRectangle box = geometry.boundingBox();
    boxes.push_back(
        {box.xMinimum() / placed.unit, box.yMinimum() / placed.unit, box.xMaximum() / placed.unit, box.yMaximum() / placed.unit});
  }
  return boxes;
}

struct Ways {
  std::vector<RoutedFlow> flows; // each pair and type once, the widest first
  std::vector<std::size_t> of;   // [drawn] index in flows
};

Ways waysOf(const Linkages &linkages, const DrawnFlows &drawn, const std::vector<FlowOnSheet> &placed,
            const std::vector<std::size_t> &number) {
  using Key = std::tuple<int, int, int>;
  const auto key = [&](const DrawnFlow &line) {
    const Flow &flow = linkages.flows[line.flow];
    return Key(flow.from, flow.to, flow.type);
  };
  std::map<Key, double> widest;
  for (std::size_t i = 0; i < drawn.drawn.size(); ++i) {
    double &width = widest[key(drawn.drawn[i])];
    width = std::max(width, placed[i].width);
  }
  std::vector<std::pair<Key, double>> sorted(widest.begin(), widest.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
  Ways ways;
  std::map<Key, std::size_t> at;
  for (const auto &[ends, width] : sorted) {
    at[ends] = ways.flows.size();
    ways.flows.push_back(
        {number[static_cast<std::size_t>(std::get<0>(ends))], number[static_cast<std::size_t>(std::get<1>(ends))], width});
  }
  for (const DrawnFlow &line : drawn.drawn)
    ways.of.push_back(at[key(line)]);
  return ways;
}

struct Axes {
  std::vector<std::vector<Point>> axis; // [ways]
  std::vector<double> bend;
};

Axes routedAxes(const std::vector<NodeSymbol> &symbols, const Ways &ways, const FlowSheet &sheet, const FlowsOnSheet &placed,
                const QgsCoordinateTransformContext &transforms, Progress &progress) {
  if (ways.flows.size() > most_routed_flows)
    throw QgsProcessingException(
        FlowRoutesText::tr("SHAPE: %1 flows are too many to be routed, at most %2. Choose the largest by TOP_FLOWS or "
                           "CUMULATIVE_SHARE, or draw arcs.")
            .arg(ways.flows.size())
            .arg(most_routed_flows));
  RoutingOptions options;
  const std::vector<RoutingBox> boxes = boxesOf(sheet, placed, transforms);
  options.obstacles = boxes;
  options.start_gap = startGap;
  options.end_gap = endGap;
  const FlowRoutes routes = route_flows(symbols, ways.flows, options, progress);
  Axes axes{{}, routes.bend};
  for (std::size_t way = 0; way < ways.flows.size(); ++way)
    axes.axis.emplace_back(routes.coordinate.begin() + static_cast<std::ptrdiff_t>(routes.axis_point[way]),
                           routes.coordinate.begin() + static_cast<std::ptrdiff_t>(routes.axis_point[way + 1]));
  return axes;
}

// All with the same bend; heads as long as on lines with room.
Axes fannedAxes(const std::vector<NodeSymbol> &symbols, const Ways &ways, const FlowSheet &sheet, Progress &progress) {
  constexpr double roomy = 1e6; // mm
  std::vector<FannedFlow> flows;
  for (const RoutedFlow &way : ways.flows) {
    const double half = sheet.directed ? arrow_head(way.width, roomy).half_width : way.width / 2;
    flows.push_back({way.from, way.to, way.width, half, sheet.bend});
  }
  return {fanned_axes(symbols, flows, startGap, endGap, pieces, progress), std::vector<double>(flows.size(), sheet.bend)};
}

// Gives flows within a place their loops, the widest first, each in the freest direction among what is there.
void addLoops(const std::vector<NodeSymbol> &symbols, const Ways &ways, Axes &axes) {
  std::vector<std::vector<double>> taken(symbols.size());
  const auto direction = [&](std::size_t node, Point point) {
    return std::atan2(point.y - symbols[node].place.y, point.x - symbols[node].place.x);
  };
  for (std::size_t way = 0; way < ways.flows.size(); ++way)
    if (!axes.axis[way].empty()) {
      taken[ways.flows[way].from].push_back(direction(ways.flows[way].from, axes.axis[way].front()));
      taken[ways.flows[way].to].push_back(direction(ways.flows[way].to, axes.axis[way].back()));
    }
  for (std::size_t way = 0; way < ways.flows.size(); ++way) {
    const RoutedFlow &flow = ways.flows[way];
    if (flow.from != flow.to)
      continue;
    const double free = freest_direction(taken[flow.from]);
    axes.axis[way] = loop_axis(symbols[flow.from], free, flow.width, startGap, endGap, pieces);
    axes.bend[way] = std::numeric_limits<double>::quiet_NaN();
    taken[flow.from].push_back(free);
  }
}

} // namespace

FlowsOnSheet placeFlows(const Linkages &linkages, const DrawnFlows &drawn, const FlowSheet &sheet,
                        const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback, double from,
                        double to) {
  const SheetPlaces places = sheetPlaces(linkages, drawn, sheet, transforms);
  FlowsOnSheet placed;
  placed.crs = places.crs;
  placed.scale = places.scale;
  placed.unit = places.unit;
  placed.flow.resize(drawn.drawn.size());
  for (std::size_t i = 0; i < placed.flow.size(); ++i)
    placed.flow[i].width = widthInRange(linkages.flows[drawn.drawn[i].flow].value, places.largest, sheet.look,
                                        {sheet.least_width, sheet.largest_width});
  const Ways ways = waysOf(linkages, drawn, placed.flow, places.number);
  FeedbackProgress progress(feedback, from, to);
  Axes axes = sheet.routed ? routedAxes(places.symbols, ways, sheet, placed, transforms, progress)
                           : fannedAxes(places.symbols, ways, sheet, progress);
  addLoops(places.symbols, ways, axes);
  for (std::size_t i = 0; i < placed.flow.size(); ++i) {
    FlowOnSheet &flow = placed.flow[i];
    flow.axis = axes.axis[ways.of[i]];
    flow.bend = flow.axis.empty() ? std::numeric_limits<double>::quiet_NaN() : axes.bend[ways.of[i]];
    if (flow.axis.empty())
      ++placed.without;
    else
      flow.head = sheet.directed ? arrow_head(flow.width, axis_length(flow.axis)) : ArrowHead{bandEnd, flow.width / 2};
  }
  return placed;
}

void takeAxes(DrawnFlows &drawn, const Linkages &linkages, const FlowsOnSheet &sheet, TakenAxes which,
              const QgsCoordinateTransformContext &transforms) {
  const Places &places = linkages.places;
  const QgsCoordinateTransform back(sheet.crs, places.crs, transforms);
  FlowLineCoordinates lines;
  lines.length = std::move(drawn.lines.length);
  std::size_t line = 0;
  const auto keepUpTo = [&](std::size_t end) { // lines as they were
    for (; line < end; ++line) {
      for (std::size_t part = drawn.lines.line_part[line]; part < drawn.lines.line_part[line + 1]; ++part) {
        lines.coordinate.insert(lines.coordinate.end(),
                                drawn.lines.coordinate.begin() + static_cast<std::ptrdiff_t>(drawn.lines.part_point[part]),
                                drawn.lines.coordinate.begin() + static_cast<std::ptrdiff_t>(drawn.lines.part_point[part + 1]));
        lines.part_point.push_back(lines.coordinate.size());
      }
      lines.line_part.push_back(lines.part_point.size() - 1);
    }
  };
  for (std::size_t i = 0; i < drawn.drawn.size(); ++i) {
    const std::vector<Point> &axis = sheet.flow[i].axis;
    const Flow &flow = linkages.flows[drawn.drawn[i].flow];
    if (axis.empty() || (which == TakenAxes::loops && flow.from != flow.to))
      continue;
    keepUpTo(drawn.drawn[i].line);
    Point before{};
    for (std::size_t k = 0; k < axis.size(); ++k) {
      const QgsPointXY point = back.transform(QgsPointXY(axis[k].x * sheet.unit, axis[k].y * sheet.unit));
      Point here{point.x(), point.y()};
      if (k > 0 && places.crs.isGeographic() && std::abs(here.x - before.x) > 180) {
        const double edge = before.x > 0 ? 180 : -180, across = here.x + 2 * edge;
        if (std::abs(here.x) > 180 - atEdge) { // ends there, on whichever side
          here.x = edge;
        } else if (k == 1 && std::abs(before.x) > 180 - atEdge) { // begins there
          lines.coordinate.back().x = -edge;
        } else {
          const double latitude =
              before.y + (here.y - before.y) * (across == before.x ? 0 : (edge - before.x) / (across - before.x));
          lines.coordinate.push_back({edge, latitude});
          lines.part_point.push_back(lines.coordinate.size());
          lines.coordinate.push_back({-edge, latitude});
        }
      }
      lines.coordinate.push_back(here);
      before = here;
    }
    lines.part_point.push_back(lines.coordinate.size());
    lines.line_part.push_back(lines.part_point.size() - 1);
    ++line;
  }
  keepUpTo(drawn.lines.line_part.size() - 1);
  drawn.lines = std::move(lines);
}

QgsGeometry arrowGeometry(const FlowsOnSheet &sheet, std::size_t flow) {
  const FlowOnSheet &placed = sheet.flow[flow];
  if (placed.axis.empty())
    return {};
  const std::vector<std::size_t> offsets{0, placed.axis.size()};
  const Polygons arrow = arrow_polygons(offsets, placed.axis, std::span(&placed.width, 1), std::span(&placed.head, 1));
  if (arrow.part_ring.size() < 2)
    return {};
  const auto ring = arrow.ring(0);
  QVector<double> x, y;
  for (const Point &point : ring) {
    x << point.x * sheet.unit;
    y << point.y * sheet.unit;
  }
  auto polygon = std::make_unique<QgsPolygon>();
  polygon->setExteriorRing(new QgsLineString(x, y));
  return QgsGeometry(std::move(polygon));
}

} // namespace territorial
