// The sheets of a workbook put together: repeated cells summed, copies of sheets left out, totals recognised.
#pragma once

#include "processing/tables/sheet_reader.h"

#include <functional>
#include <vector>

namespace territorial {

struct LongTable {
  std::vector<LongValue> values; // one a region, industry and year
  std::vector<Change> changes;
  std::vector<UnknownName> unknown;
  long long summed = 0;                        // cells added to another of the same region, industry and year
  long long totals = 0;                        // cells left out (or kept) as totals
  long long differs = 0;                       // totals that differ from the sum of their parts
  int sheets = 0;                              // that hold values
  bool no_region = false, no_industry = false; // in some sheet nothing says which
  QStringList layouts;                         // of the sheets, a sentence each
};

// Reads and joins sheets. `progress` is called after each and may throw.
LongTable readSheets(const std::vector<Grid> &grids, Names &names, const ReadOptions &options,
                     const std::function<void(int)> &progress);

// Leaves out the values of regions and industries that are totals: the whole where it is not alone; a group where all its parts
// are there, or where those that are there sum to it. Compares each with the sum of its parts. With `keep` nothing is left out.
// O(values log values + units^2).
void findTotals(LongTable &table, const Names &names, bool keep);

// The territorial division whose units are exactly those of the values of a year ("2015"); empty where there is none or where
// several are.
QString divisionOf(const std::vector<LongValue> &values, std::optional<int> year, const NameTable &regions);

} // namespace territorial
