#include "common/uninitialized_vector.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace territorial {

namespace {

constexpr std::size_t huge_page = std::size_t{1} << 21;

// Below, a part of a huge page would be wasted.
bool is_large(std::size_t bytes) { return bytes >= 2 * huge_page; }

} // namespace

void *allocate_large(std::size_t bytes) {
  if (!is_large(bytes))
    return ::operator new(bytes);
  void *storage = ::operator new (bytes, std::align_val_t{huge_page});
#ifdef __linux__
  madvise(storage, bytes / huge_page * huge_page, MADV_HUGEPAGE); // advice: where it is not taken all works as well
#endif
  return storage;
}

void free_large(void *storage, std::size_t bytes) noexcept {
  if (is_large(bytes))
    ::operator delete (storage, std::align_val_t{huge_page});
  else
    ::operator delete(storage);
}

} // namespace territorial
