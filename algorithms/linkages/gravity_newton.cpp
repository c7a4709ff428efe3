#include "linkages/gravity_newton.h"

#include <algorithm>
#include <cmath>

namespace territorial {

// Expected flows at beta; the log likelihood without its constant.
double GravityNewton::evaluate(double tolerance) {
  expected.resize(mCells.size());
  for_each_row(
      mCells,
      [&](std::size_t i) {
        for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k) {
          double exponent = 0;
          for (std::size_t t = 0; t < size(); ++t)
            exponent += beta[t] * mTerms[t].value[k];
          expected[k] = std::exp(exponent);
        }
      },
      mProgress);
  factors.balance(expected, tolerance, mOptions.most_iterations);
  double likelihood = factors.log_likelihood() - over_rows([&](std::size_t k) { return expected[k]; });
  for (std::size_t t = 0; t < size(); ++t)
    likelihood += beta[t] * mFlowTimesTerm[t];
  return likelihood;
}

void GravityNewton::shift_terms(double tolerance) {
  mShifts.resize(size());
  for (std::size_t t = 0; t < size(); ++t)
    mShifts[t] = factors.shift(mTerms[t].value, expected, tolerance, std::move(mShifts[t]));
}

// False where a term does not vary beside the factors and the other terms.
bool GravityNewton::factorise() {
  constexpr double least = 1e-10; // of the variance that the term has over all cells
  Square information{};
  for (std::size_t s = 0; s < size(); ++s)
    for (std::size_t t = 0; t <= s; ++t)
      information[s][t] = product(s, t, [&](std::size_t k) { return expected[k]; });
  for (std::size_t s = 0; s < size(); ++s)
    for (std::size_t t = 0; t <= s; ++t) {
      double rest = information[s][t];
      for (std::size_t u = 0; u < t; ++u)
        rest -= mRoot[s][u] * mRoot[t][u];
      if (s != t)
        mRoot[s][t] = rest / mRoot[t][t];
      else if (rest > least * factors.total)
        mRoot[s][s] = std::sqrt(rest);
      else
        return false;
    }
  return true;
}

Vector GravityNewton::solve(Vector right) const {
  for (std::size_t s = 0; s < size(); ++s) {
    for (std::size_t t = 0; t < s; ++t)
      right[s] -= mRoot[s][t] * right[t];
    right[s] /= mRoot[s][s];
  }
  for (std::size_t s = size(); s-- > 0;) {
    for (std::size_t t = s + 1; t < size(); ++t)
      right[s] -= mRoot[t][s] * right[t];
    right[s] /= mRoot[s][s];
  }
  return right;
}

Square GravityNewton::covariance() const {
  Square inverse{};
  for (std::size_t t = 0; t < size(); ++t) {
    Vector unit{};
    unit[t] = 1;
    const Vector column = solve(unit);
    for (std::size_t s = 0; s < size(); ++s)
      inverse[s][t] = column[s];
  }
  return inverse;
}

void GravityNewton::run() {
  constexpr double rough = 1e-5, longest_step = 2; // of the balancing while far away; in standard deviations of a term
  const double fine = mOptions.tolerance / 10;
  double tolerance = rough, likelihood = evaluate(tolerance);
  while (steps < mOptions.most_steps) {
    mProgress.report(static_cast<double>(steps) / static_cast<double>(mOptions.most_steps));
    shift_terms(tolerance == fine ? 1e-8 : 1e-3);
    identified = factorise();
    if (!identified)
      break;
    Vector gradient{};
    for (std::size_t t = 0; t < size(); ++t)
      gradient[t] = mFlowTimesTerm[t] - over_rows([&](std::size_t k) { return expected[k] * mTerms[t].value[k]; });
    const Vector step = solve(gradient);
    double decrement = 0, length = 0;
    for (std::size_t t = 0; t < size(); ++t) {
      decrement += gradient[t] * step[t];
      length = std::max(length, std::abs(step[t]));
    }
    const double far = std::sqrt(std::max(0.0, decrement) / factors.total); // in standard deviations of what is left of a term
    if (tolerance == fine && far <= mOptions.tolerance) {
      converged = factors.converged;
      break;
    }
    if (tolerance != fine && far <= 1e-3) {
      tolerance = fine;
      likelihood = evaluate(tolerance);
      continue;
    }
    ++steps;
    const Vector from = beta;
    double share = std::min(1.0, longest_step / length);
    constexpr int most_halvings = 30;
    for (int halving = 0; halving < most_halvings; ++halving, share /= 2) {
      for (std::size_t t = 0; t < size(); ++t)
        beta[t] = from[t] + share * step[t];
      const double reached = evaluate(tolerance);
      if (reached >= likelihood - 10 * tolerance * std::abs(likelihood)) {
        likelihood = reached;
        break;
      }
    }
  }
}

std::vector<Term> terms_of(const TableCells &cells, std::span<const double> cost, std::span<const double> origin_mass,
                           std::span<const double> destination_mass, const GravityModel &model, Progress &progress) {
  std::vector<Term> terms;
  const auto add = [&](GravityTerm kind, const std::function<double(std::size_t, std::size_t)> &value) {
    Term term{kind, 0, 1, std::vector<double>(cells.size())};
    const auto n = static_cast<double>(cells.size());
    for_each_row(
        cells,
        [&](std::size_t i) {
          for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
            term.value[k] = value(i, k);
        },
        progress);
    const auto over = [&](const std::function<double(double)> &of) {
      return sum_over_rows(
          cells,
          [&](std::size_t i) {
            double sum = 0;
            for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k)
              sum += of(term.value[k]);
            return sum;
          },
          progress);
    };
    term.mean = over([](double x) { return x; }) / n;
    term.deviation = std::sqrt(over([&](double x) { return (x - term.mean) * (x - term.mean); }) / n);
    if (!(term.deviation > 1e-12 * std::abs(term.mean)))
      term.deviation = 1; // all are equal: found out when nothing is left beside the factors
    for (double &x : term.value)
      x = (x - term.mean) / term.deviation;
    terms.push_back(std::move(term));
  };
  if (needs_origin_mass(model.constraint))
    add(GravityTerm::origin_mass, [&](std::size_t i, std::size_t) { return std::log(origin_mass[i]); });
  if (needs_destination_mass(model.constraint))
    add(GravityTerm::destination_mass, [&](std::size_t, std::size_t k) { return std::log(destination_mass[cells.column[k]]); });
  if (model.deterrence != Deterrence::exponential)
    add(GravityTerm::log_cost, [&](std::size_t, std::size_t k) { return std::log(cost[k]); });
  if (model.deterrence != Deterrence::power)
    add(GravityTerm::cost, [&](std::size_t, std::size_t k) { return cost[k]; });
  return terms;
}

std::vector<GravityCoefficient> coefficients_of(const GravityNewton &fitting, const TableCells &cells,
                                                std::span<const double> flow, GravityConstraint constraint, Progress &progress) {
  std::vector<GravityCoefficient> coefficients;
  const std::size_t p = fitting.size();
  const auto squared = [&](std::size_t k) { return (flow[k] - fitting.expected[k]) * (flow[k] - fitting.expected[k]); };
  Square meat{};
  for (std::size_t s = 0; s < p; ++s)
    for (std::size_t t = 0; t <= s; ++t)
      meat[s][t] = meat[t][s] = fitting.product(s, t, squared);
  const Square bread = fitting.covariance();
  for (std::size_t t = 0; t < p; ++t) {
    double robust = 0;
    for (std::size_t a = 0; a < p; ++a)
      for (std::size_t b = 0; b < p; ++b)
        robust += bread[t][a] * meat[a][b] * bread[b][t];
    const double unit = fitting.term(t).deviation;
    coefficients.push_back(
        {fitting.term(t).term, fitting.beta[t] / unit, std::sqrt(robust) / unit, std::sqrt(bread[t][t]) / unit});
  }
  if (constraint != GravityConstraint::none)
    return coefficients;
  // The constant, at terms of 0: far from their means m (weighted), so its error has theirs in it.
  const double total = fitting.factors.total;
  Vector far{}; // (mean of the standardised term - that of a term of 0) per deviation
  double value = std::log(fitting.factors.constant), variance = 1 / total;
  for (std::size_t t = 0; t < p; ++t) {
    const Term &term = fitting.term(t);
    value -= fitting.beta[t] * term.mean / term.deviation;
    far[t] = term.mean / term.deviation +
             fitting.over_rows([&](std::size_t k) { return fitting.expected[k] * term.value[k]; }) / total;
  }
  Vector lever{};
  for (std::size_t t = 0; t < p; ++t) {
    for (std::size_t s = 0; s < p; ++s)
      lever[t] += far[s] * bread[s][t];
    variance += far[t] * lever[t];
  }
  const double robust = sum_over_rows(
      cells,
      [&](std::size_t i) {
        double sum = 0;
        for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k) {
          double influence = 1 / total;
          for (std::size_t t = 0; t < p; ++t)
            influence -= lever[t] * fitting.residual_term(t, i, k);
          sum += squared(k) * influence * influence;
        }
        return sum;
      },
      progress);
  coefficients.insert(coefficients.begin(), {GravityTerm::constant, value, std::sqrt(robust), std::sqrt(variance)});
  return coefficients;
}

} // namespace territorial
