// territorial:flowbackbone inside QGIS: the published example, every method by hand, and bad input in plain sentences.
#include "flow_fixtures.h"

#include "qgis_compat.h"

#include "processing/styles.h"

#include <qgsrenderer.h>

#include <QtTest>

#include <algorithm>

using namespace territorial::test;

namespace {

QgsVectorLayer *towns(QgsProject &project) {
  return table(project, pointPlaces, {{"A"}, {"B"}, {"C"}, {"D"}, {"E"}},
               {"Point(70 45)", "Point(70 50)", "Point(75 45)", "Point(76 50)", "Point(70 45)"});
}

// The example in the help of disparity() of the R package backbone: ten nodes, 21 edges.
QList<QVariantList> twoScales() {
  QList<QVariantList> rows{{"1", "6", 75.0}};
  for (int i = 2; i <= 5; ++i) {
    rows << QVariantList{"1", QString::number(i), 10.0} << QVariantList{"6", QString::number(i + 5), 100.0};
    for (int j = i + 1; j <= 5; ++j)
      rows << QVariantList{QString::number(j), QString::number(i), 1.0}
           << QVariantList{QString::number(i + 5), QString::number(j + 5), 10.0};
  }
  return rows;
}

QStringList pairs(const QgsVectorLayer *layer) {
  QStringList found;
  const QVariantList from = column(layer, "from"), to = column(layer, "to");
  for (int i = 0; i < from.size(); ++i)
    found << from[i].toString() + to[i].toString();
  return found;
}

} // namespace

class FlowBackboneTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;

  Run backbone(const QList<QVariantList> &rows, const QVariantMap &more = {}, const QString &definition = flowTable) {
    return run("territorial:flowbackbone",
               with({{"LINKAGES", table(*mProject, definition, rows)->id()}, {"OUTPUT", "memory:"}}, more), *mProject);
  }

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void thePublishedExampleKeepsNineEdgesAtEitherEndAndNoneAtBoth() {
    const Run either = backbone(twoScales(), {{"DIRECTED", false}, {"KEPT_ONLY", false}});
    QVERIFY2(either.ok, qPrintable(either.log));
    QCOMPARE(either.results["FLOW_COUNT"].toInt(), 21);
    QCOMPARE(either.results["KEPT_COUNT"].toInt(), 9);
    QCOMPARE(either.layer("OUTPUT")->featureCount(), 21L);
    QVERIFY(!either.layer("OUTPUT")->isSpatial());
    for (const QString to : {"2", "3", "4", "5", "6"}) {
      bool kept = false;
      QgsFeatureIterator features = either.layer("OUTPUT")->getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);)
        if (feature.attribute("from") == "1" && feature.attribute("to") == to)
          kept = feature.attribute("kept").toBool();
      QVERIFY2(kept, qPrintable(to));
    }
    const QgsFeature first = featureWhere(either.layer("OUTPUT"), "from", "1");
    QVERIFY(std::abs(first.attribute("p_value").toDouble() - 0.0122894856623) < 1e-12);
    const Run both = backbone(twoScales(), {{"DIRECTED", false}, {"ENDS", "both"}});
    QVERIFY2(both.ok, qPrintable(both.log));
    QCOMPARE(both.results["KEPT_COUNT"].toInt(), 0);
    QVERIFY2(both.log.contains("No flow is kept"), qPrintable(both.log));
    QCOMPARE(both.results["LOST_PLACE_COUNT"].toInt(), 10);
  }

  void theSpanningTreeLosesNoPlaceAndSaysWhatItAdded() {
    const Run outcome = backbone(twoScales(), {{"DIRECTED", false}, {"ENDS", "both"}, {"SPANNING_TREE", true}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["KEPT_COUNT"].toInt(), 9);
    QCOMPARE(outcome.results["TREE_COUNT"].toInt(), 9);
    QCOMPARE(outcome.results["LOST_PLACE_COUNT"].toInt(), 0);
    QCOMPARE(outcome.results["COMPONENT_COUNT"].toInt(), 1);
    for (const QVariant &by : column(outcome.layer("OUTPUT"), "kept_by"))
      QCOMPARE(by.toString(), QStringLiteral("tree"));
  }

  void noiseCorrectedKeepsFifteenOfThePublishedExample() {
    const Run outcome = backbone(twoScales(), {{"DIRECTED", false}, {"METHOD", "noise_corrected"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.results["KEPT_COUNT"].toInt(), 15);
  }

  void methodsBySizeAreByHand() {
    const QList<QVariantList> rows{{"A", "B", 50.0}, {"A", "C", 30.0}, {"B", "C", 15.0}, {"C", "A", 5.0}};
    const auto kept = [&](const QVariantMap &more) { return pairs(backbone(rows, more).layer("OUTPUT")); };
    QCOMPARE(kept({{"METHOD", "cumulative_share"}, {"SHARE", 0.8}}), (QStringList{"AB", "AC"}));
    QCOMPARE(kept({{"METHOD", "top_overall"}, {"COUNT", 3}}), (QStringList{"AB", "AC", "BC"}));
    QCOMPARE(kept({{"METHOD", "top_k"}, {"COUNT", 1}, {"ENDS", "origin"}}), (QStringList{"AB", "BC", "CA"}));
    QCOMPARE(kept({{"METHOD", "top_k"}, {"COUNT", 1}, {"ENDS", "both"}}), (QStringList{"AB", "CA"}));
    // B is reached by 50, C by 45, A by 5: only what goes up stays.
    QCOMPARE(kept({{"METHOD", "dominant_flows"}}), (QStringList{"AB"}));
  }

  void salienceAndDoublyStochasticHaveScores() {
    for (const char *method : {"high_salience", "doubly_stochastic"}) {
      const Run outcome = backbone(twoScales(), {{"DIRECTED", false}, {"METHOD", method}, {"KEPT_ONLY", false}});
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      for (const QVariant &score : column(outcome.layer("OUTPUT"), "score"))
        QVERIFY(score.toDouble() >= 0 && score.toDouble() <= 1);
      QVERIFY(outcome.results["KEPT_COUNT"].toInt() >= 9);
      QCOMPARE(outcome.results["LOST_PLACE_COUNT"].toInt(), 0);
      for (const QVariant &p : column(outcome.layer("OUTPUT"), "p_value"))
        QVERIFY(p.isNull());
    }
  }

  void bothDirectionsAreOneFlowWhereDirectionDoesNotCount() {
    const QList<QVariantList> rows{{"B", "A", 2.0}, {"A", "B", 3.0}, {"C", "A", 1.0}};
    const Run outcome = backbone(rows, {{"DIRECTED", false}, {"KEPT_ONLY", false}});
    QCOMPARE(pairs(outcome.layer("OUTPUT")), (QStringList{"AB", "AC"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{5.0, 1.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "rows"), (QVariantList{2, 1}));
  }

  void typesAndPeriodsAreNetworksOfTheirOwn() {
    QList<QVariantList> rows;
    for (const char *kind : {"coal", "grain"})
      for (const int year : {2023, 2024})
        rows << QVariantList{"A", "B", 90.0, kind, year, "observed"} << QVariantList{"A", "C", 10.0, kind, year, "modelled"};
    rows << QVariantList{"C", "D", 1.0, "grain", 2024, "observed"};
    const Run outcome = backbone(rows,
                                 {{"TYPE_FIELD", "kind"},
                                  {"PERIOD_FIELD", "year"},
                                  {"STATUS_FIELD", "status"},
                                  {"METHOD", "top_overall"},
                                  {"COUNT", 1},
                                  {"OUTPUT_SUMMARY", "memory:"}},
                                 typedTable);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(pairs(outcome.layer("OUTPUT")), (QStringList{"AB", "AB", "AB", "AB"}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "period"), (QVariantList{2023, 2024, 2023, 2024}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "status"), (QVariantList{"observed", "observed", "observed", "observed"}));
    const QgsVectorLayer *summary = outcome.layer("OUTPUT_SUMMARY");
    QCOMPARE(column(summary, "type"), (QVariantList{"coal", "coal", "grain", "grain"}));
    QCOMPARE(column(summary, "flow_count"), (QVariantList{2, 2, 2, 3}));
    QCOMPARE(column(summary, "lost_place_count"), (QVariantList{1, 1, 1, 2}));
    QCOMPARE(column(summary, "kept_share").first().toDouble(), 0.9);
  }

  void aSumOfObservedAndModelledRowsIsModelled() {
    const Run outcome =
        backbone({{"A", "B", 1.0, "", 0, "observed"}, {"A", "B", 2.0, "", 0, "modelled"}, {"B", "A", 2.0, "", 0, "observed"}},
                 {{"STATUS_FIELD", "status"}, {"METHOD", "top_overall"}}, typedTable);
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{3.0, 2.0}));
    QCOMPARE(column(outcome.layer("OUTPUT"), "status"), (QVariantList{"modelled", "observed"}));
    QVERIFY2(outcome.layer("OUTPUT")->name().contains("partly modelled"), qPrintable(outcome.layer("OUTPUT")->name()));
  }

  void withPlacesTheResultIsAStyledLayerOfLines() {
    const QList<QVariantList> rows{{"A", "B", 50.0}, {"A", "C", 30.0}, {"B", "C", 15.0}, {"C", "D", 5.0}, {"A", "E", 1.0}};
    const Run outcome = backbone(rows, {{"PLACES", towns(*mProject)->id()},
                                        {"METHOD", "top_overall"},
                                        {"COUNT", 1},
                                        {"KEPT_ONLY", false},
                                        {"SPANNING_TREE", true}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QgsVectorLayer *layer = outcome.layer("OUTPUT");
    QCOMPARE(layer->wkbType(), territorial::qc::wkbMultiLineString);
    QCOMPARE(layer->crs().authid(), QStringLiteral("EPSG:4326"));
    QCOMPARE(territorial::styleKind(*layer), QStringLiteral("backbone"));
    const QgsFeature ab = featureWhere(layer, "to", "B");
    const QgsPolylineXY line = ab.geometry().asMultiPolyline().first();
    QCOMPARE(line.first(), QgsPointXY(70, 45));
    QCOMPARE(line.last(), QgsPointXY(70, 50));
    // Two places on one point: a row without a line, and said.
    QVERIFY(featureWhere(layer, "to", "E").geometry().isNull());
    QVERIFY2(outcome.log.contains("on one point"), qPrintable(outcome.log));
    QCOMPARE(layer->renderer()->legendSymbolItems().size(), 3);
    // Only what is there is in the legend.
    const Run kept = backbone(rows, {{"PLACES", towns(*mProject)->id()}, {"METHOD", "top_overall"}, {"COUNT", 2}});
    QCOMPARE(kept.layer("OUTPUT")->renderer()->legendSymbolItems().size(), 1);
  }

  void linesOfManyFlowsEndAtTheirPlaces() {
    QList<QVariantList> places, rows; // more pairs than are drawn at once
    QStringList points;
    for (int i = 0; i < 257; ++i) {
      places << QVariantList{QString::number(i)};
      points << QStringLiteral("Point(%1 %2)").arg(50 + i % 20).arg(40 + 0.5 * (i / 20));
      for (int j = 0; j < 257; ++j)
        if (i != j)
          rows << QVariantList{QString::number(i), QString::number(j), 1.0 + i};
    }
    const QgsVectorLayer *layer = table(*mProject, QStringLiteral("Point?crs=EPSG:4326&field=region:string(20)"), places, points);
    const Run outcome = backbone(rows, {{"PLACES", layer->id()}, {"METHOD", "top_overall"}, {"COUNT", 1}, {"KEPT_ONLY", false}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 65792L);
    int at = 0;
    QgsFeatureIterator features = outcome.layer("OUTPUT")->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature); ++at)
      if (at % 9973 == 0) {
        const int from = feature.attribute("from").toInt(), to = feature.attribute("to").toInt();
        const QgsPolylineXY line = feature.geometry().asMultiPolyline().first();
        QCOMPARE(line.first(), QgsPointXY(50 + from % 20, 40 + 0.5 * (from / 20)));
        QCOMPARE(line.last(), QgsPointXY(50 + to % 20, 40 + 0.5 * (to / 20)));
      }
  }

  void theResultIsATableThatFlowLinesTake() {
    const Run outcome = backbone({{"A", "B", 50.0}, {"A", "C", 30.0}}, {{"METHOD", "top_overall"}, {"COUNT", 1}});
    QgsVectorLayer *kept = outcome.layer("OUTPUT");
    mProject->addMapLayer(kept->clone());
    const QString id = mProject->mapLayersByName(kept->name()).first()->id();
    const Run lines =
        run("territorial:flowlines",
            {{"LINKAGES", id}, {"PLACES", towns(*mProject)->id()}, {"STATUS_FIELD", "status"}, {"OUTPUT", "memory:"}}, *mProject);
    QVERIFY2(lines.ok, qPrintable(lines.log));
    QCOMPARE(lines.results["LINE_COUNT"].toInt(), 1);
  }

  void theOrderOfRowsChangesNothing() {
    QList<QVariantList> rows = twoScales();
    const QStringList before = pairs(backbone(rows, {{"SPANNING_TREE", true}, {"ALPHA", 0.3}}).layer("OUTPUT"));
    std::reverse(rows.begin(), rows.end());
    std::swap(rows[3], rows[11]);
    QCOMPARE(pairs(backbone(rows, {{"SPANNING_TREE", true}, {"ALPHA", 0.3}}).layer("OUTPUT")), before);
  }

  void correctionKeepsByQ() {
    const Run p = backbone(twoScales(), {{"DIRECTED", false}});
    const Run q = backbone(twoScales(), {{"DIRECTED", false}, {"CORRECTION", "fdr"}, {"KEPT_ONLY", false}});
    QVERIFY(q.results["KEPT_COUNT"].toInt() <= p.results["KEPT_COUNT"].toInt());
    QgsFeatureIterator features = q.layer("OUTPUT")->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      QVERIFY(feature.attribute("q_value").toDouble() >= feature.attribute("p_value").toDouble());
      QCOMPARE(feature.attribute("kept").toBool(), feature.attribute("q_value").toDouble() <= 0.05);
    }
  }

  void selfFlowsZerosAndUnknownValuesAreNoEdges() {
    const Run outcome = backbone({{"A", "A", 10.0}, {"A", "B", 0.0}, {"B", "A", QVariant()}, {"A", "C", 5.0}},
                                 {{"METHOD", "top_overall"}, {"KEPT_ONLY", false}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(pairs(outcome.layer("OUTPUT")), (QStringList{"AC"}));
    QCOMPARE(outcome.results["NULL_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["ZERO_COUNT"].toInt(), 1);
    QVERIFY2(outcome.log.contains("66.67 %"), qPrintable(outcome.log));
  }

  void aTableOfSelfFlowsOnlyHasAnEmptyBackbone() {
    for (const char *method : {"disparity", "noise_corrected", "doubly_stochastic", "high_salience", "dominant_flows", "top_k",
                               "top_overall", "cumulative_share"}) {
      const Run outcome = backbone({{"A", "A", 10.0}, {"B", "B", 1.0}}, {{"METHOD", method}, {"SPANNING_TREE", true}});
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.results["FLOW_COUNT"].toInt(), 0);
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 0L);
      QVERIFY2(outcome.log.contains("no network"), qPrintable(outcome.log));
    }
  }

  void aOneWayTableIsANetworkToo() {
    for (const char *method : {"disparity", "noise_corrected", "doubly_stochastic", "high_salience", "dominant_flows"}) {
      const Run outcome = backbone({{"A", "C", 10.0}, {"B", "C", 1.0}}, {{"METHOD", method}, {"KEPT_ONLY", false}});
      QVERIFY2(outcome.ok, qPrintable(outcome.log));
      QCOMPARE(outcome.layer("OUTPUT")->featureCount(), 2L);
      if (QString(method) == "doubly_stochastic")
        QVERIFY2(outcome.log.contains("no doubly stochastic form"), qPrintable(outcome.log));
    }
  }

  void networksInPartsStayInParts() {
    const Run outcome =
        backbone({{"A", "B", 10.0}, {"C", "D", 1.0}}, {{"METHOD", "doubly_stochastic"}, {"OUTPUT_SUMMARY", "memory:"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT_SUMMARY"), "component_count").first().toInt(), 2);
    QCOMPARE(outcome.results["KEPT_COUNT"].toInt(), 2);
  }

  void manyRowsBetweenTwoPlacesAreOneFlow() {
    QList<QVariantList> rows;
    for (int i = 0; i < 20000; ++i)
      rows << QVariantList{"A", "B", 1.0};
    const Run outcome = backbone(rows, {{"METHOD", "top_overall"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT"), "value"), (QVariantList{20000.0}));
  }

  void badInputIsRefusedInWords() {
    const auto refused = [&](const QList<QVariantList> &rows, const QVariantMap &more, const QString &words) {
      const Run outcome = backbone(rows, more);
      return !outcome.ok && (outcome.log + outcome.refusal).contains(words);
    };
    QVERIFY(refused({{"A", "B", -1.0}}, {}, "cannot be negative"));
    QVERIFY(refused({{QVariant(), "B", 1.0}}, {}, "from"));
    QVERIFY(refused({{"A", "B", 1.0}}, {{"ALPHA", 0}}, "ALPHA"));
    QVERIFY(refused({{"A", "B", 1.0}}, {{"DIRECTED", false}, {"ENDS", "origin"}}, "ENDS"));
    QVERIFY(refused({{"A", "B", 1.0}}, {{"FLOW_FIELD", "persons"}}, "persons"));
    QVERIFY(refused({{"A", "X", 1.0}, {"A", "B", 1.0}}, {{"PLACES", towns(*mProject)->id()}}, "MAX_LOST_SHARE"));
  }

  void unknownIdsAreListedWithCandidates() {
    const Run outcome = backbone({{"A", "X", 1.0}, {"A", "B", 99.0}},
                                 {{"PLACES", towns(*mProject)->id()}, {"METHOD", "top_k"}, {"OUTPUT_UNMATCHED", "memory:"}});
    QVERIFY2(outcome.ok, qPrintable(outcome.log));
    QCOMPARE(column(outcome.layer("OUTPUT_UNMATCHED"), "id"), (QVariantList{"X"}));
    QCOMPARE(outcome.results["UNMATCHED_COUNT"].toInt(), 1);
    QCOMPARE(outcome.results["LOST_SHARE"].toDouble(), 0.01);
  }
};

TERRITORIAL_TEST_MAIN(FlowBackboneTest)
#include "flow_backbone_test.moc"
