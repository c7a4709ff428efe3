// Circles over the regions for how large something is in them.
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsmarkersymbol.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace territorial {

// What the circles of a layer mean.
struct SizeScale {
  QString title;
  double largest = 0;            // the largest absolute value
  double radius = 0;             // mm, of its circle; areas are proportional to values
  int without = 0, negative = 0; // regions of no value or 0, which have no circle, and below 0, whose circles are dashed

  double radiusOf(double value) const;
};

// A point in each region of `regions` with a value other than 0 in `field`, at the pole of inaccessibility of its largest part in
// `crs`, with the fields value and diameter (mm), drawn as a ring on a white casing without a fill, the largest first, so that
// the colours below are seen. nullptr where no region has such a value.
std::unique_ptr<QgsVectorLayer> sizeSymbols(const QgsVectorLayer &regions, const QString &field, const QString &title,
                                            double radius, const QgsCoordinateReferenceSystem &crs);

// The ring of one circle, mm.
std::unique_ptr<QgsMarkerSymbol> sizeRing(double diameter, bool dashed);

// Of a layer that sizeSymbols() made; largest is 0 of others.
SizeScale sizeScale(const QgsVectorLayer &layer);

} // namespace territorial
