#include "processing/linkages/flow_groups.h"

#include "processing/reading.h"

#include <algorithm>
#include <tuple>

namespace territorial {

namespace {

// Whichever of two statuses says more against taking the sum for an observation: modelled, then unknown words, then none.
int weaker(const Units &statuses, int a, int b) {
  if (a < 0 || b < 0)
    return a < 0 && b < 0 ? -1 : std::max(a, b);
  const auto modelled = [&](int rank) {
    return statuses.ids[static_cast<std::size_t>(rank)].toCaseFolded() == QLatin1String("modelled");
  };
  if (modelled(a) != modelled(b))
    return modelled(a) ? a : b;
  return std::min(a, b);
}

} // namespace

std::vector<FlowGroup> flowGroups(const Linkages &linkages, bool directed) {
  std::vector<Flow> flows = linkages.flows;
  if (!directed)
    for (Flow &flow : flows)
      if (flow.from > flow.to)
        std::swap(flow.from, flow.to);
  std::stable_sort(flows.begin(), flows.end(), [](const Flow &a, const Flow &b) {
    return std::tie(a.type, a.period, a.from, a.to, a.status) < std::tie(b.type, b.period, b.from, b.to, b.status);
  });
  std::vector<FlowGroup> groups;
  for (const Flow &flow : flows) {
    if (groups.empty() || groups.back().type != flow.type || groups.back().period != flow.period)
      groups.push_back({flow.type, flow.period, {}});
    std::vector<PairFlow> &pairs = groups.back().pairs;
    if (pairs.empty() || pairs.back().from != flow.from || pairs.back().to != flow.to) {
      pairs.push_back({flow.from, flow.to, flow.value, flow.status, flow.rows, flow.null_rows});
      continue;
    }
    PairFlow &pair = pairs.back();
    pair.value += flow.value;
    pair.status = weaker(linkages.statuses.units, pair.status, flow.status);
    pair.rows += flow.rows;
    pair.null_rows += flow.null_rows;
  }
  return groups;
}

Places placesOfEnds(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  const auto source = parameters.source(QStringLiteral("LINKAGES"));
  const int ends[] = {fieldIndex(*source, parameters.text(QStringLiteral("FROM_FIELD"))),
                      fieldIndex(*source, parameters.text(QStringLiteral("TO_FIELD")))};
  Places places;
  places.layer = source->sourceName();
  places.id_field = source->fields().at(ends[0]);
  if (source->fields().at(ends[1]).type() != places.id_field.type())
    places.id_field = QgsField(places.id_field.name(), qc::fieldString); // numbers at one end, text at the other: text
  const bool text = places.id_field.type() == qc::fieldString;
  UnitCollector collector;
  forEachFeature(*source, false, feedback, from, to,
                 [&](const QgsFeature &feature) {
                   for (const int end : ends) {
                     const QString id = idAt(*source, feature, end);
                     collector.add(id, text ? QVariant(id) : feature.attribute(end));
                   }
                 },
                 {ends[0], ends[1]});
  std::vector<int> order;
  places.units = collector.sorted(order);
  return places;
}

QString groupName(const Linkages &linkages, const FlowGroup &group) {
  QStringList parts;
  if (group.type >= 0)
    parts << linkages.types.units.ids[static_cast<std::size_t>(group.type)];
  if (group.period >= 0)
    parts << linkages.periods.units.ids[static_cast<std::size_t>(group.period)];
  return parts.join(QStringLiteral(", "));
}

} // namespace territorial
