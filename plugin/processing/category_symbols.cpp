#include "processing/category_symbols.h"

#include "cartography/palettes.h"
#include "processing/symbols.h"

#include <algorithm>

namespace territorial {

std::unique_ptr<QgsFillSymbol> categoryFill(int category, int count) {
  const std::vector<std::string> colours = categorical_palette(std::clamp(count, 1, most_categories));
  const std::string &colour = colours[static_cast<std::size_t>(category) % colours.size()];
  const QString ground = QString::fromStdString(colour), white = QStringLiteral("#ffffff");
  const int pattern = category / most_categories % 3;
  if (pattern == 0)
    return fillSymbol(ground, white, 0.3);
  const std::string_view lines = text_colour(rgb_of(colour));
  return hatchSymbol(ground, QString::fromLatin1(lines.data(), static_cast<int>(lines.size())), 1.9, pattern == 2);
}

QString lineColour(int category) {
  static const std::vector<std::string> colours = line_palette(most_lines);
  return QString::fromStdString(colours[static_cast<std::size_t>(category % most_lines)]);
}

} // namespace territorial
