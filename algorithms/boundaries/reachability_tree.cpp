#include "boundaries/reachability_tree.h"

#include "boundaries/core_distance.h"
#include "common/disjoint_sets.h"
#include "common/parallel.h"

#include <atomic>

namespace territorial {

namespace {

constexpr std::size_t grain = 1024; // places
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// Squared distances throughout.
template <int D>
class Boruvka {
public:
  Boruvka(const PointTree<D> &tree, std::span<const double> core) : mTree(tree), mCore(core) {}

  std::vector<ReachabilityEdge> spanning_tree(Progress &progress) {
    const std::size_t n = mTree.places();
    const auto &nodes = mTree.nodes();
    mLeastCore.resize(nodes.size());
    for (std::size_t number = nodes.size(); number-- > 0;)
      mLeastCore[number] = nodes[number].is_leaf()
                               ? *std::min_element(mCore.begin() + nodes[number].begin, mCore.begin() + nodes[number].end)
                               : std::min(mLeastCore[nodes[number].left], mLeastCore[nodes[number].right]);
    mComponent.resize(n);
    mNodeComponent.resize(nodes.size());
    mBest = std::vector<std::atomic<double>>(n);
    mTo.resize(n);
    mDistance.resize(n);
    mBound.assign(n, 0);
    DisjointSets sets(n);
    std::vector<ReachabilityEdge> edges;
    std::vector<std::uint32_t> chosen(n);
    while (edges.size() + 1 < n) {
      progress.check();
      for (std::uint32_t place = 0; place < n; ++place) {
        mComponent[place] = static_cast<std::uint32_t>(sets.find(place));
        mBest[place].store(infinite, std::memory_order_relaxed);
      }
      for (std::size_t number = nodes.size(); number-- > 0;)
        mNodeComponent[number] = component_of(nodes[number]);
      parallel_for(
          n, grain,
          [&](std::size_t begin, std::size_t end) {
            std::vector<std::pair<double, std::uint32_t>> stack;
            for (auto place = static_cast<std::uint32_t>(begin); place < end; ++place)
              find_nearest(place, stack);
          },
          progress);
      std::fill(chosen.begin(), chosen.end(), none);
      for (std::uint32_t place = 0; place < n; ++place)
        if (std::uint32_t &own = chosen[mComponent[place]];
            mTo[place] != none && own == none && mDistance[place] <= mBest[mComponent[place]].load(std::memory_order_relaxed))
          own = place;
      // Each edge is a least one that leaves its component. With ties they may form a cycle: the last edge of it is left out, and
      // the others are still part of one minimal tree.
      for (const std::uint32_t place : chosen)
        if (place != none && sets.find(place) != sets.find(mTo[place])) {
          sets.join(place, mTo[place]);
          edges.push_back({std::min(place, mTo[place]), std::max(place, mTo[place]), mDistance[place]});
        }
      progress.report(static_cast<double>(edges.size()) / static_cast<double>(n));
    }
    return edges;
  }

private:
  std::uint32_t component_of(const typename PointTree<D>::Node &node) const {
    if (!node.is_leaf())
      return mNodeComponent[node.left] == mNodeComponent[node.right] ? mNodeComponent[node.left] : none;
    const std::uint32_t first = mComponent[node.begin];
    return std::all_of(mComponent.begin() + node.begin, mComponent.begin() + node.end,
                       [first](std::uint32_t other) { return other == first; })
               ? first
               : none;
  }

  // The place of another component with the least mutual reachability, where it can be the least of the component.
  void find_nearest(std::uint32_t place, std::vector<std::pair<double, std::uint32_t>> &stack) {
    mTo[place] = none;
    const std::uint32_t own = mComponent[place];
    const double core = mCore[place];
    double best = mBest[own].load(std::memory_order_relaxed);
    if (std::max(core, mBound[place]) >= best && best < infinite)
      return;
    const Position<D> &position = mTree.position(place);
    std::uint32_t nearest = none;
    mTree.search(
        position, stack,
        [&](std::uint32_t number) {
          return mNodeComponent[number] == own || (best < infinite && std::max(core, mLeastCore[number]) >= best);
        },
        [&] { return best; },
        [&](const typename PointTree<D>::Node &leaf) {
          for (std::uint32_t other = leaf.begin; other < leaf.end; ++other) {
            if (mComponent[other] == own)
              continue;
            const double squared = std::max({squared_distance<D>(position, mTree.position(other)), core, mCore[other]});
            if (squared < best) {
              best = squared;
              nearest = other;
            }
          }
        });
    mBound[place] = std::max(mBound[place], std::min(best, mBest[own].load(std::memory_order_relaxed)));
    if (nearest == none)
      return;
    mTo[place] = nearest;
    mDistance[place] = best;
    mBound[place] = best; // in later rounds nothing outside is nearer
    double known = mBest[own].load(std::memory_order_relaxed);
    while (best < known && !mBest[own].compare_exchange_weak(known, best, std::memory_order_relaxed))
      ;
  }

  const PointTree<D> &mTree;
  std::span<const double> mCore;  // [places]
  std::vector<double> mLeastCore; // [nodes]
  std::vector<std::uint32_t> mComponent, mNodeComponent;
  std::vector<std::atomic<double>> mBest; // [components] the least distance that leaves it so far
  std::vector<std::uint32_t> mTo;
  std::vector<double> mDistance;
  std::vector<double> mBound; // [places] no place outside its component is nearer
};

template <int D>
std::vector<double> distances_of(std::span<const Point> points, std::span<const double> weight, double min_samples,
                                 Progress &progress) {
  if (points.empty())
    return {};
  const PointTree<D> tree(points, weight);
  progress.report(0.3);
  const std::vector<double> squared = squared_core_distances<D>(tree, min_samples, progress);
  std::vector<double> distances;
  for (std::size_t i = 0; i < points.size(); ++i)
    distances.push_back(metres_of<D>(squared[tree.place_of(i)]));
  progress.report(1);
  return distances;
}

template <int D>
ReachabilityTree build(std::span<const Point> points, std::span<const double> weight, double min_samples, Progress &progress) {
  const PointTree<D> tree(points, weight);
  progress.report(0.15);
  ReachabilityTree result;
  for (std::size_t i = 0; i < points.size(); ++i)
    result.place.push_back(tree.place_of(i));
  for (std::uint32_t place = 0; place < tree.places(); ++place) {
    result.first_rank.push_back(tree.first_rank(place));
    result.weight.push_back(tree.weight(place));
  }
  if (points.empty())
    return result;
  result.core_distance = squared_core_distances<D>(tree, min_samples, progress);
  progress.report(0.4);
  result.edges = Boruvka<D>(tree, result.core_distance).spanning_tree(progress);
  for (double &distance : result.core_distance)
    distance = metres_of<D>(distance);
  for (ReachabilityEdge &edge : result.edges)
    edge.distance = metres_of<D>(edge.distance);
  std::sort(result.edges.begin(), result.edges.end(), [](const ReachabilityEdge &a, const ReachabilityEdge &b) {
    return a.distance != b.distance ? a.distance < b.distance : (a.a != b.a ? a.a < b.a : a.b < b.b);
  });
  progress.report(1);
  return result;
}

} // namespace

std::vector<double> core_distances(std::span<const Point> points, std::span<const double> weight, double min_samples,
                                   DistanceMethod distance, Progress &progress) {
  check_weighted_points(points, weight, min_samples);
  return distance == DistanceMethod::planar ? distances_of<2>(points, weight, min_samples, progress)
                                            : distances_of<3>(points, weight, min_samples, progress);
}

double knee_of(std::vector<double> distances) {
  std::erase_if(distances, [](double distance) { return !(distance > 0); });
  if (distances.empty())
    return std::numeric_limits<double>::quiet_NaN();
  std::sort(distances.begin(), distances.end());
  const double low = distances.front(), range = distances.back() - low, steps = static_cast<double>(distances.size() - 1);
  std::size_t knee = distances.size() - 1;
  double farthest = 0;
  for (std::size_t i = 0; range > 0 && i < distances.size(); ++i)
    if (const double below = static_cast<double>(i) / steps - (distances[i] - low) / range; below > farthest) {
      farthest = below;
      knee = i;
    }
  return distances[knee];
}

ReachabilityTree reachability_tree(std::span<const Point> points, std::span<const double> weight, double min_samples,
                                   DistanceMethod distance, Progress &progress) {
  check_weighted_points(points, weight, min_samples);
  return distance == DistanceMethod::planar ? build<2>(points, weight, min_samples, progress)
                                            : build<3>(points, weight, min_samples, progress);
}

} // namespace territorial
