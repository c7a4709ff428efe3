// What the printed map never writes over: work of the user's in its project or template, and files of others.
#include "clustermap_fixtures.h"

#include "layout/map_export.h"
#include "layout/map_report.h"

#include <qgsfillsymbol.h>
#include <qgslayoutexporter.h>
#include <qgsreadwritecontext.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayerutils.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

namespace {

QByteArray contentsOf(const QString &file) {
  QFile opened(file);
  return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &contents) {
  QFile opened(file);
  if (!opened.open(QIODevice::WriteOnly) || opened.write(contents) != contents.size())
    qFatal("%s cannot be written", qPrintable(file));
}

QgsPrintLayout &layoutOf(QgsProject &project) { return *project.layoutManager()->printLayouts().first(); }

QgsVectorLayer &keptLayer(QgsProject &project) {
  for (QgsMapLayer *layer : project.mapLayers())
    if (layer->source().contains("_layers.gpkg") && static_cast<QgsVectorLayer *>(layer)->featureCount() > 0)
      return *static_cast<QgsVectorLayer *>(layer);
  qFatal("no layer is kept beside the project");
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(QgsProject &)>)

class ClustermapFilesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QgsProject mProject;
  QString mRegions;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(QVariantMap parameters) {
    parameters.insert("WORLD_MAP", "none");
    parameters.insert("DPI", 72);
    parameters.insert("CHOROPLETH", parameters.value("CHOROPLETH", mRegions));
    return run(QStringLiteral("territorial:clustermap"), parameters, mProject);
  }

private slots:
  void initTestCase() { mRegions = squares(mProject)->id(); }

  void aProjectThatIsOnlySavedAgainMayBeWrittenOver() {
    const QVariantMap asked{{"PROJECT", path("saved.qgz")}};
    QVERIFY(make(asked).ok);
    QVERIFY(isProjectAsWritten(path("saved.qgz")));
    for (int times = 0; times < 2; ++times) {
      QgsProject again;
      QVERIFY(again.read(path("saved.qgz")));
      QgsLayoutExporter(&layoutOf(again)).renderPageToImage(0, QSize(), 60); // which sets sizes that texts decide
      QVERIFY(again.write(path("saved.qgz")));
      QVERIFY(isProjectAsWritten(path("saved.qgz")));
    }
    QVERIFY2(make(asked).ok, "written over");
  }

  void workInAProjectIsNotLost_data() {
    QTest::addColumn<std::function<void(QgsProject &)>>("work");
    const auto row = [](const char *name, const std::function<void(QgsProject &)> &work) { QTest::newRow(name) << work; };
    row("a layout", [](QgsProject &project) {
      auto layout = std::make_unique<QgsPrintLayout>(&project);
      layout->initializeDefaults();
      layout->setName("Mine");
      project.layoutManager()->addLayout(layout.release());
    });
    row("a layer", [](QgsProject &project) { squares(project); });
    row("a title", [](QgsProject &project) {
      QList<QgsLayoutItemLabel *> texts;
      layoutOf(project).layoutItems(texts);
      texts.first()->setText("My title");
    });
    row("a box that is moved", [](QgsProject &project) {
      QgsLayoutItem *bar = layoutOf(project).itemById("Scale bar");
      bar->attemptMoveBy(5, 0);
    });
    row("a look", [](QgsProject &project) {
      keptLayer(project).setRenderer(new QgsSingleSymbolRenderer(QgsSymbol::defaultSymbol(keptLayer(project).geometryType())));
    });
    row("a filter", [](QgsProject &project) { keptLayer(project).setSubsetString("fid = 1"); });
    row("a row of a table", [](QgsProject &project) {
      QgsVectorLayer &layer = keptLayer(project);
      QgsFeature first;
      layer.getFeatures().nextFeature(first);
      QgsGeometry moved = first.geometry();
      moved.translate(0.001, 0);
      QVERIFY(layer.dataProvider()->changeGeometryValues({{first.id(), moved}}));
    });
  }

  void workInAProjectIsNotLost() {
    QFETCH(std::function<void(QgsProject &)>, work);
    const QString file = path(QStringLiteral("%1.qgz").arg(QTest::currentDataTag()));
    const QVariantMap asked{{"PROJECT", file}};
    const Run made = make(asked);
    QVERIFY2(made.ok, qPrintable(made.log));
    {
      QgsProject hers;
      QVERIFY(hers.read(file));
      work(hers);
      QVERIFY(hers.write(file));
    }
    const QByteArray before = contentsOf(file);
    const Run refused = make(asked);
    QVERIFY2(refused.refusal.contains("was changed since this algorithm wrote it"), qPrintable(refused.log));
    QCOMPARE(contentsOf(file), before);
  }

  void workInATemplateIsNotLost() {
    const QVariantMap asked{{"OUTPUT_QPT", path("page.qpt")}};
    QVERIFY(make(asked).ok);
    QVERIFY2(make(asked).ok, "nobody has changed it");
    put(path("page.qpt"), contentsOf(path("page.qpt")).replace("LayoutItem ", "LayoutItem locked=\"1\" "));
    QVERIFY2(make(asked).refusal.contains("was changed since"), qPrintable(make(asked).log));
  }

  void whatATemplateNeedsIsNamed() {
    const Run made = make({{"OUTPUT_QPT", path("alone.qpt")}});
    QVERIFY2(made.ok && made.log.contains("alone_layers.qlr"), qPrintable(made.log));
    QCOMPARE(reportedFiles(path("alone_report.json")), QStringList({"alone.qpt", "alone_layers.qlr", "alone_layers.gpkg"}));
    const Run both = make({{"OUTPUT_QPT", path("both.qpt")}, {"PROJECT", path("map.qgz")}});
    QCOMPARE(reportedFiles(path("map_report.json")), QStringList({"both.qpt", "both_layers.qlr", "map.qgz", "map_layers.gpkg"}));
    QVERIFY(!make({{"PROJECT", path("silent.qgz")}}).log.contains("_layers.qlr"));
  }

  void nothingIsWrittenWhereTheReportIsSomebodyElses() {
    put(path("map.png"), "a picture");
    put(path("map_report.json"), "{\"mine\": 1}");
    const Run made = make({{"OUTPUT_PNG", path("map.png")}, {"PROJECT", path("beside.qgz")}});
    QVERIFY2(made.refusal.contains("map_report.json"), qPrintable(made.log));
    QCOMPARE(contentsOf(path("map.png")), QByteArray("a picture"));
    QVERIFY(!QFile::exists(path("beside_layers.gpkg")));
    QVERIFY(QFile::remove(path("map_report.json")));
    QVERIFY(make({{"OUTPUT_PNG", path("map.png")}}).ok); // a picture that is named is written over
    QVERIFY(make({{"OUTPUT_PNG", path("map.png")}}).ok);
  }

  void nothingIsWrittenWhereAPageIsSomebodyElses() {
    put(path("atlas_02_R1.png"), "a picture");
    const Run made = make({{"ATLAS_FIELD", "region"}, {"OUTPUT_PNG", path("atlas.png")}, {"PROJECT", path("atlas.qgz")}});
    QVERIFY2(made.refusal.contains("atlas_02_R1.png"), qPrintable(made.log));
    QVERIFY(!QFile::exists(path("atlas_layers.gpkg")));
  }

  void noLayerOfTheMapIsWrittenOver() {
    const QString data = path("data.gpkg");
    QVERIFY(QFile::copy(sourceFile("sample_data/kazakhstan.gpkg"), data));
    const Run made = make({{"CHOROPLETH", data + "|layername=regions"}, {"OUTPUT_PDF", data}});
    QVERIFY2(made.refusal.contains("would be lost"), qPrintable(made.log));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapFilesTest)
#include "clustermap_files_test.moc"
