// What territorial:locationquotients computes beside the quotient: measures, coefficients, totals, bounds and tests.
#include "harness.h"

#include "common/discrete_tails.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:locationquotients");
const QString longTable = QStringLiteral("None?field=region:string&field=industry:string&field=value:double");

// Persons: A has 60 of the 100 in i, and a third of all.
QList<QVariantList> persons() {
  return {{"A", "i", 60.0}, {"A", "j", 40.0}, {"B", "i", 20.0}, {"B", "j", 80.0}, {"C", "i", 20.0}, {"C", "j", 80.0}};
}

QVariantMap parameters(const QgsVectorLayer *activity, const QVariantMap &more = {}) {
  QVariantMap all{{"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

double first(const Run &run, const QString &field) { return column(run.layer("OUTPUT"), field).value(0).toDouble(); }

bool close(double left, double right) { return std::abs(left - right) <= 1e-12 * std::max(1.0, std::abs(right)); }

} // namespace

class QuotientSignificanceTest : public QObject {
  Q_OBJECT
private slots:
  void onlyWhatIsAskedForIsWritten() {
    QgsProject project;
    const QgsVectorLayer *activity = table(project, longTable, persons());
    const Run plain = run(algorithm, parameters(activity), project);
    QCOMPARE(plain.layer("OUTPUT")->fields().count(), 9);
    const Run more =
        run(algorithm, parameters(activity, {{"MEASURES", QStringList{"symmetric", "logarithm", "surplus"}}}), project);
    QVERIFY2(more.ok, qPrintable(more.log));
    QCOMPARE(more.layer("OUTPUT")->fields().count(), 12);
    QVERIFY(close(first(more, "location_quotient"), 1.8) && close(first(more, "symmetric_location_quotient"), 0.8 / 2.8));
    QVERIFY(close(first(more, "log_location_quotient"), std::log(1.8)));
    QVERIFY(close(first(more, "horizontal_cluster"), 60 - 100 / 3.0)); // what is above a quotient of 1
  }

  void personsAreTestedExactly() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(table(project, longTable, persons()), {{"SIGNIFICANCE", "exact"}, {"VALUE_KIND", "persons"}}),
            project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const double p = territorial::hypergeometric_tails(60, 300, 100, 100).upper;
    QVERIFY(close(first(done, "p_value"), p));
    QVERIFY(close(first(done, "q_value"), 6 * p)); // the smallest of six tests; j in B and C are not as small
    QCOMPARE(column(done.layer("OUTPUT"), "significant")[0].toBool(), true);
    QVERIFY(first(done, "location_quotient_lower") < 1.8 && first(done, "location_quotient_upper") > 1.8);
    QVERIFY(first(done, "location_quotient_lower") > 1);
    // Pearson's chi-square of the table, 48, over 2 degrees of freedom.
    QVERIFY(close(done.results.value("OVERDISPERSION").toDouble(), 24));
    QVERIFY2(done.log.contains("persons come in plants"), qPrintable(done.log));
  }

  void moneyIsNotTestedAndTheLogSaysWhy() {
    QgsProject project;
    const QgsVectorLayer *activity = table(project, longTable, persons());
    const Run money = run(algorithm, parameters(activity, {{"SIGNIFICANCE", "exact"}, {"VALUE_KIND", "money"}}), project);
    QVERIFY2(money.ok && money.log.contains("VALUE_KIND"), qPrintable(money.log));
    for (const char *field : {"p_value", "q_value", "significant", "location_quotient_lower"})
      QVERIFY(column(money.layer("OUTPUT"), field)[0].isNull());
    QVERIFY(close(first(money, "location_quotient"), 1.8));
    QList<QVariantList> thousands = persons();
    for (QVariantList &row : thousands)
      row[2] = row[2].toDouble() / 1000;
    const Run parts =
        run(algorithm, parameters(table(project, longTable, thousands), {{"SIGNIFICANCE", "exact"}, {"VALUE_KIND", "persons"}}),
            project);
    QVERIFY2(parts.ok && parts.log.contains("not thousands"), qPrintable(parts.log));
    QVERIFY(column(parts.layer("OUTPUT"), "p_value")[0].isNull());
  }

  // The unit of money changes no p of the tests that money may have.
  void standardisedQuotientsDoNotDependOnTheUnit() {
    QgsProject project;
    QList<QVariantList> rows, millions;
    for (int region = 0; region < 12; ++region)
      for (int industry = 0; industry < 3; ++industry) {
        const double value = 1 + (region * 7 + industry * 5 + region * industry) % 23;
        rows << QVariantList{QString::number(region), QString::number(industry), value};
        millions << QVariantList{QString::number(region), QString::number(industry), value * 1e6};
      }
    for (const char *test : {"standardised", "standardised_bootstrap"}) {
      const QVariantMap asked{{"SIGNIFICANCE", test}, {"VALUE_KIND", "money"}, {"PERMUTATIONS", 199}};
      const Run some = run(algorithm, parameters(table(project, longTable, rows), asked), project);
      QVERIFY2(some.ok, qPrintable(some.log));
      const Run scaled = run(algorithm, parameters(table(project, longTable, millions), asked), project);
      std::reverse(rows.begin(), rows.end()); // nor on the order of rows
      const Run reversed = run(algorithm, parameters(table(project, longTable, rows), asked), project);
      for (int row = 0; row < 36; ++row) {
        const double p = column(some.layer("OUTPUT"), "p_value")[row].toDouble();
        QVERIFY(p > 0 && p <= 1);
        QVERIFY(std::abs(column(scaled.layer("OUTPUT"), "p_value")[row].toDouble() - p) < 1e-9);
        QCOMPARE(column(reversed.layer("OUTPUT"), "p_value")[row].toDouble(), p);
      }
      QCOMPARE(some.layer("OUTPUT")->fields().lookupField("location_quotient_lower"), -1);
    }
  }

  void plantsAreTestedAsAWhole() {
    QgsProject project;
    const QgsVectorLayer *activity = table(project, longTable, persons());
    const QString plantTable = QStringLiteral("None?field=industry:string&field=size:double");
    QList<QVariantList> one{{"i", 60.0}, {"i", 20.0}, {"i", 20.0}, {"x", 5.0}};
    for (int plant = 0; plant < 200; ++plant)
      one << QVariantList{"j", 1.0};
    const QVariantMap asked{
        {"SIGNIFICANCE", "plants"}, {"PLANTS", table(project, plantTable, one)->id()}, {"PERMUTATIONS", 9999}};
    const Run done = run(algorithm, parameters(activity, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    // A holds the plant of 60 with probability 1/3; the others come to 40 only: four standard errors are 0.019.
    QVERIFY2(std::abs(first(done, "p_value") - 1 / 3.0) < 0.019, qPrintable(QString::number(first(done, "p_value"))));
    QVERIFY(done.log.contains("1 plants of industries that ACTIVITY lacks"));
    QVERIFY(first(done, "location_quotient_lower") < 1); // of 2.27 plants
    std::reverse(one.begin(), one.end());
    QVariantMap turned = asked;
    turned["PLANTS"] = table(project, plantTable, one)->id();
    QCOMPARE(first(run(algorithm, parameters(activity, turned), project), "p_value"), first(done, "p_value"));

    QVariantMap without = asked;
    without.remove("PLANTS");
    QVERIFY(run(algorithm, parameters(activity, without), project).refusal.contains("give PLANTS"));
  }

  void populationAndExportsGiveTheCoefficients() {
    QgsProject project;
    const QgsVectorLayer *activity = table(project, longTable, persons());
    const QgsVectorLayer *people = table(project, "None?field=region:string&field=persons:double&field=year:int",
                                         {{"A", 500.0, 2015}, {"B", 250.0, 2015}, {"C", 250.0, 2015}});
    const QgsVectorLayer *exports = table(project, longTable, {{"A", "i", 30.0}, {"A", "j", 10.0}, {"X", "i", 1.0}});
    const Run done = run(algorithm, parameters(activity, {{"POPULATION", people->id()}, {"EXPORTS", exports->id()}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(close(first(done, "per_capita_coefficient"), (60 / 500.0) / (100 / 1000.0)));
    QVERIFY(close(first(done, "marketability_coefficient"), 0.5));
    QVERIFY(close(first(done, "mean_coefficient"), (1.8 + 1.2 + 0.5) / 3));
    QVERIFY(column(done.layer("OUTPUT"), "marketability_coefficient")[2].isNull()); // B: no row
    QVERIFY2(done.log.contains("EXPORTS: 1 values"), qPrintable(done.log));
    const QgsVectorLayer *twice = table(project, "None?field=region:string&field=persons:double", {{"A", 1.0}, {"A", 2.0}});
    const Run fault = run(algorithm, parameters(activity, {{"POPULATION", twice->id()}}), project);
    QVERIFY2(!fault.ok && fault.log.contains("two populations"), qPrintable(fault.log));
  }

  void theNearestPopulationYearIsTakenAndSaid() {
    QgsProject project;
    const QgsVectorLayer *activity =
        table(project, longTable + "&field=year:int", {{"A", "i", 10.0, 2015}, {"B", "i", 10.0, 2015}});
    const QgsVectorLayer *people = table(
        project, "None?field=region:string&field=persons:double&field=year:int",
        {{"A", 100.0, 2010}, {"B", 300.0, 2010}, {"A", 100.0, 2014}, {"B", 100.0, 2014}, {"A", 1.0, 2025}, {"B", 9.0, 2025}});
    const Run done = run(
        algorithm,
        parameters(activity, {{"YEAR_FIELD", "year"}, {"POPULATION", people->id()}, {"POPULATION_YEAR_FIELD", "year"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY2(done.log.contains("POPULATION has no rows of the year 2015: those of 2014"), qPrintable(done.log));
    QCOMPARE(first(done, "per_capita_coefficient"), 1.0);
  }

  // Real figures: an industry's coefficients, weighted by people, average to 1.
  void perCapitaCoefficientsOfTheSampleAverageToOne() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run done = run(algorithm,
                         {{"ACTIVITY", sample + "|layername=gross_output"},
                          {"INDUSTRY_FIELD", "section"},
                          {"VALUE_FIELD", "value"},
                          {"YEAR_FIELD", "year"},
                          {"YEAR", "2025"},
                          {"INDUSTRY", "C"},
                          {"POPULATION", sample + "|layername=population"},
                          {"POPULATION_YEAR_FIELD", "year"},
                          {"OUTPUT", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QgsVectorLayer people(sample + "|layername=population", QString(), QStringLiteral("ogr"));
    double weighted = 0, all = 0;
    for (const QVariant &region : column(done.layer("OUTPUT"), "region")) {
      const QgsFeature result = featureWhere(done.layer("OUTPUT"), "region", region);
      QgsFeatureIterator rows = people.getFeatures(QStringLiteral("region = '%1' and year = 2025").arg(region.toString()));
      QgsFeature feature;
      QVERIFY(rows.nextFeature(feature));
      weighted += feature.attribute("persons").toDouble() * result.attribute("per_capita_coefficient").toDouble();
      all += feature.attribute("persons").toDouble();
    }
    QVERIFY(std::abs(weighted / all - 1) < 1e-12);
  }

  void publishedTotalsReplaceSumsAndBoundWhatIsUnknown() {
    QgsProject project;
    const QString withTotal = longTable + "&field=total:double";
    const QgsVectorLayer *activity =
        table(project, withTotal,
              {{"A", "i", QVariant(), 100.0}, {"A", "j", 40.0, 100.0}, {"B", "i", 20.0, 100.0}, {"B", "j", 80.0, 100.0}});
    const Run done = run(algorithm, parameters(activity, {{"TOTAL_FIELD", "total"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY2(done.log.contains("40 of 100"), qPrintable(done.log));
    // A's unknown cell holds 0 to 60: its quotient 0 to (60 / 100) / (80 / 200).
    QCOMPARE(first(done, "location_quotient_least"), 0.0);
    QVERIFY(close(first(done, "location_quotient_largest"), 1.5));
    // B's is (20 / 100) / (20 to 80 of 200).
    const QgsFeature b = featureWhere(done.layer("OUTPUT"), "region", "B");
    QVERIFY(close(b.attribute("location_quotient_least").toDouble(), 0.5));
    QVERIFY(close(b.attribute("location_quotient_largest").toDouble(), 2));
    QVERIFY(close(column(done.layer("OUTPUT"), "share_in_region")[1].toDouble(), 0.4));

    const QgsVectorLayer *differing = table(project, withTotal, {{"A", "i", 1.0, 5.0}, {"A", "j", 4.0, 6.0}});
    const Run fault = run(algorithm, parameters(differing, {{"TOTAL_FIELD", "total"}}), project);
    QVERIFY2(!fault.ok && fault.log.contains("another total"), qPrintable(fault.log));
    QVERIFY(run(algorithm, parameters(activity, {{"TOTAL_FIELD", "totl"}}), project).refusal.contains("totl"));
  }
};

TERRITORIAL_TEST_MAIN(QuotientSignificanceTest)
#include "quotient_significance_test.moc"
