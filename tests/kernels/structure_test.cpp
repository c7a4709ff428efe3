// Structure indices of regions against published and independently computed values.
#include "specialization/structure_indices.h"

#include "common/parallel.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace territorial;

namespace {

// A CSV with a header row and a first column of names, as rows of cells.
std::vector<std::vector<double>> read(const QString &name, QStringList *header = nullptr) {
  QFile file(QStringLiteral(TERRITORIAL_REFERENCE_DIR "/specialization/") + name);
  std::vector<std::vector<double>> rows;
  if (!file.open(QIODevice::ReadOnly))
    return rows;
  const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
  if (header)
    *header = lines[0].trimmed().split(',').mid(1);
  for (int line = 1; line < lines.size(); ++line) {
    rows.emplace_back();
    for (const QString &cell : lines[line].trimmed().split(',').mid(1))
      rows.back().push_back(cell.toDouble());
  }
  return rows;
}

std::vector<double> flat(const std::vector<std::vector<double>> &rows) {
  std::vector<double> values;
  for (const std::vector<double> &row : rows)
    values.insert(values.end(), row.begin(), row.end());
  return values;
}

bool close(double left, double right, double tolerance = 1e-9) {
  return std::abs(left - right) <= tolerance * std::max(1.0, std::abs(right));
}

std::vector<StructureIndices> indices(const std::vector<double> &values, std::size_t rows, std::size_t columns,
                                      const StructureOptions &options = {}) {
  Progress silent;
  return structure_indices({values, rows, columns}, options, silent);
}

} // namespace

class StructureTest : public QObject {
  Q_OBJECT
private slots:
  // tests/reference/specialization/A1: R packages EconGeo and REAT, recomputed with numpy.
  void indicesEqualThoseOfEconGeoAndReat() {
    QStringList header;
    const std::vector<std::vector<double>> expected = read("A1_econgeo5x5_regions.csv", &header);
    const std::vector<double> values = flat(read("A1_econgeo5x5_input.csv"));
    QCOMPARE(expected.size(), 5U);
    const auto column = [&](const char *name) { return static_cast<std::size_t>(header.indexOf(name)); };
    StructureOptions total;
    total.krugman = StructureReference::total;
    StructureOptions mean;
    mean.krugman = StructureReference::mean_of_others;
    const auto pooled = indices(values, 5, 5), against_total = indices(values, 5, 5, total),
               against_mean = indices(values, 5, 5, mean);
    for (std::size_t r = 0; r < 5; ++r) {
      QVERIFY(close(pooled[r].herfindahl, expected[r][column("HHI")]));
      QVERIFY(close(pooled[r].herfindahl_normalised, expected[r][column("HHI_norm")]));
      QVERIFY(close(pooled[r].entropy, expected[r][column("entropy_nat")]));
      QVERIFY(close(pooled[r].krugman, expected[r][column("krugman_vs_rest")]));
      QVERIFY(close(against_total[r].krugman, expected[r][column("krugman_vs_total")]));
      QVERIFY(close(against_mean[r].krugman, expected[r][column("krugman_vs_mean_of_others(REAT)")]));
      QVERIFY(close(pooled[r].theil, expected[r][column("KL_divergence_nat")]));
      QVERIFY(close(pooled[r].gini, expected[r][column("gini_Lorenz_weighted")]));
      QVERIFY(close(pooled[r].hachman, expected[r][column("hachman")]));
      QVERIFY(close(pooled[r].relative_diversity, expected[r][column("RDI_durpug")]));
    }
  }

  // Manual of the R package REAT, herf: 0.34, normalised 0.12, equivalent number 2.94.
  void thePublishedHerfindahlIsMet() {
    const auto found = indices({20, 50, 20, 10}, 1, 4);
    QVERIFY(close(found[0].herfindahl, 0.34));
    QVERIFY(close(found[0].herfindahl_normalised, 0.12));
  }

  // Manual of REAT, krugman.spec2: Sweden against the mean of the others' shares 0.1595; against the pooled others 0.135083226633
  // and against the total 0.0984692925145, computed with numpy.
  void thePublishedKrugmanIndexOfSwedenIsMet() {
    const std::vector<double> countries{45000, 15000, 32000, 10000, 30000, 35000, 12000, 30000, 8000, 22000, 40000, 10000, 25000,
                                        9000,  18000, 30000, 11000, 18000, 3000,  13000, 40000, 6000, 11000, 2000,  12000};
    StructureOptions options;
    QVERIFY(close(indices(countries, 5, 5, options)[0].krugman, 0.135083226633));
    options.krugman = StructureReference::mean_of_others;
    QVERIFY(std::abs(indices(countries, 5, 5, options)[0].krugman - 0.1595) < 5e-5);
    options.krugman = StructureReference::total;
    QVERIFY(close(indices(countries, 5, 5, options)[0].krugman, 0.0984692925145));
  }

  // Frenken, van Oort and Verburg (2007), a case computed with numpy in base 2: related 1.39500672649, unrelated 0.970950594455.
  void varietySplitsTheEntropy() {
    const std::vector<double> values{30, 20, 10, 25, 10, 5};
    const Variety found = variety({values, 1, 6}, std::vector<int>{0, 0, 0, 1, 1, 1});
    QVERIFY(close(found.unrelated[0] / std::log(2.0), 0.970950594455));
    QVERIFY(close(found.related[0] / std::log(2.0), 1.39500672649));
    QVERIFY(close(found.related[0] + found.unrelated[0], indices(values, 1, 6)[0].entropy));
  }

  void proportionalRegionsAreNotSpecialised() {
    for (const StructureIndices &region : indices({1, 2, 3, 10, 20, 30, 5, 10, 15}, 3, 3)) {
      QVERIFY(close(region.krugman, 0) && close(region.theil, 0) && close(region.gini, 0) && close(region.hachman, 1));
      QVERIFY(std::isnan(region.relative_diversity) || region.relative_diversity > 1e9);
    }
  }

  void regionsWithoutValuesAreUndefined() {
    const auto found = indices({0, 0, 3, 4}, 2, 2);
    QVERIFY(std::isnan(found[0].herfindahl) && std::isnan(found[0].krugman) && std::isnan(found[0].base_multiplier));
    QVERIFY(std::isnan(found[1].krugman)); // there is no other region to compare with
    QVERIFY(!std::isnan(found[1].herfindahl));
  }

  void changeIsNoughtForTheSameStructureAndSymmetric() {
    const std::vector<double> before{10, 30, 60}, twice{20, 60, 120}, after{30, 30, 40};
    QVERIFY(close(structure_change({before, 1, 3}, {twice, 1, 3}).lilien[0], 0));
    QVERIFY(close(structure_change({before, 1, 3}, {twice, 1, 3}).bray_curtis[0], 0));
    const StructureChange there = structure_change({before, 1, 3}, {after, 1, 3}),
                          back = structure_change({after, 1, 3}, {before, 1, 3});
    QVERIFY(close(there.bray_curtis[0], 0.2));
    QVERIFY(close(there.lilien[0], back.lilien[0]));
    QVERIFY(close(there.lilien[0], std::sqrt(0.2 * std::pow(std::log(3.0), 2) + 0.5 * std::pow(std::log(40.0 / 60), 2))));
  }

  // 100 persons, 90 of them in one industry, against an even reference: the quotient of the first is X / 50 with X ~ Bin(100,
  // 0.9), whose 1.5 % and 98.5 % quantiles are 83 (P(X <= 82) = 0.0100, P(X <= 83) = 0.0206) and 96 (P(X <= 95) = 0.9763, P(X <=
  // 96) = 0.9922).
  void bootstrapIntervalsAreTheQuantilesOfTheCounts() {
    const std::vector<double> values{90, 10, 10, 90};
    Progress silent;
    const auto found = structure_bootstrap({values, 2, 2}, {}, {19999, 7, 0.03}, silent);
    QVERIFY(close(found[0].lower.relative_specialisation, 83 / 50.0));
    QVERIFY(close(found[0].upper.relative_specialisation, 96 / 50.0));
    // E(X^2) = n p (n p + q), so the Herfindahl index is 2 p q / n too large on average; its standard error is 0.0004.
    QVERIFY(std::abs(found[0].bias.herfindahl - 2 * 0.9 * 0.1 / 100) < 0.0016);
    const auto again = structure_bootstrap({values, 2, 2}, {}, {19999, 8, 0.03}, silent);
    QVERIFY(again[0].bias.herfindahl != found[0].bias.herfindahl);
  }

  void bootstrapIntervalsDoNotDependOnThreads() {
    std::vector<double> values;
    for (int cell = 0; cell < 600; ++cell)
      values.push_back((cell * 7919) % 101);
    Progress silent;
    const auto all = structure_bootstrap({values, 30, 20}, {}, {99, 3, 0.1}, silent);
    const ThreadLimit one(1);
    const auto alone = structure_bootstrap({values, 30, 20}, {}, {99, 3, 0.1}, silent);
    const auto point = indices(values, 30, 20);
    for (std::size_t r = 0; r < 30; ++r)
      for (const auto member : structure_members) {
        QCOMPARE(all[r].lower.*member, alone[r].lower.*member);
        QCOMPARE(all[r].bias.*member, alone[r].bias.*member);
        QVERIFY(all[r].lower.*member < all[r].upper.*member);
        QVERIFY(std::abs(all[r].bias.*member) < 0.2 * std::abs(point[r].*member));
      }
  }

  void onlyCountsAreBootstrapped() {
    const std::vector<double> thousands{1.5, 2};
    Progress silent;
    QVERIFY_EXCEPTION_THROWN(structure_bootstrap({thousands, 1, 2}, {}, {}, silent), InvalidInput);
  }

  void faultsAreNamed() {
    QVERIFY_EXCEPTION_THROWN(indices({1, -1}, 1, 2), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(indices({1, 1}, 2, 2), InvalidInput);
    const std::vector<double> one{1, 2};
    QVERIFY_EXCEPTION_THROWN(variety({one, 1, 2}, std::vector<int>{0}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(structure_change({one, 1, 2}, {one, 2, 1}), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "structure_test.moc"
