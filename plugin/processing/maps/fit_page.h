// The places of map, legend and insets on a page.
#pragma once

#include "layout/insets.h"
#include "layout/legend.h"
#include "layout/map_page.h"
#include "processing/maps/map_ground.h"

#include <vector>

namespace territorial {

struct FittedPage {
  std::vector<LegendBlock> legend; // with a line on the frames of insets where there are any
  LegendArrangement arrangement;
  MapFit fit;
  std::vector<Inset> insets; // as fit.insets
};

// The scale is as large as the legend allows; insets, and their line in the legend, take the room that is left.
FittedPage fitPage(const MapInputs &inputs, const MapGround &ground, const PageTexts &texts, const TextRuler &ruler,
                   std::vector<LegendBlock> legend);

} // namespace territorial
