// Regions against GeoDa's objective values, against all cuts tried one by one, and with all constraints held.
#include "boundaries/regionalization.h"

#include "common/errors.h"
#include "region_areas.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace territorial;
using namespace territorial::test;

namespace {

std::vector<TreeEdge> spanning(const Areas &areas) {
  Progress silent;
  return minimum_spanning_forest(areas.view(), areas.weights, silent);
}

std::vector<TreeEdge> linked(const Areas &areas, Linkage linkage) {
  Progress silent;
  return linkage_forest(areas.view(), areas.weights, linkage, silent);
}

Regionalization cut(const Areas &areas, const std::vector<TreeEdge> &tree, std::size_t regions, std::vector<double> floor = {},
                    double least = 0) {
  Progress silent;
  return cut_tree(areas.view(), tree, {regions, floor, least}, silent);
}

std::vector<int> sizes(const Regionalization &found) {
  std::vector<int> counts(found.count);
  for (const std::int32_t region : found.region)
    ++counts[static_cast<std::size_t>(region)];
  std::sort(counts.rbegin(), counts.rend());
  return counts;
}

bool same_partition(const std::vector<std::int32_t> &a, const std::vector<int> &b) {
  std::map<int, int> there, back;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (there.try_emplace(a[i], b[i]).first->second != b[i] || back.try_emplace(b[i], a[i]).first->second != a[i])
      return false;
  return true;
}

// By its definition, from the members of two clusters.
double linkage_distance(const Areas &areas, const std::vector<int> &label, int a, int b, Linkage linkage) {
  double least = std::numeric_limits<double>::infinity(), most = 0, sum = 0, pairs = 0;
  const auto squares = [&](auto belongs) {
    double total = 0;
    for (std::size_t v = 0; v < areas.variables; ++v) {
      double mean = 0, count = 0;
      for (std::size_t i = 0; i < label.size(); ++i)
        if (belongs(label[i])) {
          mean += areas.view().at(i, v);
          ++count;
        }
      for (std::size_t i = 0; i < label.size(); ++i)
        if (belongs(label[i]))
          total += std::pow(areas.view().at(i, v) - mean / count, 2);
    }
    return total;
  };
  const bool first_order = linkage == Linkage::first_complete || linkage == Linkage::first_average;
  const auto linked = [&](std::size_t i, std::size_t j) {
    const auto begin = areas.weights.neighbour.begin();
    return std::count(begin + static_cast<std::ptrdiff_t>(areas.weights.offset[i]),
                      begin + static_cast<std::ptrdiff_t>(areas.weights.offset[i + 1]), j) > 0;
  };
  if (linkage == Linkage::ward)
    return squares([&](int own) { return own == a || own == b; }) - squares([&](int own) { return own == a; }) -
           squares([&](int own) { return own == b; });
  for (std::size_t i = 0; i < label.size(); ++i)
    for (std::size_t j = 0; j < label.size(); ++j)
      if (label[i] == a && label[j] == b && (!first_order || linked(i, j))) {
        double apart = 0;
        for (std::size_t v = 0; v < areas.variables; ++v)
          apart += std::pow(areas.view().at(i, v) - areas.view().at(j, v), 2);
        least = std::min(least, std::sqrt(apart));
        most = std::max(most, std::sqrt(apart));
        sum += std::sqrt(apart);
        ++pairs;
      }
  if (linkage == Linkage::single)
    return least;
  return linkage == Linkage::complete || linkage == Linkage::first_complete ? most : sum / pairs;
}

} // namespace

class RegionalizationTest : public QObject {
  Q_OBJECT
private slots:
  // rgeoda 0.1.0 and its tutorial; the tree's cost as spdep 1.2-7 has it.
  void skaterIsThatOfGeoda() {
    const Areas areas = guerry();
    const std::vector<TreeEdge> tree = spanning(areas);
    double cost = 0;
    for (const TreeEdge &edge : tree)
      cost += edge.distance;
    QVERIFY(std::abs(cost - 139.264637514) < 1e-8);
    const double within[] = {434.094329, 386.215954, 344.915088, 314.340425, 292.551007, 271.770340, 252.782565};
    for (std::size_t k = 2; k <= 8; ++k) {
      const Regionalization found = cut(areas, tree, k);
      QVERIFY(std::abs(found.within_squares - within[k - 2]) < 1e-6);
      QVERIFY(std::abs(found.total_squares - 504) < 1e-9);
      QVERIFY(same_partition(found.region, labels_of(qPrintable(QStringLiteral("skater%1").arg(k)))));
    }
    QCOMPARE(sizes(cut(areas, tree, 6)), (std::vector<int>{29, 28, 11, 8, 5, 4}));
  }

  void redcapsFullOrderIsThatOfGeoda() {
    const Areas areas = guerry();
    const std::map<Linkage, std::array<double, 3>> expected{{Linkage::single, {0.290025430, 0.339319213101, 0.388343113303}},
                                                            {Linkage::complete, {0.351099010918, 0.394208850096, 0.435440331409}},
                                                            {Linkage::average, {0.305782490255, 0.385442582722, 0.428675555598}},
                                                            {Linkage::ward, {0.379025557026, 0.422685673245, 0.460325050428}}};
    for (const auto &[linkage, ratios] : expected)
      for (std::size_t k = 4; k <= 6; ++k) {
        const double found = ratio(cut(areas, linked(areas, linkage), k));
        QVERIFY2(std::abs(found - ratios[k - 4]) < 1e-8,
                 qPrintable(QStringLiteral("%1, %2: %3").arg(static_cast<int>(linkage)).arg(k).arg(found, 0, 'g', 12)));
      }
  }

  // Of rgeoda's schc() single linkage alone is a reference: version 0.1.0 gives it for every other one as well.
  void hierarchicalClusteringIsThatOfGeoda() {
    const Areas areas = guerry();
    for (std::size_t k = 4; k <= 6; ++k)
      QVERIFY(same_partition(join_tree(areas.view(), linked(areas, Linkage::single), k).region,
                             labels_of(qPrintable(QStringLiteral("schc_single%1").arg(k)))));
  }

  // Step by step from all pairs of members: the two adjoining clusters with the least linkage distance are joined.
  void hierarchicalClusteringFollowsTheDefinition() {
    for (std::uint32_t seed = 0; seed < 6; ++seed)
      for (const Linkage linkage : {Linkage::single, Linkage::complete, Linkage::average, Linkage::ward, Linkage::first_complete,
                                    Linkage::first_average}) {
        const Areas areas = lattice(5, seed);
        std::vector<int> label(25);
        std::iota(label.begin(), label.end(), 0);
        const std::vector<TreeEdge> tree = linked(areas, linkage);
        for (std::size_t k = 25; k > 1; --k) {
          QVERIFY(same_partition(join_tree(areas.view(), tree, k).region, label));
          std::pair<int, int> nearest;
          double least = std::numeric_limits<double>::infinity();
          for (std::size_t i = 0; i < 25; ++i)
            for (std::size_t l = areas.weights.offset[i]; l < areas.weights.offset[i + 1]; ++l) {
              const int a = label[i], b = label[areas.weights.neighbour[l]];
              if (a == b)
                continue;
              if (const double found = linkage_distance(areas, label, a, b, linkage); found < least) {
                least = found;
                nearest = {a, b};
              }
            }
          std::replace(label.begin(), label.end(), nearest.second, nearest.first);
        }
      }
  }

  // Each step joins by the shortest link between the two clusters.
  void treesConsistOfTheShortestLinks() {
    const Areas areas = lattice(7, 2);
    for (const Linkage linkage : {Linkage::complete, Linkage::ward, Linkage::first_complete, Linkage::first_average}) {
      std::vector<int> label(49);
      std::iota(label.begin(), label.end(), 0);
      for (const TreeEdge &edge : linked(areas, linkage)) {
        const int a = label[edge.a], b = label[edge.b];
        for (const TreeEdge &link : links_by_distance(areas.view(), areas.weights))
          if ((label[link.a] == a && label[link.b] == b) || (label[link.a] == b && label[link.b] == a)) {
            QCOMPARE(link.a, edge.a); // the first of all links between them, which come by distance
            QCOMPARE(link.b, edge.b);
            break;
          }
        std::replace(label.begin(), label.end(), b, a);
      }
    }
  }

  void squaresOfVariablesSumToThatOfAll() {
    const Areas areas = guerry();
    const Regionalization found = cut(areas, spanning(areas), 6);
    double within = 0;
    for (const VariableSquares &own : found.variables) {
      QVERIFY(std::abs(own.total - 84) < 1e-9); // 85 standardised values
      QVERIFY(own.within > 0 && own.within < own.total);
      within += own.within;
    }
    QCOMPARE(found.variables.size(), 6U);
    QVERIFY(std::abs(within - found.within_squares) < 1e-9);
    // The same values about the means of the regions, as rgeoda's tutorial prints the between sum for four regions.
    const Regionalization four = cut(areas, spanning(areas), 4);
    QVERIFY(std::abs(four.total_squares - four.within_squares - 159.0849) < 5e-5);
  }

  // Every cut of small trees tried: the first must be the best.
  void aCutLowersTheSumOfSquaresMost() {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
      const Areas areas = lattice(6, seed);
      const std::vector<TreeEdge> tree = spanning(areas);
      double least = std::numeric_limits<double>::infinity();
      for (std::size_t left = 0; left < tree.size(); ++left) {
        std::vector<TreeEdge> others = tree;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        least = std::min(least, join_tree(areas.view(), others, 1).within_squares);
      }
      QVERIFY(std::abs(cut(areas, tree, 2).within_squares - least) < 1e-10);
    }
  }

  void everyRegionIsContiguousAndReachesTheFloor() {
    for (std::uint32_t seed = 0; seed < 10; ++seed) {
      const Areas areas = lattice(12, seed, 3);
      std::vector<double> floor;
      RandomStream stream(seed, 1, 0, 0);
      for (int i = 0; i < 144; ++i)
        floor.push_back(std::floor(10 * stream.uniform()));
      for (const std::vector<TreeEdge> &tree :
           {spanning(areas), linked(areas, Linkage::ward), linked(areas, Linkage::complete)}) {
        const Regionalization found = cut(areas, tree, 10, floor, 30);
        QVERIFY(contiguous(areas, found));
        std::vector<double> sums(found.count);
        for (std::size_t i = 0; i < 144; ++i)
          sums[static_cast<std::size_t>(found.region[i])] += floor[i];
        QVERIFY(*std::min_element(sums.begin(), sums.end()) >= 30);
        QVERIFY(contiguous(areas, join_tree(areas.view(), tree, 10)));
        QCOMPARE(cut(areas, tree, 10).count, 10U);
      }
    }
  }

  void moreRegionsNeverRaiseTheSumOfSquares() {
    const Areas areas = lattice(15, 3);
    const std::vector<TreeEdge> tree = spanning(areas);
    double before = std::numeric_limits<double>::infinity();
    for (std::size_t k = 1; k <= 225; k += 7) {
      const Regionalization found = cut(areas, tree, k);
      QVERIFY(found.within_squares <= before + 1e-12);
      before = found.within_squares;
    }
    QVERIFY(cut(areas, tree, 225).within_squares < 1e-12);
    QCOMPARE(cut(areas, tree, 999).count, 225U);
  }

  void componentsStayApart() {
    Areas areas = lattice(4, 1);
    areas.values.insert(areas.values.end(), {5, 5, 6, 6});
    areas.weights.offset.insert(areas.weights.offset.end(), 2, areas.weights.offset.back()); // two islands
    const std::vector<TreeEdge> tree = spanning(areas);
    QCOMPARE(cut(areas, tree, 1).count, 3U);
    QCOMPARE(cut(areas, tree, 5).count, 5U);
    QCOMPARE(join_tree(areas.view(), linked(areas, Linkage::ward), 5).count, 5U);
  }

  void degenerateInputHasAnAnswerAndFaultsAreNamed() {
    Areas same = lattice(5, 1);
    std::fill(same.values.begin(), same.values.end(), 0.1);
    QCOMPARE(cut(same, spanning(same), 3).count, 3U); // all cuts are as good: the first edges
    QVERIFY(cut(same, spanning(same), 3).within_squares < 1e-20);
    const Areas none{{}, 2, {}};
    QCOMPARE(cut(none, spanning(none), 3).count, 0U);
    const Areas areas = lattice(3, 1);
    QVERIFY_EXCEPTION_THROWN(cut(areas, spanning(areas), 0), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(cut(areas, spanning(areas), 2, {1, 2}, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(cut(areas, spanning(areas), 2, std::vector<double>(9, -1), 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(cut(areas, {{0, 1, 1}, {0, 1, 1}}, 2), InvalidInput);
    Areas unknown = areas;
    unknown.values[3] = NAN;
    QVERIFY_EXCEPTION_THROWN(spanning(unknown), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(RegionalizationTest)
#include "regionalization_test.moc"
