#include "processing/tables/headings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace territorial {

namespace {

class HeadingsText {
  Q_DECLARE_TR_FUNCTIONS(Headings)
};

// The heading that names a unit: the lowest that is known exactly; a word for the total gives way to a group above it; then a
// name that is written over several rows; then the nearest. Empty where none does.
QString namingHeading(const QStringList &headings, const NameTable &names) {
  QString total;
  for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading) {
    const NameMatch match = names.exact(*heading);
    if (!match.found())
      continue;
    if (!names.isTotal(match.units.front()))
      return *heading;
    total = *heading;
  }
  if (!total.isEmpty())
    return total;
  for (int from = 0; from + 1 < headings.size(); ++from)
    if (const QString joined = QStringList(headings.mid(from)).join(QLatin1Char(' ')); names.exact(joined).found())
      return joined;
  for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading)
    if (names.nearest(*heading).found())
      return *heading;
  return {};
}

// The lowest heading that is neither a year nor a unit of measure: what an unknown name would be.
QString lowestName(const QStringList &headings) {
  for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading)
    if (!asYear(*heading) && unitIn(*heading).isEmpty())
      return *heading;
  return {};
}

} // namespace

Headings::Headings(const Grid &grid, int firstDataRow, const std::vector<int> &labelColumns) {
  const int columns = grid.columnCount();
  std::vector<int> used; // rows of the header
  bool above = true;     // still in the titles
  for (int row = 0; row < std::min(firstDataRow, grid.rowCount()); ++row) {
    QStringList texts;
    int last = -1;
    for (int column = 0; column < columns; ++column)
      if (const QString text = cleanText(grid.text(row, column)); !text.isEmpty()) {
        texts << text;
        last = column;
      }
    if (texts.isEmpty() || numbersColumns(grid, row))
      continue;
    // A heading of all columns stands alone in its row too, but not over the labels.
    const bool alone = texts.size() == 1 && (last <= labelColumns.front() || above);
    if (alone)
      mTitles << texts.front();
    above = above && texts.size() == 1;
    if (!alone)
      used.push_back(row);
  }
  std::vector<char> owned(static_cast<std::size_t>(columns), 0); // a heading higher up begins here
  for (const int row : used) {
    QStringList texts;
    for (int column = 0; column < columns; ++column) {
      const QString own = grid.text(row, column).trimmed();
      const bool afterLabel = std::find(labelColumns.begin(), labelColumns.end(), column - 1) != labelColumns.end();
      const bool spread =
          own.isEmpty() && column > 0 && !afterLabel && !owned[static_cast<std::size_t>(column)] && row != used.back();
      texts << (spread ? texts.last() : own);
    }
    for (int column = 0; column < columns; ++column)
      if (!cleanText(grid.text(row, column)).isEmpty())
        owned[static_cast<std::size_t>(column)] = 1;
    mRows.push_back(texts);
  }
}

QStringList Headings::of(int column) const {
  QStringList texts;
  for (const QStringList &row : mRows)
    if (const QString text = row.value(column); !text.isEmpty())
      texts << text;
  return texts;
}

void nameValueColumns(Layout &layout, const Names &names, const LayoutOptions &options) {
  std::set<int> years;
  std::vector<ValueColumn> kept;
  for (ValueColumn &column : layout.values) {
    for (auto heading = column.headings.crbegin(); heading != column.headings.crend() && !column.year; ++heading)
      column.year = yearIn(*heading);
    if (column.year)
      years.insert(*column.year);
    if (layout.unit.isEmpty())
      for (const QString &heading : column.headings)
        if (layout.unit.isEmpty())
          layout.unit = unitIn(heading);
    const auto name = [&](const NameTable &table) {
      const QString known = namingHeading(column.headings, table);
      return known.isEmpty() ? lowestName(column.headings) : known;
    };
    if (layout.regions_in_header)
      column.region = name(names.regions);
    if (layout.industries_in_header)
      column.industry = name(names.industries);
    const QString heading = column.headings.join(QStringLiteral(" / "));
    if (!column.year && !column.headings.isEmpty() && yearsIn(column.headings.last()).size() > 1)
      layout.left.push_back({column.column, heading, HeadingsText::tr("its heading names several years")});
    else if ((layout.regions_in_header && column.region.isEmpty()) || (layout.industries_in_header && column.industry.isEmpty()))
      layout.left.push_back({column.column, heading, HeadingsText::tr("its heading names nothing")});
    else
      kept.push_back(column);
  }
  layout.values = kept;
  if (years.size() == 1)
    layout.year = *years.begin();
  // Years as columns: what names no year beside them is no value of a year.
  const bool yearsInHeader = options.columns == LayoutOptions::Columns::years || years.size() > 1;
  if (!yearsInHeader || layout.year_column >= 0)
    return;
  kept.clear();
  for (const ValueColumn &column : layout.values)
    if (column.year)
      kept.push_back(column);
    else
      layout.left.push_back({column.column, column.headings.join(QStringLiteral(" / ")),
                             HeadingsText::tr("its heading names no year, while others do")});
  layout.values = kept;
}

} // namespace territorial
