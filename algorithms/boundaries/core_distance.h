// How far weighted places must look to see enough: the measure of density that reachability distances are made of.
#pragma once

#include "common/point_tree.h"
#include "common/progress.h"

#include <span>
#include <vector>

namespace territorial {

// Throws InvalidInput on coordinates that are not finite, negative weights, sizes that do not fit, and a min_samples that is not
// above 0 or above the whole weight.
void check_weighted_points(std::span<const Point> points, std::span<const double> weight, double min_samples);

// [places] The square of the least distance within which the weight, the place's own counted, is at least min_samples, which is
// at most the whole weight. About O(n log n) for a min_samples of few places, all cores. Throws Cancelled.
template <int D>
std::vector<double> squared_core_distances(const PointTree<D> &tree, double min_samples, Progress &progress);

// Metres of a squared distance between positions: in the plane, or those of the chord on a sphere of the earth's mean radius, to
// some 1e-5 of the geodesic. Infinite stays.
template <int D>
double metres_of(double squared);

} // namespace territorial
