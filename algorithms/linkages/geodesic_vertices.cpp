#include "linkages/geodesic_vertices.h"

#include "common/wgs84.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace territorial {

namespace {

constexpr int most_halvings = 14;
constexpr int steps_to_foot = 3; // along the geodesic, to the point nearest to one of a chord

struct Vector {
  double x, y, z;
};

double dot(const Vector &a, const Vector &b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

class Geodesic {
public:
  Geodesic(Point from, Point to, const GeodesicChords &chords) : mChords(chords) {
    geod_geodesic earth;
    geod_init(&earth, wgs84::semi_major_axis, wgs84::flattening);
    double azimuth = 0;
    geod_inverse(&earth, from.y, from.x, to.y, to.x, &mLength, &azimuth, nullptr);
    geod_lineinit(&mLine, &earth, from.y, from.x, azimuth, 0);
  }

  double length() const { return mLength; }

  struct Vertex {
    double distance; // metres from the begin
    Point degrees;   // longitude unrolled
    Point drawn;     // in the plane of the chords
  };

  Vertex vertex(double distance, Point degrees) const { return {distance, degrees, in_plane(degrees)}; }

  Vertex at(double distance) const {
    Point degrees;
    geod_genposition(&mLine, GEOD_LONG_UNROLL, distance, &degrees.y, &degrees.x, nullptr, nullptr, nullptr, nullptr, nullptr,
                     nullptr);
    return vertex(distance, degrees);
  }

  // Whether the chord between two vertices will do.
  bool holds(const Vertex &from, const Vertex &to) const {
    if (to.distance - from.distance > mChords.max_segment)
      return false;
    for (const double share : {0.5, 0.25, 0.75}) {
      const Point drawn{std::lerp(from.drawn.x, to.drawn.x, share), std::lerp(from.drawn.y, to.drawn.y, share)};
      if (!(away(in_degrees(drawn), std::lerp(from.distance, to.distance, share)) <= mChords.error))
        return false;
    }
    return true;
  }

  // Appends what is needed after `from`, `to` included.
  void halve(const Vertex &from, const Vertex &to, int halvings, std::vector<Vertex> &vertices) const {
    if (halvings < most_halvings && !holds(from, to)) {
      const Vertex middle = at((from.distance + to.distance) / 2);
      halve(from, middle, halvings + 1, vertices);
      halve(middle, to, halvings + 1, vertices);
      return;
    }
    vertices.push_back(to);
  }

private:
  bool has_plane() const { return mChords.plane && mChords.plane->from_degrees; }
  Point in_plane(Point degrees) const { return has_plane() ? mChords.plane->from_degrees(degrees) : degrees; }
  Point in_degrees(Point drawn) const { return has_plane() ? mChords.plane->to_degrees(drawn) : drawn; }

  Vector geocentric(Point degrees) const {
    const double sine = std::sin(radians(degrees.y)), cosine = std::cos(radians(degrees.y));
    constexpr double squared = wgs84::flattening * (2 - wgs84::flattening); // eccentricity
    const double normal = wgs84::semi_major_axis / std::sqrt(1 - squared * sine * sine);
    return {normal * cosine * std::cos(radians(degrees.x)), normal * cosine * std::sin(radians(degrees.x)),
            normal * (1 - squared) * sine};
  }

  // The distance of a point from the geodesic, metres, looked for from `near` metres on.
  double away(Point point, double near) const {
    const Vector q = geocentric(point);
    double across = 0;
    for (int step = 0; step < steps_to_foot; ++step) {
      Point foot;
      double azimuth = 0;
      geod_position(&mLine, near, &foot.y, &foot.x, &azimuth);
      const Vector p = geocentric(foot), d{q.x - p.x, q.y - p.y, q.z - p.z};
      const double lambda = radians(foot.x), phi = radians(foot.y), alpha = radians(azimuth);
      const Vector east{-std::sin(lambda), std::cos(lambda), 0};
      const Vector north{-std::sin(phi) * std::cos(lambda), -std::sin(phi) * std::sin(lambda), std::cos(phi)};
      const double along = std::sin(alpha) * dot(east, d) + std::cos(alpha) * dot(north, d);
      across = std::sqrt(std::max(0.0, dot(d, d) - along * along));
      if (along * along < 0.02 * mChords.error * 2 * wgs84::semi_major_axis) // the earth curves away by less than that
        break;
      near = std::clamp(near + along, 0.0, mLength);
    }
    return across;
  }

  double mLength = 0;
  const GeodesicChords &mChords;
  geod_geodesicline mLine;
};

} // namespace

std::vector<Point> geodesic_vertices(Point from, Point to, const GeodesicChords &chords) {
  const Geodesic line(from, to, chords);
  const double unrolled = line.at(line.length()).degrees.x;
  const auto begin = line.vertex(0, from);
  const auto end = line.vertex(line.length(), {to.x - 360 * std::round((to.x - unrolled) / 360), to.y});
  std::vector<Geodesic::Vertex> vertices{begin};
  line.halve(begin, end, 0, vertices);
  std::vector<Point> points{from};
  for (std::size_t last = 0, next = 1; next < vertices.size(); last = next - 1) {
    while (++next < vertices.size() && line.holds(vertices[last], vertices[next])) {
    }
    points.push_back(vertices[next - 1].degrees);
  }
  return points;
}

} // namespace territorial
