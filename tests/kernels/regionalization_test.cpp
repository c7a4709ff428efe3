// Regions against GeoDa's objective values, against all cuts tried one by one, and with all constraints held.
#include "boundaries/regionalization.h"

#include "common/errors.h"
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

struct Areas {
  std::vector<double> values;
  std::size_t variables = 1;
  SpatialWeights weights;

  MatrixView view() const { return {values, weights.size(), variables}; }
};

// Six variables of Guerry's departments, standardised with n - 1, and the queen neighbours.
Areas guerry() {
  const ReferenceTable table("boundaries/guerry_values.csv"), links("boundaries/guerry_queen.csv");
  Areas areas{std::vector<double>(85 * 6), 6, {}};
  int v = 0;
  for (const char *name : {"Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants", "Suicids"}) {
    double mean = 0, squares = 0;
    for (int i = 0; i < 85; ++i)
      mean += table.number(i, name) / 85;
    for (int i = 0; i < 85; ++i)
      squares += std::pow(table.number(i, name) - mean, 2);
    for (int i = 0; i < 85; ++i)
      areas.values[static_cast<std::size_t>(6 * i + v)] = (table.number(i, name) - mean) / std::sqrt(squares / 84);
    ++v;
  }
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (int row = 0; row < links.rows(); ++row)
    pairs.emplace_back(links.text(row, "focal_id").toUInt(), links.text(row, "neighbour_id").toUInt());
  areas.weights = weights_from_pairs(85, pairs);
  return areas;
}

Areas lattice(std::size_t side, std::uint32_t seed, std::size_t variables = 2) {
  Areas areas;
  areas.variables = variables;
  RandomStream stream(seed, 0, 0, 0);
  for (std::size_t i = 0; i < side * side * variables; ++i)
    areas.values.push_back(stream.uniform());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t y = 0; y < side; ++y)
    for (std::size_t x = 0; x < side; ++x) {
      if (x + 1 < side)
        pairs.emplace_back(y * side + x, y * side + x + 1);
      if (y + 1 < side)
        pairs.emplace_back(y * side + x, (y + 1) * side + x);
    }
  areas.weights = weights_from_pairs(side * side, pairs);
  return areas;
}

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

double ratio(const Regionalization &found) { return 1 - found.within_squares / found.total_squares; }

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

bool contiguous(const Areas &areas, const Regionalization &found) {
  SpatialWeights inside = areas.weights;
  for (std::size_t i = 0; i < inside.size(); ++i)
    for (std::size_t k = inside.offset[i]; k < inside.offset[i + 1]; ++k)
      if (found.region[i] != found.region[inside.neighbour[k]])
        inside.neighbour[k] = i; // a link that leaves the region leads nowhere
  return components(inside).count == found.count;
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
  if (linkage == Linkage::ward)
    return squares([&](int own) { return own == a || own == b; }) - squares([&](int own) { return own == a; }) -
           squares([&](int own) { return own == b; });
  for (std::size_t i = 0; i < label.size(); ++i)
    for (std::size_t j = 0; j < label.size(); ++j)
      if (label[i] == a && label[j] == b) {
        double apart = 0;
        for (std::size_t v = 0; v < areas.variables; ++v)
          apart += std::pow(areas.view().at(i, v) - areas.view().at(j, v), 2);
        least = std::min(least, std::sqrt(apart));
        most = std::max(most, std::sqrt(apart));
        sum += std::sqrt(apart);
        ++pairs;
      }
  return linkage == Linkage::single ? least : linkage == Linkage::complete ? most : sum / pairs;
}

std::vector<int> labels_of(const char *column) {
  const ReferenceTable table("boundaries/guerry_rgeoda_labels.csv");
  std::vector<int> labels;
  for (int row = 0; row < table.rows(); ++row)
    labels.push_back(static_cast<int>(table.number(row, column)));
  return labels;
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
      for (const Linkage linkage : {Linkage::single, Linkage::complete, Linkage::average, Linkage::ward}) {
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
