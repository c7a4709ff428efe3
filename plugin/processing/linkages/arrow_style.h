// The look of arrows of flows, and of flows of several periods in time.
#pragma once

class QgsVectorLayer;

namespace territorial {

// Polygons of OUTPUT_ARROWS: flows to the two largest destinations in blue and brown, the others grey, each on a white casing,
// the small ones on top.
void styleArrows(QgsVectorLayer &layer);

// Where the field `period` holds dates, or whole years from 1000 to 2999, and more than one: the layer's times for QGIS's
// temporal controller.
void setPeriods(QgsVectorLayer &layer);

} // namespace territorial
