// The box with the scale of a map: its bar, its number, its projection, and where north is not above an arrow to it.
#pragma once

#include "layout/map_font.h"
#include "layout/map_language.h"

#include <qgslayoutitemmap.h>

#include <QRectF>

namespace territorial {

// What is written below the bar, and whether north is shown.
struct ScaleNote {
  QString projection;
  bool about = false; // the scale is that of the middle alone
  bool arrow = false;
};

// Millimetres that the box takes.
QSizeF scaleBoxSize(const ScaleNote &note, const TextRuler &ruler, double textScale);

struct ScaleBoxTask {
  QRectF box;       // mm on the page
  double scale = 0; // denominator, in the units of the projection
  const ScaleNote &note;
  const TextRuler &ruler;
  const MapLanguage &language;
  double textScale = 1;
};

// Draws the box for a map of the layout. Bar, number and arrow hold in the middle of the map.
void addScaleBox(QgsLayoutItemMap &map, const ScaleBoxTask &task);

} // namespace territorial
