#include "common/nearest_text.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace territorial {

namespace {

// Malformed bytes stand for themselves.
std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      point = (point << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    points.push_back(point);
    i += length;
  }
  return points;
}

std::size_t distance(const std::u32string &left, const std::u32string &right) {
  std::vector<std::size_t> before(right.size() + 1), previous(right.size() + 1), current(right.size() + 1);
  std::iota(previous.begin(), previous.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t cost = left[i - 1] == right[j - 1] ? 0 : 1;
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
        current[j] = std::min(current[j], before[j - 2] + 1);
    }
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return previous[right.size()];
}

} // namespace

std::size_t edit_distance(std::string_view left, std::string_view right) {
  return distance(code_points(left), code_points(right));
}

std::vector<std::size_t> nearest(std::span<const std::string> candidates, std::string_view text, std::size_t count) {
  const std::u32string wanted = code_points(text);
  std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> ranked; // distance, what the common beginning lacks, position
  ranked.reserve(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::u32string candidate = code_points(candidates[i]);
    const auto differ = std::mismatch(candidate.begin(), candidate.end(), wanted.begin(), wanted.end());
    ranked.emplace_back(distance(candidate, wanted), static_cast<std::size_t>(wanted.end() - differ.second), i);
  }
  count = std::min(count, ranked.size());
  std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
  std::vector<std::size_t> positions;
  for (std::size_t i = 0; i < count; ++i)
    positions.push_back(std::get<2>(ranked[i]));
  return positions;
}

} // namespace territorial
