// Density clusters at all distances at once: HDBSCAN*.
#pragma once

#include "boundaries/reachability_tree.h"

#include <cstdint>
#include <vector>

namespace territorial {

enum class ClusterSelection {
  excess_of_mass, // the clusters that persist over the largest range of densities
  leaf            // the smallest clusters of the hierarchy
};

struct HdbscanOptions {
  double min_cluster_weight = 5; // least weight of a cluster, above 0
  ClusterSelection selection = ClusterSelection::excess_of_mass;
  double epsilon = 0;                // metres: clusters that part below this distance are left together
  bool allow_single_cluster = false; // whether all points may be one cluster
};

struct HdbscanCluster {
  double weight = 0;
  double stability = 0;   // sum over its points of lambda_p - lambda_birth, in 1 / metre
  double persistence = 0; // stability / (weight lambda_max) with the largest lambda of its subtree: 0 to 1
  double birth = 0;       // metres: the distance at which it parts from others; infinite for the whole
};

// lambda = 1 / distance; that of the distance 0 is capped at that of the least distance above 0.
struct Hdbscan {
  std::vector<std::int32_t> cluster;  // [n] number of the cluster, in the order of their lowest ranks; -1 for noise
  std::vector<double> probability;    // [n] lambda at which the point leaves / largest lambda of its cluster, 0 to 1; 0 for noise
  std::vector<double> outlier_score;  // [n] GLOSH, 0 (inner) to 1
  std::vector<std::uint8_t> exemplar; // [n] 1 for the points that stay longest in a leaf of their cluster
  std::vector<HdbscanCluster> clusters;
};

// Clusters from the hierarchy of a spanning tree (Campello, Moulavi and Sander 2013; Campello, Moulavi, Zimek and Sander 2015 for
// GLOSH; Malzer and Baum 2020 for epsilon). Parts of a cluster with less than min_cluster_weight fall out of it as its points;
// where two or more others are left they are new clusters. Merges at one distance are one step, and a place of several points is
// a cluster of its own up to its core distance: so the hierarchy is unique, whatever the order of points. Where all parts are too
// small the cluster ends, and all its points leave at that distance (2013, section 4; the R package dbscan lets them leave one by
// one, so its stabilities and GLOSH of such clusters are larger; labels agree). With allow_single_cluster and all points chosen,
// those belong that leave no earlier than the last of its parts.
// Throws InvalidInput where an option is out of range; Cancelled. O(n log n) time, O(n) memory.
Hdbscan hdbscan(const ReachabilityTree &tree, const HdbscanOptions &options, Progress &progress);

} // namespace territorial
