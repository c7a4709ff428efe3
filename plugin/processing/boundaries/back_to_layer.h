// Outlines on their way back from the plane that they were made in.
#pragma once

#include "processing/regions.h"

#include <tuple>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// Brings outlines back from the plane to the layer's CRS so that they still hold their members: a corner that is a member becomes
// that very point, and long edges, which bend on the way, get corners between.
class BackToLayer {
public:
  BackToLayer(const std::vector<Point> &inPlane, const std::vector<Point> &inLayer,
              double longest); // longest: edge, in the unit of the plane

  QgsGeometry operator()(const QgsGeometry &shape, const QgsCoordinateReferenceSystem &plane,
                         const QgsCoordinateReferenceSystem &layer, const Parameters &parameters,
                         QgsProcessingFeedback *feedback) const;

private:
  std::vector<std::tuple<double, double, std::size_t>> mMembers; // in the plane
  std::vector<Point> mInLayer;
  double mLongest;
};

} // namespace territorial
