// The rows of territorial:gravitymodel's tables.
#pragma once

#include "processing/linkages/gravity_groups.h"
#include "processing/results.h"

namespace territorial {

// One row of OUTPUT for a cell of the group.
ResultRow gravityFlowRow(const Linkages &linkages, const GravityGroup &group, std::size_t row, std::size_t cell);

// Rows of OUTPUT_COEFFICIENTS; none of an estimate.
std::vector<ResultRow> gravityCoefficientRows(const Linkages &linkages, const GravityGroup &group);

// The row of OUTPUT_STATISTICS.
ResultRow gravityStatisticsRow(const Linkages &linkages, const GravityGroup &group);

// The decay of the fit, positive where flows fall with cost: of the power, and of the exponential; NaN where it has none.
double decayOf(const GravityFit &fit, GravityTerm term);

} // namespace territorial
