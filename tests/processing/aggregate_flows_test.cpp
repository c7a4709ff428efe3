#include "flow_fixtures.h"

#include "qgis_compat.h"

#include "processing/styles.h"

#include <qgsapplication.h>
#include <qgsgeometry.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsprocessingregistry.h>
#include <qgsrulebasedrenderer.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
using namespace territorial::test;

namespace {

const QString areas = QStringLiteral("Polygon?crs=EPSG:4326&field=region:integer");

QVariantMap parametersOf(const QgsVectorLayer *linkages, const QgsVectorLayer *places, const QVariantMap &more = {}) {
  return with(flowParameters(linkages, places, {{"OUTPUT_PLACES", "memory:"}}), more);
}

// A and B in region 1, C in 2, D in none; region 3 has no place.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(1 1)", "Point(2 2)", "Point(12 5)", "Point(50 50)"});
}

QgsVectorLayer *squares(QgsProject &project) {
  return table(project, areas, {{2}, {1}, {3}},
               {"Polygon((10 0, 20 0, 20 10, 10 10, 10 0))", "Polygon((0 0, 10 0, 10 10, 0 10, 0 0))",
                "Polygon((30 0, 40 0, 40 10, 30 10, 30 0))"});
}

// Total 60, of which 30 lie outside.
QgsVectorLayer *smallTable(QgsProject &project) {
  const QVariant none;
  return table(project, typedTable,
               {{"A", "B", 5.0, none, none, none},
                {"A", "A", 2.0, none, none, none},
                {"A", "C", 7.0, none, none, none},
                {"B", "C", 12.0, none, none, none},
                {"C", "A", 4.0, none, none, none},
                {"C", "B", none, none, none, none},
                {"D", "A", 20.0, none, none, none},
                {"D", "D", 10.0, none, none, none}});
}

double sumOf(const QgsVectorLayer *layer, const QString &field) {
  double sum = 0;
  for (const QVariant &value : column(layer, field))
    sum += value.toDouble();
  return sum;
}

QMap<int, double> sumByLevel(const QgsVectorLayer *layer) {
  QMap<int, double> sums;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    sums[feature.attribute("level").toInt()] += feature.attribute("value").toDouble();
  return sums;
}

// Towns in groups of four along a line, every one sending to every other.
struct Chain {
  QList<QVariantList> rows, ids;
  QStringList points;
  double total = 0;
};
Chain chainOfTowns(int count) {
  Chain chain;
  for (int i = 0; i < count; ++i) {
    chain.ids << QVariantList{QStringLiteral("T%1").arg(i, 3, 10, QChar('0'))};
    chain.points << QStringLiteral("Point(%1 45)").arg(60 + (i / 4) * 1.0 + (i % 4) * 0.02);
    for (int j = 0; j < count; ++j) {
      chain.rows << QVariantList{QStringLiteral("T%1").arg(i, 3, 10, QChar('0')),
                                 QStringLiteral("T%1").arg(j, 3, 10, QChar('0')),
                                 1.0 + (i * 7 + j * 3) % 11,
                                 QVariant(),
                                 QVariant(),
                                 "observed"};
      chain.total += 1.0 + (i * 7 + j * 3) % 11;
    }
  }
  return chain;
}

int drawnPixels(QgsVectorLayer *layer, double scale) {
  QgsMapSettings settings;
  settings.setLayers({layer});
  settings.setDestinationCrs(layer->crs());
  settings.setOutputSize({400, 400});
  settings.setOutputDpi(96);
  settings.setExtent(QgsRectangle(57, 41, 65, 49));
  const double half = 4 * scale / settings.scale();
  settings.setExtent(QgsRectangle(61 - half, 45 - half, 61 + half, 45 + half));
  settings.setBackgroundColor(Qt::white);
  QgsMapRendererSequentialJob job(settings);
  job.start();
  job.waitForFinished();
  const QImage image = job.renderedImage();
  int pixels = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      pixels += image.pixelColor(x, y) != QColor(Qt::white);
  return pixels;
}

} // namespace

class AggregateFlowsTest : public QObject {
  Q_OBJECT

  void refused(const QVariantMap &parameters, const QStringList &parts) {
    const Run outcome = run("territorial:aggregateflows", parameters, *mProject);
    QVERIFY2(!outcome.ok, "the run should have been refused");
    for (const QString &part : parts)
      QVERIFY2(outcome.log.contains(part), qPrintable(QStringLiteral("“%1” is not in: %2").arg(part, outcome.log)));
  }

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void flowsOfRegionsAreAsComputedByHand() {
    const Run outcome = run("territorial:aggregateflows",
                            parametersOf(smallTable(*mProject), towns(*mProject),
                                         {{"REGIONS", squares(*mProject)->id()},
                                          {"MAX_LOST_SHARE", 0.6},
                                          {"OUTPUT_UNMATCHED", "memory:"},
                                          {"OUTPUT_MEMBERS", "memory:"}}),
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *flows = outcome.layer("OUTPUT");
    QCOMPARE(column(flows, "from"), (QVariantList{1, 1, 2}));
    QCOMPARE(column(flows, "to"), (QVariantList{1, 2, 1}));
    QCOMPARE(column(flows, "value"), (QVariantList{7.0, 19.0, 4.0}));
    QCOMPARE(column(flows, "rows"), (QVariantList{2LL, 2LL, 1LL}));
    QCOMPARE(column(flows, "null_rows"), (QVariantList{0LL, 0LL, 1LL}));
    QCOMPARE(column(flows, "share")[1].toDouble(), 19.0 / 60);
    QVERIFY(column(flows, "min_scale")[0].isNull() && column(flows, "max_scale")[0].isNull());
    const QgsVectorLayer *places = outcome.layer("OUTPUT_PLACES");
    QCOMPARE(column(places, "place"), (QVariantList{1, 2, 3}));
    QCOMPARE(column(places, "places"), (QVariantList{2, 1, 0}));
    QCOMPARE(column(places, "leader")[0].toString(), QStringLiteral("A")); // 38 of B's 17
    QVERIFY(column(places, "leader")[2].isNull());
    QCOMPARE(column(places, "inflow"), (QVariantList{4.0, 19.0, 0.0}));
    QCOMPARE(column(places, "outflow"), (QVariantList{19.0, 4.0, 0.0}));
    QCOMPARE(column(places, "self"), (QVariantList{7.0, 0.0, 0.0}));
    QVERIFY(QgsGeometry::fromWkt("Polygon((0 0, 10 0, 10 10, 0 10, 0 0))").contains(featureWhere(places, "place", 1).geometry()));
    QCOMPARE(outcome.results["OUTSIDE_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["LOST_SHARE"].toDouble(), 0.5);
    QCOMPARE(sumOf(flows, "value") + 0.5 * 60, 60.0);
    QCOMPARE(column(outcome.layer("OUTPUT_UNMATCHED"), "id"), (QVariantList{"D"}));
    const QgsVectorLayer *members = outcome.layer("OUTPUT_MEMBERS");
    QCOMPARE(column(members, "member"), (QVariantList{"A", "B", "C", "D"}));
    QCOMPARE(column(members, "place")[2].toInt(), 2);
    QVERIFY(column(members, "place")[3].isNull());
  }

  void tooMuchOutsideStopsTheRun() {
    refused(parametersOf(smallTable(*mProject), towns(*mProject), {{"REGIONS", squares(*mProject)->id()}}), {"MAX_LOST_SHARE"});
  }

  void typesPeriodsAndStatusesStayApart() {
    const QgsVectorLayer *flows = table(*mProject, typedTable,
                                        {{"A", "C", 1.0, "coal", 2023, "observed"},
                                         {"B", "C", 2.0, "coal", 2023, "observed"},
                                         {"B", "C", 4.0, "coal", 2023, "modelled"},
                                         {"A", "C", 8.0, "ore", 2023, "observed"},
                                         {"A", "C", 16.0, "coal", 2024, "observed"}});
    const Run outcome = run("territorial:aggregateflows",
                            parametersOf(flows, towns(*mProject),
                                         {{"REGIONS", squares(*mProject)->id()},
                                          {"TYPE_FIELD", "kind"},
                                          {"PERIOD_FIELD", "year"},
                                          {"STATUS_FIELD", "status"}}),
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{4.0, 3.0, 16.0, 8.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "type"), (QVariantList{"coal", "coal", "coal", "ore"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "period"), (QVariantList{2023, 2023, 2024, 2023}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "status"), (QVariantList{"modelled", "observed", "observed", "observed"}));
    QCOMPARE(featureWhere(outcome.layer("OUTPUT_PLACES"), "place", 1).attribute("status").toString(), QStringLiteral("mixed"));
  }

  // An old EPSG code of metres: 4 cells of 100 km.
  void cellsOfAGridHoldTheirPlacesAndKeepTheTotal_data() {
    QTest::addColumn<QString>("into");
    QTest::newRow("squares") << "squares";
    QTest::newRow("hexagons") << "hexagons";
  }
  void cellsOfAGridHoldTheirPlacesAndKeepTheTotal() {
    QFETCH(QString, into);
    const QgsVectorLayer *places = table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)", {{"A"}, {"B"}, {"C"}},
                                         {"Point(510000 5010000)", "Point(520000 5020000)", "Point(950000 5420000)"});
    const QVariant none;
    const QgsVectorLayer *flows =
        table(*mProject, typedTable,
              {{"A", "B", 1.0, none, none, none}, {"A", "C", 2.0, none, none, none}, {"C", "B", 4.0, none, none, none}});
    const Run outcome =
        run("territorial:aggregateflows", parametersOf(flows, places, {{"INTO", into}, {"CELL_SIZE", 100000}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(sumOf(outcome.layer("OUTPUT"), "value"), 7.0);
    QCOMPARE(outcome.layer("OUTPUT_PLACES")->featureCount(), 2L);
    QCOMPARE(outcome.layer("OUTPUT_PLACES")->crs().authid(), QStringLiteral("EPSG:32642"));
    if (into == QLatin1String("squares")) {
      QCOMPARE(column(outcome.layer("OUTPUT_PLACES"), "place"), (QVariantList{"5_50", "9_54"}));
      QVERIFY(featureWhere(outcome.layer("OUTPUT_PLACES"), "place", "5_50").geometry().asPoint() == QgsPointXY(550000, 5050000));
    }
  }

  void cellsOfALayerInDegreesAreAsWideAsTheySay() {
    // 60 km apart at 60 degrees north, where a degree of longitude is half of one at the equator.
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"A"}, {"B"}, {"C"}}, {"Point(69.6 60)", "Point(70.4 60)", "Point(72 60.2)"});
    const QVariant none;
    const QgsVectorLayer *flows =
        table(*mProject, typedTable, {{"A", "B", 1.0, none, none, none}, {"B", "C", 1.0, none, none, none}});
    const Run outcome =
        run("territorial:aggregateflows", parametersOf(flows, places, {{"INTO", "squares"}, {"CELL_SIZE", 200000}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsFeatureIterator features = outcome.layer("OUTPUT_PLACES")->getFeatures();
    QgsDistanceArea measure;
    measure.setEllipsoid("WGS84");
    for (QgsFeature feature; features.nextFeature(feature);)
      QVERIFY(measure.measureLine(feature.geometry().asPoint(), QgsPointXY(70.5, 60)) < 250000);
    QCOMPARE(sumOf(outcome.layer("OUTPUT"), "value"), 2.0);
  }

  void everyLevelKeepsTheTotalAndCoversItsScales() {
    const Chain chain = chainOfTowns(24);
    const Run outcome =
        run("territorial:aggregateflows",
            parametersOf(table(*mProject, typedTable, chain.rows), table(*mProject, pointPlaces, chain.ids, chain.points),
                         {{"INTO", "scales"}, {"DETAIL_SCALE", 500000}, {"LEVELS", 8}, {"GAP", 8}, {"STATUS_FIELD", "status"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QMap<int, double> sums = sumByLevel(outcome.layer("OUTPUT"));
    QVERIFY(sums.size() >= 3);
    QCOMPARE(outcome.results["LEVEL_COUNT"].toInt(), static_cast<int>(sums.size()));
    for (const double sum : sums)
      QVERIFY(std::abs(sum - chain.total) < 1e-9);
    // Each scale belongs to one level; the first and the last have no limit.
    QMap<int, QPair<QVariant, QVariant>> scales;
    QMap<int, int> nodes;
    QgsFeatureIterator features = outcome.layer("OUTPUT_PLACES")->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      const int level = feature.attribute("level").toInt();
      scales[level] = {feature.attribute("max_scale"), feature.attribute("min_scale")};
      ++nodes[level];
    }
    QCOMPARE(nodes[0], 24);
    QVERIFY(scales[0].first.isNull() && scales[scales.size() - 1].second.isNull());
    for (int level = 1; level < scales.size(); ++level) {
      QCOMPARE(scales[level].first.toDouble(), scales[level - 1].second.toDouble());
      QVERIFY(nodes[level] < nodes[level - 1]);
    }
    // Four towns at 1.6 km come together first; with all at one node nothing is between any more.
    QCOMPARE(nodes[1], 6);
    const QStringList ids =
        outcome.layer("OUTPUT_PLACES")->uniqueValues(0).size() == outcome.layer("OUTPUT_PLACES")->featureCount()
            ? QStringList()
            : QStringList("repeated");
    QVERIFY2(ids.isEmpty(), "an id stands for one node of one level");
  }

  void qgisDrawsTheLevelThatFitsTheScale() {
    const Chain chain = chainOfTowns(8);
    const Run outcome =
        run("territorial:aggregateflows",
            parametersOf(table(*mProject, typedTable, chain.rows), table(*mProject, pointPlaces, chain.ids, chain.points),
                         {{"INTO", "scales"}, {"DETAIL_SCALE", 500000}, {"LEVELS", 6}, {"GAP", 10}, {"OUTPUT_LINES", "memory:"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer *lines = outcome.layer("OUTPUT_LINES");
    QCOMPARE(lines->wkbType(), territorial::qc::wkbMultiLineString);
    QVERIFY(lines->featureCount() > 56);
    QVERIFY(drawnPixels(lines, 400000) > 0);
    // At 1 : 2 million each four towns are one node: two arrows are left.
    QVERIFY(drawnPixels(lines, 2000000) > 0);
    QVERIFY(drawnPixels(outcome.layer("OUTPUT_PLACES"), 2000000) > 0);
    // Where two levels meet, at the scale itself, there is one of them.
    const auto *rules = dynamic_cast<const QgsRuleBasedRenderer *>(lines->renderer());
    QVERIFY(rules);
    const QgsRuleBasedRenderer::RuleList levels = const_cast<QgsRuleBasedRenderer *>(rules)->rootRule()->children();
    QVERIFY(levels.size() > 1);
    for (const QgsRuleBasedRenderer::Rule *level : levels)
      if (const double limit = level->minimumScale(); limit > 0)
        QCOMPARE(std::count_if(levels.begin(), levels.end(), [limit](const auto *rule) { return rule->isScaleOK(limit); }), 1);
    // At 1 : 100 million all is one place: no flow is left between any.
    QCOMPARE(drawnPixels(lines, 1e8), 0);
  }

  void groupsReachAcrossTheAntimeridianAndThePole() {
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"E"}, {"W"}, {"P"}, {"Q"}},
                                         {"Point(179.99 10)", "Point(-179.99 10)", "Point(0 89.99)", "Point(180 89.99)"});
    const QVariant none;
    const QgsVectorLayer *flows =
        table(*mProject, typedTable,
              {{"E", "W", 1.0, none, none, none}, {"P", "Q", 2.0, none, none, none}, {"E", "P", 4.0, none, none, none}});
    const Run outcome =
        run("territorial:aggregateflows",
            parametersOf(flows, places,
                         {{"INTO", "scales"}, {"DETAIL_SCALE", 500000}, {"LEVELS", 1}, {"GAP", 8}, {"OUTPUT_LINES", "memory:"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT_PLACES"), "places"), (QVariantList{1, 1, 1, 1, 2, 2}));
    QCOMPARE(outcome.results["SELF_SHARE"].toDouble(), 3.0 / 7);
  }

  // The result is a table of linkages with places for the other algorithms, without a field name to type but the id.
  void theResultGoesIntoFlowLinesAndNodes() {
    const Run outcome = run(
        "territorial:aggregateflows",
        parametersOf(smallTable(*mProject), towns(*mProject), {{"REGIONS", squares(*mProject)->id()}, {"MAX_LOST_SHARE", 0.6}}),
        *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer *flows = outcome.layer("OUTPUT")->clone(), *places = outcome.layer("OUTPUT_PLACES")->clone();
    mProject->addMapLayers({flows, places});
    const QVariantMap next{{"LINKAGES", flows->id()}, {"PLACES", places->id()}, {"PLACE_FIELD", "place"}, {"OUTPUT", "memory:"}};
    const Run lines = run("territorial:flowlines", next, *mProject);
    QVERIFY2(lines.ok, qPrintable(lines.log));
    QCOMPARE(lines.layer("OUTPUT")->featureCount(), 2L);
    const Run nodes = run("territorial:flownodes", next, *mProject);
    QVERIFY2(nodes.ok, qPrintable(nodes.log));
    QCOMPARE(column(nodes.layer("OUTPUT"), "self"), (QVariantList{7.0, 0.0, 0.0}));
    // And the other way: the nodes of the whole equal those of the parts.
    const Run again = run("territorial:aggregateflows", with(next, {{"INTO", "scales"}, {"LEVELS", 1}}), *mProject);
    QVERIFY2(again.ok, qPrintable(again.log));
    QCOMPARE(sumOf(again.layer("OUTPUT"), "value"), 30.0);
  }

  void theOrderOfRowsChangesNothing() {
    Chain chain = chainOfTowns(20);
    const QVariantMap more{{"INTO", "scales"}, {"DETAIL_SCALE", 500000}, {"LEVELS", 6}};
    const Run first =
        run("territorial:aggregateflows",
            parametersOf(table(*mProject, typedTable, chain.rows), table(*mProject, pointPlaces, chain.ids, chain.points), more),
            *mProject);
    std::reverse(chain.rows.begin(), chain.rows.end());
    std::reverse(chain.ids.begin(), chain.ids.end());
    std::reverse(chain.points.begin(), chain.points.end());
    const Run second =
        run("territorial:aggregateflows",
            parametersOf(table(*mProject, typedTable, chain.rows), table(*mProject, pointPlaces, chain.ids, chain.points), more),
            *mProject);
    QVERIFY2(first.ok && second.ok, qPrintable(first.log + second.log));
    QCOMPARE(contentOf(first.layer("OUTPUT")), contentOf(second.layer("OUTPUT")));
    QCOMPARE(contentOf(first.layer("OUTPUT_PLACES")), contentOf(second.layer("OUTPUT_PLACES")));
  }

  void badInputIsRefusedWithASentence() {
    const QVariant none;
    const auto flow = [&](const QVariantList &row) { return table(*mProject, typedTable, {row}); };
    refused(parametersOf(smallTable(*mProject), towns(*mProject)), {"REGIONS is not given"});
    refused(parametersOf(flow({"A", "X", 1.0, none, none, none}), towns(*mProject), {{"INTO", "scales"}}), {"X"});
    refused(parametersOf(flow({"A", "B", -1.0, none, none, none}), towns(*mProject), {{"INTO", "scales"}}), {"-1"});
    refused(parametersOf(flow({"A", none, 1.0, none, none, none}), towns(*mProject), {{"INTO", "scales"}}), {"to"});
    const QgsVectorLayer *lost = table(*mProject, pointPlaces, {{"A"}, {"B"}}, {"Point(1 1)", ""});
    refused(parametersOf(flow({"A", "B", 1.0, none, none, none}), lost, {{"INTO", "scales"}}), {"no geometry"});
    refused(parametersOf(smallTable(*mProject), towns(*mProject), {{"REGIONS", towns(*mProject)->id()}}), {"polygons"});
  }

  void emptyTablesAndSelfFlowsAreFindings() {
    const QVariant none;
    for (const char *into : {"scales", "squares", "hexagons"}) {
      const Run empty = run("territorial:aggregateflows",
                            parametersOf(table(*mProject, typedTable, {}), towns(*mProject), {{"INTO", into}}), *mProject);
      QVERIFY2(empty.ok, qPrintable(empty.log));
      QVERIFY(empty.log.contains("table is empty"));
      const Run self =
          run("territorial:aggregateflows",
              parametersOf(table(*mProject, typedTable, {{"A", "A", 3.0, none, none, none}}), towns(*mProject), {{"INTO", into}}),
              *mProject);
      QVERIFY2(self.ok, qPrintable(self.log));
      QCOMPARE(self.results["SELF_SHARE"].toDouble(), 1.0);
    }
    const Run nowhere = run(
        "territorial:aggregateflows",
        parametersOf(table(*mProject, typedTable, {}), table(*mProject, pointPlaces, {}, {}), {{"INTO", "scales"}}), *mProject);
    QVERIFY2(nowhere.ok, qPrintable(nowhere.log));
  }

  void cancelAnswersAtOnceAndPresentsNothing() {
    QList<QVariantList> rows, ids;
    QStringList points;
    for (int i = 0; i < 200000; ++i)
      rows << QVariantList{
          QString::number(i % 2000), QString::number(i * 7919LL % 1999), 1.0 + i % 5, QVariant(), QVariant(), QVariant()};
    for (int i = 0; i < 2000; ++i) {
      ids << QVariantList{QString::number(i)};
      points << QStringLiteral("Point(%1 %2)").arg(50 + i % 40).arg(40 + i / 40 * 0.2);
    }
    const QVariantMap parameters =
        parametersOf(table(*mProject, typedTable, rows), table(*mProject, pointPlaces, ids, points),
                     {{"INTO", "scales"}, {"DETAIL_SCALE", 100000}, {"LEVELS", 10}, {"OUTPUT_LINES", "memory:"}});
    const QString fault = cancelFault("territorial:aggregateflows", parameters, *mProject, {1.0, 50.0, 60.0, 75.0, 90.0});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    const QString fault = progressFault(
        "territorial:aggregateflows",
        parametersOf(smallTable(*mProject), towns(*mProject), {{"INTO", "scales"}, {"OUTPUT_LINES", "memory:"}}), *mProject);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }
};

TERRITORIAL_TEST_MAIN(AggregateFlowsTest)
#include "aggregate_flows_test.moc"
