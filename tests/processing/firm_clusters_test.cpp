// territorial:firmclusters inside QGIS: real power plants and airports, hand-made towns, and the same clusters as QGIS's own.
#include "harness.h"

#include "common/philox.h"

#include <qgsgeometry.h>
#include <qgsrenderer.h>
#include <qgsvectorfilewriter.h>

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>
#include <set>

using namespace territorial;
using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:firmclusters");
const QString firmFields = QStringLiteral("Point?crs=%1&field=firm:string&field=persons:double");

QString point(double x, double y) { return QStringLiteral("POINT(%1 %2)").arg(x, 0, 'g', 17).arg(y, 0, 'g', 17); }

QVariantMap parameters(const QgsVectorLayer *firms, const QVariantMap &more = {}) {
  return with({{"FIRMS", firms->id()},
               {"FIRM_FIELD", "firm"},
               {"EPS", 100},
               {"MIN_POINTS", 3},
               {"OUTPUT", "memory:"},
               {"OUTPUT_CLUSTERS", "memory:"}},
              more);
}

// A town of four around (0, 0), one of three around (1000, 0) on one point, and a firm alone.
QgsVectorLayer *towns(QgsProject &project, const QString &crs = QStringLiteral("EPSG:32642")) {
  return table(project, firmFields.arg(crs),
               {{"8", 1.0}, {"1", 10.0}, {"2", 20.0}, {"3", 30.0}, {"4", 40.0}, {"5", 5.0}, {"6", 6.0}, {"7", 7.0}},
               {point(5000, 5000), point(0, 0), point(90, 0), point(180, 0), point(270, 0), point(1000, 0), point(1000, 0),
                point(1000, 0)});
}

QVariant of(const Run &done, const char *firm, const char *field) {
  return featureWhere(done.layer("OUTPUT"), "firm", firm).attribute(field);
}

} // namespace

class FirmClustersTest : public QObject {
  Q_OBJECT
private slots:
  void firmsGetTheirClusterAndRole() {
    QgsProject project;
    const QgsVectorLayer *source = towns(project);
    const Run done = run(algorithm, parameters(source), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(column(source, "persons"), (QVariantList{1.0, 10.0, 20.0, 30.0, 40.0, 5.0, 6.0, 7.0})); // as it was
    QCOMPARE(featureWhere(source, "firm", "1").attributes().size(), 2);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    QCOMPARE(done.results.value("NOISE_COUNT").toInt(), 1);
    QCOMPARE(done.results.value("PLACE_COUNT").toInt(), 6);
    QCOMPARE(of(done, "1", "role").toString(), QString("border"));
    QCOMPARE(of(done, "2", "role").toString(), QString("core"));
    QCOMPARE(of(done, "8", "role").toString(), QString("noise"));
    QVERIFY(of(done, "8", "cluster_id").isNull());
    for (const char *firm : {"1", "2", "3", "4"})
      QCOMPARE(of(done, firm, "cluster_id").toInt(), 1);
    QCOMPARE(of(done, "7", "cluster_id").toInt(), 2);
    QCOMPARE(of(done, "7", "cluster_firms").toInt(), 3);
    QCOMPARE(of(done, "7", "persons").toDouble(), 7.0); // the source's fields stay
    QCOMPARE(column(done.layer("OUTPUT_CLUSTERS"), "place_count"), (QVariantList{4, 1}));
    QCOMPARE(column(done.layer("OUTPUT_CLUSTERS"), "core_count"), (QVariantList{2, 3}));
    QCOMPARE(done.layer("OUTPUT")->renderer()->type(), QString("RuleRenderer"));
    QVERIFY2(done.log.contains("8 firms lie on 6 distinct points"), qPrintable(done.log));
  }

  void bordersAreNoiseForDbscanStar() {
    QgsProject project;
    const Run done = run(algorithm, parameters(towns(project), {{"METHOD", "dbscan_star"}}), project);
    QCOMPARE(of(done, "1", "role").toString(), QString("noise"));
    QCOMPARE(done.results.value("NOISE_COUNT").toInt(), 3);
  }

  void sizesMayCountInsteadOfFirms() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(towns(project), {{"COUNT_BY", "size"}, {"FIRM_SIZE_FIELD", "persons"}, {"MIN_POINTS", 60}}),
            project);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1); // 10 + 20 + 30 around 2; the three on one point have 18
    QCOMPARE(column(done.layer("OUTPUT_CLUSTERS"), "value"), QVariantList{100.0});
    QCOMPARE(of(done, "6", "role").toString(), QString("noise"));
    QVERIFY(
        run(algorithm, parameters(towns(project), {{"COUNT_BY", "size"}}), project).refusal.contains("needs FIRM_SIZE_FIELD"));
  }

  void smallClustersAreNoise() {
    QgsProject project;
    const Run done = run(algorithm, parameters(towns(project), {{"MIN_CLUSTER_FIRMS", 4}}), project);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1);
    QCOMPARE(of(done, "7", "role").toString(), QString("noise"));
    QVERIFY2(done.log.contains("1 clusters are too small"), qPrintable(done.log));
  }

  // EPS is metres: in degrees and in Web Mercator, where a metre of the map at 60 degrees is half a metre of ground; in feet.
  void distancesAreMetresInAnyReferenceSystem() {
    QgsProject project;
    const double degree = 111320 * std::cos(60 * M_PI / 180); // of longitude, roughly
    const auto inDegrees = [&](double metres) { return 70 + metres / degree; };
    const QList<QVariantList> rows{{"1", 1.0}, {"2", 1.0}, {"3", 1.0}};
    QgsVectorLayer *degrees = table(project, firmFields.arg("EPSG:4326"), rows,
                                    {point(inDegrees(0), 60), point(inDegrees(90), 60), point(inDegrees(180), 60)});
    QCOMPARE(run(algorithm, parameters(degrees), project).results.value("CLUSTER_COUNT").toInt(), 1);
    QCOMPARE(run(algorithm, parameters(degrees, {{"EPS", 85}}), project).results.value("CLUSTER_COUNT").toInt(), 0);
    QVERIFY(run(algorithm, parameters(degrees, {{"DISTANCE_METHOD", "planar"}}), project)
                .refusal.contains("coordinates of this one"));
    const double y = 8399737.9; // 60 degrees north
    QgsVectorLayer *mercator = table(project, firmFields.arg("EPSG:3857"), rows, {point(0, y), point(180, y), point(360, y)});
    QCOMPARE(run(algorithm, parameters(mercator), project).results.value("CLUSTER_COUNT").toInt(), 1);
    QCOMPARE(
        run(algorithm, parameters(mercator, {{"DISTANCE_METHOD", "planar"}}), project).results.value("CLUSTER_COUNT").toInt(), 0);
    QgsVectorLayer *feet = table(project, firmFields.arg("EPSG:2263"), rows, {point(0, 0), point(300, 0), point(600, 0)});
    QCOMPARE(run(algorithm, parameters(feet), project).results.value("CLUSTER_COUNT").toInt(), 1); // 91.4 m
    QCOMPARE(run(algorithm, parameters(feet, {{"EPS", 91}}), project).results.value("CLUSTER_COUNT").toInt(), 0);
  }

  void theOrderOfRowsDecidesNothing() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    RandomStream stream(3, 0, 0, 0);
    for (int i = 0; i < 400; ++i) {
      rows << QVariantList{QString::number(i), 1.0};
      points << point(50 * std::round(60 * stream.uniform()), std::round(3000 * stream.uniform())); // several share an x
    }
    const auto labels = [&](const QVariantMap &more) {
      const Run done = run(algorithm, parameters(table(project, firmFields.arg("EPSG:32642"), rows, points), more), project);
      std::map<QString, QVariantList> found;
      for (QgsFeatureIterator features = done.layer("OUTPUT")->getFeatures();;) {
        QgsFeature feature;
        if (!features.nextFeature(feature))
          break;
        found[feature.attribute("firm").toString()] = {feature.attribute("cluster_id"), feature.attribute("role")};
      }
      return found;
    };
    const auto first = labels({}), withoutIds = labels({{"FIRM_FIELD", ""}});
    std::reverse(rows.begin(), rows.end());
    std::reverse(points.begin(), points.end());
    QVERIFY(labels({}) == first);
    QVERIFY(labels({{"FIRM_FIELD", ""}}) == withoutIds);
  }

  // native:dbscanclustering of the same QGIS on the same points: the same cores, so the same clusters but for their borders.
  void clustersAreThoseOfQgis() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    RandomStream stream(4, 0, 0, 0);
    for (int i = 0; i < 2000; ++i) {
      rows << QVariantList{QString::number(i), 1.0};
      points << point(10000 * stream.uniform(), 10000 * stream.uniform());
    }
    QgsVectorLayer *firms = table(project, firmFields.arg("EPSG:32642"), rows, points);
    const QVariantMap mine{{"EPS", 260}, {"MIN_POINTS", 5}, {"METHOD", "dbscan_star"}};
    const Run ours = run(algorithm, parameters(firms, mine), project);
    const Run theirs =
        run("native:dbscanclustering",
            {{"INPUT", firms->id()}, {"EPS", 260}, {"MIN_SIZE", 5}, {"DBSCAN*", true}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(theirs.ok, qPrintable(theirs.refusal + theirs.log));
    QVERIFY(ours.results.value("CLUSTER_COUNT").toInt() > 5);
    QCOMPARE(ours.results.value("CLUSTER_COUNT").toInt(), theirs.results.value("NUM_CLUSTERS").toInt());
    const QVariantList own = column(ours.layer("OUTPUT"), "cluster_id"), other = column(theirs.layer("OUTPUT"), "CLUSTER_ID");
    std::map<int, int> number;
    for (int i = 0; i < own.size(); ++i) {
      QCOMPARE(own[i].isNull(), other[i].isNull());
      if (!own[i].isNull())
        QCOMPARE(own[i].toInt(), number.try_emplace(other[i].toInt(), own[i].toInt()).first->second);
    }
  }

  // A dense town and a sparse one, which no EPS finds both of, and firms far apart.
  void hdbscanFindsTownsOfDifferentDensity() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    const auto add = [&](double x, double y) {
      rows << QVariantList{QString::number(rows.size()), 2.0};
      points << point(x, y);
    };
    for (int i = 0; i < 36; ++i)
      add(10 * (i % 6) + i % 5, 10 * (i / 6) + i % 7); // some 10 m apart
    for (int i = 0; i < 25; ++i)
      add(20000 + 900 * (i % 5) + 31 * (i % 4), 900 * (i / 5) + 17 * (i % 3)); // some 900 m
    add(90000, 90000);
    const Run done = run(algorithm,
                         parameters(table(project, firmFields.arg("EPSG:32642"), rows, points), {{"METHOD", "hdbscan"},
                                                                                                 {"FIRM_SIZE_FIELD", "persons"},
                                                                                                 {"MIN_POINTS", 4},
                                                                                                 {"MIN_CLUSTER_SIZE", 10},
                                                                                                 {"EPS", QVariant()}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    QCOMPARE(column(done.layer("OUTPUT_CLUSTERS"), "firms"), (QVariantList{36, 25}));
    QCOMPARE(column(done.layer("OUTPUT_CLUSTERS"), "value"), (QVariantList{72.0, 50.0}));
    QVERIFY(featureWhere(done.layer("OUTPUT_CLUSTERS"), "cluster_id", 1).attribute("persistence").toDouble() > 0.5);
    QCOMPARE(of(done, "61", "role").toString(), QString("noise"));
    QCOMPARE(of(done, "61", "probability").toDouble(), 0.0);
    QVERIFY(of(done, "61", "outlier_score").toDouble() > 0.9);
    QVERIFY(column(done.layer("OUTPUT"), "exemplar").contains(true));
    const Run single = run(algorithm,
                           parameters(towns(project), {{"METHOD", "hdbscan"},
                                                       {"MIN_POINTS", 2},
                                                       {"SINGLE_CLUSTER", true},
                                                       {"SELECTION", "leaf"},
                                                       {"SELECTION_EPSILON", 1e6}}),
                           project);
    QCOMPARE(single.results.value("CLUSTER_COUNT").toInt(), 1);
    QVERIFY(run(algorithm, parameters(towns(project), {{"METHOD", "hdbscan"}, {"MIN_CLUSTER_SIZE", 0}}), project)
                .refusal.contains("MIN_CLUSTER_SIZE"));
  }

  void opticsWalksThroughTownsOfDifferentDensity() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    for (std::uint32_t i = 0; i < 90; ++i) {
      RandomStream random(2, 1, i, 0);
      const double spread = i < 40 ? 50 : 400, middle = i < 40 ? 0 : 6000;
      const double x = middle + spread * (random.uniform() - 0.5);
      rows << QVariantList{QString::number(i), 1.0};
      points << point(x, spread * (random.uniform() - 0.5));
    }
    QgsVectorLayer *firms = table(project, firmFields.arg("EPSG:32642"), rows, points);
    const QVariantMap walk{{"METHOD", "optics"}, {"EPS", QVariant()}, {"MIN_POINTS", 5}, {"OUTPUT_CURVE", "memory:"}};
    const Run steep = run(algorithm, parameters(firms, with(walk, {{"XI", 0.3}, {"MIN_CLUSTER_SIZE", 20}})), project);
    QVERIFY2(steep.ok, qPrintable(steep.refusal + steep.log));
    QCOMPARE(steep.results.value("CLUSTER_COUNT").toInt(), 2);
    QVERIFY(of(steep, "3", "cluster_id").toInt() != of(steep, "70", "cluster_id").toInt());
    QCOMPARE(of(steep, "0", "optics_order").toInt(), 1);
    QVERIFY(of(steep, "0", "reachability").isNull() && of(steep, "1", "reachability").toDouble() > 0);
    QCOMPARE(steep.layer("OUTPUT_CURVE")->featureCount(), 90LL);
    // Cut at a distance it is DBSCAN.
    const Run cut = run(algorithm, parameters(firms, with(walk, {{"XI", 0}, {"EPS", 25}})), project);
    const Run dbscan = run(algorithm, parameters(firms, {{"METHOD", "dbscan_star"}, {"EPS", 25}, {"MIN_POINTS", 5}}), project);
    for (int i = 0; i < 90; ++i) {
      const QByteArray firm = QByteArray::number(i);
      if (of(dbscan, firm, "role") == QVariant("core"))
        QCOMPARE(of(cut, firm, "cluster_id"), of(dbscan, firm, "cluster_id"));
      QCOMPARE(of(cut, firm, "role") == QVariant("core"), of(dbscan, firm, "role") == QVariant("core"));
    }
    QVERIFY(run(algorithm, parameters(firms, with(walk, {{"XI", 0}})), project).refusal.contains("XI is 0"));
  }

  // Steel and bakers side by side: only what is linked makes a cluster.
  void onlyLinkedIndustriesAreNeighbours() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    const QStringList codes{"24", "25", "10", "47"};
    for (int i = 0; i < 40; ++i) {
      rows << QVariantList{QString::number(i), 1.0, codes[i % 4]};
      points << point(30.0 * (i / 4), 10.0 * (i % 4));
    }
    rows << QVariantList{"none", 1.0, QVariant()};
    points << point(15, 15);
    QgsVectorLayer *firms = table(project, firmFields.arg("EPSG:32642") + "&field=code:string", rows, points);
    const QVariantMap base{{"FIRM_INDUSTRY_FIELD", "code"}, {"EPS", 35}, {"MIN_POINTS", 3}};
    QCOMPARE(run(algorithm, parameters(firms, base), project).results.value("CLUSTER_COUNT").toInt(), 1);
    QgsVectorLayer *groups =
        table(project, "NoGeometry?field=industry:string&field=group:string", {{"24", "metal"}, {"25", "metal"}, {"10", "food"}});
    for (const char *method : {"dbscan", "dbscan_star", "hdbscan"}) {
      const Run done =
          run(algorithm,
              parameters(firms, with(base, {{"METHOD", method}, {"INDUSTRY_GROUPS", groups->id()}, {"SINGLE_CLUSTER", true}})),
              project);
      QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
      QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
      QCOMPARE(of(done, "0", "cluster_id"), of(done, "37", "cluster_id")); // 24 and 25
      QVERIFY(of(done, "0", "cluster_id") != of(done, "2", "cluster_id")); // 10 is apart
      QVERIFY(of(done, "3", "cluster_id").isNull() && of(done, "none", "cluster_id").isNull());
      QVERIFY2(done.log.contains("noise: 47"), qPrintable(done.log));
      QCOMPARE(of(done, "0", "cluster_firms").toInt(), 20);
    }
    QgsVectorLayer *related = table(project, "NoGeometry?field=from:string&field=to:string&field=value:double",
                                    {{"24", "25", 0.9}, {"25", "10", 0.7}, {"10", "47", 0.2}});
    const Run chained = run(algorithm, parameters(firms, with(base, {{"RELATEDNESS", related->id()}})), project);
    QVERIFY2(chained.ok, qPrintable(chained.refusal + chained.log));
    QCOMPARE(chained.results.value("CLUSTER_COUNT").toInt(), 2); // 24, 25 and 10; 47 by itself
    QCOMPARE(of(chained, "0", "cluster_firms").toInt(), 30);
    QVERIFY(run(algorithm, parameters(firms, with(base, {{"RELATEDNESS", related->id()}, {"INDUSTRY_GROUPS", groups->id()}})),
                project)
                .refusal.contains("give one of them"));
    // OPTICS goes through one group after another: cut at EPS it finds what DBSCAN finds.
    const Run walked = run(
        algorithm,
        parameters(firms,
                   with(base, {{"METHOD", "optics"}, {"XI", 0}, {"INDUSTRY_GROUPS", groups->id()}, {"OUTPUT_CURVE", "memory:"}})),
        project);
    QVERIFY2(walked.ok, qPrintable(walked.refusal + walked.log));
    QCOMPARE(walked.results.value("CLUSTER_COUNT").toInt(), 2);
    QCOMPARE(walked.layer("OUTPUT_CURVE")->featureCount(), 30LL); // without 47 and the one without an industry
    QSet<int> places;
    for (int i = 0; i < 40; ++i) {
      const QByteArray firm = QByteArray::number(i);
      QCOMPARE(of(walked, firm, "optics_order").isNull(), i % 4 == 3);
      if (i % 4 != 3)
        places << of(walked, firm, "optics_order").toInt();
      if (i >= 4 && i < 36) // the ends of the rows are no cores: a walk that begins there does not reach them
        QCOMPARE(of(walked, firm, "cluster_id").isNull(), i % 4 == 3);
    }
    QVERIFY(places.size() == 30 && of(walked, "none", "reachability").isNull());
    QCOMPARE(of(walked, "4", "cluster_id"), of(walked, "33", "cluster_id"));
    QVERIFY(of(walked, "4", "cluster_id") != of(walked, "6", "cluster_id"));
    QVERIFY(
        run(algorithm, parameters(firms, {{"INDUSTRY_GROUPS", groups->id()}}), project).refusal.contains("FIRM_INDUSTRY_FIELD"));
  }

  // Rows of four firms 10 m apart, a row every 30 m: 24, 25, 10 and 47; counts by hand.
  void relatednessGatesOrStretchesTheDistanceOfPairs() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    const QStringList codes{"24", "25", "10", "47"};
    for (int i = 0; i < 40; ++i) {
      rows << QVariantList{QString::number(i), 1.0, codes[i % 4]};
      points << point(30.0 * (i / 4), 10.0 * (i % 4));
    }
    QgsVectorLayer *firms = table(project, firmFields.arg("EPSG:32642") + "&field=code:string", rows, points);
    QgsVectorLayer *related = table(project, "NoGeometry?field=from:string&field=to:string&field=value:double",
                                    {{"24", "25", 0.9}, {"25", "10", 0.7}, {"10", "47", 0.2}});
    const QVariantMap base{
        {"FIRM_INDUSTRY_FIELD", "code"}, {"EPS", 35}, {"RELATEDNESS", related->id()}, {"OUTPUT_CLUSTERS", "memory:"}};
    const auto with_rule = [&](const char *rule, double least) {
      return run(algorithm, parameters(firms, with(base, {{"LINK_RULE", rule}, {"MIN_POINTS", least}})), project);
    };
    const Run grouped = with_rule("groups", 7), gated = with_rule("gate", 7), stretched = with_rule("stretch", 5);
    QVERIFY2(gated.ok && stretched.ok, qPrintable(gated.refusal + gated.log + stretched.log));
    QCOMPARE(of(grouped, "20", "role"), QVariant("core")); // 24: three of 24, three of 25, one of 10
    QCOMPARE(of(gated, "20", "role"), QVariant("border")); // 10 is not related to 24
    QCOMPARE(of(gated, "21", "role"), QVariant("core"));   // 25: nine
    QCOMPARE(of(gated, "20", "cluster_id"), of(gated, "22", "cluster_id"));
    QVERIFY(of(gated, "23", "cluster_id").isNull());           // 47 has three
    QCOMPARE(of(stretched, "20", "role"), QVariant("border")); // one of 25 within 31.5 m: four
    QCOMPARE(of(stretched, "21", "role"), QVariant("core"));   // one of 24, one of 10: five
    QCOMPARE(featureWhere(gated.layer("OUTPUT_CLUSTERS"), "cluster_id", 1).attribute("place_count").toInt(), 30);
    const auto refusal = [&](const QVariantMap &more) {
      return run(algorithm, parameters(firms, with(base, more)), project).refusal;
    };
    QVERIFY(refusal({{"LINK_RULE", "gate"}, {"RELATEDNESS", QVariant()}}).contains("needs RELATEDNESS"));
    QVERIFY(refusal({{"LINK_RULE", "gate"}, {"METHOD", "hdbscan"}}).contains("needs METHOD dbscan"));
    QVERIFY(refusal({{"LINK_RULE", "stretch"}, {"EPS", QVariant()}}).contains("and EPS"));
    QgsVectorLayer *wrong =
        table(project, "NoGeometry?field=from:string&field=to:string&field=value:double", {{"24", "25", 1.5}});
    QVERIFY(run(algorithm, parameters(firms, with(base, {{"RELATEDNESS", wrong->id()}, {"LINK_RULE", "stretch"}})), project)
                .log.contains("from 0 to 1"));
  }

  void validitySaysHowWellTheyAreParted() {
    QgsProject project;
    const Run done = run(algorithm, parameters(towns(project)), project);
    // One town of four in a row, one on a single place: that has no validity, and the noise counts in n.
    const QgsFeature first = featureWhere(done.layer("OUTPUT_CLUSTERS"), "cluster_id", 1);
    QVERIFY(first.attribute("validity").toDouble() > 0.5);
    QVERIFY(featureWhere(done.layer("OUTPUT_CLUSTERS"), "cluster_id", 2).attribute("validity").isNull());
    QVERIFY(std::abs(done.results.value("DBCV").toDouble() - first.attribute("validity").toDouble() * 4 / 8) < 1e-12);
  }

  void whatIsUnknownIsNoResult() {
    QgsProject project;
    const Run done = run(algorithm, parameters(towns(project), {{"METHOD", "hdbscan"}, {"EPS", QVariant()}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QVERIFY(!done.results.contains("EPS_USED"));
    QVERIFY(run(algorithm, parameters(towns(project), {{"EPS", -5}}), project)
                .refusal.contains("EPS: -5 is out of range, give 0 or more"));
    QVERIFY(
        run(algorithm, parameters(towns(project), {{"EPS", "wide"}}), project).refusal.contains("EPS: “wide” is not a number"));
  }

  void withoutEpsTheCurveOfDistancesSuggestsOne() {
    QgsProject project;
    const Run done = run(
        algorithm, parameters(towns(project), {{"EPS", QVariant()}, {"MIN_POINTS", 2}, {"OUTPUT_CURVE", "memory:"}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(done.results.value("EPS_USED").toDouble(), 90.0); // 0, 0, 0, 90 four times, then the firm alone
    QVERIFY2(done.log.contains("EPS by the curve of k-distances: 90 m"), qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    const QVariantList curve = column(done.layer("OUTPUT_CURVE"), "distance");
    QCOMPARE(curve.size(), 8);
    QCOMPARE(curve.mid(0, 7), (QVariantList{0.0, 0.0, 0.0, 90.0, 90.0, 90.0, 90.0}));
    QVERIFY(curve[7].toDouble() > 6000);
  }

  void moreThanThereIsMakesAllNoise() {
    QgsProject project;
    for (const char *method : {"dbscan", "hdbscan", "optics"}) {
      const Run done =
          run(algorithm, parameters(towns(project), {{"METHOD", method}, {"MIN_POINTS", 9}, {"EPS", QVariant()}}), project);
      QCOMPARE(done.layer("OUTPUT")->fields().lookupField("probability") >= 0, method == QByteArray("hdbscan"));
      QCOMPARE(done.layer("OUTPUT")->fields().lookupField("reachability") >= 0, method == QByteArray("optics"));
      QVERIFY2(!done.log.contains("nan"), qPrintable(done.log));
      QVERIFY2(done.ok && done.log.contains("MIN_POINTS (9) is more than there is (8)"), qPrintable(done.log));
      QCOMPARE(done.results.value("NOISE_COUNT").toInt(), 8);
    }
  }

  void powerPlantsOfTheSampleCluster() {
    QgsProject project;
    const Run done = run(algorithm,
                         {{"FIRMS", sourceFile("sample_data/kazakhstan.gpkg") + "|layername=power_plants"},
                          {"FIRM_SIZE_FIELD", "capacity_mw"},
                          {"EPS", 60000},
                          {"MIN_POINTS", 3},
                          {"OUTPUT", "memory:"},
                          {"OUTPUT_CLUSTERS", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QVERIFY(done.results.value("CLUSTER_COUNT").toInt() > 2);
    QVERIFY(done.results.value("NOISE_COUNT").toInt() > 5);
    int members = 0;
    for (const QVariant &firms : column(done.layer("OUTPUT_CLUSTERS"), "firms"))
      members += firms.toInt();
    QCOMPARE(members + done.results.value("NOISE_COUNT").toInt(), static_cast<int>(done.layer("OUTPUT")->featureCount()));
  }

  // As QGIS writes a layer without a CRS to a GeoPackage, and reads it again.
  void aFileWithoutACrsIsInMetresAndSaid() {
    QgsProject project;
    QList<QVariantList> rows;
    QStringList points;
    for (int i = 0; i < 30; ++i) {
      rows << QVariantList{QString::number(i), 1.0};
      points << point(500000 + 10.0 * (i % 10) + 5000 * (i / 10), 5400000);
    }
    QgsVectorLayer *made = table(project, QString(firmFields).replace("crs=%1", "crs="), rows, points);
    made->setCrs(QgsCoordinateReferenceSystem());
    QTemporaryDir folder;
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = "GPKG";
    const QString file = folder.filePath("nocrs.gpkg");
    QString error;
    QVERIFY(QgsVectorFileWriter::writeAsVectorFormatV3(made, file, QgsCoordinateTransformContext(), options, &error) ==
            QgsVectorFileWriter::NoError);
    QVariantMap asked = parameters(made, {{"EPS", 25}, {"MIN_POINTS", 3}});
    asked["FIRMS"] = file;
    const Run done = run(algorithm, asked, project);
    QVERIFY2(done.ok && done.log.contains("taken for metres"), qPrintable(done.refusal + done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 3);
  }

  void whatIsMissingIsLeftOutAndSaid() {
    QgsProject project;
    QgsVectorLayer *firms =
        table(project, firmFields.arg("EPSG:32642"), {{"1", 1.0}, {"2", QVariant()}, {"3", 1.0}, {"4", 1.0}, {"5", 1.0}},
              {point(0, 0), point(0, 0), "", point(1, 0), point(0, 1)});
    const Run done = run(algorithm, parameters(firms), project);
    QVERIFY2(done.log.contains("1 firms have no usable point"), qPrintable(done.log));
    QVERIFY(of(done, "3", "role").isNull());
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 5L);
    const Run sized = run(algorithm, parameters(firms, {{"COUNT_BY", "size"}, {"FIRM_SIZE_FIELD", "persons"}}), project);
    QVERIFY2(sized.log.contains("2 firms have no usable point or no size"), qPrintable(sized.log));
    QVERIFY(of(sized, "2", "role").isNull());
    QCOMPARE(of(sized, "1", "cluster_firms").toInt(), 3);
  }

  void degenerateAndWrongInputHasASentence() {
    QgsProject project;
    const Run none = run(algorithm, parameters(table(project, firmFields.arg("EPSG:32642"), {})), project);
    QVERIFY2(none.ok, qPrintable(none.refusal + none.log));
    QCOMPARE(none.layer("OUTPUT")->featureCount(), 0L);
    const Run one =
        run(algorithm, parameters(table(project, firmFields.arg("EPSG:32642"), {{"1", 1.0}}, {point(0, 0)})), project);
    QVERIFY2(one.ok && one.log.contains("there are no clusters"), qPrintable(one.log));
    QVERIFY(run(algorithm, parameters(towns(project), {{"EPS", 0}}), project).refusal.contains("EPS: give a distance above 0"));
    QVERIFY(run(algorithm, parameters(towns(project), {{"MIN_POINTS", 0}}), project).refusal.contains("MIN_POINTS"));
    QVERIFY(run(algorithm, parameters(towns(project), {{"EPSILON", 5}}), project).refusal.contains("EPS"));
    const Run fine = run(algorithm, parameters(towns(project), {{"EPS", 1e-9}}), project);
    QVERIFY2(!fine.ok && fine.log.contains("eps is too small"), qPrintable(fine.log));
    const Run nowhere = run(algorithm, parameters(towns(project, QString())), project);
    QVERIFY2(nowhere.ok && nowhere.log.contains("taken for metres"), qPrintable(nowhere.log));
  }

  void aFieldThatIsCalledLikeAResultIsKeptUnderAnotherName() {
    QgsProject project;
    QgsVectorLayer *firms =
        table(project, "Point?crs=EPSG:32642&field=firm:string&field=cluster_id:string", {{"1", "old"}}, {point(0, 0)});
    const Run done = run(algorithm, parameters(firms, {{"MIN_POINTS", 1}}), project);
    QCOMPARE(of(done, "1", "cluster_id_source").toString(), QString("old"));
    QCOMPARE(of(done, "1", "cluster_id").toInt(), 1);
  }
};

TERRITORIAL_TEST_MAIN(FirmClustersTest)
#include "firm_clusters_test.moc"
