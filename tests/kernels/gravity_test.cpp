// Gravity models and tables fitted to margins: published and independently computed values, what must hold, and faults.
#include "linkages/cell_distances.h"
#include "linkages/gravity.h"
#include "linkages/table_fitting.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "reference_table.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace territorial;

namespace {

// A table of cells with their flows and costs.
struct Table {
  std::size_t columns = 0;
  std::vector<std::size_t> offset{0};
  std::vector<std::uint32_t> column;
  std::vector<double> flow, cost;

  TableCells cells() const { return {columns, offset, column}; }
  void add(std::size_t to, double y, double c) {
    column.push_back(static_cast<std::uint32_t>(to));
    flow.push_back(y);
    cost.push_back(c);
  }
  void end_row() { offset.push_back(column.size()); }
};

// Nine regions, 72 flows: Dennett (2012), as PySAL's spint has them.
Table austria() {
  const test::ReferenceTable rows(QStringLiteral("linkages/austria_fitted.csv"));
  Table table;
  std::map<QString, std::size_t> place;
  for (int row = 0; row < rows.rows(); ++row)
    place.emplace(rows.text(row, "Origin"), 0);
  for (auto &[name, number] : place)
    number = table.columns++;
  for (int row = 0; row < rows.rows(); ++row) {
    if (row > 0 && rows.text(row, "Origin") != rows.text(row - 1, "Origin"))
      table.end_row();
    table.add(place[rows.text(row, "Destination")], rows.number(row, "Data"), rows.number(row, "Dij"));
  }
  table.end_row();
  return table;
}

std::vector<double> fitted_by_r(const char *column) {
  return test::ReferenceTable(QStringLiteral("linkages/austria_fitted.csv")).numbers(column);
}

Table dense(std::size_t rows, std::size_t columns, const std::vector<double> &flow) {
  Table table;
  table.columns = columns;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j)
      table.add(j, flow[i * columns + j], 1);
    table.end_row();
  }
  return table;
}

// Places in a square, all pairs but those of a place with itself; flows by a true model, or drawn around it.
Table squares(std::size_t n, double rate, bool noise, unsigned seed = 1) {
  RandomStream stream(seed, 0, 0, 0);
  std::vector<double> x(n), y(n), size(n);
  for (std::size_t i = 0; i < n; ++i) {
    x[i] = 1000 * stream.uniform();
    y[i] = 1000 * stream.uniform();
    size[i] = std::exp(3 * stream.uniform());
  }
  Table table;
  table.columns = n;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j)
      if (i != j) {
        const double cost = 1 + std::hypot(x[i] - x[j], y[i] - y[j]);
        const double mean = 20 * size[i] * size[j] * std::exp(-rate * cost);
        table.add(j, noise ? std::floor(mean * 2 * stream.uniform()) : mean, cost);
      }
    table.end_row();
  }
  return table;
}

GravityFit fit(const Table &table, GravityConstraint constraint, Deterrence deterrence) {
  Progress silent;
  GravityOptions options;
  options.model = {constraint, deterrence};
  return fit_gravity(table.cells(), table.flow, table.cost, {}, {}, options, silent);
}

bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

const GravityCoefficient &of(const GravityFit &fit, GravityTerm term) {
  return *std::find_if(fit.coefficients.begin(), fit.coefficients.end(),
                       [term](const GravityCoefficient &coefficient) { return coefficient.term == term; });
}

struct Sums {
  std::vector<double> row, column;
};
Sums sums_of(const Table &table, const std::vector<double> &values) {
  Sums sums{std::vector<double>(table.offset.size() - 1, 0), std::vector<double>(table.columns, 0)};
  for (std::size_t i = 0; i + 1 < table.offset.size(); ++i)
    for (std::size_t k = table.offset[i]; k < table.offset[i + 1]; ++k) {
      sums.row[i] += values[k];
      sums.column[table.column[k]] += values[k];
    }
  return sums;
}

std::vector<double> logs(const std::vector<double> &cost) {
  std::vector<double> logarithm;
  for (const double c : cost)
    logarithm.push_back(std::log(c));
  return logarithm;
}

} // namespace

class GravityTest : public QObject {
  Q_OBJECT

  Progress silent;

  void coefficient(const GravityFit &fit, GravityTerm term, double value, double robust, double poisson) {
    const GravityCoefficient &found = of(fit, term);
    QVERIFY2(near(found.value, value, 1e-8), qPrintable(QString::number(found.value, 'g', 15)));
    QVERIFY2(near(found.robust_error, robust, 1e-6), qPrintable(QString::number(found.robust_error, 'g', 12)));
    QVERIFY2(near(found.poisson_error, poisson, 1e-6), qPrintable(QString::number(found.poisson_error, 'g', 12)));
  }

private slots:
  // spint's test suite: beta -0.00791533, D2 0.946661920897, SRMSE 0.37925654532618808; R's glm: -0.0079153331611, deviance
  // 9360.48248642; common part 0.884529.
  void doublyConstrainedExponentialIsThatOfSpintAndGlm() {
    const GravityFit model = fit(austria(), GravityConstraint::both, Deterrence::exponential);
    QVERIFY(model.converged && model.identified);
    coefficient(model, GravityTerm::cost, -0.0079153331611, 0.000699270026, 5.062411959e-05);
    QVERIFY(near(model.statistics.deviance, 9360.48248642, 1e-9));
    QVERIFY(near(model.statistics.pseudo_r2, 0.946661920897, 1e-8));
    QVERIFY(near(model.statistics.srmse, 0.37925654532618808, 1e-7));
    QVERIFY(near(model.statistics.common_part, 0.884529341129, 1e-9));
    QVERIFY(near(model.statistics.dispersion, 185.008677209, 1e-8));
    QVERIFY(near(model.statistics.mean_cost_flow, 124.022280175, 1e-10));
    QVERIFY(near(model.statistics.mean_cost_expected, 124.022280175, 1e-8));
    QCOMPARE(model.statistics.parameters, std::size_t{18});
    const std::vector<double> expected = fitted_by_r("fit_doubly_exp");
    for (std::size_t k = 0; k < expected.size(); ++k)
      QVERIFY2(near(model.expected[k], expected[k], 1e-7), qPrintable(QString::number(k)));
  }

  void doublyConstrainedPowerIsThatOfGlm() {
    const GravityFit model = fit(austria(), GravityConstraint::both, Deterrence::power);
    coefficient(model, GravityTerm::log_cost, -1.26408253319, 0.06771706492, 0.007428912655);
    QVERIFY(near(model.statistics.deviance, 5655.26285469, 1e-9));
    const std::vector<double> expected = fitted_by_r("fit_doubly_pow");
    for (std::size_t k = 0; k < expected.size(); ++k)
      QVERIFY(near(model.expected[k], expected[k], 1e-7));
  }

  // A Poisson regression with dummies in numpy; of the unconstrained one R's glm has the coefficients too.
  void otherModelsAreThoseOfARegressionWithDummies() {
    const Table table = austria();
    GravityFit model = fit(table, GravityConstraint::both, Deterrence::combined);
    coefficient(model, GravityTerm::log_cost, -1.49776976933, 0.2158225513, 0.02409292974);
    coefficient(model, GravityTerm::cost, 0.00161819227064, 0.00116785046, 0.00015843093);
    QVERIFY(near(model.statistics.deviance, 5551.4212844, 1e-9));

    model = fit(table, GravityConstraint::origins, Deterrence::exponential);
    coefficient(model, GravityTerm::destination_mass, 0.902854478419, 0.07801699402, 0.004722473156);
    coefficient(model, GravityTerm::cost, -0.00726170230777, 0.0008731693763, 5.256092498e-05);
    QVERIFY(near(model.statistics.deviance, 15238.577144, 1e-9));
    QVERIFY(near(model.statistics.dispersion, 272.738767834, 1e-8));

    model = fit(table, GravityConstraint::destinations, Deterrence::exponential);
    coefficient(model, GravityTerm::origin_mass, 0.900372160221, 0.09187770347, 0.005168306571);
    coefficient(model, GravityTerm::cost, -0.00695034463678, 0.0009408675421, 5.111786251e-05);

    model = fit(table, GravityConstraint::none, Deterrence::exponential);
    coefficient(model, GravityTerm::constant, -8.01822840239, 1.451231443, 0.07542583086);
    coefficient(model, GravityTerm::origin_mass, 0.869316127293, 0.09828096715, 0.005174669246);
    coefficient(model, GravityTerm::destination_mass, 0.891445152632, 0.0929158776, 0.004829647636);
    coefficient(model, GravityTerm::cost, -0.00622938371041, 0.001015649778, 5.168444808e-05);
    QVERIFY(near(model.statistics.pseudo_r2, 0.888694417548, 1e-9));

    model = fit(table, GravityConstraint::none, Deterrence::combined);
    coefficient(model, GravityTerm::constant, 1.49798961397, 2.220645866, 0.1315535175);
    coefficient(model, GravityTerm::log_cost, -1.50127302964, 0.2577884402, 0.01671712293);
    coefficient(model, GravityTerm::cost, 0.00315959975983, 0.001333366502, 0.000105759159);
    QVERIFY(near(model.statistics.srmse, 0.36602566263, 1e-8));
  }

  void keptSumsAreThoseOfTheFlows() {
    const Table table = austria();
    const Sums flows = sums_of(table, table.flow);
    for (const GravityConstraint constraint :
         {GravityConstraint::none, GravityConstraint::origins, GravityConstraint::destinations, GravityConstraint::both}) {
      const Sums sums = sums_of(table, fit(table, constraint, Deterrence::power).expected);
      QVERIFY(near(std::accumulate(sums.row.begin(), sums.row.end(), 0.0), 89575, 1e-9));
      for (std::size_t i = 0; i < 9; ++i) {
        if (constraint == GravityConstraint::origins || constraint == GravityConstraint::both)
          QVERIFY(near(sums.row[i], flows.row[i], 1e-9));
        if (constraint == GravityConstraint::destinations || constraint == GravityConstraint::both)
          QVERIFY(near(sums.column[i], flows.column[i], 1e-9));
      }
    }
  }

  // The score of a Poisson likelihood is 0: costs (or their logarithms) of flows and expected flows have one mean (Hyman 1969).
  void meanCostsAgree() {
    const Table table = squares(60, 0.004, true);
    const std::vector<double> logarithm = logs(table.cost);
    const auto mean = [&](const std::vector<double> &weight, const std::vector<double> &of) {
      return std::inner_product(weight.begin(), weight.end(), of.begin(), 0.0) /
             std::accumulate(weight.begin(), weight.end(), 0.0);
    };
    for (const GravityConstraint constraint : {GravityConstraint::none, GravityConstraint::both}) {
      QVERIFY(
          near(mean(fit(table, constraint, Deterrence::exponential).expected, table.cost), mean(table.flow, table.cost), 1e-9));
      QVERIFY(near(mean(fit(table, constraint, Deterrence::power).expected, logarithm), mean(table.flow, logarithm), 1e-9));
      const GravityFit both = fit(table, constraint, Deterrence::combined);
      QVERIFY(near(mean(both.expected, table.cost), mean(table.flow, table.cost), 1e-9));
      QVERIFY(near(mean(both.expected, logarithm), mean(table.flow, logarithm), 1e-9));
    }
  }

  void aTableMadeByTheModelGivesItBack() {
    const Table table = squares(40, 0.005, false);
    const GravityFit model = fit(table, GravityConstraint::both, Deterrence::exponential);
    QVERIFY(model.converged);
    QVERIFY(near(of(model, GravityTerm::cost).value, -0.005, 1e-9));
    QVERIFY(model.statistics.deviance < 1e-9 * model.statistics.null_deviance);
    QVERIFY(near(model.statistics.common_part, 1, 1e-8));
  }

  void theUnitOfFlowsChangesNeitherDecayNorErrorsNorResiduals() {
    Table table = austria();
    const GravityFit before = fit(table, GravityConstraint::both, Deterrence::exponential);
    for (double &flow : table.flow)
      flow *= 1e6;
    const GravityFit after = fit(table, GravityConstraint::both, Deterrence::exponential);
    QVERIFY(near(of(after, GravityTerm::cost).value, of(before, GravityTerm::cost).value, 1e-8));
    QVERIFY(near(of(after, GravityTerm::cost).robust_error, of(before, GravityTerm::cost).robust_error, 1e-6));
    QVERIFY(near(after.statistics.pseudo_r2, before.statistics.pseudo_r2, 1e-9));
    for (std::size_t k = 0; k < table.flow.size(); ++k)
      QVERIFY(near(after.standardized[k], before.standardized[k], 1e-6));
  }

  void theUnitOfCostsScalesTheDecay() {
    Table table = austria();
    for (double &cost : table.cost)
      cost *= 1000;
    QVERIFY(near(of(fit(table, GravityConstraint::both, Deterrence::exponential), GravityTerm::cost).value, -0.0079153331611e-3,
                 1e-8));
    QVERIFY(near(of(fit(table, GravityConstraint::both, Deterrence::power), GravityTerm::log_cost).value, -1.26408253319, 1e-8));
  }

  void factorsTimesDeterrenceAreTheExpectedFlows() {
    const Table table = austria();
    const GravityFit model = fit(table, GravityConstraint::both, Deterrence::exponential);
    for (std::size_t i = 0; i < 9; ++i)
      for (std::size_t k = table.offset[i]; k < table.offset[i + 1]; ++k)
        QVERIFY(near(model.origin_factor[i] * model.destination_factor[table.column[k]] *
                         std::exp(of(model, GravityTerm::cost).value * table.cost[k]),
                     model.expected[k], 1e-9));
  }

  // Rows and columns of the same table in another order.
  void theOrderOfPlacesChangesNothing() {
    const Table table = squares(30, 0.004, true);
    Table other;
    other.columns = 30;
    const auto renamed = [](std::size_t i) { return (7 * i + 3) % 30; };
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> cell;
    for (std::size_t i = 0; i < 30; ++i)
      for (std::size_t k = table.offset[i]; k < table.offset[i + 1]; ++k)
        cell[{renamed(i), renamed(table.column[k])}] = k;
    std::size_t row = 0;
    std::vector<std::size_t> from;
    for (const auto &[ends, k] : cell) {
      for (; row < ends.first; ++row)
        other.end_row();
      other.add(ends.second, table.flow[k], table.cost[k]);
      from.push_back(k);
    }
    other.end_row();
    const GravityFit one = fit(table, GravityConstraint::both, Deterrence::combined),
                     two = fit(other, GravityConstraint::both, Deterrence::combined);
    QVERIFY(near(of(two, GravityTerm::cost).value, of(one, GravityTerm::cost).value, 1e-7));
    for (std::size_t k = 0; k < from.size(); ++k)
      QVERIFY(near(two.expected[k], one.expected[from[k]], 1e-7));
  }

  void resultsDoNotDependOnThreads() {
    const Table table = squares(150, 0.004, true);
    const GravityFit all = fit(table, GravityConstraint::both, Deterrence::combined);
    const ThreadLimit one(1);
    const GravityFit alone = fit(table, GravityConstraint::both, Deterrence::combined);
    QCOMPARE(alone.expected, all.expected);
    QCOMPARE(of(alone, GravityTerm::cost).robust_error, of(all, GravityTerm::cost).robust_error);
  }

  void placesWithoutFlowsExpectNone() {
    Table table = austria();
    for (std::size_t k = table.offset[3]; k < table.offset[4]; ++k)
      table.flow[k] = 0;
    for (std::size_t k = 0; k < table.flow.size(); ++k)
      if (table.column[k] == 5)
        table.flow[k] = 0;
    for (const GravityConstraint constraint :
         {GravityConstraint::none, GravityConstraint::origins, GravityConstraint::destinations, GravityConstraint::both}) {
      const GravityFit model = fit(table, constraint, Deterrence::exponential);
      QVERIFY(model.converged);
      for (std::size_t k = 0; k < table.flow.size(); ++k)
        if (table.column[k] == 5 || (k >= table.offset[3] && k < table.offset[4]))
          QVERIFY(model.expected[k] == 0 && std::isnan(model.standardized[k]));
        else
          QVERIFY(model.expected[k] > 0);
    }
  }

  // Two tables that share no place, fitted as one: a decay in common, factors of each for itself.
  void tablesInPartsHaveTheirOwnFactors() {
    const Table one = austria();
    Table two = one;
    two.columns = 18;
    for (std::size_t i = 0; i < 9; ++i) {
      for (std::size_t k = one.offset[i]; k < one.offset[i + 1]; ++k)
        two.add(one.column[k] + 9, 3 * one.flow[k], one.cost[k]);
      two.end_row();
    }
    const GravityFit model = fit(two, GravityConstraint::both, Deterrence::exponential);
    QVERIFY(model.converged);
    QVERIFY(near(of(model, GravityTerm::cost).value, -0.0079153331611, 1e-8));
    QCOMPARE(model.statistics.parameters, std::size_t{1 + 2 * 17});
  }

  void costsThatAreAllEqualSayNothingOfDecay() {
    Table table = austria();
    std::fill(table.cost.begin(), table.cost.end(), 7);
    for (const GravityConstraint constraint : {GravityConstraint::none, GravityConstraint::both}) {
      const GravityFit model = fit(table, constraint, Deterrence::exponential);
      QVERIFY(!model.identified && !model.converged && model.coefficients.empty());
    }
  }

  void aSingleOriginSaysNothingWhereBothSumsAreKept() {
    Table table;
    table.columns = 3;
    table.add(0, 5, 1);
    table.add(1, 3, 2);
    table.add(2, 1, 3);
    table.end_row();
    QVERIFY(!fit(table, GravityConstraint::both, Deterrence::exponential).identified);
    const GravityFit origins = fit(table, GravityConstraint::none, Deterrence::exponential);
    QVERIFY(!origins.identified); // one origin mass only
  }

  void flowsThatAnInfiniteDecayFitsDoNotConverge() {
    // Everything stays in the nearest place, nothing goes farther.
    Table table = dense(3, 3, {5, 0, 0, 0, 7, 0, 0, 0, 9});
    table.cost = {1, 2, 3, 2, 1, 2, 3, 2, 1};
    const GravityFit model = fit(table, GravityConstraint::both, Deterrence::exponential);
    QVERIFY(!model.converged);
    for (const double expected : model.expected)
      QVERIFY(std::isfinite(expected));
  }

  void faultsAreNamed() {
    Table table = austria();
    QVERIFY_EXCEPTION_THROWN(fit(dense(2, 2, {0, 0, 0, 0}), GravityConstraint::both, Deterrence::power), InvalidInput);
    table.cost[4] = 0;
    QVERIFY_EXCEPTION_THROWN(fit(table, GravityConstraint::both, Deterrence::power), InvalidInput);
    QVERIFY(fit(table, GravityConstraint::both, Deterrence::exponential).converged);
    table.cost[4] = std::nan("");
    QVERIFY_EXCEPTION_THROWN(fit(table, GravityConstraint::both, Deterrence::exponential), InvalidInput);
    table.cost[4] = 1;
    table.flow[2] = -1;
    QVERIFY_EXCEPTION_THROWN(fit(table, GravityConstraint::both, Deterrence::exponential), InvalidInput);
    Table broken = austria();
    broken.column[0] = 40;
    QVERIFY_EXCEPTION_THROWN(fit(broken, GravityConstraint::both, Deterrence::exponential), InvalidInput);
  }

  // The example of GeodSolve's manual: JFK to LHR is 5551.759400 km; in the plane 3-4-5.
  void distancesOfCellsAreGeodesicsOrPlanar() {
    const Table two = dense(1, 2, {0, 0});
    const std::vector<Point> from{{-73.8, 40.6}}, to{{-0.5, 51.6}, {-73.8, 40.6}};
    const std::vector<double> metres = cell_distances(two.cells(), from, to, DistanceMethod::ellipsoidal, silent);
    QVERIFY(std::abs(metres[0] - 5551759.400) < 0.001 && metres[1] == 0);
    const std::vector<Point> plane{{3, 0}, {0, 4}}, origin{{0, 0}};
    QCOMPARE(cell_distances(two.cells(), origin, plane, DistanceMethod::planar, silent), (std::vector<double>{3, 4}));
    QVERIFY_EXCEPTION_THROWN(cell_distances(two.cells(), to, to, DistanceMethod::planar, silent), InvalidInput);
  }

  // The reference solution was converged in numpy; printed to three decimals there.
  void iterativeFittingOfFourByFourIsTheKnownTable() {
    const Table table = dense(4, 4, {5, 50, 100, 200, 50, 5, 100, 300, 50, 100, 5, 100, 100, 200, 250, 20});
    const std::vector<double> rows{400, 460, 400, 702}, columns{260, 400, 500, 802};
    const FittedTable fitted = fit_margins(table.cells(), table.flow, rows, columns, {}, {}, silent);
    QVERIFY(fitted.converged && fitted.iterations < 60);
    const std::vector<double> expected{5.195,  43.599,  97.186, 254.019, 44.707,  3.752,   83.636,  327.905,
                                       76.674, 128.698, 7.172,  187.456, 133.424, 223.951, 312.005, 32.620};
    for (std::size_t k = 0; k < 16; ++k)
      QVERIFY(std::abs(table.flow[k] * fitted.row_factor[k / 4] * fitted.column_factor[k % 4] - expected[k]) < 0.00051);
  }

  void iterativeFittingOfThreeByThreeIsTheKnownTable() {
    const Table table = dense(3, 3, {30, 20, 10, 15, 40, 25, 5, 10, 30});
    const std::vector<double> rows{75, 90, 60}, columns{60, 85, 80};
    const FittedTable fitted = fit_margins(table.cells(), table.flow, rows, columns, {1e-13, 1000}, {}, silent);
    QVERIFY(std::abs(30 * fitted.row_factor[0] * fitted.column_factor[0] - 36.94448034) < 1e-8);
  }

  void sumsThatNoTableHasAreSaid() {
    const Table table = dense(2, 2, {1, 0, 0, 1}); // nothing may move between the two
    FittedTable fitted =
        fit_margins(table.cells(), table.flow, std::vector<double>{3, 1}, std::vector<double>{1, 3}, {1e-10, 100}, {}, silent);
    QVERIFY(!fitted.converged && fitted.error > 0.1);
    const Table empty = dense(2, 2, {1, 1, 0, 0});
    fitted =
        fit_margins(empty.cells(), empty.flow, std::vector<double>{3, 1}, std::vector<double>{2, 2}, {1e-10, 100}, {}, silent);
    QVERIFY(!fitted.converged && fitted.error == 1);
    const Table full = dense(2, 2, {1, 1, 1, 1});
    fitted = fit_margins(full.cells(), full.flow, std::vector<double>{3, 1}, std::vector<double>{3, 3}, {1e-10, 100}, {}, silent);
    QVERIFY(!fitted.converged);
    QVERIFY_EXCEPTION_THROWN(
        fit_margins(full.cells(), full.flow, std::vector<double>{-1, 1}, std::vector<double>{0, 0}, {}, {}, silent),
        InvalidInput);
  }

  // Furness with the decay of the fit gives the flows of R's glm (reference: 4e-9 apart at most).
  void anEstimateWithTheFittedDecayIsTheFit() {
    const Table table = austria();
    const Sums sums = sums_of(table, table.flow);
    const GravityEstimate estimate =
        estimate_gravity(table.cells(), table.cost, sums.row, sums.column, {GravityConstraint::both, Deterrence::exponential},
                         {0, 0.0079153331611}, {1e-12, 5000}, silent);
    QVERIFY(estimate.fitted.converged && estimate.fitted.error <= 1e-12);
    QVERIFY(near(estimate.mean_cost, 124.022280175, 1e-9));
    const std::vector<double> expected = fitted_by_r("fit_doubly_exp");
    for (std::size_t k = 0; k < expected.size(); ++k)
      QVERIFY(near(estimate.expected[k], expected[k], 1e-7));
  }

  void estimatesKeepTheSumsThatTheModelKeeps() {
    const Table table = squares(50, 0.003, true);
    const Sums given = sums_of(table, table.flow);
    const double whole = std::accumulate(given.row.begin(), given.row.end(), 0.0);
    for (const GravityConstraint constraint :
         {GravityConstraint::none, GravityConstraint::origins, GravityConstraint::destinations, GravityConstraint::both}) {
      const GravityEstimate estimate = estimate_gravity(table.cells(), table.cost, given.row, given.column,
                                                        {constraint, Deterrence::combined}, {0.7, 0.002}, {}, silent);
      QVERIFY(estimate.fitted.converged);
      const Sums sums = sums_of(table, estimate.expected);
      QVERIFY(near(std::accumulate(sums.row.begin(), sums.row.end(), 0.0), whole, 1e-9));
      for (std::size_t i = 0; i < 50; ++i) {
        if (constraint == GravityConstraint::origins || constraint == GravityConstraint::both)
          QVERIFY(near(sums.row[i], given.row[i], 1e-9));
        if (constraint == GravityConstraint::destinations || constraint == GravityConstraint::both)
          QVERIFY(near(sums.column[i], given.column[i], 1e-9));
      }
    }
  }

  void aDecayThatIsVeryStrongStillSharesOutEveryRow() {
    const Table table = squares(20, 0.003, true);
    const Sums given = sums_of(table, table.flow);
    const GravityEstimate estimate = estimate_gravity(table.cells(), table.cost, given.row, given.column,
                                                      {GravityConstraint::origins, Deterrence::exponential}, {0, 50}, {}, silent);
    const Sums sums = sums_of(table, estimate.expected);
    for (std::size_t i = 0; i < 20; ++i)
      QVERIFY(near(sums.row[i], given.row[i], 1e-9)); // exp(-50 x 1000) alone is 0
  }
};

QTEST_APPLESS_MAIN(GravityTest)
#include "gravity_test.moc"
