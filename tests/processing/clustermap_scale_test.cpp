// The scale that a printed map tells in projections that are not true to scale, and its arrow to north.
#include "clustermap_fixtures.h"

#include "layout/map_distortion.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgslayoutitempolygon.h>
#include <qgslayoutitemscalebar.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

const double degree = std::acos(-1.0) / 180;

QgsPointXY projected(const QgsCoordinateReferenceSystem &crs, double longitude, double latitude) {
  return QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext())
      .transform(QgsPointXY(longitude, latitude));
}

} // namespace

class ClustermapScaleTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  Run mMade;

  // A map of sixteen squares at 50 to 58 E, 44 to 52 N, opened again.
  std::unique_ptr<Reopened> mapped(QVariantMap parameters) {
    QgsProject project;
    const QString file = mFolder.filePath("map.qgz");
    parameters.insert({{"CHOROPLETH", squares(project)->id()}, {"WORLD_MAP", "none"}, {"LANGUAGE", "en"}, {"PROJECT", file}});
    mMade = run(QStringLiteral("territorial:clustermap"), parameters, project);
    return std::make_unique<Reopened>(file);
  }

  static QgsLayoutItemScaleBar *barOf(const Reopened &map) {
    return dynamic_cast<QgsLayoutItemScaleBar *>(map.layout->itemById(QStringLiteral("Scale bar")));
  }

  // The number behind "1 : ", and the box's whole text.
  static double printedScale(const Reopened &map, QString *text = nullptr) {
    static const QRegularExpression scale(QStringLiteral("1 : ([0-9,]+)\\."));
    QList<QgsLayoutItemLabel *> labels;
    map.layout->layoutItems(labels);
    for (const QgsLayoutItemLabel *label : labels)
      if (const auto match = scale.match(label->text()); match.hasMatch()) {
        if (text)
          *text = label->text();
        return match.captured(1).remove(',').toDouble();
      }
    return 0;
  }

  // Metres on the ellipsoid of a horizontal millimetre in the middle of the map.
  static double metresInMillimetre(const QgsLayoutItemMap &map) {
    QgsDistanceArea measure;
    measure.setSourceCrs(map.crs(), QgsCoordinateTransformContext());
    measure.setEllipsoid(QStringLiteral("EPSG:7030"));
    const QgsPointXY middle = map.extent().center();
    const double unit = map.extent().width() / map.rect().width();
    return measure.measureLine(QgsPointXY(middle.x() - unit / 2, middle.y()), QgsPointXY(middle.x() + unit / 2, middle.y()));
  }

  // What a segment of the bar says in metres, and its millimetres on paper.
  static std::pair<double, double> segmentOf(const QgsLayoutItemScaleBar &bar, const QgsLayoutItemMap &map) {
    const double unit = bar.units() == qc::distanceKilometres ? 1000 : 1;
    const double metresOnMap = unit * bar.unitsPerSegment();
    return {unit * bar.unitsPerSegment() / bar.mapUnitsPerScaleBarUnit(),
            metresOnMap / (map.extent().width() / map.rect().width())};
  }

private slots:
  // On the sphere Mercator enlarges by the secant of the latitude (Snyder 1987, eq. 7-3); the ellipsoid changes that by less than
  // half a per cent.
  void mercatorEnlargesByTheSecant() {
    const QgsCoordinateReferenceSystem mercator(QStringLiteral("EPSG:3857"));
    for (const double latitude : {0.5, 30.0, 48.0, 70.0}) {
      const auto scale = localScale(mercator, projected(mercator, 67, latitude));
      QVERIFY(scale);
      QVERIFY(std::abs(scale->mean * std::cos(latitude * degree) - 1) < 0.005);
      QVERIFY(std::abs(scale->across * std::cos(latitude * degree) - 1) < 0.005);
      QVERIFY(std::abs(scale->north) < 1e-6);
    }
    const auto distortion =
        distortionOf({QgsGeometry::fromPolylineXY({projected(mercator, 60, 40), projected(mercator, 70, 60)})}, mercator);
    QVERIFY(std::abs((distortion.areas + 1) / std::pow(std::cos(40 * degree) / std::cos(60 * degree), 2) - 1) < 0.005);
    QVERIFY(distortion.unequal());
    QVERIFY(!distortion.turned());
  }

  // In a conic projection meridians turn by n times the difference in longitude (Snyder 1987, eq. 14-4).
  void meridiansOfAConeTurn() {
    const auto albers = QgsCoordinateReferenceSystem::fromProj(
        QStringLiteral("+proj=aea +lat_0=48 +lon_0=67 +lat_1=43 +lat_2=53 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"));
    const double n = (std::sin(43 * degree) + std::sin(53 * degree)) / 2;
    for (const double longitude : {50.0, 67.0, 87.0}) {
      const auto scale = localScale(albers, projected(albers, longitude, 48));
      QVERIFY(scale);
      QVERIFY2(std::abs(scale->north + n * (longitude - 67)) < 0.02, qPrintable(QString::number(scale->north)));
      QCOMPARE(scale->mean, 1.0); // equal-area
    }
    QVERIFY(!localScale(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3413")), QgsPointXY(0, 0))); // the pole
  }

  void mapsInTheirOwnProjectionAreAsTheyWere() {
    const auto map = mapped({});
    QVERIFY2(mMade.ok && map->map, qPrintable(mMade.refusal + mMade.log));
    QString text;
    QCOMPARE(printedScale(*map, &text), std::round(map->map->scale()));
    QVERIFY2(text.startsWith(QStringLiteral("1 : ")), qPrintable(text));
    QCOMPARE(barOf(*map)->mapUnitsPerScaleBarUnit(), 1.0);
    QVERIFY2(!mMade.log.contains(QStringLiteral("CRS:")), qPrintable(mMade.log));
    QVERIFY(!map->layout->itemById(QStringLiteral("North arrow")));
  }

  void barAndNumberHoldInTheMiddleOfMercatorsMap() {
    const auto map = mapped({{"CRS", "EPSG:3857"}, {"OUTPUT_PNG", mFolder.filePath("map.png")}, {"DPI", 72}});
    QVERIFY2(mMade.ok && map->map, qPrintable(mMade.refusal + mMade.log));
    const double metres = metresInMillimetre(*map->map);
    QString text;
    const double scale = printedScale(*map, &text);
    QVERIFY2(std::abs(scale / (1000 * metres) - 1) < 0.01, qPrintable(QStringLiteral("%1 %2").arg(scale).arg(1000 * metres)));
    QVERIFY2(text.startsWith(QStringLiteral("\u2248\u00A01 : ")), qPrintable(text));
    QFile report(mMade.results.value("OUTPUT_REPORT").toString());
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(report.readAll()).object()["scale"].toDouble(), scale);
    const auto [said, millimetres] = segmentOf(*barOf(*map), *map->map);
    QVERIFY2(std::abs(millimetres * metres / said - 1) < 0.005,
             qPrintable(QStringLiteral("%1 mm for %2 m").arg(millimetres).arg(said)));
    QVERIFY2(mMade.log.contains(QStringLiteral("not equal-area")), qPrintable(mMade.log));
  }

  // Equal-area, but a third wider than high at 48 N: the bar lies horizontally.
  void theBarIsMeasuredAlongItself() {
    const auto map = mapped({{"CRS", "EPSG:6933"}});
    QVERIFY2(mMade.ok && map->map, qPrintable(mMade.refusal + mMade.log));
    const auto [said, millimetres] = segmentOf(*barOf(*map), *map->map);
    QVERIFY(std::abs(millimetres * metresInMillimetre(*map->map) / said - 1) < 0.005);
    QVERIFY2(!mMade.log.contains(QStringLiteral("not equal-area")), qPrintable(mMade.log));
  }

  // At any scale and in a wide font.
  void theLastNumberStaysInTheBox() {
    for (const double side : {0.8, 0.82, 1.52, 1.55, 1.58, 2.0}) {
      QgsProject project;
      const QString file = mFolder.filePath("bar.qgz");
      mMade = run(QStringLiteral("territorial:clustermap"),
                  {{"CHOROPLETH", squares(project, 50, 30, side)->id()},
                   {"WORLD_MAP", "none"},
                   {"LANGUAGE", "ru"},
                   {"FONT", "DejaVu Sans Mono"},
                   {"PROJECT", file}},
                  project);
      const Reopened map(file);
      QVERIFY2(mMade.ok && map.map, qPrintable(mMade.refusal + mMade.log));
      QgsLayoutItemScaleBar *bar = barOf(map);
      const double needed = bar->minimumSize().toQSizeF().width(),
                   right = map.layout->itemById(QStringLiteral("Scale box"))->sceneBoundingRect().right();
      const auto [said, millimetres] = segmentOf(*bar, *map.map);
      QVERIFY2(
          needed > 2 * millimetres && bar->pos().x() + needed <= right,
          qPrintable(
              QStringLiteral("1 : %1, %2 m, %3 mm over").arg(map.map->scale()).arg(said).arg(bar->pos().x() + needed - right)));
      QVERIFY2(millimetres > 10, qPrintable(QString::number(millimetres)));
    }
  }

  void degreesStandOnThePage_data() {
    QTest::addColumn<double>("south");
    QTest::addColumn<double>("side");
    QTest::addColumn<QString>("paper");
    QTest::newRow("south of the equator") << -24.0 << 2.0 << "A4";
    QTest::newRow("about the equator") << -4.0 << 2.0 << "A3";
    QTest::newRow("fractions") << 44.0 << 0.05 << "A0";
  }
  void degreesStandOnThePage() {
    QFETCH(double, south);
    QFETCH(double, side);
    QFETCH(QString, paper);
    QgsProject project;
    const QString file = mFolder.filePath("degrees.qgz");
    mMade = run(QStringLiteral("territorial:clustermap"),
                {{"CHOROPLETH", squares(project, 50, south, side)->id()},
                 {"WORLD_MAP", "none"},
                 {"LANGUAGE", "ru"},
                 {"PAPER", paper},
                 {"PROJECT", file}},
                project);
    QVERIFY2(mMade.ok, qPrintable(mMade.refusal + mMade.log));
    const Reopened map(file);
    const double frame = map.map->sceneBoundingRect().left();
    QList<QgsLayoutItemLabel *> labels;
    map.layout->layoutItems(labels);
    int parallels = 0;
    for (const QgsLayoutItemLabel *label : labels)
      if (label->text().contains(QChar(0x00B0)) && label->pos().x() < frame && label->pos().y() > map.map->pos().y()) {
        ++parallels;
        QVERIFY2(label->pos().x() > 1.5, qPrintable(label->text() + QString::number(label->pos().x())));
      }
    QVERIFY(parallels > 1);
  }

  // A zone of New York on the shores of the Caspian Sea.
  void whereNorthIsNotAboveAnArrowShowsIt() {
    const auto map = mapped({{"CRS", "EPSG:2263"}});
    QVERIFY2(mMade.ok && map->map, qPrintable(mMade.refusal + mMade.log));
    QVERIFY2(mMade.log.contains(QStringLiteral("north is turned by")), qPrintable(mMade.log));
    auto *arrow = dynamic_cast<QgsLayoutItemPolygon *>(map->layout->itemById(QStringLiteral("North arrow")));
    QVERIFY(arrow);
    // From its notch to its tip, against a step northwards from the middle of the map.
    const QPolygonF needle = arrow->nodes();
    const QPointF along = needle[0] - needle[2];
    const QgsPointXY middle = map->map->extent().center();
    const QgsCoordinateTransform toMap(QgsCoordinateReferenceSystem("EPSG:4326"), map->map->crs(),
                                       QgsCoordinateTransformContext());
    const QgsCoordinateTransform toDegrees(map->map->crs(), QgsCoordinateReferenceSystem("EPSG:4326"),
                                           QgsCoordinateTransformContext());
    const QgsPointXY place = toDegrees.transform(middle);
    const QgsPointXY north = toMap.transform(QgsPointXY(place.x(), place.y() + 0.01));
    const double wanted = std::atan2(north.x() - middle.x(), north.y() - middle.y()) / degree,
                 drawn = std::atan2(along.x(), -along.y()) / degree;
    QVERIFY2(std::abs(std::remainder(wanted - drawn, 360.0)) < 0.5, qPrintable(QStringLiteral("%1 %2").arg(wanted).arg(drawn)));
    QVERIFY(std::abs(wanted) > 45);
    const QRectF box = map->layout->itemById(QStringLiteral("Scale box"))->sceneBoundingRect();
    QVERIFY(box.contains(arrow->sceneBoundingRect()));
    QVERIFY(QStringList(textsOf(*map->layout).split('\n')).contains(QStringLiteral("N")));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapScaleTest)
#include "clustermap_scale_test.moc"
