#include "processing/style_parts.h"

#include "processing/styles.h"
#include "processing/symbols.h"

#include <qgsfillsymbollayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QCryptographicHash>

namespace territorial {

namespace {

const QString kindProperty = QStringLiteral("territorial/style");

// The kinds and colours of all that a symbol is made of. The colour of a symbol as a whole is not always the same after a round
// through a file: that of an arrow is its innermost one, of a hatch none.
void describe(QgsSymbol &symbol, QStringList &parts) {
  for (int at = 0; at < symbol.symbolLayerCount(); ++at) {
    QgsSymbolLayer *layer = symbol.symbolLayer(at);
    parts << layer->layerType();
    if (QgsSymbol *inner = layer->subSymbol())
      describe(*inner, parts);
    else if (const auto *fill = dynamic_cast<const QgsSimpleFillSymbolLayer *>(layer); !fill || fill->brushStyle() != Qt::NoBrush)
      parts << layer->color().name();
  }
}

// What can be seen of a renderer, short and the same after a round through a file.
QString fingerprint(const QgsVectorLayer &layer) {
  if (!layer.renderer())
    return {};
  QStringList parts{layer.renderer()->type()};
  for (const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems()) {
    parts << item.label();
    if (item.symbol())
      describe(*item.symbol(), parts);
  }
  return QString::fromLatin1(
      QCryptographicHash::hash(parts.join(QLatin1Char('|')).toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

QStringList mark(const QgsVectorLayer &layer) {
  const QStringList parts = layer.customProperty(kindProperty).toString().split(QLatin1Char('|'));
  return parts.size() == 3 && parts[2] == fingerprint(layer) ? parts : QStringList{QString(), QString(), QString()};
}

} // namespace

QString styleKind(const QgsVectorLayer &layer) { return mark(layer)[0]; }
QString styleField(const QgsVectorLayer &layer) { return mark(layer)[1]; }

void markKind(QgsVectorLayer &layer, const QString &kind, const QString &field) {
  layer.setCustomProperty(kindProperty, QStringList{kind, field, fingerprint(layer)}.join(QLatin1Char('|')));
}

void setSingle(QgsVectorLayer &layer, std::unique_ptr<QgsSymbol> symbol) {
  layer.setRenderer(new QgsSingleSymbolRenderer(symbol.release()));
}

QString quoted(const QString &field) { return QgsExpression::quotedColumnRef(field); }

std::unique_ptr<QgsFillSymbol> noDataSymbol() { return hatchSymbol(QStringLiteral("#efefef"), QStringLiteral("#a0a0a0"), 1.6); }

std::unique_ptr<QgsFillSymbol> suppressedSymbol() {
  return hatchSymbol(QStringLiteral("#e2e2e2"), QStringLiteral("#7c7c7c"), 1.2, true);
}

void addRule(QgsRuleBasedRenderer::Rule &root, std::unique_ptr<QgsSymbol> symbol, const QString &filter, const QString &label) {
  root.appendChild(new QgsRuleBasedRenderer::Rule(symbol.release(), 0, 0, filter, label));
}

} // namespace territorial
