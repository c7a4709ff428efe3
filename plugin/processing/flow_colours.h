// The colours of flows, alike in lines, in arrows and on printed maps.
#pragma once

#include "layout/map_language.h"
#include "processing/flow_look.h"
#include "processing/styles.h"

#include <qgssymbol.h>

#include <QVariant>

#include <functional>
#include <memory>

namespace territorial {

struct FlowColour {
  QVariant value; // NULL: of all others, the last
  QString colour, label;
};

// Flows have the colour of the value that `expression` has; where it is empty all have one.
struct FlowColouring {
  QString expression;
  QList<FlowColour> colours;
};

// The values of FlowColours::direction.
inline const QString flowIn = QStringLiteral("in"), flowOut = QStringLiteral("out");

// As the look says; `rest`: the colour of all others in the automatic look on light ground.
FlowColouring flowColouring(const FlowFigures &figures, const FlowLook &look, const QString &rest, const MapLanguage &language);

// Those that a layer shows; one where it has a look of another kind.
FlowColouring shownColouring(const QgsVectorLayer &layer);

// The colour on top in the innermost symbol: an arrow's casing lies below it.
QString topColour(const QgsSymbol &symbol);

// What a class of widths is called, the unit of the numbers left to `number`.
QString widthClassLabel(const FlowLook &look, int at, const MapLanguage &language, const std::function<QString(double)> &number);

// Puts the colours on by symbols of `symbolOf(colour)`. Of classed widths the legend shows `sampleOf(width)` for each class, the
// widest first: categories that no feature is in.
void setFlowColours(QgsVectorLayer &layer, const FlowColouring &colouring,
                    const std::function<std::unique_ptr<QgsSymbol>(const QString &)> &symbolOf,
                    const std::function<std::unique_ptr<QgsSymbol>(double)> &sampleOf, const WidthRange &range,
                    const MapLanguage &language);

// The names of classes and colours in the map's language, as another layer has them.
void copyFlowLabels(const QgsVectorLayer &from, QgsVectorLayer &to);

// The symbol of arrows that are polygons, and what their legend shows of a width.
std::unique_ptr<QgsSymbol> arrowFill(const QString &colour, Ground ground, double scale = 1);
std::unique_ptr<QgsSymbol> widthSample(double width);

// The grey of samples of widths.
inline const QString sampleGrey = QStringLiteral("#8a8a8a");

} // namespace territorial
