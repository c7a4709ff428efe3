#include "linkages/flow_aggregation.h"

#include "common/compensated_sum.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

namespace {

constexpr unsigned check_every = 1 << 16; // comparisons

void check(std::span<const KindFlow> flows, std::span<const std::int32_t> group) {
  for (std::size_t i = 0; i < group.size(); ++i)
    if (group[i] < -1)
      throw InvalidInput("the group of a place is below -1", i);
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (flows[i].from >= group.size() || flows[i].to >= group.size())
      throw InvalidInput("a flow names a place that is not there", i);
    if (!(flows[i].value >= 0) || !std::isfinite(flows[i].value))
      throw InvalidInput("a flow is negative or not finite", i);
  }
}

void sort_flows(std::vector<KindFlow> &flows, Progress &progress) {
  unsigned comparisons = 0;
  std::sort(flows.begin(), flows.end(), [&](const KindFlow &a, const KindFlow &b) {
    if (++comparisons % check_every == 0)
      progress.check();
    const std::uint64_t left = std::uint64_t{a.from} << 32 | a.to, right = std::uint64_t{b.from} << 32 | b.to;
    if (left != right)
      return left < right;
    return std::tie(a.kind, a.value) < std::tie(b.kind, b.value);
  });
}

// Rows of hexagons lie sqrt(3) / 2 of their size apart, every other shifted by half a size. The nearest centre is in the row
// above or below.
std::pair<double, double> hexagon_of(double x, double y) {
  const double spacing = std::sqrt(3.0) / 2, low = std::floor(y / spacing);
  double column = 0, row = 0, nearest = 0;
  for (int at = 0; at < 2; ++at) {
    const double r = low + at, shift = std::remainder(r, 2) == 0 ? 0 : 0.5, c = std::round(x - shift);
    const double distance = (x - c - shift) * (x - c - shift) + (y - r * spacing) * (y - r * spacing);
    if (at == 0 || distance < nearest) {
      nearest = distance;
      column = c;
      row = r;
    }
  }
  return {column, row};
}

} // namespace

AggregatedFlows aggregate_flows(std::span<const KindFlow> flows, std::span<const std::int32_t> group, Progress &progress) {
  check(flows, group);
  std::vector<KindFlow> moved;
  std::vector<double> lost;
  AggregatedFlows result;
  moved.reserve(flows.size());
  for (const KindFlow &flow : flows) {
    const std::int32_t from = group[flow.from], to = group[flow.to];
    if (from < 0 || to < 0) {
      lost.push_back(flow.value);
      result.lost_rows += flow.rows + flow.null_rows;
      continue;
    }
    moved.push_back(flow);
    moved.back().from = static_cast<std::uint32_t>(from);
    moved.back().to = static_cast<std::uint32_t>(to);
  }
  std::sort(lost.begin(), lost.end());
  CompensatedSum lost_sum;
  for (const double value : lost)
    lost_sum.add(value);
  result.lost = lost_sum.value();
  progress.report(0.2);
  sort_flows(moved, progress);
  progress.report(0.9);
  const auto same = [](const KindFlow &a, const KindFlow &b) { return a.from == b.from && a.to == b.to && a.kind == b.kind; };
  for (std::size_t begin = 0, end = 0; begin < moved.size(); begin = end) {
    KindFlow sum = moved[begin];
    CompensatedSum value;
    sum.rows = sum.null_rows = 0;
    for (end = begin; end < moved.size() && same(moved[end], moved[begin]); ++end) {
      value.add(moved[end].value);
      sum.rows += moved[end].rows;
      sum.null_rows += moved[end].null_rows;
    }
    sum.value = value.value();
    result.flows.push_back(sum);
  }
  progress.report(1);
  return result;
}

GridCells grid_cells(std::span<const Point> points, CellShape shape, double size, Point origin) {
  if (!(size > 0) || !std::isfinite(size))
    throw InvalidInput("the size of the cells must be above 0");
  constexpr double most = 1e15; // numbers of cells that a double still tells apart
  struct Placed {
    std::int64_t row, column;
    std::size_t point;
  };
  std::vector<Placed> placed;
  GridCells grid;
  grid.cell.assign(points.size(), -1);
  const double spacing = shape == CellShape::square ? 1 : std::sqrt(3.0) / 2;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      continue;
    const double x = (points[i].x - origin.x) / size, y = (points[i].y - origin.y) / size;
    const auto [column, row] =
        shape == CellShape::square ? std::pair(std::floor(x), std::floor(y)) : hexagon_of(x - 0.5, y - 0.5);
    if (std::abs(column) > most || std::abs(row) > most)
      throw InvalidInput("the cells are too small to be numbered over this extent", i);
    placed.push_back({static_cast<std::int64_t>(row), static_cast<std::int64_t>(column), i});
  }
  std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
    return std::tie(a.row, a.column, a.point) < std::tie(b.row, b.column, b.point);
  });
  for (const Placed &one : placed) {
    if (grid.cells.empty() || grid.cells.back().row != one.row || grid.cells.back().column != one.column) {
      const double shift = shape == CellShape::hexagon && one.row % 2 != 0 ? 0.5 : 0;
      grid.cells.push_back({one.column,
                            one.row,
                            {origin.x + size * (static_cast<double>(one.column) + shift + 0.5),
                             origin.y + size * (static_cast<double>(one.row) * spacing + 0.5)}});
    }
    grid.cell[one.point] = static_cast<std::int32_t>(grid.cells.size() - 1);
  }
  return grid;
}

} // namespace territorial
