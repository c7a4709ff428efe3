// COLOUR_BY, FOCUS_PLACE, WIDTHS, CLASS_COUNT, BASE_MAP: how flows are to look.
#pragma once

#include "processing/linkages/flow_drawing.h"
#include "processing/styles.h"

namespace territorial {

class Algorithm;
class Parameters;

// Adds the bundle.
void addFlowLook(Algorithm &algorithm);

// Adds BASE_MAP alone.
void addBaseMap(Algorithm &algorithm);
Ground readBaseMap(const Parameters &parameters);

// A sentence on what is wrong with the bundle, or nothing.
QString checkFlowLook(const Parameters &parameters);

// What the look rests on, without reading all lines again. O(flows).
FlowFigures figuresOf(const Linkages &linkages, const DrawnFlows &drawn);

// The place and the classes are those of the flows that are drawn. Throws where FOCUS_PLACE is no place.
FlowLook readFlowLook(const Parameters &parameters, const Linkages &linkages, const DrawnFlows &drawn,
                      const FlowFigures &figures);

} // namespace territorial
