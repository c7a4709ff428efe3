// How often a boundary is found when the settings that draw it change.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace territorial {

// The clusters of n regions under one setting: the number of each region's cluster, -1 outside.
using Membership = std::vector<int>;

// For every region the share of the settings in which it belongs to a cluster, 0 to 1. Throws InvalidInput where there is no
// setting or their sizes differ. O(n settings).
std::vector<double> membership_support(std::span<const Membership> settings);

// The share of the settings in which a boundary runs between two regions: one of them belongs to a cluster and the other not, or
// they belong to different ones. Without a second region, at the edge of the territory, the share in which the first belongs.
// O(settings).
double border_support(std::span<const Membership> settings, std::size_t inside, std::optional<std::size_t> outside);

} // namespace territorial
