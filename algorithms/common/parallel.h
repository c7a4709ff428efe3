// Parallel loops over index ranges: all parallel code of the project goes through here.
#pragma once

#include "common/progress.h"

#include <cstddef>
#include <functional>

namespace territorial {

// Calls body(begin, end) for ranges that cover [0, size) without overlap, each at most about `grain` long, on all cores. Ranges
// start in no particular order, so a body writes only to its own indices. The first exception of a body is thrown on; Cancelled
// where `progress` says so, at the latest after one more range a thread. `progress` is asked from other threads but not reported
// to.
void parallel_for(std::size_t size, std::size_t grain, const std::function<void(std::size_t begin, std::size_t end)> &body,
                  Progress &progress);

// Sum of term(i) over [0, size): blocks of fixed length are summed on all cores and their sums added in order, so the result does
// not depend on the number of threads.
double parallel_sum(std::size_t size, const std::function<double(std::size_t)> &term, Progress &progress);

// While it lives, parallel loops use at most `threads` threads (>= 1). For tests and benchmarks; one at a time.
class ThreadLimit {
public:
  explicit ThreadLimit(int threads);
  ~ThreadLimit();
  ThreadLimit(const ThreadLimit &) = delete;
  ThreadLimit &operator=(const ThreadLimit &) = delete;

private:
  struct Handle;
  Handle *mHandle;
};

} // namespace territorial
