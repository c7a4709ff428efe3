// territorial:contiguousclusters inside QGIS: areas of specialisation on hand-made polygons and on the sample.
#include "harness.h"

#include <qgslinesymbollayer.h>
#include <qgsrulebasedrenderer.h>
#include <qgssymbol.h>

#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:contiguousclusters");
const QString quotientFields = QStringLiteral(
    "None?field=region:string&field=industry:string&field=year:int&field=value:double&field=location_quotient:double");
const QString regionFields = QStringLiteral("Polygon?crs=EPSG:3857&field=region:string&field=name_en:string");

QString box(double x0, double y0, double x1, double y1) {
  return QStringLiteral("Polygon((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))").arg(x0).arg(y0).arg(x1).arg(y1);
}

// A 1 x 4 row of regions A, B, C, D.
QgsVectorLayer *fourRegions(QgsProject &project) {
  return table(project, regionFields, {{"A", "Alpha"}, {"B", "Beta"}, {"C", "Gamma"}, {"D", "Delta"}},
               {box(0, 0, 1, 1), box(1, 0, 2, 1), box(2, 0, 3, 1), box(3, 0, 4, 1)});
}

QList<QVariantList> fourQuotients() {
  return {{"A", "x", 2025, 30.0, 2.0}, {"B", "x", 2025, 60.0, 1.2}, {"C", "x", 2025, 90.0, 1.1}, {"D", "x", 2025, 20.0, 4.0}};
}

QVariantMap parameters(QgsVectorLayer *quotients, QgsVectorLayer *regions, const QVariantMap &more = {}) {
  QVariantMap all{
      {"QUOTIENTS", quotients->id()}, {"REGIONS", regions->id()}, {"OUTPUT", "memory:"}, {"OUTPUT_REGIONS", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

} // namespace

class ContiguousClustersTest : public QObject {
  Q_OBJECT
private slots:
  void neighboursAboveTheThresholdAreMergedAlongTheirBorder() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    const QgsFeature area = featureWhere(done.layer("OUTPUT"), "cluster_id", "B"); // the member with the largest value
    QVERIFY(area.isValid());
    QCOMPARE(area.attribute("members").toString(), QString("A, B"));
    QCOMPARE(area.attribute("name").toString(), QString("Beta, Alpha"));
    QCOMPARE(area.attribute("value").toDouble(), 90.0);
    QCOMPARE(area.attribute("share_of_industry").toDouble(), 90.0 / 200.0);
    QCOMPARE(area.attribute("location_quotient").toDouble(), 90.0 / (30.0 / 2 + 60.0 / 1.2));
    QCOMPARE(area.geometry().area(), 2.0);
    QVERIFY(area.geometry().isGeosValid());
    QCOMPARE(area.geometry().constGet()->nCoordinates(), 7); // a rectangle whose shared corners stay, no inner border
  }

  void everyRegionIsJudgedWithItsMargin() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    const QgsFeature out = featureWhere(done.layer("OUTPUT_REGIONS"), "region", "C");
    QCOMPARE(out.attribute("in_cluster").toBool(), false);
    QVERIFY(std::abs(out.attribute("margin").toDouble() + 0.1) < 1e-12);
    QCOMPARE(out.attribute("verdict").toString(), QString("quotient below the threshold"));
    QVERIFY(out.attribute("cluster_id").isNull());
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("cluster_id").toString(), QString("B"));
  }

  void theIdOfAnAreaStaysWhenTheThresholdMoves() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, fourQuotients()), *regions = fourRegions(project);
    for (const double threshold : {1.15, 1.2})
      QVERIFY(featureWhere(run(algorithm, parameters(quotients, regions, {{"THRESHOLD", threshold}}), project).layer("OUTPUT"),
                           "cluster_id", "B")
                  .isValid());
  }

  void cornersCountForTheQueenOnly() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), box(1, 1, 2, 2)});
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).results.value("CLUSTER_COUNT").toInt(), 2);
    QCOMPARE(
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "queen"}}), project).results.value("CLUSTER_COUNT").toInt(),
        1);
  }

  void aTableSaysWhoIsWhoseNeighbour() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, fourQuotients()), *regions = fourRegions(project);
    const QString fields = QStringLiteral("None?field=from:string&field=to:string&field=weight:double");
    const auto asked = [&](const QList<QVariantList> &rows, const QVariantMap &more = {}) {
      QVariantMap all{{"WEIGHTS", "table"}, {"WEIGHTS_TABLE", table(project, fields, rows)->id()}};
      for (auto value = more.cbegin(); value != more.cend(); ++value)
        all[value.key()] = value.value();
      return run(algorithm, parameters(quotients, regions, all), project);
    };
    // A ferry joins A and D, which no border does; A and B are no neighbours here.
    const Run ferry = asked({{"A", "D", 1.0}, {"B", "C", 1.0}, {"B", "A", 0.0}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(ferry.ok, qPrintable(ferry.refusal + ferry.log));
    QCOMPARE(featureWhere(ferry.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, D"));
    QCOMPARE(featureWhere(ferry.layer("OUTPUT"), "cluster_id", "B").attribute("members").toString(), QString("B"));
    const Run plain = asked({{"A", "D", 0.0}, {"A", "A", 1.0}, {"A", "Z", 1.0}, {"B", "C", 1.0}}); // without weights all count
    QCOMPARE(featureWhere(plain.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, D"));
    QVERIFY2(plain.log.contains("1 rows from a region to itself") && plain.log.contains("no region here: Z"),
             qPrintable(plain.log));
    const Run twice = asked({{"A", "D", 1.0}, {"B", "C", 1.0}, {"A", "D", 2.0}});
    QVERIFY2(!twice.ok && twice.log.contains("second row from A"), qPrintable(twice.log));
    const Run negative = asked({{"A", "D", -1.0}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(!negative.ok && negative.log.contains("must not be below 0"), qPrintable(negative.log));
    const Run missing = asked({{"A", "D", QVariant()}}, {{"WEIGHTS_FIELD", "weight"}});
    QVERIFY2(!missing.ok && missing.log.contains("the weight is missing"), qPrintable(missing.log));
    const Run strangers = asked({{"Q", "R", 1.0}});
    QVERIFY2(!strangers.ok && strangers.log.contains("no row names two of the regions"), qPrintable(strangers.log));
    QVERIFY2(asked({{"A", "D", 1.0}}, {{"WEIGHTS_FROM_FIELD", "origin"}}).refusal.contains("origin"),
             "a field that is not there");
    QVERIFY(asked({{"A", "D", 1.0}}, {{"WEIGHTS", "rook"}}).refusal.contains("WEIGHTS says rook"));
    QVERIFY(
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "table"}}), project).refusal.contains("give WEIGHTS_TABLE"));
  }

  void uncleanBordersAreBridgedBySnap() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), box(1.00001, 0, 2, 1)});
    const Run apart = run(algorithm, parameters(quotients, regions), project);
    QCOMPARE(apart.results.value("CLUSTER_COUNT").toInt(), 2);
    QVERIFY2(apart.log.contains("but do not meet: A – B") && apart.log.contains("SNAP="), qPrintable(apart.log));
    const Run together = run(algorithm, parameters(quotients, regions, {{"SNAP", 0.001}}), project);
    QCOMPARE(together.results.value("CLUSTER_COUNT").toInt(), 1);
    QVERIFY(featureWhere(together.layer("OUTPUT"), "cluster_id", "A").geometry().isGeosValid());
  }

  void regionsWithoutGeometryAreInNoArea() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, regionFields, {{"A", "a"}, {"B", "b"}}, {box(0, 0, 1, 1), ""});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok && done.log.contains("1 regions of"), qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1);
    const QgsFeature nowhere = featureWhere(done.layer("OUTPUT_REGIONS"), "region", "B");
    QCOMPARE(nowhere.attribute("in_cluster").toBool(), false);
    QCOMPARE(nowhere.attribute("verdict").toString(), QString("no geometry"));
    QCOMPARE(nowhere.attribute("location_quotient").toDouble(), 2.0);
    // A table joins what has no border.
    QgsVectorLayer *links = table(project, "None?field=from:string&field=to:string", {{"A", "B"}});
    const Run joined =
        run(algorithm, parameters(quotients, regions, {{"WEIGHTS", "table"}, {"WEIGHTS_TABLE", links->id()}}), project);
    QCOMPARE(featureWhere(joined.layer("OUTPUT"), "cluster_id", "A").attribute("members").toString(), QString("A, B"));
  }

  // An area that only some settings agree on is not drawn as if it were sure; of two years the later is seen.
  void doubtAndYearsAreSeen() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    for (const QVariantList &row : fourQuotients())
      rows << QVariantList{row[0], row[1], 2024, row[3], row[4]};
    const QVariantMap support{{"SUPPORT_THRESHOLDS", "1.2; 3"}, {"YEAR", "2025"}};
    QgsVectorLayer *quotients = table(project, quotientFields, rows), *regions = fourRegions(project);
    const auto dashed = [](QgsRuleBasedRenderer::Rule &rule) {
      const auto *line = dynamic_cast<const QgsSimpleLineSymbolLayer *>(rule.symbol()->symbolLayer(1));
      return line ? line->penStyle() : Qt::NoPen;
    };
    const Run alone = run(algorithm, parameters(quotients, regions, support), project);
    QVERIFY2(alone.ok, qPrintable(alone.refusal + alone.log));
    auto *rules = dynamic_cast<QgsRuleBasedRenderer *>(alone.layer("OUTPUT")->renderer());
    QVERIFY(rules);
    QCOMPARE(rules->rootRule()->children().size(), 3);
    QCOMPARE(dashed(*rules->rootRule()->children()[0]), Qt::SolidLine);
    QCOMPARE(dashed(*rules->rootRule()->children()[1]), Qt::DashLine);
    QCOMPARE(dashed(*rules->rootRule()->children()[2]), Qt::DotLine);
    // With edges of their own the areas have no outline.
    QVariantMap edged = support;
    edged["OUTPUT_EDGES"] = "memory:";
    const Run both = run(algorithm, parameters(quotients, regions, edged), project);
    auto *tint = dynamic_cast<QgsRuleBasedRenderer *>(both.layer("OUTPUT")->renderer());
    QVERIFY(tint && tint->rootRule()->children()[0]->symbol()->opacity() < 0.5);

    const Run years = run(algorithm, parameters(quotients, regions), project);
    for (const char *output : {"OUTPUT", "OUTPUT_REGIONS"}) {
      auto *renderer = dynamic_cast<QgsRuleBasedRenderer *>(years.layer(output)->renderer());
      QVERIFY2(renderer, output);
      QCOMPARE(renderer->rootRule()->children().size(), 2);
      QCOMPARE(renderer->rootRule()->children()[0]->label() + renderer->rootRule()->children()[1]->label(), QString("20242025"));
      QVERIFY(!renderer->rootRule()->children()[0]->active() && renderer->rootRule()->children()[1]->active());
    }
  }

  void resultsDoNotDependOnRowOrder() {
    QgsProject project;
    QList<QVariantList> reversed = fourQuotients();
    std::reverse(reversed.begin(), reversed.end());
    QgsVectorLayer *regions = table(project, regionFields, {{"D", "Delta"}, {"C", "Gamma"}, {"B", "Beta"}, {"A", "Alpha"}},
                                    {box(3, 0, 4, 1), box(2, 0, 3, 1), box(1, 0, 2, 1), box(0, 0, 1, 1)});
    const Run first = run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project)), project);
    const Run second = run(algorithm, parameters(table(project, quotientFields, reversed), regions), project);
    for (const char *field : {"cluster_id", "members", "value", "location_quotient"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
  }

  void severalIndustriesAndYearsAreJudgedEach() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << QVariantList{"C", "y", 2025, 5.0, 3.0} << QVariantList{"A", "x", 2015, 5.0, 3.0};
    QgsVectorLayer *quotients = table(project, quotientFields, rows), *regions = fourRegions(project);
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).results.value("CLUSTER_COUNT").toInt(), 4);
    QCOMPARE(run(algorithm, parameters(quotients, regions, {{"INDUSTRY", "y"}, {"YEAR", "2025"}}), project)
                 .results.value("CLUSTER_COUNT")
                 .toInt(),
             1);
  }

  void nothingFoundIsAFinding() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"THRESHOLD", 99.0}}),
            project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 0);
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 0L);
    QVERIFY2(done.log.contains("No region passes"), qPrintable(done.log));
  }

  void aMissingQuotientIsUnknownNotZero() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows[0][4] = QVariant(QVariant::Double);
    const Run done = run(algorithm, parameters(table(project, quotientFields, rows), fourRegions(project)), project);
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("verdict").toString(), QString("no quotient"));
    QVERIFY(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("margin").isNull());
  }

  void badGeometryIsRepairedAndSaid() {
    QgsProject project;
    QgsVectorLayer *quotients =
        table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}, {"B", "x", 2025, 1.0, 2.0}, {"C", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions = table(project, "CurvePolygon?crs=EPSG:3857&field=region:string&field=name_en:string",
                                    {{"A", "a"}, {"B", "b"}, {"C", "c"}},
                                    {"CurvePolygon(CircularString(0 0,1 1,2 0,1 -1,0 0))", "Polygon((5 0,6 1,6 0,5 1,5 0))", ""});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY2(done.log.contains("have been repaired") && done.log.contains("have no geometry"), qPrintable(done.log));
    QVERIFY(featureWhere(done.layer("OUTPUT"), "cluster_id", "B").geometry().isGeosValid());
    QVERIFY(std::abs(featureWhere(done.layer("OUTPUT"), "cluster_id", "A").geometry().area() - M_PI) < 0.01);
  }

  void aRegionOverTheAntimeridianKeepsItsParts() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions =
        table(project, "MultiPolygon?crs=EPSG:4326&field=region:string&field=name_en:string", {{"A", "a"}},
              {"MultiPolygon(((179 60,180 60,180 61,179 61,179 60)),((-180 60,-179 60,-179 61,-180 61,-180 60)))"});
    const Run done = run(algorithm, parameters(quotients, regions), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(featureWhere(done.layer("OUTPUT"), "cluster_id", "A").geometry().asMultiPolygon().size(), 2);
  }

  void areasGrowFromCores() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, fourQuotients()), *regions = fourRegions(project);
    const Run done = run(algorithm, parameters(quotients, regions, {{"THRESHOLD", 1.0}, {"CORE_THRESHOLD", 3.0}}), project);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1); // all four are above 1, and D is a core
    QCOMPARE(done.layer("OUTPUT")->getFeature(1).attribute("core_count").toInt(), 1);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("verdict").toString(),
             QString("in: grown from a core"));
    const Run none = run(algorithm, parameters(quotients, regions, {{"THRESHOLD", 1.2}, {"CORE_THRESHOLD", 3.0}}), project);
    QCOMPARE(column(none.layer("OUTPUT"), "members"), QVariantList{"D"}); // A and B hold no core
    QCOMPARE(featureWhere(none.layer("OUTPUT_REGIONS"), "region", "A").attribute("verdict").toString(),
             QString("no core among its neighbours"));
    QVERIFY(run(algorithm, parameters(quotients, regions, {{"THRESHOLD", 2.0}, {"CORE_THRESHOLD", 1.0}}), project)
                .refusal.contains("CORE_THRESHOLD (1) is below THRESHOLD (2)"));
  }

  void gapsAreBridged() {
    QgsProject project;
    const Run done = run(
        algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"MAX_GAP", 1}}), project);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 1);
    QCOMPARE(done.layer("OUTPUT")->getFeature(1).attribute("bridge_count").toInt(), 1);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "C").attribute("verdict").toString(),
             QString("in: bridges a gap"));
  }

  void significanceMayTakeThePlaceOfTheThreshold() {
    QgsProject project;
    const QList<QVariantList> rows{
        {"A", "x", 2025, 30.0, 1.1, 0.01}, {"B", "x", 2025, 60.0, 3.0, 0.2}, {"C", "x", 2025, 9.0, 0.2, 0.01}};
    QgsVectorLayer *quotients = table(project, quotientFields + "&field=q_value:double", rows), *regions = fourRegions(project);
    const Run done = run(algorithm, parameters(quotients, regions, {{"RULE", "significance"}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(column(done.layer("OUTPUT"), "members"), QVariantList{"A"});
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "B").attribute("verdict").toString(),
             QString("not significant"));
    const Run both = run(algorithm, parameters(quotients, regions, {{"RULE", "both"}}), project);
    QCOMPARE(both.results.value("CLUSTER_COUNT").toInt(), 0);
    const Run untested =
        run(algorithm, parameters(table(project, quotientFields, fourQuotients()), regions, {{"RULE", "significance"}}), project);
    QVERIFY2(untested.refusal.contains("no field “q_value”"), qPrintable(untested.refusal));
    const Run wrong = run(algorithm,
                          parameters(table(project, quotientFields + "&field=q_value:double", {{"A", "x", 2025, 30.0, 1.1, 5.0}}),
                                     regions, {{"RULE", "significance"}}),
                          project);
    QVERIFY2(!wrong.ok && wrong.log.contains("a p is at most 1"), qPrintable(wrong.log));
  }

  // Thresholds 1, 1.15 and 1.5: C (1.1) is in under one of three, B (1.2) under two, A and D under all.
  void supportSaysInWhichShareOfTheSettingsARegionBelongs() {
    QgsProject project;
    const Run done = run(algorithm,
                         parameters(table(project, quotientFields, fourQuotients()), fourRegions(project),
                                    {{"SUPPORT_THRESHOLDS", "1; 1.15; 1.5"},
                                     {"SUPPORT_WEIGHTS", QStringList{"queen", "rook"}},
                                     {"OUTPUT_EDGES", "memory:"}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QVERIFY2(done.log.contains("Support is the share of 6 settings"), qPrintable(done.log));
    const auto support = [&](const char *region) {
      return featureWhere(done.layer("OUTPUT_REGIONS"), "region", region).attribute("support").toDouble();
    };
    QCOMPARE(support("A"), 1.0);
    QCOMPARE(support("B"), 2.0 / 3);
    QCOMPARE(support("C"), 1.0 / 3);
    QCOMPARE(featureWhere(done.layer("OUTPUT"), "cluster_id", "B").attribute("support").toDouble(), (1 + 2.0 / 3) / 2);
    // Between B and C runs a boundary under 1.15 alone; at the edge of the territory A's where A belongs: always.
    double length = 0;
    for (QgsFeatureIterator edges = done.layer("OUTPUT_EDGES")->getFeatures();;) {
      QgsFeature edge;
      if (!edges.nextFeature(edge))
        break;
      length += edge.geometry().length();
      if (edge.attribute("inside") == "B" && edge.attribute("outside") == "C")
        QCOMPARE(edge.attribute("support").toDouble(), 1.0 / 3);
      if (edge.attribute("inside") == "A") {
        QVERIFY(edge.attribute("outside").isNull());
        QCOMPARE(edge.attribute("support").toDouble(), 1.0);
      }
    }
    QCOMPARE(length, 6.0 + 4.0); // the perimeters of A with B, and of D
  }

  void supportTakesYearsAndLevelsOfTheIndustry() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << QVariantList{"A", "x", 2015, 5.0, 0.5} << QVariantList{"A", "x1", 2025, 5.0, 3.0}
         << QVariantList{"A", "x1", 2015, 5.0, 0.5};
    QgsVectorLayer *quotients = table(project, quotientFields, rows), *regions = fourRegions(project);
    const Run done = run(algorithm,
                         parameters(quotients, regions,
                                    {{"INDUSTRY", "x"}, {"YEAR", "2025"}, {"SUPPORT_YEARS", "all"}, {"SUPPORT_LEVELS", "x; x1"}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("support").toDouble(), 0.5);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "B").attribute("support").toDouble(), 0.25);
    QCOMPARE(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("setting_count").toInt(), 4);
    const Run two = run(algorithm, parameters(quotients, regions, {{"SUPPORT_LEVELS", "x; x1"}}), project);
    QVERIFY2(!two.ok && two.log.contains("choose that one in INDUSTRY"), qPrintable(two.log));
    const Run year = run(algorithm, parameters(quotients, regions, {{"SUPPORT_YEARS", "1999"}}), project);
    QVERIFY2(!year.ok && year.log.contains("SUPPORT_YEARS: the table has no “1999”"), qPrintable(year.log));
    QVERIFY(run(algorithm, parameters(quotients, regions, {{"SUPPORT_THRESHOLDS", "1,2; 1,5"}}), project)
                .refusal.contains("“1,2” is no threshold"));
    QVERIFY(run(algorithm, parameters(quotients, regions, {{"SUPPORT_YEARS", "all"}, {"YEAR_FIELD", ""}}), project)
                .refusal.contains("SUPPORT_YEARS needs YEAR_FIELD"));
  }

  void areasOfSeveralIndustriesMayOverlap() {
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << QVariantList{"B", "y", 2025, 5.0, 3.0} << QVariantList{"C", "y", 2025, 5.0, 3.0};
    const Run done =
        run(algorithm, parameters(table(project, quotientFields, rows), fourRegions(project), {{"OUTPUT_OVERLAPS", "memory:"}}),
            project);
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 3);
    double area = 0;
    for (QgsFeatureIterator areas = done.layer("OUTPUT")->getFeatures();;) {
      QgsFeature feature;
      if (!areas.nextFeature(feature))
        break;
      area += feature.geometry().area();
    }
    QCOMPARE(area, 5.0); // A, B and D of x, B and C of y: B counts twice
    QCOMPARE(column(done.layer("OUTPUT_OVERLAPS"), "industry_count"), (QVariantList{1, 2, 1, 1}));
    QCOMPARE(featureWhere(done.layer("OUTPUT_OVERLAPS"), "region", "B").attribute("industries").toString(), QString("x, y"));
    QCOMPARE(done.layer("OUTPUT")->renderer()->legendSymbolItems().size(), 2); // a colour for each industry
  }

  void faultsAreNamed_data() {
    QTest::addColumn<QVariantList>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("second quotient") << QVariantList{"A", "x", 2025, 1.0, 1.0} << "second quotient";
    QTest::newRow("negative") << QVariantList{"E", "x", 2025, 1.0, -1.0} << "must not be negative";
    QTest::newRow("no region") << QVariantList{QVariant(QVariant::String), "x", 2025, 1.0, 1.0} << "an id is missing";
  }

  void faultsAreNamed() {
    QFETCH(QVariantList, row);
    QFETCH(QString, sentence);
    QgsProject project;
    QList<QVariantList> rows = fourQuotients();
    rows << row;
    const Run done = run(algorithm, parameters(table(project, quotientFields, rows), fourRegions(project)), project);
    QVERIFY(!done.ok);
    QVERIFY2(done.log.contains(sentence) && done.log.contains("feature 5"), qPrintable(done.log));
  }

  void emptyAndMismatchedInputIsRefused() {
    QgsProject project;
    const Run empty = run(algorithm, parameters(table(project, quotientFields, {}), fourRegions(project)), project);
    QVERIFY2(!empty.ok && empty.log.contains("has no rows"), qPrintable(empty.log));
    const Run other =
        run(algorithm, parameters(table(project, quotientFields, {{"Q", "x", 2025, 1.0, 2.0}}), fourRegions(project)), project);
    QVERIFY2(!other.ok && other.log.contains("MAX_LOST_SHARE"), qPrintable(other.log));
    const Run field = run(
        algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"QUOTIENT_FIELD", "lq"}}),
        project);
    QVERIFY2(field.refusal.contains("has no field “lq”"), qPrintable(field.refusal));
    const Run industry =
        run(algorithm, parameters(table(project, quotientFields, fourQuotients()), fourRegions(project), {{"INDUSTRY", "xx"}}),
            project);
    QVERIFY2(!industry.ok && industry.log.contains("The nearest: x"), qPrintable(industry.log));
  }

  void oneRegionIsAnAreaAndNoneIsAFault() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    const Run one = run(algorithm, parameters(quotients, table(project, regionFields, {{"A", "a"}}, {box(0, 0, 1, 1)})), project);
    QCOMPARE(one.results.value("CLUSTER_COUNT").toInt(), 1);
    const Run none = run(algorithm, parameters(quotients, table(project, regionFields, {})), project);
    QVERIFY2(!none.ok && none.log.contains("MAX_LOST_SHARE"), qPrintable(none.log));
  }

  void repeatedAndMissingRegionIdsAreNamed() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    const Run twice =
        run(algorithm,
            parameters(quotients, table(project, regionFields, {{"A", "a"}, {"A", "b"}}, {box(0, 0, 1, 1), box(1, 0, 2, 1)})),
            project);
    QVERIFY2(!twice.ok && twice.log.contains("the id is repeated, it is also that of feature 1"), qPrintable(twice.log));
    const Run missing =
        run(algorithm,
            parameters(quotients, table(project, regionFields, {{QVariant(QVariant::String), "a"}}, {box(0, 0, 1, 1)})), project);
    QVERIFY2(!missing.ok && missing.log.contains("an id is missing"), qPrintable(missing.log));
  }

  void textAndNotANumberInTheQuotients() {
    QgsProject project;
    const QString texts = QStringLiteral(
        "None?field=region:string&field=industry:string&field=year:int&field=value:string&field=location_quotient:string");
    const Run text =
        run(algorithm, parameters(table(project, texts, {{"A", "x", 2025, "1", "2,5"}}), fourRegions(project)), project);
    QVERIFY2(!text.ok && text.log.contains("not a number"), qPrintable(text.log));
    const Run nan =
        run(algorithm, parameters(table(project, quotientFields, {{"A", "x", 2025, 1.0, std::nan("")}}), fourRegions(project)),
            project);
    QVERIFY2(nan.ok, qPrintable(nan.log));
    QCOMPARE(nan.results.value("CLUSTER_COUNT").toInt(), 0);
  }

  void areasKeepTheReferenceSystemOfTheRegions() {
    QgsProject project;
    QgsVectorLayer *quotients = table(project, quotientFields, {{"A", "x", 2025, 1.0, 2.0}});
    QgsVectorLayer *regions =
        table(project, "Polygon?crs=EPSG:32642&field=region:string&field=name_en:string", {{"A", "a"}}, {box(0, 0, 1, 1)});
    QCOMPARE(run(algorithm, parameters(quotients, regions), project).layer("OUTPUT")->crs().authid(), QString("EPSG:32642"));
  }

  void miningOfTheSampleGivesTheTwoAreasOfTheTargetMap() {
    // Independent: areas and shares as printed on a map made by another programme from the same source: western 64 %, eastern 11
    // %.
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run quotients = run("territorial:locationquotients",
                              {{"ACTIVITY", sample + "|layername=gross_output"},
                               {"INDUSTRY_FIELD", "section"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"YEAR", "2025"},
                               {"INDUSTRY", "B"},
                               {"OUTPUT", "memory:"}},
                              project);
    QVERIFY2(quotients.ok, qPrintable(quotients.log));
    QgsVectorLayer *made = quotients.layer("OUTPUT");
    project.addMapLayer(quotients.context->takeResultLayer(made->id()), false, true);
    const Run done =
        run(algorithm, {{"QUOTIENTS", made->id()}, {"REGIONS", sample + "|layername=regions"}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("CLUSTER_COUNT").toInt(), 2);
    const QgsFeature west = featureWhere(done.layer("OUTPUT"), "cluster_id", "ATY"),
                     east = featureWhere(done.layer("OUTPUT"), "cluster_id", "VKO");
    QCOMPARE(west.attribute("members").toString(), QString("AKT, ATY, MNG, ZKO"));
    QCOMPARE(std::round(100 * west.attribute("share_of_industry").toDouble()), 64.0);
    QCOMPARE(std::round(100 * east.attribute("share_of_industry").toDouble()), 11.0);
    QVERIFY(west.geometry().isGeosValid() && east.geometry().isGeosValid());
  }
};

TERRITORIAL_TEST_MAIN(ContiguousClustersTest)
#include "contiguous_clusters_test.moc"
