// Short ways to the symbols and text formats of the styles. Widths and sizes are millimetres.
#pragma once

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgstextformat.h>

#include <memory>

namespace territorial {

std::unique_ptr<QgsFillSymbol> fillSymbol(const QString &colour, const QString &stroke, double width);
// Lines fall to the right, or rise where `rising`.
std::unique_ptr<QgsFillSymbol> hatchSymbol(const QString &background, const QString &lines, double distance, bool rising = false);
// style: of the pen, as QGIS writes it (solid, dash, dot).
std::unique_ptr<QgsFillSymbol> outlineSymbol(const QString &colour, double width, double casing,
                                             const QString &style = QStringLiteral("solid"));
// A line with round ends; style as above.
std::unique_ptr<QgsLineSymbol> edgeSymbol(const QString &colour, double width, const QString &style);
std::unique_ptr<QgsMarkerSymbol> circleSymbol(const QString &colour, const QString &stroke, double size, double width);

// An arrow along a line (straight, or the circle through its first, middle and last vertex), cut short at both ends. `width` is
// fixed; with `widthExpression` it comes from the feature. `shift` is an expression for millimetres by which the line lies to the
// right of travel; it needs a `trim`. `casing`: its colour.
std::unique_ptr<QgsLineSymbol> arrowSymbol(const QString &colour, double width, const QString &widthExpression = QString(),
                                           double trim = 0, const QString &shift = QString(),
                                           const QString &casing = QStringLiteral("#ffffff"));

// The first of mapFamilies().
QString preferredFamily();

QgsTextFormat textFormat(double points, const QString &colour, bool bold = false, bool italic = false, double halo = 0,
                         const QString &haloColour = QStringLiteral("#ffffff"), const QString &family = preferredFamily());

} // namespace territorial
