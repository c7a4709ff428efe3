// The looks that layers bring to territorial:clustermap: kept where they are the user's, put on anew where they are ours.
#include "clustermap_fixtures.h"

#include "layout/legend.h"
#include "layout/map_export.h"
#include "processing/styles.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgssinglesymbolrenderer.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

class ClustermapLooksTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(QVariantMap parameters, QgsProject &project) {
    parameters.insert("WORLD_MAP", "none");
    return run(QStringLiteral("territorial:clustermap"), parameters, project);
  }

private slots:
  void aLayerThatItsUserStyledKeepsItsLook() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project);
    std::unique_ptr<QgsFillSymbol> green(QgsFillSymbol::createSimple({{"color", "#00ff00"}})); // owned already by newer QGIS
    layer->setRenderer(new QgsCategorizedSymbolRenderer(
        QStringLiteral("name"), {QgsRendererCategory(QStringLiteral("Region 1"), green.release(), "green")}));
    const Run made = make({{"CHOROPLETH", layer->id()}, {"PROJECT", path("styled.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("styled.qgz"));
    QVERIFY(again.map);
    QVERIFY(textsOf(*again.layout).contains(QStringLiteral("green")));
    const QList<QgsMapLayer *> kept = again.project.mapLayersByName(layer->name());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(qobject_cast<QgsVectorLayer *>(kept.first())->renderer()->type(), QStringLiteral("categorizedSymbol"));
  }

  void editsThatAreNotSavedAreShown() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project);
    const int quotient = layer->fields().lookupField("location_quotient"), name = layer->fields().lookupField("name");
    layer->setOpacity(0.5);
    layer->setFieldAlias(quotient, "my quotient");
    QVERIFY(layer->startEditing());
    const auto id = [&](const QString &region) { return featureWhere(layer, "region", region).id(); };
    QVERIFY(layer->changeAttributeValue(id("R0"), quotient, 9.25));
    QVERIFY(layer->changeAttributeValue(id("R1"), name, "Renamed"));
    QVERIFY(layer->deleteFeature(id("R3")));
    const Run made = make({{"CHOROPLETH", layer->id()}, {"PROJECT", path("edited.qgz")}}, project);
    QVERIFY2(made.ok && made.log.contains("edits that are not saved"), qPrintable(made.log));
    QVERIFY(layer->isModified()); // and nothing was saved
    const Reopened again(path("edited.qgz"));
    const auto *shown = qobject_cast<QgsVectorLayer *>(again.project.mapLayersByName(layer->name()).value(0));
    QVERIFY(shown);
    QCOMPARE(shown->featureCount(), 15);
    QCOMPARE(featureWhere(shown, "region", "R0").attribute("location_quotient").toDouble(), 9.25);
    QCOMPARE(featureWhere(shown, "region", "R1").attribute("name").toString(), QString("Renamed"));
    QCOMPARE(shown->opacity(), 0.5);
    QCOMPARE(shown->attributeDisplayName(shown->fields().lookupField("location_quotient")), QString("my quotient"));
    QVERIFY(layer->rollBack());
    const Run saved = make({{"CHOROPLETH", layer->id()}, {"PROJECT", path("saved.qgz")}}, project);
    QVERIFY(saved.ok && !saved.log.contains("edits that are not saved"));
  }

  // Of the sixteen, 4.2 and 4.5 are in the highest class.
  void regionsWithoutGeometryAreCountedInNoClass() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project);
    const auto highest = [&] {
      std::vector<MapLayer> layers;
      layers.push_back(takeLayer(*layer, MapRole::choropleth, "location_quotient", MapLanguage("en")));
      for (const LegendBlock &block : legendBlocks(
               layers, [](const QString &id) { return id; }, MapLanguage("en")))
        for (const LegendEntry &entry : block.entries)
          if (entry.text == "4 and more")
            return entry.count;
      return -1;
    };
    QCOMPARE(highest(), 2);
    QVERIFY(layer->dataProvider()->changeGeometryValues({{featureWhere(layer, "region", "R15").id(), QgsGeometry()}}));
    QCOMPARE(highest(), 1);
    const Run made = make({{"CHOROPLETH", layer->id()}, {"OUTPUT_PNG", path("without.png")}, {"DPI", 72}}, project);
    QVERIFY2(made.ok && made.log.contains("1 regions") && made.log.contains("not on the map: Region 15."), qPrintable(made.log));
  }

  // Opened by its path, as qgis_process opens it, a layer has the look that was stored with it.
  void theLookStoredBesideALayerIsTaken() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run leading = run("territorial:locationquotients",
                            {{"ACTIVITY", sample + "|layername=gross_output"},
                             {"INDUSTRY_FIELD", "section"},
                             {"VALUE_FIELD", "value"},
                             {"YEAR_FIELD", "year"},
                             {"REGIONS", sample + "|layername=regions"},
                             {"OUTPUT", "memory:"},
                             {"OUTPUT_REGIONS", path("leading.gpkg")}},
                            project);
    QVERIFY2(leading.ok, qPrintable(leading.log));
    const Run made = make({{"CHOROPLETH", path("leading.gpkg")}, {"PROJECT", path("leading.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(textsOf(*Reopened(path("leading.qgz")).layout).contains(QStringLiteral("Leading industry")));
  }

  // Of every kind of result: stored in a GeoPackage and read again, it is still known for ours.
  void ourOwnLookIsKnownAfterARoundThroughAFile() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const QVariantMap activity{{"ACTIVITY", sample + "|layername=gross_output"},
                               {"INDUSTRY_FIELD", "section"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"REGIONS", sample + "|layername=regions"},
                               {"OUTPUT", path("round.gpkg")}};
    const auto known = [&](const QString &algorithm, const QVariantMap &more, const QString &output, const QString &kind) {
      QVariantMap asked = more;
      const QString file = path(kind + ".gpkg");
      asked[output] = file;
      const Run done = run(algorithm, asked, project);
      QVERIFY2(done.ok, qPrintable(done.log));
      QgsVectorLayer layer(file, kind, QStringLiteral("ogr"));
      bool found = false;
      layer.loadDefaultStyle(found);
      QVERIFY(found);
      QCOMPARE(styleKind(layer), kind);
    };
    QVariantMap all = activity, one = activity;
    one["INDUSTRY"] = "B";
    one["OUTPUT"] = path("table.gpkg");
    known("territorial:locationquotients", one, "OUTPUT_REGIONS", "location_quotients");
    one["OUTPUT"] = path("table2.gpkg");
    known("territorial:clusterstars", one, "OUTPUT_REGIONS", "stars");
    all["OUTPUT"] = path("table3.gpkg");
    known("territorial:locationquotients", all, "OUTPUT_REGIONS", "leading");
    const QVariantMap areas{{"QUOTIENTS", path("table3.gpkg")},
                            {"INDUSTRY", "B"},
                            {"YEAR", "2025"},
                            {"REGIONS", sample + "|layername=regions"},
                            {"OUTPUT", path("areas_.gpkg")}};
    known("territorial:contiguousclusters", areas, "OUTPUT", "areas");
    known("territorial:contiguousclusters", areas, "OUTPUT_REGIONS", "verdicts");
    known("territorial:flowlines",
          {{"LINKAGES", sample + "|layername=migration_2024_modelled"},
           {"FROM_FIELD", "from_region"},
           {"TO_FIELD", "to_region"},
           {"FLOW_FIELD", "persons"},
           {"PLACES", sample + "|layername=region_centres"}},
          "OUTPUT", "flows");
  }

  void ourOwnLookIsPutOnAgainInTheMapsLanguage() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project);
    styleLocationQuotients(*layer, QStringLiteral("location_quotient"), MapLanguage(QStringLiteral("en")));
    QCOMPARE(styleKind(*layer), QStringLiteral("location_quotients"));
    const Run made = make({{"CHOROPLETH", layer->id()}, {"LANGUAGE", "ru"}, {"PROJECT", path("russian.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString texts = textsOf(*Reopened(path("russian.qgz")).layout);
    QVERIFY(texts.contains(QStringLiteral("1,2 – 2")));
    QVERIFY(texts.contains(QStringLiteral("нет данных")));
    QVERIFY(texts.contains(QStringLiteral("Равновеликая")));
  }

  void theOpenProjectIsNotTouched() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project);
    const QString look = layer->renderer()->type();
    const int count = project.count();
    QVERIFY(make({{"CHOROPLETH", layer->id()}, {"PROJECT", path("apart.qgz")}}, project).ok);
    QCOMPARE(project.count(), count);
    QCOMPARE(layer->renderer()->type(), look);
    QVERIFY(project.layoutManager()->layouts().isEmpty());
    QVERIFY(project.fileName().isEmpty());
  }
};

TERRITORIAL_TEST_MAIN(ClustermapLooksTest)
#include "clustermap_looks_test.moc"
