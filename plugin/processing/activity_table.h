// The bundle of the activity table: region x industry [x year], long or wide, read into a matrix a year.
#pragma once

#include "processing/identifiers.h"

#include <qgsfields.h>

#include <QStringList>

#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct ActivityTable {
  QString layer;                                     // its name
  Units regions, industries, years;                  // in rank order; one year with the empty id where there is no YEAR_FIELD
  QgsField region_field, industry_field, year_field; // as the source has them; industries of a wide table are text
  std::vector<std::vector<double>> values;           // [year][region * industries.size() + industry], NaN where unknown
  std::vector<std::vector<double>> reference;        // [year][industry] totals of the reference area; empty where none is given
  std::vector<std::vector<char>> region_present;     // [year][region] 1 where the source has a row
  long long null_count = 0;                          // cells that the source leaves NULL
  long long absent_count = 0;                        // pairs that a long table does not have: taken as 0
  long long repeated_count = 0;                      // rows added to a pair that was there already
  QString borders; // what a field "borders" of the source says, where it is the same in all rows
  QString unit;    // likewise of a field "units"

  double cell(int year, int region, int industry) const {
    return values[static_cast<std::size_t>(year)]
                 [static_cast<std::size_t>(region) * industries.ids.size() + static_cast<std::size_t>(industry)];
  }
};

// Adds ACTIVITY, REGION_FIELD, INDUSTRY_FIELD, VALUE_FIELD, VALUE_FIELDS, YEAR_FIELD, VALUE_KIND, CODE_LENGTH,
// REGION_CODE_LENGTH, INDUSTRY_GROUPS (with GROUP_INDUSTRY_FIELD, GROUP_FIELD), TOTALS and REFERENCE.
void addActivityParameters(Algorithm &algorithm);

// A sentence on what is wrong, or nothing.
QString checkActivity(const Parameters &parameters);

// Reads, groups and checks the table. Throws on faults in the data, naming layer, field, feature and value, and on totals among
// the rows where TOTALS says stop. Warns of NULLs, absent and repeated pairs.
ActivityTable readActivity(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

// Why the values are no counts, which tests and bootstraps of counts need: a sentence, or nothing where VALUE_KIND says persons
// or plants and all values are whole.
QString whyNoCounts(const Parameters &parameters, const ActivityTable &table);

// Adds INDUSTRY.
void addIndustryParameter(Algorithm &algorithm);

// Adds YEAR.
void addYearParameter(Algorithm &algorithm);

// The ranks of the years to compute: the one that YEAR names, else all. Throws on an unknown one, naming those there are.
std::vector<int> chosenYears(const Parameters &parameters, const Units &years);

// Throws where a region has rows in some of the years (ranks) and none in others: then its borders have changed, or it is
// missing, and growth would be that of the division. Names the regions and what brings them to one division.
void refuseDifferingRegions(const ActivityTable &table, const std::vector<int> &years);

// The ranks of the industries that INDUSTRY names (codes divided by ; or , or an expression on the field industry); all where it
// is empty. Throws on an unknown one, naming the nearest and the valid ones.
std::vector<int> chosenIndustries(const Parameters &parameters, const Units &industries);

} // namespace territorial
