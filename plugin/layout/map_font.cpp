#include "layout/map_font.h"

#include "layout/shipped_font.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

namespace territorial {

namespace {

QString textOf(uint character) { return QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1); }

// What may be written for a character that a font lacks; empty where nothing says the same.
QString standInFor(uint character, const MapLanguage &language) {
  switch (character) {
  case 0x20B8: // the sign of the tenge
    return language.word(Word::tenge);
  case 0x2007: // spaces of other widths
  case 0x2008:
  case 0x2009:
  case 0x200A:
  case 0x202F:
    return QString(QChar(0x00A0));
  case 0x2010: // hyphens, dashes and the minus
  case 0x2011:
    return QStringLiteral("-");
  case 0x2012:
  case 0x2212:
  case 0x2192: // from one place to another
    return QString(QChar(0x2013));
  case 0x2015:
    return QString(QChar(0x2014));
  case 0x2032:
    return QStringLiteral("'");
  case 0x2033:
    return QStringLiteral("\"");
  case 0x207B: // raised minus: a macron stands as high
    return QString(QChar(0x00AF));
  case 0x2070:
    return QStringLiteral("^0");
  default:
    return character >= 0x2074 && character <= 0x2079 ? QStringLiteral("^%1").arg(character - 0x2070) : QString();
  }
}

FontChoice judged(const QString &family, const QStringList &texts, const MapLanguage &language) {
  FontChoice choice{family, {}, {}};
  for (const uint character : missingCharacters(family, texts).toUcs4()) {
    const QString standIn = standInFor(character, language);
    if (standIn.isEmpty() || !missingCharacters(family, {standIn}).isEmpty())
      choice.missing += textOf(character);
    else
      choice.standIns.insert(character, standIn);
  }
  return choice;
}

} // namespace

QString missingCharacters(const QString &family, const QStringList &texts) {
  std::vector<QRawFont> faces;
  for (const auto &[bold, italic] : {std::pair{false, false}, std::pair{true, false}, std::pair{false, true}}) {
    QFont font(family);
    font.setBold(bold);
    font.setItalic(italic);
    faces.push_back(QRawFont::fromFont(font));
  }
  std::set<uint> seen;
  QString missing;
  for (const QString &text : texts)
    for (const uint character : text.toUcs4())
      if (character >= 0x20 && seen.insert(character).second &&
          !std::all_of(faces.begin(), faces.end(), [&](const QRawFont &face) { return face.supportsCharacter(character); }))
        missing += textOf(character);
  return missing;
}

FontChoice chooseFont(const QStringList &texts, const QString &wanted, const MapLanguage &language) {
  if (!wanted.isEmpty())
    return judged(wanted, texts, language);
  FontChoice best;
  for (const QString &family : mapFamilies()) {
    const FontChoice choice = judged(family, texts, language);
    if (best.family.isEmpty() || choice.missing.size() < best.missing.size())
      best = choice;
    if (best.missing.isEmpty())
      break;
  }
  return best;
}

QString TextRuler::printable(const QString &text) const {
  if (mStandIns.isEmpty())
    return text;
  QString printed;
  for (const uint character : text.toUcs4())
    printed += mStandIns.contains(character) ? mStandIns.value(character) : textOf(character);
  return printed;
}

QSizeF TextRuler::size(const QString &text, double points, bool bold, bool italic) const {
  QFont font(mFamily);
  font.setBold(bold);
  font.setItalic(italic);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * mDpi / 72))));
  const QFontMetricsF metrics(font);
  const QStringList lines = printable(text).split(QLatin1Char('\n'));
  double width = 0;
  for (const QString &line : lines)
    width = std::max(width, metrics.horizontalAdvance(line));
  // The text itself is set in whole pixels of size, its lines in as many as the size that was asked for needs.
  QFont large(font);
  large.setPixelSize(1000); // whose metrics are hardly rounded
  const QFontMetricsF whole(large);
  const double pixels = points * mDpi / 72 / 1000;
  const double line = std::max(metrics.lineSpacing(), std::ceil(whole.ascent() * pixels) + std::ceil(whole.descent() * pixels));
  const double toMillimetres = 25.4 / mDpi;
  return QSizeF(width * 1.04, static_cast<double>(lines.size()) * line) * toMillimetres;
}

QStringList TextRuler::broken(const QString &word, double width, double points, bool bold) const {
  static const QString signs = QStringLiteral("-/_.,;:&?=|\\");
  QStringList pieces;
  QString rest = word;
  while (size(rest, points, bold).width() > width) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
    std::vector<int> ends; // of letters with their marks
    for (auto end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary())
      ends.push_back(static_cast<int>(end));
    const auto beyond = std::partition_point(ends.begin() + 1, ends.end(), [&](int end) { // one letter at least
      return size(rest.left(end), points, bold).width() <= width;
    });
    if (beyond == ends.end())
      break;
    int cut = *(beyond - 1);
    for (int at = cut; at > cut / 2; --at)
      if (signs.contains(rest[at - 1])) {
        cut = at;
        break;
      }
    pieces << rest.left(cut);
    rest = rest.mid(cut);
  }
  return pieces << rest;
}

QString TextRuler::wrapped(const QString &text, double width, double points, bool bold, LongWords longWords) const {
  QStringList lines;
  for (const QString &paragraph : printable(text).split(QLatin1Char('\n'))) {
    QString line;
    for (const QString &word : paragraph.split(QLatin1Char(' '))) {
      const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
      if (!line.isEmpty() && size(longer, points, bold).width() > width) {
        lines << line;
        line = word;
      } else {
        line = longer;
      }
      if (longWords == LongWords::broken && size(line, points, bold).width() > width) {
        lines << broken(line, width, points, bold);
        line = lines.takeLast();
      }
    }
    lines << line;
  }
  return lines.join(QLatin1Char('\n'));
}

} // namespace territorial
