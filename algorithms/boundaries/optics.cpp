#include "boundaries/optics.h"

#include "boundaries/core_distance.h"
#include "common/errors.h"

#include <queue>
#include <tuple>

namespace territorial {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Places by their key and, for equal keys, rank; a key may only become smaller.
class OpenPlaces {
public:
  explicit OpenPlaces(const std::vector<std::uint32_t> &rank)
      : mRank(rank), mKey(rank.size(), infinite), mAt(rank.size(), Optics::none) {}

  bool empty() const { return mHeap.empty(); }
  std::uint32_t top() const { return mHeap.front(); }
  double least() const { return mHeap.empty() ? infinite : mKey[mHeap.front()]; }
  double key(std::uint32_t place) const { return mKey[place]; }

  void lower(std::uint32_t place, double key) {
    mKey[place] = key;
    if (mAt[place] == Optics::none) {
      mAt[place] = static_cast<std::uint32_t>(mHeap.size());
      mHeap.push_back(place);
    }
    std::size_t at = mAt[place];
    while (at > 0 && before(place, mHeap[(at - 1) / 4])) {
      put(at, mHeap[(at - 1) / 4]);
      at = (at - 1) / 4;
    }
    put(at, place);
  }

  void pop() {
    const std::uint32_t last = mHeap.back();
    mHeap.pop_back();
    if (mHeap.empty())
      return;
    std::size_t at = 0;
    for (;;) {
      const std::size_t first = 4 * at + 1, end = std::min(first + 4, mHeap.size());
      if (first >= mHeap.size())
        break;
      std::size_t least = first;
      for (std::size_t child = first + 1; child < end; ++child)
        if (before(mHeap[child], mHeap[least]))
          least = child;
      if (!before(mHeap[least], last))
        break;
      put(at, mHeap[least]);
      at = least;
    }
    put(at, last);
  }

private:
  bool before(std::uint32_t a, std::uint32_t b) const { return mKey[a] != mKey[b] ? mKey[a] < mKey[b] : mRank[a] < mRank[b]; }
  void put(std::size_t at, std::uint32_t place) {
    mHeap[at] = place;
    mAt[place] = static_cast<std::uint32_t>(at);
  }

  const std::vector<std::uint32_t> &mRank;
  std::vector<double> mKey;
  std::vector<std::uint32_t> mAt, mHeap;
};

// How far a place has reached: all that is left nearer than `squared` (and at it, where `closed`) has its key.
struct Reached {
  double squared;
  std::uint32_t place;
  bool closed;
  bool operator<(const Reached &other) const { // the nearest on top, of equal ones those that may reach something there
    return std::tie(squared, closed, place) > std::tie(other.squared, other.closed, other.place);
  }
};

// Squared distances throughout.
template <int D>
class Orderer {
public:
  Orderer(const PointTree<D> &tree, std::vector<double> core, double eps, Optics &result)
      : mTree(tree), mCore(std::move(core)), mEps(eps), mResult(result), mOpen(result.first_rank), mDone(tree.places(), 0),
        mLeaf(tree.places()), mParent(tree.nodes().size(), 0), mLeft(tree.nodes().size()) {
    const auto &nodes = tree.nodes();
    for (std::uint32_t number = 0; number < nodes.size(); ++number) {
      mLeft[number] = nodes[number].end - nodes[number].begin;
      if (nodes[number].is_leaf())
        std::fill(mLeaf.begin() + nodes[number].begin, mLeaf.begin() + nodes[number].end, number);
      else
        mParent[nodes[number].left] = mParent[nodes[number].right] = number;
    }
  }

  void run(Progress &progress) {
    const std::size_t n = mTree.places();
    std::vector<std::uint32_t> starts(n);
    std::iota(starts.begin(), starts.end(), std::uint32_t{0});
    std::sort(starts.begin(), starts.end(),
              [&](std::uint32_t a, std::uint32_t b) { return mTree.first_rank(a) < mTree.first_rank(b); });
    mResult.order.reserve(n);
    mResult.reachability.assign(n, infinite);
    mResult.predecessor.assign(n, Optics::none);
    const auto visit = [&](std::uint32_t place) {
      take(place);
      if (mResult.order.size() % 4096 == 0)
        progress.report(0.3 + 0.7 * static_cast<double>(mResult.order.size()) / static_cast<double>(n));
    };
    for (const std::uint32_t start : starts) {
      if (mDone[start])
        continue;
      visit(start);
      while (mResult.order.size() < n && (reach_farther(), !mOpen.empty())) {
        const std::uint32_t next = mOpen.top();
        mOpen.pop();
        mResult.reachability[next] = metres_of<D>(mOpen.key(next));
        visit(next);
      }
    }
  }

private:
  // Of squared distances. How far a place reaches at once, as a multiple of its core distance, and beyond the nearest left later.
  static constexpr double at_once = 2, later = 1.5;

  void take(std::uint32_t place) {
    mDone[place] = 1;
    mResult.order.push_back(place);
    for (std::uint32_t node = mLeaf[place];; node = mParent[node]) {
      --mLeft[node];
      if (node == 0)
        break;
    }
    if (!std::isinf(mCore[place]))
      reach(place, -1, std::min(mEps, at_once * mCore[place]));
  }

  // Gives a key to all that is left above `from` and up to `to`.
  void reach(std::uint32_t place, double from, double to) {
    const Position<D> &position = mTree.position(place);
    mNodes.assign(1, 0);
    while (!mNodes.empty()) {
      const std::uint32_t number = mNodes.back();
      mNodes.pop_back();
      const auto &node = mTree.nodes()[number];
      if (mLeft[number] == 0 || PointTree<D>::squared_gap(node, position) > to)
        continue;
      if (!node.is_leaf()) {
        mNodes.push_back(node.left);
        mNodes.push_back(node.right);
        continue;
      }
      for (std::uint32_t other = node.begin; other < node.end; ++other) {
        if (mDone[other])
          continue;
        const double squared = squared_distance<D>(position, mTree.position(other));
        if (squared <= from || squared > to)
          continue;
        if (const double key = std::max(squared, mCore[place]); key < mOpen.key(other)) {
          mOpen.lower(other, key);
          mResult.predecessor[other] = place;
        }
      }
    }
    if (to < mEps)
      mReached.push({to, place, true});
  }

  // Until no place that is done can reach anything left at less than the least key, or at it.
  void reach_farther() {
    while (!mReached.empty()) {
      const Reached top = mReached.top();
      if (top.closed ? top.squared >= mOpen.least() : top.squared > mOpen.least())
        break;
      mReached.pop();
      const double nearest = nearest_left(top);
      if (nearest > mEps)
        continue;
      if (nearest > mOpen.least())
        mReached.push({nearest, top.place, false});
      else
        reach(top.place, top.closed ? top.squared : std::nextafter(top.squared, -1.0), std::min(mEps, later * nearest));
    }
  }

  double nearest_left(const Reached &from) {
    const Position<D> &position = mTree.position(from.place);
    double nearest = infinite;
    mTree.search(
        position, mStack, [&](std::uint32_t number) { return mLeft[number] == 0; }, [&] { return nearest; },
        [&](const typename PointTree<D>::Node &leaf) {
          for (std::uint32_t other = leaf.begin; other < leaf.end; ++other) {
            if (mDone[other])
              continue;
            const double squared = squared_distance<D>(position, mTree.position(other));
            if (squared < nearest && (from.closed ? squared > from.squared : squared >= from.squared))
              nearest = squared;
          }
        });
    return nearest;
  }

  const PointTree<D> &mTree;
  std::vector<double> mCore;
  double mEps;
  Optics &mResult;
  OpenPlaces mOpen;
  std::vector<char> mDone;                          // [places]
  std::vector<std::uint32_t> mLeaf, mParent, mLeft; // node of each place; of each node its parent and how many places are left
  std::priority_queue<Reached> mReached;            // one for each place that is done
  std::vector<std::uint32_t> mNodes;                // to save their allocation
  std::vector<std::pair<double, std::uint32_t>> mStack;
};

template <int D>
Optics order(std::span<const Point> points, std::span<const double> weight, const OpticsOptions &options, Progress &progress) {
  Optics result;
  result.min_samples = options.min_samples;
  result.eps = options.eps;
  if (points.empty())
    return result;
  const PointTree<D> tree(points, weight);
  progress.report(0.1);
  for (std::size_t i = 0; i < points.size(); ++i)
    result.place.push_back(tree.place_of(i));
  for (std::uint32_t place = 0; place < tree.places(); ++place) {
    result.first_rank.push_back(tree.first_rank(place));
    result.weight.push_back(tree.weight(place));
  }
  const double reach = D == 2 || std::isinf(options.eps) ? options.eps : chord_of_geodesic(options.eps);
  std::vector<double> core = squared_core_distances<D>(tree, options.min_samples, progress);
  for (double &squared : core) {
    squared = squared > reach * reach ? infinite : squared;
    result.core_distance.push_back(metres_of<D>(squared));
  }
  progress.report(0.3);
  Orderer<D>(tree, std::move(core), reach * reach, result).run(progress);
  progress.report(1);
  return result;
}

} // namespace

Optics optics(std::span<const Point> points, std::span<const double> weight, const OpticsOptions &options, Progress &progress) {
  check_weighted_points(points, weight, options.min_samples);
  if (!(options.eps > 0))
    throw InvalidInput("eps must be above 0");
  return options.distance == DistanceMethod::planar ? order<2>(points, weight, options, progress)
                                                    : order<3>(points, weight, options, progress);
}

} // namespace territorial
