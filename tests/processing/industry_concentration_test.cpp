// territorial:industryconcentration inside QGIS: indices, tests and their maps.
#include "industry_concentration_fixtures.h"

#include <QtTest>

#include <cmath>

using namespace territorial::test;

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
