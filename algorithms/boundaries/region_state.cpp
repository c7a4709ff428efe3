#include "boundaries/region_state.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// The root of a side; few sides, so paths stay short.
std::uint32_t root_of(std::span<const std::uint32_t> parent, std::uint32_t side) {
  while (parent[side] != side)
    side = parent[side];
  return side;
}

} // namespace

RegionProblem region_problem(MatrixView values, const SpatialWeights &weights, std::span<const double> floor, double least_floor,
                             std::vector<double> &centred) {
  if (values.rows != weights.size())
    throw InvalidInput("values and weights differ in size");
  if (!floor.empty() && floor.size() != values.rows)
    throw InvalidInput("values and floors differ in size");
  for (std::size_t i = 0; i < values.values.size(); ++i)
    if (!std::isfinite(values.values[i]))
      throw InvalidInput("a value is not finite", i);
  for (std::size_t i = 0; i < floor.size(); ++i)
    if (!(floor[i] >= 0))
      throw InvalidInput("a floor is negative or missing", i);
  centred.assign(values.values.begin(), values.values.end());
  for (std::size_t v = 0; v < values.columns; ++v) {
    double mean = 0;
    for (std::size_t i = 0; i < values.rows; ++i)
      mean += values.at(i, v) / static_cast<double>(values.rows);
    for (std::size_t i = 0; i < values.rows; ++i)
      centred[i * values.columns + v] -= mean;
  }
  double squares = 0;
  for (const double value : centred)
    squares += value * value;
  return {{centred, values.rows, values.columns}, area_graph(weights), floor, least_floor, squares};
}

RegionState::RegionState(const RegionProblem &problem, std::vector<std::uint32_t> region, std::size_t count)
    : mProblem(problem), mRegion(std::move(region)), mSize(count, 0), mFloor(count, 0), mSum(count * problem.values.columns, 0),
      mMean(mSum.size(), 0), mSide(mRegion.size(), none) {
  const std::size_t p = problem.values.columns;
  for (std::size_t area = 0; area < mRegion.size(); ++area) {
    const std::size_t own = mRegion[area];
    ++mSize[own];
    mFloor[own] += problem.floor.empty() ? 0 : problem.floor[area];
    for (std::size_t v = 0; v < p; ++v)
      mSum[own * p + v] += problem.values.at(area, v);
  }
  for (std::size_t i = 0; i < mSum.size(); ++i)
    mMean[i] = mSum[i] / mSize[i / p];
}

double RegionState::squared_distance(std::uint32_t area, std::uint32_t region) const {
  const std::size_t p = mProblem.values.columns;
  const double *value = &mProblem.values.values[area * p], *mean = &mMean[region * p];
  double sum = 0;
  for (std::size_t v = 0; v < p; ++v)
    sum += (value[v] - mean[v]) * (value[v] - mean[v]);
  return sum;
}

double RegionState::relief(std::uint32_t area) const {
  const double size = mSize[mRegion[area]];
  return size > 1 ? size / (size - 1) * squared_distance(area, mRegion[area]) : 0;
}

double RegionState::cost(std::uint32_t area, std::uint32_t to) const {
  return mSize[to] / (mSize[to] + 1) * squared_distance(area, to);
}

void RegionState::move(std::uint32_t area, std::uint32_t to) {
  const std::size_t p = mProblem.values.columns;
  for (const auto &[region, sign] : {std::pair(mRegion[area], -1.0), std::pair(to, 1.0)}) {
    mSize[region] += sign;
    mFloor[region] += mProblem.floor.empty() ? 0 : sign * mProblem.floor[area];
    for (std::size_t v = 0; v < p; ++v) {
      mSum[region * p + v] += sign * mProblem.values.at(area, v);
      mMean[region * p + v] = mSum[region * p + v] / mSize[region];
    }
  }
  mRegion[area] = to;
}

bool RegionState::may_leave(std::uint32_t area) {
  const std::uint32_t from = mRegion[area];
  if (mSize[from] < 2)
    return false;
  if (!mProblem.floor.empty() && mFloor[from] - mProblem.floor[area] < mProblem.least_floor)
    return false;
  return stays_contiguous(area);
}

bool RegionState::stays_contiguous(std::uint32_t area) {
  const std::uint32_t region = mRegion[area];
  mQueue.clear();
  for (const std::uint32_t other : mProblem.graph.of(area))
    if (mRegion[other] == region)
      mQueue.push_back(other);
  const auto sides = static_cast<std::uint32_t>(mQueue.size());
  if (sides < 2)
    return true;
  // Each neighbour in the region begins a side; sides that meet are one. A side that has nowhere left to go is cut off.
  mParent.resize(sides);
  mWaiting.assign(sides, 1);
  for (std::uint32_t side = 0; side < sides; ++side) {
    mParent[side] = side;
    mSide[mQueue[side]] = side;
  }
  std::uint32_t left = sides;
  bool whole = true;
  for (std::size_t at = 0; left > 1; ++at) {
    const std::uint32_t here = mQueue[at];
    const std::uint32_t own = root_of(mParent, mSide[here]);
    for (const std::uint32_t next : mProblem.graph.of(here)) {
      if (mRegion[next] != region || next == area)
        continue;
      if (mSide[next] == none) {
        mSide[next] = own;
        mQueue.push_back(next);
        ++mWaiting[own];
      } else if (const std::uint32_t other = root_of(mParent, mSide[next]); other != own) {
        mParent[other] = own;
        mWaiting[own] += mWaiting[other];
        --left;
      }
    }
    if (--mWaiting[own] == 0 && left > 1) {
      whole = false;
      break;
    }
  }
  for (const std::uint32_t reached : mQueue)
    mSide[reached] = none;
  return whole;
}

} // namespace territorial
