// What firms wrote into the workbook.
#pragma once

#include "processing/tables/grid.h"
#include "processing/tables/name_table.h"

#include <optional>
#include <vector>

namespace territorial {

// One end of a linkage.
struct Partner {
  QString name, number; // as written, on one line; number: digits and letters alone
  QString place;        // as written
  int unit = -1;        // position in the names; -1: not placed
  QStringList nearest;  // of a place that is not known, or that several bear
};

struct SupplyRow {
  QString source; // the file
  int row = 0;    // from 1, as spreadsheets count
  Partner supplier, buyer;
  QString product, unit, note;
  std::optional<double> amount;
  std::optional<int> year, since;
};

// Something that the reader changed, left out or could not read.
struct TemplateFinding {
  QString source, cell, text, what; // what: in the user's language
};

struct FilledTemplate {
  std::vector<SupplyRow> rows;
  std::vector<TemplateFinding> findings;
  long long repeated = 0; // rows left out as they repeat another in all that they say
};

// Adds the rows of a workbook's sheets, those with the template's headings in whatever language and order. Returns false where no
// sheet has them.
bool readTemplate(const std::vector<Grid> &sheets, const QString &source, const NameTable &names, FilledTemplate &filled);

// Leaves out rows that repeat another in supplier, buyer, product, unit, year and amount; lists those that repeat all but the
// amount, which stay. To be called when all files are read.
void dropRepeatedRows(FilledTemplate &filled);

// Ids of firms that stand for their registration number, else their name, and give neither away: HMAC-SHA-256 by `key`, so that
// the same key gives a firm the same id in every table. A name that has one number wherever it has any takes it.
class FirmIds {
public:
  FirmIds(const std::vector<SupplyRow> &rows, const QByteArray &key);

  QString of(const Partner &partner) const; // empty where it has neither number nor name

private:
  QHash<QString, QString> mNumbers; // folded name -> its number; empty where it has several
  QByteArray mKey;
};

// A firm's name as it is compared: without case and quotation marks.
QString foldedFirm(const QString &name);

} // namespace territorial
