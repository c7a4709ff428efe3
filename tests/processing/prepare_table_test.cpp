// territorial:preparetable on messy workbooks made of the sample's real figures: every cell of the long table against the sample.
#include "harness.h"

#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>
#include <tuple>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:preparetable");

using Key = std::tuple<QString, QString, int>; // region, industry, year
using Table = std::map<Key, double>;

// A table of the sample; `where` chooses rows.
Table sampleTable(const QString &name, const QString &industry, const QString &value, const QString &where = QString()) {
  QgsVectorLayer layer(sourceFile("sample_data/kazakhstan.gpkg") + "|layername=" + name, name, "ogr");
  Table table;
  QgsFeatureRequest request;
  if (!where.isEmpty())
    request.setFilterExpression(where);
  QgsFeatureIterator features = layer.getFeatures(request);
  for (QgsFeature feature; features.nextFeature(feature);)
    table[{feature.attribute("region").toString(), feature.attribute(industry).toString(), feature.attribute("year").toInt()}] =
        feature.attribute(value).toDouble();
  return table;
}

// What differs between the long table and the expected one, where `statuses` says which cells are no plain values; empty:
// nothing.
QString difference(const QgsVectorLayer *layer, Table expected, std::map<Key, QString> statuses = {}) {
  if (!layer)
    return "there is no result";
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    const Key key{feature.attribute("region").toString(), feature.attribute("industry").toString(),
                  feature.attribute("year").toInt()};
    const QString place = QStringLiteral("%1 %2 %3 (%4)")
                              .arg(std::get<0>(key), std::get<1>(key))
                              .arg(std::get<2>(key))
                              .arg(feature.attribute("cells").toString());
    const auto status = statuses.find(key);
    const QString wanted = status == statuses.end() ? QStringLiteral("value") : status->second;
    if (feature.attribute("status").toString() != wanted)
      return QStringLiteral("%1: status %2, expected %3").arg(place, feature.attribute("status").toString(), wanted);
    const bool known = wanted == "value" || wanted == "zero";
    if (feature.attribute("value").isNull() == known)
      return place + ": NULL or not";
    const auto cell = expected.find(key);
    if (cell == expected.end() && status == statuses.end())
      return place + ": not expected, or twice";
    if (known && std::abs(feature.attribute("value").toDouble() - cell->second) > 1e-12 * std::abs(cell->second))
      return QStringLiteral("%1: %2, expected %3")
          .arg(place)
          .arg(feature.attribute("value").toDouble(), 0, 'g', 12)
          .arg(cell->second, 0, 'g', 12);
    if (cell != expected.end())
      expected.erase(cell);
    if (status != statuses.end())
      statuses.erase(status);
  }
  if (!expected.empty())
    return QStringLiteral("%1 cells are missing, the first is %2 %3 %4")
        .arg(expected.size())
        .arg(std::get<0>(expected.begin()->first), std::get<1>(expected.begin()->first))
        .arg(std::get<2>(expected.begin()->first));
  return statuses.empty() ? QString() : "a status that was expected is missing";
}

QVariantMap asked(const QString &file, const QVariantMap &more = {}) {
  QVariantMap parameters{{"TABLE", sourceFile("tests/messy/" + file)}, {"OUTPUT", "memory:"}, {"OUTPUT_CHANGES", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    parameters[value.key()] = value.value();
  return parameters;
}

// The words of the list of changes for a text.
QStringList doneWith(const Run &done, const QString &text) {
  QStringList words;
  QgsFeatureIterator features = done.layer("OUTPUT_CHANGES")->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.attribute("text").toString() == text)
      words << feature.attribute("done").toString();
  return words;
}

// A text file in a folder that goes with it.
class TextFile {
public:
  explicit TextFile(const QByteArray &bytes, const QString &name = "table.csv") : mPath(mFolder.filePath(name)) {
    QFile file(mPath);
    if (file.open(QIODevice::WriteOnly))
      file.write(bytes);
  }
  QVariantMap asked(const QVariantMap &more = {}) const {
    QVariantMap parameters{
        {"TABLE", mPath}, {"OUTPUT", "memory:"}, {"OUTPUT_CHANGES", "memory:"}, {"OUTPUT_UNMATCHED", "memory:"}};
    for (auto value = more.cbegin(); value != more.cend(); ++value)
      parameters[value.key()] = value.value();
    return parameters;
  }

private:
  QTemporaryDir mFolder;
  QString mPath;
};

} // namespace

class PrepareTableTest : public QObject {
  Q_OBJECT
private slots:
  void industriesAsColumnsUnderThreeHeaderRows() {
    QgsProject project;
    const Run done = run(algorithm, asked("industries_as_columns_ru.xlsx"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value", "year = 2022"),
                        {{{"AST", "B", 2022}, "zero"},
                         {{"KZL", "K", 2022}, "suppressed"},
                         {{"SKO", "K", 2022}, "suppressed"},
                         {{"ZHM", "S", 2022}, "missing"}}),
             QString());
    QCOMPARE(done.results.value("TOTAL_COUNT").toInt(), 21 + 2 * 16);
    QCOMPARE(done.results.value("DIFFERING_TOTAL_COUNT").toInt(), 0);
    QCOMPARE(done.results.value("SUPPRESSED_COUNT").toInt(), 2);
    QCOMPARE(doneWith(done, "-"), QStringList{"zero"});
    QCOMPARE(doneWith(done, "1) Включая г. Шымкент."), QStringList{"dropped"});
    QCOMPARE(column(done.layer("OUTPUT"), "borders").first().toString(), QString("2015"));
    QCOMPARE(column(done.layer("OUTPUT"), "units").first().toString(), QString("млн. тенге"));
  }

  void yearsAsColumnsBesideMergedRegions() {
    QgsProject project;
    const Run done =
        run(algorithm, asked("years_as_columns_kk.xlsx", {{"INDUSTRY_NAMES", sourceFile("tests/messy/sectors.csv")}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("employment", "sector", "persons")), QString());
    QCOMPARE(done.results.value("YEAR_COUNT").toInt(), 4);
    QCOMPARE(column(done.layer("OUTPUT"), "units").first().toString(), QString("адам"));
  }

  void oneSheetAnIndustry() {
    QgsProject project;
    const Run done = run(algorithm, asked("sheet_an_industry_en.xlsx"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value")), QString());
    QCOMPARE(done.results.value("SHEET_COUNT").toInt(), 20);
    QCOMPARE(doneWith(done, "Contents"), QStringList{"dropped"});
  }

  void oneSheetAYearOfTheTwentyRegions() {
    QgsProject project;
    const Run done = run(algorithm, asked("sheet_a_year_ru.xlsx"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    Table expected;
    QgsVectorLayer figures(sourceFile("sample_data/csv/output_by_region_section.csv"), "figures", "ogr");
    QgsFeatureIterator features = figures.getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      expected[{feature.attribute("region").toString(), feature.attribute("section").toString(),
                feature.attribute("year").toInt()}] = feature.attribute("output_mln_kzt").toDouble();
    QCOMPARE(expected.size(), std::size_t(20 * (19 + 20)));
    QCOMPARE(difference(done.layer("OUTPUT"), expected), QString());
    QCOMPARE(doneWith(done, "Павладарская область"), (QStringList{"guessed", "guessed"}));
    QCOMPARE(column(done.layer("OUTPUT"), "borders").first().toString(), QString("2022"));
  }

  void regionsAsColumnsInWindows1251() {
    QgsProject project;
    const Run done = run(algorithm, asked("regions_as_columns_1251.csv"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value", "year = 2025"),
                        {{{"ALA", "B", 2025}, "zero"}}),
             QString());
    QVERIFY2(done.log.contains("windows-1251, ;"), qPrintable(done.log));
  }

  void aLongTableInUtf16WithANameOfTwoRegions() {
    QgsProject project;
    const Run done = run(algorithm, asked("long_kk_utf16.csv"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value")), QString());
    QVERIFY2(done.log.contains("of several units of this name"), qPrintable(done.log));
  }

  void regionsBelowEachIndustryInAnOdsSheet() {
    QgsProject project;
    const Run done = run(algorithm, asked("blocks_of_industries_kk.ods"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_value_added", "section", "value")), QString());
    QCOMPARE(done.results.value("DIFFERING_TOTAL_COUNT").toInt(), 0);
  }

  void industriesBelowEachRegionInAnOldXls() {
    QgsProject project;
    const Run done = run(algorithm, asked("blocks_of_regions_ru.xls"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    std::map<Key, QString> statuses; // section T is not published for 2022
    for (const auto &[key, value] : sampleTable("gross_output", "section", "value", "section = 'T'"))
      statuses[{std::get<0>(key), "T", 2022}] = "missing";
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value"), statuses), QString());
    QCOMPARE(done.results.value("TOTAL_COUNT").toInt(), 32);
    QCOMPARE(done.results.value("DIFFERING_TOTAL_COUNT").toInt(), 0);
  }

  void districtsOfOneNameBelowTheirRegions() {
    QgsProject project;
    const Run done = run(
        algorithm,
        asked("districts_ru.xlsx", {{"REGION_NAMES", sourceFile("tests/messy/districts.csv")}, {"REGION_CODE_FIELD", "code"}}),
        project);
    QVERIFY2(done.ok, qPrintable(done.log));
    // The figures of sixteen regions, given to the districts in their order.
    const QStringList regions{"AKM", "AKT", "ALM", "ATY", "ZKO", "ZHM", "KRG", "KST", "KZL", "MNG"};
    const QStringList districts{"KRG-1", "KRG-2", "ABY-1", "ABY-2", "ALM-1", "ALM-2", "ZHM-1", "ZHM-2", "SKO-1", "SKO-2"};
    Table expected;
    for (const auto &[key, value] :
         sampleTable("gross_output", "section", "value", "year = 2025 AND section IN ('A', 'B', 'C', 'F')"))
      if (const int at = regions.indexOf(std::get<0>(key)); at >= 0)
        expected[{districts[at], std::get<1>(key), 2025}] = value;
    QCOMPARE(difference(done.layer("OUTPUT"), expected), QString());
    QCOMPARE(done.results.value("TOTAL_COUNT").toInt(), 5 * 4);
  }

  void repeatedCellsAreSummedAndListed() {
    QgsProject project;
    const Run done = run(algorithm, asked("repeated_en.csv"), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), sampleTable("gross_output", "section", "value", "year = 2025"),
                        {{{"ATY", "K", 2025}, "suppressed"}, {{"AKT", "T", 2025}, "missing"}}),
             QString());
    QCOMPARE(done.results.value("SUMMED_COUNT").toInt(), 320);
    QVERIFY2(done.log.contains("they are summed"), qPrintable(done.log));
  }

  void itsResultGoesIntoQuotientsWithoutChanges() {
    QgsProject project;
    const Run done = run(algorithm, asked("industries_as_columns_ru.xlsx"), project);
    QgsVectorLayer *table = done.layer("OUTPUT")->clone();
    project.addMapLayer(table);
    const Run quotients = run("territorial:locationquotients",
                              {{"ACTIVITY", table->id()},
                               {"INDUSTRY_FIELD", "industry"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"OUTPUT", "memory:"}},
                              project);
    QVERIFY2(quotients.ok, qPrintable(quotients.log)); // no total is left that would stop it
    QCOMPARE(quotients.layer("OUTPUT")->featureCount(), 304L);
  }

  void whatIsNotInTheTableIsGivenByHand() {
    QgsProject project;
    const TextFile file("title\nsecond title\n;Абай;junk;1,5\n;Акмолинская;junk;2,5\n");
    const QVariantMap byHand{
        {"YEAR", 2021}, {"INDUSTRY", "F"}, {"HEADER_ROWS", 2}, {"REGION_COLUMN", "B"}, {"DELIMITER", "semicolon"}};
    const Run done = run(algorithm, file.asked(byHand), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), {{{"ABY", "F", 2021}, 1.5}, {{"AKM", "F", 2021}, 2.5}}), QString());
    QVariantMap without = byHand;
    without.remove("INDUSTRY");
    const Run refused = run(algorithm, file.asked(without), project);
    QVERIFY2(!refused.ok && refused.log.contains("Set INDUSTRY"), qPrintable(refused.log));
    without = byHand;
    without.remove("YEAR");
    const Run yearless = run(algorithm, file.asked(without), project);
    QVERIFY2(yearless.ok && yearless.log.contains("No year is recognised"), qPrintable(yearless.log));
    QVERIFY(yearless.layer("OUTPUT")->getFeature(1).attribute("year").isNull());
  }

  void unknownNamesAreListedWithTheNearestOrKept() {
    QgsProject project;
    const TextFile file("Region;A;B\nAkmola;10;20\nAktobe;10;20\nAtlantis;1;2\n");
    const Run dropped = run(algorithm, file.asked({{"YEAR", 2022}}), project);
    QVERIFY2(dropped.ok, qPrintable(dropped.log));
    QCOMPARE(dropped.results.value("ROW_COUNT").toInt(), 4);
    QCOMPARE(column(dropped.layer("OUTPUT_UNMATCHED"), "id"), QVariantList{"Atlantis"});
    QCOMPARE(dropped.results.value("LOST_SHARE").toDouble(), 3.0 / 63.0);
    QCOMPARE(doneWith(dropped, "2"), QStringList{"dropped"});
    const Run kept = run(algorithm, file.asked({{"YEAR", 2022}, {"UNKNOWN", "keep"}}), project);
    QVERIFY2(kept.ok, qPrintable(kept.log));
    QCOMPARE(featureWhere(kept.layer("OUTPUT"), "region", "Atlantis").attribute("value").toDouble(), 1.0);
    const TextFile half("Region;A;B\nAkmola;10;20\nAktobe;10;20\nAtlantis;100;2\n");
    const Run tooMuch = run(algorithm, half.asked({{"YEAR", 2022}}), project);
    QVERIFY2(!tooMuch.ok && tooMuch.log.contains("MAX_LOST_SHARE"), qPrintable(tooMuch.log));
  }

  void tablesOfUnknownRegionsStopAndNameTheNearest() {
    QgsProject project;
    const TextFile file("Land;A;B\nHessen;10;20\nBayern;10;20\nAlmatyy Land;1;2\n");
    const Run done = run(algorithm, file.asked({{"YEAR", 2022}}), project);
    QVERIFY2(!done.ok && done.log.contains("no region is recognised") && done.log.contains("Hessen") &&
                 done.log.contains("REGION_NAMES"),
             qPrintable(done.log));
  }

  void filesThatAreNoTablesAreRefused() {
    QgsProject project;
    const Run missing = run(algorithm, asked("nowhere.xlsx"), project);
    QVERIFY2(missing.refusal.contains("there is no file"), qPrintable(missing.refusal));
    const Run page = run(algorithm, TextFile("<html><table><tr><td>1</td></tr></table></html>", "table.xls").asked(), project);
    QVERIFY2(!page.ok && page.log.contains("save it as XLSX"), qPrintable(page.log));
    const Run damaged = run(algorithm, TextFile(QByteArray("PK\x03\x04 not a workbook"), "table.xlsx").asked(), project);
    QVERIFY2(!damaged.ok && damaged.log.contains("cannot be opened as a workbook"), qPrintable(damaged.log));
    const Run picture =
        run(algorithm, TextFile(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x90\xff", 20), "table.csv").asked(), project);
    QVERIFY2(!picture.ok, qPrintable(picture.log));
    const Run empty = run(algorithm, TextFile("").asked(), project);
    QVERIFY2(!empty.ok && empty.log.contains("no table that is recognised"), qPrintable(empty.log));
    const Run prose = run(algorithm, TextFile("Dear reader,\nthere is nothing here.\n").asked(), project);
    QVERIFY2(!prose.ok && prose.log.contains("no table that is recognised"), qPrintable(prose.log));
  }

  void aWrongEncodingStopsTheRunAndSaysHowToSetIt() {
    QgsProject project;
    const TextFile file(QString::fromUtf8("Регион;A;B\nАкмолинская;1;2\nАтырауская;3;4\n").toUtf8());
    const Run misread = run(algorithm, file.asked({{"YEAR", 2022}, {"ENCODING", "windows-1251"}}), project);
    QVERIFY2(!misread.ok && misread.log.contains("Set ENCODING"), qPrintable(misread.log));
    const Run unknown = run(algorithm, file.asked({{"YEAR", 2022}, {"ENCODING", "klingon"}}), project);
    QVERIFY2(!unknown.ok && unknown.log.contains("is not known"), qPrintable(unknown.log));
    QVERIFY(run(algorithm, file.asked({{"YEAR", 2022}}), project).ok);
  }

  void codesStayTextAndThoseReadAsNumbersStopTheRun() {
    QgsProject project;
    const TextFile texts("Region;NACE code;2022\nAkmola;05.10;1\nAkmola;05.1;2\nAtyrau;06;3\n");
    const Run kept = run(algorithm, texts.asked(), project);
    QVERIFY2(kept.ok, qPrintable(kept.log));
    QCOMPARE(column(kept.layer("OUTPUT"), "industry"), (QVariantList{"05.1", "05.10", "06"}));
    const Run numbers =
        run(algorithm, TextFile("Region;NACE code;2022\nAkmola;5.1;1\nAkmola;6;2\nAtyrau;5.2;3\n").asked(), project);
    QVERIFY2(!numbers.ok && numbers.log.contains("B2") && numbers.log.contains("Format the column as text"),
             qPrintable(numbers.log));
    const Run dates =
        run(algorithm, TextFile("Region;NACE code;2022\nAkmola;2022/10/05;1\nAkmola;06.10;2\nAtyrau;06.20;3\n").asked(), project);
    QVERIFY2(dates.ok, qPrintable(dates.log));
    QCOMPARE(featureWhere(dates.layer("OUTPUT"), "industry", "05.10").attribute("value").toDouble(), 1.0);
    QCOMPARE(doneWith(dates, "2022/10/05"), QStringList{"guessed"});
  }

  void cellsThatAreNoNumbersAreMissingAndListed() {
    QgsProject project;
    const Run done =
        run(algorithm,
            TextFile("Region;A;B\nAkmola;#REF!;1\nAktobe;2022/01/05;2\nAtyrau;about 5;3\nPavlodar;5;4\n").asked({{"YEAR", 2022}}),
            project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("MISSING_COUNT").toInt(), 3);
    for (const char *text : {"#REF!", "2022/01/05", "about 5"})
      QCOMPARE(doneWith(done, text), QStringList{"dropped"});
    QCOMPARE(featureWhere(done.layer("OUTPUT"), "region", "AKT").attribute("status").toString(), QString("missing"));
  }

  void totalsThatDifferFromTheirPartsAreListed() {
    QgsProject project;
    const TextFile file("Region;A;B\nKazakhstan;30;12\nAkmola;10;4\nAktobe;20;4\n");
    const Run done = run(algorithm, file.asked({{"YEAR", 2022}}), project);
    QVERIFY2(done.ok && done.log.contains("1 totals differ"), qPrintable(done.log));
    QCOMPARE(doneWith(done, "12"), (QStringList{"differs", "total"}));
    QCOMPARE(done.results.value("ROW_COUNT").toInt(), 4);
    const Run kept = run(algorithm, file.asked({{"YEAR", 2022}, {"TOTALS", "keep"}}), project);
    QCOMPARE(kept.results.value("ROW_COUNT").toInt(), 6);
    // A table of the country alone holds no total.
    const Run alone = run(algorithm, TextFile("Region;A;B\nKazakhstan;30;9\n").asked({{"YEAR", 2022}}), project);
    QVERIFY2(alone.ok, qPrintable(alone.log));
    QCOMPARE(alone.results.value("ROW_COUNT").toInt(), 2);
  }

  void groupsAreTotalsOnlyWhereTheirPartsAreThere() {
    QgsProject project;
    const QByteArray header = QString::fromUtf8("Регион;Промышленность;Горнодобывающая промышленность;Строительство\n").toUtf8();
    const Run part =
        run(algorithm, TextFile(header + QString::fromUtf8("Акмолинская;30;9;1\nАбай;10;4;1\n").toUtf8()).asked({{"YEAR", 2022}}),
            project);
    QVERIFY2(part.ok && part.log.contains("both stand in the table"), qPrintable(part.log));
    QCOMPARE(part.results.value("INDUSTRY_COUNT").toInt(), 3);
    const Run alone =
        run(algorithm,
            TextFile(QString::fromUtf8("Регион;Промышленность;Строительство\nАкмолинская;30;1\nАбай;10;1\n").toUtf8())
                .asked({{"YEAR", 2022}}),
            project);
    QCOMPARE(column(alone.layer("OUTPUT"), "industry"), (QVariantList{"B-E", "F", "B-E", "F"}));
  }

  void partsOfYearsAndSharesAreNoValues() {
    QgsProject project;
    const TextFile file(QString::fromUtf8("Регион;2021 год;I квартал 2022;январь-декабрь 2022;2022 в % к 2021\n"
                                          "Абай;1;2;3;300\nАкмолинская;4;5;6;150\n")
                            .toUtf8());
    const Run done = run(algorithm, file.asked({{"INDUSTRY", "C"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"),
                        {{{"ABY", "C", 2021}, 1}, {{"ABY", "C", 2022}, 3}, {{"AKM", "C", 2021}, 4}, {{"AKM", "C", 2022}, 6}}),
             QString());
  }

  void tablesOfAYearEachBelowOneAnotherKeepTheirYears() {
    const std::map<Key, double> expected{{{"ABY", "B", 2022}, 1}, {{"ABY", "C", 2022}, 2}, {{"AKM", "B", 2022}, 3},
                                         {{"AKM", "C", 2022}, 4}, {{"ABY", "B", 2025}, 5}, {{"ABY", "C", 2025}, 6},
                                         {{"AKM", "B", 2025}, 7}, {{"AKM", "C", 2025}, 8}};
    for (const char *rows : {"Выпуск за 2022 год;;\nРегион;B;C\nАбай;1;2\nАкмолинская;3;4\n* Данные 2021 года уточнены;;\n;;\n"
                             "Выпуск за 2025 год;;\nРегион;B;C\nАбай;5;6\nАкмолинская;7;8\n",
                             "Регион;B;C\n2022 год;;\nАбай;1;2\nАкмолинская;3;4\n2025 г.;;\nАбай;5;6\nАкмолинская;7;8\n",
                             "Выпуск за 2022 год;;\nРегион;B;C\nАбай;1;2\nАкмолинская;3;4\nВыпуск за 2025 год;;\n"
                             "Абай;5;6\nАкмолинская;7;8\n* Данные 2024 года уточнены;;\n"}) {
      QgsProject project;
      const Run done = run(algorithm, TextFile(QByteArray(rows)).asked(), project);
      QVERIFY2(done.ok, qPrintable(done.log));
      QCOMPARE(difference(done.layer("OUTPUT"), expected), QString());
    }
  }

  void aNoteWithAYearAmongTheRowsChangesNoYear() {
    QgsProject project;
    const Run done = run(algorithm,
                         TextFile(QByteArray("Выпуск за 2025 год;;\nРегион;B;C\nАбай;5;6\n"
                                             "из них по данным переписи 2021 года;;\nАкмолинская;7;8\n"))
                             .asked(),
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"),
                        {{{"ABY", "B", 2025}, 5}, {{"ABY", "C", 2025}, 6}, {{"AKM", "B", 2025}, 7}, {{"AKM", "C", 2025}, 8}}),
             QString());
  }

  void columnsOfSeveralYearsAreNoValues() {
    QgsProject project;
    const TextFile file(QByteArray("Регион;2021/2022;2022/2023;2023\nАбай;1;2;3\nАкмолинская;4;5;6\n"));
    const Run done = run(algorithm, file.asked({{"INDUSTRY", "C"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"), {{{"ABY", "C", 2023}, 3}, {{"AKM", "C", 2023}, 6}}), QString());
    const TextFile alone(QByteArray("Регион;2021/2022;2022/2023\nАбай;1;2\nАкмолинская;4;5\n"));
    const Run refused = run(algorithm, alone.asked({{"INDUSTRY", "C"}}), project);
    QVERIFY2(!refused.ok && refused.log.contains("its heading names several years"), qPrintable(refused.log));
  }

  void aTableOfSharesAloneIsRefusedAndTheColumnsNamed() {
    QgsProject project;
    const TextFile file("Region;Share of A, %;Share of B, %\nAkmola;1;2\nAktobe;3;4\n");
    const Run done = run(algorithm, file.asked({{"YEAR", 2022}, {"INDUSTRY", "A"}}), project);
    QVERIFY2(!done.ok && done.log.contains("Share of B, %"), qPrintable(done.log));
  }

  void emptyColumnsOfAnIndustryAreMissingNotAbsent() {
    QgsProject project;
    const Run done = run(algorithm, TextFile("Region;A;B;C\nAkmola;1;;2\nAktobe;3;;4\n").asked({{"YEAR", 2022}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("MISSING_COUNT").toInt(), 2);
    QCOMPARE(done.results.value("ROW_COUNT").toInt(), 6);
  }

  void oneTableInTwoLanguagesIsNotSummed() {
    QgsProject project;
    const QString two = "Ақмола облысы / Акмолинская область";
    const TextFile file((QStringLiteral("Өңір / Регион;Құрылыс / Строительство;Білім беру\n") + two +
                         QStringLiteral(";5;7\nАбай облысы / область Абай;1;2\n"))
                            .toUtf8());
    const Run done = run(algorithm, file.asked({{"YEAR", 2022}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(difference(done.layer("OUTPUT"),
                        {{{"AKM", "F", 2022}, 5}, {{"AKM", "P", 2022}, 7}, {{"ABY", "F", 2022}, 1}, {{"ABY", "P", 2022}, 2}}),
             QString());
  }

  void sheetsAndMarksAreChecked() {
    QgsProject project;
    const Run sheet = run(algorithm, asked("sheet_a_year_ru.xlsx", {{"SHEETS", "2030*"}}), project);
    QVERIFY2(!sheet.ok && sheet.log.contains("2022 г."), qPrintable(sheet.log));
    const Run one = run(algorithm, asked("sheet_a_year_ru.xlsx", {{"SHEETS", "2025*"}}), project);
    QVERIFY2(one.ok, qPrintable(one.log));
    QCOMPARE(one.results.value("YEAR_COUNT").toInt(), 1);
    const Run marks = run(algorithm, asked("sheet_a_year_ru.xlsx", {{"ZERO_MARKS", "x;-"}}), project);
    QVERIFY2(marks.refusal.contains("leave it in one of them"), qPrintable(marks.refusal));
  }

  void theOrderOfRowsDoesNotMatter() {
    QgsProject project;
    const QString header = "Region;A;B\n";
    QStringList rows{"Kazakhstan;33;66", "Akmola;10;20", "Aktobe;20;40", "Almaty;1;2", "Almaty city;2;4"};
    const Run first = run(algorithm, TextFile((header + rows.join('\n')).toUtf8()).asked({{"YEAR", 2022}}), project);
    std::reverse(rows.begin(), rows.end());
    const Run second = run(algorithm, TextFile((header + rows.join('\n')).toUtf8()).asked({{"YEAR", 2022}}), project);
    QVERIFY2(first.ok && second.ok, qPrintable(second.log));
    for (const char *field : {"region", "industry", "year", "value", "status"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
    QCOMPARE(featureWhere(first.layer("OUTPUT"), "region", "ALM").attribute("value").toDouble(), 1.0);
  }
};

TERRITORIAL_TEST_MAIN(PrepareTableTest)
#include "prepare_table_test.moc"
