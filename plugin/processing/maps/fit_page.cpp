#include "processing/maps/fit_page.h"

#include "layout/map_export.h"

#include <qgsfillsymbol.h>

#include <algorithm>

namespace territorial {

namespace {

// Below the signs of the map, which stand in a block without a title.
std::vector<LegendBlock> withFrame(std::vector<LegendBlock> legend, const MapLanguage &language) {
  if (legend.empty() || !legend.back().title.isEmpty())
    legend.push_back({});
  legend.back().entries.push_back({std::shared_ptr<const QgsSymbol>(insetFrame()), language.word(Word::inInset), 4.4});
  return legend;
}

bool anyPlaced(const MapFit &fit) {
  return std::any_of(fit.insets.begin(), fit.insets.end(), [](const QRectF &place) { return !place.isEmpty(); });
}

} // namespace

FittedPage fitPage(const MapInputs &inputs, const MapGround &ground, const PageTexts &texts, const TextRuler &ruler,
                   std::vector<LegendBlock> legend) {
  FittedPage page;
  FitTask task{ground.territory, metresPerUnit(ground.projection.crs), texts.room, {}, texts.scaleBox};
  const auto fitted = [&](std::vector<LegendBlock> blocks) {
    const std::vector<LegendArrangement> arrangements = arrangeLegend(blocks, ruler, texts.textScale);
    task.legends.clear();
    for (const LegendArrangement &arrangement : arrangements)
      task.legends.push_back(arrangement.size);
    page.fit = fitMap(task);
    page.arrangement = arrangements[static_cast<std::size_t>(page.fit.arrangement)];
    page.legend = std::move(blocks);
  };
  fitted(legend);
  if (inputs.insets)
    page.insets = wishedInsets(
        {inputs.layers, ground.projection.crs, inputs.nameField, inputs.language, ruler, page.fit.scale, texts.textScale});
  if (page.insets.empty())
    return page;
  for (const Inset &inset : page.insets)
    task.insets.push_back(inset.box);
  const double scale = page.fit.scale;
  fitted(withFrame(legend, inputs.language));
  if (page.fit.scale != scale || !anyPlaced(page.fit)) // the map does not become smaller for it
    fitted(std::move(legend));
  return page;
}

} // namespace territorial
