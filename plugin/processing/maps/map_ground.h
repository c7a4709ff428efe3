// Where a printed map lies on the globe, and what is around.
#pragma once

#include "layout/map_distortion.h"
#include "layout/projection_choice.h"
#include "processing/maps/map_inputs.h"

class QgsProcessingFeedback;

namespace territorial {

// Where the map lies: the same for all pages of an atlas.
struct MapGround {
  Projection projection;
  std::vector<QgsGeometry> territory; // in the projection
  Distortion distortion{};            // of a projection that was asked for

  QgsRectangle bounds() const;
};

// Chooses the projection for all layers, or takes the one that is wanted; says in the log what cannot be shown in it and
// how far it is from fit.
MapGround chooseGround(const MapInputs &inputs, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback);

// Adds the countries of QGIS's own world map below all layers where inputs.worldMap asks for them and no background is given, and
// their source to the captions; says in the log where this QGIS has none.
void addWorld(MapInputs &inputs, const MapGround &ground, QgsProcessingFeedback *feedback);

// Goes on with a given land that ends within the frame (units of the projection), as addWorld(); says so in the log, and where
// nothing goes on with it. Returns whether it changed the layers and the captions.
bool completeBackground(MapInputs &inputs, const MapGround &ground, const QgsRectangle &frame, QgsProcessingFeedback *feedback);

} // namespace territorial
