// Location quotients on the scale of their own spread across regions.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"
#include "common/uninitialized_vector.h"

#include <cstdint>
#include <vector>

namespace territorial {

struct StandardizedQuotients {
  UninitializedVector<double> z_score; // [R x I]; NaN where unknown, and where a quotient of 0 has no logarithm
  UninitializedVector<double> p_value; // [R x I]
  std::vector<std::uint8_t> logarithm; // [I] 1 where the logarithm is standardised: it is nearer to normal (Shapiro and Wilk's W)
  std::vector<double> cut;             // [I] the z from which a quotient is significant at alpha
};

// Standardised location quotients (O'Donoghue and Gleave 2004, doi:10.1080/0034340042000265232): z of the quotient or of its
// logarithm across the regions of an industry. With no `replicates` the cut is the normal one, z(1 - alpha), and p = 1 - Phi(z).
// With replicates it is the mean of the 1 - alpha quantiles of samples of the z drawn with replacement (Tian 2013), and p is the
// share of samples, (b + 1) / (replicates + 1), whose quantile reaches the region's z: how unsure it is that the region is above
// the cut. NaN for industries with fewer than 3 quotients or with equal ones. `quotients` [R x I]. Throws InvalidInput where
// sizes do not fit; Cancelled. O(I R log R), with replicates O(I replicates R), all cores; the same for any number of threads.
StandardizedQuotients standardized_quotients(MatrixView quotients, double alpha, int replicates, std::uint64_t seed,
                                             Progress &progress);

} // namespace territorial
