// Inside gravity.cpp: what makes the kept sums right, and what of a term is left beside it. Not for users of the kernels.
#pragma once

#include "linkages/gravity.h"

#include <vector>

namespace territorial {

// The sum of term(row) over all rows, in an order that does not depend on threads.
double sum_over_rows(const TableCells &cells, const std::function<double(std::size_t row)> &term, Progress &progress);

// Calls body(row) for all rows, in parallel.
void for_each_row(const TableCells &cells, const std::function<void(std::size_t row)> &body, Progress &progress);

// Factors of origins and destinations, or one of all.
class GravityFactors {
public:
  GravityFactors(const TableCells &cells, GravityConstraint constraint, std::span<const double> flow, Progress &progress);

  // Brings deterrences [m] to expected flows in place; the sums that are not 0 are right within the tolerance afterwards.
  void balance(std::vector<double> &deterrence, double tolerance, std::size_t most_iterations);

  // What is left of a term [m] when the factors have taken up what they can, weighted by the expected flows [m]: a value for each
  // row and column, to be taken off. `start` is an earlier answer.
  struct Shift {
    std::vector<double> row, column;
  };
  Shift shift(const std::vector<double> &term, const std::vector<double> &expected, double tolerance, Shift start) const;

  // sum flow x ln(factors): the part of the likelihood that is theirs.
  double log_likelihood() const;

  std::vector<double> row, column;         // factors
  std::vector<double> row_sum, column_sum; // of the flows
  double total = 0, constant = 1, error = 0;
  std::size_t iterations = 0;
  bool converged = true; // the last balance

private:
  bool keeps(GravityConstraint one) const { return mConstraint == one || mConstraint == GravityConstraint::both; }

  const TableCells &mCells;
  GravityConstraint mConstraint;
  Progress &mProgress;
};

} // namespace territorial
