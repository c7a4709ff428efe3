#include "linkages/gravity_factors.h"

#include "common/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

constexpr std::size_t row_grain = 16;

double log_part(std::span<const double> sums, std::span<const double> factors) {
  double part = 0;
  for (std::size_t i = 0; i < sums.size(); ++i)
    if (sums[i] > 0)
      part += sums[i] * std::log(factors[i]);
  return part;
}

} // namespace

double sum_over_rows(const TableCells &cells, const std::function<double(std::size_t)> &term, Progress &progress) {
  return parallel_sum(cells.rows(), term, progress);
}

void for_each_row(const TableCells &cells, const std::function<void(std::size_t)> &body, Progress &progress) {
  parallel_for(
      cells.rows(), row_grain,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
          body(i);
      },
      progress);
}

GravityFactors::GravityFactors(const TableCells &cells, GravityConstraint constraint, std::span<const double> flow,
                               Progress &progress)
    : row(cells.rows(), 1), column(cells.columns, 1), row_sum(cells.rows(), 0), mCells(cells), mConstraint(constraint),
      mProgress(progress) {
  column_sum = sums_of_columns(
      cells,
      [&](std::size_t i, std::span<double> sums) {
        for (std::size_t k = cells.offset[i]; k < cells.offset[i + 1]; ++k) {
          row_sum[i] += flow[k];
          sums[cells.column[k]] += flow[k];
        }
      },
      progress);
  total = std::accumulate(row_sum.begin(), row_sum.end(), 0.0);
}

void GravityFactors::balance(std::vector<double> &deterrence, double tolerance, std::size_t most_iterations) {
  const auto row_total = [&](std::size_t i) {
    return std::accumulate(deterrence.begin() + static_cast<std::ptrdiff_t>(mCells.offset[i]),
                           deterrence.begin() + static_cast<std::ptrdiff_t>(mCells.offset[i + 1]), 0.0);
  };
  error = 0;
  converged = true;
  switch (mConstraint) {
  case GravityConstraint::none:
    constant = total / sum_over_rows(mCells, row_total, mProgress);
    break;
  case GravityConstraint::origins:
    for_each_row(
        mCells, [&](std::size_t i) { row[i] = row_sum[i] > 0 ? row_sum[i] / row_total(i) : 0; }, mProgress);
    break;
  case GravityConstraint::destinations: {
    const std::vector<double> sums = sums_of_columns(
        mCells,
        [&](std::size_t i, std::span<double> into) {
          for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
            into[mCells.column[k]] += deterrence[k];
        },
        mProgress);
    for (std::size_t j = 0; j < column.size(); ++j)
      column[j] = column_sum[j] > 0 ? column_sum[j] / sums[j] : 0;
    break;
  }
  case GravityConstraint::both: {
    FittedTable table = fit_margins(mCells, deterrence, row_sum, column_sum, {tolerance, most_iterations}, column, mProgress);
    row = std::move(table.row_factor);
    column = std::move(table.column_factor);
    error = table.error;
    converged = table.converged;
    iterations += table.iterations;
    break;
  }
  }
  for_each_row(
      mCells,
      [&](std::size_t i) {
        const double factor = constant * row[i];
        for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
          deterrence[k] *= factor * column[mCells.column[k]];
      },
      mProgress);
}

GravityFactors::Shift GravityFactors::shift(const std::vector<double> &term, const std::vector<double> &expected,
                                            double tolerance, Shift start) const {
  // Sums of the term over rows and columns, weighted.
  std::vector<double> term_row(mCells.rows(), 0), weight_row(mCells.rows(), 0);
  const std::vector<double> term_column = sums_of_columns(
      mCells,
      [&](std::size_t i, std::span<double> sums) {
        for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k) {
          const double weighted = expected[k] * term[k];
          term_row[i] += weighted;
          weight_row[i] += expected[k];
          sums[mCells.column[k]] += weighted;
        }
      },
      mProgress);
  Shift shift = std::move(start);
  if (shift.row.empty())
    shift = {std::vector<double>(mCells.rows(), 0), std::vector<double>(mCells.columns, 0)};
  const auto mean = [](double sum, double weight) { return weight > 0 ? sum / weight : 0; };
  switch (mConstraint) {
  case GravityConstraint::none:
    std::fill(
        shift.row.begin(), shift.row.end(),
        mean(std::accumulate(term_row.begin(), term_row.end(), 0.0), std::accumulate(weight_row.begin(), weight_row.end(), 0.0)));
    return shift;
  case GravityConstraint::origins:
    for (std::size_t i = 0; i < shift.row.size(); ++i)
      shift.row[i] = mean(term_row[i], weight_row[i]);
    return shift;
  case GravityConstraint::destinations:
    for (std::size_t j = 0; j < shift.column.size(); ++j)
      shift.column[j] = mean(term_column[j], column_sum[j]);
    return shift;
  case GravityConstraint::both:
    break;
  }
  // By turns, as the factors themselves: each row at hand takes off its mean, and what it took is summed for the columns.
  constexpr int most = 2000;
  for (int turn = 0; turn < most; ++turn) {
    const std::vector<double> taken = sums_of_columns(
        mCells,
        [&](std::size_t i, std::span<double> sums) {
          double sum = 0;
          for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
            sum += expected[k] * shift.column[mCells.column[k]];
          const double off = shift.row[i] = mean(term_row[i] - sum, weight_row[i]);
          for (std::size_t k = mCells.offset[i]; k < mCells.offset[i + 1]; ++k)
            sums[mCells.column[k]] += expected[k] * off;
        },
        mProgress);
    double moved = 0;
    for (std::size_t j = 0; j < shift.column.size(); ++j) {
      const double now = mean(term_column[j] - taken[j], column_sum[j]);
      moved = std::max(moved, std::abs(now - shift.column[j]));
      shift.column[j] = now;
    }
    if (moved <= tolerance)
      break;
    mProgress.check();
  }
  return shift;
}

double GravityFactors::log_likelihood() const {
  switch (mConstraint) {
  case GravityConstraint::none:
    return total * std::log(constant);
  case GravityConstraint::origins:
    return log_part(row_sum, row);
  case GravityConstraint::destinations:
    return log_part(column_sum, column);
  default:
    return log_part(row_sum, row) + log_part(column_sum, column);
  }
}

} // namespace territorial
