// Insets: small maps of regions that are too small to see on the main one.
#pragma once

#include "layout/map_fit.h"
#include "layout/map_font.h"
#include "layout/map_layers.h"

#include <qgsfillsymbol.h>
#include <qgslayoutitemmap.h>

#include <memory>
#include <vector>

namespace territorial {

// Square millimetres on paper below which a region is too small to see its shape and its colour.
inline constexpr double leastInsetArea = 12;

struct InsetTask {
  const std::vector<MapLayer> &layers;
  QgsCoordinateReferenceSystem crs;
  QString nameField; // empty: found by itself
  const MapLanguage &language;
  const TextRuler &ruler;
  double scale = 0; // of the main map
  double textScale = 1;
};

struct Inset {
  QStringList names;   // of the small regions that it shows
  double scale = 0;    // denominator, round
  QgsRectangle extent; // map units, fills the frame
  QSizeF frame, box;   // mm: of the map, and with its title below
  QString title, scaleText;
};

// Insets for the regions below leastInsetArea of layers that have colours by value, those that lie near each other in one, the
// one with most regions first, at most four. None where more than half of the regions are that small: the map needs larger paper
// then. Scales are at least half as large again as the main one's. O(n^2) in the number of small regions.
std::vector<Inset> wishedInsets(const InsetTask &task);

// What lies around an inset and, on the main map, around what it shows; lines for A4.
std::unique_ptr<QgsFillSymbol> insetFrame(double textScale = 1);

// Where the inset's own map lies, as makeLabels() needs it.
MapFit insetFit(const Inset &inset, const QRectF &place);

// Puts an inset onto a page, and the frame of its extent onto the main map: its own names over layers that it shares with the
// main map, whose symbols are as large in millimetres as there. The top layers first.
void drawInset(QgsLayoutItemMap &main, const Inset &inset, const QRectF &place, const QList<QgsMapLayer *> &names,
               const QList<QgsMapLayer *> &shared, const TextRuler &ruler, double textScale);

} // namespace territorial
