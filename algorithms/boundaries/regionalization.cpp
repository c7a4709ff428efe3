#include "boundaries/regionalization.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// Cuts one region after the other.
class Cutter {
public:
  Cutter(MatrixView values, std::span<const TreeEdge> tree, const TreeCutOptions &options)
      : mValues(values), mOptions(options), mTree(tree), mRegion(values.rows, 0), mParent(values.rows, none),
        mParentEdge(values.rows, none), mCount(values.rows), mSum(values.rows * values.columns), mFloor(values.rows) {
    mStart.assign(values.rows + 1, 0);
    DisjointSets sets(values.rows);
    for (const TreeEdge &edge : tree) {
      if (edge.a >= values.rows || edge.b >= values.rows || sets.find(edge.a) == sets.find(edge.b))
        throw InvalidInput("the edges are no tree");
      sets.join(edge.a, edge.b);
      ++mStart[edge.a + 1];
      ++mStart[edge.b + 1];
    }
    for (std::size_t i = 0; i < values.rows; ++i)
      mStart[i + 1] += mStart[i];
    mEdge.resize(2 * tree.size());
    std::vector<std::size_t> next(mStart.begin(), mStart.end() - 1);
    for (std::uint32_t e = 0; e < tree.size(); ++e) {
      mEdge[next[tree[e].a]++] = e;
      mEdge[next[tree[e].b]++] = e;
    }
    // Sums of squares are differences of large numbers: about the mean they lose the least.
    mCentred.assign(values.values.begin(), values.values.end());
    for (std::size_t v = 0; v < values.columns; ++v) {
      double mean = 0;
      for (std::size_t i = 0; i < values.rows; ++i)
        mean += values.at(i, v) / static_cast<double>(values.rows);
      for (std::size_t i = 0; i < values.rows; ++i)
        mCentred[i * values.columns + v] -= mean;
    }
    for (std::uint32_t i = 0; i < values.rows; ++i)
      if (sets.find(i) == i) {
        add_region(i);
        mRegions.back().best = best_cut(mRegions.back());
      }
  }

  std::vector<std::uint32_t> run(Progress &progress) {
    const auto less = [this](std::uint32_t a, std::uint32_t b) {
      const Cut &x = mRegions[a].best, &y = mRegions[b].best;
      return x.gain != y.gain ? x.gain < y.gain : x.edge > y.edge;
    };
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, decltype(less)> queue(less);
    for (std::uint32_t r = 0; r < mRegions.size(); ++r)
      if (mRegions[r].best.edge != none)
        queue.push(r);
    while (mRegions.size() < mOptions.regions && !queue.empty()) {
      progress.report(static_cast<double>(mRegions.size()) / static_cast<double>(mOptions.regions));
      const std::uint32_t r = queue.top();
      queue.pop();
      const TreeEdge &edge = mTree[mRegions[r].best.edge];
      mRegions[r].root = edge.a;
      const auto other = static_cast<std::uint32_t>(mRegions.size());
      add_region(edge.b, r, mRegions[r].best.edge);
      for (const std::uint32_t changed : {r, other}) {
        mRegions[changed].best = best_cut(mRegions[changed]);
        if (mRegions[changed].best.edge != none)
          queue.push(changed);
      }
    }
    return mRegion;
  }

  std::size_t count() const { return mRegions.size(); }

private:
  struct Cut {
    double gain = 0; // by which the within sum of squares falls
    std::uint32_t edge = none;
  };
  struct Part {
    std::uint32_t root, number;
    Cut best;
  };

  std::uint32_t other_end(std::uint32_t edge, std::uint32_t area) const {
    return mTree[edge].a == area ? mTree[edge].b : mTree[edge].a;
  }

  // The areas of a region in an order in which parents come first; edges to other regions are not followed.
  const std::vector<std::uint32_t> &walk(std::uint32_t root, std::uint32_t region, std::uint32_t barred = none) {
    mOrder.assign(1, root);
    mParent[root] = none;
    for (std::size_t at = 0; at < mOrder.size(); ++at) {
      const std::uint32_t area = mOrder[at];
      for (std::size_t k = mStart[area]; k < mStart[area + 1]; ++k) {
        const std::uint32_t next = other_end(mEdge[k], area);
        if (mEdge[k] == barred || next == mParent[area] || mRegion[next] != region)
          continue;
        mParent[next] = area;
        mParentEdge[next] = mEdge[k];
        mOrder.push_back(next);
      }
    }
    return mOrder;
  }

  // The areas that are reached from `root` in region `from` without the edge `barred`; at first, of a component.
  void add_region(std::uint32_t root, std::uint32_t from = 0, std::uint32_t barred = none) {
    const auto number = static_cast<std::uint32_t>(mRegions.size());
    if (!mRegions.empty() || barred != none)
      for (const std::uint32_t area : walk(root, from, barred))
        mRegion[area] = number;
    mRegions.push_back({root, number, {}});
  }

  double square_of_sum(const double *sum) const {
    double square = 0;
    for (std::size_t v = 0; v < mValues.columns; ++v)
      square += sum[v] * sum[v];
    return square;
  }

  Cut best_cut(const Part &part) {
    const std::size_t p = mValues.columns;
    const std::vector<std::uint32_t> &order = walk(part.root, part.number);
    for (const std::uint32_t area : order) {
      mCount[area] = 1;
      mFloor[area] = mOptions.floor.empty() ? 0 : mOptions.floor[area];
      std::copy_n(mCentred.begin() + static_cast<std::ptrdiff_t>(area * p), p,
                  mSum.begin() + static_cast<std::ptrdiff_t>(area * p));
    }
    for (std::size_t at = order.size(); at-- > 1;) {
      const std::uint32_t area = order[at], up = mParent[area];
      mCount[up] += mCount[area];
      mFloor[up] += mFloor[area];
      for (std::size_t v = 0; v < p; ++v)
        mSum[up * p + v] += mSum[area * p + v];
    }
    const double *all = &mSum[part.root * p];
    const double whole = square_of_sum(all) / mCount[part.root], floor = mFloor[part.root];
    Cut best;
    std::vector<double> rest(p);
    for (std::size_t at = 1; at < order.size(); ++at) {
      const std::uint32_t area = order[at];
      if (!mOptions.floor.empty() && (mFloor[area] < mOptions.least_floor || floor - mFloor[area] < mOptions.least_floor))
        continue;
      for (std::size_t v = 0; v < p; ++v)
        rest[v] = all[v] - mSum[area * p + v];
      const double gain =
          square_of_sum(&mSum[area * p]) / mCount[area] + square_of_sum(rest.data()) / (mCount[part.root] - mCount[area]) - whole;
      if (best.edge == none || gain > best.gain || (gain == best.gain && mParentEdge[area] < best.edge))
        best = {gain, mParentEdge[area]};
    }
    return best;
  }

  MatrixView mValues;
  const TreeCutOptions &mOptions;
  std::span<const TreeEdge> mTree;
  std::vector<double> mCentred;
  std::vector<std::size_t> mStart;    // [areas + 1] into mEdge
  std::vector<std::uint32_t> mEdge;   // edges of each area
  std::vector<std::uint32_t> mRegion; // [areas]
  std::vector<Part> mRegions;
  std::vector<std::uint32_t> mOrder, mParent, mParentEdge;
  std::vector<double> mCount, mSum, mFloor; // of the subtree below each area
};

} // namespace

Regionalization number_regions(MatrixView values, std::span<const std::uint32_t> label, std::size_t labels) {
  Regionalization result;
  std::vector<std::int32_t> number(labels, -1);
  std::vector<std::size_t> size;
  for (const std::uint32_t own : label) {
    if (number[own] < 0) {
      number[own] = static_cast<std::int32_t>(size.size());
      size.push_back(0);
    }
    ++size[static_cast<std::size_t>(number[own])];
    result.region.push_back(number[own]);
  }
  result.count = size.size();
  for (std::size_t v = 0; values.rows > 0 && v < values.columns; ++v) {
    double all = 0;
    std::vector<double> mean(size.size(), 0);
    for (std::size_t i = 0; i < values.rows; ++i) {
      all += values.at(i, v);
      mean[static_cast<std::size_t>(result.region[i])] += values.at(i, v);
    }
    all /= static_cast<double>(values.rows);
    for (std::size_t r = 0; r < size.size(); ++r)
      mean[r] /= static_cast<double>(size[r]);
    VariableSquares own;
    for (std::size_t i = 0; i < values.rows; ++i) {
      const double within = values.at(i, v) - mean[static_cast<std::size_t>(result.region[i])];
      own.total += (values.at(i, v) - all) * (values.at(i, v) - all);
      own.within += within * within;
    }
    result.total_squares += own.total;
    result.within_squares += own.within;
    result.variables.push_back(own);
  }
  return result;
}

Regionalization cut_tree(MatrixView values, std::span<const TreeEdge> tree, const TreeCutOptions &options, Progress &progress) {
  if (options.regions == 0)
    throw InvalidInput("the number of regions must be at least 1");
  if (!options.floor.empty() && options.floor.size() != values.rows)
    throw InvalidInput("values and floors differ in size");
  for (std::size_t i = 0; i < options.floor.size(); ++i)
    if (!(options.floor[i] >= 0))
      throw InvalidInput("a floor is negative or missing", i);
  if (values.rows == 0)
    return {};
  Cutter cutter(values, tree, options);
  const std::vector<std::uint32_t> label = cutter.run(progress);
  progress.report(1);
  return number_regions(values, label, cutter.count());
}

Regionalization join_tree(MatrixView values, std::span<const TreeEdge> tree, std::size_t regions) {
  if (regions == 0)
    throw InvalidInput("the number of regions must be at least 1");
  if (values.rows == 0)
    return {};
  DisjointSets sets(values.rows);
  const std::size_t joins = values.rows > regions ? std::min(values.rows - regions, tree.size()) : 0;
  for (const TreeEdge &edge : tree.first(joins))
    sets.join(edge.a, edge.b);
  std::vector<std::uint32_t> label;
  for (std::size_t i = 0; i < values.rows; ++i)
    label.push_back(static_cast<std::uint32_t>(sets.find(i)));
  return number_regions(values, label, values.rows);
}

} // namespace territorial
