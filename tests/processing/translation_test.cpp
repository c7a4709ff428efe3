// Every text that a user meets comes out in the plugin's language.
#include "harness.h"

#include "language.h"
#include "provider.h"

#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgssettings.h>

#include <QRegularExpression>
#include <QtTest>

using namespace territorial::test;

namespace {

const QString setting = QStringLiteral("territorial/language");

void speak(const QString &language) {
  territorial::removeProvider();
  QgsSettings().setValue(setting, language);
  QVERIFY(territorial::addProvider(nullptr));
}

QgsProcessingProvider *provider() { return QgsApplication::processingRegistry()->providerById(QStringLiteral("territorial")); }

// All texts of an algorithm, by what they are.
QMap<QString, QString> textsOf(const QgsProcessingAlgorithm *algorithm) {
  QMap<QString, QString> texts{
      {"name", algorithm->displayName()}, {"group", algorithm->group()}, {"help", algorithm->shortHelpString()}};
  for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    texts[parameter->name()] = parameter->description();
  for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
    texts["output " + output->name()] = output->description();
  return texts;
}

QMap<QString, QMap<QString, QString>> allTexts() {
  QMap<QString, QMap<QString, QString>> texts;
  for (const QgsProcessingAlgorithm *algorithm : provider()->algorithms())
    texts[algorithm->id()] = textsOf(algorithm);
  return texts;
}

} // namespace

class TranslationTest : public QObject {
  Q_OBJECT
private slots:
  void cleanup() { speak(QString()); }

  void everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Russian") << "ru" << QStringLiteral("[а-яё]");
    QTest::newRow("Kazakh") << "kk" << QStringLiteral("[әғқңөұүһіа-я]");
  }

  void everyTextIsTranslated() {
    QFETCH(QString, language);
    QFETCH(QString, letters);
    const QStringList international{"PDF", "PNG"};
    const auto english = allTexts();
    speak(language);
    const auto translated = allTexts();
    QCOMPARE(translated.keys(), english.keys());
    for (auto algorithm = translated.begin(); algorithm != translated.end(); ++algorithm)
      for (auto text = algorithm->begin(); text != algorithm->end(); ++text)
        if (!international.contains(text.value()))
          QVERIFY2(text.value() != english[algorithm.key()][text.key()] && text.value().contains(QRegularExpression(letters)),
                   qPrintable(algorithm.key() + ' ' + text.key() + ": " + text.value()));
  }

  void refusalsAndWarningsAreTranslated() {
    speak("ru");
    QgsProject project;
    QgsVectorLayer *activity =
        table(project, "None?field=region:string&field=industry:string&field=value:double", {{"A", "x", 1.0}, {"A", "x", 1.0}});
    const QVariantMap parameters{
        {"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}};
    QVariantMap unknown = parameters, missing = parameters;
    unknown["ACTIVTY"] = 1;
    missing["VALUE_FIELD"] = "sum";
    const QString algorithm = QStringLiteral("territorial:locationquotients");
    QVERIFY(run(algorithm, unknown, project).refusal.contains("Может быть, ACTIVITY"));
    QVERIFY(run(algorithm, missing, project).refusal.contains("нет поля «sum»"));
    QVERIFY(run(algorithm, parameters, project).log.contains("они сложены"));
  }

  void numbersOfALayersDescriptionHaveTheDecimalMarkOfTheLanguage() {
    speak("kk");
    QgsProject project;
    QgsVectorLayer *quotients = table(project,
                                      "None?field=region:string&field=industry:string&field=year:int&field=value:double&"
                                      "field=location_quotient:double",
                                      {{"A", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:3857&field=region:string", {{"A"}}, {"Polygon((0 0,1 0,1 1,0 1,0 0))"});
    const Run done =
        run("territorial:contiguousclusters",
            {{"QUOTIENTS", quotients->id()}, {"REGIONS", regions->id()}, {"THRESHOLD", 1.25}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY2(done.layer("OUTPUT")->metadata().abstract().contains("1,25"),
             qPrintable(done.layer("OUTPUT")->metadata().abstract()));
  }

  void theSettingWinsAndAnUnknownLanguageIsEnglish() {
    QgsSettings().setValue(setting, "kk");
    QCOMPARE(territorial::language(), QString("kk"));
    QgsSettings().setValue(setting, "de");
    QCOMPARE(territorial::language(), QString("en"));
  }

  void withoutTheProviderTheTranslationIsGone() {
    speak("ru");
    QCOMPARE(territorial::Provider::tr("Territorial clusters"), QString("Территориальные кластеры"));
    territorial::removeProvider();
    QCOMPARE(territorial::Provider::tr("Territorial clusters"), QString("Territorial clusters"));
    QVERIFY(territorial::addProvider(nullptr));
  }
};

TERRITORIAL_TEST_MAIN(TranslationTest)
#include "translation_test.moc"
