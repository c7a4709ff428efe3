// One page of territorial:clustermap, from its inputs to a layout.
#pragma once

#include "layout/map_export.h"
#include "layout/map_fit.h"
#include "layout/projection_choice.h"
#include "processing/maps/map_inputs.h"

namespace territorial {

struct ComposedMap {
  std::unique_ptr<MapProject> project;
  QgsPrintLayout *layout = nullptr; // the project's
  QStringList lost;                 // labels without a place
  QString missingLetters, font, projection;
  double scale = 0;
};

// Chooses projection, font, scale and places, and lays the page out. Takes the layers of `inputs`. Says in the log what the map
// lacks; progress from 0 to `upto`. Throws QgsProcessingException where layers cannot be kept, and when cancelled.
ComposedMap composeMap(MapInputs inputs, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback,
                       double upto);

} // namespace territorial
