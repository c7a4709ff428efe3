// Concentration indices of industries against published and independently computed values, and their properties.
#include "specialization/concentration_indices.h"

#include "common/parallel.h"
#include "reference_table.h"

#include <QtTest>

#include <array>
#include <numeric>

using namespace territorial;
using namespace territorial::test;

namespace {

constexpr std::array members{&ConcentrationIndices::herfindahl,    &ConcentrationIndices::herfindahl_normalised,
                             &ConcentrationIndices::hoover,        &ConcentrationIndices::krugman,
                             &ConcentrationIndices::gini,          &ConcentrationIndices::theil,
                             &ConcentrationIndices::theil_between, &ConcentrationIndices::theil_within};

std::vector<ConcentrationIndices> indices(const std::vector<double> &values, std::size_t rows, std::size_t columns,
                                          const ConcentrationOptions &options = {}) {
  Progress silent;
  return concentration_indices({values, rows, columns}, options, silent);
}

// Random whole numbers, a third of them 0, row by row.
std::vector<double> random_table(std::size_t rows, std::size_t columns, std::uint32_t seed) {
  std::vector<double> values(rows * columns);
  RandomStream random(seed, 0, 0, 0);
  for (double &value : values)
    value = random.below(3) == 0 ? 0 : 1 + random.below(1000);
  return values;
}

bool same(double left, double right, double tolerance = 1e-12) {
  return (std::isnan(left) && std::isnan(right)) || close(left, right, tolerance);
}

} // namespace

class ConcentrationTest : public QObject {
  Q_OBJECT
private slots:
  // tests/reference/specialization/A1: R packages EconGeo and REAT, recomputed with numpy.
  void indicesEqualThoseOfEconGeoAndReat() {
    const ReferenceTable expected("specialization/A1_econgeo5x5_industries.csv");
    const std::vector<double> values = ReferenceTable("specialization/A1_econgeo5x5_input.csv").matrix();
    QCOMPARE(expected.rows(), 5);
    const auto against = [&](RegionReference reference) { return indices(values, 5, 5, {reference, {}, {}}); };
    const auto total = against(RegionReference::total), others = against(RegionReference::others),
               mean = against(RegionReference::mean_of_others);
    for (int row = 0; row < 5; ++row) {
      const auto i = static_cast<std::size_t>(row);
      QVERIFY(close(total[i].herfindahl, expected.number(row, "HHI")));
      QVERIFY(close(total[i].herfindahl_normalised, expected.number(row, "HHI_norm")));
      QVERIFY(close(total[i].hoover, expected.number(row, "hoover_localization")));
      QVERIFY(close(total[i].krugman, expected.number(row, "krugman_vs_total")));
      QVERIFY(close(others[i].krugman, expected.number(row, "krugman_vs_rest")));
      QVERIFY(close(mean[i].krugman, expected.number(row, "krugman_vs_mean_of_others(REAT)")));
      QVERIFY(close(total[i].gini, expected.number(row, "gini_Lorenz_weighted")));
      QVERIFY(close(total[i].gini / 2, expected.number(row, "locational_gini_Krugman_half(EconGeo)")));
    }
  }

  // The data of gini.conc in the manual of the R package REAT; its rank formula prints another number (0.4069). The weighted
  // Lorenz area and Theil's index were computed with numpy.
  void theLocationalGiniIsTheWeightedLorenzArea() {
    const std::vector<double> industry{500, 500, 1000, 7000, 1000}, all{20000, 15000, 20000, 40000, 5000};
    QVERIFY(close(indices(industry, 5, 1, {RegionReference::total, all, {}})[0].gini, 0.3725));
    const std::vector<double> plants{13000, 32000, 25000}, regions{500000, 400000, 100000};
    QVERIFY(close(indices(plants, 3, 1, {RegionReference::total, regions, {}})[0].theil, 0.3317423329563501));
  }

  void proportionalIndustriesAreNotConcentrated() {
    // One distribution, 3 : 1 : 7, in three sizes: every reference but equal shares is the same.
    for (const auto reference : {RegionReference::total, RegionReference::others, RegionReference::mean_of_others})
      for (const ConcentrationIndices &industry : indices({3, 30, 12, 1, 10, 4, 7, 70, 28}, 3, 3, {reference, {}, {}})) {
        QVERIFY(close(industry.hoover, 0, 1e-15) && close(industry.krugman, 0, 1e-15) && close(industry.gini, 0, 1e-14));
        QVERIFY(close(industry.theil, 0, 1e-14));
        QVERIFY(close(industry.herfindahl, (9 + 1 + 49) / 121.0));
      }
    QVERIFY(close(indices({5, 5, 5, 5}, 4, 1, {RegionReference::equal, {}, {}})[0].hoover, 0));
    // A region without anything counts for nothing: 0.8, 0 and 0.2 against thirds.
    QVERIFY(close(indices({4, 0, 0, 0, 0, 1, 1, 1}, 4, 2, {RegionReference::equal, {}, {}})[0].krugman, 14 / 15.0));
  }

  void theilIsTheSumOfBetweenAndWithin() {
    const std::vector<double> values = random_table(30, 20, 1);
    std::vector<int> group(30);
    for (std::size_t r = 0; r < group.size(); ++r)
      group[r] = static_cast<int>(r * 7 % 5);
    for (const ConcentrationIndices &industry : indices(values, 30, 20, {RegionReference::total, {}, group})) {
      QVERIFY(industry.theil_between > 0 && industry.theil_within > 0);
      QVERIFY(close(industry.theil_between + industry.theil_within, industry.theil, 1e-12));
    }
    // A group of its own for each region: all is between; one group: all is within.
    std::iota(group.begin(), group.end(), 0);
    for (const ConcentrationIndices &industry : indices(values, 30, 20, {RegionReference::total, {}, group}))
      QVERIFY(close(industry.theil_between, industry.theil, 1e-12) && close(industry.theil_within, 0, 1e-12));
    std::fill(group.begin(), group.end(), 0);
    for (const ConcentrationIndices &industry : indices(values, 30, 20, {RegionReference::total, {}, group}))
      QVERIFY(close(industry.theil_within, industry.theil, 1e-12) && close(industry.theil_between, 0, 1e-12));
  }

  void neitherOrderNorUnitNorThreadsMatter() {
    constexpr std::size_t rows = 40, columns = 37;
    const std::vector<double> values = random_table(rows, columns, 2);
    std::vector<int> group(rows), moved_group(rows);
    std::vector<double> moved(values.size()), thousands(values);
    for (double &value : thousands)
      value /= 1000;
    for (std::size_t r = 0; r < rows; ++r) {
      group[r] = static_cast<int>(r % 3);
      const std::size_t new_row = r * 23 % rows;
      moved_group[new_row] = 2 - group[r];
      for (std::size_t i = 0; i < columns; ++i)
        moved[new_row * columns + i * 5 % columns] = values[r * columns + i];
    }
    for (const auto reference :
         {RegionReference::total, RegionReference::others, RegionReference::mean_of_others, RegionReference::equal}) {
      const auto found = indices(values, rows, columns, {reference, {}, group});
      const auto shuffled = indices(moved, rows, columns, {reference, {}, moved_group});
      const auto scaled = indices(thousands, rows, columns, {reference, {}, group});
      const ThreadLimit one(1);
      const auto alone = indices(values, rows, columns, {reference, {}, group});
      for (std::size_t i = 0; i < columns; ++i)
        for (const auto member : members) {
          QVERIFY(!std::isnan(found[i].*member));
          QVERIFY(same(found[i].*member, shuffled[i * 5 % columns].*member));
          QVERIFY(same(found[i].*member, scaled[i].*member));
          QCOMPARE(found[i].*member, alone[i].*member);
        }
    }
  }

  void rangesAreKept() {
    for (std::uint32_t seed = 3; seed < 23; ++seed)
      for (const ConcentrationIndices &industry : indices(random_table(12, 9, seed), 12, 9)) {
        QVERIFY(industry.herfindahl >= 1 / 12.0 && industry.herfindahl <= 1);
        QVERIFY(industry.herfindahl_normalised >= 0 && industry.herfindahl_normalised <= 1);
        QVERIFY(industry.hoover > 0 && industry.hoover <= industry.gini && industry.gini <= 1); // Hoover is the largest triangle
        QVERIFY(industry.theil >= 2 * industry.hoover * industry.hoover);                       // Pinsker's inequality
      }
  }

  void industriesWithoutValuesAreUndefined() {
    const double unknown = std::nan("");
    const auto found = indices({0, 3, unknown, 0, 4, unknown}, 2, 3);
    for (const auto member : members)
      QVERIFY(std::isnan(found[0].*member) && std::isnan(found[2].*member));
    QVERIFY(close(found[1].hoover, 0)); // it is all there is
    const auto others = indices({0, 3, unknown, 0, 4, unknown}, 2, 3, {RegionReference::others, {}, {}});
    QVERIFY(std::isnan(others[1].hoover) && std::isnan(others[1].gini) && std::isnan(others[1].theil));
    QVERIFY(close(others[1].herfindahl, 25 / 49.0));
  }

  void oneRegionHoldsEverything() {
    const auto found = indices({5, 7}, 1, 2);
    QVERIFY(close(found[0].herfindahl, 1) && std::isnan(found[0].herfindahl_normalised) && close(found[0].hoover, 0));
  }

  void anIndustryWhereTheReferenceHasNothingHasNoTheilIndex() {
    const std::vector<double> sizes{0, 10, 10};
    const std::vector<int> group{0, 0, 0};
    const auto found = indices({1, 1, 2}, 3, 1, {RegionReference::total, sizes, group});
    QVERIFY(std::isnan(found[0].theil) && std::isnan(found[0].theil_within));
    QVERIFY(close(found[0].krugman, 0.25 + 0.25 + 0));
  }

  // tests/reference/specialization/A1: the same quotients, industry by industry.
  void quotientsOfAnIndustryAreItsLocationQuotients() {
    const std::vector<double> values = ReferenceTable("specialization/A1_econgeo5x5_input.csv").matrix(),
                              expected = ReferenceTable("specialization/A1_econgeo5x5_lq.csv").matrix();
    const MatrixView table{values, 5, 5};
    for (std::size_t i = 0; i < 5; ++i) {
      const std::vector<double> found = quotients_of_industry(values_of_industry(table, i), region_totals(table));
      for (std::size_t r = 0; r < 5; ++r)
        QVERIFY(close(found[r], expected[5 * r + i]));
    }
    const std::vector<double> sizes{4, 0, 4};
    const std::vector<double> found = quotients_of_industry(std::vector<double>{3, 0, std::nan("")}, sizes);
    QVERIFY(close(found[0], 2) && std::isnan(found[1]) && std::isnan(found[2]));
    QVERIFY(std::isnan(quotients_of_industry(std::vector<double>{0, 0, 0}, sizes)[0]));
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(indices({1, -1}, 1, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(indices({1, 1}, 2, 2), InvalidInput);
    const std::vector<double> sizes{1}, unknown{1, std::nan("")};
    const std::vector<int> group{0, -1};
    QVERIFY_EXCEPTION_THROWN(indices({1, 1}, 2, 1, {RegionReference::total, sizes, {}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(indices({1, 1}, 2, 1, {RegionReference::total, unknown, {}}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(indices({1, 1}, 2, 1, {RegionReference::total, {}, group}), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(ConcentrationTest)
#include "concentration_test.moc"
