// What lies around and beside a printed map: insets, QGIS's own countries, texts with expressions.
#include "clustermap_fixtures.h"
#include "small_regions.h"

#include "layout/flow_map.h"
#include "layout/map_fit.h"
#include "layout/map_language.h"
#include "layout/world_map.h"
#include "qgis_compat.h"

#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutmanager.h>
#include <qgsmaplayerstyle.h>
#include <qgsprintlayout.h>
#include <qgsrenderer.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

struct Opened {
  QgsProject project;
  QgsPrintLayout *layout = nullptr;
  QgsLayoutItemMap *map = nullptr;
  QList<QgsLayoutItemMap *> insets;

  explicit Opened(const QString &file) {
    if (!project.read(file) || project.layoutManager()->printLayouts().size() != 1)
      return;
    layout = project.layoutManager()->printLayouts().first();
    QList<QgsLayoutItemMap *> maps;
    layout->layoutItems(maps);
    for (QgsLayoutItemMap *item : maps)
      if (item->id() == QLatin1String("Map"))
        map = item;
      else
        insets << item;
  }

  QString texts() const {
    QStringList all;
    QList<QgsLayoutItemLabel *> labels;
    layout->layoutItems(labels);
    for (const QgsLayoutItemLabel *label : labels)
      all << label->text();
    return all.join(QLatin1Char('\n'));
  }

  const QgsVectorLayer *countries() const {
    for (const QgsMapLayer *layer : map->layers())
      if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && vector->fields().lookupField("iso_a2") >= 0)
        return vector;
    return nullptr;
  }
};

} // namespace

class ClustermapInsetsTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  Run make(QVariantMap parameters, QgsProject &project) {
    if (!parameters.contains("CHOROPLETH"))
      parameters.insert("CHOROPLETH", regionsAndTowns(project)->id());
    parameters.insert({{"LANGUAGE", "ru"}, {"PROJECT", path("map.qgz")}});
    return run(QStringLiteral("territorial:clustermap"), parameters, project);
  }

private slots:
  void regionsTooSmallToSeeComeInInsetsWithContent() {
    QgsProject project;
    const Run made = make({{"OUTPUT_PDF", path("map.pdf")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Opened opened(path("map.qgz"));
    QVERIFY(opened.map);
    QCOMPARE(opened.insets.size(), 2); // two of three towns lie near each other
    QVERIFY(opened.texts().contains(QStringLiteral("Ближний, Соседний")));
    QVERIFY(opened.texts().contains(QStringLiteral("Дальний")));
    QCOMPARE(opened.map->overviews()->size(), 2);
    for (QgsLayoutItemMap *inset : opened.insets) {
      QVERIFY2(std::abs(inset->scale() / roundScale(inset->scale() * 0.9999) - 1) < 1e-3,
               qPrintable(QString::number(inset->scale(), 'f', 1)));
      QVERIFY(inset->scale() * 1.5 <= opened.map->scale() * 1.001);
      QVERIFY(opened.texts().contains(QStringLiteral("1 : ") +
                                      MapLanguage(QStringLiteral("ru")).number(std::round(inset->scale() / 1000) * 1000, 0)));
      QVERIFY(opened.map->extent().contains(inset->extent()));
      QVERIFY(inset->layers().size() > 2);
      const bool near = inset->id().contains(QStringLiteral("Ближний"));
      // The towns lie in it whole, and are large enough to be seen.
      const double unit = inset->extent().width() / inset->rect().width();
      int whole = 0;
      for (QgsMapLayer *layer : inset->layers())
        if (auto *vector = qobject_cast<QgsVectorLayer *>(layer);
            vector && vector->fields().lookupField("location_quotient") >= 0) {
          QgsFeatureIterator features = vector->getFeatures();
          for (QgsFeature feature; features.nextFeature(feature);) {
            QgsGeometry shape = feature.geometry();
            shape.transform(QgsCoordinateTransform(vector->crs(), inset->crs(), QgsCoordinateTransformContext()));
            if (inset->extent().contains(shape.boundingBox())) {
              ++whole;
              QVERIFY2(shape.area() / (unit * unit) > 24, qPrintable(QString::number(shape.area() / (unit * unit))));
            }
          }
        }
      QCOMPARE(whole, near ? 2 : 1);
    }
    // The names of the inset are placed for it and shown nowhere else; what it cuts is named on the main map alone.
    for (const QgsLayoutItemMap *inset : opened.insets) {
      QgsMapLayer *first = inset->layers().first();
      QVERIFY(!opened.map->layers().contains(first));
      const auto *labels = qobject_cast<QgsVectorLayer *>(first);
      QVERIFY(labels);
      QStringList names;
      for (const QVariant &text : column(labels, "text"))
        names << text.toString().section('\n', 0, 0);
      names.sort();
      QCOMPARE(names, inset->id().contains(QStringLiteral("Ближний"))
                          ? (QStringList{QStringLiteral("Ближний"), QStringLiteral("Соседний")})
                          : (QStringList{QStringLiteral("Дальний")}));
    }
    QProcess images;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("map.pdf")});
    if (images.waitForFinished() && images.error() != QProcess::FailedToStart)
      QCOMPARE(images.readAllStandardOutput().trimmed().split('\n').size(), 2); // the heading alone
  }

  void insetsCoverNeitherTheTerritoryNorOtherBoxes() {
    QgsProject project;
    const Run made = make({}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Opened opened(path("map.qgz"));
    QVERIFY(opened.map);
    const QRectF frame = opened.map->mapRectToScene(opened.map->rect());
    const QgsRectangle extent = opened.map->extent();
    const double unit = extent.width() / frame.width();
    QList<QgsLayoutItemShape *> shapes;
    opened.layout->layoutItems(shapes);
    QList<QRectF> boxes;
    int insets = 0;
    for (QgsLayoutItemShape *shape : shapes) {
      if (!shape->id().contains(QStringLiteral("box")))
        continue;
      const QRectF box = shape->mapRectToScene(shape->rect());
      for (const QRectF &other : boxes)
        QVERIFY2(!box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other), qPrintable(shape->id()));
      boxes << box;
      insets += shape->id().startsWith(QStringLiteral("Inset box"));
      const QgsGeometry onMap = QgsGeometry::fromRect(QgsRectangle(
          extent.xMinimum() + (box.left() - frame.left()) * unit, extent.yMaximum() - (box.bottom() - frame.top()) * unit,
          extent.xMinimum() + (box.right() - frame.left()) * unit, extent.yMaximum() - (box.top() - frame.top()) * unit));
      QgsGeometry territory = QgsGeometry::fromWkt(square(50, 44, 20, 10)).densifyByCount(20);
      territory.transform(
          QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), opened.map->crs(), QgsCoordinateTransformContext()));
      QVERIFY2(!territory.intersects(onMap), qPrintable(shape->id()));
    }
    QCOMPARE(insets, 2);
  }

  void theReportCountsInsetsAndNoNameLiesBelowThem() {
    QgsProject project;
    const Run made = make({}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QFile file(made.results.value("OUTPUT_REPORT").toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object(), labels = report["labels"].toObject();
    for (const char *fault : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
      QVERIFY2(labels[QLatin1String(fault)].toArray().isEmpty(), fault);
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    const Opened opened(path("map.qgz"));
    QCOMPARE(report["insets"].toArray().size(), 2);
    for (const QJsonValue &inset : report["insets"].toArray()) {
      const QString name = inset.toObject()["name"].toString();
      QVERIFY2(inset.toObject()["labels"].toInt() >= (name.contains(QStringLiteral("Ближний")) ? 2 : 1), qPrintable(name));
      const auto item = std::find_if(opened.insets.begin(), opened.insets.end(),
                                     [&](const QgsLayoutItemMap *map) { return map->id() == name; });
      QVERIFY2(item != opened.insets.end(), qPrintable(name));
    }
    // Where names are pinned, without a rendering.
    const auto *names = qobject_cast<const QgsVectorLayer *>(opened.map->layers().first());
    QVERIFY(names && names->fields().lookupField("halo") >= 0);
    const QRectF frame = opened.map->mapRectToScene(opened.map->rect());
    const QgsRectangle extent = opened.map->extent();
    QList<QgsLayoutItemShape *> shapes;
    opened.layout->layoutItems(shapes);
    int compared = 0;
    QgsFeatureIterator all = names->getFeatures();
    for (QgsFeature name; all.nextFeature(name);) {
      const QgsPointXY point = name.geometry().asPoint();
      const QPointF page(frame.left() + (point.x() - extent.xMinimum()) / extent.width() * frame.width(),
                         frame.top() + (extent.yMaximum() - point.y()) / extent.height() * frame.height());
      for (const QgsLayoutItemShape *shape : shapes)
        if (shape->id().startsWith(QStringLiteral("Inset box"))) {
          ++compared;
          QVERIFY2(!shape->mapRectToScene(shape->rect()).contains(page), qPrintable(name.attribute("text").toString()));
        }
    }
    QVERIFY(compared >= 14); // seven regions, two boxes
  }

  void theOrderOfRowsChangesNothing() {
    QStringList found[2];
    for (const bool reversed : {false, true}) {
      QgsProject project;
      const Run made = make({{"CHOROPLETH", regionsAndTowns(project, 0.3, reversed)->id()}}, project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const Opened opened(path("map.qgz"));
      for (const QgsLayoutItemMap *inset : opened.insets)
        found[reversed] << inset->id() + inset->extent().toString(3) + QString::number(inset->pos().x(), 'f', 3) +
                               QString::number(inset->pos().y(), 'f', 3);
      found[reversed].sort();
    }
    QCOMPARE(found[0].size(), 2);
    QCOMPARE(found[1], found[0]);
  }

  void theCitiesOfTheSampleHaveInsetsWhereColoursSayMoreThanOne() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run quotients = miningQuotients(project, path("mining.gpkg"));
    QVERIFY2(quotients.ok, qPrintable(quotients.log));
    const auto names = [&](const QVariantMap &parameters) {
      const Run made = make(parameters, project);
      QStringList found;
      for (const QgsLayoutItemMap *inset : Opened(path("map.qgz")).insets)
        found << inset->id().section(QStringLiteral(": "), 1);
      found.sort();
      return made.ok ? found : QStringList{made.log};
    };
    QCOMPARE(names({{"CHOROPLETH", path("mining.gpkg")}, {"LABELS", sample + "|layername=regions"}}),
             (QStringList{QStringLiteral("Алматы"), QStringLiteral("Астана")}));
    QCOMPARE(names({{"CHOROPLETH", sample + "|layername=regions"}}), QStringList()); // all of one colour
  }

  void regionsThatAreAllLargeHaveNoInset() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", regionsAndTowns(project, 3)->id()}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(Opened(path("map.qgz")).insets.isEmpty());
  }

  void insetsShowNoFlows() {
    QgsProject project;
    const QgsVectorLayer *flows =
        table(project, QStringLiteral("LineString?crs=EPSG:4326&field=from:string&field=to:string&field=value:double"),
              {{"A", "D", 260.0}}, {"LINESTRING(52 45, 56 48, 64 52)"});
    const Run made = make({{"FLOWS", flows->id()}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Opened opened(path("map.qgz"));
    const auto arrows = [](const QgsLayoutItemMap *map) {
      const QList<QgsMapLayer *> layers = map->layers();
      return std::count_if(layers.begin(), layers.end(), [](const QgsMapLayer *layer) {
        const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
        return vector && vector->fields().lookupField("from") >= 0;
      });
    };
    QCOMPARE(arrows(opened.map), 1);
    QCOMPARE(opened.insets.size(), 2);
    for (const QgsLayoutItemMap *inset : opened.insets)
      QCOMPARE(arrows(inset), 0);
  }

  // On the sheet that is larger by any factor arrows run as on A4: around the box of an inset that lies in their way.
  void arrowsKeepOffTheBoxesOfInsetsOnEverySheet() {
    QgsProject project;
    const QgsVectorLayer *flows = table(project, "LineString?crs=EPSG:32642&field=from:string&field=to:string&field=value:double",
                                        {{"A", "B", 5.0}}, {"LINESTRING(50000 150000, 350000 150000)"});
    const auto drawn = [&](double k, const QRectF &inset) { // inset: mm of A4, from the frame's corner
      MapFit fit;
      fit.frame = QRectF(10 * k, 20 * k, 400 * k, 300 * k);
      fit.extent = QgsRectangle(0, 0, 400000, 300000);
      fit.scale = 1e6 / k;
      fit.insets = {QRectF((inset.topLeft() + QPointF(10, 20)) * k, inset.size() * k)};
      Progress silent;
      FlowMap map = drawFlowMap(*flows, flowTotals(*flows), nullptr, fit, flows->crs(), k, silent);
      QgsFeature arrow;
      map.arrows->getFeatures().nextFeature(arrow);
      return std::pair(arrow.geometry(), map.arrow.empty() ? QPolygonF() : map.arrow.front().axis);
    };
    // In the way of the arrow that there is without.
    const QPolygonF free = drawn(1, QRectF()).second;
    QVERIFY(!free.isEmpty());
    const QRectF inset(free[free.size() / 2] - QPointF(20, 10), QSizeF(40, 20));
    const QgsGeometry box = QgsGeometry::fromRect(
        QgsRectangle(1000 * inset.left(), 1000 * (300 - inset.bottom()), 1000 * inset.right(), 1000 * (300 - inset.top())));
    QVERIFY(drawn(1, QRectF()).first.intersects(box));
    QStringList routes;
    for (const double k : {1.0, 1.4, 2.7}) {
      const QgsGeometry arrow = drawn(k, inset).first;
      QVERIFY2(!arrow.isEmpty() && !arrow.intersects(box), qPrintable(QString::number(k)));
      routes << arrow.asWkt(0);
    }
    QCOMPARE(routes[1], routes[0]);
    QCOMPARE(routes[2], routes[0]);
  }

  void onALargeSheetSymbolsAreAsLargeInAnInsetAsBesideIt() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", regionsAndTowns(project, 0.12)->id()}, {"PAPER", "A3"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Opened opened(path("map.qgz"));
    QVERIFY(!opened.insets.isEmpty());
    int compared = 0;
    for (const QgsLayoutItemMap *inset : opened.insets)
      for (QgsMapLayer *layer : inset->layers()) {
        const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
        if (!vector || !opened.map->layers().contains(layer) || !(vector->renderer()->referenceScale() > 0))
          continue;
        ++compared;
        QgsVectorLayer shown(QStringLiteral("%1?crs=EPSG:4326").arg(QgsWkbTypes::displayString(vector->wkbType())), "shown",
                             "memory");
        QVERIFY(inset->layerStyleOverrides().contains(layer->id()));
        QgsMapLayerStyle(inset->layerStyleOverrides().value(layer->id())).writeToLayer(&shown);
        const double here = shown.renderer()->referenceScale() / inset->scale(),
                     there = vector->renderer()->referenceScale() / opened.map->scale();
        QVERIFY2(std::abs(here / there - 1) < 1e-3, qPrintable(QString::number(here / there)));
      }
    QVERIFY(compared > 0);
  }

  void noInsetsWhereNoneAreWanted() {
    QgsProject project;
    const Run made = make({{"INSETS", "none"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(Opened(path("map.qgz")).insets.isEmpty());
  }

  void insetsDoNotMakeTheMapSmaller() {
    FitTask task;
    task.territory = {QgsGeometry::fromRect(QgsRectangle(0, 0, 2e6, 1e6))};
    task.room = QRectF(8, 20, 280, 170);
    task.legends = {QSizeF(50, 40)};
    task.scaleBox = QSizeF(66, 17);
    const MapFit without = fitMap(task);
    task.insets = {QSizeF(34, 31), QSizeF(34, 31), QSizeF(500, 31)};
    const MapFit with = fitMap(task);
    QCOMPARE(with.scale, without.scale);
    QCOMPARE(with.insets.size(), std::size_t(3));
    QVERIFY(with.insets[2].isEmpty()); // larger than the page
  }

  void withoutABackgroundQgisOwnCountriesAreAround() {
    if (worldMapFile().isEmpty())
      QSKIP("this QGIS has no world map");
    QgsProject project;
    Run made = make({}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    {
      const Opened opened(path("map.qgz"));
      QVERIFY(opened.countries());
      QgsVectorLayer *countries = const_cast<QgsVectorLayer *>(opened.countries());
      QCOMPARE(featureWhere(countries, "iso_a2", "UZ").attribute("name_ru").toString(), QStringLiteral("Узбекистан"));
      QCOMPARE(featureWhere(countries, "iso_a2", "RU").attribute("name_kk").toString(), QStringLiteral("Ресей"));
      QVERIFY(!featureWhere(countries, "iso_a2", "BR").isValid());
      QVERIFY(opened.texts().contains(QStringLiteral("Natural Earth")));
    }
    made = make({{"WORLD_MAP", "none"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(!Opened(path("map.qgz")).countries());
  }

  void countriesOver180AreInOnePiece() {
    if (worldMapFile().isEmpty())
      QSKIP("this QGIS has no world map");
    const auto crs =
        QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=66 +lon_0=180 +datum=WGS84 +units=m"));
    const auto world = worldMap(worldMapFile(), QgsRectangle(-8e5, -4e5, 8e5, 4e5), crs, QStringLiteral("Countries"));
    QVERIFY(world);
    QgsVectorLayer *layer = world.get();
    const QgsFeature russia = featureWhere(layer, "iso_a2", "RU");
    QVERIFY(russia.isValid());
    // Chukotka goes on over 180 degrees, without a strip of sea.
    QVERIFY(russia.geometry().contains(QgsGeometry::fromWkt(QStringLiteral("LINESTRING(-40000 200000, 40000 200000)"))));
    QVERIFY(featureWhere(layer, "iso_a2", "US").isValid());
    QVERIFY(!worldMap(QStringLiteral("no such file.gpkg"), QgsRectangle(0, 0, 1, 1), crs, QStringLiteral("Countries")));
  }

  void theLeasedGroundOfBaikonurIsPartOfKazakhstan() {
    if (worldMapFile().isEmpty())
      QSKIP("this QGIS has no world map");
    const auto crs =
        QgsCoordinateReferenceSystem::fromProj(QStringLiteral("+proj=laea +lat_0=46 +lon_0=63.4 +datum=WGS84 +units=m"));
    const auto world = worldMap(worldMapFile(), QgsRectangle(-5e5, -5e5, 5e5, 5e5), crs, QStringLiteral("Countries"));
    QVERIFY(world);
    const QgsGeometry steppe = QgsGeometry::fromRect(QgsRectangle(-6e4, -1e4, 6e4, 1e4));
    QgsFeatureIterator all = world->getFeatures();
    int around = 0;
    for (QgsFeature country; all.nextFeature(country);)
      if (country.geometry().intersects(steppe)) {
        ++around;
        QCOMPARE(country.attribute("iso_a2").toString(), QStringLiteral("KZ"));
        QVERIFY(country.geometry().contains(steppe));
      }
    QCOMPARE(around, 1);
  }

  void textsTakeTheValuesOfTheirExpressions() {
    QgsProject project;
    const Run made =
        make({{"TITLE", "Регионы, [% @year %] год"}, {"SUBTITLE", "[% 1234567.5 / 10 %] [% upper(@language) %]"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString texts = Opened(path("map.qgz")).texts();
    QVERIFY(texts.contains(QStringLiteral("Регионы, 2025 год")));
    QVERIFY2(texts.contains(QStringLiteral("123\u00A0456,75 RU")), qPrintable(texts));
    const Run unreadable = make({{"TITLE", "[% 1 + %]"}}, project);
    QVERIFY(unreadable.refusal.contains(QStringLiteral("TITLE")) && unreadable.refusal.contains(QStringLiteral("1 +")));
    const Run without = make({{"NOTE", "[% to_date('no date', 'yyyy') + nothing_such(1) %]"}}, project);
    QVERIFY(!without.ok);
  }

  void mergedRegionsAreSaidInTheNote() {
    QgsProject project;
    const Run made = make({}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(Opened(path("map.qgz")).texts().contains(QStringLiteral("Объединённые регионы: Альфа + Дельта.")));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapInsetsTest)
#include "clustermap_insets_test.moc"
