// The look of flows drawn for one scale.
#pragma once

#include "processing/flow_look.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmarkersymbol.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace territorial {

// The property of a layer of flows that are drawn as arrows between circles.
constexpr const char *routedProperty = "territorial/routed";

// The millimetres of width of an arrow on A4 where the largest flow is `largest`: 4.6 for that, in proportion for others, but at
// least 0.42; of classed widths from 0.42 to 4.6.
double arrowWidth(double value, double largest, const FlowLook &look = FlowLook());

// The radius in mm of a place's circle: its area is proportional to what flows through the place, 4.3 mm for the largest, at
// least 0.9 mm.
double circleRadius(double through, double largest);

// `scale` is how much larger than on A4 lines are.
// The circle of a place of more (white) or less (grey) inflow than outflow.
std::unique_ptr<QgsMarkerSymbol> nodeCircle(bool gains, double diameter, double scale = 1);

// An empty layer for arrows in the colours that styleFlows() gave the lines, each on a white casing, small ones on top: polygons
// with from, to, value, width_mm, head_length_mm, head_half_width_mm and bend.
std::unique_ptr<QgsVectorLayer> arrowsLayer(const QgsVectorLayer &flows, const QgsCoordinateReferenceSystem &crs,
                                            double scale = 1);

// An empty layer for the circles of places, white where more comes than goes, else grey: points with place, inflow, outflow,
// net_flow and radius_mm.
std::unique_ptr<QgsVectorLayer> nodesLayer(const QgsCoordinateReferenceSystem &crs, double scale = 1);

} // namespace territorial
