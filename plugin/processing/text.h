// Small helpers for the texts of errors and logs.
#pragma once

#include <QStringList>

namespace territorial {

constexpr int shownInLists = 8; // items, before “and more”

// The candidates nearest to a text by edit distance, nearest first, at most `count`.
QStringList nearestTexts(const QStringList &candidates, const QString &text, int count);

// "a, b, c and 4 more": a list that stays readable however long it is.
QString shortList(const QStringList &items, int most = shownInLists);

// A number as a reader writes it: in the plugin's language, at most six digits, without separators of groups.
QString shownNumber(double number);

} // namespace territorial
