// The report's counts over languages, sizes of paper and kinds of layers: nothing is lost, overlaps, is cut, hidden or too small.
#include "harness.h"

#include "qgis_compat.h"

#include <qgsprojectmetadata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
const QString definition =
    QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string&field=location_quotient:double");

struct Rows {
  QList<QVariantList> values;
  QStringList wkt;
};

// Districts of a country: rectangles in a ragged block of 32 degrees by about 15, with names of different lengths.
Rows districts(int count, int columns = 20) {
  const QStringList syllables{"Ak", "Kara", "Sary", "Tas", "Kok", "su", "tau", "bulak", "kol", "dala"};
  Rows rows;
  for (int at = 0; at < count; ++at) {
    const int column = at % columns, row = at / columns;
    const double width = 32.0 / columns, height = 0.6875 * width;
    const double x = 46 + width * column, y = 42 + height * row + 0.3 * ((column * 7) % 3) * width / 1.6;
    rows.values << QVariantList{QStringLiteral("D%1").arg(at),
                                syllables[at % 5] + syllables[5 + (at * 3) % 5] + QString::number(at % 7),
                                0.02 * ((at * 37) % 220)};
    rows.wkt << QStringLiteral("POLYGON((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + width).arg(y + height);
  }
  return rows;
}

} // namespace

class ClustermapMatrixTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QgsProject mProject;
  int mRuns = 0;

  // The report of a map.
  QJsonObject report(QVariantMap parameters) {
    const QString name = QString::number(++mRuns);
    parameters["WORLD_MAP"] = "none";                           // whose names would be counted too
    parameters["OUTPUT_SVG"] = mFolder.filePath(name + ".svg"); // the quickest to write
    const Run made = run(QStringLiteral("territorial:clustermap"), parameters, mProject);
    if (!made.ok)
      qWarning("%s", qPrintable(made.log));
    QFile file(made.results.value("OUTPUT_REPORT").toString());
    return made.ok && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
  }

  static QString faults(const QJsonObject &report, int placed) {
    const QJsonObject labels = report["labels"].toObject();
    QStringList found;
    if (labels["placed"].toInt() < placed)
      found << QStringLiteral("%1 placed").arg(labels["placed"].toInt());
    for (const char *none : {"lost", "overlaps", "cut_by_frame", "hidden_by_boxes"})
      for (const QJsonValue &text : labels[QLatin1String(none)].toArray())
        found << QStringLiteral("%1: %2").arg(none, text.toString());
    if (const double smallest = report["text"].toObject()["smallest_pt"].toDouble(); smallest < 6.5)
      found << QStringLiteral("%1 pt").arg(smallest);
    if (!report["text"].toObject()["missing_letters"].toString().isEmpty())
      found << QStringLiteral("letters are missing");
    if (report["text"].toObject()["least_contrast"].toDouble() < 4.5)
      found << QStringLiteral("contrast %1").arg(report["text"].toObject()["least_contrast"].toDouble());
    return found.join(QStringLiteral("; "));
  }

private slots:
  void theSamplesMapsHaveNoFaultInAnyLanguageOnAnySheet_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("kk")})
      for (const QString &paper : {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A1"), QStringLiteral("A0")})
        QTest::newRow(qPrintable(language + " " + paper)) << language << paper;
  }
  void theSamplesMapsHaveNoFaultInAnyLanguageOnAnySheet() {
    QFETCH(QString, language);
    QFETCH(QString, paper);
    const QJsonObject made = report({{"CHOROPLETH", sample + "|layername=regions"},
                                     {"LABELS", sample + "|layername=regions"},
                                     {"LANGUAGE", language},
                                     {"PAPER", paper},
                                     {"ORIENTATION", paper == "A3" ? "portrait" : "landscape"},
                                     {"DPI", 150}});
    QVERIFY2(faults(made, 16).isEmpty(), qPrintable(faults(made, 16)));
  }

  void manyRegionsHaveNoFaultButNamesThatFindNoRoom_data() {
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("lost");
    QTest::newRow("220 on A4") << "A4" << 220 << 20 << 100;
    QTest::newRow("220 on A1") << "A1" << 220 << 20 << 0;
    QTest::newRow("3000 on A4") << "A4" << 3000 << 75 << 3000;
    QTest::newRow("3000 on A0") << "A0" << 3000 << 75 << 0;
  }
  void manyRegionsHaveNoFaultButNamesThatFindNoRoom() {
    QFETCH(QString, paper);
    QFETCH(int, count);
    QFETCH(int, columns);
    QFETCH(int, lost);
    const Rows rows = districts(count, columns);
    const QgsVectorLayer *layer = table(mProject, definition, rows.values, rows.wkt);
    QJsonObject made = report({{"CHOROPLETH", layer->id()}, {"PAPER", paper}, {"LANGUAGE", "en"}, {"DPI", 150}});
    QJsonObject labels = made["labels"].toObject();
    const int named = static_cast<int>(labels["lost"].toArray().size());
    QVERIFY2(named <= lost, qPrintable(QString::number(named)));
    QCOMPARE(labels["placed"].toInt() + named, count);
    labels["lost"] = QJsonArray();
    made["labels"] = labels;
    QVERIFY2(faults(made, count - lost).isEmpty(), qPrintable(faults(made, count - lost)));
  }

  void thePictureAndAnotherRenderingGiveTheSameReport() {
    const QVariantMap map{{"CHOROPLETH", sample + "|layername=regions"},
                          {"LABELS", sample + "|layername=regions"},
                          {"BACKGROUND", QStringList{sample + "|layername=lakes"}},
                          {"LANGUAGE", "ru"},
                          {"DPI", 120}};
    QVariantMap withPicture = map;
    withPicture["OUTPUT_PNG"] = mFolder.filePath("picture.png"); // whose labels are counted as they were printed
    QJsonObject printed = report(withPicture), again = report(map);
    QVERIFY(printed["labels"].toObject()["placed"].toInt() >= 16);
    printed.remove("files");
    again.remove("files");
    QCOMPARE(printed, again);
  }

  void theOrderOfRowsChangesNothing() {
    const Rows rows = districts(40);
    std::vector<int> order(40);
    for (int at = 0; at < 40; ++at)
      order[static_cast<std::size_t>(at)] = at;
    std::shuffle(order.begin(), order.end(), std::mt19937(1));
    Rows shuffled;
    for (const int at : order) {
      shuffled.values << rows.values[at];
      shuffled.wkt << rows.wkt[at];
    }
    QStringList placed;
    for (const Rows &some : {rows, shuffled}) {
      const QgsVectorLayer *layer = table(mProject, definition, some.values, some.wkt);
      const QString name = mFolder.filePath(QStringLiteral("order%1.qgz").arg(placed.size()));
      const Run made =
          run("territorial:clustermap", {{"CHOROPLETH", layer->id()}, {"LANGUAGE", "en"}, {"PROJECT", name}}, mProject);
      QVERIFY2(made.ok, qPrintable(made.log));
      QgsProject again;
      QVERIFY(again.read(name));
      QStringList labels;
      for (const QgsMapLayer *one : again.mapLayers())
        if (const auto *vector = qobject_cast<const QgsVectorLayer *>(one); vector && vector->fields().lookupField("halo") >= 0) {
          QgsFeatureIterator all = vector->getFeatures();
          for (QgsFeature label; all.nextFeature(label);)
            labels << label.attribute("text").toString() + label.geometry().asWkt(9);
        }
      labels.sort();
      QVERIFY(labels.size() >= 30);
      placed << labels.join('|');
    }
    QCOMPARE(placed[0], placed[1]);
  }

  void oddLayersGiveMapsWithoutFaults() {
    // One region.
    const QgsVectorLayer *one =
        table(mProject, definition, {{"A", "Alone", 1.3}}, {"POLYGON((60 50, 61 50, 61 51, 60 51, 60 50))"});
    QVERIFY2(faults(report({{"CHOROPLETH", one->id()}, {"DPI", 150}}), 1).isEmpty(), "one region");
    // Nothing for a legend.
    const QgsVectorLayer *plain =
        table(mProject, "Polygon?crs=EPSG:4326&field=name:string", {{"Plain"}}, {"POLYGON((60 50, 63 50, 63 51, 60 51, 60 50))"});
    QVERIFY2(faults(report({{"CHOROPLETH", plain->id()}, {"DPI", 150}}), 1).isEmpty(), "no legend");
    // An empty layer beside one with regions.
    const QgsVectorLayer *none = table(mProject, "Polygon?crs=EPSG:4326&field=name:string", {});
    const QJsonObject empty = report({{"CHOROPLETH", one->id()}, {"CLUSTERS", none->id()}, {"DPI", 150}});
    QVERIFY2(faults(empty, 1).isEmpty(), qPrintable(faults(empty, 1)));
    QCOMPARE(empty["empty_layers"].toArray().size(), 1);
    // Over the antimeridian.
    const QgsVectorLayer *far = table(mProject, definition, {{"W", "West", 0.4}, {"E", "East", 2.5}},
                                      {"POLYGON((176 -20, 179 -20, 179 -16, 176 -16, 176 -20))",
                                       "POLYGON((-179 -20, -176 -20, -176 -16, -179 -16, -179 -20))"});
    QVERIFY2(faults(report({{"CHOROPLETH", far->id()}, {"DPI", 150}}), 2).isEmpty(), "antimeridian");
  }
};

TERRITORIAL_TEST_MAIN(ClustermapMatrixTest)
#include "clustermap_matrix_test.moc"
