#include "layout/legend.h"

#include "layout/page_items.h"
#include "layout/size_symbols.h"
#include "linkages/flow_arrows.h"
#include "processing/symbols.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr double barRoom = 14, longestBar = 9, barNote = 3; // mm: of counts
constexpr double circleRow = 3.4, circleLead = 5;           // mm: of the values beside circles
constexpr double edge = 2.5, sample = 8, gap = 2, textSize = 7.5, titleSize = 8.5, titleHeight = 5, between = 1.6;

// The room of circles and of their values, which stand below one another.
double circlesHeight(const LegendBlock &block) {
  return block.circles.empty()
             ? 0
             : std::max(2 * block.circles.front().radius, circleRow * static_cast<double>(block.circles.size())) + 1.6;
}

bool hasSample(const LegendEntry &entry) { return entry.symbol || entry.arrow > 0; }

double blockWidth(const LegendBlock &block, const TextRuler &ruler) {
  double width = ruler.size(block.title, titleSize, true).width();
  for (const LegendEntry &entry : block.entries)
    width =
        std::max(width, (hasSample(entry) ? sample + gap : 0) +
                            ruler.size(entry.text, hasSample(entry) ? textSize : 6.5).width() + (entry.count >= 0 ? barRoom : 0));
  for (const LegendCircle &circle : block.circles)
    width = std::max(width, 2 * block.circles.front().radius + circleLead + ruler.size(circle.text, textSize).width() + 1);
  for (const QString &line : {block.counted, block.made})
    width = std::max(width, ruler.size(line, 6.5).width());
  return width + 1.5;
}

double blockHeight(const LegendBlock &block) {
  double height = (block.title.isEmpty() ? 0 : titleHeight) + circlesHeight(block);
  for (const LegendEntry &entry : block.entries)
    height += entry.height;
  return height + (block.counted.isEmpty() ? 0 : barNote) + (block.made.isEmpty() ? 0 : barNote);
}

// On one ground, each with a line from its top to its value; values that would overlap stand below one another.
void drawCircles(QgsLayout &layout, const TextRuler &ruler, const LegendBlock &block, QPointF corner) {
  const double largest = block.circles.front().radius, ground = corner.y() + circlesHeight(block) - 0.8;
  const double middle = corner.x() + largest + 0.6, texts = middle + largest + circleLead;
  double lowest = corner.y() - circleRow;
  const auto line = [] {
    return std::unique_ptr<QgsLineSymbol>(QgsLineSymbol::createSimple(
        {{QStringLiteral("line_color"), QStringLiteral("#555555")}, {QStringLiteral("line_width"), QStringLiteral("0.15")}}));
  };
  auto below = static_cast<double>(block.circles.size()); // values that have yet to find room above the ground
  for (const LegendCircle &circle : block.circles) {
    addMarker(layout, QPointF(middle, ground - circle.radius), sizeRing(2 * circle.radius, circle.dashed));
    const double top = ground - 2 * circle.radius, height = ruler.size(circle.text, textSize).height();
    lowest = std::max(lowest + circleRow, std::min(top - height / 2, ground - circleRow * below--));
    const QPointF bend(middle + largest + 1, top), end(texts - 0.6, lowest + height / 2);
    addLine(layout, QPointF(middle, top), bend, line());
    addLine(layout, bend, end, line());
    addText(layout, ruler, circle.text, QPointF(texts, lowest), textSize);
  }
}

void drawSample(QgsLayout &layout, const QgsSymbol &symbol, const QRectF &box) {
  std::unique_ptr<QgsSymbol> copy(symbol.clone());
  const QRectF inner = box.adjusted(0.2, 0.5, -0.2, -0.5);
  if (symbol.type() == Qgis::SymbolType::Fill) {
    addRectangle(layout, inner, std::unique_ptr<QgsFillSymbol>(static_cast<QgsFillSymbol *>(copy.release())));
    if (symbol.symbolLayerCount() == 1) // the lightest colours need an edge on white
      addRectangle(layout, inner, fillSymbol(QString(), QStringLiteral("#666666"), 0.15));
  } else if (symbol.type() == Qgis::SymbolType::Line) {
    addLine(layout, QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()),
            std::unique_ptr<QgsLineSymbol>(static_cast<QgsLineSymbol *>(copy.release())));
  } else if (symbol.type() == Qgis::SymbolType::Marker) {
    std::unique_ptr<QgsMarkerSymbol> marker(static_cast<QgsMarkerSymbol *>(copy.release()));
    addMarker(layout, box.center(), std::move(marker));
  }
}

// An arrow of just that width, as the map draws them.
void drawArrow(QgsLayout &layout, const LegendEntry &entry, const QRectF &box) {
  const std::vector<Point> axis{{box.left(), box.center().y()}, {box.right(), box.center().y()}};
  const std::vector<std::size_t> ends{0, 2};
  const std::vector<double> widths{entry.arrow};
  const std::vector<ArrowHead> heads{{1.2 * entry.arrow + 1.1, 0.95 * entry.arrow + 0.6}};
  QPolygonF outline;
  for (const Point &point : arrow_polygons(ends, axis, widths, heads).coordinate)
    outline << QPointF(point.x, point.y);
  addPolygon(layout, outline, fillSymbol(entry.colour, QString(), 0));
}

// A bar of the class's histogram, and its number.
void drawCount(QgsLayout &layout, const TextRuler &ruler, int count, double length, QPointF corner, double height) {
  if (length > 0)
    addRectangle(layout, QRectF(corner.x(), corner.y() + 0.9, length, height - 1.8),
                 fillSymbol(QStringLiteral("#9a9a9a"), QString(), 0));
  const QString text = QString::number(count);
  addText(layout, ruler, text, QPointF(corner.x() + length + 0.8, corner.y() + (height - ruler.size(text, 6.5).height()) / 2),
          6.5, false, QStringLiteral("#444444"));
}

} // namespace

std::vector<LegendArrangement> arrangeLegend(const std::vector<LegendBlock> &blocks, const TextRuler &ruler) {
  std::vector<LegendArrangement> arrangements;
  if (blocks.empty())
    return {LegendArrangement()};
  for (std::size_t count = 1; count <= std::min<std::size_t>(4, blocks.size()); ++count) {
    LegendArrangement arrangement;
    double total = 0;
    for (const LegendBlock &block : blocks)
      total += blockHeight(block) + between;
    const double share = total / static_cast<double>(count);
    arrangement.columns.emplace_back();
    double height = 0, tallest = 0;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      const double added = blockHeight(blocks[at]) + between;
      if (!arrangement.columns.back().empty() && height + added > share * 1.02 && arrangement.columns.size() < count) {
        arrangement.columns.emplace_back();
        height = 0;
      }
      arrangement.columns.back().push_back(at);
      height += added;
      tallest = std::max(tallest, height);
    }
    double width = 2 * edge;
    for (const auto &column : arrangement.columns) {
      double widest = 0;
      for (const std::size_t at : column)
        widest = std::max(widest, blockWidth(blocks[at], ruler));
      arrangement.widths.push_back(widest);
      width += widest + (column == arrangement.columns.front() ? 0 : 4);
    }
    arrangement.size = QSizeF(width, tallest - between + 2 * edge);
    arrangements.push_back(std::move(arrangement));
  }
  return arrangements;
}

void drawLegend(QgsLayout &layout, const TextRuler &ruler, const std::vector<LegendBlock> &blocks,
                const LegendArrangement &arrangement, QPointF corner) {
  double x = corner.x() + edge;
  for (std::size_t column = 0; column < arrangement.columns.size(); ++column) {
    double y = corner.y() + edge;
    for (const std::size_t at : arrangement.columns[column]) {
      if (!blocks[at].title.isEmpty()) {
        addText(layout, ruler, blocks[at].title, QPointF(x, y), titleSize, true);
        y += titleHeight;
      }
      int most = 1;
      for (const LegendEntry &entry : blocks[at].entries)
        most = std::max(most, entry.count);
      const double bars = x + arrangement.widths[column] - barRoom;
      if (!blocks[at].circles.empty())
        drawCircles(layout, ruler, blocks[at], QPointF(x, y));
      y += circlesHeight(blocks[at]);
      for (const LegendEntry &entry : blocks[at].entries) {
        const double size = hasSample(entry) ? textSize : 6.5;
        if (entry.arrow > 0)
          drawArrow(layout, entry, QRectF(x, y, sample, entry.height));
        else if (entry.symbol)
          drawSample(layout, *entry.symbol, QRectF(x, y, sample, entry.height));
        const double height = ruler.size(entry.text, size).height();
        addText(layout, ruler, entry.text, QPointF(x + (hasSample(entry) ? sample + gap : 0), y + (entry.height - height) / 2),
                size);
        if (entry.count >= 0)
          drawCount(layout, ruler, entry.count, longestBar * entry.count / most, QPointF(bars, y), entry.height);
        y += entry.height;
      }
      if (!blocks[at].counted.isEmpty()) {
        const QSizeF size = ruler.size(blocks[at].counted, 6.5);
        addText(layout, ruler, blocks[at].counted, QPointF(x + arrangement.widths[column] - size.width() - 1, y), 6.5, false,
                QStringLiteral("#444444"));
        y += barNote;
      }
      if (!blocks[at].made.isEmpty()) {
        addText(layout, ruler, blocks[at].made, QPointF(x, y), 6.5, false, QStringLiteral("#444444"));
        y += barNote;
      }
      y += between;
    }
    x += arrangement.widths[column] + 4;
  }
}

} // namespace territorial
