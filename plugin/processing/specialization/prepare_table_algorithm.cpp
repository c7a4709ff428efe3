#include "processing/specialization/prepare_table_algorithm.h"

#include "processing/reading.h"
#include "processing/specialization/prepare_table_inputs.h"
#include "processing/tables/long_table.h"
#include "processing/tables/name_sources.h"
#include "processing/tables/workbook.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include "common/errors.h"

#include <qgsexception.h>

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <stdexcept>

namespace territorial {

namespace {

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

void sortByYearRegionIndustry(LongTable &table, const Names &names) {
  std::sort(table.values.begin(), table.values.end(), [&](const LongValue &left, const LongValue &right) {
    if (left.year != right.year)
      return left.year < right.year;
    if (left.region != right.region)
      return idBefore(names.regions.unit(left.region).code, names.regions.unit(right.region).code);
    return idBefore(names.industries.unit(left.industry).code, names.industries.unit(right.industry).code);
  });
}

// By sheet, row and column.
void sortByPlace(std::vector<Change> &changes, const std::vector<Grid> &sheets) {
  std::stable_sort(changes.begin(), changes.end(), [&](const Change &left, const Change &right) {
    const auto place = [&](const Change &change) {
      const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const Grid &grid) { return grid.sheet == change.sheet; });
      return std::tuple(sheet - sheets.begin(), change.row, change.column);
    };
    return place(left) < place(right);
  });
}

// The names that are not known, with the value that stands beside each; `total` becomes the sum of all values, theirs too.
Unmatched unknownNames(const LongTable &table, const QString &file, double &total) {
  Unmatched unmatched;
  for (const LongValue &value : table.values)
    total += std::abs(value.value);
  for (const UnknownName &name : table.unknown) {
    total += name.value;
    unmatched.add({name.sheet.isEmpty() ? file : name.sheet, name.text,
                   name.region ? PrepareTableAlgorithm::tr("names of regions") : PrepareTableAlgorithm::tr("names of industries"),
                   name.nearest, name.value});
  }
  return unmatched;
}

void warnOfGuesses(const LongTable &table, QgsProcessingFeedback *feedback) {
  if (table.summed > 0)
    feedback->pushWarning(
        PrepareTableAlgorithm::tr("%1 cells repeat a region, industry and year: they are summed.").arg(table.summed));
  if (table.differs > 0)
    feedback->pushWarning(
        PrepareTableAlgorithm::tr("%1 totals differ from the sum of their parts: see OUTPUT_CHANGES.").arg(table.differs));
  QStringList guesses;
  for (const Change &change : table.changes)
    if (change.done == Done::guessed)
      guesses << QStringLiteral("“%1” (%2)").arg(cleanText(change.text), change.why);
  guesses.removeDuplicates();
  if (!guesses.isEmpty())
    feedback->pushWarning(PrepareTableAlgorithm::tr("Guessed, check them: %1.").arg(shortList(guesses, 10)));
}

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

  double total = 0;
  const Unmatched unmatched = unknownNames(table, QFileInfo(path).fileName(), total);
  warnUnmatched(unmatched, total, parameters, feedback);

  sortByYearRegionIndustry(table, names);
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

  sortByPlace(table.changes, sheets);
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
  warnOfGuesses(table, feedback);
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
