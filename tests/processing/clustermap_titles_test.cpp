// What a printed map calls itself where its user does not say, and what it calls the layers in its sentences.
#include "clustermap_fixtures.h"

#include "layout/captions.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

class ClustermapTitlesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  Captions captionsOf(const QgsVectorLayer &layer, const QString &field, const QString &language) {
    std::vector<MapLayer> layers;
    layers.push_back(takeLayer(layer, MapRole::choropleth, field, MapLanguage(language)));
    return completeCaptions({}, layers, MapLanguage(language));
  }

private slots:
  // A map of quotients, made in English.
  void initTestCase() {
    QgsProject project;
    const Run quotients = miningQuotients(project, path("mining.gpkg"));
    QVERIFY2(quotients.ok, qPrintable(quotients.log));
  }

  void theTitleTellsWhatIsMapped_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("as it is called") << "location_quotient"
                                     << "en"
                                     << "Location quotient B, 2025";
    QTest::newRow("another measure") << "value"
                                     << "en"
                                     << "Value, B, 2025";
    QTest::newRow("another share") << "share_in_region"
                                   << "en"
                                   << "Share in the region, B, 2025";
    QTest::newRow("another measure, ru") << "value"
                                         << "ru"
                                         << "Значение, B, 2025";
    QTest::newRow("another share, kk") << "share_in_region"
                                       << "kk"
                                       << "Өңірдегі үлесі, B, 2025";
    QTest::newRow("in another language") << "location_quotient"
                                         << "ru"
                                         << "Коэффициент локализации, B, 2025";
    QTest::newRow("in Kazakh") << "location_quotient"
                               << "kk"
                               << "Локализация коэффициенті, B, 2025";
  }
  void theTitleTellsWhatIsMapped() {
    QFETCH(QString, field);
    QFETCH(QString, language);
    QFETCH(QString, title);
    const QgsVectorLayer layer(path("mining.gpkg"), "mining", "ogr");
    const Captions captions = captionsOf(layer, field, language);
    QCOMPARE(captions.title, title);
    QCOMPARE(captions.subtitle.isEmpty(), field != "location_quotient" || language != "en"); // what it says is of the quotient
    const QgsVectorLayer named(path("mining.gpkg"), "My own", "ogr");
    QCOMPARE(captionsOf(named, field, language).title, QString("My own"));
  }

  void sentencesAreDivided() {
    QCOMPARE(joinedSentences({"One", "Two.", "Three?", "Four"}), QString("One. Two. Three? Four"));
    QCOMPARE(joinedSentences({"", "Alone"}), QString("Alone"));
    const QgsVectorLayer layer(path("mining.gpkg"), "mining", "ogr");
    std::vector<MapLayer> layers;
    layers.push_back(takeLayer(layer, MapRole::choropleth, "location_quotient", MapLanguage("ru")));
    QCOMPARE(completeCaptions({"", "", "", "Вторая строка"}, layers, MapLanguage("ru")).note,
             QString("Вторая строка. В границах 2015 года."));
  }

  // Opened by their paths, all are named after the file.
  void layersOfOneFileAreToldApart() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg") + "|layername=";
    const Run lines =
        run("territorial:clustermap", {{"CHOROPLETH", sample + "region_centres"}, {"OUTPUT_PNG", path("never.png")}}, project);
    QVERIFY2(lines.refusal.contains("“Centres of the regions in the borders of 2015”"), qPrintable(lines.log));
  }

  void theReportTellsLayersOfOneNameApart() {
    QgsProject project;
    QStringList layers;
    for (int at = 0; at < 2; ++at) {
      QgsVectorLayer *layer = squares(project, 50 + 4 * at);
      layer->setName("twin");
      QgsCategoryList categories;
      for (const char *colour : {"#000000", "#ffffff"}) {
        std::unique_ptr<QgsFillSymbol> fill(QgsFillSymbol::createSimple({{"color", colour}})); // owned already by newer QGIS
        categories << QgsRendererCategory(colour, fill.release(), colour);
      }
      layer->setRenderer(new QgsCategorizedSymbolRenderer("name", categories));
      layers << layer->id();
    }
    const Run made = run("territorial:clustermap",
                         {{"CHOROPLETH", layers[0]},
                          {"CLUSTERS", layers[1]},
                          {"WORLD_MAP", "none"},
                          {"DPI", 72},
                          {"OUTPUT_PNG", path("twins.png")}},
                         project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QFile report(path("twins_report.json"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject colours = QJsonDocument::fromJson(report.readAll()).object()["colours"].toObject();
    QCOMPARE(colours.keys(), QStringList({"twin", "twin (2)"}));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapTitlesTest)
#include "clustermap_titles_test.moc"
