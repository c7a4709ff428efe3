// Arcs for results that have a row a pair of places.
#pragma once

#include "processing/linkages/flow_drawing.h"

#include <optional>
#include <utility>
#include <vector>

namespace territorial {

// Arcs of pairs (ranks of places), drawn in batches as they are asked for in their order: millions of them never are in memory
// together.
class FlowArcs {
public:
  // Of no pairs.
  FlowArcs() = default;

  // `feedback` must live as long.
  FlowArcs(Places places, std::vector<std::pair<int, int>> pairs, const QgsCoordinateTransformContext &transforms,
           QgsProcessingFeedback *feedback)
      : mPlaces(std::move(places)), mPairs(std::move(pairs)), mTransforms(transforms), mFeedback(feedback) {}

  // The arc of a pair; null where both places are one, or on one point. Throws as drawFlows() does.
  QgsGeometry operator[](std::size_t pair);

  // How many pairs of different places were on one point so far.
  std::size_t coincident() const { return mCoincident; }

private:
  void draw(std::size_t begin);

  Places mPlaces;
  std::vector<std::pair<int, int>> mPairs;
  QgsCoordinateTransformContext mTransforms;
  QgsProcessingFeedback *mFeedback = nullptr;
  std::optional<DrawnFlows> mDrawn;
  std::size_t mBegin = 0, mCoincident = 0;
  std::vector<std::size_t> mLine; // of the batch: index in mDrawn->drawn, or beyond its end
};

} // namespace territorial
