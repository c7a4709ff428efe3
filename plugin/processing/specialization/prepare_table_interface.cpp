// The face of territorial:preparetable: names, parameters, results, help and what is refused before a run.
#include "processing/specialization/prepare_table_algorithm.h"

#include "processing/reading.h"
#include "processing/tables/cell_text.h"
#include "processing/text.h"
#include "processing/unmatched.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>

namespace territorial {

QString PrepareTableAlgorithm::name() const { return QStringLiteral("preparetable"); }
QString PrepareTableAlgorithm::displayName() const { return tr("Prepare table of a statistical office"); }
Topic PrepareTableAlgorithm::topic() const { return Topic::specialization; }
PrepareTableAlgorithm *PrepareTableAlgorithm::createInstance() const { return new PrepareTableAlgorithm; }

QStringList PrepareTableAlgorithm::tags() const {
  return QStringLiteral(
             "table,workbook,spreadsheet,Excel,XLSX,XLS,ODS,CSV,statistics,tidy,long,unpivot,melt,encoding,windows-1251,"
             "таблица,статистика,бюллетень,кодировка,подготовка,отрасль,регион,"
             "кесте,статистика,жинақ,кодтау,дайындау,сала,өңір")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> PrepareTableAlgorithm::resultTables() const {
  return {
      {QStringLiteral("OUTPUT"),
       tr("Activity table"),
       {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"), tr("code of the region")},
        {QStringLiteral("region_name"), QStringLiteral("reg_name"), qc::fieldString, tr("name of the region"),
         tr("in the language of the plugin, where the table of names has it")},
        {QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
         tr("code of the industry, as text")},
        {QStringLiteral("industry_name"), QStringLiteral("ind_name"), qc::fieldString, tr("name of the industry"),
         tr("in the language of the plugin, where the table of names has it")},
        {QStringLiteral("year"), QStringLiteral("year"), qc::fieldInt, tr("year"), tr("NULL where the table names none")},
        {QStringLiteral("value"), QStringLiteral("value"), qc::fieldDouble, tr("value"),
         tr("in the unit of the table; NULL where it is missing or suppressed")},
        {QStringLiteral("status"), QStringLiteral("status"), qc::fieldString, tr("status"),
         tr("value: a number; zero: a mark that stands for zero; missing: an empty cell, or a mark or text that is no number; "
            "suppressed: kept secret by the office")},
        {QStringLiteral("units"), QStringLiteral("units"), qc::fieldString, tr("unit of measure"),
         tr("as the table writes it; NULL where it names none that is known")},
        {QStringLiteral("borders"), QStringLiteral("borders"), qc::fieldString, tr("borders"),
         tr("year of the territorial division whose regions are exactly those of the year; NULL where none or several are")},
        {QStringLiteral("cells"), QStringLiteral("cells"), qc::fieldString, tr("cells"),
         tr("where the value stands, such as Sheet1!C7; several where repeated ones were summed")}}},
      {QStringLiteral("OUTPUT_CHANGES"),
       tr("Changes"),
       {{QStringLiteral("sheet"), QStringLiteral("sheet"), qc::fieldString, tr("sheet"), tr("NULL for a text file")},
        {QStringLiteral("row"), QStringLiteral("row"), qc::fieldInt, tr("row"),
         tr("1 is the first; NULL where a whole sheet or column is meant")},
        {QStringLiteral("column"), QStringLiteral("column"), qc::fieldString, tr("column"),
         tr("letters; NULL where a whole sheet or row is meant")},
        {QStringLiteral("text"), QStringLiteral("text"), qc::fieldString, tr("text"), tr("as it stands in the cell")},
        {QStringLiteral("done"), QStringLiteral("done"), qc::fieldString, tr("what was done"),
         tr("number: another spelling of a number; zero, missing, suppressed: what a mark stands for; guessed: check it; "
            "dropped: not in the result; total: left out as one; summed: added to another cell; differs: a total that is not "
            "the sum of its parts")},
        {QStringLiteral("why"), QStringLiteral("why"), qc::fieldString, tr("why"), tr("a sentence")}}},
      unmatchedTable()};
}

void PrepareTableAlgorithm::initAlgorithm(const QVariantMap &) {
  const auto text = [this](const char *name, const QString &title, const QVariant &given = QVariant()) {
    return new QgsProcessingParameterString(QString::fromLatin1(name), title, given, false, true);
  };
  const auto choice = [this](const char *name, const QString &title, const QString &words) {
    const QStringList list = words.split(QLatin1Char(' '));
    return new QgsProcessingParameterEnum(QString::fromLatin1(name), title, list, false, list.first(), false, true);
  };
  addParameter(new QgsProcessingParameterFile(QStringLiteral("TABLE"), tr("Workbook or text file (XLSX, XLS, ODS, CSV)"),
                                              qc::fileBehaviour, QString(), QVariant(), false,
                                              tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)")));
  addParameter(text("SHEETS", tr("Sheets, divided by ; (* stands for any text; empty = all)")));
  addParameter(choice("COLUMNS", tr("What the columns are"), QStringLiteral("automatic industries years regions values")));
  addParameter(choice("SHEET_IS", tr("What a sheet is"), QStringLiteral("automatic industry year region nothing")));
  addParameter(text("INDUSTRY", tr("Industry of all values, where the table names none")));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("YEAR"), tr("Year of all values, where the table names none"),
                                                qc::numberInteger, QVariant(), true));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("HEADER_ROWS"), tr("Rows above the data (titles and header)"),
                                               qc::numberInteger, QVariant(), true, 1));
  addAdvanced(text("REGION_COLUMN", tr("Column of the regions (letter, number or heading)")));
  addAdvanced(text("INDUSTRY_COLUMN", tr("Column of the industries (letter, number or heading)")));
  addAdvanced(text("YEAR_COLUMN", tr("Column of the years (letter, number or heading)")));
  addAdvanced(text("ENCODING", tr("Encoding of a text file (empty = recognised)")));
  addAdvanced(choice("DELIMITER", tr("Delimiter of a text file"), QStringLiteral("automatic comma semicolon tab bar")));
  addAdvanced(choice("COMMA", tr("What a comma in a number is"), QStringLiteral("automatic decimal groups")));
  addAdvanced(text("ZERO_MARKS", tr("Marks that stand for zero, divided by ;"), QStringLiteral("-;–;—;−")));
  addAdvanced(text("MISSING_MARKS", tr("Marks that stand for missing values, divided by ;"),
                   QStringLiteral("...;…;..;:;n/a;na;н/д;нет данных;деректер жоқ;д/ж")));
  addAdvanced(text("SUPPRESSED_MARKS", tr("Marks that stand for suppressed values, divided by ;"), QStringLiteral("x;х;×;c")));
  for (const bool regions : {true, false}) {
    const QString kind = regions ? QStringLiteral("REGION") : QStringLiteral("INDUSTRY");
    const QString names = kind + QStringLiteral("_NAMES");
    addAdvanced(new QgsProcessingParameterFeatureSource(names,
                                                        regions ? tr("Names and codes of regions (empty = those of Kazakhstan)")
                                                                : tr("Names and codes of industries (empty = sections)"),
                                                        qc::sources(qc::sourceVector), QVariant(), true));
    addAdvanced(new QgsProcessingParameterField(
        kind + QStringLiteral("_CODE_FIELD"), regions ? tr("Code of the region") : tr("Code of the industry"),
        regions ? QStringLiteral("region") : QStringLiteral("industry"), names, qc::fieldAny, false, true));
    addAdvanced(new QgsProcessingParameterField(kind + QStringLiteral("_NAME_FIELDS"),
                                                regions ? tr("Names of the region (empty = fields that begin with name)")
                                                        : tr("Names of the industry (empty = fields that begin with name)"),
                                                QVariant(), names, qc::fieldAny, true, true));
    addAdvanced(new QgsProcessingParameterField(kind + QStringLiteral("_PARENT_FIELD"),
                                                regions ? tr("Code of the region that it is part of")
                                                        : tr("Code of the industry that it is part of"),
                                                QVariant(), names, qc::fieldAny, false, true));
  }
  addAdvanced(choice("UNKNOWN", tr("Names that are not known"), QStringLiteral("drop keep")));
  addAdvanced(choice("TOTALS", tr("Totals and subtotals"), QStringLiteral("exclude keep")));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Activity table"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_CHANGES"), tr("Changes"), qc::sourceVector,
                                                     QVariant(), true, true));
  addUnmatchedParameters(*this);
  const auto number = [this](const char *name, const QString &title) {
    addOutput(new QgsProcessingOutputNumber(QString::fromLatin1(name), title));
  };
  number("ROW_COUNT", tr("Number of rows written"));
  number("REGION_COUNT", tr("Number of regions"));
  number("INDUSTRY_COUNT", tr("Number of industries"));
  number("YEAR_COUNT", tr("Number of years"));
  number("SHEET_COUNT", tr("Number of sheets with values"));
  number("ZERO_COUNT", tr("Number of marks that stand for zero"));
  number("MISSING_COUNT", tr("Number of missing values"));
  number("SUPPRESSED_COUNT", tr("Number of suppressed values"));
  number("GUESSED_COUNT", tr("Number of guesses"));
  number("DROPPED_COUNT", tr("Number of cells, rows, columns and sheets left out"));
  number("TOTAL_COUNT", tr("Number of cells that are totals"));
  number("DIFFERING_TOTAL_COUNT", tr("Number of totals that differ from the sum of their parts"));
  number("SUMMED_COUNT", tr("Number of cells added to another"));
  number("CHANGE_COUNT", tr("Number of changes listed"));
}

Help PrepareTableAlgorithm::help() const {
  return {
      tr("How does a table of a statistical office, as it was published, become a table of region, industry, year and value?"),
      tr("Use it before every other algorithm on a workbook or text file that was made for readers: several header rows, merged "
         "cells, years, industries or regions as columns, one sheet an industry or a year, notes below, spaces in numbers, marks "
         "for what is not there. What is guessed can be set by hand. Read the list of changes before you use the result. A table "
         "that has one row a region and industry already needs none of this."),
      tr("Regions and industries are found by their names or codes: exactly, without regard to case, spaces, hyphens, line "
         "breaks, "
         "words such as region or city, footnote marks and letters of the other script that look the same; else by the nearest "
         "name, "
         "where at most one letter in six differs and no other name is as near. The row and the column that name most of them "
         "are "
         "header and labels. Numbers: spaces of all widths between digits go, a comma is a decimal one unless the table shows "
         "otherwise. Totals: the whole, and a group whose parts are all there or sum to it within rounding."),
      tr("Wickham, H. (2014), Tidy data, doi:10.18637/jss.v059.i10; marks of the Bureau of National Statistics of Kazakhstan"),
      tr("An empty cell is missing and its value NULL; marks are zero, missing or suppressed as the parameters say. What is no "
         "number in a cell of values is missing, and listed. Rows and columns with an unknown name are left out and listed in "
         "OUTPUT_UNMATCHED with the nearest names and their share of the value; with UNKNOWN keep they stay as they are. "
         "Repeated "
         "cells of one region, industry and year are summed, and listed; a sheet that says the same as another is left out. "
         "Codes that were read as numbers and texts in a wrong encoding stop the run. Totals are left out unless TOTALS says "
         "keep, "
         "and those that differ from the sum of their parts are listed. Of several units of one name the one below its region, "
         "then "
         "the one that no other label names is taken, and listed as a guess. The shipped names of regions know spellings in "
         "three "
         "languages, the divisions of 2015, 2018 and 2022 and earlier names."),
      tr("TABLE: tests/messy/industries_as_columns_ru.xlsx of the plugin's sources, and nothing else. With other regions, "
         "REGION_NAMES: a layer with a field region and fields name, name_ru and so on.")};
}

QString PrepareTableAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  const QString path = parameters.text(QStringLiteral("TABLE"));
  if (!QFileInfo::exists(path))
    return tr("TABLE: there is no file %1.").arg(path);
  for (const char *kind : {"REGION", "INDUSTRY"}) {
    const QString prefix = QString::fromLatin1(kind), names = prefix + QStringLiteral("_NAMES");
    if (!parameters.given(names))
      continue;
    const auto source = parameters.tryingSource(names);
    if (!source)
      return tr("%1: the table cannot be opened.").arg(names);
    if (const QString sentence = refuseMissingField(parameters, names, prefix + QStringLiteral("_CODE_FIELD"), true);
        !sentence.isEmpty())
      return sentence;
    if (const QString sentence = refuseMissingField(parameters, names, prefix + QStringLiteral("_PARENT_FIELD"));
        !sentence.isEmpty())
      return sentence;
    for (const QString &field : parameters.texts(prefix + QStringLiteral("_NAME_FIELDS")))
      if (source->fields().lookupField(field) < 0)
        return tr("%1: the table has no field “%2”. Its fields: %3.")
            .arg(prefix + QStringLiteral("_NAME_FIELDS"), field, shortList(source->fields().names(), 12));
  }
  const QStringList lists{QStringLiteral("ZERO_MARKS"), QStringLiteral("MISSING_MARKS"), QStringLiteral("SUPPRESSED_MARKS")};
  for (int first = 0; first < lists.size(); ++first)
    for (int second = first + 1; second < lists.size(); ++second)
      for (const QString &mark : marksOf(parameters.text(lists[first])))
        if (marksOf(parameters.text(lists[second])).contains(mark))
          return tr("The mark “%1” stands in %2 and in %3: leave it in one of them.").arg(mark, lists[first], lists[second]);
  return {};
}

} // namespace territorial
