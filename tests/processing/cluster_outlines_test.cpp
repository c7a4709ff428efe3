// territorial:clusteroutlines inside QGIS: points in any CRS, degenerate clusters, what smoothing and clipping leave.
#include "harness.h"

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>
#include <qgsrasterlayer.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:clusteroutlines");
const QString pointFields = QStringLiteral("Point?crs=%1&field=cluster_id:int");

QVariantMap parameters(const QgsVectorLayer *points, const QVariantMap &more = {}) {
  return with({{"POINTS", points->id()}, {"OUTPUT", "memory:"}}, more);
}

// Cluster 1: 11 x 11 points 100 m apart; 2: a single point; 3: two points; none: one point within the first.
QgsVectorLayer *clusters(QgsProject &project) {
  QList<QVariantList> rows;
  QStringList points;
  const auto add = [&](const QVariant &cluster, double x, double y) {
    rows << QVariantList{cluster};
    points << QStringLiteral("POINT(%1 %2)").arg(x).arg(y);
  };
  for (int y = 0; y <= 10; ++y)
    for (int x = 0; x <= 10; ++x)
      add(1, 100 * x, 100 * y);
  add(2, 9000, 0);
  add(3, 0, 9000);
  add(3, 500, 9000);
  add(QVariant(QVariant::Int), 450, 450);
  return table(project, pointFields.arg("EPSG:32642"), rows, points);
}

QgsFeature of(const Run &done, int cluster) { return featureWhere(done.layer("OUTPUT"), "cluster_id", cluster); }

// Two clusters of 40 points about a meridian, 1 to the north of 2. beyond: longitudes go on after 180.
QgsVectorLayer *around(QgsProject &project, double meridian, bool beyond = false) {
  QList<QVariantList> rows;
  QStringList points;
  for (int i = 0; i < 80; ++i) {
    const double longitude = meridian + std::fmod(i * 0.7310585786, 2) - 1;
    rows << QVariantList{1 + i % 2};
    points << QStringLiteral("POINT(%1 %2)")
                  .arg(longitude > 180 && !beyond ? longitude - 360 : longitude, 0, 'g', 17)
                  .arg(65 - 2 * (i % 2) + std::fmod(i * 0.4142135623, 1), 0, 'g', 17);
  }
  return table(project, pointFields.arg("EPSG:4326"), rows, points);
}

// Points of degrees in the equal-area projection around a pole, EPSG:6931 or EPSG:6932.
QStringList polarPlane(int sign, const QStringList &points) {
  const QgsCoordinateTransform toPlane(QgsCoordinateReferenceSystem("EPSG:4326"),
                                       QgsCoordinateReferenceSystem(sign > 0 ? "EPSG:6931" : "EPSG:6932"),
                                       QgsCoordinateTransformContext());
  QStringList moved;
  for (const QString &point : points) {
    QgsGeometry geometry = QgsGeometry::fromWkt(point);
    geometry.transform(toPlane);
    moved << geometry.asWkt(12);
  }
  return moved;
}

} // namespace

class ClusterOutlinesTest : public QObject {
  Q_OBJECT
private slots:
  void everyClusterGetsAnOutlineThatContainsIt() {
    QgsProject project;
    for (const char *method : {"convex", "concave", "voronoi"}) {
      const Run done =
          run(algorithm, parameters(clusters(project), {{"METHOD", method}, {"LEAST_RADIUS", 200}, {"REACH", 300}}), project);
      QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
      QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 3);
      for (const int cluster : {1, 2, 3}) {
        QVERIFY(of(done, cluster).geometry().isGeosValid());
        QCOMPARE(of(done, cluster).attribute("contained_share").toDouble(), 1.0);
      }
      QCOMPARE(of(done, 1).attribute("members").toInt(), 121);
    }
    const Run convex = run(algorithm, parameters(clusters(project), {{"METHOD", "convex"}, {"LEAST_RADIUS", 200}}), project);
    QVERIFY(std::abs(of(convex, 1).geometry().area() - 1e6) < 1);
    QVERIFY(std::abs(of(convex, 2).geometry().area() - M_PI * 200 * 200) < 0.01 * M_PI * 200 * 200);
    QVERIFY(std::abs(of(convex, 1).attribute("area_km2").toDouble() - 0.9947) < 0.001); // UTM's scale 500 km off its meridian
  }

  void voronoiReachesAsFarAsThePointsAreApart() {
    QgsProject project;
    const Run done = run(algorithm, parameters(clusters(project), {{"METHOD", "voronoi"}, {"LEAST_RADIUS", 200}}), project);
    QCOMPARE(of(done, 1).attribute("scale_m").toDouble(), 200.0); // twice the 100 m of the grid
    QVERIFY(of(done, 1).geometry().boundingBox().xMaximum() > 1199 && of(done, 1).geometry().boundingBox().xMaximum() < 1201);
  }

  void voronoiLeavesOutWhatBelongsToNone() {
    QgsProject project;
    const Run done = run(algorithm, parameters(clusters(project), {{"METHOD", "voronoi"}, {"REACH", 300}}), project);
    const QgsGeometry stranger = QgsGeometry::fromPointXY({450, 450});
    QVERIFY(!of(done, 1).geometry().contains(stranger));
    QVERIFY(of(run(algorithm, parameters(clusters(project)), project), 1).geometry().contains(stranger));
  }

  void degreesAreWorkedOnInAPlane() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    for (int i = 0; i < 200; ++i) {
      rows << QVariantList{1};
      points << QStringLiteral("POINT(%1 %2)").arg(70 + 0.001 * (i % 20), 0, 'f', 6).arg(60 + 0.001 * (i / 20), 0, 'f', 6);
    }
    rows << QVariantList{2};
    points << "POINT(71 60)";
    const Run done = run(
        algorithm,
        parameters(table(project, pointFields.arg("EPSG:4326"), rows, points), {{"METHOD", "convex"}, {"LEAST_RADIUS", 1000}}),
        project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(of(done, 1).attribute("contained_share").toDouble(), 1.0);
    QVERIFY(std::abs(of(done, 1).attribute("area_km2").toDouble() - 19 * 0.0558 * 9 * 0.1114) < 0.01); // degrees at 60 N, km
    QVERIFY(std::abs(of(done, 2).attribute("area_km2").toDouble() - M_PI) < 0.02);
    const QgsRectangle box = of(done, 2).geometry().boundingBox();
    QVERIFY(std::abs(box.width() / box.height() - 2) < 0.02); // a circle on the ground
    QCOMPARE(done.layer("OUTPUT")->crs().authid(), QString("EPSG:4326"));
  }

  // Corners of an outline are members: they still are after the way to a plane and back.
  void outlinesInDegreesHoldTheirMembersExactly() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    for (int i = 0; i < 60; ++i) {
      rows << QVariantList{1 + i % 2};
      points << QStringLiteral("POINT(%1 %2)")
                    .arg(50 + 20 * (i % 2) + std::fmod(i * 0.7310585786, 9), 0, 'g', 17)
                    .arg(45 + std::fmod(i * 0.4142135623, 7), 0, 'g', 17);
    }
    QgsVectorLayer *layer = table(project, pointFields.arg("EPSG:4326"), rows, points);
    for (const char *method : {"convex", "concave", "alpha", "voronoi"}) {
      const Run done =
          run(algorithm, parameters(layer, {{"METHOD", method}, {"REACH", 300000}, {"LEAST_RADIUS", 1000}}), project);
      QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
      for (QgsFeatureIterator members = layer->getFeatures();;) {
        QgsFeature member;
        if (!members.nextFeature(member))
          break;
        const QgsFeature outline = of(done, member.attribute(0).toInt());
        QVERIFY2(outline.geometry().intersects(member.geometry()), method);
        QCOMPARE(outline.attribute("contained_share").toDouble(), 1.0);
        QVERIFY(outline.geometry().isGeosValid());
      }
    }
  }

  // The same towns on both sides of 180 degrees and at 120: the outlines are the same, but for where they lie.
  void overTheAntimeridianOutlinesAreWhatTheyAreElsewhere() {
    QgsProject project;
    for (const char *method : {"convex", "concave", "alpha", "voronoi", "density"}) {
      const QVariantMap more{{"METHOD", method}, {"REACH", 60000}, {"LEAST_RADIUS", 1000}, {"BANDWIDTH", 30000}, {"SHARE", 1}};
      const Run there = run(algorithm, parameters(around(project, 120), more), project);
      for (const bool beyond : {false, true}) { // longitudes to 180, and beyond
        QgsVectorLayer *layer = around(project, 180, beyond);
        const Run done = run(algorithm, parameters(layer, more), project);
        QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
        for (const int cluster : {1, 2}) {
          const QgsFeature outline = of(done, cluster), same = of(there, cluster);
          QVERIFY(outline.geometry().isGeosValid());
          QCOMPARE(outline.attribute("contained_share").toDouble(), 1.0);
          QVERIFY2(std::abs(outline.attribute("area_km2").toDouble() / same.attribute("area_km2").toDouble() - 1) < 1e-6, method);
          const double degrees = outline.geometry().area() / same.geometry().area();
          QVERIFY2(std::abs(degrees - 1) < 1e-3, method);
          const QgsRectangle box = outline.geometry().boundingBox();
          QVERIFY2(beyond ? box.xMinimum() > 170 && box.xMaximum() < 190 : box.xMinimum() >= -180 && box.xMaximum() <= 180,
                   method);
        }
        for (QgsFeatureIterator members = layer->getFeatures();;) {
          QgsFeature member;
          if (!members.nextFeature(member))
            break;
          QVERIFY2(of(done, member.attribute(0).toInt()).geometry().intersects(member.geometry()), method);
        }
      }
    }
  }

  // A ring of stations about each pole: its outline reaches the pole and is as large as in a polar equal-area projection.
  void outlinesAroundAPoleReachIt() {
    QgsProject project;
    for (const int sign : {1, -1}) {
      QList<QVariantList> rows;
      QStringList points;
      for (int longitude = -180; longitude < 180; longitude += 10) {
        rows << QVariantList{1};
        points << QStringLiteral("POINT(%1 %2)").arg(longitude).arg(sign * (84 + std::abs(longitude) % 3));
      }
      rows << QVariantList{1};
      points << QStringLiteral("POINT(37 %1)").arg(sign * 90);
      QgsVectorLayer *layer = table(project, pointFields.arg("EPSG:4326"), rows, points);
      QgsVectorLayer *polar =
          table(project, pointFields.arg(sign > 0 ? "EPSG:6931" : "EPSG:6932"), rows, polarPlane(sign, points));
      for (const char *method : {"convex", "concave", "alpha", "voronoi"}) {
        const QVariantMap more{{"METHOD", method}, {"REACH", 900000}};
        const Run done = run(algorithm, parameters(layer, more), project),
                  flat = run(algorithm, parameters(polar, more), project);
        QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
        const QgsGeometry outline = of(done, 1).geometry();
        QVERIFY2(outline.isGeosValid(), method);
        for (const QString &point : points)
          QVERIFY2(outline.intersects(QgsGeometry::fromWkt(point)), qPrintable(method + point));
        QCOMPARE(of(done, 1).attribute("contained_share").toDouble(), 1.0);
        QCOMPARE(sign > 0 ? outline.boundingBox().yMaximum() : outline.boundingBox().yMinimum(), 90.0 * sign);
        QCOMPARE(outline.boundingBox().width(), 360.0);
        if (QLatin1String(method) != QLatin1String("concave")) // what is worn away depends on the plane
          QVERIFY2(std::abs(of(done, 1).attribute("area_km2").toDouble() / of(flat, 1).attribute("area_km2").toDouble() - 1) <
                       0.01,
                   method);
      }
    }
  }

  void smoothingAndClippingAreSaidInTheShare() {
    QgsProject project;
    const Run smooth = run(algorithm, parameters(clusters(project), {{"METHOD", "convex"}, {"SMOOTH", 3}}), project);
    QVERIFY(of(smooth, 1).attribute("contained_share").toDouble() < 1);
    QVERIFY(of(smooth, 1).attribute("contained_share").toDouble() > 80 / 121.0); // all but those on the edge
    QVERIFY(of(smooth, 1).geometry().isGeosValid());
    QgsVectorLayer *half =
        table(project, "Polygon?crs=EPSG:32642&field=a:int", {{1}}, {"Polygon((-10 -10,455 -10,455 2000,-10 2000,-10 -10))"});
    const Run clipped = run(algorithm, parameters(clusters(project), {{"METHOD", "convex"}, {"CLIP", half->id()}}), project);
    QVERIFY2(clipped.ok, qPrintable(clipped.refusal + clipped.log));
    QCOMPARE(of(clipped, 1).attribute("contained_share").toDouble(), 55.0 / 121);
    QCOMPARE(of(clipped, 2).attribute("contained_share").toDouble(), 0.0);
    QVERIFY2(clipped.log.contains("69 members lie outside"), qPrintable(clipped.log)); // 66 of the square, those of 2 and 3
    QVERIFY2(clipped.log.contains("without an outline: 2, 3"), qPrintable(clipped.log));
    QVERIFY(smooth.log.contains("members lie outside the outline of their cluster"));
  }

  void alphaShapesFollowTheirRadius() {
    QgsProject project;
    const Run whole = run(algorithm, parameters(clusters(project), {{"METHOD", "alpha"}}), project);
    QVERIFY2(whole.ok, qPrintable(whole.refusal + whole.log));
    // The grid's least circle goes through the corners of a cell of 100 m.
    QVERIFY(std::abs(of(whole, 1).attribute("scale_m").toDouble() - std::sqrt(2.0) * 50) < 1e-6);
    QVERIFY(std::abs(of(whole, 1).geometry().area() - 1e6) < 1);
    const Run small =
        run(algorithm, parameters(clusters(project), {{"METHOD", "alpha"}, {"RADIUS", 10}, {"LEAST_RADIUS", 5}}), project);
    QCOMPARE(of(small, 1).geometry().constGet()->partCount(), 121);
    for (const Run &done : {whole, small}) {
      QVERIFY(of(done, 1).geometry().isGeosValid());
      QCOMPARE(of(done, 1).attribute("contained_share").toDouble(), 1.0);
    }
  }

  void densityOutlinesHoldTheirShareAndComeAsARaster() {
    QgsProject project;
    QTemporaryDir folder;
    const QString raster = folder.filePath("density.tif");
    const Run done = run(
        algorithm,
        parameters(clusters(project), {{"METHOD", "density"}, {"SHARE", 0.8}, {"BANDWIDTH", 150}, {"OUTPUT_DENSITY", raster}}),
        project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    const double share = of(done, 1).attribute("contained_share").toDouble();
    QVERIFY2(share >= 0.8 && share < 0.9, qPrintable(QString::number(share)));
    QCOMPARE(of(done, 1).attribute("scale_m").toDouble(), 150.0);
    QVERIFY(of(done, 1).geometry().isGeosValid());
    QgsRasterLayer layer(raster, "density");
    QVERIFY(layer.isValid());
    QCOMPARE(layer.crs().authid(), QString("EPSG:32642"));
    // The sum over all pixels is the number of members.
    double sum = 0, members = 0;
    for (const QVariant &count : column(done.layer("OUTPUT"), "members"))
      members += count.toDouble();
    std::unique_ptr<QgsRasterBlock> block(layer.dataProvider()->block(1, layer.extent(), layer.width(), layer.height()));
    for (int row = 0; row < layer.height(); ++row)
      for (int across = 0; across < layer.width(); ++across)
        sum += block->value(row, across) * layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY() / 1e6;
    QVERIFY2(std::abs(sum / members - 1) < 0.001, qPrintable(QString::number(sum)));
    QVERIFY(run(algorithm, parameters(clusters(project), {{"OUTPUT_DENSITY", raster}}), project)
                .refusal.contains("METHOD density alone"));
    const Run nowhere = run(
        algorithm, parameters(clusters(project), {{"METHOD", "density"}, {"OUTPUT_DENSITY", folder.filePath("no/such/d.tif")}}),
        project);
    QVERIFY2(!nowhere.ok, qPrintable(nowhere.log));
    QVERIFY(
        run(algorithm, parameters(clusters(project), {{"METHOD", "density"}, {"SHARE", 0}}), project).refusal.contains("SHARE"));
    QVERIFY(
        run(algorithm, parameters(clusters(project), {{"METHOD", "alpha"}, {"RADIUS", 0}}), project).refusal.contains("RADIUS"));
  }

  void degenerateAndWrongInputHasASentence() {
    QgsProject project;
    const Run none = run(algorithm, parameters(table(project, pointFields.arg("EPSG:32642"), {})), project);
    QVERIFY2(none.ok && none.log.contains("No point has a cluster"), qPrintable(none.refusal + none.log));
    QVERIFY(
        run(algorithm, parameters(clusters(project), {{"CLUSTER_FIELD", "x"}}), project).refusal.contains("has no field “x”"));
    QVERIFY(run(algorithm, parameters(clusters(project), {{"LEAST_RADIUS", 0}}), project)
                .refusal.contains("LEAST_RADIUS: give a distance"));
    QgsVectorLayer *gap = table(project, pointFields.arg("EPSG:32642"), {{1}, {1}}, {"POINT(0 0)", ""});
    QgsVectorLayer *weighted =
        table(project, pointFields.arg("EPSG:32642") + "&field=w:double", {{1, 0}, {1, 0}, {1, 0}, {2, 1}, {2, 0}},
              {"POINT(0 0)", "POINT(9 0)", "POINT(0 9)", "POINT(99 0)", "POINT(99 9)"});
    const Run weightless = run(algorithm, parameters(weighted, {{"METHOD", "density"}, {"WEIGHT_FIELD", "w"}}), project);
    QVERIFY2(!weightless.ok && weightless.log.contains("WEIGHT_FIELD: all members of cluster 1"), qPrintable(weightless.log));
    QgsVectorLayer *doubled = table(project, pointFields.arg("EPSG:32642"), {{1}, {2}, {2}, {2}},
                                    {"POINT(0 0)", "POINT(0 0)", "POINT(9 0)", "POINT(0 9)"});
    const Run twice = run(algorithm, parameters(doubled, {{"METHOD", "voronoi"}}), project);
    QVERIFY2(twice.ok && twice.log.contains("On 1 places there are members of several clusters"), qPrintable(twice.log));
    QgsVectorLayer *swapped = table(project, pointFields.arg("EPSG:4326"), {{1}, {1}}, {"POINT(50 70)", "POINT(50 95)"});
    const Run nowhere = run(algorithm, parameters(swapped), project);
    QVERIFY2(nowhere.ok && nowhere.log.contains("1 points have coordinates that are nowhere"), qPrintable(nowhere.log));
    QVERIFY(run(algorithm, parameters(clusters(project), {{"METHOD", "round"}}), project)
                .refusal.contains("METHOD: there is no choice “round”. There are: convex, concave"));
    QVERIFY(run(algorithm, parameters(clusters(project), {{"RATIO", 2}}), project)
                .refusal.contains("RATIO: 2 is out of range, give a number from 0 to 1."));
    const Run missing = run(algorithm, parameters(gap), project);
    QVERIFY2(missing.ok && missing.log.contains("1 members of clusters have no point"), qPrintable(missing.log));
  }

  // The chain of the sample: plants, their clusters, their outlines.
  void clustersOfTheSampleGetOutlines() {
    QgsProject project;
    const Run firms = run("territorial:firmclusters",
                          {{"FIRMS", sourceFile("sample_data/kazakhstan.gpkg") + "|layername=power_plants"},
                           {"METHOD", "hdbscan"},
                           {"MIN_POINTS", 4},
                           {"OUTPUT", "memory:"}},
                          project);
    QgsVectorLayer *made = firms.layer("OUTPUT");
    project.addMapLayer(firms.context->takeResultLayer(made->id()), false, true);
    const Run done = run(algorithm, {{"POINTS", made->id()}, {"LEAST_RADIUS", 20000}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), firms.results.value("CLUSTER_COUNT").toInt());
    for (const QVariant &share : column(done.layer("OUTPUT"), "contained_share"))
      QCOMPARE(share.toDouble(), 1.0);
  }
};

TERRITORIAL_TEST_MAIN(ClusterOutlinesTest)
#include "cluster_outlines_test.moc"
