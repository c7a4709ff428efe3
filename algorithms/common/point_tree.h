// Distinct places of weighted points in a k-d tree.
#pragma once

#include "common/point_metric.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace territorial {

// Points with the same coordinates are one place with the sum of their weights. Places are numbered in the order of the tree,
// which depends on the coordinates alone; a node is a range of them. O(n log n) time, O(n) memory.
template <int D>
class PointTree {
public:
  struct Node {
    Position<D> low, high; // the box of its places
    std::uint32_t begin = 0, end = 0;
    std::uint32_t left = 0, right = 0; // children, numbered above their parent; 0 for a leaf
    bool is_leaf() const { return left == 0; }
  };

  // weight [n], or empty for 1 each.
  PointTree(std::span<const Point> points, std::span<const double> weight) {
    std::vector<Position<D>> positions;
    for (const Point &point : points)
      positions.push_back(position_of<D>(point));
    std::vector<std::uint32_t> order(points.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return positions[a] != positions[b] ? positions[a] < positions[b] : a < b;
    });
    std::vector<std::uint32_t> distinct(points.size()); // place before the tree is built
    std::vector<Place> places;
    for (const std::uint32_t i : order) {
      if (places.empty() || places.back().position != positions[i])
        places.push_back({positions[i], 0, i, static_cast<std::uint32_t>(places.size())});
      places.back().weight += weight.empty() ? 1 : weight[i];
      distinct[i] = places.back().number;
    }
    if (!places.empty())
      build(places, 0, static_cast<std::uint32_t>(places.size()));
    std::vector<std::uint32_t> moved(places.size());
    for (const Place &place : places) {
      moved[place.number] = static_cast<std::uint32_t>(mPosition.size());
      mPosition.push_back(place.position);
      mWeight.push_back(place.weight);
      mFirstRank.push_back(place.first_rank);
    }
    for (const std::uint32_t number : distinct)
      mPlaceOf.push_back(moved[number]);
  }

  std::size_t places() const { return mPosition.size(); }
  const Position<D> &position(std::uint32_t place) const { return mPosition[place]; }
  double weight(std::uint32_t place) const { return mWeight[place]; }
  std::uint32_t first_rank(std::uint32_t place) const { return mFirstRank[place]; } // the lowest of its points
  std::uint32_t place_of(std::size_t rank) const { return mPlaceOf[rank]; }
  const std::vector<Node> &nodes() const { return mNodes; } // the first is the root; none without places

  // Squared distance from a position to the box of a node.
  static double squared_gap(const Node &node, const Position<D> &position) {
    double sum = 0;
    for (std::size_t d = 0; d < D; ++d) {
      const double apart = std::max({0.0, node.low[d] - position[d], position[d] - node.high[d]});
      sum += apart * apart;
    }
    return sum;
  }

  // Visits the leaves whose boxes are nearer than a bound, the nearer child first. `bound()` is asked anew before every node;
  // `skip(node)` may refuse a node for another reason. `stack` is only to save its allocation.
  template <class Skip, class Bound, class Visit>
  void search(const Position<D> &position, std::vector<std::pair<double, std::uint32_t>> &stack, Skip skip, Bound bound,
              Visit visit) const {
    stack.assign(1, {0, 0});
    while (!stack.empty()) {
      const auto [gap, number] = stack.back();
      stack.pop_back();
      if (gap >= bound() || skip(number))
        continue;
      const Node &node = mNodes[number];
      if (node.is_leaf()) {
        visit(node);
        continue;
      }
      const double left = squared_gap(mNodes[node.left], position), right = squared_gap(mNodes[node.right], position);
      if (left < right) {
        stack.emplace_back(right, node.right);
        stack.emplace_back(left, node.left);
      } else {
        stack.emplace_back(left, node.left);
        stack.emplace_back(right, node.right);
      }
    }
  }

private:
  static constexpr std::uint32_t leaf_size = 12;

  struct Place {
    Position<D> position;
    double weight;
    std::uint32_t first_rank, number;
  };

  std::uint32_t build(std::vector<Place> &places, std::uint32_t begin, std::uint32_t end) {
    const auto number = static_cast<std::uint32_t>(mNodes.size());
    Node node;
    node.begin = begin;
    node.end = end;
    node.low = node.high = places[begin].position;
    for (std::uint32_t place = begin; place < end; ++place)
      for (std::size_t d = 0; d < D; ++d) {
        node.low[d] = std::min(node.low[d], places[place].position[d]);
        node.high[d] = std::max(node.high[d], places[place].position[d]);
      }
    mNodes.push_back(node);
    if (end - begin <= leaf_size)
      return number;
    std::size_t axis = 0;
    for (std::size_t d = 1; d < D; ++d)
      if (node.high[d] - node.low[d] > node.high[axis] - node.low[axis])
        axis = d;
    const std::uint32_t middle = begin + (end - begin) / 2;
    std::nth_element(places.begin() + begin, places.begin() + middle, places.begin() + end,
                     [axis](const Place &a, const Place &b) {
                       return a.position[axis] != b.position[axis] ? a.position[axis] < b.position[axis] : a.number < b.number;
                     });
    const std::uint32_t left = build(places, begin, middle), right = build(places, middle, end);
    mNodes[number].left = left;
    mNodes[number].right = right;
    return number;
  }

  std::vector<Node> mNodes;
  std::vector<Position<D>> mPosition;
  std::vector<double> mWeight;
  std::vector<std::uint32_t> mFirstRank;
  std::vector<std::uint32_t> mPlaceOf; // [points]
};

} // namespace territorial
