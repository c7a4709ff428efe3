#include "processing/tables/data_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace territorial {

namespace {

class DataRowsText {
  Q_DECLARE_TR_FUNCTIONS(DataRows)
};

// Tables of one year each below one another: a row that names a year alone is that of the rows below it; so is the year of a
// title or note after which the table begins anew, with its header or its first label.
class YearBlocks {
public:
  explicit YearBlocks(const Layout &layout) {
    std::set<int> years;
    for (const ValueColumn &column : layout.values)
      if (column.year)
        years.insert(*column.year);
    mApply = layout.year_column < 0 && years.size() < 2;
  }

  // Whether a row without values names the year of a block that may follow.
  bool announces(const QStringList &texts) {
    const std::optional<int> year = mApply ? yearIn(texts.join(QLatin1Char(' '))) : std::nullopt;
    if (!year)
      return false;
    mComing = year;
    if (texts.size() == 1 && asYear(texts.front()))
      beginAnew();
    return true;
  }

  void beginAnew() {
    if (mComing)
      mYear = mComing;
    mComing.reset();
  }

  // The year of a row with values: that of its block, where one is named.
  std::optional<int> yearOf(const DataRow &row) {
    const QString label = row.region.isEmpty() ? row.industry : row.region;
    if (mFirst.isNull())
      mFirst = label;
    else if (label == mFirst)
      beginAnew();
    mComing.reset(); // no block began: it was a note
    return mYear;
  }

private:
  bool mApply = false;
  QString mFirst; // the label that the table begins with
  std::optional<int> mComing, mYear;
};

class RowReader {
public:
  RowReader(const Grid &grid, const Layout &layout, const Names &names, const Marks &marks, std::vector<Change> &changes)
      : mGrid(grid), mLayout(layout), mNames(names), mMarks(marks), mChanges(changes) {}

  std::vector<DataRow> read() {
    collectRows();
    if (mLayout.stacked)
      unstack();
    return mRows;
  }

private:
  QStringList texts(int row) const {
    QStringList list;
    for (const QString &text : mGrid.rows[static_cast<std::size_t>(row)])
      if (const QString clean = cleanText(text); !clean.isEmpty())
        list << clean;
    return list;
  }

  void collectRows() {
    std::vector<QStringList> header;
    for (int row = 0; row < std::min(mLayout.first_row, mGrid.rowCount()); ++row)
      header.push_back(texts(row));
    int regionBlanks = 0, industryBlanks = 0;
    YearBlocks blocks(mLayout);
    for (int row = mLayout.first_row; row < mGrid.rowCount(); ++row) {
      const QStringList all = texts(row);
      if (all.isEmpty())
        continue;
      const auto leave = [&](const QString &why) { mChanges.push_back({mGrid.sheet, row, -1, all.front(), Done::dropped, why}); };
      if (numbersColumns(mGrid, row)) {
        leave(DataRowsText::tr("The row numbers the columns."));
        continue;
      }
      if (std::find(header.begin(), header.end(), all) != header.end()) {
        leave(DataRowsText::tr("The row repeats the header."));
        blocks.beginAnew();
        continue;
      }
      DataRow data;
      data.row = row;
      data.region = label(row, mLayout.region_column, mLayout.region_codes, mNames.regions);
      data.industry = label(row, mLayout.industry_column, mLayout.industry_codes, mNames.industries);
      data.values = std::any_of(mLayout.values.begin(), mLayout.values.end(), [&](const ValueColumn &column) {
        return isNumberOrMark(mGrid.text(row, column.column), mMarks);
      });
      if (!data.values && !isGroupOrUnit(data)) {
        leave(blocks.announces(all) ? DataRowsText::tr("The year of the rows below.")
                                    : DataRowsText::tr("The row has no values: a note or a heading."));
        continue;
      }
      data.year = mLayout.year_column >= 0 ? asYear(mGrid.text(row, mLayout.year_column)) : blocks.yearOf(data);
      regionBlanks += data.region.isEmpty();
      industryBlanks += data.industry.isEmpty();
      mRows.push_back(data);
    }
    fillDown(regionBlanks, industryBlanks);
  }

  // The name, or the code beside it where the name is not known or that of several units.
  QString label(int row, int column, int codes, const NameTable &names) const {
    if (column < 0)
      return {};
    const QString name = mGrid.text(row, column).trimmed(), code = codes < 0 ? QString() : mGrid.text(row, codes).trimmed();
    return !code.isEmpty() && names.exact(name).units.size() != 1 && names.exact(code).units.size() == 1 ? code : name;
  }

  // Whether a row without values is known by its names, not a note.
  bool isGroupOrUnit(const DataRow &row) const {
    return (!row.region.isEmpty() && mNames.regions.exact(row.region).found()) ||
           (!row.industry.isEmpty() && mNames.industries.exact(row.industry).found());
  }

  // Merged cells keep their text in the first row only.
  void fillDown(int regionBlanks, int industryBlanks) {
    QString region, industry;
    std::optional<int> year;
    const bool both = mLayout.region_column >= 0 && mLayout.industry_column >= 0 && !mLayout.stacked;
    const bool merged = both || mLayout.year_column >= 0;
    for (DataRow &row : mRows) {
      if (merged && row.region.isEmpty() && mLayout.region_column >= 0)
        row.region = region;
      if (both && row.industry.isEmpty() && industryBlanks > regionBlanks)
        row.industry = industry;
      if (!row.year && mLayout.year_column >= 0)
        row.year = year;
      region = row.region;
      industry = row.industry;
      year = row.year;
    }
  }

  // Regions and industries take turns in one column: the one that comes first holds for the rows below it.
  void unstack() {
    const QString wholeRegion = mNames.regions.unit(mNames.regions.total()).code;
    const QString wholeIndustry = mNames.industries.unit(mNames.industries.total()).code;
    std::optional<bool> regionsOutside;
    QString outer;
    std::vector<DataRow> rows;
    for (DataRow row : mRows) {
      const QString text = row.region;
      const NameMatch region = mNames.regions.exact(text), industry = mNames.industries.exact(text);
      const bool regionPart = region.found() && !mNames.regions.isTotal(region.units.front());
      const bool industryPart = industry.found() && !mNames.industries.isTotal(industry.units.front());
      const bool regionOnly = regionPart || (region.found() && !industry.found());
      const bool industryOnly = industryPart || (industry.found() && !region.found());
      if (!regionsOutside && regionOnly != industryOnly)
        regionsOutside = regionOnly;
      const bool regionOuter = regionsOutside.value_or(true);
      // A word for totals is that of all rows before the first group, then that of the group.
      const bool isOuter = regionOuter ? regionOnly && !industryPart : industryOnly && !regionPart;
      if (isOuter)
        outer = text;
      row.region = regionOuter ? outer : isOuter ? wholeRegion : text;
      row.industry = !regionOuter ? outer : isOuter ? wholeIndustry : text;
      if (row.region.isEmpty())
        row.region = wholeRegion;
      if (row.industry.isEmpty())
        row.industry = wholeIndustry;
      if (row.values || !isOuter)
        rows.push_back(row);
    }
    mRows = rows;
  }

  const Grid &mGrid;
  const Layout &mLayout;
  const Names &mNames;
  const Marks &mMarks;
  std::vector<Change> &mChanges;
  std::vector<DataRow> mRows;
};

} // namespace

std::vector<DataRow> readRows(const Grid &grid, const Layout &layout, const Names &names, const Marks &marks,
                              std::vector<Change> &changes) {
  return RowReader(grid, layout, names, marks, changes).read();
}

} // namespace territorial
