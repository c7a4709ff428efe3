#include "cartography/label_search.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace territorial {

namespace {

constexpr std::size_t most_ejected = 3; // labels that give way to one

bool conflict(const LabelCandidate &a, const LabelCandidate &b, double spacing) {
  return overlap(a.box, b.box, spacing) || (a.leader && clipped(a.line, b.box)) || (b.leader && clipped(b.line, a.box)) ||
         (a.leader && b.leader && segments_meet(a.line, b.line));
}

// The boxes of a candidate and of its leader, with the room that they keep from others.
struct Reach {
  std::array<LabelBox, 2> box;
  std::size_t count = 0;

  Reach(const LabelCandidate &candidate, double spacing) {
    const auto add = [&](const LabelBox &one) {
      box[count++] = {one.left - spacing, one.top - spacing, one.right + spacing, one.bottom + spacing};
    };
    add(candidate.box);
    if (candidate.leader)
      add(bounds_of(std::array{candidate.line.from, candidate.line.to}));
  }
  std::span<const LabelBox> boxes() const { return std::span(box).first(count); }
  const LabelBox *begin() const { return box.data(); }
  const LabelBox *end() const { return box.data() + count; }
};

LabelBox around(const LabelBox &a, const LabelBox &b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

// The side of cells that hold about one label.
double cell_of(const std::vector<LabelCandidates> &labels) {
  double sum = 0;
  std::size_t count = 0;
  for (const LabelCandidates &label : labels)
    if (!label.places.empty()) {
      const LabelBox &box = label.places.front().box;
      sum += (box.right - box.left + box.bottom - box.top) / 2;
      ++count;
    }
  return count > 0 ? std::max(4.0, sum / static_cast<double>(count)) : 4.0;
}

// When labels last moved, by the cells of a grid over the frame.
class Changes {
public:
  Changes(const LabelBox &frame, double side) : mCells(frame, side), mLast(mCells.count(), 0) {}
  std::uint64_t now() const { return mNow; }
  void mark(std::span<const LabelBox> boxes) {
    ++mNow;
    for (const LabelBox &box : boxes)
      mCells.each(box, [&](std::size_t at) { mLast[at] = mNow; });
  }
  std::uint64_t latest(const LabelBox &box) const {
    std::uint64_t last = 0;
    mCells.each(box, [&](std::size_t at) { last = std::max(last, mLast[at]); });
    return last;
  }

private:
  LabelCells mCells;
  std::vector<std::uint64_t> mLast;
  std::uint64_t mNow = 1;
};

class Search {
public:
  Search(const std::vector<LabelCandidates> &labels, const std::vector<LabelCost> &losses, const LabelBox &frame,
         const LabelOptions &options)
      : mLabels(labels), mLosses(losses), mSpacing(options.spacing), mGrid(frame, cell_of(labels)),
        mChosen(labels.size(), LabelSearch::none), mHeld(labels.size(), false), mChanges(frame, cell_of(labels)),
        mTried(labels.size(), 0) {
    for (const LabelCandidates &label : labels) {
      mReaches.push_back(label.places.empty() ? LabelBox() : label.places.front().box);
      for (const LabelCandidate &candidate : label.places)
        for (const LabelBox &box : Reach(candidate, mSpacing))
          mReaches.back() = around(mReaches.back(), box);
    }
  }

  void greedy() {
    for (std::size_t label = 0; label < mLabels.size(); ++label)
      for (std::size_t at = 0; at < mLabels[label].places.size(); ++at)
        if (in_the_way(label, at, 0).empty()) {
          put(label, at);
          break;
        }
  }

  // Whether anything got better.
  bool improve(Progress &progress) {
    bool better = false;
    // Where many labels are lost there is no room for them: the search stays within bounds.
    const auto lost = static_cast<std::size_t>(std::count(mChosen.begin(), mChosen.end(), LabelSearch::none));
    const auto share = [](std::size_t all, std::size_t labels, std::size_t least, std::size_t most) {
      return static_cast<int>(std::clamp(all / std::max<std::size_t>(labels, 1), least, most));
    };
    const int tries_of_lost = share(20'000, lost, 10, 400), checks_of_lost = share(1'000'000, lost, 500, 40'000),
              checks_of_placed = share(1'000'000, mLabels.size() - lost, 500, 10'000);
    for (std::size_t label = 0; label < mLabels.size(); ++label) {
      progress.check();
      const std::size_t before = mChosen[label];
      const LabelCost now = cost_of(label);
      if (before == 0 || mChanges.latest(mReaches[label]) < mTried[label]) // nothing has moved since it was tried last
        continue;
      mTried[label] = mChanges.now() + 1;
      mJournal.clear();
      take(label);
      mTries = before == LabelSearch::none ? tries_of_lost : 8;
      mChecks = before == LabelSearch::none ? checks_of_lost : checks_of_placed;
      LabelCost spent = 0;
      if (relocate(label, 2, now, spent)) {
        better = true;
        for (const auto &[moved, from] : mJournal)
          for (const std::size_t at : {from, mChosen[moved]})
            if (at != LabelSearch::none)
              mChanges.mark(Reach(place(moved, at), mSpacing).boxes());
      } else {
        roll_back(0);
      }
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

  // The labels that a candidate touches, in their order; where these are more than `enough`, only so many and one.
  std::vector<std::size_t> in_the_way(std::size_t label, std::size_t at, std::size_t enough) const {
    const LabelCandidate &candidate = place(label, at);
    std::vector<std::size_t> found;
    mGrid.find_near(Reach(candidate, mSpacing).boxes(), [&](std::uint32_t other) {
      if (other != label && conflict(candidate, place(other, mChosen[other]), mSpacing))
        found.push_back(other);
      return found.size() > enough;
    });
    std::sort(found.begin(), found.end());
    return found;
  }

  void put(std::size_t label, std::size_t at) {
    mChosen[label] = at;
    for (const LabelBox &box : Reach(place(label, at), mSpacing))
      mGrid.add(static_cast<std::uint32_t>(label), box);
  }
  void lift(std::size_t label) {
    if (mChosen[label] != LabelSearch::none)
      for (const LabelBox &box : Reach(place(label, mChosen[label]), mSpacing))
        mGrid.remove(static_cast<std::uint32_t>(label), box);
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
    for (std::size_t at = 0; at < mLabels[label].places.size() && place(label, at).cost < bound && !done && mChecks-- > 0; ++at) {
      const std::vector<std::size_t> others = in_the_way(label, at, most_ejected);
      if (others.empty()) {
        give(label, at);
        spent = place(label, at).cost;
        done = true;
      } else if (depth > 0 && others.size() <= most_ejected && mTries > 0 &&
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
  Changes mChanges;
  std::vector<std::uint64_t> mTried; // when
  std::vector<LabelBox> mReaches;    // of all places of each label
  std::vector<std::pair<std::size_t, std::size_t>> mJournal;
  int mTries = 0, mChecks = 0; // left of ejections and of looks at places, for one label
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
