#include "linkages/flow_loops.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace territorial {

double loop_radius(const NodeSymbol &node, double width) { return std::max({0.7 * node.radius, 1.1 * width, 1.6}); }

double freest_direction(std::span<const double> direction) {
  constexpr double circle = 2 * std::numbers::pi;
  if (direction.empty())
    return std::numbers::pi / 2;
  std::vector<double> sorted;
  for (const double angle : direction)
    sorted.push_back(angle - circle * std::floor(angle / circle));
  std::sort(sorted.begin(), sorted.end());
  sorted.push_back(sorted.front() + circle);
  std::size_t widest = 1;
  for (std::size_t i = 2; i < sorted.size(); ++i)
    if (sorted[i] - sorted[i - 1] > sorted[widest] - sorted[widest - 1] + 1e-9)
      widest = i;
  return std::remainder((sorted[widest - 1] + sorted[widest]) / 2, circle);
}

std::vector<Point> loop_axis(const NodeSymbol &node, double direction, double width, double start_gap, double end_gap,
                             int pieces) {
  const double radius = loop_radius(node, width), away = radius + node.radius / 2; // of the loop's centre
  const Point centre{node.place.x + away * std::cos(direction), node.place.y + away * std::sin(direction)};
  // The angle at the loop's centre between the symbol's centre and a point of the loop that is `reach` from it.
  const auto opening = [&](double gap) {
    const double reach = node.radius + gap;
    return std::acos(std::clamp((away * away + radius * radius - reach * reach) / (2 * away * radius), -1.0, 1.0));
  };
  const double first = direction + std::numbers::pi - opening(start_gap);
  const double last = direction - std::numbers::pi + opening(end_gap);
  std::vector<Point> axis;
  for (int i = 0; i <= pieces; ++i) {
    const double angle = first + (last - first) * i / pieces;
    axis.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return axis;
}

} // namespace territorial
