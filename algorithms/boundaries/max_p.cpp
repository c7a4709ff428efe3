#include "boundaries/max_p.h"

#include "boundaries/region_starts.h"
#include "common/errors.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

enum class Growth { random, alike, enclosed };

// One construction of regions that reach the floor.
class Construction {
public:
  Construction(const RegionProblem &problem, Growth growth, RandomStream &random)
      : mProblem(problem), mGrowth(growth), mRandom(random), mRegion(problem.graph.size(), none),
        mTaken(problem.graph.size(), false), mReached(problem.graph.size(), none) {
    mFree.reserve(mRegion.size());
    for (std::size_t area = 0; area < mRegion.size(); ++area)
      mFree.push_back(static_cast<std::uint32_t>(problem.graph.of(area).size()));
  }

  // [areas]
  std::vector<std::uint32_t> run() {
    std::vector<std::uint32_t> order(mRegion.size()), left;
    std::iota(order.begin(), order.end(), 0U);
    mRandom.shuffle(std::span(order));
    for (const std::uint32_t seed : order)
      if (!mTaken[seed]) {
        if (const double sum = grow(seed); sum >= mProblem.least_floor)
          add_region();
        else
          left.insert(left.end(), mMembers.begin(), mMembers.end()); // all that could be reached
      }
    join_left(std::move(left));
    return std::move(mRegion);
  }

private:
  void take(std::uint32_t area, double &sum) {
    mTaken[area] = true;
    mMembers.push_back(area);
    sum += mProblem.floor[area];
    const std::size_t p = mProblem.values.columns;
    for (std::size_t v = 0; v < p; ++v)
      mSum[v] += mProblem.values.at(area, v);
    for (const std::uint32_t other : mProblem.graph.of(area)) {
      --mFree[other];
      if (!mTaken[other] && mReached[other] != mGrowths) {
        mReached[other] = mGrowths;
        mFrontier.push_back(other);
      }
    }
  }

  // The position in the frontier of the area that comes next.
  std::size_t choose() {
    if (mGrowth == Growth::random)
      return mRandom.below(static_cast<std::uint32_t>(mFrontier.size()));
    const std::size_t p = mProblem.values.columns;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < mFrontier.size(); ++i) {
      double distance = 0;
      for (std::size_t v = 0; v < p; ++v) {
        const double apart = mProblem.values.at(mFrontier[i], v) - mSum[v] / static_cast<double>(mMembers.size());
        distance += apart * apart;
      }
      // The fewer neighbours are free, the sooner an area is cut off; among equals the most alike.
      if (mGrowth == Growth::enclosed)
        distance = mFree[mFrontier[i]] + distance / (1 + distance);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  double grow(std::uint32_t seed) {
    ++mGrowths;
    mMembers.clear();
    mFrontier.clear();
    mSum.assign(mProblem.values.columns, 0);
    double sum = 0;
    take(seed, sum);
    while (sum < mProblem.least_floor && !mFrontier.empty()) {
      const std::size_t next = choose();
      const std::uint32_t area = mFrontier[next];
      mFrontier.erase(mFrontier.begin() + static_cast<std::ptrdiff_t>(next));
      take(area, sum);
    }
    return sum;
  }

  void add_region() {
    for (const std::uint32_t area : mMembers)
      mRegion[area] = static_cast<std::uint32_t>(mCount);
    mTotal.insert(mTotal.end(), mSum.begin(), mSum.end());
    mSize.push_back(static_cast<double>(mMembers.size()));
    ++mCount;
  }

  double cost(std::uint32_t area, std::uint32_t region) const {
    const std::size_t p = mProblem.values.columns;
    double sum = 0;
    for (std::size_t v = 0; v < p; ++v) {
      const double apart = mProblem.values.at(area, v) - mTotal[region * p + v] / mSize[region];
      sum += apart * apart;
    }
    return mSize[region] / (mSize[region] + 1) * sum;
  }

  // What was left over joins the adjoining region whose squares it raises least, rank by rank from the borders inwards; a
  // component in which no region reached the floor is one.
  void join_left(std::vector<std::uint32_t> left) {
    const std::size_t p = mProblem.values.columns;
    std::sort(left.begin(), left.end());
    while (!left.empty()) {
      std::vector<std::uint32_t> later;
      for (const std::uint32_t area : left) {
        std::uint32_t best = none;
        for (const std::uint32_t other : mProblem.graph.of(area))
          if (const std::uint32_t region = mRegion[other];
              region != none && (best == none || cost(area, region) < cost(area, best)))
            best = region;
        if (best == none) {
          later.push_back(area);
          continue;
        }
        mRegion[area] = best;
        ++mSize[best];
        for (std::size_t v = 0; v < p; ++v)
          mTotal[best * p + v] += mProblem.values.at(area, v);
      }
      if (later.size() == left.size()) {
        const auto own = mProblem.values.values.subspan(left.front() * p, p);
        mSum.assign(own.begin(), own.end());
        mMembers.assign(1, left.front());
        add_region(); // its neighbours follow
        later.erase(later.begin());
      }
      left = std::move(later);
    }
  }

  const RegionProblem &mProblem;
  Growth mGrowth;
  RandomStream &mRandom;
  std::vector<std::uint32_t> mRegion;
  std::vector<bool> mTaken;
  std::vector<std::uint32_t> mReached; // [areas] the growth that has it in its frontier
  std::vector<std::uint32_t> mFree;    // [areas] neighbours that no growth has taken
  std::uint32_t mGrowths = 0;
  std::vector<std::uint32_t> mMembers, mFrontier;
  std::vector<double> mSum;
  std::size_t mCount = 0;
  std::vector<double> mTotal, mSize; // of the regions
};

// The most parts of a forest that all reach the floor: from the leaves inwards a part is cut off as soon as it does (Perl and
// Schach 1981, doi:10.1145/322234.322236). What is left at a root joins the part next to it.
std::vector<std::uint32_t> most_parts(const std::vector<TreeEdge> &forest, const RegionProblem &problem) {
  const std::size_t n = problem.graph.size();
  std::vector<std::vector<std::uint32_t>> joined(n);
  for (const TreeEdge &edge : forest) {
    joined[edge.a].push_back(edge.b);
    joined[edge.b].push_back(edge.a);
  }
  std::vector<std::uint32_t> order, parent(n, none), label(n, none);
  std::vector<double> sum(problem.floor.begin(), problem.floor.end());
  std::vector<bool> begins(n, false); // a part
  for (std::uint32_t root = 0; root < n; ++root) {
    if (parent[root] != none)
      continue;
    order.assign(1, root);
    parent[root] = root;
    for (std::size_t at = 0; at < order.size(); ++at)
      for (const std::uint32_t next : joined[order[at]])
        if (parent[next] == none) {
          parent[next] = order[at];
          order.push_back(next);
        }
    for (std::size_t at = order.size(); at-- > 1;) {
      const std::uint32_t area = order[at];
      begins[area] = sum[area] >= problem.least_floor;
      if (!begins[area])
        sum[parent[area]] += sum[area];
    }
    if (sum[root] < problem.least_floor)
      if (const auto first = std::find_if(order.begin(), order.end(), [&](std::uint32_t area) { return begins[area]; });
          first != order.end())
        begins[*first] = false;
    begins[root] = true;
    for (const std::uint32_t area : order)
      label[area] = begins[area] ? area : label[parent[area]];
  }
  return label;
}

} // namespace

Regionalization max_p(MatrixView values, const SpatialWeights &weights, const MaxPOptions &options, Progress &progress) {
  if (options.starts == 0 || options.searches == 0)
    throw InvalidInput("the number of starts and searches must be at least 1");
  if (!(options.least_floor > 0))
    throw InvalidInput("the least floor must be above 0");
  if (options.floor.size() != values.rows)
    throw InvalidInput("values and floors differ in size");
  std::vector<double> centred;
  const RegionProblem problem = region_problem(values, weights, options.floor, options.least_floor, centred);
  if (values.rows == 0)
    return {};
  const std::vector<TreeEdge> links = links_by_distance(values, weights);
  constexpr std::uint32_t purpose = 0x4D41'5850; // one of its own: no other use of the seed draws the same numbers
  const auto construct = [&](std::size_t start, RandomStream &random, Progress &watched) {
    std::vector<TreeEdge> within = links;
    if (start % 4 == 3) {
      for (TreeEdge &link : within)
        link.distance *= random.uniform();
    } else {
      const std::vector<std::uint32_t> region = Construction(problem, static_cast<Growth>(start % 4), random).run();
      std::erase_if(within, [&](const TreeEdge &link) { return region[link.a] != region[link.b]; });
    }
    watched.check();
    return number_regions(values, most_parts(shortest_forest(std::move(within), values.rows), problem), values.rows);
  };
  const auto result = [](std::size_t start, const Regionalization &found, std::vector<std::uint32_t> region) {
    return StartResult{start, found.count, found.within_squares, std::move(region)};
  };
  std::vector<std::size_t> starts(options.starts);
  std::iota(starts.begin(), starts.end(), std::size_t{0});
  std::vector<StartResult> best = best_of_starts(
      starts, options.searches,
      [&](std::size_t start) {
        RandomStream random(options.seed, purpose, 0, static_cast<std::uint32_t>(start));
        WatchedProgress watched(progress);
        return result(start, construct(start, random, watched), {});
      },
      0, 0.5, progress);
  // The same construction is searched again where few have as many regions.
  std::erase_if(best, [most = best.front().count](const StartResult &one) { return one.count < most; });
  starts.resize(options.searches);
  std::iota(starts.begin(), starts.end(), std::size_t{0});
  const std::vector<StartResult> found = best_of_starts(
      starts, 1,
      [&](std::size_t search) {
        const std::size_t start = best[search % best.size()].start;
        RandomStream constructing(options.seed, purpose, 0, static_cast<std::uint32_t>(start)),
            searching(options.seed, purpose, 1, static_cast<std::uint32_t>(search));
        WatchedProgress watched(progress);
        const Regionalization initial = construct(start, constructing, watched); // once more: cheaper than to keep them all
        RegionState state(problem, {initial.region.begin(), initial.region.end()}, initial.count);
        improve(state, options.search, searching, watched);
        const Regionalization searched = number_regions(values, state.regions(), state.count());
        return result(search, searched, state.regions());
      },
      0.5, 1, progress);
  return number_regions(values, found.front().region, found.front().count);
}

} // namespace territorial
