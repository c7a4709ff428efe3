// What territorial:contiguousclusters adds to a threshold: growth, bridges, significance, support and overlaps.
#include "contiguous_fixtures.h"

#include <qgslinesymbollayer.h>
#include <qgsrulebasedrenderer.h>
#include <qgssymbol.h>

#include <QtTest>

using namespace territorial::test;

class ContiguousSupportTest : public QObject {
  Q_OBJECT
private slots:
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
};

TERRITORIAL_TEST_MAIN(ContiguousSupportTest)
#include "contiguous_support_test.moc"
