#include "processing/linkages/flow_drawing.h"

#include "processing/feedback_progress.h"
#include "processing/reading.h"

#include "common/errors.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>

#include <QCoreApplication>

#include <cmath>

namespace territorial {

namespace {

class FlowDrawingText {
  Q_DECLARE_TR_FUNCTIONS(FlowDrawing)
};

const QString wgs84 = QStringLiteral("EPSG:4326");
constexpr std::size_t checkEvery = 4096; // coordinates between two looks at cancel

// The places that flows between two places need, numbered in order of rank.
struct UsedPlaces {
  std::vector<int> rank;
  std::vector<std::size_t> number; // by rank
};

bool hasLine(const Flow &flow, bool loops) { return (loops || flow.from != flow.to) && flow.value > 0; }

UsedPlaces usedPlaces(const Linkages &linkages, bool loops) {
  std::vector<bool> used(static_cast<std::size_t>(linkages.places.units.size()));
  for (const Flow &flow : linkages.flows)
    if (hasLine(flow, loops))
      used[static_cast<std::size_t>(flow.from)] = used[static_cast<std::size_t>(flow.to)] = true;
  UsedPlaces places;
  places.number.resize(used.size());
  for (std::size_t rank = 0; rank < used.size(); ++rank)
    if (used[rank]) {
      places.number[rank] = places.rank.size();
      places.rank.push_back(static_cast<int>(rank));
    }
  return places;
}

// A place in degrees of WGS 84; throws where its CRS has no such point.
QgsPointXY toDegrees(const Places &places, int rank, const QgsPointXY &point, const QgsCoordinateTransform &transform) {
  try {
    const QgsPointXY degrees = transform.transform(point);
    if (std::isfinite(degrees.x()) && std::isfinite(degrees.y()))
      return degrees;
  } catch (const QgsCsException &) { // said below, with the place's name
  }
  const auto index = static_cast<std::size_t>(rank);
  throwFault(places.layer, places.id_field.name(), places.features[index], places.units.values[index],
             FlowDrawingText::tr("the point %1 lies outside the reach of the layer's coordinate reference system")
                 .arg(point.toString(3)));
}

// Chords of geodesics are straight in the CRS of the places. Transforms may be used by several threads.
ChordPlane planeOfChords(const QgsCoordinateTransform &toWgs84, const QgsCoordinateTransform &fromWgs84) {
  if (toWgs84.isShortCircuited())
    return {};
  const auto with = [](const QgsCoordinateTransform &transform) {
    return [transform](Point point) {
      const QgsPointXY there = transform.transform(QgsPointXY(point.x, point.y));
      return Point{there.x(), there.y()};
    };
  };
  return {with(fromWgs84), with(toWgs84)};
}

FlowLineShape kernelShape(FlowShape shape) {
  switch (shape) {
  case FlowShape::straight:
  case FlowShape::routed:
    return FlowLineShape::straight;
  case FlowShape::geodesic:
    return FlowLineShape::geodesic;
  case FlowShape::arc:
    break;
  }
  return FlowLineShape::arc;
}

// From degrees of WGS 84 back to the CRS of the places, in place.
void toPlacesCrs(std::vector<Point> &coordinates, const QgsCoordinateTransform &transform, const QString &layer,
                 QgsProcessingFeedback *feedback) {
  for (std::size_t index = 0; index < coordinates.size(); ++index) {
    if (index % checkEvery == 0 && feedback->isCanceled())
      throw Cancelled();
    Point &point = coordinates[index];
    try {
      const QgsPointXY back = transform.transform(QgsPointXY(point.x, point.y));
      point = {back.x(), back.y()};
    } catch (const QgsCsException &) {
      throw QgsProcessingException(
          FlowDrawingText::tr(
              "A line runs out of the reach of the coordinate reference system of %1, at %2 degrees. Take straight "
              "lines or arcs, or another coordinate reference system.")
              .arg(layer, QgsPointXY(point.x, point.y).toString(3)));
    }
  }
}

} // namespace

DrawnFlows drawFlows(const Linkages &linkages, const FlowDrawing &drawing, const QgsCoordinateTransformContext &transforms,
                     QgsProcessingFeedback *feedback, double from, double to) {
  const Places &places = linkages.places;
  const QgsCoordinateTransform toWgs84(places.crs, QgsCoordinateReferenceSystem(wgs84), transforms);
  const UsedPlaces used = usedPlaces(linkages, drawing.loops);
  const bool projected = !places.crs.isGeographic();
  std::vector<Point> lonlat, plane;
  for (const int rank : used.rank) {
    const QgsPointXY point = placePoint(places, rank);
    const QgsPointXY degrees = toDegrees(places, rank, point, toWgs84);
    lonlat.push_back({degrees.x(), degrees.y()});
    if (projected)
      plane.push_back({point.x(), point.y()});
  }
  std::vector<FlowEnds> ends;
  std::vector<std::size_t> flows;
  for (std::size_t index = 0; index < linkages.flows.size(); ++index)
    if (const Flow &flow = linkages.flows[index]; hasLine(flow, drawing.loops)) {
      flows.push_back(index);
      ends.push_back({used.number[static_cast<std::size_t>(flow.from)], used.number[static_cast<std::size_t>(flow.to)]});
    }

  FeedbackProgress progress(feedback, from, to);
  const QgsCoordinateTransform fromWgs84(QgsCoordinateReferenceSystem(wgs84), places.crs, transforms);
  const ChordPlane chords = planeOfChords(toWgs84, fromWgs84);
  const FlowLineOptions options{kernelShape(drawing.shape), drawing.curvature, 1000 * drawing.max_segment_km, drawing.chord_error,
                                &chords};
  DrawnFlows drawn;
  try {
    drawn.lines = flow_line_coordinates(lonlat, plane, ends, options, progress);
  } catch (const QgsCsException &) {
    throw QgsProcessingException(
        FlowDrawingText::tr("A geodesic line runs out of the reach of the coordinate reference system of "
                            "%1. Take straight lines or arcs, or another coordinate reference system.")
            .arg(places.layer));
  }
  if (!projected || drawing.shape == FlowShape::geodesic)
    if (!toWgs84.isShortCircuited())
      toPlacesCrs(drawn.lines.coordinate, fromWgs84, places.layer, feedback);
  for (std::size_t line = 0; line < flows.size(); ++line)
    if (const Flow &flow = linkages.flows[flows[line]]; drawn.lines.length[line] > 0 || flow.from == flow.to)
      drawn.drawn.push_back({flows[line], line});
    else
      drawn.coincident.push_back(flows[line]);
  return drawn;
}

double lengthInKilometres(const DrawnFlows &drawn, const DrawnFlow &flow) { return drawn.lines.length[flow.line] / 1000; }

QgsGeometry lineGeometry(const DrawnFlows &drawn, const DrawnFlow &flow) {
  const FlowLineCoordinates &lines = drawn.lines;
  auto multi = std::make_unique<QgsMultiLineString>();
  for (std::size_t part = lines.line_part[flow.line]; part < lines.line_part[flow.line + 1]; ++part) {
    const std::size_t begin = lines.part_point[part], count = lines.part_point[part + 1] - begin;
    QVector<double> x(static_cast<int>(count)), y(static_cast<int>(count));
    for (std::size_t index = 0; index < count; ++index) {
      x[static_cast<int>(index)] = lines.coordinate[begin + index].x;
      y[static_cast<int>(index)] = lines.coordinate[begin + index].y;
    }
    multi->addGeometry(new QgsLineString(x, y));
  }
  return QgsGeometry(std::move(multi));
}

} // namespace territorial
