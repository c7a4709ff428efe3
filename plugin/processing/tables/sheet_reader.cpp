#include "processing/tables/sheet_reader.h"

#include "processing/tables/data_rows.h"
#include "processing/tables/label_resolver.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>

namespace territorial {

namespace {

class SheetReaderText {
  Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

class Reader {
public:
  Reader(const Grid &grid, Names &names, const ReadOptions &options)
      : mGrid(grid), mNames(names), mOptions(options), mLayout(guessLayout(grid, names, options)),
        mRegions(grid.sheet, names.regions, options.keep_unknown, true),
        mIndustries(grid.sheet, names.industries, options.keep_unknown, false) {}

  SheetValues read() {
    for (const LeftColumn &column : mLayout.left)
      change(-1, column.column, column.heading, Done::dropped, SheetReaderText::tr("Column left out: %1.").arg(column.why));
    if (mLayout.values.empty()) {
      change(-1, -1, mGrid.sheet, Done::dropped, SheetReaderText::tr("No table is recognised in this sheet."));
      return std::move(mResult);
    }
    for (const QString &title : mLayout.titles)
      change(-1, -1, title, Done::dropped, SheetReaderText::tr("Title of the sheet."));
    readConstants();
    mRows = readRows(mGrid, mLayout, mNames, mOptions.marks, mResult.changes);
    mResult.no_region = mLayout.region_column < 0 && !mLayout.regions_in_header && mRegion.isEmpty();
    mResult.no_industry = mLayout.industry_column < 0 && !mLayout.industries_in_header && mIndustry.isEmpty();
    if (mResult.no_region || mResult.no_industry)
      return std::move(mResult);
    describe();
    nameAll();
    for (const DataRow &row : mRows)
      for (const ValueColumn &column : mLayout.values)
        readValue(row, column);
    for (LabelResolver *labels : {&mRegions, &mIndustries}) {
      mResult.changes.insert(mResult.changes.end(), labels->changes().begin(), labels->changes().end());
      for (const UnknownName &name : labels->unknown())
        mResult.unknown.push_back(name);
    }
    return std::move(mResult);
  }

private:
  void change(int row, int column, const QString &text, Done done, const QString &why) {
    mResult.changes.push_back({mGrid.sheet, row, column, text, done, why});
  }

  // What the name of the sheet, its titles and the options say for all cells.
  void readConstants() {
    using Sheet = LayoutOptions::Sheet;
    const auto says = [&](Sheet what) { return mOptions.sheet_is == what || mOptions.sheet_is == Sheet::automatic; };
    const auto fromSheet = [&](Sheet what, const NameTable &names) {
      if (!says(what) || mGrid.sheet.isEmpty())
        return QString();
      const bool known = names.exact(mGrid.sheet).found() || names.nearest(mGrid.sheet).found();
      return known || mOptions.sheet_is == what ? mGrid.sheet : QString();
    };
    const auto fromTitles = [&](const NameTable &names) {
      for (const QString &title : mLayout.titles) {
        if (names.exact(title).found())
          return title;
        if (const NameMatch match = names.within(title); match.found()) {
          change(-1, -1, title, Done::guessed, match.guess);
          return names.unit(match.units.front()).code;
        }
      }
      return QString();
    };
    if (mLayout.region_column < 0 && !mLayout.regions_in_header) {
      mRegion = fromSheet(Sheet::region, mNames.regions);
      if (mRegion.isEmpty())
        mRegion = fromTitles(mNames.regions);
    }
    if (mLayout.industry_column < 0 && !mLayout.industries_in_header) {
      mIndustry = mOptions.industry;
      if (mIndustry.isEmpty())
        mIndustry = fromSheet(Sheet::industry, mNames.industries);
      if (mIndustry.isEmpty())
        mIndustry = fromTitles(mNames.industries);
    }
    mYear = mOptions.year;
    if (!mYear)
      mYear = mLayout.year;
    if (!mYear && says(Sheet::year))
      mYear = yearIn(mGrid.sheet);
    for (const QString &title : mLayout.titles)
      if (!mYear)
        mYear = yearIn(title);
    if (!mYear)
      mYear = yearIn(mOptions.file_name);
  }

  void describe() {
    const auto place = [](int column, bool inHeader, const QString &forAll) {
      return column >= 0 ? SheetReaderText::tr("column %1").arg(columnLetters(column))
             : inHeader  ? SheetReaderText::tr("header")
                         : forAll;
    };
    const bool yearsInHeader = std::any_of(mLayout.values.begin(), mLayout.values.end(),
                                           [](const ValueColumn &column) { return column.year.has_value(); });
    const QString year = mYear ? QString::number(*mYear) : SheetReaderText::tr("none");
    mResult.layout = SheetReaderText::tr("%1: data from row %2, %3 columns of values; regions: %4; industries: %5; year: %6.")
                         .arg(mGrid.sheet.isEmpty() ? SheetReaderText::tr("The table") : mGrid.sheet)
                         .arg(mLayout.first_row + 1)
                         .arg(mLayout.values.size())
                         .arg(place(mLayout.region_column, mLayout.regions_in_header, mRegion),
                              place(mLayout.stacked ? mLayout.region_column : mLayout.industry_column,
                                    mLayout.industries_in_header, mIndustry),
                              place(mLayout.year_column, yearsInHeader, year));
  }

  // Names every label first: a name that several units bear is told by the others of the sheet.
  void nameAll() {
    const int regionColumn = mLayout.region_column, industryColumn = mLayout.stacked ? regionColumn : mLayout.industry_column;
    for (const DataRow &row : mRows) {
      if (regionColumn >= 0)
        mRegions.see(row.region, row.row, regionColumn);
      if (industryColumn >= 0)
        mIndustries.see(code(row.industry, row.row), row.row, industryColumn);
    }
    for (const ValueColumn &column : mLayout.values) {
      mRegions.see(column.region, -1, column.column);
      mIndustries.see(column.industry, -1, column.column);
    }
    mRegions.see(mRegion, -1, -1);
    mIndustries.see(mIndustry, -1, -1);
    mRegions.resolve();
    mIndustries.resolve();
  }

  // A code of digits as it was meant: from a date that a spreadsheet made of it; refused where its zeros are lost.
  QString code(const QString &text, int row) {
    const QString clean = cleanText(text);
    if (isDate(clean)) {
      const QString meant = clean.mid(8, 2) + QLatin1Char('.') + clean.mid(5, 2);
      if (mSeenDates.insert(row).second)
        change(row, mLayout.industry_column, clean, Done::guessed,
               SheetReaderText::tr("A date: the spreadsheet took the code %1 for one.").arg(meant));
      mNames.industries.add(meant);
      return meant;
    }
    if (!looksLikeCode(clean) || mNames.industries.exact(clean).found())
      return text;
    if (lacksZeros(clean))
      throw std::invalid_argument(
          SheetReaderText::tr("The cell %1 holds the code %2: codes were read as numbers, and their zeros are lost (05.10 became "
                              "5.1). Format the column as text in the spreadsheet and type the codes anew.")
              .arg(cellName(mGrid.sheet, row, mLayout.industry_column), clean)
              .toStdString());
    mNames.industries.add(clean);
    return clean;
  }

  void readValue(const DataRow &row, const ValueColumn &column) {
    const QString raw = mGrid.text(row.row, column.column);
    const int region = mRegions.unit(!column.region.isEmpty() ? column.region
                                     : !row.region.isEmpty()  ? row.region
                                                              : mRegion,
                                     column.region.isEmpty() ? row.row : -1, column.column);
    const QString industryText = !column.industry.isEmpty()     ? column.industry
                                 : !row.industry.isEmpty()      ? code(row.industry, row.row)
                                 : mLayout.industry_column >= 0 ? mNames.industries.unit(mNames.industries.total()).code
                                                                : mIndustry;
    const int industry = mIndustries.unit(industryText, column.industry.isEmpty() ? row.row : -1, column.column);
    CellValue cell = readCell(raw, mOptions.marks, mOptions.comma);
    // A heading over its parts has no values of its own.
    if (!row.values &&
        ((region >= 0 && !mNames.regions.parts(region).empty()) || (industry >= 0 && !mNames.industries.parts(industry).empty())))
      return;
    const double amount = cell.status == CellStatus::value ? std::abs(cell.value) : 0;
    if (region < 0 || industry < 0) {
      if (region < 0)
        mRegions.lose(!column.region.isEmpty() ? column.region : row.region, amount);
      else
        mIndustries.lose(industryText, amount);
      change(row.row, column.column, raw, Done::dropped,
             region < 0 ? SheetReaderText::tr("The region is not known.") : SheetReaderText::tr("The industry is not known."));
      return;
    }
    if (!cell.steps.isEmpty()) {
      const Done done = cell.unreadable                         ? Done::dropped
                        : cell.guessed                          ? Done::guessed
                        : cell.status == CellStatus::value      ? Done::number
                        : cell.status == CellStatus::zero       ? Done::zero
                        : cell.status == CellStatus::suppressed ? Done::suppressed
                                                                : Done::missing;
      change(row.row, column.column, raw, done, cell.steps.join(QStringLiteral("; ")));
    }
    LongValue value;
    value.region = region;
    value.industry = industry;
    value.year = row.year ? row.year : column.year ? column.year : mYear;
    value.status = cell.status;
    value.value = cell.value;
    value.unit = mLayout.unit;
    value.sheet = mGrid.sheet;
    value.row = row.row;
    value.column = column.column;
    value.text = raw;
    value.cells = QStringList{cellName(mGrid.sheet, row.row, column.column)};
    mResult.values.push_back(value);
  }

  const Grid &mGrid;
  Names &mNames;
  const ReadOptions &mOptions;
  const Layout mLayout;
  LabelResolver mRegions, mIndustries;
  QString mRegion, mIndustry; // for all cells that name none
  std::optional<int> mYear;
  std::vector<DataRow> mRows;
  std::set<int> mSeenDates;
  SheetValues mResult;
};

} // namespace

QString wordOf(Done done) {
  switch (done) {
  case Done::number:
    return QStringLiteral("number");
  case Done::zero:
    return QStringLiteral("zero");
  case Done::missing:
    return QStringLiteral("missing");
  case Done::suppressed:
    return QStringLiteral("suppressed");
  case Done::guessed:
    return QStringLiteral("guessed");
  case Done::dropped:
    return QStringLiteral("dropped");
  case Done::total:
    return QStringLiteral("total");
  case Done::summed:
    return QStringLiteral("summed");
  case Done::differs:
    return QStringLiteral("differs");
  }
  return {};
}

SheetValues readSheet(const Grid &grid, Names &names, const ReadOptions &options) { return Reader(grid, names, options).read(); }

} // namespace territorial
