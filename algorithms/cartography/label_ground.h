// What lies on a map where labels go, found by place.
#pragma once

#include "cartography/label_geometry.h"

#include <cmath>
#include <cstdint>

namespace territorial {

// Costs are integers, so that their sums do not depend on the order of what is summed.
using LabelCost = std::int64_t;
inline LabelCost label_cost(double cost) { return std::llround(cost * 10000); }

// Numbers of things by the cells of a grid over the frame that they touch.
class LabelGrid {
public:
  LabelGrid(const LabelBox &frame, double cell);

  void add(std::uint32_t item, const LabelBox &box);
  void remove(std::uint32_t item, const LabelBox &box);

  // Calls `visit` once with each item in the cells of a box.
  template <typename Visit>
  void near(const LabelBox &box, const Visit &visit) const {
    ++mTurn;
    each_cell(box, [&](std::size_t cell) {
      for (const std::uint32_t item : mCells[cell]) {
        if (item >= mSeen.size())
          mSeen.resize(item + std::size_t{1}, 0);
        if (mSeen[item] != mTurn) {
          mSeen[item] = mTurn;
          visit(item);
        }
      }
    });
  }

private:
  template <typename Visit>
  void each_cell(const LabelBox &box, const Visit &visit) const {
    const std::size_t left = column(box.left), right = column(box.right), top = row(box.top), bottom = row(box.bottom);
    for (std::size_t y = top; y <= bottom; ++y)
      for (std::size_t x = left; x <= right; ++x)
        visit(y * mColumns + x);
  }
  std::size_t column(double x) const { return clamped((x - mFrame.left) / mCell, mColumns); }
  std::size_t row(double y) const { return clamped((y - mFrame.top) / mCell, mRows); }
  static std::size_t clamped(double at, std::size_t count) {
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(count - 1)));
  }

  LabelBox mFrame;
  double mCell;
  std::size_t mColumns, mRows;
  std::vector<std::vector<std::uint32_t>> mCells;
  mutable std::vector<std::uint64_t> mSeen;
  mutable std::uint64_t mTurn = 0;
};

class LabelGround {
public:
  explicit LabelGround(const LabelObstacles &obstacles);

  // Whether a box touches what is hard.
  bool blocked(const LabelBox &box) const;

  // Whether a line touches what is hard, but for a circle at its end.
  bool blocked(const Segment &leader) const;

  // The lengths of lines below a box, times their weights.
  LabelCost crossed(const LabelBox &box) const;

  // What of the lines a leader crosses, by their weights.
  LabelCost crossed(const Segment &leader) const;

  // The share of a box that lies over areas other than `home`, 0 to 1.
  double over_others(const LabelBox &box, std::optional<std::size_t> home) const;

  const LabelBox &frame() const { return mObstacles.frame; }

private:
  void add_line(const LabelObstacles::Line &line);
  bool circle_meets(std::size_t circle, const LabelBox &box) const;

  struct Piece {
    Segment segment;
    double weight;
  };
  const LabelObstacles &mObstacles;
  double mCell;
  LabelGrid mPieceGrid, mHardGrid, mAreaGrid;
  std::vector<Piece> mPieces;
};

} // namespace territorial
