// territorial:gravitymodel inside QGIS: the Austrian case, estimates from totals, distances, and bad input in plain sentences.
#include "harness.h"

#include "qgis_compat.h"

#include "processing/styles.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>
#include <qgsrenderer.h>

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace territorial::test;

namespace {

const QString flowTable =
    QStringLiteral("None?field=from:string(20)&field=to:string(20)&field=value:double&field=distance:double&field=year:integer"
                   "&field=status:string(20)");
const QString marginTable = QStringLiteral("None?field=region:string(20)&field=departures:double&field=arrivals:double");

bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

// Migration between nine regions of Austria (Dennett 2012) with the expected flows of R's glm in the last column.
QList<QVariantList> austria(QVector<double> *fitted = nullptr) {
  QFile file(sourceFile("tests/reference/linkages/austria_fitted.csv"));
  if (!file.open(QIODevice::ReadOnly))
    qFatal("no reference table");
  QList<QVariantList> rows;
  const QStringList lines = QString::fromUtf8(file.readAll()).split('\n').mid(1);
  for (const QString &line : lines)
    if (const QStringList cells = line.trimmed().split(','); cells.size() > 4) {
      rows << QVariantList{cells[0], cells[1], cells[2].toDouble(), cells[3].toDouble(), 2006, "observed"};
      if (fitted)
        *fitted << cells[4].toDouble();
    }
  return rows;
}

// Four towns on the equator, a degree (111.3195 km) apart.
QgsVectorLayer *towns(QgsProject &project) {
  return table(project, QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)"), {{"A"}, {"B"}, {"C"}, {"D"}},
               {"Point(70 0)", "Point(71 0)", "Point(72 0)", "Point(73 0)"});
}

double statistic(const Run &outcome, const QString &field) {
  return column(outcome.layer("OUTPUT_STATISTICS"), field).first().toDouble();
}

double sumWhere(const QgsVectorLayer *layer, const QString &end, const QString &place, const QString &field) {
  double sum = 0;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.attribute(end) == place)
      sum += feature.attribute(field).toDouble();
  return sum;
}

} // namespace

class GravityModelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;

  Run fit(const QList<QVariantList> &rows, const QVariantMap &more = {}) {
    return run("territorial:gravitymodel",
               with({{"LINKAGES", table(*mProject, flowTable, rows)->id()},
                     {"COST_FIELD", "distance"},
                     {"OUTPUT", "memory:"},
                     {"OUTPUT_COEFFICIENTS", "memory:"},
                     {"OUTPUT_STATISTICS", "memory:"}},
                    more),
               *mProject);
  }

  Run estimate(const QList<QVariantList> &rows, const QVariantMap &more = {}) {
    return run("territorial:gravitymodel",
               with({{"MARGINS", table(*mProject, marginTable, rows)->id()},
                     {"PLACES", towns(*mProject)->id()},
                     {"BETA", 0.005},
                     {"OUTPUT", "memory:"},
                     {"OUTPUT_STATISTICS", "memory:"}},
                    more),
               *mProject);
  }

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void theAustrianCaseIsThatOfSpintAndGlm() {
    QVector<double> fitted;
    const Run outcome = fit(austria(&fitted), {{"STATUS_FIELD", "status"}, {"PERIOD_FIELD", "year"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["CONVERGED"].toInt(), 1);
    QCOMPARE(outcome.results["PAIR_COUNT"].toInt(), 72);
    QVERIFY(near(outcome.results["RATE_DECAY"].toDouble(), 0.0079153331611, 1e-8));
    QVERIFY(outcome.results["POWER_DECAY"].isNull());
    QVERIFY(near(outcome.results["PSEUDO_R2"].toDouble(), 0.946661920897, 1e-8));
    QVERIFY(near(statistic(outcome, "srmse"), 0.37925654532618808, 1e-7));
    QVERIFY(near(statistic(outcome, "mean_cost"), statistic(outcome, "mean_cost_expected"), 1e-8));
    const QgsFeature decay = featureWhere(outcome.layer("OUTPUT_COEFFICIENTS"), "term", "cost");
    QVERIFY(near(decay.attribute("coefficient").toDouble(), -0.0079153331611, 1e-8));
    QVERIFY(near(decay.attribute("std_error").toDouble(), 0.000699270026, 1e-6));
    QVERIFY(near(decay.attribute("std_error_poisson").toDouble(), 5.062411959e-05, 1e-6));
    const QVariantList expected = column(outcome.layer("OUTPUT"), "expected"), value = column(outcome.layer("OUTPUT"), "value"),
                       residual = column(outcome.layer("OUTPUT"), "residual");
    QCOMPARE(expected.size(), fitted.size());
    for (int i = 0; i < fitted.size(); ++i) {
      QVERIFY(near(expected[i].toDouble(), fitted[i], 1e-7));
      QCOMPARE(residual[i].toDouble(), value[i].toDouble() - expected[i].toDouble());
    }
    QCOMPARE(column(outcome.layer("OUTPUT"), "status").first().toString(), QStringLiteral("observed"));
    QCOMPARE(column(outcome.layer("OUTPUT"), "period").first().toInt(), 2006);
  }

  void everyModelHasItsCoefficients() {
    const auto terms = [&](const QString &constraint, const QString &deterrence) {
      const Run outcome = fit(austria(), {{"CONSTRAINT", constraint}, {"DETERRENCE", deterrence}});
      QStringList names;
      for (const QVariant &name : column(outcome.layer("OUTPUT_COEFFICIENTS"), "term"))
        names << name.toString();
      return outcome.ok ? names.join(' ') : outcome.log;
    };
    QCOMPARE(terms("doubly", "combined"), QStringLiteral("log_cost cost"));
    QCOMPARE(terms("production", "power"), QStringLiteral("log_destination_total log_cost"));
    QCOMPARE(terms("attraction", "exponential"), QStringLiteral("log_origin_total cost"));
    QCOMPARE(terms("unconstrained", "exponential"), QStringLiteral("constant log_origin_total log_destination_total cost"));
  }

  void theOrderOfRowsChangesNothing() {
    QList<QVariantList> rows = austria();
    const QVariantList before = column(fit(rows).layer("OUTPUT"), "expected");
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(column(fit(rows).layer("OUTPUT"), "expected"), before);
  }

  void pairsThatAreNotListedAreZeroOrUnknown() {
    QList<QVariantList> rows = austria();
    QVariantList gone = rows.takeAt(5);
    const Run zero = fit(rows + QList<QVariantList>{{gone[0], gone[1], 0.0, gone[3], 2006, ""}});
    // Its cost is known from the other direction.
    const Run absent = fit(rows);
    QVERIFY2(absent.ok, qPrintable(absent.log));
    QCOMPARE(absent.results["PAIR_COUNT"].toInt(), 72);
    QCOMPARE(column(absent.layer("OUTPUT"), "expected"), column(zero.layer("OUTPUT"), "expected"));
    QVERIFY2(absent.log.contains("other direction"), qPrintable(absent.log));
    const Run left = fit(rows, {{"ABSENT", "unknown"}});
    QCOMPARE(left.results["PAIR_COUNT"].toInt(), 71);
    QCOMPARE(left.results["UNKNOWN_COUNT"].toInt(), 1);
    // A value that is NULL is unknown too.
    const Run null = fit(rows + QList<QVariantList>{{gone[0], gone[1], QVariant(), gone[3], 2006, ""}});
    QCOMPARE(column(null.layer("OUTPUT"), "expected"), column(left.layer("OUTPUT"), "expected"));
    QCOMPARE(null.results["UNKNOWN_COUNT"].toInt(), 1);
  }

  void periodsAreModelsOfTheirOwn() {
    QList<QVariantList> rows = austria(), later = austria();
    for (QVariantList &row : later) {
      row[2] = row[2].toDouble() * 2;
      row[4] = 2007;
    }
    const Run outcome = fit(rows + later, {{"PERIOD_FIELD", "year"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    const QgsVectorLayer *statistics = outcome.layer("OUTPUT_STATISTICS");
    QCOMPARE(column(statistics, "period"), (QVariantList{2006, 2007}));
    QVERIFY(near(column(statistics, "flow")[1].toDouble(), 2 * 89575, 1e-12));
    QVERIFY(outcome.results["RATE_DECAY"].isNull()); // of which of the two?
    const QVariantList coefficient = column(outcome.layer("OUTPUT_COEFFICIENTS"), "coefficient");
    QVERIFY(near(coefficient[0].toDouble(), coefficient[1].toDouble(), 1e-8));
  }

  void distancesAreGeodesicsAndTheResultIsAStyledLayerOfLines() {
    QList<QVariantList> rows;
    const QStringList places{"A", "B", "C", "D"};
    for (int i = 0; i < 4; ++i)
      for (int j = 0; j < 4; ++j)
        if (i != j)
          rows << QVariantList{places[i], places[j], std::round(1000.0 / (1 + std::abs(i - j)) * (i + 1)), QVariant(), 0, ""};
    const Run outcome = fit(rows, {{"PLACES", towns(*mProject)->id()}, {"COST_FIELD", QVariant()}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer *layer = outcome.layer("OUTPUT");
    QVERIFY(near(column(layer, "cost").first().toDouble(), 111.319490793, 1e-9));
    QCOMPARE(layer->wkbType(), territorial::qc::wkbMultiLineString);
    QCOMPARE(territorial::styleKind(*layer), QStringLiteral("residuals"));
    QCOMPARE(layer->renderer()->legendSymbolItems().size(), 3);
    QCOMPARE(layer->featureCount(), 12L);
    QVERIFY(outcome.results["RATE_DECAY"].toDouble() > 0);
  }

  void anEstimateKeepsBothTotalsAndIsModelled() {
    const QList<QVariantList> margins{{"A", 100.0, 60.0}, {"B", 50.0, 90.0}, {"C", 80.0, 70.0}, {"D", 20.0, 30.0}};
    for (const char *deterrence : {"exponential", "power", "combined"}) {
      const Run outcome = estimate(margins, {{"DETERRENCE", deterrence}, {"RATE", 0.001}});
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      const QgsVectorLayer *layer = outcome.layer("OUTPUT");
      for (const QVariantList &margin : margins) {
        QVERIFY(near(sumWhere(layer, "from", margin[0].toString(), "value"), margin[1].toDouble(), 1e-9));
        QVERIFY(near(sumWhere(layer, "to", margin[0].toString(), "value"), margin[2].toDouble(), 1e-9));
      }
      for (const QVariant &status : column(layer, "status"))
        QCOMPARE(status.toString(), QStringLiteral("modelled"));
      QVERIFY2(layer->name().contains("modelled"), qPrintable(layer->name()));
      QVERIFY2(outcome.log.contains("Balanced"), qPrintable(outcome.log));
      QCOMPARE(layer->featureCount(), 12L);
      QCOMPARE(territorial::styleKind(*layer), QStringLiteral("flows"));
    }
  }

  void anEstimateWithOneTotalKeepsThatOne() {
    const QList<QVariantList> margins{{"A", 100.0, 60.0}, {"B", 50.0, 90.0}, {"C", 80.0, 70.0}, {"D", 20.0, 0.0}};
    const Run outcome = estimate(margins, {{"CONSTRAINT", "production"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QVERIFY(near(sumWhere(outcome.layer("OUTPUT"), "from", "D", "value"), 20, 1e-9));
    QCOMPARE(sumWhere(outcome.layer("OUTPUT"), "to", "D", "value"), 0.0);
  }

  void placesHaveADistanceFromThemselvesWhereOwnSaysSo() {
    const QList<QVariantList> margins{{"A", 100.0, 60.0}, {"B", 50.0, 90.0}, {"C", 80.0, 70.0}, {"D", 20.0, 30.0}};
    const Run half = estimate(margins, {{"OWN", "half_nearest"}});
    QVERIFY2(half.ok, qPrintable(half.log));
    QCOMPARE(half.layer("OUTPUT")->featureCount(), 16L);
    const QgsFeature own = featureWhere(half.layer("OUTPUT"), "from", "A"); // A to A comes first
    QCOMPARE(own.attribute("to").toString(), QStringLiteral("A"));
    QVERIFY(near(own.attribute("cost").toDouble(), 111.319490793 / 2, 1e-9));
    QVERIFY(own.geometry().isNull());
    QVERIFY(!estimate(margins, {{"OWN", "radius"}}).ok); // of points

    QgsVectorLayer *squares =
        table(*mProject, "Polygon?crs=EPSG:32642&field=region:string(20)", {{"A"}, {"B"}},
              {"Polygon((500000 5000000, 530000 5000000, 530000 5030000, 500000 5030000, 500000 5000000))",
               "Polygon((530000 5000000, 560000 5000000, 560000 5030000, 530000 5030000, 530000 5000000))"});
    const Run radius = run("territorial:gravitymodel",
                           {{"MARGINS", table(*mProject, marginTable, {{"A", 5.0, 5.0}, {"B", 3.0, 3.0}})->id()},
                            {"PLACES", squares->id()},
                            {"OWN", "radius"},
                            {"BETA", 0.1},
                            {"OUTPUT", "memory:"}},
                           *mProject);
    QVERIFY2(radius.ok, qPrintable(radius.log));
    // 2/3 of the radius of a circle of 900 km2: 11.28 km, the scale of the projection aside.
    QVERIFY(near(column(radius.layer("OUTPUT"), "cost").first().toDouble(), 2.0 / 3 * std::sqrt(900 / M_PI), 2e-3));
  }

  void totalsThatDifferStopOrAreScaled() {
    const QList<QVariantList> margins{{"A", 100.0, 60.0}, {"B", 50.0, 90.0}, {"C", 80.0, 70.0}, {"D", 20.0, 80.0}};
    const Run stopped = estimate(margins);
    QVERIFY(!stopped.ok);
    QVERIFY2(stopped.log.contains("250") && stopped.log.contains("300") && stopped.log.contains("BALANCE"),
             qPrintable(stopped.log));
    const Run in = estimate(margins, {{"BALANCE", "scale_in"}});
    QVERIFY2(in.ok, qPrintable(in.log));
    QVERIFY(near(sumWhere(in.layer("OUTPUT"), "to", "D", "value"), 80 * 250.0 / 300, 1e-9));
    QVERIFY(near(sumWhere(estimate(margins, {{"BALANCE", "scale_out"}}).layer("OUTPUT"), "from", "A", "value"), 120, 1e-9));
  }

  void totalsThatCannotBeMetAreSaid() {
    // A sends more than all others can take.
    const Run outcome = estimate({{"A", 100.0, 90.0}, {"B", 5.0, 10.0}, {"C", 5.0, 10.0}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["CONVERGED"].toInt(), 0);
    QVERIFY2(outcome.log.contains("could not be brought"), qPrintable(outcome.log));
    QVERIFY(statistic(outcome, "balance_error") > 1e-9);
  }

  void marginsAreSizesWhereFlowsAreFitted() {
    QList<QVariantList> sizes;
    double size = 1;
    for (const char *region : {"AT11", "AT12", "AT13", "AT21", "AT22", "AT31", "AT32", "AT33", "AT34"})
      sizes << QVariantList{region, size, 10 - size}, size += 1;
    const Run outcome =
        fit(austria(), {{"CONSTRAINT", "unconstrained"}, {"MARGINS", table(*mProject, marginTable, sizes)->id()}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT_COEFFICIENTS"), "term").size(), 4);
    sizes[0][1] = 0.0;
    const Run none = fit(austria(), {{"CONSTRAINT", "unconstrained"}, {"MARGINS", table(*mProject, marginTable, sizes)->id()}});
    QVERIFY(!none.ok);
    QVERIFY2(none.log.contains("AT11") && none.log.contains("MARGINS"), qPrintable(none.log));
  }

  void whatCannotBeFittedIsSaid() {
    QList<QVariantList> rows = austria();
    for (QVariantList &row : rows)
      row[3] = 7.0;
    const Run equal = fit(rows);
    QVERIFY2(equal.ok, qPrintable(equal.log));
    QCOMPARE(equal.results["CONVERGED"].toInt(), 0);
    QVERIFY2(equal.log.contains("do not vary"), qPrintable(equal.log));
    const Run self = fit({{"A", "A", 5.0, 1.0, 0, ""}, {"B", "B", 5.0, 1.0, 0, ""}});
    QVERIFY2(self.ok, qPrintable(self.log));
    QCOMPARE(self.layer("OUTPUT")->featureCount(), 0L);
    QVERIFY2(self.log.contains("no flow above 0"), qPrintable(self.log));
    const Run zeros = fit({{"A", "B", 0.0, 1.0, 0, ""}, {"B", "A", 0.0, 1.0, 0, ""}});
    QVERIFY2(zeros.ok && zeros.log.contains("no flow above 0"), qPrintable(zeros.log));
    const Run way =
        fit({{"A", "C", 5.0, 1.0, 0, ""}, {"B", "C", 7.0, 2.0, 0, ""}, {"A", "D", 1.0, 3.0, 0, ""}, {"B", "D", 1.0, 5.0, 0, ""}});
    QVERIFY2(way.ok, qPrintable(way.log)); // one way only
    QCOMPARE(way.results["PAIR_COUNT"].toInt(), 4);
  }

  void badInputIsRefusedInWords() {
    const auto words = [](const Run &outcome) { return outcome.ok ? QStringLiteral("ran") : outcome.refusal + outcome.log; };
    QVERIFY(words(fit({{"A", "B", -5.0, 1.0, 0, ""}})).contains("cannot be negative"));
    QVERIFY(words(fit({{"A", "B", 5.0, -1.0, 0, ""}})).contains("cost cannot be negative"));
    QVERIFY(words(fit({{"A", "B", 5.0, 0.0, 0, ""}}, {{"DETERRENCE", "power"}})).contains("exponential takes 0"));
    QVERIFY(words(fit({{"A", "B", 5.0, 1.0, 0, ""}, {"A", "B", 5.0, 2.0, 1, ""}})).contains("different costs"));
    QVERIFY(words(fit({{"A", "B", 5.0, 1.0, 0, ""}}, {{"COST_FIELD", QVariant()}})).contains("PLACES"));
    QVERIFY(words(fit({{"A", "B", 5.0, 1.0, 0, ""}}, {{"COST_FIELD", "nothing"}})).contains("nothing"));
    QVERIFY(words(fit({{"A", "B", 5.0, 1.0, 0, ""}}, {{"BETA", 1}})).contains("MARGINS"));
    QVERIFY(words(estimate({{"A", -1.0, 1.0}})).contains("cannot be negative"));
    QVERIFY(words(estimate({{"A", 1.0, 1.0}, {"A", 1.0, 1.0}})).contains("more than one row"));
    QVERIFY(words(estimate({{"A", 1.0, 0.0}, {"B", 1.0, 0.0}})).contains("IN_FIELD"));
    QVERIFY(words(estimate({{"A", 1.0, 1.0}}, {{"OUT_FIELD", "out"}})).contains("OUT_FIELD"));
    QVERIFY(words(run("territorial:gravitymodel", {{"OUTPUT", "memory:"}}, *mProject)).contains("LINKAGES"));
    QgsVectorLayer *twins = table(*mProject, QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)"), {{"A"}, {"B"}, {"C"}},
                                  {"Point(70 0)", "Point(70 0)", "Point(72 0)"});
    const QList<QVariantList> margins{{"A", 1.0, 1.0}, {"B", 1.0, 1.0}, {"C", 1.0, 1.0}};
    QVERIFY(words(estimate(margins, {{"PLACES", twins->id()}, {"DETERRENCE", "power"}})).contains("on one point"));
    QVERIFY2(estimate(margins, {{"PLACES", twins->id()}}).ok, "exponential decay takes a distance of 0");
  }

  void unknownPlacesOfMarginsAreListed() {
    const Run outcome = estimate({{"A", 100.0, 60.0}, {"B", 50.0, 90.0}, {"X", 1.0, 1.0}}, {{"OUTPUT_UNMATCHED", "memory:"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT_UNMATCHED"), "id"), (QVariantList{"X"}));
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 1);
  }

  void progressNeverGoesBackAndEndsAtAHundred() {
    const QString fault = progressFault(
        "territorial:gravitymodel",
        {{"LINKAGES", table(*mProject, flowTable, austria())->id()}, {"COST_FIELD", "distance"}, {"OUTPUT", "memory:"}},
        *mProject);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }
};

TERRITORIAL_TEST_MAIN(GravityModelTest)
#include "gravity_model_test.moc"
