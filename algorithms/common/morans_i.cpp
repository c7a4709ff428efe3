#include "common/morans_i.h"

#include "common/parallel.h"
#include "common/philox.h"

#include <cmath>
#include <limits>
#include <vector>

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

struct Pair {
  std::uint32_t first, second;
  double weight; // of both directions together
};

// The known units that have known neighbours, with their weights standardised by row.
struct Graph {
  std::vector<double> values;
  std::vector<Pair> pairs;
  std::vector<double> row_sum, column_sum; // 1 and what the others give a unit
  double total = 0, squares = 0;           // S0 and S1 = sum (w_rs + w_sr)^2 / 2
};

Graph graph_of(std::span<const double> values, const SpatialWeights &weights) {
  constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();
  const auto linked = [&](std::size_t unit, std::size_t link) {
    return !std::isnan(values[unit]) && !std::isnan(values[weights.neighbour[link]]) && weights.weight[link] > 0;
  };
  std::vector<double> sums(values.size(), 0);
  std::vector<char> kept(values.size(), 0);
  for (std::size_t unit = 0; unit < values.size(); ++unit)
    for (std::size_t link = weights.offset[unit]; link < weights.offset[unit + 1]; ++link)
      if (linked(unit, link)) {
        sums[unit] += weights.weight[link];
        kept[unit] = kept[weights.neighbour[link]] = 1;
      }
  Graph graph;
  std::vector<std::uint32_t> number(values.size(), nobody);
  for (std::size_t unit = 0; unit < values.size(); ++unit)
    if (kept[unit]) {
      number[unit] = static_cast<std::uint32_t>(graph.values.size());
      graph.values.push_back(values[unit]);
    }
  graph.row_sum.assign(graph.values.size(), 0);
  graph.column_sum.assign(graph.values.size(), 0);
  for (std::size_t unit = 0; unit < values.size(); ++unit)
    for (std::size_t link = weights.offset[unit]; link < weights.offset[unit + 1]; ++link) {
      if (!linked(unit, link))
        continue;
      const std::uint32_t from = number[unit], to = number[weights.neighbour[link]];
      const double weight = weights.weight[link] / sums[unit];
      graph.row_sum[from] += weight;
      graph.column_sum[to] += weight;
      graph.total += weight;
      graph.pairs.push_back({std::min(from, to), std::max(from, to), weight});
    }
  // Both directions of a pair are one: half the work of every permutation.
  std::sort(graph.pairs.begin(), graph.pairs.end(), [](const Pair &left, const Pair &right) {
    return left.first != right.first ? left.first < right.first : left.second < right.second;
  });
  std::size_t last = 0;
  for (std::size_t pair = 1; pair < graph.pairs.size(); ++pair)
    if (graph.pairs[pair].first == graph.pairs[last].first && graph.pairs[pair].second == graph.pairs[last].second)
      graph.pairs[last].weight += graph.pairs[pair].weight;
    else
      graph.pairs[++last] = graph.pairs[pair];
  graph.pairs.resize(graph.pairs.empty() ? 0 : last + 1);
  for (const Pair &pair : graph.pairs)
    graph.squares += pair.weight * pair.weight;
  return graph;
}

double products(std::span<const Pair> pairs, std::span<const double> deviations) {
  double sum = 0;
  for (const Pair &pair : pairs)
    sum += pair.weight * deviations[pair.first] * deviations[pair.second];
  return sum;
}

// Cliff and Ord (1981): the variance of I over all ways to deal the values out.
double randomisation_variance(const Graph &graph, double expected, double square_sum, double fourth_sum) {
  const auto n = static_cast<double>(graph.values.size());
  if (n < 4)
    return undefined;
  double margins = 0; // S2
  for (std::size_t unit = 0; unit < graph.values.size(); ++unit)
    margins += std::pow(graph.row_sum[unit] + graph.column_sum[unit], 2);
  const double s0 = graph.total * graph.total, s1 = graph.squares, kurtosis = n * fourth_sum / (square_sum * square_sum);
  const double first = n * ((n * n - 3 * n + 3) * s1 - n * margins + 3 * s0),
               second = kurtosis * ((n * n - n) * s1 - 2 * n * margins + 6 * s0);
  return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0) - expected * expected;
}

double permutation_p(const Graph &graph, std::span<const double> deviations, double observed, double square_sum,
                     const MoranOptions &options, Progress &progress) {
  constexpr std::uint32_t purpose = 0x4D4F'5241; // one of its own: no other use of the seed draws the same numbers
  constexpr std::size_t steps_at_once = 200'000;
  const double rounding = 1e-12 * square_sum; // sums of the same terms in another order
  const auto permutations = static_cast<std::size_t>(options.permutations);
  std::vector<std::int8_t> comparison(permutations); // with the observed: 1 larger, 0 as large, -1 smaller
  parallel_for(
      permutations, 1 + steps_at_once / (graph.pairs.size() + deviations.size()),
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t replicate = begin; replicate < end; ++replicate) {
          std::vector<double> dealt(deviations.begin(), deviations.end());
          RandomStream random(options.seed, purpose, options.rank, static_cast<std::uint32_t>(replicate));
          random.shuffle(std::span(dealt));
          const double excess = products(graph.pairs, dealt) - observed;
          comparison[replicate] = static_cast<std::int8_t>(excess > rounding ? 1 : excess < -rounding ? -1 : 0);
        }
      },
      progress);
  const auto count = [&](int side) {
    return static_cast<int>(std::count_if(comparison.begin(), comparison.end(), [&](int found) { return found * side >= 0; }));
  };
  return simulated_p(count(1), count(-1), options.permutations, options.alternative);
}

} // namespace

MoransI morans_i(std::span<const double> values, const SpatialWeights &weights, const MoranOptions &options, Progress &progress) {
  if (weights.size() != values.size())
    throw InvalidInput("the weights and the values differ in units");
  for (std::size_t unit = 0; unit < values.size(); ++unit)
    if (std::isinf(values[unit]))
      throw InvalidInput("a value is infinite", unit);
  if (options.permutations < 0)
    throw InvalidInput("a test needs no or some permutations");
  const Graph graph = graph_of(values, weights);
  const std::size_t n = graph.values.size();
  MoransI result{undefined, undefined, undefined, undefined, undefined, n};
  if (n < 2)
    return result;
  double mean = 0, largest = 0, square_sum = 0, fourth_sum = 0;
  for (const double value : graph.values) {
    mean += value / static_cast<double>(n);
    largest = std::max(largest, std::abs(value));
  }
  std::vector<double> deviations;
  for (const double value : graph.values) {
    deviations.push_back(value - mean);
    square_sum += std::pow(deviations.back(), 2);
    fourth_sum += std::pow(deviations.back(), 4);
  }
  constexpr double rounding = 1e-13; // of equal values, whose mean is not exactly theirs
  if (std::sqrt(square_sum / static_cast<double>(n)) <= rounding * largest)
    return result;
  const double observed = products(graph.pairs, deviations);
  result.index = static_cast<double>(n) / graph.total * observed / square_sum;
  result.expected = -1 / (static_cast<double>(n) - 1);
  result.variance = randomisation_variance(graph, result.expected, square_sum, fourth_sum);
  result.z_score = result.variance > 0 ? (result.index - result.expected) / std::sqrt(result.variance) : undefined;
  result.p_value = permutation_p(graph, deviations, observed, square_sum, options, progress);
  return result;
}

} // namespace territorial
