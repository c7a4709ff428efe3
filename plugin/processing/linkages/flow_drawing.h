// Flows as lines in the CRS of their places.
#pragma once

#include "processing/linkages/linkage_table.h"

#include "linkages/flow_lines.h"

#include <qgscoordinatetransformcontext.h>

namespace territorial {

enum class FlowShape { straight, geodesic, arc, routed }; // routed: drawn straight here, and bent by placeFlows()

struct FlowDrawing {
  FlowShape shape;
  double curvature;             // of an arc: its rise over its chord, greater than 0
  double max_segment_km = 5000; // longest piece of a geodesic line
  double chord_error = 100;     // metres between the pieces of a geodesic line and the true one
  bool loops = false;           // whether flows within a place are drawn, without coordinates here: placeFlows() gives them
};

struct DrawnFlow {
  std::size_t flow; // index in Linkages::flows
  std::size_t line; // index in DrawnFlows::lines
};

// The lines of flows greater than 0 between two places (on request within places too), as plain coordinates until each is
// written.
struct DrawnFlows {
  FlowLineCoordinates lines;           // in the CRS of the places
  std::vector<DrawnFlow> drawn;        // in the order of Linkages::flows
  std::vector<std::size_t> coincident; // indices of flows between two places on one point: no line
};

// Draws all flows; throws where a place that has flows has no usable geometry, or lies outside the reach of its CRS. Progress
// goes from `from` to `to` per cent. O(flows).
DrawnFlows drawFlows(const Linkages &linkages, const FlowDrawing &drawing, const QgsCoordinateTransformContext &transforms,
                     QgsProcessingFeedback *feedback, double from, double to);

// The geodesic between both ends, whatever shape is drawn.
double lengthInKilometres(const DrawnFlows &drawn, const DrawnFlow &flow);

// One line of them; of several parts where it crosses the antimeridian.
QgsGeometry lineGeometry(const DrawnFlows &drawn, const DrawnFlow &flow);

} // namespace territorial
