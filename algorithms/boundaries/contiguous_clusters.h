// Areas of specialisation: neighbouring regions whose quotient passes a threshold.
#pragma once

#include "common/spatial_weights.h"

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

// What makes a region a member.
enum class MembershipRule {
  quotient,     // quotient >= threshold
  significance, // quotient > 1 and p <= alpha
  both          // quotient >= threshold, quotient > 1 and p <= alpha
};

struct ContiguousClustersOptions {
  MembershipRule rule = MembershipRule::quotient;
  double threshold = 1.2;      // least quotient of a member, >= 0
  double alpha = 0.05;         // largest p of a member, above 0 and below 1
  double core_threshold = 0;   // least quotient of a core; 0 = every member is one
  std::size_t max_gap = 0;     // regions in a row that may bridge two clusters
  double gap_threshold = 0;    // least quotient of a bridge; 0 also lets regions without a quotient bridge
  double min_size = 0;         // least value of a member, in the unit of the values
  std::size_t min_members = 1; // least number of members of a cluster
  double min_cluster_size = 0; // least sum of the members' values
};

// Why a region is in or out; the first that applies.
enum class Verdict {
  unknown,            // no quotient
  below_threshold,    // quotient
  untested,           // no p
  not_significant,    // p, or a quotient of at most 1
  below_minimum_size, // value
  without_core,       // grown from no core
  cluster_too_small,
  bridge, // in, as it joins two clusters across a gap
  grown,  // in, below the threshold of a core
  in      // in, and a core
};

struct ContiguousCluster {
  std::vector<std::size_t> members; // ranks, ascending
  std::size_t representative = 0;   // the member with the largest value, the lowest rank on a tie
  std::size_t cores = 0, bridges = 0;
  double size = 0;     // sum of the members' values
  double share = 0;    // that sum over the sum of all known values, 0 to 1; NaN where that is 0
  double quotient = 0; // location quotient of the merged territory
};

struct ContiguousClusters {
  std::vector<int> cluster;     // [n] number of the cluster, in the order of their lowest ranks; -1 outside
  std::vector<Verdict> verdict; // [n]
  std::vector<double> margin;   // [n] quotient - threshold; NaN where the quotient is unknown
  std::vector<ContiguousCluster> clusters;
};

// Areas of specialisation. Members are the regions that pass options.rule and min_size; `p_value` [n] may be empty for
// MembershipRule::quotient. Connected components of members under `neighbours` stay where one of them has a quotient of at least
// core_threshold: they are what grows from cores through neighbours (two thresholds, as hysteresis does). Components less than
// max_gap + 1 steps apart are then joined, the nearest first, by the regions between them: a shortest path through regions that
// are not members, the one with the larger least quotient first, then by rank. Last, clusters below min_members or
// min_cluster_size are dropped.
// quotient and value [n], NaN = unknown: a region without a quotient is no member; one without a value is none where
// min_size > 0 and else adds nothing to sums. The quotient of a cluster is sum x / sum (x / q): as q_r = x_r / (s e_r) with s
// the reference share and e_r the region's total, the sum of x / q is s sum e_r, so this is the quotient of the merged region;
// members with x = 0 take no part, and it is NaN where none is left. Throws InvalidInput where sizes do not fit, an option,
// value or p is out of range, or core_threshold is above 0 and below threshold. O(n + links), with bridges O(links log links).
ContiguousClusters contiguous_clusters(std::span<const double> quotient, std::span<const double> value,
                                       std::span<const double> p_value, const SpatialWeights &neighbours,
                                       const ContiguousClustersOptions &options);

// The same without a test.
inline ContiguousClusters contiguous_clusters(std::span<const double> quotient, std::span<const double> value,
                                              const SpatialWeights &neighbours, const ContiguousClustersOptions &options) {
  return contiguous_clusters(quotient, value, {}, neighbours, options);
}

} // namespace territorial
