// territorial:flowlines: tables and places that are not as they should be.
#include "flow_fixtures.h"

#include "qgis_compat.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace territorial::test;

namespace {

// Four towns: A and B on a meridian, C on the equator with A, D where A is.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
}

} // namespace

class FlowLinesFaultsTest : public QObject {
  Q_OBJECT

  void refused(const QVariantMap &parameters, const QStringList &parts) {
    territorial::test::refused(QStringLiteral("territorial:flowlines"), parameters, *mProject, parts);
  }

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  // Total 100; Bee 4 and Bee-Cee 2 are lost.
  void unknownPlacesAreListedWithTheNearestAndTheirShare() {
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"Almaty"}, {"Astana"}, {"Aqtau"}}, {"Point(77 43)", "Point(71 51)", "Point(51 44)"});
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"Almaty", "Astana", 94.0}, {"Almatty", "Astana", 4.0}, {"Almatty", "Aktau", 2.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, places), {{"OUTPUT_UNMATCHED", "memory:"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 2);
    QCOMPARE(outcome.results["LOST_SHARE"].toDouble(), 0.06);
    const QgsVectorLayer *unmatched = outcome.layer("OUTPUT_UNMATCHED");
    QCOMPARE(column(unmatched, "id"), (QVariantList{"Aktau", "Almatty"}));
    QVERIFY(column(unmatched, "nearest")[0].toString().startsWith("Aqtau"));
    QVERIFY(column(unmatched, "nearest")[1].toString().startsWith("Almaty"));
    QCOMPARE(column(unmatched, "value"), (QVariantList{1.0, 5.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{0.94}));
    refused(with(flowParameters(flows, places), {{"MAX_LOST_SHARE", 0.05}}), {"6.00 %", "MAX_LOST_SHARE", "Almatty", "Almaty"});
  }

  void placesOnOnePointAreReportedWithoutALine() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "D", 3.0}, {"A", "B", 7.0}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["COINCIDENT_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 1);
    QVERIFY2(outcome.log.contains("A → D"), qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{0.7}));
  }

  void noRowsGiveAnEmptyLayerAndAWarning() {
    const Run outcome =
        run("territorial:flowlines", flowParameters(table(*mProject, flowTable, {}), towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY(outcome.layer("OUTPUT")->isValid());
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 0);
    QVERIFY2(outcome.log.contains("empty"), qPrintable(outcome.log));
  }

  void noPlacesLoseEverythingWithASentence() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    refused(flowParameters(flows, table(*mProject, pointPlaces, {})), {"2 ids did not join", "100.00 %"});
  }

  void badFlowsAreRefusedByName_data() {
    QTest::addColumn<QString>("fieldType");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("negative") << "double" << QVariant(-2.5) << "cannot be negative";
    QTest::newRow("text") << "string" << QVariant("many") << "not a number";
    QTest::newRow("decimal comma") << "string" << QVariant("1,5") << "not a number";
    QTest::newRow("infinite") << "double" << QVariant(std::numeric_limits<double>::infinity()) << "not a number";
  }
  void badFlowsAreRefusedByName() {
    QFETCH(QString, fieldType);
    QFETCH(QVariant, value);
    QFETCH(QString, sentence);
    QgsVectorLayer *flows =
        table(*mProject, QStringLiteral("None?field=from:string&field=to:string&field=value:%1").arg(fieldType),
              {{"A", "B", "1"}, {"B", "A", value}});
    flows->setName("bad table");
    refused(flowParameters(flows, towns(*mProject)), {"Layer bad table", "field value", "feature 2", sentence, value.toString()});
  }

  void numbersAsTextAreReadWithADecimalPoint() {
    const QgsVectorLayer *flows =
        table(*mProject, "None?field=from:string&field=to:string&field=value:string", {{"A", "B", " 1.5 "}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{1.5}));
  }

  void notANumberIsUnknownLikeNull() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", std::numeric_limits<double>::quiet_NaN()}, {"B", "A", 3.0}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{1.0}));
    QVERIFY(column(outcome.layer("OUTPUT"), "reciprocal")[0].isNull());
  }

  void missingEndsAreRefusedByName() {
    refused(flowParameters(table(*mProject, flowTable, {{"A", QVariant(), 1.0}}), towns(*mProject)),
            {"field to", "feature 1", "NULL"});
  }

  void repeatedAndMissingPlaceIdsAreRefusedByName() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    refused(
        flowParameters(flows, table(*mProject, pointPlaces, {{"A"}, {"B"}, {" A"}}, {"Point(0 0)", "Point(1 0)", "Point(2 0)"})),
        {"field region", "feature 3", "repeated", "feature 1"});
    refused(flowParameters(flows, table(*mProject, pointPlaces, {{"A"}, {QVariant()}}, {"Point(0 0)", "Point(1 0)"})),
            {"field region", "feature 2", "missing"});
  }

  void badPlacesAreRefusedOnlyWhereUsed_data() {
    QTest::addColumn<QString>("geometry");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("null") << ""
                          << "no geometry";
    QTest::newRow("empty") << "Point EMPTY"
                           << "no geometry";
    QTest::newRow("two points") << "MultiPoint((0 0),(1 1))"
                                << "2 points";
    QTest::newRow("not finite") << "Point(nan nan)"
                                << "geometry";
    QTest::newRow("beyond the pole") << "Point(0 95)"
                                     << "latitude";
  }
  void badPlacesAreRefusedOnlyWhereUsed() {
    QFETCH(QString, geometry);
    QFETCH(QString, sentence);
    QgsVectorLayer *places = table(*mProject, "MultiPoint?crs=EPSG:4326&field=region:string(20)", {{"A"}, {"B"}, {"X"}},
                                   {"Point(70 0)", "Point(70 10)", geometry});
    const Run unused = run("territorial:flowlines",
                           flowParameters(table(*mProject, flowTable, {{"A", "B", 1.0}, {"X", "X", 1.0}}), places), *mProject);
    QVERIFY2(unused.ok, qPrintable(unused.log));
    refused(flowParameters(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), {places->name(), "feature 3", "X", sentence});
  }

  void aPolygonWithoutSurfaceIsRefused() {
    const QgsVectorLayer *places = table(*mProject, "Polygon?crs=EPSG:4326&field=region:string", {{"A"}, {"X"}},
                                         {"Polygon((0 0, 1 0, 1 1, 0 0))", "Polygon((5 5, 5 5, 5 5, 5 5))"});
    refused(flowParameters(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), {"feature 2", "X"});
  }

  void placesThatCannotServeAreRefusedBeforeTheRun() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const auto refusal = [&](const QString &definition) {
      return run("territorial:flowlines", flowParameters(flows, table(*mProject, definition, {})), *mProject).refusal;
    };
    QVERIFY(refusal("LineString?crs=EPSG:4326&field=region:string").contains("has lines"));
    QVERIFY(refusal("None?field=region:string").contains("no geometry"));
    QVERIFY(refusal("Point?crs=&field=region:string").contains("coordinate reference system"));
    QVERIFY(refusal("Point?crs=EPSG:4326&field=name:string").contains("PLACE_FIELD"));
  }

  void wrongParametersAreRefusedWithTheNearest() {
    const QVariantMap good = flowParameters(table(*mProject, flowTable, {{"A", "B", 1.0}}), towns(*mProject));
    const auto refusal = [&](const QVariantMap &more) {
      return run("territorial:flowlines", with(good, more), *mProject).refusal;
    };
    QVERIFY(refusal({{"FLOW_FEILD", "value"}}).contains("Did you mean FLOW_FIELD?"));
    QVERIFY(refusal({{"FLOW_FIELD", "volume"}}).contains("value"));
    QVERIFY(refusal({{"FROM_FIELD", "to"}}).contains("both name the field to"));
    QVERIFY(!refusal({{"SHAPE", "spiral"}}).isEmpty());
    QVERIFY(!refusal({{"CURVATURE", -1}}).isEmpty());
  }

  void cancelAnswersAtOnceAndPresentsNothing() {
    QList<QVariantList> rows;
    for (int i = 0; i < 200000; ++i)
      rows << QVariantList{QString::number(i % 1000), QString::number((i * 7 + 1) % 1000), 1.0 + i % 5};
    QList<QVariantList> ids;
    QStringList points;
    for (int i = 0; i < 1000; ++i) {
      ids << QVariantList{QString::number(i)};
      points << QStringLiteral("Point(%1 %2)").arg(50 + i % 40).arg(40 + i / 40 * 0.5);
    }
    const QVariantMap parameters = flowParameters(table(*mProject, flowTable, rows), table(*mProject, pointPlaces, ids, points));
    const QString fault = cancelFault("territorial:flowlines", parameters, *mProject, {1.0, 20.0, 60.0, 80.0});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    const QString fault = progressFault(
        "territorial:flowlines",
        flowParameters(table(*mProject, flowTable, {{"A", "B", 1.0}, {"A", "C", 2.0}}), towns(*mProject)), *mProject);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void flowsWithinPlacesOnlyGiveAnEmptyLayerAndTheirTable() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "A", 3.0}, {"B", "B", 1.0}});
    for (const char *shape : {"straight", "geodesic", "arc", "routed"}) {
      const Run outcome = run("territorial:flowlines",
                              flowParameters(flows, towns(*mProject), {{"SHAPE", shape}, {"OUTPUT_SELF", "memory:"}}), *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
      QCOMPARE(column(outcome.layer("OUTPUT_SELF"), "value"), (QVariantList{3.0, 1.0}));
      QCOMPARE(outcome.results["SELF_SHARE"].toDouble(), 1.0);
      QVERIFY2(outcome.log.contains("stay within their place") && outcome.log.contains("empty"), qPrintable(outcome.log));
    }
  }

  void aOneWayTableHasNoReciprocalsAndItsNetIsGross() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 3.0}, {"B", "C", 2.0}, {"A", "C", 1.0}});
    for (const char *totals : {"gross", "net", "two_way"}) {
      const Run outcome = run("territorial:flowlines", flowParameters(flows, towns(*mProject), {{"TOTALS", totals}}), *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{3.0, 1.0, 2.0}));
      for (const QVariant &reciprocal : column(outcome.layer("OUTPUT"), "reciprocal"))
        QVERIFY(reciprocal.isNull());
    }
  }

  void flowsOfZeroOnlyAreCountedAndHaveNoLine() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 0.0}, {"B", "C", 0.0}});
    for (const char *shape : {"arc", "routed"}) {
      const Run outcome =
          run("territorial:flowlines", flowParameters(flows, towns(*mProject), {{"SHAPE", shape}, {"OUTPUT_ARROWS", "memory:"}}),
              *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.results["ZERO_COUNT"].toInt(), 2);
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
      QCOMPARE(outcome.layer("OUTPUT_ARROWS")->featureCount(), 0L);
      QVERIFY2(outcome.log.contains("empty"), qPrintable(outcome.log));
    }
  }

  // All rows in one flow: routed like any other.
  void aMillionRowsBetweenTwoPlacesAreOneFlow() {
    QTemporaryDir folder;
    QFile file(folder.filePath("rows.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from,to,value,kind\n");
    for (int row = 0; row < 1000000; ++row)
      file.write(row % 4 ? "A,B,1,a\n" : "B,A,1,a\n");
    file.close();
    auto *flows = new QgsVectorLayer(QStringLiteral("file://%1?type=csv&detectTypes=yes&geomType=none").arg(file.fileName()),
                                     "rows", "delimitedtext");
    mProject->addMapLayer(flows);
    const Run outcome =
        run("territorial:flowlines", flowParameters(flows, towns(*mProject), {{"SHAPE", "routed"}, {"OUTPUT_ARROWS", "memory:"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{750000.0, 250000.0}));
    QCOMPARE(column(outcome.layer("OUTPUT_ARROWS"), "value"), (QVariantList{750000.0, 250000.0}));
  }

  // Every row of its own type: too many to be routed, and fanned out without an end.
  void thousandsOfTypesBetweenTwoPlacesEndWithASentenceOrArrows() {
    QList<QVariantList> rows;
    for (int row = 0; row < 20000; ++row)
      rows << QVariantList{row % 2 ? "A" : "B", row % 2 ? "B" : "A", 1.0 + row % 7, QString::number(row), QVariant(), QVariant()};
    const QgsVectorLayer *flows = table(*mProject, typedTable, rows), *places = towns(*mProject);
    refused(flowParameters(flows, places, {{"TYPE_FIELD", "kind"}, {"SHAPE", "routed"}}), {"20000 flows", "TOP_FLOWS"});
    const Run fanned = run(
        "territorial:flowlines",
        flowParameters(flows, places, {{"TYPE_FIELD", "kind"}, {"SHAPE", "straight"}, {"OUTPUT_ARROWS", "memory:"}}), *mProject);
    QVERIFY2(fanned.ok, qPrintable(fanned.log));
    QCOMPARE(fanned.layer("OUTPUT_ARROWS")->featureCount(), 20000L);
  }

  void placesOnOnePointAreNoObstacleToRoutesAndLoops() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "D", 3.0}, {"A", "B", 7.0}, {"D", "B", 2.0}, {"D", "D", 1.0}});
    const Run outcome =
        run("territorial:flowlines",
            flowParameters(flows, towns(*mProject), {{"SHAPE", "routed"}, {"SELF_FLOWS", "loops"}, {"OUTPUT_ARROWS", "memory:"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["COINCIDENT_COUNT"].toInt(), 1);
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 3L);
    QVERIFY2(outcome.log.contains("A → D"), qPrintable(outcome.log));
  }
};

TERRITORIAL_TEST_MAIN(FlowLinesFaultsTest)
#include "flowlines_faults_test.moc"
