// One page of territorial:clustermap, from its inputs to a layout.
#pragma once

#include "layout/flow_report.h"
#include "layout/map_export.h"
#include "layout/map_fit.h"
#include "layout/map_labels.h"
#include "processing/maps/map_ground.h"

#include <optional>

namespace territorial {

struct ComposedMap {
  QgsPrintLayout *layout = nullptr; // the project's
  QString value;                    // of the atlas' field
  MisplacedLabels labels;
  QString missingLetters, font, projection;
  double scale = 0;
  std::optional<ReportedFlows> flows; // where arrows are drawn
};

// Chooses font, scale and places, and lays a page out in the project. Takes the layers of `inputs`. Says in the log what the map
// lacks; progress from `from` to `upto`. Throws QgsProcessingException where layers cannot be kept, and when cancelled.
ComposedMap composeMap(MapInputs inputs, const MapGround &ground, MapProject &project, QgsProcessingFeedback *feedback,
                       double from, double upto);

} // namespace territorial
