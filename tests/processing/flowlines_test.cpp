// territorial:flowlines: values, fields, names and styles of lines.
#include "flow_fixtures.h"

#include "qgis_compat.h"

#include "processing/styles.h"

#include <qgslayermetadata.h>
#include <qgsmaprenderersequentialjob.h>

#include <QDomDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString bordersTable = typedTable + QStringLiteral("&field=borders:integer");

// Four towns: A and B on a meridian, C on the equator with A, D where A is.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
}

// A layer as its style draws it, on white.
QImage drawn(QgsVectorLayer *layer, const QgsRectangle &extent, int width, int height) {
  QgsMapSettings settings;
  settings.setLayers({layer});
  settings.setDestinationCrs(layer->crs());
  settings.setExtent(extent);
  settings.setOutputSize({width, height});
  settings.setOutputDpi(96);
  settings.setBackgroundColor(Qt::white);
  QgsMapRendererSequentialJob job(settings);
  job.start();
  job.waitForFinished();
  return job.renderedImage();
}

} // namespace

class FlowLinesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void netAndTwoWayTotalsAndThresholdsAreAsComputedByHand() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "A", 50.0}, {"A", "C", 15.0}, {"A", "A", 5.0}});
    const QVariantMap common = flowParameters(flows, towns(*mProject));
    const Run net = run("territorial:flowlines", with(common, {{"TOTALS", "net"}}), *mProject);
    QVERIFY2(net.ok, qPrintable(net.log));
    QCOMPARE(column(net.layer("OUTPUT"), "value"), (QVariantList{15.0, 20.0}));
    QCOMPARE(column(net.layer("OUTPUT"), "from"), (QVariantList{"A", "B"}));
    const Run both = run("territorial:flowlines", with(common, {{"TOTALS", "two_way"}}), *mProject);
    QVERIFY2(both.ok, qPrintable(both.log));
    QCOMPARE(column(both.layer("OUTPUT"), "value"), (QVariantList{15.0, 80.0}));
    const Run top = run("territorial:flowlines", with(common, {{"TOP_FLOWS", 1}}), *mProject);
    QVERIFY2(top.ok, qPrintable(top.log));
    QCOMPARE(column(top.layer("OUTPUT"), "value"), (QVariantList{50.0}));
    QCOMPARE(column(top.layer("OUTPUT"), "share_of_destination"), (QVariantList{50.0 / 55}));
    QCOMPARE(top.results["LEFT_OUT_COUNT"].toInt(), 2);
  }

  // Total 100: A-B 30 + 10, B-A 20, A-C 25, A-A 10, C-C 5, B-C 0, C-B NULL.
  void fieldsOfASmallTableAreAsComputedByHand() {
    const QgsVectorLayer *flows = table(*mProject, flowTable,
                                        {{"A", "B", 30.0},
                                         {"B", "A", 20.0},
                                         {"A", "C", 25.0},
                                         {"A", "A", 10.0},
                                         {"C", "C", 5.0},
                                         {"B", "C", 0.0},
                                         {"C", "B", QVariant()},
                                         {"A", "B", 10.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"OUTPUT_SELF", "memory:"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT");
    QCOMPARE(column(lines, "from"), (QVariantList{"A", "A", "B"}));
    QCOMPARE(column(lines, "to"), (QVariantList{"B", "C", "A"}));
    QCOMPARE(column(lines, "value"), (QVariantList{40.0, 25.0, 20.0}));
    QCOMPARE(column(lines, "share"), (QVariantList{0.4, 0.25, 0.2}));
    QCOMPARE(column(lines, "rows"), (QVariantList{2, 1, 1}));
    const QVariantList reciprocal = column(lines, "reciprocal");
    QCOMPARE(reciprocal[0].toDouble(), 20.0);
    QVERIFY(reciprocal[1].isNull());
    QCOMPARE(reciprocal[2].toDouble(), 40.0);
    QCOMPARE(lines->crs().authid(), QStringLiteral("EPSG:4326"));
    QCOMPARE(lines->wkbType(), territorial::qc::wkbMultiLineString);
    const QgsVectorLayer *within = outcome.layer("OUTPUT_SELF");
    QCOMPARE(column(within, "place"), (QVariantList{"A", "C"}));
    QCOMPARE(column(within, "share"), (QVariantList{0.1, 0.05}));
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 3);
    QCOMPARE(outcome.results["SELF_COUNT"].toInt(), 2);
    QCOMPARE(outcome.results["SELF_SHARE"].toDouble(), 0.15);
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["ZERO_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 0);
    QVERIFY2(outcome.log.contains("1 rows repeat"), qPrintable(outcome.log));
  }

  void aFlowOfZeroIsAKnownReciprocalAndAMissingRowIsNone() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}, {"B", "A", 0.0}, {"A", "C", 1.0}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QVariantList reciprocal = column(outcome.layer("OUTPUT"), "reciprocal");
    QVERIFY(!reciprocal[0].isNull());
    QCOMPARE(reciprocal[0].toDouble(), 0.0);
    QVERIFY(reciprocal[1].isNull());
  }

  void theStyleSetsStraightPairsSideBySideAndLeavesArcs() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}, {"B", "A", 2.0}});
    const auto styleOf = [&](const QString &shape) {
      const Run outcome =
          run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"SHAPE", shape}}), *mProject);
      QDomDocument style;
      QString error;
      outcome.layer("OUTPUT")->exportNamedStyle(style, error);
      return style.toString();
    };
    QVERIFY(styleOf("straight").contains("translate($geometry"));
    QVERIFY(styleOf("geodesic").contains("translate($geometry"));
    QVERIFY(!styleOf("arc").contains("translate($geometry"));
  }

  // A small flow crosses the body of a large one: the large one is whole, and the small one passes below.
  void largeFlowsLieAboveSmallOnes() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 100.0}, {"C", "D", 1.0}, {"C", "A", 1.0}});
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(0 0)", "Point(10 0)", "Point(5 5)", "Point(5 -5)"});
    const Run outcome = run("territorial:flowlines", with(flowParameters(flows, places), {{"SHAPE", "straight"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QImage image = drawn(outcome.layer("OUTPUT"), QgsRectangle(-1, -6, 11, 6), 600, 600);
    const QColor body = image.pixelColor(200, 300);
    QVERIFY(body.lightness() < 200);
    for (int x = 200; x < 400; ++x) // a small flow on top would leave its casing and its colour here
      QCOMPARE(image.pixelColor(x, 300), body);
  }

  void theOrderOfRowsChangesNothing() {
    QList<QVariantList> rows;
    const QStringList ids{"A", "B", "C", "D"};
    for (int i = 0; i < 200; ++i)
      rows << QVariantList{ids[i % 4], ids[i / 4 % 3], 0.1 * (i % 17), i % 3 ? "goods" : "people", 2020 + i % 2, "observed",
                           2015};
    const QVariantMap more{
        {"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}, {"STATUS_FIELD", "status"}, {"OUTPUT_SELF", "memory:"}};
    const QgsVectorLayer *places = towns(*mProject);
    const Run first =
        run("territorial:flowlines", with(flowParameters(table(*mProject, bordersTable, rows), places), more), *mProject);
    QVERIFY2(first.ok, qPrintable(first.log));
    QVERIFY(first.layer("OUTPUT")->featureCount() > 5);
    std::reverse(rows.begin(), rows.end());
    std::rotate(rows.begin(), rows.begin() + 61, rows.end());
    const QgsVectorLayer *turned = table(*mProject, pointPlaces, {{"D"}, {"B"}, {"C"}, {"A"}},
                                         {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
    const Run second =
        run("territorial:flowlines", with(flowParameters(table(*mProject, bordersTable, rows), turned), more), *mProject);
    QVERIFY2(second.ok, qPrintable(second.log));
    QCOMPARE(contentOf(second.layer("OUTPUT")), contentOf(first.layer("OUTPUT")));
    QCOMPARE(contentOf(second.layer("OUTPUT_SELF")), contentOf(first.layer("OUTPUT_SELF")));
  }

  void typesAndPeriodsKeepFlowsApart() {
    const QgsVectorLayer *flows = table(*mProject, bordersTable,
                                        {{"A", "B", 1.0, "goods", 2021, "observed", 2015},
                                         {"A", "B", 2.0, "goods", 2020, "observed", 2015},
                                         {"B", "A", 4.0, "goods", 2020, "observed", 2015},
                                         {"A", "B", 8.0, QVariant(), 2020, "observed", 2015}});
    const Run outcome =
        run("territorial:flowlines",
            with(flowParameters(flows, towns(*mProject)), {{"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT");
    QCOMPARE(column(lines, "value"), (QVariantList{8.0, 2.0, 1.0, 4.0}));
    QCOMPARE(lines->fields().field("period").type(), territorial::qc::fieldInt);
    QCOMPARE(column(lines, "period"), (QVariantList{2020, 2020, 2021, 2020}));
    QVERIFY(column(lines, "reciprocal")[0].isNull());
    QCOMPARE(column(lines, "reciprocal")[1].toDouble(), 4.0);
    QVERIFY(column(lines, "status")[0].isNull());
  }

  void modelledFlowsSaySoInNameAndAbstract() {
    const QgsVectorLayer *flows = table(*mProject, bordersTable, {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}});
    const QVariantMap more{{"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}, {"STATUS_FIELD", "status"}};
    const Run outcome = run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), more), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT");
    QVERIFY2(lines->name().endsWith("migration, 2024, modelled"), qPrintable(lines->name()));
    QVERIFY(lines->metadata().abstract().contains("Modelled, not observed."));
    QVERIFY(lines->metadata().abstract().contains("In the borders of 2015."));
    QCOMPARE(column(lines, "status"), (QVariantList{"modelled"}));
  }

  void aTableWithBothStatusesIsPartlyModelled() {
    const QgsVectorLayer *flows =
        table(*mProject, bordersTable,
              {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}, {"B", "A", 1.0, "migration", 2024, QVariant(), 2015}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"STATUS_FIELD", "status"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY2(outcome.layer("OUTPUT")->name().endsWith("partly modelled"), qPrintable(outcome.layer("OUTPUT")->name()));
    QVERIFY(outcome.layer("OUTPUT")->metadata().abstract().contains("Partly modelled"));
  }

  void theSampleTableOfMigrationIsDrawnAndCalledModelled() {
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run outcome = run("territorial:flowlines",
                            {{"LINKAGES", sample + "|layername=migration_2024_modelled"},
                             {"PLACES", sample + "|layername=regions"},
                             {"FROM_FIELD", "from_region"},
                             {"TO_FIELD", "to_region"},
                             {"FLOW_FIELD", "persons"},
                             {"PERIOD_FIELD", "year"},
                             {"STATUS_FIELD", "status"},
                             {"OUTPUT", "memory:"}},
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 16 * 15);
    QCOMPARE(outcome.results["SELF_COUNT"].toInt(), 16);
    QCOMPARE(outcome.layer("OUTPUT")->name(), QStringLiteral("Flows of migration_2024_modelled"));
    QCOMPARE(territorial::styleKind(*outcome.layer("OUTPUT")), QStringLiteral("flows"));
  }

  void observedFlowsAreNotCalledModelled() {
    const QgsVectorLayer *flows = table(*mProject, bordersTable, {{"A", "B", 1.0, "migration", 2024, "observed", QVariant()}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"STATUS_FIELD", "status"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY(!outcome.layer("OUTPUT")->name().contains("modelled"));
    QVERIFY(!outcome.layer("OUTPUT")->metadata().abstract().contains("odelled"));
    QVERIFY(!outcome.layer("OUTPUT")->metadata().abstract().contains("borders"));
  }

  void shapefilesHaveTheShortFieldNames() {
    QTemporaryDir folder;
    const QString file = folder.filePath("flows.shp");
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"OUTPUT", file}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer written(file, "written", "ogr");
    const QStringList names = written.fields().names();
    QCOMPARE(names, (QStringList{"from", "to", "value", "share", "length_km", "reciprocal", "type", "period", "status", "rows",
                                 "null_rows", "sh_origin", "sh_destin", "flow_id"}));
    for (const QString &name : names)
      QVERIFY(name.size() <= 10);
  }

  void aGeoPackageKeepsStyleAndMetadata() {
    QTemporaryDir folder;
    const QString file = folder.filePath("flows.gpkg");
    const QgsVectorLayer *flows = table(*mProject, bordersTable, {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}});
    const Run outcome =
        run("territorial:flowlines",
            with(flowParameters(flows, towns(*mProject)), {{"OUTPUT", file}, {"STATUS_FIELD", "status"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer written(file, "written", "ogr");
    QVERIFY(written.isValid());
    QCOMPARE(written.featureCount(), 1L);
    QStringList ids, names, descriptions;
    QString error;
    QVERIFY2(written.listStylesInDatabase(ids, names, descriptions, error) > 0, qPrintable(error));
    QCOMPARE(written.attributeAlias(written.fields().lookupField("length_km")), QStringLiteral("length, km"));
    QVERIFY(written.metadata().abstract().contains("Modelled"));
    QVERIFY(written.metadata().history().join(' ').contains("territorial:flowlines"));
  }
};

TERRITORIAL_TEST_MAIN(FlowLinesTest)
#include "flowlines_test.moc"
