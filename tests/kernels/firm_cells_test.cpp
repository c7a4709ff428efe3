// Firms by region and industry, and what must be masked: held against an attacker who solves all sums at once.
#include "specialization/disclosure.h"
#include "specialization/firm_cells.h"

#include "common/errors.h"
#include "common/philox.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace territorial;

namespace {

struct Firms {
  std::vector<std::int32_t> region, industry;
  std::vector<double> size;
  std::size_t regions, industries;

  void add(int r, int i, const std::vector<double> &sizes) {
    for (const double s : sizes) {
      region.push_back(r);
      industry.push_back(i);
      size.push_back(s);
    }
  }
  FirmTable table() const { return firm_table(region, industry, size, regions, industries); }
};

DisclosureMask mask(const FirmTable &table, const DisclosureRule &rule = {}) {
  Progress silent;
  return mask_firms(table, rule, {}, silent);
}

// Many small cells, some of one firm, some dominated, some of firms without anything.
Firms random_firms(std::uint64_t seed, std::size_t regions, std::size_t industries, bool zeros) {
  Firms firms{{}, {}, {}, regions, industries};
  RandomStream random(seed, 0, 0, 0);
  for (std::size_t r = 0; r < regions; ++r)
    for (std::size_t i = 0; i < industries; ++i) {
      if (random.uniform() < 0.25)
        continue;
      const bool nothing = zeros && random.uniform() < 0.2;
      for (std::uint32_t f = random.below(9); f <= 8; f += 1 + random.below(2))
        firms.add(static_cast<int>(r), static_cast<int>(i), {nothing ? 0 : std::floor(std::exp(5 * random.uniform()))});
    }
  return firms;
}

// The smallest value of the last row of A x = b, x >= 0, sign * x_k, by the simplex method with Bland's rule from two phases.
class Attacker {
public:
  // Unknown are the masked cells and totals; every row and column is an equation.
  Attacker(const FirmTable &table, const DisclosureMask &mask)
      : mRegions(table.regions.size()), mIndustries(table.industries.size()) {
    mRight.assign(mRegions + mIndustries + 2, 0);
    for (std::size_t c = 0; c < table.cells.size(); ++c)
      see(static_cast<std::size_t>(table.cells[c].region), static_cast<std::size_t>(table.cells[c].industry), table.cells[c].sums,
          mask.cells[c] != 0);
    for (std::size_t r = 0; r < mRegions; ++r)
      see(r, mIndustries, table.regions[r], mask.regions[r] != 0);
    for (std::size_t i = 0; i < mIndustries; ++i)
      see(mRegions, i, table.industries[i], mask.industries[i] != 0);
    see(mRegions, mIndustries, table.all, mask.all != 0);
  }

  std::size_t unknowns() const { return mRow.size(); }
  double truth(std::size_t k) const { return mTruth[k]; }

  // How far the attacker can tell the value: largest less smallest, at most `enough`.
  double room(std::size_t k, double enough) const { return extreme(k, 1, enough) - extreme(k, -1, enough); }

private:
  void see(std::size_t row, std::size_t column, const FirmSums &sums, bool unknown) {
    // Totals with the other sign, so that every row and column sums to zero.
    const double of_row = column == mIndustries ? -1 : 1, of_column = row == mRegions ? -1 : 1;
    if (unknown) {
      mRow.push_back({row, of_row});
      mColumn.push_back({mRegions + 1 + column, of_column});
      mTruth.push_back(sums.value);
    } else {
      mRight[row] -= of_row * sums.value;
      mRight[mRegions + 1 + column] -= of_column * sums.value;
    }
  }

  // The largest (sign 1) or smallest value of unknown k, or where `enough` beyond the truth is reached, that.
  double extreme(std::size_t k, double sign, double enough) const {
    const std::size_t n = unknowns(), m = mRight.size();
    // Columns: unknowns, a slack that keeps sign * x_k <= sign * truth + enough, artificial ones.
    std::vector<std::vector<double>> a(m + 1, std::vector<double>(n + 1 + m + 1, 0));
    std::vector<double> b(mRight);
    b.push_back(sign * mTruth[k] + enough);
    for (std::size_t v = 0; v < n; ++v) {
      a[mRow[v].first][v] += mRow[v].second;
      a[mColumn[v].first][v] += mColumn[v].second;
    }
    a[m][k] = sign;
    a[m][n] = 1;
    std::vector<std::size_t> basis(m + 1);
    for (std::size_t i = 0; i <= m; ++i) {
      if (b[i] < 0) {
        b[i] = -b[i];
        for (double &value : a[i])
          value = -value;
      }
      a[i][n + 1 + i] = 1;
      basis[i] = n + 1 + i;
    }
    std::vector<double> cost(n + 1 + m + 1, 0);
    for (std::size_t i = 0; i <= m; ++i)
      cost[n + 1 + i] = 1;
    run(a, b, basis, cost, n + 1 + m + 1);
    std::fill(cost.begin(), cost.end(), 0);
    cost[k] = -sign;
    run(a, b, basis, cost, n + 1);
    for (std::size_t i = 0; i <= m; ++i)
      if (basis[i] == k)
        return b[i];
    return 0;
  }

  static void run(std::vector<std::vector<double>> &a, std::vector<double> &b, std::vector<std::size_t> &basis,
                  const std::vector<double> &cost, std::size_t columns) {
    constexpr double tiny = 1e-9;
    for (;;) {
      std::size_t enter = columns;
      for (std::size_t v = 0; v < columns && enter == columns; ++v) {
        double reduced = cost[v];
        for (std::size_t i = 0; i < a.size(); ++i)
          reduced -= cost[basis[i]] * a[i][v];
        if (reduced < -tiny)
          enter = v;
      }
      if (enter == columns)
        return;
      std::size_t leave = a.size();
      for (std::size_t i = 0; i < a.size(); ++i) {
        // An artificial column that stayed in at 0 must not rise again.
        const bool stuck = basis[i] >= columns && std::abs(a[i][enter]) > tiny;
        if (!stuck && a[i][enter] <= tiny)
          continue;
        const double ratio = stuck ? 0 : b[i] / a[i][enter];
        const double best = leave < a.size() ? (basis[leave] >= columns ? 0 : b[leave] / a[leave][enter]) : 1e300;
        if (ratio < best - tiny || (ratio <= best + tiny && leave < a.size() && basis[i] < basis[leave]))
          leave = i;
        else if (leave == a.size())
          leave = i;
      }
      QVERIFY(leave < a.size());
      const double pivot = a[leave][enter];
      for (double &value : a[leave])
        value /= pivot;
      b[leave] /= pivot;
      for (std::size_t i = 0; i < a.size(); ++i)
        if (const double factor = a[i][enter]; i != leave && factor != 0) {
          for (std::size_t v = 0; v < a[i].size(); ++v)
            a[i][v] -= factor * a[leave][v];
          b[i] -= factor * b[leave];
        }
      basis[leave] = enter;
    }
  }

  std::size_t mRegions, mIndustries;
  std::vector<std::pair<std::size_t, double>> mRow, mColumn;
  std::vector<double> mTruth, mRight;
};

} // namespace

class FirmCellsTest : public QObject {
  Q_OBJECT
private slots:
  void firmsAreCountedSummedAndConcentrated() {
    Firms firms{{}, {}, {}, 2, 3};
    firms.add(0, 0, {10, 30, 60});
    firms.add(0, 2, {5});
    firms.add(1, 0, {1, 1, 1, 1});
    firms.add(-1, 0, {1000});
    firms.add(1, -1, {1000});
    firms.add(1, 1, {std::numeric_limits<double>::quiet_NaN()});
    const FirmTable table = firms.table();
    QCOMPARE(table.cells.size(), 3U);
    QCOMPARE(table.cells[0].sums.firms, 3LL);
    QCOMPARE(table.cells[0].sums.value, 100.0);
    QCOMPARE(table.cells[0].sums.largest, 60.0);
    QCOMPARE(plant_herfindahl(table.cells[0].sums), 0.46); // 0.01 + 0.09 + 0.36
    QCOMPARE(plant_herfindahl(table.cells[1].sums), 1.0);
    QCOMPARE(plant_herfindahl(table.cells[2].sums), 0.25);
    QCOMPARE(table.regions[0].value, 105.0);
    QCOMPARE(table.industries[0].firms, 7LL);
    QCOMPARE(plant_herfindahl(table.industries[0]), 4604.0 / (104 * 104));
    QVERIFY(std::isnan(plant_herfindahl(table.industries[1])));
    QCOMPARE(table.all.value, 109.0);
    QCOMPARE(table.all.firms, 8LL);
  }

  void neitherOrderNorSmallSizesBesideLargeOnesMatter() {
    Firms firms{{}, {}, {}, 4, 3};
    RandomStream random(11, 0, 0, 0);
    for (int f = 0; f < 20000; ++f)
      firms.add(static_cast<int>(random.below(4)), static_cast<int>(random.below(3)), {std::exp(40 * random.uniform() - 20)});
    const FirmTable table = firms.table();
    Firms shuffled = firms;
    std::vector<std::size_t> order(firms.size.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(std::span(order));
    for (std::size_t f = 0; f < order.size(); ++f) {
      shuffled.region[f] = firms.region[order[f]];
      shuffled.industry[f] = firms.industry[order[f]];
      shuffled.size[f] = firms.size[order[f]];
    }
    const FirmTable again = shuffled.table();
    long double exact = 0; // long double is 64 bits wide here or more: enough for 20,000 terms
    for (const double size : firms.size)
      exact += size;
    QCOMPARE(table.all.value, static_cast<double>(exact));
    for (std::size_t c = 0; c < table.cells.size(); ++c) {
      QVERIFY(table.cells[c].sums.value == again.cells[c].sums.value);
      QVERIFY(table.cells[c].sums.squares == again.cells[c].sums.squares);
    }
  }

  void badFirmsAreRefused() {
    QVERIFY_EXCEPTION_THROWN((Firms{{0}, {0}, {-1}, 1, 1}.table()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((Firms{{1}, {0}, {1}, 1, 1}.table()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((Firms{{0}, {0, 0}, {1}, 1, 1}.table()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((Firms{{0}, {0}, {std::numeric_limits<double>::infinity()}, 1, 1}.table()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(mask(Firms{{0}, {0}, {1}, 1, 1}.table(), {0, 1}), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(mask(Firms{{0}, {0}, {1}, 1, 1}.table(), {3, 0}), InvalidInput);
  }

  // One cell of one firm in a table of safe ones: three more close the cycle, those of least value; no total is lost. In its row
  // and column the small cells are (0, 2) of 12 and (1, 0) of 9, so the fourth is (1, 2).
  void aSmallCellTakesTheCheapestCycleWithIt() {
    Firms firms{{}, {}, {}, 3, 3};
    firms.add(0, 0, {7});
    firms.add(0, 1, {10, 10, 10});
    firms.add(0, 2, {4, 4, 4});
    firms.add(1, 0, {3, 3, 3});
    firms.add(1, 1, {9, 9, 9});
    firms.add(1, 2, {5, 5, 5});
    firms.add(2, 0, {11, 11, 11});
    firms.add(2, 1, {8, 8, 8});
    firms.add(2, 2, {6, 6, 6});
    const DisclosureMask found = mask(firms.table());
    QCOMPARE(found.cells, (std::vector<std::uint8_t>{1, 0, 1, 1, 0, 1, 0, 0, 0}));
    QCOMPARE(found.regions, (std::vector<std::uint8_t>{0, 0, 0}));
    QCOMPARE(found.industries, (std::vector<std::uint8_t>{0, 0, 0}));
    QCOMPARE(found.all, std::uint8_t{0});
  }

  void dominanceMasksAsFewFirmsDo() {
    Firms firms{{}, {}, {}, 1, 2};
    firms.add(0, 0, {90, 5, 5});
    firms.add(0, 1, {50, 30, 40});
    const DisclosureMask strict = mask(firms.table());
    QCOMPARE(strict.cells[0], std::uint8_t{1});
    QCOMPARE(mask(firms.table(), {3, 0.9}).cells, (std::vector<std::uint8_t>{0, 0}));
    QCOMPARE(mask(firms.table(), {1, 1}).cells, (std::vector<std::uint8_t>{0, 0}));
  }

  void aSafeTableStaysWhole() {
    Firms firms{{}, {}, {}, 5, 4};
    for (int r = 0; r < 5; ++r)
      for (int i = 0; i < 4; ++i)
        firms.add(r, i, {1.0 + r, 2.0 + i, 3});
    const DisclosureMask found = mask(firms.table());
    QVERIFY(std::none_of(found.cells.begin(), found.cells.end(), [](int masked) { return masked; }) && !found.all);
  }

  void aSingleFirmIsNowhereToBeSeen() {
    Firms firms{{}, {}, {}, 3, 3};
    firms.add(1, 2, {42});
    const DisclosureMask found = mask(firms.table());
    QVERIFY(found.cells[0] && found.regions[1] && found.industries[2] && found.all);
  }

  void nothingThatTheRuleForbidsIsShown() {
    const DisclosureRule rule{3, 0.8};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      const FirmTable table = random_firms(seed, 2 + seed % 6, 2 + seed % 5, seed % 2).table();
      const DisclosureMask found = mask(table, rule);
      const auto shown_is_allowed = [&](const FirmSums &sums, int masked) {
        return masked || sums.firms == 0 || rule.allows(sums);
      };
      for (std::size_t c = 0; c < table.cells.size(); ++c)
        QVERIFY(shown_is_allowed(table.cells[c].sums, found.cells[c]));
      for (std::size_t r = 0; r < table.regions.size(); ++r)
        QVERIFY(shown_is_allowed(table.regions[r], found.regions[r]));
      for (std::size_t i = 0; i < table.industries.size(); ++i)
        QVERIFY(shown_is_allowed(table.industries[i], found.industries[i]));
      QVERIFY(shown_is_allowed(table.all, found.all));
    }
  }

  // What a total less the cells that are shown tells: as if it were a cell.
  void noDifferenceOfATotalIsForbidden() {
    const DisclosureRule rule{3, 0.8};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      const FirmTable table = random_firms(seed, 2 + seed % 6, 2 + seed % 5, seed % 2).table();
      const DisclosureMask found = mask(table, rule);
      const auto difference_is_allowed = [&](auto belongs) {
        FirmSums together;
        for (std::size_t c = 0; c < table.cells.size(); ++c)
          if (found.cells[c] && belongs(table.cells[c])) {
            together.firms += table.cells[c].sums.firms;
            together.value += table.cells[c].sums.value;
            together.largest = std::max(together.largest, table.cells[c].sums.largest);
          }
        return together.firms == 0 || rule.allows(together);
      };
      for (int r = 0; r < static_cast<int>(table.regions.size()); ++r)
        QVERIFY(found.regions[static_cast<std::size_t>(r)] ||
                difference_is_allowed([r](const FirmCell &c) { return c.region == r; }));
      for (int i = 0; i < static_cast<int>(table.industries.size()); ++i)
        QVERIFY(found.industries[static_cast<std::size_t>(i)] ||
                difference_is_allowed([i](const FirmCell &c) { return c.industry == i; }));
    }
  }

  void noMaskedCellCanBeRecovered() {
    int masked = 0, shown = 0, attacked = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const FirmTable table = random_firms(seed, 2 + seed % 5, 2 + seed % 4, seed % 2).table();
      if (table.all.value == 0)
        continue;
      const DisclosureMask found = mask(table, {3, 0.8});
      const Attacker attacker(table, found);
      for (std::size_t k = 0; k < attacker.unknowns(); ++k, ++attacked)
        QVERIFY2(attacker.room(k, 1) > 1e-6, qPrintable(QString("table %1: %2").arg(seed).arg(attacker.truth(k))));
      masked += static_cast<int>(std::count(found.cells.begin(), found.cells.end(), 1));
      shown += static_cast<int>(std::count(found.cells.begin(), found.cells.end(), 0));
    }
    QVERIFY(masked > 300 && shown > 300);
    QVERIFY(attacked >= masked);
  }

  // The attack works where only what the rule forbids is masked, or the test above would prove nothing.
  void withoutMoreMasksCellsAreRecovered() {
    int recovered = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      const FirmTable table = random_firms(seed, 4, 4, false).table();
      const DisclosureRule rule{3, 0.8};
      DisclosureMask only = mask(table, {1, 1});
      for (std::size_t c = 0; c < table.cells.size(); ++c)
        only.cells[c] = !rule.allows(table.cells[c].sums);
      const Attacker attacker(table, only);
      for (std::size_t k = 0; k < attacker.unknowns(); ++k)
        recovered += attacker.room(k, 1) < 1e-6;
    }
    QVERIFY2(recovered > 20, qPrintable(QString::number(recovered)));
  }

  void whatIsMaskedAlreadyStaysSo() {
    const FirmTable table = random_firms(5, 5, 4, false).table();
    Progress silent;
    const DisclosureMask first = mask(table, {3, 0.85}), second = mask_firms(table, {4, 0.85}, first, silent);
    for (std::size_t c = 0; c < table.cells.size(); ++c)
      QVERIFY(second.cells[c] >= first.cells[c]);
    QVERIFY(second.cells != first.cells);
  }

  void aMillionFirmsAreMaskedInReasonableTime() {
    Firms firms{{}, {}, {}, 3000, 100};
    RandomStream random(13, 0, 0, 0);
    for (int f = 0; f < 1000000; ++f)
      firms.add(static_cast<int>(std::pow(random.uniform(), 3) * 3000), static_cast<int>(std::pow(random.uniform(), 2) * 100),
                {std::floor(std::exp(6 * random.uniform()))});
    const FirmTable table = firms.table();
    QElapsedTimer timer;
    timer.start();
    const DisclosureMask found = mask(table);
    qInfo("%zu cells, %lld ms", table.cells.size(), timer.elapsed());
    QVERIFY(std::count(found.cells.begin(), found.cells.end(), 0) > 1000);
    QVERIFY(timer.elapsed() < 60000); // a sanitizer's machine included
  }
};

QTEST_APPLESS_MAIN(FirmCellsTest)
#include "firm_cells_test.moc"
