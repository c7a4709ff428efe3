#include "common/point_location.h"

#include "common/orientation.h"
#include "common/parallel.h"
#include "common/segments.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

struct Box {
  Point low{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  Point high{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(Point point) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  double distance(Point point) const {
    return std::hypot(std::max({low.x - point.x, point.x - high.x, 0.0}), std::max({low.y - point.y, point.y - high.y, 0.0}));
  }
  bool holds(Point point) const { return point.x >= low.x && point.x <= high.x && point.y >= low.y && point.y <= high.y; }
};

// Runs upwards (a level one to the right), so that both neighbours of a border see the same numbers.
struct UpwardEdge {
  Point from, to;
};

template <class Visit>
void for_each_edge(const Polygons &polygons, std::size_t feature, Visit visit) {
  for (std::size_t r = polygons.part_ring[polygons.feature_part[feature]];
       r < polygons.part_ring[polygons.feature_part[feature + 1]]; ++r) {
    const std::span<const Point> ring = polygons.ring(r);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
      if (ring[i] != ring[i + 1]) {
        const bool upward = ring[i].y != ring[i + 1].y ? ring[i].y < ring[i + 1].y : ring[i].x < ring[i + 1].x;
        visit(upward ? UpwardEdge{ring[i], ring[i + 1]} : UpwardEdge{ring[i + 1], ring[i]});
      }
  }
}

// Divides a length into equal cells. cell() never decreases with the coordinate, rounding or not: whatever lies between two
// coordinates lies in or between their cells.
struct Scale {
  double origin = 0, per_unit = 0;
  std::size_t count = 1;

  Scale() = default;
  Scale(double low, double high, std::size_t cells) : origin(low), count(std::max<std::size_t>(cells, 1)) {
    per_unit = high > low ? static_cast<double>(count) / (high - low) : 0;
    if (!std::isfinite(per_unit))
      per_unit = 0;
  }
  std::size_t cell(double coordinate) const {
    const double position = (coordinate - origin) * per_unit;
    return position > 0 ? std::min(count - 1, static_cast<std::size_t>(std::min(position, 1e15))) : 0;
  }
};

// The edges of one feature in horizontal strips.
class Strips {
public:
  Strips() = default;
  Strips(const Polygons &polygons, std::size_t feature) {
    std::size_t edges = 0;
    double climb = 0;
    for_each_edge(polygons, feature, [&](const UpwardEdge &edge) {
      mBox.add(edge.from);
      mBox.add(edge.to);
      ++edges;
      climb += edge.to.y - edge.from.y;
    });
    if (edges == 0)
      return;
    // So many strips that an edge lies in three on average, and there are no more strips than edges.
    const double height = mBox.high.y - mBox.low.y;
    const double wanted = climb > 0 ? 2 * static_cast<double>(edges) * height / climb : 1;
    mScale = Scale(mBox.low.y, mBox.high.y, static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(edges))));
    mOffset.assign(mScale.count + 1, 0);
    for_each_edge(polygons, feature, [&](const UpwardEdge &edge) {
      for (std::size_t strip = mScale.cell(edge.from.y); strip <= mScale.cell(edge.to.y); ++strip)
        ++mOffset[strip + 1];
    });
    for (std::size_t strip = 0; strip < mScale.count; ++strip)
      mOffset[strip + 1] += mOffset[strip];
    mEdges.resize(mOffset.back());
    std::vector<std::size_t> next(mOffset.begin(), mOffset.end() - 1);
    for_each_edge(polygons, feature, [&](const UpwardEdge &edge) {
      for (std::size_t strip = mScale.cell(edge.from.y); strip <= mScale.cell(edge.to.y); ++strip)
        mEdges[next[strip]++] = edge;
    });
  }

  const Box &box() const { return mBox; }

  bool holds(Point point) const {
    if (!mBox.holds(point))
      return false;
    const std::size_t strip = mScale.cell(point.y);
    bool inside = false; // by the crossings of a ray to the right
    for (std::size_t e = mOffset[strip]; e < mOffset[strip + 1]; ++e) {
      const UpwardEdge &edge = mEdges[e];
      if (point.y < edge.from.y || point.y > edge.to.y || (point.x > edge.from.x && point.x > edge.to.x))
        continue;
      const bool left_of_both = point.x < edge.from.x && point.x < edge.to.x;
      const int side = left_of_both ? 1 : orientation(edge.from, edge.to, point);
      if (side == 0) // in the edge's box and on its line
        return true;
      inside ^= side > 0 && point.y < edge.to.y;
    }
    return inside;
  }

private:
  Box mBox;
  Scale mScale;
  std::vector<std::size_t> mOffset;
  std::vector<UpwardEdge> mEdges;
};

// What a cell of the grid says of a feature.
struct Candidate {
  std::uint32_t feature : 31;
  std::uint32_t whole : 1; // the cell lies within the feature, away from its border
};

struct CellRun {
  std::size_t row, first, last;
};

class Grid {
public:
  Grid(const Box &box, std::size_t cells, double margin) : mMargin(margin) {
    const double width = box.high.x - box.low.x, height = box.high.y - box.low.y;
    const double side = std::sqrt(width * height / static_cast<double>(cells));
    const auto divide = [cells](double length, double by) {
      return static_cast<std::size_t>(
          std::clamp(by > 0 && std::isfinite(by) ? std::ceil(length / by) : 1.0, 1.0, static_cast<double>(cells)));
    };
    mX = Scale(box.low.x, box.high.x, divide(width, side));
    mY = Scale(box.low.y, box.high.y, divide(height, side));
  }

  std::size_t size() const { return mX.count * mY.count; }
  std::size_t cell(Point point) const { return mY.cell(point.y) * mX.count + mX.cell(point.x); }

  // Calls visit(cell, whole) for every cell that the feature touches.
  template <class Visit>
  void cover(const Polygons &polygons, std::size_t feature, const Strips &strips, Visit visit) const {
    std::vector<CellRun> touched;
    for_each_edge(polygons, feature, [&](const UpwardEdge &edge) { touch(edge, touched); });
    std::sort(touched.begin(), touched.end(),
              [](const CellRun &a, const CellRun &b) { return a.row != b.row ? a.row < b.row : a.first < b.first; });
    for (std::size_t i = 0; i < touched.size();) {
      const std::size_t row = touched[i].row;
      std::size_t next = touched[i].first; // the first cell of the row that is not yet visited
      for (; i < touched.size() && touched[i].row == row; ++i) {
        if (touched[i].first > next && strips.holds(centre(row, next))) // no edge between: all or none of these cells
          for (std::size_t column = next; column < touched[i].first; ++column)
            visit(row * mX.count + column, true);
        for (next = std::max(next, touched[i].first); next <= touched[i].last; ++next)
          visit(row * mX.count + next, false);
      }
    }
  }

private:
  Point centre(std::size_t row, std::size_t column) const {
    const auto middle = [](const Scale &scale, std::size_t cell) {
      return scale.per_unit > 0 ? scale.origin + (static_cast<double>(cell) + 0.5) / scale.per_unit : scale.origin;
    };
    return {middle(mX, column), middle(mY, row)};
  }

  // The cells that the edge may touch: rather one too many, as the ends of its part in a row are rounded.
  void touch(const UpwardEdge &edge, std::vector<CellRun> &touched) const {
    const double left = std::min(edge.from.x, edge.to.x), right = std::max(edge.from.x, edge.to.x);
    const std::size_t bottom = mY.cell(edge.from.y - mMargin), top = mY.cell(edge.to.y + mMargin);
    const double slope = edge.to.y > edge.from.y ? (edge.to.x - edge.from.x) / (edge.to.y - edge.from.y) : 0;
    for (std::size_t row = bottom; row <= top; ++row) {
      double begin = left, end = right;
      if (bottom < top && edge.to.y > edge.from.y && std::isfinite(slope)) {
        const double low = mY.origin + static_cast<double>(row) / mY.per_unit - mMargin;
        const double high = mY.origin + static_cast<double>(row + 1) / mY.per_unit + mMargin;
        const double a = edge.from.x + (std::clamp(low, edge.from.y, edge.to.y) - edge.from.y) * slope;
        const double b = edge.from.x + (std::clamp(high, edge.from.y, edge.to.y) - edge.from.y) * slope;
        begin = std::max(left, std::min(a, b));
        end = std::min(right, std::max(a, b));
      }
      touched.push_back({row, mX.cell(begin - mMargin), mX.cell(end + mMargin)});
    }
  }

  double mMargin;
  Scale mX, mY;
};

// Which features each cell of the grid may be in, by rank.
struct Cells {
  std::vector<std::size_t> offset;
  std::vector<Candidate> candidate;
};

Cells collect_cells(const Polygons &polygons, const std::vector<Strips> &strips, const Grid &grid, Progress &progress) {
  struct Entry {
    std::size_t cell;
    bool whole;
  };
  std::vector<std::vector<Entry>> of_feature(polygons.size());
  parallel_for(
      polygons.size(), 16,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t f = begin; f < end; ++f)
          grid.cover(polygons, f, strips[f], [&](std::size_t cell, bool whole) { of_feature[f].push_back({cell, whole}); });
      },
      progress);
  Cells cells;
  cells.offset.assign(grid.size() + 1, 0);
  for (const auto &entries : of_feature)
    for (const Entry &entry : entries)
      ++cells.offset[entry.cell + 1];
  for (std::size_t cell = 0; cell < grid.size(); ++cell)
    cells.offset[cell + 1] += cells.offset[cell];
  cells.candidate.resize(cells.offset.back());
  std::vector<std::size_t> next(cells.offset.begin(), cells.offset.end() - 1);
  for (std::size_t f = 0; f < of_feature.size(); ++f)
    for (const Entry &entry : of_feature[f])
      cells.candidate[next[entry.cell]++] = {static_cast<std::uint32_t>(f) & 0x7fffffffU, entry.whole};
  return cells;
}

} // namespace

PointLocations locate_points(const Polygons &polygons, std::span<const Point> points, Progress &progress) {
  check_polygons(polygons);
  PointLocations locations{std::vector<std::int32_t>(points.size(), -1), std::vector<std::uint8_t>(points.size(), 0)};
  Box box;
  for (const Point &point : polygons.coordinate)
    box.add(point);
  if (polygons.coordinate.empty() || points.empty())
    return locations;

  std::vector<Strips> strips(polygons.size());
  parallel_for(
      polygons.size(), 16,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t f = begin; f < end; ++f)
          strips[f] = Strips(polygons, f);
      },
      progress);
  progress.report(0.1);

  constexpr std::size_t most_cells = std::size_t{1} << 21;
  const std::size_t wanted = std::clamp<std::size_t>(2 * polygons.coordinate.size() + 16 * polygons.size(), 16, most_cells);
  const double reach = std::max({std::abs(box.low.x), std::abs(box.low.y), std::abs(box.high.x), std::abs(box.high.y)});
  const Grid grid(box, wanted, 1e-13 * reach); // hundreds of roundings wide, and far below a cell
  const Cells cells = collect_cells(polygons, strips, grid, progress);
  progress.report(0.3);

  parallel_for(
      points.size(), 4096,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t p = begin; p < end; ++p) {
          if (!box.holds(points[p])) // not finite included
            continue;
          const std::size_t cell = grid.cell(points[p]);
          for (std::size_t c = cells.offset[cell]; c < cells.offset[cell + 1] && !locations.several[p]; ++c) {
            const Candidate candidate = cells.candidate[c];
            if (!candidate.whole && !strips[candidate.feature].holds(points[p]))
              continue;
            locations.several[p] = locations.feature[p] >= 0;
            if (locations.feature[p] < 0)
              locations.feature[p] = static_cast<std::int32_t>(candidate.feature);
          }
        }
      },
      progress);
  progress.report(1);
  return locations;
}

std::vector<std::vector<std::size_t>> nearest_features(const Polygons &polygons, std::span<const Point> points, std::size_t count,
                                                       Progress &progress) {
  using Near = std::pair<double, std::size_t>; // distance, feature
  std::vector<Box> boxes(polygons.size());
  for (std::size_t f = 0; f < polygons.size(); ++f)
    for_each_edge(polygons, f, [&](const UpwardEdge &edge) {
      boxes[f].add(edge.from);
      boxes[f].add(edge.to);
    });
  std::vector<std::vector<std::size_t>> found(points.size());
  const auto search = [&](Point point) {
    std::vector<Near> boxes_by_distance, nearest;
    for (std::size_t f = 0; f < polygons.size(); ++f)
      if (boxes[f].low.x <= boxes[f].high.x)
        boxes_by_distance.emplace_back(boxes[f].distance(point), f);
    std::sort(boxes_by_distance.begin(), boxes_by_distance.end());
    for (const auto &[least, f] : boxes_by_distance) {
      if (nearest.size() == count && least > nearest.back().first)
        break;
      double distance = std::numeric_limits<double>::infinity();
      for_each_edge(polygons, f, [&](const UpwardEdge &edge) {
        distance = std::min(distance, segment_distance({point, point}, {edge.from, edge.to}));
      });
      nearest.insert(std::upper_bound(nearest.begin(), nearest.end(), Near(distance, f)), {distance, f});
      if (nearest.size() > count)
        nearest.pop_back();
    }
    std::vector<std::size_t> features;
    features.reserve(nearest.size());
    for (const Near &near : nearest)
      features.push_back(near.second);
    return features;
  };
  parallel_for(
      points.size(), 16,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t p = begin; p < end; ++p)
          if (std::isfinite(points[p].x) && std::isfinite(points[p].y))
            found[p] = search(points[p]);
      },
      progress);
  return found;
}

} // namespace territorial
