// Backgrounds that end within the frame of a printed map.
#include "clustermap_fixtures.h"

#include "layout/world_map.h"

#include <qgscoordinatetransform.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace territorial;
using namespace territorial::test;

class ClustermapBackgroundTest : public QObject {
  Q_OBJECT
private:
  QTemporaryDir mFolder;
  Run mMade;
  std::unique_ptr<Reopened> mMap;
  QgsVectorLayer *mLand = nullptr;

  // The sample's neighbours (38 to 98 E, 33 to 62 N), those whose English name the expression takes; of a copy, as QGIS counts a
  // filter as a change of the file.
  std::unique_ptr<QgsVectorLayer> neighbours(const QString &expression = QString()) const {
    const QString copy = mFolder.filePath("sample.gpkg");
    if (!QFile::exists(copy) && QFile::copy(sourceFile("sample_data/kazakhstan.gpkg"), copy))
      QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto layer = std::make_unique<QgsVectorLayer>(copy + "|layername=neighbours", "neighbours", "ogr");
    layer->setSubsetString(expression);
    return layer;
  }

  // A tall map of two regions from 47 to 87 E and 42 to 54 N, or of their middle.
  void make(std::unique_ptr<QgsVectorLayer> background, QVariantMap parameters = {}, bool whole = true) {
    QgsProject project;
    const QStringList regions =
        whole ? QStringList{"POLYGON((47 42, 67 42, 67 54, 47 54, 47 42))", "POLYGON((67 42, 87 42, 87 54, 67 54, 67 42))"}
              : QStringList{"POLYGON((66 47, 67 47, 67 48, 66 48, 66 47))", "POLYGON((67 47, 68 47, 68 48, 67 48, 67 47))"};
    const QString file = mFolder.filePath("map.qgz"), id = background->id();
    project.addMapLayer(background.release());
    parameters.insert({{"CHOROPLETH", table(project, quotients, {{"R0", "West", 0.5}, {"R1", "East", 1.5}}, regions)->id()},
                       {"BACKGROUND", QStringList{id}},
                       {"ORIENTATION", "portrait"},
                       {"LANGUAGE", "en"},
                       {"PROJECT", file}});
    mMade = run(QStringLiteral("territorial:clustermap"), parameters, project);
    mMap = std::make_unique<Reopened>(file);
    mLand = nullptr;
    if (mMap->map)
      for (QgsMapLayer *layer : mMap->map->layers())
        if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->fields().lookupField("name_en") >= 0)
          mLand = vector;
  }

  // The countries of the background that hold the whole of a line in degrees.
  QStringList countriesAround(const QString &line) const {
    QgsGeometry where = QgsGeometry::fromWkt(line);
    where.transform(
        QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), mLand->crs(), QgsCoordinateTransformContext()));
    QStringList names;
    QgsFeatureIterator all = mLand->getFeatures();
    for (QgsFeature country; all.nextFeature(country);)
      if (country.geometry().contains(where))
        names << country.attribute("name_en").toString();
    return names;
  }

private slots:
  void init() {
    if (worldMapFile().isEmpty())
      QSKIP("this QGIS has no world map");
  }

  void countriesGoOnWhereTheBackgroundWasCut() {
    make(neighbours());
    QVERIFY2(mMade.ok && mLand, qPrintable(mMade.refusal + mMade.log));
    QVERIFY2(mMade.log.contains("ends within the map"), qPrintable(mMade.log));
    // Over the lines of the cut, and far beyond them.
    QCOMPARE(countriesAround("LINESTRING(70 61.5, 70 62, 70 62.5)"), QStringList{"Russia"});
    QCOMPARE(countriesAround("LINESTRING(64 62.8, 64 66)"), QStringList{"Russia"});
    QCOMPARE(countriesAround("LINESTRING(78 33.5, 78 33, 78 30)"), QStringList{"India"});
    QCOMPARE(countriesAround("LINESTRING(88 33.5, 88 33, 88 31)"), QStringList{"China"});
    QCOMPARE(countriesAround("LINESTRING(66 32.5, 66 33.5)"), QStringList{"Afghanistan"});
    QVERIFY(countriesAround("LINESTRING(65 20, 66 20)").isEmpty()); // the Arabian Sea
    QVERIFY(countriesAround("LINESTRING(51 40, 51 41)").isEmpty()); // the Caspian Sea
    QStringList names;
    for (const QVariant &name : column(mLand, "name_en"))
      names << name.toString();
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(textsOf(*mMap->layout).count("Natural Earth"), 1);
  }

  void countriesThatTheBackgroundLacksLieBelow() {
    make(neighbours("name_en IN ('Russia', 'China')"));
    QVERIFY2(mMade.ok && mLand, qPrintable(mMade.refusal + mMade.log));
    QCOMPARE(countriesAround("LINESTRING(55 31, 55 33, 55 35)"), QStringList{"Iran"});
    QgsFeature first;
    mLand->getFeatures().nextFeature(first);
    QVERIFY(first.attribute("name_en") != "Russia" && first.attribute("name_en") != "China");
    QCOMPARE(featureWhere(mLand, "name_en", "Iran").attribute("name_ru").toString(), QStringLiteral("Иран"));
  }

  void backgroundsThatReachTheFrameStayAsTheyAre() {
    make(neighbours(), {}, false);
    QVERIFY2(mMade.ok && mLand, qPrintable(mMade.refusal + mMade.log));
    QCOMPARE(mLand->featureCount(), 19);
    QCOMPARE(mLand->crs().authid(), QStringLiteral("EPSG:4326"));
    QVERIFY(!mMade.log.contains("ends within the map"));
  }

  void withoutAWorldMapTheLogWarnsOfFalseWater() {
    make(neighbours(), {{"WORLD_MAP", "none"}});
    QVERIFY2(mMade.ok && mLand, qPrintable(mMade.refusal + mMade.log));
    QCOMPARE(mLand->featureCount(), 19);
    QVERIFY2(mMade.log.contains("shown as water"), qPrintable(mMade.log));
  }
};

TERRITORIAL_TEST_MAIN(ClustermapBackgroundTest)
#include "clustermap_background_test.moc"
