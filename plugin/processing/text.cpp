#include "processing/text.h"

#include "language.h"

#include "common/nearest_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <string>
#include <vector>

namespace territorial {

QStringList nearestTexts(const QStringList &candidates, const QString &text, int count) {
  std::vector<std::string> folded;
  folded.reserve(static_cast<std::size_t>(candidates.size()));
  for (const QString &candidate : candidates)
    folded.push_back(candidate.toCaseFolded().toStdString());
  QStringList nearest_ones;
  for (const std::size_t index : nearest(folded, text.toCaseFolded().toStdString(), static_cast<std::size_t>(count)))
    nearest_ones << candidates[static_cast<int>(index)];
  return nearest_ones;
}

QString shortList(const QStringList &items, int most) {
  if (items.size() <= most)
    return items.join(QStringLiteral(", "));
  return QCoreApplication::translate("Text", "%1 and %2 more")
      .arg(QStringList(items.mid(0, most)).join(QStringLiteral(", ")))
      .arg(items.size() - most);
}

QString shownNumber(double number) {
  QLocale locale(language());
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(number, 'g', 6);
}

} // namespace territorial
