#include "boundaries/regionalization.h"

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

void sort_by_distance(std::vector<TreeEdge> &links) {
  std::sort(links.begin(), links.end(),
            [](const TreeEdge &x, const TreeEdge &y) { return std::tie(x.distance, x.a, x.b) < std::tie(y.distance, y.a, y.b); });
}

// The links between two adjoining clusters.
struct Border {
  TreeEdge shortest;
  double most, sum, count; // of their distances

  void add(const Border &other) {
    if (std::tie(other.shortest.distance, other.shortest.a, other.shortest.b) <
        std::tie(shortest.distance, shortest.a, shortest.b))
      shortest = other.shortest;
    most = std::max(most, other.most);
    sum += other.sum;
    count += other.count;
  }
};

// The linkage distances between adjoining clusters, by their representative areas.
class Distances {
public:
  Distances(MatrixView values, Linkage linkage) : mValues(values), mLinkage(linkage), mSize(values.rows, 1) {
    const std::size_t n = values.rows;
    if (linkage == Linkage::ward) {
      mSum.assign(values.values.begin(), values.values.end());
      return;
    }
    if (first_order())
      return;
    if (n > most_areas_of_matrix)
      throw InvalidInput("this linkage takes at most 20,000 areas: take Ward's, or one of the first order");
    mMatrix.resize(n * n);
    for (std::size_t a = 0; a < n; ++a)
      for (std::size_t b = 0; b < a; ++b)
        mMatrix[a * n + b] = mMatrix[b * n + a] = static_cast<float>(distance(values, a, b));
  }

  double operator()(std::size_t a, std::size_t b, const Border &border) const {
    if (first_order())
      return mLinkage == Linkage::first_complete ? border.most : border.sum / border.count;
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
    } else if (!first_order()) {
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
  bool first_order() const { return mLinkage == Linkage::first_complete || mLinkage == Linkage::first_average; }

  MatrixView mValues;
  Linkage mLinkage;
  std::vector<double> mSize, mSum;
  std::vector<float> mMatrix;
};

} // namespace

std::vector<TreeEdge> links_by_distance(MatrixView values, const SpatialWeights &weights) {
  std::vector<TreeEdge> links;
  for (std::size_t a = 0; a < weights.size(); ++a)
    for (std::size_t k = weights.offset[a]; k < weights.offset[a + 1]; ++k) {
      const std::size_t b = weights.neighbour[k];
      if (weights.weight[k] > 0)
        links.push_back(
            {static_cast<std::uint32_t>(std::min(a, b)), static_cast<std::uint32_t>(std::max(a, b)), distance(values, a, b)});
    }
  sort_by_distance(links);
  links.erase(
      std::unique(links.begin(), links.end(), [](const TreeEdge &x, const TreeEdge &y) { return x.a == y.a && x.b == y.b; }),
      links.end());
  return links;
}

std::vector<TreeEdge> shortest_forest(std::vector<TreeEdge> links, std::size_t areas) {
  sort_by_distance(links);
  DisjointSets sets(areas);
  std::size_t kept = 0;
  for (const TreeEdge &link : links)
    if (sets.find(link.a) != sets.find(link.b)) {
      sets.join(link.a, link.b);
      links[kept++] = link;
    }
  links.resize(kept);
  return links;
}

std::vector<TreeEdge> minimum_spanning_forest(MatrixView values, const SpatialWeights &weights, Progress &progress) {
  check(values, weights);
  std::vector<TreeEdge> forest = shortest_forest(links_by_distance(values, weights), values.rows);
  progress.report(1);
  return forest;
}

std::vector<TreeEdge> linkage_forest(MatrixView values, const SpatialWeights &weights, Linkage linkage, Progress &progress) {
  check(values, weights);
  const std::size_t n = values.rows;
  Distances distances(values, linkage);
  // For every cluster the clusters it adjoins, with the links between them. Clusters go by their lowest area.
  std::vector<std::map<std::uint32_t, Border>> adjoining(n);
  for (const TreeEdge &link : links_by_distance(values, weights)) {
    const Border border{link, link.distance, link.distance, 1};
    adjoining[link.a].emplace(link.b, border);
    adjoining[link.b].emplace(link.a, border);
  }
  struct Pair {
    double distance;
    std::uint32_t a, b, version; // of both clusters together
  };
  const auto later = [](const Pair &x, const Pair &y) { return std::tie(x.distance, x.a, x.b) > std::tie(y.distance, y.a, y.b); };
  std::priority_queue<Pair, std::vector<Pair>, decltype(later)> queue(later);
  std::vector<std::uint32_t> version(n, 0); // grows with every join; none once the cluster is part of another
  const auto push = [&](std::uint32_t a, std::uint32_t b, const Border &border) {
    queue.push({distances(a, b, border), std::min(a, b), std::max(a, b), version[a] + version[b]});
  };
  for (std::uint32_t a = 0; a < n; ++a)
    for (const auto &[b, border] : adjoining[a])
      if (a < b)
        push(a, b, border);
  std::vector<TreeEdge> forest;
  while (!queue.empty()) {
    const Pair pair = queue.top();
    queue.pop();
    if (version[pair.a] == none || version[pair.b] == none || pair.version != version[pair.a] + version[pair.b])
      continue;
    if (forest.size() % 256 == 0)
      progress.report(static_cast<double>(forest.size()) / static_cast<double>(n));
    forest.push_back(adjoining[pair.a].at(pair.b).shortest);
    distances.join(pair.a, pair.b);
    ++version[pair.a];
    version[pair.b] = none;
    adjoining[pair.a].erase(pair.b);
    for (const auto &[c, border] : adjoining[pair.b]) {
      adjoining[c].erase(pair.b);
      if (c == pair.a)
        continue;
      for (const auto &[from, to] : {std::pair(pair.a, c), std::pair(c, pair.a)})
        if (const auto [known, added] = adjoining[from].emplace(to, border); !added)
          known->second.add(border);
    }
    adjoining[pair.b].clear();
    for (const auto &[c, border] : adjoining[pair.a])
      push(pair.a, c, border);
  }
  progress.report(1);
  return forest;
}

} // namespace territorial
