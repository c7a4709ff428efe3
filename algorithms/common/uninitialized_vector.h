// Large result arrays that are filled in parallel: no zeros first, and few page faults.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace territorial {

// Storage of `bytes`, from 4 MB on in huge pages where the system has them; throws std::bad_alloc.
void *allocate_large(std::size_t bytes);
void free_large(void *storage, std::size_t bytes) noexcept;

// std::allocator, but resize() leaves numbers as they are: to fill a vector with zeros first costs as much as many a kernel.
template <class T>
struct UninitializedAllocator {
  using value_type = T;
  UninitializedAllocator() = default;
  template <class U>
  explicit UninitializedAllocator(const UninitializedAllocator<U> &) noexcept {}

  T *allocate(std::size_t count) {
    if (count > static_cast<std::size_t>(-1) / sizeof(T))
      throw std::bad_array_new_length();
    return static_cast<T *>(allocate_large(count * sizeof(T)));
  }
  void deallocate(T *storage, std::size_t count) noexcept { free_large(storage, count * sizeof(T)); }

  template <class U>
  void construct(U *at) {
    ::new (static_cast<void *>(at)) U;
  }
  template <class U, class... Values>
  void construct(U *at, Values &&...values) {
    ::new (static_cast<void *>(at)) U(std::forward<Values>(values)...);
  }
  friend bool operator==(const UninitializedAllocator &, const UninitializedAllocator &) noexcept { return true; }
};

// What resize() adds is indeterminate: whoever resizes it fills all of it.
template <class T>
using UninitializedVector = std::vector<T, UninitializedAllocator<T>>;

} // namespace territorial
