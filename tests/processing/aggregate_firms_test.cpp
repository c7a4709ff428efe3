// territorial:aggregatefirms inside QGIS: real plants and airports, and a synthetic set of firms that says so.
#include "harness.h"

#include "common/philox.h"

#include <qgsgeometry.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:aggregatefirms");
const QString firmsLayer = QStringLiteral("Point?crs=EPSG:32642&field=firm:string&field=industry:string&field=persons:double");
const QString twoRegionsLayer = QStringLiteral("Polygon?crs=EPSG:32642&field=region:string");

QString sample(const QString &layer) { return sourceFile("sample_data/kazakhstan.gpkg") + "|layername=" + layer; }

QVariantMap ofThePlants(const QVariantMap &more = {}) {
  return with({{"FIRMS", sample("power_plants")},
               {"FIRM_INDUSTRY_FIELD", "primary_fuel"},
               {"FIRM_SIZE_FIELD", "capacity_mw"},
               {"REGIONS", sample("regions")},
               {"MIN_FIRMS", 1},
               {"DOMINANCE", 1},
               {"OUTPUT", "memory:"},
               {"OUTPUT_REGIONS", "memory:"},
               {"OUTPUT_INDUSTRIES", "memory:"}},
              more);
}

// West is A, east is B; they share the border x = 1000.
QgsVectorLayer *twoRegions(QgsProject &project) {
  return table(project, twoRegionsLayer, {{"B"}, {"A"}},
               {"POLYGON((1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0))", "POLYGON((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"});
}

QVariantMap ofTwoRegions(QgsProject &project, const QgsVectorLayer *firms, const QVariantMap &more = {}) {
  return with({{"FIRMS", firms->id()},
               {"FIRM_FIELD", "firm"},
               {"FIRM_INDUSTRY_FIELD", "industry"},
               {"FIRM_SIZE_FIELD", "persons"},
               {"REGIONS", twoRegions(project)->id()},
               {"MIN_FIRMS", 1},
               {"DOMINANCE", 1},
               {"MAX_LOST_SHARE", 1},
               {"OUTPUT", "memory:"},
               {"OUTPUT_REGIONS", "memory:"},
               {"OUTPUT_INDUSTRIES", "memory:"},
               {"OUTPUT_UNMATCHED", "memory:"}},
              more);
}

using Cells = std::map<std::pair<QString, QString>, std::pair<long long, double>>; // firms and value by region and industry

Cells cells(const QgsVectorLayer *layer) {
  Cells found;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    found[{feature.attribute("region").toString(), feature.attribute("industry").toString()}] = {
        feature.attribute("firms").toLongLong(), feature.attribute("value").toDouble()};
  return found;
}

// What the source itself says of regions: coded by hand there.
Cells codedByHand(const QString &layer, const QString &industry, const QString &size) {
  const QgsVectorLayer source(sample(layer), layer, "ogr");
  Cells found;
  QgsFeatureIterator features = source.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    auto &[firms, value] = found[{feature.attribute("region").toString(), feature.attribute(industry).toString()}];
    ++firms;
    value += size.isEmpty() ? 1 : feature.attribute(size).toDouble();
  }
  return found;
}

// Synthetic firms: 4,000 points over the whole sample, sizes as uneven as those of real firms, codes of four digits.
QgsVectorLayer *syntheticFirms(QgsProject &project, int firms = 4000) {
  QList<QVariantList> rows;
  QStringList points;
  for (int firm = 0; firm < firms; ++firm) {
    territorial::RandomStream random(2026, 0, static_cast<std::uint32_t>(firm), 0);
    points
        << QStringLiteral("POINT(%1 %2)").arg(47 + 40 * random.uniform(), 0, 'f', 9).arg(41 + 14 * random.uniform(), 0, 'f', 9);
    const int sector = static_cast<int>(6 * std::pow(random.uniform(), 2));
    rows << QVariantList{QStringLiteral("synthetic %1").arg(firm),
                         QStringLiteral("%1%2").arg(10 + sector).arg(10 + random.below(3)),
                         std::floor(std::exp(6 * random.uniform()))};
  }
  return table(project, "Point?crs=EPSG:4326&field=firm:string&field=industry:string&field=persons:double", rows, points);
}

QVariantMap ofSyntheticFirms(const QgsVectorLayer *firms, const QVariantMap &more = {}) {
  return with({{"FIRMS", firms->id()},
               {"FIRM_INDUSTRY_FIELD", "industry"},
               {"FIRM_SIZE_FIELD", "persons"},
               {"REGIONS", sample("regions")},
               {"MAX_LOST_SHARE", 1},
               {"OUTPUT", "memory:"},
               {"OUTPUT_REGIONS", "memory:"},
               {"OUTPUT_INDUSTRIES", "memory:"}},
              more);
}

double sum(const QVariantList &values) {
  return std::accumulate(values.begin(), values.end(), 0.0,
                         [](double all, const QVariant &value) { return all + value.toDouble(); });
}

} // namespace

class AggregateFirmsTest : public QObject {
  Q_OBJECT
private slots:
  void realPlantsLieWhereTheyWereCodedByHand() {
    QgsProject project;
    const Run done = run(algorithm, ofThePlants(), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    Cells byHand = codedByHand("power_plants", "primary_fuel", "capacity_mw");
    // Almaty TPP-2 (510 MW) stands outside the city of Natural Earth's coarse borders.
    byHand[{"ALA", "Coal"}] = {byHand.at({"ALA", "Coal"}).first - 1, byHand.at({"ALA", "Coal"}).second - 510};
    byHand[{"ALM", "Coal"}] = {byHand.at({"ALM", "Coal"}).first + 1, byHand.at({"ALM", "Coal"}).second + 510};
    QCOMPARE(cells(done.layer("OUTPUT")), byHand);
    QCOMPARE(done.results.value("FIRM_COUNT").toInt(), 25);
    QCOMPARE(done.results.value("LOST_SHARE").toDouble(), 0.0);
    // Pavlodar burns coal in Aksu 2450, Ekibastuz-1 4000, Ekibastuz-2 1000, Pavlodar-2 100 and Pavlodar-3 440 MW, as its CSV
    // says.
    QgsFeature pavlodar = featureWhere(done.layer("OUTPUT"), "region", "PVL");
    QCOMPARE(pavlodar.attribute("value").toDouble(), 7990.0);
    QCOMPARE(pavlodar.attribute("plant_herfindahl").toDouble(),
             (2450.0 * 2450 + 4000.0 * 4000 + 1000.0 * 1000 + 100.0 * 100 + 440.0 * 440) / (7990.0 * 7990));
    QCOMPARE(sum(column(done.layer("OUTPUT_REGIONS"), "value")), sum(column(done.layer("OUTPUT"), "value")));
    QCOMPARE(done.layer("OUTPUT_REGIONS")->featureCount(), 16L); // those without a plant too
    // Burnoy is the one solar plant; gas are Atyrau and Kumkol.
    QCOMPARE(column(done.layer("OUTPUT_INDUSTRIES"), "industry"), (QVariantList{"Coal", "Gas", "Hydro", "Solar"}));
    QCOMPARE(column(done.layer("OUTPUT_INDUSTRIES"), "firms"), (QVariantList{18, 2, 4, 1}));
    QCOMPARE(featureWhere(done.layer("OUTPUT_INDUSTRIES"), "industry", "Gas").attribute("plant_herfindahl").toDouble(),
             (300.0 * 300 + 100.0 * 100) / (400.0 * 400));
  }

  void realAirportsAreCountedWithoutSizes() {
    QgsProject project;
    QVariantMap parameters = ofThePlants({{"FIRMS", sample("airports")}, {"FIRM_INDUSTRY_FIELD", "type"}});
    parameters.remove("FIRM_SIZE_FIELD");
    const Run done = run(algorithm, with(parameters, {{"MAX_LOST_SHARE", 1}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const Cells byHand = codedByHand("airports", "type", "");
    long long firms = 0, same = 0;
    for (const auto &[cell, sums] : cells(done.layer("OUTPUT"))) {
      QCOMPARE(static_cast<double>(sums.first), sums.second);
      firms += sums.first;
      same += byHand.count(cell) && byHand.at(cell) == sums;
    }
    QCOMPARE(firms + done.results.value("UNMATCHED_COUNT").toLongLong(), 55LL);
    QVERIFY(same >= static_cast<long long>(byHand.size()) - 4); // Natural Earth's coarse borders pass near a few
  }

  void smallCellsAreMaskedAndTheirTotalsDoNotBetrayThem() {
    QgsProject project;
    const Run open = run(algorithm, ofSyntheticFirms(syntheticFirms(project), {{"MIN_FIRMS", 1}, {"DOMINANCE", 1}}), project);
    const Run done = run(algorithm, ofSyntheticFirms(syntheticFirms(project)), project);
    QVERIFY2(open.ok && done.ok, qPrintable(done.log));
    const Cells truth = cells(open.layer("OUTPUT"));
    std::map<QString, std::pair<int, long long>> hidden; // masked pairs of a region, and their firms
    int masked = 0;
    QgsFeatureIterator features = done.layer("OUTPUT")->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      const auto &[firms, value] = truth.at({feature.attribute("region").toString(), feature.attribute("industry").toString()});
      if (feature.attribute("status") == "masked") {
        for (const char *field : {"firms", "value", "plant_herfindahl"})
          QVERIFY(feature.attribute(field).isNull());
        ++masked;
        ++hidden[feature.attribute("region").toString()].first;
        hidden[feature.attribute("region").toString()].second += firms;
      } else {
        QVERIFY(firms >= 3);
        QCOMPARE(feature.attribute("firms").toLongLong(), firms);
        QCOMPARE(feature.attribute("value").toDouble(), value);
        QCOMPARE(feature.attribute("plant_herfindahl").isNull() || firms > 3, true);
      }
    }
    QCOMPARE(done.results.value("MASKED_COUNT").toInt(), masked);
    QVERIFY2(masked > 10 && masked < static_cast<int>(truth.size()), qPrintable(QString::number(masked)));
    QCOMPARE(done.results.value("CELL_COUNT").toInt(), static_cast<int>(truth.size()));
    for (const auto &[region, count] : hidden)
      QVERIFY2(featureWhere(done.layer("OUTPUT_REGIONS"), "region", region).attribute("status") == "masked" ||
                   (count.first > 1 && count.second >= 3),
               qPrintable(region));
  }

  void totalsAreConserved() {
    QgsProject project;
    const QgsVectorLayer *firms = syntheticFirms(project);
    const Run done =
        run(algorithm, ofSyntheticFirms(firms, {{"MIN_FIRMS", 1}, {"DOMINANCE", 1}, {"OUTPUT_UNMATCHED", "memory:"}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    const double all = sum(column(firms, "persons")), placed = sum(column(done.layer("OUTPUT"), "value")),
                 lost = sum(column(done.layer("OUTPUT_UNMATCHED"), "value"));
    QVERIFY(lost > 0);
    QCOMPARE(placed + lost, all); // whole persons: exact
    QCOMPARE(done.results.value("LOST_SHARE").toDouble(), lost / all);
    QCOMPARE(sum(column(done.layer("OUTPUT"), "firms")) + done.layer("OUTPUT_UNMATCHED")->featureCount(), 4000.0);
  }

  void codesAreCutAndTypesKept() {
    QgsProject project;
    const QgsVectorLayer *firms = syntheticFirms(project, 500);
    const Run done = run(algorithm, ofSyntheticFirms(firms, {{"CODE_LENGTH", 2}, {"MIN_FIRMS", 1}, {"DOMINANCE", 1}}), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    for (const QVariant &code : column(done.layer("OUTPUT"), "industry"))
      QCOMPARE(code.toString().size(), 2);
    const QgsVectorLayer *numbers =
        table(project, "Point?crs=EPSG:32642&field=firm:int&field=industry:int&field=persons:int", {{1, 7, 5}}, {"POINT(5 5)"});
    const Run typed = run(algorithm, ofTwoRegions(project, numbers), project);
    QVERIFY2(typed.ok, qPrintable(typed.log));
    QCOMPARE(column(typed.layer("OUTPUT"), "industry"), QVariantList{7});
    QVERIFY(run(algorithm, ofTwoRegions(project, numbers, {{"CODE_LENGTH", 1}}), project).refusal.contains("CODE_LENGTH needs"));
  }

  void aPointOnASharedBorderGoesToTheFirstRegionById() {
    QgsProject project;
    const QgsVectorLayer *firms = table(project, firmsLayer, {{"a", "x", 1}, {"b", "x", 2}, {"c", "x", 4}, {"d", "x", 8}},
                                        {"POINT(1000 500)", "POINT(1000.001 500)", "POINT(1000 0)", "POINT(2000 1000)"});
    const Run done = run(algorithm, ofTwoRegions(project, firms), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(cells(done.layer("OUTPUT")), (Cells{{{"A", "x"}, {2, 5}}, {{"B", "x"}, {2, 10}}}));
    QVERIFY2(done.log.contains("2 firms lie on a shared border"), qPrintable(done.log));
  }

  void whatCannotBePlacedIsListedWithReasons() {
    QgsProject project;
    const QgsVectorLayer *firms = table(project, firmsLayer,
                                        {{"in", "x", 6},
                                         {"out", "x", 4},
                                         {"no industry", QVariant(), 3},
                                         {"blank", " ", 3},
                                         {"no size", "x", QVariant()},
                                         {"no point", "x", 4}},
                                        {"POINT(5 5)", "POINT(2500 5)", "POINT(5 5)", "POINT(5 5)", "POINT(5 5)", ""});
    const Run done = run(algorithm, ofTwoRegions(project, firms), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(cells(done.layer("OUTPUT")), (Cells{{{"A", "x"}, {1, 6}}}));
    QCOMPARE(done.results.value("UNMATCHED_COUNT").toInt(), 5);
    QCOMPARE(done.results.value("LOST_SHARE").toDouble(), 18.0 / 24); // five sizes sum to 20, so the missing one is taken as 4
    QCOMPARE(featureWhere(done.layer("OUTPUT_UNMATCHED"), "id", "out").attribute("nearest").toString(), QString("B, A"));
    QVERIFY(featureWhere(done.layer("OUTPUT_UNMATCHED"), "id", "no size").attribute("missing_in").toString().contains("no size"));
    QVERIFY2(done.log.contains(
                 "Left out: 1 firms outside every region, 1 without a point, 2 without an industry and 1 without a size"),
             qPrintable(done.log));
    const Run strict = run(algorithm, ofTwoRegions(project, firms, {{"MAX_LOST_SHARE", 0.1}}), project);
    QVERIFY(!strict.ok);
    QVERIFY2(strict.log.contains("MAX_LOST_SHARE"), qPrintable(strict.log));
  }

  void neitherOrderOfRowsNorCrsMatters() {
    QgsProject project;
    const QgsVectorLayer *firms = syntheticFirms(project);
    QList<QVariantList> rows;
    QStringList points;
    QgsCoordinateTransform toMercator(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857"),
                                      project.transformContext());
    QgsFeatureIterator features = firms->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      rows.prepend({feature.attribute(0), feature.attribute(1), feature.attribute(2)});
      QgsGeometry point = feature.geometry();
      point.transform(toMercator);
      points.prepend(point.asWkt(9));
    }
    const QgsVectorLayer *other =
        table(project, "Point?crs=EPSG:3857&field=firm:string&field=industry:string&field=persons:double", rows, points);
    const Run first = run(algorithm, ofSyntheticFirms(firms), project), second = run(algorithm, ofSyntheticFirms(other), project);
    QVERIFY2(first.ok && second.ok, qPrintable(second.log));
    for (const char *field : {"region", "industry", "firms", "value", "plant_herfindahl", "status"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
  }

  void faultsAreNamed() {
    QgsProject project;
    const auto logOf = [&](const QList<QVariantList> &rows, const QStringList &points) {
      const Run done = run(algorithm, ofTwoRegions(project, table(project, firmsLayer, rows, points)), project);
      return done.ok ? QString() : done.log + done.refusal;
    };
    QVERIFY(logOf({{"a", "x", 1}, {"a", "x", 1}}, {"POINT(5 5)", "POINT(6 6)"}).contains("repeated"));
    QVERIFY(logOf({{QVariant(), "x", 1}}, {"POINT(5 5)"}).contains("an id is missing"));
    QVERIFY(logOf({{"a", "x", -1}}, {"POINT(5 5)"}).contains("must not be negative"));
    QgsVectorLayer *several =
        table(project, "MultiPoint?crs=EPSG:32642&field=firm:string&field=industry:string&field=persons:double", {{"a", "x", 1}},
              {"MULTIPOINT((5 5), (6 6))"});
    QVERIFY(run(algorithm, ofTwoRegions(project, several), project).log.contains("2 points instead of one"));
    QgsVectorLayer *one = table(project, "MultiPoint?crs=EPSG:32642&field=firm:string&field=industry:string&field=persons:double",
                                {{"a", "x", 1}}, {"MULTIPOINT((5 5))"});
    QVERIFY(run(algorithm, ofTwoRegions(project, one), project).ok);
    QgsVectorLayer *lost =
        table(project, "Point?field=firm:string&field=industry:string&field=persons:double", {{"a", "x", 1}}, {"POINT(5 5)"});
    lost->setCrs(QgsCoordinateReferenceSystem());
    QVERIFY(run(algorithm, ofTwoRegions(project, lost), project).refusal.contains("no coordinate reference system"));
    const QgsVectorLayer *good = table(project, firmsLayer, {{"a", "x", 1}}, {"POINT(5 5)"});
    QVERIFY(
        run(algorithm, ofTwoRegions(project, good, {{"FIRM_INDUSTRY_FIELD", "branch"}}), project).refusal.contains("no field"));
    QVERIFY(run(algorithm, ofTwoRegions(project, good, {{"FIRM_INDUSTRY_FIELD", QVariant()}}), project)
                .refusal.contains("FIRM_INDUSTRY_FIELD"));
    QVERIFY(run(algorithm, ofTwoRegions(project, good, {{"DOMINANCE", 0}}), project).refusal.contains("DOMINANCE"));
  }

  void noFirmAtAllIsAFinding() {
    QgsProject project;
    const Run done = run(algorithm, ofTwoRegions(project, table(project, firmsLayer, {})), project);
    QVERIFY2(done.ok, qPrintable(done.log));
    QCOMPARE(done.layer("OUTPUT")->featureCount(), 0L);
    QCOMPARE(column(done.layer("OUTPUT_REGIONS"), "firms"), (QVariantList{0, 0}));
    QCOMPARE(done.layer("OUTPUT_INDUSTRIES")->featureCount(), 0L);
    QVERIFY(done.log.contains("the table is empty"));
  }

  void itsTableGoesStraightIntoLocationQuotients() {
    QgsProject project;
    const Run firms = run(algorithm, ofThePlants(), project);
    QgsVectorLayer *activity = firms.layer("OUTPUT")->clone();
    project.addMapLayer(activity);
    const Run quotients = run(
        "territorial:locationquotients",
        {{"ACTIVITY", activity->id()}, {"INDUSTRY_FIELD", "industry"}, {"VALUE_FIELD", "value"}, {"OUTPUT", "memory:"}}, project);
    QVERIFY2(quotients.ok, qPrintable(quotients.log));
  }
};

TERRITORIAL_TEST_MAIN(AggregateFirmsTest)
#include "aggregate_firms_test.moc"
