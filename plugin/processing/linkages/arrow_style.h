// The look of arrows of flows, and of flows of several periods in time.
#pragma once

#include "processing/flow_look.h"

namespace territorial {

// Polygons of OUTPUT_ARROWS: flows to the two largest destinations in blue and brown, the others grey, or coloured as the layer's
// FlowLook says; each on a casing in the colour of the ground, the small ones on top. `range`: of the widths that they have.
void styleArrows(QgsVectorLayer &layer, const WidthRange &range);

// Where the field `period` holds dates, or whole years from 1000 to 2999, and more than one: the layer's times for QGIS's
// temporal controller.
void setPeriods(QgsVectorLayer &layer);

} // namespace territorial
