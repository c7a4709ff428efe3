#include "layout/page_items.h"

#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgslayoutitemmarker.h>
#include <qgslayoutitempolygon.h>
#include <qgslayoutitempolyline.h>
#include <qgslayoutitemshape.h>

namespace territorial {

void placeItem(QgsLayoutItem &item, const QRectF &box) {
  item.attemptMove(QgsLayoutPoint(box.x(), box.y(), qc::layoutMillimetres));
  item.attemptResize(QgsLayoutSize(box.width(), box.height(), qc::layoutMillimetres));
}

double addText(QgsLayout &layout, const TextRuler &ruler, const QString &text, QPointF corner, double points, bool bold,
               const QString &colour) {
  if (text.isEmpty())
    return 0;
  const QSizeF size = ruler.size(text, points, bold);
  auto *label = new QgsLayoutItemLabel(&layout);
  label->setText(ruler.printable(text));
  qc::setTextFormat(*label, textFormat(points, colour, bold, false, 0, QString(), ruler.family()));
  label->setMarginX(0);
  label->setMarginY(0);
  layout.addLayoutItem(label);
  placeItem(*label, QRectF(corner, QSizeF(size.width() + 1.5, size.height() + 0.6)));
  return size.height();
}

QgsLayoutItemShape *addRectangle(QgsLayout &layout, const QRectF &box, std::unique_ptr<QgsFillSymbol> symbol) {
  auto *shape = new QgsLayoutItemShape(&layout);
  shape->setShapeType(QgsLayoutItemShape::Rectangle);
  shape->setSymbol(symbol.get()); // the shape takes a copy
  layout.addLayoutItem(shape);
  placeItem(*shape, box);
  return shape;
}

QgsLayoutItemPolygon *addPolygon(QgsLayout &layout, const QPolygonF &outline, std::unique_ptr<QgsFillSymbol> symbol) {
  auto *polygon = new QgsLayoutItemPolygon(outline, &layout);
  polygon->setSymbol(symbol.get()); // a copy here too
  layout.addLayoutItem(polygon);
  return polygon;
}

void addLine(QgsLayout &layout, QPointF from, QPointF to, std::unique_ptr<QgsLineSymbol> symbol) {
  auto *line = new QgsLayoutItemPolyline(QPolygonF(QVector<QPointF>{from, to}), &layout);
  line->setSymbol(symbol.get()); // a copy here too
  layout.addLayoutItem(line);
}

void addMarker(QgsLayout &layout, QPointF middle, std::unique_ptr<QgsMarkerSymbol> symbol) {
  auto *marker = new QgsLayoutItemMarker(&layout);
  marker->setSymbol(symbol.release());
  layout.addLayoutItem(marker);
  // The item takes its size from its symbol, around the point that it is moved by.
  marker->setReferencePoint(QgsLayoutItem::Middle);
  marker->attemptMove(QgsLayoutPoint(middle.x(), middle.y(), qc::layoutMillimetres));
}

} // namespace territorial
