// Where the classes of a map begin and end.
#pragma once

#include "common/progress.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

enum class ClassMethod {
  natural,  // least sum of squared deviations from the classes' means (Fisher 1958; Jenks 1977)
  quantile, // as many values in each, by quantiles of type 7 of Hyndman and Fan (1996)
  equal     // as wide as one another
};

struct ClassOptions {
  ClassMethod method = ClassMethod::natural;
  int classes = 5;     // at least 1
  bool rounded = true; // breaks as round as they can be without a value changing its class; not those of equal intervals
};

// Class c holds the values from breaks[c - 1], that one included, to below breaks[c].
struct ClassBreaks {
  std::vector<double> breaks;          // [classes - 1] ascending
  std::vector<std::size_t> counts;     // [classes] values in each; of no value one class, empty
  std::size_t missing = 0;             // values that are NaN or infinite and in no class
  double within = 0;                   // squared deviations from the classes' means, summed
  double goodness_of_variance_fit = 1; // 1 - within / the same of one class: 0 to 1
};

// Breaks of `values` [n], which may be NaN. Equal values are always in one class, so of fewer distinct values than classes there
// are as few classes; quantiles that meet are one break. Natural breaks are exact, by divide and conquer over distinct values
// (Groenlund et al. 2017, arXiv:1701.07204); of equally good ones those that begin the last class earliest, then the one before
// it. Independent of order. Throws InvalidInput on classes < 1; Cancelled. O(n log n + k d log d) time and O(n + k d) memory for
// d distinct values and k classes.
ClassBreaks class_breaks(std::span<const double> values, const ClassOptions &options, Progress &progress);

// The counts and the fit of classes that are given. Throws InvalidInput where `breaks` do not ascend or are not finite. O(n log
// k).
ClassBreaks fixed_classes(std::span<const double> values, std::span<const double> breaks);

// The class of a value: the number of breaks that are at most it. `value` is no NaN.
std::size_t class_of(double value, std::span<const double> breaks);

// The number in (low, high] with the fewest significant digits, of those the one nearest to the middle, then the lower.
// low < high, both finite.
double roundest_between(double low, double high);

} // namespace territorial
