// territorial:industryconcentration inside QGIS.
#include "harness.h"

#include "qgis_compat.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:industryconcentration");
const QString reference = QStringLiteral("tests/reference/specialization/");
const QString longTable = QStringLiteral("None?field=region:string&field=industry:string&field=value:double");
const QVariant null = territorial::qc::nullOf(territorial::qc::fieldDouble);
const QString plantTable = QStringLiteral("None?field=industry:string&field=size:double");

QVariantMap parameters(const QVariant &activity, const QVariantMap &more = {}) {
  QVariantMap all{{"ACTIVITY", activity},
                  {"INDUSTRY_FIELD", "industry"},
                  {"VALUE_FIELD", "value"},
                  {"OUTPUT", "memory:"},
                  {"PERMUTATIONS", 99}};
  for (auto value = more.cbegin(); value != more.cend(); ++value)
    all[value.key()] = value.value();
  return all;
}

// Three regions, industries m and s.
QList<QVariantList> small() {
  return {{"A", "m", 60.0}, {"A", "s", 10.0}, {"B", "m", 20.0}, {"B", "s", 30.0}, {"C", "m", 20.0}, {"C", "s", 40.0}};
}

QList<QVariantList> smallPlants() {
  return {{"m", 40.0}, {"m", 20.0}, {"m", 20.0}, {"m", 20.0}, {"s", 10.0}, {"s", 30.0}, {"s", 25.0}, {"s", 15.0}};
}

// A CSV of tests/reference as rows of cells, the header first.
QList<QStringList> cells(const QString &name) {
  QFile file(sourceFile(reference + name));
  QList<QStringList> rows;
  if (file.open(QIODevice::ReadOnly))
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts))
      rows << line.trimmed().split(',');
  return rows;
}

bool close(const QVariant &left, double right, double tolerance = 1e-9) {
  return !left.isNull() && std::abs(left.toDouble() - right) <= tolerance * std::max(1.0, std::abs(right));
}

// The 42 plants of 4 industries in 3 regions whose indices are published, against published totals of the regions.
QVariantMap germany(QgsProject &project) {
  QgsVectorLayer *sizes = table(project, QStringLiteral("None?field=region:string&field=employees:double"),
                                {{"1", 360000.0}, {"2", 108000.0}, {"3", 132000.0}, {"4", 5.0}});
  const QString plants = sourceFile(reference + "B2_eg_plants.csv");
  return parameters(plants, {{"VALUE_FIELD", "emp"},
                             {"PLANTS", plants},
                             {"PLANT_SIZE_FIELD", "emp"},
                             {"REGION_SIZES", sizes->id()},
                             {"SIZES_FIELD", "employees"},
                             {"OUTPUT_COAGGLOMERATION", "memory:"}});
}

// A 4 x 4 grid of regions r00 to r15, industry a in its left half.
struct Grid {
  QList<QVariantList> rows, regions;
  QStringList shapes;

  Grid() {
    for (int cell = 0; cell < 16; ++cell) {
      const QString id = QStringLiteral("r%1").arg(cell, 2, 10, QLatin1Char('0'));
      const double a = cell % 4 < 2 ? 8 : 2;
      rows << QVariantList{id, "a", a} << QVariantList{id, "b", 10 - a + cell % 3};
      regions << QVariantList{id, cell % 4 < 2 ? "west" : "east"};
      const int x = cell % 4, y = cell / 4;
      shapes << QStringLiteral("Polygon((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))").arg(x).arg(y).arg(x + 1).arg(y + 1);
    }
  }
  QgsVectorLayer *layer(QgsProject &project) const {
    return table(project, QStringLiteral("Polygon?crs=EPSG:3857&field=region:string&field=group:string"), regions, shapes);
  }
};

} // namespace

class IndustryConcentrationTest : public QObject {
  Q_OBJECT
private slots:
  void publishedPlantsGiveThePublishedIndices() {
    QgsProject project;
    const Run done = run(algorithm, germany(project), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 4L);
    int compared = 0;
    for (const QStringList &expected : cells("B2_eg_expected.csv")) {
      if (!expected[0].contains("published"))
        continue;
      ++compared;
      const QgsFeature found = featureWhere(done.layer("OUTPUT"), "industry", expected[1]);
      QVERIFY(found.isValid());
      QCOMPARE(found.attribute("plant_count").toDouble(), expected[2].toDouble());
      QVERIFY(close(found.attribute("plant_herfindahl"), expected[3].toDouble()));
      QVERIFY(close(found.attribute("raw_concentration"), expected[4].toDouble()));
      QVERIFY(close(found.attribute("ellison_glaeser"), expected[7].toDouble()));
      QVERIFY(close(found.attribute("maurel_sedillot"), expected[8].toDouble()));
      QVERIFY(close(found.attribute("ellison_glaeser_z"), expected[10].toDouble()));
      QVERIFY(close(found.attribute("ellison_glaeser_p"), std::erfc(std::abs(expected[10].toDouble()) / std::sqrt(2.0))));
      const double p = found.attribute("ellison_glaeser_p_simulated").toDouble();
      QVERIFY(p >= 2 / 100.0 && p <= 1 && !found.attribute("concentrated").toBool());
      QVERIFY(found.attribute("morans_i").isNull() && found.attribute("spatial_ellison_glaeser").isNull());
      QVERIFY(found.attribute("clustered").isNull());
    }
    QCOMPARE(compared, 4);
    compared = 0;
    QgsVectorLayer *pairs = done.layer("OUTPUT_COAGGLOMERATION");
    QCOMPARE(pairs->featureCount(), 6L);
    for (const QStringList &expected : cells("B2_coagglomeration_expected.csv")) {
      if (!expected[0].contains("published") || expected[1] == "ALL4")
        continue;
      QgsFeatureIterator features = pairs->getFeatures();
      for (QgsFeature pair; features.nextFeature(pair);)
        if (pair.attribute("industry") == expected[1] && pair.attribute("other_industry") == expected[2]) {
          QVERIFY(close(pair.attribute("coagglomeration"), expected[3].toDouble()));
          ++compared;
        }
    }
    QCOMPARE(compared, 6);
    QVERIFY2(done.log.contains("0.0890367"), qPrintable(done.log)); // of all four together
  }

  void aHerfindahlGivesTheIndexAndNoTest() {
    QgsProject project;
    QgsVectorLayer *herfindahl =
        table(project, QStringLiteral("None?field=industry:string&field=h:double&field=n:int"), {{"m", 0.28, 4}, {"s", 0.3, 5}});
    const Run plants =
        run(algorithm,
            parameters(table(project, longTable, small())->id(), {{"PLANTS", table(project, plantTable, smallPlants())->id()}}),
            project);
    const Run given = run(algorithm,
                          parameters(table(project, longTable, small())->id(),
                                     {{"PLANTS", herfindahl->id()}, {"PLANT_HERFINDAHL_FIELD", "h"}, {"PLANT_COUNT_FIELD", "n"}}),
                          project);
    QVERIFY2(plants.ok && given.ok, qPrintable(plants.log + given.log));
    // m: 0.4^2 + 3 * 0.2^2 = 0.28.
    QVERIFY(close(column(given.layer("OUTPUT"), "ellison_glaeser")[0],
                  column(plants.layer("OUTPUT"), "ellison_glaeser")[0].toDouble(), 1e-12));
    QCOMPARE(column(given.layer("OUTPUT"), "plant_count")[1].toDouble(), 5.0);
    for (const char *field :
         {"ellison_glaeser_z", "ellison_glaeser_p", "ellison_glaeser_p_simulated", "ellison_glaeser_q", "concentrated"})
      QVERIFY(column(given.layer("OUTPUT"), field)[0].isNull() && !column(plants.layer("OUTPUT"), field)[0].isNull());
  }

  void sizeClassesStandForPlants() {
    QgsProject project;
    const QString classes =
        QStringLiteral("None?field=industry:string&field=lower:double&field=upper:double&field=number:int&field=total:double");
    const QVariantMap fields{{"CLASS_LOWER_FIELD", "lower"},
                             {"CLASS_UPPER_FIELD", "upper"},
                             {"PLANT_COUNT_FIELD", "number"},
                             {"CLASS_TOTAL_FIELD", "total"}};
    // m: 11, 13, 15, 17, 19 and 325, 475; s: 2, 2, 2.
    const QList<QVariantList> rows{{"m", 10.0, 20.0, 5, null}, {"m", 250.0, null, 2, 800.0}, {"s", 2.0, 2.0, 3, null}};
    QVariantMap asked = fields;
    asked["PLANTS"] = table(project, classes, rows)->id();
    const Run done = run(algorithm, parameters(table(project, longTable, small())->id(), asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QgsFeature m = featureWhere(done.layer("OUTPUT"), "industry", "m");
    QCOMPARE(m.attribute("plant_count").toDouble(), 7.0);
    QVERIFY(close(m.attribute("plant_herfindahl"), (121 + 169 + 225 + 289 + 361 + 325.0 * 325 + 475.0 * 475) / (875.0 * 875)));
    QVERIFY(close(column(done.layer("OUTPUT"), "plant_herfindahl")[1], 1 / 3.0));

    asked["PLANTS"] = table(project, classes, {{"m", 250.0, null, 2, null}})->id();
    const Run closed = run(algorithm, parameters(table(project, longTable, small())->id(), asked), project);
    QVERIFY2(!closed.ok && closed.log.contains("needs its total") && closed.log.contains("lower"), qPrintable(closed.log));
  }

  // I, z and both indices computed with numpy on the same grid, H = 1/20.
  void neighboursCount() {
    QgsProject project;
    const Grid grid;
    const QVariantMap asked{{"REGIONS", grid.layer(project)->id()}, {"PERMUTATIONS", 9999}, {"VALUE_KIND", "plants"}};
    const Run done = run(algorithm, parameters(table(project, longTable, grid.rows)->id(), asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QgsFeature a = featureWhere(done.layer("OUTPUT"), "industry", "a");
    QVERIFY(close(a.attribute("morans_i"), 0.6820436180898127));
    QVERIFY(close(a.attribute("morans_i_z"), 3.761568826527489));
    const double p = a.attribute("morans_i_p").toDouble(); // two-sided: 0.00041 of 1,000,000 permutations of numpy's PCG64
    QVERIFY2(std::abs(p - 0.00041) < 2 * 4 * std::sqrt(0.000205 / 10000), qPrintable(QString::number(p)));
    QVERIFY(a.attribute("clustered").toBool());
    QList<QVariantList> links;
    for (int cell = 0; cell < 16; ++cell)
      for (const int other : {cell % 4 > 0 ? cell - 1 : -1, cell % 4 < 3 ? cell + 1 : -1, cell - 4, cell < 12 ? cell + 4 : -1})
        if (other >= 0)
          links << QVariantList{grid.regions[cell][0], grid.regions[other][0], 1.0};
    QgsVectorLayer *neighbours =
        table(project, QStringLiteral("None?field=from:string&field=to:string&field=weight:double"), links);
    QVariantMap tabled = asked;
    tabled.remove("REGIONS");
    tabled["WEIGHTS"] = "table";
    tabled["WEIGHTS_TABLE"] = neighbours->id();
    tabled["WEIGHTS_FIELD"] = "weight";
    const Run same = run(algorithm, parameters(table(project, longTable, grid.rows)->id(), tabled), project);
    QVERIFY2(same.ok, qPrintable(same.refusal + same.log));
    for (const char *field : {"morans_i", "morans_i_p", "spatial_ellison_glaeser"}) // the same neighbours without polygons
      QCOMPARE(column(same.layer("OUTPUT"), field), column(done.layer("OUTPUT"), field));
    QCOMPARE(a.attribute("plant_herfindahl").toDouble(), 1 / 80.0); // 80 plants of one size
    QCOMPARE(done.results.value("CLUSTERED_COUNT").toInt(), 2);
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 0);

    QgsVectorLayer *twenty = table(project, QStringLiteral("None?field=industry:string&field=h:double"), {{"a", 0.05}});
    QVariantMap herfindahl = asked;
    herfindahl["PLANTS"] = twenty->id();
    herfindahl["PLANT_HERFINDAHL_FIELD"] = "h";
    const Run given = run(algorithm, parameters(table(project, longTable, grid.rows)->id(), herfindahl), project);
    QVERIFY2(given.ok && given.log.contains("without Ellison-Glaeser: b"), qPrintable(given.log));
    QVERIFY(close(column(given.layer("OUTPUT"), "spatial_ellison_glaeser")[0], 0.04273558765956274));
    QVERIFY(close(column(given.layer("OUTPUT"), "ellison_glaeser")[0], -0.02647625160462131));
  }

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

  void theilIsSplitByTheGroupsOfALayer() {
    QgsProject project;
    const Grid grid;
    const Run done =
        run(algorithm, parameters(table(project, longTable, grid.rows)->id(), {{"REGION_GROUPS", grid.layer(project)->id()}}),
            project);
    QVERIFY2(done.ok, qPrintable(done.log));
    for (const QgsFeature &one :
         {featureWhere(done.layer("OUTPUT"), "industry", "a"), featureWhere(done.layer("OUTPUT"), "industry", "b")}) {
      const double between = one.attribute("theil_between").toDouble(), within = one.attribute("theil_within").toDouble();
      QVERIFY(between > within && within > 0);
      QVERIFY(close(one.attribute("theil"), between + within, 1e-12));
    }
    Grid twice;
    twice.regions << QVariantList{"r00", "east"};
    twice.shapes << twice.shapes[0];
    const Run refused =
        run(algorithm, parameters(table(project, longTable, grid.rows)->id(), {{"REGION_GROUPS", twice.layer(project)->id()}}),
            project);
    QVERIFY2(!refused.ok && refused.log.contains("two groups"), qPrintable(refused.log));
    QgsVectorLayer *few = table(project, QStringLiteral("None?field=region:string&field=group:string"), {{"r00", "west"}});
    const Run missing =
        run(algorithm, parameters(table(project, longTable, grid.rows)->id(), {{"REGION_GROUPS", few->id()}}), project);
    QVERIFY2(!missing.ok && missing.log.contains("REGION_GROUPS") && missing.log.contains("r01"), qPrintable(missing.log));
  }

  void neitherTheUnitNorTheOrderOfRowsMatters() {
    QgsProject project;
    const Grid grid;
    QList<QVariantList> thousands = grid.rows, plants, lessPlants, turned(grid.rows.crbegin(), grid.rows.crend());
    for (QVariantList &row : thousands)
      row[2] = row[2].toDouble() / 1000;
    for (int plant = 1; plant < 40; ++plant)
      plants << QVariantList{plant % 3 == 0 ? "a" : "b", 1.0 + plant % 7};
    lessPlants = QList<QVariantList>(plants.crbegin(), plants.crend());
    for (QVariantList &row : lessPlants)
      row[1] = row[1].toDouble() * 8;
    const auto found = [&](const QList<QVariantList> &rows, const QList<QVariantList> &sizes, const char *kind) {
      Grid shuffled = grid;
      if (sizes != plants) {
        std::reverse(shuffled.regions.begin(), shuffled.regions.end());
        std::reverse(shuffled.shapes.begin(), shuffled.shapes.end());
      }
      return run(algorithm,
                 parameters(table(project, longTable, rows)->id(), {{"REGIONS", shuffled.layer(project)->id()},
                                                                    {"PLANTS", table(project, plantTable, sizes)->id()},
                                                                    {"VALUE_KIND", kind},
                                                                    {"PERMUTATIONS", 499},
                                                                    {"REGION_GROUPS", grid.layer(project)->id()}}),
                 project);
    };
    const Run first = found(grid.rows, plants, "money"), second = found(turned, lessPlants, "money"),
              third = found(thousands, plants, "money"), fourth = found(grid.rows, plants, "other");
    QVERIFY2(first.ok && second.ok && third.ok && fourth.ok, qPrintable(first.log + second.log + third.log + fourth.log));
    for (const QgsField &field : first.layer("OUTPUT")->fields()) {
      if (field.name() == "value" || field.name() == "year")
        continue;
      const QVariantList expected = column(first.layer("OUTPUT"), field.name());
      for (int row = 0; row < 2; ++row) {
        QVERIFY2(!expected[row].isNull(), qPrintable(field.name()));
        for (const Run *other : {&second, &third, &fourth}) {
          const QVariant again = column(other->layer("OUTPUT"), field.name())[row];
          QVERIFY2(again == expected[row] || close(again, expected[row].toDouble(), 1e-12), qPrintable(field.name()));
        }
      }
    }
  }

  void yearsHaveTheirOwnPlants() {
    QgsProject project;
    QList<QVariantList> rows, plants;
    for (const int year : {2015, 2025})
      for (const QVariantList &row : small())
        rows << QVariantList{row[0], row[1], year, row[2].toDouble() + (year == 2025 ? row[2].toDouble() : 0)};
    for (const int year : {2015, 2025})
      for (int plant = 0; plant < (year == 2015 ? 2 : 8); ++plant)
        plants << QVariantList{"m", year, 5.0};
    QgsVectorLayer *activity =
        table(project, QStringLiteral("None?field=region:string&field=industry:string&field=year:int&field=value:double"), rows);
    QgsVectorLayer *list = table(project, QStringLiteral("None?field=industry:string&field=year:int&field=size:double"), plants);
    const QVariantMap asked{{"YEAR_FIELD", "year"}, {"INDUSTRY", "m"}, {"PLANTS", list->id()}, {"PLANT_YEAR_FIELD", "year"}};
    const Run done = run(algorithm, parameters(activity->id(), asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(column(done.layer("OUTPUT"), "year"), (QVariantList{2015, 2025}));
    QCOMPARE(column(done.layer("OUTPUT"), "plant_herfindahl"), (QVariantList{0.5, 0.125}));
    QCOMPARE(column(done.layer("OUTPUT"), "hoover")[0], column(done.layer("OUTPUT"), "hoover")[1]);
    QVariantMap last = asked;
    last["YEAR"] = "2025";
    QCOMPARE(column(run(algorithm, parameters(activity->id(), last), project).layer("OUTPUT"), "year"), QVariantList{2025});
  }

  void publishedTotalsReplaceTheSums() {
    QgsProject project;
    QList<QVariantList> rows = small();
    const QHash<QString, double> totals{{"A", 100}, {"B", 200}, {"C", 100}};
    for (QVariantList &row : rows)
      row << totals.value(row[0].toString());
    QgsVectorLayer *activity = table(project, longTable + "&field=total:double", rows);
    const Run done = run(algorithm, parameters(activity->id(), {{"TOTAL_FIELD", "total"}}), project);
    QVERIFY2(done.ok && done.log.contains("TOTAL_FIELD"), qPrintable(done.log));
    QVERIFY(close(column(done.layer("OUTPUT"), "krugman")[0], 0.35 + 0.3 + 0.05));
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

  // Installed power by fuel: given the plants themselves, and by way of aggregatefirms, whose fields need no naming.
  void powerPlantsGiveTheSameIndexAsTheirAggregates() {
    QgsProject project;
    const QString plants = sourceFile("sample_data/kazakhstan.gpkg") + "|layername=power_plants";
    const Run firms = run("territorial:aggregatefirms",
                          {{"FIRMS", plants},
                           {"FIRM_FIELD", "gppd_idnr"},
                           {"FIRM_INDUSTRY_FIELD", "primary_fuel"},
                           {"FIRM_SIZE_FIELD", "capacity_mw"},
                           {"REGIONS", sourceFile("sample_data/kazakhstan.gpkg") + "|layername=regions"},
                           {"MIN_FIRMS", 1},
                           {"DOMINANCE", 1},
                           {"OUTPUT", "memory:"},
                           {"OUTPUT_INDUSTRIES", "memory:"}},
                          project);
    QVERIFY2(firms.ok, qPrintable(firms.log));
    const QString activity = project.addMapLayer(firms.layer("OUTPUT")->clone())->id();
    const QString industries = project.addMapLayer(firms.layer("OUTPUT_INDUSTRIES")->clone())->id();
    const Run given = run(
        algorithm,
        parameters(activity, {{"PLANTS", plants}, {"PLANT_INDUSTRY_FIELD", "primary_fuel"}, {"PLANT_SIZE_FIELD", "capacity_mw"}}),
        project);
    const Run aggregated = run(algorithm, parameters(activity, {{"PLANTS", industries}}), project);
    QVERIFY2(given.ok, qPrintable(given.log));
    QVERIFY2(aggregated.ok, qPrintable(aggregated.log));
    const QgsFeature coal = featureWhere(given.layer("OUTPUT"), "industry", "Coal");
    QVERIFY(coal.attribute("plant_count").toDouble() > 5 && !coal.attribute("ellison_glaeser_p_simulated").isNull());
    const QgsFeature again = featureWhere(aggregated.layer("OUTPUT"), "industry", "Coal");
    for (const char *field : {"plant_count", "plant_herfindahl", "ellison_glaeser", "maurel_sedillot", "hoover", "theil"})
      QVERIFY2(close(again.attribute(field), coal.attribute(field).toDouble(), 1e-12), field);
  }

  void theSampleRuns() {
    QgsProject project;
    const QString sample = sourceFile("sample_data/kazakhstan.gpkg");
    const Run done = run(algorithm,
                         {{"ACTIVITY", sample + "|layername=gross_output"},
                          {"INDUSTRY_FIELD", "section"},
                          {"VALUE_FIELD", "value"},
                          {"YEAR_FIELD", "year"},
                          {"REGIONS", sample + "|layername=regions"},
                          {"VALUE_KIND", "money"},
                          {"OUTPUT", "memory:"}},
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 0);
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 1); // section T has no figures of 2022
    // Mining lies in the west, farming nearly everywhere.
    const QgsFeature mining = featureWhere(done.layer("OUTPUT"), "industry", "B"),
                     farming = featureWhere(done.layer("OUTPUT"), "industry", "A");
    QVERIFY(mining.attribute("locational_gini").toDouble() > farming.attribute("locational_gini").toDouble());
    QVERIFY(mining.attribute("morans_i").toDouble() > 0.2);
  }
};

TERRITORIAL_TEST_MAIN(IndustryConcentrationTest)
#include "industry_concentration_test.moc"
