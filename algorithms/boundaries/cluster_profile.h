// What a cluster's firms are to one another: competition, cooperation, proximity.
#pragma once

#include "common/point_metric.h"
#include "common/progress.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace territorial {

// Sum of squared shares of the sizes (Hirschman 1964): 1/n to 1; NaN where they sum to 0. Sizes that are NaN are left out. O(n).
double herfindahl_of(std::span<const double> sizes);

// Which actors lie in which clusters; an actor may lie in several (they may overlap) or in none. Rows as in SpatialWeights.
struct Memberships {
  std::vector<std::size_t> offset{0}; // [actors + 1]
  std::vector<std::int32_t> cluster;  // ascending within an actor
  std::vector<std::size_t> size;      // [clusters] actors of each
};

// From the actors of each cluster, in any order. Throws InvalidInput on an actor that is not below `actors`, or is named twice by
// one cluster.
Memberships memberships_of(std::size_t actors, const std::vector<std::vector<std::size_t>> &members);

struct Interaction {
  std::size_t from, to; // actors
  double value;         // 0 and above, finite; 0 is no link
};

struct Cooperation {
  double inside = 0, incoming = 0, outgoing = 0; // sums of values; an actor's with itself are inside
  std::size_t links_inside = 0;                  // ordered pairs of two actors inside with a value above 0
  std::size_t links_in = 0, links_out = 0;       // likewise, over the boundary
  double density = 0;                            // links inside / (n (n - 1)), 0 to 1; NaN below two actors
  double reciprocity = 0; // share of the links inside whose other direction exists too, 0 to 1; NaN without links inside
  double kept = 0;        // inside / (inside + incoming + outgoing), 0 to 1; NaN without value
  std::vector<std::pair<std::size_t, std::size_t>> linked; // unordered pairs inside, the lower first, ascending
};

// Of every cluster. Interactions with the same ends are summed first. Throws InvalidInput, with the position, on an actor out of
// range and on values that are negative or not finite. O(l log l) for l interactions, and for each the clusters of its ends.
std::vector<Cooperation> cooperation(std::vector<Interaction> interactions, const Memberships &memberships);

// Distances over pairs of points, metres; NaN without pairs.
struct Distances {
  double mean = 0, median = 0; // the median of an even number is the mean of the middle two
};

// Of the given pairs of points; those with a point that is not finite are left out. O(p).
Distances distances_of(std::span<const Point> points, DistanceMethod method,
                       std::span<const std::pair<std::size_t, std::size_t>> pairs);

struct ProximityOptions {
  double decay = 10000;               // metres, above 0, at which a contact counts exp(-1)
  std::size_t most_pairs = 1'000'000; // of which distances are taken; more are sampled
  std::uint64_t seed = 0;             // of the sample
};

struct Proximity {
  Distances distances;
  double potential =
      0; // sum_i m_i sum_{j != i} m_j exp(-d_ij / decay) / sum_i m_i: what a unit of size finds near it on average,
         // in the unit of the sizes (after Hansen 1959, doi:10.1080/01944365908978307); NaN below two points
  std::size_t pairs = 0; // taken
  bool sampled = false;  // whether these are a sample with replacement of all pairs
};

// Over all pairs of the points of one cluster, or a sample of them. size [n] is 0 and above, NaN counts as 0 in the potential.
// Points that are not finite are left out. The order of the points decides nothing. O(min(n^2, most_pairs)). Throws InvalidInput
// on sizes that do not fit and options out of range; Cancelled.
Proximity proximity(std::span<const Point> points, std::span<const double> size, DistanceMethod method,
                    const ProximityOptions &options, Progress &progress);

} // namespace territorial
