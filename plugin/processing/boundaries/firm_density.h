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
  std::optional<Optics> walk;
  double eps = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> curve; // k-distances where they were needed, unsorted
};

// Clusters of points in the order of their ranks. `group` says which firms may be neighbours: those of one group (-1: of none, so
// noise); empty where all may. Without EPS all groups have the one that their k-distances together suggest.
FoundClusters findClusters(const Parameters &parameters, const std::vector<Point> &points, const std::vector<double> &weight,
                           DistanceMethod method, const std::vector<int> &group, QgsProcessingFeedback *feedback);

// DBCV of clusters found so, group by group; NaN throughout where there are too many places.
struct ClusterScores {
  double overall = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> validity; // [clusters]
};
ClusterScores scoresOf(const DensityClusters &found, const std::vector<Point> &points, DistanceMethod method,
                       const std::vector<int> &group, QgsProcessingFeedback *feedback);

} // namespace territorial
