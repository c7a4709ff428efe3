#include "processing/specialization/prepare_table_inputs.h"

#include "processing/specialization/prepare_table_algorithm.h"
#include "processing/tables/cell_text.h"
#include "processing/text.h"

#include <qgsexception.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace territorial {

namespace {

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

} // namespace

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
          PrepareTableAlgorithm::tr("SHEETS: there is no sheet “%1”. There are: %2.").arg(word.trimmed(), shortList(names, 30)));
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

void refuseNothing(const LongTable &table, const std::vector<Grid> &sheets, const Names &names, const ReadOptions &options,
                   const QString &path) {
  if (!table.values.empty())
    return;
  if (table.no_industry && !table.no_region)
    throw QgsProcessingException(
        PrepareTableAlgorithm::tr(
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
        PrepareTableAlgorithm::tr(
            "%1: no column of values is left: %2 Set COLUMNS, HEADER_ROWS or the columns of labels where this is wrong.")
            .arg(path, shortList(left)));
  QStringList sentences;
  for (const QString &text : firstTexts(sheets, options.marks))
    sentences << PrepareTableAlgorithm::tr("“%1” (nearest: %2)")
                     .arg(text, names.regions.nearestNames(text, 3).join(QStringLiteral(", ")));
  if (sentences.isEmpty())
    throw QgsProcessingException(
        PrepareTableAlgorithm::tr(
            "%1 holds no table that is recognised: no row with a name and numbers. Choose other SHEETS, or set HEADER_ROWS and "
            "REGION_COLUMN.")
            .arg(path));
  throw QgsProcessingException(
      PrepareTableAlgorithm::tr(
          "%1: no region is recognised. Its rows begin with %2. Give REGION_NAMES, a table of names and codes; or set "
          "REGION_COLUMN and UNKNOWN to keep, to take the names as they are.")
          .arg(path, sentences.join(QStringLiteral(", "))));
}

} // namespace territorial
