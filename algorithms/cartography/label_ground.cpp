#include "cartography/label_ground.h"

#include <algorithm>
#include <array>

namespace territorial {

namespace {

double cell_of(const LabelBox &frame) {
  return std::max({4.0, (frame.right - frame.left) / 400, (frame.bottom - frame.top) / 400});
}

LabelBox feature_bounds(const Polygons &polygons, std::size_t feature) {
  const std::size_t first = polygons.part_ring[polygons.feature_part[feature]],
                    last = polygons.part_ring[polygons.feature_part[feature + 1]];
  const std::size_t from = polygons.ring_point[first], to = polygons.ring_point[last];
  return bounds_of(std::span(polygons.coordinate).subspan(from, to - from));
}

} // namespace

LabelCells::LabelCells(const LabelBox &frame, double side)
    : mFrame(frame), mSide(side), mColumns(static_cast<std::size_t>(std::ceil((frame.right - frame.left) / side)) + 1),
      mRows(static_cast<std::size_t>(std::ceil((frame.bottom - frame.top) / side)) + 1) {}

LabelGrid::Seen &LabelGrid::seen_here() {
  thread_local Seen seen;
  return seen;
}

void LabelGrid::add(std::uint32_t item, const LabelBox &box) {
  mCells.each(box, [&](std::size_t cell) { mItems[cell].push_back(item); });
}

void LabelGrid::remove(std::uint32_t item, const LabelBox &box) {
  mCells.each(box, [&](std::size_t cell) {
    std::vector<std::uint32_t> &items = mItems[cell];
    if (const auto at = std::find(items.begin(), items.end(), item); at != items.end())
      items.erase(at);
  });
}

LabelGround::LabelGround(const LabelObstacles &obstacles)
    : mObstacles(obstacles), mCell(cell_of(obstacles.frame)), mPieceGrid(obstacles.frame, mCell),
      mHardGrid(obstacles.frame, mCell), mAreaGrid(obstacles.frame, mCell) {
  for (const LabelObstacles::Line &line : obstacles.lines)
    if (line.weight > 0) {
      mWidest = std::max(mWidest, line.half_width);
      add_line(line);
    }
  std::uint32_t hard = 0; // circles, then solids; boxes are few
  for (const LabelObstacles::Circle &circle : obstacles.circles)
    mHardGrid.add(hard++, box_around(circle.middle, 2 * circle.radius, 2 * circle.radius));
  for (std::size_t solid = 0; solid < obstacles.solids.size(); ++solid)
    mHardGrid.add(hard++, feature_bounds(obstacles.solids, solid));
  for (std::size_t area = 0; area < obstacles.areas.size(); ++area)
    if (const LabelBox bounds = feature_bounds(obstacles.areas, area); overlap(bounds, obstacles.frame))
      mAreaGrid.add(static_cast<std::uint32_t>(area), bounds);
}

void LabelGround::add_line(const LabelObstacles::Line &line) {
  for (std::size_t vertex = 1; vertex < line.points.size(); ++vertex) {
    const std::optional<Segment> seen = clipped({line.points[vertex - 1], line.points[vertex]}, mObstacles.frame);
    if (!seen)
      continue;
    // In pieces no longer than a cell, so that the cells of a slanting line are few.
    const int pieces = std::max(1, static_cast<int>(std::ceil(length_of(*seen) / mCell)));
    const auto along = [&](int piece) {
      const double share = static_cast<double>(piece) / pieces;
      return Point{seen->from.x + (seen->to.x - seen->from.x) * share, seen->from.y + (seen->to.y - seen->from.y) * share};
    };
    for (int piece = 0; piece < pieces; ++piece) {
      const Segment segment{along(piece), along(piece + 1)};
      mPieceGrid.add(static_cast<std::uint32_t>(mPieces.size()), bounds_of(std::array{segment.from, segment.to}));
      mPieces.push_back({segment, line.weight, line.flow, line.half_width});
    }
  }
}

bool LabelGround::circle_meets(std::size_t circle, const LabelBox &box) const {
  const LabelObstacles::Circle &one = mObstacles.circles[circle];
  const Point near = nearest_in(box, one.middle);
  return std::hypot(near.x - one.middle.x, near.y - one.middle.y) < one.radius;
}

std::vector<LabelObstacles::Circle> LabelGround::circles_in(const LabelBox &box) const {
  std::vector<std::uint32_t> found;
  mHardGrid.near(box, [&](std::uint32_t item) {
    if (item >= mObstacles.circles.size())
      return;
    const Point &middle = mObstacles.circles[item].middle;
    if (middle.x > box.left && middle.x < box.right && middle.y > box.top && middle.y < box.bottom)
      found.push_back(item);
  });
  std::sort(found.begin(), found.end());
  std::vector<LabelObstacles::Circle> circles;
  circles.reserve(found.size());
  for (const std::uint32_t item : found)
    circles.push_back(mObstacles.circles[item]);
  return circles;
}

std::size_t LabelGround::covered(const LabelBox &box) const {
  std::size_t count = 0;
  mHardGrid.near(box, [&](std::uint32_t item) {
    count += item < mObstacles.circles.size() && mObstacles.circles[item].yields && circle_meets(item, box);
  });
  return count;
}

bool LabelGround::blocked(const LabelBox &box, bool covers) const {
  for (const LabelBox &other : mObstacles.boxes)
    if (overlap(other, box))
      return true;
  bool blocked = false;
  const std::size_t circles = mObstacles.circles.size();
  mHardGrid.near(box, [&](std::uint32_t item) {
    if (item < circles)
      blocked = blocked || (!(covers && mObstacles.circles[item].yields) && circle_meets(item, box));
    else
      blocked = blocked || area_within(mObstacles.solids, item - circles, box) > 1e-9;
  });
  return blocked;
}

bool LabelGround::blocked(const Segment &leader) const {
  for (const LabelBox &other : mObstacles.boxes)
    if (clipped(leader, other))
      return true;
  bool blocked = false;
  const std::size_t circles = mObstacles.circles.size();
  mHardGrid.near(bounds_of(std::array{leader.from, leader.to}), [&](std::uint32_t item) {
    if (blocked)
      return;
    if (item < circles) {
      const LabelObstacles::Circle &circle = mObstacles.circles[item];
      const bool ends = std::hypot(leader.to.x - circle.middle.x, leader.to.y - circle.middle.y) <= circle.radius + 1e-6;
      blocked = !ends && distance_between(circle.middle, leader) < circle.radius;
      return;
    }
    const Polygons &solids = mObstacles.solids;
    for (std::size_t part = solids.feature_part[item - circles]; part < solids.feature_part[item - circles + 1]; ++part)
      for (std::size_t r = solids.part_ring[part]; r < solids.part_ring[part + 1]; ++r) {
        const std::span<const Point> ring = solids.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i)
          blocked = blocked || segments_meet(leader, {ring[i - 1], ring[i]});
      }
  });
  return blocked;
}

LabelCost LabelGround::crossed(const LabelBox &box) const {
  LabelCost sum = 0;
  mPieceGrid.near(box, [&](std::uint32_t item) {
    if (const std::optional<Segment> part = clipped(mPieces[item].segment, box))
      sum += label_cost(length_of(*part) * mPieces[item].weight);
  });
  return sum;
}

LabelCost LabelGround::crossed(const Segment &leader) const {
  LabelCost sum = 0;
  mPieceGrid.near(bounds_of(std::array{leader.from, leader.to}), [&](std::uint32_t item) {
    if (segments_meet(leader, mPieces[item].segment))
      sum += label_cost(0.5 * mPieces[item].weight);
  });
  return sum;
}

double LabelGround::foreign_ink(const LabelBox &box, std::size_t own, double reach) const {
  const double around = std::max(0.0, reach) + mWidest;
  double least = reach;
  mPieceGrid.near({box.left - around, box.top - around, box.right + around, box.bottom + around}, [&](std::uint32_t item) {
    if (const Piece &piece = mPieces[item]; piece.flow && *piece.flow != own)
      least = std::min(least, distance_between(box, piece.segment) - piece.half_width);
  });
  return least;
}

double LabelGround::over_others(const LabelBox &box, std::optional<std::size_t> home) const {
  LabelCost sum = 0;
  mAreaGrid.near(box, [&](std::uint32_t area) {
    if (!home || *home != area)
      sum += label_cost(area_within(mObstacles.areas, area, box));
  });
  return std::min(1.0, static_cast<double>(sum) / 10000 / ((box.right - box.left) * (box.bottom - box.top)));
}

} // namespace territorial
