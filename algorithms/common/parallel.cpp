#include "common/parallel.h"

#include <algorithm>
#include <vector>

#if defined(TERRITORIAL_STD_THREADS)
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#else
#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#endif

namespace territorial {

#if defined(TERRITORIAL_STD_THREADS)

namespace {

std::atomic<int> thread_limit{0};

} // namespace

struct ThreadLimit::Handle {};

ThreadLimit::ThreadLimit(int threads) : mHandle(nullptr) { thread_limit = threads; }
ThreadLimit::~ThreadLimit() { thread_limit = 0; }

void parallel_for(std::size_t size, std::size_t grain, const std::function<void(std::size_t, std::size_t)> &body,
                  Progress &progress) {
  grain = std::max<std::size_t>(grain, 1);
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    try {
      for (std::size_t begin = next.fetch_add(grain); begin < size; begin = next.fetch_add(grain)) {
        progress.check();
        body(begin, std::min(size, begin + grain));
      }
    } catch (...) {
      const std::lock_guard lock(failure_mutex);
      if (!failure)
        failure = std::current_exception();
      next = size;
    }
  };
  const int limit = thread_limit;
  const std::size_t wanted = limit > 0 ? static_cast<std::size_t>(limit) : std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::thread> threads;
  for (std::size_t thread = 1; thread < std::min(wanted, size / grain + 1); ++thread)
    threads.emplace_back(work);
  work();
  for (std::thread &thread : threads)
    thread.join();
  if (failure)
    std::rethrow_exception(failure);
}

#else

struct ThreadLimit::Handle {
  explicit Handle(int threads) : control(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads)) {}
  tbb::global_control control;
};

ThreadLimit::ThreadLimit(int threads) : mHandle(new Handle(threads)) {}
ThreadLimit::~ThreadLimit() { delete mHandle; }

void parallel_for(std::size_t size, std::size_t grain, const std::function<void(std::size_t, std::size_t)> &body,
                  Progress &progress) {
  progress.check();
  tbb::parallel_for(
      tbb::blocked_range<std::size_t>(0, size, std::max<std::size_t>(grain, 1)),
      [&](const tbb::blocked_range<std::size_t> &range) {
        progress.check();
        body(range.begin(), range.end());
      },
      tbb::simple_partitioner());
}

#endif

double parallel_sum(std::size_t size, const std::function<double(std::size_t)> &term, Progress &progress) {
  constexpr std::size_t block = 4096; // fixed, so that the order of additions is
  std::vector<double> sums((size + block - 1) / block, 0);
  parallel_for(
      sums.size(), 4,
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t b = begin; b < end; ++b)
          for (std::size_t i = b * block; i < std::min(size, (b + 1) * block); ++i)
            sums[b] += term(i);
      },
      progress);
  double total = 0;
  for (const double sum : sums)
    total += sum;
  return total;
}

} // namespace territorial
