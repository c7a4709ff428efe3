// Whether an industry is more concentrated than the lumpiness of its plants explains.
#pragma once

#include "common/spatial_weights.h"
#include "specialization/plant_sizes.h"

#include <span>
#include <vector>

namespace territorial {

// Of one industry: c_r are the regions' shares of it, x_r their shares of all activity, H = sum z_k^2 its plant Herfindahl. NaN
// where undefined: no value above 0; H unknown or 1, one plant (the three indices); sum z_k^4 unknown (variance and what
// follows); one region with all activity.
struct EllisonGlaeser {
  double raw_concentration = 0; // G = sum (c_r - x_r)^2, 0 to 2
  double expected = 0;          // of G where plants fall at random: (1 - sum x_r^2) H
  double index =
      0; // gamma = (G / (1 - sum x_r^2) - H) / (1 - H); 0 = random, to 1 (Ellison and Glaeser 1997, doi:10.1086/262098)
  double maurel_sedillot = 0; // ((sum c_r^2 - sum x_r^2) / (1 - sum x_r^2) - H) / (1 - H) (Maurel and Sedillot 1999)
  double variance = 0;        // of G where plants fall at random (their appendix)
  double z_score = 0;         // (G - expected) / sqrt(variance)
};

// `values` [R] of the industry and `region_sizes` [R] of all activity, NaN as 0, in any units. Throws InvalidInput on negative
// values and sizes that do not fit. O(R).
EllisonGlaeser ellison_glaeser(std::span<const double> values, std::span<const double> region_sizes, const PlantMoments &plants);

// The same with neighbours counted in: ((d' S d) / (1 - x' S x) - H) / (1 - H), d_r = c_r - x_r, S = the weights with 1 on the
// diagonal (Guimaraes, Figueiredo and Woodward 2011, Journal of Regional Science 51). Without links it is the index. Its
// expectation where plants fall at random is 0 too. `weights` are raw, 0 to 1. NaN as above, and where everyone is everyone's
// neighbour. Throws as above. O(R + links).
double spatial_ellison_glaeser(std::span<const double> values, std::span<const double> region_sizes, const PlantMoments &plants,
                               const SpatialWeights &weights);

// How much more two industries locate together than chance: sum (c_r - x_r)(c'_r - x_r) / (1 - sum x_r^2) (Ellison, Glaeser and
// Kerr 2010, doi:10.1257/aer.100.3.1195); 0 = at random, their own index where both are one industry of many plants. NaN where
// one has no value. Throws as above. O(R).
double coagglomeration(std::span<const double> values, std::span<const double> other, std::span<const double> region_sizes);

// The same of a group of industries (Ellison and Glaeser 1997), from the raw concentration of the group, the industries'
// plants and their indices: (G / (1 - sum x_r^2) - H - sum w_j^2 gamma_j (1 - H_j)) / (1 - sum w_j^2), w_j = the industries'
// shares of the group, H = sum w_j^2 H_j. `values` [J][R]. Equal to the mean of the pairs' coagglomeration weighted by w_j w_k.
double group_coagglomeration(const std::vector<std::span<const double>> &values, std::span<const double> region_sizes,
                             std::span<const PlantMoments> plants);

} // namespace territorial
