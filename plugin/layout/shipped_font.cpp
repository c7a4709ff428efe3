#include "layout/shipped_font.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <mutex>

namespace territorial {

QString loadShippedFont() {
  if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
    return {};
  static std::once_flag once;
  static QString family;
  std::call_once(once, [] {
    for (const QString &file : {QStringLiteral("PTS55F"), QStringLiteral("PTS56F"), QStringLiteral("PTS75F")}) {
      const int font = QFontDatabase::addApplicationFont(QStringLiteral(":/territorial/fonts/%1.ttf").arg(file));
      const QStringList families = font < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(font);
      family = families.value(0);
      if (family.isEmpty())
        return;
    }
  });
  return family;
}

QStringList mapFamilies() {
  QStringList families;
  if (const QString shipped = loadShippedFont(); !shipped.isEmpty())
    families << shipped;
  for (const QString &family :
       {QStringLiteral("PT Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")})
    if (!families.contains(family) && QFontInfo(QFont(family)).family() == family)
      families << family;
  if (families.isEmpty())
    families << QFont().family();
  return families;
}

} // namespace territorial
