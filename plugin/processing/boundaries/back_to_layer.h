// Outlines on their way back from the plane that they were made in.
#pragma once

#include "processing/regions.h"

#include <span>
#include <tuple>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// Brings outlines back from a plane to a layer in degrees or Web Mercator so that they still hold their members: a corner that is
// a member becomes that very point, and long edges, which bend on the way, get corners between. An outline that passes the edge
// of the layer's coordinates (180 degrees, or where the members end) comes back in parts that meet there, and one around a pole
// reaches the pole.
class BackToLayer {
public:
  // inPlane, inLayer: the members; longest: edge that stays as it is, in the unit of the plane.
  BackToLayer(const std::vector<Point> &inPlane, const std::vector<Point> &inLayer, double longest,
              const QgsCoordinateReferenceSystem &plane, const QgsCoordinateReferenceSystem &layer, const Parameters &parameters,
              QgsProcessingFeedback *feedback);

  // Valid, of several parts; what stays in the plane where it has no area there.
  QgsGeometry operator()(const QgsGeometry &shape) const;

private:
  struct Corner {
    double x = 0, y = 0; // in the layer
    double turns = 0;    // whole turns around the globe that are to be added to x
  };
  struct Ring {
    std::vector<Corner> corners;
    bool north = false, south = false; // whether it encloses that pole
    bool passesEdge() const;
  };

  Ring ringInLayer(std::span<const Point> points) const;
  void unroll(std::vector<Corner> &corners) const;
  QgsGeometry areaOf(const Ring &ring) const;
  QgsGeometry overEdge(const QgsGeometry &shape) const;

  std::vector<std::tuple<double, double, std::size_t>> mMembers; // in the plane
  std::vector<Point> mInLayer;
  double mLongest;
  QgsCoordinateReferenceSystem mPlane, mLayer;
  const Parameters &mParameters;
  QgsProcessingFeedback *mFeedback;
  double mPeriod, mTop, mWest;     // of the layer's x, where its y ends, and where its x begins
  QgsPointXY mNorth, mSouth;       // the poles in the plane; empty where it does not have them
  std::vector<QgsPointXY> mOnEdge; // the poles and the members where x begins and ends, in the plane
};

} // namespace territorial
