// Exact probabilities of counts: binomial and hypergeometric tails, and the interval of a share.
#pragma once

#include <utility>

namespace territorial {

// P(X <= x) and P(X >= x), both counting x itself, so that they sum to 1 + P(X = x).
struct Tails {
  double lower = 0, upper = 0; // 0 to 1
};

// X ~ Bin(trials, probability). Counts are whole numbers up to 1e15, 0 <= count <= trials; no check. Relative error about 1e-12,
// also far out. O(standard deviation).
Tails binomial_tails(double count, double trials, double probability);

// X = how many of `marked` are among `draws` taken from `population` without replacement. Counts as above,
// marked, draws <= population; a count that cannot be has the tails 0 and 1.
Tails hypergeometric_tails(double count, double population, double marked, double draws);

// The interval of a share of which `count` of `trials` were seen, at level 1 - alpha (Clopper and Pearson 1934): {lower, upper},
// 0 to 1. Neither need be whole: with plants of unequal size the trials are as many as their Herfindahl index allows. {0, 1}
// without trials.
std::pair<double, double> share_interval(double count, double trials, double alpha);

} // namespace territorial
