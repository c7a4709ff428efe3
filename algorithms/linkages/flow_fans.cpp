#include "linkages/flow_fans.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace territorial {

namespace {

constexpr double circle = 2 * std::numbers::pi;
constexpr double air = 0.15;                      // mm on each side of a flow
constexpr double farthest = std::numbers::pi / 3; // of a moved end
constexpr double least_move = 1e-9;               // radians
constexpr std::size_t check_every = 256;          // flows between two looks at cancel

// The sequence that does not fall and is nearest to another by least squares.
std::vector<double> isotonic(const std::vector<double> &values) {
  struct Block {
    double sum;
    std::size_t count;
    double mean() const { return sum / static_cast<double>(count); }
  };
  std::vector<Block> blocks;
  for (const double value : values) {
    blocks.push_back({value, 1});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
      const Block last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum;
      blocks.back().count += last.count;
    }
  }
  std::vector<double> fitted;
  for (const Block &block : blocks)
    fitted.insert(fitted.end(), block.count, block.mean());
  return fitted;
}

double positive(double angle) { return angle - circle * std::floor(angle / circle); }

// The end of a flow at a symbol.
struct End {
  std::size_t flow;
  bool arrives;
  double direction, half_width; // radians, as seen from the symbol's centre
};

double direction_of(Point from, Point to) { return std::atan2(to.y - from.y, to.x - from.x); }

Point on_circle(const NodeSymbol &node, double gap, double direction) {
  const double reach = node.radius + gap;
  return {node.place.x + reach * std::cos(direction), node.place.y + reach * std::sin(direction)};
}

// A curve between two points whose rise over its chord is `bend`, to the right of travel above 0.
std::vector<Point> curve(Point a, Point b, double bend, int pieces) {
  const Point control{(a.x + b.x) / 2 + 2 * bend * (b.y - a.y), (a.y + b.y) / 2 - 2 * bend * (b.x - a.x)};
  std::vector<Point> points;
  for (int i = 0; i < pieces; ++i) {
    const double t = static_cast<double>(i) / pieces, s = 1 - t;
    points.push_back({s * s * a.x + 2 * s * t * control.x + t * t * b.x, s * s * a.y + 2 * s * t * control.y + t * t * b.y});
  }
  points.push_back(b);
  return points;
}

double half_angle(double half_width, double reach) {
  return reach > 0 ? std::asin(std::min(1.0, (half_width + air) / reach)) : std::numbers::pi / 2;
}

} // namespace

std::vector<double> fanned_directions(std::span<const double> direction, std::span<const double> half_width) {
  const std::size_t n = direction.size();
  std::vector<double> fanned(direction.begin(), direction.end());
  if (n < 2)
    return fanned;
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return positive(direction[a]) < positive(direction[b]); });
  const double whole = 2 * std::accumulate(half_width.begin(), half_width.end(), 0.0);
  const double scale = whole > circle ? circle / whole : 1;
  const auto half = [&](std::size_t k) { return scale * half_width[order[k % n]]; };
  const auto at = [&](std::size_t k) { return positive(direction[order[k % n]]) + (k >= n ? circle : 0); };
  std::size_t first = 0; // after the widest gap
  double widest = -circle;
  for (std::size_t k = 0; k < n; ++k)
    if (const double gap = at(k + 1) - at(k) - half(k) - half(k + 1); gap > widest) {
      widest = gap;
      first = (k + 1) % n;
    }
  std::vector<double> place(n), wanted(n); // distances from the first, and what is left of the directions without them
  for (std::size_t k = 1; k < n; ++k)
    place[k] = place[k - 1] + half(first + k - 1) + half(first + k);
  for (std::size_t k = 0; k < n; ++k)
    wanted[k] = at(first + k) - place[k];
  std::vector<double> fitted = isotonic(wanted);
  const double closing = half(first) + half(first + n - 1);
  if (fitted.back() + place.back() - fitted.front() > circle - closing + 1e-12) {
    const double room = (circle - place.back() - closing) / static_cast<double>(n);
    double mean = 0;
    for (std::size_t k = 0; k < n; ++k) {
      place[k] += room * static_cast<double>(k);
      mean += (at(first + k) - place[k]) / static_cast<double>(n);
    }
    std::fill(fitted.begin(), fitted.end(), mean);
  }
  for (std::size_t k = 0; k < n; ++k) {
    const std::size_t own = order[(first + k) % n];
    fanned[own] = direction[own] + std::remainder(fitted[k] + place[k] - positive(direction[own]), circle);
  }
  return fanned;
}

std::vector<std::vector<Point>> fanned_axes(std::span<const NodeSymbol> nodes, std::span<const FannedFlow> flows,
                                            double start_gap, double end_gap, int pieces, Progress &progress) {
  std::vector<std::vector<Point>> axes(flows.size());
  std::vector<std::vector<End>> ends(nodes.size());
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (i % check_every == 0)
      progress.check();
    const FannedFlow &flow = flows[i];
    const NodeSymbol &from = nodes[flow.from], &to = nodes[flow.to];
    if (flow.from != flow.to)
      axes[i] = curved_axis(from, to, flow.bend, start_gap, end_gap, flow.bend == 0 ? 1 : pieces);
    if (axes[i].empty())
      continue;
    const bool straight = flow.bend == 0; // then the directions of both flows of a pair shall be equal to the last bit
    ends[flow.from].push_back({i, false, direction_of(from.place, straight ? to.place : axes[i].front()),
                               half_angle(flow.width / 2, from.radius + start_gap)});
    ends[flow.to].push_back({i, true, direction_of(to.place, straight ? from.place : axes[i].back()),
                             half_angle(std::max(flow.head_half_width, flow.width / 2), to.radius + end_gap)});
  }
  std::vector<double> leaves(flows.size()), arrives(flows.size());
  std::vector<char> moved(flows.size(), 0);
  for (std::vector<End> &here : ends) {
    progress.check();
    std::stable_sort(here.begin(), here.end(), [](const End &a, const End &b) { return a.arrives < b.arrives; });
    std::vector<double> direction, half_width;
    for (const End &end : here) {
      direction.push_back(end.direction);
      half_width.push_back(end.half_width);
    }
    const std::vector<double> fanned = fanned_directions(direction, half_width);
    for (std::size_t k = 0; k < here.size(); ++k) {
      const double move = std::clamp(fanned[k] - direction[k], -farthest, farthest);
      (here[k].arrives ? arrives : leaves)[here[k].flow] = direction[k] + move;
      if (std::abs(move) > least_move)
        moved[here[k].flow] = 1;
    }
  }
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (i % check_every == 0)
      progress.check();
    if (moved[i]) {
      const NodeSymbol &from = nodes[flows[i].from], &to = nodes[flows[i].to];
      axes[i] = curve(on_circle(from, start_gap, leaves[i]), on_circle(to, end_gap, arrives[i]), flows[i].bend,
                      flows[i].bend == 0 ? 1 : pieces);
    }
  }
  return axes;
}

} // namespace territorial
