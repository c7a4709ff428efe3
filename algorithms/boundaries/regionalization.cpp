#include "boundaries/regionalization.h"

#include "common/compensated_sum.h"
#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <queue>
#include <tuple>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t most_areas_of_matrix = 20'000;

void check(MatrixView values, const SpatialWeights &weights) {
  if (values.rows != weights.size())
    throw InvalidInput("values and weights differ in size");
  for (std::size_t i = 0; i < values.values.size(); ++i)
    if (!std::isfinite(values.values[i]))
      throw InvalidInput("a value is not finite", i);
}

double distance(MatrixView values, std::size_t a, std::size_t b) {
  double sum = 0;
  for (std::size_t v = 0; v < values.columns; ++v)
    sum += (values.at(a, v) - values.at(b, v)) * (values.at(a, v) - values.at(b, v));
  return std::sqrt(sum);
}

// Each adjoining pair once, by distance, then by areas.
std::vector<TreeEdge> links_of(MatrixView values, const SpatialWeights &weights) {
  std::vector<TreeEdge> links;
  for (std::size_t a = 0; a < weights.size(); ++a)
    for (std::size_t k = weights.offset[a]; k < weights.offset[a + 1]; ++k) {
      const std::size_t b = weights.neighbour[k];
      if (weights.weight[k] > 0)
        links.push_back(
            {static_cast<std::uint32_t>(std::min(a, b)), static_cast<std::uint32_t>(std::max(a, b)), distance(values, a, b)});
    }
  std::sort(links.begin(), links.end(),
            [](const TreeEdge &x, const TreeEdge &y) { return std::tie(x.distance, x.a, x.b) < std::tie(y.distance, y.a, y.b); });
  links.erase(
      std::unique(links.begin(), links.end(), [](const TreeEdge &x, const TreeEdge &y) { return x.a == y.a && x.b == y.b; }),
      links.end());
  return links;
}

// Numbers regions by their lowest areas and sums their squares.
Regionalization finish(MatrixView values, const std::vector<std::uint32_t> &label, std::size_t labels) {
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
  for (std::size_t v = 0; v < values.columns; ++v) {
    double all = 0;
    std::vector<double> mean(size.size(), 0);
    for (std::size_t i = 0; i < values.rows; ++i) {
      all += values.at(i, v);
      mean[static_cast<std::size_t>(result.region[i])] += values.at(i, v);
    }
    all /= static_cast<double>(values.rows);
    for (std::size_t r = 0; r < size.size(); ++r)
      mean[r] /= static_cast<double>(size[r]);
    for (std::size_t i = 0; i < values.rows; ++i) {
      const double within = values.at(i, v) - mean[static_cast<std::size_t>(result.region[i])];
      result.total_squares += (values.at(i, v) - all) * (values.at(i, v) - all);
      result.within_squares += within * within;
    }
  }
  return result;
}

// The linkage distances between clusters, by their representative areas.
class Distances {
public:
  Distances(MatrixView values, Linkage linkage) : mValues(values), mLinkage(linkage), mSize(values.rows, 1) {
    const std::size_t n = values.rows;
    if (linkage == Linkage::ward) {
      mSum.assign(values.values.begin(), values.values.end());
      return;
    }
    if (n > most_areas_of_matrix)
      throw InvalidInput("this linkage takes at most 20,000 areas: take Ward's, or the minimum spanning tree");
    mMatrix.resize(n * n);
    for (std::size_t a = 0; a < n; ++a)
      for (std::size_t b = 0; b < a; ++b)
        mMatrix[a * n + b] = mMatrix[b * n + a] = static_cast<float>(distance(values, a, b));
  }

  double operator()(std::size_t a, std::size_t b) const {
    if (mLinkage != Linkage::ward)
      return static_cast<double>(mMatrix[a * mValues.rows + b]);
    const double left = mSize[a], right = mSize[b];
    double sum = 0;
    for (std::size_t v = 0; v < mValues.columns; ++v) {
      const double apart = mSum[a * mValues.columns + v] / left - mSum[b * mValues.columns + v] / right;
      sum += apart * apart;
    }
    return left * right / (left + right) * sum;
  }

  // b becomes part of a.
  void join(std::size_t a, std::size_t b) {
    const std::size_t n = mValues.rows;
    if (mLinkage == Linkage::ward) {
      for (std::size_t v = 0; v < mValues.columns; ++v)
        mSum[a * mValues.columns + v] += mSum[b * mValues.columns + v];
    } else {
      const auto left = static_cast<float>(mSize[a]), right = static_cast<float>(mSize[b]);
      for (std::size_t c = 0; c < n; ++c) {
        float &kept = mMatrix[a * n + c];
        const float other = mMatrix[b * n + c];
        kept = mLinkage == Linkage::single     ? std::min(kept, other)
               : mLinkage == Linkage::complete ? std::max(kept, other)
                                               : (left * kept + right * other) / (left + right);
        mMatrix[c * n + a] = kept;
      }
    }
    mSize[a] += mSize[b];
  }

private:
  MatrixView mValues;
  Linkage mLinkage;
  std::vector<double> mSize, mSum;
  std::vector<float> mMatrix;
};

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

std::vector<TreeEdge> minimum_spanning_forest(MatrixView values, const SpatialWeights &weights, Progress &progress) {
  check(values, weights);
  std::vector<TreeEdge> forest;
  DisjointSets sets(values.rows);
  for (const TreeEdge &link : links_of(values, weights))
    if (sets.find(link.a) != sets.find(link.b)) {
      sets.join(link.a, link.b);
      forest.push_back(link);
    }
  progress.report(1);
  return forest;
}

std::vector<TreeEdge> linkage_forest(MatrixView values, const SpatialWeights &weights, Linkage linkage, Progress &progress) {
  check(values, weights);
  const std::size_t n = values.rows;
  Distances distances(values, linkage);
  // For every cluster the clusters it adjoins, with the shortest link between them. Clusters go by their lowest area.
  std::vector<std::map<std::uint32_t, TreeEdge>> adjoining(n);
  for (const TreeEdge &link : links_of(values, weights)) {
    adjoining[link.a].emplace(link.b, link);
    adjoining[link.b].emplace(link.a, link);
  }
  struct Pair {
    double distance;
    std::uint32_t a, b, version; // of both clusters together
  };
  const auto later = [](const Pair &x, const Pair &y) { return std::tie(x.distance, x.a, x.b) > std::tie(y.distance, y.a, y.b); };
  std::priority_queue<Pair, std::vector<Pair>, decltype(later)> queue(later);
  std::vector<std::uint32_t> version(n, 0); // grows with every join; none once the cluster is part of another
  const auto push = [&](std::uint32_t a, std::uint32_t b) {
    queue.push({distances(a, b), std::min(a, b), std::max(a, b), version[a] + version[b]});
  };
  for (std::uint32_t a = 0; a < n; ++a)
    for (const auto &[b, link] : adjoining[a])
      if (a < b)
        push(a, b);
  std::vector<TreeEdge> forest;
  while (!queue.empty()) {
    const Pair pair = queue.top();
    queue.pop();
    if (version[pair.a] == none || version[pair.b] == none || pair.version != version[pair.a] + version[pair.b])
      continue;
    if (forest.size() % 256 == 0)
      progress.report(static_cast<double>(forest.size()) / static_cast<double>(n));
    forest.push_back(adjoining[pair.a].at(pair.b));
    distances.join(pair.a, pair.b);
    ++version[pair.a];
    version[pair.b] = none;
    adjoining[pair.a].erase(pair.b);
    for (const auto &known_link : adjoining[pair.b]) {
      const std::uint32_t c = known_link.first;
      const TreeEdge &link = known_link.second;
      adjoining[c].erase(pair.b);
      if (c == pair.a)
        continue;
      const auto shorter = [&](std::map<std::uint32_t, TreeEdge> &map, std::uint32_t key) {
        const auto [known, added] = map.emplace(key, link);
        if (!added &&
            std::tie(link.distance, link.a, link.b) < std::tie(known->second.distance, known->second.a, known->second.b))
          known->second = link;
      };
      shorter(adjoining[pair.a], c);
      shorter(adjoining[c], pair.a);
    }
    adjoining[pair.b].clear();
    for (const auto &[c, link] : adjoining[pair.a])
      push(pair.a, c);
  }
  progress.report(1);
  return forest;
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
  return finish(values, label, cutter.count());
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
  return finish(values, label, values.rows);
}

} // namespace territorial
