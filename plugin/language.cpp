#include "language.h"

#include <qgsapplication.h>
#include <qgssettings.h>

#include <QPointer>
#include <QTranslator>

namespace territorial {

namespace {

QPointer<QTranslator> translator;

} // namespace

QString language() {
  const QString chosen = QgsSettings().value(QStringLiteral("territorial/language")).toString();
  const QString code = (chosen.isEmpty() ? QgsApplication::locale() : chosen).left(2);
  return code == QLatin1String("ru") || code == QLatin1String("kk") ? code : QStringLiteral("en");
}

void installLanguage() {
  if (translator)
    return;
  auto *loaded = new QTranslator(QCoreApplication::instance());
  if (loaded->load(QStringLiteral(":/territorial/i18n/territorial_%1.qm").arg(language())) &&
      QCoreApplication::installTranslator(loaded))
    translator = loaded;
  else
    delete loaded;
}

void removeLanguage() {
  if (!translator)
    return;
  QCoreApplication::removeTranslator(translator);
  delete translator;
}

} // namespace territorial
