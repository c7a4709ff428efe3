#include "processing/tables/label_resolver.h"

#include "processing/tables/cell_text.h"

#include <QCoreApplication>

#include <limits>

namespace territorial {

namespace {

class LabelResolverText {
  Q_DECLARE_TR_FUNCTIONS(LabelResolver)
};

// Rows count from 0 up, headings of columns from -1 down; what is said for all cells has neither.
int placeOf(int row, int column) { return row >= 0 ? row : column >= 0 ? -1 - column : std::numeric_limits<int>::min(); }

} // namespace

void LabelResolver::see(const QString &text, int row, int column) {
  const QString clean = cleanText(text);
  if (clean.isEmpty() || !mAt.emplace(std::pair(placeOf(row, column), clean), static_cast<int>(mLabels.size())).second)
    return;
  // Equal labels in a row are one that a merged cell or a long table repeats.
  if (mLabels.empty() || mLabels.back().text != clean)
    ++mRuns[clean];
  mLabels.push_back({clean, text, row, column, -1});
}

int LabelResolver::choose(const std::vector<int> &units, const QString &text, int above, const std::vector<char> &claimed,
                          QString &why) {
  for (int group = above; group >= 0; group = mNames.parent(group))
    for (const int unit : units)
      if (mNames.parent(unit) == group && group != mNames.total()) {
        why = LabelResolverText::tr("of several units of this name the one in %1").arg(mNames.unit(group).title);
        return unit;
      }
  std::vector<int> left;
  for (const int unit : units)
    if (!claimed[static_cast<std::size_t>(unit)])
      left.push_back(unit);
  if (left.size() == 1) {
    why = LabelResolverText::tr("of several units of this name the one that no other label names");
    return left.front();
  }
  if (left.empty())
    left = units;
  const auto count = static_cast<int>(left.size());
  const int chosen = mRuns[text] < count ? left.back() : left[static_cast<std::size_t>(mTurns[text] % count)];
  why = LabelResolverText::tr("of several units of this name taken for %1 (%2)")
            .arg(mNames.unit(chosen).code, mNames.unit(chosen).title);
  return chosen;
}

void LabelResolver::resolve() {
  std::map<QString, NameMatch> matches;
  std::vector<char> claimed(static_cast<std::size_t>(mNames.size()), 0);
  for (const Label &label : mLabels) {
    if (matches.count(label.text))
      continue;
    NameMatch match = mNames.exact(label.raw);
    if (!match.found())
      match = mNames.nearest(label.raw);
    if (match.units.size() == 1)
      claimed[static_cast<std::size_t>(match.units.front())] = 1;
    matches.emplace(label.text, match);
  }
  int above = -1, chosenBefore = -1;
  QString before;
  for (Label &label : mLabels) {
    const NameMatch &match = matches.at(label.text);
    QString why = match.guess;
    if (!match.found()) {
      if (mKeepUnknown) {
        label.unit = mNames.add(withoutNotes(label.text));
        why = LabelResolverText::tr("not a known name: kept as it is");
      }
    } else if (match.units.size() == 1) {
      label.unit = match.units.front();
    } else if (label.text == before) {
      label.unit = chosenBefore;
    } else {
      label.unit = choose(match.units, label.text, above, claimed, why);
      ++mTurns[label.text];
    }
    if (!why.isEmpty() && label.unit >= 0 && label.text != before)
      mChanges.push_back({mSheet, label.row, label.column, label.text, Done::guessed, why});
    if (label.unit >= 0 && !mNames.parts(label.unit).empty())
      above = label.unit;
    before = label.text;
    chosenBefore = label.unit;
  }
}

int LabelResolver::unit(const QString &text, int row, int column) const {
  const QString clean = cleanText(text);
  auto at = mAt.find({placeOf(row, column), clean});
  if (at == mAt.end())
    at = mAt.find({placeOf(-1, -1), clean});
  if (at != mAt.end())
    return mLabels[static_cast<std::size_t>(at->second)].unit;
  return mNames.find(clean);
}

void LabelResolver::lose(const QString &text, double value) { mLost[cleanText(text)] += value; }

std::vector<UnknownName> LabelResolver::unknown() const {
  std::vector<UnknownName> names;
  for (const auto &[text, value] : mLost)
    names.push_back({mRegions, text, mSheet, mNames.nearestNames(text, 3), value});
  return names;
}

} // namespace territorial
