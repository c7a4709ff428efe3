// What lies on a map where labels go, found by place.
#pragma once

#include "cartography/label_geometry.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace territorial {

// Costs are integers, so that their sums do not depend on the order of what is summed.
using LabelCost = std::int64_t;
inline LabelCost label_cost(double cost) { return std::llround(cost * 10000); }

// Square cells over the frame.
class LabelCells {
public:
  LabelCells(const LabelBox &frame, double side);

  std::size_t count() const { return mColumns * mRows; }

  // Calls `visit` with each cell that a box touches; what lies outside the frame belongs to the cells at its edge. Ends where
  // `visit` returns true.
  template <typename Visit>
  void find(const LabelBox &box, const Visit &visit) const {
    const std::size_t left = column(box.left), right = column(box.right), top = row(box.top), bottom = row(box.bottom);
    for (std::size_t y = top; y <= bottom; ++y)
      for (std::size_t x = left; x <= right; ++x)
        if (visit(y * mColumns + x))
          return;
  }
  template <typename Visit>
  void each(const LabelBox &box, const Visit &visit) const {
    find(box, [&](std::size_t cell) {
      visit(cell);
      return false;
    });
  }

private:
  std::size_t column(double x) const { return clamped((x - mFrame.left) / mSide, mColumns); }
  std::size_t row(double y) const { return clamped((y - mFrame.top) / mSide, mRows); }
  static std::size_t clamped(double at, std::size_t count) {
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(count - 1)));
  }

  LabelBox mFrame;
  double mSide;
  std::size_t mColumns, mRows;
};

// Numbers of things by the cells that they touch.
class LabelGrid {
public:
  LabelGrid(const LabelBox &frame, double side) : mCells(frame, side), mItems(mCells.count()) {}

  // An item may have several boxes.
  void add(std::uint32_t item, const LabelBox &box);
  void remove(std::uint32_t item, const LabelBox &box);

  // Calls `visit` once with each item in the cells of some boxes, until it returns true.
  template <typename Visit>
  void find_near(std::span<const LabelBox> boxes, const Visit &visit) const {
    Seen &seen = seen_here();
    const std::uint64_t turn = ++seen.turn;
    bool found = false;
    for (std::size_t at = 0; at < boxes.size() && !found; ++at)
      mCells.find(boxes[at], [&](std::size_t cell) {
        for (const std::uint32_t item : mItems[cell]) {
          if (item >= seen.last.size())
            seen.last.resize(item + std::size_t{1}, 0);
          if (seen.last[item] == turn)
            continue;
          seen.last[item] = turn;
          if (found = visit(item); found)
            break;
        }
        return found;
      });
  }
  template <typename Visit>
  void near(const LabelBox &box, const Visit &visit) const {
    find_near(std::span(&box, 1), [&](std::uint32_t item) {
      visit(item);
      return false;
    });
  }

private:
  LabelCells mCells;
  std::vector<std::vector<std::uint32_t>> mItems;
  // The turn in which an item was visited last, for all grids of a thread: turns do not come again. So `visit` asks no grid.
  struct Seen {
    std::vector<std::uint64_t> last;
    std::uint64_t turn = 0;
  };
  static Seen &seen_here();
};

class LabelGround {
public:
  explicit LabelGround(const LabelObstacles &obstacles);

  // Whether a box touches what is hard; with `covers` not circles that yield.
  bool blocked(const LabelBox &box, bool covers) const;

  // Whether a line touches what is hard, but for a circle at its end.
  bool blocked(const Segment &leader) const;

  // How many circles that yield a box covers.
  std::size_t covered(const LabelBox &box) const;

  // The lengths of lines below a box, times their weights.
  LabelCost crossed(const LabelBox &box) const;

  // What of the lines a leader crosses, by their weights.
  LabelCost crossed(const Segment &leader) const;

  // The distance of a box from the ink of the nearest flow other than `own`, below 0 over it; `reach` where none is as near.
  double foreign_ink(const LabelBox &box, std::size_t own, double reach) const;

  // The share of a box that lies over areas other than `home`, 0 to 1.
  double over_others(const LabelBox &box, std::optional<std::size_t> home) const;

  // The circles whose middles lie in a box, in their order.
  std::vector<LabelObstacles::Circle> circles_in(const LabelBox &box) const;

  const LabelBox &frame() const { return mObstacles.frame; }

private:
  void add_line(const LabelObstacles::Line &line);
  bool circle_meets(std::size_t circle, const LabelBox &box) const;

  struct Piece {
    Segment segment;
    double weight;
    std::optional<std::size_t> flow;
    double half_width;
  };
  const LabelObstacles &mObstacles;
  double mCell, mWidest = 0; // the half width of a flow's ink
  LabelGrid mPieceGrid, mHardGrid, mAreaGrid;
  std::vector<Piece> mPieces;
};

} // namespace territorial
