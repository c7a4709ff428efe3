#include "processing/tables/label_lines.h"

#include "processing/tables/cell_text.h"
#include "processing/tables/layout.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace territorial {

namespace {

bool startsAsNumber(const QString &text) { return !text.isEmpty() && text[0].isDigit(); }

} // namespace

LabelLines findLines(const Grid &grid, const NameTable &names, int withoutColumn, NameSearch how) {
  std::map<int, std::set<int>> byColumn, byRow;
  std::map<int, int> filled;
  QHash<QString, int> known; // text -> first unit; -1: none
  for (int row = 0; row < grid.rowCount(); ++row) {
    if (numbersColumns(grid, row))
      continue;
    const QStringList &cells = grid.rows[static_cast<std::size_t>(row)];
    const bool numbers = std::any_of(cells.begin(), cells.end(), startsAsNumber);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
      const QString &text = cells[column];
      if (text.isEmpty())
        continue;
      filled[column] += numbers && !startsAsNumber(text);
      auto found = known.constFind(text);
      if (found == known.constEnd()) {
        const NameMatch match = how == NameSearch::exact ? names.exact(text) : names.nearest(text);
        found = known.insert(text, match.found() && !names.isTotal(match.units.front()) ? match.units.front() : -1);
      }
      if (*found < 0)
        continue;
      byColumn[column].insert(*found);
      byRow[row].insert(*found);
    }
  }
  LabelLines lines;
  for (const auto &[column, units] : byColumn) {
    lines.columns[column] = static_cast<int>(units.size());
    if (column != withoutColumn)
      lines.most = std::max(lines.most, lines.columns[column]);
  }
  // Names tell more than codes, which totals lack.
  for (const auto &[column, units] : lines.columns)
    if (column != withoutColumn && units * 2 >= lines.most &&
        (lines.column.at < 0 || std::pair(filled[column], units) > std::pair(lines.column.filled, lines.column.units)))
      lines.column = {column, units, filled[column]};
  for (const auto &[row, units] : byRow)
    if (static_cast<int>(units.size()) > lines.row.units)
      lines.row = {row, static_cast<int>(units.size()), 0};
  return lines;
}

int otherColumn(const LabelLines &lines, int chosen) {
  LabelLine other;
  for (const auto &[column, units] : lines.columns)
    if (column != chosen && units > 1 && units > other.units && units * 2 >= lines.column.units)
      other = {column, units, 0};
  return chosen < 0 ? -1 : other.at;
}

int namedColumn(const Grid &grid, const QString &name) {
  static const QRegularExpression letters(QStringLiteral("^[A-Za-z]{1,2}$")), digits(QStringLiteral("^\\d+$"));
  const QString clean = cleanText(name);
  for (int row = 0; row < std::min(grid.rowCount(), 30); ++row)
    for (int column = 0; column < grid.columnCount(); ++column)
      if (cleanText(grid.text(row, column)).compare(clean, Qt::CaseInsensitive) == 0)
        return column;
  if (digits.match(clean).hasMatch())
    return clean.toInt() - 1;
  if (!letters.match(clean).hasMatch())
    return -1;
  int column = 0;
  for (const QChar letter : clean.toUpper())
    column = column * 26 + (letter.unicode() - u'A' + 1);
  return column - 1;
}

int codeColumn(const Grid &grid) {
  static const QRegularExpression heading(QStringLiteral("\\b(код|code|codes|оквэд|окэд|oked|nace|isic|эқжж|эқтж)\\b"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
  for (int column = 0; column < grid.columnCount(); ++column)
    for (int row = 0; row < std::min(grid.rowCount(), 30); ++row) {
      if (!heading.match(grid.text(row, column)).hasMatch())
        continue;
      int codes = 0, others = 0;
      for (int below = row + 1; below < grid.rowCount(); ++below)
        if (const QString text = cleanText(grid.text(below, column)); !text.isEmpty())
          ++(looksLikeCode(text) || isDate(text) ? codes : others);
      if (codes > 1 && others <= codes / 4)
        return column;
    }
  return -1;
}

} // namespace territorial
