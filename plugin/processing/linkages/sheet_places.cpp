#include "processing/linkages/sheet_places.h"

#include "layout/projection_choice.h"
#include "processing/feedback_progress.h"

#include "linkages/flow_trimming.h"

#include <qgscoordinatetransform.h>
#include <qgsunittypes.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double sheetWidth = 235, sheetHeight = 140; // mm of A4 that the places may fill

// Rounded up to two digits.
double roundScale(double scale) {
  const double step = std::pow(10, std::floor(std::log10(scale)) - 1);
  return std::ceil(scale / step - 1e-9) * step;
}

QgsCoordinateReferenceSystem planeOf(const Places &places, const std::vector<QgsPointXY> &points,
                                     const QgsCoordinateTransformContext &transforms) {
  if (!places.crs.isGeographic() || points.empty())
    return places.crs;
  const QgsCoordinateTransform degrees(places.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), transforms);
  std::vector<QgsGeometry> where;
  where.reserve(points.size());
  for (const QgsPointXY &point : points)
    where.push_back(QgsGeometry::fromPointXY(degrees.transform(point)));
  return chooseProjection(geographicExtent(where), MapLanguage()).crs;
}

} // namespace

SheetPlaces sheetPlaces(const Linkages &linkages, const DrawnFlows &drawn, const FlowSheet &sheet,
                        const QgsCoordinateTransformContext &transforms) {
  SheetPlaces placed;
  placed.number.assign(static_cast<std::size_t>(linkages.places.units.size()), 0);
  std::vector<bool> used(placed.number.size());
  for (const DrawnFlow &line : drawn.drawn) {
    const Flow &flow = linkages.flows[line.flow];
    placed.largest = std::max(placed.largest, flow.value);
    used[static_cast<std::size_t>(flow.from)] = used[static_cast<std::size_t>(flow.to)] = true;
  }
  std::vector<std::size_t> ranks;
  std::vector<QgsPointXY> points;
  for (std::size_t rank = 0; rank < used.size(); ++rank)
    if (used[rank]) {
      placed.number[rank] = points.size();
      ranks.push_back(rank);
      points.push_back(placePoint(linkages.places, static_cast<int>(rank)));
    }
  placed.crs = planeOf(linkages.places, points, transforms);
  const QgsCoordinateTransform transform(linkages.places.crs, placed.crs, transforms);
  QgsRectangle extent;
  for (QgsPointXY &point : points) {
    point = transform.transform(point);
    extent.combineExtentWith(point.x(), point.y());
  }
  const double metres = QgsUnitTypes::fromUnitToUnitFactor(placed.crs.mapUnits(), qc::distanceMetres);
  const double fills = 1000 * metres * std::max({extent.width() / sheetWidth, extent.height() / sheetHeight, 1e-3 / metres});
  placed.scale = sheet.scale > 0 ? sheet.scale : roundScale(fills);
  placed.unit = placed.scale / 1000 / metres;
  for (std::size_t i = 0; i < points.size(); ++i)
    placed.symbols.push_back({{points[i].x() / placed.unit, points[i].y() / placed.unit},
                              sheet.node_radii.empty() ? sheet.node_radius : sheet.node_radii[ranks[i]]});
  return placed;
}

double trimEnds(DrawnFlows &drawn, const Linkages &linkages, const FlowSheet &sheet,
                const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback, double from, double to) {
  const SheetPlaces places = sheetPlaces(linkages, drawn, sheet, transforms);
  std::vector<EndRadii> radii(drawn.lines.line_part.size() - 1);
  const auto radius = [&](int rank) {
    return places.symbols[places.number[static_cast<std::size_t>(rank)]].radius * places.unit;
  };
  for (const DrawnFlow &line : drawn.drawn)
    if (const Flow &flow = linkages.flows[line.flow]; flow.from != flow.to)
      radii[line.line] = {radius(flow.from), radius(flow.to)};
  const QgsCoordinateTransform transform(linkages.places.crs, places.crs, transforms);
  std::function<Point(Point)> toPlane;
  if (!transform.isShortCircuited())
    toPlane = [&transform](Point point) {
      const QgsPointXY there = transform.transform(QgsPointXY(point.x, point.y));
      return Point{there.x(), there.y()};
    };
  FeedbackProgress progress(feedback, from, to);
  drawn.lines = trimmed_lines(drawn.lines, radii, toPlane, progress);
  return places.scale;
}

} // namespace territorial
