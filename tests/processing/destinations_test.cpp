// What may be written where, and parameters as they are spelled.
#include "harness.h"

#include <qgsvectorfilewriter.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString quotients = QStringLiteral("territorial:locationquotients");

QString sample(const QString &name) { return sourceFile("sample_data/kazakhstan.gpkg") + "|layername=" + name; }

QVariantMap parameters(const QVariantMap &more) {
  QVariantMap all{{"ACTIVITY", sample("gross_output")},
                  {"INDUSTRY_FIELD", "section"},
                  {"VALUE_FIELD", "value"},
                  {"YEAR_FIELD", "year"},
                  {"YEAR", "2025"},
                  {"INDUSTRY", "B"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

} // namespace

class DestinationsTest : public QObject {
  Q_OBJECT

  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }
  QString tableOf(const QString &name, const QString &file = "all.gpkg") const {
    return QStringLiteral("ogr:dbname='%1' table=\"%2\" (geom)").arg(path(file), name);
  }

private slots:
  void aTableMayBeAShapefile() {
    QgsProject project;
    const Run done = run(quotients, parameters({{"OUTPUT", path("lq.shp")}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QgsVectorLayer *layer = done.layer("OUTPUT");
    QVERIFY(layer && layer->featureCount() == 16);
    QVERIFY(layer->fields().lookupField("sh_industr") >= 0); // the ten-character names
    QVERIFY(run(quotients, parameters({{"OUTPUT", path("lq.dbf")}}), project).refusal.contains(".shp"));
  }

  void twoOutputsInOnePlaceAreRefused() {
    QgsProject project;
    const QVariantMap map{{"REGIONS", sample("regions")}};
    for (const auto &[first, second] :
         {std::pair{path("two.gpkg"), path("two.gpkg")}, std::pair{path("x/../two.gpkg"), path("two.gpkg")},
          std::pair{tableOf("a"), tableOf("a")}, std::pair{tableOf("a"), path("all.gpkg")}}) {
      QVariantMap asked = parameters(map);
      asked["OUTPUT"] = first;
      asked["OUTPUT_REGIONS"] = second;
      QVERIFY2(run(quotients, asked, project).refusal.contains("OUTPUT and OUTPUT_REGIONS would be written to the same place"),
               qPrintable(first));
    }
    QVariantMap apart = parameters(map);
    apart["OUTPUT"] = tableOf("a");
    apart["OUTPUT_REGIONS"] = tableOf("b");
    const Run done = run(quotients, apart, project);
    QVERIFY2(done.ok, qPrintable(done.log));
  }

  void whatIsReadIsNotWrittenOver() {
    QgsProject project;
    QVERIFY(QFile::copy(sourceFile("sample_data/kazakhstan.gpkg"), path("own.gpkg")));
    QFile::setPermissions(path("own.gpkg"), QFile::ReadOwner | QFile::WriteOwner);
    const QVariantMap own{{"ACTIVITY", path("own.gpkg") + "|layername=gross_output"}};
    QVariantMap asked = parameters(own);
    asked["OUTPUT"] = tableOf("gross_output", "own.gpkg");
    QVERIFY(run(quotients, asked, project).refusal.contains("over the layer that ACTIVITY reads"));
    QgsVectorLayer *layer = new QgsVectorLayer(path("own.gpkg") + "|layername=gross_output", "output", "ogr");
    project.addMapLayer(layer);
    asked["ACTIVITY"] = layer->id(); // the same as a layer of the project
    QVERIFY(run(quotients, asked, project).refusal.contains("over the layer that ACTIVITY reads"));
    asked["OUTPUT"] = tableOf("quotients", "own.gpkg"); // beside it is well
    const Run done = run(quotients, asked, project);
    QVERIFY2(done.ok, qPrintable(done.log));
  }

  void aNameInAnotherCaseIsNoParameter() {
    QgsProject project;
    const Run done = run(quotients, parameters({{"OUTPUT", "memory:"}, {"industry", "C"}}), project);
    QVERIFY2(done.refusal.contains("INDUSTRY"), qPrintable(done.log));
  }

  void whatIsNoNumberIsRefused() {
    QgsProject project;
    const Run done = run(quotients, parameters({{"OUTPUT", "memory:"}, {"MIN_VALUE", std::nan("")}}), project);
    QVERIFY2(done.refusal.contains("MIN_VALUE"), qPrintable(done.log));
  }

  void sentencesNameTheTableNotTheFile() {
    QgsProject project;
    const Run done = run(quotients, parameters({{"OUTPUT", "memory:"}, {"VALUE_FIELD", "units"}}), project);
    QVERIFY2(!done.ok && done.log.contains("gross_output") && !done.log.contains("Layer kazakhstan"), qPrintable(done.log));
  }

  void regionsWithoutPolygonsAreRefused() {
    QgsProject project;
    for (const char *name : {"region_centres", "population"}) {
      const Run done = run(quotients, parameters({{"OUTPUT", "memory:"}, {"REGIONS", sample(name)}}), project);
      QVERIFY2(done.refusal.contains("has no polygons"), qPrintable(done.log));
    }
  }
};

TERRITORIAL_TEST_MAIN(DestinationsTest)
#include "destinations_test.moc"
