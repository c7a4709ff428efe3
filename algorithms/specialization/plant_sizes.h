// How lumpy an industry is: what the sizes of its plants sum to.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace territorial {

// The plants of one industry; z_k is the share of plant k in their sizes.
struct PlantMoments {
  double count = 0;      // plants with a size above 0
  double herfindahl = 0; // sum z_k^2, 1/count to 1; NaN without plants
  double fourth = 0;     // sum z_k^4, which the variance of the raw concentration needs; NaN where unknown
};

// Of plants whose sizes are known: 0 and above, in any unit; 0 is no plant. Throws InvalidInput on others. O(plants).
PlantMoments plant_moments(std::span<const double> sizes);

// Of plants of one size. NaN below one plant.
PlantMoments equal_plants(double count);

// Plants of which only a class of sizes is known.
struct SizeClass {
  double lower = 0, upper = 0; // 0 <= lower <= upper; upper is NaN where the class is open and needs a total
  double plants = 0;           // whole, 0 and above
  double total = 0;            // sum of their sizes; NaN where it is unknown: then it is that of the class's middle
};

// Sizes for the plants of a class: evenly spread about their mean, as far as the nearer bound of the class (Schmalensee 1977,
// Review of Economics and Statistics 59, takes sizes within classes as linear); the bounds of H that this stands between are
// those of plants all of the mean's size and plants all at the bounds. Throws InvalidInput on an impossible class: bounds in the
// wrong order or below 0, a number of plants that is not whole, a total outside plants * bounds, an open class without a total.
// O(plants).
std::vector<double> spread_sizes(const SizeClass &size_class);

} // namespace territorial
