// Names from several layers on a printed map: regions first, then places; what points at them; what they keep off.
#include "clustermap_fixtures.h"

#include "layout/label_kinds.h"
#include "layout/map_labels.h"

#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgssinglesymbolrenderer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString towns = QStringLiteral("Point?crs=EPSG:4326&field=name:string&field=population:int");

QgsVectorLayer *townsAt(QgsProject &project, const QList<QVariantList> &rows, const QStringList &places) {
  QStringList wkt;
  for (const QString &place : places)
    wkt << QStringLiteral("POINT(%1)").arg(place);
  return table(project, towns, rows, wkt);
}

struct Shown {
  QMultiMap<QString, QString> kinds;  // of labels, by the first line of their texts
  QMap<QString, QString> leaderKinds; // of the lines to what is named, by their texts
  int symbolLayersOfLeaders = 0;

  explicit Shown(const QString &file) {
    const Reopened again(file);
    if (!again.map)
      return;
    for (QgsMapLayer *layer : again.map->layers()) {
      auto *vector = qobject_cast<QgsVectorLayer *>(layer);
      if (!vector || vector->fields().lookupField("kind") < 0)
        continue;
      const bool lines = vector->geometryType() == qc::lineGeometry;
      if (const auto *look = dynamic_cast<QgsSingleSymbolRenderer *>(vector->renderer()); look && lines)
        symbolLayersOfLeaders = look->symbol()->symbolLayerCount();
      QgsFeatureIterator all = vector->getFeatures();
      for (QgsFeature label; all.nextFeature(label);) {
        const QString text = label.attribute("text").toString(), kind = label.attribute("kind").toString();
        if (lines)
          leaderKinds.insert(text, kind);
        else
          kinds.insert(text.section('\n', 0, 0), kind);
      }
    }
  }

  QStringList ofKind(const QString &kind) const {
    QStringList texts;
    for (auto label = kinds.begin(); label != kinds.end(); ++label)
      if (label.value() == kind)
        texts << label.key();
    texts.sort();
    return texts;
  }
};

} // namespace

class ClustermapNamesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  Run make(const QVariantMap &parameters, QgsProject &project) { return mapInProject(parameters, project, path("map.qgz")); }

private slots:
  // The centres of the regions below their names: each name once, in every language, none over another.
  void regionsAndTheirCentresAreNamedInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("someRegions");
    QTest::addColumn<QStringList>("someCentres");
    QTest::newRow("en") << "en" << QStringList{"Kostanay", "Mangystau", "Almaty"} << QStringList{"Aktau", "Oskemen"};
    QTest::newRow("ru") << "ru" << QStringList{"Мангистауская", "Алматы"} << QStringList{"Актау", "Усть-Каменогорск"};
    QTest::newRow("kk") << "kk" << QStringList{"Маңғыстау", "Алматы"} << QStringList{"Ақтау", "Өскемен"};
  }
  void regionsAndTheirCentresAreNamedInEveryLanguage() {
    QFETCH(QString, language);
    QFETCH(QStringList, someRegions);
    QFETCH(QStringList, someCentres);
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg"), regions = sample + "|layername=regions";
    const Run made = make({{"CHOROPLETH", regions},
                           {"LABELS", QStringList{regions, sample + "|layername=region_centres"}},
                           {"LANGUAGE", language},
                           {"INSETS", "none"},
                           {"OUTPUT_PNG", path("map.png")},
                           {"DPI", 100}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    const Shown shown(path("map.qgz"));
    const QStringList named = shown.ofKind("region"), places = shown.ofKind("place");
    QCOMPARE(QSet<QString>(named.begin(), named.end()).size(), 16);
    for (const QString &name : someRegions)
      QVERIFY2(named.contains(name), qPrintable(name + " is not among " + named.join(", ")));
    for (const QString &name : someCentres)
      QVERIFY2(places.contains(name), qPrintable(name + " is not among " + places.join(", ")));
    // Astana and Almaty are regions themselves: a dot without a second name. All others have theirs, Karaganda too.
    QgsVectorLayer centres(sample + "|layername=region_centres", "centres", "ogr");
    int alike = 0;
    QgsFeatureIterator all = centres.getFeatures();
    for (QgsFeature centre; all.nextFeature(centre);) {
      const QString name = centre.attribute("name_" + language).toString();
      const bool twice = QStringList{"AST", "ALA"}.contains(centre.attribute("region").toString());
      alike += twice;
      QCOMPARE(places.count(name), twice ? 0 : 1);
    }
    QCOMPARE(alike, 2);
    QFile report(made.results.value("OUTPUT_REPORT").toString());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject labels = QJsonDocument::fromJson(report.readAll()).object()["labels"].toObject();
    QCOMPARE(labels["placed"].toInt(), 32 - alike);
    for (const char *fault : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
      QVERIFY2(labels[QLatin1String(fault)].toArray().isEmpty(), fault);
  }

  // Not after the file that all of them lie in.
  void layersOfAProjectBearTheirTitles() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg") + "|layername=";
    const Run made = make({{"CHOROPLETH", sample + "regions"},
                           {"LABELS", QStringList{sample + "region_centres"}},
                           {"BACKGROUND", QStringList{sample + "neighbours", sample + "lakes"}}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("map.qgz"));
    QStringList names;
    for (const QgsMapLayer *layer : again.map->layers())
      names << layer->name();
    for (const char *name : {"Regions of Kazakhstan, in the borders of 2015", "Centres of the regions in the borders of 2015",
                             "Countries around Kazakhstan", "Lakes and reservoirs around Kazakhstan"})
      QVERIFY2(names.contains(name), qPrintable(names.join(", ")));
  }

  void waterIsKnownByItsName_data() {
    QTest::addColumn<bool>("water");
    for (const char *name :
         {"Lakes", "Black Sea", "seas", "Озёра и водохранилища", "Водные объекты", "моря", "Реки", "Көлдер", "Каспий теңізі"})
      QTest::newRow(name) << true;
    for (const char *name : {"Countries", "Заводы", "Реконструкция", "Seasonal work", "Көлік", "Суицид", "Народы"})
      QTest::newRow(name) << false;
  }
  void waterIsKnownByItsName() {
    QFETCH(bool, water);
    QgsVectorLayer layer("Polygon?crs=EPSG:4326", QString::fromUtf8(QTest::currentDataTag()), "memory");
    QCOMPARE(looksLikeWater(layer), water);
  }

  void oneLayerIsGivenAsBefore() {
    QgsProject project;
    const QString regions = squares(project)->id(), places = townsAt(project, {{"Town", 1}}, {"51 45"})->id();
    for (const QVariant &given : {QVariant(places), QVariant(QStringList{places}), QVariant(QVariantList{places})}) {
      const Run made = make({{"CHOROPLETH", regions}, {"LABELS", given}}, project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const Shown shown(path("map.qgz"));
      QCOMPARE(shown.ofKind("place"), QStringList{"Town"});
      QCOMPARE(shown.ofKind("region").size(), 16); // points take no names from regions
    }
  }

  void whatCannotBeNamedIsRefusedWhereverItStands() {
    QgsProject project;
    const QString regions = squares(project)->id(), places = townsAt(project, {{"Town", 1}}, {"51 45"})->id(),
                  lines = flows(project, "observed")->id();
    for (const QStringList &labels : {QStringList{lines, places}, QStringList{places, lines}}) {
      const QString refusal = make({{"CHOROPLETH", regions}, {"LABELS", labels}}, project).refusal;
      QVERIFY2(refusal.contains("LABELS") && refusal.contains("points or polygons"), qPrintable(refusal));
    }
    for (const char *several : {"LABELS", "BACKGROUND"}) {
      const QString refusal =
          make({{"CHOROPLETH", regions}, {several, QStringList{places, path("no such file.gpkg")}}}, project).refusal;
      QVERIFY2(refusal.contains(several) && refusal.contains("no such file.gpkg") && refusal.contains("cannot be opened"),
               qPrintable(refusal));
    }
  }

  // More towns in one place than there is room for: the large ones are named.
  void placesWithMoreInhabitantsComeFirst() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList places;
    for (int at = 0; at < 144; ++at) {
      const bool city = at % 13 == 7;
      rows << QVariantList{QStringLiteral("%1 number %2").arg(city ? "City" : "Village").arg(at), city ? 900000 : 300 + at};
      places << QStringLiteral("%1 %2").arg(52.3 + 0.3 * (at % 12)).arg(46.2 + 0.3 * (at / 12));
    }
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"LABELS", townsAt(project, rows, places)->id()}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(made.results.value("LABELS_LOST").toInt() > 40);
    const QStringList named = Shown(path("map.qgz")).ofKind("place");
    QCOMPARE(std::count_if(named.begin(), named.end(), [](const QString &name) { return name.startsWith("City"); }), 11);
  }

  // A name too wide for its region comes in two lines in it; one that has no room in either way stays in one line beside it.
  void namesComeInNarrowerLinesWhereTheyHaveRoomThen() {
    QgsProject project;
    QgsVectorLayer *regions = table(
        project, quotients, {{"A", "Северо-Причернокаспийская", 1.0}, {"B", "Юго-Западнокаспийская", 2.0}, {"C", "Wide", 2.0}},
        {"POLYGON((50 46, 51.4 46, 51.4 50, 50 50, 50 46))", "POLYGON((51.4 49.9, 51.6 49.9, 51.6 50, 51.4 50, 51.4 49.9))",
         "POLYGON((51.6 44, 60 44, 60 52, 51.6 52, 51.6 44))"});
    const Run made = make({{"CHOROPLETH", regions->id()}, {"INSETS", "none"}, {"LANGUAGE", "ru"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Shown shown(path("map.qgz"));
    const QStringList names = shown.ofKind("region");
    QVERIFY2(names.contains(QString::fromUtf8("Северо-")), qPrintable(names.join('|'))); // the first line
    QVERIFY2(names.contains(QString::fromUtf8("Юго-Западнокаспийская")), qPrintable(names.join('|')));
  }

  // Villages by the hundred take no place from the names of regions: those lie over a dot rather than nowhere.
  void regionsAreNamedAmongAsManyPlacesAsThereMayBe() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList places;
    for (int at = 0; at < 3000; ++at) {
      rows << QVariantList{QStringLiteral("Village %1").arg(at), 100 + at};
      places << QStringLiteral("%1 %2").arg(50.05 + 0.13 * (at % 60)).arg(44.05 + 0.157 * (at / 60));
    }
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"LABELS", townsAt(project, rows, places)->id()}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(Shown(path("map.qgz")).ofKind("region").size(), 16);
    QVERIFY(made.log.contains("Village 0")); // all that are lost are named
    QVERIFY(made.results.value("LABELS_LOST").toInt() > 1000);
  }

  // A town by a border has its name on its own side, though names lie on the right of their towns elsewhere.
  void theNameOfATownLiesInItsOwnRegion() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()},
                           {"LABELS", townsAt(project, {{"Border", 1000}, {"Inland", 1000}}, {"53.93 47.5", "55 49.6"})->id()}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("map.qgz"));
    QMap<QString, QgsPointXY> middles;
    for (QgsMapLayer *layer : again.map->layers())
      if (auto *labels = qobject_cast<QgsVectorLayer *>(layer); labels && labels->fields().lookupField("halo") >= 0) {
        QgsFeatureIterator all = labels->getFeatures();
        for (QgsFeature label; all.nextFeature(label);)
          middles.insert(label.attribute("text").toString(), label.geometry().asPoint());
      }
    const QgsCoordinateTransform toDegrees(again.map->crs(), QgsCoordinateReferenceSystem("EPSG:4326"),
                                           again.project.transformContext());
    QVERIFY(toDegrees.transform(middles["Border"]).x() < 53.93);
    QVERIFY(toDegrees.transform(middles["Inland"]).x() > 55);
  }

  void namesOfTheFirstLayerComeFirst() {
    QgsProject project;
    const auto crowd = [&](const QString &name, double off) {
      QList<QVariantList> rows;
      QStringList places;
      for (int at = 0; at < 36; ++at) {
        rows << QVariantList{QStringLiteral("%1 of many words %2").arg(name).arg(at), 1000};
        places << QStringLiteral("%1 %2").arg(53.6 + off + 0.13 * (at % 6)).arg(47.6 + off + 0.13 * (at / 6));
      }
      return townsAt(project, rows, places)->id();
    };
    const QString castles = crowd("Castle", 0), mills = crowd("Mill", 0.065), regions = squares(project)->id();
    const auto counts = [&](const QStringList &order) {
      const Run made = make({{"CHOROPLETH", regions}, {"LABELS", order}}, project);
      const QStringList named = Shown(path("map.qgz")).ofKind("place");
      return std::pair(named.filter("Castle").size(), named.filter("Mill").size());
    };
    const auto [castlesFirst, millsLast] = counts({castles, mills});
    const auto [castlesLast, millsFirst] = counts({mills, castles});
    QVERIFY2(castlesFirst > millsLast && millsFirst > castlesLast,
             qPrintable(QStringLiteral("%1 %2 %3 %4").arg(castlesFirst).arg(millsLast).arg(castlesLast).arg(millsFirst)));
  }

  // A name beside a region too small for it has a line that ends in a dot; one beside a town's own symbol needs none.
  void aLineIntoARegionEndsInADot() {
    QgsProject project;
    QgsVectorLayer *small = table(
        project, quotients, {{"A", "A region with a name that is far too long for it", 1.0}, {"B", "Wide", 2.0}},
        {"POLYGON((50.7 44.7, 50.9 44.7, 50.9 44.9, 50.7 44.9, 50.7 44.7))", "POLYGON((52 44, 58 44, 58 52, 52 52, 52 44))"});
    const Run made = make({{"CHOROPLETH", small->id()}, {"INSETS", "none"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Shown shown(path("map.qgz"));
    QVERIFY2(shown.leaderKinds.values().contains("region"), qPrintable(shown.leaderKinds.keys().join('|')));
    QCOMPARE(shown.symbolLayersOfLeaders, 2);
  }

  // On the main map no name lies over the line around what an inset shows, where there is another place for it.
  void namesKeepOffTheFramesOfInsets() {
    QgsProject project;
    const QString crs = QStringLiteral("EPSG:32642");
    QgsVectorLayer *region = table(project, "Polygon?crs=EPSG:32642&field=name:string", {{"Middle"}},
                                   {"POLYGON((0 0, 100000 0, 100000 80000, 0 80000, 0 0))"});
    std::vector<MapLayer> layers;
    layers.push_back({MapRole::choropleth, std::unique_ptr<QgsVectorLayer>(region->clone()), true});
    MapFit fit;
    fit.frame = QRectF(0, 0, 100, 80);
    fit.extent = QgsRectangle(0, 0, 100000, 80000);
    fit.scale = 1e6;
    const MapLanguage language(QStringLiteral("en"));
    const TextRuler ruler(chooseFont({"Middle"}, QString(), language).family, 300, {});
    const auto middle = [&](const std::vector<QgsRectangle> &frames) {
      const LabelTask task{layers,
                           fit,
                           ruler,
                           language,
                           QgsCoordinateReferenceSystem(crs),
                           QString(),
                           QString(),
                           {region->getGeometry(1)},
                           1,
                           QString(),
                           {},
                           nullptr,
                           nullptr,
                           frames};
      QgsFeature label;
      makeLabels(task).labels->getFeatures().nextFeature(label);
      return label.geometry().asPoint();
    };
    const QSizeF half = ruler.size("Middle", labelPoints(MapLabelKind::region, 1), true, false) * 500; // metres
    const auto box = [&](const QgsPointXY &at) {
      return QgsRectangle(at.x() - half.width(), at.y() - half.height(), at.x() + half.width(), at.y() + half.height());
    };
    const QgsPointXY free = middle({});
    const QgsRectangle frame(free.x() - 4000, free.y() - 3000, free.x() + 4000, free.y() + 3000); // right below the name
    QVERIFY(frame.intersects(box(free)));
    QVERIFY2(!frame.intersects(box(middle({frame}))), qPrintable(middle({frame}).toString()));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapNamesTest)
#include "clustermap_names_test.moc"
