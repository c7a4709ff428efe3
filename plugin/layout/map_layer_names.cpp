// What layers and their features are called.
#include "layout/map_layers.h"

#include <qgslayermetadata.h>
#include <qgsproviderregistry.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace territorial {

bool looksLikeWater(const QgsVectorLayer &layer) {
  static const QRegularExpression words(
      QStringLiteral(
          "\\b(lake|water|seas?\\b|ocean|river|reservoir|оз[её]р|вод[аноыу]|водо[её]м|мор[еья]|рек[аи]|көл(дері?|і)?\\b|теңіз|"
          "өзен|су\\b)"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return words.match(layer.name()).hasMatch() || words.match(layer.source().section(QLatin1Char('='), -1)).hasMatch();
}

QString ownName(const QgsVectorLayer &layer) {
  const QFileInfo file(layer.source().section(QLatin1Char('|'), 0, 0));
  return layer.name() == file.completeBaseName() || layer.name() == file.fileName() ? QString() : layer.name();
}

QString nameInProject(const QgsVectorLayer &layer) {
  const QString own = ownName(layer), title = layer.metadata().title();
  if (!own.isEmpty() || !title.isEmpty())
    return own.isEmpty() ? title : own;
  const QVariantMap source = QgsProviderRegistry::instance()->decodeUri(layer.providerType(), layer.source());
  const QString table = source.value(QStringLiteral("layerName")).toString();
  return table.isEmpty() ? layer.name() : table;
}

int nameField(const QgsVectorLayer &layer, const QString &wanted, const MapLanguage &language) {
  for (const QString &field :
       {wanted, QStringLiteral("name_") + language.code(), QStringLiteral("name"), QStringLiteral("name_en")})
    if (const int index = field.isEmpty() ? -1 : layer.fields().lookupField(field); index >= 0)
      return index;
  return -1;
}

} // namespace territorial
