// Clusters out of the order of OPTICS: where its reachability falls and rises steeply, or below a height.
#pragma once

#include "boundaries/optics.h"

#include <utility>

namespace territorial {

// Stretches of the order, first and last position, that are clusters by steepness xi (Ankerst et al. 1999, definition 11, with
// the corrections that scikit-learn makes: 4c turned round, an infinite reachability after the last, and the end drawn back to
// where the predecessor lies inside, after Schubert and Gertz 2018). Each has at least least_weight. They nest; smaller ones
// first. Positions count places. Throws InvalidInput where xi is not above 0 and below 1. O(places x open descents).
std::vector<std::pair<std::size_t, std::size_t>> xi_stretches(const Optics &optics, double xi, double least_weight);

// [n] the points' clusters by the stretches that hold no other, numbered in the order of their lowest ranks; -1 for none.
std::vector<std::int32_t> optics_xi(const Optics &optics, double xi, double least_weight);

// [n] the clusters that DBSCAN finds at a distance up to the eps of the order: the cores' are the same; a border is in the first
// cluster that reaches it. Numbered likewise; -1 for noise. Throws InvalidInput where eps is not above 0 or above that of the
// order. O(n).
std::vector<std::int32_t> optics_cut(const Optics &optics, double eps);

} // namespace territorial
