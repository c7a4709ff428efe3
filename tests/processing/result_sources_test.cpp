// What a result says of the layers that it was computed from.
#include "clustermap_fixtures.h"

#include <qgslayermetadata.h>
#include <qgsproviderregistry.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString bureau = QStringLiteral("Bureau of National Statistics of Kazakhstan"), earth = QStringLiteral("Natural Earth");

} // namespace

class ResultSourcesTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  QString path(const QString &name) const { return mFolder.filePath(name); }

  // The sample with what its tables say of themselves.
  QString describedSample() {
    const QString file = path("sample.gpkg");
    if (QFile::exists(file) || !QFile::copy(sourceFile("sample_data/kazakhstan.gpkg"), file))
      return file;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    for (const auto &[name, title, right, licence] : {std::tuple{"gross_output", "Gross output", bureau, "official statistics"},
                                                      {"regions", "Regions", earth, "public domain"}}) {
      QgsLayerMetadata metadata;
      metadata.setTitle(title);
      metadata.setRights({right});
      metadata.setLicenses({licence});
      QString error;
      QgsProviderRegistry::instance()->saveLayerMetadata("ogr", file + "|layername=" + name, metadata, error);
    }
    return file;
  }

  Run quotients(QgsProject &project) {
    const QString sample = describedSample();
    return run("territorial:locationquotients",
               {{"ACTIVITY", sample + "|layername=gross_output"},
                {"INDUSTRY_FIELD", "section"},
                {"VALUE_FIELD", "value"},
                {"YEAR_FIELD", "year"},
                {"YEAR", "2025"},
                {"REGIONS", sample + "|layername=regions"},
                {"REGIONS_FIELD", "region"},
                {"OUTPUT", path("quotients.gpkg")},
                {"OUTPUT_REGIONS", path("leading.gpkg")}},
               project);
  }

private slots:
  void aResultNamesItsSourcesOnceHoweverLongTheChain() {
    QgsProject project;
    const Run first = quotients(project);
    QVERIFY2(first.ok, qPrintable(first.log));
    const Run second = run("territorial:contiguousclusters",
                           {{"QUOTIENTS", path("quotients.gpkg")},
                            {"INDUSTRY", "B"},
                            {"REGIONS", describedSample() + "|layername=regions"},
                            {"REGIONS_FIELD", "region"},
                            {"OUTPUT", path("areas.gpkg")}},
                           project);
    QVERIFY2(second.ok, qPrintable(second.log));
    for (const QString &file : {path("quotients.gpkg"), path("areas.gpkg")}) { // as it is opened from the file
      const QgsLayerMetadata metadata = QgsVectorLayer(file, "result", "ogr").metadata();
      QCOMPARE(metadata.rights(), (QStringList{bureau, earth}));
      QCOMPARE(metadata.licenses(), (QStringList{"official statistics", "public domain"}));
      QCOMPARE(metadata.history().filter("Sources: "),
               QStringList{"Sources: Gross output (official statistics); Regions (public domain)"});
    }
  }

  void theMapOfAResultNamesTheSourceOfTheSample() {
    QgsProject project;
    const Run first = quotients(project);
    QVERIFY2(first.ok, qPrintable(first.log));
    const Run made = run(
        "territorial:clustermap",
        {{"CHOROPLETH", path("leading.gpkg")}, {"LANGUAGE", "en"}, {"WORLD_MAP", "none"}, {"PROJECT", path("map.qgz")}}, project);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(path("map.qgz"));
    const QString texts = textsOf(*again.layout);
    QVERIFY2(texts.contains("Source: " + bureau + "; " + earth), qPrintable(texts));
    QCOMPARE(texts.count(bureau), 1);
  }

  // The sample as it is shipped: a Russian map names the bureau in Russian, and whose places and lakes it shows.
  void theSourceLineSpeaksTheMapsLanguageAndCreditsWhatLiesAround() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg") + "|layername=";
    const Run first = miningQuotients(project, path("shipped.gpkg"));
    QVERIFY2(first.ok, qPrintable(first.log));
    for (const auto &[language, line] :
         {std::pair{"en", QStringLiteral(
                              "Source: Bureau of National Statistics of Kazakhstan; Natural Earth; GeoNames (CC BY 4.0); GSHHS")},
          {"ru", QStringLiteral("Источник: Бюро национальной статистики Казахстана; Natural Earth; GeoNames (CC BY 4.0); GSHHS")},
          {"kk", QStringLiteral("Қазақстан Ұлттық статистика бюросы; Natural Earth; GeoNames (CC BY 4.0); GSHHS")}}) {
      const Run made = run("territorial:clustermap",
                           {{"CHOROPLETH", path("shipped.gpkg")},
                            {"LABELS", sample + "region_centres"},
                            {"BACKGROUND", QStringList{sample + "neighbours", sample + "lakes"}},
                            {"LANGUAGE", language},
                            {"PROJECT", path("credits.qgz")}},
                           project);
      QVERIFY2(made.ok, qPrintable(made.log));
      const QString texts = textsOf(*Reopened(path("credits.qgz")).layout);
      QVERIFY2(texts.contains(line), qPrintable(texts));
      QVERIFY2(!texts.contains("Baikonur"), qPrintable(texts)); // an English abstract is no subtitle in Russian
    }
  }
};

TERRITORIAL_TEST_MAIN(ResultSourcesTest)
#include "result_sources_test.moc"
