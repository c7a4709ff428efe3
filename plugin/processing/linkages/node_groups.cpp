#include "processing/linkages/node_groups.h"

#include <map>
#include <utility>

namespace territorial {

std::vector<NodeGroup> nodeGroups(const Linkages &linkages, bool byType, bool byPeriod) {
  constexpr int unseen = -3;
  const auto places = static_cast<std::size_t>(linkages.places.units.size());
  std::map<std::pair<int, int>, NodeGroup> groups;
  for (const Flow &flow : linkages.flows) {
    const std::pair key(byType ? flow.type : -1, byPeriod ? flow.period : -1);
    NodeGroup &group = groups[key];
    if (group.null_rows.empty()) {
      group.type = key.first;
      group.period = key.second;
      group.null_rows.assign(places, 0);
      group.status.assign(places, unseen);
    }
    if (flow.rows > 0)
      group.flows.push_back({static_cast<std::uint32_t>(flow.from), static_cast<std::uint32_t>(flow.to), flow.value});
    const auto touch = [&](int place) {
      int &status = group.status[static_cast<std::size_t>(place)];
      status = status == unseen || status == flow.status ? flow.status : NodeGroup::several;
      group.null_rows[static_cast<std::size_t>(place)] += flow.null_rows;
    };
    touch(flow.from);
    if (flow.to != flow.from)
      touch(flow.to);
  }
  std::vector<NodeGroup> sorted;
  for (auto &[key, group] : groups) {
    for (int &status : group.status)
      status = status == unseen ? -1 : status;
    sorted.push_back(std::move(group));
  }
  return sorted;
}

QVariant statusText(const Linkages &linkages, int status) {
  if (status == NodeGroup::several)
    return QStringLiteral("mixed");
  return status < 0 ? qc::nullOf(qc::fieldString) : QVariant(linkages.statuses.units.ids[static_cast<std::size_t>(status)]);
}

} // namespace territorial
