// Flows as they lie on a map of a stated scale: axes between circles, and arrows along them.
#pragma once

#include "processing/flow_look.h"
#include "processing/linkages/flow_drawing.h"

#include "linkages/flow_arrows.h"

#include <limits>

namespace territorial {

class Parameters;

struct FlowSheet {
  bool routed = true;                                              // else all have the same bend
  double bend = 0;                                                 // of flows that are not routed
  bool directed = true;                                            // else arrows are bands without heads
  double scale = 0;                                                // 1 to ...; 0: the places fill a sheet of A4
  double node_radius = 2, largest_width = 4.6, least_width = 0.42; // mm
  FlowLook look = {};                                              // whether widths are classed
  std::vector<double> node_radii;                                  // [places] mm; empty: all node_radius
  std::vector<QgsGeometry> obstacles;                              // in obstacle_crs
  QgsCoordinateReferenceSystem obstacle_crs;
};

// Adds MAP_SCALE, NODE_RADIUS, NODE_RADIUS_FIELD, OBSTACLES, MAX_WIDTH and MIN_WIDTH.
void addFlowSheet(Algorithm &algorithm);
QString checkFlowSheet(const Parameters &parameters);
FlowSheet readFlowSheet(const Parameters &parameters, const Places &places, QgsProcessingFeedback *feedback);

struct FlowOnSheet {
  double width = 0; // mm
  ArrowHead head;
  double bend = std::numeric_limits<double>::quiet_NaN();
  std::vector<Point> axis; // mm; empty where the circles leave no room
};

struct FlowsOnSheet {
  QgsCoordinateReferenceSystem crs; // of the sheet: that of the places, or an equal-area projection where that is in degrees
  double scale = 0;
  double unit = 0;               // units of crs in a millimetre of the sheet
  std::vector<FlowOnSheet> flow; // [drawn]
  int without = 0;               // flows without room
};

// The axes of the flows of `drawn`: routed, or bent alike and fanned out where they overlap at a symbol; of flows within a place
// a loop in the freest direction. Flows with the same ends and type have the same axis in all periods, at the width of the
// largest. Throws where there are too many to be routed.
FlowsOnSheet placeFlows(const Linkages &linkages, const DrawnFlows &drawn, const FlowSheet &sheet,
                        const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback, double from, double to);

// Puts the axes into the lines of `drawn`, in the CRS of the places; flows without room keep their line. Cut at the antimeridian.
// `loops`: only those of flows within a place.
enum class TakenAxes { all, loops };
void takeAxes(DrawnFlows &drawn, const Linkages &linkages, const FlowsOnSheet &sheet, TakenAxes which,
              const QgsCoordinateTransformContext &transforms);

// The arrow of one flow, in the sheet's CRS; null where it has no axis.
QgsGeometry arrowGeometry(const FlowsOnSheet &sheet, std::size_t flow);

} // namespace territorial
