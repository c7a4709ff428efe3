// Writes workbooks that people fill in: headings that stay in sight, wide columns, lists to choose from, checks of what is typed.
#pragma once

#include "processing/tables/grid.h"

#include <vector>

namespace territorial {

// What may be typed into the cells of a column.
struct CellRule {
  enum class Kind { list, number, year };
  Kind kind;
  int column;
  QString list;           // of kind list: a range such as Lists!$A$2:$A$21
  bool others = false;    // of kind list: other texts are taken after a question
  QString title, message; // shown where a cell breaks the rule
};

struct SheetToWrite {
  Grid grid;               // texts; those that are plain numbers are written as numbers
  std::vector<int> widths; // of columns, in characters
  std::vector<int> texts;  // columns where digits are typed as text, so that zeros before them stay
  int header = -1;         // row of headings: bold on a colour, and what is above it stays in sight
  int title = -1;          // row of a title: bold, running on over the columns beside it
  bool wrap = false;       // long texts go over several lines
  int rule_rows = 0;       // rows below the header that the rules are for
  std::vector<CellRule> rules;
};

// Writes an XLSX (Office Open XML, ECMA-376). Rows are as high as their wrapped texts need, as not every program finds that out
// by itself; on paper a sheet is one page wide, wide ones landscape. Throws QgsProcessingException where the file cannot be
// written.
void writeWorkbook(const QString &path, const std::vector<SheetToWrite> &sheets);

} // namespace territorial
