// A division into contiguous regions that is changed area by area.
#pragma once

#include "boundaries/area_graph.h"
#include "common/matrix_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace territorial {

// What all searches over the same areas share.
struct RegionProblem {
  MatrixView values; // finite; best about their means, as sums are kept
  AreaGraph graph;
  std::span<const double> floor = {}; // [areas] of which each region must keep least_floor; empty: no floor
  double least_floor = 0;
  double total_squares = 0; // of the values
};

// The problem of `values` about their means, which `centred` holds; checks sizes, finite values and floors (throws InvalidInput).
RegionProblem region_problem(MatrixView values, const SpatialWeights &weights, std::span<const double> floor, double least_floor,
                             std::vector<double> &centred);

// The regions with their sizes, means and floors. `problem` must outlive it.
class RegionState {
public:
  // region [areas], each number below count used; contiguous.
  RegionState(const RegionProblem &problem, std::vector<std::uint32_t> region, std::size_t count);

  std::uint32_t of(std::uint32_t area) const { return mRegion[area]; }
  const std::vector<std::uint32_t> &regions() const { return mRegion; }
  std::size_t count() const { return mSize.size(); }
  const AreaGraph &graph() const { return mProblem.graph; }

  double total_squares() const { return mProblem.total_squares; }

  // By how much the within sum of squares falls when the area leaves its region. O(p).
  double relief(std::uint32_t area) const;

  // By how much it grows when the area enters another one. O(p).
  double cost(std::uint32_t area, std::uint32_t to) const;

  // Whether the area's region stays contiguous, keeps its floor and does not vanish without it. Mostly decided by the links among
  // the area's neighbours, else by a search from all sides at once that ends when the smallest side is exhausted. O(its links).
  bool may_leave(std::uint32_t area);

  void move(std::uint32_t area, std::uint32_t to);

private:
  bool stays_contiguous(std::uint32_t area);
  double squared_distance(std::uint32_t area, std::uint32_t region) const;

  const RegionProblem &mProblem;
  std::vector<std::uint32_t> mRegion;                   // [areas]
  std::vector<double> mSize, mFloor;                    // [regions]
  std::vector<double> mSum, mMean;                      // [regions x variables]
  std::vector<std::uint32_t> mSide;                     // [areas] scratch: the side that reached it
  std::vector<std::uint32_t> mQueue, mParent, mWaiting; // scratch
};

} // namespace territorial
