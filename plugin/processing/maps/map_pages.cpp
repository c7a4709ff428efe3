#include "processing/maps/map_pages.h"

#include "layout/default_title.h"
#include "processing/identifiers.h"
#include "processing/maps/clustermap.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayermetadata.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace territorial {

namespace {

bool isPaged(MapRole role) { return role != MapRole::background && role != MapRole::labels; }

// The layer whose fields the captions may name.
const QgsVectorLayer *captionLayer(const MapInputs &inputs) {
  const QgsVectorLayer *main = nullptr;
  for (const MapRole role : {MapRole::choropleth, MapRole::clusters, MapRole::flows, MapRole::nodes})
    for (const MapLayer &layer : inputs.layers)
      if (layer.role == role) {
        if (!inputs.atlasField.isEmpty() && layer.layer->fields().lookupField(inputs.atlasField) >= 0)
          return layer.layer.get();
        main = main ? main : layer.layer.get();
      }
  return main;
}

QString written(const QVariant &value, const MapLanguage &language) {
  if (qc::isNull(value))
    return {};
  const int type = qc::typeId(value);
  return type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong ? language.number(value.toDouble(), 6)
                                                                                            : value.toString();
}

// The expressions [% ... %] of a text.
const QRegularExpression &marked() {
  static const QRegularExpression parts(QStringLiteral("\\[%(.*?)%\\]"), QRegularExpression::DotMatchesEverythingOption);
  return parts;
}

// The text with the values of its expressions, numbers as the map's language has them.
QString filled(const QString &text, const QgsExpressionContext &context, const MapLanguage &language) {
  QString done;
  int from = 0;
  for (auto found = marked().globalMatch(text); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    QgsExpression expression(match.captured(1).trimmed());
    const QVariant value = expression.evaluate(&context);
    if (expression.hasEvalError())
      throw QgsProcessingException(
          ClusterMap::tr("The expression “%1” has no value: %2").arg(match.captured(1).trimmed(), expression.evalErrorString()));
    done += text.mid(from, static_cast<int>(match.capturedStart()) - from) + written(value, language);
    from = static_cast<int>(match.capturedEnd());
  }
  return done + text.mid(from);
}

} // namespace

QStringList pageValues(const std::vector<const QgsVectorLayer *> &layers, const QString &field) {
  QSet<QString> values;
  for (const QgsVectorLayer *layer : layers)
    if (const int index = layer ? layer->fields().lookupField(field) : -1; index >= 0)
      for (const QVariant &value : layer->uniqueValues(index))
        if (const std::optional<QString> id = canonicalId(value))
          values.insert(*id);
  QStringList sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end(), idBefore);
  return sorted;
}

MapInputs pageInputs(const MapInputs &whole, const QString &value, int number, int count) {
  MapInputs page;
  static_cast<MapOptions &>(page) = whole;
  page.pageValue = value;
  for (const MapLayer &layer : whole.layers)
    page.layers.push_back(isPaged(layer.role) && layer.layer->fields().lookupField(whole.atlasField) >= 0
                              ? featuresWhere(layer, whole.atlasField, value)
                              : MapLayer{layer.role, std::unique_ptr<QgsVectorLayer>(layer.layer->clone()), layer.ours});
  for (MapLayer &layer : page.layers) // areas of one industry need no colour for each
    if (layer.role == MapRole::clusters && layer.ours && layer.layer->fields().lookupField(whole.atlasField) >= 0) {
      styleAreas(*layer.layer, whole.language);
      layer.layer->setLabelsEnabled(false);
    }
  setCaptions(page, number, count);
  return page;
}

void setCaptions(MapInputs &inputs, int number, int count) {
  QgsExpressionContext context;
  context << QgsExpressionContextUtils::globalScope();
  const QgsVectorLayer *layer = captionLayer(inputs);
  QgsFeature feature;
  if (layer) {
    context << QgsExpressionContextUtils::layerScope(layer);
    layer->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry)).nextFeature(feature);
    context.setFields(layer->fields());
    context.setFeature(feature);
  }
  auto *page = new QgsExpressionContextScope(QStringLiteral("Page")); // the context's
  page->setVariable(QStringLiteral("language"), inputs.language.code());
  if (layer) {
    page->setVariable(QStringLiteral("industry"), statedValue(*layer, QStringLiteral("industry"), QStringLiteral("INDUSTRY")));
    page->setVariable(QStringLiteral("year"), statedValue(*layer, QStringLiteral("year"), QStringLiteral("YEAR")));
    page->setVariable(QStringLiteral("algorithm"), layer->metadata().history().value(0).section(QStringLiteral(", "), 1));
  }
  page->setVariable(QStringLiteral("page_value"), inputs.pageValue);
  page->setVariable(QStringLiteral("page_number"), number);
  page->setVariable(QStringLiteral("page_count"), count);
  context << page;
  const bool named = (inputs.captions.title + inputs.captions.subtitle).contains(QStringLiteral("[%"));
  for (QString *text : {&inputs.captions.title, &inputs.captions.subtitle, &inputs.captions.source, &inputs.captions.note})
    *text = filled(*text, context, inputs.language);
  if (!inputs.pageValue.isEmpty() && !named)
    inputs.captions.title += (inputs.captions.title.isEmpty() ? QString() : QStringLiteral(": ")) + inputs.pageValue;
}

QString commonTitle(const QString &title, const QString &first) {
  QString common = title.section(QStringLiteral("[%"), 0, 0).trimmed();
  while (!common.isEmpty() && !common.back().isLetterOrNumber())
    common.chop(1);
  return common.isEmpty() ? first : common;
}

QString refuseExpressions(const QString &parameter, const QString &text, const QStringList &fields) {
  for (auto found = marked().globalMatch(text); found.hasNext();) {
    const QString part = found.next().captured(1).trimmed();
    const QgsExpression expression(part);
    if (expression.hasParserError())
      return ClusterMap::tr("%1: the expression “%2” cannot be read: %3")
          .arg(parameter, part, expression.parserErrorString().trimmed().section(QLatin1Char('\n'), 0, 0));
    for (const QString &field : expression.referencedColumns())
      if (field != QgsFeatureRequest::ALL_ATTRIBUTES && !fields.contains(field, Qt::CaseInsensitive))
        return ClusterMap::tr("%1: the expression “%2” names a field “%3” that no layer of the map has.")
            .arg(parameter, part, field);
  }
  return {};
}

QString pageFile(const QString &file, const QString &value, int number, int count) {
  static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}_-]+"), QRegularExpression::UseUnicodePropertiesOption);
  const QFileInfo whole(file);
  QString name = QString(value).replace(unsafe, QStringLiteral("_")).left(60);
  while (name.startsWith(QLatin1Char('_')))
    name.remove(0, 1);
  const auto digits = QString::number(count).size();
  return whole.absolutePath() + QLatin1Char('/') +
         QStringList{whole.completeBaseName(), QString::number(number).rightJustified(digits, QLatin1Char('0'))}.join(
             QLatin1Char('_')) +
         (name.isEmpty() ? QString() : QLatin1Char('_') + name) + QLatin1Char('.') + whole.suffix();
}

} // namespace territorial
