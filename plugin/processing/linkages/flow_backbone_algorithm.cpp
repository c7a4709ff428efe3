#include "processing/linkages/flow_backbone_algorithm.h"

#include "processing/linkages/backbone_groups.h"
#include "processing/linkages/flow_arcs.h"
#include "processing/linkages/flow_tables.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsvectorlayer.h>

#include <numeric>

namespace territorial {

namespace {

// Where the stages of a run end on the progress bar, in per cent.
constexpr double placesRead = 10, tableRead = 50, edgesJudged = 75, linesWritten = 99;
constexpr std::size_t checkEvery = 1024; // features between two looks at cancel

// All groups together.
struct Totals {
  std::size_t edges = 0, kept = 0, tree = 0, nodes = 0, kept_nodes = 0, components = 0, kept_components = 0;
  double value = 0, kept_value = 0;

  explicit Totals(const std::vector<GroupBackbone> &groups) {
    for (const GroupBackbone &group : groups) {
      edges += group.edges.size();
      kept += group.kept;
      tree += group.tree;
      nodes += group.nodes;
      kept_nodes += group.kept_nodes;
      components += group.components;
      kept_components += group.kept_components;
      value += group.value;
      kept_value += group.kept_value;
    }
  }
};

// The edges that are given out, by group, and their places.
struct Chosen {
  std::vector<std::pair<const GroupBackbone *, const BackboneEdge *>> edges;
  std::vector<std::pair<int, int>> pairs;
};

Chosen chosenEdges(const std::vector<GroupBackbone> &groups, bool keptOnly) {
  Chosen chosen;
  for (const GroupBackbone &group : groups)
    for (const BackboneEdge &edge : group.edges)
      if (edge.kept() || !keptOnly) {
        chosen.edges.emplace_back(&group, &edge);
        chosen.pairs.emplace_back(edge.flow.from, edge.flow.to);
      }
  return chosen;
}

ResultRow edgeRow(const Linkages &linkages, const GroupBackbone &group, const BackboneEdge &edge) {
  const auto &ids = linkages.places.units.values;
  const QVariant by = edge.by_filter ? QVariant(QStringLiteral("filter"))
                      : edge.by_tree ? QVariant(QStringLiteral("tree"))
                                     : qc::nullOf(qc::fieldString);
  return {ids[static_cast<std::size_t>(edge.flow.from)],
          ids[static_cast<std::size_t>(edge.flow.to)],
          edge.flow.value,
          shareOf(edge.flow.value, group.value),
          orNull(edge.score),
          orNull(edge.p),
          orNull(edge.q),
          orNull(edge.p_origin),
          orNull(edge.p_destination),
          edge.kept(),
          by,
          propertyValue(linkages.types, group.type),
          propertyValue(linkages.periods, group.period),
          propertyValue(linkages.statuses, edge.flow.status),
          edge.flow.rows,
          edge.flow.null_rows};
}

ResultRow summaryRow(const Linkages &linkages, const GroupBackbone &group) {
  return {propertyValue(linkages.types, group.type),
          propertyValue(linkages.periods, group.period),
          static_cast<int>(group.edges.size()),
          static_cast<int>(group.kept),
          static_cast<int>(group.tree),
          group.value,
          shareOf(group.kept_value, group.value),
          static_cast<int>(group.nodes),
          static_cast<int>(group.nodes - group.kept_nodes),
          static_cast<int>(group.components),
          static_cast<int>(group.kept_components),
          group.converged};
}

double selfValue(const Linkages &linkages) {
  return std::accumulate(linkages.flows.begin(), linkages.flows.end(), 0.0,
                         [](double sum, const Flow &flow) { return sum + (flow.from == flow.to ? flow.value : 0); });
}

} // namespace

QString FlowBackboneAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkLinkages(parameters, parameters.given(QStringLiteral("PLACES"))); !sentence.isEmpty())
    return sentence;
  return checkBackbone(parameters);
}

QVariantMap FlowBackboneAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const bool mapped = parameters.given(QStringLiteral("PLACES"));
  Places places = mapped ? readPlaces(parameters, feedback, 0, placesRead) : placesOfEnds(parameters, feedback, 0, placesRead);
  const Linkages linkages = readLinkages(parameters, std::move(places), feedback, placesRead, tableRead);
  const std::vector<GroupBackbone> groups = backbones(linkages, parameters, feedback, tableRead, edgesJudged);
  const Totals totals(groups);
  const bool keptOnly = parameters.flag(QStringLiteral("KEPT_ONLY"));
  const Chosen chosen = chosenEdges(groups, keptOnly);
  FlowArcs arcs(linkages.places, chosen.pairs, context.transformContext(), feedback);

  const double self = selfValue(linkages);
  if (self > 0)
    feedback->pushInfo(tr("Flows within a place, %1 % of the value, are no edges.").arg(100 * self / linkages.total, 0, 'f', 2));
  const QString carried =
      totals.value > 0 ? QString::number(100 * totals.kept_value / totals.value, 'f', 1) : QStringLiteral("0");
  const QString kept =
      tr("%1 of %2 flows are kept, with %3 % of their value; %4 of %5 places have none, in %6 parts instead of %7.")
          .arg(totals.kept)
          .arg(totals.edges)
          .arg(carried)
          .arg(totals.nodes - totals.kept_nodes)
          .arg(totals.nodes)
          .arg(totals.kept_components)
          .arg(totals.components);
  if (totals.edges == 0)
    feedback->pushWarning(tr("No flow between two places is greater than 0: there is no network to take a backbone of."));
  else if (totals.kept == 0)
    feedback->pushWarning(
        tr("No flow is kept: none is above what this METHOD asks for. Take a larger ALPHA, SHARE or COUNT, a lower "
           "SALIENCE, or SPANNING_TREE."));
  else
    feedback->pushInfo(kept);

  const std::vector<ResultTable> tables = resultTables();
  const auto open = [&](std::size_t table, qc::Wkb type) {
    return createResult(tables[table].parameter, values, context, typedFields(tables[table].fields, linkages), type,
                        type == qc::wkbNone ? QgsCoordinateReferenceSystem() : linkages.places.crs);
  };
  QVariantMap results{{QStringLiteral("FLOW_COUNT"), static_cast<qlonglong>(totals.edges)},
                      {QStringLiteral("KEPT_COUNT"), static_cast<qlonglong>(totals.kept)},
                      {QStringLiteral("TREE_COUNT"), static_cast<qlonglong>(totals.tree)},
                      {QStringLiteral("LOST_PLACE_COUNT"), static_cast<qlonglong>(totals.nodes - totals.kept_nodes)},
                      {QStringLiteral("COMPONENT_COUNT"), static_cast<qlonglong>(totals.kept_components)},
                      {QStringLiteral("NULL_COUNT"), linkages.null_rows},
                      {QStringLiteral("ZERO_COUNT"), linkages.zero_rows}};
  if (totals.value > 0)
    results.insert(QStringLiteral("KEPT_SHARE"), totals.kept_value / totals.value);
  auto output = open(0, mapped ? qc::wkbMultiLineString : qc::wkbNone);
  for (std::size_t i = 0; output && i < chosen.edges.size(); ++i) {
    if (i % checkEvery == 0) {
      if (feedback->isCanceled())
        throw Cancelled();
      feedback->setProgress(edgesJudged +
                            (linesWritten - edgesJudged) * static_cast<double>(i) / static_cast<double>(chosen.edges.size()));
    }
    output->add(edgeRow(linkages, *chosen.edges[i].first, *chosen.edges[i].second), mapped ? arcs[i] : QgsGeometry());
  }
  if (arcs.coincident() > 0)
    feedback->pushWarning(
        tr("%1 flows join two places on one point: they are in the table but have no line.").arg(arcs.coincident()));
  const QString name = tr("%1: backbone").arg(flowsName(linkages));
  QStringList abstract{tr("Backbone by %1.").arg(parameters.choice(QStringLiteral("METHOD"))), kept};
  if (const QString notes = linkageNotes(linkages); !notes.isEmpty())
    abstract << notes;
  const bool directed = parameters.flag(QStringLiteral("DIRECTED"));
  finishResult(std::move(output),
               {name, abstract.join(QLatin1Char(' ')), [directed](QgsVectorLayer &layer) { styleBackbone(layer, directed); }},
               values, context, feedback, results);
  if (auto summary = open(1, qc::wkbNone)) {
    for (const GroupBackbone &group : groups)
      summary->add(summaryRow(linkages, group));
    finishResult(std::move(summary), {tr("%1, in figures").arg(name), abstract.join(QLatin1Char(' ')), {}}, values, context,
                 feedback, results);
  }
  finishUnmatched(linkages.unmatched, linkages.total, values, context, feedback, results);
  return results;
}

} // namespace territorial
