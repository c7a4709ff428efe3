// territorial:localassociation inside QGIS: the kernel's statistics on layers, their classes, corrections and faults; real
// regions.
#include "harness.h"

#include <qgsrenderer.h>

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:localassociation");
const QString regionFields = QStringLiteral("Polygon?crs=EPSG:32642&field=region:string&field=v:double&field=w:double");

// Ten by ten squares: high in one corner, low in the opposite one, the rest as value() says.
QgsVectorLayer *squares(QgsProject &project, const std::function<QVariantList(int x, int y)> &values, bool reversed = false) {
  QList<QVariantList> rows;
  QStringList shapes;
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 10; ++x) {
      rows << QVariantList{QStringLiteral("%1").arg(10 * y + x, 2, 10, QLatin1Char('0'))} + values(x, y);
      shapes << QStringLiteral("Polygon((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))").arg(x).arg(y).arg(x + 1).arg(y + 1);
    }
  if (reversed) {
    std::reverse(rows.begin(), rows.end());
    std::reverse(shapes.begin(), shapes.end());
  }
  return table(project, regionFields, rows, shapes);
}

QVariantList corners(int x, int y) {
  const double noise = ((x * 7 + y * 13) % 10) / 10.0;
  return {x < 3 && y < 3 ? 10 + noise : x > 6 && y > 6 ? -10 + noise : noise, x < 3 && y < 3 ? 1.0 : 0.0};
}

QVariantMap parameters(const QgsVectorLayer *layer, const QVariantMap &more = {}) {
  return with({{"REGIONS", layer->id()},
               {"REGIONS_FIELD", "region"},
               {"VALUE_FIELD", "v"},
               {"PERMUTATIONS", 9999},
               {"OUTPUT", "memory:"}},
              more);
}

QVariant at(const Run &done, const char *region, const char *field) {
  return featureWhere(done.layer("OUTPUT"), "region", region).attribute(field);
}

} // namespace

class LocalAssociationTest : public QObject {
  Q_OBJECT
private slots:
  void withoutPermutationsNothingIsJudged() {
    QgsProject project;
    const Run done = run(algorithm, parameters(squares(project, corners), {{"PERMUTATIONS", 0}}), project);
    QVERIFY2(done.ok && done.log.contains("PERMUTATIONS is 0: nothing is tested"), qPrintable(done.log));
    QVERIFY(at(done, "00", "association").isNull() && !at(done, "00", "statistic").isNull());
  }

  void clustersAreFoundWhereTheyWerePut() {
    QgsProject project;
    const Run done = run(algorithm, parameters(squares(project, corners)), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(at(done, "11", "association").toString(), QString("high-high"));
    QCOMPARE(at(done, "88", "association").toString(), QString("low-low"));
    QCOMPARE(at(done, "45", "association").toString(), QString("not significant"));
    QVERIFY(at(done, "11", "q_value").toDouble() >= at(done, "11", "p_value").toDouble());
    QVERIFY(at(done, "11", "z_score").isNull());
    QCOMPARE(done.results.value("TEST_COUNT").toInt(), 100);
    QCOMPARE(done.layer("OUTPUT")->renderer()->type(), QString("RuleRenderer"));
    for (const char *statistic : {"g", "g_star", "geary"}) {
      const Run other =
          run(algorithm, parameters(squares(project, corners), {{"STATISTIC", statistic}, {"CORRECTION", "none"}}), project);
      QVERIFY2(other.ok, qPrintable(other.refusal + other.log));
      QCOMPARE(at(other, "11", "association").toString(), QString("high-high"));
      QCOMPARE(at(other, "88", "association").toString(), QString("low-low"));
    }
  }

  void anOutlierIsNamed() {
    QgsProject project;
    const auto one = [](int x, int y) { return x == 1 && y == 1 ? QVariantList{-10.0, 0.0} : corners(x, y); };
    const Run done = run(algorithm, parameters(squares(project, one), {{"CORRECTION", "none"}, {"WEIGHTS", "queen"}}), project);
    QCOMPARE(at(done, "11", "association").toString(), QString("low-high"));
  }

  void joinCountsTakeAProperty() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project, corners);
    const Run done = run(algorithm, parameters(layer, {{"STATISTIC", "join_count"}, {"VALUE_FIELD", "w"}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(at(done, "11", "association").toString(), QString("joined"));
    QCOMPARE(at(done, "11", "statistic").toDouble(), 4.0);
    QCOMPARE(done.results.value("TEST_COUNT").toInt(), 9); // the regions with 1
    QVERIFY(at(done, "99", "p_value").isNull());
    const Run wrong = run(algorithm, parameters(layer, {{"STATISTIC", "join_count"}}), project);
    QVERIFY2(!wrong.ok && wrong.log.contains("a join count takes 0 and 1") && wrong.log.contains("field v"),
             qPrintable(wrong.log));
    const Run both =
        run(algorithm, parameters(layer, {{"STATISTIC", "colocation"}, {"VALUE_FIELD", "w"}, {"SECOND_FIELD", "w"}}), project);
    QCOMPARE(both.results.value("TEST_COUNT").toInt(), 9);
    const Run two =
        run(algorithm, parameters(layer, {{"STATISTIC", "bivariate_join_count"}, {"VALUE_FIELD", "w"}, {"SECOND_FIELD", "w"}}),
            project);
    QCOMPARE(at(two, "11", "statistic").toDouble(), 4.0);
  }

  // Events in proportion to populations are no cluster, however they are spread.
  void ratesAreNoCounts() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project, [](int x, int y) {
      const double people = x < 3 && y < 3 ? 100000 : 1000 + 10 * x;
      return QVariantList{people / 100 + ((x + y) % 2 == 0 ? 1 : -1), people};
    });
    const Run counts = run(algorithm, parameters(layer), project);
    QCOMPARE(at(counts, "11", "association").toString(), QString("high-high"));
    const Run rates = run(algorithm, parameters(layer, {{"STATISTIC", "rate_moran"}, {"SECOND_FIELD", "w"}}), project);
    QVERIFY2(rates.ok, qPrintable(rates.refusal + rates.log));
    QCOMPARE(at(rates, "11", "association").toString(), QString("not significant"));
    const Run none = run(algorithm,
                         parameters(squares(project,
                                            [](int x, int) {
                                              return QVariantList{1.0, double(x)};
                                            }),
                                    {{"STATISTIC", "rate_moran"}, {"SECOND_FIELD", "w"}}),
                         project);
    QVERIFY2(!none.ok && none.log.contains("the population must be above 0"), qPrintable(none.log));
  }

  void severalValuesAreComparedAtOnce() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project, corners);
    const Run geary = run(algorithm, parameters(layer, {{"STATISTIC", "geary"}, {"OTHER_FIELDS", QStringList{"w"}}}), project);
    QVERIFY2(geary.ok, qPrintable(geary.refusal + geary.log));
    QCOMPARE(at(geary, "11", "association").toString(), QString("other positive"));
    const Run moran = run(algorithm, parameters(layer, {{"STATISTIC", "bivariate_moran"}, {"SECOND_FIELD", "w"}}), project);
    QCOMPARE(at(moran, "11", "association").toString(), QString("high-high"));
    QVERIFY(run(algorithm, parameters(layer, {{"STATISTIC", "bivariate_moran"}}), project).refusal.contains("SECOND_FIELD"));
    QVERIFY(run(algorithm, parameters(layer, {{"SECOND_FIELD", "w"}}), project).refusal.contains("takes one value"));
    QVERIFY(run(algorithm, parameters(layer, {{"OTHER_FIELDS", QStringList{"w"}}}), project).refusal.contains("geary alone"));
  }

  void correctionsMakePLarger() {
    QgsProject project;
    QgsVectorLayer *layer = squares(project, corners);
    const auto significant = [&](const char *correction) {
      return run(algorithm, parameters(layer, {{"CORRECTION", correction}}), project).results.value("SIGNIFICANT_COUNT").toInt();
    };
    QVERIFY(significant("none") >= significant("fdr"));
    QVERIFY(significant("fdr") >= significant("bonferroni"));
    const Run few = run(algorithm, parameters(layer, {{"PERMUTATIONS", 99}}), project);
    QVERIFY2(few.log.contains("99 permutations are few for 100 tests") && few.log.contains("PERMUTATIONS=4000"),
             qPrintable(few.log));
  }

  void theOrderOfRowsDecidesNothing() {
    QgsProject project;
    const Run first = run(algorithm, parameters(squares(project, corners)), project);
    const Run second = run(algorithm, parameters(squares(project, corners, true)), project);
    for (const char *field : {"region", "statistic", "p_value", "association"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
  }

  void missingAndEqualValuesHaveNoStatistic() {
    QgsProject project;
    const Run gap =
        run(algorithm,
            parameters(squares(project,
                               [](int x, int y) {
                                 return x == 1 && y == 1 ? QVariantList{QVariant(QVariant::Double), 0.0} : corners(x, y);
                               })),
            project);
    QVERIFY(at(gap, "11", "statistic").isNull() && at(gap, "11", "association").isNull());
    QCOMPARE(gap.results.value("NULL_COUNT").toInt(), 1);
    const Run flat = run(algorithm, parameters(squares(project, [](int, int) { return QVariantList{3.0, 0.0}; })), project);
    QVERIFY2(flat.ok && flat.log.contains("Nothing could be tested"), qPrintable(flat.log));
    QCOMPARE(flat.results.value("TEST_COUNT").toInt(), 0);
    const Run one =
        run(algorithm, parameters(table(project, regionFields, {{"A", 1.0, 1.0}}, {"Polygon((0 0,1 0,1 1,0 0))"})), project);
    QVERIFY2(one.ok, qPrintable(one.refusal + one.log));
    QVERIFY(run(algorithm, parameters(squares(project, corners), {{"VALUE_FIELD", "x"}}), project)
                .refusal.contains("has no field “x”"));
  }

  void quotientsOfTheSampleCanBeMapped() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run quotients = run("territorial:locationquotients",
                              {{"ACTIVITY", sample + "|layername=gross_output"},
                               {"INDUSTRY_FIELD", "section"},
                               {"VALUE_FIELD", "value"},
                               {"YEAR_FIELD", "year"},
                               {"YEAR", "2025"},
                               {"INDUSTRY", "B"},
                               {"REGIONS", sample + "|layername=regions"},
                               {"OUTPUT", "memory:"},
                               {"OUTPUT_REGIONS", "memory:"}},
                              project);
    QVERIFY2(quotients.ok, qPrintable(quotients.refusal + quotients.log));
    QgsVectorLayer *made = quotients.layer("OUTPUT_REGIONS");
    project.addMapLayer(quotients.context->takeResultLayer(made->id()), false, true);
    const Run done = run(algorithm,
                         {{"REGIONS", made->id()},
                          {"REGIONS_FIELD", "region"},
                          {"VALUE_FIELD", "location_quotient"},
                          {"CORRECTION", "none"},
                          {"OUTPUT", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(done.results.value("TEST_COUNT").toInt(), 16);
    QCOMPARE(at(done, "ATY", "association").toString(), QString("high-high")); // the oil fields of the west
  }
};

TERRITORIAL_TEST_MAIN(LocalAssociationTest)
#include "local_association_test.moc"
