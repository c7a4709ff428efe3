#include "boundaries/dbscan.h"

#include "boundaries/point_grid.h"
#include "common/concurrent_sets.h"
#include "common/errors.h"
#include "common/parallel.h"

#include <algorithm>
#include <limits>

namespace territorial {

void check_dbscan_input(std::span<const Point> points, std::span<const double> weight, const DbscanOptions &options) {
  if (!weight.empty() && weight.size() != points.size())
    throw InvalidInput("points and weights differ in number");
  if (!(options.eps > 0) || std::isinf(options.eps))
    throw InvalidInput("eps must be above 0");
  if (options.distance == DistanceMethod::ellipsoidal && options.eps > 1e6)
    throw InvalidInput("eps must be at most 1,000 km on the ellipsoid");
  if (!(options.min_weight > 0))
    throw InvalidInput("the least weight must be above 0");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      throw InvalidInput("a coordinate is not finite", i);
  for (std::size_t i = 0; i < weight.size(); ++i)
    if (!(weight[i] >= 0) || std::isinf(weight[i]))
      throw InvalidInput("a weight is negative or not finite", i);
}

namespace {

constexpr std::size_t grain = 512; // cells

template <int D>
class Clusterer {
public:
  Clusterer(std::span<const Point> points, std::span<const double> weight, const DbscanOptions &options)
      : mPoints(points), mOptions(options), mWithin(options.eps), mGrid(points, weight, mWithin), mCore(mGrid.places(), 0),
        mSets(mGrid.cells()) {}

  DensityClusters run(Progress &progress) {
    const auto cells = [&](void (Clusterer::*step)(std::uint32_t, const std::vector<std::uint32_t> &)) {
      parallel_for(
          mGrid.cells(), grain,
          [&](std::size_t begin, std::size_t end) {
            mGrid.for_each_cell(begin, end,
                                [&](std::uint32_t cell, const std::vector<std::uint32_t> &near) { (this->*step)(cell, near); });
          },
          progress);
    };
    progress.report(0.2);
    cells(&Clusterer::find_cores);
    progress.report(0.5);
    cells(&Clusterer::join_cells);
    progress.report(0.8);
    mNearest.assign(mGrid.places(), none);
    if (mOptions.border)
      cells(&Clusterer::find_nearest_cores);
    DensityClusters result = label();
    progress.report(1);
    return result;
  }

private:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  bool within(std::uint32_t a, std::uint32_t b) const {
    return mWithin(
        squared_distance<D>(mGrid.position(a), mGrid.position(b)), [&] { return mPoints[mGrid.first_rank(a)]; },
        [&] { return mPoints[mGrid.first_rank(b)]; });
  }

  void find_cores(std::uint32_t cell, const std::vector<std::uint32_t> &near) {
    const auto [begin, end] = mGrid.range(cell);
    double own = 0; // any two places of a cell are within eps
    for (std::uint32_t a = begin; a < end; ++a)
      own += mGrid.weight(a);
    if (own >= mOptions.min_weight) {
      std::fill(mCore.begin() + begin, mCore.begin() + end, char{1});
      return;
    }
    for (std::uint32_t a = begin; a < end; ++a) {
      double sum = own;
      for (const std::uint32_t other : near) {
        const auto [from, to] = mGrid.range(other);
        for (std::uint32_t b = from; b < to && sum < mOptions.min_weight; ++b)
          if (within(a, b))
            sum += mGrid.weight(b);
        if (sum >= mOptions.min_weight) {
          mCore[a] = 1;
          break;
        }
      }
    }
  }

  std::vector<std::uint32_t> cores_of(std::uint32_t cell) const {
    const auto [begin, end] = mGrid.range(cell);
    std::vector<std::uint32_t> cores;
    for (std::uint32_t a = begin; a < end; ++a)
      if (mCore[a])
        cores.push_back(a);
    return cores;
  }

  bool has_core(std::uint32_t cell) const {
    const auto [begin, end] = mGrid.range(cell);
    return std::find(mCore.begin() + begin, mCore.begin() + end, 1) != mCore.begin() + end;
  }

  void join_cells(std::uint32_t cell, const std::vector<std::uint32_t> &near) {
    if (!has_core(cell))
      return;
    for (const std::uint32_t other : near) {
      if (other > cell || !has_core(other) || mSets.find(cell) == mSets.find(other))
        continue;
      const auto [begin, end] = mGrid.range(cell);
      const auto [from, to] = mGrid.range(other);
      if (static_cast<std::size_t>(end - begin) * (to - from) <= few_pairs ? any_within(begin, end, from, to)
                                                                           : any_within(cores_of(cell), cores_of(other)))
        mSets.join(cell, other);
    }
  }

  bool any_within(std::uint32_t begin, std::uint32_t end, std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t a = begin; a < end; ++a)
      for (std::uint32_t b = from; mCore[a] && b < to; ++b)
        if (mCore[b] && within(a, b))
          return true;
    return false;
  }

  struct Box {
    Position<D> low, high;
  };

  Box box_of(std::span<const std::uint32_t> places) const {
    Box box{mGrid.position(places.front()), mGrid.position(places.front())};
    for (const std::uint32_t place : places)
      for (std::size_t d = 0; d < D; ++d) {
        box.low[d] = std::min(box.low[d], mGrid.position(place)[d]);
        box.high[d] = std::max(box.high[d], mGrid.position(place)[d]);
      }
    return box;
  }

  // Whether a place of one set is within reach of one of the other: halves the larger set until the boxes are too far apart or
  // few pairs are left.
  bool any_within(std::span<std::uint32_t> a, std::span<std::uint32_t> b) const {
    if (a.empty() || b.empty())
      return false;
    if (a.size() < b.size())
      std::swap(a, b);
    const Box of_a = box_of(a), of_b = box_of(b);
    double gap = 0, longest = -1;
    std::size_t axis = 0;
    for (std::size_t d = 0; d < D; ++d) {
      const double apart = std::max({0.0, of_b.low[d] - of_a.high[d], of_a.low[d] - of_b.high[d]});
      gap += apart * apart;
      if (of_a.high[d] - of_a.low[d] > longest) {
        longest = of_a.high[d] - of_a.low[d];
        axis = d;
      }
    }
    if (gap > mWithin.possible() * mWithin.possible())
      return false;
    if (a.size() * b.size() <= few_pairs) {
      for (const std::uint32_t one : a)
        for (const std::uint32_t other : b)
          if (within(one, other))
            return true;
      return false;
    }
    const auto middle = a.begin() + static_cast<std::ptrdiff_t>(a.size() / 2);
    std::nth_element(a.begin(), middle, a.end(),
                     [&](std::uint32_t i, std::uint32_t j) { return mGrid.position(i)[axis] < mGrid.position(j)[axis]; });
    return any_within(a.first(a.size() / 2), b) || any_within(a.subspan(a.size() / 2), b);
  }

  bool any_within(std::vector<std::uint32_t> a, std::vector<std::uint32_t> b) const {
    return any_within(std::span(a), std::span(b));
  }

  void find_nearest_cores(std::uint32_t cell, const std::vector<std::uint32_t> &near) {
    const auto [begin, end] = mGrid.range(cell);
    for (std::uint32_t a = begin; a < end; ++a) {
      if (mCore[a])
        continue;
      double least = std::numeric_limits<double>::infinity();
      const auto look = [&](std::uint32_t other) {
        const auto [from, to] = mGrid.range(other);
        for (std::uint32_t b = from; b < to; ++b) {
          if (!mCore[b])
            continue;
          const double squared = squared_distance<D>(mGrid.position(a), mGrid.position(b));
          if (squared > least || (squared == least && mGrid.first_rank(b) > mGrid.first_rank(mNearest[a])) || !within(a, b))
            continue;
          least = squared;
          mNearest[a] = b;
        }
      };
      look(cell);
      for (const std::uint32_t other : near)
        look(other);
    }
  }

  DensityClusters label() {
    const std::size_t n = mPoints.size();
    DensityClusters result;
    result.cluster.assign(n, -1);
    result.role.assign(n, DensityRole::noise);
    result.places = mGrid.places();
    result.place.resize(n);
    std::vector<std::int32_t> number(mGrid.cells(), -1);
    for (std::size_t i = 0; i < n; ++i) { // in the order of ranks
      const std::uint32_t place = mGrid.place_of(i);
      result.place[i] = place;
      const std::uint32_t core = mCore[place] ? place : mNearest[place];
      if (core == none)
        continue;
      result.role[i] = mCore[place] ? DensityRole::core : DensityRole::border;
      std::int32_t &cluster = number[mSets.find(mGrid.cell_of(core))];
      if (cluster < 0)
        cluster = result.count++;
      result.cluster[i] = cluster;
    }
    return result;
  }

  static constexpr std::size_t few_pairs = 1024;

  std::span<const Point> mPoints;
  const DbscanOptions &mOptions;
  WithinReach<D> mWithin;
  PointGrid<D> mGrid;
  std::vector<char> mCore;             // [places]
  std::vector<std::uint32_t> mNearest; // [places] the nearest core of a border
  ConcurrentSets mSets;                // of cells: all cores of a cell are in one cluster
};

} // namespace

DensityClusters dbscan(std::span<const Point> points, std::span<const double> weight, const DbscanOptions &options,
                       Progress &progress) {
  check_dbscan_input(points, weight, options);
  return options.distance == DistanceMethod::planar ? Clusterer<2>(points, weight, options).run(progress)
                                                    : Clusterer<3>(points, weight, options).run(progress);
}

} // namespace territorial
