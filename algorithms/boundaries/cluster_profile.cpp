#include "boundaries/cluster_profile.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bool is_finite(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

double distance_between(Point a, Point b, DistanceMethod method) {
  return method == DistanceMethod::planar ? std::hypot(a.x - b.x, a.y - b.y) : geodesic_distance(a, b);
}

Distances summary(std::vector<double> distances) {
  if (distances.empty())
    return {unknown, unknown};
  const double sum = std::accumulate(distances.begin(), distances.end(), 0.0);
  const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
  std::nth_element(distances.begin(), middle, distances.end());
  double median = *middle;
  if (distances.size() % 2 == 0)
    median = (median + *std::max_element(distances.begin(), middle)) / 2;
  return {sum / static_cast<double>(distances.size()), median};
}

// The pair of this number in the order (0,1), (0,2), (1,2), (0,3) ...
std::pair<std::size_t, std::size_t> pair_of(std::size_t number) {
  auto high = static_cast<std::size_t>((1 + std::sqrt(1 + 8 * static_cast<double>(number))) / 2);
  while (high * (high - 1) / 2 > number)
    --high;
  while ((high + 1) * high / 2 <= number)
    ++high;
  return {number - high * (high - 1) / 2, high};
}

struct SizedPoint {
  Point point;
  double size;
};

// Those with a finite point, in an order that depends on place and size alone.
std::vector<SizedPoint> sorted(std::span<const Point> points, std::span<const double> size) {
  std::vector<SizedPoint> kept;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (is_finite(points[i]))
      kept.push_back({points[i], std::isnan(size[i]) ? 0 : size[i]});
  std::sort(kept.begin(), kept.end(), [](const SizedPoint &a, const SizedPoint &b) {
    return std::tie(a.point.x, a.point.y, a.size) < std::tie(b.point.x, b.point.y, b.size);
  });
  return kept;
}

void check(std::span<const Interaction> interactions, std::size_t actors) {
  for (std::size_t i = 0; i < interactions.size(); ++i) {
    if (interactions[i].from >= actors || interactions[i].to >= actors)
      throw InvalidInput("an interaction names an actor that does not exist", i);
    if (!(interactions[i].value >= 0) || !std::isfinite(interactions[i].value))
      throw InvalidInput("an interaction must be finite and not negative", i);
  }
}

// One a pair of ends, sorted by them, without zeros.
std::vector<Interaction> summed(std::vector<Interaction> interactions) {
  std::sort(interactions.begin(), interactions.end(), [](const Interaction &a, const Interaction &b) {
    return std::tie(a.from, a.to, a.value) < std::tie(b.from, b.to, b.value);
  });
  std::vector<Interaction> sums;
  for (const Interaction &one : interactions) {
    if (one.value == 0)
      continue;
    if (!sums.empty() && sums.back().from == one.from && sums.back().to == one.to)
      sums.back().value += one.value;
    else
      sums.push_back(one);
  }
  return sums;
}

} // namespace

double herfindahl_of(std::span<const double> sizes) {
  double sum = 0, squares = 0;
  for (const double size : sizes)
    sum += std::isnan(size) ? 0 : size;
  for (const double size : sizes)
    squares += std::isnan(size) ? 0 : size / sum * (size / sum);
  return sum > 0 ? squares : unknown;
}

Memberships memberships_of(std::size_t actors, const std::vector<std::vector<std::size_t>> &members) {
  std::vector<std::pair<std::size_t, std::int32_t>> pairs;
  Memberships memberships;
  for (std::size_t cluster = 0; cluster < members.size(); ++cluster) {
    memberships.size.push_back(members[cluster].size());
    for (const std::size_t actor : members[cluster]) {
      if (actor >= actors)
        throw InvalidInput("a cluster names an actor that does not exist", cluster);
      pairs.emplace_back(actor, static_cast<std::int32_t>(cluster));
    }
  }
  std::sort(pairs.begin(), pairs.end());
  if (const auto twice = std::adjacent_find(pairs.begin(), pairs.end()); twice != pairs.end())
    throw InvalidInput("a cluster names an actor twice", static_cast<std::size_t>(twice->second));
  memberships.offset.assign(actors + 1, 0);
  for (const auto &[actor, cluster] : pairs) {
    ++memberships.offset[actor + 1];
    memberships.cluster.push_back(cluster);
  }
  std::partial_sum(memberships.offset.begin(), memberships.offset.end(), memberships.offset.begin());
  return memberships;
}

std::vector<Cooperation> cooperation(std::vector<Interaction> interactions, const Memberships &memberships) {
  check(interactions, memberships.offset.size() - 1);
  const std::vector<Interaction> sums = summed(std::move(interactions));
  const auto exists = [&](std::size_t from, std::size_t to) {
    const auto at = std::lower_bound(sums.begin(), sums.end(), std::pair(from, to),
                                     [](const Interaction &one, const auto &ends) { return std::pair(one.from, one.to) < ends; });
    return at != sums.end() && at->from == from && at->to == to;
  };
  const auto clusters = [&](std::size_t actor) {
    return std::span(memberships.cluster)
        .subspan(memberships.offset[actor], memberships.offset[actor + 1] - memberships.offset[actor]);
  };
  const auto holds = [](std::span<const std::int32_t> all, std::int32_t one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  std::vector<Cooperation> found(memberships.size.size());
  std::vector<std::size_t> mutual(found.size(), 0); // links inside whose other direction exists
  for (const Interaction &one : sums) {
    const bool link = one.from != one.to, back = link && exists(one.to, one.from);
    const auto origin = clusters(one.from), destination = clusters(one.to);
    for (const std::int32_t cluster : origin) {
      Cooperation &own = found[static_cast<std::size_t>(cluster)];
      if (holds(destination, cluster)) {
        own.inside += one.value;
        own.links_inside += link;
        mutual[static_cast<std::size_t>(cluster)] += back;
        if (link && (one.from < one.to || !back))
          own.linked.push_back(std::minmax(one.from, one.to));
      } else {
        own.outgoing += one.value;
        ++own.links_out;
      }
    }
    for (const std::int32_t cluster : destination)
      if (!holds(origin, cluster)) {
        found[static_cast<std::size_t>(cluster)].incoming += one.value;
        ++found[static_cast<std::size_t>(cluster)].links_in;
      }
  }
  for (std::size_t cluster = 0; cluster < found.size(); ++cluster) {
    Cooperation &own = found[cluster];
    const auto n = static_cast<double>(memberships.size[cluster]), links = static_cast<double>(own.links_inside);
    const double all = own.inside + own.incoming + own.outgoing;
    own.density = n > 1 ? links / (n * (n - 1)) : unknown;
    own.reciprocity = links > 0 ? static_cast<double>(mutual[cluster]) / links : unknown;
    own.kept = all > 0 ? own.inside / all : unknown;
    std::sort(own.linked.begin(), own.linked.end());
  }
  return found;
}

Distances distances_of(std::span<const Point> points, DistanceMethod method,
                       std::span<const std::pair<std::size_t, std::size_t>> pairs) {
  std::vector<double> distances;
  for (const auto &[a, b] : pairs)
    if (is_finite(points[a]) && is_finite(points[b]))
      distances.push_back(distance_between(points[a], points[b], method));
  std::sort(distances.begin(), distances.end()); // so that the order of pairs does not matter to the sum
  return summary(std::move(distances));
}

Proximity proximity(std::span<const Point> points, std::span<const double> size, DistanceMethod method,
                    const ProximityOptions &options, Progress &progress) {
  constexpr std::uint32_t purpose = 0x5052'4F58; // one of its own: no other use of the seed draws the same numbers
  constexpr std::size_t block = 4096;            // pairs of one stream
  if (size.size() != points.size())
    throw InvalidInput("each point needs a size");
  if (!(options.decay > 0) || !std::isfinite(options.decay) || options.most_pairs < 1)
    throw InvalidInput("decay must be finite and above 0, most_pairs at least 1");
  const std::vector<SizedPoint> own = sorted(points, size);
  const std::size_t n = own.size(), all = n < 2 ? 0 : n * (n - 1) / 2;
  Proximity found;
  found.sampled = all > options.most_pairs;
  found.pairs = std::min(all, options.most_pairs);
  std::vector<double> distances(found.pairs), contact(found.pairs);
  parallel_for((found.pairs + block - 1) / block, 1,
               [&](std::size_t begin, std::size_t end) {
                 for (std::size_t b = begin; b < end; ++b) {
                   RandomStream random(options.seed, purpose, static_cast<std::uint32_t>(b), 0);
                   for (std::size_t k = b * block; k < std::min(found.pairs, (b + 1) * block); ++k) {
                     std::pair<std::size_t, std::size_t> pair;
                     if (found.sampled) {
                       pair.first = random.below(static_cast<std::uint32_t>(n));
                       pair.second = random.below(static_cast<std::uint32_t>(n - 1));
                       pair.second += pair.second >= pair.first;
                     } else {
                       pair = pair_of(k);
                     }
                     const SizedPoint &left = own[pair.first], &right = own[pair.second];
                     distances[k] = distance_between(left.point, right.point, method);
                     contact[k] = left.size * right.size * std::exp(-distances[k] / options.decay);
                   }
                 }
               },
               progress);
  const double contacts = std::accumulate(contact.begin(), contact.end(), 0.0);
  double sizes = 0;
  for (const SizedPoint &one : own)
    sizes += one.size;
  found.potential = found.pairs > 0 && sizes > 0
                        ? 2 * contacts * (static_cast<double>(all) / static_cast<double>(found.pairs)) / sizes
                        : unknown;
  found.distances = summary(std::move(distances));
  return found;
}

} // namespace territorial
