// The header of a sheet: what stands above each column, and what it names.
#pragma once

#include "processing/tables/layout.h"

#include <vector>

namespace territorial {

// The texts above the data. A merged cell keeps its text in its first column only: it is spread to the right until the next text
// or the end of the heading above it. The lowest heading is spread nowhere.
class Headings {
public:
  Headings(const Grid &grid, int firstDataRow, const std::vector<int> &labelColumns);

  // The headings of a column from the top, without those of the whole sheet.
  QStringList of(int column) const;

  // Texts that stand alone in their row above the header.
  const QStringList &titles() const { return mTitles; }

private:
  std::vector<QStringList> mRows;
  QStringList mTitles;
};

// Sets year, region and industry of the value columns from their headings, as far as the layout says that the header names them;
// columns that should name one and do not are moved to those that are left.
void nameValueColumns(Layout &layout, const Names &names, const LayoutOptions &options);

} // namespace territorial
