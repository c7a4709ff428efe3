// Geodesics as lines of few vertices.
#pragma once

#include "common/polygons.h"

#include <functional>
#include <vector>

namespace territorial {

// The plane in which the chords between vertices are straight; both functions empty: degrees. Called from several threads.
struct ChordPlane {
  std::function<Point(Point)> from_degrees, to_degrees;
};

struct GeodesicChords {
  double max_segment = 0; // metres, longest piece, greater than 0
  double error = 0;       // metres between any chord and the geodesic, greater than 0
  const ChordPlane *plane = nullptr;
};

// Vertices of the geodesic between two different places on WGS 84 (Karney 2013, PROJ's geodesic.h), in degrees with unrolled
// longitudes (they go on beyond 180), the places themselves first and last. Halved until the chords lie within the error, then
// each vertex dropped that its neighbours can do without; near a jump of the plane pieces end at length / 2^14. The distance is
// measured at a quarter, half and three quarters of a chord. O(vertices).
std::vector<Point> geodesic_vertices(Point from, Point to, const GeodesicChords &chords);

} // namespace territorial
