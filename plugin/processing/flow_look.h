// How flows are to look, as their user chose, kept on their layers; and the width of a flow on paper.
#pragma once

#include "cartography/palettes.h"

#include <QList>
#include <QString>

class QgsVectorLayer;

namespace territorial {

enum class FlowColours {
  automatic, // the two largest destinations, and the rest
  none,      // one colour
  type,      // one for each of the largest types
  direction  // to and from one place, and the rest
};

struct FlowLook {
  FlowColours colours = FlowColours::automatic;
  QString place = QString(); // of FlowColours::direction; empty: the one with the largest in- and outflow together
  bool classed = false;      // one width for each class of values, else in proportion to the value
  QList<double> breaks = {}; // of the classes, ascending: class c holds breaks[c - 1] <= value < breaks[c]
  Ground ground = Ground::light;
  bool trimmed = false; // lines end at the places' symbols already
};

// Kept as a custom property, none for the standard look.
void keepFlowLook(QgsVectorLayer &layer, const FlowLook &look);
FlowLook flowLook(const QgsVectorLayer &layer);

// The ground's own colour, for casings and halos, and that of labels on it.
QString groundColour(Ground ground);
QString labelColour(Ground ground);

// Millimetres of paper.
struct WidthRange {
  double least, most;
};

// In proportion: `most` for the largest flow, at least `least`. Classed: `least` for the first class, `most` for the last, the
// others evenly between.
double widthInRange(double value, double largest, const FlowLook &look, const WidthRange &range);

// The width of a class; `count` is that of classes.
double classWidth(int at, int count, const WidthRange &range);

// An expression for the width, in millimetres, of a flow whose value is in `field`; empty where all have the same by default.
QString flowWidthExpression(const QString &field, double largest, const FlowLook &look, const WidthRange &range);

} // namespace territorial
