#include "cartography/label_search.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace territorial {

namespace {

constexpr double cell = 6;

bool conflict(const LabelCandidate &a, const LabelCandidate &b, double spacing) {
  return overlap(a.box, b.box, spacing) || (a.leader && clipped(a.line, b.box)) || (b.leader && clipped(b.line, a.box)) ||
         (a.leader && b.leader && segments_meet(a.line, b.line));
}

// The box of a candidate and of its leader, with the room that it keeps from others.
LabelBox reach_of(const LabelCandidate &candidate, double spacing) {
  LabelBox reach = candidate.box;
  if (candidate.leader) {
    const LabelBox line = bounds_of(std::array{candidate.line.from, candidate.line.to});
    reach = {std::min(reach.left, line.left), std::min(reach.top, line.top), std::max(reach.right, line.right),
             std::max(reach.bottom, line.bottom)};
  }
  return {reach.left - spacing, reach.top - spacing, reach.right + spacing, reach.bottom + spacing};
}

class Search {
public:
  Search(const std::vector<LabelCandidates> &labels, const std::vector<LabelCost> &losses, const LabelBox &frame,
         const LabelOptions &options)
      : mLabels(labels), mLosses(losses), mSpacing(options.spacing), mGrid(frame, cell),
        mChosen(labels.size(), LabelSearch::none), mHeld(labels.size(), false) {}

  void greedy() {
    for (std::size_t label = 0; label < mLabels.size(); ++label)
      for (std::size_t at = 0; at < mLabels[label].places.size(); ++at)
        if (in_the_way(label, at).empty()) {
          put(label, at);
          break;
        }
  }

  // Whether anything got better.
  bool improve(Progress &progress) {
    bool better = false;
    // Where many labels are lost there is no room for them: the search stays within bounds.
    const auto lost = static_cast<std::size_t>(std::count(mChosen.begin(), mChosen.end(), LabelSearch::none));
    mTriesOfLost = static_cast<int>(std::clamp<std::size_t>(20'000 / std::max<std::size_t>(lost, 1), 10, 400));
    for (std::size_t label = 0; label < mLabels.size(); ++label) {
      progress.check();
      const std::size_t before = mChosen[label];
      const LabelCost now = cost_of(label);
      if (before == 0)
        continue;
      mJournal.clear();
      take(label);
      mTries = before == LabelSearch::none ? mTriesOfLost : 8;
      LabelCost spent = 0;
      if (relocate(label, 2, now, spent))
        better = true;
      else
        roll_back(0);
    }
    return better;
  }

  LabelCost cost() const {
    LabelCost sum = 0;
    for (std::size_t label = 0; label < mLabels.size(); ++label)
      sum += cost_of(label);
    return sum;
  }

  const std::vector<std::size_t> &chosen() const { return mChosen; }

private:
  const LabelCandidate &place(std::size_t label, std::size_t at) const { return mLabels[label].places[at]; }
  LabelCost cost_of(std::size_t label) const {
    return mChosen[label] == LabelSearch::none ? mLosses[label] : place(label, mChosen[label]).cost;
  }

  // The labels that a candidate touches, in their order.
  std::vector<std::size_t> in_the_way(std::size_t label, std::size_t at) const {
    const LabelCandidate &candidate = place(label, at);
    std::vector<std::size_t> found;
    mGrid.near(reach_of(candidate, mSpacing), [&](std::uint32_t other) {
      if (other != label && conflict(candidate, place(other, mChosen[other]), mSpacing))
        found.push_back(other);
    });
    std::sort(found.begin(), found.end());
    return found;
  }

  void put(std::size_t label, std::size_t at) {
    mChosen[label] = at;
    mGrid.add(static_cast<std::uint32_t>(label), reach_of(place(label, at), mSpacing));
  }
  void lift(std::size_t label) {
    if (mChosen[label] != LabelSearch::none)
      mGrid.remove(static_cast<std::uint32_t>(label), reach_of(place(label, mChosen[label]), mSpacing));
    mChosen[label] = LabelSearch::none;
  }

  // lift() and put() that can be taken back.
  void take(std::size_t label) {
    mJournal.emplace_back(label, mChosen[label]);
    lift(label);
  }
  void give(std::size_t label, std::size_t at) {
    mJournal.emplace_back(label, mChosen[label]);
    put(label, at);
  }
  void roll_back(std::size_t mark) {
    while (mJournal.size() > mark) {
      const auto [label, at] = mJournal.back();
      mJournal.pop_back();
      lift(label);
      if (at != LabelSearch::none)
        put(label, at);
    }
  }

  // Places a label that lies nowhere so that the costs grow by less than `bound`, others being moved where that pays, `depth`
  // levels deep; `spent` is by how much. False, and all as it was, where there is no such place.
  bool relocate(std::size_t label, int depth, LabelCost bound, LabelCost &spent) {
    mHeld[label] = true;
    bool done = false;
    for (std::size_t at = 0; at < mLabels[label].places.size() && place(label, at).cost < bound && !done; ++at) {
      const std::vector<std::size_t> others = in_the_way(label, at);
      if (others.empty()) {
        give(label, at);
        spent = place(label, at).cost;
        done = true;
      } else if (depth > 0 && others.size() <= 3 && mTries > 0 &&
                 std::none_of(others.begin(), others.end(), [&](std::size_t other) { return mHeld[other]; })) {
        --mTries;
        done = eject(label, at, others, depth, bound, spent);
      }
    }
    mHeld[label] = false;
    return done;
  }

  bool eject(std::size_t label, std::size_t at, const std::vector<std::size_t> &others, int depth, LabelCost bound,
             LabelCost &spent) {
    const std::size_t mark = mJournal.size();
    LabelCost sum = place(label, at).cost;
    for (const std::size_t other : others)
      sum -= cost_of(other);
    for (const std::size_t other : others)
      take(other);
    give(label, at);
    for (const std::size_t other : others) {
      LabelCost more = 0;
      if (relocate(other, depth - 1, std::min(bound - sum, mLosses[other]), more))
        sum += more;
      else
        sum += mLosses[other]; // better lost, where it weighs less
      if (sum >= bound) {
        roll_back(mark);
        return false;
      }
    }
    spent = sum;
    return true;
  }

  const std::vector<LabelCandidates> &mLabels;
  const std::vector<LabelCost> &mLosses;
  double mSpacing;
  LabelGrid mGrid;
  std::vector<std::size_t> mChosen;
  std::vector<bool> mHeld; // labels that a chain is about to place
  std::vector<std::pair<std::size_t, std::size_t>> mJournal;
  int mTries = 0, mTriesOfLost = 0;
};

} // namespace

LabelSearch search_labels(const std::vector<LabelCandidates> &labels, const std::vector<LabelCost> &losses, const LabelBox &frame,
                          const LabelOptions &options, Progress &progress) {
  Search search(labels, losses, frame, options);
  search.greedy();
  LabelSearch found;
  found.greedy = search.cost();
  for (int round = 0; round < options.rounds && search.improve(progress); ++round)
    progress.report(0.6 + 0.4 * (round + 1) / options.rounds);
  found.chosen = search.chosen();
  found.cost = search.cost();
  return found;
}

} // namespace territorial
