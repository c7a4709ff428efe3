// Flow maps on sheets of every size, in three languages: what the report counts, and marks that grow with the sheet.
#include "harness.h"

#include "layout/colour_distance.h"
#include "qgis_compat.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString sample = sourceFile("sample_data/kazakhstan.gpkg");

QString table(const char *name) { return sample + "|layername=" + name; }

double largest(const QgsVectorLayer &layer, const QString &field) {
  double most = 0;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    most = std::max(most, feature.attribute(field).toDouble());
  return most;
}

const QgsVectorLayer *layerWith(const QgsProject &project, const QString &field) {
  for (const QgsMapLayer *layer : project.mapLayers())
    if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && vector->fields().lookupField(field) >= 0)
      return vector;
  return nullptr;
}

// The points of the layout's text with just these words.
double pointsOf(QgsProject &project, const QString &words) {
  QList<QgsLayoutItemLabel *> texts;
  project.layoutManager()->printLayouts().first()->layoutItems(texts);
  for (const QgsLayoutItemLabel *text : texts)
    if (text->text() == words)
      return qc::textPoints(*text);
  return 0;
}

// The share of pixels that differ by more than 60 of 255 in a channel from all nine pixels around their place in the other
// picture.
double shareOfDifferent(const QImage &one, const QImage &other) {
  const int width = std::min(one.width(), other.width()) - 1, height = std::min(one.height(), other.height()) - 1;
  int different = 0;
  for (int y = 1; y < height; ++y)
    for (int x = 1; x < width; ++x) {
      const QRgb pixel = one.pixel(x, y);
      int least = 255;
      for (int at = 0; at < 9; ++at) {
        const QRgb near = other.pixel(x + at % 3 - 1, y + at / 3 - 1);
        least = std::min(least, std::max({std::abs(qRed(pixel) - qRed(near)), std::abs(qGreen(pixel) - qGreen(near)),
                                          std::abs(qBlue(pixel) - qBlue(near))}));
      }
      different += least > 60;
    }
  return static_cast<double>(different) / (static_cast<double>(width) * height);
}

} // namespace

class ClustermapSheetsTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QgsProject mProject;
  Run mLines; // holds the layer
  QString mFlows;

  Run map(const QString &language, const QString &paper, QVariantMap more = {}) {
    more.insert("CHOROPLETH", table("regions"));
    more.insert("FLOWS", mFlows);
    more.insert("NODES", table("region_centres"));
    more.insert("MAX_FLOWS", 30);
    more.insert("LANGUAGE", language);
    more.insert("PAPER", paper);
    if (!more.contains("DPI"))
      more.insert("DPI", 150);
    return run("territorial:clustermap", more, mProject);
  }

private slots:
  void initTestCase() {
    mFlows = mFolder.filePath("flows.gpkg");
    mLines = run("territorial:flowlines",
                 {{"LINKAGES", table("migration_2024_modelled")},
                  {"FROM_FIELD", "from_region"},
                  {"TO_FIELD", "to_region"},
                  {"FLOW_FIELD", "persons"},
                  {"STATUS_FIELD", "status"},
                  {"PLACES", table("region_centres")},
                  {"PLACE_FIELD", "region"},
                  {"OUTPUT", mFlows}},
                 mProject);
    QVERIFY2(mLines.ok, qPrintable(mLines.log));
  }

  void flowMapsHaveNoFaultInAnyLanguageOnAnySheet_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("kk")})
      for (const QString &paper : {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A1"), QStringLiteral("A0")})
        QTest::newRow(qPrintable(language + " " + paper)) << language << paper;
  }
  void flowMapsHaveNoFaultInAnyLanguageOnAnySheet() {
    QFETCH(QString, language);
    QFETCH(QString, paper);
    const Run made = map(language, paper, {{"OUTPUT_SVG", mFolder.filePath(language + paper + ".svg")}});
    QVERIFY2(made.ok, qPrintable(made.log));
    QFile file(made.results.value("OUTPUT_REPORT").toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object(), labels = report["labels"].toObject(),
                      flows = report["flows"].toObject();
    QCOMPARE(flows["arrows"].toInt(), 30);
    for (const char *none : {"through_foreign_nodes", "reciprocal_pairs_hidden", "other_pairs_hidden", "head_pairs_overlapping",
                             "heads_on_foreign_nodes", "heads_under_labels", "outside_frame_or_under_boxes"})
      QVERIFY2(flows.contains(none) && flows[none].toArray().isEmpty(),
               qPrintable(QStringLiteral("%1: %2").arg(none, QString::fromUtf8(QJsonDocument(flows[none].toArray()).toJson()))));
    QCOMPARE(flows["heads_into_own_node"].toInt(-1), 0);
    QVERIFY2(flows["ink_under_other_flows_percent"].toDouble(100) <= 2,
             qPrintable(QString::number(flows["ink_under_other_flows_percent"].toDouble())));
    QVERIFY2(flows["crossings"].toInt(100) <= 15, qPrintable(QString::number(flows["crossings"].toInt())));
    QVERIFY(labels["placed"].toInt() >= 16);
    for (const char *none : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
      QVERIFY2(labels[none].toArray().isEmpty(),
               qPrintable(QStringLiteral("%1: %2").arg(none, QString::fromUtf8(QJsonDocument(labels[none].toArray()).toJson()))));
    QVERIFY(report["text"].toObject()["smallest_pt"].toDouble() >= 6.5);
  }

  void ofSeveralLevelsThatOfTheMapsScaleIsShown_data() {
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("level");
    QTest::newRow("A4, about 1 : 12 million") << "A4"
                                              << "1/";
    QTest::newRow("A0, about 1 : 3 million") << "A0"
                                             << "0/";
  }
  void ofSeveralLevelsThatOfTheMapsScaleIsShown() {
    QFETCH(QString, paper);
    QFETCH(QString, level);
    const QString lines = mFolder.filePath(paper + "_lines.gpkg"), places = mFolder.filePath(paper + "_places.gpkg");
    const Run levels = run("territorial:aggregateflows",
                           {{"LINKAGES", table("migration_2024_modelled")},
                            {"FROM_FIELD", "from_region"},
                            {"TO_FIELD", "to_region"},
                            {"FLOW_FIELD", "persons"},
                            {"PLACES", table("region_centres")},
                            {"PLACE_FIELD", "region"},
                            {"INTO", "scales"},
                            {"DETAIL_SCALE", 4e6},
                            {"LEVELS", 1},
                            {"GAP", 30},
                            {"OUTPUT_PLACES", places},
                            {"OUTPUT_LINES", lines},
                            {"OUTPUT", "TEMPORARY_OUTPUT"}},
                           mProject);
    QVERIFY2(levels.ok, qPrintable(levels.log));
    const QString file = mFolder.filePath(paper + "_level.qgz");
    const Run made = run("territorial:clustermap",
                         {{"CHOROPLETH", table("regions")},
                          {"FLOWS", lines},
                          {"NODES", places},
                          {"PAPER", paper},
                          {"LANGUAGE", "en"},
                          {"PROJECT", file},
                          {"DPI", 150}},
                         mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsProject project;
    QVERIFY(project.read(file));
    const QgsVectorLayer *nodes = layerWith(project, "net_flow");
    QVERIFY(nodes && nodes->featureCount() > 3);
    for (const QVariant &place : column(nodes, "place"))
      QVERIFY2(place.toString().startsWith(level), qPrintable(place.toString()));
    QList<QgsLayoutItemLabel *> texts;
    project.layoutManager()->printLayouts().first()->layoutItems(texts);
    QCOMPARE(std::count_if(texts.begin(), texts.end(),
                           [](const QgsLayoutItemLabel *text) { return text->text().startsWith("Inflow and outflow"); }),
             1);
  }

  void largeNumbersAreInTheUnitThatTheLegendNames() {
    const QString file = mFolder.filePath("units.qgz");
    const Run made = map("en", "A4", {{"PROJECT", file}});
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsProject project;
    QVERIFY(project.read(file));
    QVERIFY(pointsOf(project, "Flow, thousands (modelled estimate)") > 0);
    QVERIFY(pointsOf(project, "50") > 0); // the largest is 65,457 persons
    QStringList values;
    QgsFeatureIterator labels = layerWith(project, "halo")->getFeatures();
    for (QgsFeature label; labels.nextFeature(label);)
      if (label.attribute("kind").toString() == "value")
        values << label.attribute("text").toString();
    QVERIFY2(values.contains("65") && values.contains("48"), qPrintable(values.join(' ')));
  }

  // The two files are rastered up to two pixels of width apart. One pixel of 200 may differ.
  void thePdfShowsWhatThePictureShows() {
    const QString pdf = mFolder.filePath("same.pdf"), png = mFolder.filePath("same.png");
    const Run made = map("kk", "A4", {{"OUTPUT_PDF", pdf}, {"OUTPUT_PNG", png}, {"DPI", 150}});
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(QProcess::execute("pdftoppm", {"-r", "150", "-png", "-singlefile", pdf, mFolder.filePath("pdf")}), 0);
    const QImage printed = QImage(mFolder.filePath("pdf.png")).convertToFormat(QImage::Format_RGB32),
                 picture = QImage(png).convertToFormat(QImage::Format_RGB32);
    QVERIFY(std::abs(printed.width() - picture.width()) <= 2 && std::abs(printed.height() - picture.height()) <= 2);
    QVERIFY2(shareOfDifferent(picture, printed) <= 0.005, qPrintable(QString::number(shareOfDifferent(picture, printed))));
    QVERIFY(shareOfDifferent(picture.mirrored(true, false), printed) > 0.05); // the measure sees what differs
  }

  // CIEDE2000 of the arrows' colours among one another: 10 is plain at a glance, 2 just seen side by side.
  void arrowsAreToldApartByEveryEyeAndInGrey() {
    const QString file = mFolder.filePath("colours.qgz");
    const Run made = map("en", "A4", {{"PROJECT", file}});
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsProject project;
    QVERIFY(project.read(file));
    std::vector<QColor> colours;
    for (const QgsLegendSymbolItem &item : layerWith(project, "head_length_mm")->renderer()->legendSymbolItems())
      if (QgsSymbol *symbol = item.symbol())
        colours.push_back(symbol->symbolLayer(symbol->symbolLayerCount() - 1)->fillColor());
    QCOMPARE(colours.size(), std::size_t{3});
    colours.emplace_back(Qt::white); // their casings
    for (const Vision vision : {Vision::normal, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia, Vision::grey})
      QVERIFY2(leastDistance(colours, vision) >= 10, qPrintable(QString::number(leastDistance(colours, vision))));
  }

  // The shorter sides of A4 and A0 are 210 and 841 mm.
  void textsArrowsAndLinesGrowWithTheSheetInOneProportion() {
    const double larger = std::pow(841.0 / 210, 0.6);
    QMap<QString, double> width, radius, text, stroke;
    for (const QString &paper : {QStringLiteral("A4"), QStringLiteral("A0")}) {
      const QString file = mFolder.filePath(paper + ".qgz");
      const Run made = map("en", paper, {{"PROJECT", file}, {"DPI", 300}});
      QVERIFY2(made.ok, qPrintable(made.log));
      QgsProject project;
      QVERIFY(project.read(file));
      const QgsVectorLayer *arrows = layerWith(project, "head_length_mm"), *nodes = layerWith(project, "radius_mm"),
                           *regions = layerWith(project, "region");
      QVERIFY(arrows && nodes && regions);
      width[paper] = largest(*arrows, "width_mm");
      radius[paper] = largest(*nodes, "radius_mm");
      text[paper] = pointsOf(project, "width is proportional to the flow");
      QFile report(made.results.value("OUTPUT_REPORT").toString());
      QVERIFY(report.open(QIODevice::ReadOnly));
      const double scale = QJsonDocument::fromJson(report.readAll()).object()["scale"].toDouble();
      const double reference = regions->renderer()->referenceScale();
      stroke[paper] = reference > 0 ? reference / scale : 1;
    }
    QVERIFY(std::abs(width["A4"] - 4.6) < 1e-6 && std::abs(radius["A4"] - 4.3) < 1e-6);
    for (const QMap<QString, double> &measure : {width, radius, text, stroke}) {
      QVERIFY(measure["A4"] > 0);
      QVERIFY2(std::abs(measure["A0"] / measure["A4"] - larger) < 0.01, qPrintable(QString::number(measure["A0"])));
    }
  }
};

TERRITORIAL_TEST_MAIN(ClustermapSheetsTest)
#include "clustermap_sheets_test.moc"
