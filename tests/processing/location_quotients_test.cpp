// territorial:locationquotients inside QGIS: published values, properties, and the sentence for every bad input.
#include "harness.h"

#include <qgsrenderer.h>

#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:locationquotients");

// EconGeo's five regions and industries would do as well; this one is small enough to follow by hand.
// region A: x=30,y=70; B: x=10,y=90; C: x=0,y=100 -> x_i = 40, 260 of 300.
QList<QVariantList> threeRegions() {
  return {{"A", "x", 30.0}, {"A", "y", 70.0}, {"B", "x", 10.0}, {"B", "y", 90.0}, {"C", "x", 0.0}, {"C", "y", 100.0}};
}

const QString longTable = QStringLiteral("None?field=region:string&field=industry:string&field=value:double");

QVariantMap longParameters(QgsVectorLayer *activity) {
  return {{"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}};
}

double quotientOf(const QgsVectorLayer *layer, const QString &region, const QString &industry) {
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.attribute("region").toString() == region && feature.attribute("industry").toString() == industry)
      return feature.attribute("location_quotient").isNull() ? std::nan("") : feature.attribute("location_quotient").toDouble();
  return -1;
}

QStringList rows(const QgsVectorLayer *layer) {
  QStringList lines;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QStringList cells;
    for (const QVariant &value : feature.attributes())
      cells << value.toString();
    lines << cells.join('|');
  }
  return lines;
}

QString square(double x) { return QStringLiteral("Polygon((%1 0,%2 0,%2 1,%1 1,%1 0))").arg(x).arg(x + 1); }

} // namespace

class LocationQuotientsTest : public QObject {
  Q_OBJECT
private slots:
  void aTotalThatOnlySomeYearsHaveIsFound() {
    QgsProject project;
    const QgsVectorLayer *rows =
        table(project, "None?field=region:string&field=industry:string&field=value:double&field=year:int",
              {{"a", "x", 1.0, 2020},
               {"a", "y", 2.0, 2020},
               {"b", "x", 3.0, 2020},
               {"b", "y", 5.0, 2020},
               {"c", "x", 2.0, 2020},
               {"c", "y", 9.0, 2020},
               {"KZ", "x", 6.0, 2020},
               {"KZ", "y", 16.0, 2020},
               {"a", "x", 1.0, 2021},
               {"a", "y", 2.0, 2021},
               {"b", "x", 3.0, 2021},
               {"b", "y", 5.0, 2021},
               {"c", "x", 2.0, 2021},
               {"c", "y", 9.0, 2021}});
    QVariantMap asked{{"ACTIVITY", rows->id()},
                      {"INDUSTRY_FIELD", "industry"},
                      {"VALUE_FIELD", "value"},
                      {"YEAR_FIELD", "year"},
                      {"OUTPUT", "memory:"}};
    const Run stopped = run("territorial:locationquotients", asked, project);
    QVERIFY2(!stopped.ok && stopped.log.contains("KZ"), qPrintable(stopped.log));
    asked["TOTALS"] = "exclude";
    const Run done = run("territorial:locationquotients", asked, project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 12L);
  }

  void whatTheReferenceLacksIsNamed() {
    QgsProject project;
    const QString definition = "None?field=region:string&field=industry:string&field=value:double";
    const QgsVectorLayer *rows = table(project, definition, {{"a", "x", 1.0}, {"a", "y", 2.0}, {"b", "x", 3.0}});
    QVariantMap asked{{"ACTIVITY", rows->id()},
                      {"INDUSTRY_FIELD", "industry"},
                      {"VALUE_FIELD", "value"},
                      {"REFERENCE", table(project, definition, {{"n", "x", 10.0}})->id()},
                      {"OUTPUT", "memory:"}};
    const Run done = run("territorial:locationquotients", asked, project);
    QVERIFY2(done.ok && done.log.contains("REFERENCE lacks the industries y"), qPrintable(done.log));
    asked["REFERENCE"] = table(project, definition, {{"n", "x", 10.0}, {"n", "y", 4.0}, {"n", "Total", 14.0}})->id();
    const Run stopped = run("territorial:locationquotients", asked, project);
    QVERIFY2(!stopped.ok && stopped.log.contains("Total"), qPrintable(stopped.log));
  }

  void aBrokenExpressionIsNoCode() {
    QgsProject project;
    const QgsVectorLayer *rows =
        table(project, "None?field=region:string&field=industry:string&field=value:double", {{"a", "x", 1.0}, {"b", "x", 3.0}});
    QVariantMap asked{{"ACTIVITY", rows->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}};
    asked["INDUSTRY"] = "\"sector\" = 'A'";
    QVERIFY(run("territorial:locationquotients", asked, project).log.contains("not on the field industry"));
    asked["INDUSTRY"] = "industry = ";
    QVERIFY(run("territorial:locationquotients", asked, project).log.contains("is no expression"));
    asked.remove("INDUSTRY");
    asked["YEAR"] = "2020";
    QVERIFY(run("territorial:locationquotients", asked, project).log.contains("YEAR needs YEAR_FIELD"));
  }

  void yearsWithDifferingRegionsAreRefusedAndTheWayOutNamed() {
    QgsProject project;
    const QgsVectorLayer *rows =
        table(project, "None?field=region:string&field=industry:string&field=value:double&field=year:int",
              {{"VKO", "A", 1.0, 2021}, {"VKO", "A", 1.0, 2023}, {"ABY", "A", 1.0, 2023}});
    QVariantMap asked{{"ACTIVITY", rows->id()},
                      {"INDUSTRY_FIELD", "industry"},
                      {"VALUE_FIELD", "value"},
                      {"YEAR_FIELD", "year"},
                      {"OUTPUT", "memory:"}};
    const Run done = run("territorial:locationquotients", asked, project);
    QVERIFY2(!done.ok && done.log.contains("territorial:harmonizeterritory") && done.log.contains("ABY (not in 2021)"),
             qPrintable(done.log));
    asked["YEAR"] = "2023"; // one year compares with nothing
    QVERIFY(run("territorial:locationquotients", asked, project).ok);
  }

  void textsInAWrongEncodingStopTheRunAndSayHowToSetIt() {
    QgsProject project;
    const QgsVectorLayer *misread = table(project, "None?field=region:string&field=industry:string&field=value:double",
                                          {{QString::fromUtf8("РђР»РјР°С‚С‹"), "A", 1.0}, {"B", "A", 1.0}});
    const Run done = run(
        "territorial:locationquotients",
        {{"ACTIVITY", misread->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(!done.ok && done.log.contains("Data source encoding"), qPrintable(done.log));
  }

  void quotientsFollowTheDefinition() {
    QgsProject project;
    const Run done = run(algorithm, longParameters(table(project, longTable, threeRegions())), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 6L);
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "A", "x"), 0.3 / (40.0 / 300.0));
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "C", "x"), 0.0);
  }

  void aWideTableGivesWhatTheLongOneGives() {
    QgsProject project;
    const Run tall = run(algorithm, longParameters(table(project, longTable, threeRegions())), project);
    QgsVectorLayer *wide = table(project, "None?field=region:string&field=x:double&field=y:double",
                                 {{"A", 30.0, 70.0}, {"B", 10.0, 90.0}, {"C", 0.0, 100.0}});
    const Run broad =
        run(algorithm, {{"ACTIVITY", wide->id()}, {"VALUE_FIELDS", QVariantList{"x", "y"}}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(tall.ok && broad.ok, qPrintable(broad.log));
    QCOMPARE(rows(broad.layer("OUTPUT")), rows(tall.layer("OUTPUT")));
  }

  void resultsDoNotDependOnRowOrder() {
    QgsProject project;
    QList<QVariantList> shuffled = threeRegions();
    std::reverse(shuffled.begin(), shuffled.end());
    const Run first = run(algorithm, longParameters(table(project, longTable, threeRegions())), project);
    const Run second = run(algorithm, longParameters(table(project, longTable, shuffled)), project);
    QCOMPARE(rows(second.layer("OUTPUT")), rows(first.layer("OUTPUT")));
  }

  void unknownValuesLeaveBothMarginsAndFlagThem() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values[2][2] = QVariant(QVariant::Double); // B, x
    const Run done = run(algorithm, longParameters(table(project, longTable, values)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(std::isnan(quotientOf(done.layer("OUTPUT"), "B", "x")));
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "A", "x"), 0.3 / (30.0 / 290.0));
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1);
    QCOMPARE(column(done.layer("OUTPUT"), "incomplete"), (QVariantList{true, false, true, true, true, false}));
  }

  void absentPairsAreZeroAndCounted() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values.removeAt(4); // C, x: 0 anyway
    const Run done = run(algorithm, longParameters(table(project, longTable, values)), project);
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "C", "x"), 0.0);
    QVERIFY2(done.log.contains("1 pairs"), qPrintable(done.log));
  }

  void repeatedPairsAreSummedAndSaid() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values[0][2] = 20.0;
    values << QVariantList{"A", "x", 10.0};
    const Run done = run(algorithm, longParameters(table(project, longTable, values)), project);
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "A", "x"), 0.3 / (40.0 / 300.0));
    QVERIFY2(done.log.contains("repeat a pair"), qPrintable(done.log));
  }

  void aReferenceAreaReplacesTheShares() {
    QgsProject project;
    QgsVectorLayer *reference = table(project, "None?field=industry:string&field=value:double", {{"x", 1.0}, {"y", 9.0}});
    const Run done = run(
        algorithm, with(longParameters(table(project, longTable, threeRegions())), {{"REFERENCE", reference->id()}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "A", "x"), 0.3 / 0.1);
  }

  void totalsStopTheRunUnlessAllowed() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values << QVariantList{"KZ", "x", 40.0} << QVariantList{"KZ", "y", 260.0};
    QgsVectorLayer *activity = table(project, longTable, values);
    const Run stopped = run(algorithm, longParameters(activity), project);
    QVERIFY(!stopped.ok);
    QVERIFY2(stopped.log.contains("KZ") && stopped.log.contains("TOTALS"), qPrintable(stopped.log));
    const Run excluded = run(algorithm, with(longParameters(activity), {{"TOTALS", "exclude"}}), project);
    QCOMPARE(quotientOf(excluded.layer("OUTPUT"), "A", "x"), 0.3 / (40.0 / 300.0));
    const Run kept = run(algorithm, with(longParameters(activity), {{"TOTALS", "keep"}}), project);
    QCOMPARE(kept.results.value("REGION_COUNT").toInt(), 4);
  }

  void codesAreCutAndGrouped() {
    QgsProject project;
    QgsVectorLayer *activity =
        table(project, longTable,
              {{"A", "05.1", 10.0}, {"A", "05.2", 20.0}, {"A", "10.1", 70.0}, {"B", "05.1", 10.0}, {"B", "10.1", 90.0}});
    const Run cut = run(algorithm, with(longParameters(activity), {{"CODE_LENGTH", 2}}), project);
    QVERIFY2(cut.ok, qPrintable(cut.log));
    QCOMPARE(quotientOf(cut.layer("OUTPUT"), "A", "05"), 0.3 / 0.2);
    QgsVectorLayer *groups = table(project, "None?field=industry:string&field=group:string",
                                   {{"05.1", "mining"}, {"05.2", "mining"}, {"10.1", "food"}});
    const Run grouped = run(algorithm, with(longParameters(activity), {{"INDUSTRY_GROUPS", groups->id()}}), project);
    QCOMPARE(quotientOf(grouped.layer("OUTPUT"), "A", "mining"), 0.3 / 0.2);
  }

  void numericCodesAreRefusedWithCodeLength() {
    QgsProject project;
    QgsVectorLayer *activity =
        table(project, "None?field=region:string&field=industry:double&field=value:double", {{"A", 5.1, 1.0}});
    const Run done = run(algorithm, with(longParameters(activity), {{"CODE_LENGTH", 2}}), project);
    QVERIFY2(done.refusal.contains("05.10"), qPrintable(done.refusal));
  }

  void anUnknownIndustryIsRefusedWithTheNearest() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, {{"A", "mining", 1.0}, {"A", "food", 2.0}, {"B", "mining", 1.0}});
    const Run done = run(algorithm, with(longParameters(activity), {{"INDUSTRY", "minning"}}), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains("The nearest: mining"), qPrintable(done.log));
  }

  void industriesAreChosenByListOrExpression() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, {{"A", "B1", 1.0}, {"A", "B2", 2.0}, {"A", "C", 2.0}, {"B", "C", 1.0}});
    QCOMPARE(
        run(algorithm, with(longParameters(activity), {{"INDUSTRY", "B1; C"}}), project).results.value("INDUSTRY_COUNT").toInt(),
        2);
    QCOMPARE(run(algorithm, with(longParameters(activity), {{"INDUSTRY", "industry LIKE 'B%'"}}), project)
                 .results.value("INDUSTRY_COUNT")
                 .toInt(),
             2);
  }

  void aParameterThatDoesNotExistIsRefusedWithTheNearest() {
    QgsProject project;
    const Run done =
        run(algorithm, with(longParameters(table(project, longTable, threeRegions())), {{"VALUE_FEILD", "value"}}), project);
    QVERIFY2(done.refusal.contains("VALUE_FEILD") && done.refusal.contains("VALUE_FIELD"), qPrintable(done.refusal));
  }

  void aMissingFieldIsRefused() {
    QgsProject project;
    const Run done =
        run(algorithm, with(longParameters(table(project, longTable, threeRegions())), {{"VALUE_FIELD", "valeu"}}), project);
    QVERIFY2(done.refusal.contains("valeu"), qPrintable(done.refusal));
  }

  void badValuesAreNamed_data() {
    QTest::addColumn<QVariant>("region");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("negative") << QVariant("A") << QVariant("-1") << "must not be negative";
    QTest::newRow("text") << QVariant("A") << QVariant("abc") << "not a number";
    QTest::newRow("comma") << QVariant("A") << QVariant("1,5") << "not a number";
    QTest::newRow("thousands") << QVariant("A") << QVariant("1 500") << "not a number";
    QTest::newRow("infinite") << QVariant("A") << QVariant("inf") << "not a number";
    QTest::newRow("region missing") << QVariant(QVariant::String) << QVariant("1") << "an id is missing";
    QTest::newRow("region blank") << QVariant(QStringLiteral(" \u00a0")) << QVariant("1") << "an id is missing";
  }

  void badValuesAreNamed() {
    QFETCH(QVariant, region);
    QFETCH(QVariant, value);
    QFETCH(QString, sentence);
    QgsProject project;
    QgsVectorLayer *activity = table(project, "None?field=region:string&field=industry:string&field=value:string",
                                     {{"A", "x", "1"}, {region, "y", value}});
    const Run done = run(algorithm, longParameters(activity), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains(sentence) && done.log.contains("feature 2"), qPrintable(done.log));
  }

  void notANumberIsUnknown() {
    QgsProject project;
    QgsVectorLayer *activity =
        table(project, longTable, {{"A", "x", std::nan("")}, {"A", "y", 1.0}, {"B", "x", 1.0}, {"B", "y", 1.0}});
    const Run done = run(algorithm, longParameters(activity), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(std::isnan(quotientOf(done.layer("OUTPUT"), "A", "x")));
  }

  void anEmptyTableIsAFault() {
    QgsProject project;
    const Run done = run(algorithm, longParameters(table(project, longTable, {})), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains("has no rows"), qPrintable(done.log));
  }

  void oneRegionAndOneIndustryHaveTheQuotientOne() {
    QgsProject project;
    const Run done = run(algorithm, longParameters(table(project, longTable, {{"A", "x", 5.0}})), project);
    QCOMPARE(quotientOf(done.layer("OUTPUT"), "A", "x"), 1.0);
  }

  void numbersAndTextsAreTheSameId() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, "None?field=region:double&field=industry:string&field=value:double",
                                     {{1.0, "x", 3.0}, {2.0, "x", 1.0}, {1.0, "y", 1.0}, {2.0, "y", 3.0}});
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:3857&field=region:string", {{" 1"}, {"2\u00a0"}}, {square(0), square(1)});
    const Run done = run(
        algorithm, with(longParameters(activity), {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}, {"OUTPUT_REGIONS", "memory:"}}),
        project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 0);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", " 1").attribute("location_quotient").toDouble(), 1.5);
  }

  void aMapShowsTheLeadingIndustryWithEnoughValue() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, threeRegions());
    QgsVectorLayer *regions = table(project, "Polygon?crs=EPSG:3857&field=region:string&field=name:string",
                                    {{"A", "Alpha"}, {"B", "Beta"}, {"C", "Gamma"}}, {square(0), square(1), square(2)});
    const QVariantMap parameters = with(longParameters(activity), {{"REGIONS", regions->id()}, {"OUTPUT_REGIONS", "memory:"}});
    const Run done = run(algorithm, parameters, project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("industry").toString(), QString("x"));
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("name").toString(), QString("Alpha"));
    const Run based = run(algorithm, with(parameters, {{"MIN_VALUE", 31.0}}), project);
    QCOMPARE(featureWhere(based.layer("OUTPUT_REGIONS"), "region", "A").attribute("industry").toString(), QString("y"));
  }

  void whatDoesNotJoinIsListedAndTooMuchIsAnError() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, threeRegions());
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:3857&field=region:string", {{"A"}, {"B"}, {"C1"}}, {square(0), square(1), square(2)});
    const QVariantMap parameters =
        with(longParameters(activity), {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}, {"OUTPUT_UNMATCHED", "memory:"}});
    const Run refused = run(algorithm, parameters, project);
    QVERIFY(!refused.ok);
    QVERIFY2(refused.log.contains("MAX_LOST_SHARE"), qPrintable(refused.log));
    const Run allowed = run(algorithm, with(parameters, {{"MAX_LOST_SHARE", 0.5}}), project);
    QVERIFY2(allowed.ok, qPrintable(allowed.log));
    QCOMPARE(allowed.results.value("UNMATCHED_COUNT").toInt(), 2);
    QCOMPARE(allowed.results.value("LOST_SHARE").toDouble(), 100.0 / 300.0);
    QCOMPARE(featureWhere(allowed.layer("OUTPUT_UNMATCHED"), "id", "C").attribute("nearest").toString().section(',', 0, 0),
             QString("C1"));
  }

  void repeatedRegionsOfTheMapAreNamed() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, threeRegions());
    QgsVectorLayer *regions = table(project, "Polygon?crs=EPSG:3857&field=region:string", {{"A"}, {"A"}}, {square(0), square(1)});
    const Run done = run(algorithm, with(longParameters(activity), {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}}), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains("the id is repeated"), qPrintable(done.log));
  }

  void polygonsOfEveryKindReachTheMap() {
    // Invalid, curved, without geometry, over the antimeridian: all are kept, what had to be mended is said.
    QgsProject project;
    QgsVectorLayer *activity = table(project, longTable, {{"A", "x", 1.0}, {"B", "x", 2.0}, {"C", "x", 3.0}, {"D", "x", 4.0}});
    QgsVectorLayer *regions =
        table(project, "MultiSurface?crs=EPSG:4326&field=region:string", {{"A"}, {"B"}, {"C"}, {"D"}},
              {"CurvePolygon(CircularString(0 0,1 1,2 0,1 -1,0 0))", "Polygon((5 0,6 1,6 0,5 1,5 0))", "",
               "MultiPolygon(((179 60,180 60,180 61,179 61,179 60)),((-180 60,-179 60,-179 61,-180 61,-180 60)))"});
    const Run done = run(
        algorithm, with(longParameters(activity), {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}, {"OUTPUT_REGIONS", "memory:"}}),
        project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT_REGIONS")->featureCount(), 4L);
    QVERIFY2(done.log.contains("have been repaired") && done.log.contains("have no geometry"), qPrintable(done.log));
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "D").geometry().asMultiPolygon().size(), 2);
    QVERIFY(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "B").geometry().isGeosValid());
  }

  void noPolygonsAtAllLoseEverythingAndAreRefused() {
    QgsProject project;
    QgsVectorLayer *regions = table(project, "Polygon?crs=EPSG:4326&field=region:string", {});
    const Run done =
        run(algorithm,
            with(longParameters(table(project, longTable, threeRegions())), {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}}),
            project);
    QVERIFY2(!done.ok && done.log.contains("MAX_LOST_SHARE"), qPrintable(done.log));
  }

  void aGeoPackageWithOtherTablesIsNotOverwritten() {
    QgsProject project;
    QTemporaryDir folder;
    const QString path = folder.filePath("office.gpkg");
    QVERIFY(QFile::copy(sourceFile("sample_data/kazakhstan.gpkg"), path));
    const Run done = run(algorithm, with(longParameters(table(project, longTable, threeRegions())), {{"OUTPUT", path}}), project);
    QVERIFY2(done.refusal.contains("table=\"result\""), qPrintable(done.refusal));
    const Run named = run(algorithm,
                          with(longParameters(table(project, longTable, threeRegions())),
                               {{"OUTPUT", QStringLiteral("ogr:dbname='%1' table=\"quotients\" (geom)").arg(path)}}),
                          project);
    QVERIFY2(named.ok, qPrintable(named.log));
    QVERIFY(QgsVectorLayer(path + "|layername=regions", "r", "ogr").isValid());
    QVERIFY(QgsVectorLayer(path + "|layername=quotients", "q", "ogr").isValid());
  }

  void aGeoPackageKeepsStyleAliasesAndMetadata() {
    QgsProject project;
    QTemporaryDir folder;
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:3857&field=region:string", {{"A"}, {"B"}, {"C"}}, {square(0), square(1), square(2)});
    const Run done = run(algorithm,
                         with(longParameters(table(project, longTable, threeRegions())),
                              {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}, {"OUTPUT_REGIONS", folder.filePath("map.gpkg")}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QgsVectorLayer opened(folder.filePath("map.gpkg"), "map", "ogr");
    QVERIFY(opened.isValid());
    QVERIFY(opened.renderer()->type() != QLatin1String("singleSymbol"));
    QCOMPARE(opened.attributeAlias(opened.fields().lookupField("location_quotient")), QString("location quotient"));
    QVERIFY2(opened.metadata().history().join(' ').contains("territorial:locationquotients"),
             qPrintable(opened.metadata().history().join(' ')));
  }

  void shapefilesHaveTheirOwnTenCharacterNames() {
    QgsProject project;
    QTemporaryDir folder;
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:3857&field=region:string", {{"A"}, {"B"}, {"C"}}, {square(0), square(1), square(2)});
    const Run done = run(algorithm,
                         with(longParameters(table(project, longTable, threeRegions())),
                              {{"REGIONS", regions->id()}, {"INDUSTRY", "x"}, {"OUTPUT_REGIONS", folder.filePath("map.shp")}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QStringList names = QgsVectorLayer(folder.filePath("map.shp"), "map", "ogr").fields().names();
    QVERIFY2(names.contains("lq") && names.contains("sh_region") && names.contains("sh_industr"), qPrintable(names.join(',')));
  }

  void theSampleGivesTheQuotientsOfThePrintedTargetMap() {
    // Independent: the quotients of mining in 2025 by the 16 units, as printed on a map made by another programme from the same
    // source.
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run done = run(algorithm,
                         {{"ACTIVITY", sample + "|layername=gross_output"},
                          {"INDUSTRY_FIELD", "section"},
                          {"VALUE_FIELD", "value"},
                          {"YEAR_FIELD", "year"},
                          {"YEAR", "2025"},
                          {"INDUSTRY", "B"},
                          {"OUTPUT", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QHash<QString, double> printed{{"ATY", 4.17}, {"MNG", 2.63}, {"AKT", 1.59}, {"VKO", 1.63},
                                         {"KRG", 0.97}, {"PVL", 0.95}, {"KST", 0.73}, {"ZKO", 3.07}};
    for (auto region = printed.cbegin(); region != printed.cend(); ++region)
      QVERIFY2(std::abs(quotientOf(done.layer("OUTPUT"), region.key(), "B") - region.value()) <= 0.005, qPrintable(region.key()));
  }
};

TERRITORIAL_TEST_MAIN(LocationQuotientsTest)
#include "location_quotients_test.moc"
