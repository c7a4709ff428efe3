// Inside gravity.cpp: Newton's method on the few coefficients of a model. Not for users of the kernels.
#pragma once

#include "linkages/gravity_factors.h"

#include <array>
#include <vector>

namespace territorial {

constexpr std::size_t most_terms = 4; // two masses, cost and its logarithm
using Vector = std::array<double, most_terms>;
using Square = std::array<Vector, most_terms>;

inline bool needs_origin_mass(GravityConstraint constraint) {
  return constraint == GravityConstraint::none || constraint == GravityConstraint::destinations;
}
inline bool needs_destination_mass(GravityConstraint constraint) {
  return constraint == GravityConstraint::none || constraint == GravityConstraint::origins;
}

// A term of every cell, by its mean and standard deviation.
struct Term {
  GravityTerm term;
  double mean = 0, deviation = 1;
  std::vector<double> value; // [m] standardised
};

std::vector<Term> terms_of(const TableCells &cells, std::span<const double> cost, std::span<const double> origin_mass,
                           std::span<const double> destination_mass, const GravityModel &model, Progress &progress);

// Newton's method on the terms, with the factors inside.
class GravityNewton {
public:
  GravityNewton(const TableCells &cells, std::span<const double> flow, std::vector<Term> terms, const GravityOptions &options,
                Progress &progress)
      : factors(cells, options.model.constraint, flow, progress), mCells(cells), mFlow(flow), mTerms(std::move(terms)),
        mOptions(options), mProgress(progress) {
    for (std::size_t t = 0; t < size(); ++t)
      mFlowTimesTerm[t] = over_rows([&](std::size_t k) { return mFlow[k] * mTerms[t].value[k]; });
  }

  void run();

  std::size_t size() const { return mTerms.size(); }
  const Term &term(std::size_t t) const { return mTerms[t]; }
  double residual_term(std::size_t t, std::size_t row, std::size_t k) const {
    return mTerms[t].value[k] - mShifts[t].row[row] - mShifts[t].column[mCells.column[k]];
  }
  // The inverse of the information matrix, of standardised terms.
  Square covariance() const;

  GravityFactors factors;
  Vector beta{};
  std::vector<double> expected;
  std::size_t steps = 0;
  bool converged = false, identified = true;

  double over_rows(const std::function<double(std::size_t)> &of_cell) const {
    return sum_over_rows(
        mCells,
        [&](std::size_t i) {
          double sum = 0;
          for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
            sum += of_cell(k);
          return sum;
        },
        mProgress);
  }
  // The sum of weight(k) r_s r_t, r what the factors leave of the terms.
  double product(std::size_t s, std::size_t t, const std::function<double(std::size_t)> &weight) const {
    return sum_over_rows(
        mCells,
        [&](std::size_t i) {
          double sum = 0;
          for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
            sum += weight(k) * residual_term(s, i, k) * residual_term(t, i, k);
          return sum;
        },
        mProgress);
  }

private:
  double evaluate(double tolerance);
  void shift_terms(double tolerance);
  bool factorise();
  Vector solve(Vector right) const;

  const TableCells &mCells;
  std::span<const double> mFlow;
  std::vector<Term> mTerms;
  const GravityOptions &mOptions;
  Progress &mProgress;
  Vector mFlowTimesTerm{};
  std::vector<GravityFactors::Shift> mShifts;
  Square mRoot{}; // Cholesky factor of the information
};

// Coefficients and errors in the units of the terms.
std::vector<GravityCoefficient> coefficients_of(const GravityNewton &fitting, const TableCells &cells,
                                                std::span<const double> flow, GravityConstraint constraint, Progress &progress);

} // namespace territorial
