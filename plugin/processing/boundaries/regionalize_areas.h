// What territorial:regionalize reads: the values, floors and links of the areas that take part.
#pragma once

#include "processing/regions.h"

#include "common/spatial_weights.h"

#include <QCoreApplication>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// The areas that take part, by their ranks; values [areas x fields], floor [areas] (1 without a field), the links among them.
struct Areas {
  std::vector<std::size_t> rank;
  std::vector<double> values, floor;
  SpatialWeights weights;
};

// Values and floors of the areas whose values are all known; throws on a negative floor. The weights stay empty.
Areas readAreas(const Parameters &parameters, const Regions &regions, QgsProcessingFeedback *feedback, double from, double to);

// Divides each field's values by their spread about their centre, as STANDARDIZE says; all 0 where there is none.
void standardize(Areas &areas, std::size_t fields, const QString &how);

// The links among these ranks, by their positions.
SpatialWeights among(const SpatialWeights &all, const std::vector<std::size_t> &ranks);

} // namespace territorial
