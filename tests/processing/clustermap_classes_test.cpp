// Classes, marks and circles of territorial:clustermap, and the legend that says what they are.
#include "harness.h"

#include "layout/colour_distance.h"
#include "layout/size_symbols.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempolygon.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsrulebasedrenderer.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace territorial;
using namespace territorial::test;

namespace {

const QVariant unknown;

// Squares of two degrees in a row, with a value and a size each.
QgsVectorLayer *squares(QgsProject &project, const QVariantList &values, const QVariantList &sizes = {},
                        const QString &field = QStringLiteral("location_quotient")) {
  QList<QVariantList> rows;
  QStringList wkt;
  for (int at = 0; at < values.size(); ++at) {
    rows << QVariantList{QStringLiteral("R%1").arg(at), values[at], sizes.value(at)};
    const int x = 50 + 2 * (at % 4), y = 44 + 2 * (at / 4);
    wkt << QStringLiteral("POLYGON((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + 2).arg(y + 2);
  }
  return table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string&field=%1:double&field=size:double").arg(field),
               rows, wkt);
}

struct Page {
  QgsProject project;
  QgsPrintLayout *layout = nullptr;
  QgsLayoutItemMap *map = nullptr;
  QStringList texts;

  explicit Page(const QString &file) {
    if (!project.read(file) || project.layoutManager()->printLayouts().size() != 1)
      return;
    layout = project.layoutManager()->printLayouts().first();
    map = dynamic_cast<QgsLayoutItemMap *>(layout->itemById(QStringLiteral("Map")));
    QList<QgsLayoutItemLabel *> labels;
    layout->layoutItems(labels);
    std::sort(labels.begin(), labels.end(), // from above down
              [](const QgsLayoutItemLabel *a, const QgsLayoutItemLabel *b) { return a->pos().y() < b->pos().y(); });
    for (const QgsLayoutItemLabel *label : labels)
      texts << label->text();
  }

  // The layer that was coloured: all its rules, and how many regions each holds.
  QgsVectorLayer *regions() const {
    for (QgsMapLayer *layer : project.mapLayers())
      if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && !styleField(*vector).isEmpty())
        return vector;
    return nullptr;
  }

  QgsVectorLayer *circles() const {
    for (QgsMapLayer *layer : project.mapLayers())
      if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->fields().lookupField("diameter") >= 0)
        return vector;
    return nullptr;
  }

  QStringList labels() const {
    QStringList all;
    if (const QgsVectorLayer *layer = regions())
      for (const QgsLegendSymbolItem &item : layer->renderer()->legendSymbolItems())
        all << item.label();
    return all;
  }

  // Numbers of the legend that count, in their order on the page.
  QList<int> counts() const {
    QList<int> all;
    for (const QString &text : texts)
      if (bool number = false; text.toInt(&number) >= 0 && number)
        all << text.toInt();
    return all;
  }
};

} // namespace

class ClustermapClassesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  int mMaps = 0;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(const QgsVectorLayer &regions, QVariantMap more, QgsProject &project) {
    more.insert("CHOROPLETH", regions.id());
    more.insert("LANGUAGE", "en");
    more.insert("DPI", 72);
    more.insert("WORLD_MAP", "none"); // whose names would be counted too
    if (!more.contains("PROJECT"))
      more.insert("PROJECT", mLast = path(QStringLiteral("map_%1.qgz").arg(++mMaps)));
    return run(QStringLiteral("territorial:clustermap"), more, project);
  }
  QString mLast;

private slots:
  void quotientsHaveTheirOwnFixedClassesAndTheLegendSaysSo() {
    QgsProject project;
    const Run made = make(*squares(project, {0.1, 0.6, 1.0, 1.2, 1.9, 5.0}), {}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QVERIFY(page.texts.contains("fixed classes"));
    QVERIFY(page.texts.contains("Location quotient"));
    QCOMPARE(page.counts(), (QList<int>{1, 0, 2, 1, 1, 1})); // from above 4 down; 2 to 4 is empty and stays
  }

  void naturalBreaksAreRoundAndStated() {
    QgsProject project;
    const QgsVectorLayer *layer = squares(project, {1.02, 1.05, 1.1, 5.2, 5.3, 9.7, 9.9, 10.4}, {}, "density");
    const Run made = make(*layer, {{"VALUE_FIELD", "density"}, {"CLASSES", "natural"}, {"CLASS_COUNT", 3}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QVERIFY2(page.texts.contains(QString::fromUtf8("natural breaks (Fisher–Jenks), classes: 3")),
             qPrintable(page.texts.join('|')));
    QVERIFY(page.texts.contains("density"));
    QCOMPARE(page.labels().mid(0, 3), (QStringList{"7 and more", QString::fromUtf8("3 – 7"), "below 3"}));
    QCOMPARE(page.counts(), (QList<int>{3, 2, 3}));
  }

  void otherMeasuresThanQuotientsHaveNaturalBreaksByThemselves() {
    QgsProject project;
    const Run made = make(*squares(project, {1, 2, 3, 40, 41, 80, 81}, {}, "density"), {{"VALUE_FIELD", "density"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(Page(mLast).texts.join('|').contains("natural breaks"));
  }

  void quantilesHoldAsManyRegionsEach() {
    QgsProject project;
    const Run made =
        make(*squares(project, {0.1, 0.2, 0.3, 0.9, 1.1, 1.6, 7.0, 8.0}), {{"CLASSES", "quantile"}, {"CLASS_COUNT", 4}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QCOMPARE(page.counts(), (QList<int>{2, 2, 2, 2}));
    QVERIFY(page.texts.contains("quantiles, classes: 4"));
    QVERIFY(page.texts.contains("Location quotient"));
  }

  void equalIntervalsKeepClassesWithoutRegions() {
    QgsProject project;
    const Run made = make(*squares(project, {0, 1, 2, 100}, {}, "density"),
                          {{"VALUE_FIELD", "density"}, {"CLASSES", "equal"}, {"CLASS_COUNT", 4}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QCOMPARE(page.counts(), (QList<int>{1, 0, 0, 3}));
    QCOMPARE(page.labels().first(), QString("75 and more"));
  }

  void fixedBreaksAreTheSameOverABatch() {
    QgsProject project;
    QStringList first;
    for (const QVariantList &values : {QVariantList{0.1, 0.2, 3.0}, QVariantList{0.7, 0.9, unknown}}) {
      const Run made = make(*squares(project, values), {{"CLASSES", "fixed"}, {"CLASS_BREAKS", "0.25; 1; 2.5"}}, project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const Page page(mLast);
      QVERIFY(page.texts.contains("fixed classes"));
      QVERIFY(page.texts.contains(QString::fromUtf8("0.25 – 1")));
      if (first.isEmpty())
        first = page.labels();
      QCOMPARE(page.labels(), first);
      // Cool up to the class below 1, warm above, whatever the values are.
      const MapClasses classes = classesOf(*page.regions());
      QCOMPARE(classes.bounds, (QList<double>{0.25, 1, 2.5}));
      const auto warm = [&](int at) { return QColor(classes.colours[at]).red() > QColor(classes.colours[at]).blue() + 40; };
      QVERIFY(!warm(0) && !warm(1) && warm(2) && warm(3));
    }
  }

  void valuesAroundZeroTurnFromCoolToWarmThere() {
    QgsProject project;
    const Run made = make(*squares(project, {-5, -4, -1, 1, 4, 5}, {}, "balance"),
                          {{"VALUE_FIELD", "balance"}, {"CLASS_BREAKS", "-2; 0; 2"}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QVERIFY2(page.labels().contains(QString::fromUtf8("below −2")), qPrintable(page.labels().join('|')));
    const QStringList colours = classesOf(*page.regions()).colours;
    QVERIFY(QColor(colours[1]).red() < QColor(colours[1]).blue() + 40 &&
            QColor(colours[2]).red() > QColor(colours[2]).blue() + 40);
  }

  void equalValuesUnknownValuesAndOneRegionAreMapsToo() {
    QgsProject project;
    for (const char *method : {"automatic", "natural", "quantile", "equal"}) {
      for (const QVariantList &values :
           {QVariantList{2, 2, 2, 2}, QVariantList{unknown, unknown}, QVariantList{7}, QVariantList{0}}) {
        const Run made =
            make(*squares(project, values, {}, "density"), {{"VALUE_FIELD", "density"}, {"CLASSES", method}}, project);
        QVERIFY2(made.ok, qPrintable(made.log));
        const Page page(mLast);
        const bool none = qc::isNull(values.first());
        QCOMPARE(page.texts.contains("no data"), none);
        QVERIFY(page.texts.contains("all values"));
        QCOMPARE(page.counts().first(), none ? 0 : static_cast<int>(values.size()));
      }
    }
  }

  void fewerDistinctValuesThanClassesAreFewerClasses() {
    QgsProject project;
    const Run made = make(*squares(project, {1, 1, 2, 2, 2}, {}, "density"),
                          {{"VALUE_FIELD", "density"}, {"CLASSES", "natural"}, {"CLASS_COUNT", 6}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(Page(mLast).texts.contains(QString::fromUtf8("natural breaks (Fisher–Jenks), classes: 2")));
  }

  void whatIsSuppressedIncompleteOrSmallIsMarkedOnlyWhereItIs() {
    QgsProject project;
    const QString definition = QStringLiteral("Polygon?crs=EPSG:4326&field=name:string&field=location_quotient:double&"
                                              "field=status:string&field=incomplete:boolean&field=small_base:boolean");
    const QStringList wkt{"POLYGON((50 44, 52 44, 52 46, 50 46, 50 44))", "POLYGON((52 44, 54 44, 54 46, 52 46, 52 44))",
                          "POLYGON((54 44, 56 44, 56 46, 54 46, 54 44))", "POLYGON((56 44, 58 44, 58 46, 56 46, 56 44))"};
    const QgsVectorLayer *marked = table(project, definition,
                                         {{"A", 1.5, "published", true, false},
                                          {"B", unknown, "masked", false, false},
                                          {"C", 0.2, unknown, false, true},
                                          {"D", unknown, "published", false, false}},
                                         wkt);
    QVERIFY(make(*marked, {}, project).ok);
    const QStringList with = Page(mLast).texts;
    for (const char *mark : {"suppressed (confidential)", "incomplete data", "small base", "no data"})
      QVERIFY2(with.contains(mark), mark);
    const QgsVectorLayer *plain = table(project, definition,
                                        {{"A", 1.5, "published", false, false},
                                         {"B", 1.1, "published", false, false},
                                         {"C", 0.2, unknown, unknown, unknown},
                                         {"D", 0.1, "published", false, false}},
                                        wkt);
    QVERIFY(make(*plain, {}, project).ok);
    const QStringList without = Page(mLast).texts;
    for (const char *mark : {"suppressed (confidential)", "incomplete data", "small base", "no data"})
      QVERIFY2(!without.contains(mark), mark);
  }

  void classesThatCannotBeMadeAreRefused() {
    QgsProject project;
    const QgsVectorLayer *layer = squares(project, {1, 2, 3}, {}, "density");
    const auto refused = [&](QVariantMap asked, const QString &part) {
      asked.insert("VALUE_FIELD", "density");
      const Run made = make(*layer, asked, project);
      QVERIFY2(!made.ok && made.refusal.contains(part), qPrintable(part + ": " + made.refusal + made.log));
    };
    refused({{"CLASSES", "fixed"}}, "CLASS_BREAKS");
    refused({{"CLASSES", "fixed"}, {"CLASS_BREAKS", "1; two"}}, "two");
    refused({{"CLASSES", "fixed"}, {"CLASS_BREAKS", "0,5 1"}}, "0,5");      // where nothing else divides, a comma might
    refused({{"CLASSES", "fixed"}, {"CLASS_BREAKS", "1,000; 2"}}, "1,000"); // or stand for thousands
    QString fault;
    QCOMPARE(readBreaks("-0,5; 1; 2,25", fault), (QList<double>{-0.5, 1, 2.25}));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    refused({{"CLASSES", "fixed"}, {"CLASS_BREAKS", "2; 1"}}, "smallest first");
    refused({{"CLASSES", "fixed"}, {"CLASS_BREAKS", "1;2;3;4;5;6;7;8"}}, "there are 8");
    refused({{"CLASSES", "natural"}, {"CLASS_BREAKS", "1; 2"}}, "fixed classes");
    refused({{"CLASSES", "natural"}, {"CLASS_COUNT", 9}}, "CLASS_COUNT");
    refused({{"SIZE_FIELD", "nosuch"}}, "nosuch");
    refused({{"SIZE_FIELD", "name"}}, "no numbers");
  }

  void aLayerWithALookOfItsOwnKeepsItAndTheLogSaysSo() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project, {1, 2, 3});
    std::unique_ptr<QgsFillSymbol> green(QgsFillSymbol::createSimple({{"color", "#00ff00"}}));
    layer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("name"),
                                                        {QgsRendererCategory(QStringLiteral("R1"), green.release(), "green")}));
    const Run made = make(*layer, {{"CLASSES", "natural"}}, project);
    QVERIFY2(made.ok && made.log.contains("look of its own"), qPrintable(made.log));
    QVERIFY(Page(mLast).texts.contains("green"));
  }

  void aMapWithoutLegendEntriesHasNoLegendBox() {
    QgsProject project;
    const QgsVectorLayer *plain = table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string"), {{"A"}},
                                        {"POLYGON((50 44, 52 44, 52 46, 50 46, 50 44))"});
    const Run made = make(*plain, {}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    QVERIFY(page.layout && !page.layout->itemById(QStringLiteral("Legend box")));
  }

  void areasOfCirclesAreProportionalToValues() {
    QgsProject project;
    const Run made = make(*squares(project, {0.5, 1, 2, 3, 1, 1}, {400.0, 100.0, 25.0, -100.0, 0.0, unknown}),
                          {{"SIZE_FIELD", "size"}, {"SIZE_TITLE", "Output, million"}, {"SIZE_RADIUS", 8}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Page page(mLast);
    const QgsVectorLayer *circles = page.circles();
    QVERIFY(circles);
    QCOMPARE(circles->featureCount(), 4LL);
    QgsFeature circle;
    QgsVectorLayer *regions = page.regions();
    for (QgsFeatureIterator all = circles->getFeatures(); all.nextFeature(circle);) {
      const double value = circle.attribute("value").toDouble(), diameter = circle.attribute("diameter").toDouble();
      QVERIFY(std::abs(diameter - 16 * std::sqrt(std::abs(value) / 400)) < 1e-9);
      // In the middle of its region.
      QgsGeometry middle = circle.geometry();
      middle.transform(QgsCoordinateTransform(circles->crs(), regions->crs(), page.project.transformContext()));
      int inside = 0;
      QgsFeature region;
      for (QgsFeatureIterator each = regions->getFeatures(); each.nextFeature(region);)
        if (region.geometry().contains(middle)) {
          ++inside;
          QCOMPARE(region.attribute("size").toDouble(), value);
          // As far from its border as can be: not nearer than the centroid, but for the search's step.
          QgsGeometry border = region.geometry();
          border.transform(QgsCoordinateTransform(regions->crs(), circles->crs(), page.project.transformContext()));
          const QgsGeometry line = border.convertToType(qc::lineGeometry);
          QVERIFY(circle.geometry().distance(line) > 0.99 * border.centroid().distance(line));
        }
      QCOMPARE(inside, 1);
    }
    QVERIFY(page.texts.contains("Output, million"));
    for (const char *text : {"200", "100", "20"}) // round values of at most the largest, a quarter and a twentieth
      QVERIFY2(page.texts.contains(text), qPrintable(QLatin1String(text) + " in " + page.texts.join('|')));
    QVERIFY(page.texts.contains("area is proportional to the value"));
    QVERIFY(page.texts.contains("negative value (dashed)"));
    QVERIFY(page.texts.contains("without a circle (no value or 0): 2"));
    // Largest first, and no fill: the class below is seen.
    QVERIFY(circles->renderer()->orderByEnabled() && !circles->renderer()->orderBy().first().ascending());
    for (const QgsLegendSymbolItem &item : circles->renderer()->legendSymbolItems())
      for (int at = 0; item.symbol() && at < item.symbol()->symbolLayerCount(); ++at)
        QCOMPARE(const_cast<QgsSymbol *>(item.symbol())->symbolLayer(at)->fillColor().alpha(), 0);
  }

  void circlesStayVectorsInThePdf() {
    QgsProject project;
    const Run made = make(*squares(project, {0.5, 1, 2, 3}, {400.0, 100.0, 25.0, -100.0}),
                          {{"SIZE_FIELD", "size"}, {"OUTPUT_PDF", path("circles.pdf")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QProcess images;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("circles.pdf")});
    if (!images.waitForFinished() || images.error() == QProcess::FailedToStart)
      QSKIP("pdfimages is not installed");
    QCOMPARE(images.readAllStandardOutput().trimmed().split('\n').size(), 2); // the heading alone
  }

  void withoutValuesThereAreNoCirclesAndTheLogSaysSo() {
    QgsProject project;
    const Run made = make(*squares(project, {0.5, 1}, {0.0, unknown}), {{"SIZE_FIELD", "size"}}, project);
    QVERIFY2(made.ok && made.log.contains("there are no circles"), qPrintable(made.log));
    QVERIFY(!Page(mLast).circles());
  }

  void arrowsOfTheLegendAreAsWideAsThoseOfTheMap() {
    QgsProject project;
    const QgsVectorLayer *flows =
        table(project, QStringLiteral("LineString?crs=EPSG:4326&field=from:string&field=to:string&field=value:double"),
              {{"A", "B", 260.0}, {"B", "A", 110.0}, {"A", "C", 4.0}},
              {"LINESTRING(51 45, 54 47, 57 51)", "LINESTRING(57 51, 53 49, 51 45)", "LINESTRING(57 45, 53 47, 51 51)"});
    // The width of 260 is 2.6 mm for lines as they are given, 4.6 mm for routed arrows: 200 and 50 are the round values of at
    // most 260 and a third; a twelfth, 20, is below what all smaller ones are drawn like.
    for (const auto &[shape, widest, least] : {std::tuple("as_given", 2.6, "30"), std::tuple("routed", 4.6, "23")}) {
      const QString file = path(QStringLiteral("arrows_%1.qgz").arg(shape));
      const Run made =
          run("territorial:clustermap",
              {{"FLOWS", flows->id()}, {"LANGUAGE", "en"}, {"DPI", 72}, {"FLOW_SHAPE", shape}, {"PROJECT", file}}, project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const Page page(file);
      QList<QgsLayoutItemPolygon *> arrows;
      page.layout->layoutItems(arrows);
      // Half the width of each body: the least distance of its corners from its axis.
      QList<double> widths;
      for (const QgsLayoutItemPolygon *arrow : arrows) {
        const QPolygonF nodes = arrow->nodes();
        const double axis = nodes.boundingRect().center().y();
        double half = 1e9;
        for (const QPointF &node : nodes)
          if (const double away = std::abs(node.y() - axis); away > 0.01) // not the tip
            half = std::min(half, away);
        widths << 2 * half;
      }
      for (const double value : {200.0, 50.0})
        QVERIFY2(std::any_of(widths.begin(), widths.end(), // a project keeps nodes with six digits
                             [&](double width) { return std::abs(width - widest * value / 260) < 1e-4; }),
                 shape);
      QVERIFY(page.texts.contains("200") && page.texts.contains("50") && !page.texts.contains("20"));
      QVERIFY2(page.texts.contains(QStringLiteral("flows up to %1 have one width").arg(least)), qPrintable(page.texts.join('|')));
    }
  }

  void circlesOfPlacesAreInTheLegend() {
    QgsProject project;
    const QgsVectorLayer *flows =
        table(project, QStringLiteral("LineString?crs=EPSG:4326&field=from:string&field=to:string&field=value:double"),
              {{"A", "B", 260.0}}, {"LINESTRING(51 45, 54 47, 57 51)"});
    const QgsVectorLayer *nodes = table(
        project,
        QStringLiteral("Point?crs=EPSG:4326&field=name:string&field=throughput:double&field=net:double&field=radius_mm:double"),
        {{"A", 500.0, 10.0, 4.0}, {"B", 125.0, -10.0, 2.0}}, {"Point(51 45)", "Point(57 51)"});
    // Routed arrows run between circles of what they carry; lines as they are given leave the circles of the layer.
    const QMap<QString, QStringList> shown{{"as_given", {"500", "100", "20"}}, {"routed", {"200", "50"}}};
    for (const QString &shape : shown.keys()) {
      const QString file = path("nodes_" + shape + ".qgz");
      const Run made = run("territorial:clustermap",
                           {{"FLOWS", flows->id()},
                            {"NODES", nodes->id()},
                            {"FLOW_SHAPE", shape},
                            {"WORLD_MAP", "none"},
                            {"LANGUAGE", "en"},
                            {"DPI", 72},
                            {"PROJECT", file}},
                           project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const QStringList texts = Page(file).texts;
      QCOMPARE(texts.count("Inflow and outflow of a place"), 1);
      QCOMPARE(texts.contains("500"), shape == "as_given");
      for (const QString &text : shown[shape] + QStringList{"inflow exceeds outflow", "outflow exceeds inflow"})
        QVERIFY2(texts.contains(text), qPrintable(text + " in " + texts.join('|')));
    }
  }

  // Of a look that is none of classes, too.
  void namesAreWhiteWhereTheyLieOnDarkFills() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList wkt;
    for (int at = 0; at < 8; ++at) {
      rows << QVariantList{QStringLiteral("R%1").arg(at), QStringLiteral("I%1").arg(at)};
      wkt << QStringLiteral("POLYGON((%1 44, %2 44, %2 46, %1 46, %1 44))").arg(50 + 2 * at).arg(52 + 2 * at);
    }
    QgsVectorLayer *layer =
        table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string&field=industry:string"), rows, wkt);
    styleLeadingIndustry(*layer);
    QVERIFY(make(*layer, {}, project).ok);
    const Page page(mLast);
    int white = 0, labels = 0;
    for (const QgsMapLayer *each : page.project.mapLayers())
      if (const auto *table = qobject_cast<const QgsVectorLayer *>(each); table && table->fields().lookupField("halo") >= 0) {
        QgsFeature label;
        for (QgsFeatureIterator all = table->getFeatures(); all.nextFeature(label); ++labels)
          if (label.attribute("colour").toString() == QLatin1String("#ffffff")) {
            ++white;
            QVERIFY(contrast(QColor("#ffffff"), QColor(label.attribute("halo").toString())) >= 4.5);
          }
      }
    QCOMPARE(labels, 8);
    QCOMPARE(white, 3); // of the eight colours as many are too dark for black
  }

  // Eight fills, the same hatched, and hatched the other way: 24 industries have 24 fills.
  void moreCategoriesThanColoursAreHatched() {
    QgsProject project;
    QgsVectorLayer *layer = table(
        project, QStringLiteral("Polygon?crs=EPSG:4326&field=industry:string"),
        [] {
          QList<QVariantList> rows;
          for (int at = 0; at < 24; ++at)
            rows << QVariantList{QStringLiteral("I%1").arg(at, 2, 10, QLatin1Char('0'))};
          return rows;
        }(),
        [] {
          QStringList wkt;
          for (int at = 0; at < 24; ++at)
            wkt << QStringLiteral("POLYGON((%1 44, %2 44, %2 46, %1 46, %1 44))").arg(50 + at).arg(51 + at);
          return wkt;
        }());
    styleLeadingIndustry(*layer);
    QSet<QString> looks;
    for (const QgsLegendSymbolItem &item : layer->renderer()->legendSymbolItems())
      if (item.label().startsWith('I')) {
        QString look;
        for (int at = 0; at < item.symbol()->symbolLayerCount(); ++at) {
          const QVariantMap properties = const_cast<QgsSymbol *>(item.symbol())->symbolLayer(at)->properties();
          for (auto each = properties.cbegin(); each != properties.cend(); ++each)
            look += each.key() + each.value().toString();
        }
        looks << look;
      }
    QCOMPARE(looks.size(), 24);
  }
};

TERRITORIAL_TEST_MAIN(ClustermapClassesTest)
#include "clustermap_classes_test.moc"
