// territorial:regionalspecialization inside QGIS.
#include "harness.h"

#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:regionalspecialization");
const QString yearly = QStringLiteral("None?field=region:string&field=industry:string&field=year:int&field=value:double");

QVariantMap parameters(QgsVectorLayer *activity, const QVariantMap &more = {}) {
  QVariantMap all{{"ACTIVITY", activity->id()},
                  {"INDUSTRY_FIELD", "industry"},
                  {"VALUE_FIELD", "value"},
                  {"YEAR_FIELD", "year"},
                  {"OUTPUT", "memory:"}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

QList<QVariantList> twoYears() {
  return {{"A", "a1", 2015, 60.0}, {"A", "a2", 2015, 30.0}, {"A", "b1", 2015, 10.0}, {"B", "a1", 2015, 20.0},
          {"B", "a2", 2015, 20.0}, {"B", "b1", 2015, 60.0}, {"A", "a1", 2025, 40.0}, {"A", "a2", 2025, 30.0},
          {"A", "b1", 2025, 30.0}, {"B", "a1", 2025, 20.0}, {"B", "a2", 2025, 20.0}, {"B", "b1", 2025, 60.0}};
}

} // namespace

class RegionalSpecializationTest : public QObject {
  Q_OBJECT
private slots:
  void indicesFollowTheirDefinitions() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, yearly, twoYears()), {{"RELATED_LENGTH", 1}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 4L);
    const QgsFeature first = featureWhere(done.layer("OUTPUT"), "region", "A"); // of 2015: years are in order
    QCOMPARE(first.attribute("herfindahl").toDouble(), 0.46);
    QVERIFY(std::abs(first.attribute("krugman").toDouble() - (0.4 + 0.1 + 0.5)) < 1e-12); // against B
    const double entropy = first.attribute("entropy").toDouble();
    QVERIFY(std::abs(entropy + 0.6 * std::log(0.6) + 0.3 * std::log(0.3) + 0.1 * std::log(0.1)) < 1e-12);
    QVERIFY(std::abs(first.attribute("related_variety").toDouble() + first.attribute("unrelated_variety").toDouble() - entropy) <
            1e-12);
    QVERIFY(std::abs(first.attribute("basic").toDouble() - (20.0 + 5.0)) < 1e-12); // against the total: 0.4, 0.25, 0.35
    QVERIFY(first.attribute("lilien").isNull() && first.attribute("bray_curtis").isNull());
    QVERIFY(std::abs(column(done.layer("OUTPUT"), "bray_curtis")[2].toDouble() - 0.2) < 1e-12);
    QCOMPARE(column(done.layer("OUTPUT"), "lilien")[3].toDouble(), 0.0); // B did not change
  }

  void theReferenceOfTheKrugmanIndexIsAChoice() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, twoYears());
    const Run total = run(algorithm, parameters(activity, {{"KRUGMAN_REFERENCE", "total"}}), project);
    QVERIFY(std::abs(column(total.layer("OUTPUT"), "krugman")[0].toDouble() - 0.5) < 1e-12);
  }

  void theUnitOfTheValuesChangesNoIndex() {
    QgsProject project;
    QList<QVariantList> thousands = twoYears();
    for (QVariantList &row : thousands)
      row[3] = row[3].toDouble() / 1000;
    const Run units = run(algorithm, parameters(table(project, yearly, twoYears())), project);
    const Run scaled = run(algorithm, parameters(table(project, yearly, thousands)), project);
    for (const char *field : {"herfindahl", "entropy", "krugman", "theil", "hachman", "gini", "base_multiplier", "lilien"})
      for (int row = 0; row < 4; ++row)
        QVERIFY(std::abs(column(units.layer("OUTPUT"), field)[row].toDouble() -
                         column(scaled.layer("OUTPUT"), field)[row].toDouble()) < 1e-12);
  }

  void aRegionWithoutValuesIsNullAndCounted() {
    QgsProject project;
    QList<QVariantList> rows = twoYears();
    for (const int year : {2015, 2025})
      rows << QVariantList{"C", "a1", year, 0.0} << QVariantList{"D", "a1", year, QVariant()};
    const Run done = run(algorithm, parameters(table(project, yearly, rows)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 4); // C and D in both years
    QVERIFY(featureWhere(done.layer("OUTPUT"), "region", "C").attribute("herfindahl").isNull());
    QVERIFY(featureWhere(done.layer("OUTPUT"), "region", "D").attribute("incomplete").toBool());
  }

  void anotherAreasTableIsRefusedNotIgnored() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, twoYears());
    const Run done = run(algorithm, parameters(activity, {{"REFERENCE", activity->id()}}), project);
    QVERIFY2(done.refusal.contains("REFERENCE_SHARES"), qPrintable(done.refusal));
  }

  void intervalsHoldTheIndicesOfCountsAndAreNullForMoney() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, twoYears());
    const QVariantMap asked{{"OUTPUT_INTERVALS", "memory:"}, {"VALUE_KIND", "persons"}, {"PERMUTATIONS", 199}, {"SEED", 5}};
    const Run persons = run(algorithm, parameters(activity, asked), project);
    QVERIFY2(persons.ok, qPrintable(persons.log));
    QgsVectorLayer *intervals = persons.layer("OUTPUT_INTERVALS");
    QCOMPARE(intervals->featureCount(), 48L); // 12 indices, 2 regions, 2 years
    QCOMPARE(column(intervals, "measure").first().toString(), QStringLiteral("herfindahl"));
    QVERIFY(column(intervals, "lower").first().toDouble() < 0.46 && column(intervals, "upper").first().toDouble() > 0.46);
    for (const QVariant &measure : column(intervals, "measure"))
      QVERIFY(persons.layer("OUTPUT")->fields().lookupField(measure.toString()) >= 0);

    QVariantMap money = asked;
    money["VALUE_KIND"] = "money";
    const Run none = run(algorithm, parameters(activity, money), project);
    QVERIFY2(none.ok && none.log.contains("VALUE_KIND"), qPrintable(none.log));
    for (const QVariant &lower : column(none.layer("OUTPUT_INTERVALS"), "lower"))
      QVERIFY(lower.isNull());
  }

  void thousandsOfPersonsAreNoCounts() {
    QgsProject project;
    QList<QVariantList> thousands = twoYears();
    for (QVariantList &row : thousands)
      row[3] = row[3].toDouble() / 1000;
    const Run done =
        run(algorithm,
            parameters(table(project, yearly, thousands), {{"OUTPUT_INTERVALS", "memory:"}, {"VALUE_KIND", "persons"}}), project);
    QVERIFY2(done.ok && done.log.contains("0.06"), qPrintable(done.log));
    QVERIFY(column(done.layer("OUTPUT_INTERVALS"), "upper").first().isNull());
  }

  void aLevelOutsideNoughtToOneIsRefused() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, yearly, twoYears()), {{"ALPHA", 1}}), project);
    QVERIFY2(done.refusal.contains("ALPHA"), qPrintable(done.refusal));
  }

  void theSampleRuns() {
    QgsProject project;
    const Run done = run(algorithm,
                         {{"ACTIVITY", sourceFile("sample_data/kazakhstan.gpkg") + "|layername=gross_output"},
                          {"INDUSTRY_FIELD", "section"},
                          {"VALUE_FIELD", "value"},
                          {"YEAR_FIELD", "year"},
                          {"OUTPUT", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 32L);
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 0);
  }
};

TERRITORIAL_TEST_MAIN(RegionalSpecializationTest)
#include "regional_specialization_test.moc"
