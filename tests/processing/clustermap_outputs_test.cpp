// What comes out of the printed map: pages of an atlas, files that say what they are, and nobody's file written over.
#include "harness.h"

#include "layout/flow_report.h"
#include "layout/map_export.h"
#include "qgis_compat.h"

#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsprojectmetadata.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

#include <QDir>
#include <QImage>
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

const QString sample = sourceFile("sample_data/kazakhstan.gpkg");

// What a program of poppler's says; null where it is not installed.
QString said(const QString &program, const QStringList &arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60000))
    return {};
  return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonObject reportOf(const Run &made) {
  QFile file(made.results.value("OUTPUT_REPORT").toString());
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The share of pixels whose grey differs by more than 60 of 255 from every pixel next to it in the other picture: lines and
// letters may lie half a pixel aside.
double differing(const QImage &a, const QImage &b) {
  const int width = std::min(a.width(), b.width()), height = std::min(a.height(), b.height());
  int count = 0;
  for (int y = 1; y + 1 < height; ++y)
    for (int x = 1; x + 1 < width; ++x) {
      int least = 255;
      for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
          least = std::min(least, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x + dx, y + dy))));
      count += least > 60;
    }
  return static_cast<double>(count) / (width * height);
}

} // namespace

class ClustermapOutputsTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QgsProject mProject;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(QVariantMap parameters) {
    parameters.insert("WORLD_MAP", "none"); // whose names would be counted too
    return run(QStringLiteral("territorial:clustermap"), parameters, mProject);
  }

  // The sixteen regions of the sample, once for each of the industries, with their quotients of 2025.
  QgsVectorLayer *regionsByIndustry(const QStringList &industries) {
    const Run quotients = run("territorial:locationquotients",
                              {{"ACTIVITY", sample + "|layername=gross_output"},
                               {"INDUSTRY_FIELD", "section"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"OUTPUT", "memory:"}},
                              mProject);
    QHash<QString, QgsFeature> regions;
    QgsVectorLayer shapes(sample + "|layername=regions", "regions", "ogr");
    QgsFeatureIterator all = shapes.getFeatures();
    for (QgsFeature region; all.nextFeature(region);)
      regions[region.attribute("region").toString()] = region;
    QList<QVariantList> rows;
    QStringList wkt;
    QgsFeatureIterator values = quotients.layer("OUTPUT")->getFeatures();
    for (QgsFeature value; values.nextFeature(value);)
      if (value.attribute("year").toInt() == 2025 && industries.contains(value.attribute("industry").toString())) {
        const QgsFeature region = regions.value(value.attribute("region").toString());
        rows << QVariantList{region.attribute("region"), region.attribute("name_kk"), region.attribute("name_ru"),
                             "Section " + value.attribute("industry").toString() + ": 1/2", value.attribute("location_quotient")};
        wkt << region.geometry().asWkt(6);
      }
    return table(mProject,
                 "MultiPolygon?crs=EPSG:4326&field=region:string&field=name_kk:string&field=name_ru:string&field=industry:string&"
                 "field=location_quotient:double",
                 rows, wkt);
  }

private slots:
  void anAtlasHasAPageForEachIndustryInTheSameClasses() {
    const QgsVectorLayer *layer = regionsByIndustry({"A", "B", "C"});
    QCOMPARE(layer->featureCount(), 48);
    const QVariantMap asked{{"CHOROPLETH", layer->id()},
                            {"ATLAS_FIELD", "industry"},
                            {"CLASSES", "quantile"},
                            {"TITLE", "Industry [% \"industry\" %], page [% @page_number %] of [% @page_count %]"},
                            {"LANGUAGE", "kk"},
                            {"DPI", 72},
                            {"PROJECT", path("atlas.qgz")},
                            {"OUTPUT_PDF", path("atlas.pdf")},
                            {"OUTPUT_PNG", path("atlas.png")},
                            {"OUTPUT_SVG", path("atlas.svg")},
                            {"OUTPUT_QPT", path("atlas.qpt")}};
    const Run made = make(asked);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QStringList names{"atlas_1_Section_A_1_2", "atlas_2_Section_B_1_2", "atlas_3_Section_C_1_2"};
    for (const QString &name : names)
      for (const char *suffix : {".png", ".svg", ".qpt", "_layers.qlr"})
        QVERIFY2(QFileInfo(path(name + QLatin1String(suffix))).size() > 1000, qPrintable(name + suffix));
    QCOMPARE(made.results.value("OUTPUT_PNG").toString(), path(names[0] + ".png"));

    const QJsonArray pages = reportOf(made)["pages"].toArray();
    QCOMPARE(pages.size(), 3);
    for (const QJsonValue &page : pages) {
      const QJsonObject labels = page.toObject()["labels"].toObject();
      QCOMPARE(labels["placed"].toInt(), 16);
      for (const char *none : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
        QVERIFY2(labels[QLatin1String(none)].toArray().isEmpty(), none);
    }
    QCOMPARE(pages[1].toObject()["page"].toString(), QString("Section B: 1/2"));

    QgsProject again;
    QVERIFY(again.read(path("atlas.qgz")));
    QCOMPARE(again.layoutManager()->printLayouts().size(), 3);
    QStringList legends;
    double scale = 0;
    for (QgsPrintLayout *layout : again.layoutManager()->printLayouts()) {
      const auto *map = dynamic_cast<QgsLayoutItemMap *>(layout->itemById("Map"));
      QVERIFY(map && map->layers().size() >= 2);
      QVERIFY(scale == 0 || std::abs(map->scale() / scale - 1) < 1e-6);
      scale = map->scale();
      for (const QgsMapLayer *shown : map->layers())
        if (const auto *regions = qobject_cast<const QgsVectorLayer *>(shown);
            regions && regions->fields().lookupField("location_quotient") >= 0) {
          QCOMPARE(regions->featureCount(), 16);
          QCOMPARE(regions->uniqueValues(regions->fields().lookupField("industry")).size(), 1);
          QCOMPARE(regions->uniqueValues(regions->fields().lookupField("industry")).begin()->toString(), layout->name());
          QStringList classes;
          for (const QgsLegendSymbolItem &item : regions->renderer()->legendSymbolItems())
            classes << item.label();
          legends << classes.join('|');
        }
    }
    QCOMPARE(legends.size(), 3);
    legends.removeDuplicates();
    QCOMPARE(legends.size(), 1);

    const QString second = said("pdftotext", {"-f", "2", "-l", "2", path("atlas.pdf"), "-"});
    if (second.isNull())
      QSKIP("pdftotext is not installed");
    QVERIFY2(second.contains("Industry Section B: 1/2, page 2 of 3"), qPrintable(second));
    QVERIFY(said("pdfinfo", {path("atlas.pdf")}).simplified().contains("Pages: 3"));
    QCOMPARE(said("pdfimages", {"-list", path("atlas.pdf")}).trimmed().split('\n').size(), 2);
    // Made again, our own files may be replaced; one that somebody put there may not.
    QVERIFY2(make(asked).ok, "the second time");
    QVERIFY(QFile::remove(path("atlas_report.json")));
    const Run foreign = make(asked);
    QVERIFY2(!foreign.ok && foreign.log.contains("was not made by this algorithm"), qPrintable(foreign.log));
  }

  void fieldsAndExpressionsOfAnAtlasAreCheckedFirst() {
    const QgsVectorLayer *layer = regionsByIndustry({"B"});
    const auto refusal = [&](QVariantMap more) {
      more["CHOROPLETH"] = layer->id();
      more["OUTPUT_PNG"] = path("never.png");
      return make(more).refusal;
    };
    QVERIFY(refusal({{"ATLAS_FIELD", "nofield"}}).contains("no field") ||
            refusal({{"ATLAS_FIELD", "nofield"}}).contains("has a field “nofield”"));
    QVERIFY2(refusal({{"TITLE", "x [% 1 + %]"}}).contains("cannot be read"), qPrintable(refusal({{"TITLE", "x [% 1 + %]"}})));
    QVERIFY(!QFileInfo::exists(path("never.png")));
  }

  void aTitleWithoutAnExpressionGetsThePagesValue() {
    const QgsVectorLayer *layer = regionsByIndustry({"A", "B"});
    const Run made = make({{"CHOROPLETH", layer->id()},
                           {"ATLAS_FIELD", "industry"},
                           {"TITLE", "Output"},
                           {"NOTE", "[% round(1.26, 1) %]"},
                           {"LANGUAGE", "ru"},
                           {"PROJECT", path("plain.qgz")}});
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsProject again;
    QVERIFY(again.read(path("plain.qgz")));
    const QgsPrintLayout *layout = again.layoutManager()->printLayouts().last();
    QStringList texts;
    QList<QgsLayoutItemLabel *> labels;
    const_cast<QgsPrintLayout *>(layout)->layoutItems(labels);
    for (const QgsLayoutItemLabel *label : labels)
      texts << label->text();
    QVERIFY2(texts.contains("Output: " + layout->name()), qPrintable(texts.join('|')));
    QVERIFY(texts.join('\n').contains("1,3")); // as the map's language has it
  }

  void aPdfCanBeSearchedAndSaysWhatItIs() {
    QgsProjectMetadata metadata = mProject.metadata();
    metadata.setAuthor(QString::fromUtf8("Облыстық басқарма"));
    mProject.setMetadata(metadata);
    const QString title = QString::fromUtf8("Өңірлердің мамандануы: әғқңөұүһі");
    const Run made = make({{"CHOROPLETH", sample + "|layername=regions"},
                           {"LABELS", sample + "|layername=regions"},
                           {"TITLE", title},
                           {"LANGUAGE", "kk"},
                           {"OUTPUT_PDF", path("kazakh.pdf")},
                           {"OUTPUT_PNG", path("kazakh.png")},
                           {"DPI", 100}});
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString text = said("pdftotext", {"-layout", path("kazakh.pdf"), "-"});
    if (text.isNull())
      QSKIP("poppler's programs are not installed");
    QVERIFY2(text.contains(title), qPrintable(text));
    QgsVectorLayer regions(sample + "|layername=regions", "regions", "ogr");
    QgsFeatureIterator all = regions.getFeatures();
    const QString words = QString(text).simplified();
    for (QgsFeature region; all.nextFeature(region);)
      for (const QString &word : region.attribute("name_kk").toString().split(QRegularExpression("[\\s-]+")))
        QVERIFY2(words.contains(word), qPrintable(word + " in " + words));
    QCOMPARE(said("pdfimages", {"-list", path("kazakh.pdf")}).trimmed().split('\n').size(), 2); // the heading alone
    const QStringList fonts = said("pdffonts", {path("kazakh.pdf")}).trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
      QVERIFY2(font.contains(QRegularExpression(" yes +(yes|no) +(yes|no) +\\d+ +\\d+\\s*$")), qPrintable(font));
    const QString info = said("pdfinfo", {path("kazakh.pdf")});
    QVERIFY2(info.contains(title), qPrintable(info));
    QVERIFY2(info.contains(metadata.author()), qPrintable(info));
    // Drawn by poppler it is the picture that QGIS draws: at most 1 % of the pixels are elsewhere by more than one pixel.
    said("pdftoppm", {"-r", "100", "-png", "-singlefile", path("kazakh.pdf"), path("drawn")});
    const QImage ours = QImage(path("kazakh.png")).convertToFormat(QImage::Format_RGB32),
                 theirs = QImage(path("drawn.png")).convertToFormat(QImage::Format_RGB32);
    QVERIFY(!theirs.isNull() && std::abs(ours.width() - theirs.width()) <= 2);
    const double share = differing(ours, theirs);
    QVERIFY2(share < 0.01, qPrintable(QString::number(share)));
  }

  void aTemplateOfSomebodyElseIsLeftAlone() {
    QFile theirs(path("theirs.qpt"));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("<Layout/>") > 0);
    theirs.close();
    const QVariantMap asked{{"CHOROPLETH", sample + "|layername=regions"}, {"OUTPUT_QPT", theirs.fileName()}};
    QVERIFY2(make(asked).refusal.contains("not overwritten"), qPrintable(make(asked).log));
    QFile layers(path("beside_layers.qlr"));
    QVERIFY(layers.open(QIODevice::WriteOnly) && layers.write("<qlr/>") > 0);
    layers.close();
    QVERIFY(make({{"CHOROPLETH", sample + "|layername=regions"}, {"OUTPUT_QPT", path("beside.qpt")}})
                .refusal.contains("exists already"));
    const QVariantMap own{{"CHOROPLETH", sample + "|layername=regions"}, {"OUTPUT_QPT", path("own.qpt")}};
    QVERIFY2(make(own).ok, "ours");
    QVERIFY2(make(own).ok, "ours once more");
    QVERIFY(isOurTemplate(path("own.qpt")));
  }

  void theReportCountsWhatIsWrongWithArrows() {
    // A and B with an arrow each way on one line, C in the middle of it, and a label on the tip at B.
    ReportedFlows drawn;
    drawn.circles = {{"A", {10, 50}, 2}, {"B", {90, 50}, 2}, {"C", {50, 50}, 3}, {"D", {50, 10}, 2}};
    const auto line = [](QPointF a, QPointF b) {
      QPolygonF axis;
      for (int at = 0; at <= 40; ++at)
        axis << a + (b - a) * (at / 40.0);
      return axis;
    };
    drawn.arrows = {{0, 1, 2, 3, 2, line({12.3, 50}, {87.5, 50})}, {1, 0, 1, 2, 1, line({87.7, 50}, {12.5, 50})}};
    QStringList warnings;
    const QJsonObject bad =
        flowReport(drawn, {{"Town", QRectF(85, 45, 10, 10)}}, {QRectF(48, 40, 4, 4)}, QSizeF(100, 100), warnings);
    QCOMPARE(bad["arrows"].toInt(), 2);
    QCOMPARE(bad["through_foreign_nodes"].toArray(), (QJsonArray{"A > B | C", "B > A | C"}));
    QCOMPARE(bad["reciprocal_pairs_hidden"].toArray(), (QJsonArray{"A > B | B > A"}));
    QCOMPARE(bad["heads_under_labels"].toArray(), (QJsonArray{"A > B | Town"}));
    QCOMPARE(bad["crossings"].toInt(), 0);
    QVERIFY(bad["outside_frame_or_under_boxes"].toArray().isEmpty());
    QVERIFY(std::abs(bad["ink_under_other_flows_percent"].toDouble() - 100.0 / 3) < 1); // 1 of 3 mm
    QCOMPARE(warnings.size(), 4);
    // The same flows beside each other and around the foreign circle have no fault.
    drawn.circles.pop_back();
    drawn.circles[2].place = QPointF(50, 20);
    drawn.arrows[0].axis = line({12.3, 48}, {87.5, 48});
    drawn.arrows[1].axis = line({87.7, 52}, {12.5, 52});
    warnings.clear();
    const QJsonObject good = flowReport(drawn, {{"Town", QRectF(85, 60, 10, 10)}}, {}, QSizeF(100, 100), warnings);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join('|')));
    QVERIFY(good["reciprocal_pairs_hidden"].toArray().isEmpty());
    QVERIFY(good["ink_under_other_flows_percent"].toDouble() < 0.05);
  }

  void sheetsHaveTheirSizes() {
    for (const auto &[paper, orientation, width, height] :
         {std::tuple{"A4", "landscape", 297, 210}, std::tuple{"A3", "portrait", 297, 420},
          std::tuple{"A0", "landscape", 1189, 841}}) {
      const QString name = QString("sheet_%1").arg(paper);
      const Run made = make({{"CHOROPLETH", sample + "|layername=regions"},
                             {"PAPER", paper},
                             {"ORIENTATION", orientation},
                             {"LANGUAGE", "ru"},
                             {"DPI", 72},
                             {"OUTPUT_PDF", path(name + ".pdf")},
                             {"OUTPUT_PNG", path(name + ".png")}});
      QVERIFY2(made.ok, qPrintable(made.log));
      const QImage image(path(name + ".png"));
      QVERIFY(std::abs(image.width() / 72.0 * 25.4 - width) < 1 && std::abs(image.height() / 72.0 * 25.4 - height) < 1);
      const QString info = said("pdfinfo", {path(name + ".pdf")});
      const QRegularExpressionMatch size = QRegularExpression("Page size: +([0-9.]+) x ([0-9.]+) pts").match(info);
      if (size.hasMatch()) {
        QVERIFY2(std::abs(size.captured(1).toDouble() / 72 * 25.4 - width) < 1, qPrintable(info));
        QVERIFY2(std::abs(size.captured(2).toDouble() / 72 * 25.4 - height) < 1, qPrintable(info));
      }
    }
  }
};

TERRITORIAL_TEST_MAIN(ClustermapOutputsTest)
#include "clustermap_outputs_test.moc"
