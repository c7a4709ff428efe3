// One sheet to values by region, industry and year, with everything that was changed, left out or guessed.
#pragma once

#include "processing/tables/layout.h"

#include <optional>
#include <vector>

namespace territorial {

// What was done with a cell. The words are written as they are: filters and scripts hold them.
enum class Done { number, zero, missing, suppressed, guessed, dropped, total, summed, differs };
QString wordOf(Done done);

struct Change {
  QString sheet;
  int row = -1, column = -1; // -1: the whole sheet, row or column
  QString text;              // as it stands in the cell
  Done done = Done::dropped;
  QString why; // in the user's language
};

// A value with its place; regions and industries are positions in the tables of names.
struct LongValue {
  int region = -1, industry = -1;
  std::optional<int> year;
  CellStatus status = CellStatus::value;
  double value = 0;
  QString unit;
  QString sheet;
  int row = -1, column = -1;
  QString text;
  QStringList cells; // all that were summed
};

// A name with values that no table of names has.
struct UnknownName {
  bool region = true;
  QString text, sheet;
  QStringList nearest;
  double value = 0; // the sum that is left out with it
};

// What holds for all sheets where they do not say it themselves.
struct ReadOptions : LayoutOptions {
  QString industry;        // code or name; empty: from the table
  std::optional<int> year; // none: from the table
  Comma comma = Comma::decimal;
  QString file_name; // last resort for the year
};

struct SheetValues {
  std::vector<LongValue> values;
  std::vector<Change> changes;
  std::vector<UnknownName> unknown;
  bool no_region = false, no_industry = false; // nothing says which
  QString layout;                              // where things were found, a sentence
};

// Reads a sheet; no values where it holds no table. Throws std::invalid_argument (UTF-8, in the user's language) where codes were
// read as numbers. O(cells).
SheetValues readSheet(const Grid &grid, Names &names, const ReadOptions &options);

} // namespace territorial
