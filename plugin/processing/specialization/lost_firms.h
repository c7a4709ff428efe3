// The firms that no table of regions and industries can hold, and why.
#pragma once

#include "processing/unmatched.h"

namespace territorial {

struct Firms;
struct PointLocations;
struct Polygons;
struct Regions;

struct LostFirms {
  Unmatched unmatched; // by reason, then id
  double total = 0;    // of all sizes, those that are missing taken as the mean of the others
};

// Firms without a point, outside every region, without an industry or a size, each under the first of these reasons; says how
// many there are of each. Regions near to those outside are looked for where the list is wanted, else for a few.
LostFirms lostFirms(const Firms &firms, const PointLocations &located, const Regions &regions, const Polygons &polygons,
                    bool listed, QgsProcessingFeedback *feedback);

} // namespace territorial
