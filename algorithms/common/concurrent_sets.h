// Union-find for many threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace territorial {

// Union-find that many threads join at once: the root of a set is its lowest member.
class ConcurrentSets {
public:
  explicit ConcurrentSets(std::size_t n) : mParent(n) {
    for (std::size_t i = 0; i < n; ++i)
      mParent[i].store(static_cast<std::uint32_t>(i), std::memory_order_relaxed);
  }

  std::uint32_t find(std::uint32_t i) {
    for (;;) {
      std::uint32_t parent = mParent[i].load(std::memory_order_relaxed);
      if (parent == i)
        return i;
      const std::uint32_t above = mParent[parent].load(std::memory_order_relaxed);
      if (above != parent) // halves the way
        mParent[i].compare_exchange_weak(parent, above, std::memory_order_relaxed);
      i = above;
    }
  }

  void join(std::uint32_t a, std::uint32_t b) {
    for (;;) {
      a = find(a);
      b = find(b);
      if (a == b)
        return;
      if (a < b)
        std::swap(a, b);
      std::uint32_t root = a;
      if (mParent[a].compare_exchange_strong(root, b, std::memory_order_relaxed))
        return;
    }
  }

private:
  std::vector<std::atomic<std::uint32_t>> mParent;
};

} // namespace territorial
