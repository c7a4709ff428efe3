// What the symbols and numbers on a printed map say: no region of an atlas is left out, none is named twice, numbers are alike.
#include "clustermap_fixtures.h"

#include "layout/map_language.h"

#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace territorial;
using namespace territorial::test;

namespace {

// The first layer of the map with a field.
QgsVectorLayer *layerWith(const Reopened &map, const QString &field) {
  for (QgsMapLayer *layer : map.map->layers())
    if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->fields().lookupField(field) >= 0)
      return vector;
  return nullptr;
}

QStringList labelTexts(const Reopened &map) {
  QStringList texts;
  if (QgsVectorLayer *labels = layerWith(map, "halo")) {
    QgsFeatureIterator all = labels->getFeatures();
    for (QgsFeature label; all.nextFeature(label);)
      texts << label.attribute("text").toString();
  }
  return texts;
}

} // namespace

class ClustermapMarksTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  Run make(const QVariantMap &parameters, QgsProject &project) { return mapInProject(parameters, project, path("map.qgz")); }

  // Squares of one degree in a row with values of a measure.
  QgsVectorLayer *row(QgsProject &project, const QList<double> &values, const QString &field = "measure") {
    QList<QVariantList> rows;
    QStringList wkt;
    for (int at = 0; at < values.size(); ++at) {
      rows << QVariantList{QStringLiteral("Region %1").arg(at), values[at]};
      wkt << QStringLiteral("POLYGON((%1 45, %2 45, %2 47, %1 47, %1 45))").arg(50 + 2 * at).arg(52 + 2 * at);
    }
    return table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string&field=%1:double").arg(field), rows, wkt);
  }

private slots:
  // Only half of the regions have the second industry: the others are there without data, in the outline of all.
  void everyPageOfAnAtlasShowsAllRegions() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList wkt;
    for (int at = 0; at < 8; ++at)
      for (const char *industry : {"Mining", "Food", ""}) {
        if (at >= 4 && QString(industry) == "Food")
          continue;
        const QString shape = QStringLiteral("POLYGON((%1 45, %2 45, %2 47, %1 47, %1 45))").arg(50 + at).arg(51 + at);
        rows << QVariantList{QStringLiteral("R%1").arg(at), QStringLiteral("Region %1").arg(at),
                             *industry ? QVariant(industry) : qc::nullOf(qc::fieldString), 0.3 * at + 0.1};
        wkt << shape;
      }
    QgsVectorLayer *regions = table(project,
                                    "Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=industry:string&"
                                    "field=location_quotient:double",
                                    rows, wkt);
    const Run made = make({{"CHOROPLETH", regions->id()}, {"ATLAS_FIELD", "industry"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY2(made.log.contains("8 features have no value"), qPrintable(made.log));
    QgsProject again;
    QVERIFY(again.read(path("map.qgz")));
    const QList<QgsPrintLayout *> pages = again.layoutManager()->printLayouts();
    QCOMPARE(pages.size(), 2);
    for (QgsPrintLayout *page : pages) {
      auto *map = dynamic_cast<QgsLayoutItemMap *>(page->itemById("Map"));
      QVERIFY(map);
      for (QgsMapLayer *one : map->layers())
        if (auto *vector = qobject_cast<QgsVectorLayer *>(one);
            vector && vector->fields().lookupField("location_quotient") >= 0) {
          QCOMPARE(vector->featureCount(), 8LL);
          int without = 0;
          QgsFeatureIterator all = vector->getFeatures();
          for (QgsFeature region; all.nextFeature(region);) {
            QVERIFY(!region.attribute("name").toString().isEmpty());
            without += qc::isNull(region.attribute("location_quotient"));
          }
          QCOMPARE(without, page->name().contains("Food") ? 4 : 0);
        }
      QCOMPARE(textsOf(*page).contains("no data"), page->name().contains("Food"));
    }
  }

  // Not by the name of the file that it came from.
  void verdictsAreTitledByWhatTheySay() {
    QgsProject project;
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:4326&field=name:string&field=in_cluster:bool", {{"West", true}, {"East", false}},
              {"POLYGON((50 44, 54 44, 54 48, 50 48, 50 44))", "POLYGON((54 44, 58 44, 58 48, 54 48, 54 44))"});
    regions->setName("export_final_2");
    const Run made = make({{"CHOROPLETH", regions->id()}, {"TITLE", "T"}, {"SOURCE", "S"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString texts = textsOf(*Reopened(path("map.qgz")).layout);
    QVERIFY2(texts.contains("Areas of specialisation") && !texts.contains("export_final_2"), qPrintable(texts));
  }

  void theSameLayerTwiceNamesItsRegionsOnce() {
    QgsProject project;
    const QString regions = squares(project)->id();
    const Run made = make({{"CHOROPLETH", regions}, {"LABELS", QStringList{regions, regions}}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QStringList texts = labelTexts(Reopened(path("map.qgz")));
    QCOMPARE(texts.size(), 16);
  }

  void valuesOfAMapHaveOneNumberOfDecimals_data() {
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("quotients") << QList<double>{0.004, 0.5, 12.5} << QStringList{"<0.01", "0.50", "12.50"};
    QTest::newRow("hundreds") << QList<double>{-100, 12.5, 137.5} << QStringList{"-100.0", "12.5", "137.5"};
    QTest::newRow("thousands") << QList<double>{34.4, 3182567.2, 0} << QStringList{"34", "3,182,567", "0"};
    QTest::newRow("whole") << QList<double>{3, 12, 7} << QStringList{"3", "12", "7"};
  }
  void valuesOfAMapHaveOneNumberOfDecimals() {
    QFETCH(QList<double>, values);
    QFETCH(QStringList, shown);
    QgsProject project;
    const Run made = make({{"CHOROPLETH", row(project, values)->id()}, {"VALUE_FIELD", "measure"}, {"INSETS", "none"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QStringList found;
    for (const QString &text : labelTexts(Reopened(path("map.qgz"))))
      found << text.section('\n', -1).replace(QChar(0x2212), '-').replace(QChar(0xa0), ' ').replace(QChar(0x202f), ' ');
    found.sort();
    shown.sort();
    QCOMPARE(found, shown);
  }

  void placesOfFlowsAreNamedWithoutALayerOfNodes() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"FLOWS", flows(project, "observed")->id()}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString texts = labelTexts(Reopened(path("map.qgz"))).join('|');
    for (const char *name : {"Region 0", "Region 15", "Region 3", "Region 12"}) // by the ids of the regions
      QVERIFY2(QRegularExpression(QStringLiteral("(^|\\|)%1(\\||$|\n)").arg(name)).match(texts).hasMatch(), qPrintable(texts));
    const Run alone = make({{"FLOWS", flows(project, "observed")->id()}}, project);
    QVERIFY2(alone.ok, qPrintable(alone.log));
    QVERIFY(labelTexts(Reopened(path("map.qgz"))).contains("R12")); // where no name is known, the id
  }

  // Hollow dots beside hollow circles would be taken for small ones.
  void placesBesideCirclesAreFullDots() {
    QgsProject project;
    const QString regions = row(project, {1, 2, 3})->id();
    const QString towns =
        table(project, "Point?crs=EPSG:4326&field=name:string&field=mayor:string", {{"Town", "N"}}, {"POINT(50.5 45.4)"})->id();
    for (const bool circles : {false, true}) {
      QVariantMap parameters{{"CHOROPLETH", regions}, {"VALUE_FIELD", "measure"}, {"LABELS", towns}};
      if (circles)
        parameters.insert("SIZE_FIELD", "measure");
      const Run made = make(parameters, project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const Reopened again(path("map.qgz"));
      const auto *look = dynamic_cast<QgsSingleSymbolRenderer *>(layerWith(again, "mayor")->renderer());
      QVERIFY(look);
      QCOMPARE(look->symbol()->color().lightness() < 100, circles);
    }
  }

  // A look that leaves small regions out has nothing to show in an inset.
  void insetsAreMadeOnlyOfWhatIsDrawn() {
    QgsProject project;
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:4326&field=name:string&field=measure:double", {{"Large", 1}, {"Wide", 2}, {"Tiny", 3}},
              {"POLYGON((50 44, 60 44, 60 52, 50 52, 50 44))", "POLYGON((60 44, 70 44, 70 52, 60 52, 60 44))",
               "POLYGON((70 44, 70.1 44, 70.1 44.1, 70 44.1, 70 44))"});
    const auto insets = [&] {
      const Run made = make({{"CHOROPLETH", regions->id()}, {"VALUE_FIELD", "measure"}}, project);
      const Reopened again(path("map.qgz"));
      QList<QgsLayoutItemMap *> maps;
      again.layout->layoutItems(maps);
      return maps.size() - 1;
    };
    QCOMPARE(insets(), 1);
    auto *rules = new QgsRuleBasedRenderer(new QgsRuleBasedRenderer::Rule(nullptr));
    rules->rootRule()->appendChild(new QgsRuleBasedRenderer::Rule(QgsSymbol::defaultSymbol(qc::polygonGeometry), 0, 0,
                                                                  QStringLiteral("\"measure\" < 2"), "low"));
    rules->rootRule()->appendChild(new QgsRuleBasedRenderer::Rule(QgsSymbol::defaultSymbol(qc::polygonGeometry), 0, 0,
                                                                  QStringLiteral("\"measure\" = 2"), "high"));
    regions->setRenderer(rules);
    QCOMPARE(insets(), 0);
  }
};

TERRITORIAL_TEST_MAIN(ClustermapMarksTest)
#include "clustermap_marks_test.moc"
