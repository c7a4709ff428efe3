// territorial:flowlines: where lines, loops and arrows run.
#include "flow_fixtures.h"

#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsmaprenderersequentialjob.h>

#include <cmath>

using namespace territorial::test;

namespace {

// Four towns: A and B on a meridian, C on the equator with A, D where A is.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
}

// The signed area between a line and its chord, in square units of its CRS: below 0 where it bends right of travel.
double sideOfChord(const QgsGeometry &line) {
  const QgsPolylineXY points = line.asMultiPolyline().first();
  const QgsPointXY start = points.first(), end = points.last(), middle = points[points.size() / 2];
  return (end.x() - start.x()) * (middle.y() - start.y()) - (end.y() - start.y()) * (middle.x() - start.x());
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

bool hasInk(const QImage &image, const QRect &where) {
  for (int y = where.top(); y <= where.bottom(); ++y)
    for (int x = where.left(); x <= where.right(); ++x)
      if (image.pixelColor(x, y).lightness() < 200)
        return true;
  return false;
}

double kilometres(const Run &outcome, const QString &from) {
  return featureWhere(outcome.layer("OUTPUT"), "from", from).attribute("length_km").toDouble();
}

} // namespace

class FlowLinesShapesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  // The WGS 84 meridian from the equator to 10 N is 1,105.854833 km (Snyder 1987, Map Projections, eq. 3-21); a degree of its
  // equator is 111.319491 km (2 pi a / 360).
  void lengthsOnMeridianAndEquatorAreTheEllipsoids_data() {
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"straight", "geodesic", "arc"})
      QTest::newRow(shape) << shape;
  }
  void lengthsOnMeridianAndEquatorAreTheEllipsoids() {
    QFETCH(QString, shape);
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"B", "A", 1.0}, {"C", "A", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"SHAPE", shape}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY2(std::abs(kilometres(outcome, "B") - 1105.854833) < 1e-6,
             qPrintable(QString::number(kilometres(outcome, "B"), 'f', 9)));
    QVERIFY(std::abs(kilometres(outcome, "C") - 5 * 111.319490793) < 1e-6);
  }

  // JFK to LHR, the published example of GeographicLib's GeodSolve: 5,551.759400 km.
  void lengthFromNewYorkToLondonIsThePublishedOne() {
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"JFK"}, {"LHR"}}, {"Point(-73.8 40.6)", "Point(-0.5 51.6)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"JFK", "LHR", 1.0}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY2(std::abs(kilometres(outcome, "JFK") - 5551.759400) < 1e-6,
             qPrintable(QString::number(kilometres(outcome, "JFK"), 'f', 9)));
  }

  void lengthIsGeodesicAlsoWherePlacesAreProjected() {
    QgsGeometry a = QgsGeometry::fromWkt("Point(70 0)"), b = QgsGeometry::fromWkt("Point(70 10)");
    const QgsCoordinateTransform mercator(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857"),
                                          QgsCoordinateTransformContext());
    a.transform(mercator);
    b.transform(mercator);
    const QgsVectorLayer *places =
        table(*mProject, "Point?crs=EPSG:3857&field=region:string(20)", {{"A"}, {"B"}}, {a.asWkt(12), b.asWkt(12)});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"B", "A", 1.0}});
    for (const char *shape : {"straight", "geodesic", "arc"}) {
      const Run outcome = run("territorial:flowlines", with(flowParameters(flows, places), {{"SHAPE", shape}}), *mProject);
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.layer("OUTPUT")->crs().authid(), QStringLiteral("EPSG:3857"));
      QVERIFY(std::abs(kilometres(outcome, "B") - 1105.854833) < 1e-6);
      const QgsPolylineXY line = featureWhere(outcome.layer("OUTPUT"), "from", "B").geometry().asMultiPolyline().first();
      QVERIFY(line.first().distance(b.asPoint()) < 1e-6);
      QVERIFY(line.last().distance(a.asPoint()) < 1e-6);
    }
  }

  void arcsOfBothDirectionsBendToTheRightOfTravel() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}, {"B", "A", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"CURVATURE", 0.2}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsGeometry there = featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry();
    const QgsGeometry back = featureWhere(outcome.layer("OUTPUT"), "from", "B").geometry();
    QVERIFY(sideOfChord(there) < 0);
    QVERIFY(sideOfChord(back) < 0);
    QVERIFY(there.boundingBox().xMinimum() > 69.999999 && back.boundingBox().xMaximum() < 70.000001);
    QVERIFY(std::abs(there.boundingBox().width() - 0.2 * 10) < 0.02); // the rise is CURVATURE times the chord
  }

  void bothPartsOfALineCutAtTheAntimeridianAreDrawn() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"E", "W", 1.0}});
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"E"}, {"W"}}, {"Point(140 0)", "Point(-140 0)"});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QImage image = drawn(outcome.layer("OUTPUT"), QgsRectangle(-180, -20, 180, 20), 720, 80);
    QVERIFY(hasInk(image, {680, 0, 30, 80}));   // 160 to 175 E
    QVERIFY(hasInk(image, {10, 0, 30, 80}));    // 175 to 160 W
    QVERIFY(!hasInk(image, {200, 0, 300, 80})); // nothing the long way round
  }

  void straightLinesHaveTwoPoints() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(flowParameters(flows, towns(*mProject)), {{"SHAPE", "straight"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry().asWkt(3),
             QStringLiteral("MultiLineString ((70 0, 70 10))"));
  }

  void noPieceOfAGeodesicIsLongerThanAllowed() {
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"A"}, {"B"}}, {"Point(60 50)", "Point(80 50)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome = run("territorial:flowlines",
                            with(flowParameters(flows, places), {{"SHAPE", "geodesic"}, {"MAX_SEGMENT", 20}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsPolylineXY line = featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry().asMultiPolyline().first();
    QVERIFY(line.size() > 70);
    QVERIFY2(line[line.size() / 2].y() > 50.4, "a geodesic bows towards the pole: atan(tan 50 / cos 10) on the sphere");
    QgsDistanceArea measure;
    measure.setEllipsoid("WGS84");
    for (int i = 1; i < line.size(); ++i)
      QVERIFY(measure.measureLine(line[i - 1], line[i]) <= 20000.001);
  }

  void linesAcrossTheAntimeridianAreCutThere_data() { lengthsOnMeridianAndEquatorAreTheEllipsoids_data(); }
  void linesAcrossTheAntimeridianAreCutThere() {
    QFETCH(QString, shape);
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"E"}, {"W"}}, {"Point(177 60)", "Point(-175 64)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"E", "W", 1.0}});
    const Run outcome = run("territorial:flowlines", with(flowParameters(flows, places), {{"SHAPE", shape}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsMultiPolylineXY parts = featureWhere(outcome.layer("OUTPUT"), "from", "E").geometry().asMultiPolyline();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].last().x(), 180.0);
    QCOMPARE(parts[1].first().x(), -180.0);
    QVERIFY(std::abs(parts[0].last().y() - parts[1].first().y()) < 1e-9);
    for (const QgsPolylineXY &part : parts)
      QVERIFY2(std::abs(part.first().x() - part.last().x()) < 10, "no piece runs round the world");
  }

  void polygonsGiveAPointOnTheirSurface() {
    const QgsVectorLayer *places = table(*mProject, "MultiPolygon?crs=EPSG:4326&field=region:integer", {{1}, {2}},
                                         {"MultiPolygon(((60 45, 64 45, 64 46, 61 46, 61 49, 64 49, 64 50, 60 50, 60 45)))",
                                          "MultiPolygon(((70 45, 72 45, 72 47, 70 47, 70 45)))"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"1", " 2 ", 5.0}});
    const Run outcome = run("territorial:flowlines", flowParameters(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsFeature line = outcome.layer("OUTPUT")->getFeature(1);
    QCOMPARE(line.attribute("from"), QVariant(1)); // the type of the places' id
    const QgsPolylineXY points = line.geometry().asMultiPolyline().first();
    QgsFeature first = featureWhere(places, "region", 1), second = featureWhere(places, "region", 2);
    QVERIFY(first.geometry().contains(&points.first()));
    QVERIFY(second.geometry().contains(&points.last()));
  }

  void invalidAndCurvedPolygonsStillHaveAPlace_data() {
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("geometry");
    QTest::newRow("bow-tie") << "Polygon?crs=EPSG:4326&field=region:string(20)"
                             << "Polygon((70 10, 72 12, 72 10, 70 12, 70 10))";
    QTest::newRow("curved") << "CurvePolygon?crs=EPSG:4326&field=region:string(20)"
                            << "CurvePolygon(CircularString(70 10, 71 11, 72 10, 71 9, 70 10))";
  }
  void invalidAndCurvedPolygonsStillHaveAPlace() {
    QFETCH(QString, definition);
    QFETCH(QString, geometry);
    const QgsVectorLayer *places =
        table(*mProject, definition, {{"A"}, {"X"}}, {"Polygon((60 10, 61 10, 61 11, 60 10))", geometry});
    const Run outcome =
        run("territorial:flowlines", flowParameters(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsPointXY end = featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry().asMultiPolyline().first().last();
    QVERIFY2(end.x() > 70 && end.x() < 72 && end.y() > 9 && end.y() < 12, qPrintable(end.asWkt()));
  }

  // In degrees and in metres of a plane: the drawn pieces keep within the error of a line drawn a hundred times as finely.
  void geodesicsKeepWithinTheirError_data() {
    QTest::addColumn<QString>("crs");
    for (const char *crs : {"EPSG:4326", "EPSG:32642", "EPSG:3857"})
      QTest::newRow(crs) << crs;
  }
  void geodesicsKeepWithinTheirError() {
    QFETCH(QString, crs);
    const QgsCoordinateTransform there(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs),
                                       QgsCoordinateTransformContext()),
        metres(QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:32642"), QgsCoordinateTransformContext());
    QgsGeometry a = QgsGeometry::fromWkt("Point(60 45)"), b = QgsGeometry::fromWkt("Point(80 52)");
    a.transform(there);
    b.transform(there);
    const QgsVectorLayer *places = table(*mProject, QStringLiteral("Point?crs=%1&field=region:string(20)").arg(crs),
                                         {{"A"}, {"B"}}, {a.asWkt(12), b.asWkt(12)});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const auto drawnWithin = [&](double error) {
      const Run outcome =
          run("territorial:flowlines", flowParameters(flows, places, {{"SHAPE", "geodesic"}, {"CHORD_ERROR", error}}), *mProject);
      return outcome.ok ? outcome.layer("OUTPUT")->getFeature(1).geometry() : QgsGeometry();
    };
    const QgsGeometry coarse = drawnWithin(500), fine = drawnWithin(5);
    QVERIFY(coarse.constGet()->nCoordinates() < fine.constGet()->nCoordinates() / 3);
    QgsGeometry dense = coarse.densifyByCount(40), truth = fine.densifyByCount(40);
    QVERIFY(dense.transform(metres) == Qgis::GeometryOperationResult::Success);
    QVERIFY(truth.transform(metres) == Qgis::GeometryOperationResult::Success);
    double largest = 0;
    for (auto vertex = dense.vertices_begin(); vertex != dense.vertices_end(); ++vertex)
      largest = std::max(largest, truth.distance(QgsGeometry((*vertex).clone())));
    QVERIFY2(largest < 505 * 1.05 && largest > 50, qPrintable(QString::number(largest)));
  }

  void aFlowToThePoleIsDrawnInEveryShape_data() {
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"straight", "geodesic", "arc", "routed"})
      QTest::newRow(shape) << shape;
  }
  void aFlowToThePoleIsDrawnInEveryShape() {
    QFETCH(QString, shape);
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"P"}, {"Q"}}, {"Point(0 90)", "Point(70 50)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"Q", "P", 3.0}, {"P", "Q", 2.0}});
    QVariantMap more{{"SHAPE", shape}};
    if (shape != QLatin1String("geodesic"))
      more.insert("OUTPUT_ARROWS", "memory:");
    const Run outcome = run("territorial:flowlines", flowParameters(flows, places, more), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 2L);
    QVERIFY(std::abs(kilometres(outcome, "Q") - 4454.2) < 50);
    QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
    for (QgsFeature line; features.nextFeature(line);)
      for (auto vertex = line.geometry().vertices_begin(); vertex != line.geometry().vertices_end(); ++vertex)
        QVERIFY(std::isfinite((*vertex).x()) && std::abs((*vertex).y()) <= 90 + 1e-9);
  }
};

TERRITORIAL_TEST_MAIN(FlowLinesShapesTest)
#include "flowlines_shapes_test.moc"
