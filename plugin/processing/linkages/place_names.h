// Names of aggregated places, from the fields name and name_<language> that layers have.
#pragma once

#include "processing/linkages/flow_levels.h"

namespace territorial {

struct PlaceNames {
  QStringList fields;             // name, then those of languages (name_en ...) as the source has them
  std::vector<QStringList> names; // [fields][units] empty where the source has none
};

// Of the units of a layer. `name` is of the source's field name, else of that in the user's language, else of name_en.
PlaceNames readPlaceNames(const QgsFeatureSource &source, int idField, const Units &units, QgsProcessingFeedback *feedback);

// Those of the nodes of each level [level]: of regions their own; of cells and groups that of the place with the largest flows,
// with the number of the others behind it: "Almaty + 3".
std::vector<PlaceNames> namesOfLevels(const FlowLevels &levels, const Linkages &linkages, const Parameters &parameters,
                                      QgsProcessingFeedback *feedback);

} // namespace territorial
