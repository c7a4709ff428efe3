#include "processing/linkages/flow_arcs.h"

namespace territorial {

FlowArcs::FlowArcs(const Places &places, const std::vector<std::pair<int, int>> &pairs,
                   const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback, double from, double to) {
  constexpr double curvature = 0.15, longestPiece = 50; // as flow lines have them by default
  Linkages drawing;
  drawing.places = places;
  drawing.flows.reserve(pairs.size());
  for (const auto &[begin, end] : pairs)
    drawing.flows.push_back({begin, end, -1, -1, -1, 1, 1, 0}); // any value above 0 has a line
  mDrawn = drawFlows(drawing, {FlowShape::arc, curvature, longestPiece}, transforms, feedback, from, to);
  mLine.assign(pairs.size(), static_cast<std::size_t>(-1));
  for (std::size_t line = 0; line < mDrawn.drawn.size(); ++line)
    mLine[mDrawn.drawn[line].flow] = line;
}

QgsGeometry FlowArcs::operator[](std::size_t pair) const {
  return pair < mLine.size() && mLine[pair] < mDrawn.drawn.size() ? lineGeometry(mDrawn, mDrawn.drawn[mLine[pair]])
                                                                  : QgsGeometry();
}

} // namespace territorial
