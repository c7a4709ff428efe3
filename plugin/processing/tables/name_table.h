// Names of units (regions, industries) and the codes they stand for: spellings, earlier names, several languages, names that
// several units bear, and the tree of which unit is part of which.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace territorial {

struct NamedUnit {
  QString code;
  QString parent;        // code of the unit that this one is part of; empty: of the total
  QString kind;          // region, city, district, total ...: tells units of one name apart; may be empty
  QString title;         // the name to write
  QStringList names;     // all spellings, the title among them or not
  QStringList divisions; // the territorial divisions that have this unit ("2015", "2018"); empty: unknown
};

// What a text means: one unit, several that bear the name, or none.
struct NameMatch {
  std::vector<int> units; // positions in the table, in its order
  QString guess;          // why this is a guess, in the user's language; empty where it is none

  bool found() const { return !units.empty(); }
};

// A name as it is compared: folded, without spaces, punctuation and words such as "including"; words for a kind of unit
// ("область", "oblast", "city") become its kind.
struct NameKey {
  QString base;
  QString kind;
};

NameKey nameKey(const QString &text);

class NameTable {
public:
  // `total` is the code of the whole: the unit of that code gets the words for totals as names; it is added where it is missing.
  NameTable(std::vector<NamedUnit> units, const QString &total);

  // The unit that a code, a name, or a code before a name stands for; also by parts of a text in two languages, with look-alike
  // letters of the other script and with Kazakh letters written as Russian ones. O(length).
  NameMatch exact(const QString &text) const;

  // The unit with the nearest name, where it is near enough and no other is as near; or the only one whose name begins with a
  // text that was cut off. O(names x length^2).
  NameMatch nearest(const QString &text) const;

  // Units whose name stands in a longer text: the longest such name.
  NameMatch within(const QString &text) const;

  // The nearest names, for a sentence.
  QStringList nearestNames(const QString &text, int count) const;

  int size() const { return static_cast<int>(mUnits.size()); }
  const NamedUnit &unit(int position) const { return mUnits[static_cast<std::size_t>(position)]; }
  int find(const QString &code) const { return mByCode.value(code, -1); }
  int total() const { return mTotal; }
  bool isTotal(int position) const { return position == mTotal; }
  const std::vector<int> &parts(int position) const { return mParts[static_cast<std::size_t>(position)]; }
  int parent(int position) const { return mParent[static_cast<std::size_t>(position)]; }

  // The position of a unit with this code, new where there is none.
  int add(const QString &code);

private:
  void index(int position);
  NameMatch byKey(const QString &text) const;

  std::vector<NamedUnit> mUnits;
  std::vector<int> mParent;
  std::vector<std::vector<int>> mParts;
  QHash<QString, int> mByCode;
  QHash<QString, std::vector<int>> mByKey; // base -> units
  QHash<QString, std::vector<int>> mByFoldedKey;
  int mTotal = -1;
};

} // namespace territorial
