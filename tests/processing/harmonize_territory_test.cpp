// territorial:harmonizeterritory inside QGIS.
#include "harness.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:harmonizeterritory");
const QString values = QStringLiteral("None?field=region:string&field=section:string&field=year:int&field=value:double");
const QString links = QStringLiteral("None?field=from:string&field=to:string&field=weight:double");

QVariantMap parameters(const QgsVectorLayer *activity, const QVariantMap &more) {
  QVariantMap all{{"ACTIVITY", activity->id()},
                  {"VALUE_FIELDS", QStringList{"value"}},
                  {"KEY_FIELDS", QStringList{"section", "year"}},
                  {"OUTPUT", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

double sum(const QgsVectorLayer *layer, const QString &field) {
  double total = 0;
  for (const QVariant &value : column(layer, field))
    total += value.toDouble();
  return total;
}

} // namespace

class HarmonizeTerritoryTest : public QObject {
  Q_OBJECT
private slots:
  // Abai and East Kazakhstan of 2022 were one region in 2015; Shymkent belonged to South Kazakhstan (Turkistan).
  void theShippedCrosswalkMergesTheRegionsOfToday() {
    QgsProject project;
    const QgsVectorLayer *today = table(project, values,
                                        {{"VKO", "B", 2023, 70.0},
                                         {"ABY", "B", 2023, 30.0},
                                         {"SHM", "B", 2023, 5.0},
                                         {"TRK", "B", 2023, 6.0},
                                         {"VKO", "C", 2023, 1.0}});
    const Run done = run(algorithm, parameters(today, {{"SHIPPED", "kazakhstan_2022_to_2015"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QgsVectorLayer *layer = done.layer("OUTPUT");
    QCOMPARE(column(layer, "region"), (QVariantList{"TRK", "VKO", "VKO"}));
    QCOMPARE(column(layer, "section"), (QVariantList{"B", "B", "C"}));
    QCOMPARE(column(layer, "value"), (QVariantList{11.0, 100.0, 1.0}));
    QCOMPARE(column(layer, "sources"), (QVariantList{2, 2, 1}));
    QCOMPARE(column(layer, "year").first().toInt(), 2023);
    QCOMPARE(done.results.value("REGION_COUNT").toInt(), 16);
    const Run kept = run(algorithm, parameters(today, {{"SHIPPED", "kazakhstan_2022_to_2018"}}), project);
    QCOMPARE(column(kept.layer("OUTPUT"), "region"), (QVariantList{"SHM", "TRK", "VKO", "VKO"})); // Shymkent since 2018
  }

  void weightsDivideAndTotalsStay() {
    QgsProject project;
    const QgsVectorLayer *rows = table(project, values, {{"A", "B", 1, 100.0}, {"B", "B", 1, 33.0}, {"C", "B", 1, 0.1}});
    QList<QVariantList> weights{{"A", "x", 1.0 / 3}, {"A", "y", 2.0 / 3}, {"B", "y", 1.0}, {"C", "x", 0.7}, {"C", "y", 0.3}};
    const QVariantMap asked{{"CROSSWALK", table(project, links, weights)->id()}, {"WEIGHT_FIELD", "weight"}};
    const Run done = run(algorithm, parameters(rows, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(sum(done.layer("OUTPUT"), "value"), 133.1);
    QVERIFY(std::abs(column(done.layer("OUTPUT"), "value")[0].toDouble() - (100 / 3.0 + 0.07)) < 1e-12);
    std::reverse(weights.begin(), weights.end());
    const Run turned = run(
        algorithm, parameters(rows, {{"CROSSWALK", table(project, links, weights)->id()}, {"WEIGHT_FIELD", "weight"}}), project);
    QCOMPARE(column(turned.layer("OUTPUT"), "value"), column(done.layer("OUTPUT"), "value"));
  }

  void weightsThatDoNotSumToOneAreNamed() {
    QgsProject project;
    const QgsVectorLayer *rows = table(project, values, {{"A", "B", 1, 100.0}});
    QVariantMap asked{{"CROSSWALK", table(project, links, {{"A", "x", 0.5}, {"A", "y", 0.4}})->id()}, {"WEIGHT_FIELD", "weight"}};
    const Run refused = run(algorithm, parameters(rows, asked), project);
    QVERIFY2(!refused.ok && refused.log.contains("A (0.9)") && refused.log.contains("NORMALISE"), qPrintable(refused.log));
    asked["NORMALISE"] = true;
    const Run done = run(algorithm, parameters(rows, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(sum(done.layer("OUTPUT"), "value"), 100.0);
  }

  void whatTheCrosswalkLacksIsListedWithItsShare() {
    QgsProject project;
    const QgsVectorLayer *rows = table(project, values, {{"VKO", "B", 1, 95.0}, {"VK", "B", 1, 5.0}});
    const QVariantMap asked{{"SHIPPED", "kazakhstan_2022_to_2015"}, {"OUTPUT_UNMATCHED", "memory:"}};
    const Run done = run(algorithm, parameters(rows, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 1);
    QCOMPARE(done.results.value("LOST_SHARE").toDouble(), 0.05);
    QCOMPARE(column(done.layer("OUTPUT_UNMATCHED"), "id"), (QVariantList{"VK"}));
    QVariantMap strict = asked;
    strict["MAX_LOST_SHARE"] = 0.01;
    QVERIFY(!run(algorithm, parameters(rows, strict), project).ok);
  }

  void unknownPartsMakeTheWholeUnknown() {
    QgsProject project;
    const QgsVectorLayer *rows =
        table(project, values, {{"VKO", "B", 1, 70.0}, {"ABY", "B", 1, QVariant()}, {"ALA", "B", 1, 3.0}});
    const Run done = run(algorithm, parameters(rows, {{"SHIPPED", "kazakhstan_2022_to_2015"}}), project);
    const QgsFeature merged = featureWhere(done.layer("OUTPUT"), "region", "VKO");
    QVERIFY(merged.attribute("value").isNull() && merged.attribute("incomplete").toBool());
    QVERIFY(!featureWhere(done.layer("OUTPUT"), "region", "ALA").attribute("incomplete").toBool());
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1);
  }

  void rowsThatRepeatARegionAreSummedAndSaid() {
    QgsProject project;
    const QgsVectorLayer *rows = table(project, values, {{"ALA", "B", 1, 3.0}, {"ALA", "C", 1, 4.0}});
    QVariantMap asked = parameters(rows, {{"SHIPPED", "kazakhstan_2022_to_2015"}});
    asked.remove("KEY_FIELDS");
    const Run done = run(algorithm, asked, project);
    QVERIFY2(done.ok && done.log.contains("1 rows repeat"), qPrintable(done.log));
    QCOMPARE(column(done.layer("OUTPUT"), "value"), (QVariantList{7.0}));
  }

  // Two squares of one degree at the equator, cut into a western quarter and the rest.
  void areasDivideInAnEqualAreaProjection() {
    QgsProject project;
    const QString polygons = QStringLiteral("Polygon?crs=EPSG:4326&field=region:string");
    const QgsVectorLayer *from = table(project, polygons, {{"A"}, {"B"}},
                                       {"Polygon((70 0, 71 0, 71 1, 70 1, 70 0))", "Polygon((71 0, 72 0, 72 1, 71 1, 71 0))"});
    const QgsVectorLayer *to =
        table(project, polygons, {{"west"}, {"east"}, {"nowhere"}},
              {"Polygon((70 0, 70.5 0, 70.5 1, 70 1, 70 0))", "Polygon((70.5 0, 72 0, 72 1, 70.5 1, 70.5 0))",
               "Polygon((60 0, 61 0, 61 1, 60 1, 60 0))"});
    const QgsVectorLayer *rows = table(project, values, {{"A", "B", 1, 100.0}, {"B", "B", 1, 10.0}});
    const Run done = run(
        algorithm,
        parameters(rows, {{"SOURCE_REGIONS", from->id()}, {"TARGET_REGIONS", to->id()}, {"OUTPUT_WEIGHTS", "memory:"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(sum(done.layer("OUTPUT"), "value"), 110.0);
    QVERIFY(std::abs(featureWhere(done.layer("OUTPUT"), "region", "west").attribute("value").toDouble() - 50) < 0.01);
    QCOMPARE(done.layer("OUTPUT_WEIGHTS")->featureCount(), 3L);
    QVERIFY(!featureWhere(done.layer("OUTPUT"), "region", "nowhere").isValid());
  }

  // What no target shares, or what has weights of 0 alone, is in the crosswalk and yet goes nowhere.
  void whatGoesNowhereIsLostAndNotForgotten() {
    QgsProject project;
    const QString polygons = QStringLiteral("Polygon?crs=EPSG:4326&field=region:string");
    const QgsVectorLayer *from = table(project, polygons, {{"A"}, {"B"}},
                                       {"Polygon((70 0, 71 0, 71 1, 70 1, 70 0))", "Polygon((50 0, 51 0, 51 1, 50 1, 50 0))"});
    const QgsVectorLayer *to = table(project, polygons, {{"all"}}, {"Polygon((70 0, 71 0, 71 1, 70 1, 70 0))"});
    const QgsVectorLayer *rows = table(project, values, {{"A", "B", 1, 90.0}, {"B", "B", 1, 10.0}});
    const QgsVectorLayer *weights = table(project, links, {{"A", "all", 1.0}, {"B", "all", 0.0}});
    for (const QVariantMap &way : {QVariantMap{{"SOURCE_REGIONS", from->id()}, {"TARGET_REGIONS", to->id()}},
                                   QVariantMap{{"CROSSWALK", weights->id()}, {"WEIGHT_FIELD", "weight"}, {"NORMALISE", true}}}) {
      QVariantMap asked = way;
      asked["OUTPUT_UNMATCHED"] = "memory:";
      const Run done = run(algorithm, parameters(rows, asked), project);
      QVERIFY2(done.ok, qPrintable(done.log));
      QCOMPARE(column(done.layer("OUTPUT"), "value"), (QVariantList{90.0}));
      QCOMPARE(column(done.layer("OUTPUT_UNMATCHED"), "id"), (QVariantList{"B"}));
      QCOMPARE(done.results.value("LOST_SHARE").toDouble(), 0.1);
      asked["MAX_LOST_SHARE"] = 0.05;
      QVERIFY(!run(algorithm, parameters(rows, asked), project).ok);
    }
  }

  void oneWayIsNamedAndNoMore() {
    QgsProject project;
    const QgsVectorLayer *rows = table(project, values, {{"ALA", "B", 1, 3.0}});
    QVERIFY(run(algorithm, parameters(rows, {}), project).refusal.contains("one way"));
    QVERIFY(
        run(algorithm, parameters(rows, {{"SHIPPED", "kazakhstan_2022_to_2015"}, {"VALUE_FIELDS", QStringList{"valu"}}}), project)
            .refusal.contains("valu"));
  }
};

TERRITORIAL_TEST_MAIN(HarmonizeTerritoryTest)
#include "harmonize_territory_test.moc"
