// INDUSTRY_GROUPS and RELATEDNESS: which industries have to do with one another.
#pragma once

#include "processing/identifiers.h"

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

// Which firms may be neighbours, by industry; all empty where all may.
struct IndustryLinks {
  std::vector<int> group;        // [industries] only within one group; -1: of none
  std::vector<double> closeness; // [industries x industries] see linked_dbscan.h
  bool empty() const { return group.empty() && closeness.empty(); }
};

// Adds INDUSTRY_GROUPS with GROUP_INDUSTRY_FIELD and GROUP_FIELD, RELATEDNESS with its fields, MIN_RELATEDNESS and LINK_RULE, all
// advanced.
void addIndustryLinkParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkIndustryLinks(const Parameters &parameters);

// INDUSTRY_GROUPS, or RELATEDNESS with LINK_RULE groups: groups; chains of pairs with at least MIN_RELATEDNESS make one. With
// LINK_RULE gate or stretch: closenesses of those pairs, 1 or their relatedness. Says which industries have no group. Throws on
// an industry in two groups, and on a relatedness that is no number, or above 1 where it stretches.
IndustryLinks readIndustryLinks(const Parameters &parameters, const Units &industries, QgsProcessingFeedback *feedback);

} // namespace territorial
