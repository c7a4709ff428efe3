// Areas of specialisation: neighbouring regions whose quotient passes a threshold.
#pragma once

#include "common/spatial_weights.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

struct ContiguousClustersOptions {
  double threshold = 1.2;      // least quotient of a member, >= 0
  double min_size = 0;         // least value of a member, in the unit of the values
  std::size_t min_members = 1; // least number of members of a cluster
  double min_cluster_size = 0; // least sum of the members' values
};

// Why a region is in or out; the first that applies.
enum class Verdict { unknown, below_threshold, below_minimum_size, cluster_too_small, in };

struct ContiguousCluster {
  std::vector<std::size_t> members; // ranks, ascending
  std::size_t representative = 0;   // the member with the largest value, the lowest rank on a tie
  double size = 0;                  // sum of the members' values
  double share = 0;                 // that sum over the sum of all known values, 0 to 1; NaN where that is 0
  double quotient = 0;              // location quotient of the merged territory
};

struct ContiguousClusters {
  std::vector<int> cluster;     // [n] number of the cluster, in the order of their lowest ranks; -1 outside
  std::vector<Verdict> verdict; // [n]
  std::vector<double> margin;   // [n] quotient - threshold; NaN where the quotient is unknown
  std::vector<ContiguousCluster> clusters;
};

// Connected components of the regions with quotient >= threshold and value >= min_size under `neighbours`. quotient and value
// [n], NaN = unknown: a region without a quotient is out; one without a value is out where min_size > 0 and else adds nothing to
// sums. The quotient of a cluster is sum x / sum (x / q): as q_r = x_r / (s e_r) with s the reference share and e_r the region's
// total, the sum of x / q is s sum e_r, so this is the quotient of the merged region; members with x = 0 take no part, and it is
// NaN where none is left. Throws InvalidInput where sizes do not fit or an option or value is negative. O(n + links).
ContiguousClusters contiguous_clusters(std::span<const double> quotient, std::span<const double> value,
                                       const SpatialWeights &neighbours, const ContiguousClustersOptions &options);

} // namespace territorial
