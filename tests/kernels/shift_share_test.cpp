// Shift-share components against published and independently computed values, and what they must sum to.
#include "specialization/component_intervals.h"
#include "specialization/shift_share.h"

#include "common/parallel.h"
#include "common/philox.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace territorial;

namespace {

// A CSV of the reference folder: cells by column name.
class Table {
public:
  explicit Table(const QString &name) {
    QFile file(QStringLiteral(TERRITORIAL_REFERENCE_DIR "/specialization/") + name);
    if (!file.open(QIODevice::ReadOnly))
      return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    mHeader = lines[0].trimmed().remove('"').split(',');
    for (const QString &line : lines.mid(1))
      mRows << line.trimmed().split(',');
  }
  std::vector<double> column(const QString &name, const QString &where = QString()) const {
    std::vector<double> values;
    for (const QStringList &row : mRows)
      if ((row[1] == QLatin1String("TOTAL")) == (where == QLatin1String("TOTAL")))
        values.push_back(row[mHeader.indexOf(name)].toDouble());
    return values;
  }

  // Of rows whose first column may hold commas: counted from the right end.
  std::vector<double> column_from_right(const QString &name) const {
    std::vector<double> values;
    for (const QStringList &row : mRows)
      values.push_back(row[row.size() - (mHeader.size() - mHeader.indexOf(name))].toDouble());
    return values;
  }

private:
  QStringList mHeader;
  QList<QStringList> mRows;
};

bool near(double left, double right, double scale = 1) {
  return std::abs(left - right) <= 1e-9 * std::max({scale, std::abs(left), std::abs(right)});
}

void same(const std::vector<double> &found, const std::vector<double> &expected) {
  QCOMPARE(found.size(), expected.size());
  for (std::size_t at = 0; at < found.size(); ++at)
    QVERIFY2(near(found[at], expected[at]), qPrintable(QString("%1: %2, expected %3").arg(at).arg(found[at]).arg(expected[at])));
}

ShiftShare decompose(const std::vector<std::vector<double>> &years, std::size_t rows, ShiftShareMethod method,
                     const SpatialWeights &weights = {}, const std::vector<std::vector<double>> &reference = {}) {
  ShiftShareYears input;
  for (const std::vector<double> &year : years)
    input.values.push_back({year, rows, year.size() / rows});
  for (const std::vector<double> &totals : reference)
    input.reference.emplace_back(totals);
  Progress silent;
  return shift_share(input, method, weights, silent);
}

// Values with zeros among them, fractions and wide differences in size.
std::vector<double> random_table(std::size_t cells, std::uint32_t seed) {
  RandomStream random(seed, 0, 0, 0);
  std::vector<double> values(cells);
  for (double &value : values)
    value = random.uniform() < 0.15 ? 0 : std::exp(12 * random.uniform() - 4);
  return values;
}

SpatialWeights ring_with_chord(std::size_t n) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs{{0, 3}};
  for (std::size_t unit = 0; unit < n; ++unit)
    pairs.emplace_back(unit, (unit + 1) % n);
  return row_standardised(weights_from_pairs(n, pairs));
}

constexpr std::array methods{ShiftShareMethod::classic, ShiftShareMethod::esteban_marquillas, ShiftShareMethod::arcelus,
                             ShiftShareMethod::dynamic, ShiftShareMethod::spatial};

double or0(double value) { return std::isnan(value) ? 0 : value; }

} // namespace

class ShiftShareTest : public QObject {
  Q_OBJECT
private slots:
  // tests/reference/specialization/C1: Dunn and Esteban-Marquillas equal the R package REAT; Arcelus by his formulas in numpy.
  void componentsEqualThoseOfReatAndOfArcelus() {
    const Table input("C1_shiftshare_input.csv"), expected("C1_shiftshare_expected.csv");
    const std::vector<std::vector<double>> years{input.column("emp_t0"), input.column("emp_t1")};
    QCOMPARE(years[0].size(), 12U);
    const ShiftShare marquillas = decompose(years, 3, ShiftShareMethod::esteban_marquillas),
                     arcelus = decompose(years, 3, ShiftShareMethod::arcelus);
    same(marquillas.national, expected.column("NG"));
    same(marquillas.industry_mix, expected.column("IM"));
    same(marquillas.competitive, expected.column("RS"));
    same(marquillas.parts[0], expected.column("EM_competitive"));
    same(marquillas.parts[1], expected.column("EM_allocation"));
    QCOMPARE(arcelus.parts.size(), 8U);
    const QStringList names{"ARC_NGE", "ARC_NGD", "ARC_IME", "ARC_IMD", "ARC_RGE", "ARC_RGD", "ARC_RIE", "ARC_RID"};
    for (int part = 0; part < names.size(); ++part)
      same(arcelus.parts[static_cast<std::size_t>(part)], expected.column(names[part]));
    same(region_sums(marquillas.national, 3), expected.column("NG", "TOTAL"));
    same(region_sums(marquillas.competitive, 3), expected.column("RS", "TOTAL"));
    same(region_sums(marquillas.parts[1], 3), expected.column("EM_allocation", "TOTAL"));
  }

  // Freiburg against Germany 2008-2014, the manual of REAT (shift); the numbers are what it prints.
  void freiburgAgainstGermanyIsMet() {
    const Table input("C2_freiburg_input.csv");
    const ShiftShare found = decompose({input.column_from_right("e_Freiburg2008"), input.column_from_right("e_Freiburg2014")}, 1,
                                       ShiftShareMethod::esteban_marquillas, {},
                                       {input.column_from_right("e_Germany2008"), input.column_from_right("e_Germany2014")});
    const auto total = [](const std::vector<double> &component) { return region_sums(component, 1)[0]; };
    const auto printed = [](double value, double expected) { return std::abs(value - expected) < 1e-8; };
    QCOMPARE(total(found.value_end) - total(found.value_start), 14373.0);
    QVERIFY(printed(total(found.national), 9887.27839826));
    QVERIFY(printed(total(found.industry_mix), 2501.61187842));
    QVERIFY(printed(total(found.competitive), 1984.10972332));
    QVERIFY(printed(total(found.parts[0]), 343.78685141));
    QVERIFY(printed(total(found.parts[1]), 1640.32287191));
  }

  // tests/reference/specialization/C3_shiftshare.py: dense matrices and growth rates in numpy.
  void dynamicAndSpatialComponentsEqualThoseOfDenseMatrices() {
    const Table input("C3_shiftshare_input.csv"), expected("C3_shiftshare_expected.csv");
    const std::vector<std::vector<double>> years{input.column("year0"), input.column("year1"), input.column("year2"),
                                                 input.column("year3")};
    const ShiftShare dynamic = decompose(years, 6, ShiftShareMethod::dynamic);
    same(dynamic.national, expected.column("dynamic_national"));
    same(dynamic.industry_mix, expected.column("dynamic_mix"));
    same(dynamic.competitive, expected.column("dynamic_competitive"));
    const ShiftShare spatial = decompose(years, 6, ShiftShareMethod::spatial, ring_with_chord(6));
    same(spatial.parts[0], expected.column("neighbours"));
    same(spatial.parts[1], expected.column("region_neighbours"));
  }

  void componentsSumToTheChangeOfEveryCell() {
    constexpr std::size_t rows = 12, columns = 9;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
      std::vector<std::vector<double>> years{random_table(rows * columns, 3 * seed), random_table(rows * columns, 3 * seed + 1),
                                             random_table(rows * columns, 3 * seed + 2)};
      for (std::size_t row = 0; row < rows; ++row) // an industry that is new everywhere
        years[0][row * columns + seed % columns] = 0;
      for (const ShiftShareMethod method : methods) {
        const ShiftShare found = decompose(years, rows, method, ring_with_chord(rows));
        for (std::size_t cell = 0; cell < rows * columns; ++cell) {
          const double scale = std::accumulate(years[0].begin(), years[0].end(), 0.0) + years[2][cell];
          const double change = years[2][cell] - years[0][cell];
          QVERIFY(
              near(found.national[cell] + or0(found.industry_mix[cell]) + or0(found.competitive[cell]) + found.undivided[cell],
                   change, scale));
          if (found.parts.empty())
            continue;
          double parts = found.competitive_rest[cell] + found.undivided[cell];
          for (const std::vector<double> &part : found.parts)
            parts += or0(part[cell]);
          if (method != ShiftShareMethod::arcelus)
            parts += found.national[cell] + or0(found.industry_mix[cell]);
          QVERIFY(near(parts, change, scale));
        }
      }
    }
  }

  void competitiveComponentsOfAnIndustrySumToNought() {
    constexpr std::size_t rows = 15, columns = 6;
    const std::vector<std::vector<double>> years{random_table(rows * columns, 71), random_table(rows * columns, 72),
                                                 random_table(rows * columns, 73)};
    for (const ShiftShareMethod method : {ShiftShareMethod::classic, ShiftShareMethod::dynamic}) {
      const ShiftShare found = decompose(years, rows, method);
      for (std::size_t industry = 0; industry < columns; ++industry) {
        double sum = 0, size = 0;
        for (std::size_t row = 0; row < rows; ++row) {
          sum += found.competitive[row * columns + industry];
          size += std::abs(found.competitive[row * columns + industry]);
        }
        QVERIFY(size > 0 && std::abs(sum) < 1e-12 * size);
      }
    }
  }

  void twoYearsAreOneStepOfTheDynamicMethod() {
    const std::vector<std::vector<double>> years{random_table(40, 5), random_table(40, 6)};
    const ShiftShare classic = decompose(years, 8, ShiftShareMethod::classic),
                     dynamic = decompose(years, 8, ShiftShareMethod::dynamic);
    QVERIFY(classic.competitive == dynamic.competitive && classic.industry_mix == dynamic.industry_mix);
  }

  void anIndustryThatARegionGainsIsAllCompetitive() {
    // g_1 = 0.5, g = 0.25: region 1 had none of industry 0 at the start.
    const ShiftShare found = decompose({{20, 40, 0, 20}, {20, 40, 10, 30}}, 2, ShiftShareMethod::esteban_marquillas);
    QCOMPARE(found.competitive[2], 10.0);
    QCOMPARE(found.national[2], 0.0);
    QVERIFY(std::isnan(found.parts[0][2]) && std::isnan(found.parts[1][2]));
    QCOMPARE(found.competitive_rest[2], 10.0);
    QCOMPARE(found.competitive_rest[0], 0.0);
  }

  void anIndustryThatIsNewEverywhereIsNotDivided() {
    const ShiftShare found = decompose({{0, 40, 0, 20}, {5, 40, 10, 30}}, 2, ShiftShareMethod::arcelus);
    QVERIFY(std::isnan(found.competitive[0]) && std::isnan(found.industry_mix[0]) && std::isnan(found.parts[2][0]));
    QCOMPARE(found.undivided[0], 5.0);
    QCOMPARE(found.undivided[2], 10.0);
    QCOMPARE(found.undivided[1], 0.0);
    QCOMPARE(found.competitive_rest[0], 0.0);
  }

  void anUnknownCellIsInNoTotalOfEitherYear() {
    const double unknown = std::nan("");
    const ShiftShare found = decompose({{20, 40, unknown, 20}, {30, 40, 10, 40}}, 2, ShiftShareMethod::classic);
    QVERIFY(std::isnan(found.national[2]) && std::isnan(found.undivided[2]) && std::isnan(found.value_end[2]));
    QCOMPARE(found.competitive[0], 0.0); // industry 0 is known in region 0 alone
    QVERIFY(near(found.national[0], 20 * (110.0 / 80 - 1)));
    // The dynamic method needs the years between as well.
    const std::vector<std::vector<double>> gap{{20, 40, 5, 20}, {20, 40, unknown, 20}, {30, 40, 10, 40}};
    QVERIFY(std::isnan(decompose(gap, 2, ShiftShareMethod::dynamic).national[2]));
    QVERIFY(!std::isnan(decompose(gap, 2, ShiftShareMethod::classic).national[2]));
  }

  void aRegionWithoutNeighboursHasNoSpatialParts() {
    const ShiftShare found = decompose({{20, 40, 10, 20, 6, 9}, {30, 40, 10, 40, 5, 9}}, 3, ShiftShareMethod::spatial,
                                       weights_from_pairs(3, {{0, 1}}));
    QVERIFY(std::isnan(found.parts[0][4]) && std::isnan(found.parts[1][5]));
    QCOMPARE(found.competitive_rest[4], found.competitive[4]);
    QVERIFY(near(found.parts[0][0], 20 * (0 - (45.0 / 36 - 1)))); // the neighbour of region 0 has not grown in industry 0
    QVERIFY(near(found.parts[1][0], 10));
  }

  void theScaleOfWeightsAndValuesDoesNotMatter() {
    const std::vector<std::vector<double>> years{random_table(60, 15), random_table(60, 16)};
    SpatialWeights raw = weights_from_pairs(10, {{0, 1}, {1, 2}, {2, 3}, {0, 9}, {4, 5}, {5, 6}, {6, 7}, {7, 8}, {8, 9}});
    const ShiftShare plain = decompose(years, 10, ShiftShareMethod::spatial, raw),
                     standard = decompose(years, 10, ShiftShareMethod::spatial, row_standardised(raw));
    for (std::size_t cell = 0; cell < 60; ++cell)
      QVERIFY(near(or0(plain.parts[0][cell]), or0(standard.parts[0][cell]), years[0][cell]));
  }

  void intervalsHoldTheComponentAndShrinkForEvenRegions() {
    // Region 0: every industry grows alike; region 1: one industry grows and the others do not.
    constexpr std::size_t columns = 12;
    std::vector<double> start(2 * columns, 100), end(2 * columns, 110);
    for (std::size_t industry = 0; industry < columns; ++industry)
      end[columns + industry] = industry == 0 ? 220 : 100;
    const ShiftShare found = decompose({start, end}, 2, ShiftShareMethod::classic);
    const std::vector<std::span<const double>> components{found.national, found.competitive};
    Progress silent;
    const auto of = [&](std::uint64_t seed) {
      return component_intervals(found.value_start, found.value_end, components, 2, {999, seed, 0.1}, silent);
    };
    const auto intervals = of(3);
    QVERIFY(near(intervals[0][0].lower, intervals[0][0].upper)); // the national component is proportional to the start
    const double competitive = region_sums(found.competitive, 2)[1];
    QVERIFY(intervals[1][1].lower < competitive && competitive < intervals[1][1].upper);
    QVERIFY(intervals[1][1].upper - intervals[1][1].lower > 100);
    ThreadLimit one(1);
    const auto alone = of(3);
    for (std::size_t region = 0; region < 2; ++region)
      QVERIFY(alone[1][region].lower == intervals[1][region].lower && alone[1][region].upper == intervals[1][region].upper);
  }

  // Efron and Tibshirani (1993), 12.2: for a mean the percentile interval is near mean +- 1.645 sd / sqrt(n) at 90 %.
  void intervalsOfManyEvenIndustriesAreNearTheNormalOnes() {
    constexpr std::size_t columns = 400;
    RandomStream random(9, 0, 0, 0);
    std::vector<double> start(columns, 50), component(columns);
    for (double &value : component)
      value = random.uniform() - 0.4;
    const double mean = std::accumulate(component.begin(), component.end(), 0.0) / columns;
    double square = 0;
    for (const double value : component)
      square += (value - mean) * (value - mean);
    const double half = 1.645 * std::sqrt(square / columns) * std::sqrt(double(columns));
    const std::vector<std::span<const double>> components{component};
    Progress silent;
    const Interval found = component_intervals(start, start, components, 1, {9999, 1, 0.1}, silent)[0][0];
    // The standard error of a 5 % quantile of 9,999 draws is about 0.021 sd; five of them.
    const double tolerance = 5 * 0.021 * half / 1.645;
    QVERIFY(std::abs(found.lower - (mean * columns - half)) < tolerance);
    QVERIFY(std::abs(found.upper - (mean * columns + half)) < tolerance);
    QVERIFY(component_intervals(start, start, components, 1, {9999, 2, 0.1}, silent)[0][0].upper != found.upper); // another seed
  }

  void aRegionOfOneIndustryHasNoInterval() {
    const std::vector<double> start{10, 0, 10, 5}, end{20, 0, 10, 5}, component{1, 0, 2, 3};
    const std::vector<std::span<const double>> components{component};
    Progress silent;
    const auto found = component_intervals(start, end, components, 2, {99, 1, 0.1}, silent);
    QVERIFY(std::isnan(found[0][0].lower) && !std::isnan(found[0][1].upper));
  }

  void faultsAreNamed() {
    const std::vector<double> two{1, 2}, three{1, 2, 3}, negative{1, -2}, nothing{0, 0};
    QVERIFY_EXCEPTION_THROWN(decompose({two}, 1, ShiftShareMethod::classic), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({two, three}, 1, ShiftShareMethod::classic), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({two, negative}, 1, ShiftShareMethod::classic), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({nothing, two}, 1, ShiftShareMethod::classic), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({two, two}, 1, ShiftShareMethod::classic, {}, {two}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({two, two}, 1, ShiftShareMethod::classic, {}, {three, three}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(decompose({two, two}, 2, ShiftShareMethod::spatial), InvalidInput);
    const std::vector<std::span<const double>> components{three};
    Progress silent;
    QVERIFY_EXCEPTION_THROWN(component_intervals(two, two, components, 1, {}, silent), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(component_intervals(two, two, {}, 1, {0, 1, 0.05}, silent), InvalidInput);
  }
};

QTEST_APPLESS_MAIN(ShiftShareTest)
#include "shift_share_test.moc"
