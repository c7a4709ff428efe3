// Names and values on a printed map: where they lie, and that the order of rows does not matter.
#include "harness.h"

#include "qgis_compat.h"

#include <qgslabelingresults.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

struct Square {
  QVariantList row;
  QString wkt;
};

QString squareAt(double x, double y, double side) {
  return QStringLiteral("POLYGON((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + side).arg(y + side);
}

// Sixteen regions; quotients from 0 to 4.5.
std::vector<Square> regions() {
  std::vector<Square> all;
  for (int at = 0; at < 16; ++at)
    all.push_back({{QStringLiteral("R%1").arg(at), QStringLiteral("Region %1").arg(at), 0.3 * at},
                   squareAt(50 + 2 * (at % 4), 44 + 2 * (at / 4), 2)});
  return all;
}

QgsVectorLayer *layerOf(QgsProject &project, const QString &definition, const std::vector<Square> &squares) {
  QList<QVariantList> rows;
  QStringList wkt;
  for (const Square &square : squares) {
    rows << square.row;
    wkt << square.wkt;
  }
  return table(project, definition, rows, wkt);
}

const QString quotients =
    QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double");
const QString clusters = QStringLiteral(
    "Polygon?crs=EPSG:4326&field=cluster_id:string&field=title_en:string&field=title_kk:string&field=industry:string");

struct Page {
  QgsProject project;
  QgsPrintLayout *layout = nullptr;
  QgsLayoutItemMap *map = nullptr;
  QMap<QString, QgsFeature> labels; // by text

  explicit Page(const QString &file) {
    if (!project.read(file) || project.layoutManager()->printLayouts().size() != 1)
      return;
    layout = project.layoutManager()->printLayouts().first();
    map = dynamic_cast<QgsLayoutItemMap *>(layout->itemById(QStringLiteral("Map")));
    for (QgsMapLayer *layer : project.mapLayers())
      if (auto *table = qobject_cast<QgsVectorLayer *>(layer);
          table && table->fields().lookupField(QStringLiteral("halo")) >= 0) {
        QgsFeatureIterator features = table->getFeatures();
        for (QgsFeature feature; features.nextFeature(feature);)
          labels.insert(feature.attribute(QStringLiteral("text")).toString(), feature);
      }
  }
};

} // namespace

class ClustermapLabelsTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(QVariantMap parameters, QgsProject &project) {
    parameters.insert("WORLD_MAP", "none"); // whose names would be counted too
    return run(QStringLiteral("territorial:clustermap"), parameters, project);
  }

private slots:
  void everyLabelIsDrawnWhereItIsPinned() {
    QgsProject project;
    const Run made =
        make({{"CHOROPLETH", layerOf(project, quotients, regions())->id()}, {"PROJECT", path("pinned.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(path("pinned.qgz"));
    QVERIFY(page.map);
    QgsLayoutExporter exporter(page.layout);
    QgsLayoutExporter::ImageExportSettings settings;
    settings.dpi = 300;
    settings.exportMetadata = false;
    QCOMPARE(exporter.exportToImage(path("pinned.png"), settings), QgsLayoutExporter::Success);
    const QList<QgsLabelPosition> drawn = exporter.labelingResults().first()->labelsWithinRect(page.map->extent());
    QCOMPARE(drawn.size(), 16);
    const double millimetre = page.map->extent().width() / page.map->rect().width();
    for (const QgsLabelPosition &label : drawn) {
      QVERIFY(label.isPinned);
      QVERIFY2(page.labels.contains(label.labelText), qPrintable(label.labelText));
      const QgsFeature &wanted = page.labels[label.labelText];
      const QgsPointXY middle = label.labelRect.center();
      const double off = std::hypot(middle.x() - wanted.attribute("x").toDouble(), middle.y() - wanted.attribute("y").toDouble());
      QVERIFY2(off < 0.5 * millimetre, qPrintable(QString::number(off / millimetre)));
    }
  }

  void theOrderOfRowsMovesNoLabel() {
    std::vector<Square> rows = regions();
    std::vector<Square> groups{{{"A", "West", QVariant(), "B"}, squareAt(50, 44, 4)},
                               {{"B", "East", QVariant(), "B"}, squareAt(54, 48, 4)}};
    const QString land = QStringLiteral("Polygon?crs=EPSG:4326&field=name:string");
    std::vector<Square> around{{{"North"}, squareAt(40, 52, 30)}, {{"South"}, squareAt(40, 14, 30)}};
    QMap<QString, QgsFeature> found[2];
    for (int turn = 0; turn < 2; ++turn) {
      QgsProject project;
      const QString file = path(QStringLiteral("order%1.qgz").arg(turn));
      const Run made = make({{"CHOROPLETH", layerOf(project, quotients, rows)->id()},
                             {"CLUSTERS", layerOf(project, clusters, groups)->id()},
                             {"CLUSTER_NAME_FIELD", "title_en"},
                             {"BACKGROUND", QStringList{layerOf(project, land, around)->id()}},
                             {"PROJECT", file}},
                            project);
      QVERIFY2(made.ok, qPrintable(made.log));
      found[turn] = Page(file).labels;
      std::reverse(rows.begin(), rows.end());
      std::swap(rows[3], rows[11]);
      std::reverse(groups.begin(), groups.end());
      std::reverse(around.begin(), around.end());
    }
    QVERIFY(found[0].size() >= 18);
    QCOMPARE(found[0].keys(), found[1].keys());
    for (const QString &text : found[0].keys())
      for (const char *field : {"x", "y", "colour", "halo"})
        QCOMPARE(found[0][text].attribute(field), found[1][text].attribute(field));
  }

  void clustersAreNamedBesideTheirOutlinesInTwoLanguagesAndTheirColour() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", layerOf(project, quotients, regions())->id()},
                           {"CLUSTERS", layerOf(project, clusters,
                                                {{{"A", "I West", QString::fromUtf8("I Батыс"), "B"}, squareAt(50, 44, 4)},
                                                 {{"B", "II East", QString::fromUtf8("II Шығыс"), "C"}, squareAt(54, 48, 4)}})
                                            ->id()},
                           {"CLUSTER_NAME_FIELD", "title_en"},
                           {"LANGUAGE", "en"},
                           {"SECOND_LANGUAGE", "kk"},
                           {"PROJECT", path("clusters.qgz")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    const Page page(path("clusters.qgz"));
    const QString west = QString::fromUtf8("I West\nI Батыс"), east = QString::fromUtf8("II East\nII Шығыс");
    QVERIFY2(page.labels.contains(west) && page.labels.contains(east), qPrintable(page.labels.keys().join('|')));
    QVERIFY(page.labels[west].attribute("colour") != page.labels[east].attribute("colour")); // two industries
    // Outside the regions: both clusters have a side on the territory's edge.
    for (const QString &name : {west, east}) {
      const QgsPointXY place = page.labels[name].geometry().asPoint();
      for (const QgsMapLayer *layer : page.project.mapLayers())
        if (const auto *areas = qobject_cast<const QgsVectorLayer *>(layer);
            areas && areas->fields().lookupField("location_quotient") >= 0) {
          QgsGeometry point = QgsGeometry::fromPointXY(place);
          point.transform(QgsCoordinateTransform(page.map->crs(), areas->crs(), page.project.transformContext()));
          QgsFeatureIterator features = areas->getFeatures();
          for (QgsFeature feature; features.nextFeature(feature);)
            QVERIFY(!feature.geometry().contains(point));
        }
    }
  }

  void textIsWhiteOnDarkRegionsAlone() {
    QgsProject project;
    const Run made =
        make({{"CHOROPLETH", layerOf(project, quotients, regions())->id()}, {"PROJECT", path("white.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(path("white.qgz"));
    for (const QString &text : page.labels.keys()) {
      const double value = text.section('\n', 1).toDouble(), lightest = 2; // from this class on the fills are dark
      QCOMPARE(page.labels[text].attribute("colour").toString(), value >= lightest ? "#ffffff" : "#1c1c1c");
    }
  }

  void aFieldThatTheClustersLackIsRefused() {
    QgsProject project;
    const QString layer = layerOf(project, clusters, {{{"A", "W", "B", "B"}, squareAt(50, 44, 4)}})->id();
    QVERIFY(make({{"CLUSTERS", layer}, {"CLUSTER_NAME_FIELD", "naem"}, {"PROJECT", path("no.qgz")}}, project)
                .refusal.contains(QStringLiteral("naem")));
    QVERIFY(make({{"CHOROPLETH", layerOf(project, quotients, regions())->id()},
                  {"CLUSTER_NAME_FIELD", "title_en"},
                  {"PROJECT", path("no.qgz")}},
                 project)
                .refusal.contains(QStringLiteral("CLUSTERS")));
  }

  void threeThousandNamesArePlacedOrNamedAsLost() {
    QgsProject project;
    std::vector<Square> towns;
    for (int at = 0; at < 3000; ++at) // a net whose knots are off by little, 60 by 50
      towns.push_back(
          {{QStringLiteral("T%1").arg(at)},
           QStringLiteral("POINT(%1 %2)").arg(50.07 + 0.133 * (at % 60) + 0.02 * std::sin(at)).arg(44.1 + 0.157 * (at / 60))});
    QElapsedTimer clock;
    clock.start();
    const Run made = make({{"CHOROPLETH", layerOf(project, quotients, regions())->id()},
                           {"LABELS", layerOf(project, QStringLiteral("Point?crs=EPSG:4326&field=name:string"), towns)->id()},
                           {"PAPER", "A1"},
                           {"DPI", 100},
                           {"PROJECT", path("many.qgz")}},
                          project);
    qInfo() << clock.elapsed() << "ms";
    QVERIFY2(made.ok, qPrintable(made.log));
    const int placed = static_cast<int>(Page(path("many.qgz")).labels.size()), lost = made.results.value("LABELS_LOST").toInt();
    QCOMPARE(placed + lost, 3016);
    QVERIFY2(lost == 0 || made.log.contains(QString::number(lost)), qPrintable(made.log));
    qInfo() << placed << lost;
  }
};

TERRITORIAL_TEST_MAIN(ClustermapLabelsTest)
#include "clustermap_labels_test.moc"
