// The table that locationquotients writes, read back: a quotient and a value for each region, industry and year.
#pragma once

#include "processing/identifiers.h"

#include <qgsfields.h>

#include <span>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct QuotientTable {
  QString layer;
  Units regions, industries, years; // one year with the empty id where there is no YEAR_FIELD
  QgsField region_field, industry_field, year_field;
  std::vector<double> quotient, value; // [year][industry][region], NaN where NULL or absent
  std::vector<double> significance;    // p or q, likewise; empty where none was asked for

  // The quotients or values of all regions for one industry and year.
  std::span<const double> slice(const std::vector<double> &matrix, int year, int industry) const;
};

// Adds QUOTIENTS, REGION_FIELD, INDUSTRY_FIELD, YEAR_FIELD, VALUE_FIELD, QUOTIENT_FIELD, SIGNIFICANCE_FIELD.
void addQuotientParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing. `significance`: whether SIGNIFICANCE_FIELD is needed.
QString checkQuotients(const Parameters &parameters, bool significance);

// Throws on a repeated (region, industry, year), a negative quotient or value, a p outside 0 to 1, and an empty table.
QuotientTable readQuotients(const Parameters &parameters, bool significance, QgsProcessingFeedback *feedback, double from,
                            double to);

} // namespace territorial
