#include "linkages/gravity.h"

#include "common/disjoint_sets.h"
#include "common/errors.h"
#include "linkages/gravity_newton.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace territorial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

void check(const TableCells &cells, std::span<const double> flow, std::span<const double> cost, const GravityModel &model) {
  check_cells(cells);
  if ((!flow.empty() && flow.size() != cells.size()) || cost.size() != cells.size())
    throw InvalidInput("every cell needs one flow and one cost");
  for (std::size_t k = 0; k < flow.size(); ++k)
    if (!(flow[k] >= 0) || !std::isfinite(flow[k]))
      throw InvalidInput("a flow must be a finite number of 0 and above", k);
  const bool exponential = model.deterrence == Deterrence::exponential;
  for (std::size_t k = 0; k < cost.size(); ++k)
    if (!(exponential ? cost[k] >= 0 : cost[k] > 0) || !std::isfinite(cost[k]))
      throw InvalidInput(exponential ? "a cost must be a finite number of 0 and above" : "a cost must be a finite number above 0",
                         k);
}

// The cells that can have a flow: those whose origin and destination have some, or a mass.
struct LivingCells {
  std::vector<std::size_t> offset{0}, cell; // cell: their positions among all
  std::vector<std::uint32_t> column;
  std::vector<double> flow, cost;
};

std::vector<char> living(std::span<const double> sums, std::span<const double> masses, bool by_mass) {
  std::vector<char> alive(sums.size());
  for (std::size_t i = 0; i < alive.size(); ++i)
    alive[i] = (by_mass ? masses[i] : sums[i]) > 0;
  return alive;
}

LivingCells living_cells(const TableCells &cells, std::span<const double> flow, std::span<const double> cost,
                         const std::vector<char> &rows, const std::vector<char> &columns) {
  LivingCells kept;
  for (std::size_t i = 0; i < cells.rows(); ++i) {
    for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
      if (rows[i] && columns[cells.column[k]]) {
        kept.cell.push_back(k);
        kept.column.push_back(cells.column[k]);
        kept.flow.push_back(flow[k]);
        kept.cost.push_back(cost[k]);
      } else if (flow[k] > 0) {
        throw InvalidInput("a place with a flow needs a mass above 0", k);
      }
    kept.offset.push_back(kept.cell.size());
  }
  return kept;
}

GravityStatistics statistics_of(std::span<const double> flow, std::span<const double> expected, std::span<const double> cost,
                                std::size_t alive, std::size_t parameters) {
  GravityStatistics found;
  const auto m = static_cast<double>(flow.size());
  found.parameters = parameters;
  double squares = 0, pearson = 0, common = 0, flow_cost = 0, expected_cost = 0, information = 0;
  for (std::size_t k = 0; k < flow.size(); ++k) {
    const double y = flow[k], mu = expected[k];
    found.flow += y;
    found.expected += mu;
    found.deviance += 2 * ((y > 0 ? y * std::log(y / mu) : 0) - (y - mu));
    information += y > 0 ? y * std::log(y) : 0;
    squares += (y - mu) * (y - mu);
    pearson += mu > 0 ? (y - mu) * (y - mu) / mu : 0;
    common += std::min(y, mu);
    flow_cost += y * cost[k];
    expected_cost += mu * cost[k];
  }
  found.null_deviance = 2 * (information - found.flow * std::log(found.flow / m));
  found.pseudo_r2 = found.null_deviance > 0 ? 1 - found.deviance / found.null_deviance : unknown;
  found.dispersion = alive > parameters ? pearson / static_cast<double>(alive - parameters) : unknown;
  found.srmse = std::sqrt(squares / m) / (found.flow / m);
  found.common_part = 2 * common / (found.flow + found.expected);
  found.mean_cost_flow = flow_cost / found.flow;
  found.mean_cost_expected = expected_cost / found.expected;
  return found;
}

// Factors as free numbers: those of places with a flow; of both sides one less for each part of the table that hangs together, as
// one side can take a number off the other there.
std::size_t free_factors(const TableCells &cells, const GravityFactors &factors, GravityConstraint constraint) {
  const auto above = [](const std::vector<double> &sums) {
    return static_cast<std::size_t>(std::count_if(sums.begin(), sums.end(), [](double sum) { return sum > 0; }));
  };
  switch (constraint) {
  case GravityConstraint::none:
    return 1;
  case GravityConstraint::origins:
    return above(factors.row_sum);
  case GravityConstraint::destinations:
    return above(factors.column_sum);
  default:
    break;
  }
  DisjointSets parts(cells.rows() + cells.columns);
  std::size_t joined = 0;
  for (std::size_t i = 0; i < cells.rows(); ++i)
    for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
      if (const std::size_t column = cells.rows() + cells.column[k]; parts.find(i) != parts.find(column)) {
        parts.join(i, column);
        ++joined;
      }
  return joined; // places - parts
}

} // namespace

GravityFit fit_gravity(const TableCells &cells, std::span<const double> flow, std::span<const double> cost,
                       std::span<const double> origin_mass, std::span<const double> destination_mass,
                       const GravityOptions &options, Progress &progress) {
  check(cells, flow, cost, options.model);
  if (flow.size() != cells.size())
    throw InvalidInput("every cell needs one flow and one cost");
  const GravityConstraint constraint = options.model.constraint;
  const GravityFactors sums(cells, constraint, flow, progress);
  if (!(sums.total > 0))
    throw InvalidInput("no flow is above 0");
  const auto mass_of = [](std::span<const double> given, const std::vector<double> &sum) {
    if (!given.empty() && given.size() != sum.size())
      throw InvalidInput("every place needs one mass");
    return given.empty() ? std::span<const double>(sum) : given;
  };
  const std::span<const double> out = mass_of(origin_mass, sums.row_sum), in = mass_of(destination_mass, sums.column_sum);
  const LivingCells alive = living_cells(cells, flow, cost, living(sums.row_sum, out, needs_origin_mass(constraint)),
                                         living(sums.column_sum, in, needs_destination_mass(constraint)));
  const TableCells table{cells.columns, alive.offset, alive.column};
  GravityNewton fitting(table, alive.flow, terms_of(table, alive.cost, out, in, options.model, progress), options, progress);
  fitting.run();

  GravityFit fit;
  fit.identified = fitting.identified;
  fit.converged = fitting.converged;
  fit.steps = fitting.steps;
  fit.iterations = fitting.factors.iterations;
  fit.balance_error = fitting.factors.error;
  if (fit.identified)
    fit.coefficients = coefficients_of(fitting, table, alive.flow, constraint, progress);
  fit.expected.assign(cells.size(), 0);
  for (std::size_t k = 0; k < alive.cell.size(); ++k)
    fit.expected[alive.cell[k]] = fitting.expected[k];
  fit.statistics = statistics_of(flow, fit.expected, cost, alive.cell.size(),
                                 fitting.size() + free_factors(table, fitting.factors, constraint));
  fit.standardized.assign(cells.size(), unknown);
  if (fit.statistics.dispersion > 0)
    for (std::size_t k = 0; k < cells.size(); ++k)
      if (fit.expected[k] > 0)
        fit.standardized[k] = (flow[k] - fit.expected[k]) / std::sqrt(fit.statistics.dispersion * fit.expected[k]);
  // Terms were measured from their means; factors take up the difference.
  double off = 1;
  for (std::size_t t = 0; t < fitting.size(); ++t)
    off *= std::exp(-fitting.beta[t] * fitting.term(t).mean / fitting.term(t).deviation);
  fit.origin_factor = fitting.factors.row;
  fit.destination_factor = fitting.factors.column;
  for (double &factor : constraint == GravityConstraint::destinations ? fit.destination_factor : fit.origin_factor)
    factor *= constraint == GravityConstraint::none ? 1 : off;
  progress.report(1);
  return fit;
}

GravityEstimate estimate_gravity(const TableCells &cells, std::span<const double> cost, std::span<const double> out,
                                 std::span<const double> in, const GravityModel &model, const GravityDecay &decay,
                                 const FittingOptions &options, Progress &progress) {
  check(cells, {}, cost, model);
  if (!std::isfinite(decay.power) || !std::isfinite(decay.rate))
    throw InvalidInput("decay must be finite");
  // The largest of each row is 1, so that nothing runs over; the row's factor or the whole takes it up again.
  std::vector<double> seed(cells.size());
  std::vector<double> highest(cells.rows(), -std::numeric_limits<double>::infinity());
  const auto exponent = [&](std::size_t k) {
    return (model.deterrence == Deterrence::exponential ? 0 : -decay.power * std::log(cost[k])) -
           (model.deterrence == Deterrence::power ? 0 : decay.rate * cost[k]);
  };
  for_each_row(
      cells,
      [&](std::size_t i) {
        for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
          highest[i] = std::max(highest[i], seed[k] = exponent(k));
      },
      progress);
  const bool by_row = model.constraint == GravityConstraint::both || model.constraint == GravityConstraint::origins;
  const double top = highest.empty() ? 0 : *std::max_element(highest.begin(), highest.end());
  for_each_row(
      cells,
      [&](std::size_t i) {
        for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
          seed[k] = std::exp(seed[k] - (by_row ? highest[i] : top)) * (needs_origin_mass(model.constraint) ? out[i] : 1) *
                    (needs_destination_mass(model.constraint) ? in[cells.column[k]] : 1);
      },
      progress);
  GravityEstimate estimate;
  const auto total = [](std::span<const double> sums) { return std::accumulate(sums.begin(), sums.end(), 0.0); };
  if (model.constraint == GravityConstraint::both) {
    estimate.fitted = fit_margins(cells, seed, out, in, options, {}, progress);
  } else {
    FittedTable &table = estimate.fitted;
    table.row_factor.assign(cells.rows(), 1);
    table.column_factor.assign(cells.columns, 1);
    table.iterations = 1;
    std::vector<double> rows(cells.rows(), 0);
    const std::vector<double> columns = sums_of_columns(
        cells,
        [&](std::size_t i, std::span<double> sums) {
          for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k) {
            rows[i] += seed[k];
            sums[cells.column[k]] += seed[k];
          }
        },
        progress);
    const auto fit = [&](std::vector<double> &factor, std::span<const double> wanted, std::span<const double> have) {
      for (std::size_t i = 0; i < factor.size(); ++i) {
        factor[i] = have[i] > 0 ? wanted[i] / have[i] : 0;
        if (wanted[i] > 0 && !(have[i] > 0))
          table.error = 1;
      }
    };
    if (model.constraint == GravityConstraint::origins)
      fit(table.row_factor, out, rows);
    else if (model.constraint == GravityConstraint::destinations)
      fit(table.column_factor, in, columns);
    else
      table.row_factor.assign(cells.rows(), total(rows) > 0 ? total(out) / total(rows) : 0);
    if (model.constraint == GravityConstraint::none && total(out) > 0 && !(total(rows) > 0))
      table.error = 1;
    table.converged = table.error <= options.tolerance;
  }
  estimate.expected.resize(cells.size());
  double flow = 0, flow_cost = 0;
  for (std::size_t i = 0; i < cells.rows(); ++i)
    for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k) {
      estimate.expected[k] = seed[k] * estimate.fitted.row_factor[i] * estimate.fitted.column_factor[cells.column[k]];
      flow += estimate.expected[k];
      flow_cost += estimate.expected[k] * cost[k];
    }
  estimate.mean_cost = flow > 0 ? flow_cost / flow : unknown;
  return estimate;
}

} // namespace territorial
