// territorial:contiguousclusters inside QGIS: areas of specialisation on hand-made polygons and on the sample.
#include "contiguous_fixtures.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial::test;

class ContiguousClustersTest : public QObject {
  Q_OBJECT
private slots:
  void neighboursAboveTheThresholdAreMergedAlongTheirBorder() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    const QgsFeature area = featureWhere(done.layer("OUTPUT"), "cluster_id", "B"); // the member with the largest value
    QVERIFY(area.isValid());
    QCOMPARE(area.attribute("members").toString(), QString("A, B"));
    QCOMPARE(area.attribute("name").toString(), QString("Beta, Alpha"));
    QCOMPARE(area.attribute("value").toDouble(), 90.0);
    QCOMPARE(area.attribute("share_of_industry").toDouble(), 90.0 / 200.0);
    QCOMPARE(area.attribute("location_quotient").toDouble(), 90.0 / (30.0 / 2 + 60.0 / 1.2));
    QCOMPARE(area.geometry().area(), 2.0);
    QVERIFY(area.geometry().isGeosValid());
    QCOMPARE(area.geometry().constGet()->nCoordinates(), 7); // a rectangle whose shared corners stay, no inner border
  }

  void everyRegionIsJudgedWithItsMargin() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    const QgsFeature out = featureWhere(done.layer("OUTPUT_REGIONS"), "region", "C");
    QCOMPARE(out.attribute("in_cluster").toBool(), false);
    QVERIFY(std::abs(out.attribute("margin").toDouble() + 0.1) < 1e-12);
    QCOMPARE(out.attribute("verdict").toString(), QString("quotient below the threshold"));
    QVERIFY(out.attribute("cluster_id").isNull());
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("cluster_id").toString(), QString("B"));
  }

  void theIdOfAnAreaStaysWhenTheThresholdMoves() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, fourQuotients()), *regions = fourRegions(project);
    for (const double threshold : {1.15, 1.2})
      QVERIFY(featureWhere(run(algorithm, parameters(quotients, regions, {{"THRESHOLD", threshold}}), project).layer("OUTPUT"),
                           "cluster_id", "B")
                  .isValid());
  }

  void cornersCountForTheQueenOnly() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), box(1, 1, 2, 2)});
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).results.value("CLUSTER_COUNT").toInt(), 2);
    QCOMPARE(
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "queen"}}), project).results.value("CLUSTER_COUNT").toInt(),
        1);
  }

  void aTableSaysWhoIsWhoseNeighbour() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, fourQuotients()), *regions = fourRegions(project);
    const QString fields = QStringLiteral("None?field=from:string&field=to:string&field=weight:double");
    const auto asked = [&](const QList<QVariantList> &rows, const QVariantMap &more = {}) {
      QVariantMap all{{"WEIGHTS", "table"}, {"WEIGHTS_TABLE", table(project, fields, rows)->id()}};
      for (auto value = more.cbegin(); value != more.cend(); ++value)
        all[value.key()] = value.value();
      return run(algorithm, parameters(quotients, regions, all), project);
    };
    // A ferry joins A and D, which no border does; A and B are no neighbours here.
    const Run ferry = asked({{"A", "D", 1.0}, {"B", "C", 1.0}, {"B", "A", 0.0}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(ferry.ok, qPrintable(ferry.refusal + ferry.log));
    QCOMPARE(featureWhere(ferry.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, D"));
    QCOMPARE(featureWhere(ferry.layer("OUTPUT"), "cluster_id", "B").attribute("members").toString(), QString("B"));
    const Run plain = asked({{"A", "D", 0.0}, {"A", "A", 1.0}, {"A", "Z", 1.0}, {"B", "C", 1.0}}); // without weights all count
    QCOMPARE(featureWhere(plain.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, D"));
    QVERIFY2(plain.log.contains("1 rows from a region to itself") && plain.log.contains("no region here: Z"),
             qPrintable(plain.log));
    const Run twice = asked({{"A", "D", 1.0}, {"B", "C", 1.0}, {"A", "D", 2.0}});
    QVERIFY2(!twice.ok && twice.log.contains("second row from A"), qPrintable(twice.log));
    const Run negative = asked({{"A", "D", -1.0}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(!negative.ok && negative.log.contains("must not be below 0"), qPrintable(negative.log));
    const Run missing = asked({{"A", "D", QVariant()}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(!missing.ok && missing.log.contains("the weight is missing"), qPrintable(missing.log));
    const Run strangers = asked({{"Q", "R", 1.0}});
    QVERIFY2(!strangers.ok && strangers.log.contains("no row names two of the regions"), qPrintable(strangers.log));
    QVERIFY2(asked({{"A", "D", 1.0}}, {{"WEIGHTS_FROM_FIELD", "origin"}}).refusal.contains("origin"),
             "a field that is not there");
    QVERIFY(asked({{"A", "D", 1.0}}, {{"WEIGHTS", "rook"}}).refusal.contains("WEIGHTS says rook"));
    QVERIFY(
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "table"}}), project).refusal.contains("give WEIGHTS_TABLE"));
  }

  void uncleanBordersAreBridgedBySnap() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), box(1.00001, 0, 2, 1)});
    const Run apart = run(algorithm, parameters(quotients, regions), project);
    QCOMPARE(apart.results.value("CLUSTER_COUNT").toInt(), 2);
    QVERIFY2(apart.log.contains("but do not meet: A – B") && apart.log.contains("SNAP="), qPrintable(apart.log));
    const Run together = run(algorithm, parameters(quotients, regions, {{"SNAP", 0.001}}), project);
    QCOMPARE(together.results.value("CLUSTER_COUNT").toInt(), 1);
    QVERIFY(featureWhere(together.layer("OUTPUT"), "cluster_id", "A").geometry().isGeosValid());
  }

  void regionsWithoutGeometryAreInNoArea() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), ""});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok && done.log.contains("1 regions of"), qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1);
    const QgsFeature nowhere = featureWhere(done.layer("OUTPUT_REGIONS"), "region", "B");
    QCOMPARE(nowhere.attribute("in_cluster").toBool(), false);
    QCOMPARE(nowhere.attribute("verdict").toString(), QString("no geometry"));
    QCOMPARE(nowhere.attribute("location_quotient").toDouble(), 2.0);
    // A table joins what has no border.
    QgsVectorLayer *links = table(project, "None?field=from:string&field=to:string", {{"A", "B"}});
    const Run joined =
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "table"}, {"WEIGHTS_TABLE", links->id()}}), project);
    QCOMPARE(featureWhere(joined.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, B"));
  }

  void resultsDoNotDependOnRowOrder() {
    QgsProject project;
    QList<QVariantList> reversed = fourQuotients();
    std::reverse(reversed.begin(), reversed.end());
    QgsVectorLayer *regions = table(project, regionFields, {{"D", "Delta"}, {"C", "Gamma"}, {"B", "Beta"}, {"A", "Alpha"}},
                                    {box(3, 0, 4, 1), box(2, 0, 3, 1), box(1, 0, 2, 1), box(0, 0, 1, 1)});
    const Run first = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    const Run second = run(algorithm, parameters(table(project, quotientFields, reversed), regions), project);
    for (const char *field : {"cluster_id", "members", "value", "location_quotient"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
  }

  void severalIndustriesAndYearsAreJudgedEach() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << QVariantList{"C", "y", 2025, 5.0, 3.0} << QVariantList{"A", "x", 2015, 5.0, 3.0};
    QgsVectorLayer *quotients = table(project, quotientFields, rows), *regions = fourRegions(project);
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).results.value("CLUSTER_COUNT").toInt(), 4);
    QCOMPARE(run(algorithm, parameters(quotients, regions, {{"INDUSTRY", "y"}, {"YEAR", "2025"}}), project)
                 .results.value("CLUSTER_COUNT")
                 .toInt(),
             1);
  }

  void nothingFoundIsAFinding() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"THRESHOLD", 99.0}}),
            project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 0);
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 0L);
    QVERIFY2(done.log.contains("No region passes"), qPrintable(done.log));
  }

  void aMissingQuotientIsUnknownNotZero() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows[0][4] = QVariant(QVariant::Double);
    const Run done = run(algorithm, parameters(table(project, quotientFields, rows), fourRegions(project)), project);
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("verdict").toString(), QString("no quotient"));
    QVERIFY(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("margin").isNull());
  }

  void badGeometryIsRepairedAndSaid() {
    QgsProject project;
    QgsVectorLayer *quotients =
        table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}, {"C", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, "CurvePolygon?crs=EPSG:3857&field=region:string&field=name_en:string",
                                    {{"A", "a"}, {"B", "b"}, {"C", "c"}},
                                    {"CurvePolygon(CircularString(0 0,1 1,2 0,1 -1,0 0))", "Polygon((5 0,6 1,6 0,5 1,5 0))", ""});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY2(done.log.contains("have been repaired") && done.log.contains("have no geometry"), qPrintable(done.log));
    QVERIFY(featureWhere(done.layer("OUTPUT"), "cluster_id", "B").geometry().isGeosValid());
    QVERIFY(std::abs(featureWhere(done.layer("OUTPUT"), "cluster_id", "A").geometry().area() - M_PI) < 0.01);
  }

  void aRegionOverTheAntimeridianKeepsItsParts() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions =
        table(project, "MultiPolygon?crs=EPSG:4326&field=region:string&field=name_en:string", {{"A", "a"}},
              {"MultiPolygon(((179 60,180 60,180 61,179 61,179 60)),((-180 60,-179 60,-179 61,-180 61,-180 60)))"});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(featureWhere(done.layer("OUTPUT"), "cluster_id", "A").geometry().asMultiPolygon().size(), 2);
  }

  void faultsAreNamed_data() {
    QTest::addColumn<QVariantList>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("second quotient") << QVariantList{"A", "x", 2025, 1.0, 1.0} << "second quotient";
    QTest::newRow("negative") << QVariantList{"E", "x", 2025, 1.0, -1.0} << "must not be negative";
    QTest::newRow("no region") << QVariantList{QVariant(QVariant::String), "x", 2025, 1.0, 1.0} << "an id is missing";
  }

  void faultsAreNamed() {
    QFETCH(QVariantList, row);
    QFETCH(QString, sentence);
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << row;
    const Run done = run(algorithm, parameters(table(project, quotientFields, rows), fourRegions(project)), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains(sentence) && done.log.contains("feature 5"), qPrintable(done.log));
  }

  void emptyAndMismatchedInputIsRefused() {
    QgsProject project;
    const Run empty = run(algorithm, parameters(table(project, quotientFields, {}), fourRegions(project)), project);
    QVERIFY2(!empty.ok && empty.log.contains("has no rows"), qPrintable(empty.log));
    const Run other =
        run(algorithm, parameters(table(project, quotientFields, {{"Q", "x", 2025, 1.0, 2.0}}), fourRegions(project)), project);
    QVERIFY2(!other.ok && other.log.contains("MAX_LOST_SHARE"), qPrintable(other.log));
    const Run field = run(
        algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"QUOTIENT_FIELD", "lq"}}),
        project);
    QVERIFY2(field.refusal.contains("has no field “lq”"), qPrintable(field.refusal));
    const Run industry =
        run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"INDUSTRY", "xx"}}),
            project);
    QVERIFY2(!industry.ok && industry.log.contains("The nearest: x"), qPrintable(industry.log));
  }

  void oneRegionIsAnAreaAndNoneIsAFault() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    const Run one = run(algorithm, parameters(quotients, table(project, regionFields, {{"A", "a"}}, {box(0, 0, 1, 1)})), project);
    QCOMPARE(one.results.value("CLUSTER_COUNT").toInt(), 1);
    const Run none = run(algorithm, parameters(quotients, table(project, regionFields, {})), project);
    QVERIFY2(!none.ok && none.log.contains("MAX_LOST_SHARE"), qPrintable(none.log));
  }

  void repeatedAndMissingRegionIdsAreNamed() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    const Run twice =
        run(algorithm,
            parameters(quotients, table(project, regionFields, {{"A", "a"}, {"A", "b"}}, {box(0, 0, 1, 1), box(1, 0, 2, 1)})),
            project);
    QVERIFY2(!twice.ok && twice.log.contains("the id is repeated, it is also that of feature 1"), qPrintable(twice.log));
    const Run missing =
        run(algorithm,
            parameters(quotients, table(project, regionFields, {{QVariant(QVariant::String), "a"}}, {box(0, 0, 1, 1)})), project);
    QVERIFY2(!missing.ok && missing.log.contains("an id is missing"), qPrintable(missing.log));
  }

  void textAndNotANumberInTheQuotients() {
    QgsProject project;
    const QString texts = QStringLiteral(
        "None?field=region:string&field=industry:string&field=year:int&field=value:string&field=location_quotient:string");
    const Run text =
        run(algorithm, parameters(table(project, texts, {{"A", "x", 2025, "1", "2,5"}}), fourRegions(project)), project);
    QVERIFY2(!text.ok && text.log.contains("not a number"), qPrintable(text.log));
    const Run nan =
        run(algorithm, parameters(table(project, quotientFields, {{"A", "x", 2025, 1.0, std::nan("")}}), fourRegions(project)),
            project);
    QVERIFY2(nan.ok, qPrintable(nan.log));
    QCOMPARE(nan.results.value("CLUSTER_COUNT").toInt(), 0);
  }

  void areasKeepTheReferenceSystemOfTheRegions() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:32642&field=region:string&field=name_en:string", {{"A", "a"}}, {box(0, 0, 1, 1)});
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).layer("OUTPUT")->crs().authid(), QString("EPSG:32642"));
  }

  void miningOfTheSampleGivesTheTwoAreasOfTheTargetMap() {
    // Independent: areas and shares as printed on a map made by another programme from the same source: western 64 %, eastern 11
    // %.
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run quotients = run("territorial:locationquotients",
                              {{"ACTIVITY", sample + "|layername=gross_output"},
                               {"INDUSTRY_FIELD", "section"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"YEAR", "2025"},
                               {"INDUSTRY", "B"},
                               {"OUTPUT", "memory:"}},
                              project);
    QVERIFY2(quotients.ok, qPrintable(quotients.log));
    QgsVectorLayer *made = quotients.layer("OUTPUT");
    project.addMapLayer(quotients.context->takeResultLayer(made->id()), false, true);
    const Run done =
        run(algorithm, {{"QUOTIENTS", made->id()}, {"REGIONS", sample + "|layername=regions"}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    const QgsFeature west = featureWhere(done.layer("OUTPUT"), "cluster_id", "ATY"),
                     east = featureWhere(done.layer("OUTPUT"), "cluster_id", "VKO");
    QCOMPARE(west.attribute("members").toString(), QString("AKT, ATY, MNG, ZKO"));
    QCOMPARE(std::round(100 * west.attribute("share_of_industry").toDouble()), 64.0);
    QCOMPARE(std::round(100 * east.attribute("share_of_industry").toDouble()), 11.0);
    QVERIFY(west.geometry().isGeosValid() && east.geometry().isGeosValid());
  }
};

TERRITORIAL_TEST_MAIN(ContiguousClustersTest)
#include "contiguous_clusters_test.moc"
