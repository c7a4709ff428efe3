// territorial:neighbours inside QGIS: borders, distances, flows, repairs, report; its table given to another algorithm.
#include "harness.h"

#include <qgsgeometry.h>
#include <qgsrenderer.h>

#include <QtTest>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:neighbours");

QString square(double x, double y) {
  return QStringLiteral("Polygon((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))").arg(x).arg(y).arg(x + 1000).arg(y + 1000);
}

// a b c in a row (c a hair away from b), d above a by a corner, e far away.
QgsVectorLayer *places(QgsProject &project, bool reversed = false) {
  QList<QVariantList> rows{{"a"}, {"b"}, {"c"}, {"d"}, {"e"}};
  QStringList shapes{square(0, 0), square(1000, 0), square(2000.02, 0), square(-1000, 1000), square(9000, 0)};
  if (reversed) {
    std::reverse(rows.begin(), rows.end());
    std::reverse(shapes.begin(), shapes.end());
  }
  return table(project, QStringLiteral("Polygon?crs=EPSG:32642&field=region:string"), rows, shapes);
}

QVariantMap parameters(const QgsVectorLayer *layer, const QVariantMap &more = {}) {
  return with({{"REGIONS", layer->id()},
               {"REGIONS_FIELD", "region"},
               {"OUTPUT", "memory:"},
               {"OUTPUT_LINKS", "memory:"},
               {"OUTPUT_REGIONS", "memory:"},
               {"OUTPUT_REPORT", "memory:"}},
              more);
}

// "a-b a-d ...": the rows of the table.
QString pairs(const Run &done) {
  QStringList found;
  for (QgsFeatureIterator rows = done.layer("OUTPUT")->getFeatures();;) {
    QgsFeature row;
    if (!rows.nextFeature(row))
      break;
    found << row.attribute("from").toString() + '-' + row.attribute("to").toString();
  }
  return found.join(' ');
}

QString sample(const char *layer) {
  return QStringLiteral(TERRITORIAL_SOURCE_DIR "/sample_data/kazakhstan.gpkg|layername=%1").arg(layer);
}

} // namespace

class NeighboursTest : public QObject {
  Q_OBJECT
private slots:
  void bordersIslandsAndNearMissesAreReported() {
    QgsProject project;
    const Run rook = run(algorithm, parameters(places(project)), project);
    QVERIFY2(rook.ok, qPrintable(rook.refusal + rook.log));
    QCOMPARE(pairs(rook), QString("a-b b-a"));
    QCOMPARE(rook.results.value("ISLAND_COUNT").toInt(), 3);
    QCOMPARE(rook.results.value("COMPONENT_COUNT").toInt(), 4);
    QCOMPARE(rook.results.value("NEAR_MISS_COUNT").toInt(), 1);
    QCOMPARE(column(rook.layer("OUTPUT_REPORT"), "finding").count("island"), 3);
    const QgsFeature miss = featureWhere(rook.layer("OUTPUT_REPORT"), "finding", "near_miss");
    QCOMPARE(miss.attribute("region").toString() + miss.attribute("other").toString(), QString("bc"));
    QCOMPARE(featureWhere(rook.layer("OUTPUT_REPORT"), "finding", "component").attribute("size").toInt(), 2);
    const Run queen = run(algorithm, parameters(places(project), {{"WEIGHTS", "queen"}, {"SNAP", 0.1}}), project);
    QCOMPARE(pairs(queen), QString("a-b a-d b-a b-c c-b d-a"));
    QCOMPARE(queen.results.value("ISLAND_COUNT").toInt(), 1);
    QCOMPARE(queen.layer("OUTPUT_LINKS")->featureCount(), 3LL);
    QCOMPARE(queen.layer("OUTPUT_LINKS")->renderer()->type(), QString("RuleRenderer"));
  }

  void distancesAreMetres() {
    QgsProject project;
    const Run nearest = run(algorithm, parameters(places(project), {{"WEIGHTS", "k_nearest"}, {"WEIGHTS_COUNT", 1}}), project);
    QCOMPARE(pairs(nearest), QString("a-b b-a c-b d-a e-c"));
    QVERIFY(std::abs(featureWhere(nearest.layer("OUTPUT"), "from", "d").attribute("distance_km").toDouble() - std::sqrt(2.0)) <
            1e-9);
    const Run mutual = run(
        algorithm, parameters(places(project), {{"WEIGHTS", "k_nearest"}, {"WEIGHTS_COUNT", 1}, {"SYMMETRY", "both"}}), project);
    QCOMPARE(pairs(mutual), QString("a-b b-a"));
    const Run band =
        run(algorithm, parameters(places(project), {{"WEIGHTS", "distance_band"}, {"WEIGHTS_BAND", 1001}, {"WEIGHTS_POWER", 1}}),
            project);
    QCOMPARE(pairs(band), QString("a-b b-a b-c c-b"));
    QCOMPARE(featureWhere(band.layer("OUTPUT"), "from", "a").attribute("weight").toDouble(), 0.001);
    const Run whole = run(algorithm, parameters(places(project), {{"WEIGHTS", "distance_band"}}), project);
    QCOMPARE(whole.results.value("ISLAND_COUNT").toInt(), 0);
    QVERIFY2(whole.log.contains("WEIGHTS_BAND is taken as"), qPrintable(whole.log));
    const Run kernel =
        run(algorithm,
            parameters(places(project), {{"WEIGHTS", "kernel"}, {"WEIGHTS_BAND", 2000}, {"WEIGHTS_KERNEL", "quartic"}}), project);
    QVERIFY(std::abs(featureWhere(kernel.layer("OUTPUT"), "from", "a").attribute("weight").toDouble() - 0.52734375) < 1e-12);
  }

  void repairsJoinWhatIsApart() {
    QgsProject project;
    const Run islands = run(algorithm, parameters(places(project), {{"ISLANDS", "connect_islands"}}), project);
    QCOMPARE(pairs(islands), QString("a-b a-d b-a b-c c-b c-e d-a e-c"));
    QCOMPARE(column(islands.layer("OUTPUT_LINKS"), "kind").count("added"), 3);
    const Run all = run(algorithm, parameters(places(project), {{"ISLANDS", "connect_all"}}), project);
    QCOMPARE(all.results.value("COMPONENT_COUNT").toInt(), 1);
    QCOMPARE(column(all.layer("OUTPUT_REPORT"), "finding").count("added"), 3);
    const Run dropped = run(algorithm, parameters(places(project), {{"ISLANDS", "drop"}}), project);
    QCOMPARE(dropped.layer("OUTPUT_REGIONS")->featureCount(), 2LL);
    QCOMPARE(dropped.results.value("ISLAND_COUNT").toInt(), 0);
    QCOMPARE(dropped.results.value("COMPONENT_COUNT").toInt(), 1);
  }

  void flowsOfBothDirectionsAreSummed() {
    QgsProject project;
    QgsVectorLayer *flows = table(project, QStringLiteral("NoGeometry?field=from:string&field=to:string&field=value:double"),
                                  {{"a", "b", 3.0}, {"b", "a", 4.0}, {"a", "b", 1.0}, {"c", "c", 9.0}, {"d", "e", 0.0}});
    const QVariantMap asked{{"WEIGHTS", "flows"}, {"WEIGHTS_TABLE", flows->id()}, {"WEIGHTS_FIELD", "value"}};
    const Run done = run(algorithm, parameters(places(project), asked), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(pairs(done), QString("a-b b-a"));
    QCOMPARE(featureWhere(done.layer("OUTPUT"), "from", "b").attribute("weight").toDouble(), 8.0);
    const Run shares = run(algorithm, parameters(places(project), with(asked, {{"ROW_STANDARDIZE", true}})), project);
    QCOMPARE(featureWhere(shares.layer("OUTPUT"), "from", "b").attribute("weight").toDouble(), 1.0);
  }

  void pointsHaveNeighboursByDistanceAlone() {
    QgsProject project;
    QgsVectorLayer *points = table(project, QStringLiteral("Point?crs=EPSG:4326&field=region:string"),
                                   {{"a"}, {"b"}, {"c"}, {"n"}}, {"Point(179.9 89)", "Point(-179.9 89)", "Point(0 89)", ""});
    const Run done = run(algorithm, parameters(points, {{"WEIGHTS", "k_nearest"}, {"WEIGHTS_COUNT", 1}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(pairs(done).left(7), QString("a-b b-a")); // over the antimeridian
    QCOMPARE(done.results.value("ISLAND_COUNT").toInt(), 1);
    QVERIFY(run(algorithm, parameters(points), project).refusal.contains("no polygons"));
  }

  void theTableServesOtherAlgorithms() {
    QgsProject project;
    const QVariantMap regions{{"REGIONS", sample("regions")}, {"REGIONS_FIELD", "region"}, {"OUTPUT", "memory:"}};
    const Run made = run(algorithm, with(regions, {{"WEIGHTS", "queen"}}), project);
    QVERIFY2(made.ok, qPrintable(made.refusal + made.log));
    auto *table = made.layer("OUTPUT")->clone();
    project.addMapLayer(table);
    const QVariantMap groups = with(regions, {{"VALUE_FIELDS", QStringList{"fid"}}, {"GROUPS", 3}});
    const QString other = QStringLiteral("territorial:regionalize");
    const Run direct = run(other, with(groups, {{"WEIGHTS", "queen"}}), project);
    const Run reused =
        run(other, with(groups, {{"WEIGHTS", "table"}, {"WEIGHTS_TABLE", table->id()}, {"WEIGHTS_FIELD", "weight"}}), project);
    QVERIFY2(direct.ok && reused.ok, qPrintable(direct.refusal + direct.log + reused.refusal + reused.log));
    QCOMPARE(column(reused.layer("OUTPUT"), "cluster_id"), column(direct.layer("OUTPUT"), "cluster_id"));
    for (const char *rule : {"k_nearest", "distance_band", "kernel"}) {
      const Run near = run(other, with(groups, {{"WEIGHTS", rule}}), project);
      QVERIFY2(near.ok, qPrintable(near.refusal + near.log));
    }
  }

  void theOrderOfRowsDecidesNothing() {
    QgsProject project;
    for (const char *rule : {"queen", "k_nearest", "kernel"}) {
      const QVariantMap asked{{"WEIGHTS", rule}, {"WEIGHTS_COUNT", 2}, {"ISLANDS", "connect_all"}};
      const Run first = run(algorithm, parameters(places(project), asked), project);
      const Run second = run(algorithm, parameters(places(project, true), asked), project);
      QCOMPARE(pairs(second), pairs(first));
      QCOMPARE(column(second.layer("OUTPUT"), "weight"), column(first.layer("OUTPUT"), "weight"));
    }
  }

  void higherOrdersCountSteps() {
    QgsProject project;
    const QVariantMap asked{{"WEIGHTS", "queen"}, {"SNAP", 0.1}, {"ORDER", 2}};
    QCOMPARE(pairs(run(algorithm, parameters(places(project), asked), project)),
             QString("a-b a-c a-d b-a b-c b-d c-a c-b d-a d-b"));
    QCOMPARE(pairs(run(algorithm, parameters(places(project), with(asked, {{"LOWER_ORDERS", false}})), project)),
             QString("a-c b-d c-a d-b"));
  }

  void faultsHaveASentence() {
    QgsProject project;
    QVERIFY(run(algorithm, parameters(places(project), {{"WEIGHTS", "flows"}}), project).refusal.contains("WEIGHTS says flows"));
    QVERIFY(run(algorithm, parameters(places(project), {{"WEIGHTS", "kernel"}, {"WEIGHTS_BAND", 0}}), project)
                .refusal.contains("WEIGHTS_BAND"));
    QgsVectorLayer *twice =
        table(project, QStringLiteral("Point?crs=EPSG:32642&field=region:string"), {{"a"}, {"b"}}, {"Point(1 1)", "Point(1 1)"});
    const Run infinite =
        run(algorithm, parameters(twice, {{"WEIGHTS", "distance_band"}, {"WEIGHTS_BAND", 5}, {"WEIGHTS_POWER", 1}}), project);
    QVERIFY2(!infinite.ok && infinite.log.contains("inverse distance is infinite"), qPrintable(infinite.log));
    const Run empty =
        run(algorithm, parameters(table(project, QStringLiteral("Polygon?crs=EPSG:32642&field=region:string"), {})), project);
    QVERIFY2(empty.ok, qPrintable(empty.refusal + empty.log));
    QCOMPARE(empty.results.value("LINK_COUNT").toInt(), 0);
  }
};

TERRITORIAL_TEST_MAIN(NeighboursTest)
#include "neighbours_test.moc"
