// Points in the cells of a grid so fine that any two points of a cell are within reach of one another.
#pragma once

#include "common/errors.h"
#include "common/point_metric.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace territorial {

// Points with the same coordinates are one place with the sum of their weights. Places are sorted by cell and, within, by their
// coordinates, so that nothing depends on the order of points. O(n log n) time, O(n) memory.
template <int D>
class PointGrid {
public:
  // weight [n], or empty for 1 each. Throws InvalidInput where the reach is too small for the extent to number the cells.
  PointGrid(std::span<const Point> points, std::span<const double> weight, const WithinReach<D> &within) {
    std::vector<Position<D>> positions;
    positions.reserve(points.size());
    Position<D> low, high;
    low.fill(std::numeric_limits<double>::infinity());
    high.fill(-std::numeric_limits<double>::infinity());
    for (const Point &point : points) {
      positions.push_back(position_of<D>(point));
      for (std::size_t d = 0; d < D; ++d) {
        low[d] = std::min(low[d], positions.back()[d]);
        high[d] = std::max(high[d], positions.back()[d]);
      }
    }
    const double side = within.sure() / std::sqrt(double{D}) * (1 - 1e-12);
    for (std::size_t d = 0; d < D && !points.empty(); ++d)
      if (!((high[d] - low[d]) / side < static_cast<double>(most) - 2 * margin))
        throw InvalidInput("eps is too small for the extent of the points");
    struct Entry {
      std::uint64_t key;
      std::uint32_t rank;
    };
    std::vector<Entry> entries(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
      std::uint64_t key = 0;
      for (std::size_t d = 0; d < D; ++d)
        key = key << bits | static_cast<std::uint64_t>((positions[i][d] - low[d]) / side + margin);
      entries[i] = {key, static_cast<std::uint32_t>(i)};
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });

    mPlaceOf.resize(points.size());
    mPosition.reserve(points.size());
    mWeight.reserve(points.size());
    mFirstRank.reserve(points.size());
    mCellOf.reserve(points.size());
    for (auto begin = entries.begin(); begin != entries.end();) {
      const auto end = std::find_if(begin, entries.end(), [&](const Entry &entry) { return entry.key != begin->key; });
      std::sort(begin, end, [&](const Entry &a, const Entry &b) {
        return positions[a.rank] != positions[b.rank] ? positions[a.rank] < positions[b.rank] : a.rank < b.rank;
      });
      mKey.push_back(begin->key);
      mStart.push_back(static_cast<std::uint32_t>(mPosition.size()));
      for (auto entry = begin; entry != end; ++entry) {
        if (entry == begin || mPosition.back() != positions[entry->rank]) {
          mPosition.push_back(positions[entry->rank]);
          mWeight.push_back(0);
          mFirstRank.push_back(entry->rank);
          mCellOf.push_back(static_cast<std::uint32_t>(mKey.size() - 1));
        }
        mWeight.back() += weight.empty() ? 1 : weight[entry->rank];
        mPlaceOf[entry->rank] = static_cast<std::uint32_t>(mPosition.size() - 1);
      }
      begin = end;
    }
    mStart.push_back(static_cast<std::uint32_t>(mPosition.size()));
  }

  std::size_t places() const { return mPosition.size(); }
  const Position<D> &position(std::uint32_t place) const { return mPosition[place]; }
  double weight(std::uint32_t place) const { return mWeight[place]; }
  std::uint32_t first_rank(std::uint32_t place) const { return mFirstRank[place]; } // the lowest of its points
  std::uint32_t cell_of(std::uint32_t place) const { return mCellOf[place]; }
  std::uint32_t place_of(std::size_t rank) const { return mPlaceOf[rank]; }

  std::size_t cells() const { return mKey.size(); }
  std::pair<std::uint32_t, std::uint32_t> range(std::uint32_t cell) const { return {mStart[cell], mStart[cell + 1]}; } // places

  // Visits the cells begin .. end with the other cells that may hold places within reach.
  template <class Visit>
  void for_each_cell(std::size_t begin, std::size_t end, Visit visit) const {
    // Cells are sorted, so the first cell of each row of neighbours only moves forward.
    std::vector<std::uint64_t> shifts = row_shifts();
    std::vector<std::size_t> row(shifts.size());
    std::vector<std::uint32_t> near;
    for (std::size_t r = 0; r < shifts.size(); ++r)
      row[r] = static_cast<std::size_t>(std::lower_bound(mKey.begin(), mKey.end(), mKey[begin] + shifts[r]) - mKey.begin());
    for (std::size_t cell = begin; cell < end; ++cell) {
      near.clear();
      for (std::size_t r = 0; r < shifts.size(); ++r) {
        const std::uint64_t first = mKey[cell] + shifts[r];
        while (row[r] < mKey.size() && mKey[row[r]] < first)
          ++row[r];
        for (std::size_t other = row[r]; other < mKey.size() && mKey[other] <= first + 2 * margin; ++other)
          if (other != cell)
            near.push_back(static_cast<std::uint32_t>(other));
      }
      visit(static_cast<std::uint32_t>(cell), near);
    }
  }

private:
  static constexpr unsigned bits = D == 2 ? 32 : 21;
  static constexpr std::uint64_t most = (std::uint64_t{1} << bits) - 1;
  static constexpr std::uint64_t margin = 2; // cells: farther ones are out of reach

  // What is added to a cell's key to reach the first cell of each row of neighbours (rows run along the last axis).
  static std::vector<std::uint64_t> row_shifts() {
    std::vector<std::uint64_t> shifts{0};
    for (int d = 0; d + 1 < D; ++d) {
      std::vector<std::uint64_t> more;
      for (const std::uint64_t shift : shifts)
        for (int step = -static_cast<int>(margin); step <= static_cast<int>(margin); ++step)
          more.push_back((shift << bits) + static_cast<std::uint64_t>(step)); // wraps around, as it should
      shifts = std::move(more);
    }
    for (std::uint64_t &shift : shifts)
      shift = (shift << bits) - margin;
    return shifts;
  }

  std::vector<std::uint64_t> mKey;   // [cells] ascending
  std::vector<std::uint32_t> mStart; // [cells + 1] first place
  std::vector<Position<D>> mPosition;
  std::vector<double> mWeight;
  std::vector<std::uint32_t> mFirstRank, mCellOf; // [places]
  std::vector<std::uint32_t> mPlaceOf;            // [points]
};

} // namespace territorial
