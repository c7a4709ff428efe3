// Where the regions, industries, years and values of a sheet stand.
#pragma once

#include "processing/tables/cell_text.h"
#include "processing/tables/grid.h"
#include "processing/tables/name_table.h"

#include <optional>
#include <vector>

namespace territorial {

// What the user says about the sheets; what is left open is guessed.
struct LayoutOptions {
  enum class Columns { automatic, industries, years, regions, values };
  enum class Sheet { automatic, industry, year, region, nothing };
  Columns columns = Columns::automatic;                // what stands in the header
  Sheet sheet_is = Sheet::automatic;                   // what the name of a sheet says
  int header_rows = 0;                                 // 0: guessed
  QString region_column, industry_column, year_column; // letter, number or heading; empty: guessed
  bool keep_unknown = false;                           // names that are not known are taken as they are
  Marks marks;
};

// The names that texts are compared with. Both tables grow by names that are kept though they are unknown.
struct Names {
  NameTable regions, industries;
};

struct ValueColumn {
  int column = -1;
  QStringList headings; // from the top; merged cells are spread over their columns
  std::optional<int> year;
  QString region, industry; // the heading that names it; empty: not in the header
};

// A column without values that are read, and why.
struct LeftColumn {
  int column = -1;
  QString heading, why;
};

struct Layout {
  int first_row = 0;                                              // of the data
  int region_column = -1, industry_column = -1, year_column = -1; // of labels; -1: elsewhere
  int region_codes = -1, industry_codes = -1; // columns that name them once more: they help where a name is not known
  bool regions_in_header = false, industries_in_header = false;
  bool stacked = false; // regions and industries take turns in one column
  std::vector<ValueColumn> values;
  std::vector<LeftColumn> left;
  QStringList titles; // the texts above the header
  QString unit;
  std::optional<int> year; // the only one that the headings name, for columns that name none
};

// Guesses what the options leave open; no value columns where the sheet holds no table. O(cells).
Layout guessLayout(const Grid &grid, const Names &names, const LayoutOptions &options);

// Whether the row numbers the columns (A, B, 1, 2, 3 ...).
bool numbersColumns(const Grid &grid, int row);

} // namespace territorial
