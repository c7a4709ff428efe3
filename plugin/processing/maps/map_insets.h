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

// Of the labels without a place on the main map, those that no inset shows either.
QStringList lostEverywhere(const QStringList &lost, const std::vector<PlacedInset> &placed);

// Puts the names of the insets on top of the pile; the number of layers.
int pileUpInsets(MapProject &map, std::vector<PlacedInset> &placed);

// Draws them on the layout's item “Map”: their own names, which are shown in no other map, over the layers `shared` with it.
void drawInsets(MapProject &map, QgsPrintLayout &layout, const std::vector<PlacedInset> &placed,
                const QList<QgsMapLayer *> &shared, const TextRuler &ruler, double textScale);

} // namespace territorial
