// The legend of a printed map: what each layer's symbols mean, in columns.
#pragma once

#include "layout/flow_map.h"
#include "layout/map_font.h"
#include "layout/map_layers.h"
#include "linkages/flow_arrows.h"

#include <qgsprintlayout.h>
#include <qgssymbol.h>

#include <functional>
#include <memory>
#include <vector>

namespace territorial {

struct LegendEntry {
  std::shared_ptr<const QgsSymbol> symbol; // none: a line of text
  QString text;
  double height = 4.2; // mm
  int count = -1;      // features of the class, drawn as a bar; -1: not counted
  double arrow = 0;    // mm: an arrow of this width and `colour` instead of the symbol; 0 for none
  QString colour = QString();
  ArrowHead head = {}; // of the arrow; none: as routed arrows have it
};

// One of several circles that stand in one another, with a line to its value.
struct LegendCircle {
  double radius; // mm
  QString text;
  bool dashed = false;
};

struct LegendBlock {
  QString title;
  std::vector<LegendEntry> entries;
  QString counted = QString();            // what the bars count, below them
  QString made = QString();               // how classes were made, a line below
  std::vector<LegendCircle> circles = {}; // the largest first, above the entries
};

// The blocks of the map's layers; the names of places stand for their ids.
std::vector<LegendBlock> legendBlocks(const std::vector<MapLayer> &layers, const std::function<QString(const QString &)> &nameOf,
                                      const MapLanguage &language);

// Circles of places for what flows through them, as flow_map.h draws them.
LegendBlock circlesBlock(const QMap<QString, FlowTotals> &totals, const MapLanguage &language);

// The blocks shared out over columns.
struct LegendArrangement {
  QSizeF size;                                   // mm on the page, the box's margins included; empty for no legend
  std::vector<std::vector<std::size_t>> columns; // indices of blocks
  std::vector<double> widths;                    // mm on A4
};

// Arrangements in 1 to 4 columns. All lengths in blocks are those of A4: texts, samples, arrows and circles are `scale` times as
// large on the page.
std::vector<LegendArrangement> arrangeLegend(const std::vector<LegendBlock> &blocks, const TextRuler &ruler, double scale = 1);

void drawLegend(QgsLayout &layout, const TextRuler &ruler, const std::vector<LegendBlock> &blocks,
                const LegendArrangement &arrangement, QPointF corner, double scale = 1);

} // namespace territorial
