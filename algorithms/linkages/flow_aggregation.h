// Flows between places as flows between groups of places: given groups, cells of a grid, or a hierarchy for the scales of a map.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

struct KindFlow {
  std::uint32_t from, to;       // places or groups
  std::uint32_t kind;           // what is never summed with another: type, period and status
  double value;                 // at least 0
  std::int64_t rows, null_rows; // rows of the table with a value, and without
  friend bool operator==(const KindFlow &, const KindFlow &) = default;
};

struct AggregatedFlows {
  std::vector<KindFlow> flows; // one for each from, to and kind, sorted by them; what stays in its group has from = to
  double lost = 0;             // value of the flows that have an end in no group
  std::int64_t lost_rows = 0;  // their rows, those without a value too
};

// The flows between groups: group [places] is the group of each place, -1 for none. Nothing else is lost: the values and rows of
// `flows` and of what is lost sum to those given. Values are summed from the small to the large with their rounding kept, so the
// order given does not matter. Throws InvalidInput where an end is no place, a group is below -1 or a value is negative or not
// finite, naming the position; Cancelled. O(n log n) time, O(n) memory.
AggregatedFlows aggregate_flows(std::span<const KindFlow> flows, std::span<const std::int32_t> group, Progress &progress);

enum class CellShape { square, hexagon };

struct GridCells {
  struct Cell {
    std::int64_t column, row;
    Point centre;
  };
  std::vector<Cell> cells;        // those with a point, by row, then column
  std::vector<std::int32_t> cell; // [points] -1 for a point that is not finite
};

// The cells of a grid in which points of a plane lie. `size` is the side of a square, or the distance between opposite sides of a
// hexagon with corners up and down; cell 0, 0 has its centre half a size from `origin` in both directions. A point on an edge
// lies in one of the cells beside it. Throws InvalidInput where size is not positive, or so small that cells cannot be numbered.
// O(n log n).
GridCells grid_cells(std::span<const Point> points, CellShape shape, double size, Point origin);

// One level of a hierarchy. Nodes are numbered by their leader.
struct PlaceLevel {
  std::vector<std::int32_t> node; // [places] its node at this level
  std::vector<Point> position;    // [nodes] weighted mean of the places (on the ellipsoid of their normals), of all alike where
                                  // none has a weight
  std::vector<std::uint32_t> leader; // [nodes] its place with the largest weight, the lowest of several
  std::vector<std::int32_t> places;  // [nodes] how many places it has
  std::vector<double> weight;        // [nodes] sum of theirs
};

// Places that lie close together as one, more and more of them: level k puts together the nodes of the level before (at first the
// places). In order of weight, then of leader, each node that is still free takes all free ones within radius[k] metres of it
// (Zhu & Guo's (2014) aggregation by zoom with the greedy step of point clustering on web maps). The order of places matters by
// ties of weight alone. Throws InvalidInput where sizes differ, a point is not finite, a weight is negative or not finite, radii
// do not ascend from above 0; Cancelled. O(n log n) a level.
std::vector<PlaceLevel> place_hierarchy(std::span<const Point> points, std::span<const double> weights, DistanceMethod method,
                                        std::span<const double> radius, Progress &progress);

// The middle of points in degrees: the direction in which their mean normal points; those that are not finite count nothing.
// {0, 0} where there are none, or all round the earth.
Point mean_position(std::span<const Point> degrees);

} // namespace territorial
