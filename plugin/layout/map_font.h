// The font of a printed map, and how large its texts come out on paper.
#pragma once

#include "layout/map_language.h"

#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace territorial {

struct FontChoice {
  QString family;
  QString missing;              // characters of the texts that the family has not and that nothing stands for, each once
  QMap<uint, QString> standIns; // what is written for other characters that it has not
};

// Characters of the texts that a family lacks in regular, bold or italic, each once.
QString missingCharacters(const QString &family, const QStringList &texts);

// `wanted` where given, else the first of mapFamilies() that has every character of the texts, or something to stand for it, else
// the one that lacks fewest. What stands for a currency is in the map's language.
FontChoice chooseFont(const QStringList &texts, const QString &wanted, const MapLanguage &language);

enum class LongWords { whole, broken };

// Measures texts as they come out at a resolution, as fonts are rounded to whole pixels.
class TextRuler {
public:
  TextRuler(QString family, double dpi, QMap<uint, QString> standIns = {})
      : mFamily(std::move(family)), mDpi(dpi), mStandIns(std::move(standIns)) {}

  const QString &family() const { return mFamily; }

  // The text with what stands for characters that the font has not.
  QString printable(const QString &text) const;

  // Millimetres of a text of one or more lines, with a little spare.
  QSizeF size(const QString &text, double points, bool bold = false, bool italic = false) const;

  // The text in lines no wider than `width` mm; words longer than that stay whole unless they are to be broken: behind a
  // hyphen, slash or other sign in the line's second half, else anywhere between letters.
  QString wrapped(const QString &text, double width, double points, bool bold = false,
                  LongWords longWords = LongWords::whole) const;

private:
  QStringList broken(const QString &word, double width, double points, bool bold) const;

  QString mFamily;
  double mDpi;
  QMap<uint, QString> mStandIns;
};

} // namespace territorial
