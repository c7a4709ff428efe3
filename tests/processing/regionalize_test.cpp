// territorial:regionalize inside QGIS: groups that were put there, floors, islands, faults; regions of the sample.
#include "harness.h"

#include <qgsgeometry.h>
#include <qgsrenderer.h>

#include <QtTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:regionalize");
const QString areaFields =
    QStringLiteral("Polygon?crs=EPSG:32642&field=region:string&field=v:double&field=w:double&field=people:double");

// Six by six squares; values() gives v, w and people.
QgsVectorLayer *squares(QgsProject &project, const std::function<QVariantList(int x, int y)> &values, bool reversed = false) {
  QList<QVariantList> rows;
  QStringList shapes;
  for (int y = 0; y < 6; ++y)
    for (int x = 0; x < 6; ++x) {
      rows << QVariantList{QStringLiteral("%1%2").arg(y).arg(x)} + values(x, y);
      shapes << QStringLiteral("Polygon((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))").arg(x).arg(y).arg(x + 1).arg(y + 1);
    }
  if (reversed) {
    std::reverse(rows.begin(), rows.end());
    std::reverse(shapes.begin(), shapes.end());
  }
  return table(project, areaFields, rows, shapes);
}

// Three bands of two columns, a little uneven.
QVariantList bands(int x, int y) { return {10.0 * (x / 2) + 0.1 * ((x * 5 + y * 3) % 4), 5.0 * (x / 4), 1.0 + x}; }

QVariantMap parameters(const QgsVectorLayer *layer, const QVariantMap &more = {}) {
  return with({{"REGIONS", layer->id()},
               {"REGIONS_FIELD", "region"},
               {"VALUE_FIELDS", QStringList{"v", "w"}},
               {"GROUPS", 3},
               {"OUTPUT", "memory:"},
               {"OUTPUT_GROUPS", "memory:"}},
              more);
}

int groupOf(const Run &done, const char *region) {
  return featureWhere(done.layer("OUTPUT"), "region", region).attribute("cluster_id").toInt();
}

} // namespace

class RegionalizeTest : public QObject {
  Q_OBJECT
private slots:
  void groupsAreFoundWhereTheyWerePut() {
    QgsProject project;
    for (const char *method :
         {"skater", "redcap_single", "redcap_complete", "redcap_average", "redcap_ward", "hierarchical_single",
          "hierarchical_complete", "hierarchical_average", "hierarchical_ward", "redcap_first_complete", "redcap_first_average",
          "azp_greedy", "azp_tabu", "azp_annealing", "max_p_greedy", "max_p_tabu", "max_p_annealing"}) {
      const Run done = run(
          algorithm,
          parameters(squares(project, bands), {{"METHOD", method}, {"LEAST_FLOOR", QString(method).startsWith("hier") ? 0 : 12}}),
          project);
      QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
      QCOMPARE(done.results.value("GROUP_COUNT").toInt(), 3);
      for (const char *region : {"00", "51", "30"})
        QCOMPARE(groupOf(done, region), 1);
      QCOMPARE(groupOf(done, "02"), 2);
      QCOMPARE(groupOf(done, "55"), 3);
      QVERIFY(done.results.value("BETWEEN_RATIO").toDouble() > 0.99);
    }
  }

  void groupsAreMergedAndTheirSquaresSum() {
    QgsProject project;
    const Run done = run(algorithm, parameters(squares(project, bands), {{"GROUPS", 5}}), project);
    double area = 0, within = 0;
    for (QgsFeatureIterator groups = done.layer("OUTPUT_GROUPS")->getFeatures();;) {
      QgsFeature group;
      if (!groups.nextFeature(group))
        break;
      QVERIFY(group.geometry().isGeosValid());
      area += group.geometry().area();
      within += group.attribute("within_squares").toDouble();
    }
    QCOMPARE(area, 36.0);
    QVERIFY(std::abs(within - done.results.value("WITHIN_SQUARES").toDouble()) < 1e-9);
    QVERIFY(std::abs(done.results.value("TOTAL_SQUARES").toDouble() - 70) < 1e-9); // two z-scores of 36 areas
    QCOMPARE(done.layer("OUTPUT")->renderer()->type(), QString("categorizedSymbol"));
  }

  void shapesAndSquaresAreThoseOfTheGroups() {
    QgsProject project;
    const Run done =
        run(algorithm, parameters(squares(project, bands), {{"OUTPUT_VALUES", "memory:"}, {"WEIGHTS", "rook"}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    // Each group is a band of two by six squares, an area of 12 in a perimeter of 16. With edges alone 16 links are inside it; of
    // the middle one 12 lead out.
    const QgsFeature middle =
        featureWhere(done.layer("OUTPUT_GROUPS"), "members", "02, 03, 12, 13, 22, 23, 32, 33, 42, 43, 52, 53");
    QVERIFY(std::abs(middle.attribute("compactness").toDouble() - 4 * M_PI * 12 / 256) < 1e-3); // on the ellipsoid
    QCOMPARE(middle.attribute("diameter").toInt(), 6);
    QCOMPARE(middle.attribute("diameter_ratio").toDouble(), 0.5);
    QCOMPARE(middle.attribute("join_count_ratio").toDouble(), 32.0 / 44);
    const QgsVectorLayer *values = done.layer("OUTPUT_VALUES");
    QCOMPARE(column(values, "value_field"), (QVariantList{"v", "w"}));
    double within = 0, between = 0;
    for (const char *field : {"v", "w"}) {
      const QgsFeature own = featureWhere(values, "value_field", field);
      QVERIFY(std::abs(own.attribute("total_squares").toDouble() - 35) < 1e-9);
      within += own.attribute("within_squares").toDouble();
      between += own.attribute("between_squares").toDouble();
    }
    QVERIFY(std::abs(within - done.results.value("WITHIN_SQUARES").toDouble()) < 1e-9);
    QVERIFY(std::abs(between - done.results.value("BETWEEN_SQUARES").toDouble()) < 1e-9);
    QCOMPARE(featureWhere(values, "value_field", "w").attribute("between_ratio").toDouble(), 1.0); // w is the same in a band
  }

  void maxPFindsTheNumberOfGroups() {
    QgsProject project;
    for (const char *method : {"max_p_greedy", "max_p_tabu", "max_p_annealing"}) {
      const Run done =
          run(algorithm,
              parameters(squares(project, bands), {{"METHOD", method}, {"FLOOR_FIELD", "people"}, {"LEAST_FLOOR", 20}}), project);
      QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
      QCOMPARE(done.results.value("GROUP_COUNT").toInt(), 6); // of 126 people
      for (const QVariant &sum : column(done.layer("OUTPUT_GROUPS"), "floor_sum"))
        QVERIFY(sum.toDouble() >= 20);
      QVERIFY2(done.log.contains("6 groups reach LEAST_FLOOR"), qPrintable(done.log));
    }
    const Run none = run(algorithm, parameters(squares(project, bands), {{"METHOD", "max_p_tabu"}}), project);
    QVERIFY2(none.refusal.contains("LEAST_FLOOR: Max-p finds"), qPrintable(none.refusal));
    const Run all =
        run(algorithm, parameters(squares(project, bands), {{"METHOD", "max_p_greedy"}, {"LEAST_FLOOR", 99}}), project);
    QVERIFY2(!all.ok && all.log.contains("LEAST_FLOOR is 99, but all areas together have 36"), qPrintable(all.log));
  }

  void theSearchIsNoWorseThanTheTree() {
    QgsProject project;
    const auto rough = [](int x, int y) { return QVariantList{double((x * 7 + y * 11) % 13), double((x * x + 5 * y) % 9), 1.0}; };
    const auto ratio = [&](const char *method) {
      return run(algorithm, parameters(squares(project, rough), {{"METHOD", method}, {"GROUPS", 6}}), project)
          .results.value("BETWEEN_RATIO")
          .toDouble();
    };
    const double ward = ratio("redcap_ward"), greedy = ratio("azp_greedy");
    QVERIFY(ward > 0 && greedy >= ward);
    QVERIFY(ratio("azp_tabu") >= greedy);
    QVERIFY(ratio("azp_annealing") >= greedy);
  }

  void everyGroupReachesItsFloor() {
    QgsProject project;
    const Run done = run(
        algorithm, parameters(squares(project, bands), {{"GROUPS", 6}, {"FLOOR_FIELD", "people"}, {"LEAST_FLOOR", 20}}), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    for (const QVariant &sum : column(done.layer("OUTPUT_GROUPS"), "floor_sum"))
      QVERIFY(sum.toDouble() >= 20);
    const Run areas = run(algorithm, parameters(squares(project, bands), {{"GROUPS", 30}, {"LEAST_FLOOR", 5}}), project);
    for (const QVariant &count : column(areas.layer("OUTPUT_GROUPS"), "member_count"))
      QVERIFY(count.toInt() >= 5);
    QVERIFY2(areas.log.contains("groups instead of 30"), qPrintable(areas.log));
    QVERIFY(run(algorithm, parameters(squares(project, bands), {{"METHOD", "hierarchical_ward"}, {"LEAST_FLOOR", 5}}), project)
                .refusal.contains("cannot be kept"));
    QVERIFY(run(algorithm, parameters(squares(project, bands), {{"FLOOR_FIELD", "people"}}), project)
                .refusal.contains("LEAST_FLOOR is 0"));
  }

  void theOrderOfRowsDecidesNothing() {
    QgsProject project;
    const Run first = run(algorithm, parameters(squares(project, bands), {{"GROUPS", 7}}), project);
    const Run second = run(algorithm, parameters(squares(project, bands, true), {{"GROUPS", 7}}), project);
    for (const char *field : {"region", "cluster_id"})
      QCOMPARE(column(second.layer("OUTPUT"), field), column(first.layer("OUTPUT"), field));
    for (const char *method : {"azp_tabu", "azp_annealing", "max_p_greedy"}) {
      const QVariantMap more{{"METHOD", method}, {"GROUPS", 7}, {"LEAST_FLOOR", 3}, {"ITERATIONS", 5}, {"SEED", 4}};
      const Run one = run(algorithm, parameters(squares(project, bands), more), project);
      const Run other = run(algorithm, parameters(squares(project, bands, true), more), project);
      QVERIFY2(one.ok, qPrintable(one.refusal + one.log));
      QCOMPARE(column(other.layer("OUTPUT"), "cluster_id"), column(one.layer("OUTPUT"), "cluster_id"));
    }
  }

  void missingValuesSplitAndConstantsCountForNothing() {
    QgsProject project;
    const QVariant missing(QVariant::Double);
    // The third column lacks a value: the parts beside it are joined by nothing.
    const Run gap = run(algorithm,
                        parameters(squares(project,
                                           [&](int x, int y) {
                                             return x == 2 ? QVariantList{missing, 1.0, 1.0} : bands(x, y);
                                           }),
                                   {{"GROUPS", 1}}),
                        project);
    QVERIFY2(gap.log.contains("6 areas lack a value") && gap.log.contains("There are 2 groups instead of 1"),
             qPrintable(gap.log));
    QVERIFY(featureWhere(gap.layer("OUTPUT"), "region", "02").attribute("cluster_id").isNull());
    const auto constant = [](int x, int y) { return QVariantList{bands(x, y)[0], 7.7, 1.0}; };
    const Run both = run(algorithm, parameters(squares(project, constant)), project);
    const Run one = run(algorithm, parameters(squares(project, constant), {{"VALUE_FIELDS", QStringList{"v"}}}), project);
    QCOMPARE(column(both.layer("OUTPUT"), "cluster_id"), column(one.layer("OUTPUT"), "cluster_id"));
    const Run flat = run(algorithm, parameters(squares(project, [](int, int) { return QVariantList{1.0, 1.0, 1.0}; })), project);
    QVERIFY2(flat.ok, qPrintable(flat.refusal + flat.log));
    QCOMPARE(flat.results.value("GROUP_COUNT").toInt(), 3);
  }

  void standardisingDecidesHowMuchAValueCounts() {
    QgsProject project;
    const auto unequal = [](int x, int y) { return QVariantList{0.001 * (x / 3), 1000.0 * ((x * 7 + y * 11) % 5), 1.0}; };
    for (const char *how : {"z_score", "mad", "range", "none"})
      QVERIFY(run(algorithm, parameters(squares(project, unequal), {{"STANDARDIZE", how}, {"GROUPS", 2}}), project).ok);
    const Run scaled =
        run(algorithm, parameters(squares(project, unequal), {{"VALUE_FIELDS", QStringList{"v"}}, {"GROUPS", 2}}), project);
    QCOMPARE(groupOf(scaled, "02"), 1);
    QCOMPARE(groupOf(scaled, "03"), 2);
  }

  void whatCannotBeDividedIsSaid() {
    QgsProject project;
    const auto same = [](int, int) { return QVariantList{1.0, 2.0, 1.0}; };
    const Run flat = run(algorithm, parameters(squares(project, same)), project);
    QVERIFY2(flat.ok && flat.log.contains("the groups mean nothing"), qPrintable(flat.log));
    QVERIFY(!flat.results.contains("BETWEEN_RATIO"));
    const auto half = [](int x, int) { return QVariantList{1.0 * x, 2.0, 1.0}; };
    const Run one = run(algorithm, parameters(squares(project, half)), project);
    QVERIFY2(one.ok && one.log.contains("all areas have the same value of w"), qPrintable(one.log));
    const Run much =
        run(algorithm, parameters(squares(project, bands), {{"LEAST_FLOOR", 500}, {"FLOOR_FIELD", "people"}}), project);
    QVERIFY2(!much.ok && much.log.contains("LEAST_FLOOR is 500, but all areas together have 126"), qPrintable(much.log));
  }

  // Without a border it has no neighbours, and it is no group.
  void areasWithoutGeometryAreInNoGroup() {
    QgsProject project;
    QgsVectorLayer *layer = table(project, areaFields, {{"a", 1.0, 1.0, 1.0}, {"b", 2.0, 1.0, 1.0}, {"c", 3.0, 2.0, 1.0}},
                                  {"Polygon((0 0,1 0,1 1,0 1,0 0))", "Polygon((1 0,2 0,2 1,1 1,1 0))", ""});
    const Run done = run(algorithm, parameters(layer, {{"GROUPS", 1}}), project);
    QVERIFY2(done.ok && done.log.contains("1 areas lack a value or a geometry"), qPrintable(done.log));
    QCOMPARE(done.results.value("GROUP_COUNT").toInt(), 1);
    QVERIFY(featureWhere(done.layer("OUTPUT"), "region", "c").attribute("cluster_id").isNull());
    QVERIFY(done.layer("OUTPUT_GROUPS")->labelsEnabled());
    QgsVectorLayer *links = table(project, "None?field=from:string&field=to:string", {{"a", "b"}, {"b", "c"}});
    const Run joined =
        run(algorithm, parameters(layer, {{"GROUPS", 1}, {"WEIGHTS", "table"}, {"WEIGHTS_TABLE", links->id()}}), project);
    QCOMPARE(groupOf(joined, "c"), 1);
  }

  void faultsHaveASentence() {
    QgsProject project;
    QVERIFY(run(algorithm, parameters(squares(project, bands), {{"VALUE_FIELDS", QStringList{}}}), project)
                .refusal.contains("VALUE_FIELDS"));
    QVERIFY(run(algorithm, parameters(squares(project, bands), {{"VALUE_FIELDS", QStringList{"x"}}}), project)
                .refusal.contains("no field “x”"));
    const auto negative = [](int x, int y) { return QVariantList{double(x), double(y), -1.0}; };
    const Run wrong =
        run(algorithm, parameters(squares(project, negative), {{"FLOOR_FIELD", "people"}, {"LEAST_FLOOR", 2}}), project);
    QVERIFY2(!wrong.ok && wrong.log.contains("field people") && wrong.log.contains("must not be negative"),
             qPrintable(wrong.log));
    const Run one =
        run(algorithm, parameters(table(project, areaFields, {{"A", 1.0, 1.0, 1.0}}, {"Polygon((0 0,1 0,1 1,0 0))"})), project);
    QVERIFY2(one.ok, qPrintable(one.refusal + one.log));
    QCOMPARE(one.results.value("GROUP_COUNT").toInt(), 1);
  }
};

TERRITORIAL_TEST_MAIN(RegionalizeTest)
#include "regionalize_test.moc"
