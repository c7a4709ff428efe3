#include "processing/boundaries/firm_cluster_sums.h"

#include "processing/identifiers.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace territorial {

namespace {

// By x, y, size and the order of the source.
void sortByPlace(std::vector<std::size_t> &order, const std::vector<Point> &points, const std::vector<double> &size) {
  std::vector<std::pair<double, std::uint32_t>> keys; // side by side: much faster than by way of the order
  keys.reserve(order.size());
  for (const std::size_t firm : order)
    keys.emplace_back(points[firm].x, static_cast<std::uint32_t>(firm));
  std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  const auto rest = [&](std::uint32_t firm) {
    return std::tuple(points[firm].y, std::isnan(size[firm]) ? -1 : size[firm], firm);
  };
  for (auto begin = keys.begin(); begin != keys.end();) { // few share an x
    const auto end = std::find_if(begin, keys.end(), [begin](const auto &key) { return key.first != begin->first; });
    if (end - begin > 1)
      std::sort(begin, end, [&](const auto &a, const auto &b) { return rest(a.second) < rest(b.second); });
    begin = end;
  }
  std::transform(keys.begin(), keys.end(), order.begin(), [](const auto &key) { return key.second; });
}

} // namespace

std::vector<std::size_t> ranksOf(const Firms &firms, const std::vector<Point> &points, bool bySize) {
  std::vector<std::size_t> order;
  for (std::size_t firm = 0; firm < firms.count(); ++firm)
    if (!std::isnan(points[firm].x) && !(bySize && std::isnan(firms.size[firm])))
      order.push_back(firm);
  if (!firms.ids.empty())
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return idBefore(firms.ids[a], firms.ids[b]); });
  else
    sortByPlace(order, points, firms.size);
  return order;
}

std::vector<ClusterSums> sumsOf(const DensityClusters &found, const std::vector<std::size_t> &order, const Firms &firms) {
  std::vector<ClusterSums> sums(static_cast<std::size_t>(found.count));
  std::vector<std::int32_t> first(found.places, -1); // the first cluster of each place, nearly always the only one
  std::set<std::pair<std::uint32_t, std::int32_t>> others;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    if (found.cluster[rank] < 0)
      continue;
    ClusterSums &own = sums[static_cast<std::size_t>(found.cluster[rank])];
    ++own.firms;
    own.cores += found.role[rank] == DensityRole::core;
    own.value += std::isnan(firms.size[order[rank]]) ? 0 : firms.size[order[rank]];
    if (std::int32_t &known = first[found.place[rank]]; known < 0) {
      known = found.cluster[rank];
      ++own.places;
    } else if (known != found.cluster[rank]) { // another industry on the same place
      own.places += others.emplace(found.place[rank], found.cluster[rank]).second;
    }
  }
  return sums;
}

long long dropSmall(DensityClusters &found, std::vector<ClusterSums> &sums, int leastFirms, double leastValue) {
  std::vector<std::int32_t> number(sums.size(), -1);
  std::vector<ClusterSums> kept;
  for (std::size_t cluster = 0; cluster < sums.size(); ++cluster)
    if (sums[cluster].firms >= leastFirms && sums[cluster].value >= leastValue) {
      number[cluster] = static_cast<std::int32_t>(kept.size());
      kept.push_back(sums[cluster]);
    }
  const auto dropped = static_cast<long long>(sums.size() - kept.size());
  for (std::size_t rank = 0; rank < found.cluster.size(); ++rank)
    if (found.cluster[rank] >= 0 && (found.cluster[rank] = number[static_cast<std::size_t>(found.cluster[rank])]) < 0)
      found.role[rank] = DensityRole::noise;
  found.count = static_cast<std::int32_t>(kept.size());
  sums = std::move(kept);
  return dropped;
}

std::vector<FirmLabel> labelsOf(const DensityClusters &found, const std::vector<std::size_t> &order, std::size_t firms) {
  std::vector<FirmLabel> labels(firms);
  for (std::size_t rank = 0; rank < order.size(); ++rank)
    labels[order[rank]] = {static_cast<std::uint32_t>(rank), found.cluster[rank], found.role[rank]};
  return labels;
}

} // namespace territorial
