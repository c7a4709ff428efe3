// What territorial:clustermap is given, read once.
#pragma once

#include "layout/captions.h"
#include "layout/map_layers.h"

#include <qgscoordinatereferencesystem.h>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

struct MapInputs {
  std::vector<MapLayer> layers; // copies, as they are drawn: the top of the map first
  MapLanguage language{QStringLiteral("automatic")};
  QString secondLanguage;       // of names; empty for none
  QString nameField;            // empty: found by itself
  Captions captions;            // complete
  QString sizeField, sizeTitle; // of the circles over the regions; no field, no circles
  double sizeRadius = 7;        // mm, of the largest
  QString paper, orientation, font;
  bool graticule = true;
  int dpi = 300;
  QgsCoordinateReferenceSystem crs; // invalid: chosen for the territory
  QString keptBeside;               // the project or template beside which temporary layers are kept; empty: in memory
};

// Reads the parameters and takes the layers; says what is empty and whose names stay in another language.
MapInputs readMapInputs(const Parameters &parameters, QgsProcessingFeedback *feedback);

} // namespace territorial
