// The places of flows on a sheet of a stated scale.
#pragma once

#include "processing/linkages/flow_routes.h"

#include "linkages/flow_axes.h"

namespace territorial {

struct SheetPlaces {
  QgsCoordinateReferenceSystem crs; // as FlowsOnSheet has them
  double scale = 0, unit = 0;
  std::vector<std::size_t> number; // by rank: index in `symbols` of places that have flows
  std::vector<NodeSymbol> symbols; // mm
  double largest = 0;              // value of a flow
};

// Those of the flows of `drawn`.
SheetPlaces sheetPlaces(const Linkages &linkages, const DrawnFlows &drawn, const FlowSheet &sheet,
                        const QgsCoordinateTransformContext &transforms);

// Cuts the lines of `drawn` between two places at the radii of their symbols, on the sheet; where these leave less than a fifth
// of a line, its middle fifth stays. Flows within a place keep their line. Returns the scale.
double trimEnds(DrawnFlows &drawn, const Linkages &linkages, const FlowSheet &sheet,
                const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
