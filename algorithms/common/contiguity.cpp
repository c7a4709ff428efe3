#include "common/contiguity.h"

#include "common/edge_index.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

namespace territorial {

namespace {

using Pair = std::pair<std::size_t, std::size_t>;

constexpr double near_miss_share = 1e-5;      // of the extent's diagonal
constexpr double least_border_of_a_miss = 20; // times that distance: a sharp corner has less in common

struct Vertex {
  Point point;
  std::size_t feature;
};

bool same(const Edge &a, const Edge &b) { return a.segment.from == b.segment.from && a.segment.to == b.segment.to; }

Pair ordered(std::size_t a, std::size_t b) { return a < b ? Pair(a, b) : Pair(b, a); }

void keep_unique(std::vector<Pair> &pairs) {
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

// All pairs of distinct features in one run of equal things.
template <class Iterator>
void pair_up(Iterator begin, Iterator end, std::vector<Pair> &pairs) {
  for (Iterator a = begin; a != end; ++a)
    for (Iterator b = std::next(a); b != end; ++b)
      if (a->feature != b->feature)
        pairs.push_back(ordered(a->feature, b->feature));
}

std::vector<Vertex> collect_vertices(const Polygons &polygons) {
  std::vector<Vertex> vertices;
  vertices.reserve(polygons.coordinate.size());
  for (std::size_t feature = 0; feature < polygons.size(); ++feature)
    for (std::size_t r = polygons.part_ring[polygons.feature_part[feature]];
         r < polygons.part_ring[polygons.feature_part[feature + 1]]; ++r)
      for (const Point &point : polygons.ring(r).first(polygons.ring(r).size() - 1))
        vertices.push_back({point, feature});
  std::sort(vertices.begin(), vertices.end(), [](const Vertex &a, const Vertex &b) {
    return a.point != b.point ? before(a.point, b.point) : a.feature < b.feature;
  });
  return vertices;
}

// What exact equality of vertices and edges says.
struct ExactMatches {
  std::vector<Pair> touching, bordering;
  std::vector<std::size_t> unmatched; // positions of edges that only one feature has
};

ExactMatches match_exactly(const Polygons &polygons, const std::vector<Edge> &edges) {
  ExactMatches matches;
  const std::vector<Vertex> vertices = collect_vertices(polygons);
  for (auto begin = vertices.begin(); begin != vertices.end();) {
    const auto end = std::find_if(begin, vertices.end(), [&](const Vertex &vertex) { return vertex.point != begin->point; });
    pair_up(begin, end, matches.touching);
    begin = end;
  }
  for (auto begin = edges.begin(); begin != edges.end();) {
    const auto end = std::find_if(begin, edges.end(), [&](const Edge &edge) { return !same(edge, *begin); });
    if (begin->feature == std::prev(end)->feature) // sorted by feature: all of one
      for (auto edge = begin; edge != end; ++edge)
        matches.unmatched.push_back(static_cast<std::size_t>(edge - edges.begin()));
    pair_up(begin, end, matches.bordering);
    begin = end;
  }
  keep_unique(matches.touching);
  keep_unique(matches.bordering);
  return matches;
}

// Pairs that are no further apart than the hint.
struct NearPairs {
  std::vector<Pair> apart;     // nearer than the hint, further than the snap
  std::vector<Pair> alongside; // with a stretch of border so near
};

// Adds what unmatched edges have close to them.
void match_closely(const std::vector<Edge> &edges, double snap, double hint, ExactMatches &matches, NearPairs &near,
                   Progress &progress) {
  const EdgeIndex index(edges);
  const double reach = std::max(snap, hint);
  std::mutex mutex;
  parallel_for(
      matches.unmatched.size(), 256,
      [&](std::size_t begin, std::size_t end) {
        std::vector<Pair> touching, bordering, apart, alongside;
        for (std::size_t u = begin; u < end; ++u) {
          const Edge &edge = edges[matches.unmatched[u]];
          index.for_each_near(edge.segment, reach, [&](const Edge &other) {
            if (other.feature == edge.feature)
              return;
            const double distance = segment_distance(edge.segment, other.segment);
            const Pair pair = ordered(edge.feature, other.feature);
            if (distance <= snap)
              touching.push_back(pair);
            else if (distance <= hint)
              apart.push_back(pair);
            if (distance <= snap && shared_length(edge.segment, other.segment, snap) > snap)
              bordering.push_back(pair);
            else if (distance <= hint && shared_length(edge.segment, other.segment, hint) > least_border_of_a_miss * hint)
              alongside.push_back(pair);
          });
        }
        const std::lock_guard lock(mutex); // the order does not matter: pairs are sorted afterwards
        matches.touching.insert(matches.touching.end(), touching.begin(), touching.end());
        matches.bordering.insert(matches.bordering.end(), bordering.begin(), bordering.end());
        near.apart.insert(near.apart.end(), apart.begin(), apart.end());
        near.alongside.insert(near.alongside.end(), alongside.begin(), alongside.end());
      },
      progress);
  keep_unique(matches.touching);
  keep_unique(matches.bordering);
  keep_unique(near.apart);
  keep_unique(near.alongside);
}

std::vector<Pair> without(const std::vector<Pair> &all, const std::vector<Pair> &left_out) {
  std::vector<Pair> kept;
  std::set_difference(all.begin(), all.end(), left_out.begin(), left_out.end(), std::back_inserter(kept));
  return kept;
}

} // namespace

Contiguity contiguity(const Polygons &polygons, const ContiguityOptions &options, Progress &progress) {
  if (!(options.snap >= 0) || std::isinf(options.snap))
    throw InvalidInput("snap must not be negative");
  check_polygons(polygons);
  const std::vector<Edge> edges = collect_edges(polygons);
  progress.report(0.3);
  ExactMatches matches = match_exactly(polygons, edges);
  progress.report(0.6);
  NearPairs near;
  Contiguity result;
  result.near_distance = near_miss_share * diagonal_of_extent(polygons);
  match_closely(edges, options.snap, result.near_distance, matches, near, progress);

  const bool rook = options.rule == ContiguityRule::rook;
  const std::vector<Pair> &neighbours = rook ? matches.bordering : matches.touching;
  result.near_misses = without(near.apart, matches.touching);
  if (rook) { // those that touch at a corner, but not along the border that nearly fits, are missed by it too
    const std::vector<Pair> misses = without(near.alongside, matches.bordering);
    result.near_misses.insert(result.near_misses.end(), misses.begin(), misses.end());
    keep_unique(result.near_misses);
  }
  result.weights = weights_from_pairs(polygons.size(), neighbours);
  progress.report(1);
  return result;
}

} // namespace territorial
