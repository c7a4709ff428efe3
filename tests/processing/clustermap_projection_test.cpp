// The projection that a printed map takes for its territory.
#include "clustermap_fixtures.h"

#include "layout/antimeridian.h"
#include "layout/projection_choice.h"

#include <qgscoordinatetransform.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString definition =
    QStringLiteral("MultiPolygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double");

Projection chosen(const QStringList &wkt, const QString &language = QStringLiteral("en")) {
  std::vector<QgsGeometry> geometries;
  for (const QString &text : wkt)
    geometries.push_back(QgsGeometry::fromWkt(text));
  return chooseProjection(geographicExtent(geometries), MapLanguage(language));
}

QgsPointXY projected(const QgsCoordinateReferenceSystem &crs, double longitude, double latitude) {
  return QgsCoordinateTransform(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), crs, QgsCoordinateTransformContext())
      .transform(QgsPointXY(longitude, latitude));
}

const double degree = std::acos(-1.0) / 180;

// Square metres on the ellipsoid of a tenth of a degree each way (Snyder 1987, eq. 3-12).
double areaOnEllipsoid(double south) {
  constexpr double e2 = 0.00669437999014;
  const double e = std::sqrt(e2), b = 6378137 * std::sqrt(1 - e2);
  const auto zone = [&](double latitude) {
    const double s = std::sin(latitude * degree);
    return s / (1 - e2 * s * s) + std::log((1 + e * s) / (1 - e * s)) / (2 * e);
  };
  return b * b / 2 * (zone(south + 0.1) - zone(south)) * 0.1 * degree;
}

double areaOnMap(const QgsCoordinateReferenceSystem &crs, double west, double south) {
  QgsPolylineXY ring;
  constexpr int steps = 20;
  const double corners[5][2]{{0, 0}, {0.1, 0}, {0.1, 0.1}, {0, 0.1}, {0, 0}};
  for (int side = 0; side < 4; ++side)
    for (int step = 0; step < steps; ++step) {
      const double along = static_cast<double>(step) / steps;
      ring << projected(crs, west + corners[side][0] + along * (corners[side + 1][0] - corners[side][0]),
                        south + corners[side][1] + along * (corners[side + 1][1] - corners[side][1]));
    }
  return QgsGeometry::fromPolygonXY({ring}).area();
}

// Two islands, one of them cut at 180 as the files of the world have it.
const QString fiji = QStringLiteral("MULTIPOLYGON(((177 -18, 179 -18, 179 -17, 177 -17, 177 -18)), "
                                    "((179.5 -17, 180 -17, 180 -16, 179.5 -16, 179.5 -17)), "
                                    "((-180 -17, -179.6 -17, -179.6 -16, -180 -16, -180 -17)))");

} // namespace

class ClustermapProjectionTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;

  // The reopened project of a map of these regions.
  std::unique_ptr<QgsProject> mapped(const QStringList &wkt, Run &made) {
    QgsProject project;
    QList<QVariantList> rows;
    for (int at = 0; at < wkt.size(); ++at)
      rows << QVariantList{QStringLiteral("R%1").arg(at), QStringLiteral("Region %1").arg(at), 0.4 + at};
    const QString file = mFolder.filePath(QStringLiteral("map.qgz"));
    made = run(QStringLiteral("territorial:clustermap"),
               {{"CHOROPLETH", table(project, definition, rows, wkt)->id()}, {"LANGUAGE", "en"}, {"PROJECT", file}}, project);
    auto opened = std::make_unique<QgsProject>();
    if (made.ok)
      opened->read(file);
    return opened;
  }

  static QgsLayoutItemMap *mapOf(QgsProject &project) {
    const QList<QgsPrintLayout *> layouts = project.layoutManager()->printLayouts();
    return layouts.isEmpty() ? nullptr : dynamic_cast<QgsLayoutItemMap *>(layouts.first()->itemById(QStringLiteral("Map")));
  }

private slots:
  void kazakhstanGetsTheParallelsOfTheRuleOfSixths() {
    const QgsVectorLayer regions(sourceFile("sample_data/kazakhstan.gpkg|layername=regions"), "regions", "ogr");
    QVERIFY(regions.isValid());
    std::vector<QgsGeometry> geometries;
    QgsFeatureIterator features = regions.getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);)
      geometries.push_back(feature.geometry());
    const Projection projection = chooseProjection(geographicExtent(geometries), MapLanguage(QStringLiteral("en")));
    const QString proj = projection.crs.toProj();
    for (const char *part : {"+proj=aea", "+lat_1=43", "+lat_2=53", "+lat_0=48", "+lon_0=67"})
      QVERIFY2(proj.contains(QLatin1String(part)), qPrintable(proj));
    QCOMPARE(projection.name,
             QStringLiteral("Albers equal-area projection, parallels 43°\u00A0N and 53°\u00A0N, meridian 67°\u00A0E"));
  }

  void theNameIsInTheMapsLanguage() {
    const QStringList square{QStringLiteral("POLYGON((29 -3, 31 -3, 31 -1, 29 -1, 29 -3))")};
    QCOMPARE(chosen(square, QStringLiteral("ru")).name,
             QStringLiteral("Равновеликая азимутальная проекция Ламберта, центр 2°\u00A0ю.\u00A0ш., 30°\u00A0в.\u00A0д."));
    QVERIFY(chosen(square, QStringLiteral("kk")).name.startsWith(QStringLiteral("Ламберттің тең шамалы азимуттық проекциясы")));
  }

  void compactRegionsGetTheAzimuthalProjectionAroundTheirMiddle() {
    const QString proj = chosen({QStringLiteral("POLYGON((70 44, 74 44, 74 48, 70 48, 70 44))")}).crs.toProj();
    for (const char *part : {"+proj=laea", "+lat_0=46", "+lon_0=72"})
      QVERIFY2(proj.contains(QLatin1String(part)), qPrintable(proj));
  }

  // As large on the map as on the ellipsoid, at the corners as in the middle.
  void areasAreKept_data() {
    QTest::addColumn<QString>("wkt");
    QTest::newRow("wide") << QStringLiteral("POLYGON((46 41, 87 41, 87 55, 46 55, 46 41))");
    QTest::newRow("compact") << QStringLiteral("POLYGON((70 44, 74 44, 74 48, 70 48, 70 44))");
    QTest::newRow("over 180") << fiji;
    QTest::newRow("polar") << QStringLiteral("POLYGON((-180 70, -60 70, 60 70, 179 70, 179 80, 0 80, -180 80, -180 70))");
    QTest::newRow("the globe") << QStringLiteral("MULTIPOINT(-170 -50, -100 0, -20 60, 60 -30, 120 10, 170 50)");
  }
  void areasAreKept() {
    QFETCH(QString, wkt);
    const QgsGeometry geometry = QgsGeometry::fromWkt(wkt);
    const GeographicExtent extent = geographicExtent({geometry});
    const Projection projection = chosen({wkt});
    QVERIFY(projection.crs.isValid());
    for (const double right : {0.02, 0.5, 0.97})
      for (const double up : {0.02, 0.5, 0.97}) {
        const double west = extent.west + right * (extent.east - extent.west),
                     south = extent.south + up * (extent.north - extent.south);
        const double ratio = areaOnMap(projection.crs, west, south) / areaOnEllipsoid(south);
        // An edge of twenty chords loses under a part in ten thousand.
        QVERIFY2(std::abs(ratio - 1) < 2e-4, qPrintable(QStringLiteral("%1 at %2, %3").arg(ratio).arg(west).arg(south)));
      }
  }

  void theExtentIsTheShorterWayAround() {
    const GeographicExtent over = geographicExtent({QgsGeometry::fromWkt(fiji)});
    QCOMPARE(over.west, 177.0);
    QCOMPARE(over.east, 180.4);
    // An edge without vertices between is passed, too: the gap is not inside the territory.
    const GeographicExtent sparse =
        geographicExtent({QgsGeometry::fromWkt(QStringLiteral("POLYGON((-85 10, 0 10, 85 10, 85 20, 0 20, -85 20, -85 10))"))});
    QCOMPARE(sparse.west, -85.0);
    QCOMPARE(sparse.east, 85.0);
    const GeographicExtent globe =
        geographicExtent({QgsGeometry::fromWkt(QStringLiteral("POLYGON((-180 -80, 180 -80, 180 80, -180 80, -180 -80))"))});
    QCOMPARE(globe.east - globe.west, 360.0);
  }

  void territoriesOver180AreMappedInOnePiece() {
    QVERIFY(chosen({fiji}).crs.toProj().contains(QStringLiteral("+lon_0=178.5")));
    Run made;
    const auto project =
        mapped({fiji, QStringLiteral("MULTIPOLYGON(((-179.6 -17, -179 -17, -179 -16, -179.6 -16, -179.6 -17)))")}, made);
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsLayoutItemMap *map = mapOf(*project);
    QVERIFY(map);
    QVERIFY2(map->extent().width() < 1e6, qPrintable(QString::number(map->extent().width())));
    const auto *regions = [&]() -> const QgsVectorLayer * {
      for (QgsMapLayer *layer : map->layers())
        if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
            vector && vector->fields().lookupField(QStringLiteral("location_quotient")) >= 0)
          return vector;
      return nullptr;
    }();
    QVERIFY(regions);
    const QgsFeature islands = featureWhere(const_cast<QgsVectorLayer *>(regions), QStringLiteral("region"), "R0");
    QCOMPARE(islands.geometry().asGeometryCollection().size(), 2); // three in the file: two of them meet at 180
    QVERIFY(islands.geometry().isGeosValid());
  }

  void piecesAreJoinedAsLargeAsTheyWere() {
    QgsProject project;
    const QgsVectorLayer *layer = table(project, definition, {{"R0", "Fiji", 1.0}}, {fiji});
    const QgsCoordinateReferenceSystem crs = chosen({fiji}).crs;
    const auto whole = joinedAtAntimeridian(*layer, crs);
    QVERIFY(whole);
    QgsFeature before, after;
    layer->getFeatures().nextFeature(before);
    whole->getFeatures().nextFeature(after);
    QgsGeometry cut = before.geometry();
    cut.transform(QgsCoordinateTransform(layer->crs(), crs, QgsCoordinateTransformContext()));
    QVERIFY2(std::abs(after.geometry().area() / cut.area() - 1) < 1e-5,
             qPrintable(QString::number(after.geometry().area() / cut.area(), 'g', 12)));
    // A map that is itself cut at 180 has them at its two edges.
    QVERIFY(!joinedAtAntimeridian(*layer, QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=eqearth +lon_0=0"))));
    QVERIFY(
        !joinedAtAntimeridian(*table(project, definition, {{"R0", "A", 1.0}}, {"MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"}), crs));
  }

  void aTerritoryAboutThePoleIsCentredOnIt() {
    const QString south = QStringLiteral("POLYGON((-180 -70, -90 -65, 0 -68, 90 -66, 180 -70, 180 -89, -180 -89, -180 -70))");
    const QString proj = chosen({south}).crs.toProj();
    QVERIFY2(proj.contains(QStringLiteral("+proj=laea")) && proj.contains(QStringLiteral("+lat_0=-90")), qPrintable(proj));
    Run made;
    const auto project = mapped({QStringLiteral("MULTIPOLYGON(((0 65, 90 65, 90 80, 0 80, 0 65)))"),
                                 QStringLiteral("MULTIPOLYGON(((90 65, 179 65, 179 80, 90 80, 90 65)))"),
                                 QStringLiteral("MULTIPOLYGON(((-178 65, -90 65, -90 80, -178 80, -178 65)))"),
                                 QStringLiteral("MULTIPOLYGON(((-90 65, 0 65, 0 80, -90 80, -90 65)))")},
                                made);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(mapOf(*project));
    QVERIFY2(mapOf(*project)->crs().toProj().contains(QStringLiteral("+lat_0=90")), qPrintable(mapOf(*project)->crs().toProj()));
    QVERIFY(mapOf(*project)->extent().contains(QgsPointXY(0, 0)));
  }

  void halfTheGlobeAndMoreGetsEqualEarth() {
    const Projection projection = chosen({QStringLiteral("MULTIPOINT(-120 -50, -60 0, -20 60, 60 -30, 120 10)")});
    QVERIFY2(projection.crs.toProj().contains(QStringLiteral("+proj=eqearth")), qPrintable(projection.crs.toProj()));
    QVERIFY(projection.name.contains(QStringLiteral("Equal Earth")));
  }

  void onePointIsTheMiddleOfItsMap() {
    const QString proj = chosen({QStringLiteral("POINT(71.43 51.17)")}).crs.toProj();
    for (const char *part : {"+proj=laea", "+lat_0=51.2", "+lon_0=71.4"})
      QVERIFY2(proj.contains(QLatin1String(part)), qPrintable(proj));
    const QString on180 = chosen({QStringLiteral("POINT(180 -17)")}).crs.toProj();
    QVERIFY2(on180.contains(QStringLiteral("180")), qPrintable(on180));
    QVERIFY_EXCEPTION_THROWN(chosen({}), std::invalid_argument);
  }

  void aProjectionWithoutANameIsNamedByItsParameters() {
    QgsProject project;
    const QString file = mFolder.filePath("own.qgz");
    const QVariantMap asked{{"CHOROPLETH", squares(project)->id()},
                            {"CRS", QgsCoordinateReferenceSystem::fromProj("+proj=aea +lat_1=43 +lat_2=53 +lon_0=67")},
                            {"LANGUAGE", "en"},
                            {"PROJECT", file}};
    const Run made = run(QStringLiteral("territorial:clustermap"), asked, project);
    QVERIFY2(made.ok, qPrintable(made.refusal + made.log));
    QgsProject opened;
    QVERIFY(opened.read(file));
    const QString texts = textsOf(*opened.layoutManager()->printLayouts().first());
    QVERIFY2(texts.contains("Projection: +proj=aea") && !texts.contains("unknown"), qPrintable(texts));
  }

  void aProjectionInDegreesIsRefusedInASentence() {
    QgsProject project;
    const QgsVectorLayer *layer = table(project, definition, {{"R0", "A", 1.0}}, {"MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"});
    const Run made =
        run(QStringLiteral("territorial:clustermap"),
            {{"CHOROPLETH", layer->id()}, {"CRS", "EPSG:4326"}, {"OUTPUT_PNG", mFolder.filePath("no.png")}}, project);
    QVERIFY(!made.ok);
    QVERIFY2(made.refusal.contains(QStringLiteral("EPSG:4326 is in degrees")), qPrintable(made.refusal));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapProjectionTest)
#include "clustermap_projection_test.moc"
