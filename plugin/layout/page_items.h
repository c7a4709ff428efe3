// What a page is put together from. Positions and sizes are millimetres from the page's upper left corner.
#pragma once

#include "layout/map_font.h"

#include <qgsprintlayout.h>

#include <QRectF>

#include <memory>

class QgsFillSymbol;
class QgsLayoutItem;
class QgsLayoutItemLabel;
class QgsLayoutItemPolygon;
class QgsLayoutItemShape;
class QgsLineSymbol;
class QgsMarkerSymbol;

namespace territorial {

void placeItem(QgsLayoutItem &item, const QRectF &box);

// A text in its own lines, never wrapped again; returns the height that it takes.
double addText(QgsLayout &layout, const TextRuler &ruler, const QString &text, QPointF corner, double points, bool bold = false,
               const QString &colour = QStringLiteral("#222222"));

QgsLayoutItemShape *addRectangle(QgsLayout &layout, const QRectF &box, std::unique_ptr<QgsFillSymbol> symbol);
QgsLayoutItemPolygon *addPolygon(QgsLayout &layout, const QPolygonF &outline, std::unique_ptr<QgsFillSymbol> symbol);
void addLine(QgsLayout &layout, QPointF from, QPointF to, std::unique_ptr<QgsLineSymbol> symbol);
void addMarker(QgsLayout &layout, QPointF middle, std::unique_ptr<QgsMarkerSymbol> symbol);

} // namespace territorial
