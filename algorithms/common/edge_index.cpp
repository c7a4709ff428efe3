#include "common/edge_index.h"

#include <cmath>

namespace territorial {

std::vector<Edge> collect_edges(const Polygons &polygons) {
  std::vector<Edge> edges;
  edges.reserve(polygons.coordinate.size());
  for (std::size_t feature = 0; feature < polygons.size(); ++feature)
    for (std::size_t r = polygons.part_ring[polygons.feature_part[feature]];
         r < polygons.part_ring[polygons.feature_part[feature + 1]]; ++r) {
      const std::span<const Point> ring = polygons.ring(r);
      for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        if (ring[i] != ring[i + 1])
          edges.push_back(
              {before(ring[i], ring[i + 1]) ? Segment{ring[i], ring[i + 1]} : Segment{ring[i + 1], ring[i]}, feature});
    }
  std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) {
    if (a.segment.from != b.segment.from)
      return before(a.segment.from, b.segment.from);
    return a.segment.to != b.segment.to ? before(a.segment.to, b.segment.to) : a.feature < b.feature;
  });
  return edges;
}

double diagonal_of_extent(const Polygons &polygons) {
  if (polygons.coordinate.empty())
    return 0;
  Point low = polygons.coordinate.front(), high = low;
  for (const Point &point : polygons.coordinate) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  return std::hypot(high.x - low.x, high.y - low.y);
}

EdgeIndex::EdgeIndex(const std::vector<Edge> &edges) : mEdges(edges) {
  std::vector<Entry> entries;
  entries.reserve(edges.size());
  for (std::size_t e = 0; e < edges.size(); ++e)
    entries.emplace_back(box_of(edges[e].segment, 0), e);
  mTree = decltype(mTree)(entries);
}

} // namespace territorial
