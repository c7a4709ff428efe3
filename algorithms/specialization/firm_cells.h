// Firms counted and summed by region and industry, with what their concentration needs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// Of the firms of a cell, a region, an industry or all.
struct FirmSums {
  long long firms = 0;
  double value = 0;   // sum of their sizes
  double squares = 0; // sum of the squares of their sizes
  double largest = 0; // size of the largest
};

struct FirmCell {
  std::int32_t region, industry;
  FirmSums sums;
};

// Cells without a firm are left out.
struct FirmTable {
  std::vector<FirmCell> cells;      // by region, then industry
  std::vector<FirmSums> regions;    // [regions]
  std::vector<FirmSums> industries; // [industries]
  FirmSums all;
};

// One entry a firm: region and industry are ranks below `regions` and `industries`, sizes at least 0. A firm with a negative rank
// or a NaN size is left out. Sizes are summed from small to large and with compensation (Neumaier 1974), so that the order of
// firms does not matter, and sums of whole numbers below 2^53 are exact. Throws InvalidInput where lengths differ, a rank is too
// large or a size is negative or infinite. O(firms log firms).
FirmTable firm_table(std::span<const std::int32_t> region, std::span<const std::int32_t> industry, std::span<const double> size,
                     std::size_t regions, std::size_t industries);

// The Herfindahl index of plants, sum of (size / value)^2: 1 / firms where all are equal to 1 where one has it all. NaN where the
// value is 0. Ellison and Glaeser (1997), "Geographic concentration in U.S. manufacturing industries: a dartboard approach",
// section II.
double plant_herfindahl(const FirmSums &sums);

} // namespace territorial
