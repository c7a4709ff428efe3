// How far apart two points are: in the plane, or on the ellipsoid.
#pragma once

#include "common/polygons.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace territorial {

enum class DistanceMethod {
  planar,     // coordinates are metres in a plane
  ellipsoidal // coordinates are degrees of longitude and latitude on WGS 84; distances are geodesics
};

// Coordinates in which straight distances order points: the plane itself, or geocentric metres.
template <int D>
using Position = std::array<double, D>;

template <int D>
double squared_distance(const Position<D> &a, const Position<D> &b) {
  double sum = 0;
  for (int d = 0; d < D; ++d)
    sum += (a[static_cast<std::size_t>(d)] - b[static_cast<std::size_t>(d)]) *
           (a[static_cast<std::size_t>(d)] - b[static_cast<std::size_t>(d)]);
  return sum;
}

// D = 2: the point as it is. D = 3: on WGS 84, from degrees of longitude and latitude to geocentric metres.
template <int D>
Position<D> position_of(Point point);

// Length in metres of the geodesic between two points in degrees on WGS 84 (Karney 2013, PROJ's geodesic.h).
double geodesic_distance(Point a, Point b);

// The geodesic that belongs to a straight line of `chord` metres through the earth, to some 1e-5 of it below 1,000 km: that of a
// circle with the mean radius of curvature. At most a quarter of the meridian is meant.
double geodesic_of_chord(double chord);

// The straight line that belongs to such a geodesic.
double chord_of_geodesic(double length);

// Whether two points are at most `reach` metres apart. In the plane by squares; on the ellipsoid by the straight line through the
// earth, and by the geodesic where that does not decide.
template <int D>
class WithinReach {
public:
  explicit WithinReach(double reach);

  // Positions at most sure() apart are within reach, those more than possible() apart are not.
  double sure() const { return mSure; }
  double possible() const { return mPossible; }

  // `a` and `b` say where the points are, in degrees, where D = 3; asked only where the straight line does not decide.
  template <class PointA, class PointB>
  bool operator()(double squared, PointA a, PointB b) const {
    if (squared <= mSureSquared)
      return true;
    if constexpr (D == 2)
      return false;
    else
      return squared <= mPossibleSquared && geodesic_distance(a(), b()) <= mReach;
  }

private:
  double mReach, mSure, mPossible, mSureSquared, mPossibleSquared;
};

} // namespace territorial
