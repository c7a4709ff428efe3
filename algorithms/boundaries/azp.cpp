#include "boundaries/azp.h"

#include "boundaries/region_starts.h"
#include "common/errors.h"

#include <algorithm>
#include <numeric>

namespace territorial {

namespace {

// A tree for a cut that differs from start to start: near areas are still joined before distant ones, mostly.
std::vector<TreeEdge> random_forest(std::vector<TreeEdge> links, std::size_t areas, RandomStream &random) {
  for (TreeEdge &link : links)
    link.distance *= random.uniform();
  return shortest_forest(std::move(links), areas);
}

} // namespace

Regionalization azp(MatrixView values, const SpatialWeights &weights, const AzpOptions &options, Progress &progress) {
  if (options.starts == 0)
    throw InvalidInput("the number of starts must be at least 1");
  std::vector<double> centred;
  const RegionProblem problem = region_problem(values, weights, options.floor, options.least_floor, centred);
  const TreeCutOptions cut{options.regions, options.floor, options.least_floor};
  const std::vector<TreeEdge> links = links_by_distance(values, weights);
  WatchedProgress before(progress); // the starts take the most time: the bar is theirs
  const std::vector<TreeEdge> ward = linkage_forest(values, weights, Linkage::ward, before);
  constexpr std::uint32_t purpose = 0x415A'5021; // one of its own: no other use of the seed draws the same numbers
  const auto run = [&](std::size_t start) {
    RandomStream random(options.seed, purpose, 0, static_cast<std::uint32_t>(start));
    WatchedProgress watched(progress);
    const Regionalization initial = cut_tree(values, start == 0 ? ward : random_forest(links, values.rows, random), cut, watched);
    RegionState state(problem, {initial.region.begin(), initial.region.end()}, initial.count);
    improve(state, options.search, random, watched);
    const Regionalization found = number_regions(values, state.regions(), state.count());
    return StartResult{start, found.count, found.within_squares, state.regions()};
  };
  std::vector<std::size_t> starts(options.starts);
  std::iota(starts.begin(), starts.end(), std::size_t{0});
  const std::vector<StartResult> best = best_of_starts(starts, 1, run, 0, 1, progress);
  return number_regions(values, best.front().region, best.front().count);
}

} // namespace territorial
