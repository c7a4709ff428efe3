#include "boundaries/region_search.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

// Moves since the best division, so that it can be had again.
class Track {
public:
  explicit Track(RegionState &state) : mState(state) {}

  // `change` of the within sum of squares.
  void move(std::uint32_t area, std::uint32_t to, double change) {
    mMoves.push_back({area, mState.of(area)});
    mState.move(area, to);
    mAbove += change;
  }

  // Whether this is the best so far, by more than rounding; it is remembered then.
  bool is_best(double rounding) {
    if (mAbove >= -rounding)
      return false;
    mMoves.clear();
    mAbove = 0;
    return true;
  }

  double above() const { return mAbove; }

  void back_to_best() {
    for (; !mMoves.empty(); mMoves.pop_back())
      mState.move(mMoves.back().area, mMoves.back().from);
    mAbove = 0;
  }

private:
  struct Move {
    std::uint32_t area, from;
  };
  RegionState &mState;
  std::vector<Move> mMoves;
  double mAbove = 0; // the best
};

// Calls visit(region) for each other region that the area adjoins; a region may come more than once.
template <class Visit>
void each_adjoining(const RegionState &state, std::uint32_t area, const Visit &visit) {
  std::uint32_t last = state.of(area);
  for (const std::uint32_t other : state.graph().of(area))
    if (const std::uint32_t region = state.of(other); region != state.of(area) && region != last) {
      visit(region);
      last = region;
    }
}

void greedy(RegionState &state, double rounding, RandomStream &random, Progress &progress) {
  std::vector<std::uint32_t> order(state.graph().size());
  std::iota(order.begin(), order.end(), 0U);
  random.shuffle(std::span(order));
  for (bool moved = true; moved;) {
    moved = false;
    progress.check();
    for (const std::uint32_t area : order) {
      double least = 0;
      std::uint32_t best = state.of(area);
      each_adjoining(state, area, [&](std::uint32_t region) {
        const double cost = state.cost(area, region);
        if (best == state.of(area) || cost < least || (cost == least && region < best)) {
          least = cost;
          best = region;
        }
      });
      if (best == state.of(area) || least - state.relief(area) >= -rounding || !state.may_leave(area))
        continue;
      state.move(area, best);
      moved = true;
    }
  }
}

struct Candidate {
  double change;
  std::uint32_t area, to;

  // For a heap with the least change, then the lowest area and region, at its top.
  bool operator<(const Candidate &other) const {
    return std::tie(change, area, to) > std::tie(other.change, other.area, other.to);
  }
};

std::vector<Candidate> candidates(const RegionState &state) {
  std::vector<Candidate> found;
  for (std::uint32_t area = 0; area < state.graph().size(); ++area) {
    double relief = -1; // not known yet
    each_adjoining(state, area, [&](std::uint32_t region) {
      if (relief < 0)
        relief = state.relief(area);
      found.push_back({state.cost(area, region) - relief, area, region});
    });
  }
  return found;
}

void tabu(RegionState &state, const SearchOptions &options, double rounding, Progress &progress) {
  const std::size_t patience =
      options.patience > 0 ? options.patience : std::max<std::size_t>(50, state.graph().size() / state.count());
  Track track(state);
  std::deque<std::pair<std::uint32_t, std::uint32_t>> forbidden; // area, region
  for (std::size_t since_best = 0; since_best < patience; ++since_best) {
    progress.check();
    std::vector<Candidate> heap = candidates(state);
    std::make_heap(heap.begin(), heap.end());
    bool moved = false;
    for (; !heap.empty() && !moved; heap.pop_back()) {
      std::pop_heap(heap.begin(), heap.end());
      const Candidate best = heap.back();
      // What is tabu may be done where it leads below the best.
      if (track.above() + best.change >= -rounding &&
          std::find(forbidden.begin(), forbidden.end(), std::pair(best.area, best.to)) != forbidden.end())
        continue;
      if (!state.may_leave(best.area))
        continue;
      forbidden.emplace_back(best.area, state.of(best.area));
      if (forbidden.size() > options.tabu_length)
        forbidden.pop_front();
      track.move(best.area, best.to, best.change);
      moved = true;
    }
    if (!moved)
      break;
    if (track.is_best(rounding))
      since_best = 0;
  }
  track.back_to_best();
}

void anneal(RegionState &state, const SearchOptions &options, double rounding, RandomStream &random, Progress &progress) {
  double rise = 0, rises = 0;
  for (const Candidate &candidate : candidates(state))
    if (candidate.change > 0) {
      rise += candidate.change;
      ++rises;
    }
  if (rises == 0)
    return;
  Track track(state);
  const double first = 2 * rise / rises;
  const auto areas = static_cast<std::uint32_t>(state.graph().size());
  for (double temperature = first; temperature > options.coldest * first; temperature *= options.cooling) {
    progress.check();
    for (std::size_t trial = 0; trial < options.trials * areas; ++trial) {
      const std::uint32_t area = random.below(areas);
      const std::span<const std::uint32_t> neighbours = state.graph().of(area);
      if (neighbours.empty())
        continue;
      const std::uint32_t to = state.of(neighbours[random.below(static_cast<std::uint32_t>(neighbours.size()))]);
      if (to == state.of(area))
        continue;
      const double change = state.cost(area, to) - state.relief(area);
      if ((change > 0 && random.uniform() >= std::exp(-change / temperature)) || !state.may_leave(area))
        continue;
      track.move(area, to, change);
      track.is_best(rounding);
    }
  }
  track.back_to_best();
  greedy(state, rounding, random, progress);
}

} // namespace

void improve(RegionState &state, const SearchOptions &options, RandomStream &random, Progress &progress) {
  if (!(options.cooling > 0 && options.cooling < 1 && options.coldest > 0))
    throw InvalidInput("the cooling must be above 0 and below 1, and the coldest temperature above 0");
  if (state.count() < 2)
    return;
  // Moves that gain no more than rounding does would go on for ever.
  const double rounding = 1e-12 * state.total_squares();
  greedy(state, rounding, random, progress);
  if (options.method == RegionSearch::tabu)
    tabu(state, options, rounding, progress);
  else if (options.method == RegionSearch::annealing)
    anneal(state, options, rounding, random, progress);
}

} // namespace territorial
