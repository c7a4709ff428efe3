// The labels of one kind (regions or industries) in one sheet and the units they stand for.
#pragma once

#include "processing/tables/name_table.h"
#include "processing/tables/sheet_reader.h"

#include <map>
#include <vector>

namespace territorial {

// See all labels in their order, resolve, then ask for units. A name that several units bear is told by, in this order: the unit
// above it that one of them is part of; the units that other labels of the sheet name; its turn (the first in the table of names
// first). All of these are listed as guesses.
class LabelResolver {
public:
  LabelResolver(QString sheet, NameTable &names, bool keepUnknown, bool regions)
      : mSheet(std::move(sheet)), mNames(names), mKeepUnknown(keepUnknown), mRegions(regions) {}

  void see(const QString &text, int row, int column);
  void resolve();

  // The unit of a label; -1 where it is not known. `row` and `column` say which of several equal labels is meant: the row for
  // labels of rows, -1 and the column for headings.
  int unit(const QString &text, int row, int column) const;

  // Adds to what is left out with an unknown name.
  void lose(const QString &text, double value);

  const std::vector<Change> &changes() const { return mChanges; }
  std::vector<UnknownName> unknown() const;

private:
  struct Label {
    QString text, raw; // on one line, and as it stands in the cell: lines may be languages
    int row, column;
    int unit = -1;
  };

  int choose(const std::vector<int> &units, const QString &text, int above, const std::vector<char> &claimed, QString &why);

  QString mSheet;
  NameTable &mNames;
  bool mKeepUnknown, mRegions;
  std::vector<Label> mLabels;
  std::map<std::pair<int, QString>, int> mAt; // (place, text) -> label
  std::map<QString, int> mTurns, mRuns;       // of names that several units bear
  std::map<QString, double> mLost;
  std::vector<Change> mChanges;
};

} // namespace territorial
