// territorial:clusterprofile inside QGIS: figures by hand, overlaps, roles, linkages of firms and of places, sheets, faults.
#include "harness.h"

#include <qgsgeometry.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace territorial::test;

namespace {

const QString algorithm = QStringLiteral("territorial:clusterprofile");

// Two clusters of 10 by 10 km that overlap in a strip, and one without firms.
QgsVectorLayer *clusters(QgsProject &project) {
  return table(project, QStringLiteral("Polygon?crs=EPSG:32642&field=cluster_id:integer&field=name:string"),
               {{1, "Steel & <Coal>"}, {2, "Grain"}, {3, "Empty"}},
               {"Polygon((0 0,10000 0,10000 10000,0 10000,0 0))", "Polygon((9000 0,19000 0,19000 10000,9000 10000,9000 0))",
                "Polygon((50000 0,51000 0,51000 1000,50000 0))"});
}

// Synthetic firms: f is in both clusters, h in none, i without point.
QgsVectorLayer *firms(QgsProject &project, bool reversed = false) {
  const QVariant missing(QVariant::Double);
  QList<QVariantList> rows{{"a", "24.10", 50.0, QVariant()}, {"b", "24.20", 30.0, QVariant()}, {"c", "C33", 20.0, QVariant()},
                           {"d", "P", missing, "science"},   {"f", "0111", 10.0, QVariant()},  {"g", "А", 5.0, QVariant()},
                           {"h", "24.10", 50.0, QVariant()}, {"i", "84", 7.0, QVariant()}};
  QStringList shapes{"Point(1000 1000)", "Point(4000 5000)", "Point(1000 4000)",   "Point(1000 1000)",
                     "Point(9500 500)",  "Point(15000 500)", "Point(90000 90000)", ""};
  if (reversed) {
    std::reverse(rows.begin(), rows.end());
    std::reverse(shapes.begin(), shapes.end());
  }
  return table(project,
               QStringLiteral("Point?crs=EPSG:32642&field=id:string&field=code:string&field=jobs:double&field=part:string"), rows,
               shapes);
}

QVariantMap parameters(QgsProject &project, const QVariantMap &more = {}, bool reversed = false) {
  return with({{"CLUSTERS", clusters(project)->id()},
               {"FIRMS", firms(project, reversed)->id()},
               {"FIRM_FIELD", "id"},
               {"FIRM_INDUSTRY_FIELD", "code"},
               {"FIRM_SIZE_FIELD", "jobs"},
               {"OUTPUT", "memory:"},
               {"OUTPUT_INDUSTRIES", "memory:"},
               {"OUTPUT_ROLES", "memory:"}},
              more);
}

QgsVectorLayer *flows(QgsProject &project) {
  return table(project, QStringLiteral("NoGeometry?field=from:string&field=to:string&field=value:double&field=state:string"),
               {{"a", "b", 6.0, "observed"},
                {"b", "a", 2.0, "modelled"},
                {"c", "a", 2.0, "observed"},
                {"a", "h", 10.0, "observed"},
                {"g", "a", 5.0, "observed"}});
}

QVariantMap linked(QgsProject &project) { return {{"LINKAGES", flows(project)->id()}, {"STATUS_FIELD", "state"}}; }

QVariant value(const Run &done, int cluster, const char *field) {
  return featureWhere(done.layer("OUTPUT"), "cluster_id", cluster).attribute(field);
}

QgsFeature roleRow(const Run &done, int cluster, const QString &role) {
  for (QgsFeatureIterator rows = done.layer("OUTPUT_ROLES")->getFeatures();;) {
    QgsFeature row;
    if (!rows.nextFeature(row))
      return {};
    if (row.attribute("cluster_id").toInt() == cluster && row.attribute("role").toString() == role)
      return row;
  }
}

QString textOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class ClusterProfileTest : public QObject {
  Q_OBJECT
private slots:
  // Two clusters that share a border, one that overlaps the first: a firm on the border counts once, one in the overlap twice.
  void firmsOnASharedBorderCountOnce() {
    QgsProject project;
    QgsVectorLayer *areas = table(
        project, "Polygon?crs=EPSG:32642&field=cluster_id:integer", {{1}, {2}, {3}},
        {"Polygon((0 0,10 0,10 10,0 10,0 0))", "Polygon((10 0,20 0,20 10,10 10,10 0))", "Polygon((0 5,5 5,5 20,0 20,0 5))"});
    QgsVectorLayer *points = table(project, "Point?crs=EPSG:32642&field=id:string", {{"border"}, {"overlap"}, {"corner"}},
                                   {"Point(10 5)", "Point(2 7)", "Point(5 8)"});
    const QVariantMap inputs{{"CLUSTERS", areas->id()}, {"FIRMS", points->id()}, {"OUTPUT", "memory:"}};
    const Run done = run(algorithm, inputs, project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(value(done, 1, "firms").toInt(), 3); // the corner of 3 lies inside of 1, and is in both
    QCOMPARE(value(done, 2, "firms").toInt(), 0);
    QCOMPARE(value(done, 3, "firms").toInt(), 2);
    QgsVectorLayer *away = table(project, "Point?crs=EPSG:32642&field=id:string", {{"far"}}, {"Point(99 99)"});
    const Run none = run(algorithm, with(inputs, {{"FIRMS", away->id()}}), project);
    QVERIFY2(none.ok && none.log.contains("No firm lies in a cluster"), qPrintable(none.log));
  }

  void figuresAreThoseByHand() {
    QgsProject project;
    const Run done = run(algorithm, parameters(project, linked(project)), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(value(done, 1, "firms").toInt(), 5);
    QCOMPARE(value(done, 1, "size").toDouble(), 110.0); // d has none
    QVERIFY(std::abs(value(done, 1, "herfindahl").toDouble() - (2500 + 900 + 400 + 100) / 12100.0) < 1e-12);
    QCOMPARE(value(done, 2, "firms").toInt(), 2); // f is in both
    QCOMPARE(value(done, 3, "firms").toInt(), 0);
    QVERIFY(value(done, 3, "herfindahl").isNull() && value(done, 3, "mean_distance_km").isNull());
    QCOMPARE(done.results.value("FIRM_COUNT").toInt(), 7);
    QVERIFY2(done.log.contains("1 firms have no point") && done.log.contains("1 firms in clusters have no size"),
             qPrintable(done.log));
    // Shares of 24.10: 50 of 110 here, 100 of 172 of all sizes known.
    QCOMPARE(value(done, 1, "leading_industry").toString(), QString("24.10"));
    QVERIFY(std::abs(value(done, 1, "leading_quotient").toDouble() - 50.0 / 110 / (100.0 / 172)) < 1e-12);
    QCOMPARE(value(done, 1, "value_inside").toDouble(), 10.0);
    QCOMPARE(value(done, 1, "value_out").toDouble(), 10.0);
    QCOMPARE(value(done, 1, "value_in").toDouble(), 5.0);
    QCOMPARE(value(done, 1, "kept_share").toDouble(), 0.4);
    QCOMPARE(value(done, 1, "links_inside").toInt(), 3);
    QCOMPARE(value(done, 1, "density").toDouble(), 3.0 / 20);
    QVERIFY(std::abs(value(done, 1, "reciprocity").toDouble() - 2.0 / 3) < 1e-12);
    QVERIFY(std::abs(value(done, 1, "mean_linked_km").toDouble() - 4) < 1e-9); // 5 km and 3 km
    QCOMPARE(value(done, 1, "status").toString(), QString("mixed"));
    QVERIFY(std::abs(value(done, 2, "mean_distance_km").toDouble() - 5.5) < 1e-9);
    QVERIFY(std::abs(value(done, 2, "interaction_potential").toDouble() - 2 * 50 * std::exp(-0.55) / 15) < 1e-9);
    QVERIFY(std::abs(value(done, 1, "area_km2").toDouble() - 100) < 2);
  }

  void rolesFollowTheLongestCodeAndTheField() {
    QgsProject project;
    const Run byCode = run(algorithm, parameters(project), project);
    QVERIFY2(byCode.ok, qPrintable(byCode.refusal + byCode.log));
    QCOMPARE(roleRow(byCode, 1, "producers").attribute("firms").toInt(), 3); // 24.10, 24.20, 0111
    QCOMPARE(roleRow(byCode, 1, "suppliers").attribute("firms").toInt(), 1); // C33
    QCOMPARE(roleRow(byCode, 1, "education").attribute("firms").toInt(), 1);
    QCOMPARE(roleRow(byCode, 2, "producers").attribute("firms").toInt(), 2); // a Cyrillic А is section A
    QVERIFY(roleRow(byCode, 1, "government").attribute("missing").toBool());
    QVERIFY(!roleRow(byCode, 1, "other").attribute("missing").toBool());
    QCOMPARE(value(byCode, 1, "missing_roles").toString(), QString("science, government, infrastructure"));
    const Run field = run(algorithm, parameters(project, {{"FIRM_ROLE_FIELD", "part"}}), project);
    QCOMPARE(roleRow(field, 1, "science").attribute("firms").toInt(), 1);
    QCOMPARE(roleRow(field, 1, "education").attribute("firms").toInt(), 0);
    const Run steel = run(algorithm, parameters(project, {{"PRODUCERS", "24;X"}}), project);
    QCOMPARE(roleRow(steel, 1, "producers").attribute("firms").toInt(), 2);
    QCOMPARE(roleRow(steel, 1, "suppliers").attribute("firms").toInt(), 2);
    QgsVectorLayer *own = table(project, QStringLiteral("NoGeometry?field=code:string&field=role:string"),
                                {{"24", "government"}, {"2420", "education"}, {"0", ""}});
    const Run replaced = run(algorithm, parameters(project, {{"ROLES", own->id()}}), project);
    QCOMPARE(roleRow(replaced, 1, "government").attribute("firms").toInt(), 1);
    QCOMPARE(roleRow(replaced, 1, "education").attribute("firms").toInt(), 1);
    QVERIFY2(replaced.log.contains("none of the six roles"), qPrintable(replaced.log));
  }

  void placesMayStandForFirms() {
    QgsProject project;
    QgsVectorLayer *places =
        table(project, QStringLiteral("Point?crs=EPSG:4326&field=region:string"), {{"a"}, {"b"}, {"c"}, {"g"}, {"h"}},
              {"Point(64.52 0.01)", "Point(64.53 0.02)", "", "Point(70 5)", "Point(70 6)"});
    const Run done = run(algorithm, parameters(project, with(linked(project), {{"PLACES", places->id()}})), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(value(done, 1, "value_inside").toDouble(), 8.0); // a and b
    QCOMPARE(value(done, 1, "value_out").toDouble(), 10.0);
    QCOMPARE(value(done, 1, "value_in").toDouble(), 7.0);                             // of g, and of c, which has no point
    QCOMPARE(value(done, 1, "density").toDouble(), 1.0);                              // of two places
    QVERIFY(std::abs(value(done, 1, "mean_linked_km").toDouble() - 1.569035) < 1e-6); // pyproj.Geod
  }

  void sheetsArePagesThatBrowsersRead() {
    QgsProject project;
    QTemporaryDir folder;
    const QString target = folder.filePath("sheets");
    const Run done = run(algorithm, parameters(project, with(linked(project), {{"OUTPUT_SHEETS", target}})), project);
    QVERIFY2(done.ok, qPrintable(done.refusal + done.log));
    QCOMPARE(QDir(target).entryList({"*.html"}, QDir::Files).size(), 4);
    QString page = textOf(target + "/cluster_1.html");
    for (const char *text : {"Steel &amp; &lt;Coal&gt;", "<svg", "Roles that are missing: science, government", "Partly modelled",
                             "Interaction potential", "24.10"})
      QVERIFY2(page.contains(text), text);
    QVERIFY(!page.contains("<Coal>") && !page.contains("nan") && !page.contains("http"));
    page.remove("<!DOCTYPE html>").replace(QRegularExpression("(<meta[^>]*)>"), "\\1/>");
    QXmlStreamReader reader(page); // well-formed but for what HTML leaves open
    while (!reader.atEnd())
      reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(textOf(done.results.value("OUTPUT_HTML").toString()).contains("cluster_3.html"));
    QVERIFY(run(algorithm, parameters(project, {{"OUTPUT_SHEETS", target}}), project).ok); // its own may be replaced
    QFile own(target + "/clusters.html");
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    const Run refused = run(algorithm, parameters(project, {{"OUTPUT_SHEETS", target}}), project);
    QVERIFY2(!refused.ok && refused.log.contains("Name another folder"), qPrintable(refused.log));
    QCOMPARE(textOf(target + "/clusters.html"), QString("mine"));
  }

  void theOrderOfRowsDecidesNothing() {
    QgsProject project;
    const Run first = run(algorithm, parameters(project, linked(project)), project);
    const Run second = run(algorithm, parameters(project, linked(project), true), project);
    for (const char *output : {"OUTPUT", "OUTPUT_INDUSTRIES", "OUTPUT_ROLES"})
      for (const QgsField &field : first.layer(output)->fields())
        QCOMPARE(column(second.layer(output), qPrintable(field.name())), column(first.layer(output), qPrintable(field.name())));
  }

  void industriesSumToTheirCluster() {
    QgsProject project;
    const Run done = run(algorithm, parameters(project), project);
    double share = 0;
    int firmsSummed = 0;
    for (QgsFeatureIterator rows = done.layer("OUTPUT_INDUSTRIES")->getFeatures();;) {
      QgsFeature row;
      if (!rows.nextFeature(row))
        break;
      if (row.attribute("cluster_id").toInt() != 1)
        continue;
      share += row.attribute("share_in_cluster").toDouble();
      firmsSummed += row.attribute("firms").toInt();
      QCOMPARE(row.attribute("rivals").toInt(), row.attribute("firms").toInt() - 1);
    }
    QVERIFY(std::abs(share - 1) < 1e-12);
    QCOMPARE(firmsSummed, 5);
  }

  void faultsHaveASentence() {
    QgsProject project;
    QVERIFY(run(algorithm, parameters(project, {{"LINKAGES", flows(project)->id()}, {"FIRM_FIELD", QVariant()}}), project)
                .refusal.contains("name FIRM_FIELD"));
    QVERIFY(
        run(algorithm, parameters(project, {{"PLACES", firms(project)->id()}}), project).refusal.contains("without LINKAGES"));
    QVERIFY(run(algorithm, parameters(project, {{"DECAY", 0}}), project).refusal.contains("DECAY"));
    const Run wrong = run(algorithm, parameters(project, {{"FIRM_ROLE_FIELD", "code"}}), project);
    QVERIFY2(!wrong.ok && wrong.log.contains("not one of the roles"), qPrintable(wrong.log));
    const Run bare =
        run(algorithm, parameters(project, {{"FIRM_INDUSTRY_FIELD", QVariant()}, {"FIRM_SIZE_FIELD", QVariant()}}), project);
    QVERIFY2(bare.ok, qPrintable(bare.refusal + bare.log));
    QCOMPARE(value(bare, 1, "size").toDouble(), 5.0);
    QVERIFY(value(bare, 1, "leading_industry").isNull());
  }
};

TERRITORIAL_TEST_MAIN(ClusterProfileTest)
#include "cluster_profile_test.moc"
