#include "flow_fixtures.h"

#include "qgis_compat.h"

#include <qgsapplication.h>
#include <qgsgeometry.h>
#include <qgslabelingresults.h>
#include <qgslayermetadata.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmarkersymbol.h>
#include <qgsprocessingregistry.h>
#include <qgsrenderer.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace territorial::test;

namespace {

const QString namedPlaces = pointPlaces + QStringLiteral("&field=name:string(20)");

QgsVectorLayer *towns(QgsProject &project) {
  return table(project, namedPlaces, {{"A", "Alpha"}, {"B", "Beta"}, {"C", "Gamma"}, {"D", "Delta"}, {"E", QVariant()}},
               {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(80 5)", ""});
}

// A to B 40, B to A 20, A to C 25, A stays 10, B to C 0, C to B NULL, D none.
QgsVectorLayer *smallTable(QgsProject &project) {
  const QVariant none;
  return table(project, typedTable,
               {{"A", "B", 30.0, none, none, "observed"},
                {"B", "A", 20.0, none, none, "observed"},
                {"A", "C", 25.0, none, none, "modelled"},
                {"A", "A", 10.0, none, none, "observed"},
                {"B", "C", 0.0, none, none, "observed"},
                {"C", "B", none, none, none, "modelled"},
                {"A", "B", 10.0, none, none, "observed"}});
}

QVariant valueOf(const Run &outcome, const QString &place, const QString &field) {
  return featureWhere(outcome.layer("OUTPUT"), "place", place).attribute(field);
}

} // namespace

class FlowNodesTest : public QObject {
  Q_OBJECT

  void refused(const QVariantMap &parameters, const QStringList &parts) {
    territorial::test::refused(QStringLiteral("territorial:flownodes"), parameters, *mProject, parts);
  }

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void fieldsOfASmallTableAreAsComputedByHand() {
    const Run outcome =
        run("territorial:flownodes",
            flowParameters(smallTable(*mProject), towns(*mProject), {{"LABEL_FIELD", "name"}, {"MAP_SCALE", 1e6}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *nodes = outcome.layer("OUTPUT");
    QCOMPARE(nodes->wkbType(), territorial::qc::wkbPoint);
    QCOMPARE(nodes->crs().authid(), QStringLiteral("EPSG:4326"));
    QCOMPARE(column(nodes, "place"), (QVariantList{"A", "B", "C", "D", "E"}));
    QCOMPARE(column(nodes, "label"), (QVariantList{"Alpha", "Beta", "Gamma", "Delta", "E"}));
    QCOMPARE(column(nodes, "inflow"), (QVariantList{20.0, 40.0, 25.0, 0.0, 0.0}));
    QCOMPARE(column(nodes, "outflow"), (QVariantList{65.0, 20.0, 0.0, 0.0, 0.0}));
    QCOMPARE(column(nodes, "net"), (QVariantList{-45.0, 20.0, 25.0, 0.0, 0.0}));
    QCOMPARE(column(nodes, "throughput"), (QVariantList{85.0, 60.0, 25.0, 0.0, 0.0}));
    QCOMPARE(column(nodes, "self"), (QVariantList{10.0, 0.0, 0.0, 0.0, 0.0}));
    QCOMPARE(column(nodes, "in_degree"), (QVariantList{1, 1, 1, 0, 0}));
    QCOMPARE(column(nodes, "out_degree"), (QVariantList{2, 1, 0, 0, 0}));
    QCOMPARE(column(nodes, "role"), (QVariantList{"source", "sink", "sink", "none", "none"}));
    QCOMPARE(column(nodes, "null_rows"), (QVariantList{0, 1, 1, 0, 0}));
    QCOMPARE(valueOf(outcome, "B", "balance").toDouble(), 20.0 / 60);
    QVERIFY(valueOf(outcome, "D", "balance").isNull());
    QCOMPARE(valueOf(outcome, "A", "component").toInt(), 1);
    for (const char *field :
         {"page_rank", "eigenvector_centrality", "hub_score", "authority_score", "betweenness", "closeness"}) {
      QVERIFY2(!valueOf(outcome, "A", field).isNull(), field);
      QVERIFY2(valueOf(outcome, "D", field).isNull(), field);
    }
    QCOMPARE(valueOf(outcome, "A", "radius_mm").toDouble(), 4.0);
    QVERIFY(std::abs(valueOf(outcome, "B", "radius_mm").toDouble() - 4 * std::sqrt(60.0 / 85)) < 1e-12);
    QCOMPARE(valueOf(outcome, "D", "radius_mm").toDouble(), 0.0);
    QVERIFY(std::abs(valueOf(outcome, "A", "radius_m").toDouble() - 4000) < 1e-9);
    QVERIFY(!featureWhere(nodes, "place", "E").hasGeometry());
    QVERIFY(!featureWhere(nodes, "place", "D").geometry().isNull());
    QCOMPARE(outcome.results["NODE_COUNT"].toInt(), 5);
    QCOMPARE(outcome.results["SOURCE_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["SINK_COUNT"].toInt(), 2);
    QCOMPARE(outcome.results["HUB_COUNT"].toInt(), 0);
    QCOMPARE(outcome.results["COMPONENT_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 0);
  }

  void theStatusOfFlowsReachesNodesAndLegend() {
    const Run outcome = run("territorial:flownodes",
                            flowParameters(smallTable(*mProject), towns(*mProject), {{"STATUS_FIELD", "status"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(valueOf(outcome, "A", "status").toString(), QStringLiteral("mixed"));
    QVERIFY(valueOf(outcome, "D", "status").isNull());
    QStringList legend;
    for (const QgsLegendSymbolItem &item : outcome.layer("OUTPUT")->renderer()->legendSymbolItems())
      legend << item.label();
    QVERIFY2(legend.join(';').contains("modelled estimate"), qPrintable(legend.join(';')));
    QVERIFY(outcome.layer("OUTPUT")->metadata().abstract().contains("Partly modelled"));
    const Run without = run("territorial:flownodes", flowParameters(smallTable(*mProject), towns(*mProject)), *mProject);
    QCOMPARE(without.layer("OUTPUT")->renderer()->legendSymbolItems().size(), 2);
  }

  // A loses (grey, 8 mm wide), C gains (white).
  void circlesAreDrawnAsLargeAsTheySay() {
    const Run outcome = run("territorial:flownodes", flowParameters(smallTable(*mProject), towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsMapSettings settings;
    settings.setLayers({outcome.layer("OUTPUT")});
    settings.setDestinationCrs(outcome.layer("OUTPUT")->crs());
    settings.setExtent(QgsRectangle(65, -5, 80, 15));
    settings.setOutputSize({600, 800}); // 40 pixels a degree
    settings.setOutputDpi(254);         // 10 pixels a mm
    settings.setBackgroundColor(QColor("#ffff00"));
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    const QImage image = job.renderedImage();
    const QPoint a(200, 600), c(400, 600);
    const QColor loss = image.pixelColor(a), gain = image.pixelColor(c);
    QVERIFY(loss.red() == loss.blue() && loss.red() < 200 && loss.red() > 60);
    QCOMPARE(gain, QColor(Qt::white));
    int width = 0;
    for (int x = 0; x < 400 - 30; ++x)
      width += image.pixelColor(x, a.y()) != QColor("#ffff00");
    QVERIFY2(std::abs(width - 83) <= 3, qPrintable(QString::number(width))); // 80 and the outline
  }

  // Nine towns in a plane of metres, 20 mm apart at 1 : 1 million; lines run to the right, above and below of the one in the
  // middle.
  void labelsLieBesideTheirCirclesClearOfFlowsAndOneAnother() {
    QList<QVariantList> ids, rows;
    QStringList points;
    for (int i = 0; i < 9; ++i) {
      ids << QVariantList{QStringLiteral("T%1").arg(i), QStringLiteral("Town number %1").arg(i)};
      points << QStringLiteral("Point(%1 %2)").arg(500000 + 20000 * (i % 3)).arg(5000000 + 20000 * (i / 3));
      rows << QVariantList{
          QStringLiteral("T%1").arg(i), QStringLiteral("T%1").arg((i + 4) % 9), 10.0 + i, QVariant(), QVariant(), QVariant()};
    }
    const QgsVectorLayer *places =
        table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)&field=name:string(40)", ids, points);
    const QgsVectorLayer *clear =
        table(*mProject, "LineString?crs=EPSG:32642&field=id:integer", {{1}, {2}, {3}},
              {"LineString(520000 5020000, 560000 5020000)", "LineString(520000 5020000, 560000 5026000)",
               "LineString(520000 5020000, 560000 5014000)"});
    const QVariantMap more{{"LABEL_FIELD", "name"}, {"MAP_SCALE", 1e6}, {"KEEP_CLEAR", clear->id()}};
    const Run outcome = run("territorial:flownodes", flowParameters(table(*mProject, typedTable, rows), places, more), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["LOST_LABEL_COUNT"].toInt(), 0);
    QgsVectorLayer *nodes = outcome.layer("OUTPUT");
    QVERIFY(nodes->labelsEnabled());
    // As QGIS draws them at this scale and resolution.
    QgsMapSettings settings;
    settings.setLayers({nodes});
    settings.setDestinationCrs(nodes->crs());
    settings.setOutputDpi(300);
    settings.setExtent(QgsRectangle(470000, 4970000, 590000, 5090000)); // 120 mm
    settings.setOutputSize({1417, 1417});
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    QVERIFY(std::abs(settings.scale() / 1e6 - 1) < 0.01);
    const std::unique_ptr<QgsLabelingResults> results(job.takeLabelingResults());
    const QList<QgsLabelPosition> labels = results->allLabels();
    QCOMPARE(labels.size(), 9);
    QList<QgsGeometry> boxes;
    for (const QgsLabelPosition &label : labels)
      boxes << QgsGeometry::fromRect(label.labelRect);
    QList<QgsGeometry> circles;
    QgsFeatureIterator features = nodes->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      circles << feature.geometry().buffer(feature.attribute("radius_m").toDouble(), 16);
    for (int i = 0; i < boxes.size(); ++i) {
      for (int j = 0; j < i; ++j)
        QVERIFY2(!boxes[i].intersects(boxes[j]), qPrintable(labels[i].labelText + " on " + labels[j].labelText));
      for (const QgsGeometry &circle : circles)
        QVERIFY2(!boxes[i].intersects(circle), qPrintable(labels[i].labelText + " on a circle"));
      features = clear->getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);)
        QVERIFY2(!boxes[i].intersects(feature.geometry()), qPrintable(labels[i].labelText + " on a flow"));
    }
  }

  void labelsAreOfTheLargestPlacesAndThoseWithoutRoomAreSaid() {
    QList<QVariantList> ids, rows;
    QStringList points;
    for (int i = 0; i < 60; ++i) {
      ids << QVariantList{QStringLiteral("T%1").arg(i), QStringLiteral("A town of a long name %1").arg(i)};
      points << QStringLiteral("Point(%1 %2)").arg(500000 + i % 8).arg(5000000 + i / 8);
      rows << QVariantList{
          QStringLiteral("T%1").arg(i), QStringLiteral("T%1").arg((i + 1) % 60), 1.0 + i, QVariant(), QVariant(), QVariant()};
    }
    const QgsVectorLayer *places =
        table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)&field=name:string(40)", ids, points);
    const QgsVectorLayer *flows = table(*mProject, typedTable, rows);
    const Run few = run("territorial:flownodes",
                        flowParameters(flows, places, {{"LABEL_FIELD", "name"}, {"MAP_SCALE", 1e6}, {"LABELS", 3}}), *mProject);
    QVERIFY2(few.ok, qPrintable(few.log));
    int labelled = 0;
    for (const QVariant &x : column(few.layer("OUTPUT"), "label_x"))
      labelled += !x.isNull();
    QCOMPARE(labelled, 3);
    const Run all = run("territorial:flownodes",
                        flowParameters(flows, places, {{"LABEL_FIELD", "name"}, {"MAP_SCALE", 1e6}, {"LABELS", 60}}), *mProject);
    QVERIFY2(all.ok, qPrintable(all.log));
    QVERIFY(all.results["LOST_LABEL_COUNT"].toInt() > 0);
    QVERIFY2(all.log.contains("found no place"), qPrintable(all.log));
    const Run none = run("territorial:flownodes", flowParameters(flows, places, {{"LABEL_FIELD", "name"}}), *mProject);
    QVERIFY(column(none.layer("OUTPUT"), "label_x")[59].isNull());
  }

  void typesAndPeriodsApartSumToAllTogether() {
    const QgsVectorLayer *flows = table(*mProject, typedTable,
                                        {{"A", "B", 1.0, "coal", 2023, QVariant()},
                                         {"A", "B", 2.0, "ore", 2023, QVariant()},
                                         {"A", "B", 4.0, "coal", 2024, QVariant()},
                                         {"B", "C", 8.0, "coal", 2024, QVariant()}});
    QgsVectorLayer *places = towns(*mProject);
    const QVariantMap fields{{"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}, {"CENTRALITIES", QStringList{"page_rank"}}};
    double expected = -1;
    for (const auto &[apart, rows] :
         {std::pair("nothing", 5), std::pair("type", 10), std::pair("period", 10), std::pair("type_and_period", 15)}) {
      QVariantMap parameters = flowParameters(flows, places, fields);
      parameters["APART"] = apart;
      const Run outcome = run("territorial:flownodes", parameters, *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), static_cast<long>(rows));
      double sum = 0;
      for (const QVariant &value : column(outcome.layer("OUTPUT"), "throughput"))
        sum += value.toDouble();
      QCOMPARE(sum, expected < 0 ? sum : expected);
      expected = sum;
      QVERIFY(valueOf(outcome, "A", "betweenness").isNull());
    }
    QCOMPARE(expected, 30.0);
    QVariantMap lacking = flowParameters(flows, places);
    lacking["APART"] = "type";
    lacking["TYPE_FIELD"] = QVariant();
    refused(lacking, {"APART is type", "TYPE_FIELD"});
  }

  void theOrderOfRowsChangesNothing() {
    QList<QVariantList> rows;
    for (int i = 0; i < 300; ++i)
      rows << QVariantList{QString(QChar('A' + i % 4)),
                           QString(QChar('A' + i * 7 % 5 % 4)),
                           0.1 * (i * 37 % 101),
                           QVariant(),
                           QVariant(),
                           QVariant()};
    const Run first =
        run("territorial:flownodes", flowParameters(table(*mProject, typedTable, rows), towns(*mProject)), *mProject);
    std::reverse(rows.begin(), rows.end());
    const Run second =
        run("territorial:flownodes", flowParameters(table(*mProject, typedTable, rows), towns(*mProject)), *mProject);
    QVERIFY2(first.ok && second.ok, qPrintable(first.log + second.log));
    QCOMPARE(contentOf(first.layer("OUTPUT")), contentOf(second.layer("OUTPUT")));
  }

  void selfFlowsAloneGiveNodesWithoutCircles() {
    const QgsVectorLayer *flows =
        table(*mProject, typedTable,
              {{"A", "A", 5.0, QVariant(), QVariant(), QVariant()}, {"B", "B", 7.0, QVariant(), QVariant(), QVariant()}});
    const Run outcome = run("territorial:flownodes", flowParameters(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "self"), (QVariantList{5.0, 7.0, 0.0, 0.0, 0.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "role"), (QVariantList{"none", "none", "none", "none", "none"}));
    QCOMPARE(outcome.results["COMPONENT_COUNT"].toInt(), 0);
  }

  void anEmptyTableGivesEmptyNodesAndAWarning() {
    const Run outcome =
        run("territorial:flownodes", flowParameters(table(*mProject, typedTable, {}), towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 5L);
    QVERIFY2(outcome.log.contains("all nodes are empty"), qPrintable(outcome.log));
  }

  void placesOnOnePointAreCountedAndPartsOfTheNetworkNumbered() {
    const QgsVectorLayer *places = table(*mProject, namedPlaces, {{"A", ""}, {"B", ""}, {"C", ""}, {"D", ""}, {"P", ""}},
                                         {"Point(180 10)", "Point(-180 10)", "Point(180 10)", "Point(0 90)", "Point(5 -90)"});
    const QgsVectorLayer *flows = table(*mProject, typedTable,
                                        {{"A", "B", 1.0, QVariant(), QVariant(), QVariant()},
                                         {"B", "C", 1.0, QVariant(), QVariant(), QVariant()},
                                         {"D", "P", 1.0, QVariant(), QVariant(), QVariant()}});
    const Run outcome = run("territorial:flownodes", flowParameters(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["COINCIDENT_COUNT"].toInt(), 1);
    QCOMPARE(column(outcome.layer("OUTPUT"), "component"), (QVariantList{1, 1, 1, 2, 2}));
    QVERIFY(outcome.log.contains("2 connected parts"));
  }

  void badInputIsRefusedWithASentence() {
    const auto flow = [&](const QVariantList &row) { return table(*mProject, typedTable, {row}); };
    const QVariant none;
    refused(flowParameters(flow({"A", "B", -1.0, none, none, none}), towns(*mProject)), {"-1"});
    refused(flowParameters(flow({none, "B", 1.0, none, none, none}), towns(*mProject)), {"from"});
    refused(flowParameters(flow({"A", "X", 1.0, none, none, none}), towns(*mProject)), {"X"});
    refused(flowParameters(flow({"A", "E", 1.0, none, none, none}), towns(*mProject)), {"no geometry"});
    refused(flowParameters(flow({"A", "B", 1.0, none, none, none}), towns(*mProject), {{"LABEL_FIELD", "nome"}}),
            {"LABEL_FIELD", "name"});
    refused(flowParameters(flow({"A", "B", 1.0, none, none, none}), towns(*mProject), {{"MAX_RADIUS", 1}, {"MIN_RADIUS", 2}}),
            {"MIN_RADIUS"});
    refused(
        flowParameters(table(*mProject, typedTable, {{"A", "B", 1e300, none, none, none}, {"B", "C", 1e-300, none, none, none}}),
                       towns(*mProject)),
        {"too small"});
  }

  void whatIsNoPlaceIsListedAndCounted() {
    const QVariant none;
    const QgsVectorLayer *flows =
        table(*mProject, typedTable, {{"A", "B", 9.0, none, none, none}, {"A", "Aa", 1.0, none, none, none}});
    const Run outcome =
        run("territorial:flownodes",
            flowParameters(flows, towns(*mProject), {{"OUTPUT_UNMATCHED", "memory:"}, {"MAX_LOST_SHARE", 0.2}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["LOST_SHARE"].toDouble(), 0.1);
    QCOMPARE(outcome.layer("OUTPUT_UNMATCHED")->featureCount(), 1L);
    QCOMPARE(valueOf(outcome, "A", "outflow").toDouble(), 9.0);
  }

  // The table's own margins: in 2024 Astana's arrivals exceed its departures.
  void theSampleHasTheMarginsOfItsTable() {
    const QString file = sourceFile("sample_data/kazakhstan.gpkg");
    const Run outcome = run("territorial:flownodes",
                            {{"LINKAGES", file + "|layername=migration_2024_modelled"},
                             {"FROM_FIELD", "from_region"},
                             {"TO_FIELD", "to_region"},
                             {"FLOW_FIELD", "persons"},
                             {"PLACES", file + "|layername=region_centres"},
                             {"LABEL_FIELD", "name_en"},
                             {"STATUS_FIELD", "status"},
                             {"OUTPUT", "memory:"}},
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer flows(file + "|layername=migration_2024_modelled", "flows", "ogr");
    QMap<QString, double> in, out;
    QgsFeatureIterator features = flows.getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      if (feature.attribute("from_region") != feature.attribute("to_region")) {
        in[feature.attribute("to_region").toString()] += feature.attribute("persons").toDouble();
        out[feature.attribute("from_region").toString()] += feature.attribute("persons").toDouble();
      }
    const QgsVectorLayer *nodes = outcome.layer("OUTPUT");
    QCOMPARE(nodes->featureCount(), 16L);
    double ranks = 0;
    features = nodes->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      const QString place = feature.attribute("place").toString();
      QVERIFY(std::abs(feature.attribute("inflow").toDouble() - in[place]) < 1e-6 * in[place]);
      QVERIFY(std::abs(feature.attribute("outflow").toDouble() - out[place]) < 1e-6 * out[place]);
      QCOMPARE(feature.attribute("status").toString(), QStringLiteral("modelled"));
      ranks += feature.attribute("page_rank").toDouble();
    }
    QVERIFY(std::abs(ranks - 1) < 1e-12);
  }

  void cancelAnswersAtOnceAndPresentsNothing() {
    QList<QVariantList> rows, ids;
    QStringList points;
    for (int i = 0; i < 30000; ++i)
      rows << QVariantList{
          QString::number(i % 2000), QString::number(i * 7919LL % 1999), 1.0 + i % 5, QVariant(), QVariant(), QVariant()};
    for (int i = 0; i < 2000; ++i) {
      ids << QVariantList{QString::number(i), QVariant()};
      points << QStringLiteral("Point(%1 %2)").arg(50 + i % 40).arg(40 + i / 40 * 0.2);
    }
    const QVariantMap parameters = flowParameters(table(*mProject, typedTable, rows), table(*mProject, namedPlaces, ids, points));
    const QString fault = cancelFault("territorial:flownodes", parameters, *mProject, {1.0, 45.0, 60.0, 80.0});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    const QString fault =
        progressFault("territorial:flownodes", flowParameters(smallTable(*mProject), towns(*mProject)), *mProject);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void aShapefileHasShortUniqueNames() {
    QTemporaryDir folder;
    const QString file = folder.filePath("nodes.shp");
    const Run outcome =
        run("territorial:flownodes", flowParameters(smallTable(*mProject), towns(*mProject), {{"OUTPUT", file}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer written(file, "written", "ogr");
    const QStringList names = written.fields().names();
    QCOMPARE(names.size(), 26);
    for (const QString &name : names)
      QVERIFY(name.size() <= 10);
  }
};

TERRITORIAL_TEST_MAIN(FlowNodesTest)
#include "flow_nodes_test.moc"
