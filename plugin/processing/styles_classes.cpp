// The looks of measures in classes.
#include "cartography/palettes.h"
#include "processing/style_parts.h"
#include "processing/styles.h"
#include "processing/symbols.h"
#include "qgis_compat.h"

#include <qgsvectorlayer.h>

#include <algorithm>

namespace territorial {

namespace {

QString exact(double value) { return QString::number(value, 'g', 17); }

// Marks of regions whose value is to be read with care, above the classes; hatching that is none of those for no data.
void addMarks(QgsRuleBasedRenderer::Rule &root, const QgsVectorLayer &layer, const MapLanguage &language) {
  const auto flagged = [&](const QString &field) { return QStringLiteral("coalesce(%1, false)").arg(quoted(field)); };
  const QString small = QStringLiteral("small_base"), incomplete = QStringLiteral("incomplete");
  if (layer.fields().lookupField(incomplete) >= 0)
    addRule(root, hatchSymbol(QString(), QStringLiteral("#1c1c1c"), 4.2, true), flagged(incomplete),
            language.word(Word::incomplete));
  if (layer.fields().lookupField(small) >= 0)
    addRule(root, hatchSymbol(QString(), QStringLiteral("#1c1c1c"), 2.4), flagged(small), language.word(Word::smallBase));
}

// What is in no class: suppressed where a field status says so, else unknown.
void addMissing(QgsRuleBasedRenderer::Rule &root, const QgsVectorLayer &layer, const QString &field,
                const MapLanguage &language) {
  // Neither infinity nor what is no number is in a class; comparisons with the latter are never true.
  const QString missing = QStringLiteral("(%1 IS NULL OR NOT (%1 > -1e300 AND %1 < 1e300))").arg(quoted(field));
  if (layer.fields().lookupField(QStringLiteral("status")) < 0)
    return addRule(root, noDataSymbol(), missing, language.word(Word::noData));
  const QString secret = QStringLiteral("coalesce(\"status\" IN ('masked', 'suppressed'), false)");
  addRule(root, suppressedSymbol(), missing + QStringLiteral(" AND ") + secret, language.word(Word::suppressed));
  addRule(root, noDataSymbol(), missing + QStringLiteral(" AND NOT ") + secret, language.word(Word::noData));
}

void styleBy(QgsVectorLayer &layer, const QString &field, const MapClasses &classes, const MapLanguage &language) {
  int decimals = 0;
  for (const double bound : classes.bounds)
    decimals = std::max(decimals, decimalsOf(bound));
  const auto number = [&](double bound) { return language.number(bound, decimals).replace(QLatin1Char('-'), QChar(0x2212)); };
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  const int last = static_cast<int>(classes.bounds.size());
  for (int at = last; at >= 0; --at) {
    const QString from = at > 0 ? exact(classes.bounds[at - 1]) : QStringLiteral("-1e300");
    const QString to = at < last ? exact(classes.bounds[at]) : QStringLiteral("1e300");
    const QString label = last == 0 ? language.word(Word::allValues)
                          : at == 0 ? language.word(Word::below).arg(number(classes.bounds[0]))
                          : at == last
                              ? language.word(Word::above).arg(number(classes.bounds[last - 1]))
                              : QStringLiteral("%1 – %2").arg(number(classes.bounds[at - 1]), number(classes.bounds[at]));
    addRule(
        *root, fillSymbol(classes.colours[at], QStringLiteral("#a9b0ac"), 0.2),
        QStringLiteral("%1 %2 %3 AND %1 < %4").arg(quoted(field), at > 0 ? QStringLiteral(">=") : QStringLiteral(">"), from, to),
        label);
  }
  addMissing(*root, layer, field, language);
  addMarks(*root, layer, language);
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
  keepClasses(layer, classes);
}

} // namespace

void styleLocationQuotients(QgsVectorLayer &layer, const QString &field, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry)
    return;
  styleBy(layer, field, quotientClasses(language), language);
  markKind(layer, QStringLiteral("location_quotients"), field);
}

void styleClasses(QgsVectorLayer &layer, const QString &field, const ClassChoice &choice, const MapLanguage &language) {
  if (layer.geometryType() != qc::polygonGeometry || layer.fields().lookupField(field) < 0)
    return;
  styleBy(layer, field, mapClasses(layer, field, choice, language), language);
  markKind(layer, isQuotient(field) ? QStringLiteral("location_quotients") : QStringLiteral("classes"), field);
}

} // namespace territorial
