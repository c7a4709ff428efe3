// What kernels throw.
#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>

namespace territorial {

// An input that has no answer. `index` is the position in the array that is at fault, where one is.
class InvalidInput : public std::invalid_argument {
public:
  explicit InvalidInput(const std::string &what, std::optional<std::size_t> index = std::nullopt)
      : std::invalid_argument(index ? what + " (at position " + std::to_string(*index) + ")" : what), index(index) {}

  std::optional<std::size_t> index;
};

// The user cancelled.
class Cancelled : public std::exception {
public:
  const char *what() const noexcept override { return "cancelled"; }
};

} // namespace territorial
