#include "processing/linkages/aggregate_flows_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/linkages/flow_arcs.h"
#include "processing/linkages/flow_levels.h"
#include "processing/linkages/flow_tables.h"
#include "processing/linkages/node_groups.h"
#include "processing/linkages/place_names.h"
#include "processing/reading.h"
#include "processing/styles.h"

#include "common/compensated_sum.h"
#include "linkages/node_measures.h"

#include <algorithm>

namespace territorial {

namespace {

// Where the stages of a run end on the progress bar, in per cent.
constexpr double tableRead = 45, aggregated = 75, written = 99;
constexpr std::size_t checkEvery = 1024;               // rows between two looks at cancel
constexpr double largestRadius = 4, leastRadius = 0.5; // mm of paper

QVariant limit(double scale) { return scale > 0 ? QVariant(scale) : qc::nullOf(qc::fieldDouble); }

ResultRow levelValues(const FlowLevel &level) { return {level.level, limit(level.max_scale), limit(level.min_scale)}; }

// What the nodes of a level send, receive and keep, and the status of their flows.
struct LevelNodes {
  NodeMeasures measures;
  std::vector<double> radii; // of their circles, mm
  std::vector<int> status;   // as in NodeGroup
};

LevelNodes levelNodes(const FlowLevel &level, const FlowKinds &kinds, Progress &progress) {
  std::vector<ValuedFlow> flows;
  constexpr int unseen = -3;
  LevelNodes nodes;
  nodes.status.assign(level.ids.size(), unseen);
  for (const KindFlow &flow : level.flows) {
    flows.push_back({flow.from, flow.to, flow.value});
    const int own = kinds.kinds[flow.kind][2];
    for (const std::uint32_t end : {flow.from, flow.to})
      nodes.status[end] = nodes.status[end] == unseen || nodes.status[end] == own ? own : NodeGroup::several;
  }
  for (int &status : nodes.status)
    status = status == unseen ? -1 : status;
  nodes.measures = node_measures(level.ids.size(), summed_pairs(level.ids.size(), flows, progress));
  return nodes;
}

// Of all levels, with one scale of circles.
std::vector<LevelNodes> allNodes(const FlowLevels &levels, const FlowKinds &kinds, Progress &progress) {
  std::vector<LevelNodes> nodes;
  double largest = 0;
  for (const FlowLevel &level : levels.levels) {
    WatchedProgress silent(progress);
    nodes.push_back(levelNodes(level, kinds, silent));
    for (const double throughput : nodes.back().measures.throughput)
      largest = std::max(largest, throughput);
  }
  for (LevelNodes &level : nodes)
    level.radii = circle_radii(level.measures.throughput, largest, largestRadius, leastRadius);
  return nodes;
}

// All nodes of all levels as places, so that arcs can be drawn between them.
Places nodePlaces(const FlowLevels &levels, const QString &layer) {
  Places places;
  places.layer = layer;
  places.crs = levels.crs;
  places.id_field = levels.id_field;
  for (const FlowLevel &level : levels.levels)
    for (std::size_t node = 0; node < level.ids.size(); ++node) {
      places.units.ids.push_back(level.ids[node].toString());
      places.units.values.push_back(level.ids[node]);
      places.geometries.push_back(level.points[node]);
      places.features.push_back(static_cast<QgsFeatureId>(node));
    }
  return places;
}

// The rows of OUTPUT and OUTPUT_LINES.
class FlowRows {
public:
  FlowRows(const Linkages &linkages, const FlowKinds &kinds) : mLinkages(linkages), mKinds(kinds) {}

  ResultRow row(const FlowLevel &level, const KindFlow &flow) const {
    const auto &[type, period, status] = mKinds.kinds[flow.kind];
    return ResultRow{level.ids[flow.from],
                     level.ids[flow.to],
                     flow.value,
                     shareOf(flow.value, mLinkages.total),
                     propertyValue(mLinkages.types, type),
                     propertyValue(mLinkages.periods, period),
                     propertyValue(mLinkages.statuses, status),
                     static_cast<qlonglong>(flow.rows),
                     static_cast<qlonglong>(flow.null_rows)} +
           levelValues(level);
  }

private:
  const Linkages &mLinkages;
  const FlowKinds &mKinds;
};

std::vector<ResultField> typed(std::vector<ResultField> fields, const Linkages &linkages, const FlowLevels &levels) {
  for (ResultField &field : fields) {
    if (field.name == QLatin1String("from") || field.name == QLatin1String("to") || field.name == QLatin1String("place"))
      field.type = levels.id_field.type();
    if (field.name == QLatin1String("leader") || field.name == QLatin1String("member"))
      field.type = linkages.places.id_field.type();
    if (field.name == QLatin1String("type"))
      field.type = linkages.types.field.type();
    if (field.name == QLatin1String("period"))
      field.type = linkages.periods.field.type();
  }
  return fields;
}

// Those of names in languages, behind the field name that all results have.
std::vector<ResultField> languageFields(const PlaceNames &names) {
  std::vector<ResultField> fields;
  for (int at = 1; at < names.fields.size(); ++at)
    fields.push_back({names.fields[at], names.fields[at], qc::fieldString, names.fields[at],
                      AggregateFlowsAlgorithm::tr("as the field name, from the source's field of the same name")});
  return fields;
}

ResultRow nameValues(const PlaceNames &names, std::size_t node) {
  ResultRow values;
  for (const QStringList &all : names.names) {
    const QString &name = all[static_cast<int>(node)];
    values << (name.isEmpty() ? qc::nullOf(qc::fieldString) : QVariant(name));
  }
  return values;
}

void look(QgsProcessingFeedback *feedback, std::size_t done, std::size_t all, double from, double to) {
  if (done % checkEvery != 0)
    return;
  if (feedback->isCanceled())
    throw Cancelled();
  feedback->setProgress(from + (to - from) * static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(1, all)));
}

double valueWithin(const FlowLevel &level) {
  CompensatedSum sum;
  for (const KindFlow &flow : level.flows)
    if (flow.from == flow.to)
      sum.add(flow.value);
  return sum.value();
}

} // namespace

QVariantMap AggregateFlowsAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                             QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Linkages linkages = readLinkages(parameters, feedback, 0, tableRead);
  const FlowKinds kinds = flowKinds(linkages);
  const FlowLevels levels = flowLevels(linkages, kinds, parameters, feedback, tableRead, aggregated);
  Unmatched unmatched = linkages.unmatched;
  for (const UnmatchedId &id : levels.outside.ids())
    unmatched.add(id);
  if (levels.outside.count() > 0)
    warnUnmatched(unmatched, linkages.total, parameters, feedback);

  const std::vector<ResultTable> tables = resultTables();
  const auto open = [&](std::size_t table, qc::Wkb type, const std::vector<ResultField> &more = {}) {
    std::vector<ResultField> fields = typed(tables[table].fields, linkages, levels);
    fields.insert(fields.end(), more.begin(), more.end());
    return createResult(tables[table].parameter, values, context, fields, type,
                        type == qc::wkbNone ? QgsCoordinateReferenceSystem() : levels.crs);
  };
  std::size_t flowCount = 0, placeCount = 0;
  for (const FlowLevel &level : levels.levels) {
    flowCount += level.flows.size();
    placeCount += level.ids.size();
  }
  QVariantMap results;
  const QString title = tr("Aggregated flows of %1").arg(linkages.layer), notes = linkageNotes(linkages);

  FeedbackProgress measuring(feedback, aggregated, aggregated);
  const std::vector<LevelNodes> nodes = allNodes(levels, kinds, measuring);
  auto lines = open(2, qc::wkbMultiLineString);
  FlowArcs arcs;
  if (lines) {
    std::vector<std::pair<int, int>> pairs;
    std::size_t first = 0;
    for (const FlowLevel &level : levels.levels) {
      for (const KindFlow &flow : level.flows)
        if (flow.from != flow.to && flow.value > 0)
          pairs.emplace_back(static_cast<int>(first + flow.from), static_cast<int>(first + flow.to));
      first += level.ids.size();
    }
    arcs = FlowArcs(nodePlaces(levels, title), pairs, context.transformContext(), feedback);
  }
  const FlowRows rows(linkages, kinds);
  auto output = open(0, qc::wkbNone);
  std::size_t done = 0, arc = 0;
  for (std::size_t at = 0; at < levels.levels.size(); ++at)
    for (const KindFlow &flow : levels.levels[at].flows) {
      look(feedback, done++, flowCount, aggregated, written);
      const ResultRow row = rows.row(levels.levels[at], flow);
      output->add(row);
      if (lines && flow.from != flow.to && flow.value > 0)
        if (const QgsGeometry line = arcs[arc++]; !line.isNull())
          lines->add(row + ResultRow{nodes[at].radii[flow.from], nodes[at].radii[flow.to]}, line);
    }
  if (arcs.coincident() > 0)
    feedback->pushWarning(tr("%1 flows join two places on one point and have no line.").arg(arcs.coincident()));
  if (output->count() == 0)
    feedback->pushWarning(tr("No flow has both ends in a place of the result: the table is empty."));
  finishResult(std::move(output), {title, notes, {}}, values, context, feedback, results);
  finishResult(std::move(lines), {tr("%1, lines").arg(title), notes, [](QgsVectorLayer &layer) { styleLevelFlows(layer); }},
               values, context, feedback, results);

  const std::vector<PlaceNames> names = parameters.given(QStringLiteral("OUTPUT_PLACES"))
                                            ? namesOfLevels(levels, linkages, parameters, feedback)
                                            : std::vector<PlaceNames>();
  if (auto places = names.empty() ? nullptr : open(1, qc::wkbPoint, languageFields(names.front()))) {
    for (std::size_t at = 0; at < levels.levels.size(); ++at) {
      const FlowLevel &level = levels.levels[at];
      const NodeMeasures &node = nodes[at].measures;
      for (std::size_t i = 0; i < level.ids.size(); ++i) {
        look(feedback, i, level.ids.size(), written, written);
        places->add(ResultRow{level.ids[i],
                              qc::isNull(level.leader[i]) ? qc::nullOf(linkages.places.id_field.type()) : level.leader[i],
                              level.places[i], node.inflow[i], node.outflow[i], node.net[i], node.throughput[i], node.self[i],
                              statusText(linkages, nodes[at].status[i]), nodes[at].radii[i]} +
                        levelValues(level) + nameValues(names[at], i),
                    level.points[i]);
      }
    }
    finishResult(std::move(places), {tr("%1, places").arg(title), notes, [](QgsVectorLayer &layer) { styleNodes(layer); }},
                 values, context, feedback, results);
  }
  if (auto members = open(3, qc::wkbNone)) {
    for (const FlowLevel &level : levels.levels)
      for (std::size_t place = 0; place < level.node.size(); ++place) {
        look(feedback, place, level.node.size(), written, written);
        const bool inside = level.node[place] >= 0;
        members->add({linkages.places.units.values[place],
                      inside ? level.ids[static_cast<std::size_t>(level.node[place])] : qc::nullOf(levels.id_field.type()),
                      level.level});
      }
    finishResult(std::move(members), {tr("%1, which place belongs where").arg(title), {}, {}}, values, context, feedback,
                 results);
  }
  for (const FlowLevel &level : levels.levels)
    feedback->pushInfo(tr("Level %1: %2 places, %3 flows; %4 % of the value stays within a place.")
                           .arg(level.level)
                           .arg(level.ids.size())
                           .arg(level.flows.size())
                           .arg(linkages.total > 0 ? 100 * valueWithin(level) / linkages.total : 0, 0, 'f', 2));
  finishUnmatched(unmatched, linkages.total, values, context, feedback, results);
  results.insert(QStringLiteral("FLOW_COUNT"), static_cast<qlonglong>(flowCount));
  results.insert(QStringLiteral("PLACE_COUNT"), static_cast<qlonglong>(placeCount));
  results.insert(QStringLiteral("LEVEL_COUNT"), static_cast<qlonglong>(levels.levels.size()));
  results.insert(QStringLiteral("SELF_SHARE"), shareOf(valueWithin(levels.levels.back()), linkages.total));
  results.insert(QStringLiteral("OUTSIDE_COUNT"), levels.outside.count());
  results.insert(QStringLiteral("NULL_COUNT"), linkages.null_rows);
  return results;
}

} // namespace territorial
