#include "layout/legend.h"

#include "layout/page_items.h"
#include "layout/size_symbols.h"
#include "processing/symbols.h"

#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbollayer.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// Millimetres and points on A4.
constexpr double barRoom = 14, longestBar = 9, barNote = 3; // of counts
constexpr double circleRow = 3.4, circleLead = 5;           // of the values beside circles
constexpr double edge = 2.5, sample = 8, gap = 2, textSize = 7.5, smallText = 6.5, titleSize = 8.5, titleHeight = 5,
                 between = 1.6, apart = 4;

// The room of circles and of their values, which stand below one another.
double circlesHeight(const LegendBlock &block) {
  return block.circles.empty()
             ? 0
             : std::max(2 * block.circles.front().radius, circleRow * static_cast<double>(block.circles.size())) + 1.6;
}

bool hasSample(const LegendEntry &entry) { return entry.symbol || entry.arrow > 0; }

double blockWidth(const LegendBlock &block, const TextRuler &ruler, double k) {
  const auto textWidth = [&](const QString &text, double points, bool bold = false) {
    return ruler.size(text, points * k, bold).width() / k;
  };
  double width = textWidth(block.title, titleSize, true);
  for (const LegendEntry &entry : block.entries)
    width =
        std::max(width, (hasSample(entry) ? sample + gap : 0) + textWidth(entry.text, hasSample(entry) ? textSize : smallText) +
                            (entry.count >= 0 ? barRoom : 0));
  for (const LegendCircle &circle : block.circles)
    width = std::max(width, 2 * block.circles.front().radius + circleLead + textWidth(circle.text, textSize) + 1);
  for (const QString &line : {block.counted, block.made})
    width = std::max(width, textWidth(line, smallText));
  return width + 1.5;
}

double blockHeight(const LegendBlock &block) {
  double height = (block.title.isEmpty() ? 0 : titleHeight) + circlesHeight(block);
  for (const LegendEntry &entry : block.entries)
    height += entry.height;
  return height + (block.counted.isEmpty() ? 0 : barNote) + (block.made.isEmpty() ? 0 : barNote);
}

std::unique_ptr<QgsSymbol> scaled(const QgsSymbol &symbol, double k) {
  std::unique_ptr<QgsSymbol> copy(symbol.clone());
  if (auto *marker = dynamic_cast<QgsMarkerSymbol *>(copy.get())) {
    marker->setSize(marker->size() * k);
  } else if (auto *line = dynamic_cast<QgsLineSymbol *>(copy.get())) {
    line->setWidth(line->width() * k);
  }
  for (QgsSymbolLayer *layer : copy->symbolLayers())
    if (auto *fill = dynamic_cast<QgsSimpleFillSymbolLayer *>(layer))
      fill->setStrokeWidth(fill->strokeWidth() * k);
    else if (auto *ring = dynamic_cast<QgsSimpleMarkerSymbolLayer *>(layer))
      ring->setStrokeWidth(ring->strokeWidth() * k);
  return copy;
}

// Draws a block's parts at a scale: corner and boxes are those of A4 from the legend's corner.
class Pen {
public:
  Pen(QgsLayout &layout, const TextRuler &ruler, QPointF corner, double k)
      : mLayout(layout), mRuler(ruler), mCorner(corner), mScale(k) {}

  QSizeF size(const QString &text, double points) const { return mRuler.size(text, points * mScale) / mScale; }
  void text(const QString &text, QPointF corner, double points, bool bold = false,
            const QString &colour = QStringLiteral("#222222")) const {
    addText(mLayout, mRuler, text, onPage(corner), points * mScale, bold, colour);
  }
  void line(QPointF from, QPointF to) const {
    std::unique_ptr<QgsLineSymbol> symbol(
        QgsLineSymbol::createSimple({{QStringLiteral("line_color"), QStringLiteral("#555555")},
                                     {QStringLiteral("line_width"), QString::number(0.15 * mScale)}}));
    addLine(mLayout, onPage(from), onPage(to), std::move(symbol));
  }
  void bar(const QRectF &box) const { addRectangle(mLayout, onPage(box), fillSymbol(QStringLiteral("#9a9a9a"), QString(), 0)); }
  void ring(QPointF middle, double radius, bool dashed) const {
    std::unique_ptr<QgsSymbol> symbol = scaled(*sizeRing(2 * radius, dashed), mScale);
    addMarker(mLayout, onPage(middle), std::unique_ptr<QgsMarkerSymbol>(static_cast<QgsMarkerSymbol *>(symbol.release())));
  }

  void sampleOf(const QgsSymbol &symbol, const QRectF &box) const {
    std::unique_ptr<QgsSymbol> copy = scaled(symbol, mScale);
    const QRectF inner = box.adjusted(0.2, 0.5, -0.2, -0.5);
    if (symbol.type() == Qgis::SymbolType::Fill) {
      addRectangle(mLayout, onPage(inner), std::unique_ptr<QgsFillSymbol>(static_cast<QgsFillSymbol *>(copy.release())));
      if (symbol.symbolLayerCount() == 1) // the lightest colours need an edge on white
        addRectangle(mLayout, onPage(inner), fillSymbol(QString(), QStringLiteral("#666666"), 0.15 * mScale));
    } else if (symbol.type() == Qgis::SymbolType::Line) {
      addLine(mLayout, onPage(QPointF(box.left(), box.center().y())), onPage(QPointF(box.right(), box.center().y())),
              std::unique_ptr<QgsLineSymbol>(static_cast<QgsLineSymbol *>(copy.release())));
    } else if (symbol.type() == Qgis::SymbolType::Marker) {
      addMarker(mLayout, onPage(box.center()), std::unique_ptr<QgsMarkerSymbol>(static_cast<QgsMarkerSymbol *>(copy.release())));
    }
  }

  // An arrow of just that width, as the map draws them.
  void arrow(const LegendEntry &entry, const QRectF &box) const {
    const std::vector<Point> axis{{box.left(), box.center().y()}, {box.right(), box.center().y()}};
    const std::vector<std::size_t> ends{0, 2};
    const std::vector<double> widths{entry.arrow};
    const std::vector<ArrowHead> heads{entry.head.length > 0 ? entry.head : arrow_head(entry.arrow, box.width())};
    QPolygonF outline;
    for (const Point &point : arrow_polygons(ends, axis, widths, heads).coordinate)
      outline << onPage(QPointF(point.x, point.y));
    addPolygon(mLayout, outline, fillSymbol(entry.colour, QString(), 0));
  }

private:
  QPointF onPage(QPointF point) const { return mCorner + point * mScale; }
  QRectF onPage(const QRectF &box) const { return QRectF(onPage(box.topLeft()), box.size() * mScale); }

  QgsLayout &mLayout;
  const TextRuler &mRuler;
  QPointF mCorner;
  double mScale;
};

// On one ground, each with a line from its top to its value; values that would overlap stand below one another.
void drawCircles(const Pen &pen, const LegendBlock &block, QPointF corner) {
  const double largest = block.circles.front().radius, ground = corner.y() + circlesHeight(block) - 0.8;
  const double middle = corner.x() + largest + 0.6, texts = middle + largest + circleLead;
  double lowest = corner.y() - circleRow;
  auto below = static_cast<double>(block.circles.size()); // values that have yet to find room above the ground
  for (const LegendCircle &circle : block.circles) {
    pen.ring(QPointF(middle, ground - circle.radius), circle.radius, circle.dashed);
    const double top = ground - 2 * circle.radius, height = pen.size(circle.text, textSize).height();
    lowest = std::max(lowest + circleRow, std::min(top - height / 2, ground - circleRow * below--));
    const QPointF bend(middle + largest + 1, top), end(texts - 0.6, lowest + height / 2);
    pen.line(QPointF(middle, top), bend);
    pen.line(bend, end);
    pen.text(circle.text, QPointF(texts, lowest), textSize);
  }
}

// A bar of the class's histogram, and its number.
void drawCount(const Pen &pen, int count, double length, QPointF corner, double height) {
  if (length > 0)
    pen.bar(QRectF(corner.x(), corner.y() + 0.9, length, height - 1.8));
  const QString text = QString::number(count);
  pen.text(text, QPointF(corner.x() + length + 0.8, corner.y() + (height - pen.size(text, smallText).height()) / 2), smallText,
           false, QStringLiteral("#444444"));
}

void drawBlock(const Pen &pen, const LegendBlock &block, QPointF corner, double width) {
  const double x = corner.x();
  double y = corner.y();
  if (!block.title.isEmpty()) {
    pen.text(block.title, QPointF(x, y), titleSize, true);
    y += titleHeight;
  }
  int most = 1;
  for (const LegendEntry &entry : block.entries)
    most = std::max(most, entry.count);
  if (!block.circles.empty())
    drawCircles(pen, block, QPointF(x, y));
  y += circlesHeight(block);
  for (const LegendEntry &entry : block.entries) {
    const double size = hasSample(entry) ? textSize : smallText;
    const QRectF box(x, y, sample, entry.height);
    if (entry.arrow > 0)
      pen.arrow(entry, box);
    else if (entry.symbol)
      pen.sampleOf(*entry.symbol, box);
    pen.text(entry.text,
             QPointF(x + (hasSample(entry) ? sample + gap : 0), y + (entry.height - pen.size(entry.text, size).height()) / 2),
             size);
    if (entry.count >= 0)
      drawCount(pen, entry.count, longestBar * entry.count / most, QPointF(x + width - barRoom, y), entry.height);
    y += entry.height;
  }
  if (!block.counted.isEmpty()) {
    pen.text(block.counted, QPointF(x + width - pen.size(block.counted, smallText).width() - 1, y), smallText, false,
             QStringLiteral("#444444"));
    y += barNote;
  }
  if (!block.made.isEmpty())
    pen.text(block.made, QPointF(x, y), smallText, false, QStringLiteral("#444444"));
}

} // namespace

std::vector<LegendArrangement> arrangeLegend(const std::vector<LegendBlock> &blocks, const TextRuler &ruler, double k) {
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
        widest = std::max(widest, blockWidth(blocks[at], ruler, k));
      arrangement.widths.push_back(widest);
      width += widest + (column == arrangement.columns.front() ? 0 : apart);
    }
    arrangement.size = QSizeF(width, tallest - between + 2 * edge) * k;
    arrangements.push_back(std::move(arrangement));
  }
  return arrangements;
}

void drawLegend(QgsLayout &layout, const TextRuler &ruler, const std::vector<LegendBlock> &blocks,
                const LegendArrangement &arrangement, QPointF corner, double k) {
  const Pen pen(layout, ruler, corner, k);
  double x = edge;
  for (std::size_t column = 0; column < arrangement.columns.size(); ++column) {
    double y = edge;
    for (const std::size_t at : arrangement.columns[column]) {
      drawBlock(pen, blocks[at], QPointF(x, y), arrangement.widths[column]);
      y += blockHeight(blocks[at]) + between;
    }
    x += arrangement.widths[column] + apart;
  }
}

} // namespace territorial
