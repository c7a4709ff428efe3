#include "layout/captions.h"

#include "layout/default_title.h"
#include "qgis_compat.h"

#include <qgslayermetadata.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace territorial {

namespace {

QString described(const QgsVectorLayer &layer) {
  return QStringList{layer.name(), layer.metadata().title(), layer.metadata().abstract(),
                     layer.metadata().history().join(QLatin1Char(' '))}
      .join(QLatin1Char('\n'));
}

bool saysModelled(const QString &text) {
  static const QRegularExpression word(QStringLiteral("modelled|modeled|модельн|смоделир|модельмен"),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
  return word.match(text).hasMatch();
}

// Rights in a language: a text that begins with one, as "ru: ", stands for the text before it.
QStringList rightsIn(const QString &language, const QStringList &rights) {
  static const QRegularExpression marked(QStringLiteral("^(en|ru|kk): *(.+)$"), QRegularExpression::DotMatchesEverythingOption);
  QStringList texts;
  for (const QString &right : rights) {
    const QRegularExpressionMatch match = marked.match(right);
    if (!match.hasMatch())
      texts << right;
    else if (match.captured(1) == language && !texts.isEmpty())
      texts.last() = match.captured(2);
  }
  return texts;
}

bool isBackdrop(const MapLayer &layer) { return layer.role == MapRole::background || layer.role == MapRole::labels; }

} // namespace

bool isModelled(const QgsVectorLayer &layer) {
  if (const int status = layer.fields().lookupField(QStringLiteral("status")); status >= 0)
    for (const QVariant &value : layer.uniqueValues(status, 50))
      if (saysModelled(value.toString()))
        return true;
  return saysModelled(described(layer));
}

QString bordersYear(const std::vector<MapLayer> &layers) {
  static const QRegularExpression year(QStringLiteral("\\b(1[89]|20)\\d\\d\\b"));
  static const QRegularExpression sentence(
      QStringLiteral("(?:borders of|границах|границы)\\s+((?:1[89]|20)\\d\\d)|((?:1[89]|20)\\d\\d)\\s+жылғы шекара"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  for (const MapLayer &layer : layers) {
    if (const int borders = layer.layer->fields().lookupField(QStringLiteral("borders")); borders >= 0)
      for (const QVariant &value : layer.layer->uniqueValues(borders, 2))
        if (const auto match = year.match(value.toString()); match.hasMatch())
          return match.captured();
    if (const auto match = sentence.match(described(*layer.layer)); match.hasMatch())
      return match.captured(1) + match.captured(2);
  }
  return {};
}

QStringList mergedRegions(const std::vector<MapLayer> &layers, const MapLanguage &language) {
  QStringList merged;
  for (const MapLayer &layer : layers) {
    const int name = nameField(*layer.layer, QString(), language),
              includes = layer.layer->fields().lookupField(QStringLiteral("includes_") + language.code());
    if (name < 0 || includes < 0 || layer.role == MapRole::background)
      continue;
    QgsFeatureIterator features = layer.layer->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
    for (QgsFeature feature; features.nextFeature(feature);)
      if (const QVariant others = feature.attribute(includes); !qc::isNull(others) && !others.toString().trimmed().isEmpty())
        merged << QStringLiteral("%1 + %2").arg(feature.attribute(name).toString(), others.toString().trimmed());
  }
  merged.removeDuplicates();
  merged.sort();
  return merged;
}

QString joinedSentences(QStringList sentences) {
  sentences.removeAll(QString());
  for (int at = 0; at + 1 < sentences.size(); ++at)
    if (const QString ends = QStringLiteral(".!?…:;"); !ends.contains(sentences[at].back()))
      sentences[at] += QLatin1Char('.');
  return sentences.join(QLatin1Char(' '));
}

Captions completeCaptions(Captions captions, const std::vector<MapLayer> &layers, const MapLanguage &language) {
  const MapLayer *main = nullptr;
  bool modelled = false;
  QStringList empty, sources, backdrops;
  for (const MapLayer &layer : layers) {
    const QStringList rights = rightsIn(language.code(), layer.layer->metadata().rights());
    if (isBackdrop(layer)) { // not the map's subject, but it wants its credit
      backdrops << rights;
      continue;
    }
    if (!main || (layer.role == MapRole::flows && layer.ours))
      main = &layer;
    modelled = modelled || (layer.role == MapRole::flows && isModelled(*layer.layer));
    if (layer.layer->featureCount() == 0)
      empty << language.word(Word::emptyLayer).arg(nameInProject(*layer.layer));
    const QString file = QFileInfo(layer.layer->source().section(QLatin1Char('|'), 0, 0)).fileName();
    if (!rights.isEmpty())
      sources << rights;
    else
      sources << (layer.layer->providerType() == QLatin1String("ogr") ? file : layer.layer->name());
  }
  if (captions.title.isEmpty() && main)
    captions.title = defaultTitle(*main, language);
  if (captions.subtitle.isEmpty() && main && speaks(main->layer->metadata(), language) && !showsAnotherField(*main))
    captions.subtitle = main->layer->metadata().abstract().section(QLatin1Char('\n'), 0, 0);
  sources << backdrops;
  sources.removeDuplicates();
  if (captions.source.isEmpty())
    captions.source = language.word(Word::source).arg(sources.join(QStringLiteral("; ")));
  const QString above = captions.title + captions.subtitle;
  if (modelled && !saysModelled(above))
    captions.subtitle += (captions.subtitle.isEmpty() ? QString() : QStringLiteral(" ")) +
                         QStringLiteral("(%1)").arg(language.word(Word::modelled));
  QStringList notes;
  if (!captions.note.isEmpty())
    notes << captions.note;
  if (modelled && !saysModelled(captions.note))
    notes << language.word(Word::modelledNote);
  if (const QString year = bordersYear(layers); !year.isEmpty()) {
    const QString borders = language.word(Word::borders).arg(year);
    if (!(above + captions.note).contains(borders, Qt::CaseInsensitive))
      notes << capital(borders) + QLatin1Char('.');
  }
  if (const QStringList merged = mergedRegions(layers, language); !merged.isEmpty())
    notes << language.word(Word::mergedRegions).arg(merged.join(QStringLiteral("; ")));
  for (const QString &sentence : empty)
    notes << sentence + QLatin1Char('.');
  captions.note = joinedSentences(notes);
  return captions;
}

} // namespace territorial
