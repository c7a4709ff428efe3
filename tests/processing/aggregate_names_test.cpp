// territorial:aggregateflows: names of aggregated places, and what flownodes and clustermap label with them.
#include "clustermap_fixtures.h"
#include "flow_fixtures.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString namedTowns =
    QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)&field=name:string&field=name_ru:string&field=name_length:string");

// A, B and C near each other, B the largest, and D far away.
QgsVectorLayer *towns(QgsProject &project, const QString &definition = namedTowns) {
  QList<QVariantList> rows{{"A", "Esik", "Есик", "4"},
                           {"B", "Almaty", "Алматы", "6"},
                           {"C", "Talgar", "Талгар", "6"},
                           {"D", "Astana", QVariant(), "6"}};
  return table(project, definition, rows, {"Point(77.4 43.3)", "Point(76.9 43.2)", "Point(77.2 43.3)", "Point(71.4 51.1)"});
}

QgsVectorLayer *flowRows(QgsProject &project) {
  return table(project, flowTable, {{"A", "D", 3.0}, {"B", "D", 40.0}, {"C", "B", 5.0}, {"D", "B", 30.0}});
}

QVariantMap parametersOf(QgsProject &project, const QgsVectorLayer *places, const QVariantMap &more) {
  return flowParameters(flowRows(project), places, with({{"OUTPUT_PLACES", "memory:"}}, more));
}

QStringList sorted(const QVariantList &values) {
  QStringList texts;
  for (const QVariant &value : values)
    texts << value.toString();
  texts.sort();
  return texts;
}

} // namespace

class AggregateNamesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;
  QTemporaryDir mFolder;
  int mMaps = 0;

  // The texts of a Russian map's labels.
  QStringList labelsOf(const QVariantMap &layers) {
    const QString file = mFolder.filePath(QStringLiteral("map%1.qgz").arg(++mMaps));
    const Run map =
        run("territorial:clustermap", with({{"WORLD_MAP", "none"}, {"LANGUAGE", "ru"}, {"PROJECT", file}}, layers), *mProject);
    const Reopened again(file);
    for (const QgsMapLayer *layer : again.project.mapLayers())
      if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && vector->fields().lookupField("halo") >= 0)
        return sorted(column(vector, "text"));
    return {map.log};
  }

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void regionsKeepTheirNamesInEveryLanguage() {
    const QgsVectorLayer *regions =
        table(*mProject, "Polygon?crs=EPSG:4326&field=region:string&field=NAME:string&field=name_kk:string",
              {{"2", "North", "Солтүстік"}, {"1", "South", "Оңтүстік"}},
              {"Polygon((70 50, 80 50, 80 55, 70 55, 70 50))", "Polygon((70 40, 80 40, 80 45, 70 45, 70 40))"});
    const Run made =
        run("territorial:aggregateflows", parametersOf(*mProject, towns(*mProject), {{"REGIONS", regions->id()}}), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QgsVectorLayer *places = made.layer("OUTPUT_PLACES");
    QCOMPARE(column(places, "place"), (QVariantList{"1", "2"}));
    QCOMPARE(column(places, "name"), (QVariantList{"South", "North"}));
    QCOMPARE(column(places, "name_kk"), (QVariantList{"Оңтүстік", "Солтүстік"}));
  }

  // The largest of the three is Almaty: 75 of the flows against 8 and 5.
  void groupsAndCellsAreNamedAfterTheirLargestPlace_data() {
    QTest::addColumn<QVariantMap>("into");
    QTest::newRow("scales") << QVariantMap{{"INTO", "scales"}, {"DETAIL_SCALE", 5000000}, {"LEVELS", 1}, {"GAP", 20}};
    QTest::newRow("squares") << QVariantMap{{"INTO", "squares"}, {"CELL_SIZE", 600000}};
    QTest::newRow("hexagons") << QVariantMap{{"INTO", "hexagons"}, {"CELL_SIZE", 700000}};
  }
  void groupsAndCellsAreNamedAfterTheirLargestPlace() {
    QFETCH(QVariantMap, into);
    const Run made = run("territorial:aggregateflows", parametersOf(*mProject, towns(*mProject), into), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QgsVectorLayer *places = made.layer("OUTPUT_PLACES");
    const QgsFeature group = featureWhere(places, "places", 3), alone = featureWhere(places, "leader", "D");
    QVERIFY(group.isValid());
    QCOMPARE(group.attribute("name").toString(), QStringLiteral("Almaty + 2"));
    QCOMPARE(group.attribute("name_ru").toString(), QStringLiteral("Алматы + 2"));
    QCOMPARE(alone.attribute("name").toString(), QStringLiteral("Astana"));
    QVERIFY(alone.attribute("name_ru").isNull());
    QVERIFY(places->fields().lookupField("name_length") < 0); // no language
    if (into["INTO"] == "scales")                             // every place by itself at the first level
      QCOMPARE(sorted(column(places, "name")), (QStringList{"Almaty", "Almaty + 2", "Astana", "Astana", "Esik", "Talgar"}));
  }

  void withoutNamesTheFieldIsEmpty() {
    const QgsVectorLayer *plain = table(*mProject, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}},
                                        {"Point(77.4 43.3)", "Point(76.9 43.2)", "Point(77.2 43.3)", "Point(71.4 51.1)"});
    const Run made = run("territorial:aggregateflows",
                         parametersOf(*mProject, plain, {{"INTO", "squares"}, {"CELL_SIZE", 600000}}), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.layer("OUTPUT_PLACES")->fields().names().last(), QStringLiteral("name"));
    for (const QVariant &name : column(made.layer("OUTPUT_PLACES"), "name"))
      QVERIFY(name.isNull());
  }

  // Without a field to type; the printed map takes the language's own.
  void nodesAndPrintedMapsAreLabelledWithThem() {
    const QString lines = mFolder.filePath("lines.gpkg"), places = mFolder.filePath("places.gpkg");
    const Run made = run("territorial:aggregateflows",
                         parametersOf(*mProject, towns(*mProject),
                                      {{"INTO", "squares"},
                                       {"CELL_SIZE", 600000},
                                       {"OUTPUT", mFolder.filePath("flows.gpkg")},
                                       {"OUTPUT_LINES", lines},
                                       {"OUTPUT_PLACES", places}}),
                         *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Run nodes =
        run("territorial:flownodes",
            {{"LINKAGES", mFolder.filePath("flows.gpkg")}, {"PLACES", places}, {"PLACE_FIELD", "place"}, {"OUTPUT", "memory:"}},
            *mProject);
    QVERIFY2(nodes.ok, qPrintable(nodes.log));
    QCOMPARE(sorted(column(nodes.layer("OUTPUT"), "label")), (QStringList{"Almaty + 2", "Astana"}));
    const QStringList texts = labelsOf({{"FLOWS", lines}, {"LABELS", places}});
    QVERIFY2(texts.contains(QStringLiteral("Алматы + 2")), qPrintable(texts.join(';')));
  }

  // Not those of all levels upon one another.
  void aPrintedMapNamesThePlacesOfItsScaleAlone() {
    const QString lines = mFolder.filePath("levels.gpkg"), places = mFolder.filePath("places_of_levels.gpkg");
    const Run made = run("territorial:aggregateflows",
                         parametersOf(*mProject, towns(*mProject),
                                      {{"INTO", "scales"},
                                       {"DETAIL_SCALE", 1000000},
                                       {"LEVELS", 1},
                                       {"GAP", 100},
                                       {"OUTPUT_LINES", lines},
                                       {"OUTPUT_PLACES", places}}),
                         *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results["LEVEL_COUNT"].toInt(), 2);
    for (const char *role : {"LABELS", "NODES"}) {
      const QStringList texts = labelsOf({{"FLOWS", lines}, {role, places}});
      QVERIFY2(texts.contains(QStringLiteral("Алматы + 2")), qPrintable(texts.join(';')));
      for (const char *single : {"Алматы", "Есик", "Талгар"})
        QVERIFY2(!texts.contains(QString::fromUtf8(single)), qPrintable(texts.join(';')));
    }
  }
};

TERRITORIAL_TEST_MAIN(AggregateNamesTest)
#include "aggregate_names_test.moc"
