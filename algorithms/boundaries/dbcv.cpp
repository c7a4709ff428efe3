#include "boundaries/dbcv.h"

#include "common/errors.h"
#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace territorial {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity(), unknown = std::numeric_limits<double>::quiet_NaN();

// Distinct places of clusters, by cluster.
template <int D>
struct Places {
  std::vector<Position<D>> position;
  std::vector<std::size_t> begin{0}; // of each cluster, and the end
  std::vector<double> core;          // all-points core distance
  std::vector<char> inner;           // whether it counts for separation
};

template <int D>
double reach(const Places<D> &places, std::size_t a, std::size_t b) {
  return std::max({std::sqrt(squared_distance<D>(places.position[a], places.position[b])), places.core[a], places.core[b]});
}

template <int D>
Places<D> places_of(std::span<const Point> points, std::span<const std::int32_t> cluster, std::size_t clusters) {
  std::vector<std::pair<std::int32_t, Position<D>>> sorted;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (cluster[i] >= 0)
      sorted.emplace_back(cluster[i], position_of<D>(points[i]));
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.size() > most_places_of_dbcv)
    throw InvalidInput("DBCV takes at most 20,000 places in clusters");
  Places<D> places;
  for (std::size_t own = 0; own < clusters; ++own) {
    for (std::size_t i = places.position.size(); i < sorted.size() && sorted[i].first == static_cast<std::int32_t>(own); ++i)
      places.position.push_back(sorted[i].second);
    places.begin.push_back(places.position.size());
  }
  places.core.assign(places.position.size(), 0);
  places.inner.assign(places.position.size(), 1);
  return places;
}

template <int D>
void measure_cores(Places<D> &places, std::size_t begin, std::size_t end, Progress &progress) {
  parallel_for(
      end - begin, 64,
      [&](std::size_t from, std::size_t to) {
        for (std::size_t a = begin + from; a < begin + to; ++a) {
          double sum = 0;
          for (std::size_t b = begin; b < end; ++b)
            sum += a == b ? 0 : 1 / squared_distance<D>(places.position[a], places.position[b]);
          places.core[a] = end - begin > 1 ? 1 / std::sqrt(sum / static_cast<double>(end - begin - 1)) : 0;
        }
      },
      progress);
}

// Prim's tree of one cluster; marks its inner nodes and gives the sparseness.
template <int D>
double sparseness(Places<D> &places, std::size_t begin, std::size_t end, Progress &progress) {
  const std::size_t n = end - begin;
  // Many edges are as long as a core distance: of these the shorter in space, then the one of the first places.
  using Edge = std::tuple<double, double, std::size_t, std::size_t>; // mutual reachability, squared distance, places
  std::vector<Edge> least(n, Edge(infinite, infinite, n, n)), edges;
  std::vector<std::size_t> degree(n, 0);
  std::vector<char> done(n, 0);
  std::size_t last = 0;
  done[0] = 1;
  for (std::size_t step = 1; step < n; ++step) {
    progress.check();
    std::size_t next = n;
    for (std::size_t b = 0; b < n; ++b) {
      if (done[b])
        continue;
      least[b] = std::min(least[b], Edge(reach(places, begin + last, begin + b),
                                         squared_distance<D>(places.position[begin + last], places.position[begin + b]),
                                         std::min(last, b), std::max(last, b)));
      if (next == n || least[b] < least[next])
        next = b;
    }
    edges.push_back(least[next]);
    ++degree[std::get<2>(least[next])];
    ++degree[std::get<3>(least[next])];
    done[next] = 1;
    last = next;
  }
  double inside = -1, all = 0;
  for (const auto &[length, squared, a, b] : edges) {
    all = std::max(all, length);
    if (degree[a] > 1 && degree[b] > 1)
      inside = std::max(inside, length);
  }
  if (std::any_of(degree.begin(), degree.end(), [](std::size_t own) { return own > 1; }))
    for (std::size_t a = 0; a < n; ++a)
      places.inner[begin + a] = degree[a] > 1;
  return inside < 0 ? all : inside;
}

template <int D>
ClusterValidity validity_of(std::span<const Point> points, std::span<const std::int32_t> cluster, std::size_t clusters,
                            Progress &progress) {
  Places<D> places = places_of<D>(points, cluster, clusters);
  std::vector<double> sparse(clusters, 0), apart(clusters, infinite);
  for (std::size_t own = 0; own < clusters; ++own) {
    const std::size_t begin = places.begin[own], end = places.begin[own + 1];
    if (begin == end)
      continue;
    measure_cores(places, begin, end, progress);
    sparse[own] = sparseness(places, begin, end, progress);
    progress.report(0.5 * static_cast<double>(own + 1) / static_cast<double>(clusters));
  }
  parallel_for(
      clusters, 1,
      [&](std::size_t from, std::size_t to) {
        for (std::size_t own = from; own < to; ++own)
          for (std::size_t a = places.begin[own]; a < places.begin[own + 1]; ++a)
            for (std::size_t b = 0; places.inner[a] && b < places.position.size(); ++b)
              if (places.inner[b] && (b < places.begin[own] || b >= places.begin[own + 1]))
                apart[own] = std::min(apart[own], reach(places, a, b));
      },
      progress);
  ClusterValidity found{unknown, std::vector<double>(clusters, unknown)};
  std::vector<double> members(clusters, 0);
  for (const std::int32_t own : cluster)
    if (own >= 0)
      ++members[static_cast<std::size_t>(own)];
  const auto present = std::count_if(members.begin(), members.end(), [](double count) { return count > 0; });
  if (present < 2)
    return found;
  double sum = 0;
  for (std::size_t own = 0; own < clusters; ++own) {
    if (places.begin[own + 1] - places.begin[own] < 2)
      continue;
    found.validity[own] = (apart[own] - sparse[own]) / std::max(apart[own], sparse[own]);
    sum += members[own] * found.validity[own];
  }
  found.overall = sum / static_cast<double>(points.size());
  progress.report(1);
  return found;
}

} // namespace

ClusterValidity dbcv(std::span<const Point> points, std::span<const std::int32_t> cluster, std::size_t clusters,
                     DistanceMethod method, Progress &progress) {
  if (points.size() != cluster.size())
    throw InvalidInput("points and clusters differ in number");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y) || cluster[i] >= static_cast<std::int64_t>(clusters))
      throw InvalidInput("a coordinate is not finite, or a cluster out of range", i);
  return method == DistanceMethod::planar ? validity_of<2>(points, cluster, clusters, progress)
                                          : validity_of<3>(points, cluster, clusters, progress);
}

} // namespace territorial
