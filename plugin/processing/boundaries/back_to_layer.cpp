#include "processing/boundaries/back_to_layer.h"

#include "processing/firms.h"
#include "processing/reading.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace territorial {

BackToLayer::BackToLayer(const std::vector<Point> &inPlane, const std::vector<Point> &inLayer, double longest)
    : mLongest(longest) {
  for (std::size_t i = 0; i < inPlane.size(); ++i)
    mMembers.emplace_back(inPlane[i].x, inPlane[i].y, i);
  std::sort(mMembers.begin(), mMembers.end());
  mInLayer = inLayer;
}

QgsGeometry BackToLayer::operator()(const QgsGeometry &shape, const QgsCoordinateReferenceSystem &plane,
                                    const QgsCoordinateReferenceSystem &layer, const Parameters &parameters,
                                    QgsProcessingFeedback *feedback) const {
  const Polygons flat = toPolygons({shape});
  std::vector<Point> corners;
  std::vector<std::size_t> ends; // of rings
  for (std::size_t ring = 0; ring + 1 < flat.ring_point.size(); ++ring) {
    const auto points = flat.ring(ring);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const Point from = points[i], to = points[i + 1];
      const int pieces = std::clamp(static_cast<int>(std::ceil(std::hypot(to.x - from.x, to.y - from.y) / mLongest)), 1, 1000);
      for (int piece = 0; piece < pieces; ++piece)
        corners.push_back({from.x + (to.x - from.x) * piece / pieces, from.y + (to.y - from.y) * piece / pieces});
    }
    corners.push_back(points.back());
    ends.push_back(corners.size());
  }
  std::vector<Point> moved = corners;
  projectPoints(moved, plane, layer, parameters, feedback);
  for (std::size_t i = 0; i < corners.size(); ++i)
    if (const auto at =
            std::lower_bound(mMembers.begin(), mMembers.end(), std::tuple(corners[i].x, corners[i].y, std::size_t{0}));
        at != mMembers.end() && std::get<0>(*at) == corners[i].x && std::get<1>(*at) == corners[i].y)
      moved[i] = mInLayer[std::get<2>(*at)];
  Polygons back;
  std::size_t ring = 0;
  for (std::size_t part = 0; part + 1 < flat.part_ring.size(); ++part) {
    for (; ring < flat.part_ring[part + 1]; ++ring) {
      const std::size_t begin = ring == 0 ? 0 : ends[ring - 1];
      back.add_ring(std::span(moved).subspan(begin, ends[ring] - begin));
    }
    back.end_part();
  }
  back.end_feature();
  QgsGeometry geometry = toGeometry(back, 0);
  if (!geometry.isGeosValid()) {
    geometry = geometry.makeValid();
    geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
    geometry.convertToMultiType();
  }
  return geometry;
}

} // namespace territorial
