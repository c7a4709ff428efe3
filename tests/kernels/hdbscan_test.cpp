// HDBSCAN* against R dbscan, against DBSCAN* at every height, and against the definition computed level by level.
#include "boundaries/hdbscan.h"

#include "boundaries/dbscan.h"
#include "common/disjoint_sets.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace territorial;
using namespace territorial::test;

namespace {

const ReferenceTable &reference() {
  static const ReferenceTable table("boundaries/moons_hdbscan_minPts5_Rdbscan.csv");
  return table;
}

std::vector<Point> moons() {
  std::vector<Point> points;
  for (int row = 0; row < reference().rows(); ++row)
    points.push_back({reference().number(row, "X"), reference().number(row, "Y")});
  return points;
}

ReachabilityTree tree_of(const std::vector<Point> &points, double minSamples, const std::vector<double> &weight = {},
                         DistanceMethod method = DistanceMethod::planar) {
  Progress silent;
  return reachability_tree(points, weight, minSamples, method, silent);
}

Hdbscan clusters(const ReachabilityTree &tree, const HdbscanOptions &options) {
  Progress silent;
  return hdbscan(tree, options, silent);
}

double total(const ReachabilityTree &tree) {
  return std::accumulate(tree.edges.begin(), tree.edges.end(), 0.0,
                         [](double sum, const ReachabilityEdge &edge) { return sum + edge.distance; });
}

// Two or three towns, some points on others, many distances equal.
std::vector<Point> towns(std::uint32_t seed, std::size_t count, double step = 0.5) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<Point> points;
  for (std::size_t i = 0; i < count; ++i) {
    const double town = 14.0 * stream.below(3), angle = 7 * stream.uniform(), far = 6 * stream.uniform() * stream.uniform();
    points.push_back({std::round((town + far * std::cos(angle)) / step) * step, std::round(far * std::sin(angle) / step) * step});
  }
  return points;
}

// Equal partitions, whatever the numbers; -1 is its own.
bool same_partition(const std::vector<std::int32_t> &a, const std::vector<std::int32_t> &b) {
  std::map<int, int> there, back;
  for (std::size_t i = 0; i < a.size(); ++i)
    if ((a[i] < 0) != (b[i] < 0) || there.try_emplace(a[i], b[i]).first->second != b[i] ||
        back.try_emplace(b[i], a[i]).first->second != a[i])
      return false;
  return true;
}

// The hierarchy by its definition: at every level, from the largest distance down, the components of all pairs whose mutual
// reachability is below it. For each cluster its parent, birth, stability, and for each point where and when it leaves.
struct ByLevels {
  struct Cluster {
    int parent = -1;
    double birth = 0, stability = 0, death = 0;
    std::set<std::size_t> members;
  };
  std::vector<Cluster> clusters{1};
  std::vector<int> last;
  std::vector<double> lambda;

  ByLevels(const std::vector<Point> &points, std::size_t samples, std::size_t least)
      : last(points.size(), 0), lambda(points.size(), 0) {
    const std::size_t n = points.size();
    std::vector<std::vector<double>> reach(n, std::vector<double>(n));
    std::vector<double> core(n);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j)
        reach[i][j] = std::sqrt((points[i].x - points[j].x) * (points[i].x - points[j].x) +
                                (points[i].y - points[j].y) * (points[i].y - points[j].y));
      std::vector<double> sorted = reach[i];
      std::sort(sorted.begin(), sorted.end());
      core[i] = sorted[samples - 1];
    }
    std::set<double> levels;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        if (i != j)
          levels.insert(reach[i][j] = std::max({reach[i][j], core[i], core[j]}));
    double smallest = *levels.upper_bound(0);
    std::vector<int> alive(n, 0); // the cluster of each point, -1 when it has left
    for (std::size_t i = 0; i < n; ++i)
      clusters[0].members.insert(i);
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
      const double now = 1 / (*level > 0 ? *level : smallest);
      DisjointSets sets(n);
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
          if (reach[i][j] < *level)
            sets.join(i, j);
      std::map<int, std::map<std::size_t, std::vector<std::size_t>>> parts;
      for (std::size_t i = 0; i < n; ++i)
        if (alive[i] >= 0)
          parts[alive[i]][sets.find(i)].push_back(i);
      for (const auto &[cluster, components] : parts) {
        const auto large = std::count_if(components.begin(), components.end(),
                                         [&](const auto &component) { return component.second.size() >= least; });
        for (const auto &[root, members] : components) {
          if (members.size() >= least && large == 1)
            continue;
          for (const std::size_t i : members) {
            clusters[static_cast<std::size_t>(cluster)].stability += now - clusters[static_cast<std::size_t>(cluster)].birth;
            clusters[static_cast<std::size_t>(cluster)].death = now;
            if (members.size() < least) {
              last[i] = cluster;
              lambda[i] = now;
              alive[i] = -1;
            } else {
              alive[i] = static_cast<int>(clusters.size());
            }
          }
          if (members.size() >= least) {
            Cluster part{cluster, now, 0, 0, {members.begin(), members.end()}};
            clusters.push_back(part);
          }
        }
      }
    }
  }

  // Excess of mass, from the leaves up.
  std::vector<std::int32_t> labels() const {
    std::vector<double> best(clusters.size());
    std::vector<std::vector<std::size_t>> chosen(clusters.size());
    for (std::size_t c = clusters.size(); c-- > 0;) {
      double below = 0;
      for (std::size_t d = c + 1; d < clusters.size(); ++d)
        if (clusters[d].parent == static_cast<int>(c)) {
          below += best[d];
          chosen[c].insert(chosen[c].end(), chosen[d].begin(), chosen[d].end());
        }
      if (c > 0 && clusters[c].stability >= below) {
        chosen[c] = {c};
        below = clusters[c].stability;
      }
      best[c] = below;
    }
    std::vector<std::int32_t> found(last.size(), -1);
    for (const std::size_t c : chosen[0])
      for (const std::size_t i : clusters[c].members)
        found[i] = static_cast<std::int32_t>(c);
    return found;
  }
};

} // namespace

class HdbscanTest : public QObject {
  Q_OBJECT
private slots:
  // R dbscan 1.1-11 on its data set moons.
  void coreDistancesAndSpanningTreesAreThoseOfR() {
    QVERIFY(std::abs(total(tree_of(moons(), 5)) - 28.9657729184) < 1e-9);
    QVERIFY(std::abs(total(tree_of(moons(), 3)) - 20.2706047349) < 1e-9);
    QVERIFY(std::abs(total(tree_of(moons(), 10)) - 50.5578515929) < 1e-9);
    const ReachabilityTree tree = tree_of(moons(), 5);
    QVERIFY(std::abs(tree.edges.back().distance - 0.810270487284) < 1e-11);
    for (int row = 0; row < reference().rows(); ++row)
      QVERIFY(std::abs(tree.core_distance[tree.place[static_cast<std::size_t>(row)]] - reference().number(row, "core")) < 1e-12);
  }

  void theCurveOfDistancesHasItsKnee() {
    Progress silent;
    const std::vector<Point> points = moons();
    const std::vector<double> distances = core_distances(points, {}, 5, DistanceMethod::planar, silent);
    for (int row = 0; row < reference().rows(); ++row)
      QVERIFY(std::abs(distances[static_cast<std::size_t>(row)] - reference().number(row, "core")) < 1e-12);
    const double knee = knee_of(distances); // its DBSCAN finds what the data were made of
    QCOMPARE(dbscan(points, {}, {knee, 5, true, DistanceMethod::planar}, silent).count, 4);
    QCOMPARE(knee_of({5, 1, 0, 1.5, 2}), 2.0); // of 1, 1.5, 2, 5 the third lies farthest below the diagonal
    QCOMPARE(knee_of({3, 3, 3}), 3.0);
    QVERIFY(std::isnan(knee_of({0, 0})));
  }

  void labelsAreThoseOfR() {
    const Hdbscan found = clusters(tree_of(moons(), 5), {});
    std::vector<std::int32_t> expected;
    for (int row = 0; row < reference().rows(); ++row)
      expected.push_back(static_cast<std::int32_t>(reference().number(row, "cluster")) - 1);
    QVERIFY(same_partition(found.cluster, expected));
    QCOMPARE(found.clusters.size(), 3U);
    QVERIFY(std::abs(found.clusters[0].stability - 45.6276217977) < 1e-9); // of the one that parts, which R has too
  }

  void cuttingTheTreeAtAnyHeightIsDbscanStar() {
    for (std::uint32_t seed = 0; seed < 4; ++seed)
      for (const double samples : {1.0, 3.0, 6.0}) {
        const std::vector<Point> points = towns(seed, 120);
        const ReachabilityTree tree = tree_of(points, samples);
        std::set<double> heights;
        for (const ReachabilityEdge &edge : tree.edges) // just above and just below each: its square root is rounded
          heights.insert({edge.distance * 1.0000001, edge.distance * 0.9999999});
        for (const double height : heights) {
          DisjointSets sets(tree.weight.size());
          for (const ReachabilityEdge &edge : tree.edges)
            if (edge.distance <= height)
              sets.join(edge.a, edge.b);
          std::vector<std::int32_t> cut;
          for (const std::uint32_t place : tree.place)
            cut.push_back(tree.core_distance[place] <= height ? static_cast<std::int32_t>(sets.find(place)) : -1);
          Progress silent;
          const DensityClusters star = dbscan(points, {}, {height, samples, false, DistanceMethod::planar}, silent);
          QVERIFY(same_partition(star.cluster, cut));
        }
      }
  }

  void theHierarchyFollowsTheDefinition() {
    for (std::uint32_t seed = 0; seed < 12; ++seed)
      for (const std::size_t samples : {2U, 5U})
        for (const std::size_t least : {4U, 7U}) {
          const std::vector<Point> points = towns(seed, 60);
          const ByLevels expected(points, samples, least);
          const Hdbscan found = clusters(tree_of(points, static_cast<double>(samples)), {static_cast<double>(least)});
          QVERIFY(same_partition(found.cluster, expected.labels()));
          std::map<int, std::pair<double, double>> sums; // of the chosen clusters: stability, birth
          const std::vector<std::int32_t> labels = expected.labels();
          for (std::size_t i = 0; i < points.size(); ++i) {
            if (labels[i] < 0)
              continue;
            const ByLevels::Cluster &own = expected.clusters[static_cast<std::size_t>(labels[i])];
            const HdbscanCluster &mine = found.clusters[static_cast<std::size_t>(found.cluster[i])];
            QVERIFY(std::abs(mine.stability - own.stability) <= 1e-9 * (1 + own.stability));
            QCOMPARE(mine.weight, static_cast<double>(own.members.size()));
            QVERIFY(std::abs(mine.birth - 1 / own.birth) < 1e-9);
            QVERIFY(mine.persistence > 0 && mine.persistence <= 1);
            QVERIFY(std::abs(found.probability[i] - std::min(1.0, expected.lambda[i] / own.death)) < 1e-9);
          }
          for (std::size_t i = 0; i < points.size(); ++i) { // GLOSH
            double deepest = 0;
            for (std::size_t c = 0; c < expected.clusters.size(); ++c)
              for (int up = static_cast<int>(c); up >= 0; up = expected.clusters[static_cast<std::size_t>(up)].parent)
                if (up == expected.last[i])
                  deepest = std::max(deepest, expected.clusters[c].death);
            QVERIFY(std::abs(found.outlier_score[i] - (1 - expected.lambda[i] / deepest)) < 1e-9);
          }
        }
  }

  void leavesAreTheSmallestClusters() {
    const ReachabilityTree tree = tree_of(moons(), 5);
    HdbscanOptions options;
    options.selection = ClusterSelection::leaf;
    const Hdbscan leaves = clusters(tree, options), mass = clusters(tree, {});
    QVERIFY(leaves.clusters.size() > mass.clusters.size());
    for (std::size_t i = 0; i < leaves.cluster.size(); ++i) // each lies within one of the others
      if (leaves.cluster[i] >= 0)
        QVERIFY(mass.cluster[i] >= 0);
  }

  // Malzer and Baum: no cluster parts below epsilon; 0 changes nothing.
  void epsilonKeepsTogetherWhatPartsBelowIt() {
    const ReachabilityTree tree = tree_of(moons(), 5);
    HdbscanOptions options;
    options.selection = ClusterSelection::leaf;
    const std::size_t leaves = clusters(tree, options).clusters.size();
    options.epsilon = 0.6;
    const Hdbscan found = clusters(tree, options);
    QVERIFY(found.clusters.size() < leaves);
    for (const HdbscanCluster &cluster : found.clusters)
      QVERIFY(cluster.birth >= 0.6);
    options.epsilon = 1e9;
    QCOMPARE(clusters(tree, options).clusters.size(), 2U); // the whole itself is not allowed
    options.allow_single_cluster = true;
    QCOMPARE(clusters(tree, options).clusters.size(), 1U);
  }

  void allMayBeOneClusterWhereThatIsAllowed() {
    std::vector<Point> one;
    for (int i = 0; i < 30; ++i)
      one.push_back({std::sqrt(i) * std::cos(i), std::sqrt(i) * std::sin(i)});
    one.push_back({100, 100});
    QCOMPARE(clusters(tree_of(one, 4), {8}).clusters.size(), 0U);
    HdbscanOptions options{8};
    options.allow_single_cluster = true;
    const Hdbscan found = clusters(tree_of(one, 4), options);
    QCOMPARE(found.clusters.size(), 1U);
    QCOMPARE(found.cluster.back(), -1);
  }

  void aWeightIsAsManyPoints() {
    const std::vector<Point> points = towns(9, 80, 0.01);
    std::vector<double> weight;
    std::vector<Point> repeated;
    for (std::size_t i = 0; i < points.size(); ++i) {
      weight.push_back(static_cast<double>(1 + i % 3));
      repeated.insert(repeated.end(), 1 + i % 3, points[i]);
    }
    const Hdbscan heavy = clusters(tree_of(points, 5, weight), {8}), many = clusters(tree_of(repeated, 5), {8});
    QVERIFY(!heavy.clusters.empty());
    QCOMPARE(heavy.clusters.size(), many.clusters.size());
    std::size_t at = 0;
    for (std::size_t i = 0; i < points.size(); at += 1 + i % 3, ++i) {
      QCOMPARE(heavy.cluster[i], many.cluster[at]);
      QCOMPARE(heavy.probability[i], many.probability[at]);
      QCOMPARE(heavy.outlier_score[i], many.outlier_score[at]);
    }
  }

  void theOrderOfPointsAndThreadsDoNotMatter() {
    const std::vector<Point> points = towns(21, 4000, 0.05);
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomStream(5, 1, 0, 0).shuffle(std::span(order));
    std::vector<Point> shuffled;
    for (const std::size_t i : order)
      shuffled.push_back(points[i]);
    const Hdbscan first = clusters(tree_of(points, 6), {20}), second = clusters(tree_of(shuffled, 6), {20});
    QVERIFY(first.clusters.size() > 2);
    std::vector<std::int32_t> moved;
    for (const std::size_t i : order)
      moved.push_back(first.cluster[i]);
    QVERIFY(same_partition(second.cluster, moved));
    for (std::size_t k = 0; k < order.size(); ++k)
      QCOMPARE(second.outlier_score[k], first.outlier_score[order[k]]);
    const ThreadLimit one(1);
    const Hdbscan alone = clusters(tree_of(points, 6), {20});
    QVERIFY(alone.cluster == first.cluster && alone.probability == first.probability && alone.exemplar == first.exemplar);
  }

  void degreesAreMeasuredOnTheEllipsoid() {
    std::vector<Point> degrees = towns(4, 300, 0.001);
    for (Point &point : degrees)
      point = {71 + point.x / 100, 49 + point.y / 100};
    const ReachabilityTree tree = tree_of(degrees, 5, {}, DistanceMethod::ellipsoidal);
    for (std::size_t i = 0; i < degrees.size(); i += 37) {
      std::vector<double> distances;
      for (const Point &other : degrees)
        distances.push_back(geodesic_distance(degrees[i], other));
      std::nth_element(distances.begin(), distances.begin() + 4, distances.end());
      QVERIFY(std::abs(tree.core_distance[tree.place[i]] - distances[4]) < 1e-5 * distances[4] + 1e-6);
    }
    QCOMPARE(clusters(tree, {20}).clusters.size(), 3U);
  }

  void degenerateSetsHaveAnAnswer() {
    QCOMPARE(clusters(tree_of({}, 1), {}).clusters.size(), 0U);
    QCOMPARE(clusters(tree_of({{1, 1}}, 1), {}).cluster, std::vector<std::int32_t>{-1});
    const std::vector<Point> same(10000, {3, 3});
    HdbscanOptions options;
    options.allow_single_cluster = true;
    const Hdbscan one = clusters(tree_of(same, 5), options);
    QCOMPARE(one.clusters.size(), 1U);
    QCOMPARE(one.clusters[0].weight, 10000.0);
    std::vector<Point> two(500, {3, 3});
    two.resize(1000, {4, 4});
    const Hdbscan pair = clusters(tree_of(two, 5), {});
    QCOMPARE(pair.clusters.size(), 2U);
    QVERIFY(std::isfinite(pair.clusters[0].stability));
    std::vector<Point> line;
    for (int i = 0; i < 200; ++i)
      line.push_back({static_cast<double>(i), 0});
    QCOMPARE(clusters(tree_of(line, 3), {}).clusters.size(), 0U); // all part at once
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(tree_of({{0, 0}}, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(tree_of({{0, 0}}, 0), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(tree_of({{NAN, 0}}, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(tree_of({{0, 0}}, 1, {-1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters(tree_of({{0, 0}}, 1), {0}), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(HdbscanTest)
#include "hdbscan_test.moc"
