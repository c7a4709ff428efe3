#include "processing/linkages/flow_arcs.h"

#include <qgsprocessingfeedback.h>

#include <algorithm>

namespace territorial {

namespace {

constexpr std::size_t batch = 1 << 16; // pairs
constexpr double curvature = 0.15;     // as flow lines have by default

} // namespace

void FlowArcs::draw(std::size_t begin) {
  const std::size_t end = std::min(begin + batch, mPairs.size());
  Linkages drawing;
  drawing.places = mPlaces;
  drawing.flows.reserve(end - begin);
  for (std::size_t pair = begin; pair < end; ++pair) // any value above 0 has a line
    drawing.flows.push_back({mPairs[pair].first, mPairs[pair].second, -1, -1, -1, 1, 1, 0});
  const double now = mFeedback->progress();
  mDrawn = drawFlows(drawing, {FlowShape::arc, curvature}, mTransforms, mFeedback, now, now);
  mCoincident += mDrawn->coincident.size();
  mBegin = begin;
  mLine.assign(end - begin, static_cast<std::size_t>(-1));
  for (std::size_t line = 0; line < mDrawn->drawn.size(); ++line)
    mLine[mDrawn->drawn[line].flow] = line;
}

QgsGeometry FlowArcs::operator[](std::size_t pair) {
  if (!mDrawn || pair < mBegin || pair >= mBegin + mLine.size())
    draw(pair - pair % batch);
  const std::size_t line = mLine[pair - mBegin];
  return line < mDrawn->drawn.size() ? lineGeometry(*mDrawn, mDrawn->drawn[line]) : QgsGeometry();
}

} // namespace territorial
