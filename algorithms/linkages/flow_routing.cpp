#include "linkages/flow_routing.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"
#include "linkages/routing_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

constexpr int final_pieces = 64;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

// Fewer points where there are many flows.
int pieces_for(std::size_t flows) { return flows <= 100 ? 20 : 12; }
std::size_t kicks_for(std::size_t flows) { return flows <= 100 ? 4000 : flows <= 400 ? 1500 : 300; }

void check(std::span<const NodeSymbol> nodes, std::span<const RoutedFlow> flows, const RoutingOptions &options) {
  if (flows.size() > most_routed_flows)
    throw InvalidInput("too many flows to be routed");
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (!std::isfinite(nodes[i].place.x) || !std::isfinite(nodes[i].place.y) || !(nodes[i].radius >= 0) ||
        std::isinf(nodes[i].radius))
      throw InvalidInput("a symbol has no place or no size", i);
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (flows[i].from >= nodes.size() || flows[i].to >= nodes.size() || !(flows[i].width > 0) || std::isinf(flows[i].width))
      throw InvalidInput("a flow has no width or names a symbol that is not there", i);
  if (!(options.start_gap >= 0) || !(options.end_gap >= 0))
    throw InvalidInput("gaps must not be negative");
}

RoutingBox around(const std::vector<RouteCandidate> &ways) {
  RoutingBox box = ways.front().box;
  for (const RouteCandidate &way : ways)
    box = {std::min(box.left, way.box.left), std::min(box.bottom, way.box.bottom), std::max(box.right, way.box.right),
           std::max(box.top, way.box.top)};
  return box;
}

// Costs of all pairs of ways of flows that can come near each other.
class CostTable {
public:
  CostTable(const std::vector<std::vector<RouteCandidate>> &ways, double ink, Progress &progress) : mFlows(ways.size()) {
    std::vector<RoutingBox> boxes(mFlows);
    for (std::size_t i = 0; i < mFlows; ++i)
      if (!ways[i].empty())
        boxes[i] = around(ways[i]);
    mNear.resize(mFlows);
    for (std::size_t i = 0; i < mFlows; ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (!ways[i].empty() && !ways[j].empty() && boxes[i].left <= boxes[j].right + 1 && boxes[j].left <= boxes[i].right + 1 &&
            boxes[i].bottom <= boxes[j].top + 1 && boxes[j].bottom <= boxes[i].top + 1) {
          mNear[i].push_back({j, mPairs.size(), true});
          mNear[j].push_back({i, mPairs.size(), false});
          mPairs.push_back({i, j, {}});
        }
    parallel_for(
        mPairs.size(), 4,
        [&](std::size_t begin, std::size_t end) {
          for (std::size_t p = begin; p < end; ++p) {
            Pair &pair = mPairs[p];
            pair.cost.reserve(ways[pair.one].size() * ways[pair.other].size());
            for (const RouteCandidate &a : ways[pair.one])
              for (const RouteCandidate &b : ways[pair.other])
                pair.cost.push_back(static_cast<float>(pair_cost(a, b, ink)));
          }
        },
        progress);
  }

  // Adds to sum[a] what each way a of flow `near` costs together with way `way` of `flow`, `sign` times.
  template <class Visit>
  void for_each_near(std::size_t flow, Visit visit) const {
    for (const Near &near : mNear[flow])
      visit(near.flow, mPairs[near.pair].cost, near.first);
  }

private:
  struct Near {
    std::size_t flow, pair;
    bool first; // the flow itself is the pair's first
  };
  struct Pair {
    std::size_t one, other;
    std::vector<float> cost; // [ways of one x ways of other]
  };
  std::size_t mFlows;
  std::vector<std::vector<Near>> mNear;
  std::vector<Pair> mPairs;
};

// The ways that are taken, and what each other way would cost now.
class Search {
public:
  Search(const std::vector<std::vector<RouteCandidate>> &ways, const CostTable &table) : mTable(table) {
    for (const std::vector<RouteCandidate> &own : ways) {
      std::vector<double> costs;
      for (const RouteCandidate &way : own)
        costs.push_back(way.own_cost);
      mCost.push_back(costs);
      mPick.push_back(costs.empty() ? none
                                    : static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin()));
    }
    mOwn = mCost;
    for (std::size_t flow = 0; flow < mPick.size(); ++flow)
      if (mPick[flow] != none)
        add(flow, mPick[flow], 1);
  }

  const std::vector<std::size_t> &pick() const { return mPick; }
  std::size_t ways(std::size_t flow) const { return mCost[flow].size(); }

  double total() const {
    double sum = 0;
    for (std::size_t flow = 0; flow < mPick.size(); ++flow)
      if (mPick[flow] != none)
        sum += (mCost[flow][mPick[flow]] + mOwn[flow][mPick[flow]]) / 2; // pairs count in both
    return sum;
  }

  void take(std::size_t flow, std::size_t way) {
    if (mPick[flow] == way)
      return;
    add(flow, mPick[flow], -1);
    mPick[flow] = way;
    add(flow, way, 1);
  }

  void return_to(const std::vector<std::size_t> &picks) {
    for (std::size_t flow = 0; flow < picks.size(); ++flow)
      if (picks[flow] != none)
        take(flow, picks[flow]);
  }

  // The best single change until none helps.
  void descend() {
    for (;;) {
      double most = 1e-4;
      std::size_t which = none, to = 0;
      for (std::size_t flow = 0; flow < mPick.size(); ++flow)
        for (std::size_t way = 0; way < mCost[flow].size(); ++way)
          if (const double gain = mCost[flow][mPick[flow]] - mCost[flow][way]; gain > most) {
            most = gain;
            which = flow;
            to = way;
          }
      if (which == none)
        return;
      take(which, to);
    }
  }

private:
  void add(std::size_t flow, std::size_t way, double sign) {
    mTable.for_each_near(flow, [&](std::size_t near, const std::vector<float> &cost, bool first) {
      const std::size_t theirs = mCost[near].size(), own = mCost[flow].size();
      for (std::size_t other = 0; other < theirs; ++other)
        mCost[near][other] += sign * static_cast<double>(first ? cost[way * theirs + other] : cost[other * own + way]);
    });
  }

  const CostTable &mTable;
  std::vector<std::vector<double>> mCost, mOwn; // [flows][ways]
  std::vector<std::size_t> mPick;
};

std::vector<std::size_t> search(const std::vector<std::vector<RouteCandidate>> &ways, const CostTable &table, std::uint32_t seed,
                                Progress &progress) {
  Search state(ways, table);
  state.descend();
  std::vector<std::size_t> movable;
  for (std::size_t flow = 0; flow < ways.size(); ++flow)
    if (ways[flow].size() > 1)
      movable.push_back(flow);
  std::vector<std::size_t> best = state.pick();
  double least = state.total();
  RandomStream stream(seed, 0, 0, 0);
  const std::size_t kicks = movable.empty() ? 0 : kicks_for(ways.size());
  for (std::size_t kick = 0; kick < kicks; ++kick) {
    if (kick % 16 == 0)
      progress.report(0.6 + 0.4 * static_cast<double>(kick) / static_cast<double>(kicks));
    const std::uint32_t changes = 2 + stream.below(5);
    for (std::uint32_t change = 0; change < changes; ++change) {
      const std::size_t flow = movable[stream.below(static_cast<std::uint32_t>(movable.size()))];
      state.take(flow, stream.below(static_cast<std::uint32_t>(state.ways(flow))));
    }
    state.descend();
    if (const double now = state.total(); now < least - 1e-6) {
      least = now;
      best = state.pick();
    } else {
      state.return_to(best);
    }
  }
  return best;
}

} // namespace

FlowRoutes route_flows(std::span<const NodeSymbol> nodes, std::span<const RoutedFlow> flows, const RoutingOptions &options,
                       Progress &progress) {
  check(nodes, flows, options);
  std::vector<std::vector<RouteCandidate>> ways(flows.size());
  double ink = 0;
  for (std::size_t flow = 0; flow < flows.size(); ++flow) {
    if (flows[flow].from != flows[flow].to)
      ways[flow] = route_candidates(nodes, flows[flow], options, pieces_for(flows.size()));
    if (!ways[flow].empty())
      ink += flows[flow].width * axis_length(ways[flow].front().axis);
  }
  progress.check();
  const CostTable table(ways, ink, progress);
  progress.report(0.6);
  const std::vector<std::size_t> pick = search(ways, table, options.seed, progress);
  FlowRoutes routes;
  for (std::size_t flow = 0; flow < flows.size(); ++flow) {
    std::vector<Point> axis;
    if (pick[flow] != none) {
      const RouteCandidate &way = ways[flow][pick[flow]];
      const NodeSymbol &from = nodes[flows[flow].from], &to = nodes[flows[flow].to];
      axis = way.lane == 0 && way.bend != 0 ? curved_axis(from, to, way.bend, options.start_gap, options.end_gap, final_pieces)
                                            : lane_axis(from, to, way.lane, options.start_gap, options.end_gap, 1);
      routes.bend.push_back(way.bend);
      routes.lane.push_back(way.lane);
    } else {
      routes.bend.push_back(std::numeric_limits<double>::quiet_NaN());
      routes.lane.push_back(0);
    }
    routes.head.push_back(axis.empty() ? ArrowHead{} : arrow_head(flows[flow].width, axis_length(axis)));
    routes.coordinate.insert(routes.coordinate.end(), axis.begin(), axis.end());
    routes.axis_point.push_back(routes.coordinate.size());
  }
  progress.report(1);
  return routes;
}

} // namespace territorial
