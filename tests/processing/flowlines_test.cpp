#include "harness.h"

#include "qgis_compat.h"

#include "processing/styles.h"

#include <qgsapplication.h>
#include <qgsgeometry.h>
#include <qgslayermetadata.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsprocessingregistry.h>
#include <qgsvectorfilewriter.h>

#include <QDomDocument>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString flowTable = QStringLiteral("None?field=from:string(20)&field=to:string(20)&field=value:double");
const QString typedTable =
    QStringLiteral("None?field=from:string(20)&field=to:string(20)&field=value:double&field=kind:string(20)"
                   "&field=year:integer&field=status:string(20)&field=borders:integer");
const QString pointPlaces = QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)");

// Four towns: A and B on a meridian, C on the equator with A, D where A is.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
}

QVariantMap parametersOf(const QgsVectorLayer *linkages, const QgsVectorLayer *places) {
  return {{"LINKAGES", linkages->id()}, {"PLACES", places->id()}, {"OUTPUT", "memory:"}};
}

QVariantMap with(QVariantMap parameters, const QVariantMap &more) {
  for (auto it = more.cbegin(); it != more.cend(); ++it)
    parameters.insert(it.key(), it.value());
  return parameters;
}

// Every attribute and the exact geometry of a layer, in feature order.
QStringList contentOf(const QgsVectorLayer *layer) {
  QStringList rows;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QStringList row;
    for (const QVariant &value : feature.attributes())
      row << (value.isNull()                          ? QStringLiteral("NULL")
              : value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 17)
                                                      : value.toString());
    rows << row.join('|') + '|' + QString::fromLatin1(feature.geometry().asWkb().toHex());
  }
  return rows;
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

class FlowLinesTest : public QObject {
  Q_OBJECT

  // The run fails with every part of `sentence` in its words.
  void refused(const QVariantMap &parameters, const QStringList &parts) {
    const Run outcome = run("territorial:flowlines", parameters, *mProject);
    QVERIFY2(!outcome.ok, "the run should have been refused");
    for (const QString &part : parts)
      QVERIFY2(outcome.log.contains(part), qPrintable(QStringLiteral("“%1” is not in: %2").arg(part, outcome.log)));
  }

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
                            with(parametersOf(flows, places),
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

  void netAndTwoWayTotalsAndThresholdsAreAsComputedByHand() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", 30.0}, {"B", "A", 50.0}, {"A", "C", 15.0}, {"A", "A", 5.0}});
    const QVariantMap common = parametersOf(flows, towns(*mProject));
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
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"OUTPUT_SELF", "memory:"}}), *mProject);
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
    const Run outcome = run("territorial:flowlines", parametersOf(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QVariantList reciprocal = column(outcome.layer("OUTPUT"), "reciprocal");
    QVERIFY(!reciprocal[0].isNull());
    QCOMPARE(reciprocal[0].toDouble(), 0.0);
    QVERIFY(reciprocal[1].isNull());
  }

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
    const Run outcome = run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"SHAPE", shape}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY2(std::abs(kilometres(outcome, "B") - 1105.854833) < 1e-6,
             qPrintable(QString::number(kilometres(outcome, "B"), 'f', 9)));
    QVERIFY(std::abs(kilometres(outcome, "C") - 5 * 111.319490793) < 1e-6);
  }

  // JFK to LHR, the published example of GeographicLib's GeodSolve: 5,551.759400 km.
  void lengthFromNewYorkToLondonIsThePublishedOne() {
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"JFK"}, {"LHR"}}, {"Point(-73.8 40.6)", "Point(-0.5 51.6)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"JFK", "LHR", 1.0}});
    const Run outcome = run("territorial:flowlines", parametersOf(flows, places), *mProject);
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
      const Run outcome = run("territorial:flowlines", with(parametersOf(flows, places), {{"SHAPE", shape}}), *mProject);
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
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"CURVATURE", 0.2}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsGeometry there = featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry();
    const QgsGeometry back = featureWhere(outcome.layer("OUTPUT"), "from", "B").geometry();
    QVERIFY(sideOfChord(there) < 0);
    QVERIFY(sideOfChord(back) < 0);
    QVERIFY(there.boundingBox().xMinimum() > 69.999999 && back.boundingBox().xMaximum() < 70.000001);
    QVERIFY(std::abs(there.boundingBox().width() - 0.2 * 10) < 0.02); // the rise is CURVATURE times the chord
  }

  void theStyleSetsStraightPairsSideBySideAndLeavesArcs() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}, {"B", "A", 2.0}});
    const auto styleOf = [&](const QString &shape) {
      const Run outcome =
          run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"SHAPE", shape}}), *mProject);
      QDomDocument style;
      QString error;
      outcome.layer("OUTPUT")->exportNamedStyle(style, error);
      return style.toString();
    };
    QVERIFY(styleOf("straight").contains("translate($geometry"));
    QVERIFY(styleOf("geodesic").contains("translate($geometry"));
    QVERIFY(!styleOf("arc").contains("translate($geometry"));
  }

  void bothPartsOfALineCutAtTheAntimeridianAreDrawn() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"E", "W", 1.0}});
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"E"}, {"W"}}, {"Point(140 0)", "Point(-140 0)"});
    const Run outcome = run("territorial:flowlines", parametersOf(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QImage image = drawn(outcome.layer("OUTPUT"), QgsRectangle(-180, -20, 180, 20), 720, 80);
    QVERIFY(hasInk(image, {680, 0, 30, 80}));   // 160 to 175 E
    QVERIFY(hasInk(image, {10, 0, 30, 80}));    // 175 to 160 W
    QVERIFY(!hasInk(image, {200, 0, 300, 80})); // nothing the long way round
  }

  // A small flow crosses the body of a large one: the large one is whole, and the small one passes below.
  void largeFlowsLieAboveSmallOnes() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 100.0}, {"C", "D", 1.0}, {"C", "A", 1.0}});
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}}, {"Point(0 0)", "Point(10 0)", "Point(5 5)", "Point(5 -5)"});
    const Run outcome = run("territorial:flowlines", with(parametersOf(flows, places), {{"SHAPE", "straight"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QImage image = drawn(outcome.layer("OUTPUT"), QgsRectangle(-1, -6, 11, 6), 600, 600);
    const QColor body = image.pixelColor(200, 300);
    QVERIFY(body.lightness() < 200);
    for (int x = 200; x < 400; ++x) // a small flow on top would leave its casing and its colour here
      QCOMPARE(image.pixelColor(x, 300), body);
  }

  void straightLinesHaveTwoPoints() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"SHAPE", "straight"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry().asWkt(3),
             QStringLiteral("MultiLineString ((70 0, 70 10))"));
  }

  void noPieceOfAGeodesicIsLongerThanAllowed() {
    const QgsVectorLayer *places = table(*mProject, pointPlaces, {{"A"}, {"B"}}, {"Point(60 50)", "Point(80 50)"});
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, places), {{"SHAPE", "geodesic"}, {"MAX_SEGMENT", 20}}), *mProject);
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
    const Run outcome = run("territorial:flowlines", with(parametersOf(flows, places), {{"SHAPE", shape}}), *mProject);
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
    const Run outcome = run("territorial:flowlines", parametersOf(flows, places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsFeature line = outcome.layer("OUTPUT")->getFeature(1);
    QCOMPARE(line.attribute("from"), QVariant(1)); // the type of the places' id
    const QgsPolylineXY points = line.geometry().asMultiPolyline().first();
    QgsFeature first = featureWhere(places, "region", 1), second = featureWhere(places, "region", 2);
    QVERIFY(first.geometry().contains(&points.first()));
    QVERIFY(second.geometry().contains(&points.last()));
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
        run("territorial:flowlines", with(parametersOf(table(*mProject, typedTable, rows), places), more), *mProject);
    QVERIFY2(first.ok, qPrintable(first.log));
    QVERIFY(first.layer("OUTPUT")->featureCount() > 5);
    std::reverse(rows.begin(), rows.end());
    std::rotate(rows.begin(), rows.begin() + 61, rows.end());
    const QgsVectorLayer *turned = table(*mProject, pointPlaces, {{"D"}, {"B"}, {"C"}, {"A"}},
                                         {"Point(70 0)", "Point(70 10)", "Point(75 0)", "Point(70 0)"});
    const Run second =
        run("territorial:flowlines", with(parametersOf(table(*mProject, typedTable, rows), turned), more), *mProject);
    QVERIFY2(second.ok, qPrintable(second.log));
    QCOMPARE(contentOf(second.layer("OUTPUT")), contentOf(first.layer("OUTPUT")));
    QCOMPARE(contentOf(second.layer("OUTPUT_SELF")), contentOf(first.layer("OUTPUT_SELF")));
  }

  void typesAndPeriodsKeepFlowsApart() {
    const QgsVectorLayer *flows = table(*mProject, typedTable,
                                        {{"A", "B", 1.0, "goods", 2021, "observed", 2015},
                                         {"A", "B", 2.0, "goods", 2020, "observed", 2015},
                                         {"B", "A", 4.0, "goods", 2020, "observed", 2015},
                                         {"A", "B", 8.0, QVariant(), 2020, "observed", 2015}});
    const Run outcome =
        run("territorial:flowlines",
            with(parametersOf(flows, towns(*mProject)), {{"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}}), *mProject);
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
    const QgsVectorLayer *flows = table(*mProject, typedTable, {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}});
    const QVariantMap more{{"TYPE_FIELD", "kind"}, {"PERIOD_FIELD", "year"}, {"STATUS_FIELD", "status"}};
    const Run outcome = run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), more), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *lines = outcome.layer("OUTPUT");
    QVERIFY2(lines->name().endsWith("migration, 2024, modelled"), qPrintable(lines->name()));
    QVERIFY(lines->metadata().abstract().contains("Modelled, not observed."));
    QVERIFY(lines->metadata().abstract().contains("In the borders of 2015."));
    QCOMPARE(column(lines, "status"), (QVariantList{"modelled"}));
  }

  void aTableWithBothStatusesIsPartlyModelled() {
    const QgsVectorLayer *flows =
        table(*mProject, typedTable,
              {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}, {"B", "A", 1.0, "migration", 2024, QVariant(), 2015}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"STATUS_FIELD", "status"}}), *mProject);
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
    const QgsVectorLayer *flows = table(*mProject, typedTable, {{"A", "B", 1.0, "migration", 2024, "observed", QVariant()}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"STATUS_FIELD", "status"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY(!outcome.layer("OUTPUT")->name().contains("modelled"));
    QVERIFY(!outcome.layer("OUTPUT")->metadata().abstract().contains("odelled"));
    QVERIFY(!outcome.layer("OUTPUT")->metadata().abstract().contains("borders"));
  }

  // Total 100; Bee 4 and Bee-Cee 2 are lost.
  void unknownPlacesAreListedWithTheNearestAndTheirShare() {
    const QgsVectorLayer *places =
        table(*mProject, pointPlaces, {{"Almaty"}, {"Astana"}, {"Aqtau"}}, {"Point(77 43)", "Point(71 51)", "Point(51 44)"});
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"Almaty", "Astana", 94.0}, {"Almatty", "Astana", 4.0}, {"Almatty", "Aktau", 2.0}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, places), {{"OUTPUT_UNMATCHED", "memory:"}}), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 2);
    QCOMPARE(outcome.results["LOST_SHARE"].toDouble(), 0.06);
    const QgsVectorLayer *unmatched = outcome.layer("OUTPUT_UNMATCHED");
    QCOMPARE(column(unmatched, "id"), (QVariantList{"Aktau", "Almatty"}));
    QVERIFY(column(unmatched, "nearest")[0].toString().startsWith("Aqtau"));
    QVERIFY(column(unmatched, "nearest")[1].toString().startsWith("Almaty"));
    QCOMPARE(column(unmatched, "value"), (QVariantList{1.0, 5.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{0.94}));
    refused(with(parametersOf(flows, places), {{"MAX_LOST_SHARE", 0.05}}), {"6.00 %", "MAX_LOST_SHARE", "Almatty", "Almaty"});
  }

  void placesOnOnePointAreReportedWithoutALine() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "D", 3.0}, {"A", "B", 7.0}});
    const Run outcome = run("territorial:flowlines", parametersOf(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["COINCIDENT_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 1);
    QVERIFY2(outcome.log.contains("A → D"), qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{0.7}));
  }

  void noRowsGiveAnEmptyLayerAndAWarning() {
    const Run outcome = run("territorial:flowlines", parametersOf(table(*mProject, flowTable, {}), towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY(outcome.layer("OUTPUT")->isValid());
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
    QCOMPARE(outcome.results["LINE_COUNT"].toInt(), 0);
    QVERIFY2(outcome.log.contains("empty"), qPrintable(outcome.log));
  }

  void noPlacesLoseEverythingWithASentence() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    refused(parametersOf(flows, table(*mProject, pointPlaces, {})), {"2 ids did not join", "100.00 %"});
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
    refused(parametersOf(flows, towns(*mProject)), {"Layer bad table", "field value", "feature 2", sentence, value.toString()});
  }

  void numbersAsTextAreReadWithADecimalPoint() {
    const QgsVectorLayer *flows =
        table(*mProject, "None?field=from:string&field=to:string&field=value:string", {{"A", "B", " 1.5 "}});
    const Run outcome = run("territorial:flowlines", parametersOf(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{1.5}));
  }

  void notANumberIsUnknownLikeNull() {
    const QgsVectorLayer *flows =
        table(*mProject, flowTable, {{"A", "B", std::numeric_limits<double>::quiet_NaN()}, {"B", "A", 3.0}});
    const Run outcome = run("territorial:flowlines", parametersOf(flows, towns(*mProject)), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
    QCOMPARE(column(outcome.layer("OUTPUT"), "share"), (QVariantList{1.0}));
    QVERIFY(column(outcome.layer("OUTPUT"), "reciprocal")[0].isNull());
  }

  void missingEndsAreRefusedByName() {
    refused(parametersOf(table(*mProject, flowTable, {{"A", QVariant(), 1.0}}), towns(*mProject)),
            {"field to", "feature 1", "NULL"});
  }

  void repeatedAndMissingPlaceIdsAreRefusedByName() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    refused(
        parametersOf(flows, table(*mProject, pointPlaces, {{"A"}, {"B"}, {" A"}}, {"Point(0 0)", "Point(1 0)", "Point(2 0)"})),
        {"field region", "feature 3", "repeated", "feature 1"});
    refused(parametersOf(flows, table(*mProject, pointPlaces, {{"A"}, {QVariant()}}, {"Point(0 0)", "Point(1 0)"})),
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
                           parametersOf(table(*mProject, flowTable, {{"A", "B", 1.0}, {"X", "X", 1.0}}), places), *mProject);
    QVERIFY2(unused.ok, qPrintable(unused.log));
    refused(parametersOf(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), {places->name(), "feature 3", "X", sentence});
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
        run("territorial:flowlines", parametersOf(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), *mProject);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsPointXY end = featureWhere(outcome.layer("OUTPUT"), "from", "A").geometry().asMultiPolyline().first().last();
    QVERIFY2(end.x() > 70 && end.x() < 72 && end.y() > 9 && end.y() < 12, qPrintable(end.asWkt()));
  }

  void aPolygonWithoutSurfaceIsRefused() {
    const QgsVectorLayer *places = table(*mProject, "Polygon?crs=EPSG:4326&field=region:string", {{"A"}, {"X"}},
                                         {"Polygon((0 0, 1 0, 1 1, 0 0))", "Polygon((5 5, 5 5, 5 5, 5 5))"});
    refused(parametersOf(table(*mProject, flowTable, {{"A", "X", 1.0}}), places), {"feature 2", "X"});
  }

  void placesThatCannotServeAreRefusedBeforeTheRun() {
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const auto refusal = [&](const QString &definition) {
      return run("territorial:flowlines", parametersOf(flows, table(*mProject, definition, {})), *mProject).refusal;
    };
    QVERIFY(refusal("LineString?crs=EPSG:4326&field=region:string").contains("has lines"));
    QVERIFY(refusal("None?field=region:string").contains("no geometry"));
    QVERIFY(refusal("Point?crs=&field=region:string").contains("coordinate reference system"));
    QVERIFY(refusal("Point?crs=EPSG:4326&field=name:string").contains("PLACE_FIELD"));
  }

  void wrongParametersAreRefusedWithTheNearest() {
    const QVariantMap good = parametersOf(table(*mProject, flowTable, {{"A", "B", 1.0}}), towns(*mProject));
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
    QgsProcessingContext context;
    context.setProject(mProject.get());
    QList<QVariantList> rows;
    for (int i = 0; i < 200000; ++i)
      rows << QVariantList{QString::number(i % 1000), QString::number((i * 7 + 1) % 1000), 1.0 + i % 5};
    QList<QVariantList> ids;
    QStringList points;
    for (int i = 0; i < 1000; ++i) {
      ids << QVariantList{QString::number(i)};
      points << QStringLiteral("Point(%1 %2)").arg(50 + i % 40).arg(40 + i / 40 * 0.5);
    }
    const QVariantMap parameters = parametersOf(table(*mProject, flowTable, rows), table(*mProject, pointPlaces, ids, points));
    for (const double stage : {1.0, 20.0, 60.0, 80.0}) {
      QgsProcessingFeedback feedback(false);
      QElapsedTimer sinceCancel;
      connect(&feedback, &QgsFeedback::progressChanged, this, [&](double progress) {
        if (progress >= stage && !feedback.isCanceled()) {
          feedback.cancel();
          sinceCancel.start();
        }
      });
      bool ok = true;
      const QVariantMap results =
          QgsApplication::processingRegistry()->algorithmById("territorial:flowlines")->run(parameters, context, &feedback, &ok);
      QVERIFY2(feedback.isCanceled(), qPrintable(QStringLiteral("never reached %1 %").arg(stage)));
      const qint64 elapsed = sinceCancel.elapsed();
      QVERIFY2(elapsed < 200, qPrintable(QStringLiteral("%1 ms after %2 %").arg(elapsed).arg(stage)));
      QVERIFY(!ok);
      QVERIFY(results.isEmpty());
    }
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    QgsProcessingContext context;
    context.setProject(mProject.get());
    QgsProcessingFeedback feedback(false);
    double last = 0;
    bool back = false;
    connect(&feedback, &QgsFeedback::progressChanged, this, [&](double progress) {
      back = back || progress < last;
      last = progress;
    });
    const QVariantMap parameters =
        parametersOf(table(*mProject, flowTable, {{"A", "B", 1.0}, {"A", "C", 2.0}}), towns(*mProject));
    QgsApplication::processingRegistry()->algorithmById("territorial:flowlines")->run(parameters, context, &feedback);
    QVERIFY(!back);
    QCOMPARE(last, 100.0);
  }

  void shapefilesHaveTheShortFieldNames() {
    QTemporaryDir folder;
    const QString file = folder.filePath("flows.shp");
    const QgsVectorLayer *flows = table(*mProject, flowTable, {{"A", "B", 1.0}});
    const Run outcome = run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"OUTPUT", file}}), *mProject);
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
    const QgsVectorLayer *flows = table(*mProject, typedTable, {{"A", "B", 1.0, "migration", 2024, "modelled", 2015}});
    const Run outcome =
        run("territorial:flowlines", with(parametersOf(flows, towns(*mProject)), {{"OUTPUT", file}, {"STATUS_FIELD", "status"}}),
            *mProject);
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
