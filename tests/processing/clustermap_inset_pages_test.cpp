// Insets wherever a printed map goes: on the pages of an atlas, in a template in another project, over 180 degrees.
#include "clustermap_fixtures.h"
#include "small_regions.h"

#include <qgslayerdefinition.h>
#include <qgslayertree.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutitemshape.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsvectorfilewriter.h>

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial;
using namespace territorial::test;

namespace {

QList<QgsLayoutItemMap *> insetsOf(const QgsLayout &layout) {
  QList<QgsLayoutItemMap *> maps, insets;
  const_cast<QgsLayout &>(layout).layoutItems(maps);
  std::copy_if(maps.begin(), maps.end(), std::back_inserter(insets),
               [](const QgsLayoutItemMap *map) { return map->id().startsWith(QStringLiteral("Inset")); });
  std::sort(insets.begin(), insets.end(), [](const auto *a, const auto *b) { return a->id() < b->id(); });
  return insets;
}

QgsLayoutItemMap *mainOf(const QgsLayout &layout) {
  return dynamic_cast<QgsLayoutItemMap *>(layout.itemById(QStringLiteral("Map")));
}

const QgsVectorLayer *withField(const QgsLayoutItemMap &map, const QString &field) {
  for (const QgsMapLayer *layer : map.layers())
    if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && vector->fields().lookupField(field) >= 0)
      return vector;
  return nullptr;
}

// The first lines of the labels that lie within a map.
QStringList namesOn(const QgsLayoutItemMap &map) {
  QStringList names;
  const QgsVectorLayer *labels = withField(map, QStringLiteral("halo"));
  if (!labels)
    return names;
  QgsFeatureIterator all = labels->getFeatures();
  for (QgsFeature label; all.nextFeature(label);)
    if (map.extent().contains(label.geometry().asPoint()))
      names << label.attribute(QStringLiteral("text")).toString().section(QLatin1Char('\n'), 0, 0);
  names.sort();
  return names;
}

// Whether the frame of every inset is drawn on the layout's own map; what is wrong, or nothing.
QString frameFault(const QgsLayout &layout) {
  QgsLayoutItemMap *main = mainOf(layout);
  if (!main)
    return QStringLiteral("no map");
  const QList<QgsLayoutItemMap *> insets = insetsOf(layout);
  if (main->overviews()->size() != insets.size())
    return QStringLiteral("%1 frames for %2 insets").arg(main->overviews()->size()).arg(insets.size());
  for (QgsLayoutItemMapOverview *frame : main->overviews()->asList())
    if (!insets.contains(frame->linkedMap()))
      return QStringLiteral("the frame %1 is of no inset").arg(frame->name());
  for (const QgsLayoutItemMap *inset : insets)
    if (!main->extent().contains(inset->extent()))
      return QStringLiteral("%1 lies outside").arg(inset->id());
  return {};
}

// The features that an inset shows whole, by their names.
QStringList wholeOn(const QgsLayoutItemMap &inset) {
  QStringList names;
  const QgsVectorLayer *regions = withField(inset, QStringLiteral("location_quotient"));
  if (!regions)
    return names;
  QgsFeatureIterator all = regions->getFeatures();
  for (QgsFeature region; all.nextFeature(region);) {
    QgsGeometry shape = region.geometry();
    shape.transform(QgsCoordinateTransform(regions->crs(), inset.crs(), QgsCoordinateTransformContext()));
    if (inset.extent().contains(shape.boundingBox()))
      names << region.attribute(QStringLiteral("name")).toString();
  }
  names.sort();
  return names;
}

QImage drawn(QgsLayout &layout) {
  return QgsLayoutExporter(&layout).renderPageToImage(0, QSize(), 100).convertToFormat(QImage::Format_RGB32);
}

// The share of pixels that are not alike.
double differing(const QImage &a, const QImage &b) {
  if (a.size() != b.size())
    return 1;
  int count = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x)
      count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 8;
  return static_cast<double>(count) / (a.width() * a.height());
}

// Two pages of one territory, whose towns differ.
QgsVectorLayer *towns(QgsProject &project) {
  QList<QVariantList> rows;
  QStringList shapes;
  const auto add = [&](const QString &industry, const QString &name, double quotient, const QString &shape) {
    rows << QVariantList{name, name, industry, quotient};
    shapes << shape;
  };
  for (const QString &industry : {QStringLiteral("Coal"), QStringLiteral("Oil")}) {
    const bool coal = industry == QLatin1String("Coal");
    add(industry, "Alpha", coal ? 0.4 : 2.5, square(50, 44, 10, 5));
    add(industry, "Beta", coal ? 0.7 : 0.2, square(60, 44, 10, 5));
    add(industry, "Gamma", coal ? 1.5 : 0.9, square(50, 49, 10, 5));
    add(industry, "Delta", coal ? 3.0 : 1.3, square(60, 49, 10, 5));
    add(industry, "Far", coal ? 2.5 : 0.1, square(66, 46, 0.3, 0.2));
    if (coal)
      add(industry, "Pit", 4.5, square(54, 51, 0.3, 0.2));
    else
      add(industry, "Well", 4.5, square(57, 46, 0.3, 0.2));
  }
  return table(project,
               QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=industry:string&"
                              "field=location_quotient:double"),
               rows, shapes);
}

} // namespace

class ClustermapInsetPagesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  Run make(QVariantMap parameters, QgsProject &project) {
    parameters.insert({{"LANGUAGE", "en"}, {"WORLD_MAP", "none"}});
    return run(QStringLiteral("territorial:clustermap"), parameters, project);
  }

  // A template in a project that knew nothing of it.
  std::unique_ptr<QgsPrintLayout> opened(const QString &name, QgsProject &elsewhere) {
    QString error;
    if (!QgsLayerDefinition::loadLayerDefinition(path(name + "_layers.qlr"), &elsewhere, elsewhere.layerTreeRoot(), error))
      return nullptr;
    QFile file(path(name + ".qpt"));
    QDomDocument document;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
      return nullptr;
    auto layout = std::make_unique<QgsPrintLayout>(&elsewhere);
    bool ok = false;
    layout->loadFromTemplate(document, QgsReadWriteContext(), true, &ok);
    return ok ? std::move(layout) : nullptr;
  }

private slots:
  void theLegendExplainsTheFramesOfInsets() {
    for (const bool wanted : {true, false}) {
      QgsProject project;
      const Run made = make({{"CHOROPLETH", regionsAndTowns(project)->id()},
                             {"INSETS", wanted ? "automatic" : "none"},
                             {"PROJECT", path("legend.qgz")}},
                            project);
      QVERIFY2(made.ok, qPrintable(made.log));
      Reopened again(path("legend.qgz"));
      QCOMPARE(insetsOf(*again.layout).size(), wanted ? 2 : 0);
      QCOMPARE(textsOf(*again.layout).count("shown in an inset"), wanted ? 1 : 0);
    }
  }

  // A small region in the very middle of a large one, where its name would lie.
  void namesKeepOffTheFramesOfInsets() {
    QgsProject project;
    const QgsVectorLayer *regions = table(
        project, QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double"),
        {{"A", "Alphabetical", 0.4}, {"B", "Beta", 1.5}, {"T", "Town", 4.5}},
        {square(50, 44, 10, 8), square(60, 44, 10, 8), square(54.9, 47.95, 0.2, 0.12)});
    const Run made =
        make({{"CHOROPLETH", regions->id()}, {"PROJECT", path("frame.qgz")}, {"OUTPUT_PNG", path("frame.png")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    Reopened again(path("frame.qgz"));
    const QList<QgsLayoutItemMap *> insets = insetsOf(*again.layout);
    QCOMPARE(insets.size(), 1);
    const QgsVectorLayer *labels = withField(*again.map, "halo");
    QVERIFY(labels);
    const double unit = again.map->extent().width() / again.map->rect().width();
    QgsFeatureIterator all = labels->getFeatures();
    int compared = 0;
    for (QgsFeature label; all.nextFeature(label); ++compared) { // two lines of 7.5 points and more are 5 mm high
      const QgsRectangle box = label.geometry().buffer(2.5 * unit, 8).boundingBox();
      QVERIFY2(!box.intersects(insets.first()->extent()), qPrintable(label.attribute("text").toString()));
    }
    QVERIFY(compared >= 2);
    QVERIFY(labels->uniqueValues(labels->fields().lookupField("text")).contains("Town\n4.50")); // its own value, not that around
  }

  void everyPageOfAnAtlasHasItsOwnInsets() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", towns(project)->id()},
                           {"ATLAS_FIELD", "industry"},
                           {"TITLE", "[% @page_value %]"},
                           {"DPI", 72},
                           {"PROJECT", path("atlas.qgz")},
                           {"OUTPUT_PNG", path("atlas.png")},
                           {"OUTPUT_PDF", path("atlas.pdf")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    QgsProject again;
    QVERIFY(again.read(path("atlas.qgz")));
    const QList<QgsPrintLayout *> layouts = again.layoutManager()->printLayouts();
    QCOMPARE(layouts.size(), 2);
    QSet<const QgsMapLayer *> ofInsets;
    for (const QgsPrintLayout *layout : layouts) {
      const QString other = layout->name() == QLatin1String("Coal") ? "Pit" : "Well";
      QVERIFY2(frameFault(*layout).isEmpty(), qPrintable(frameFault(*layout)));
      const QList<QgsLayoutItemMap *> insets = insetsOf(*layout);
      QCOMPARE(insets.size(), 2);
      QCOMPARE(wholeOn(*insets[0]), QStringList{"Far"});
      QCOMPARE(wholeOn(*insets[1]), QStringList{other});
      QVERIFY(namesOn(*insets[0]).contains("Far") && namesOn(*insets[1]).contains(other));
      for (const QgsLayoutItemMap *inset : insets) {
        const QgsVectorLayer *regions = withField(*inset, "industry");
        QSet<QVariant> industries = regions->uniqueValues(regions->fields().lookupField("industry"));
        industries.remove(qc::nullOf(qc::fieldString)); // of regions that have none of it
        industries.remove(QVariant());
        QCOMPARE(industries, QSet<QVariant>{layout->name()});
        const QgsVectorLayer *labels = withField(*inset, "halo");
        QVERIFY2(!ofInsets.contains(labels), qPrintable(labels->name())); // shown by this inset alone
        ofInsets << labels;
        for (const QgsMapLayer *layer : inset->layers())
          QCOMPARE(mainOf(*layout)->layers().contains(const_cast<QgsMapLayer *>(layer)),
                   layer != labels && !layer->name().startsWith("Label lines"));
      }
    }
  }

  void aTemplateBringsItsInsetsToAnotherProject_data() {
    QTest::addColumn<QString>("paper");
    QTest::newRow("A4") << "A4";
    QTest::newRow("A3") << "A3"; // symbols enlarged, and as large in insets
  }
  void aTemplateBringsItsInsetsToAnotherProject() {
    QFETCH(QString, paper);
    QgsProject project;
    // From one file in two roles: regions, and their names.
    const QString file = path("regions_" + paper + ".gpkg");
    QgsVectorFileWriter::SaveVectorOptions options;
    options.layerName = "regions";
    QVERIFY(QgsVectorFileWriter::writeAsVectorFormatV3(regionsAndTowns(project, 0.12), file, QgsCoordinateTransformContext(),
                                                       options) == QgsVectorFileWriter::NoError);
    const Run made = make({{"CHOROPLETH", file + "|layername=regions"},
                           {"LABELS", file + "|layername=regions"},
                           {"PAPER", paper},
                           {"PROJECT", path(paper + ".qgz")},
                           {"OUTPUT_QPT", path(paper + ".qpt")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    Reopened here(path(paper + ".qgz"));
    QgsProject elsewhere;
    const std::unique_ptr<QgsPrintLayout> there = opened(paper, elsewhere);
    QVERIFY(here.map && there);
    QVERIFY2(frameFault(*there).isEmpty(), qPrintable(frameFault(*there)));
    QList<QgsLayoutItemMap *> original = insetsOf(*here.layout), brought = insetsOf(*there);
    QVERIFY(!original.isEmpty());
    QCOMPARE(brought.size(), original.size());
    original << here.map;
    brought << mainOf(*there);
    for (int at = 0; at < original.size(); ++at) {
      const QList<QgsMapLayer *> wanted = original[at]->layers(), found = brought[at]->layers();
      QCOMPARE(brought[at]->id(), original[at]->id());
      QCOMPARE(found.size(), wanted.size());
      QCOMPARE(brought[at]->layerStyleOverrides().size(), original[at]->layerStyleOverrides().size());
      for (int layer = 0; layer < wanted.size(); ++layer) {
        const auto *one = qobject_cast<const QgsVectorLayer *>(wanted[layer]),
                   *other = qobject_cast<const QgsVectorLayer *>(found[layer]);
        QVERIFY2(other && other->isValid() && elsewhere.mapLayer(other->id()) == other, qPrintable(one->name()));
        QCOMPARE(other->name(), one->name());
        QCOMPARE(other->featureCount(), one->featureCount());
        QCOMPARE(other->renderer()->type(), one->renderer()->type());
        QCOMPARE(brought[at]->layerStyleOverrides().contains(other->id()),
                 original[at]->layerStyleOverrides().contains(one->id()));
      }
    }
    const QImage ours = drawn(*here.layout), theirs = drawn(*there);
    const double share = differing(ours, theirs);
    QVERIFY2(share < 1e-4, qPrintable(QString::number(share)));
  }

  // Chukotka and Fiji in small: regions on both sides of 180 degrees, one of them cut there, and a town that is cut too.
  void over180DegreesInsetsAreWhole_data() {
    QTest::addColumn<double>("south");
    QTest::addColumn<QString>("town");
    const auto cut = [](double south) {
      return QStringLiteral("MULTIPOLYGON(((179.9 %1, 180 %1, 180 %2, 179.9 %2, 179.9 %1)), "
                            "((-180 %1, -179.9 %1, -179.9 %2, -180 %2, -180 %1)))")
          .arg(south + 2)
          .arg(south + 2.1);
    };
    const auto whole = [](double west, double south) {
      return square(west, south + 2, 0.2, 0.1).replace("POLYGON(", "MULTIPOLYGON((") + ")";
    };
    QTest::newRow("north, cut") << 62.0 << cut(62);
    QTest::newRow("north, west of it") << 62.0 << whole(179.7, 62);
    QTest::newRow("north, east of it") << 62.0 << whole(-179.9, 62);
    QTest::newRow("north, beyond 180") << 62.0 << whole(179.9, 62);
    QTest::newRow("south, cut") << -20.0 << cut(-20);
    QTest::newRow("south, beyond -180") << -20.0 << whole(-180.1, -20);
  }
  void over180DegreesInsetsAreWhole() {
    QFETCH(double, south);
    QFETCH(QString, town);
    QgsProject project;
    const auto part = [&](double west, double width) { return square(west, south, width, 5).mid(7); };
    const QgsVectorLayer *regions =
        table(project,
              QStringLiteral("MultiPolygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double"),
              {{"W", "West", 0.4}, {"M", "Middle", 1.5}, {"E", "East", 0.9}, {"T", "Town", 4.5}},
              {"MULTIPOLYGON(" + part(168, 8) + ")", "MULTIPOLYGON(" + part(176, 4) + "," + part(-180, 4) + ")",
               "MULTIPOLYGON(" + part(-176, 8) + ")", town});
    const QString name = QString(QTest::currentDataTag()).replace(QRegularExpression("\\W+"), "_");
    const Run made = make({{"CHOROPLETH", regions->id()},
                           {"TITLE", name},
                           {"DPI", 100},
                           {"PROJECT", path(name + ".qgz")},
                           {"OUTPUT_PNG", path(name + ".png")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    Reopened again(path(name + ".qgz"));
    QVERIFY2(frameFault(*again.layout).isEmpty(), qPrintable(frameFault(*again.layout)));
    const QList<QgsLayoutItemMap *> insets = insetsOf(*again.layout);
    QCOMPARE(insets.size(), 1);
    const QgsLayoutItemMap &inset = *insets.first();
    QCOMPARE(wholeOn(inset), QStringList{"Town"});
    QVERIFY(namesOn(inset).contains("Town"));
    // Where the town is on the globe, in its middle; the projection itself knows no cut.
    const QgsGeometry middle = QgsGeometry::fromWkt(town).boundingBox().width() > 1
                                   ? QgsGeometry::fromPointXY(QgsPointXY(180, south + 2.05))
                                   : QgsGeometry::fromWkt(town).centroid();
    QgsGeometry point = middle;
    point.transform(
        QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), inset.crs(), QgsCoordinateTransformContext()));
    QVERIFY2(point.asPoint().distance(inset.extent().center()) < 0.05 * inset.extent().width(),
             qPrintable(point.asWkt(0) + " | " + inset.extent().toString(0)));
    QVERIFY(inset.scale() * 1.5 <= again.map->scale() * 1.001);
  }
};

TERRITORIAL_TEST_MAIN(ClustermapInsetPagesTest)
#include "clustermap_inset_pages_test.moc"
