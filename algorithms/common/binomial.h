// Binomial draws from our own random streams.
#pragma once

#include "common/philox.h"

#include <cstdint>

namespace territorial {

// A draw from Bin(trials, probability) by inversion outwards from the mode, one uniform number each: exact but for rounding
// (below 1e-7 in probability up to 1e9 trials). `probability` outside 0..1 counts as the nearer end. O(1 + sqrt(trials p (1 -
// p))).
std::uint64_t binomial_draw(RandomStream &random, std::uint64_t trials, double probability);

} // namespace territorial
