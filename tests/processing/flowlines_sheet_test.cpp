// territorial:flowlines: arrows, loops and routed lines on a sheet of a stated scale.
#include "flow_fixtures.h"

#include <qgsdistancearea.h>

#include <cmath>

using namespace territorial::test;

namespace {

// The signed area between a line and its chord, in square units of its CRS: below 0 where it bends right of travel.
double sideOfChord(const QgsGeometry &line) {
  const QgsPolylineXY points = line.asMultiPolyline().first();
  const QgsPointXY start = points.first(), end = points.last(), middle = points[points.size() / 2];
  return (end.x() - start.x()) * (middle.y() - start.y()) - (end.y() - start.y()) * (middle.x() - start.x());
}

} // namespace

class FlowLinesSheetTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  // All arrows valid, each with its line's id; tips exactly at the symbol's radius and the gap of 0.5 mm from the place.
  void routedFlowsEndAtTheSymbolsAndTheirArrowsAreValid() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "A", 20.0}, {"A", "C", 25.0}, {"C", "B", 3.0}, {"B", "C", 9.0}});
    const QgsVectorLayer *places = table(*mProject, QStringLiteral("Point?crs=EPSG:32642&field=region:string(20)"),
                                         {{"A"}, {"B"}, {"C"}}, {"Point(0 0)", "Point(600000 100000)", "Point(300000 500000)"});
    const Run outcome = run("territorial:flowlines",
                            with(flowParameters(flows, places),
                                 {{"SHAPE", "routed"}, {"MAP_SCALE", 5000000}, {"NODE_RADIUS", 3}, {"OUTPUT_ARROWS", "memory:"}}),
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT"), *arrows = outcome.layer("OUTPUT_ARROWS");
    QCOMPARE(lines->featureCount(), 5);
    QCOMPARE(column(arrows, "flow_id"), column(lines, "flow_id"));
    QCOMPARE(outcome.results["ROUTED_SCALE"].toDouble(), 5e6);
    const QgsFeature line = featureWhere(lines, "to", "C");
    const QgsPolylineXY axis = line.geometry().asMultiPolyline().first();
    QVERIFY(std::abs(axis.last().distance(300000, 500000) - 3.5 * 5000) < 1e-3);
    QVERIFY(std::abs(axis.first().distance(line.attribute("from") == "A" ? QgsPointXY(0, 0) : QgsPointXY(600000, 100000)) -
                     3.3 * 5000) < 1e-3);
    QgsFeatureIterator features = arrows->getFeatures();
    for (QgsFeature arrow; features.nextFeature(arrow);)
      QVERIFY(arrow.geometry().isGeosValid());
    const QVariantList widths = column(arrows, "width_mm"), values = column(arrows, "value");
    for (int i = 0; i < widths.size(); ++i)
      QCOMPARE(widths[i].toDouble(), std::max(0.42, 4.6 * values[i].toDouble() / 30));
  }

  // And never get longer, nor vanish between symbols that overlap.
  void trimmedLinesEndAtTheSymbolsAndKeepTheirLength_data() {
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"straight", "arc"})
      QTest::newRow(shape) << shape;
  }
  void trimmedLinesEndAtTheSymbolsAndKeepTheirLength() {
    QFETCH(QString, shape);
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "A", 20.0}, {"A", "C", 25.0}, {"C", "D", 5.0}});
    const QgsVectorLayer *places = table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)&field=mm:double",
                                         {{"A", 4.0}, {"B", 3.0}, {"C", 1.5}, {"D", 1.5}},
                                         {"Point(0 0)", "Point(600000 100000)", "Point(300000 500000)", "Point(301000 500000)"});
    const QMap<QString, QgsPointXY> at{{"A", {0, 0}}, {"B", {600000, 100000}}, {"C", {300000, 500000}}, {"D", {301000, 500000}}};
    const QMap<QString, double> radius{{"A", 4 * 5000}, {"B", 3 * 5000}, {"C", 1.5 * 5000}, {"D", 1.5 * 5000}}; // metres
    const QVariantMap asked{{"SHAPE", shape}, {"MAP_SCALE", 5000000}, {"NODE_RADIUS_FIELD", "mm"}};
    const Run plain = run("territorial:flowlines", flowParameters(flows, places, asked), *mProject);
    const Run made = run("territorial:flowlines", flowParameters(flows, places, with(asked, {{"TRIM_ENDS", true}})), *mProject);
    QVERIFY2(plain.ok && made.ok, qPrintable(plain.log + made.log));
    QCOMPARE(made.results["ROUTED_SCALE"].toDouble(), 5e6);
    QCOMPARE(column(made.layer("OUTPUT"), "length_km"), column(plain.layer("OUTPUT"), "length_km"));
    QgsFeatureIterator features = made.layer("OUTPUT")->getFeatures(), whole = plain.layer("OUTPUT")->getFeatures();
    for (QgsFeature line, before; features.nextFeature(line) && whole.nextFeature(before);) {
      const QString from = line.attribute("from").toString(), to = line.attribute("to").toString();
      const QgsPolylineXY points = line.geometry().asMultiPolyline().first();
      const QgsPolylineXY exact = before.geometry().asMultiPolyline().first();
      QCOMPARE(exact.first(), at[from]); // as ever without the flag
      QCOMPARE(exact.last(), at[to]);
      QVERIFY(line.geometry().length() < before.geometry().length());
      if (to == "D") { // 1 km apart, under their symbols: the middle fifth
        QVERIFY(std::abs(line.geometry().length() - before.geometry().length() / 5) < 1e-6);
        continue;
      }
      QVERIFY(std::abs(points.first().distance(at[from]) - radius[from]) < 1e-6 * radius[from]);
      QVERIFY(std::abs(points.last().distance(at[to]) - radius[to]) < 1e-6 * radius[to]);
    }
  }

  // In degrees the radius is that of the equal-area plane, whose scale differs by less than 2 % from the ellipsoid's.
  void trimmedLinesInDegreesEndAtTheSymbols() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "C", 20.0}});
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"A"}, {"B"}, {"C"}}, {"Point(60 45)", "Point(70 48)", "Point(65 52)"});
    QgsDistanceArea measure;
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), mProject->transformContext());
    measure.setEllipsoid("EPSG:7030");
    for (const char *shape : {"straight", "arc", "geodesic"}) {
      const Run made =
          run("territorial:flowlines",
              flowParameters(flows, places, {{"SHAPE", shape}, {"MAP_SCALE", 5000000}, {"NODE_RADIUS", 4}, {"TRIM_ENDS", true}}),
              *mProject);
      QVERIFY2(made.ok, qPrintable(made.log));
      const QgsPolylineXY points = featureWhere(made.layer("OUTPUT"), "from", "A").geometry().asMultiPolyline().first();
      QVERIFY(std::abs(measure.measureLine(points.first(), {60, 45}) - 20000) < 400);
      QVERIFY(std::abs(measure.measureLine(points.last(), {70, 48}) - 20000) < 400);
    }
  }

  // The loops' ends lie at the symbol's radius and the gaps of 0.3 and 0.5 mm from their place; their arrows are valid.
  void flowsWithinAPlaceAreLoopsAtItsSymbol_data() {
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"straight", "arc", "routed"})
      QTest::newRow(shape) << shape;
  }
  void flowsWithinAPlaceAreLoopsAtItsSymbol() {
    QFETCH(QString, shape);
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "A", 20.0}, {"A", "B", 30.0}, {"B", "A", 10.0}, {"C", "C", 5.0}});
    const QgsVectorLayer *places = table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)", {{"A"}, {"B"}, {"C"}},
                                         {"Point(0 0)", "Point(600000 100000)", "Point(300000 500000)"});
    const Run outcome = run("territorial:flowlines",
                            flowParameters(flows, places,
                                           {{"SHAPE", shape},
                                            {"SELF_FLOWS", "loops"},
                                            {"MAP_SCALE", 5000000},
                                            {"NODE_RADIUS", 3},
                                            {"OUTPUT_SELF", "memory:"},
                                            {"OUTPUT_ARROWS", "memory:"}}),
                            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT"), *arrows = outcome.layer("OUTPUT_ARROWS");
    QCOMPARE(column(lines, "from"), (QVariantList{"A", "A", "B", "C"}));
    QCOMPARE(column(lines, "to"), (QVariantList{"A", "B", "A", "C"}));
    QCOMPARE(column(lines, "length_km")[0].toDouble(), 0.0);
    QVERIFY(column(lines, "reciprocal")[0].isNull() && column(arrows, "bend")[0].isNull());
    QCOMPARE(column(arrows, "flow_id"), column(lines, "flow_id"));
    QCOMPARE(outcome.layer("OUTPUT_SELF")->featureCount(), 2L);
    QVERIFY2(outcome.log.contains("drawn as loops"), qPrintable(outcome.log));
    const QgsPolylineXY loop = featureWhere(lines, "to", "C").geometry().asMultiPolyline().first();
    QVERIFY(std::abs(loop.first().distance(300000, 500000) - 3.3 * 5000) < 1e-3);
    QVERIFY(std::abs(loop.last().distance(300000, 500000) - 3.5 * 5000) < 1e-3);
    QgsFeatureIterator features = arrows->getFeatures();
    for (QgsFeature arrow; features.nextFeature(arrow);)
      QVERIFY(arrow.geometry().isGeosValid());
    // The loop at A keeps clear of the flow to B and of that from it.
    const QgsGeometry own = featureWhere(arrows, "to", "A").geometry();
    QVERIFY(!own.intersects(featureWhere(arrows, "to", "B").geometry()));
  }

  void straightArrowsOfAPairLieSideBySide() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "A", 20.0}});
    const QgsVectorLayer *places =
        table(*mProject, "Point?crs=EPSG:32642&field=region:string(20)", {{"A"}, {"B"}}, {"Point(0 0)", "Point(600000 100000)"});
    const Run outcome =
        run("territorial:flowlines",
            flowParameters(flows, places,
                           {{"SHAPE", "straight"}, {"MAP_SCALE", 5000000}, {"NODE_RADIUS", 4}, {"OUTPUT_ARROWS", "memory:"}}),
            *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *arrows = outcome.layer("OUTPUT_ARROWS");
    QVERIFY(!featureWhere(arrows, "from", "A").geometry().intersects(featureWhere(arrows, "from", "B").geometry()));
    QVERIFY(sideOfChord(featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry()) == 0); // lines stay between the places
  }

  // The short way over the Pacific, there and back as one, with an obstacle on either side of 180 degrees.
  void routedFlowsAndArrowsTakeTheShortWayOverThePacific_data() {
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"straight", "arc", "routed"})
      QTest::newRow(shape) << shape;
  }
  void routedFlowsAndArrowsTakeTheShortWayOverThePacific() {
    QFETCH(QString, shape);
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"E"}, {"W"}, {"N"}}, {"Point(160 50)", "Point(-160 55)", "Point(178 65)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"E", "W", 10.0}, {"W", "E", 5.0}, {"N", "W", 4.0}});
    const QgsVectorLayer *obstacles =
        table(*mProject, "Polygon?crs=EPSG:4326", {{}, {}},
              {"Polygon((178 51, 180 51, 180 53, 178 53, 178 51))", "Polygon((-180 51, -178 51, -178 53, -180 53, -180 51))"});
    const Run outcome = run(
        "territorial:flowlines",
        flowParameters(flows, places,
                       {{"SHAPE", shape}, {"TOTALS", "two_way"}, {"OBSTACLES", obstacles->id()}, {"OUTPUT_ARROWS", "memory:"}}),
        *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT"), *arrows = outcome.layer("OUTPUT_ARROWS");
    QCOMPARE(column(lines, "value"), (QVariantList{15.0, 4.0}));
    QgsFeatureIterator features = lines->getFeatures();
    for (QgsFeature line; features.nextFeature(line);) {
      const QgsMultiPolylineXY parts = line.geometry().asMultiPolyline();
      QCOMPARE(parts.size(), 2);
      QCOMPARE(std::abs(parts[0].last().x()), 180.0);
      QCOMPARE(parts[1].first().x(), -parts[0].last().x());
      for (const QgsPolylineXY &part : parts)
        for (const QgsPointXY &point : part)
          QVERIFY(std::abs(point.x()) > 155);
    }
    QgsDistanceArea measure;
    measure.setEllipsoid("WGS84");
    measure.setSourceCrs(arrows->crs(), QgsCoordinateTransformContext());
    const QgsFeature arrow = featureWhere(arrows, "value", 15.0);
    QVERIFY(arrow.geometry().isGeosValid());
    const double around = measure.measurePerimeter(arrow.geometry()) / 2000, length = column(lines, "length_km")[0].toDouble();
    QVERIFY2(around < 1.3 * length,
             qPrintable(QStringLiteral("%1 km around half of an arrow %2 km long").arg(around).arg(length)));
  }

  // Symbols without size, so that the lines begin and end where the places are.
  void routedFlowsOfAPlaceOnTheAntimeridianAreNotCut() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"M", "W", 3.0}, {"W", "M", 2.0}, {"M", "E", 2.0}, {"E", "M", 1.0}});
    for (const char *edge : {"Point(180 50)", "Point(-180 50)"}) {
      const QgsVectorLayer *places =
          table(*mProject, pointPlaces, {{"M"}, {"W"}, {"E"}}, {edge, "Point(-160 40)", "Point(160 60)"});
      const Run outcome =
          run("territorial:flowlines", flowParameters(flows, places, {{"SHAPE", "routed"}, {"NODE_RADIUS", 0}}), *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 4L);
      QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
      for (QgsFeature line; features.nextFeature(line);)
        for (const QgsPolylineXY &part : line.geometry().asMultiPolyline()) {
          QVERIFY(QgsGeometry::fromPolylineXY(part).length() > 0);
          for (int i = 1; i < part.size(); ++i)
            QVERIFY(std::abs(part[i].x() - part[i - 1].x()) < 90);
        }
    }
  }
};

TERRITORIAL_TEST_MAIN(FlowLinesSheetTest)
#include "flowlines_sheet_test.moc"
