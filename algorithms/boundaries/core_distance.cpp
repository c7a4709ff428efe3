#include "boundaries/core_distance.h"

#include "common/errors.h"
#include "common/parallel.h"

namespace territorial {

namespace {

constexpr std::size_t grain = 1024; // places
constexpr double infinite = std::numeric_limits<double>::infinity();

template <int D>
double core_distance(const PointTree<D> &tree, std::uint32_t place, double needed, std::vector<std::pair<double, double>> &heap,
                     std::vector<std::pair<double, std::uint32_t>> &stack) {
  if (needed <= 0)
    return 0;
  heap.clear(); // squared distance, weight; the farthest on top
  double held = 0;
  const Position<D> &position = tree.position(place);
  tree.search(
      position, stack, [](std::uint32_t) { return false; }, [&] { return held >= needed ? heap.front().first : infinite; },
      [&](const typename PointTree<D>::Node &leaf) {
        for (std::uint32_t other = leaf.begin; other < leaf.end; ++other) {
          const double squared = squared_distance<D>(position, tree.position(other));
          if (other == place || tree.weight(other) == 0 || (held >= needed && squared >= heap.front().first))
            continue;
          heap.emplace_back(squared, tree.weight(other));
          std::push_heap(heap.begin(), heap.end());
          held += tree.weight(other);
          while (held - heap.front().second >= needed) {
            held -= heap.front().second;
            std::pop_heap(heap.begin(), heap.end());
            heap.pop_back();
          }
        }
      });
  return heap.front().first;
}

} // namespace

void check_weighted_points(std::span<const Point> points, std::span<const double> weight, double min_samples) {
  if (!weight.empty() && weight.size() != points.size())
    throw InvalidInput("points and weights differ in number");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      throw InvalidInput("a coordinate is not finite", i);
  double total = weight.empty() ? static_cast<double>(points.size()) : 0;
  for (std::size_t i = 0; i < weight.size(); ++i) {
    if (!(weight[i] >= 0) || std::isinf(weight[i]))
      throw InvalidInput("a weight is negative or not finite", i);
    total += weight[i];
  }
  if (!(min_samples > 0) || (!points.empty() && min_samples > total))
    throw InvalidInput("min_samples must be above 0 and at most the whole weight");
}

template <int D>
std::vector<double> squared_core_distances(const PointTree<D> &tree, double min_samples, Progress &progress) {
  std::vector<double> core(tree.places());
  parallel_for(
      tree.places(), grain,
      [&](std::size_t begin, std::size_t end) {
        std::vector<std::pair<double, double>> heap;
        std::vector<std::pair<double, std::uint32_t>> stack;
        for (auto place = static_cast<std::uint32_t>(begin); place < end; ++place)
          core[place] = core_distance<D>(tree, place, min_samples - tree.weight(place), heap, stack);
      },
      progress);
  return core;
}

template <int D>
double metres_of(double squared) {
  return D == 2 || std::isinf(squared) ? std::sqrt(squared) : geodesic_of_chord(std::sqrt(squared));
}

template std::vector<double> squared_core_distances<2>(const PointTree<2> &tree, double min_samples, Progress &progress);
template std::vector<double> squared_core_distances<3>(const PointTree<3> &tree, double min_samples, Progress &progress);
template double metres_of<2>(double squared);
template double metres_of<3>(double squared);

} // namespace territorial
