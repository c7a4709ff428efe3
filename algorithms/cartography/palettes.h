// The colours of maps.
#pragma once

#include "cartography/colour_difference.h"

#include <string>
#include <string_view>
#include <vector>

namespace territorial {

// Any two colours of one palette differ (CIEDE2000) by more than 9.4, to protanopes by 6.8, to deuteranopes by 7.1, to tritanopes
// by 6.8 and in grey by 6.9, unless a comment says otherwise. What asks for more colours than there are throws InvalidInput.
constexpr int most_classes = 8, most_categories = 8, most_lines = 5;

enum class PaletteHue { warm, cool };

// 1 to 8 "#rrggbb", light to dark.
std::vector<std::string> sequential_palette(PaletteHue hue, int classes);

// `below` cool colours, then `above` warm ones, together 1 to 8: light to dark all the way, so that the order stays in grey.
std::vector<std::string> diverging_palette(int below, int above);

// 1 to 8 colours of areas without an order. Of nine and more no choice keeps the distances in grey.
std::vector<std::string> categorical_palette(int count);

// What lines lie on: white paper, or a dark base map.
enum class Ground { light, dark };
std::string_view ground_colour(Ground ground);

// 1 to 5 colours of lines and dots without an order, each in contrast to the ground (3 and more).
std::vector<std::string> line_palette(int count, Ground ground = Ground::light);

// 1 to 4 such colours and, the last, a grey for all the rest.
std::vector<std::string> line_palette_and_rest(int count, Ground ground);

// Two colours for what is spoken of, the first the stronger, and a grey for the rest, told apart and in contrast likewise.
std::vector<std::string> accent_palette(Ground ground);

// Texts on the ground, or on a halo of its colour (contrast 4.5 and more).
std::string_view label_colour(Ground ground);

// Local association, red for high among high and blue for low among low as in other programs. Those of one statistic are told
// apart; high_low and other_positive, which no statistic has both of, are not in grey.
enum class AssociationColour { high_high, low_low, high_low, low_high, other_positive, negative, not_significant };
std::string_view association_colour(AssociationColour kind);

// Near black or white, whichever can be read on `ground` (contrast 4.5 or more); near black where both can, black where neither.
std::string_view text_colour(const Rgb &ground);

} // namespace territorial
