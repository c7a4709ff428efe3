// The bundle PERMUTATIONS, SEED, ALPHA: how often chance is asked, from which seed, and what counts as rare.
#pragma once

#include <QString>

#include <cstdint>

namespace territorial {

class Algorithm;
class Parameters;

struct Chance {
  int permutations = 9999; // replicates, at least 0; 0 = none asked for
  std::uint64_t seed = 0;  // key of all random streams
  double alpha = 0.05;     // level of tests and 1 - level of intervals, above 0 and below 1
};

// Adds PERMUTATIONS, SEED and ALPHA, all advanced. `replicates` says in the user's words what is repeated; `count` is the
// default.
void addChanceParameters(Algorithm &algorithm, const QString &replicates, int count = 9999);

// SEED alone: for what is random without being a test.
void addSeedParameter(Algorithm &algorithm, bool optional);
std::uint64_t readSeed(const Parameters &parameters);

// A sentence on what is wrong, or nothing.
QString checkChance(const Parameters &parameters);

Chance readChance(const Parameters &parameters);

} // namespace territorial
