// The models that come with the plugin: complete in three languages, and a workbook goes through them to the printed map.
#include "harness.h"

#include "processing/models/shipped_model.h"
#include "provider.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>
#include <qgssettings.h>

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:printedmap");
const QString sample = QStringLiteral("sample_data/kazakhstan.gpkg|layername=");

QStringList modelFiles() { return QDir(sourceFile("resources/models")).entryList({"*.model3"}); }

QString nameOf(const QString &file) { return file.section('.', 0, 0); }

// The texts that the designer shows for each step and for what it leaves.
QStringList stepsOf(const QgsProcessingModelAlgorithm &model) {
  QStringList texts{model.shortDescription(), model.displayName()};
  for (const QgsProcessingModelChildAlgorithm &step : model.childAlgorithms()) {
    texts << step.description();
    for (const QgsProcessingModelOutput &output : step.modelOutputs())
      texts << output.description();
  }
  return texts;
}

QVariantMap printedMap(const QString &workbook, const QString &folder) {
  return {{"TABLE", workbook},
          {"REGIONS", sourceFile(sample + "regions")},
          {"INDUSTRY", "B"},
          {"quotients:Regions", "memory:"},
          {"clusters:Clusters", "memory:"},
          {"table:Changes", "memory:"},
          {"map:PDF", folder + "/map.pdf"},
          {"map:PNG", folder + "/map.png"},
          {"map:Project", folder + "/map.qgz"}};
}

} // namespace

class ShippedModelsTest : public QObject {
  Q_OBJECT
private slots:
  void everyModelOfTheResourcesIsInTheToolboxAndValid() {
    QVERIFY(!modelFiles().isEmpty());
    for (const QString &file : modelFiles()) {
      const QgsProcessingAlgorithm *found =
          QgsApplication::processingRegistry()->algorithmById(QStringLiteral("territorial:") + nameOf(file));
      const auto *model = dynamic_cast<const QgsProcessingModelAlgorithm *>(found);
      QVERIFY2(model, qPrintable(file));
      QStringList issues;
      QVERIFY2(model->validate(issues), qPrintable(file + ": " + issues.join("; ")));
      QgsProcessingModelAlgorithm opened; // as the Model Designer does
      QVERIFY2(opened.fromFile(sourceFile("resources/models/" + file)), qPrintable(file));
      QCOMPARE(opened.childAlgorithms().keys(), model->childAlgorithms().keys());
    }
  }

  void noTextOfAStepStaysEnglish_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("Russian") << "ru";
    QTest::newRow("Kazakh") << "kk";
  }

  void noTextOfAStepStaysEnglish() {
    QFETCH(QString, language);
    const auto speak = [](const QString &tongue) {
      territorial::removeProvider();
      QgsSettings().setValue("territorial/language", tongue);
      QVERIFY(territorial::addProvider(nullptr));
    };
    for (const QString &file : modelFiles()) {
      const QStringList english = stepsOf(territorial::ShippedModel(nameOf(file)));
      speak(language);
      const QStringList translated = stepsOf(territorial::ShippedModel(nameOf(file)));
      speak(QString());
      QCOMPARE(translated.size(), english.size());
      for (int text = 0; text < english.size(); ++text)
        QVERIFY2(!english[text].isEmpty() && english[text] != translated[text], qPrintable(file + ": " + english[text]));
    }
  }

  void aMessyWorkbookBecomesAPrintedMapWithTheQuotientsOfTheSample_data() {
    QTest::addColumn<QString>("workbook");
    QTest::addColumn<QString>("figures");
    QTest::newRow("regions as columns, windows-1251") << "regions_as_columns_1251.csv"
                                                      << "gross_output";
    QTest::newRow("regions below industries, ODS") << "blocks_of_industries_kk.ods"
                                                   << "gross_value_added";
  }

  void aMessyWorkbookBecomesAPrintedMapWithTheQuotientsOfTheSample() {
    QFETCH(QString, workbook);
    QFETCH(QString, figures);
    QgsProject project;
    QTemporaryDir folder;
    const Run made = run(algorithm, printedMap(sourceFile("tests/messy/" + workbook), folder.path()), project);
    QVERIFY2(made.ok, qPrintable(made.refusal + made.log));
    const Run direct = run("territorial:locationquotients",
                           {{"ACTIVITY", sourceFile(sample + figures)},
                            {"INDUSTRY_FIELD", "section"},
                            {"VALUE_FIELD", "value"},
                            {"YEAR_FIELD", "year"},
                            {"YEAR", "2025"},
                            {"INDUSTRY", "B"},
                            {"REGIONS", sourceFile(sample + "regions")},
                            {"OUTPUT", "memory:"},
                            {"OUTPUT_REGIONS", "memory:"}},
                           project);
    QVERIFY2(direct.ok, qPrintable(direct.refusal + direct.log));
    const QVariantList expected = column(direct.layer("OUTPUT_REGIONS"), "location_quotient");
    QCOMPARE(column(made.layer("quotients:Regions"), "region"), column(direct.layer("OUTPUT_REGIONS"), "region"));
    const QVariantList found = column(made.layer("quotients:Regions"), "location_quotient");
    QCOMPARE(found.size(), expected.size());
    for (int region = 0; region < found.size(); ++region)
      QVERIFY(std::abs(found[region].toDouble() - expected[region].toDouble()) <= 1e-9 * std::abs(expected[region].toDouble()));
    QVERIFY(made.layer("clusters:Clusters")->featureCount() > 0);
    for (const QVariant &year : column(made.layer("clusters:Clusters"), "year")) // of the last year alone, as the quotients are
      QCOMPARE(year.toInt(), 2025);
    QVERIFY(made.layer("table:Changes")->featureCount() > 0);
    QVERIFY(QFileInfo(folder.filePath("map.pdf")).size() > 10000);
    QVERIFY(QFileInfo(folder.filePath("map.qgz")).size() > 1000);
    const QImage picture(folder.filePath("map.png"));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 8)
      for (int x = 0; x < picture.width(); x += 8)
        colours.insert(picture.pixel(x, y));
    QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size()))); // regions of several classes, not a white page
  }

  void aFileThatIsNoTableStopsAtTheFirstStepWithItsSentence() {
    QgsProject project;
    QTemporaryDir folder;
    const Run made = run(algorithm, printedMap(sourceFile("resources/icons/territorial.svg"), folder.path()), project);
    QVERIFY(!made.ok);
    QVERIFY2(made.log.contains("holds no table that is recognised"), qPrintable(made.log));
    QVERIFY(!QFile::exists(folder.filePath("map.pdf")));
  }

  void anUnknownIndustryStopsWithTheOnesThatThereAre() {
    QgsProject project;
    QTemporaryDir folder;
    QVariantMap parameters = printedMap(sourceFile("tests/messy/regions_as_columns_1251.csv"), folder.path());
    parameters["INDUSTRY"] = "mining";
    const Run made = run(algorithm, parameters, project);
    QVERIFY(!made.ok);
    QVERIFY2(made.log.contains("mining") && made.log.contains("B"), qPrintable(made.log));
  }
};

TERRITORIAL_TEST_MAIN(ShippedModelsTest)
#include "shipped_models_test.moc"
