// The bundle PRICE_INDEX: prices by industry and year, which take money of several years to the prices of one.
#pragma once

#include <QString>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;
struct ActivityTable;

// Adds PRICE_INDEX, PRICE_INDUSTRY_FIELD, PRICE_YEAR_FIELD and PRICE_FIELD.
void addPriceIndexParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkPriceIndex(const Parameters &parameters);

// Takes the values of `years` (ranks), and the reference's, to the prices of the first of them: each value is divided by the
// growth of its industry's price index since then, so the base of the index does not matter. Throws where an index that is needed
// is missing, repeated or not above 0, naming it.
void deflate(ActivityTable &table, const std::vector<int> &years, const Parameters &parameters, QgsProcessingFeedback *feedback);

} // namespace territorial
