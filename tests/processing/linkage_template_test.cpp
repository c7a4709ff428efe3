// territorial:linkagetemplate inside QGIS: the empty workbook in three languages, its way back, and what firms may write into it.
#include "harness.h"

#include "qgis_compat.h"

#include "processing/linkages/template_sheets.h"
#include "processing/linkages/template_words.h"
#include "processing/tables/workbook.h"

#include <cpl_vsi.h>

#include <qgslayermetadata.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using territorial::test::column;
using territorial::test::featureWhere;
using territorial::test::Run;

namespace {

// A part of the workbook as text.
QString partOf(const QString &path, const QString &part) {
  const QByteArray name = QStringLiteral("/vsizip/{%1}/%2").arg(path, part).toUtf8();
  VSILFILE *file = VSIFOpenL(name.constData(), "rb");
  if (!file)
    return {};
  QByteArray bytes(1 << 20, 0);
  bytes.resize(static_cast<int>(VSIFReadL(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), file)));
  VSIFCloseL(file);
  return QString::fromUtf8(bytes);
}

// The template of a language with rows of answers: supplier, number, place, buyer, number, place, product, amount, unit, year,
// since, note.
void fill(const QString &path, const QString &language, const QList<QStringList> &answers) {
  std::vector<SheetToWrite> sheets =
      templateSheets(language, {QStringLiteral("AKM – Akmola region"), QStringLiteral("ALA – Almaty city")});
  for (const QStringList &answer : answers)
    sheets[1].grid.rows.push_back(answer);
  writeWorkbook(path, sheets);
}

const QList<QStringList> threeAnswers{
    {"Mill", "012345678901", "AKM – Akmola region", "Bakery", "", "Astana", "flour", "1500.5", "tonnes", "2025", "2019",
     "by rail"},
    {"Mill", "012345678901", "AKM – Akmola region", "“Bread” LLP", "", "Almaty city", "flour", "200", "tonnes", "2025", "", ""},
    {"Farm", "", "Kostanay region", "Mill", "", "AKM", "grain", "", "tonnes", "2025", "2010", ""}};

} // namespace

class LinkageTemplateTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;
  std::unique_ptr<QTemporaryDir> mFolder;

  Run read(const QString &path, const QVariantMap &more = {}) {
    QVariantMap parameters{
        {"MODE", "read"}, {"FILLED", path}, {"OUTPUT", "memory:"}, {"OUTPUT_REPORT", "memory:"}, {"OUTPUT_UNMATCHED", "memory:"}};
    for (auto it = more.cbegin(); it != more.cend(); ++it)
      parameters.insert(it.key(), it.value());
    return test::run("territorial:linkagetemplate", parameters, *mProject);
  }
  Run readAnswers(const QList<QStringList> &answers, const QVariantMap &more = {}) {
    const QString path = mFolder->filePath("filled.xlsx");
    QFile::remove(path);
    fill(path, "en", answers);
    return read(path, more);
  }
  QString keyFile(const QByteArray &key) {
    QFile file(mFolder->filePath("key.txt"));
    if (file.open(QIODevice::WriteOnly))
      file.write(key);
    return file.fileName();
  }

private slots:
  void init() {
    mProject = std::make_unique<QgsProject>();
    mFolder = std::make_unique<QTemporaryDir>();
  }
  void cleanup() {
    mProject.reset();
    mFolder.reset();
  }

  void theEmptyWorkbookHasInstructionsListsAndChecks_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("place");
    QTest::newRow("English") << "en"
                             << "Linkages"
                             << "AKM – Akmola region";
    QTest::newRow("Russian") << "ru"
                             << "Связи"
                             << "AKM – Акмолинская область";
    QTest::newRow("Kazakh") << "kk"
                            << "Байланыстар"
                            << "AKM – Ақмола облысы";
  }
  void theEmptyWorkbookHasInstructionsListsAndChecks() {
    QFETCH(QString, language);
    QFETCH(QString, sheet);
    QFETCH(QString, place);
    const QString path = mFolder->filePath(language + ".xlsx");
    const Run outcome = test::run("territorial:linkagetemplate",
                                  {{"MODE", "write"}, {"LANGUAGE", language}, {"OUTPUT_WORKBOOK", path}}, *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["OUTPUT_WORKBOOK"].toString(), path);
    const WorkbookFile workbook = readWorkbook(path, {}, {});
    QCOMPARE(workbook.read_as, QStringLiteral("XLSX"));
    QCOMPARE(workbook.sheets.size(), std::size_t{3});
    QCOMPARE(workbook.sheets[1].sheet, sheet);
    QCOMPARE(workbook.sheets[1].columnCount(), templateColumns);
    for (int column = 0; column < templateColumns; ++column) // each heading is known when it comes back
      QCOMPARE(templateColumnOf(workbook.sheets[1].text(0, column)), column);
    QCOMPARE(workbook.sheets[2].text(1, 0).left(3), QStringLiteral("ABY"));
    QCOMPARE(workbook.sheets[2].rowCount(), 21); // twenty regions of the division of 2022
    bool listed = false;
    for (int row = 1; row < workbook.sheets[2].rowCount(); ++row)
      listed = listed || workbook.sheets[2].text(row, 0) == place;
    QVERIFY2(listed, qPrintable(place));
    const QString xml = partOf(path, "xl/worksheets/sheet2.xml");
    QCOMPARE(xml.count("<dataValidation "), 6);
    QVERIFY2(xml.contains(QStringLiteral("'%1'!$A$2:$A$21").arg(workbook.sheets[2].sheet).toHtmlEscaped()) ||
                 xml.contains(QStringLiteral("'%1'!$A$2:$A$21").arg(workbook.sheets[2].sheet)),
             "the list of places is behind its cells");
    QVERIFY(xml.contains("state=\"frozen\""));
    QVERIFY2(xml.contains("orientation=\"landscape\" fitToWidth=\"1\""), "all columns on one page");
    QVERIFY2(xml.contains("<row r=\"1\" ht=\""), "headings of two lines are seen whole");
    const QString steps = partOf(path, "xl/worksheets/sheet1.xml");
    for (int row = 2; row < 2 + templateWords(language).steps.size(); ++row) {
      const QString text = workbook.sheets[0].text(row, 1);
      const auto height = QRegularExpression(QStringLiteral("<row r=\"%1\" ht=\"([0-9]+)\"").arg(row + 1)).match(steps);
      QVERIFY2(text.size() < 60 || height.captured(1).toDouble() >= 15 * text.size() / 76.0, qPrintable(text));
    }
    QVERIFY2(xml.contains("<col min=\"2\" max=\"2\" width=\"20\" customWidth=\"1\" style=\"3\"/>"),
             "registration numbers are typed as text, so that zeros before them stay");
  }

  void theEmptyWorkbookReadsAsNoAnswers() {
    const QString path = mFolder->filePath("empty.xlsx");
    QVERIFY(test::run("territorial:linkagetemplate", {{"OUTPUT_WORKBOOK", path}}, *mProject).ok);
    const Run outcome = read(path);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["ROW_COUNT"].toInt(), 0);
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
  }

  void answersBecomeObservedLinkages() {
    const Run outcome = readAnswers(threeAnswers);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *table = outcome.layer("OUTPUT");
    QCOMPARE(column(table, "from"), (QVariantList{"AKM", "AKM", "KST"}));
    QCOMPARE(column(table, "to"), (QVariantList{"AST", "ALA", "AKM"}));
    QCOMPARE(column(table, "value").mid(0, 2), (QVariantList{1500.5, 200.0}));
    QVERIFY(column(table, "value")[2].isNull()); // unknown, not 0
    QCOMPARE(column(table, "type"), (QVariantList{"flour", "flour", "grain"}));
    QCOMPARE(column(table, "period"), (QVariantList{2025, 2025, 2025}));
    QCOMPARE(column(table, "status"), (QVariantList{"observed", "observed", "observed"}));
    QCOMPARE(column(table, "since").first().toInt(), 2019);
    QCOMPARE(column(table, "supplier").first().toString(), QStringLiteral("Mill"));
    QCOMPARE(column(table, "supplier_id").first().toString(), QStringLiteral("012345678901"));
    QCOMPARE(column(table, "note").first().toString(), QStringLiteral("by rail"));
    QCOMPARE(column(table, "row"), (QVariantList{2, 3, 4}));
    QCOMPARE(outcome.results["PLACED_COUNT"].toInt(), 3);
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
  }

  void everyLanguageIsReadBack() {
    const QList<QList<QStringList>> answers{
        {{"Мельница", "", "AKM – Акмолинская область", "Пекарня", "", "город Астана", "мука", "12,5", "т", "2025", "", ""}},
        {{"Диірмен", "", "Ақмола облысы", "Наубайхана", "", "Астана қаласы", "ұн", "12,5", "тонна", "2025", "", ""}}};
    const QStringList languages{"ru", "kk"};
    for (int at = 0; at < 2; ++at) {
      const QString path = mFolder->filePath(languages[at] + ".xlsx");
      fill(path, languages[at], answers[at]);
      const Run outcome = read(path);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(column(outcome.layer("OUTPUT"), "from"), (QVariantList{"AKM"}));
      QCOMPARE(column(outcome.layer("OUTPUT"), "to"), (QVariantList{"AST"}));
      QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{12.5}));
    }
  }

  // The Russian template with two rows typed in, opened and saved by LibreOffice Calc in both of its formats.
  void whatLibreOfficeSavedIsReadBack_data() {
    QTest::addColumn<QString>("file");
    for (const char *file : {"linkages_libreoffice.xlsx", "linkages_libreoffice.ods"})
      QTest::newRow(file) << file;
  }
  void whatLibreOfficeSavedIsReadBack() {
    QFETCH(QString, file);
    const Run outcome = read(test::sourceFile("tests/messy/" + file), {{"MAX_LOST_SHARE", 1}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "from"), (QVariantList{"AKM"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "to"), (QVariantList{"AST"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{1500.5}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "supplier_id"), (QVariantList{"012345678901"}));
    QVERIFY(column(outcome.layer("OUTPUT_REPORT"), "cell")[0].toString().endsWith("!C3")); // two places are called Almaty
  }

  void columnsMayComeInAnyOrderAndAsText() {
    QFile file(mFolder->filePath("answers.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Amount *;Buyer's place *;Supplier's place;Product or service;Year of the amount;Buyer\n"
               "1 200,5;Almaty city;Akmola region;coal;2024 ;Heat Co\n");
    file.close();
    const Run outcome = read(file.fileName());
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{1200.5}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "period"), (QVariantList{2024}));
    QVERIFY(column(outcome.layer("OUTPUT"), "supplier").first().isNull());
  }

  void whatCannotBePlacedIsListedWithCandidates() {
    QList<QStringList> answers = threeAnswers;
    answers << QStringList{"Mine", "", "Akmolla regoin", "Plant", "", "AKM", "ore", "10", "tonnes", "2025", "", ""}
            << QStringList{"Mine", "", "", "Plant", "", "AKM", "ore", "10", "tonnes", "2024", "", ""}
            << QStringList{"Mine", "", "Xyzzy", "Plant", "", "Qwerty", "ore", "6", "tonnes", "2025", "", ""}
            << QStringList{"Mine", "", "AKM – Almaty city", "Plant", "", "AKM", "ore", "1", "tonnes", "2025", "", ""};
    const Run outcome = readAnswers(answers);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["PLACED_COUNT"].toInt(), 3);
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 5);
    QCOMPARE(featureWhere(outcome.layer("OUTPUT_UNMATCHED"), "id", "AKM – Almaty city").attribute("nearest").toString(),
             QStringLiteral("AKM, ALA"));
    const QgsVectorLayer *unmatched = outcome.layer("OUTPUT_UNMATCHED");
    const QgsFeature misspelt = featureWhere(unmatched, "id", "Akmolla regoin");
    QVERIFY2(misspelt.attribute("nearest").toString().contains("Akmola") ||
                 misspelt.attribute("nearest").toString().contains("AKM"),
             qPrintable(misspelt.attribute("nearest").toString()));
    QCOMPARE(misspelt.attribute("source").toString(), QStringLiteral("filled.xlsx"));
    QCOMPARE(featureWhere(unmatched, "id", "Xyzzy").attribute("value").toDouble(), 3.0); // half of 6
    QVERIFY(featureWhere(unmatched, "id", "(empty)").isValid());
    QVERIFY2(column(outcome.layer("OUTPUT_REPORT"), "cell").contains("Linkages!C5"),
             qPrintable(column(outcome.layer("OUTPUT_REPORT"), "cell").first().toString()));
  }

  void tooMuchThatIsNotPlacedStopsTheRun() {
    const Run outcome = readAnswers({{"Mine", "", "Xyzzy", "Plant", "", "AKM", "ore", "10", "tonnes", "2025", "", ""}});
    QVERIFY(!outcome.ok);
    QVERIFY2(outcome.log.contains("MAX_LOST_SHARE"), qPrintable(outcome.log));
    QVERIFY(
        readAnswers({{"Mine", "", "Xyzzy", "Plant", "", "AKM", "ore", "10", "tonnes", "2025", "", ""}}, {{"MAX_LOST_SHARE", 1}})
            .ok);
  }

  void badCellsAreUnknownAndReported() {
    const Run outcome = readAnswers({{"A", "", "AKM", "B", "", "ALA", "p1", "about ten", "tonnes", "2025", "", ""},
                                     {"A", "", "AKM", "B", "", "ALA", "p2", "-5", "tonnes", "2025", "", ""},
                                     {"A", "", "AKM", "B", "", "ALA", "p3", "n/a", "tonnes", "last year", "", ""},
                                     {"", "", "AKM", "B", "", "ALA", "p4", "0", "tonnes", "2025", "", ""}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QVariantList values = column(outcome.layer("OUTPUT"), "value");
    QVERIFY(values[0].isNull() && values[1].isNull() && values[2].isNull());
    QVERIFY(!values[3].isNull() && values[3].toDouble() == 0);
    QVERIFY(column(outcome.layer("OUTPUT"), "period")[2].isNull());
    QStringList findings;
    for (const QVariant &finding : column(outcome.layer("OUTPUT_REPORT"), "finding"))
      findings << finding.toString();
    for (const char *word : {"no number", "negative", "no year", "neither name nor number"})
      QVERIFY2(findings.join('|').contains(word), word);
  }

  void whatBothSidesReportIsCountedOnce() {
    const QStringList told{"Mill", "", "AKM", "Bakery", "", "AST", "flour", "100", "tonnes", "2025", "", ""};
    QStringList other = told;
    other[7] = "90";
    const QString folder = mFolder->filePath("answers");
    QDir().mkpath(folder);
    fill(folder + "/buyer.xlsx", "en", {told});
    fill(folder + "/supplier.xlsx", "en", {told, other});
    QFile lock(folder + "/~$buyer.xlsx"); // as a spreadsheet program leaves it
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const Run outcome = read(QString(), {{"FILLED", QVariant()}, {"FOLDER", folder}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["FILE_COUNT"].toInt(), 2);
    QCOMPARE(outcome.results["REPEATED_COUNT"].toInt(), 1);
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{100.0, 90.0}));
    QVERIFY2(outcome.log.contains("repeat another"), qPrintable(outcome.log));
    QVERIFY(column(outcome.layer("OUTPUT_REPORT"), "finding").last().toString().contains("another amount"));
  }

  void anonymisedTablesNameNobodyAndKeepFirmsApart() {
    const QString key = keyFile("the office's own secret\n");
    const Run outcome = readAnswers(threeAnswers, {{"ANONYMISE", true}, {"KEY_FILE", key}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *table = outcome.layer("OUTPUT");
    const QVariantList suppliers = column(table, "supplier_id"), buyers = column(table, "buyer_id");
    QCOMPARE(suppliers[0], suppliers[1]);
    QCOMPARE(buyers[2], suppliers[0]); // Mill by its name is Mill by its number
    QVERIFY(buyers[0] != buyers[1] && suppliers[2] != suppliers[0]);
    QVERIFY(QRegularExpression("^F[0-9a-f]{12}$").match(suppliers[0].toString()).hasMatch());
    // HMAC-SHA-256 of "number:012345678901" by the key, as openssl dgst -hmac gives it.
    QCOMPARE(suppliers[0].toString(), QStringLiteral("F63084313630c"));
    QStringList everything;
    for (const char *output : {"OUTPUT", "OUTPUT_REPORT", "OUTPUT_UNMATCHED"}) {
      QgsFeatureIterator features = outcome.layer(output)->getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);)
        for (const QVariant &value : feature.attributes())
          everything << value.toString();
      everything << outcome.layer(output)->metadata().history();
    }
    for (const char *secret : {"Mill", "Bakery", "Bread", "Farm", "012345678901", "by rail", "filled.xlsx", "own secret"})
      QVERIFY2(!everything.join('|').contains(secret), secret);
    for (const char *field : {"supplier", "buyer", "note", "source", "row"})
      QVERIFY2(column(table, field).first().isNull(), field);
  }

  void theSameSecretGivesTheSameIdsAndAnotherOthers() {
    const auto ids = [&](const QByteArray &secret) {
      return column(readAnswers(threeAnswers, {{"ANONYMISE", true}, {"KEY_FILE", keyFile(secret)}}).layer("OUTPUT"),
                    "supplier_id");
    };
    QCOMPARE(ids("first secret"), ids("first secret"));
    QVERIFY(ids("first secret") != ids("other secret"));
  }

  void badInputIsRefusedInWords() {
    const auto words = [&](const QVariantMap &parameters) {
      const Run outcome = test::run("territorial:linkagetemplate", parameters, *mProject);
      return outcome.ok ? QStringLiteral("ran") : outcome.refusal + outcome.log;
    };
    const QString path = mFolder->filePath("there.xlsx");
    fill(path, "en", threeAnswers);
    QVERIFY(words({}).contains("OUTPUT_WORKBOOK"));
    QVERIFY(words({{"OUTPUT_WORKBOOK", path}}).contains("not overwritten"));
    QVERIFY(words({{"OUTPUT_WORKBOOK", mFolder->filePath("a.ods")}}).contains(".xlsx"));
    QVERIFY(words({{"OUTPUT_WORKBOOK", "/no/such/folder/a.xlsx"}}).contains("a.xlsx"));
    QVERIFY(words({{"MODE", "read"}, {"OUTPUT", "memory:"}}).contains("FILLED"));
    QVERIFY(words({{"MODE", "read"}, {"FILLED", "/no/such.xlsx"}, {"OUTPUT", "memory:"}}).contains("/no/such.xlsx"));
    QVERIFY(words({{"MODE", "read"}, {"FILLED", path}, {"OUTPUT", "memory:"}, {"ANONYMISE", true}}).contains("KEY_FILE"));
    QVERIFY(
        words({{"MODE", "read"}, {"FILLED", path}, {"OUTPUT", "memory:"}, {"ANONYMISE", true}, {"KEY_FILE", keyFile("short")}})
            .contains("KEY_FILE"));
    QFile other(mFolder->filePath("other.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("a;b\n1;2\n");
    other.close();
    QVERIFY(words({{"MODE", "read"}, {"FILLED", other.fileName()}, {"OUTPUT", "memory:"}}).contains("headings"));
  }

  void placesOfALayerAreChosenAndKnownByAllTheirNames() {
    QgsVectorLayer *places =
        test::table(*mProject, "None?field=region:string(10)&field=name_en:string(30)&field=name_ru:string(30)",
                    {{"1", "North Town", "Северный"}, {"2", "South Town", "Южный"}});
    const QString path = mFolder->filePath("towns.xlsx");
    const Run written =
        test::run("territorial:linkagetemplate", {{"OUTPUT_WORKBOOK", path}, {"REGION_NAMES", places->id()}}, *mProject);
    QVERIFY2(written.ok, qPrintable(written.log));
    QCOMPARE(readWorkbook(path, {}, {}).sheets[2].text(1, 0), QStringLiteral("1 – North Town"));
    const QString russian = mFolder->filePath("towns_ru.xlsx");
    QVERIFY(test::run("territorial:linkagetemplate",
                      {{"OUTPUT_WORKBOOK", russian}, {"REGION_NAMES", places->id()}, {"LANGUAGE", "ru"}}, *mProject)
                .ok);
    QCOMPARE(readWorkbook(russian, {}, {}).sheets[2].text(1, 0), QStringLiteral("1 – Северный"));
    const Run outcome = readAnswers({{"A", "", "1 – North Town", "B", "", "Южный", "x", "1", "", "2025", "", ""}},
                                    {{"REGION_NAMES", places->id()}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "from"), (QVariantList{"1"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "to"), (QVariantList{"2"}));
  }
};

TERRITORIAL_TEST_MAIN(LinkageTemplateTest)
#include "linkage_template_test.moc"
