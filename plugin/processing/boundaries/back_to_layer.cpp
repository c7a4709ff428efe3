#include "processing/boundaries/back_to_layer.h"

#include "processing/firms.h"
#include "processing/reading.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace territorial {

namespace {

constexpr double mercatorPeriod = 40075016.685578488; // of Web Mercator's x, metres
constexpr double edgeRadius = 0.01;                   // in the unit of the plane: of what is put around a pole
constexpr double noTurn = 1e-9;                       // of a turn: what projecting there and back may move a corner

QgsGeometry polygon(const QgsPolylineXY &ring) {
  QgsGeometry area = QgsGeometry::fromPolygonXY({ring});
  return area.isGeosValid() ? area : area.makeValid();
}

} // namespace

BackToLayer::BackToLayer(const std::vector<Point> &inPlane, const std::vector<Point> &inLayer, double longest,
                         const QgsCoordinateReferenceSystem &plane, const QgsCoordinateReferenceSystem &layer,
                         const Parameters &parameters, QgsProcessingFeedback *feedback)
    : mInLayer(inLayer), mLongest(longest), mPlane(plane), mLayer(layer), mParameters(parameters), mFeedback(feedback),
      mPeriod(layer.isGeographic() ? 360 : mercatorPeriod), mTop(layer.isGeographic() ? 90 : mercatorPeriod / 2) {
  for (std::size_t i = 0; i < inPlane.size(); ++i)
    mMembers.emplace_back(inPlane[i].x, inPlane[i].y, i);
  std::sort(mMembers.begin(), mMembers.end());
  mWest = -mPeriod / 2;
  if (std::any_of(inLayer.begin(), inLayer.end(), [&](const Point &member) { return member.x > mPeriod / 2; }))
    mWest = std::min(0.0, std::min_element(inLayer.begin(), inLayer.end(), [](Point a, Point b) { return a.x < b.x; })->x);
  std::vector<Point> poles{{0, 90}, {0, -90}};
  projectPoints(poles, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), plane, parameters, feedback);
  if (!std::isnan(poles[0].x))
    mNorth = {poles[0].x, poles[0].y};
  if (!std::isnan(poles[1].x))
    mSouth = {poles[1].x, poles[1].y};
  for (const QgsPointXY &pole : {mNorth, mSouth})
    if (!pole.isEmpty())
      mOnEdge.push_back(pole);
  for (std::size_t i = 0; i < inPlane.size(); ++i)
    if (inLayer[i].x == mWest || inLayer[i].x == mWest + mPeriod)
      mOnEdge.emplace_back(inPlane[i].x, inPlane[i].y);
}

// Through a pole there is no way back, but around it there is; and a member on the edge belongs to both sides of it.
QgsGeometry BackToLayer::overEdge(const QgsGeometry &shape) const {
  QgsGeometry over = shape;
  for (const QgsPointXY &point : mOnEdge)
    if (shape.boundingBox().buffered(edgeRadius).contains(point))
      if (const QgsGeometry disc = QgsGeometry::fromPointXY(point).buffer(edgeRadius, 8); shape.intersects(disc))
        over = over.combine(disc);
  return over;
}

BackToLayer::Ring BackToLayer::ringInLayer(std::span<const Point> points) const {
  std::vector<Point> corners;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Point from = points[i], to = points[i + 1];
    const int pieces = std::clamp(static_cast<int>(std::ceil(std::hypot(to.x - from.x, to.y - from.y) / mLongest)), 1, 1000);
    for (int piece = 0; piece < pieces; ++piece)
      corners.push_back({from.x + (to.x - from.x) * piece / pieces, from.y + (to.y - from.y) * piece / pieces});
  }
  corners.push_back(points.back());
  std::vector<Point> moved = corners;
  projectPoints(moved, mPlane, mLayer, mParameters, mFeedback);
  Ring ring;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const auto at = std::lower_bound(mMembers.begin(), mMembers.end(), std::tuple(corners[i].x, corners[i].y, std::size_t{0}));
    if (at != mMembers.end() && std::get<0>(*at) == corners[i].x && std::get<1>(*at) == corners[i].y)
      ring.corners.push_back({mInLayer[std::get<2>(*at)].x, mInLayer[std::get<2>(*at)].y, 0});
    else if (!std::isnan(moved[i].x))
      ring.corners.push_back({moved[i].x < mWest ? moved[i].x + mPeriod : moved[i].x, moved[i].y, 0});
  }
  unroll(ring.corners);
  QgsPolylineXY line;
  for (const Point &corner : points)
    line << QgsPointXY(corner.x, corner.y);
  const QgsGeometry inPlane = QgsGeometry::fromPolygonXY({line});
  const auto holds = [&inPlane](const QgsPointXY &pole) {
    return !pole.isEmpty() && inPlane.boundingBox().contains(pole) && inPlane.contains(QgsGeometry::fromPointXY(pole));
  };
  ring.north = holds(mNorth);
  ring.south = holds(mSouth);
  return ring;
}

bool BackToLayer::Ring::passesEdge() const {
  return (north && south) || std::any_of(corners.begin(), corners.end(), [](const Corner &corner) { return corner.turns != 0; });
}

// Gives each corner the turn at which it is less than half a turn from the one before.
void BackToLayer::unroll(std::vector<Corner> &corners) const {
  for (std::size_t i = 0; i < corners.size(); ++i) {
    if (i > 0)
      corners[i].turns = corners[i - 1].turns - std::round((corners[i].x - corners[i - 1].x) / mPeriod);
    // What touches the edge of the coordinates does not pass it.
    const double edge = mWest + std::round((corners[i].x - mWest) / mPeriod) * mPeriod;
    if (std::abs(corners[i].x - edge) < noTurn * mPeriod)
      corners[i].x = edge;
  }
}

// What a ring encloses, within the layer's coordinates.
QgsGeometry BackToLayer::areaOf(const Ring &ring) const {
  const QgsGeometry world = QgsGeometry::fromRect(QgsRectangle(mWest, -mTop, mWest + mPeriod, mTop));
  const auto shifted = [&ring, this](double turns, QgsPolylineXY &to) {
    for (const Corner &corner : ring.corners)
      to << QgsPointXY(corner.x + (corner.turns + turns) * mPeriod, corner.y);
  };
  constexpr int farthest = 2; // turns: more than any ring can be away
  if (const double winding = ring.corners.back().turns - ring.corners.front().turns; winding != 0) {
    QgsPolylineXY line; // around one pole: turns side by side, closed along the pole
    for (int turn = -farthest; turn <= farthest; ++turn)
      shifted(turn * winding, line);
    const double end = ring.north ? mTop : -mTop;
    line << QgsPointXY(line.back().x(), end) << QgsPointXY(line.front().x(), end) << line.front();
    return polygon(line).intersection(world);
  }
  QVector<QgsGeometry> pieces;
  for (int turn = -farthest; turn <= farthest; ++turn) {
    QgsPolylineXY line;
    shifted(turn, line);
    if (QgsGeometry::fromPolylineXY(line).boundingBox().intersects(world.boundingBox()))
      pieces << polygon(line).intersection(world);
  }
  const QgsGeometry area = QgsGeometry::unaryUnion(pieces);
  return ring.north && ring.south ? world.difference(area) : area;
}

QgsGeometry BackToLayer::operator()(const QgsGeometry &shape) const {
  const Polygons flat = toPolygons({overEdge(shape)});
  Polygons back;
  QVector<QgsGeometry> areas; // of parts that pass the edge
  for (std::size_t part = 0; part + 1 < flat.part_ring.size(); ++part) {
    std::vector<Ring> rings;
    for (std::size_t at = flat.part_ring[part]; at < flat.part_ring[part + 1]; ++at)
      rings.push_back(ringInLayer(flat.ring(at)));
    if (std::any_of(rings.begin(), rings.end(), [](const Ring &ring) { return ring.passesEdge(); })) {
      QgsGeometry area = areaOf(rings.front());
      for (std::size_t hole = 1; hole < rings.size(); ++hole)
        area = area.difference(areaOf(rings[hole]));
      areas << area;
      continue;
    }
    for (const Ring &ring : rings) {
      std::vector<Point> corners;
      for (const Corner &corner : ring.corners)
        corners.push_back({corner.x, corner.y});
      back.add_ring(corners);
    }
    back.end_part();
  }
  back.end_feature();
  QgsGeometry geometry = toGeometry(back, 0);
  if (!areas.isEmpty())
    geometry = QgsGeometry::unaryUnion(areas << geometry);
  if (!geometry.isGeosValid())
    geometry = geometry.makeValid();
  geometry.convertGeometryCollectionToSubclass(qc::polygonGeometry);
  geometry.convertToMultiType();
  return geometry;
}

} // namespace territorial
