#include "specialization/dartboard.h"

#include "common/binomial.h"
#include "common/parallel.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace territorial {

namespace {

// The regions with activity, and a draw of one of them with its share (Walker 1977: the alias method).
class Board {
public:
  explicit Board(std::span<const double> region_sizes) {
    for (std::size_t r = 0; r < region_sizes.size(); ++r) {
      if (region_sizes[r] < 0 || std::isinf(region_sizes[r]))
        throw InvalidInput("the size of a region is negative or infinite", r);
      if (region_sizes[r] > 0)
        mShares.push_back(region_sizes[r]);
    }
    const double total = std::accumulate(mShares.begin(), mShares.end(), 0.0);
    for (double &share : mShares) {
      share /= total;
      mSquares += share * share;
    }
    fill_aliases();
  }

  std::span<const double> shares() const { return mShares; }
  double sum_of_squares() const { return mSquares; }

  std::size_t draw(RandomStream &random) const {
    const double place = random.uniform() * static_cast<double>(mShares.size());
    const auto slot = std::min(static_cast<std::size_t>(place), mShares.size() - 1);
    return place - static_cast<double>(slot) < mKeep[slot] ? slot : mAlias[slot];
  }

private:
  void fill_aliases() {
    const std::size_t n = mShares.size();
    mKeep.assign(n, 1);
    mAlias.resize(n);
    std::vector<double> mass(n);
    std::vector<std::size_t> poor, rich;
    for (std::size_t r = 0; r < n; ++r) {
      mAlias[r] = r;
      mass[r] = mShares[r] * static_cast<double>(n);
      (mass[r] < 1 ? poor : rich).push_back(r);
    }
    while (!poor.empty() && !rich.empty()) {
      const std::size_t taker = poor.back(), giver = rich.back();
      poor.pop_back();
      mKeep[taker] = mass[taker];
      mAlias[taker] = giver;
      mass[giver] -= 1 - mass[taker];
      if (mass[giver] < 1) {
        rich.pop_back();
        poor.push_back(giver);
      }
    }
  }

  std::vector<double> mShares, mKeep;
  std::vector<std::size_t> mAlias;
  double mSquares = 0;
};

// Plants of one size, as a share of the industry.
struct Lump {
  double share;
  std::uint64_t plants;
};

std::vector<Lump> lumps_of(std::span<const double> plant_sizes) {
  std::vector<double> sizes;
  for (std::size_t k = 0; k < plant_sizes.size(); ++k) {
    if (!(plant_sizes[k] >= 0) || std::isinf(plant_sizes[k]))
      throw InvalidInput("the size of a plant is negative, infinite or unknown", k);
    if (plant_sizes[k] > 0)
      sizes.push_back(plant_sizes[k]);
  }
  std::sort(sizes.begin(), sizes.end()); // so that their order does not matter
  const double total = std::accumulate(sizes.begin(), sizes.end(), 0.0);
  std::vector<Lump> lumps;
  double last = 0;
  for (const double size : sizes) {
    if (lumps.empty() || size != last)
      lumps.push_back({size / total, 0});
    ++lumps.back().plants;
    last = size;
  }
  return lumps;
}

// Many plants of one size are shared out by as many binomial draws as there are regions.
void share_out(const Lump &lump, std::span<const double> shares, RandomStream &random, std::span<double> found) {
  std::uint64_t left = lump.plants;
  double share_left = 1;
  for (std::size_t r = 0; r < shares.size() && left > 0; ++r) {
    const std::uint64_t count = r + 1 == shares.size() ? left : binomial_draw(random, left, shares[r] / share_left);
    found[r] += static_cast<double>(count) * lump.share;
    left -= count;
    share_left -= shares[r];
  }
}

// G of one throw. `found` is 0 before and after.
double thrown_concentration(const Board &board, std::span<const Lump> lumps, RandomStream &random, std::span<double> found,
                            std::vector<std::size_t> &hit) {
  constexpr std::uint64_t dear = 32; // a binomial draw costs about as much as so many darts
  hit.clear();
  bool all = false;
  for (const Lump &lump : lumps) {
    if (lump.plants > dear * found.size()) {
      share_out(lump, board.shares(), random, found);
      all = true;
      continue;
    }
    for (std::uint64_t plant = 0; plant < lump.plants; ++plant) {
      const std::size_t r = board.draw(random);
      if (found[r] == 0 && !all)
        hit.push_back(r);
      found[r] += lump.share;
    }
  }
  if (all) {
    hit.resize(found.size());
    std::iota(hit.begin(), hit.end(), std::size_t{0});
  }
  // sum (c - x)^2 over all regions; where nothing fell it is x^2.
  double concentration = board.sum_of_squares();
  for (const std::size_t r : hit) {
    concentration += found[r] * (found[r] - 2 * board.shares()[r]);
    found[r] = 0;
  }
  return concentration;
}

} // namespace

double dartboard_p(double raw_concentration, std::span<const double> plant_sizes, std::span<const double> region_sizes,
                   const DartboardOptions &options, Progress &progress) {
  if (options.replicates < 0)
    throw InvalidInput("a test needs no or some replicates");
  const Board board(region_sizes);
  const std::vector<Lump> lumps = lumps_of(plant_sizes);
  if (lumps.empty() || board.shares().empty() || std::isnan(raw_concentration))
    return std::numeric_limits<double>::quiet_NaN();
  constexpr std::uint32_t purpose = 0x4441'5254; // one of its own: no other use of the seed draws the same numbers
  constexpr double rounding = 1e-12;             // of G, which is at most 2
  constexpr std::size_t darts_at_once = 100'000;
  const auto replicates = static_cast<std::size_t>(options.replicates);
  std::vector<std::int8_t> comparison(replicates); // of the replicate with the observed: 1 larger, 0 as large, -1 smaller
  parallel_for(
      replicates, 1 + darts_at_once / plant_sizes.size(),
      [&](std::size_t begin, std::size_t end) {
        std::vector<double> found(board.shares().size(), 0);
        std::vector<std::size_t> hit;
        for (std::size_t replicate = begin; replicate < end; ++replicate) {
          RandomStream random(options.seed, purpose, options.rank, static_cast<std::uint32_t>(replicate));
          const double excess = thrown_concentration(board, lumps, random, found, hit) - raw_concentration;
          comparison[replicate] = static_cast<std::int8_t>(excess > rounding ? 1 : excess < -rounding ? -1 : 0);
        }
      },
      progress);
  const auto count = [&](int side) {
    return static_cast<int>(std::count_if(comparison.begin(), comparison.end(), [&](int found) { return found * side >= 0; }));
  };
  return simulated_p(count(1), count(-1), options.replicates, options.alternative);
}

} // namespace territorial
