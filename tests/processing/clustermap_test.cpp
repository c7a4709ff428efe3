// territorial:clustermap as its users run it: what it writes, what it says, what it refuses.
#include "clustermap_fixtures.h"

#include "layout/graticule.h"
#include "layout/map_export.h"
#include "layout/projection_choice.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgsapplication.h>
#include <qgslabelingresults.h>
#include <qgslayerdefinition.h>
#include <qgslayertree.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>
#include <qgssvgcache.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

class ClustermapTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  Run make(QVariantMap parameters, QgsProject &project) {
    parameters.insert("WORLD_MAP", "none"); // whose names would be counted too
    return run(QStringLiteral("territorial:clustermap"), parameters, project);
  }

private slots:
  void withoutLayersItSaysWhatToName() {
    QgsProject project;
    QVERIFY(make({}, project).refusal.contains(QStringLiteral("CHOROPLETH, CLUSTERS or FLOWS")));
  }

  void writesPdfPngAndAProjectThatOpensComplete() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()},
                           {"FLOWS", flows(project, QStringLiteral("observed"))->id()},
                           {"TITLE", "Squares"},
                           {"ORIENTATION", "landscape"},
                           {"LANGUAGE", "en"},
                           {"PROJECT", path("all.qgz")},
                           {"OUTPUT_PDF", path("all.pdf")},
                           {"OUTPUT_PNG", path("all.png")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    const QImage image(path("all.png"));
    QCOMPARE(qRound(image.width() / 297.0 * 25.4), 300); // A4, lying, 300 dots an inch
    QVERIFY(QFileInfo(path("all.pdf")).size() > 10000);

    const Reopened again(path("all.qgz"));
    QVERIFY(again.map);
    QVERIFY(!again.map->layers().isEmpty());
    for (const QgsMapLayer *layer : again.project.mapLayers()) {
      QVERIFY2(layer->isValid(), qPrintable(layer->name()));
      QVERIFY2(qobject_cast<const QgsVectorLayer *>(layer)->featureCount() > 0, qPrintable(layer->name()));
      QVERIFY(layer->dataProvider()->name() != QLatin1String("memory"));
    }
    QVERIFY(again.map->crs().toProj().contains(QStringLiteral("+proj=aea")) ||
            again.map->crs().toProj().contains(QStringLiteral("+proj=laea")));
    QVERIFY(textsOf(*again.layout).contains(QStringLiteral("1.2 – 2")));
    QVERIFY(textsOf(*again.layout).contains(QStringLiteral("no data")));
  }

  void thePdfIsOnePageOfVectors() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"OUTPUT_PDF", path("vector.pdf")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QProcess images, info;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("vector.pdf")});
    if (!images.waitForFinished() || images.error() == QProcess::FailedToStart)
      QSKIP("pdfimages is not installed");
    QCOMPARE(images.readAllStandardOutput().trimmed().split('\n').size(), 2); // the heading alone
    info.start(QStringLiteral("pdfinfo"), {path("vector.pdf")});
    QVERIFY(info.waitForFinished());
    QVERIFY(info.readAllStandardOutput().simplified().contains("Pages: 1"));
  }

  void everyLabelIsPlacedAndNoneOverlapsAnother() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"PROJECT", path("labels.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("labels.qgz"));
    QVERIFY(again.map);
    QgsLayoutExporter exporter(again.layout);
    QgsLayoutExporter::ImageExportSettings settings;
    settings.dpi = 300;
    settings.exportMetadata = false;
    QCOMPARE(exporter.exportToImage(path("labels.png"), settings), QgsLayoutExporter::Success);
    const QMap<QString, QgsLabelingResults *> results = exporter.labelingResults();
    QCOMPARE(results.size(), 1);
    const QList<QgsLabelPosition> labels = results.first()->labelsWithinRect(again.map->extent());
    QCOMPARE(labels.size(), 16);
    for (int a = 0; a < labels.size(); ++a) {
      QVERIFY(again.map->extent().contains(labels[a].labelRect));
      for (int b = 0; b < a; ++b)
        QVERIFY2(!labels[a].labelRect.intersects(labels[b].labelRect),
                 qPrintable(labels[a].labelText + " / " + labels[b].labelText));
    }
  }

  void aProjectThatIsNotOursIsNotOverwritten() {
    QgsProject project, other;
    QVERIFY(other.write(path("theirs.qgz")));
    const QVariantMap parameters{{"CHOROPLETH", squares(project)->id()}, {"PROJECT", path("theirs.qgz")}};
    QVERIFY(make(parameters, project).refusal.contains(QStringLiteral("was not made by this algorithm")));
    QVariantMap own = parameters;
    own["PROJECT"] = path("ours.qgz");
    QVERIFY(make(own, project).ok);
    QVERIFY(isOurProject(path("ours.qgz")));
    const Run twice = make(own, project);
    QVERIFY2(twice.ok, qPrintable(twice.log));
  }

  void fieldsRolesFontsAndProjectionsAreCheckedFirst() {
    QgsProject project;
    const QgsVectorLayer *layer = squares(project);
    const auto refused = [&](const QVariantMap &more, const QString &part) {
      QVariantMap asked{{"CHOROPLETH", layer->id()}, {"OUTPUT_PNG", path("refused.png")}};
      for (auto value = more.cbegin(); value != more.cend(); ++value)
        asked[value.key()] = value.value();
      const Run made = run("territorial:clustermap", asked, project);
      QVERIFY2(made.refusal.contains(part), qPrintable(made.log));
    };
    refused({{"VALUE_FIELD", "nofield"}}, "no field “nofield”");
    refused({{"VALUE_FIELD", "name"}}, "holds no numbers");
    refused({{"NAME_FIELD", "alsonot"}}, "NAME_FIELD");
    refused({{"FONT", "NoSuchFont"}}, "NoSuchFont");
    refused({{"CRS", "EPSG:999999"}}, "CRS");
    refused({{"FLOWS", layer->id()}}, "lines");
    refused({{"CLUSTERS", flows(project, "observed")->id()}}, "polygons");
    refused({{"OUTPUT_PNG", QVariant()}}, "kept nowhere");
    refused({{"ORIENTATION", 2}}, "no choice “2”");
    refused({{"TITLE", "Map [% nofield + 1 %]"}}, "names a field “nofield”");
    refused({{"NOTE", "[% 1 + %]"}}, "cannot be read: syntax error");
    refused({{"OUTPUT_PDF", path("refused.png")}}, "same place");
    const QgsVectorLayer *far = squares(project, 50, 100);
    refused({{"CHOROPLETH", far->id()}}, "not on the globe");
  }

  void smallTerritoriesFillThePage() {
    QgsProject project;
    const QgsVectorLayer *town = squares(project, 70, 45, 0.005); // about 2 km
    const Run made = make({{"CHOROPLETH", town->id()}, {"PROJECT", path("town.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("town.qgz"));
    QVERIFY2(again.map && again.map->scale() < 20000, qPrintable(QString::number(again.map->scale())));
  }

  void anEmptyLayerGivesAMapAndAWarning() {
    QgsProject project;
    QgsVectorLayer *none = table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string"), {});
    const Run made = make(
        {{"CHOROPLETH", squares(project)->id()}, {"CLUSTERS", none->id()}, {"LANGUAGE", "en"}, {"PROJECT", path("empty.qgz")}},
        project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(made.log.contains(QStringLiteral("has no features")));
    QVERIFY(textsOf(*Reopened(path("empty.qgz")).layout).contains(QStringLiteral("nothing found")));
    QVERIFY(make({{"CLUSTERS", none->id()}, {"OUTPUT_PNG", path("empty.png")}, {"DPI", 72}}, project).ok);
  }

  void oneRegionIsAMapToo() {
    QgsProject project;
    QgsVectorLayer *one = table(project, quotients, {{"A", "Alone", 1.3}}, {"POLYGON((60 50, 61 50, 61 51, 60 51, 60 50))"});
    const Run made = make({{"CHOROPLETH", one->id()}, {"OUTPUT_PNG", path("one.png")}, {"DPI", 72}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
  }

  void layersInMetresAndAcrossTheAntimeridianAreMapped() {
    QgsProject project;
    QgsVectorLayer *metres =
        squares(project, 400000, 5000000, 50000,
                QStringLiteral("Polygon?crs=EPSG:32642&field=region:string&field=name:string&field=location_quotient:double"));
    QVERIFY(make({{"CHOROPLETH", metres->id()}, {"OUTPUT_PNG", path("metres.png")}, {"DPI", 72}}, project).ok);
    QgsVectorLayer *far = table(project, quotients, {{"W", "West", 0.4}, {"E", "East", 2.5}},
                                {"POLYGON((176 -20, 179 -20, 179 -16, 176 -16, 176 -20))",
                                 "POLYGON((-179 -20, -176 -20, -176 -16, -179 -16, -179 -20))"});
    const Run made = make({{"CHOROPLETH", far->id()}, {"PROJECT", path("date_line.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("date_line.qgz"));
    QVERIFY(again.map->extent().width() < 2e6); // eight degrees, not the way round the world
  }

  void wideTerritoriesGetAlbersByTheRuleOfSixths() {
    const Projection wide = chooseProjection({46.5, 87.3, 40.6, 55.4}, MapLanguage(QStringLiteral("en")));
    // Deetz and Adams (1934): a sixth of 14.8 degrees inside; rounded to whole degrees as on the target maps.
    for (const QString &part :
         {QStringLiteral("+proj=aea"), QStringLiteral("+lat_1=43"), QStringLiteral("+lat_2=53"), QStringLiteral("+lon_0=67")})
      QVERIFY2(wide.crs.toProj().contains(part), qPrintable(wide.crs.toProj()));
    QVERIFY(chooseProjection({0, 360, 70, 90}, MapLanguage()).crs.toProj().contains(QStringLiteral("+proj=laea")));
    const GeographicExtent across = geographicExtent({QgsGeometry::fromWkt("MULTIPOINT((176 60), (-176 62))")});
    QCOMPARE(across.west, 176.0);
    QCOMPARE(across.east, 184.0);
  }

  void lettersThatTheFontLacksAreNamed() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()},
                           {"TITLE", QString::fromUtf8("\xe5\x8c\xba")},
                           {"OUTPUT_PNG", path("font.png")},
                           {"DPI", 72}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY2(made.log.contains(QString::fromUtf8("\xe5\x8c\xba")), qPrintable(made.log));
  }

  void modelledFlowsAreSaidOnTheMapWhateverItsTitle() {
    QgsProject project;
    const Run made = make({{"FLOWS", flows(project, QStringLiteral("modelled"))->id()},
                           {"TITLE", "Moves"},
                           {"SUBTITLE", "2024"},
                           {"NOTE", "A note."},
                           {"LANGUAGE", "en"},
                           {"PROJECT", path("modelled.qgz")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QString texts = textsOf(*Reopened(path("modelled.qgz")).layout);
    QVERIFY(texts.contains(QStringLiteral("2024 (modelled estimate)")));
    QVERIFY(texts.contains(QStringLiteral("The flows are modelled, not observed.")));
  }

  void theLargestFlowsAreShownAndTheRestIsSaid() {
    QgsProject project;
    const Run made = make({{"FLOWS", flows(project, QStringLiteral("observed"))->id()},
                           {"MAX_FLOWS", 2},
                           {"LANGUAGE", "en"},
                           {"PROJECT", path("largest.qgz")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QVERIFY(
        textsOf(*Reopened(path("largest.qgz")).layout).contains(QStringLiteral("The 2 largest of 3 flows, 98 % of their sum.")));
  }

  void theLegendCountsTheRegionsOfEachClass() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"LANGUAGE", "en"}, {"PROJECT", path("counts.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    // 0.3 n of 0 to 15 without n = 5: 0, 0.3 | 0.6 | 0.9 | 1.2 | 1.8 | 2.1 ... 3.9 | 4.2, 4.5, and one without a value
    const QString texts = textsOf(*Reopened(path("counts.qgz")).layout);
    QVERIFY2(texts.contains("number of regions"), qPrintable(texts));
    QStringList counts;
    for (const QString &text : texts.split('\n'))
      if (bool number = false; text.toInt(&number) < 20 && number)
        counts << text;
    counts.sort();
    QCOMPARE(counts.join(QLatin1Char(' ')), QString("1 1 1 2 2 2 7"));
  }

  void meridiansAndParallelsMeetTheFrameWhereTheyShould() {
    // Lambert's azimuthal projection around 60 E on the equator: its meridian and the equator are straight.
    const QgsCoordinateReferenceSystem crs = QgsCoordinateReferenceSystem::fromProj("+proj=laea +lat_0=0 +lon_0=60 +datum=WGS84");
    MapFit fit;
    fit.frame = QRectF(10, 20, 200, 100);
    fit.extent = QgsRectangle(-2e6, -1e6, 2e6, 1e6);
    const Graticule lines = makeGraticule(fit, crs, "Graticule", MapLanguage("en"));
    QVERIFY(lines.lines && lines.lines->featureCount() >= 6);
    bool meridian = false, equator = false;
    for (const GraticuleMark &mark : lines.marks) {
      if (mark.meridian && mark.text == QString::fromUtf8("60°"))
        meridian = std::abs(mark.point.x() - 110) < 0.01 && std::abs(mark.point.y() - 20) < 0.01;
      if (!mark.meridian && mark.text == QString::fromUtf8("0°"))
        equator = std::abs(mark.point.y() - 70) < 0.01 && std::abs(mark.point.x() - 10) < 0.01;
    }
    QVERIFY(meridian && equator);
    for (QgsFeatureIterator all = lines.lines->getFeatures();;) {
      QgsFeature line;
      if (!all.nextFeature(line))
        break;
      QVERIFY(fit.extent.buffered(1).contains(line.geometry().boundingBox()));
    }
    // Over the antimeridian degrees go on, and carry their sign.
    const QgsCoordinateReferenceSystem far =
        QgsCoordinateReferenceSystem::fromProj("+proj=laea +lat_0=65 +lon_0=180 +datum=WGS84");
    QStringList texts;
    for (const GraticuleMark &mark : makeGraticule(fit, far, "Graticule", MapLanguage("en")).marks)
      texts << mark.text;
    QVERIFY2(texts.contains(QString::fromUtf8("180°")), qPrintable(texts.join(' '))); // neither east nor west
    QVERIFY(!texts.filter("W").isEmpty() && !texts.filter("E").isEmpty());
  }

  void theReportCountsWhatIsOnTheMap() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"OUTPUT_PNG", path("report.png")}, {"DPI", 150}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QFile file(made.results.value("OUTPUT_REPORT").toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QFileInfo(file).fileName(), QString("report_report.json"));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object(), labels = report["labels"].toObject();
    QCOMPARE(labels["placed"].toInt(), 16);
    for (const char *none : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
      QVERIFY2(labels[QLatin1String(none)].toArray().isEmpty(), none);
    QCOMPARE(report["text"].toObject()["smallest_pt"].toDouble(), 6.5);
    QVERIFY(report["text"].toObject()["least_contrast"].toDouble() >= 4.5);
    QCOMPARE(report["colours"].toObject().begin()->toObject()["classes"].toInt(), 6);
    // 400 names in one square inch find no place: each is named.
    QList<QVariantList> rows;
    QStringList points;
    for (int at = 0; at < 400; ++at) {
      rows << QVariantList{QStringLiteral("Long name %1").arg(at)};
      points << QStringLiteral("Point(%1 %2)").arg(51 + 0.01 * (at % 20)).arg(45 + 0.01 * (at / 20));
    }
    const QgsVectorLayer *crowd = table(project, QStringLiteral("Point?crs=EPSG:4326&field=name:string"), rows, points);
    const Run full =
        make({{"CHOROPLETH", squares(project)->id()}, {"LABELS", crowd->id()}, {"OUTPUT_PNG", path("crowd.png")}, {"DPI", 150}},
             project);
    QVERIFY2(full.ok, qPrintable(full.log));
    QVERIFY(full.results.value("LABELS_LOST").toInt() > 200);
    QFile crowded(full.results.value("OUTPUT_REPORT").toString());
    QVERIFY(crowded.open(QIODevice::ReadOnly));
    const QJsonObject counted = QJsonDocument::fromJson(crowded.readAll()).object()["labels"].toObject();
    QCOMPARE(counted["lost"].toArray().size(), full.results.value("LABELS_LOST").toInt());
    QVERIFY(counted["overlaps"].toArray().isEmpty());
    // A file that is no report is not written over.
    QFile own(path("mine_report.json"));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{}") == 2);
    own.close();
    const Run refused = make({{"CHOROPLETH", squares(project)->id()}, {"OUTPUT_PNG", path("mine.png")}, {"DPI", 72}}, project);
    QVERIFY2(!refused.ok && refused.log.contains("is none"), qPrintable(refused.log));
  }

  // Nothing of a layer is drawn outside the map's frame: the drawing's coordinates say so, where Qt's clip is missing.
  void theSvgStaysInsideItsFrame() {
    QgsProject project;
    QgsVectorLayer *land = table(project, QStringLiteral("Polygon?crs=EPSG:4326&field=name:string"), {{"Around"}},
                                 {"POLYGON((20 20, 90 20, 90 75, 20 75, 20 20), (50 44, 58 44, 58 52, 50 52, 50 44))"});
    land->setName(QStringLiteral("neighbours"));
    const Run made = make({{"CHOROPLETH", squares(project)->id()},
                           {"BACKGROUND", QStringList{land->id()}},
                           {"OUTPUT_SVG", path("map.svg")},
                           {"OUTPUT_PNG", path("map.png")},
                           {"DPI", 100}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QImage png = QImage(path("map.png")).convertToFormat(QImage::Format_RGB32);
    QFile svg(path("map.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(svg.readAll());
    QVERIFY(drawing.contains("<path") && !drawing.contains("<image"));
    // Drawn again, it is the picture that the PNG is: what spilled over the frame would differ by far more.
    QPicture picture = QgsApplication::svgCache()->svgAsPicture(path("map.svg"), png.width(), Qt::black, Qt::black, 1, 1, true);
    QImage drawn(png.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.drawPicture(QPointF(png.width() / 2.0, png.height() / 2.0), picture); // its middle is its origin
    painter.end();
    int differing = 0, spilled = 0, pixels = 0;
    const int margin = 10; // 2.5 mm: nothing is there
    for (int y = 0; y < png.height(); ++y)
      for (int x = 0; x < png.width(); ++x) {
        const int shown = qGray(drawn.pixel(x, y));
        differing += std::abs(shown - qGray(png.pixel(x, y))) > 60;
        spilled += (x < margin || y < margin || x >= png.width() - margin || y >= png.height() - margin) && shown < 250;
        ++pixels;
      }
    QCOMPARE(spilled, 0);
    QVERIFY2(differing < 0.04 * pixels,
             qPrintable(QString::number(100.0 * differing / pixels))); // half-pixel shifts of lines and texts
  }

  void aTemplateOpensElsewhereWithItsLayers() {
    QgsProject project;
    const Run made = make({{"CHOROPLETH", squares(project)->id()}, {"OUTPUT_QPT", path("page.qpt")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QgsProject elsewhere;
    QString error;
    QgsReadWriteContext context;
    QVERIFY2(QgsLayerDefinition::loadLayerDefinition(path("page_layers.qlr"), &elsewhere, elsewhere.layerTreeRoot(), error),
             qPrintable(error));
    QVERIFY(elsewhere.count() >= 3);
    QFile file(path("page.qpt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    QVERIFY(document.setContent(&file));
    QgsPrintLayout layout(&elsewhere);
    bool ok = false;
    layout.loadFromTemplate(document, context, true, &ok);
    QVERIFY(ok);
    const auto *map = dynamic_cast<QgsLayoutItemMap *>(layout.itemById(QStringLiteral("Map")));
    QVERIFY(map);
    QCOMPARE(map->layers().size(), elsewhere.count());
    for (const QgsMapLayer *layer : map->layers())
      QVERIFY2(layer->isValid() && layer->dataProvider()->name() != QLatin1String("memory"), qPrintable(layer->name()));
  }

  void namesComeInTwoLanguages() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run made = make({{"CHOROPLETH", sample + "|layername=regions"},
                           {"LABELS", sample + "|layername=regions"},
                           {"LANGUAGE", "ru"},
                           {"SECOND_LANGUAGE", "kk"},
                           {"PROJECT", path("two.qgz")}},
                          project);
    QVERIFY2(made.ok, qPrintable(made.log));
    QCOMPARE(made.results.value("LABELS_LOST").toInt(), 0);
    Reopened again(path("two.qgz"));
    QStringList texts;
    for (const QgsMapLayer *layer : again.map->layers())
      if (const auto *labels = qobject_cast<const QgsVectorLayer *>(layer); labels && labels->fields().lookupField("halo") >= 0)
        for (const QVariant &text : labels->uniqueValues(labels->fields().lookupField("text")))
          texts << text.toString();
    QVERIFY2(texts.contains(QString::fromUtf8("Актюбинская\nАқтөбе")), qPrintable(texts.join('|')));
    QVERIFY(texts.contains(QString::fromUtf8("Астана"))); // the same in both: once
  }

  void numbersAreThoseOfTheMapsLanguage() {
    QCOMPARE(MapLanguage(QStringLiteral("ru")).number(1234.5, 1), QStringLiteral("1234,5"));
    QCOMPARE(MapLanguage(QStringLiteral("kk")).number(12000000, 0), QStringLiteral("12\u00a0000\u00a0000"));
    QCOMPARE(MapLanguage(QStringLiteral("en")).number(-12345.6, 2), QStringLiteral("-12,345.6"));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapTest)
#include "clustermap_test.moc"
