// territorial:shiftshare inside QGIS: what components sum to on real tables, prices, years, neighbours, and bad input.
#include "harness.h"

#include "layout/legend.h"
#include "layout/map_layers.h"
#include "qgis_compat.h"

#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:shiftshare");
const QString yearly = QStringLiteral("None?field=region:string&field=industry:string&field=year:int&field=value:double");

QVariantMap parameters(QgsVectorLayer *activity, const QVariantMap &more = {}) {
  return with({{"ACTIVITY", activity->id()},
               {"INDUSTRY_FIELD", "industry"},
               {"VALUE_FIELD", "value"},
               {"YEAR_FIELD", "year"},
               {"OUTPUT", "memory:"},
               {"OUTPUT_REGIONS", "memory:"}},
              more);
}

QVariantMap sample(const QString &table, const QString &industry, const QString &value, const QVariantMap &more = {}) {
  const QString file = sourceFile("sample_data/kazakhstan.gpkg");
  return with({{"ACTIVITY", file + "|layername=" + table},
               {"INDUSTRY_FIELD", industry},
               {"VALUE_FIELD", value},
               {"YEAR_FIELD", "year"},
               {"REGIONS", file + "|layername=regions"},
               {"OUTPUT", "memory:"},
               {"OUTPUT_REGIONS", "memory:"},
               {"OUTPUT_MAP", "memory:"}},
              more);
}

// The case C1 of tests/reference/specialization (R package REAT), years 2000 and 2010, and a year between.
QList<QVariantList> threeRegions() {
  const double start[] = {90, 20, 10, 60, 60, 30, 30, 40, 250, 100, 110, 300},
               middle[] = {95, 30, 12, 50, 70, 45, 30, 45, 240, 120, 100, 330},
               end[] = {100, 40, 10, 55, 85, 55, 40, 35, 255, 115, 85, 390};
  QList<QVariantList> rows;
  for (int cell = 0; cell < 12; ++cell) {
    const QString region(QChar('A' + cell / 4)), industry = QString::number(cell % 4 + 1);
    rows << QVariantList{region, industry, 2000, start[cell]} << QVariantList{region, industry, 2006, middle[cell]}
         << QVariantList{region, industry, 2010, end[cell]};
  }
  return rows;
}

double at(const QgsVectorLayer *layer, const QString &region, const QString &field) {
  const QVariant value = featureWhere(layer, "region", region).attribute(field);
  return value.isNull() ? std::nan("") : value.toDouble();
}

bool near(double left, double right) { return std::abs(left - right) <= 1e-9 * std::max(1.0, std::abs(right)); }

QStringList rows(const QgsVectorLayer *layer) {
  QStringList lines;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QStringList cells;
    for (const QVariant &value : feature.attributes())
      cells << value.toString();
    lines << cells.join('|');
  }
  return lines;
}

// Whether the classic components, and the parts of the method, sum to the change in every row.
void sumsAreExact(const QgsVectorLayer *layer, const QStringList &parts) {
  QVERIFY(layer && layer->featureCount() > 0);
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    const auto value = [&](const QString &field) { return feature.attribute(field).toDouble(); }; // NULL: 0
    const double size = value("value_start") + value("value_end");
    const double change = value("value_end") - value("value_start");
    QVERIFY(std::abs(value("change") - change) <= 1e-12 * size);
    const double classic = value("national") + value("industry_mix") + value("competitive") + value("undivided");
    QVERIFY(std::abs(classic - change) <= 1e-12 * size * 10);
    if (parts.isEmpty())
      continue;
    double competitive = value("competitive_rest");
    for (const QString &part : parts)
      competitive += value(part);
    QVERIFY(std::abs(competitive - value("competitive")) <= 1e-12 * size * 10);
  }
}

QString square(double x) { return QStringLiteral("Polygon((%1 0,%2 0,%2 1,%1 1,%1 0))").arg(x).arg(x + 1); }

QgsVectorLayer *squares(QgsProject &project, const QStringList &ids) {
  QList<QVariantList> attributes;
  QStringList shapes;
  for (int place = 0; place < ids.size(); ++place) {
    attributes << QVariantList{ids[place]};
    shapes << square(place);
  }
  return table(project, "Polygon?crs=EPSG:3857&field=region:string", attributes, shapes);
}

} // namespace

class ShiftShareTest : public QObject {
  Q_OBJECT
private slots:
  // Totals as the R package REAT prints them for region A: 27, 1, -3; Esteban-Marquillas -0.636363636, -2.363636364.
  void thePublishedTotalsAreMet() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(table(project, yearly, threeRegions()), {{"METHOD", "esteban_marquillas"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QgsVectorLayer *regions = done.layer("OUTPUT_REGIONS");
    QCOMPARE(at(regions, "A", "value_start"), 180.0);
    QCOMPARE(at(regions, "A", "change"), 25.0);
    QVERIFY(near(at(regions, "A", "national"), 27) && near(at(regions, "A", "industry_mix"), 1) &&
            near(at(regions, "A", "competitive"), -3));
    QVERIFY(near(at(regions, "A", "competitive_net"), -7.0 / 11) && near(at(regions, "A", "allocation"), -26.0 / 11));
    QVERIFY(near(at(regions, "A", "competitive_rate"), -3.0 / 180));
    QVERIFY(at(regions, "A", "competitive_lower") <= -3 && at(regions, "A", "competitive_upper") >= -3);
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 12L);
    QCOMPARE(done.layer("OUTPUT")->fields().lookupField("national_homothetic"), -1); // of another method
    QCOMPARE(column(done.layer("OUTPUT"), "first_year").first().toInt(), 2000);
    QCOMPARE(column(done.layer("OUTPUT"), "last_year").first().toInt(), 2010);
  }

  void theYearsAreAChoice() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, threeRegions());
    const Run done = run(algorithm, parameters(activity, {{"FIRST_YEAR", "2006"}}), project);
    QCOMPARE(at(done.layer("OUTPUT_REGIONS"), "A", "value_start"), 187.0);
    const Run unknown = run(algorithm, parameters(activity, {{"FIRST_YEAR", "2007"}}), project);
    QVERIFY2(!unknown.ok && unknown.log.contains("2000, 2006, 2010"), qPrintable(unknown.log));
    const Run backwards = run(algorithm, parameters(activity, {{"FIRST_YEAR", "2010"}, {"LAST_YEAR", "2000"}}), project);
    QVERIFY2(!backwards.ok && backwards.log.contains("must come before"), qPrintable(backwards.log));
    QVariantMap none = parameters(activity);
    none.remove("YEAR_FIELD");
    const Run timeless = run(algorithm, none, project);
    QVERIFY2(timeless.refusal.contains("YEAR_FIELD"), qPrintable(timeless.refusal));
  }

  void theDynamicMethodSumsTheStepsOfTheTable() {
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, threeRegions());
    const auto competitive = [&](const QVariantMap &more) {
      return at(run(algorithm, parameters(activity, more), project).layer("OUTPUT_REGIONS"), "B", "competitive");
    };
    const double first = competitive({{"LAST_YEAR", "2006"}}), second = competitive({{"FIRST_YEAR", "2006"}});
    QVERIFY(near(competitive({{"METHOD", "dynamic"}}), first + second));
    QVERIFY(!near(competitive({}), first + second));
  }

  void componentsOfTheSampleSumToTheChange_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("classic") << "classic" << QStringList();
    QTest::newRow("esteban_marquillas") << "esteban_marquillas" << QStringList{"competitive_net", "allocation"};
    QTest::newRow("arcelus") << "arcelus"
                             << QStringList{"regional_homothetic", "regional_differential", "regional_mix_homothetic",
                                            "regional_mix_differential"};
    QTest::newRow("dynamic") << "dynamic" << QStringList();
    QTest::newRow("spatial") << "spatial" << QStringList{"neighbours", "region_neighbours"};
  }

  void componentsOfTheSampleSumToTheChange() {
    QFETCH(QString, method);
    QFETCH(QStringList, parts);
    QgsProject project;
    const Run added =
        run(algorithm, sample("gross_value_added", "section", "value", {{"METHOD", method}, {"VALUE_KIND", "money"}}), project);
    QVERIFY2(added.ok, qPrintable(added.log));
    const Run persons =
        run(algorithm,
            sample("employment", "sector", "persons", {{"METHOD", method}, {"VALUE_KIND", "persons"}, {"FIRST_YEAR", "2018"}}),
            project);
    QVERIFY2(persons.ok, qPrintable(persons.log));
    QCOMPARE(added.layer("OUTPUT")->featureCount(), 16L * 8);
    QCOMPARE(persons.layer("OUTPUT")->featureCount(), 16L * 3);
    for (const Run *done : {&added, &persons}) {
      for (const char *output : {"OUTPUT", "OUTPUT_REGIONS", "OUTPUT_MAP"})
        sumsAreExact(done->layer(output), parts);
      QHash<QString, double> sums, sizes;
      QgsFeatureIterator features = done->layer("OUTPUT")->getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);) {
        sums[feature.attribute("industry").toString()] += feature.attribute("competitive").toDouble();
        sizes[feature.attribute("industry").toString()] += feature.attribute("value_end").toDouble();
      }
      for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        QVERIFY(std::abs(sum.value()) < 1e-12 * sizes.value(sum.key()));
      QCOMPARE(done->results.value("UNMATCHED_COUNT").toInt(), 0);
    }
  }

  void theMapIsStyledAndSaysItsPrices() {
    QgsProject project;
    const Run done = run(algorithm, sample("gross_value_added", "section", "value", {{"VALUE_KIND", "money"}}), project);
    QVERIFY2(done.ok && done.log.contains("current prices"), qPrintable(done.log));
    const QgsVectorLayer *map = done.layer("OUTPUT_MAP");
    QCOMPARE(map->name(), QString("Competitive component 2015–2025, current prices"));
    QVERIFY(map->metadata().abstract().contains("current prices") && map->metadata().abstract().contains("borders of 2015"));
    QCOMPARE(map->renderer()->type(), QString("RuleRenderer"));
    QStringList labels;
    for (const QgsLegendSymbolItem &item : map->renderer()->legendSymbolItems())
      labels << item.label();
    QCOMPARE(labels, (QStringList{"+100 % and more", "+50 % … +100 %", "0 % … +50 %", "−50 % … 0 %", "−100 % … −50 %",
                                  "below −100 %", "no data"}));
    QSet<QString> classes;
    QgsRenderContext context;
    std::unique_ptr<QgsFeatureRenderer> renderer(map->renderer()->clone());
    renderer->startRender(context, map->fields());
    QgsFeatureIterator features = map->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      context.expressionContext().setFeature(feature);
      const QgsSymbolList symbols = renderer->symbolsForFeature(feature, context);
      QCOMPARE(symbols.size(), 1);
      classes += symbols.first()->color().name();
    }
    renderer->stopRender(context);
    QVERIFY(classes.size() >= 4); // neither all alike nor mostly outside
    for (const char *output : {"OUTPUT", "OUTPUT_REGIONS"})
      QVERIFY(done.layer(output)->name().contains("current prices"));
    // On a printed map in Russian the same classes with words in Russian.
    const territorial::MapLanguage russian("ru");
    std::vector<territorial::MapLayer> layers;
    layers.push_back(territorial::takeLayer(*map, territorial::MapRole::choropleth, QString(), russian));
    const auto blocks = territorial::legendBlocks(
        layers, [](const QString &name) { return name; }, russian);
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].title, QString("Конкурентная составляющая, % от начала"));
    QCOMPARE(blocks[0].entries[0].text, QString("+100 % и более"));
    // Of persons it says nothing of prices.
    const Run persons = run(algorithm, sample("employment", "sector", "persons", {{"VALUE_KIND", "persons"}}), project);
    QVERIFY(!persons.layer("OUTPUT_MAP")->name().contains("prices") && !persons.log.contains("PRICE_INDEX"));
  }

  void pricesOfTheFirstYearReplaceCurrentOnes() {
    // In volumes nothing changed but industry 2 of region A, which doubled; prices rose to 150 and to 300 of 100.
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly,
                                     {{"A", "1", 2000, 40.0},
                                      {"A", "2", 2000, 10.0},
                                      {"B", "1", 2000, 60.0},
                                      {"B", "2", 2000, 30.0},
                                      {"A", "1", 2010, 60.0},
                                      {"A", "2", 2010, 60.0},
                                      {"B", "1", 2010, 90.0},
                                      {"B", "2", 2010, 90.0}});
    QgsVectorLayer *prices =
        table(project, "None?field=industry:string&field=year:int&field=index:double",
              {{"1", 2000, 100.0}, {"2", 2000, 50.0}, {"1", 2010, 150.0}, {"2", 2010, 150.0}, {"3", 2010, 1.0}});
    const QVariantMap asked{{"VALUE_KIND", "money"}, {"PRICE_INDEX", prices->id()}};
    const Run done = run(algorithm, parameters(activity, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "value_end"), 60));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "B", "value_end"), 90));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "competitive"), 20 - 10 * 1.25));
    QCOMPARE(done.layer("OUTPUT")->name(), QString("Shift-share 2000–2010, prices of 2000"));
    QVERIFY(!done.log.contains("current prices"));

    QgsVectorLayer *general = table(project, "None?field=year:int&field=index:double", {{2000, 1.0}, {2010, 1.5}});
    const Run one =
        run(algorithm,
            parameters(activity, {{"VALUE_KIND", "money"}, {"PRICE_INDEX", general->id()}, {"PRICE_INDUSTRY_FIELD", QVariant()}}),
            project);
    QVERIFY2(one.ok, qPrintable(one.log));
    QVERIFY(near(at(one.layer("OUTPUT_REGIONS"), "A", "value_end"), 80));
  }

  void pricesThatAreMissingOrWrongAreNamed_data() {
    QTest::addColumn<QVariantList>("row");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << QVariantList{"1", 2010, territorial::qc::nullOf(territorial::qc::fieldDouble)}
                             << "industry “1” in 2010";
    QTest::newRow("nought") << QVariantList{"1", 2010, 0.0} << "must be above 0";
    QTest::newRow("repeated") << QVariantList{"1", 2000, 120.0} << "another index";
  }

  void pricesThatAreMissingOrWrongAreNamed() {
    QFETCH(QVariantList, row);
    QFETCH(QString, word);
    QgsProject project;
    QgsVectorLayer *activity =
        table(project, yearly, {{"A", "1", 2000, 40.0}, {"A", "1", 2010, 10.0}, {"B", "1", 2000, 60.0}, {"B", "1", 2010, 6.0}});
    QgsVectorLayer *prices =
        table(project, "None?field=industry:string&field=year:int&field=index:double", {{"1", 2000, 100.0}, row});
    const Run done = run(algorithm, parameters(activity, {{"VALUE_KIND", "money"}, {"PRICE_INDEX", prices->id()}}), project);
    QVERIFY2(!done.ok && done.log.contains(word), qPrintable(done.log));
  }

  void pricesOfPersonsAreRefused() {
    QgsProject project;
    QgsVectorLayer *prices = table(project, "None?field=industry:string&field=year:int&field=index:double", {});
    const Run done = run(algorithm, parameters(table(project, yearly, threeRegions()), {{"PRICE_INDEX", prices->id()}}), project);
    QVERIFY2(done.refusal.contains("VALUE_KIND"), qPrintable(done.refusal));
  }

  void aRegionOfOneYearOnlyStopsTheRun() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values << QVariantList{"D", "1", 2010, 5.0};
    const Run done = run(algorithm, parameters(table(project, yearly, values)), project);
    QVERIFY2(!done.ok && done.log.contains("D (not in 2000)") && done.log.contains("territorial:harmonizeterritory"),
             qPrintable(done.log));
    // In a year that is not used it does not matter; a region that is there with 0 is there.
    values << QVariantList{"D", "1", 2000, 0.0};
    const Run there = run(algorithm, parameters(table(project, yearly, values)), project);
    QVERIFY2(there.ok, qPrintable(there.log));
    QVERIFY(near(at(there.layer("OUTPUT_REGIONS"), "D", "competitive"), 5));
    QVERIFY(std::isnan(at(there.layer("OUTPUT_REGIONS"), "D", "growth")));
    const Run dynamic = run(algorithm, parameters(table(project, yearly, values), {{"METHOD", "dynamic"}}), project);
    QVERIFY2(!dynamic.ok && dynamic.log.contains("D (not in 2006)"), qPrintable(dynamic.log));
  }

  void anIndustryThatIsNewEverywhereIsNamedAndUndivided() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values << QVariantList{"A", "space", 2010, 8.0};
    const Run done = run(algorithm, parameters(table(project, yearly, values)), project);
    QVERIFY2(done.ok && done.log.contains("undivided: space"), qPrintable(done.log));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "undivided"), 8));
    sumsAreExact(done.layer("OUTPUT_REGIONS"), {});
  }

  void unknownValuesAreNullAndCounted() {
    QgsProject project;
    QList<QVariantList> values = threeRegions();
    values[0][3] = territorial::qc::nullOf(territorial::qc::fieldDouble); // A, 1, 2000
    for (int row = 24; row < 36; row += 3)
      values[row][3] = territorial::qc::nullOf(territorial::qc::fieldDouble); // all of C in 2000
    const Run done = run(algorithm, parameters(table(project, yearly, values)), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("NULL_COUNT").toInt(), 5);
    QCOMPARE(at(done.layer("OUTPUT_REGIONS"), "A", "value_start"), 90.0);
    QCOMPARE(at(done.layer("OUTPUT_REGIONS"), "A", "value_end"), 105.0); // without the industry in either year
    QVERIFY(featureWhere(done.layer("OUTPUT_REGIONS"), "region", "A").attribute("incomplete").toBool());
    for (const char *field : {"value_start", "national", "competitive", "competitive_rate", "competitive_lower"})
      QVERIFY2(std::isnan(at(done.layer("OUTPUT_REGIONS"), "C", field)), field);
    const QgsFeature first = featureWhere(done.layer("OUTPUT"), "region", "A");
    QVERIFY(first.attribute("national").isNull() && first.attribute("value_start").isNull());
    QCOMPARE(first.attribute("value_end").toDouble(), 100.0);
  }

  void anotherAreaReplacesTheGrowth() {
    QgsProject project;
    QgsVectorLayer *reference = table(project, "None?field=industry:string&field=year:int&field=value:double",
                                      {{"1", 2000, 100.0},
                                       {"2", 2000, 100.0},
                                       {"3", 2000, 100.0},
                                       {"4", 2000, 100.0},
                                       {"1", 2006, 1.0},
                                       {"1", 2010, 200.0},
                                       {"2", 2010, 100.0},
                                       {"3", 2010, 100.0},
                                       {"4", 2010, 100.0}});
    const Run done =
        run(algorithm, parameters(table(project, yearly, threeRegions()), {{"REFERENCE", reference->id()}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "national"), 180 * 0.25));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "industry_mix"), 90 * 0.75 - 90 * 0.25));
  }

  void neighboursComeFromThePolygonsByTheirIds() {
    // In a row C, A, B: A has two neighbours, B and C one.
    QgsProject project;
    QgsVectorLayer *activity = table(project, yearly, threeRegions());
    const QVariantMap asked{{"METHOD", "spatial"}, {"REGIONS", squares(project, {"C", "A", "B"})->id()}};
    const Run done = run(algorithm, parameters(activity, asked), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const QgsFeature first = featureWhere(done.layer("OUTPUT"), "region", "B"); // industry 1: its neighbour is A, 90 to 100
    QVERIFY(near(first.attribute("neighbours").toDouble(), 60 * (100.0 / 90 - 440.0 / 400)));
    QVERIFY(near(first.attribute("region_neighbours").toDouble(), 85 - 60 * (100.0 / 90)));
    const QgsFeature middle = featureWhere(done.layer("OUTPUT"), "region", "A"); // B and C: 310 to 340
    QVERIFY(near(middle.attribute("neighbours").toDouble(), 90 * (340.0 / 310 - 440.0 / 400)));
    QgsVectorLayer *row = table(project, QStringLiteral("None?field=from:string&field=to:string"),
                                {{"C", "A"}, {"A", "C"}, {"A", "B"}, {"B", "A"}});
    const Run tabled = run(
        algorithm, parameters(activity, {{"METHOD", "spatial"}, {"WEIGHTS", "table"}, {"WEIGHTS_TABLE", row->id()}}), project);
    QVERIFY2(tabled.ok, qPrintable(tabled.refusal + tabled.log)); // the same neighbours without polygons
    QCOMPARE(column(tabled.layer("OUTPUT"), "neighbours"), column(done.layer("OUTPUT"), "neighbours"));
    const Run blind = run(algorithm, parameters(activity, {{"METHOD", "spatial"}}), project);
    QVERIFY2(blind.refusal.contains("give REGIONS"), qPrintable(blind.refusal));
    const Run bare = run(algorithm, parameters(activity, {{"OUTPUT_MAP", "memory:"}}), project);
    QVERIFY2(bare.refusal.contains("OUTPUT_MAP"), qPrintable(bare.refusal));
  }

  void regionsWithoutAPartnerAreListedAndDrawnWithoutData() {
    QgsProject project;
    const Run done = run(algorithm,
                         parameters(table(project, yearly, threeRegions()), {{"REGIONS", squares(project, {"A", "B", "Z"})->id()},
                                                                             {"OUTPUT_MAP", "memory:"},
                                                                             {"OUTPUT_UNMATCHED", "memory:"},
                                                                             {"MAX_LOST_SHARE", 1}}),
                         project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 2);
    QVERIFY(near(done.results.value("LOST_SHARE").toDouble(), 845.0 / 1265));
    QCOMPARE(done.layer("OUTPUT_MAP")->featureCount(), 3L);
    QVERIFY(std::isnan(at(done.layer("OUTPUT_MAP"), "Z", "competitive_rate")));
  }

  void resultsDoNotDependOnRowOrder() {
    QgsProject project;
    QList<QVariantList> shuffled = threeRegions();
    std::reverse(shuffled.begin(), shuffled.end());
    const QVariantMap asked{{"METHOD", "arcelus"}, {"SEED", 4}};
    const Run first = run(algorithm, parameters(table(project, yearly, threeRegions()), asked), project);
    const Run second = run(algorithm, parameters(table(project, yearly, shuffled), asked), project);
    for (const char *output : {"OUTPUT", "OUTPUT_REGIONS"})
      QCOMPARE(rows(second.layer(output)), rows(first.layer(output)));
  }

  void theUnitOfTheValuesScalesTheComponentsAndNoRate() {
    QgsProject project;
    QList<QVariantList> thousands = threeRegions();
    for (QVariantList &row : thousands)
      row[3] = row[3].toDouble() / 1000;
    const Run units = run(algorithm, parameters(table(project, yearly, threeRegions())), project);
    const Run scaled = run(algorithm, parameters(table(project, yearly, thousands)), project);
    for (const char *region : {"A", "B", "C"}) {
      const auto both = [&](const char *field) {
        return std::pair(at(units.layer("OUTPUT_REGIONS"), region, field), at(scaled.layer("OUTPUT_REGIONS"), region, field));
      };
      for (const char *field : {"competitive", "competitive_upper", "industry_mix_lower"})
        QVERIFY(near(both(field).first, 1000 * both(field).second));
      QVERIFY(near(both("competitive_rate").first, both("competitive_rate").second));
    }
  }

  void withoutReplicatesThereAreNoIntervals() {
    QgsProject project;
    const Run done = run(algorithm, parameters(table(project, yearly, threeRegions()), {{"PERMUTATIONS", 0}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QVERIFY(std::isnan(at(done.layer("OUTPUT_REGIONS"), "A", "competitive_lower")));
    QVERIFY(near(at(done.layer("OUTPUT_REGIONS"), "A", "competitive"), -3));
  }

  void aStartWithoutAnyValueHasNoGrowth() {
    QgsProject project;
    const Run done =
        run(algorithm,
            parameters(table(project, yearly,
                             {{"A", "1", 2000, 0.0}, {"A", "1", 2010, 4.0}, {"B", "1", 2000, 0.0}, {"B", "1", 2010, 1.0}})),
            project);
    QVERIFY2(!done.ok && done.log.contains("no growth"), qPrintable(done.log));
  }

  void shapefilesTakeTheShortNames() {
    QgsProject project;
    QTemporaryDir folder;
    for (const char *method : {"esteban_marquillas", "arcelus", "spatial"}) {
      const QString path = folder.filePath(QString(method) + ".shp");
      const Run done =
          run(algorithm,
              parameters(table(project, yearly, threeRegions()),
                         {{"METHOD", method}, {"REGIONS", squares(project, {"A", "B", "C"})->id()}, {"OUTPUT_MAP", path}}),
              project);
      QVERIFY2(done.ok, qPrintable(done.log));
      const QgsVectorLayer map(path, "map", "ogr");
      QVERIFY(map.fields().lookupField("comp_rate") >= 0 && map.fields().lookupField("compet_u") >= 0);
      QCOMPARE(map.fields().size(), done.layer("OUTPUT_REGIONS")->fields().size() + 1);
    }
  }
};

TERRITORIAL_TEST_MAIN(ShiftShareTest)
#include "shift_share_test.moc"
