#include "boundaries/local_association.h"

#include "common/errors.h"
#include "common/parallel.h"
#include "common/philox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace territorial {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

// Units with all values, their values and the links among them.
struct Known {
  std::vector<std::size_t> unit;           // of the input
  std::vector<std::vector<double>> values; // [variables][known]
  std::vector<std::size_t> offset{0};
  std::vector<std::uint32_t> neighbour;
  std::vector<double> weight; // raw, above 0

  std::size_t size() const { return unit.size(); }
};

Known known_of(std::span<const std::span<const double>> variables, const SpatialWeights &weights) {
  Known known;
  std::vector<std::uint32_t> number(weights.size(), std::numeric_limits<std::uint32_t>::max());
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (std::none_of(variables.begin(), variables.end(), [i](std::span<const double> values) { return std::isnan(values[i]); })) {
      number[i] = static_cast<std::uint32_t>(known.size());
      known.unit.push_back(i);
    }
  for (const std::span<const double> values : variables) {
    known.values.emplace_back();
    for (const std::size_t i : known.unit)
      known.values.back().push_back(values[i]);
  }
  for (const std::size_t i : known.unit) {
    for (std::size_t link = weights.offset[i]; link < weights.offset[i + 1]; ++link)
      if (weights.weight[link] > 0 && number[weights.neighbour[link]] < known.size()) {
        known.neighbour.push_back(number[weights.neighbour[link]]);
        known.weight.push_back(weights.weight[link]);
      }
    known.offset.push_back(known.neighbour.size());
  }
  return known;
}

// By mean and standard deviation with n - 1; nothing where all are equal.
bool standardise(std::vector<double> &values) {
  const auto n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double squares = 0;
  for (double &value : values) {
    value -= mean;
    squares += value * value;
  }
  const double deviation = std::sqrt(squares / (n - 1));
  if (!(deviation > 1e-14 * std::abs(mean)) || deviation == 0)
    return false;
  for (double &value : values)
    value /= deviation;
  return true;
}

// Draws sets of distinct numbers below a bound, several from one word of random bits (Brackett-Rozinsky and Lemire 2024).
class Draws {
public:
  Draws(std::uint64_t seed, std::uint32_t rank, std::uint32_t bound, std::size_t count)
      : mStream(seed, purpose, rank, 0), mBound(bound), mCount(count), mDealing(count * count > bound || count > ready / 2) {
    // As many draws from a word as leave the chance of refusing it small.
    for (mProduct = bound; mAtOnce < 8 && mProduct <= (std::uint64_t{1} << 58) / bound; ++mAtOnce)
      mProduct *= bound;
    mThreshold = (0 - mProduct) % mProduct;
    if (mDealing) {
      mDeck.resize(bound);
      std::iota(mDeck.begin(), mDeck.end(), 0U);
    }
  }

  // A set, valid until the next is drawn. K: the count where it is known when compiled, so that loops over it are unrolled; 0
  // where it is not.
  template <std::size_t K>
  const std::uint32_t *draw() {
    const std::size_t count = K > 0 ? K : mCount;
    if (mDealing) { // the first cards of a deck that is shuffled on
      for (std::size_t k = 0; k < count; ++k)
        std::swap(mDeck[k], mDeck[k + mStream.below(mBound - static_cast<std::uint32_t>(k))]);
      return mDeck.data();
    }
    const std::uint32_t *numbers = nullptr;
    do {
      if (mUsed + count > mHeld)
        refill();
      numbers = mReady + mUsed;
      mUsed += count;
    } while (repeated<K>(numbers)); // what is left is uniform over sets of distinct numbers
    return numbers;
  }

private:
  // Refills the numbers that are ready. Of bounds below 2^16 two from each 32 bits, else as many from 64 as mAtOnce says.
  void refill() {
    std::size_t held = 0;
    if (mBound < 1U << 16) {
      const std::uint32_t square = mBound * mBound, threshold = (0U - square) % square;
      constexpr std::size_t blocks = 16; // at once, which compilers make vectors of
      while (held + 8 * blocks <= ready) {
        std::array<std::array<std::uint32_t, 4>, blocks> words;
        for (std::array<std::uint32_t, 4> &block : words)
          block = mStream.block();
        for (const std::array<std::uint32_t, 4> &block : words)
          for (const std::uint32_t word : block) {
            const std::uint64_t first = std::uint64_t{word} * mBound,
                                second = std::uint64_t{static_cast<std::uint32_t>(first)} * mBound;
            mReady[held] = static_cast<std::uint32_t>(first >> 32);
            mReady[held + 1] = static_cast<std::uint32_t>(second >> 32);
            held += static_cast<std::uint32_t>(second) >= threshold ? 2 : 0;
          }
      }
    } else {
      while (held + mAtOnce <= ready) {
        std::uint64_t word = std::uint64_t{mStream.bits()} << 32;
        word |= mStream.bits();
        for (std::size_t k = 0; k < mAtOnce; ++k) {
          const unsigned __int128 product = static_cast<unsigned __int128>(word) * mBound;
          mReady[held + k] = static_cast<std::uint32_t>(product >> 64);
          word = static_cast<std::uint64_t>(product);
        }
        held += word >= mThreshold ? mAtOnce : 0;
      }
    }
    mUsed = 0;
    mHeld = held;
  }

  template <std::size_t K>
  bool repeated(const std::uint32_t *numbers) const {
#ifdef __SSE2__
    if constexpr (K > 4 && K <= 8)
      return repeated_of_eight<K>(numbers);
#endif
    const std::size_t count = K > 0 ? K : mCount;
    bool found = false;
    for (std::size_t a = 1; a < count; ++a)
      for (std::size_t b = 0; b < a; ++b)
        found |= numbers[a] == numbers[b];
    return found;
  }

#ifdef __SSE2__
  // Of five to eight numbers: two vectors of four, compared with themselves and one another while they are turned. `numbers` has
  // room for eight; the places from K on take numbers that are above every bound.
  template <std::size_t K>
  bool repeated_of_eight(const std::uint32_t *numbers) const {
    __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i *>(numbers)),
            high = _mm_loadu_si128(reinterpret_cast<const __m128i *>(numbers + 4));
    if constexpr (K < 8) {
      const __m128i real = _mm_setr_epi32(K > 4 ? -1 : 0, K > 5 ? -1 : 0, K > 6 ? -1 : 0, 0);
      high = _mm_or_si128(_mm_and_si128(high, real), _mm_andnot_si128(real, _mm_setr_epi32(-1, -2, -3, -4)));
    }
    constexpr int once = _MM_SHUFFLE(0, 3, 2, 1), twice = _MM_SHUFFLE(1, 0, 3, 2), thrice = _MM_SHUFFLE(2, 1, 0, 3);
    const __m128i turned = _mm_shuffle_epi32(high, once), half = _mm_shuffle_epi32(high, twice);
    __m128i equal = _mm_cmpeq_epi32(low, high);
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(low, turned));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(low, half));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(low, _mm_shuffle_epi32(high, thrice)));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(low, _mm_shuffle_epi32(low, once)));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(low, _mm_shuffle_epi32(low, twice)));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(high, turned));
    equal = _mm_or_si128(equal, _mm_cmpeq_epi32(high, half));
    return _mm_movemask_epi8(equal) != 0;
  }
#endif

  static constexpr std::uint32_t purpose = 0x4C49'5341; // one of its own: no other use of the seed draws the same numbers
  RandomStream mStream;
  std::uint32_t mBound;
  std::size_t mCount, mAtOnce = 1, mUsed = 0, mHeld = 0;
  bool mDealing;
  std::uint64_t mProduct = 0, mThreshold = 0;
  static constexpr std::size_t ready = 512;
  std::uint32_t mReady[ready + 8];
  std::vector<std::uint32_t> mDeck;
};

// How a sum over drawn neighbours compares with the observed one.
struct Comparison {
  int at_least = 0, at_most = 0;
};

// value(x) is what a drawn unit of the others gives; the weights w_ij belong to the places of the neighbours.
template <std::size_t K, class Value>
Comparison compare_sums(std::size_t unit, const double *weight, std::size_t links, std::size_t units, double observed, bool equal,
                        const LocalOptions &options, Value value) {
  const std::size_t count = K > 0 ? K : links;
  Draws draws(options.seed, static_cast<std::uint32_t>(unit), static_cast<std::uint32_t>(units - 1), count);
  const double tolerance = 1e-12 * std::abs(observed); // sums in another order are the same sums
  const double low = observed - tolerance, high = observed + tolerance;
  Comparison result;
  for (int replicate = 0; replicate < options.permutations; ++replicate) {
    const std::uint32_t *drawn = draws.template draw<K>();
    double sum = 0;
    if (equal) {
      for (std::size_t k = 0; k < count; ++k)
        sum += value(drawn[k]);
      sum *= weight[0];
    } else {
      for (std::size_t k = 0; k < count; ++k)
        sum += weight[k] * value(drawn[k]);
    }
    result.at_least += sum >= low;
    result.at_most += sum <= high;
  }
  return result;
}

template <class Value>
Comparison compare(std::size_t unit, const std::vector<double> &weight, std::size_t units, double observed, bool equal,
                   const LocalOptions &options, Value value) {
  const auto run = [&]<std::size_t K>(std::integral_constant<std::size_t, K>) {
    return compare_sums<K>(unit, weight.data(), weight.size(), units, observed, equal, options, value);
  };
  switch (weight.size()) {
  case 3:
    return run(std::integral_constant<std::size_t, 3>());
  case 4:
    return run(std::integral_constant<std::size_t, 4>());
  case 5:
    return run(std::integral_constant<std::size_t, 5>());
  case 6:
    return run(std::integral_constant<std::size_t, 6>());
  case 7:
    return run(std::integral_constant<std::size_t, 7>());
  case 8:
    return run(std::integral_constant<std::size_t, 8>());
  default:
    return run(std::integral_constant<std::size_t, 0>());
  }
}

class Association {
public:
  Association(Known known, const LocalOptions &options, std::size_t n)
      : mKnown(std::move(known)), mOptions(options), mTwo(mKnown.values.size() > 1) {
    mResult.statistic.assign(n, undefined);
    mResult.lag.assign(n, undefined);
    mResult.z_score.assign(n, undefined);
    mResult.p_value.assign(n, undefined);
    mResult.p_folded.assign(n, undefined);
    mResult.kind.assign(n, LocalKind::undefined);
    mResult.units = mKnown.size();
    mBinary = options.statistic == LocalStatistic::join_count;
    if (mBinary)
      return;
    for (std::vector<double> &values : mKnown.values)
      mDefined = mDefined && values.size() > 2 && standardise(values);
  }

  LocalAssociation run(Progress &progress) {
    if (mDefined && mKnown.size() > 2)
      parallel_for(
          mKnown.size(), 16,
          [&](std::size_t begin, std::size_t end) {
            // The unit's own value changes places with the last one, so that the others are numbered without a gap.
            std::vector<std::vector<double>> others = mKnown.values;
            for (std::size_t i = begin; i < end; ++i)
              measure(i, others);
          },
          progress);
    progress.report(1);
    return std::move(mResult);
  }

private:
  // The weights of a unit's links as its statistic takes them; whether they are all equal.
  bool weights_of(std::size_t i, std::vector<double> &weight) const {
    const std::size_t begin = mKnown.offset[i], end = mKnown.offset[i + 1];
    weight.assign(mKnown.weight.begin() + static_cast<std::ptrdiff_t>(begin),
                  mKnown.weight.begin() + static_cast<std::ptrdiff_t>(end));
    if (mBinary)
      weight.assign(weight.size(), 1);
    else if (mOptions.statistic == LocalStatistic::moran || mOptions.statistic == LocalStatistic::geary) {
      const double sum = std::accumulate(weight.begin(), weight.end(), 0.0);
      for (double &each : weight)
        each /= sum;
    }
    return std::all_of(weight.begin(), weight.end(), [&](double each) { return each == weight.front(); });
  }

  void measure(std::size_t i, std::vector<std::vector<double>> &others) {
    const std::size_t begin = mKnown.offset[i], count = mKnown.offset[i + 1] - begin, n = mKnown.size();
    if (count == 0 || count >= n)
      return;
    std::vector<double> weight;
    const bool equal = weights_of(i, weight);
    const std::size_t unit = mKnown.unit[i];
    const std::vector<double> &own = mKnown.values.front(), &beside = mKnown.values.back();
    const auto sum_of = [&](auto value) {
      double sum = 0;
      for (std::size_t k = 0; k < count; ++k)
        sum += weight[k] * value(mKnown.neighbour[begin + k]);
      return sum;
    };
    // `turned`: whether what is compared is minus the sum, as where z_i is negative.
    const auto finish = [&](double observed, auto value, Alternative alternative, bool turned = false) {
      mResult.lag[unit] = observed;
      for (std::vector<double> &values : others)
        std::swap(values[i], values.back());
      Comparison found = compare(i, weight, n, observed, equal, mOptions, value);
      if (turned)
        std::swap(found.at_least, found.at_most);
      for (std::vector<double> &values : others)
        std::swap(values[i], values.back());
      if (mOptions.permutations > 0)
        mResult.p_folded[unit] =
            (std::min(found.at_least, mOptions.permutations - found.at_least) + 1.0) / (mOptions.permutations + 1.0);
      mResult.p_value[unit] = simulated_p(found.at_least, found.at_most, mOptions.permutations, alternative);
    };
    const double *drawn = others.back().data();
    switch (mOptions.statistic) {
    case LocalStatistic::moran: {
      const double lag = sum_of([&](std::size_t j) { return beside[j]; });
      mResult.statistic[unit] = own[i] * lag;
      finish(
          lag, [drawn](std::uint32_t j) { return drawn[j]; }, mOptions.alternative, own[i] < 0);
      mResult.lag[unit] = lag;
      mResult.kind[unit] = own[i] > 0 ? (lag > 0 ? LocalKind::high_high : LocalKind::high_low)
                                      : (lag > 0 ? LocalKind::low_high : LocalKind::low_low);
      break;
    }
    case LocalStatistic::g:
    case LocalStatistic::g_star:
      measure_g(i, weight);
      finish(
          sum_of([&](std::size_t j) { return own[j]; }), [drawn](std::uint32_t j) { return drawn[j]; }, mOptions.alternative);
      break;
    case LocalStatistic::geary: {
      const auto variables = static_cast<double>(mKnown.values.size());
      const auto apart = [&](const std::vector<std::vector<double>> &values, std::size_t j) {
        double sum = 0;
        for (std::size_t v = 0; v < values.size(); ++v)
          sum += (mKnown.values[v][i] - values[v][j]) * (mKnown.values[v][i] - values[v][j]);
        return sum / variables;
      };
      mResult.statistic[unit] = sum_of([&](std::size_t j) { return apart(mKnown.values, j); });
      finish(
          mResult.statistic[unit], [&](std::uint32_t j) { return apart(others, j); }, mOptions.alternative);
      mResult.kind[unit] = geary_kind(i, sum_of([&](std::size_t j) { return own[j]; }), mResult.statistic[unit]);
      break;
    }
    case LocalStatistic::join_count: {
      const double joined = sum_of([&](std::size_t j) { return beside[j]; });
      mResult.statistic[unit] = own[i] * joined;
      if (own[i] == 0)
        break;
      finish(
          joined, [drawn](std::uint32_t j) { return drawn[j]; }, Alternative::greater);
      mResult.kind[unit] = joined > 0 ? LocalKind::joined : LocalKind::undefined;
      break;
    }
    }
  }

  // Alike where c_i is below what permuting gives on average: the mean over the others of (z_i - z_j)^2.
  LocalKind geary_kind(std::size_t i, double lag, double statistic) const {
    const auto n = static_cast<double>(mKnown.size());
    double expected = 0;
    for (const std::vector<double> &values : mKnown.values)
      expected += (values[i] * values[i] * n + (n - 1)) / (n - 1); // as the z sum to 0 and their squares to n - 1
    if (statistic > expected / static_cast<double>(mKnown.values.size()))
      return LocalKind::negative;
    if (mTwo || (mKnown.values[0][i] > 0) != (lag > 0))
      return LocalKind::other_positive;
    return lag > 0 ? LocalKind::high_high : LocalKind::low_low;
  }

  void measure_g(std::size_t i, const std::vector<double> &weight) {
    const std::vector<double> &values = mKnown.values.front();
    const auto n = static_cast<double>(mKnown.size());
    double sum = 0, total = 0, squares = 0;
    for (std::size_t k = 0; k < weight.size(); ++k) {
      sum += weight[k] * values[mKnown.neighbour[mKnown.offset[i] + k]];
      total += weight[k];
      squares += weight[k] * weight[k];
    }
    double z = 0; // values have mean 0 and sum of squares n - 1
    if (mOptions.statistic == LocalStatistic::g_star) {
      sum += values[i];
      total += 1;
      squares += 1;
      z = sum / std::sqrt((n - 1) / n * (n * squares - total * total) / (n - 1));
    } else {
      const double mean = -values[i] / (n - 1), variance = (n - 1 - values[i] * values[i]) / (n - 1) - mean * mean;
      z = (sum - total * mean) / std::sqrt(variance * ((n - 1) * squares - total * total) / (n - 2));
    }
    const std::size_t unit = mKnown.unit[i];
    mResult.statistic[unit] = mResult.z_score[unit] = std::isfinite(z) ? z : undefined;
    if (std::isfinite(z))
      mResult.kind[unit] = z > 0 ? LocalKind::high_high : LocalKind::low_low;
  }

  Known mKnown;
  const LocalOptions &mOptions;
  bool mTwo, mBinary = false, mDefined = true;
  LocalAssociation mResult;
};

void check(std::span<const std::span<const double>> variables, const SpatialWeights &weights, const LocalOptions &options) {
  const std::size_t most = options.statistic == LocalStatistic::geary ? variables.size()
                           : options.statistic == LocalStatistic::g || options.statistic == LocalStatistic::g_star ? 1
                                                                                                                   : 2;
  if (variables.empty() || variables.size() > most)
    throw InvalidInput("the statistic takes another number of variables");
  if (options.permutations < 0)
    throw InvalidInput("the number of permutations must not be negative");
  for (const std::span<const double> values : variables) {
    if (values.size() != weights.size())
      throw InvalidInput("values and weights differ in size");
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (std::isinf(values[i]))
        throw InvalidInput("a value is infinite", i);
      if (options.statistic == LocalStatistic::join_count && values[i] != 0 && values[i] != 1 && !std::isnan(values[i]))
        throw InvalidInput("a join count takes values of 0 and 1", i);
    }
  }
}

} // namespace

LocalAssociation local_association(std::span<const std::span<const double>> variables, const SpatialWeights &weights,
                                   const LocalOptions &options, Progress &progress) {
  check(variables, weights, options);
  return Association(known_of(variables, weights), options, weights.size()).run(progress);
}

std::vector<double> empirical_bayes_rates(std::span<const double> events, std::span<const double> population) {
  if (events.size() != population.size())
    throw InvalidInput("events and populations differ in number");
  double all_events = 0, all_population = 0, units = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i] < 0 || population[i] <= 0)
      throw InvalidInput("events are negative, or a population is not above 0", i);
    if (std::isnan(events[i]) || std::isnan(population[i]))
      continue;
    all_events += events[i];
    all_population += population[i];
    ++units;
  }
  const double overall = all_events / all_population;
  double spread = 0;
  for (std::size_t i = 0; i < events.size(); ++i)
    if (!std::isnan(events[i]) && !std::isnan(population[i]))
      spread += population[i] * (events[i] / population[i] - overall) * (events[i] / population[i] - overall);
  const double between = std::max(0.0, spread / all_population - overall / (all_population / units));
  std::vector<double> rates;
  for (std::size_t i = 0; i < events.size(); ++i)
    rates.push_back((events[i] / population[i] - overall) / std::sqrt(between + overall / population[i]));
  return rates;
}

} // namespace territorial
