// Meridians and parallels below the map, and their degrees along its frame.
#pragma once

#include "layout/map_fit.h"
#include "layout/map_language.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace territorial {

// Where a line of the graticule leaves the frame, and what is written there.
struct GraticuleMark {
  QPointF point; // mm on the page, on the frame's upper (meridians) or left edge (parallels)
  bool meridian;
  QString text;
};

struct Graticule {
  std::unique_ptr<QgsVectorLayer> lines; // in the map's CRS, cut to the frame; nullptr where the CRS has no degrees behind it
  std::vector<GraticuleMark> marks;
};

// Lines at round degrees, some four each way, densified so that they bend as the projection has it; those that the projection
// cannot show are left out.
Graticule makeGraticule(const MapFit &fit, const QgsCoordinateReferenceSystem &crs, const QString &name,
                        const MapLanguage &language);

// The widest text that may stand along the left edge of a map of this extent, or of a larger one around it.
QString widestParallel(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs, const MapLanguage &language);

// The height in mm that marks need above the frame, and the width to its left, for a size of text.
QSizeF graticuleMargin(const class TextRuler &ruler, double points, const QString &widest);

} // namespace territorial
