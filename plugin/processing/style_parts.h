// What the functions of styles.h are made of.
#pragma once

#include <qgsfillsymbol.h>
#include <qgsrulebasedrenderer.h>

#include <QString>

#include <memory>

class QgsVectorLayer;

namespace territorial {

// Notes on the layer which kind of look it now has, and the field it shows, for styleKind() and styleField().
void markKind(QgsVectorLayer &layer, const QString &kind, const QString &field = QString());

// One symbol for all features.
void setSingle(QgsVectorLayer &layer, std::unique_ptr<QgsSymbol> symbol);

// The field's name as expressions take it.
QString quoted(const QString &field);

// Grey hatching: no value is known.
std::unique_ptr<QgsFillSymbol> noDataSymbol();

// Grey hatching the other way: a value is known and kept secret.
std::unique_ptr<QgsFillSymbol> suppressedSymbol();

// Appends a rule: features for which `filter` is true get the symbol, and `label` in the legend.
void addRule(QgsRuleBasedRenderer::Rule &root, std::unique_ptr<QgsSymbol> symbol, const QString &filter, const QString &label);

} // namespace territorial
