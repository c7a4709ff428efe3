// OPTICS against R dbscan and scikit-learn, against its definition place by place, and cut against DBSCAN*.
#include "boundaries/optics_clusters.h"

#include "boundaries/dbscan.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace territorial;
using namespace territorial::test;

namespace {

Progress silent;
constexpr double infinite = std::numeric_limits<double>::infinity();

std::vector<Point> moons() {
  const ReferenceTable table("boundaries/moons_hdbscan_minPts5_Rdbscan.csv");
  std::vector<Point> points;
  for (int row = 0; row < table.rows(); ++row)
    points.push_back({table.number(row, "X"), table.number(row, "Y")});
  return points;
}

// Towns on a coarse grid, so that points coincide and distances are equal.
std::vector<Point> towns(std::uint32_t seed, std::size_t count, double step) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<Point> points;
  for (std::size_t i = 0; i < count; ++i) {
    const double town = 14.0 * stream.below(3), angle = 7 * stream.uniform(), far = 6 * stream.uniform() * stream.uniform();
    points.push_back({std::round((town + far * std::cos(angle)) / step) * step, std::round(far * std::sin(angle) / step) * step});
  }
  return points;
}

// The walk as it is defined, pair by pair, over distinct places.
struct Walk {
  std::vector<std::uint32_t> order;
  std::vector<double> reachability; // by place
};

Walk by_definition(const Optics &places, const std::vector<Point> &points, double eps, DistanceMethod method) {
  const std::size_t n = places.weight.size();
  const auto distance = [&](std::size_t a, std::size_t b) {
    const Point from = points[places.first_rank[a]], to = points[places.first_rank[b]];
    // Squares are exact on the grid, and so are their ties.
    return method == DistanceMethod::planar ? std::sqrt((from.x - to.x) * (from.x - to.x) + (from.y - to.y) * (from.y - to.y))
                                            : geodesic_distance(from, to);
  };
  Walk walk{{}, std::vector<double>(n, infinite)};
  std::vector<char> done(n, 0);
  while (walk.order.size() < n) {
    std::size_t best = n;
    for (std::size_t place = 0; place < n; ++place)
      if (!done[place] && (best == n || std::pair(walk.reachability[place], places.first_rank[place]) <
                                            std::pair(walk.reachability[best], places.first_rank[best])))
        best = place;
    done[best] = 1;
    walk.order.push_back(static_cast<std::uint32_t>(best));
    if (places.core_distance[best] > eps)
      continue;
    for (std::size_t other = 0; other < n; ++other)
      if (const double apart = distance(best, other); !done[other] && apart <= eps)
        walk.reachability[other] = std::min(walk.reachability[other], std::max(apart, places.core_distance[best]));
  }
  return walk;
}

bool same_partition(const std::vector<std::int32_t> &a, const std::vector<std::int32_t> &b) {
  std::map<int, int> there, back;
  for (std::size_t i = 0; i < a.size(); ++i)
    if ((a[i] < 0) != (b[i] < 0) || there.try_emplace(a[i], b[i]).first->second != b[i] ||
        back.try_emplace(b[i], a[i]).first->second != a[i])
      return false;
  return true;
}

} // namespace

class OpticsTest : public QObject {
  Q_OBJECT
private slots:
  // R dbscan 1.1-11: optics(moons, eps = 10, minPts = 5). Of equally near points it takes the first that it saw, we the first
  // by rank, so that only what does not hang on that is compared.
  void coreDistancesAreThoseOfR() {
    const ReferenceTable expected("boundaries/moons_optics_minPts5.csv");
    const Optics found = optics(moons(), {}, {5, 10, DistanceMethod::planar}, silent);
    for (int row = 0; row < expected.rows(); ++row) {
      const auto rank = static_cast<std::size_t>(expected.text(row, "order").toInt() - 1);
      QVERIFY(std::abs(found.core_distance[found.place[rank]] - expected.number(row, "core")) < 1e-12);
    }
    QCOMPARE(found.first_rank[found.order[0]], 0U);
    QVERIFY(std::isinf(found.reachability[found.order[0]]));
  }

  void xiClustersAreThoseOfScikitLearn() {
    const ReferenceTable table("boundaries/optics_sklearn.csv");
    for (const char *set : {"moons", "towns"}) {
      std::vector<Point> points;
      std::vector<std::int32_t> five, ten;
      std::vector<double> reach;
      for (int row = 0; row < table.rows(); ++row)
        if (table.text(row, "set") == set) {
          points.push_back({table.number(row, "x"), table.number(row, "y")});
          five.push_back(table.text(row, "xi_05").toInt());
          ten.push_back(table.text(row, "xi_10").toInt());
          reach.push_back(table.text(row, "reachability") == "inf" ? infinite : table.number(row, "reachability"));
        }
      const Optics found = optics(points, {}, {5, infinite, DistanceMethod::planar}, silent);
      for (std::size_t i = 0; i < points.size(); ++i) {
        const double own = found.reachability[found.place[i]];
        QVERIFY(std::isinf(own) == std::isinf(reach[i]) && (std::isinf(own) || std::abs(own - reach[i]) < 1e-12));
      }
      QVERIFY(same_partition(optics_xi(found, 0.05, 5), five));
      QVERIFY(same_partition(optics_xi(found, 0.1, 5), ten));
    }
  }

  void theWalkIsThatOfTheDefinition() {
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
      const std::vector<Point> points = towns(seed, 150, seed % 2 ? 0.5 : 0.0625);
      std::vector<double> weight;
      for (std::size_t i = 0; i < points.size(); ++i)
        weight.push_back(static_cast<double>(1 + i % 3));
      for (const double eps : {0.7, 3.0, infinite}) {
        const Optics found = optics(points, weight, {6, eps, DistanceMethod::planar}, silent);
        const Walk walk = by_definition(found, points, eps, DistanceMethod::planar);
        for (std::size_t at = 0; at < walk.order.size(); ++at) {
          const double ours = found.reachability[found.order[at]], theirs = walk.reachability[walk.order[at]];
          QVERIFY2(std::isinf(ours) == std::isinf(theirs) && (std::isinf(ours) || std::abs(ours - theirs) < 1e-9),
                   qPrintable(QStringLiteral("seed %1 eps %2 at %3: %4, %5").arg(seed).arg(eps).arg(at).arg(ours).arg(theirs)));
        }
      }
    }
  }

  void onTheEllipsoidDistancesAreGeodesics() {
    std::vector<Point> points = towns(3, 120, 0.01);
    for (Point &point : points)
      point = {std::remainder(179.9 + point.x / 50, 360), 60 + point.y / 50};
    const Optics found = optics(points, {}, {5, 40000, DistanceMethod::ellipsoidal}, silent);
    const Walk walk = by_definition(found, points, 40000, DistanceMethod::ellipsoidal);
    double ours = 0, theirs = 0;
    for (std::size_t at = 0; at < walk.order.size(); ++at) {
      ours += std::isinf(found.reachability[found.order[at]]) ? 0 : found.reachability[found.order[at]];
      theirs += std::isinf(walk.reachability[walk.order[at]]) ? 0 : walk.reachability[walk.order[at]];
    }
    QVERIFY(theirs > 0 && std::abs(ours / theirs - 1) < 1e-3);
  }

  // The cores below a cut are DBSCAN*'s.
  void cutsAreTheClustersOfDbscan() {
    for (std::uint32_t seed = 20; seed < 26; ++seed) {
      const std::vector<Point> points = towns(seed, 300, 0.25);
      const Optics found = optics(points, {}, {5, infinite, DistanceMethod::planar}, silent);
      for (const double eps : {0.3, 0.6, 1.1, 2.9}) {
        const DensityClusters cores = dbscan(points, {}, {eps, 5, false, DistanceMethod::planar}, silent);
        std::vector<std::int32_t> cut = optics_cut(found, eps), expected = cores.cluster;
        for (std::size_t i = 0; i < points.size(); ++i)
          if (found.core_distance[found.place[i]] > eps)
            cut[i] = expected[i] = -1;
        QVERIFY(same_partition(cut, expected));
      }
    }
  }

  void stretchesNestAndHaveTheirWeight() {
    const Optics found = optics(towns(31, 400, 0.1), {}, {5, infinite, DistanceMethod::planar}, silent);
    const auto stretches = xi_stretches(found, 0.03, 12);
    QVERIFY(!stretches.empty());
    for (const auto &[first, last] : stretches) {
      double weight = 0;
      for (std::size_t at = first; at <= last; ++at)
        weight += found.weight[found.order[at]];
      QVERIFY(first <= last && weight >= 12);
    }
    const std::vector<std::int32_t> labels = optics_xi(found, 0.03, 12);
    std::map<std::int32_t, int> sizes;
    for (const std::int32_t label : labels)
      ++sizes[label];
    for (const auto &[label, size] : sizes)
      QVERIFY(label < 0 || size >= 12);
  }

  void extremesHaveAnAnswerOrARefusal() {
    const std::vector<Point> same(1000, Point{1, 1});
    const Optics one = optics(same, {}, {5, infinite, DistanceMethod::planar}, silent);
    QCOMPARE(one.order.size(), std::size_t{1});
    QCOMPARE(optics_cut(one, 1), std::vector<std::int32_t>(1000, 0));
    QVERIFY(optics({}, {}, {5, infinite, DistanceMethod::planar}, silent).order.empty());
    const std::vector<Point> line{{0, 0}, {1, 0}, {2, 0}};
    QVERIFY_THROWS_EXCEPTION(InvalidInput, optics(line, {}, {4, infinite, DistanceMethod::planar}, silent));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, optics(line, {}, {2, 0, DistanceMethod::planar}, silent));
    const Optics found = optics(line, {}, {2, 1.5, DistanceMethod::planar}, silent);
    QVERIFY_THROWS_EXCEPTION(InvalidInput, optics_cut(found, 2));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, optics_xi(found, 0, 2));
    QVERIFY_THROWS_EXCEPTION(InvalidInput, optics_xi(found, 1, 2));
  }

  void threadsAndTheOrderOfRowsDecideNothing() {
    std::vector<Point> points = towns(40, 2000, 0.001);
    const Optics many = optics(points, {}, {5, infinite, DistanceMethod::planar}, silent);
    const ThreadLimit limit(1);
    QVERIFY(optics(points, {}, {5, infinite, DistanceMethod::planar}, silent).reachability == many.reachability);
    double sum = 0, turned = 0;
    for (const double reach : many.reachability)
      sum += std::isinf(reach) ? 0 : reach;
    std::reverse(points.begin(), points.end());
    for (const double reach : optics(points, {}, {5, infinite, DistanceMethod::planar}, silent).reachability)
      turned += std::isinf(reach) ? 0 : reach;
    QVERIFY(std::abs(turned / sum - 1) < 0.02); // another start, another walk; all but its first steps are those of the tree
  }
};

QTEST_APPLESS_MAIN(OpticsTest)
#include "optics_test.moc"
