// The rows of a sheet that hold data, with the texts that name them.
#pragma once

#include "processing/tables/layout.h"
#include "processing/tables/sheet_reader.h"

#include <optional>
#include <vector>

namespace territorial {

struct DataRow {
  int row = -1;
  QString region, industry; // filled from above where cells are merged; empty: named elsewhere
  std::optional<int> year;  // of its cell or of the block it stands in
  bool values = false;      // some cell holds something
};

// Rows below the header without notes, headings and headers that are repeated, which go into `changes`. Where regions and
// industries take turns in one column, each row gets both. O(cells).
std::vector<DataRow> readRows(const Grid &grid, const Layout &layout, const Names &names, const Marks &marks,
                              std::vector<Change> &changes);

} // namespace territorial
