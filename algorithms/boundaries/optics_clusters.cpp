#include "boundaries/optics_clusters.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// A stretch of steep descent, and the highest reachability since it ended.
struct Descent {
  std::size_t start, end;
  double since = 0;
};

class XiSearch {
public:
  XiSearch(const Optics &optics, double xi, double least_weight)
      : mOptics(optics), mRest(1 - xi), mLeastWeight(least_weight),
        mPatience(static_cast<std::size_t>(std::ceil(optics.min_samples))) {
    for (const std::uint32_t place : optics.order) {
      mHeight.push_back(optics.reachability[place]);
      mWeight.push_back((mWeight.empty() ? 0 : mWeight.back()) + optics.weight[place]);
    }
    mHeight.push_back(infinite);
  }

  std::vector<std::pair<std::size_t, std::size_t>> run() {
    const std::size_t n = mHeight.size() - 1;
    double highest = 0; // since the last steep stretch
    std::size_t next = 0;
    for (std::size_t at = 0; at < n; ++at) {
      const bool rises = steep_rise(at), falls = steep_fall(at);
      if (at < next || (!rises && !falls))
        continue;
      for (std::size_t k = next; k <= at; ++k)
        highest = std::max(highest, mHeight[k]);
      forget(highest);
      const std::size_t end = stretch(at, falls);
      if (falls)
        mDescents.push_back({at, end});
      else
        close(at, end);
      next = end + 1;
      highest = mHeight[next];
    }
    return std::move(mFound);
  }

private:
  // By the ratio to the next height: what is not a number, of two infinite ones, is neither.
  double ratio(std::size_t at) const { return mHeight[at] / mHeight[at + 1]; }
  bool steep_rise(std::size_t at) const { return ratio(at) <= mRest; }
  bool steep_fall(std::size_t at) const { return ratio(at) >= 1 / mRest; }

  // The last steep position of a stretch that goes on in one direction with at most mPatience gentle steps in a row.
  std::size_t stretch(std::size_t start, bool falling) const {
    std::size_t end = start, gentle = 0;
    for (std::size_t at = start; at + 1 < mHeight.size(); ++at) {
      if (falling ? steep_fall(at) : steep_rise(at)) {
        gentle = 0;
        end = at;
      } else if ((falling ? ratio(at) < 1 : ratio(at) > 1) || ++gentle > mPatience) {
        break;
      }
    }
    return end;
  }

  // Descents that what came since has risen above are over.
  void forget(double highest) {
    if (std::isinf(highest)) {
      mDescents.clear();
      return;
    }
    std::erase_if(mDescents, [&](const Descent &one) { return highest > mHeight[one.start] * mRest; });
    for (Descent &one : mDescents)
      one.since = std::max(one.since, highest);
  }

  // The clusters between the descents and the rise from `start` to `end`, those of the latest descents first.
  void close(std::size_t start, std::size_t end) {
    const std::size_t before = mFound.size();
    for (const Descent &descent : mDescents) {
      const double after = mHeight[end + 1], top = mHeight[descent.start];
      if (after * mRest < descent.since)
        continue;
      std::size_t first = descent.start, last = end;
      if (top * mRest >= after) { // begins where the descent is about as high as the end
        while (first < descent.end && mHeight[first + 1] > after)
          ++first;
      } else if (after * mRest >= top) { // ends where the rise is about as high as the beginning
        while (last > start && mHeight[last - 1] > top)
          --last;
      }
      if (!draw_back(first, last) || weight(first, last) < mLeastWeight || first > descent.end || last < start)
        continue;
      mFound.emplace_back(first, last);
    }
    std::reverse(mFound.begin() + static_cast<std::ptrdiff_t>(before), mFound.end());
  }

  // Until the last place was reached from inside, or is below the first; false where nothing is left.
  bool draw_back(std::size_t first, std::size_t &last) const {
    for (; first < last; --last) {
      if (mHeight[first] > mHeight[last])
        return true;
      const std::uint32_t from = mOptics.predecessor[mOptics.order[last]];
      if (std::find(mOptics.order.begin() + static_cast<std::ptrdiff_t>(first),
                    mOptics.order.begin() + static_cast<std::ptrdiff_t>(last),
                    from) != mOptics.order.begin() + static_cast<std::ptrdiff_t>(last))
        return true;
    }
    return false;
  }

  double weight(std::size_t first, std::size_t last) const { return mWeight[last] - (first > 0 ? mWeight[first - 1] : 0); }

  const Optics &mOptics;
  double mRest, mLeastWeight;
  std::size_t mPatience;
  std::vector<double> mHeight, mWeight; // by position; heights and one more, sums of weights
  std::vector<Descent> mDescents;
  std::vector<std::pair<std::size_t, std::size_t>> mFound;
};

// Clusters of places as clusters of points, numbered by their lowest ranks.
std::vector<std::int32_t> of_points(const Optics &optics, const std::vector<std::int32_t> &cluster, std::size_t clusters) {
  std::vector<std::int32_t> number(clusters, -1), points;
  std::int32_t count = 0;
  for (const std::uint32_t place : optics.place) {
    const std::int32_t own = cluster[place];
    if (own >= 0 && number[static_cast<std::size_t>(own)] < 0)
      number[static_cast<std::size_t>(own)] = count++;
    points.push_back(own < 0 ? -1 : number[static_cast<std::size_t>(own)]);
  }
  return points;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> xi_stretches(const Optics &optics, double xi, double least_weight) {
  if (!(xi > 0 && xi < 1))
    throw InvalidInput("xi must be above 0 and below 1");
  return XiSearch(optics, xi, least_weight).run();
}

std::vector<std::int32_t> optics_xi(const Optics &optics, double xi, double least_weight) {
  std::vector<std::int32_t> cluster(optics.weight.size(), -1);
  std::int32_t count = 0;
  for (const auto &[first, last] : xi_stretches(optics, xi, least_weight)) {
    const auto begin = optics.order.begin() + static_cast<std::ptrdiff_t>(first),
               end = optics.order.begin() + static_cast<std::ptrdiff_t>(last + 1);
    if (std::any_of(begin, end, [&](std::uint32_t place) { return cluster[place] >= 0; }))
      continue;
    std::for_each(begin, end, [&](std::uint32_t place) { cluster[place] = count; });
    ++count;
  }
  return of_points(optics, cluster, static_cast<std::size_t>(count));
}

std::vector<std::int32_t> optics_cut(const Optics &optics, double eps) {
  if (!(eps > 0) || eps > optics.eps)
    throw InvalidInput("eps must be above 0, and at most that of the order");
  std::vector<std::int32_t> cluster(optics.weight.size(), -1);
  std::int32_t count = 0;
  for (const std::uint32_t place : optics.order) {
    if (optics.reachability[place] <= eps)
      cluster[place] = count - 1;
    else if (optics.core_distance[place] <= eps)
      cluster[place] = count++;
  }
  return of_points(optics, cluster, static_cast<std::size_t>(count));
}

} // namespace territorial
