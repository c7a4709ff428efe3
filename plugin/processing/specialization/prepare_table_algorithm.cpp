#include "processing/specialization/prepare_table_algorithm.h"

#include "processing/reading.h"
#include "processing/tables/long_table.h"
#include "processing/tables/name_sources.h"
#include "processing/tables/workbook.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "common/errors.h"

#include <qgsexception.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <stdexcept>

namespace territorial {

namespace {

using Prepare = PrepareTableAlgorithm;

// The sheets that SHEETS names; throws where one of its words names none.
std::vector<Grid> chosenSheets(const std::vector<Grid> &sheets, const QString &asked) {
  if (asked.trimmed().isEmpty())
    return sheets;
  QStringList names;
  for (const Grid &grid : sheets)
    names << grid.sheet;
  std::vector<char> chosen(sheets.size(), 0);
  for (const QString &word : asked.split(QLatin1Char(';'))) {
    const QRegularExpression pattern(
        QLatin1Char('^') + QRegularExpression::escape(cleanText(word)).replace(QStringLiteral("\\*"), QStringLiteral(".*")) +
            QLatin1Char('$'),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    bool found = false;
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
      if (pattern.match(cleanText(sheets[sheet].sheet)).hasMatch()) {
        chosen[sheet] = 1;
        found = true;
      }
    if (!found)
      throw QgsProcessingException(
          Prepare::tr("SHEETS: there is no sheet “%1”. There are: %2.").arg(word.trimmed(), shortList(names, 30)));
  }
  std::vector<Grid> some;
  for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
    if (chosen[sheet])
      some.push_back(sheets[sheet]);
  return some;
}

ReadOptions readOptions(const Parameters &parameters, const std::vector<Grid> &sheets) {
  using Columns = LayoutOptions::Columns;
  using Sheet = LayoutOptions::Sheet;
  static const std::map<QString, Columns> columns{{QStringLiteral("automatic"), Columns::automatic},
                                                  {QStringLiteral("industries"), Columns::industries},
                                                  {QStringLiteral("years"), Columns::years},
                                                  {QStringLiteral("regions"), Columns::regions},
                                                  {QStringLiteral("values"), Columns::values}};
  static const std::map<QString, Sheet> kinds{{QStringLiteral("automatic"), Sheet::automatic},
                                              {QStringLiteral("industry"), Sheet::industry},
                                              {QStringLiteral("year"), Sheet::year},
                                              {QStringLiteral("region"), Sheet::region},
                                              {QStringLiteral("nothing"), Sheet::nothing}};
  ReadOptions options;
  options.columns = columns.at(parameters.choice(QStringLiteral("COLUMNS")));
  options.sheet_is = kinds.at(parameters.choice(QStringLiteral("SHEET_IS")));
  if (parameters.given(QStringLiteral("HEADER_ROWS")))
    options.header_rows = parameters.integer(QStringLiteral("HEADER_ROWS"));
  options.region_column = parameters.text(QStringLiteral("REGION_COLUMN")).trimmed();
  options.industry_column = parameters.text(QStringLiteral("INDUSTRY_COLUMN")).trimmed();
  options.year_column = parameters.text(QStringLiteral("YEAR_COLUMN")).trimmed();
  options.keep_unknown = parameters.choice(QStringLiteral("UNKNOWN")) == QLatin1String("keep");
  options.industry = parameters.text(QStringLiteral("INDUSTRY")).trimmed();
  if (parameters.given(QStringLiteral("YEAR")))
    options.year = parameters.integer(QStringLiteral("YEAR"));
  options.marks = {marksOf(parameters.text(QStringLiteral("ZERO_MARKS"))),
                   marksOf(parameters.text(QStringLiteral("MISSING_MARKS"))),
                   marksOf(parameters.text(QStringLiteral("SUPPRESSED_MARKS")))};
  options.file_name = QFileInfo(parameters.text(QStringLiteral("TABLE"))).completeBaseName();
  const QString comma = parameters.choice(QStringLiteral("COMMA"));
  QStringList texts;
  for (const Grid &grid : sheets)
    for (const QStringList &row : grid.rows)
      texts << row;
  options.comma = comma == QLatin1String("decimal")  ? Comma::decimal
                  : comma == QLatin1String("groups") ? Comma::groups
                                                     : guessComma(texts);
  return options;
}

QString delimiterOf(const Parameters &parameters) {
  static const std::map<QString, QString> delimiters{{QStringLiteral("comma"), QStringLiteral(",")},
                                                     {QStringLiteral("semicolon"), QStringLiteral(";")},
                                                     {QStringLiteral("tab"), QStringLiteral("\t")},
                                                     {QStringLiteral("bar"), QStringLiteral("|")}};
  const auto found = delimiters.find(parameters.choice(QStringLiteral("DELIMITER")));
  return found == delimiters.end() ? QString() : found->second;
}

// Texts that may have been meant as names of regions, for the sentence that says that none is known.
QStringList firstTexts(const std::vector<Grid> &sheets, const Marks &marks) {
  QStringList texts;
  for (const Grid &grid : sheets)
    for (int row = 0; row < grid.rowCount() && texts.size() < 3; ++row) {
      const QString text = cleanText(grid.text(row, 0));
      int numbers = 0;
      for (const QString &cell : grid.rows[static_cast<std::size_t>(row)])
        numbers += isNumberOrMark(cell, marks);
      if (numbers > 0 && !text.isEmpty() && !isNumberOrMark(text, marks) && !texts.contains(text))
        texts << text;
    }
  return texts;
}

// Stops where a table gave nothing, saying what was looked for.
void refuseNothing(const LongTable &table, const std::vector<Grid> &sheets, const Names &names, const ReadOptions &options,
                   const QString &path) {
  if (!table.values.empty())
    return;
  if (table.no_industry && !table.no_region)
    throw QgsProcessingException(
        Prepare::tr(
            "%1: no industry is recognised, neither in columns nor in the header, titles or names of sheets. Set INDUSTRY "
            "to the code of all values (TOTAL where it is none), INDUSTRY_COLUMN to the column of the industries, or give "
            "INDUSTRY_NAMES.")
            .arg(path));
  QStringList left;
  for (const Change &change : table.changes)
    if (change.row < 0 && change.column >= 0 && change.done == Done::dropped)
      left << QStringLiteral("%1 “%2”: %3").arg(cellName(change.sheet, 0, change.column), cleanText(change.text), change.why);
  if (!left.isEmpty() && !table.no_region && table.unknown.empty())
    throw QgsProcessingException(
        Prepare::tr("%1: no column of values is left: %2 Set COLUMNS, HEADER_ROWS or the columns of labels where this is wrong.")
            .arg(path, shortList(left)));
  QStringList sentences;
  for (const QString &text : firstTexts(sheets, options.marks))
    sentences << Prepare::tr("“%1” (nearest: %2)").arg(text, names.regions.nearestNames(text, 3).join(QStringLiteral(", ")));
  if (sentences.isEmpty())
    throw QgsProcessingException(
        Prepare::tr(
            "%1 holds no table that is recognised: no row with a name and numbers. Choose other SHEETS, or set HEADER_ROWS and "
            "REGION_COLUMN.")
            .arg(path));
  throw QgsProcessingException(
      Prepare::tr("%1: no region is recognised. Its rows begin with %2. Give REGION_NAMES, a table of names and codes; or set "
                  "REGION_COLUMN and UNKNOWN to keep, to take the names as they are.")
          .arg(path, sentences.join(QStringLiteral(", "))));
}

QString statusWord(CellStatus status) {
  switch (status) {
  case CellStatus::value:
    return QStringLiteral("value");
  case CellStatus::zero:
    return QStringLiteral("zero");
  case CellStatus::missing:
    return QStringLiteral("missing");
  case CellStatus::suppressed:
    return QStringLiteral("suppressed");
  }
  return {};
}

bool isNumber(CellStatus status) { return status == CellStatus::value || status == CellStatus::zero; }

QVariant textOrNull(const QString &text) { return text.isEmpty() ? qc::nullOf(qc::fieldString) : QVariant(text); }

} // namespace

QVariantMap PrepareTableAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const QString path = parameters.text(QStringLiteral("TABLE"));
  const WorkbookFile file = readWorkbook(path, parameters.text(QStringLiteral("ENCODING")), delimiterOf(parameters));
  const std::vector<Grid> sheets = chosenSheets(file.sheets, parameters.text(QStringLiteral("SHEETS")));
  feedback->pushInfo(tr("%1 is read as %2, %3 sheets.").arg(path, file.read_as).arg(sheets.size()));
  feedback->setProgress(30);
  Names names{readNames(parameters, QStringLiteral("REGION")), readNames(parameters, QStringLiteral("INDUSTRY"))};
  const ReadOptions options = readOptions(parameters, sheets);
  LongTable table;
  try {
    table = readSheets(sheets, names, options, [&](int done) {
      feedback->setProgress(30 + 40.0 * done / static_cast<double>(sheets.size()));
      if (feedback->isCanceled())
        throw Cancelled();
    });
  } catch (const std::invalid_argument &fault) {
    throw QgsProcessingException(QString::fromUtf8(fault.what()));
  }
  for (const QString &layout : table.layouts)
    feedback->pushInfo(layout);
  refuseNothing(table, sheets, names, options, path);
  findTotals(table, names, parameters.choice(QStringLiteral("TOTALS")) == QLatin1String("keep"));

  Unmatched unmatched;
  double total = 0;
  for (const LongValue &value : table.values)
    total += std::abs(value.value);
  for (const UnknownName &name : table.unknown) {
    total += name.value;
    unmatched.add({name.sheet.isEmpty() ? QFileInfo(path).fileName() : name.sheet, name.text,
                   name.region ? tr("names of regions") : tr("names of industries"), name.nearest, name.value});
  }
  warnUnmatched(unmatched, total, parameters, feedback);

  std::sort(table.values.begin(), table.values.end(), [&](const LongValue &left, const LongValue &right) {
    if (left.year != right.year)
      return left.year < right.year;
    if (left.region != right.region)
      return idBefore(names.regions.unit(left.region).code, names.regions.unit(right.region).code);
    return idBefore(names.industries.unit(left.industry).code, names.industries.unit(right.industry).code);
  });
  std::map<std::optional<int>, QString> borders;
  std::set<int> regions, industries;
  std::map<CellStatus, int> counts;
  const std::vector<ResultTable> tables = resultTables();
  auto output =
      createResult(QStringLiteral("OUTPUT"), values, context, tables[0].fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  for (const LongValue &value : table.values) {
    if (!borders.count(value.year))
      borders[value.year] = divisionOf(table.values, value.year, names.regions);
    regions.insert(value.region);
    industries.insert(value.industry);
    ++counts[value.status];
    const NamedUnit &region = names.regions.unit(value.region), &industry = names.industries.unit(value.industry);
    output->add({region.code, region.title, industry.code, industry.title,
                 value.year ? QVariant(*value.year) : qc::nullOf(qc::fieldInt),
                 isNumber(value.status) ? QVariant(value.value) : qc::nullOf(qc::fieldDouble), statusWord(value.status),
                 textOrNull(value.unit), textOrNull(borders[value.year]), value.cells.join(QStringLiteral(" + "))});
  }
  if (borders.count(std::nullopt))
    feedback->pushWarning(tr("No year is recognised for some values: their year is NULL. Set YEAR, or YEAR_COLUMN."));

  std::stable_sort(table.changes.begin(), table.changes.end(), [&](const Change &left, const Change &right) {
    const auto place = [&](const Change &change) {
      const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const Grid &grid) { return grid.sheet == change.sheet; });
      return std::tuple(sheet - sheets.begin(), change.row, change.column);
    };
    return place(left) < place(right);
  });
  std::map<Done, int> done;
  for (const Change &change : table.changes)
    ++done[change.done];
  QVariantMap results{{QStringLiteral("ROW_COUNT"), output->count()},
                      {QStringLiteral("REGION_COUNT"), static_cast<int>(regions.size())},
                      {QStringLiteral("INDUSTRY_COUNT"), static_cast<int>(industries.size())},
                      {QStringLiteral("YEAR_COUNT"), static_cast<int>(borders.size() - borders.count(std::nullopt))},
                      {QStringLiteral("SHEET_COUNT"), table.sheets},
                      {QStringLiteral("ZERO_COUNT"), counts[CellStatus::zero]},
                      {QStringLiteral("MISSING_COUNT"), counts[CellStatus::missing]},
                      {QStringLiteral("SUPPRESSED_COUNT"), counts[CellStatus::suppressed]},
                      {QStringLiteral("GUESSED_COUNT"), done[Done::guessed]},
                      {QStringLiteral("DROPPED_COUNT"), done[Done::dropped]},
                      {QStringLiteral("TOTAL_COUNT"), table.totals},
                      {QStringLiteral("DIFFERING_TOTAL_COUNT"), table.differs},
                      {QStringLiteral("SUMMED_COUNT"), table.summed},
                      {QStringLiteral("CHANGE_COUNT"), static_cast<int>(table.changes.size())}};
  feedback->pushInfo(
      tr("%1 rows: %2 regions, %3 industries. Missing: %4, suppressed: %5, marks for zero: %6, totals left out: %7.")
          .arg(output->count())
          .arg(regions.size())
          .arg(industries.size())
          .arg(counts[CellStatus::missing])
          .arg(counts[CellStatus::suppressed])
          .arg(counts[CellStatus::zero])
          .arg(done[Done::total]));
  if (table.summed > 0)
    feedback->pushWarning(tr("%1 cells repeat a region, industry and year: they are summed.").arg(table.summed));
  if (table.differs > 0)
    feedback->pushWarning(tr("%1 totals differ from the sum of their parts: see OUTPUT_CHANGES.").arg(table.differs));
  if (done[Done::guessed] > 0) {
    QStringList guesses;
    for (const Change &change : table.changes)
      if (change.done == Done::guessed)
        guesses << QStringLiteral("“%1” (%2)").arg(cleanText(change.text), change.why);
    guesses.removeDuplicates();
    feedback->pushWarning(tr("Guessed, check them: %1.").arg(shortList(guesses, 10)));
  }
  const QString name = QFileInfo(path).completeBaseName();
  finishResult(std::move(output), {name, tr("Long table made from %1.").arg(QFileInfo(path).fileName()), {}}, values, context,
               feedback, results);
  if (auto list = createResult(QStringLiteral("OUTPUT_CHANGES"), values, context, tables[1].fields, qc::wkbNone,
                               QgsCoordinateReferenceSystem())) {
    for (const Change &change : table.changes)
      list->add({textOrNull(change.sheet), change.row < 0 ? qc::nullOf(qc::fieldInt) : QVariant(change.row + 1),
                 change.column < 0 ? qc::nullOf(qc::fieldString) : QVariant(columnLetters(change.column)), change.text,
                 wordOf(change.done), change.why});
    finishResult(std::move(list), {tr("Changes in %1").arg(name), tr("What was changed, left out or guessed."), {}}, values,
                 context, feedback, results);
  }
  finishUnmatched(unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
