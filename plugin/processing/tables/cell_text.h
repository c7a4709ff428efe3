// What the text of one cell says: a number in whatever spelling, a mark, a year, a unit of measure.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace territorial {

// The text on one line, in form NFC, with plain single spaces: spaces of all widths become one, invisible characters go.
QString cleanText(const QString &text);

// The text without marks of footnotes at its ends: "Shymkent 1)", "2022*", "Astana¹".
QString withoutNotes(const QString &text);

// The texts that stand for what is no number; compared without regard to case.
struct Marks {
  QSet<QString> zero, missing, suppressed;
};

// Marks divided by semicolons, as a user types them.
QSet<QString> marksOf(const QString &list);

// How the numbers of a table are spelled, where a comma alone leaves it open.
enum class Comma { decimal, groups };

// The meaning of commas that the texts tell: groups where one of them can only be so (1,234.5 or 1,234,567), or where at least
// three have exactly three digits behind it and none another number of them. O(length of all texts).
Comma guessComma(const QStringList &texts);

enum class CellStatus { value, zero, missing, suppressed };

struct CellValue {
  CellStatus status = CellStatus::missing;
  double value = 0;        // of status value and zero
  QStringList steps;       // what was done to the text, in the user's language; empty where it was a plain number
  bool guessed = false;    // a step may be wrong
  bool unreadable = false; // neither number nor mark: status missing
};

CellValue readCell(const QString &text, const Marks &marks, Comma comma);

// Whether the text may be a value: a number or a mark. Years are numbers.
bool isNumberOrMark(const QString &text, const Marks &marks);

// The year, where the text is one and nothing else ("2022", "2022 г.", "2022 жыл", a date of 1 January).
std::optional<int> asYear(const QString &text);

// The years that the text names.
QSet<int> yearsIn(const QString &text);

// The only year that the text names; none where it names several or none.
std::optional<int> yearIn(const QString &text);

// Whether a heading says months, a quarter or half of a year.
bool isPartOfYear(const QString &heading);

// Whether a heading says percentages, shares or indices.
bool isShare(const QString &heading);

// The unit of measure that a text names ("million tenge", "тыс. человек"), else nothing.
QString unitIn(const QString &text);

// Whether the text may be a code of an industry in digits: 05, 05.1, 05.10.1; also one whose zeros are lost, as in 5.1.
bool looksLikeCode(const QString &text);

// Whether a code of digits has lost zeros, as a spreadsheet does that takes it for a number: every class has two digits before
// its first dot.
bool lacksZeros(const QString &code);

// Whether the text is a date as the readers of workbooks write it, 2022/10/05 or 2022-10-05.
bool isDate(const QString &text);

} // namespace territorial
