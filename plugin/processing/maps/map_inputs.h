// What territorial:clustermap is given, read once.
#pragma once

#include "layout/captions.h"
#include "layout/flow_map.h"
#include "layout/map_layers.h"

#include <qgscoordinatereferencesystem.h>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// All but the layers, which cannot be copied.
struct MapOptions {
  MapLanguage language{QStringLiteral("automatic")};
  QString secondLanguage;       // of names; empty for none
  QString nameField;            // empty: found by itself
  QString clusterNameField;     // of the clusters; empty: as nameField
  Captions captions;            // complete
  QString sizeField, sizeTitle; // of the circles over the regions; no field, no circles
  double sizeRadius = 7;        // mm, of the largest
  QString paper, orientation, font;
  bool routed = true;               // flows as arrows between circles, for the scale of the map
  QMap<QString, FlowTotals> totals; // of all flows, also those that are not shown
  bool graticule = true;
  bool insets = true;
  bool worldMap = false; // of QGIS, where a background lacks or ends
  int dpi = 300;
  QgsCoordinateReferenceSystem crs; // invalid: chosen for the territory
  QString atlasField;               // a page for each of its values; empty: one page
  QString pageValue;                // of the atlas' field
  QString keptBeside;               // the project or template beside which temporary layers are kept; empty: in memory
};

struct MapInputs : MapOptions {
  std::vector<MapLayer> layers; // copies, as they are drawn: the top of the map first
};

// Reads the parameters and takes the layers; says what is empty and whose names stay in another language.
MapInputs readMapInputs(const Parameters &parameters, QgsProcessingFeedback *feedback);

} // namespace territorial
