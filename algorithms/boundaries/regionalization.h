// Contiguous regions of areas that are alike.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"
#include "common/spatial_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// single to ward: over all pairs of areas (full order); first_complete, first_average: over the links alone (first order).
enum class Linkage { single, complete, average, ward, first_complete, first_average };

// An edge of a tree of areas; the tree's edges are in the order in which they joined what they join.
struct TreeEdge {
  std::uint32_t a, b; // areas, a < b
  double distance;    // Euclidean, between their values
};

// Each adjoining pair once, by distance, then by areas. Sizes must fit. O(l log l + l p) for l links.
std::vector<TreeEdge> links_by_distance(MatrixView values, const SpatialWeights &weights);

// The forest of the shortest of these links that close no cycle, in that order (Kruskal). O(l log l).
std::vector<TreeEdge> shortest_forest(std::vector<TreeEdge> links, std::size_t areas);

// The minimum spanning forest of the contiguity graph by Euclidean distances of the values (Assuncao, Neves, Camara and Freitas
// 2006, doi:10.1080/13658810600665111): SKATER's tree, REDCAP's first order with single linkage. Ties go to the lower areas.
// values [areas x variables], finite. Throws InvalidInput on sizes that do not fit; Cancelled. O(l log l + l p) for l links.
std::vector<TreeEdge> minimum_spanning_forest(MatrixView values, const SpatialWeights &weights, Progress &progress);

// The forest of REDCAP (Guo 2008, doi:10.1080/13658810701674970): of all pairs of adjoining clusters the two with the least
// linkage distance are joined, by the shortest link between them, until a cluster is a component. Full order: the distance is
// that over all their pairs of areas; first order: over the links between them (first order and single linkage give the forest
// above). Ward: the growth of the within sum of squares. Ties go to the clusters with the lower areas. The first n - k edges are
// the contiguity- constrained hierarchical clustering into k. Ward and the first order: O(l log l p) time, O(l) memory; the
// others O(n^2) time and memory (4 n^2 bytes). Throws as above, and above 20,000 areas where the linkage needs the matrix.
std::vector<TreeEdge> linkage_forest(MatrixView values, const SpatialWeights &weights, Linkage linkage, Progress &progress);

struct TreeCutOptions {
  std::size_t regions = 2;            // k >= 1
  std::span<const double> floor = {}; // [areas] of which each region must have at least least_floor; empty: no floor
  double least_floor = 0;
};

struct VariableSquares {
  double total = 0, within = 0; // sums of squares of one variable about the mean, about the regions' means
};

struct Regionalization {
  std::vector<std::int32_t> region;            // [areas] number of the region, in the order of their lowest areas
  std::size_t count = 0;                       // more than asked for where there are more components, fewer where no cut is left
  double total_squares = 0;                    // sum of squares about the mean, over all variables
  double within_squares = 0;                   // about the regions' means
  std::vector<VariableSquares> variables = {}; // [variables] the same one by one
};

// Regions from labels below `labels`, numbered in the order of their lowest areas, with their sums of squares. O(n p + labels).
Regionalization number_regions(MatrixView values, std::span<const std::uint32_t> label, std::size_t labels);

// Cuts a forest into k regions: always the edge whose removal lowers the within sum of squares most (ties: the edge that comes
// first in the tree), as long as both sides reach the floor. Every region is contiguous. Sums of each side of all edges come from
// one walk (subtree sums), so a cut costs O(m p) for the m areas of the region it divides; in all O(n p) times the depth of cuts.
// Throws InvalidInput on sizes that do not fit, k = 0, floors that are negative, and edges that close a cycle; Cancelled.
Regionalization cut_tree(MatrixView values, std::span<const TreeEdge> tree, const TreeCutOptions &options, Progress &progress);

// The regions that the first n - k edges join: contiguity-constrained hierarchical clustering of a linkage forest. O(n p).
Regionalization join_tree(MatrixView values, std::span<const TreeEdge> tree, std::size_t regions);

} // namespace territorial
