#include "cartography/palettes.h"

#include "common/errors.h"

#include <array>
#include <span>

namespace territorial {

namespace {

using Colour = std::string_view;

// Row n - 1: n classes. Lightness falls in steps by the lightness term of CIEDE2000 that grow towards the dark, so that the light
// classes of most maps stay light; chroma is largest in the middle.
constexpr std::array<std::array<Colour, most_classes>, most_classes> warm{{
    {"#edaa57"},
    {"#fef6e9", "#b44915"},
    {"#fef6e9", "#e0872c", "#8d311c"},
    {"#fef6e9", "#edaa57", "#c45e1b", "#732618"},
    {"#fef6e9", "#f4bd6f", "#d77a25", "#aa4218", "#511912"},
    {"#fef6e9", "#f9ca81", "#e5943c", "#c7631d", "#9c391b", "#511912"},
    {"#fef6e9", "#f8c67c", "#e5963e", "#cd6b20", "#b24716", "#812c1a", "#43140e"},
    {"#fef6e9", "#f7c57b", "#e79943", "#d37423", "#bd5519", "#9f3b1a", "#742718", "#43140e"},
}};
constexpr std::array<std::array<Colour, most_classes>, most_classes> cool{{
    {"#9fc0b9"},
    {"#f8fcfa", "#29747d"},
    {"#f8fcfa", "#7ca6a2", "#055866"},
    {"#f8fcfa", "#9fc0b9", "#498589", "#004655"},
    {"#f8fcfa", "#b3cfc8", "#6d9b9a", "#216e78", "#01313e"},
    {"#f8fcfa", "#c0dad2", "#89afaa", "#4f898c", "#106370", "#01313e"},
    {"#f8fcfa", "#bdd7cf", "#8bb1ab", "#5b9091", "#28737c", "#01505e", "#002734"},
    {"#f8fcfa", "#bbd6ce", "#8fb4ae", "#659796", "#3d7f84", "#146571", "#024856", "#002734"},
}};

// Up to six can be soft, beyond that only by colours from almost black to almost white.
constexpr std::array<Colour, 6> few_categories{"#49b5e4", "#925326", "#ecbcd5", "#73987f", "#7b70b1", "#eaf3c2"};
constexpr std::array<Colour, most_categories> categories{"#255a85", "#ecc6a8", "#667205", "#e47190",
                                                         "#a7acde", "#682e2d", "#a5754d", "#d3fea0"};
constexpr std::array<Colour, most_lines> lines{"#1b2a6b", "#f06a4a", "#227be0", "#7f5f0c", "#8a222e"};
constexpr std::array<Colour, most_lines> lines_on_dark{"#fff6d6", "#85dcbc", "#eb9a4a", "#5596e0", "#d3455b"};

// Those as light on paper, or as dark on a dark ground, as the grey of the rest are left out beside it.
constexpr std::array<Colour, most_lines> lines_and_rest{"#1b2a6b", "#227be0", "#7f5f0c", "#8a222e", "#949494"};
constexpr std::array<Colour, most_lines> lines_and_rest_on_dark{"#fff6d6", "#85dcbc", "#eb9a4a", "#5596e0", "#6d737f"};

std::vector<std::string> first_of(std::span<const Colour> colours, int count) {
  if (count < 1 || count > static_cast<int>(colours.size()))
    throw InvalidInput("there is no palette of " + std::to_string(count) + " colours");
  return {colours.begin(), colours.begin() + count};
}

} // namespace

std::vector<std::string> sequential_palette(PaletteHue hue, int classes) {
  return hue == PaletteHue::cool ? diverging_palette(classes, 0) : diverging_palette(0, classes);
}

std::vector<std::string> diverging_palette(int below, int above) {
  const int count = below + above;
  if (below < 0 || above < 0 || count < 1 || count > most_classes)
    throw InvalidInput("there is no palette of " + std::to_string(count) + " classes");
  const auto row = static_cast<std::size_t>(count - 1);
  std::vector<std::string> colours;
  colours.reserve(static_cast<std::size_t>(count));
  for (int at = 0; at < count; ++at)
    colours.emplace_back((at < below ? cool : warm)[row][static_cast<std::size_t>(at)]);
  return colours;
}

std::vector<std::string> categorical_palette(int count) {
  return count <= static_cast<int>(few_categories.size()) ? first_of(few_categories, count) : first_of(categories, count);
}

std::string_view ground_colour(Ground ground) { return ground == Ground::dark ? "#1f2430" : "#ffffff"; }

std::string_view label_colour(Ground ground) { return ground == Ground::dark ? "#f2f2f2" : "#1c1c1c"; }

std::vector<std::string> line_palette(int count, Ground ground) {
  return first_of(ground == Ground::dark ? lines_on_dark : lines, count);
}

std::vector<std::string> line_palette_and_rest(int count, Ground ground) {
  const auto &colours = ground == Ground::dark ? lines_and_rest_on_dark : lines_and_rest;
  std::vector<std::string> palette = first_of(std::span(colours).first(most_lines - 1), count);
  palette.emplace_back(colours.back());
  return palette;
}

std::vector<std::string> accent_palette(Ground ground) {
  if (ground == Ground::dark)
    return {"#9cc9f5", "#e8833a", "#6d737f"};
  return {"#16407a", "#bb4a10", "#949494"};
}

std::string_view association_colour(AssociationColour kind) {
  switch (kind) {
  case AssociationColour::high_high:
    return "#a31621";
  case AssociationColour::low_low:
    return "#2f78b7";
  case AssociationColour::high_low:
    return "#f08a62";
  case AssociationColour::low_high:
    return "#a9d2ea";
  case AssociationColour::other_positive:
    return "#c08fd0";
  case AssociationColour::negative:
    return "#efc550";
  case AssociationColour::not_significant:
    break;
  }
  return "#f6f5f2";
}

std::string_view text_colour(const Rgb &ground) {
  for (const std::string_view text : {"#1c1c1c", "#ffffff"})
    if (contrast(rgb_of(text), ground) >= 4.5)
      return text;
  return "#000000";
}

} // namespace territorial
