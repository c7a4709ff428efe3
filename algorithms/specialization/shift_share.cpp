#include "specialization/shift_share.h"

#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

void add(double &sum, double term) { sum = std::isnan(sum) ? term : sum + term; }

void check(const ShiftShareYears &years, ShiftShareMethod method, const SpatialWeights &weights) {
  if (years.values.size() < 2)
    throw InvalidInput("a shift-share needs two years or more");
  if (!years.reference.empty() && years.reference.size() != years.values.size())
    throw InvalidInput("the reference has other years than the table");
  const MatrixView &first = years.values.front();
  for (const MatrixView &year : years.values) {
    if (year.rows != first.rows || year.columns != first.columns || year.values.size() != year.rows * year.columns)
      throw InvalidInput("the years have tables of different sizes");
    for (std::size_t cell = 0; cell < year.values.size(); ++cell)
      if (year.values[cell] < 0 || std::isinf(year.values[cell]))
        throw InvalidInput("a value is negative or infinite", cell);
  }
  for (const std::span<const double> totals : years.reference) {
    if (totals.size() != first.columns)
      throw InvalidInput("the reference has other industries than the table");
    for (std::size_t industry = 0; industry < totals.size(); ++industry)
      if (totals[industry] < 0 || std::isinf(totals[industry]))
        throw InvalidInput("a value of the reference is negative or infinite", industry);
  }
  if (method == ShiftShareMethod::spatial && weights.size() != first.rows)
    throw InvalidInput("the weights are of other regions than the table");
}

// The totals of one year, over the cells of `known`.
struct Totals {
  std::vector<double> industry, region; // industry: of the reference
  double all = 0;                       // of the reference
};

// The growth of the reference over one step.
struct Growth {
  std::vector<double> industry; // g_i; NaN where the reference has nothing of the industry at the start, or does not know it
  double all = 0;               // g, over the industries that are known in both years
};

class Decomposition {
public:
  Decomposition(const ShiftShareYears &years, const std::vector<std::size_t> &used, ShiftShare &result)
      : mYears(years), mUsed(used), mRows(years.values.front().rows), mColumns(years.values.front().columns), mResult(result),
        mKnown(mRows * mColumns, 1) {
    for (const std::size_t year : used)
      for (std::size_t cell = 0; cell < mKnown.size(); ++cell)
        if (std::isnan(value(year, cell)))
          mKnown[cell] = 0;
    for (std::vector<double> *component :
         {&result.national, &result.industry_mix, &result.competitive, &result.undivided, &result.value_start, &result.value_end})
      component->assign(mKnown.size(), undefined);
    for (std::size_t cell = 0; cell < mKnown.size(); ++cell)
      if (mKnown[cell]) {
        result.value_start[cell] = value(used.front(), cell);
        result.value_end[cell] = value(used.back(), cell);
      }
  }

  // The classic components of the step between two years, added to what other steps left.
  void add_step(std::size_t from, std::size_t to) {
    const Growth growth = growth_of(from, to);
    for (std::size_t cell = 0; cell < mKnown.size(); ++cell) {
      if (!mKnown[cell])
        continue;
      const double start = value(from, cell), end = value(to, cell), industry = growth.industry[cell % mColumns];
      add(mResult.national[cell], start * growth.all);
      add(mResult.undivided[cell], std::isnan(industry) ? end - start - start * growth.all : 0);
      if (std::isnan(industry))
        continue;
      add(mResult.industry_mix[cell], start * (industry - growth.all));
      add(mResult.competitive[cell], end - start * (1 + industry));
    }
  }

  void add_homothetic_parts(ShiftShareMethod method) {
    const std::size_t from = mUsed.front(), to = mUsed.back();
    const Totals start = totals_of(from), end = totals_of(to);
    const Growth growth = growth_of(from, to);
    const bool arcelus = method == ShiftShareMethod::arcelus;
    for (std::size_t cell = 0; cell < mKnown.size(); ++cell) {
      if (!mKnown[cell])
        continue;
      const std::size_t region = cell / mColumns, industry = cell % mColumns;
      const double homothetic = start.region[region] * (start.industry[industry] / start.all);
      const double rest = value(from, cell) - homothetic;
      const double own = value(to, cell) / value(from, cell) - 1;                       // g_ri
      const double whole = end.region[region] / start.region[region] - 1;               // g_r
      const double national = growth.all, mix = growth.industry[industry] - growth.all; // g, g_i - g
      const double competitive = own - growth.industry[industry];                       // g_ri - g_i
      const bool divisible = value(from, cell) > 0 && !std::isnan(growth.industry[industry]);
      std::size_t part = 0;
      const auto pair = [&](double rate, bool defined) {
        mResult.parts[part++][cell] = defined ? homothetic * rate : undefined;
        mResult.parts[part++][cell] = defined ? rest * rate : undefined;
      };
      if (arcelus) {
        pair(national, true);
        pair(mix, !std::isnan(growth.industry[industry]));
        pair(whole - national, divisible);
        pair(competitive - (whole - national), divisible);
      } else {
        pair(competitive, divisible);
      }
      mResult.competitive_rest[cell] = divisible || std::isnan(mResult.competitive[cell]) ? 0 : mResult.competitive[cell];
    }
  }

  void add_spatial_parts(const SpatialWeights &weights) {
    const std::size_t from = mUsed.front(), to = mUsed.back();
    const Growth growth = growth_of(from, to);
    for (std::size_t region = 0; region < mRows; ++region)
      for (std::size_t industry = 0; industry < mColumns; ++industry) {
        const std::size_t cell = region * mColumns + industry;
        if (!mKnown[cell])
          continue;
        double around_start = 0, around_end = 0;
        for (std::size_t link = weights.offset[region]; link < weights.offset[region + 1]; ++link) {
          const std::size_t other = weights.neighbour[link] * mColumns + industry;
          if (mKnown[other]) {
            around_start += weights.weight[link] * value(from, other);
            around_end += weights.weight[link] * value(to, other);
          }
        }
        const bool divisible = around_start > 0 && !std::isnan(growth.industry[industry]);
        const double around = around_end / around_start - 1;
        mResult.parts[0][cell] = divisible ? value(from, cell) * (around - growth.industry[industry]) : undefined;
        mResult.parts[1][cell] = divisible ? value(to, cell) - value(from, cell) * (1 + around) : undefined;
        mResult.competitive_rest[cell] = divisible || std::isnan(mResult.competitive[cell]) ? 0 : mResult.competitive[cell];
      }
  }

private:
  double value(std::size_t year, std::size_t cell) const { return mYears.values[year].values[cell]; }

  Totals totals_of(std::size_t year) const {
    Totals totals{std::vector<double>(mColumns, 0), std::vector<double>(mRows, 0)};
    for (std::size_t cell = 0; cell < mKnown.size(); ++cell)
      if (mKnown[cell]) {
        totals.industry[cell % mColumns] += value(year, cell);
        totals.region[cell / mColumns] += value(year, cell);
      }
    if (!mYears.reference.empty())
      totals.industry.assign(mYears.reference[year].begin(), mYears.reference[year].end());
    for (const double industry : totals.industry)
      totals.all += std::isnan(industry) ? 0 : industry;
    return totals;
  }

  Growth growth_of(std::size_t from, std::size_t to) const {
    const Totals start = totals_of(from), end = totals_of(to);
    Growth growth{std::vector<double>(mColumns, undefined)};
    double before = 0, after = 0;
    for (std::size_t industry = 0; industry < mColumns; ++industry) {
      if (std::isnan(start.industry[industry]) || std::isnan(end.industry[industry]))
        continue;
      before += start.industry[industry];
      after += end.industry[industry];
      if (start.industry[industry] > 0)
        growth.industry[industry] = end.industry[industry] / start.industry[industry] - 1;
    }
    if (!(before > 0))
      throw InvalidInput("the reference has no value above 0 at the start of a step, so it has no growth");
    growth.all = after / before - 1;
    return growth;
  }

  const ShiftShareYears &mYears;
  const std::vector<std::size_t> &mUsed;
  std::size_t mRows, mColumns;
  ShiftShare &mResult;
  std::vector<char> mKnown; // [R x I] 1 where the cell is known in all years used
};

} // namespace

std::vector<ShiftSharePart> shift_share_parts(ShiftShareMethod method) {
  using enum ShiftSharePart;
  switch (method) {
  case ShiftShareMethod::esteban_marquillas:
    return {competitive_net, allocation};
  case ShiftShareMethod::arcelus:
    return {national_homothetic, national_differential, mix_homothetic,          mix_differential,
            regional_homothetic, regional_differential, regional_mix_homothetic, regional_mix_differential};
  case ShiftShareMethod::spatial:
    return {neighbours, region_neighbours};
  case ShiftShareMethod::classic:
  case ShiftShareMethod::dynamic:
    break;
  }
  return {};
}

ShiftShare shift_share(const ShiftShareYears &years, ShiftShareMethod method, const SpatialWeights &weights, Progress &progress) {
  check(years, method, weights);
  std::vector<std::size_t> used{0, years.values.size() - 1};
  if (method == ShiftShareMethod::dynamic) {
    used.clear();
    for (std::size_t year = 0; year < years.values.size(); ++year)
      used.push_back(year);
  }
  ShiftShare result;
  Decomposition decomposition(years, used, result);
  for (std::size_t step = 1; step < used.size(); ++step) {
    progress.report(0.8 * static_cast<double>(step - 1) / static_cast<double>(used.size() - 1));
    decomposition.add_step(used[step - 1], used[step]);
  }
  progress.report(0.8);
  if (const std::size_t parts = shift_share_parts(method).size(); parts > 0) {
    result.parts.assign(parts, std::vector<double>(result.national.size(), undefined));
    result.competitive_rest.assign(result.national.size(), undefined);
    if (method == ShiftShareMethod::spatial)
      decomposition.add_spatial_parts(weights);
    else
      decomposition.add_homothetic_parts(method);
  }
  progress.report(1);
  return result;
}

std::vector<double> region_sums(std::span<const double> component, std::size_t regions) {
  std::vector<double> sums(regions, undefined);
  const std::size_t columns = regions > 0 ? component.size() / regions : 0;
  for (std::size_t cell = 0; cell < columns * regions; ++cell)
    if (!std::isnan(component[cell]))
      add(sums[cell / columns], component[cell]);
  return sums;
}

} // namespace territorial
