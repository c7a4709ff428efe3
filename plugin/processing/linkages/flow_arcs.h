// Arcs for results that have a row a pair of places.
#pragma once

#include "processing/linkages/flow_drawing.h"

#include <utility>
#include <vector>

namespace territorial {

class FlowArcs {
public:
  // No geometries at all: for runs without places.
  FlowArcs() = default;

  // An arc for each pair (ranks of places). Throws as drawFlows() does. Progress goes from `from` to `to` per cent.
  FlowArcs(const Places &places, const std::vector<std::pair<int, int>> &pairs, const QgsCoordinateTransformContext &transforms,
           QgsProcessingFeedback *feedback, double from, double to);

  // The arc of a pair; null where both places are one, or on one point.
  QgsGeometry operator[](std::size_t pair) const;

  // How many pairs of different places are on one point.
  std::size_t coincident() const { return mDrawn.coincident.size(); }

private:
  DrawnFlows mDrawn;
  std::vector<std::size_t> mLine; // [pairs] index in mDrawn.drawn, or beyond its end
};

} // namespace territorial
