// How specialised and how diverse the structure of each region is.
#pragma once

#include "common/bootstrap.h"
#include "common/matrix_view.h"
#include "common/progress.h"

#include <array>
#include <span>
#include <vector>

namespace territorial {

// What a region's structure is compared with.
enum class StructureReference {
  total,         // the shares of all regions together, the region among them
  others,        // the shares of all other regions pooled
  mean_of_others // the mean of the other regions' shares, each region weighing the same
};

struct StructureOptions {
  StructureReference krugman = StructureReference::others; // Krugman (1991)
  StructureReference relative = StructureReference::total; // of Theil, Hachman, relative diversity and Gini
};

// Of one region; s_i are its shares, t_i those of the reference. NaN where undefined: no known value above 0, an industry of the
// region that the reference lacks (theil, hachman), structures that are equal (relative_diversity), nothing basic
// (base_multiplier).
struct StructureIndices {
  double herfindahl = 0;              // sum s_i^2, 1/I to 1 (Hirschman 1964)
  double herfindahl_normalised = 0;   // (H - 1/I) / (1 - 1/I), 0 to 1; NaN for one industry
  double entropy = 0;                 // -sum s_i ln s_i, natural logarithm, 0 to ln I (Shannon 1948)
  double effective_industries = 0;    // exp(entropy), 1 to I
  double krugman = 0;                 // sum |s_i - t_i|, 0 to 2 (Krugman 1991)
  double theil = 0;                   // sum s_i ln(s_i / t_i), 0 and above (Theil 1967)
  double hachman = 0;                 // 1 / sum(s_i^2 / t_i), above 0 to 1 = the reference's structure (Hachman 1995)
  double relative_diversity = 0;      // 1 / sum |s_i - t_i|, 1/2 and above (Duranton and Puga 2000)
  double relative_specialisation = 0; // max s_i / t_i, 1 and above
  double gini = 0;            // area between the Lorenz curve of s_i against t_i, by s_i / t_i, and the diagonal, doubled; 0 to 1
  double basic = 0;           // sum of max(0, x_i - x t_i): what serves more than the region (Isard 1960), unit of the values
  double base_multiplier = 0; // x / basic, 1 and above
};

// Indices of all regions (rows) over the industries (columns) that have a total above 0; their number is I. Unknown cells (NaN)
// are left out. basic and base_multiplier use options.relative. Throws InvalidInput on negative or infinite values, naming the
// position, and sizes that do not fit; Cancelled. O(R I log I), all cores; sums in a fixed order.
std::vector<StructureIndices> structure_indices(MatrixView values, const StructureOptions &options, Progress &progress);

// Percentile bootstrap of a region's indices. The counts of each region are drawn again, multinomially with its own shares,
// against the observed reference: what would be another draw of as many persons or plants from the same structure.
struct StructureBootstrap {
  StructureIndices lower, upper; // the alpha / 2 and 1 - alpha / 2 quantiles; NaN as StructureIndices
  StructureIndices bias;         // mean of the replicates - the index
};

// [R]. `values` are counts: whole numbers. Throws InvalidInput as structure_indices() and on a value that is not whole.
// O(replicates R (I log I + sqrt(counts))), all cores; the same for any number of threads.
std::vector<StructureBootstrap> structure_bootstrap(MatrixView values, const StructureOptions &options,
                                                    const BootstrapOptions &bootstrap, Progress &progress);

// All indices of StructureIndices, for those who visit them one by one.
inline constexpr std::array structure_members{&StructureIndices::herfindahl,
                                              &StructureIndices::herfindahl_normalised,
                                              &StructureIndices::entropy,
                                              &StructureIndices::effective_industries,
                                              &StructureIndices::krugman,
                                              &StructureIndices::theil,
                                              &StructureIndices::hachman,
                                              &StructureIndices::relative_diversity,
                                              &StructureIndices::relative_specialisation,
                                              &StructureIndices::gini,
                                              &StructureIndices::basic,
                                              &StructureIndices::base_multiplier};

// Change between two years of the same regions and industries, [R] each.
struct StructureChange {
  std::vector<double> lilien; // sqrt(sum s_i (dln x_i - dln x)^2), s_i the mean share of both years; over industries above 0 in
                              // both (Lilien 1982)
  std::vector<double> bray_curtis; // sum |s_i(1) - s_i(0)| / 2, 0 to 1 (Bray and Curtis 1957)
};

// NaN where a region has no value above 0 in one of the years. Throws as above. O(R I).
StructureChange structure_change(MatrixView before, MatrixView after);

// Variety in natural logarithms (Frenken, van Oort and Verburg 2007): related within groups, unrelated between them; their sum is
// the entropy.
struct Variety {
  std::vector<double> related, unrelated; // [R], 0 and above
};

// `group` is the group 0.. of each industry [I]. NaN for a region without a value above 0. O(R I).
Variety variety(MatrixView values, std::span<const int> group);

} // namespace territorial
