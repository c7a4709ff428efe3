// Spatial interaction: flows between places by their sizes and the distance between them, fitted to a table or estimated without.
#pragma once

#include "linkages/table_fitting.h"

#include <vector>

namespace territorial {

// Which sums of the table the model keeps (Wilson 1971, "A family of spatial interaction models").
enum class GravityConstraint { none, origins, destinations, both };

// How flows fall with cost c: c^-a (power), exp(-b c) (exponential), c^-a exp(-b c) (combined; Tanner 1961).
enum class Deterrence { power, exponential, combined };

enum class GravityTerm { constant, origin_mass, destination_mass, log_cost, cost };

// ln expected = sum of the coefficients x terms, and of a factor of the origin, the destination or both where their sums are
// kept. Of log_cost it is -a, of cost -b, so decay is negative.
struct GravityCoefficient {
  GravityTerm term;
  double value;
  double robust_error;  // standard error whatever the variance of flows: sandwich (Santos Silva and Tenreyro 2006, "The log of
                        // gravity"); of two-sided models somewhat small in small tables (Pfaffermayr 2019)
  double poisson_error; // the one of a Poisson variance, as glm prints it
};

struct GravityStatistics {
  double flow = 0, expected = 0;          // sums
  double deviance = 0, null_deviance = 0; // of Poisson; null: one mean for all cells
  double pseudo_r2 = 0;                   // 1 - deviance / null deviance
  double dispersion = 0;  // Pearson's chi-squared / degrees of freedom; 1 of Poisson; NaN without degrees of freedom
  double srmse = 0;       // root of the mean squared residual over the mean flow (Knudsen and Fotheringham 1986)
  double common_part = 0; // Sorensen: 2 sum min(flow, expected) / (sum flow + sum expected), 0 to 1
  double mean_cost_flow = 0, mean_cost_expected = 0; // weighted by flow, by expected
  std::size_t parameters = 0;                        // coefficients and free factors
};

struct GravityModel {
  GravityConstraint constraint = GravityConstraint::both;
  Deterrence deterrence = Deterrence::exponential;
};

struct GravityOptions {
  GravityModel model;
  double tolerance = 1e-9;            // of a coefficient against its spread, and of the sums of a two-sided model, relative
  std::size_t most_steps = 50;        // of Newton
  std::size_t most_iterations = 5000; // of the balancing, a step
};

struct GravityFit {
  std::vector<GravityCoefficient> coefficients;
  std::vector<double> origin_factor, destination_factor; // [rows], [columns]; 1 where a sum is not kept, 0 where it is 0
  std::vector<double> expected;                          // [m]
  std::vector<double> standardized; // [m] residual / root(dispersion x expected): independent of the unit; NaN where that is 0
  GravityStatistics statistics;
  double balance_error = 0; // the largest distance of a kept sum from that of the flows, relative
  std::size_t steps = 0, iterations = 0;
  bool converged = false;
  bool identified = true; // false: cost does not vary beside what the factors take up, so nothing can be said of its effect
};

// Fits by Poisson pseudo maximum likelihood: consistent whatever the distribution, zeros included. `flow` [m] >= 0 of the cells
// in play; `cost` [m], above 0 but for exponential decay; masses [rows], [columns] above 0 where a cell with flow needs them,
// used where their sum is not kept; empty: the sums of the flows. Newton's method on the few coefficients; factors are balanced
// inside (no dummy variables), so that mean costs agree in the end (Hyman 1969). Two-sided: O(steps x iterations x m), else
// O(steps x m) time, parallel; O(m) memory, some 70 bytes a cell. Throws InvalidInput, Cancelled.
GravityFit fit_gravity(const TableCells &cells, std::span<const double> flow, std::span<const double> cost,
                       std::span<const double> origin_mass, std::span<const double> destination_mass,
                       const GravityOptions &options, Progress &progress);

// What is known where no table exists.
struct GravityDecay {
  double power = 0, rate = 0; // a and b of the deterrence, finite
};

// The table with these sums of origins (out) [rows] and destinations (in) [columns] and this decay. Where a sum is not kept it
// says how attractive a place is, and flows are shared out by it; with neither kept the whole has the sum of `out`.
// Times and throws as fit_margins().
struct GravityEstimate {
  std::vector<double> expected; // [m]
  double mean_cost = 0;
  FittedTable fitted; // its error: of the sums that the model keeps
};
GravityEstimate estimate_gravity(const TableCells &cells, std::span<const double> cost, std::span<const double> out,
                                 std::span<const double> in, const GravityModel &model, const GravityDecay &decay,
                                 const FittingOptions &options, Progress &progress);

} // namespace territorial
