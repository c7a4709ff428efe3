// Which known text was meant.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace territorial {

// Optimal string alignment distance (Damerau 1964: insertions, deletions, substitutions, swaps of neighbours) of two UTF-8 texts,
// counted in code points. O(m n) time, O(n) memory.
std::size_t edit_distance(std::string_view left, std::string_view right);

// Positions of the candidates nearest to `text`, nearest first; on a tie the one with the longer common
// beginning, then the lower position. At most `count`.
std::vector<std::size_t> nearest(std::span<const std::string> candidates, std::string_view text, std::size_t count);

} // namespace territorial
