// How well QGIS's colours can be told apart, and texts be read on them: cartography/colour_difference.h for QColor.
#pragma once

#include "cartography/colour_difference.h"

#include <QColor>

#include <vector>

namespace territorial {

inline Rgb rgbOf(const QColor &colour) { return {colour.redF(), colour.greenF(), colour.blueF()}; }

inline double colourDistance(const QColor &a, const QColor &b) { return colour_difference(rgbOf(a), rgbOf(b)); }

// The least distance between any two of the colours; infinite for fewer than two.
inline double leastDistance(const std::vector<QColor> &colours, Vision vision) {
  std::vector<Rgb> all;
  all.reserve(colours.size());
  for (const QColor &colour : colours)
    all.push_back(rgbOf(colour));
  return least_difference(all, vision);
}

inline double contrast(const QColor &a, const QColor &b) { return contrast(rgbOf(a), rgbOf(b)); }

} // namespace territorial
