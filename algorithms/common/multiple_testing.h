// Many tests at once.
#pragma once

#include <span>
#include <vector>

namespace territorial {

// q values (Benjamini and Hochberg 1995, adjusted): the least false discovery rate at which each test is significant, 0 to 1, in
// the order of `p`; NaN where p is NaN, which counts as no test. O(n log n).
std::vector<double> benjamini_hochberg(std::span<const double> p);

} // namespace territorial
