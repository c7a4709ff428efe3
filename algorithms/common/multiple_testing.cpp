#include "common/multiple_testing.h"

#include <algorithm>
#include <cmath>

namespace territorial {

std::vector<double> benjamini_hochberg(std::span<const double> p) {
  std::vector<std::size_t> order;
  order.reserve(p.size());
  for (std::size_t i = 0; i < p.size(); ++i)
    if (!std::isnan(p[i]))
      order.push_back(i);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::vector<double> q(p.begin(), p.end());
  double least = 1;
  for (std::size_t rank = order.size(); rank > 0; --rank) {
    const std::size_t at = order[rank - 1];
    least = std::min(least, p[at] * static_cast<double>(order.size()) / static_cast<double>(rank));
    q[at] = least;
  }
  return q;
}

} // namespace territorial
