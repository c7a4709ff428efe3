// The places of a table put together by regions or by the cells of a grid.
#pragma once

#include "processing/linkages/flow_levels.h"

namespace territorial {

// What all ways of aggregation begin with; everything by rank of place.
struct PlacePoints {
  std::vector<Point> points;   // in the CRS of the places; NaN without a geometry
  std::vector<double> weights; // value of all flows from, to and within the place
  std::vector<bool> used;      // has rows
};

// Throws where a place with flows has no usable geometry.
PlacePoints placePoints(const Linkages &linkages);

// One level of the regions that hold the places, with what lies in none.
FlowLevels intoRegions(const Linkages &linkages, const PlacePoints &places, const Parameters &parameters,
                       QgsProcessingFeedback *feedback, Progress &progress);

// One level of the cells that hold the places, CELL_SIZE metres wide.
FlowLevels intoCells(const Linkages &linkages, const PlacePoints &places, CellShape shape, const Parameters &parameters,
                     QgsProcessingFeedback *feedback);

} // namespace territorial
