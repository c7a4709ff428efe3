// territorial:industryconcentration on what is missing, wrong, contradictory or too little.
#include "industry_concentration_fixtures.h"

#include <QtTest>

using namespace territorial::test;

class IndustryConcentrationFaultsTest : public QObject {
  Q_OBJECT
private slots:
  void regionsThatDoNotJoinAreCountedAndLimited() {
    QgsProject project;
    Grid grid;
    grid.regions[15] = QVariantList{"r99", "east"};
    const QVariantMap asked{{"REGIONS", grid.layer(project)->id()}, {"OUTPUT_UNMATCHED", "memory:"}};
    const Run done = run(algorithm, parameters(table(project, longTable, grid.rows)->id(), asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 2);
    QVERIFY(close(done.results.value("LOST_SHARE"), 10 / 175.0));
    QVariantMap strict = asked;
    strict["MAX_LOST_SHARE"] = 0.01;
    QVERIFY(!run(algorithm, parameters(table(project, longTable, grid.rows)->id(), strict), project).ok);
  }

  void industriesWithoutValuesAreNullAndCounted() {
    QgsProject project;
    QList<QVariantList> rows = small();
    for (const char *region : {"A", "B", "C"})
      rows << QVariantList{region, "zero", 0.0} << QVariantList{region, "unknown", null};
    const Run done = run(algorithm, parameters(table(project, longTable, rows)->id()), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 2);
    const QgsFeature zero = featureWhere(done.layer("OUTPUT"), "industry", "zero"),
                     unknown = featureWhere(done.layer("OUTPUT"), "industry", "unknown");
    for (const char *field : {"herfindahl", "hoover", "locational_gini", "theil", "raw_concentration", "ellison_glaeser"})
      QVERIFY(zero.attribute(field).isNull() && unknown.attribute(field).isNull());
    QVERIFY(unknown.attribute("incomplete").toBool() && !zero.attribute("incomplete").toBool());
    QCOMPARE(zero.attribute("region_count").toInt(), 0);
  }

  void oneRegionAndOneIndustryHaveAnswers() {
    QgsProject project;
    const Run region = run(algorithm, parameters(table(project, longTable, {{"A", "m", 5.0}, {"A", "s", 4.0}})->id()), project);
    QVERIFY2(region.ok && region.log.contains("one region"), qPrintable(region.log));
    QCOMPARE(column(region.layer("OUTPUT"), "herfindahl")[0].toDouble(), 1.0);
    QVERIFY(column(region.layer("OUTPUT"), "herfindahl_normalised")[0].isNull());
    const Run industry = run(algorithm, parameters(table(project, longTable, {{"A", "m", 5.0}, {"B", "m", 4.0}})->id()), project);
    QVERIFY2(industry.ok, qPrintable(industry.log));
    QCOMPARE(column(industry.layer("OUTPUT"), "hoover")[0].toDouble(), 0.0);
  }

  void badValuesAreFaultsThatSayWhere() {
    QgsProject project;
    QList<QVariantList> negative = small();
    negative[1][2] = -3.0;
    const Run value = run(algorithm, parameters(table(project, longTable, negative)->id()), project);
    QVERIFY2(!value.ok && value.log.contains("-3"), qPrintable(value.log));
    const auto withPlants = [&](const QList<QVariantList> &plants, const QVariantMap &more = {}) {
      QVariantMap asked = more;
      asked["PLANTS"] = table(project, plantTable, plants)->id();
      return run(algorithm, parameters(table(project, longTable, small())->id(), asked), project);
    };
    const Run plant = withPlants({{"m", 4.0}, {"m", -7.0}});
    QVERIFY2(!plant.ok && plant.log.contains("-7") && plant.log.contains("size"), qPrintable(plant.log));
    const Run herfindahl = withPlants({{"m", 1.5}}, {{"PLANT_HERFINDAHL_FIELD", "size"}});
    QVERIFY2(!herfindahl.ok && herfindahl.log.contains("at most 1"), qPrintable(herfindahl.log));
    const Run repeated = withPlants({{"m", 0.5}, {"m", 0.4}}, {{"PLANT_HERFINDAHL_FIELD", "size"}});
    QVERIFY2(!repeated.ok && repeated.log.contains("PLANT_YEAR_FIELD"), qPrintable(repeated.log));
    const Run elsewhere = withPlants({{"m", 4.0}, {"m", 4.0}, {"nowhere", 4.0}, {"m", null}});
    QVERIFY2(elsewhere.ok && elsewhere.log.contains("1 rows of industries") && elsewhere.log.contains("and 1 without"),
             qPrintable(elsewhere.log));
    const auto withSizes = [&](const QList<QVariantList> &sizes) {
      QgsVectorLayer *layer = table(project, QStringLiteral("None?field=region:string&field=people:double"), sizes);
      return run(algorithm,
                 parameters(table(project, longTable, small())->id(), {{"REGION_SIZES", layer->id()}, {"SIZES_FIELD", "people"}}),
                 project);
    };
    const Run missing = withSizes({{"A", 4.0}, {"B", 4.0}});
    QVERIFY2(!missing.ok && missing.log.contains("REGION_SIZES") && missing.log.contains(": C."), qPrintable(missing.log));
    const Run twice = withSizes({{"A", 4.0}, {"A", 5.0}, {"B", 4.0}, {"C", 1.0}});
    QVERIFY2(!twice.ok && twice.log.contains("SIZES_YEAR_FIELD"), qPrintable(twice.log));
  }

  void yearsWithDifferentRegionsAreRefused() {
    QgsProject project;
    QList<QVariantList> rows;
    for (const QVariantList &row : small()) {
      rows << QVariantList{row[0], row[1], 2015, row[2]};
      if (row[0] != "C")
        rows << QVariantList{row[0], row[1], 2025, row[2]};
    }
    QgsVectorLayer *activity =
        table(project, QStringLiteral("None?field=region:string&field=industry:string&field=year:int&field=value:double"), rows);
    const Run both = run(algorithm, parameters(activity->id(), {{"YEAR_FIELD", "year"}}), project);
    QVERIFY2(!both.ok && both.log.contains("harmonizeterritory") && both.log.contains("C (not in 2025)"), qPrintable(both.log));
    QVERIFY(run(algorithm, parameters(activity->id(), {{"YEAR_FIELD", "year"}, {"YEAR", "2025"}}), project).ok);
  }

  void contradictionsAreRefused() {
    QgsProject project;
    const QString activity = table(project, longTable, small())->id(), plants = table(project, plantTable, smallPlants())->id();
    const auto refusal = [&](const QVariantMap &more) { return run(algorithm, parameters(activity, more), project).refusal; };
    QVERIFY(refusal({{"REFERENCE", activity}}).contains("REFERENCE_SHARES"));
    QVERIFY(
        refusal({{"REGION_SIZES", activity}, {"SIZES_FIELD", "value"}, {"REFERENCE_SHARES", "equal"}}).contains("must be total"));
    QVERIFY(refusal({{"REGION_SIZES", activity}, {"SIZES_FIELD", "value"}, {"TOTAL_FIELD", "value"}}).contains("either"));
    QVERIFY(refusal({{"REGION_SIZES", activity}}).contains("SIZES_FIELD"));
    QVERIFY(refusal({{"PLANTS", plants}, {"PLANT_SIZE_FIELD", "sise"}}).contains("sise"));
    QVERIFY(
        refusal({{"PLANTS", plants}, {"PLANT_HERFINDAHL_FIELD", "size"}, {"CLASS_LOWER_FIELD", "size"}}).contains("not both"));
    QVERIFY(refusal({{"PLANTS", plants}, {"CLASS_LOWER_FIELD", "size"}}).contains("CLASS_UPPER_FIELD"));
    QVERIFY(refusal({{"ALPHA", 0}}).contains("ALPHA"));
  }

  void peopleInPlantsAreComparedWithTheTable() {
    QgsProject project;
    QList<QVariantList> plants = smallPlants();
    const auto log = [&] {
      return run(algorithm,
                 parameters(table(project, longTable, small())->id(),
                            {{"PLANTS", table(project, plantTable, plants)->id()}, {"VALUE_KIND", "persons"}}),
                 project)
          .log;
    };
    QVERIFY(!log().contains("do not hold"));
    plants[0][1] = 400.0;
    QVERIFY2(log().contains("m: 460 in plants, 100 in the table"), qPrintable(log()));
  }

  void tooFewPermutationsForManyTestsAreSaid() {
    QgsProject project;
    const QVariantMap asked{{"VALUE_KIND", "plants"}, {"PERMUTATIONS", 39}};
    const QString sentence = QStringLiteral("79 PERMUTATIONS"); // 2 tests, two-sided: 2 * 2 / 0.05 - 1
    QVERIFY(run(algorithm, parameters(table(project, longTable, small())->id(), asked), project).log.contains(sentence));
    QVERIFY(!run(algorithm,
                 parameters(table(project, longTable, small())->id(), {{"VALUE_KIND", "plants"}, {"PERMUTATIONS", 79}}), project)
                 .log.contains("PERMUTATIONS or more"));
  }
};

TERRITORIAL_TEST_MAIN(IndustryConcentrationFaultsTest)
#include "industry_concentration_faults_test.moc"
