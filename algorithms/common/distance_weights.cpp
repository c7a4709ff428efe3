#include "common/distance_weights.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/point_tree.h"

#include <algorithm>
#include <atomic>
#include <numbers>

namespace territorial {

namespace {

constexpr std::size_t most_links = 50'000'000, block = 1024;
constexpr double own_bandwidth_margin = 1.0000001; // as PySAL has it, so that the last neighbour counts

[[noreturn]] void refuse() { throw InvalidInput("more than 50,000,000 links: too many for a table of neighbours"); }

struct Neighbour {
  double distance; // squared where it is a candidate in the plane of positions, else metres
  std::size_t unit;
  friend bool operator<(const Neighbour &a, const Neighbour &b) {
    return a.distance != b.distance ? a.distance < b.distance : a.unit < b.unit;
  }
};

// The units of each place, ascending.
struct PlaceMembers {
  std::vector<std::size_t> offset, unit;
};

template <int D>
class Search {
public:
  explicit Search(std::span<const Point> points) : mPoints(points), mTree(finite(points, mUnits), {}) {
    mMembers.offset.assign(mTree.places() + 1, 0);
    for (std::size_t i = 0; i < mUnits.size(); ++i)
      ++mMembers.offset[mTree.place_of(i) + 1];
    for (std::size_t place = 0; place < mTree.places(); ++place)
      mMembers.offset[place + 1] += mMembers.offset[place];
    std::vector<std::size_t> next(mMembers.offset.begin(), mMembers.offset.end() - 1);
    mMembers.unit.resize(mUnits.size());
    for (std::size_t i = 0; i < mUnits.size(); ++i) // ascending, so members are too
      mMembers.unit[next[mTree.place_of(i)]++] = mUnits[i];
  }

  std::size_t finite_units() const { return mUnits.size(); }

  // Links between units on one place, which are within any reach.
  double links_on_places() const {
    double links = 0;
    for (std::size_t place = 0; place < mTree.places(); ++place) {
      const auto members = static_cast<double>(mMembers.offset[place + 1] - mMembers.offset[place]);
      links += members * (members - 1);
    }
    return links;
  }

  // The `count` nearest others, nearest first, with distances in metres; `found` is cleared first.
  void nearest(std::size_t unit, std::size_t count, std::vector<Neighbour> &found) const {
    found.clear();
    const Position<D> position = position_of<D>(mPoints[unit]);
    const auto bound = [&] {
      return found.size() < count ? std::numeric_limits<double>::infinity()
                                  : std::nextafter(found.front().distance, std::numeric_limits<double>::infinity());
    };
    visit(position, bound, [&](std::uint32_t place, double squared) {
      std::size_t taken = 0; // more than `count` of one place are never needed
      for (std::size_t m = mMembers.offset[place]; m < mMembers.offset[place + 1] && taken < count; ++m) {
        if (mMembers.unit[m] == unit)
          continue;
        ++taken;
        const Neighbour candidate{squared, mMembers.unit[m]};
        if (found.size() == count) {
          if (!(candidate < found.front()))
            break;
          std::pop_heap(found.begin(), found.end());
          found.pop_back();
        }
        found.push_back(candidate);
        std::push_heap(found.begin(), found.end());
      }
    });
    if constexpr (D == 3) { // straight lines through the earth order almost, not quite, as geodesics do
      double reach = 0;
      for (const Neighbour &neighbour : found)
        reach = std::max(reach, geodesic_distance(mPoints[unit], mPoints[neighbour.unit]));
      if (!found.empty())
        within(unit, reach, found);
      if (found.size() > count)
        found.resize(count);
      return;
    }
    std::sort_heap(found.begin(), found.end());
    for (Neighbour &neighbour : found)
      neighbour.distance = std::sqrt(neighbour.distance);
  }

  // All others within reach, nearest first, with distances in metres.
  void within(std::size_t unit, double reach, std::vector<Neighbour> &found) const {
    found.clear();
    const WithinReach<D> test(reach);
    const double possible = std::nextafter(test.possible() * test.possible(), std::numeric_limits<double>::infinity());
    visit(
        position_of<D>(mPoints[unit]), [&] { return possible; },
        [&](std::uint32_t place, double squared) {
          double distance = std::sqrt(squared);
          if constexpr (D == 3)
            distance = geodesic_distance(mPoints[unit], mPoints[mMembers.unit[mMembers.offset[place]]]);
          if (D == 2 ? squared > reach * reach : distance > reach)
            return;
          for (std::size_t m = mMembers.offset[place]; m < mMembers.offset[place + 1]; ++m)
            if (mMembers.unit[m] != unit)
              found.push_back({distance, mMembers.unit[m]});
        });
    std::sort(found.begin(), found.end());
  }

private:
  static std::vector<Point> finite(std::span<const Point> points, std::vector<std::size_t> &units) {
    std::vector<Point> kept;
    for (std::size_t i = 0; i < points.size(); ++i)
      if (std::isfinite(points[i].x) && std::isfinite(points[i].y)) {
        kept.push_back(points[i]);
        units.push_back(i);
      }
    return kept;
  }

  template <class Bound, class Take>
  void visit(const Position<D> &position, Bound bound, Take take) const {
    if (mTree.places() == 0)
      return;
    std::vector<std::pair<double, std::uint32_t>> stack;
    mTree.search(
        position, stack, [](std::uint32_t) { return false; }, bound,
        [&](const typename PointTree<D>::Node &leaf) {
          for (std::uint32_t place = leaf.begin; place < leaf.end; ++place)
            if (const double squared = squared_distance<D>(position, mTree.position(place)); squared < bound())
              take(place, squared);
        });
  }

  std::span<const Point> mPoints;
  std::vector<std::size_t> mUnits; // with finite points
  PointTree<D> mTree;
  PlaceMembers mMembers;
};

// Rows from row(search, unit, links) (`all_within`: of all within a reach), which appends (neighbour, weight), blocks side by
// side.
template <int D, class Row>
SpatialWeights weights_of_rows(std::span<const Point> points, bool all_within, Progress &progress, Row row) {
  const Search<D> search(points);
  if (all_within && search.links_on_places() > static_cast<double>(most_links))
    refuse();
  const std::size_t n = points.size(), blocks = (n + block - 1) / block;
  std::vector<std::vector<std::pair<std::size_t, double>>> links(blocks);
  SpatialWeights weights;
  weights.offset.assign(n + 1, 0);
  std::atomic<std::size_t> count{0};
  parallel_for(
      blocks, 1,
      [&](std::size_t begin, std::size_t end) {
        std::vector<Neighbour> found;
        for (std::size_t b = begin; b < end; ++b)
          for (std::size_t unit = b * block; unit < std::min(n, (b + 1) * block); ++unit) {
            if (!std::isfinite(points[unit].x) || !std::isfinite(points[unit].y))
              continue;
            const std::size_t before = links[b].size();
            row(search, unit, found, links[b]);
            std::sort(links[b].begin() + static_cast<std::ptrdiff_t>(before), links[b].end());
            weights.offset[unit + 1] = links[b].size() - before;
            if ((count += links[b].size() - before) > most_links)
              refuse();
          }
      },
      progress);
  for (std::size_t i = 0; i < n; ++i)
    weights.offset[i + 1] += weights.offset[i];
  weights.neighbour.reserve(count);
  weights.weight.reserve(count);
  for (std::vector<std::pair<std::size_t, double>> &own : links) {
    for (const auto &[neighbour, weight] : own) {
      weights.neighbour.push_back(neighbour);
      weights.weight.push_back(weight);
    }
    own = {};
  }
  progress.report(1);
  return weights;
}

template <class Row>
SpatialWeights weights_of_rows(std::span<const Point> points, DistanceMethod method, bool all_within, Progress &progress,
                               Row row) {
  return method == DistanceMethod::planar ? weights_of_rows<2>(points, all_within, progress, row)
                                          : weights_of_rows<3>(points, all_within, progress, row);
}

double kernel_at(KernelFunction function, double z) {
  if (z > 1)
    return 0;
  const double rest = 1 - z * z;
  switch (function) {
  case KernelFunction::uniform:
    return 0.5;
  case KernelFunction::triangular:
    return 1 - z;
  case KernelFunction::epanechnikov:
    return 0.75 * rest;
  case KernelFunction::quartic:
    return 0.9375 * rest * rest;
  case KernelFunction::gaussian:
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
  }
  return 0;
}

} // namespace

SpatialWeights nearest_weights(std::span<const Point> points, DistanceMethod method, std::size_t count, Progress &progress) {
  if (count < 1)
    throw InvalidInput("each unit needs at least one nearest neighbour");
  return weights_of_rows(points, method, false, progress, [&](const auto &search, std::size_t unit, auto &found, auto &links) {
    search.nearest(unit, std::min(count, search.finite_units()), found);
    for (const Neighbour &neighbour : found)
      links.emplace_back(neighbour.unit, 1.0);
  });
}

SpatialWeights band_weights(std::span<const Point> points, DistanceMethod method, double reach, double power,
                            Progress &progress) {
  if (!(reach >= 0) || !std::isfinite(reach) || !(power >= 0) || !std::isfinite(power))
    throw InvalidInput("reach and power must be finite and not negative");
  return weights_of_rows(points, method, true, progress, [&](const auto &search, std::size_t unit, auto &found, auto &links) {
    search.within(unit, reach, found);
    for (const Neighbour &neighbour : found) {
      if (power > 0 && neighbour.distance == 0)
        throw InvalidInput("two units are on one point: their inverse distance is infinite", unit);
      links.emplace_back(neighbour.unit, power == 0 ? 1.0 : std::pow(neighbour.distance, -power));
    }
  });
}

double least_complete_reach(std::span<const Point> points, DistanceMethod method, Progress &progress) {
  const std::size_t n = points.size();
  std::vector<double> own(n, std::nan(""));
  weights_of_rows(points, method, false, progress, [&](const auto &search, std::size_t unit, auto &found, auto &) {
    search.nearest(unit, 1, found);
    if (!found.empty())
      own[unit] = found.front().distance;
  });
  double reach = std::nan("");
  for (const double distance : own)
    reach = std::fmax(reach, distance);
  return reach;
}

SpatialWeights kernel_weights(std::span<const Point> points, DistanceMethod method, const KernelWeightsOptions &options,
                              Progress &progress) {
  if (!(options.bandwidth >= 0) || !std::isfinite(options.bandwidth) || options.nearest < 1)
    throw InvalidInput("the bandwidth must be finite and above 0, or the number of neighbours at least 1");
  return weights_of_rows(points, method, true, progress, [&](const auto &search, std::size_t unit, auto &found, auto &links) {
    double bandwidth = options.bandwidth;
    if (bandwidth == 0) {
      search.nearest(unit, std::min(options.nearest, search.finite_units()), found);
      bandwidth = found.empty() ? 0 : found.back().distance * own_bandwidth_margin;
    }
    search.within(unit, bandwidth, found);
    for (const Neighbour &neighbour : found)
      if (const double weight = kernel_at(options.function, bandwidth > 0 ? neighbour.distance / bandwidth : 0); weight > 0)
        links.emplace_back(neighbour.unit, weight);
  });
}

} // namespace territorial
