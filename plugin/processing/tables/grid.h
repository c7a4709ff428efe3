// A sheet as it comes: a grid of texts.
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace territorial {

struct Grid {
  QString sheet; // its name; empty for a text file
  std::vector<QStringList> rows;

  int rowCount() const { return static_cast<int>(rows.size()); }
  int columnCount() const {
    int count = 0;
    for (const QStringList &row : rows)
      count = std::max(count, static_cast<int>(row.size()));
    return count;
  }
  // Empty outside the grid: rows may be of different lengths.
  QString text(int row, int column) const {
    return row >= 0 && row < rowCount() ? rows[static_cast<std::size_t>(row)].value(column) : QString();
  }
};

// 0 is A, 26 is AA.
inline QString columnLetters(int column) {
  QString letters;
  for (int rest = column; rest >= 0; rest = rest / 26 - 1)
    letters.prepend(QChar(u'A' + rest % 26));
  return letters;
}

// "Sheet!C7"; "C7" where the sheet has no name.
inline QString cellName(const QString &sheet, int row, int column) {
  const QString cell = columnLetters(column) + QString::number(row + 1);
  return sheet.isEmpty() ? cell : sheet + QLatin1Char('!') + cell;
}

} // namespace territorial
