// INDUSTRY_GROUPS and RELATEDNESS: which industries have to do with one another.
#pragma once

#include "processing/identifiers.h"

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Adds INDUSTRY_GROUPS with GROUP_INDUSTRY_FIELD and GROUP_FIELD, RELATEDNESS with its fields, and MIN_RELATEDNESS, all advanced.
void addIndustryLinkParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkIndustryLinks(const Parameters &parameters);

// The group of each industry, -1 for none; empty where neither table is given. By RELATEDNESS: industries that chains of pairs
// with at least MIN_RELATEDNESS join. Says which industries have no group. Throws on an industry in two groups, and on a
// relatedness that is no number.
std::vector<int> readIndustryLinks(const Parameters &parameters, const Units &industries, QgsProcessingFeedback *feedback);

} // namespace territorial
