// Local indicators against spdep and GeoDa, their p against exact enumeration and under the null.
#include "boundaries/local_association.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace territorial;
using namespace territorial::test;

namespace {

const double unknown = std::numeric_limits<double>::quiet_NaN();

LocalAssociation local(const std::vector<std::vector<double>> &variables, const SpatialWeights &weights, LocalOptions options) {
  std::vector<std::span<const double>> spans(variables.begin(), variables.end());
  Progress silent;
  return local_association(spans, weights, options, silent);
}

LocalOptions settings(LocalStatistic statistic, int permutations = 0, Alternative alternative = Alternative::two_sided) {
  return {statistic, permutations, 1, alternative};
}

SpatialWeights columbus_queen() {
  const ReferenceTable links("spatial/columbus_queen.csv");
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (int row = 0; row < links.rows(); ++row)
    pairs.emplace_back(links.text(row, "focal").toUInt(), links.text(row, "neighbour").toUInt());
  return weights_from_pairs(49, pairs);
}

SpatialWeights guerry_queen() {
  const ReferenceTable links("boundaries/guerry_queen.csv");
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (int row = 0; row < links.rows(); ++row)
    pairs.emplace_back(links.text(row, "focal_id").toUInt(), links.text(row, "neighbour_id").toUInt());
  return weights_from_pairs(85, pairs);
}

std::vector<double> column(const ReferenceTable &table, const char *name) {
  std::vector<double> values;
  for (int row = 0; row < table.rows(); ++row)
    values.push_back(table.number(row, name));
  return values;
}

SpatialWeights rook_lattice(std::size_t side) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t y = 0; y < side; ++y)
    for (std::size_t x = 0; x < side; ++x) {
      if (x + 1 < side)
        pairs.emplace_back(y * side + x, y * side + x + 1);
      if (y + 1 < side)
        pairs.emplace_back(y * side + x, (y + 1) * side + x);
    }
  return weights_from_pairs(side * side, pairs);
}

// GeoDa's p is of one side, of 999 permutations; ours of many. The smaller sides differ by at most four standard errors. (Of
// Geary's c GeoDa takes the side on which it lies of the mean, which in a skew distribution may be the larger one.)
void compare_folded(const LocalAssociation &ours, const std::vector<double> &folded) {
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const double p = ours.p_folded[i];
    QVERIFY2(std::abs(p - std::min(folded[i], 1 - folded[i])) <= 4 * std::sqrt(p * (1 - p) / 999) + 0.0015,
             qPrintable(QStringLiteral("%1: %2, GeoDa %3").arg(i).arg(p).arg(folded[i])));
  }
}

} // namespace

class LocalAssociationTest : public QObject {
  Q_OBJECT
private slots:
  // spdep 1.2-7: localmoran (variance with n, ours with n - 1), localG with binary weights, localC.
  void statisticsAreThoseOfSpdep() {
    const ReferenceTable expected("boundaries/columbus_crime_local_queen.csv");
    const std::vector<double> crime = column(expected, "CRIME");
    const SpatialWeights queen = columbus_queen();
    const LocalAssociation moran = local({crime}, queen, settings(LocalStatistic::moran)),
                           g = local({crime}, queen, settings(LocalStatistic::g)),
                           star = local({crime}, queen, settings(LocalStatistic::g_star)),
                           geary = local({crime}, queen, settings(LocalStatistic::geary));
    for (int row = 0; row < expected.rows(); ++row) {
      const auto i = static_cast<std::size_t>(row);
      QVERIFY(std::abs(moran.statistic[i] - expected.number(row, "Ii") * 48 / 49) < 1e-12);
      QVERIFY(std::abs(g.z_score[i] - expected.number(row, "G_B")) < 1e-12);
      QVERIFY(std::abs(star.z_score[i] - expected.number(row, "Gstar_B")) < 1e-12);
      QVERIFY(std::abs(geary.statistic[i] - expected.number(row, "localC")) < 1e-12);
      const QString quadrant = expected.text(row, "quad_mean");
      QVERIFY(moran.kind[i] == (quadrant == "High-High"  ? LocalKind::high_high
                                : quadrant == "Low-Low"  ? LocalKind::low_low
                                : quadrant == "High-Low" ? LocalKind::high_low
                                                         : LocalKind::low_high));
    }
  }

  // rgeoda 0.1.0 (Crm_prs also published in its tutorial).
  void moranAndItsPAreThoseOfGeoda() {
    const ReferenceTable values("boundaries/guerry_values.csv"), expected("boundaries/guerry_rgeoda_local.csv");
    for (const char *name : {"Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants", "Suicids"}) {
      const LocalAssociation found = local({column(values, name)}, guerry_queen(), settings(LocalStatistic::moran, 20000));
      const std::vector<double> index = column(expected, qPrintable(QStringLiteral("I_%1").arg(name)));
      for (std::size_t i = 0; i < index.size(); ++i)
        QVERIFY(std::abs(found.statistic[i] - index[i]) < 1e-10);
      compare_folded(found, column(expected, qPrintable(QStringLiteral("p_%1").arg(name))));
    }
    const LocalAssociation both =
        local({column(values, "Crm_prs"), column(values, "Litercy")}, guerry_queen(), settings(LocalStatistic::moran, 20000));
    QVERIFY(std::abs(both.statistic[0] - 0.39266344763810573) < 1e-12); // published in pygeoda's tests
    QVERIFY(std::abs(both.statistic[1] - 0.75613610603433934) < 1e-12);
    QVERIFY(std::abs(both.statistic[2] + 0.87851057571266755) < 1e-12);
  }

  void gearyAndGAreThoseOfGeoda() {
    const ReferenceTable values("boundaries/guerry_values.csv"), expected("boundaries/guerry_rgeoda_local.csv");
    for (const char *name : {"Crm_prp", "Donatns"}) {
      const std::vector<double> variable = column(values, name);
      const LocalAssociation geary = local({variable}, guerry_queen(), settings(LocalStatistic::geary, 20000));
      const std::vector<double> statistic = column(expected, qPrintable(QStringLiteral("local_geary_%1").arg(name)));
      for (std::size_t i = 0; i < statistic.size(); ++i)
        QVERIFY(std::abs(geary.statistic[i] - statistic[i]) < 1e-10);
      compare_folded(geary, column(expected, qPrintable(QStringLiteral("local_geary_p_%1").arg(name))));
      compare_folded(local({variable}, guerry_queen(), settings(LocalStatistic::g, 20000)),
                     column(expected, qPrintable(QStringLiteral("local_g_p_%1").arg(name))));
      compare_folded(local({variable}, guerry_queen(), settings(LocalStatistic::g_star, 20000)),
                     column(expected, qPrintable(QStringLiteral("local_gstar_p_%1").arg(name))));
    }
    const LocalAssociation both =
        local({column(values, "Crm_prp"), column(values, "Crm_prs")}, guerry_queen(), settings(LocalStatistic::geary));
    QVERIFY(std::abs(both.statistic[0] - 4.192904310228536) < 1e-12); // published in pygeoda's tests
    QVERIFY(std::abs(both.statistic[1] - 0.560978550546873) < 1e-12);
    QVERIFY(std::abs(both.statistic[2] - 2.20084707374535) < 1e-12);
  }

  // esda's test: a 4 x 4 lattice, eight zeros, then eight ones.
  void joinCountsAreThoseOfEsda() {
    std::vector<double> values(16, 0);
    std::fill(values.begin() + 8, values.end(), 1);
    const LocalAssociation found = local({values}, rook_lattice(4), settings(LocalStatistic::join_count, 999));
    QCOMPARE(found.statistic, (std::vector<double>{0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 2, 2, 3, 3, 2}));
    QVERIFY(std::isnan(found.p_value[0]) && found.p_value[9] > 0);
    // The chance of three ones among four of the other fifteen (seven of them ones) or more is hypergeometric.
    const LocalAssociation many = local({values}, rook_lattice(4), settings(LocalStatistic::join_count, 200000));
    const double exact = (35.0 * 8 + 35) / 1365; // C(7,3) C(8,1) + C(7,4), of C(15,4)
    QVERIFY(std::abs(many.p_value[9] - exact) < 4 * std::sqrt(exact / 200000));
  }

  // All choices of neighbours enumerated: units with 2 to 4 neighbours among the other eight.
  void pIsThatOfAllPermutations() {
    const std::vector<double> values{1, 2, 4, 8, 3, 9, 7, 5, 6.5};
    const SpatialWeights weights = rook_lattice(3);
    const LocalAssociation found = local({values}, weights, settings(LocalStatistic::moran, 200000, Alternative::greater));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 9;
    for (std::size_t i = 0; i < 9; ++i) {
      std::vector<double> others;
      for (std::size_t j = 0; j < 9; ++j)
        if (j != i)
          others.push_back(values[j] - mean);
      double observed = 0;
      const std::size_t count = weights.offset[i + 1] - weights.offset[i];
      for (std::size_t k = weights.offset[i]; k < weights.offset[i + 1]; ++k)
        observed += values[weights.neighbour[k]] - mean;
      int reached = 0, all = 0;
      for (unsigned set = 0; set < 256; ++set) {
        if (static_cast<std::size_t>(std::popcount(set)) != count)
          continue;
        double sum = 0;
        for (std::size_t j = 0; j < 8; ++j)
          sum += (set >> j & 1U) != 0 ? others[j] : 0;
        ++all;
        reached += (values[i] - mean) * sum >= (values[i] - mean) * observed - 1e-12;
      }
      const double exact = static_cast<double>(reached) / all;
      QVERIFY(std::abs(found.p_value[i] - exact) < 4 * std::sqrt(exact * (1 - exact) / 200000) + 1e-5);
    }
  }

  // Values that do not know their place: of the p of all units, about 5 % are at most 0.05, for each statistic.
  void pIsUniformUnderTheNull() {
    RandomStream stream(7, 0, 0, 0);
    std::vector<double> values;
    for (int i = 0; i < 2500; ++i)
      values.push_back(std::exp(2 * stream.uniform()));
    for (const LocalStatistic statistic :
         {LocalStatistic::moran, LocalStatistic::g, LocalStatistic::g_star, LocalStatistic::geary}) {
      const LocalAssociation found = local({values}, rook_lattice(50), settings(statistic, 999));
      const auto rare = std::count_if(found.p_value.begin(), found.p_value.end(), [](double p) { return p <= 0.05; });
      QVERIFY2(std::abs(static_cast<double>(rare) / 2500 - 0.05) < 0.025, qPrintable(QString::number(rare)));
    }
  }

  void theSumOfLocalMoransIsTheGlobalOne() {
    const ReferenceTable values("boundaries/guerry_values.csv");
    const LocalAssociation found = local({column(values, "Crm_prs")}, guerry_queen(), settings(LocalStatistic::moran));
    const double sum = std::accumulate(found.statistic.begin(), found.statistic.end(), 0.0);
    QVERIFY(std::abs(sum / 84 - 0.41145972) < 1e-8); // spdep's I
  }

  void unitAndOriginDoNotMatter() {
    const ReferenceTable values("boundaries/guerry_values.csv");
    std::vector<double> moved = column(values, "Crm_prs");
    const LocalAssociation before = local({moved}, guerry_queen(), settings(LocalStatistic::moran, 999));
    for (double &value : moved)
      value = 0.001 * value + 17;
    const LocalAssociation after = local({moved}, guerry_queen(), settings(LocalStatistic::moran, 999));
    for (std::size_t i = 0; i < moved.size(); ++i) {
      QVERIFY(std::abs(after.statistic[i] - before.statistic[i]) < 1e-9);
      QCOMPARE(after.p_value[i], before.p_value[i]);
    }
  }

  void threadsDoNotMatter() {
    const ReferenceTable values("boundaries/guerry_values.csv");
    const std::vector<double> variable = column(values, "Crm_prs");
    const LocalAssociation all = local({variable}, guerry_queen(), settings(LocalStatistic::geary, 999));
    const ThreadLimit one(1);
    QVERIFY(local({variable}, guerry_queen(), settings(LocalStatistic::geary, 999)).p_value == all.p_value);
  }

  void missingValuesAndIslandsAreLeftOut() {
    std::vector<double> values{1, 2, 4, unknown, 3, 9, 7, 5, 6, 8};
    const SpatialWeights lattice = rook_lattice(3);
    SpatialWeights weights = lattice;
    weights.offset.push_back(weights.offset.back()); // an island
    const LocalAssociation found = local({values}, weights, settings(LocalStatistic::moran, 99));
    QCOMPARE(found.units, 9U);
    QVERIFY(std::isnan(found.statistic[3]) && std::isnan(found.p_value[9]) && found.kind[9] == LocalKind::undefined);
    QVERIFY(!std::isnan(found.p_value[0]));
    const LocalAssociation constant = local({std::vector<double>(9, 0.1)}, lattice, settings(LocalStatistic::g, 99));
    for (std::size_t i = 0; i < 9; ++i)
      QVERIFY(std::isnan(constant.statistic[i]) && std::isnan(constant.p_value[i]));
    QCOMPARE(local({{}}, SpatialWeights(), settings(LocalStatistic::moran, 99)).units, 0U);
  }

  // A unit with more neighbours than the square root of the others: its draws are dealt.
  void aStarWithManyNeighboursKeepsItsChance() {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<double> values{10};
    for (std::size_t i = 1; i <= 60; ++i) {
      values.push_back(static_cast<double>(i % 7));
      if (i <= 40)
        pairs.emplace_back(0, i);
    }
    const SpatialWeights weights = weights_from_pairs(61, pairs);
    const LocalAssociation found = local({values}, weights, settings(LocalStatistic::g, 20000, Alternative::greater));
    // Normal approximation of a sum of 40 of 60 without replacement.
    double mean = 0, variance = 0, sum = 0;
    for (std::size_t i = 1; i <= 60; ++i) {
      mean += values[i] / 60;
      sum += i <= 40 ? values[i] : 0;
    }
    for (std::size_t i = 1; i <= 60; ++i)
      variance += (values[i] - mean) * (values[i] - mean) / 60;
    const double z = (sum - 0.5 - 40 * mean) / std::sqrt(40 * variance * 20 / 59);
    QVERIFY(std::abs(found.p_value[0] - std::erfc(z / std::sqrt(2)) / 2) < 0.02);
  }

  // By hand: three units, 2 of 10, 3 of 30, 5 of 20 events; overall rate 10 / 60.
  void ratesAreFreedOfSmallPopulations() {
    const std::vector<double> rates = empirical_bayes_rates(std::vector<double>{2, 3, 5}, std::vector<double>{10, 30, 20});
    const double b = 10.0 / 60,
                 spread = (10 * std::pow(0.2 - b, 2) + 30 * std::pow(0.1 - b, 2) + 20 * std::pow(0.25 - b, 2)) / 60;
    const double a = std::max(0.0, spread - b / 20);
    QVERIFY(std::abs(rates[1] - (0.1 - b) / std::sqrt(a + b / 30)) < 1e-12);
    QVERIFY_EXCEPTION_THROWN(empirical_bayes_rates(std::vector<double>{1}, std::vector<double>{0}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(empirical_bayes_rates(std::vector<double>{-1}, std::vector<double>{1}), InvalidInput);
  }

  void faultsAreNamed() {
    const SpatialWeights weights = rook_lattice(2);
    QVERIFY_EXCEPTION_THROWN(local({{1, 2, 3}}, weights, settings(LocalStatistic::moran)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(local({}, weights, settings(LocalStatistic::moran)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(local({{1, 2, 3, INFINITY}}, weights, settings(LocalStatistic::moran)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(local({{0, 1, 2, 0}}, weights, settings(LocalStatistic::join_count)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(local({{0, 1, 2, 0}, {0, 1, 2, 0}}, weights, settings(LocalStatistic::g)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(local({{0, 1, 2, 0}}, weights, settings(LocalStatistic::moran, -1)), InvalidInput);
  }
};

QTEST_GUILESS_MAIN(LocalAssociationTest)
#include "local_association_test.moc"
