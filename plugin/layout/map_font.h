// The font of a printed map, and how large its texts come out on paper.
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace territorial {

struct FontChoice {
  QString family;
  QString missing; // characters of the texts that the family has not, each once
};

// `wanted` where given, else the first installed of PT Sans, Noto Sans, Open Sans and DejaVu Sans that has every character of the
// texts, else the one that lacks fewest.
FontChoice chooseFont(const QStringList &texts, const QString &wanted);

// Measures texts as they come out at a resolution, as fonts are rounded to whole pixels.
class TextRuler {
public:
  TextRuler(QString family, double dpi) : mFamily(std::move(family)), mDpi(dpi) {}

  const QString &family() const { return mFamily; }

  // Millimetres of a text of one or more lines, with a little spare.
  QSizeF size(const QString &text, double points, bool bold = false, bool italic = false) const;

  // The text in lines no wider than `width` mm; words longer than that stay whole.
  QString wrapped(const QString &text, double width, double points, bool bold = false) const;

private:
  QString mFamily;
  double mDpi;
};

} // namespace territorial
