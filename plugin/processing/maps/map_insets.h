// The insets of a composed map, from their places to the page.
#pragma once

#include "layout/insets.h"
#include "layout/map_export.h"
#include "layout/map_labels.h"

#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

// An inset with its place on the page and the names on it.
struct PlacedInset {
  Inset inset;
  QRectF place;
  MapLabels labels;
  int layers = 0; // of its own
};

// The insets for which there is room, with names by `labelled`; says which others there are.
std::vector<PlacedInset> placeInsets(const std::vector<Inset> &insets, const MapFit &fit,
                                     const std::function<MapLabels(const MapFit &)> &labelled, QgsProcessingFeedback *feedback);

// Puts the names of the insets on top of the pile; the number of layers.
int pileUpInsets(MapProject &map, std::vector<PlacedInset> &placed);

// Draws them on the layout's item “Map”, which has `labelLayers` of its own on top; their names are shown in no other map.
void drawInsets(MapProject &map, QgsPrintLayout &layout, const std::vector<PlacedInset> &placed, int labelLayers,
                const TextRuler &ruler, double textScale);

} // namespace territorial
