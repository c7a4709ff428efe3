// Lines of flows between places: straight, geodesic or bent to the right of travel.
#pragma once

#include "common/polygons.h"
#include "common/progress.h"
#include "linkages/geodesic_vertices.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

enum class FlowLineShape { straight, geodesic, arc };

struct FlowLineOptions {
  FlowLineShape shape = FlowLineShape::arc;
  double curvature = 0.15;            // of an arc: its rise over its chord, greater than 0
  double max_segment = 5e6;           // metres, of a geodesic: longest piece, greater than 0
  double chord_error = 100;           // metres, of a geodesic: between its chords and the true one, greater than 0
  const ChordPlane *chords = nullptr; // where its chords will be straight
};

struct FlowEnds {
  std::size_t from, to; // indices of places
};

// Parts and coordinates of all lines as nested offsets. A line between two places on one point has no part.
struct FlowLineCoordinates {
  std::vector<std::size_t> line_part{0};  // [lines + 1]
  std::vector<std::size_t> part_point{0}; // [parts + 1]
  std::vector<Point> coordinate;          // in the plane of `plane`, else degrees of longitude and latitude
  std::vector<double> length;             // [lines] metres on WGS 84, of the geodesic (Karney 2013), whatever the shape
};

// Lines between places. `lonlat` are the places on WGS 84 in degrees (longitude any, latitude -90 to 90); `plane` the same places
// in a projected plane, or empty: then lines are drawn in degrees, the short way round, and cut in parts at 180 degrees of
// longitude. Geodesics (geodesic_vertices.h) are always in degrees. An arc is a quadratic Bezier curve that bends to the right of
// travel, so that the two directions of a pair stand apart; all lines begin and end exactly at their places. Independent of the
// number of threads. Throws InvalidInput on coordinates that are not finite, latitudes beyond the poles, indices out of range,
// sizes that differ, and options that are not positive; Cancelled. O(flows + vertices).
FlowLineCoordinates flow_line_coordinates(std::span<const Point> lonlat, std::span<const Point> plane,
                                          std::span<const FlowEnds> flows, const FlowLineOptions &options, Progress &progress);

} // namespace territorial
