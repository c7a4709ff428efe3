// The rows and columns of a sheet that name regions or industries.
#pragma once

#include "processing/tables/grid.h"
#include "processing/tables/name_table.h"

#include <map>

namespace territorial {

// A row or column that names units: how many different ones.
struct LabelLine {
  int at = -1;
  int units = 0;
  int filled = 0; // cells with letters beside numbers
};

struct LabelLines {
  LabelLine column, row;      // those that name the most; of columns that name nearly as many the one that has more words
  std::map<int, int> columns; // column -> how many different units
  int most = 0;               // in one column
  bool inHeader() const { return row.units > most; }
};

enum class NameSearch { exact, nearest };

// Totals do not count, as they are neither regions nor industries by themselves. O(cells).
LabelLines findLines(const Grid &grid, const NameTable &names, int withoutColumn = -1, NameSearch how = NameSearch::exact);

// A second column that names as many units, as codes do beside names; -1 where there is none.
int otherColumn(const LabelLines &lines, int chosen);

// The column that a user names by letter, number or heading; -1 where there is none.
int namedColumn(const Grid &grid, const QString &name);

// A column of codes that no table of names has: its heading speaks of codes, and digits, dots and dates are all it holds; -1
// where there is none.
int codeColumn(const Grid &grid);

} // namespace territorial
