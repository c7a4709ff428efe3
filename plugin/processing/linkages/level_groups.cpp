#include "processing/linkages/level_groups.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/reading.h"
#include "processing/regions.h"

#include "common/compensated_sum.h"
#include "common/point_location.h"

#include <qgsunittypes.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

class FlowLevelsText {
  Q_DECLARE_TR_FUNCTIONS(FlowLevels)
};

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
const QString wgs84 = QStringLiteral("EPSG:4326");

// For each node the place with the largest flows, the first of several, and how many it has.
void describeNodes(FlowLevel &level, const Linkages &linkages, const PlacePoints &places) {
  level.places.assign(level.ids.size(), 0);
  std::vector<int> leader(level.ids.size(), -1);
  for (std::size_t place = 0; place < level.node.size(); ++place) {
    if (level.node[place] < 0)
      continue;
    const auto node = static_cast<std::size_t>(level.node[place]);
    ++level.places[node];
    if (leader[node] < 0 || places.weights[place] > places.weights[static_cast<std::size_t>(leader[node])])
      leader[node] = static_cast<int>(place);
  }
  for (const int rank : leader)
    level.leader.push_back(rank < 0 ? QVariant() : linkages.places.units.values[static_cast<std::size_t>(rank)]);
}

// Places with flows in no region, with the nearest regions and what is lost with each.
void listOutside(FlowLevels &result, const Linkages &linkages, const PlacePoints &places, const std::vector<Point> &points,
                 const Regions &regions, const Polygons &polygons, QgsProcessingFeedback *feedback) {
  const std::vector<std::int32_t> &region = result.levels[0].node;
  const auto outside = [&region](int place) { return region[static_cast<std::size_t>(place)] < 0; };
  std::vector<CompensatedSum> lost(region.size());
  for (const Flow &flow : linkages.flows) {
    const double value = flow.from != flow.to && outside(flow.from) && outside(flow.to) ? flow.value / 2 : flow.value;
    if (outside(flow.from))
      lost[static_cast<std::size_t>(flow.from)].add(value);
    if (outside(flow.to) && flow.to != flow.from)
      lost[static_cast<std::size_t>(flow.to)].add(value);
  }
  std::vector<std::size_t> listed;
  std::vector<Point> at;
  for (std::size_t place = 0; place < region.size(); ++place)
    if (region[place] < 0 && places.used[place]) {
      listed.push_back(place);
      at.push_back(points[place]);
    }
  FeedbackProgress silent(feedback, 0, 0);
  const std::vector<std::vector<std::size_t>> nearest = nearest_features(polygons, at, 3, silent);
  for (std::size_t i = 0; i < listed.size(); ++i) {
    QStringList near;
    for (const std::size_t other : nearest[i])
      near << regions.units.ids[other];
    result.outside.add(
        {linkages.places.layer, linkages.places.units.ids[listed[i]], regions.layer, near, lost[listed[i]].value()});
  }
  if (!listed.empty())
    feedback->pushWarning(
        FlowLevelsText::tr("%1 places with flows lie in no region; their flows are left out.").arg(listed.size()));
}

// A plane of metres: the layer's own, or an equal-area projection around the middle of the places, at a whole degree so that a
// place more does not move the grid.
QgsCoordinateReferenceSystem gridPlane(const Linkages &linkages, const PlacePoints &places, const Parameters &parameters,
                                       QgsProcessingFeedback *feedback) {
  const QgsCoordinateReferenceSystem &crs = linkages.places.crs;
  if (!crs.isGeographic() && crs.authid() != QLatin1String("EPSG:3857"))
    return crs;
  std::vector<Point> degrees = places.points;
  projectPoints(degrees, crs, QgsCoordinateReferenceSystem(wgs84), parameters, feedback);
  const Point middle = mean_position(degrees);
  return QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m +no_defs")
                                                    .arg(std::round(middle.y), 0, 'f', 0)
                                                    .arg(std::round(middle.x), 0, 'f', 0));
}

} // namespace

PlacePoints placePoints(const Linkages &linkages) {
  const auto count = static_cast<std::size_t>(linkages.places.units.size());
  std::vector<CompensatedSum> sums(count);
  PlacePoints places{std::vector<Point>(count, {nan, nan}), {}, std::vector<bool>(count)};
  for (const Flow &flow : linkages.flows)
    for (const int end : {flow.from, flow.to}) {
      places.used[static_cast<std::size_t>(end)] = true;
      if (end == flow.from || flow.from != flow.to)
        sums[static_cast<std::size_t>(end)].add(flow.value);
    }
  for (std::size_t place = 0; place < count; ++place) {
    places.weights.push_back(sums[place].value());
    const QgsGeometry &geometry = linkages.places.geometries[place];
    if (!places.used[place] && (geometry.isNull() || geometry.isEmpty()))
      continue;
    const QgsPointXY point = placePoint(linkages.places, static_cast<int>(place));
    places.points[place] = {point.x(), point.y()};
  }
  return places;
}

FlowLevels intoRegions(const Linkages &linkages, const PlacePoints &places, const Parameters &parameters,
                       QgsProcessingFeedback *feedback, Progress &progress) {
  const Regions regions = readRegions(parameters, feedback, 0, 0);
  std::vector<Point> points = places.points;
  projectPoints(points, linkages.places.crs, regions.crs, parameters, feedback);
  const Polygons polygons = toPolygons(regions.geometries);
  const PointLocations located = locate_points(polygons, points, progress);
  FlowLevels result;
  result.crs = regions.crs;
  result.id_field = regions.id_field;
  FlowLevel level;
  level.ids = regions.units.values;
  level.node = located.feature;
  for (const QgsGeometry &geometry : regions.geometries)
    level.points.push_back(geometry.isNull() || geometry.isEmpty() ? QgsGeometry() : geometry.pointOnSurface());
  describeNodes(level, linkages, places);
  result.levels.push_back(std::move(level));
  if (const auto several = std::count(located.several.begin(), located.several.end(), 1); several > 0)
    feedback->pushInfo(
        FlowLevelsText::tr("%1 places lie on a shared border or in overlapping polygons: they go to the first region by id.")
            .arg(several));
  listOutside(result, linkages, places, points, regions, polygons, feedback);
  return result;
}

FlowLevels intoCells(const Linkages &linkages, const PlacePoints &places, CellShape shape, const Parameters &parameters,
                     QgsProcessingFeedback *feedback) {
  const QgsCoordinateReferenceSystem plane = gridPlane(linkages, places, parameters, feedback);
  std::vector<Point> points = places.points;
  projectPoints(points, linkages.places.crs, plane, parameters, feedback);
  for (std::size_t place = 0; place < points.size(); ++place)
    if (places.used[place] && !std::isfinite(points[place].x))
      throw QgsProcessingException(FlowLevelsText::tr("The place %1 lies too far from the others for one grid. Give places that "
                                                      "are projected, or aggregate into regions.")
                                       .arg(linkages.places.units.ids[place]));
  const double metres = QgsUnitTypes::fromUnitToUnitFactor(plane.mapUnits(), qc::distanceMetres);
  const GridCells grid = grid_cells(points, shape, parameters.number(QStringLiteral("CELL_SIZE")) / metres, {0, 0});
  std::vector<Point> centres;
  for (const GridCells::Cell &cell : grid.cells)
    centres.push_back(cell.centre);
  projectPoints(centres, plane, linkages.places.crs, parameters, feedback);
  FlowLevels result;
  result.crs = linkages.places.crs;
  result.id_field = QgsField(QStringLiteral("place"), qc::fieldString);
  FlowLevel level;
  level.node = grid.cell;
  for (std::size_t cell = 0; cell < grid.cells.size(); ++cell) {
    level.ids.push_back(QStringLiteral("%1_%2").arg(grid.cells[cell].column).arg(grid.cells[cell].row));
    level.points.push_back(QgsGeometry::fromPointXY(QgsPointXY(centres[cell].x, centres[cell].y)));
  }
  describeNodes(level, linkages, places);
  result.levels.push_back(std::move(level));
  return result;
}

} // namespace territorial
