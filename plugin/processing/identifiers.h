// Ids as canonical text, so that a number in one table meets the same number as text in another.
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace territorial {

// The canonical text of an id: integers and integral doubles without decimals, text trimmed (non-breaking spaces too) and in
// Unicode form NFC; leading zeros and case are kept. Nothing for NULL and for empty text.
std::optional<QString> canonicalId(const QVariant &value);

// Whether a text was read in another encoding than it was written in: Cyrillic of UTF-8 or windows-1251 taken for Latin or the
// other way round, or with replacement characters.
bool looksMisread(const QString &text);

// Integers by value first, then text by code point: the order of ranks.
bool idBefore(const QString &left, const QString &right);

// The units of one kind (regions, industries, places ...) in rank order.
struct Units {
  std::vector<QString> ids;     // canonical, sorted by idBefore, unique
  std::vector<QVariant> values; // as the source wrote them, parallel to ids
  QHash<QString, int> rank;     // canonical id -> position

  int size() const { return static_cast<int>(ids.size()); }
  int find(const QString &id) const { return rank.value(id, -1); }
  QStringList names() const;
};

// Collects units in any order, then sorts them.
class UnitCollector {
public:
  // The provisional number of the unit, new or known.
  int add(const QString &id, const QVariant &value);

  // The units in rank order; `order` becomes provisional number -> rank.
  Units sorted(std::vector<int> &order) const;

private:
  std::vector<QString> mIds;
  std::vector<QVariant> mValues;
  QHash<QString, int> mNumbers;
};

} // namespace territorial
