// Stars of statistical clusters: size, specialisation, focus.
#pragma once

#include "common/matrix_view.h"
#include "common/progress.h"

#include <cstdint>
#include <vector>

namespace territorial {

struct StarOptions {
  double size_share = 0.1;        // a cluster is large among this share of its industry's largest; above 0 to 1
  double least_quotient = 2;      // of specialisation, 0 and above
  double focus_share = 0.1;       // likewise of those that hold most of their region; above 0 to 1
  bool focus_in_industry = false; // ... among the clusters of the same industry instead of all
  double least_value = 0;         // smaller clusters get no star and are none of those counted; 0 = all above 0
};

// A cluster here is a region and an industry with a value above 0 and at least least_value. [R x I] each, row by row.
struct ClusterStars {
  std::vector<std::uint8_t> size, specialisation, focus; // 1 where the star is given
  std::vector<std::int8_t> stars;                        // 0 to 3; -1 where the value is unknown
  std::vector<std::size_t> clusters;                     // [I] how many an industry has
};

// Stars as the European Cluster Observatory gave them (Soelvell, Ketels and Lindqvist 2009): for size to the ceil(share n)
// clusters of an industry with the largest values, for specialisation from a location quotient on, for focus to the ceil(share n)
// clusters that hold the largest shares of their regions. Equal values at the cut all get the star: no order of rows decides.
// `quotient` and `share_in_region` [R x I] as of location_quotients(). Throws InvalidInput where sizes do not fit or an option is
// out of range; Cancelled. O(R I log R I), all cores.
ClusterStars cluster_stars(MatrixView values, std::span<const double> quotient, std::span<const double> share_in_region,
                           const StarOptions &options, Progress &progress);

} // namespace territorial
