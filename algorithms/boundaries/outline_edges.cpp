#include "boundaries/outline_edges.h"

#include "common/errors.h"

#include <cmath>
#include <limits>
#include <map>

namespace territorial {

namespace {

constexpr double least_tolerance = 1e-9; // of the extent's diagonal

struct Sides {
  std::size_t inside = 0;
  std::optional<std::size_t> outside;
  friend bool operator==(const Sides &, const Sides &) = default;
};

const Polygons &checked(const Polygons &polygons, double tolerance) {
  if (!(tolerance >= 0) || std::isinf(tolerance))
    throw InvalidInput("the tolerance must not be negative");
  check_polygons(polygons);
  return polygons;
}

std::optional<std::size_t> longest(const std::map<std::size_t, double> &lengths) {
  std::optional<std::size_t> best;
  double most = 0;
  for (const auto &[region, length] : lengths)
    if (length > most) {
      most = length;
      best = region;
    }
  return best;
}

// The member whose border is nearest to the segment.
std::size_t nearest_member(const Segment &segment, const std::vector<Edge> &edges, std::span<const int> label, int cluster) {
  double least = std::numeric_limits<double>::infinity();
  std::size_t nearest = 0;
  for (const Edge &edge : edges)
    if (label[edge.feature] == cluster)
      if (const double distance = segment_distance(segment, edge.segment);
          distance < least || (distance == least && edge.feature < nearest)) {
        least = distance;
        nearest = edge.feature;
      }
  return nearest;
}

} // namespace

OutlineCutter::OutlineCutter(const Polygons &regions, double tolerance)
    : mEdges(collect_edges(checked(regions, tolerance))), mIndex(mEdges),
      mTolerance(std::max(tolerance, least_tolerance * diagonal_of_extent(regions))) {}

std::vector<OutlineEdge> OutlineCutter::cut(const Polygons &outlines, std::span<const int> label, Progress &progress) const {
  for (const int cluster : label)
    if (cluster >= static_cast<int>(outlines.size()))
      throw InvalidInput("a cluster has no outline");
  const auto sides_of = [&](const Segment &segment, int cluster) {
    std::map<std::size_t, double> inside, outside;
    mIndex.for_each_near(segment, mTolerance, [&](const Edge &edge) {
      const double length = shared_length(segment, edge.segment, mTolerance);
      (label[edge.feature] == cluster ? inside : outside)[edge.feature] += length;
    });
    const std::optional<std::size_t> member = longest(inside);
    return Sides{member ? *member : nearest_member(segment, mEdges, label, cluster), longest(outside)};
  };

  std::vector<OutlineEdge> edges;
  for (std::size_t cluster = 0; cluster < outlines.size(); ++cluster) {
    progress.report(static_cast<double>(cluster) / static_cast<double>(outlines.size()));
    for (std::size_t r = outlines.part_ring[outlines.feature_part[cluster]];
         r < outlines.part_ring[outlines.feature_part[cluster + 1]]; ++r) {
      const std::span<const Point> ring = outlines.ring(r);
      if (ring.size() < 2)
        continue;
      const std::size_t count = ring.size() - 1;
      std::vector<Sides> sides;
      for (std::size_t i = 0; i < count; ++i) {
        if (i % 1024 == 0)
          progress.check();
        sides.push_back(sides_of({ring[i], ring[i + 1]}, static_cast<int>(cluster)));
      }
      std::size_t start = 0; // where a piece begins; 0 where the whole ring is one
      while (start < count && sides[start] == sides[(start + count - 1) % count])
        ++start;
      start %= count;
      for (std::size_t step = 0; step < count; ++step) {
        const std::size_t i = (start + step) % count;
        if (step == 0 || sides[i] != sides[(i + count - 1) % count])
          edges.push_back({cluster, sides[i].inside, sides[i].outside, {ring[i]}});
        edges.back().line.push_back(ring[i + 1]);
      }
    }
  }
  progress.report(1);
  return edges;
}

} // namespace territorial
