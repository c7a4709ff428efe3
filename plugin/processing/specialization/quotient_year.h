// One year of location quotients with all that was asked for: what it is computed from, and what is said of it.
#pragma once

#include "processing/chance.h"
#include "processing/specialization/quotient_columns.h"
#include "processing/specialization/quotient_inputs.h"

namespace territorial {

// All that the run reads beside the activity table.
struct QuotientInputs {
  RegionValues totals, population;
  std::vector<double> reference_totals;
  std::vector<std::vector<double>> exports;
  PlantSizes plants;
  QString test; // SIGNIFICANCE, or none where the values are no counts
  Alternative alternative = Alternative::greater;
};

QuotientInputs readInputs(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback);

// The quotients, measures and tests of the year at `rank`; q over the `industries` that are written.
QuotientYear computeYear(const ActivityTable &table, int rank, const std::vector<int> &industries, const QuotientInputs &inputs,
                         const Chance &chance, Progress &progress);

// The columns beside the base that the parameters ask for.
std::set<QuotientColumn> askedColumns(const Parameters &parameters, const QuotientInputs &inputs);

// What the log and the layer say of the tests.
struct Significance {
  double overdispersion = std::nan(""); // of the last year
  QString sentence;
};

// Warns where the tests of counts cannot be trusted.
Significance significance(const std::vector<QuotientYear> &years, const Parameters &parameters, QgsProcessingFeedback *feedback);

} // namespace territorial
