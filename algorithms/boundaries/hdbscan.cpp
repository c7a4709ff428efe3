#include "boundaries/hdbscan.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr double infinite = std::numeric_limits<double>::infinity();

// The hierarchy of merges: nodes 0 .. places - 1 are the places, the others merge their children at a distance. Children lie in
// child[first_child[m]] .. for node places + m.
struct Hierarchy {
  std::size_t places = 0;
  std::vector<double> distance; // [merges]
  std::vector<double> weight;   // [places + merges]
  std::vector<std::uint32_t> first_child{0}, child;

  std::size_t nodes() const { return weight.size(); }
};

Hierarchy merge_all(const ReachabilityTree &tree) {
  Hierarchy hierarchy;
  hierarchy.places = tree.weight.size();
  hierarchy.weight = tree.weight;
  DisjointSets sets(hierarchy.places);
  std::vector<std::uint32_t> top(hierarchy.places); // node of each set, by its root
  for (std::uint32_t place = 0; place < hierarchy.places; ++place)
    top[place] = place;
  std::vector<std::uint32_t> mark(hierarchy.places, none); // of roots within one step: the new node
  for (std::size_t begin = 0, end = 0; begin < tree.edges.size(); begin = end) {
    // All edges of one distance are one step: first what they join, then a node for each.
    std::vector<std::uint32_t> roots;
    for (end = begin; end < tree.edges.size() && tree.edges[end].distance == tree.edges[begin].distance; ++end) {
      roots.push_back(static_cast<std::uint32_t>(sets.find(tree.edges[end].a)));
      roots.push_back(static_cast<std::uint32_t>(sets.find(tree.edges[end].b)));
    }
    for (std::size_t e = begin; e < end; ++e)
      sets.join(tree.edges[e].a, tree.edges[e].b);
    std::sort(roots.begin(), roots.end());
    roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
    std::stable_sort(roots.begin(), roots.end(), [&](std::uint32_t a, std::uint32_t b) { return sets.find(a) < sets.find(b); });
    for (std::size_t first = 0, last = 0; first < roots.size(); first = last) {
      const std::size_t joined = sets.find(roots[first]);
      double weight = 0;
      for (last = first; last < roots.size() && sets.find(roots[last]) == joined; ++last) {
        hierarchy.child.push_back(top[roots[last]]);
        weight += hierarchy.weight[top[roots[last]]];
      }
      hierarchy.first_child.push_back(static_cast<std::uint32_t>(hierarchy.child.size()));
      hierarchy.distance.push_back(tree.edges[begin].distance);
      hierarchy.weight.push_back(weight);
      mark[joined] = static_cast<std::uint32_t>(hierarchy.nodes() - 1);
    }
    for (const std::uint32_t root : roots)
      if (sets.find(root) == root)
        top[root] = mark[root];
  }
  return hierarchy;
}

// A cluster of the condensed tree. Numbered so that parents come before their children.
struct Condensed {
  std::uint32_t parent = none;
  double birth = 0; // lambda
  double weight = 0;
  double stability = 0;
  double death = 0; // the largest lambda of its own points
  double last = 0;  // the largest lambda of its subtree
  bool leaf = true;
};

struct CondensedTree {
  std::vector<Condensed> clusters;
  std::vector<std::uint32_t> cluster; // [places] the last cluster of the place
  std::vector<double> lambda;         // [places] at which it leaves it
};

class Condenser {
public:
  Condenser(const ReachabilityTree &tree, const Hierarchy &hierarchy, double least)
      : mTree(tree), mHierarchy(hierarchy), mLeast(least) {
    double smallest = infinite;
    for (const double core : tree.core_distance)
      if (core > 0)
        smallest = std::min(smallest, core);
    for (const ReachabilityEdge &edge : tree.edges)
      if (edge.distance > 0)
        smallest = std::min(smallest, edge.distance);
    mCap = std::isinf(smallest) ? 1 : 1 / smallest;
    mResult.cluster.assign(hierarchy.places, 0);
    mResult.lambda.assign(hierarchy.places, 0);
  }

  CondensedTree run() {
    const auto root = static_cast<std::uint32_t>(mHierarchy.nodes() - 1);
    mResult.clusters.push_back({});
    mResult.clusters[0].weight = mHierarchy.weight[root];
    std::vector<std::pair<std::uint32_t, std::uint32_t>> open{{root, 0}}; // node, its cluster
    while (!open.empty()) {
      const std::uint32_t node = open.back().first, cluster = open.back().second;
      open.pop_back();
      if (node < mHierarchy.places) { // its points stay together up to its core distance
        leave(node, cluster, lambda_of(mTree.core_distance[node]));
        continue;
      }
      const std::size_t merge = node - mHierarchy.places;
      const double lambda = lambda_of(mHierarchy.distance[merge]);
      std::size_t large = 0;
      for_each_child(merge, [&](std::uint32_t child) { large += mHierarchy.weight[child] >= mLeast; });
      for_each_child(merge, [&](std::uint32_t child) {
        if (mHierarchy.weight[child] < mLeast)
          leave(child, cluster, lambda);
        else if (large == 1)
          open.emplace_back(child, cluster);
        else {
          Condensed part;
          part.parent = cluster;
          part.birth = lambda;
          part.weight = mHierarchy.weight[child];
          count(mResult.clusters[cluster], part.weight, lambda);
          mResult.clusters[cluster].leaf = false;
          mResult.clusters.push_back(part);
          open.emplace_back(child, static_cast<std::uint32_t>(mResult.clusters.size() - 1));
        }
      });
    }
    for (std::size_t c = mResult.clusters.size(); c-- > 0;) {
      Condensed &own = mResult.clusters[c];
      own.last = std::max(own.last, own.death);
      if (own.parent != none)
        mResult.clusters[own.parent].last = std::max(mResult.clusters[own.parent].last, own.last);
    }
    return std::move(mResult);
  }

private:
  double lambda_of(double distance) const { return distance > 0 ? 1 / distance : mCap; }

  template <class Visit>
  void for_each_child(std::size_t merge, Visit visit) const {
    for (std::uint32_t k = mHierarchy.first_child[merge]; k < mHierarchy.first_child[merge + 1]; ++k)
      visit(mHierarchy.child[k]);
  }

  void count(Condensed &cluster, double weight, double lambda) {
    cluster.stability += weight * (lambda - cluster.birth);
    cluster.death = std::max(cluster.death, lambda);
  }

  // All places below the node fall out of the cluster.
  void leave(std::uint32_t node, std::uint32_t cluster, double lambda) {
    count(mResult.clusters[cluster], mHierarchy.weight[node], lambda);
    mFalling.assign(1, node);
    while (!mFalling.empty()) {
      const std::uint32_t below = mFalling.back();
      mFalling.pop_back();
      if (below < mHierarchy.places) {
        mResult.cluster[below] = cluster;
        mResult.lambda[below] = lambda;
      } else {
        for_each_child(below - mHierarchy.places, [&](std::uint32_t child) { mFalling.push_back(child); });
      }
    }
  }

  const ReachabilityTree &mTree;
  const Hierarchy &mHierarchy;
  double mLeast, mCap = 0;
  CondensedTree mResult;
  std::vector<std::uint32_t> mFalling;
};

// Which clusters of the condensed tree are chosen; none is part of another.
std::vector<char> select(const std::vector<Condensed> &clusters, const HdbscanOptions &options) {
  const std::size_t n = clusters.size();
  std::vector<char> chosen(n, 0);
  if (options.selection == ClusterSelection::leaf) {
    for (std::size_t c = 0; c < n; ++c)
      chosen[c] = clusters[c].leaf && (c > 0 || options.allow_single_cluster) ? 1 : 0;
  } else {
    std::vector<double> best(n), below(n, 0); // the largest sum of stabilities of a subtree; of its children's
    for (std::size_t c = n; c-- > 0;) {
      const bool may = c > 0 || options.allow_single_cluster;
      chosen[c] = may && clusters[c].stability >= below[c] ? 1 : 0;
      best[c] = chosen[c] != 0 ? clusters[c].stability : below[c];
      if (clusters[c].parent != none)
        below[clusters[c].parent] += best[c];
    }
  }
  const auto drop_parts = [&] { // what is below a chosen cluster is part of it
    std::vector<char> inside(n, 0);
    for (std::size_t c = 1; c < n; ++c) {
      inside[c] = inside[clusters[c].parent] != 0 || chosen[clusters[c].parent] != 0 ? 1 : 0;
      if (inside[c] != 0)
        chosen[c] = 0;
    }
  };
  drop_parts();
  if (options.epsilon > 0) {
    std::vector<char> raised(n, 0);
    for (std::size_t c = 0; c < n; ++c) {
      if (!chosen[c])
        continue;
      std::size_t up = c; // the first ancestor that is born above epsilon; the root only where it may be one
      while (clusters[up].parent != none && clusters[up].birth > 1 / options.epsilon &&
             (clusters[up].parent != 0 || options.allow_single_cluster))
        up = clusters[up].parent;
      raised[up] = 1;
    }
    chosen = std::move(raised);
    drop_parts();
  }
  return chosen;
}

} // namespace

Hdbscan hdbscan(const ReachabilityTree &tree, const HdbscanOptions &options, Progress &progress) {
  if (!(options.min_cluster_weight > 0) || !(options.epsilon >= 0) || std::isinf(options.epsilon))
    throw InvalidInput("the least weight of a cluster must be above 0, epsilon not negative");
  const std::size_t n = tree.place.size(), places = tree.weight.size();
  Hdbscan result;
  result.cluster.assign(n, -1);
  result.probability.assign(n, 0);
  result.outlier_score.assign(n, 0);
  result.exemplar.assign(n, 0);
  if (places == 0)
    return result;
  const Hierarchy hierarchy = merge_all(tree);
  progress.report(0.5);
  const CondensedTree condensed = Condenser(tree, hierarchy, options.min_cluster_weight).run();
  const std::vector<Condensed> &clusters = condensed.clusters;
  const std::vector<char> chosen = select(clusters, options);
  progress.report(0.8);

  std::vector<std::uint32_t> belongs(clusters.size(), none); // the chosen cluster it is part of
  for (std::uint32_t c = 0; c < clusters.size(); ++c)
    belongs[c] = chosen[c] ? c : clusters[c].parent == none ? none : belongs[clusters[c].parent];
  const bool whole_is_small = hierarchy.weight.back() < options.min_cluster_weight;
  std::vector<std::int32_t> number(clusters.size(), -1);
  for (std::size_t i = 0; i < n; ++i) { // in the order of ranks
    const std::uint32_t place = tree.place[i], last = condensed.cluster[place], own = belongs[last];
    const double lambda = condensed.lambda[place];
    result.outlier_score[i] = clusters[last].last > 0 ? 1 - lambda / clusters[last].last : 0;
    if (own == none || whole_is_small || (own == 0 && last == 0 && lambda < clusters[0].death))
      continue;
    if (number[own] < 0) {
      number[own] = static_cast<std::int32_t>(result.clusters.size());
      const Condensed &c = clusters[own];
      result.clusters.push_back(
          {0, c.stability, c.last > 0 ? c.stability / (c.weight * c.last) : 0, c.birth > 0 ? 1 / c.birth : infinite});
    }
    result.cluster[i] = number[own];
    result.probability[i] = clusters[own].death > 0 ? std::min(1.0, lambda / clusters[own].death) : 1;
    result.exemplar[i] = clusters[last].leaf && lambda == clusters[last].death;
  }
  std::vector<char> counted(places, 0);
  for (std::size_t i = 0; i < n; ++i)
    if (result.cluster[i] >= 0 && !counted[tree.place[i]]) {
      counted[tree.place[i]] = 1;
      result.clusters[static_cast<std::size_t>(result.cluster[i])].weight += tree.weight[tree.place[i]];
    }
  progress.report(1);
  return result;
}

} // namespace territorial
