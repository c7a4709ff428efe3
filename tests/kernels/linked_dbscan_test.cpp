// DBSCAN among linked industries: the definition pair by pair, DBSCAN itself where all are as close, and what must not matter.
#include "boundaries/linked_dbscan.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

using namespace territorial;

namespace {

struct Firms {
  std::vector<Point> points;
  std::vector<double> weight;
  std::vector<std::int32_t> industry;
};

// On a lattice of half a metre, so that some coincide and many distances are equal to eps; degrees near the antimeridian
// otherwise.
Firms firms(std::uint32_t seed, std::size_t count, DistanceMethod distance) {
  RandomStream stream(seed, 0, 0, 0);
  Firms made;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = std::round(40 * stream.uniform()) / 2, y = std::round(40 * stream.uniform()) / 2;
    const double longitude = 179.9 + x / 100;
    made.points.push_back(
        distance == DistanceMethod::planar ? Point{x, y} : Point{longitude > 180 ? longitude - 360 : longitude, 50 + y / 100});
    made.weight.push_back(stream.below(4));
    made.industry.push_back(static_cast<std::int32_t>(stream.below(4)) - 1);
  }
  return made;
}

const std::vector<double> closenesses{1, 0.5, 0, 0.5, 1, 0.8, 0, 0.8, 1};

DensityClusters clusters(const Firms &made, const DbscanOptions &options, const std::vector<double> &closeness = closenesses) {
  Progress silent;
  return linked_dbscan(made.points, made.weight, made.industry, closeness, options, silent);
}

double stretched(const Firms &made, std::size_t a, std::size_t b, DistanceMethod method) {
  if (made.industry[a] < 0 || made.industry[b] < 0)
    return std::numeric_limits<double>::infinity();
  const double close = closenesses[static_cast<std::size_t>(3 * made.industry[a] + made.industry[b])];
  const double metres = method == DistanceMethod::planar
                            ? std::hypot(made.points[a].x - made.points[b].x, made.points[a].y - made.points[b].y)
                            : geodesic_distance(made.points[a], made.points[b]);
  return close > 0 ? metres / close : std::numeric_limits<double>::infinity();
}

void compare_with_definition(const Firms &made, const DbscanOptions &options) {
  const DensityClusters found = clusters(made, options);
  const std::size_t n = made.points.size();
  const auto distance = [&](std::size_t a, std::size_t b) { return stretched(made, a, b, options.distance); };
  std::vector<char> core(n);
  for (std::size_t i = 0; i < n; ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < n; ++j)
      sum += distance(i, j) <= options.eps ? made.weight[j] : 0;
    core[i] = sum >= options.min_weight;
    QCOMPARE(found.role[i] == DensityRole::core, core[i] != 0);
  }
  std::vector<int> component(n, -1);
  int next = 0;
  for (std::size_t i = 0; i < n; ++i) {
    if (!core[i] || component[i] >= 0)
      continue;
    std::vector<std::size_t> open{i};
    component[i] = next;
    while (!open.empty()) {
      const std::size_t a = open.back();
      open.pop_back();
      for (std::size_t b = 0; b < n; ++b)
        if (core[b] && component[b] < 0 && distance(a, b) <= options.eps) {
          component[b] = next;
          open.push_back(b);
        }
    }
    ++next;
  }
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (core[i] && core[j])
        QCOMPARE(found.cluster[i] == found.cluster[j], component[i] == component[j]);
  for (std::size_t i = 0; i < n; ++i) {
    if (core[i])
      continue;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < n; ++j)
      if (core[j])
        least = std::min(least, distance(i, j));
    const bool near = options.border && least <= options.eps;
    QCOMPARE(found.role[i] == DensityRole::border, near);
    bool of_a_nearest = !near; // several may be as near
    for (std::size_t j = 0; j < n; ++j)
      of_a_nearest = of_a_nearest || (core[j] && distance(i, j) <= least * (1 + 1e-5) && found.cluster[i] == found.cluster[j]);
    QVERIFY(of_a_nearest);
  }
}

} // namespace

class LinkedDbscanTest : public QObject {
  Q_OBJECT
private slots:
  void labelsFollowTheDefinition() {
    for (std::uint32_t seed = 0; seed < 10; ++seed)
      for (const bool border : {true, false})
        for (const double eps : {0.75, 1.5, 4.0})
          compare_with_definition(firms(seed, 250, DistanceMethod::planar), {eps, 7, border, DistanceMethod::planar});
  }

  void labelsFollowTheDefinitionOnTheEllipsoid() {
    for (std::uint32_t seed = 0; seed < 5; ++seed)
      compare_with_definition(firms(seed, 200, DistanceMethod::ellipsoidal), {1234.5, 7, true, DistanceMethod::ellipsoidal});
  }

  void withAllIndustriesAsCloseItIsDbscan() {
    for (std::uint32_t seed = 0; seed < 5; ++seed) {
      Firms made = firms(seed, 400, DistanceMethod::planar);
      for (std::int32_t &industry : made.industry)
        industry = std::max(industry, 0);
      const DbscanOptions options{1, 9, true, DistanceMethod::planar};
      Progress silent;
      const DensityClusters plain = dbscan(made.points, made.weight, options, silent),
                            linked = clusters(made, options, std::vector<double>(9, 1));
      QVERIFY(plain.count > 3);
      QVERIFY(plain.cluster == linked.cluster && plain.role == linked.role && plain.places == linked.places);
    }
  }

  void aChainOfLinkedIndustriesIsOneClusterAndUnlinkedOnesAreNot() {
    const Firms chain{{{0, 0}, {0.4, 0}, {0.8, 0}}, {1, 1, 1}, {0, 1, 2}}; // 0 and 2 are not linked, 1 is to both
    const DensityClusters joined = clusters(chain, {1, 2, true, DistanceMethod::planar});
    QCOMPARE(joined.count, 1);
    QVERIFY((joined.cluster == std::vector<std::int32_t>{0, 0, 0}));
    const Firms apart{{{0, 0}, {0.1, 0}, {0, 0.1}, {0.1, 0.1}}, {1, 1, 1, 1}, {0, 0, 2, 2}}; // on the same ground
    QVERIFY((clusters(apart, {1, 2, true, DistanceMethod::planar}).cluster == std::vector<std::int32_t>{0, 0, 1, 1}));
  }

  void orderAndThreadsDoNotMatter() {
    const Firms made = firms(3, 500, DistanceMethod::planar);
    const DbscanOptions options{1.5, 7, true, DistanceMethod::planar};
    const DensityClusters first = clusters(made, options);
    const ThreadLimit one(1);
    QVERIFY(clusters(made, options).cluster == first.cluster);
    Firms reversed = made;
    std::reverse(reversed.points.begin(), reversed.points.end());
    std::reverse(reversed.weight.begin(), reversed.weight.end());
    std::reverse(reversed.industry.begin(), reversed.industry.end());
    const DensityClusters second = clusters(reversed, options);
    QCOMPARE(second.count, first.count);
    for (std::size_t i = 0; i < 500; ++i)
      QVERIFY(second.role[499 - i] == first.role[i]);
  }

  void faultsAreNamed() {
    const DbscanOptions options{1, 2, true, DistanceMethod::planar};
    QVERIFY_EXCEPTION_THROWN(clusters({{{0, 0}}, {1}, {3}}, options), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{{0, 0}}, {1}, {}}, options), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{{0, 0}}, {1}, {0}}, options, {0.5}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{{0, 0}}, {1}, {0}}, options, {1, 0.5, 0.4, 1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(clusters({{{0, NAN}}, {1}, {0}}, options), InvalidInput);
    QCOMPARE(clusters({}, options).count, 0);
  }
};

QTEST_GUILESS_MAIN(LinkedDbscanTest)
#include "linked_dbscan_test.moc"
