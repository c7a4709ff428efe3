#include "processing/tables/long_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace territorial {

namespace {

class LongTableText {
  Q_DECLARE_TR_FUNCTIONS(LongTable)
};

using Key = std::tuple<int, int, int>; // region, industry, year; 0 for no year

Key keyOf(const LongValue &value) { return {value.region, value.industry, value.year.value_or(0)}; }

bool isKnown(const LongValue &value) { return value.status == CellStatus::value || value.status == CellStatus::zero; }

// What a sheet says, as it is compared with another: two language versions of one table must not be summed.
std::vector<std::tuple<Key, CellStatus, double>> contents(const std::vector<LongValue> &values) {
  std::vector<std::tuple<Key, CellStatus, double>> all;
  all.reserve(values.size());
  for (const LongValue &value : values)
    all.emplace_back(keyOf(value), value.status, isKnown(value) ? value.value : 0);
  std::sort(all.begin(), all.end());
  return all;
}

// Adds a cell to one of the same region, industry and year.
void sum(LongValue &into, const LongValue &more) {
  const bool known = isKnown(into) && isKnown(more);
  if (known && (into.status == CellStatus::value || more.status == CellStatus::value))
    into.status = CellStatus::value;
  else if (!known)
    into.status = into.status == CellStatus::suppressed || more.status == CellStatus::suppressed ? CellStatus::suppressed
                                                                                                 : CellStatus::missing;
  into.value += more.value;
  into.cells << more.cells;
}

// Half a unit of the last decimal that the values use, at most six.
double halfUnit(const std::vector<LongValue> &values) {
  int decimals = 0;
  for (const LongValue &value : values)
    while (isKnown(value) && decimals < 6 &&
           std::abs(value.value * std::pow(10, decimals) - std::round(value.value * std::pow(10, decimals))) > 1e-4)
      ++decimals;
  return 0.5 * std::pow(10, -decimals);
}

// The values along one axis: the units of that axis by the cell (other axis, year).
class Axis {
public:
  Axis(const std::vector<LongValue> &values, const NameTable &names, bool regions)
      : mValues(values), mNames(names), mHalfUnit(halfUnit(values)) {
    for (std::size_t at = 0; at < values.size(); ++at) {
      const auto [region, industry, year] = keyOf(values[at]);
      const std::pair cell(regions ? industry : region, year);
      mAt[{regions ? region : industry, cell}] = at;
      mPresent.insert(regions ? region : industry);
    }
  }

  const std::set<int> &present() const { return mPresent; }

  // Whether all parts of a group are there, themselves or by theirs.
  bool covered(int unit) const {
    const std::vector<int> &parts = mNames.parts(unit);
    return !parts.empty() &&
           std::all_of(parts.begin(), parts.end(), [&](int part) { return mPresent.count(part) > 0 || covered(part); });
  }

  // The highest units below a group that are there.
  std::vector<int> partsOf(int unit) const {
    std::vector<int> found;
    for (const int part : mNames.parts(unit)) {
      if (mPresent.count(part) > 0) {
        found.push_back(part);
        continue;
      }
      const std::vector<int> below = partsOf(part);
      found.insert(found.end(), below.begin(), below.end());
    }
    return found;
  }

  // Compares the cells of a group with the sums of its parts, where all are known; calls `differing` with the position of each
  // value that differs and the sum. The number of cells compared.
  int compare(int unit, const std::function<void(std::size_t, double)> &differing) const {
    const std::vector<int> parts = partsOf(unit);
    int compared = 0;
    for (auto at = mAt.lower_bound({unit, {std::numeric_limits<int>::min(), 0}}); at != mAt.end() && at->first.first == unit;
         ++at) {
      const LongValue &whole = mValues[at->second];
      double sum = 0;
      int summands = 0;
      bool known = isKnown(whole);
      for (const int part : parts) {
        const auto found = mAt.find({part, at->first.second});
        if (found == mAt.end())
          continue;
        known = known && isKnown(mValues[found->second]);
        sum += mValues[found->second].value;
        ++summands;
      }
      if (!known || summands == 0)
        continue;
      ++compared;
      if (std::abs(whole.value - sum) > 1e-6 * std::abs(sum) + mHalfUnit * (summands + 1))
        differing(at->second, sum);
    }
    return compared;
  }

private:
  const std::vector<LongValue> &mValues;
  const NameTable &mNames;
  double mHalfUnit;
  std::set<int> mPresent;
  std::map<std::pair<int, std::pair<int, int>>, std::size_t> mAt; // unit, cell -> value
};

// Totals along one axis: units to leave out. Differences are listed.
std::set<int> totalsOf(LongTable &table, const NameTable &names, bool regions) {
  const Axis axis(table.values, names, regions);
  std::set<int> totals;
  for (const int unit : axis.present()) {
    const std::vector<int> parts = axis.partsOf(unit);
    if (parts.empty())
      continue;
    std::vector<std::pair<std::size_t, double>> differing;
    const int compared = axis.compare(unit, [&](std::size_t at, double sum) { differing.emplace_back(at, sum); });
    const bool isSum = compared > 0 && differing.empty() && parts.size() > 1;
    if (names.isTotal(unit) || axis.covered(unit) || isSum) {
      totals.insert(unit);
      for (const auto &[at, sum] : differing) {
        const LongValue &value = table.values[at];
        ++table.differs;
        table.changes.push_back({value.sheet, value.row, value.column, value.text, Done::differs,
                                 LongTableText::tr("The total %1 differs from the sum of its parts by %2.")
                                     .arg(names.unit(unit).title, QString::number(value.value - sum, 'g', 10))});
      }
    } else {
      for (const LongValue &value : table.values)
        if ((regions ? value.region : value.industry) == unit) {
          table.changes.push_back({value.sheet, value.row, value.column, value.text, Done::guessed,
                                   LongTableText::tr("%1 is kept as only some of its parts are there, and they do not sum to it: "
                                                     "both stand in the table.")
                                       .arg(names.unit(unit).title)});
          break;
        }
    }
  }
  return totals;
}

} // namespace

LongTable readSheets(const std::vector<Grid> &grids, Names &names, const ReadOptions &options,
                     const std::function<void(int)> &progress) {
  LongTable table;
  std::map<Key, std::size_t> at;
  std::vector<std::pair<QString, std::vector<std::tuple<Key, CellStatus, double>>>> before;
  for (std::size_t number = 0; number < grids.size(); ++number) {
    SheetValues sheet = readSheet(grids[number], names, options);
    progress(static_cast<int>(number) + 1);
    table.no_region = table.no_region || sheet.no_region;
    table.no_industry = table.no_industry || sheet.no_industry;
    if (!sheet.layout.isEmpty())
      table.layouts << sheet.layout;
    auto says = contents(sheet.values);
    const auto copy = std::find_if(before.begin(), before.end(), [&](const auto &other) { return other.second == says; });
    if (!says.empty() && copy != before.end()) {
      table.changes.push_back({grids[number].sheet, -1, -1, grids[number].sheet, Done::dropped,
                               LongTableText::tr("The sheet says the same as the sheet “%1”.").arg(copy->first)});
      continue;
    }
    table.sheets += !says.empty();
    if (!says.empty())
      before.emplace_back(grids[number].sheet, std::move(says));
    table.changes.insert(table.changes.end(), sheet.changes.begin(), sheet.changes.end());
    table.unknown.insert(table.unknown.end(), sheet.unknown.begin(), sheet.unknown.end());
    for (const LongValue &value : sheet.values) {
      const auto [known, isNew] = at.emplace(keyOf(value), table.values.size());
      if (isNew) {
        table.values.push_back(value);
        continue;
      }
      LongValue &first = table.values[known->second];
      ++table.summed;
      table.changes.push_back({value.sheet, value.row, value.column, value.text, Done::summed,
                               LongTableText::tr("Added to %1: the same region, industry and year.").arg(first.cells.front())});
      sum(first, value);
    }
  }
  return table;
}

void findTotals(LongTable &table, const Names &names, bool keep) {
  const std::set<int> regions = totalsOf(table, names.regions, true), industries = totalsOf(table, names.industries, false);
  std::vector<LongValue> kept;
  for (const LongValue &value : table.values) {
    const bool region = regions.count(value.region) > 0, industry = industries.count(value.industry) > 0;
    if (!region && !industry) {
      kept.push_back(value);
      continue;
    }
    ++table.totals;
    if (keep)
      kept.push_back(value);
    else
      table.changes.push_back(
          {value.sheet, value.row, value.column, value.text, Done::total,
           LongTableText::tr("A total: %1.")
               .arg(region ? names.regions.unit(value.region).title : names.industries.unit(value.industry).title)});
  }
  table.values = kept;
}

QString divisionOf(const std::vector<LongValue> &values, std::optional<int> year, const NameTable &regions) {
  std::set<int> found;
  QStringList divisions;
  for (const LongValue &value : values)
    if (value.year == year && !regions.isTotal(value.region))
      found.insert(value.region);
  for (int unit = 0; unit < regions.size(); ++unit)
    for (const QString &division : regions.unit(unit).divisions)
      if (!divisions.contains(division))
        divisions << division;
  QStringList fitting;
  for (const QString &division : divisions) {
    std::set<int> units;
    for (int unit = 0; unit < regions.size(); ++unit)
      if (regions.unit(unit).divisions.contains(division))
        units.insert(unit);
    if (units == found)
      fitting << division;
  }
  return fitting.size() == 1 ? fitting.front() : QString();
}

} // namespace territorial
