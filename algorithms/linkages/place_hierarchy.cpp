#include "common/compensated_sum.h"
#include "linkages/flow_aggregation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

constexpr std::size_t check_every = 4096; // nodes
constexpr double degree = std::numbers::pi / 180;

void check(std::span<const Point> points, std::span<const double> weights, std::span<const double> radius) {
  if (weights.size() != points.size())
    throw InvalidInput("the weights and the places differ in number");
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      throw InvalidInput("a place has no position", i);
    if (!(weights[i] >= 0) || !std::isfinite(weights[i]))
      throw InvalidInput("a weight is negative or not finite", i);
  }
  for (std::size_t k = 0; k < radius.size(); ++k)
    if (!(radius[k] > (k == 0 ? 0 : radius[k - 1])) || !std::isfinite(radius[k]))
      throw InvalidInput("radii must ascend from above 0", k);
}

// A sum of weighted directions or offsets, of which a mean is made.
struct Moments {
  std::array<CompensatedSum, 3> weighted, plain;

  void add(const std::array<double, 3> &at, double weight) {
    for (std::size_t d = 0; d < 3; ++d) {
      weighted[d].add(weight * at[d]);
      plain[d].add(at[d]);
    }
  }
};

// In the plane the point itself, on the ellipsoid the normal of its surface (Gade 2010): means need no cut at 180 degrees.
std::array<double, 3> direction(Point point, DistanceMethod method) {
  if (method == DistanceMethod::planar)
    return {point.x, point.y, 0};
  const double lon = point.x * degree, lat = point.y * degree;
  return {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

Point mean_of(const Moments &moments, double weight, std::int32_t places, Point leader, DistanceMethod method) {
  const std::array<CompensatedSum, 3> &sums = weight > 0 ? moments.weighted : moments.plain;
  if (places == 1)
    return leader;
  if (method == DistanceMethod::planar) {
    const double total = weight > 0 ? weight : static_cast<double>(places);
    return {sums[0].value() / total, sums[1].value() / total};
  }
  const double x = sums[0].value(), y = sums[1].value(), z = sums[2].value();
  if (!(std::hypot(x, y, z) > 0)) // places all round the earth
    return leader;
  return {std::atan2(y, x) / degree, std::atan2(z, std::hypot(x, y)) / degree};
}

// Nodes by the cells of a grid as wide as the radius.
template <int D>
class Cells {
public:
  Cells(const std::vector<Position<D>> &positions, double side) : mSide(side) {
    for (std::size_t i = 0; i < positions.size(); ++i)
      mNodes.push_back({key_of(positions[i]), static_cast<std::uint32_t>(i)});
    std::sort(mNodes.begin(), mNodes.end());
  }

  // Calls visit(node) for all nodes of the cell and those around it.
  template <class Visit>
  void around(const Position<D> &position, Visit visit) const {
    const Key centre = key_of(position);
    visit_rows(centre, centre, 0, visit);
  }

private:
  using Key = std::array<std::int64_t, D>;

  Key key_of(const Position<D> &position) const {
    Key key;
    for (std::size_t d = 0; d < D; ++d)
      key[d] = static_cast<std::int64_t>(std::floor(position[d] / mSide));
    return key;
  }

  // Cells that differ in the last number alone lie side by side in the list.
  template <class Visit>
  void visit_rows(const Key &centre, Key key, std::size_t d, Visit visit) const {
    if (d + 1 < D) {
      for (std::int64_t step = -1; step <= 1; ++step) {
        key[d] = centre[d] + step;
        visit_rows(centre, key, d + 1, visit);
      }
      return;
    }
    key[d] = centre[d] - 1;
    auto at = std::lower_bound(mNodes.begin(), mNodes.end(), std::pair(key, std::uint32_t{0}));
    key[d] = centre[d] + 1;
    for (; at != mNodes.end() && at->first <= key; ++at)
      visit(at->second);
  }

  double mSide;
  std::vector<std::pair<Key, std::uint32_t>> mNodes;
};

// For each node the number of the node that takes it.
template <int D>
std::vector<std::uint32_t> takers(const PlaceLevel &level, double radius, Progress &progress) {
  const std::size_t n = level.position.size();
  std::vector<Position<D>> positions;
  for (const Point point : level.position)
    positions.push_back(position_of<D>(point));
  const double reach = D == 3 ? chord_of_geodesic(radius) : radius;
  const Cells<D> cells(positions, reach);
  std::vector<std::uint32_t> order(n);
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), [&level](std::uint32_t a, std::uint32_t b) {
    return level.weight[a] != level.weight[b] ? level.weight[a] > level.weight[b] : level.leader[a] < level.leader[b];
  });
  constexpr auto nobody = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> taker(n, nobody);
  for (std::size_t i = 0; i < n; ++i) {
    if (i % check_every == 0)
      progress.check();
    const std::uint32_t seed = order[i];
    if (taker[seed] != nobody)
      continue;
    cells.around(positions[seed], [&](std::uint32_t other) {
      if (taker[other] == nobody && squared_distance<D>(positions[seed], positions[other]) <= reach * reach)
        taker[other] = seed;
    });
  }
  return taker;
}

PlaceLevel put_together(const PlaceLevel &below, const std::vector<std::uint32_t> &taker, std::span<const Point> points,
                        std::span<const double> weights, DistanceMethod method) {
  const std::size_t n = below.position.size();
  // The leader of a group: of the leaders of its nodes the heaviest place.
  std::vector<std::uint32_t> leader(n, static_cast<std::uint32_t>(-1));
  for (std::size_t i = 0; i < n; ++i) {
    std::uint32_t &best = leader[taker[i]];
    const std::uint32_t own = below.leader[i];
    if (best == static_cast<std::uint32_t>(-1) || weights[own] > weights[best] || (weights[own] == weights[best] && own < best))
      best = own;
  }
  std::vector<std::uint32_t> seeds;
  for (std::size_t i = 0; i < n; ++i)
    if (taker[i] == i)
      seeds.push_back(static_cast<std::uint32_t>(i));
  std::sort(seeds.begin(), seeds.end(), [&leader](std::uint32_t a, std::uint32_t b) { return leader[a] < leader[b]; });
  std::vector<std::int32_t> number(n, -1);
  for (std::size_t at = 0; at < seeds.size(); ++at)
    number[seeds[at]] = static_cast<std::int32_t>(at);

  PlaceLevel above;
  std::vector<Moments> moments(seeds.size());
  above.places.assign(seeds.size(), 0);
  std::vector<CompensatedSum> weight(seeds.size());
  for (const std::int32_t node : below.node)
    above.node.push_back(number[taker[static_cast<std::size_t>(node)]]);
  // Of the places, not of the nodes below: so a mean does not depend on how they came together.
  for (std::size_t place = 0; place < points.size(); ++place) {
    const auto node = static_cast<std::size_t>(above.node[place]);
    moments[node].add(direction(points[place], method), weights[place]);
    ++above.places[node];
    weight[node].add(weights[place]);
  }
  for (std::size_t node = 0; node < seeds.size(); ++node) {
    const std::uint32_t first = leader[seeds[node]];
    above.leader.push_back(first);
    above.weight.push_back(weight[node].value());
    above.position.push_back(mean_of(moments[node], above.weight[node], above.places[node], points[first], method));
  }
  return above;
}

} // namespace

Point mean_position(std::span<const Point> degrees) {
  Moments moments;
  std::int32_t count = 0;
  for (const Point point : degrees)
    if (std::isfinite(point.x) && std::isfinite(point.y)) {
      moments.add(direction(point, DistanceMethod::ellipsoidal), 1);
      ++count;
    }
  return count == 0 ? Point{} : mean_of(moments, count, count + 1, {}, DistanceMethod::ellipsoidal);
}

std::vector<PlaceLevel> place_hierarchy(std::span<const Point> points, std::span<const double> weights, DistanceMethod method,
                                        std::span<const double> radius, Progress &progress) {
  check(points, weights, radius);
  PlaceLevel nodes;
  nodes.position.assign(points.begin(), points.end());
  nodes.weight.assign(weights.begin(), weights.end());
  nodes.places.assign(points.size(), 1);
  nodes.node.resize(points.size());
  std::iota(nodes.node.begin(), nodes.node.end(), 0);
  nodes.leader.resize(points.size());
  std::iota(nodes.leader.begin(), nodes.leader.end(), std::uint32_t{0});
  std::vector<PlaceLevel> levels;
  for (std::size_t k = 0; k < radius.size(); ++k) {
    const std::vector<std::uint32_t> taker =
        method == DistanceMethod::planar ? takers<2>(nodes, radius[k], progress) : takers<3>(nodes, radius[k], progress);
    nodes = put_together(nodes, taker, points, weights, method);
    levels.push_back(nodes);
    progress.report(static_cast<double>(k + 1) / static_cast<double>(radius.size()));
  }
  return levels;
}

} // namespace territorial
