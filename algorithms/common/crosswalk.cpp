#include "common/crosswalk.h"

#include "common/compensated_sum.h"
#include "common/geos_handle.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

struct TreeDeleter {
  const geos::Context *context;
  void operator()(GEOSSTRtree *tree) const { GEOSSTRtree_destroy_r(context->get(), tree); }
};

} // namespace

std::vector<double> weight_sums(const std::vector<CrosswalkLink> &links, std::size_t sources, std::size_t targets) {
  std::vector<double> sums(sources, 0);
  for (std::size_t at = 0; at < links.size(); ++at) {
    const CrosswalkLink &link = links[at];
    if (link.source >= sources || link.target >= targets)
      throw InvalidInput("a link of the crosswalk is out of range", at);
    if (!(link.weight >= 0) || std::isinf(link.weight))
      throw InvalidInput("a weight of the crosswalk is negative or no number", at);
    sums[link.source] += link.weight;
  }
  return sums;
}

std::vector<double> redistribute(const std::vector<double> &values, const std::vector<CrosswalkLink> &links,
                                 std::size_t targets) {
  weight_sums(links, values.size(), targets);
  std::vector<std::size_t> last(values.size(), links.size());
  for (std::size_t at = 0; at < links.size(); ++at)
    if (links[at].weight > 0)
      last[links[at].source] = at;
  std::vector<CompensatedSum> given(values.size()), sums(targets);
  for (std::size_t at = 0; at < links.size(); ++at) {
    const CrosswalkLink &link = links[at];
    if (link.weight == 0)
      continue;
    const double value = values[link.source];
    const double part = at == last[link.source] ? value - given[link.source].value() : value * link.weight;
    given[link.source].add(part);
    sums[link.target].add(part);
  }
  std::vector<double> result;
  result.reserve(targets);
  for (const CompensatedSum &sum : sums)
    result.push_back(sum.value());
  return result;
}

std::vector<OverlayArea> overlay_areas(const Polygons &sources, const Polygons &targets, Progress &progress) {
  check_polygons(sources);
  check_polygons(targets);
  const geos::Context context;
  std::vector<geos::Geometry> shapes;
  std::vector<std::size_t> numbers(targets.size());
  shapes.reserve(targets.size());
  const std::unique_ptr<GEOSSTRtree, TreeDeleter> tree(GEOSSTRtree_create_r(context.get(), 10), TreeDeleter{&context});
  for (std::size_t target = 0; target < targets.size(); ++target) {
    numbers[target] = target;
    shapes.push_back(geos::from_feature(context, targets, target));
    if (GEOSisEmpty_r(context.get(), shapes.back().get()) == 0)
      GEOSSTRtree_insert_r(context.get(), tree.get(), shapes.back().get(), &numbers[target]);
  }
  std::vector<OverlayArea> areas;
  for (std::size_t source = 0; source < sources.size(); ++source) {
    progress.report(static_cast<double>(source) / static_cast<double>(sources.size()));
    const geos::Geometry shape = geos::from_feature(context, sources, source);
    if (GEOSisEmpty_r(context.get(), shape.get()) == 1)
      continue;
    std::vector<std::size_t> near;
    GEOSSTRtree_query_r(
        context.get(), tree.get(), shape.get(),
        [](void *item, void *list) {
          static_cast<std::vector<std::size_t> *>(list)->push_back(*static_cast<std::size_t *>(item));
        },
        &near);
    std::sort(near.begin(), near.end());
    for (const std::size_t target : near) {
      const geos::Geometry shared =
          geos::own(context, GEOSIntersection_r(context.get(), shape.get(), shapes[target].get()), "overlaying");
      double area = 0;
      if (GEOSArea_r(context.get(), shared.get(), &area) == 0)
        context.fail("measuring an overlay");
      if (area > 0)
        areas.push_back({source, target, area});
    }
  }
  progress.report(1);
  return areas;
}

} // namespace territorial
