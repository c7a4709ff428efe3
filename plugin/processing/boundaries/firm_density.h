// The density clusters of firms by the method that METHOD names, in one form.
#pragma once

#include "boundaries/dbscan.h"
#include "boundaries/hdbscan.h"
#include "boundaries/optics.h"

#include <limits>
#include <optional>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// What a method finds; the hierarchy where it is HDBSCAN*.
struct FoundClusters {
  DensityClusters density;
  std::optional<Hdbscan> hierarchy;
  std::optional<Optics> walk; // of groups, one after another: their places, reachability and order alone
  double eps = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> curve; // k-distances where they were needed, unsorted
};

// Which firms may be neighbours, by rank; all empty where all may.
struct FirmLinks {
  std::vector<int> group;             // those of one group; -1: of none, so noise
  std::vector<std::int32_t> industry; // with closeness, as in linked_dbscan.h
  std::vector<double> closeness;
};

// Clusters of points in the order of their ranks. Without EPS all groups have the one that their k-distances together suggest.
FoundClusters findClusters(const Parameters &parameters, const std::vector<Point> &points, const std::vector<double> &weight,
                           DistanceMethod method, const FirmLinks &links, QgsProcessingFeedback *feedback);

// DBCV of clusters found so, group by group; NaN throughout where there are too many places, or closenesses: it knows metres
// alone.
struct ClusterScores {
  double overall = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> validity; // [clusters]
};
ClusterScores scoresOf(const DensityClusters &found, const std::vector<Point> &points, DistanceMethod method,
                       const FirmLinks &links, QgsProcessingFeedback *feedback);

} // namespace territorial
