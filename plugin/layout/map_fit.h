// Where on the page the map goes: scale, extent and the places of its boxes, so that no box covers the territory.
#pragma once

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QRectF>

#include <vector>

namespace territorial {

struct MapFit {
  QRectF frame;        // mm on the page
  QgsRectangle extent; // map units, fills the frame
  double scale = 0;    // denominator, a round number
  int arrangement = 0; // which of the legend's sizes was taken
  QRectF legend, scaleBox;
  std::vector<QRectF> insets{}; // as wished; empty where there is no room
};

// What is to be fitted: the territory's geometries in map units, metres in a map unit, the free part of the page in mm, the sizes
// that the legend can take (an empty size for none) and the size of the scale's box.
struct FitTask {
  std::vector<QgsGeometry> territory;
  double metresPerUnit = 1;
  QRectF room;
  std::vector<QSizeF> legends;
  QSizeF scaleBox;
  std::vector<QSizeF> insets{}; // boxes that are put where there is room, the first ones first; they never make the scale smaller
};

// The least round denominator that is no less than `scale`, as maps are given.
double roundScale(double scale);

// The largest round scale at which both boxes find room beside the territory inside the frame, or beside a smaller frame where
// that gives a larger scale. O(scales x arrangements x places) tests of a prepared geometry.
MapFit fitMap(const FitTask &task);

} // namespace territorial
