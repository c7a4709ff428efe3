// What percentile bootstraps share.
#pragma once

#include <cstdint>
#include <vector>

namespace territorial {

struct BootstrapOptions {
  int replicates = 999; // >= 1
  std::uint64_t seed = 0;
  double alpha = 0.05; // 0 to 1; intervals hold 1 - alpha
};

// Throws InvalidInput on options that are out of range.
void check_bootstrap(const BootstrapOptions &options);

struct Interval {
  double lower, upper; // NaN where there is no replicate
};

// The alpha / 2 and 1 - alpha / 2 quantiles of replicates of which none is NaN: the k-th smallest of n with k = share (n + 1),
// rounded outwards (Davison and Hinkley 1997, 5.2.1). Sorts in place. O(n log n).
Interval percentile_interval(std::vector<double> &replicates, double alpha);

} // namespace territorial
