#include "boundaries/linked_dbscan.h"

#include "common/concurrent_sets.h"
#include "common/errors.h"
#include "common/parallel.h"
#include "common/point_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

constexpr std::size_t grain = 256; // places

std::size_t check(std::span<const Point> points, std::span<const std::int32_t> industry, std::span<const double> closeness) {
  const auto industries = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(closeness.size()))));
  if (industry.size() != points.size() || industries * industries != closeness.size())
    throw InvalidInput("points, industries and closenesses differ in number");
  for (std::size_t i = 0; i < industry.size(); ++i)
    if (industry[i] < -1 || industry[i] >= static_cast<std::int64_t>(industries))
      throw InvalidInput("an industry is out of range", i);
  for (std::size_t a = 0; a < industries; ++a)
    for (std::size_t b = 0; b <= a; ++b)
      if (const double close = closeness[a * industries + b];
          !(close >= 0 && close <= 1) || close != closeness[b * industries + a] || (a == b && close != 1))
        throw InvalidInput("closenesses must be symmetric, 0 to 1, and 1 of an industry to itself", a);
  return industries;
}

// The firms of one industry.
template <int D>
struct Industry {
  std::vector<std::size_t> ranks;
  std::vector<Point> points;
  std::vector<double> weight;
  PointTree<D> tree{{}, {}};
  std::uint32_t first = 0; // number of its first place among those of all industries
};

template <int D>
class LinkedClusterer {
public:
  LinkedClusterer(std::span<const Point> points, std::span<const double> weight, std::span<const std::int32_t> industry,
                  std::span<const double> closeness, std::size_t industries, const DbscanOptions &options)
      : mPoints(points), mCloseness(closeness), mOptions(options), mIndustry(industries) {
    for (std::size_t rank = 0; rank < points.size(); ++rank)
      if (industry[rank] >= 0) {
        Industry<D> &own = mIndustry[static_cast<std::size_t>(industry[rank])];
        own.ranks.push_back(rank);
        own.points.push_back(points[rank]);
        if (!weight.empty())
          own.weight.push_back(weight[rank]);
      }
    for (Industry<D> &own : mIndustry) {
      own.tree = PointTree<D>(own.points, own.weight);
      own.first = static_cast<std::uint32_t>(mPlace.size());
      for (std::uint32_t place = 0; place < own.tree.places(); ++place)
        mPlace.push_back({static_cast<std::uint32_t>(&own - mIndustry.data()), place});
    }
  }

  DensityClusters run(Progress &progress) {
    mCore.assign(mPlace.size(), 0);
    mNearest.assign(mPlace.size(), none);
    ConcurrentSets sets(mPlace.size());
    const auto places = [&](const auto &step) {
      parallel_for(
          mPlace.size(), grain,
          [&](std::size_t begin, std::size_t end) {
            for (std::size_t place = begin; place < end; ++place)
              step(static_cast<std::uint32_t>(place));
          },
          progress);
    };
    places([&](std::uint32_t place) { mCore[place] = is_core(place); });
    progress.report(0.4);
    places([&](std::uint32_t place) {
      if (mCore[place])
        for_each_neighbour(
            place, [] { return true; },
            [&](std::uint32_t other, double) {
              if (other < place && mCore[other])
                sets.join(place, other);
            });
    });
    progress.report(0.7);
    if (mOptions.border)
      places([&](std::uint32_t place) { mNearest[place] = mCore[place] ? none : nearest_core(place); });
    DensityClusters result = label(sets);
    progress.report(1);
    return result;
  }

private:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  struct Place {
    std::uint32_t industry, number; // within the industry
  };

  std::size_t first_rank(std::uint32_t place) const {
    const Industry<D> &own = mIndustry[mPlace[place].industry];
    return own.ranks[own.tree.first_rank(mPlace[place].number)];
  }

  // visit(place, squared distance over squared closeness) for those within eps, itself among them, while more() says so.
  template <class More, class Visit>
  void for_each_neighbour(std::uint32_t place, More more, Visit visit) const {
    const Place of = mPlace[place];
    const Position<D> &position = mIndustry[of.industry].tree.position(of.number);
    std::vector<std::pair<double, std::uint32_t>> stack;
    for (std::size_t other = 0; other < mIndustry.size(); ++other) {
      const double close = mCloseness[of.industry * mIndustry.size() + other];
      const Industry<D> &theirs = mIndustry[other];
      if (close == 0 || theirs.ranks.empty())
        continue;
      const WithinReach<D> within(mOptions.eps * close);
      const double farthest = std::nextafter(within.possible() * within.possible(), std::numeric_limits<double>::infinity());
      theirs.tree.search(
          position, stack, [](std::uint32_t) { return false; }, [&] { return more() ? farthest : 0; },
          [&](const typename PointTree<D>::Node &leaf) {
            for (std::uint32_t number = leaf.begin; number < leaf.end; ++number) {
              const double squared = squared_distance<D>(position, theirs.tree.position(number));
              const std::uint32_t found = theirs.first + number;
              if (within(
                      squared, [&] { return mPoints[first_rank(place)]; }, [&] { return mPoints[first_rank(found)]; }))
                visit(found, squared / (close * close));
            }
          });
    }
  }

  double weight_of(std::uint32_t place) const { return mIndustry[mPlace[place].industry].tree.weight(mPlace[place].number); }

  char is_core(std::uint32_t place) const {
    double sum = 0;
    for_each_neighbour(
        place, [&] { return sum < mOptions.min_weight; }, [&](std::uint32_t other, double) { sum += weight_of(other); });
    return sum >= mOptions.min_weight ? 1 : 0;
  }

  std::uint32_t nearest_core(std::uint32_t place) const {
    double least = std::numeric_limits<double>::infinity();
    std::uint32_t nearest = none;
    for_each_neighbour(
        place, [] { return true; },
        [&](std::uint32_t other, double squared) {
          if (mCore[other] && (squared < least || (squared == least && first_rank(other) < first_rank(nearest)))) {
            least = squared;
            nearest = other;
          }
        });
    return nearest;
  }

  DensityClusters label(ConcurrentSets &sets) const {
    const std::size_t n = mPoints.size();
    DensityClusters result;
    result.cluster.assign(n, -1);
    result.role.assign(n, DensityRole::noise);
    const PointTree<D> all(mPoints, {});
    result.places = all.places();
    for (std::size_t rank = 0; rank < n; ++rank)
      result.place.push_back(all.place_of(rank));
    std::vector<std::uint32_t> place_of(n, none);
    for (const Industry<D> &own : mIndustry)
      for (std::size_t i = 0; i < own.ranks.size(); ++i)
        place_of[own.ranks[i]] = own.first + own.tree.place_of(i);
    std::vector<std::int32_t> number(mPlace.size(), -1);
    for (std::size_t rank = 0; rank < n; ++rank) {
      const std::uint32_t place = place_of[rank];
      const std::uint32_t core = place == none || mCore[place] ? place : mNearest[place];
      if (core == none)
        continue;
      result.role[rank] = mCore[place] ? DensityRole::core : DensityRole::border;
      std::int32_t &cluster = number[sets.find(core)];
      if (cluster < 0)
        cluster = result.count++;
      result.cluster[rank] = cluster;
    }
    return result;
  }

  std::span<const Point> mPoints;
  std::span<const double> mCloseness;
  const DbscanOptions &mOptions;
  std::vector<Industry<D>> mIndustry;
  std::vector<Place> mPlace;           // of all industries
  std::vector<char> mCore;             // [places]
  std::vector<std::uint32_t> mNearest; // [places] the nearest core of a border
};

} // namespace

DensityClusters linked_dbscan(std::span<const Point> points, std::span<const double> weight,
                              std::span<const std::int32_t> industry, std::span<const double> closeness,
                              const DbscanOptions &options, Progress &progress) {
  check_dbscan_input(points, weight, options);
  const std::size_t industries = check(points, industry, closeness);
  return options.distance == DistanceMethod::planar
             ? LinkedClusterer<2>(points, weight, industry, closeness, industries, options).run(progress)
             : LinkedClusterer<3>(points, weight, industry, closeness, industries, options).run(progress);
}

} // namespace territorial
