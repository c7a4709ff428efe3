// Union-find.
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace territorial {

// Sets of 0..n-1; the representative of a set is its lowest member.
class DisjointSets {
public:
  explicit DisjointSets(std::size_t n) : mParent(n) { std::iota(mParent.begin(), mParent.end(), std::size_t{0}); }

  std::size_t find(std::size_t i) {
    while (mParent[i] != i)
      i = mParent[i] = mParent[mParent[i]];
    return i;
  }

  void join(std::size_t i, std::size_t j) {
    i = find(i);
    j = find(j);
    if (i < j)
      mParent[j] = i;
    else
      mParent[i] = j;
  }

private:
  std::vector<std::size_t> mParent;
};

} // namespace territorial
