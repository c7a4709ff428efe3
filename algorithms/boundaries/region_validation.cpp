#include "boundaries/region_validation.h"

#include "boundaries/area_graph.h"
#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// Walks through one region after the other.
class Diameters {
public:
  Diameters(const AreaGraph &graph, std::span<const std::int32_t> region)
      : mGraph(graph), mRegion(region), mSteps(region.size(), none), mLow(region.size(), 0), mHigh(region.size(), none) {}

  // The farthest area from each bounds that of all others: at least its distance from here, at most both together.
  std::size_t of(const std::vector<std::uint32_t> &members, Progress &progress) {
    std::vector<std::uint32_t> open = members;
    std::uint32_t longest = 0, bound = none;
    for (bool high = true; longest < bound; high = !high) {
      progress.check();
      const auto from = *std::min_element(open.begin(), open.end(), [&](std::uint32_t a, std::uint32_t b) {
        return high ? mHigh[a] > mHigh[b] : mLow[a] < mLow[b];
      });
      const std::uint32_t farthest = walk(from);
      if (mQueue.size() != members.size())
        throw InvalidInput("a region is not contiguous", from);
      longest = std::max(longest, farthest);
      bound = longest;
      std::size_t left = 0;
      for (const std::uint32_t area : open) {
        mLow[area] = std::max({mLow[area], mSteps[area], farthest - mSteps[area]});
        mHigh[area] = area == from ? farthest : std::min(mHigh[area], farthest + mSteps[area]);
        longest = std::max(longest, mLow[area]);
        if (mHigh[area] <= longest)
          continue; // no path from it is longer
        bound = std::max(bound, mHigh[area]);
        open[left++] = area;
      }
      open.resize(left);
      for (const std::uint32_t area : mQueue)
        mSteps[area] = none;
    }
    return longest;
  }

private:
  // Steps from an area to all of its region; how many the farthest takes.
  std::uint32_t walk(std::uint32_t from) {
    mQueue.assign(1, from);
    mSteps[from] = 0;
    for (std::size_t at = 0; at < mQueue.size(); ++at)
      for (const std::uint32_t next : mGraph.of(mQueue[at]))
        if (mRegion[next] == mRegion[from] && mSteps[next] == none) {
          mSteps[next] = mSteps[mQueue[at]] + 1;
          mQueue.push_back(next);
        }
    return mSteps[mQueue.back()];
  }

  const AreaGraph &mGraph;
  std::span<const std::int32_t> mRegion;
  std::vector<std::uint32_t> mSteps, mLow, mHigh, mQueue;
};

} // namespace

std::vector<RegionShape> region_shapes(std::span<const std::int32_t> region, std::size_t count, const SpatialWeights &weights,
                                       Progress &progress) {
  if (region.size() != weights.size())
    throw InvalidInput("regions and weights differ in size");
  std::vector<std::vector<std::uint32_t>> members(count);
  for (std::size_t area = 0; area < region.size(); ++area) {
    if (region[area] < 0)
      continue;
    if (static_cast<std::size_t>(region[area]) >= count)
      throw InvalidInput("a region's number is too large", area);
    members[static_cast<std::size_t>(region[area])].push_back(static_cast<std::uint32_t>(area));
  }
  const AreaGraph graph = area_graph(weights);
  Diameters diameters(graph, region);
  std::vector<RegionShape> shapes;
  for (const std::vector<std::uint32_t> &own : members) {
    if (own.empty())
      throw InvalidInput("a region has no area");
    RegionShape shape;
    shape.areas = own.size();
    for (const std::uint32_t area : own)
      for (const std::uint32_t other : graph.of(area)) {
        shape.neighbours += region[other] >= 0;
        shape.joins += region[other] == region[area];
      }
    shape.join_count_ratio = shape.neighbours > 0 ? static_cast<double>(shape.joins) / static_cast<double>(shape.neighbours)
                                                  : std::numeric_limits<double>::quiet_NaN();
    shape.diameter = diameters.of(own, progress);
    shape.diameter_ratio = static_cast<double>(shape.diameter) / static_cast<double>(shape.areas);
    shapes.push_back(shape);
    progress.report(static_cast<double>(shapes.size()) / static_cast<double>(count));
  }
  return shapes;
}

double isoperimetric_quotient(double area, double perimeter) {
  return perimeter > 0 ? 4 * std::numbers::pi * area / (perimeter * perimeter) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace territorial
