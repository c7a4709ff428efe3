// Random numbers that depend on a key and a counter alone: the same on every machine and for any number of threads.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace territorial {

// One block of Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): 128 random bits for each
// counter.
constexpr std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t first = std::uint64_t{0xD2511F53U} * counter[0];
    const std::uint64_t second = std::uint64_t{0xCD9E8D57U} * counter[2];
    counter = {static_cast<std::uint32_t>(second >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(second),
               static_cast<std::uint32_t>(first >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(first)};
    key[0] += 0x9E3779B9U;
    key[1] += 0xBB67AE85U;
  }
  return counter;
}

// A stream of draws for one purpose, unit (rank) and replicate under one seed. No two streams overlap.
class RandomStream {
public:
  RandomStream(std::uint64_t seed, std::uint32_t purpose, std::uint32_t rank, std::uint32_t replicate)
      : mKey{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}, mPurpose(purpose), mRank(rank),
        mReplicate(replicate) {}

  // 32 random bits; at most 2^34 draws a stream.
  std::uint32_t bits() {
    if (mUsed == 4) {
      mBlock = philox4x32({mPurpose, mRank, mReplicate, mDraw++}, mKey);
      mUsed = 0;
    }
    return mBlock[mUsed++];
  }

  // The next four words of 32 random bits; what is left of the block that bits() began is skipped.
  std::array<std::uint32_t, 4> block() { return philox4x32({mPurpose, mRank, mReplicate, mDraw++}, mKey); }

  // Uniform in [0, 1), 53 bits.
  double uniform() {
    const std::uint64_t high = bits() >> 5, low = bits() >> 6;
    return static_cast<double>((high << 26) | low) * 0x1.0p-53;
  }

  // Uniform in 0..bound-1, without bias (Lemire 2019); bound >= 1.
  std::uint32_t below(std::uint32_t bound) {
    std::uint64_t product = std::uint64_t{bits()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
      const std::uint32_t threshold = (0U - bound) % bound;
      while (static_cast<std::uint32_t>(product) < threshold)
        product = std::uint64_t{bits()} * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
  }

  // A uniform permutation in place (Fisher and Yates); fewer than 2^32 values.
  template <class T>
  void shuffle(std::span<T> values) {
    for (auto left = static_cast<std::uint32_t>(values.size()); left > 1; --left)
      std::swap(values[left - 1], values[below(left)]);
  }

private:
  std::array<std::uint32_t, 2> mKey;
  std::uint32_t mPurpose, mRank, mReplicate, mDraw = 0;
  std::array<std::uint32_t, 4> mBlock{};
  unsigned mUsed = 4;
};

} // namespace territorial
