#include "processing/linkages/flow_nodes_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/linkages/flow_look_parameters.h"
#include "processing/linkages/node_groups.h"
#include "processing/linkages/node_labels.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "linkages/centralities.h"

#include <qgsvectorlayer.h>

#include <algorithm>
#include <array>
#include <set>

namespace territorial {

namespace {

class FlowNodesText {
  Q_DECLARE_TR_FUNCTIONS(FlowNodesAlgorithm)
};

// Where the stages of a run end on the progress bar, in per cent.
constexpr double tableRead = 40, measured = 80, labelled = 90, written = 99;

// The measures of one network of the table.
struct NodeTable {
  NodeMeasures measures;
  std::vector<NodeRole> roles;
  Centralities centralities;
};

CentralityOptions centralityOptions(const Parameters &parameters) {
  const QStringList asked = parameters.choices(QStringLiteral("CENTRALITIES"));
  const auto has = [&asked](const char *word) { return asked.contains(QLatin1String(word)); };
  return {has("page_rank"),   has("eigenvector"), has("hub_scores"),
          has("betweenness"), has("closeness"),   parameters.number(QStringLiteral("DAMPING"))};
}

NodeTable nodeTable(std::size_t places, const NodeGroup &group, const RoleRule &rule, const CentralityOptions &options,
                    Progress &progress) {
  WatchedProgress summing(progress);
  const std::vector<ValuedFlow> pairs = summed_pairs(places, group.flows, summing);
  NodeTable table;
  table.measures = node_measures(places, pairs);
  table.roles = node_roles(table.measures, rule);
  table.centralities = centralities(places, pairs, options, progress);
  return table;
}

QString roleWord(NodeRole role) {
  switch (role) {
  case NodeRole::source:
    return QStringLiteral("source");
  case NodeRole::sink:
    return QStringLiteral("sink");
  case NodeRole::hub:
    return QStringLiteral("hub");
  case NodeRole::balanced:
    return QStringLiteral("balanced");
  case NodeRole::none:
    break;
  }
  return QStringLiteral("none");
}

// Points of all places; of those without flows only where the layer has one.
std::vector<QgsGeometry> nodePoints(const Linkages &linkages) {
  const Places &places = linkages.places;
  std::vector<bool> used(static_cast<std::size_t>(places.units.size()));
  for (const Flow &flow : linkages.flows)
    used[static_cast<std::size_t>(flow.from)] = used[static_cast<std::size_t>(flow.to)] = true;
  std::vector<QgsGeometry> points;
  for (int rank = 0; rank < places.units.size(); ++rank) {
    const auto at = static_cast<std::size_t>(rank);
    const bool there = !places.geometries[at].isNull() && !places.geometries[at].isEmpty();
    points.push_back(used[at] || there ? QgsGeometry::fromPointXY(placePoint(places, rank)) : QgsGeometry());
  }
  return points;
}

// Places with flows on the point of one before.
std::set<int> coincidentPlaces(const std::vector<QgsGeometry> &points, const std::vector<NodeTable> &tables) {
  std::set<std::pair<double, double>> seen;
  std::set<int> coincident;
  for (std::size_t place = 0; place < points.size(); ++place) {
    const bool drawn = std::any_of(tables.begin(), tables.end(),
                                   [place](const NodeTable &table) { return table.measures.throughput[place] > 0; });
    if (!drawn || points[place].isNull())
      continue;
    const QgsPointXY point = points[place].asPoint();
    if (!seen.insert({point.x(), point.y()}).second)
      coincident.insert(static_cast<int>(place));
  }
  return coincident;
}

// The names of LABEL_FIELD, else of a field name, by rank; the ids without.
std::vector<QVariant> nodeLabels(const Parameters &parameters, const Places &places, QgsProcessingFeedback *feedback) {
  std::vector<QVariant> labels;
  for (const QString &id : places.units.ids)
    labels.push_back(id);
  const auto source = parameters.source(QStringLiteral("PLACES"));
  const int id = fieldIndex(*source, places.id_field.name()),
            name = parameters.given(QStringLiteral("LABEL_FIELD"))
                       ? fieldIndex(*source, parameters.text(QStringLiteral("LABEL_FIELD")))
                       : source->fields().lookupField(QStringLiteral("name"));
  if (name < 0)
    return labels;
  forEachFeature(*source, false, feedback, tableRead, tableRead,
                 [&](const QgsFeature &feature) {
                   const int rank = places.units.find(idAt(*source, feature, id));
                   if (rank >= 0 && !qc::isNull(feature.attribute(name)))
                     labels[static_cast<std::size_t>(rank)] = feature.attribute(name).toString();
                 },
                 {id, name});
  return labels;
}

// Places as labels see them: of several networks with the largest circle of each.
std::vector<LabelledNode> labelledNodes(const std::vector<QVariant> &labels, const std::vector<QgsGeometry> &points,
                                        const std::vector<NodeTable> &tables, double largest, double most, double least) {
  std::vector<LabelledNode> nodes(labels.size());
  for (const NodeTable &table : tables) {
    const std::vector<double> radii = circle_radii(table.measures.throughput, largest, most, least);
    for (std::size_t place = 0; place < nodes.size(); ++place)
      nodes[place].radius = std::max(nodes[place].radius, radii[place]);
  }
  for (std::size_t place = 0; place < nodes.size(); ++place) {
    nodes[place].text = labels[place].toString();
    if (!points[place].isNull())
      nodes[place].point = points[place].asPoint();
  }
  return nodes;
}

void sayLabels(const NodeLabels &placed, const std::vector<QVariant> &labels, QgsProcessingFeedback *feedback) {
  const auto names = [&labels](const std::vector<int> &nodes) {
    QStringList list;
    for (const int node : nodes)
      list << labels[static_cast<std::size_t>(node)].toString();
    return shortList(list);
  };
  if (!placed.over_flows.empty())
    feedback->pushInfo(FlowNodesText::tr("%1 labels lie on a flow, as nothing beside their circle is free: %2.")
                           .arg(placed.over_flows.size())
                           .arg(names(placed.over_flows)));
  if (!placed.lost.empty())
    feedback->pushWarning(
        FlowNodesText::tr("%1 labels found no place: %2. Take a larger scale, a smaller LABEL_SIZE or fewer LABELS.")
            .arg(placed.lost.size())
            .arg(names(placed.lost)));
}

} // namespace

QVariantMap FlowNodesAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                        QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Linkages linkages = readLinkages(parameters, feedback, 0, tableRead);
  const auto places = static_cast<std::size_t>(linkages.places.units.size());
  const std::vector<QVariant> labels = nodeLabels(parameters, linkages.places, feedback);
  const std::vector<QgsGeometry> points = nodePoints(linkages);
  const QString apart = parameters.choice(QStringLiteral("APART"));
  std::vector<NodeGroup> groups =
      nodeGroups(linkages, apart.contains(QLatin1String("type")), apart.contains(QLatin1String("period")));
  if (groups.empty()) {
    feedback->pushWarning(tr("The table has no flow between the places: all nodes are empty."));
    groups.push_back({-1, -1, {}, std::vector<int>(places, 0), std::vector<int>(places, -1)});
  }

  const RoleRule rule{parameters.number(QStringLiteral("ROLE_BALANCE")), parameters.number(QStringLiteral("HUB_SIZE"))};
  const CentralityOptions options = centralityOptions(parameters);
  std::vector<NodeTable> tables;
  double largest = 0;
  int components = 0, unconverged = 0;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const double step = (measured - tableRead) / static_cast<double>(groups.size());
    FeedbackProgress progress(feedback, tableRead + step * static_cast<double>(group),
                              tableRead + step * static_cast<double>(group + 1));
    tables.push_back(nodeTable(places, groups[group], rule, options, progress));
    for (const double throughput : tables.back().measures.throughput)
      largest = std::max(largest, throughput);
    components = std::max(components, tables.back().centralities.components);
    unconverged += tables.back().centralities.unconverged;
  }
  if (unconverged > 0)
    feedback->pushWarning(
        tr("Of %1 connected parts of the network the eigenvector or the hub scores were not found: they are NULL "
           "there.")
            .arg(unconverged));
  if (components > 1)
    feedback->pushInfo(tr("The network has %1 connected parts: compare eigenvector, hub and authority scores within a part only.")
                           .arg(components));
  const std::set<int> coincident = coincidentPlaces(points, tables);
  if (!coincident.empty())
    feedback->pushWarning(
        tr("%1 places with flows lie on the point of another and hide it or are hidden.").arg(coincident.size()));

  const double most = parameters.number(QStringLiteral("MAX_RADIUS")), least = parameters.number(QStringLiteral("MIN_RADIUS"));
  const NodeLabels placed = placeNodeLabels(labelledNodes(labels, points, tables, largest, most, least), linkages.places.crs,
                                            parameters, feedback, measured, labelled);
  sayLabels(placed, labels, feedback);

  std::vector<ResultField> fields = resultTables()[0].fields;
  for (ResultField &field : fields) {
    if (field.name == QLatin1String("place"))
      field.type = linkages.places.id_field.type();
    if (field.name == QLatin1String("type"))
      field.type = linkages.types.field.type();
    if (field.name == QLatin1String("period"))
      field.type = linkages.periods.field.type();
  }
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbPoint, linkages.places.crs);
  const double scale = parameters.given(QStringLiteral("MAP_SCALE")) ? parameters.number(QStringLiteral("MAP_SCALE")) : 0;
  std::array<long long, 5> roles{};
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const NodeTable &table = tables[group];
    const NodeMeasures &node = table.measures;
    const Centralities &central = table.centralities;
    const std::vector<double> radii = circle_radii(node.throughput, largest, most, least);
    const auto centrality = [](const std::vector<double> &list, std::size_t place) {
      return list.empty() ? qc::nullOf(qc::fieldDouble) : orNull(list[place]);
    };
    for (std::size_t place = 0; place < places; ++place) {
      if (place % 1024 == 0) {
        if (feedback->isCanceled())
          throw Cancelled();
        feedback->setProgress(labelled + (written - labelled) * static_cast<double>(group * places + place) /
                                             static_cast<double>(groups.size() * places));
      }
      ++roles[static_cast<std::size_t>(table.roles[place])];
      const double through = node.throughput[place];
      output->add({linkages.places.units.values[place],
                   labels[place],
                   propertyValue(linkages.types, groups[group].type),
                   propertyValue(linkages.periods, groups[group].period),
                   node.inflow[place],
                   node.outflow[place],
                   node.net[place],
                   through > 0 ? QVariant(node.net[place] / through) : qc::nullOf(qc::fieldDouble),
                   through,
                   node.self[place],
                   node.in_degree[place],
                   node.out_degree[place],
                   roleWord(table.roles[place]),
                   centrality(central.page_rank, place),
                   centrality(central.eigenvector, place),
                   centrality(central.hub, place),
                   centrality(central.authority, place),
                   centrality(central.betweenness, place),
                   centrality(central.closeness, place),
                   central.component[place] < 0 ? qc::nullOf(qc::fieldInt) : QVariant(central.component[place] + 1),
                   statusText(linkages, groups[group].status[place]),
                   groups[group].null_rows[place],
                   radii[place],
                   scale > 0 ? QVariant(radii[place] / 1000 * scale) : qc::nullOf(qc::fieldDouble),
                   placed.middle[place] ? QVariant(placed.middle[place]->x()) : qc::nullOf(qc::fieldDouble),
                   placed.middle[place] ? QVariant(placed.middle[place]->y()) : qc::nullOf(qc::fieldDouble)},
                  points[place]);
    }
  }
  const auto counted = [&roles](NodeRole role) { return roles[static_cast<std::size_t>(role)]; };
  feedback->pushInfo(tr("%1 sources, %2 sinks, %3 hubs, %4 smaller balanced places, %5 without flows.")
                         .arg(counted(NodeRole::source))
                         .arg(counted(NodeRole::sink))
                         .arg(counted(NodeRole::hub))
                         .arg(counted(NodeRole::balanced))
                         .arg(counted(NodeRole::none)));
  QVariantMap results{{QStringLiteral("NODE_COUNT"), output->count()},
                      {QStringLiteral("SOURCE_COUNT"), counted(NodeRole::source)},
                      {QStringLiteral("SINK_COUNT"), counted(NodeRole::sink)},
                      {QStringLiteral("HUB_COUNT"), counted(NodeRole::hub)},
                      {QStringLiteral("COMPONENT_COUNT"), components},
                      {QStringLiteral("COINCIDENT_COUNT"), static_cast<int>(coincident.size())},
                      {QStringLiteral("LOST_LABEL_COUNT"), static_cast<int>(placed.lost.size())},
                      {QStringLiteral("NULL_COUNT"), linkages.null_rows}};
  const double labelSize = parameters.number(QStringLiteral("LABEL_SIZE"));
  const QString abstract =
      tr("Circles: area proportional to inflow and outflow together, %1 mm of radius for %2.").arg(most).arg(largest, 0, 'g', 6) +
      QLatin1Char(' ') + linkageNotes(linkages);
  finishResult(std::move(output),
               {tr("Nodes of %1").arg(linkages.layer), abstract.trimmed(),
                [labelSize, ground = readBaseMap(parameters)](QgsVectorLayer &layer) {
                  FlowLook look;
                  look.ground = ground;
                  keepFlowLook(layer, look);
                  layer.setCustomProperty(QString::fromLatin1(labelSizeProperty), labelSize);
                  styleNodes(layer);
                }},
               values, context, feedback, results);
  finishUnmatched(linkages.unmatched, linkages.total, values, context, feedback, results);
  return results;
}

} // namespace territorial
