// Places for labels that overlap nothing they must not: a greedy search, most important first. All in mm, y down.
#pragma once

#include <qgsgeometry.h>

#include <QRectF>

#include <vector>

namespace territorial {

struct LabelWish {
  QSizeF size;
  QgsGeometry area;      // the label belongs inside; null for a label beside a point
  QPointF point;         // where there is no area
  double radius = 0;     // of the point's symbol
  int rank = 0;          // lower ranks are placed first
  bool optional = false; // only where it lies wholly inside its area
  QgsGeometry otherwise; // where it may lie when there is no room in its area; may be null
};

namespace page { // names that the kernel of labels has as well

struct LabelPlace {
  bool placed = false;
  QPointF middle;
  bool leader = false; // so far away that a line must say what it belongs to
  QPointF anchor;      // the leader's end
};

struct LabelObstacles {
  QRectF frame;                 // no label leaves it
  std::vector<QRectF> boxes;    // no label touches them
  std::vector<QPolygonF> lines; // borders and flows: better not crossed
  std::vector<double> weights;  // one for each line
};

} // namespace page

using page::LabelObstacles;
using page::LabelPlace;

// O(labels x candidates x (labels + boxes)).
std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, const LabelObstacles &obstacles);

} // namespace territorial
