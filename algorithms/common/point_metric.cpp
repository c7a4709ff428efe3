#include "common/point_metric.h"

#include "common/wgs84.h"

#include <geodesic.h>

#include <algorithm>
#include <numbers>

namespace territorial {

namespace {

using wgs84::flattening, wgs84::semi_major_axis;
constexpr double least_radius = 6335439, largest_radius = 6399594; // of curvature, in any direction
constexpr double mean_radius = 6371009;
constexpr double slack = 1e-12; // of the reach, for rounding

double chord_of(double arc, double radius) { return 2 * radius * std::sin(std::min(arc / (2 * radius), std::numbers::pi / 2)); }

const geod_geodesic &earth() {
  static const geod_geodesic ellipsoid = [] {
    geod_geodesic made;
    geod_init(&made, semi_major_axis, flattening);
    return made;
  }();
  return ellipsoid;
}

} // namespace

template <>
Position<2> position_of<2>(Point point) {
  return {point.x, point.y};
}

template <>
Position<3> position_of<3>(Point point) {
  constexpr double degree = std::numbers::pi / 180, e2 = flattening * (2 - flattening);
  const double sine = std::sin(point.y * degree), cosine = std::cos(point.y * degree);
  const double normal = semi_major_axis / std::sqrt(1 - e2 * sine * sine);
  return {normal * cosine * std::cos(point.x * degree), normal * cosine * std::sin(point.x * degree), normal * (1 - e2) * sine};
}

double geodesic_distance(Point a, Point b) {
  double length = 0;
  geod_inverse(&earth(), a.y, a.x, b.y, b.x, &length, nullptr, nullptr);
  return length;
}

double geodesic_of_chord(double chord) { return 2 * mean_radius * std::asin(std::min(1.0, chord / (2 * mean_radius))); }

double chord_of_geodesic(double length) { return chord_of(length, mean_radius); }

template <>
WithinReach<2>::WithinReach(double reach)
    : mReach(reach), mSure(reach), mPossible(reach), mSureSquared(reach * reach), mPossibleSquared(reach * reach) {}

template <>
WithinReach<3>::WithinReach(double reach)
    : mReach(reach), mSure(chord_of(reach, least_radius) * (1 - slack)),
      mPossible(std::max(chord_of(reach, largest_radius), 0.0) * (1 + slack)), mSureSquared(mSure * mSure),
      mPossibleSquared(mPossible * mPossible) {}

} // namespace territorial
