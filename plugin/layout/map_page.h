// One page with a map, its texts, its legend and its scale, as a print layout of a project.
#pragma once

#include "layout/captions.h"
#include "layout/graticule.h"
#include "layout/legend.h"
#include "layout/map_fit.h"
#include "layout/scale_box.h"

#include <qgsprintlayout.h>

namespace territorial {

// A sheet in mm, lying or standing.
QSizeF paperSize(const QString &paper, bool landscape);

// The texts around the map, set in lines, and the room that they leave.
struct PageTexts {
  Captions captions; // wrapped to the page
  QRectF room;       // for the map and its boxes
  ScaleNote scale;
  QSizeF scaleBox;
  double textScale = 1;
};

// `degrees`: the widest text along the left of the frame; empty where nothing is written along it.
PageTexts setTexts(const Captions &captions, const ScaleNote &scale, const QSizeF &page, const TextRuler &ruler,
                   const QString &degrees);

struct PageTask {
  QSizeF page;
  const PageTexts &texts;
  const MapFit &fit;
  const TextRuler &ruler;
  const MapLanguage &language;
  const std::vector<LegendBlock> &legend;
  const LegendArrangement &arrangement;
  QList<QgsMapLayer *> layers; // top first
  QgsCoordinateReferenceSystem crs;
  const std::vector<GraticuleMark> &marks;
  bool sea = false; // whether what no layer covers is water
  double dpi = 300;
  QString name = QStringLiteral("Map"); // of the layout
};

// Adds the layout to the project, which owns it.
QgsPrintLayout *makePage(QgsProject &project, const PageTask &task);

} // namespace territorial
