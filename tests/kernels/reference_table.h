// Tables of tests/reference, and the comparisons of tests with them.
#pragma once

#include "common/philox.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace territorial::test {

// A CSV with a header row, cells as text.
class ReferenceTable {
public:
  explicit ReferenceTable(const QString &path) {
    QFile file(QStringLiteral(TERRITORIAL_REFERENCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
      qFatal("no reference table %s", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    mHeader = lines[0].trimmed().split(',');
    for (const QString &line : lines.mid(1))
      mRows << line.trimmed().split(',');
  }

  int rows() const { return static_cast<int>(mRows.size()); }
  QString text(int row, const char *column) const { return mRows[row][mHeader.indexOf(QString::fromUtf8(column))]; }
  double number(int row, const char *column) const { return text(row, column).toDouble(); }
  std::vector<double> numbers(const char *column) const {
    std::vector<double> values;
    for (int row = 0; row < rows(); ++row)
      values.push_back(number(row, column));
    return values;
  }
  // All columns but the first, row by row.
  std::vector<double> matrix() const {
    std::vector<double> values;
    for (const QStringList &row : mRows)
      for (const QString &cell : row.mid(1))
        values.push_back(cell.toDouble());
    return values;
  }

private:
  QStringList mHeader;
  QList<QStringList> mRows;
};

inline bool close(double left, double right, double tolerance = 1e-9) {
  return std::abs(left - right) <= tolerance * std::max(1.0, std::abs(right));
}

// How far p values are from uniform: the Kolmogorov-Smirnov distance times sqrt(n); above 1.95 in 1 of 1000 samples that are
// uniform.
inline double distance_from_uniform(std::vector<double> p) {
  std::sort(p.begin(), p.end());
  const auto n = static_cast<double>(p.size());
  double largest = 0;
  for (std::size_t i = 0; i < p.size(); ++i)
    largest = std::max({largest, std::abs(p[i] - static_cast<double>(i) / n), std::abs(static_cast<double>(i + 1) / n - p[i])});
  return largest * std::sqrt(n);
}

} // namespace territorial::test
