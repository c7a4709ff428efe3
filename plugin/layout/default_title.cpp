#include "layout/default_title.h"

#include "language.h"
#include "processing/styles.h"
#include "qgis_compat.h"

#include <QRegularExpression>

namespace territorial {

namespace {

std::optional<Word> wordOfField(const QString &field) {
  static const QMap<QString, Word> known{{QStringLiteral("value"), Word::value},
                                         {QStringLiteral("share_in_region"), Word::shareInRegion},
                                         {QStringLiteral("share_of_industry"), Word::shareOfItsIndustry}};
  if (isQuotient(field))
    return Word::locationQuotient;
  return known.contains(field) ? std::optional<Word>(known[field]) : std::nullopt;
}

// What is shown; nothing where the map's language has no word for it.
QString measure(const QgsVectorLayer &layer, const MapLanguage &language) {
  const QString field = styleField(layer), kind = styleKind(layer);
  if (kind != QLatin1String("classes")) {
    const std::optional<Word> word = wordOfKind(kind);
    return word ? capital(language.word(*word)) : QString();
  }
  const QString alias = layer.attributeAlias(layer.fields().lookupField(field));
  const std::optional<Word> word = wordOfField(field);
  if (word && (alias.isEmpty() || isQuotient(field) || !speaks(layer.metadata(), language)))
    return language.word(*word);
  return capital(alias.isEmpty() ? field : alias);
}

} // namespace

std::optional<Word> wordOfKind(const QString &kind) {
  static const QMap<QString, Word> known{{QStringLiteral("location_quotients"), Word::locationQuotient},
                                         {QStringLiteral("leading"), Word::leadingIndustry},
                                         {QStringLiteral("stars"), Word::stars},
                                         {QStringLiteral("rates"), Word::competitiveComponent},
                                         {QStringLiteral("areas"), Word::areas},
                                         {QStringLiteral("verdicts"), Word::areas},
                                         {QStringLiteral("overlaps"), Word::industriesOfAreas},
                                         {QStringLiteral("flows"), Word::flows},
                                         {QStringLiteral("flow_levels"), Word::flows},
                                         {QStringLiteral("backbone"), Word::flows},
                                         {QStringLiteral("residuals"), Word::flows}};
  return known.contains(kind) ? std::optional<Word>(known[kind]) : std::nullopt;
}

bool speaks(const QgsLayerMetadata &metadata, const MapLanguage &language) {
  static const QMap<QString, QString> known{{QStringLiteral("eng"), QStringLiteral("en")},
                                            {QStringLiteral("rus"), QStringLiteral("ru")},
                                            {QStringLiteral("kaz"), QStringLiteral("kk")}};
  const QString said = metadata.language().section(QRegularExpression(QStringLiteral("[_-]")), 0, 0).toLower();
  return language.code() == (said.isEmpty() ? territorial::language() : known.value(said, said));
}

bool showsAnotherField(const MapLayer &layer) {
  return layer.role == MapRole::choropleth && !layer.subject.isEmpty() && !styleKind(*layer.layer).isEmpty() &&
         styleField(*layer.layer) != layer.subject;
}

QString statedValue(const QgsVectorLayer &layer, const QString &field, const QString &parameter) {
  if (const int index = layer.fields().lookupField(field); index >= 0)
    if (const QSet<QVariant> values = layer.uniqueValues(index, 2); values.size() == 1 && !qc::isNull(*values.begin()))
      return values.begin()->toString();
  const QRegularExpression given(QStringLiteral("(?:^|; )%1: '?([^';]*)'?(?:;|$)").arg(parameter));
  for (const QString &step : layer.metadata().history())
    if (const QRegularExpressionMatch match = given.match(step); match.hasMatch())
      return match.captured(1);
  return {};
}

QString defaultTitle(const MapLayer &layer, const MapLanguage &language) {
  const QgsVectorLayer &shown = *layer.layer;
  const QString own = ownName(shown), title = shown.metadata().title();
  if (!own.isEmpty() && own != title)
    return own;
  const bool made = shown.metadata().history().value(0).contains(QLatin1String("territorial:"));
  if (showsAnotherField(layer) || (made && !title.isEmpty() && !speaks(shown.metadata(), language)))
    if (const QString what = measure(shown, language); !what.isEmpty()) {
      QStringList parts{what};
      if (styleKind(shown) != QLatin1String("leading")) // whose industries are what it shows
        parts << statedValue(shown, QStringLiteral("industry"), QStringLiteral("INDUSTRY"));
      parts << statedValue(shown, QStringLiteral("year"), QStringLiteral("YEAR"));
      parts.removeAll(QString());
      return parts.join(QStringLiteral(", "));
    }
  return title.isEmpty() ? shown.name() : title;
}

} // namespace territorial
