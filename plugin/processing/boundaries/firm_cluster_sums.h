// Firms in the order of their ranks, and what density clusters of them add up to.
#pragma once

#include "boundaries/dbscan.h"
#include "boundaries/hdbscan.h"
#include "processing/firms.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace territorial {

// The firms that have a point, and a size where `bySize`, in the order of their ids, or of their coordinates and sizes where they
// have none. O(n log n).
std::vector<std::size_t> ranksOf(const Firms &firms, const std::vector<Point> &points, bool bySize);

struct ClusterSums {
  int firms = 0, cores = 0, places = 0;
  double value = 0;                        // of the firms whose size is known
  std::optional<HdbscanCluster> hierarchy; // of HDBSCAN*
};

// By cluster; members are in the order of ranks.
std::vector<ClusterSums> sumsOf(const DensityClusters &found, const std::vector<std::size_t> &order, const Firms &firms);

// Clusters that are too small become noise; those left are numbered anew, in the same order. How many were too small.
long long dropSmall(DensityClusters &found, std::vector<ClusterSums> &sums, int leastFirms, double leastValue);

struct FirmLabel {
  static constexpr auto noRank = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t rank = noRank; // noRank: the firm is left out
  std::int32_t cluster = -1;
  DensityRole role = DensityRole::noise;
};

// In the order of the source, in which firms are written: looked up by rank there, each would wait for memory.
std::vector<FirmLabel> labelsOf(const DensityClusters &found, const std::vector<std::size_t> &order, std::size_t firms);

} // namespace territorial
