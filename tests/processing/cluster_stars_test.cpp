// territorial:clusterstars inside QGIS.
#include "harness.h"

#include "processing/styles.h"

#include <qgsexpressioncontextutils.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>

#include <QtTest>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:clusterstars");
const QString longTable = QStringLiteral("None?field=region:string&field=industry:string&field=value:double");

QList<QVariantList> fourRegions() {
  return {{"A", "i", 80.0}, {"A", "j", 80.0}, {"B", "i", 10.0}, {"B", "j", 70.0},
          {"C", "i", 0.0},  {"C", "j", 80.0}, {"D", "i", 10.0}, {"D", "j", 70.0}};
}

QVariantMap parameters(const QgsVectorLayer *activity, const QVariantMap &more = {}) {
  QVariantMap all{{"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"},
                  {"SIZE_TOP_SHARE", 0.25},     {"FOCUS_TOP_SHARE", 0.25},      {"OUTPUT", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

QVariantMap ofTheSample(const QVariantMap &more) {
  const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
  QVariantMap all{{"ACTIVITY", sample + "|layername=gross_output"},
                  {"INDUSTRY_FIELD", "section"},
                  {"VALUE_FIELD", "value"},
                  {"YEAR_FIELD", "year"},
                  {"YEAR", "2025"},
                  {"REGIONS", sample + "|layername=regions"},
                  {"OUTPUT", "memory:"},
                  {"OUTPUT_REGIONS", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

} // namespace

class ClusterStarsAlgorithmTest : public QObject {
  Q_OBJECT
private slots:
  // The table of the kernel's test, worked out by hand.
  void starsFollowTheirDefinitions() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, longTable, fourRegions())), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(column(done.layer("OUTPUT"), "stars"), (QVariantList{2, 1, 0, 1, 0, 2, 0, 1}));
    QCOMPARE(done.results.value("STARRED_COUNT").toInt(), 5);
    QCOMPARE(done.results.value("THREE_STAR_COUNT").toInt(), 0);
    QVERIFY2(done.log.contains("There are 4 regions"), qPrintable(done.log));
  }

  void neitherOrderNorUnitMatters() {
    QgsProject project;
    QList<QVariantList> rows = fourRegions();
    std::reverse(rows.begin(), rows.end());
    for (QVariantList &row : rows)
      row[2] = row[2].toDouble() / 1024;
    const Run done = run(algorithm, parameters(table(project, longTable, rows)), project);
    QCOMPARE(column(done.layer("OUTPUT"), "stars"), (QVariantList{2, 1, 0, 1, 0, 2, 0, 1}));
  }

  void anUnknownValueHasNoStars() {
    QgsProject project;
    QList<QVariantList> rows = fourRegions();
    rows[1][2] = QVariant();
    const Run done = run(algorithm, parameters(table(project, longTable, rows)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(column(done.layer("OUTPUT"), "stars")[1].isNull() && column(done.layer("OUTPUT"), "star_size")[1].isNull());
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1);
  }

  void theMapShowsOneIndustryOrAll() {
    QgsProject project;
    const Run mining = run(algorithm, ofTheSample({{"INDUSTRY", "B"}}), project);
    QVERIFY2(mining.ok, qPrintable(mining.log));
    const QgsVectorLayer *one = mining.layer("OUTPUT_REGIONS");
    QCOMPARE(one->featureCount(), 16L);
    QCOMPARE(one->fields().lookupField("three_stars"), -1);
    QCOMPARE(territorial::styleKind(*one), QStringLiteral("stars"));
    QCOMPARE(featureWhere(one, "region", "ATY").attribute("stars").toInt(),
             3); // Atyrau: largest, quotient 4.2, 54 % of its output

    const Run all = run(algorithm, ofTheSample({}), project);
    QVERIFY2(all.ok, qPrintable(all.log));
    long long sum = 0;
    for (const QVariant &stars : column(all.layer("OUTPUT"), "stars"))
      sum += stars.toInt();
    for (const QVariant &stars : column(all.layer("OUTPUT_REGIONS"), "stars"))
      sum -= stars.toInt();
    QCOMPARE(sum, 0LL); // no star is lost between table and map
    QVERIFY(all.layer("OUTPUT_REGIONS")->fields().lookupField("three_stars") >= 0);
  }

  void everyRegionIsDrawn() {
    QgsProject project;
    for (const QVariantMap &asked : {QVariantMap{{"INDUSTRY", "B"}}, QVariantMap()}) {
      const Run done = run(algorithm, ofTheSample(asked), project);
      QgsVectorLayer *layer = done.layer("OUTPUT_REGIONS");
      const std::unique_ptr<QgsFeatureRenderer> renderer(layer->renderer()->clone());
      QgsRenderContext context;
      context.expressionContext() = QgsExpressionContext(QgsExpressionContextUtils::globalProjectLayerScopes(layer));
      renderer->startRender(context, layer->fields());
      QgsFeatureIterator features = layer->getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);) {
        context.expressionContext().setFeature(feature);
        QVERIFY2(renderer->willRenderFeature(feature, context), qPrintable(feature.attribute("region").toString()));
      }
      renderer->stopRender(context);
    }
  }

  void aShareOfNothingIsRefused() {
    QgsProject project;
    const QgsVectorLayer *activity = table(project, longTable, fourRegions());
    QVERIFY(run(algorithm, parameters(activity, {{"SIZE_TOP_SHARE", 0}}), project).refusal.contains("SIZE_TOP_SHARE"));
    QVERIFY(run(algorithm, parameters(activity, {{"OUTPUT_REGIONS", "memory:"}}), project).refusal.contains("give REGIONS"));
  }

  void nothingAtAllIsAFinding() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, longTable, fourRegions()), {{"MIN_VALUE", 1000}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("STARRED_COUNT").toInt(), 0);
  }
};

TERRITORIAL_TEST_MAIN(ClusterStarsAlgorithmTest)
#include "cluster_stars_test.moc"
