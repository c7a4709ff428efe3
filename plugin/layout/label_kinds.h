// What each kind of label on a printed map looks like.
#pragma once

#include "cartography/label_placement.h"

#include <QString>

#include <algorithm>

namespace territorial {

struct LabelStyle {
  const char *name;
  double points;
  bool bold, italic;
  const char *colour, *halo;
  bool counted; // lost where there is no place for it; the others are only shown where they fit
  double priority;
  bool leaders;
};
enum class MapLabelKind { region, node, town, area, value, land, water };

constexpr LabelStyle labelStyles[]{{"region", 7.5, true, false, "#1c1c1c", "#ffffff", true, 8, true},
                                   {"node", 7.5, true, false, "#1c1c1c", "#ffffff", true, 9, true},
                                   {"place", 6.8, false, false, "#1a1a1a", "#ffffff", true, 5, true},
                                   {"area", 8, true, false, "#1b2a6b", "#ffffff", true, 7, true},
                                   {"value", 6.5, true, false, "#1c1c1c", "#ffffff", true, 2, false},
                                   {"land", 7.5, false, false, "#6f6a60", "#e9e7e3", false, 0.1, false},
                                   {"water", 6.5, false, true, "#2f6f9f", "#eef5fa", false, 0.2, false}};

inline const LabelStyle &styleOf(MapLabelKind kind) { return labelStyles[static_cast<std::size_t>(kind)]; }

// Points of a text on paper, never below what can be read.
constexpr double leastPoints = 6.5, leastTextScale = leastPoints / 7.5;
inline double pointsOf(const LabelStyle &style, double textScale) { return std::max(leastPoints, style.points * textScale); }
inline double labelPoints(MapLabelKind kind, double textScale) { return pointsOf(styleOf(kind), textScale); }

// A label that asks for a place; colour and halo are those on its own fill or by its line, empty for the usual ones.
struct MapLabel {
  MapLabelKind kind;
  QString text;
  LabelRequest request;
  QString colour, halo;
};

} // namespace territorial
