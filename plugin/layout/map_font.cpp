#include "layout/map_font.h"

#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

QString missingIn(const QString &family, const QStringList &texts) {
  const QRawFont font = QRawFont::fromFont(QFont(family));
  QString missing;
  for (const QString &text : texts)
    for (const uint character : text.toUcs4()) {
      if (character < 0x20 || font.supportsCharacter(character))
        continue;
      const QString letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
      if (!missing.contains(letter))
        missing += letter;
    }
  return missing;
}

} // namespace

FontChoice chooseFont(const QStringList &texts, const QString &wanted) {
  if (!wanted.isEmpty())
    return {wanted, missingIn(wanted, texts)};
  FontChoice best;
  for (const QString &family :
       {QStringLiteral("PT Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")}) {
    if (QFontInfo(QFont(family)).family() != family)
      continue;
    const QString missing = missingIn(family, texts);
    if (best.family.isEmpty() || missing.size() < best.missing.size())
      best = {family, missing};
    if (missing.isEmpty())
      break;
  }
  if (best.family.isEmpty())
    best = {QFont().family(), missingIn(QFont().family(), texts)};
  return best;
}

QSizeF TextRuler::size(const QString &text, double points, bool bold, bool italic) const {
  QFont font(mFamily);
  font.setBold(bold);
  font.setItalic(italic);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * mDpi / 72))));
  const QFontMetricsF metrics(font);
  const QStringList lines = text.split(QLatin1Char('\n'));
  double width = 0;
  for (const QString &line : lines)
    width = std::max(width, metrics.horizontalAdvance(line));
  const double toMillimetres = 25.4 / mDpi;
  return QSizeF(width * 1.04, static_cast<double>(lines.size()) * metrics.lineSpacing()) * toMillimetres;
}

QString TextRuler::wrapped(const QString &text, double width, double points, bool bold) const {
  QStringList lines;
  for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
    QString line;
    for (const QString &word : paragraph.split(QLatin1Char(' '))) {
      const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
      if (!line.isEmpty() && size(longer, points, bold).width() > width) {
        lines << line;
        line = word;
      } else {
        line = longer;
      }
    }
    lines << line;
  }
  return lines.join(QLatin1Char('\n'));
}

} // namespace territorial
