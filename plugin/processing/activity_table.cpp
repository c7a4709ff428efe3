#include "processing/activity_table.h"

#include "processing/reading.h"
#include "processing/text.h"

#include "common/table_totals.h"

#include <qgsexception.h>

#include <QCoreApplication>

#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <set>

namespace territorial {

namespace {

class ActivityTableText {
  Q_DECLARE_TR_FUNCTIONS(ActivityTable)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

// One value of the source with the provisional numbers of its region, industry and year.
struct Cell {
  int region, industry, year;
  double value;
};

// The table as it stands in the source, before totals are looked for and codes are cut.
struct RawTable {
  UnitCollector regions, industries, years;
  std::vector<Cell> cells;
};

// What all rows of a field say, or nothing where they differ.
class CommonText {
public:
  void see(const QString &text) {
    mDiffers = mDiffers || (mSeen && text != mText);
    mText = text;
    mSeen = true;
  }
  QString text() const { return mDiffers ? QString() : mText; }

private:
  QString mText;
  bool mSeen = false, mDiffers = false;
};

// The columns that the parameters name.
struct Columns {
  int region = -1, industry = -1, value = -1, year = -1;
  std::vector<int> wide;

  Columns(const Parameters &parameters, const QgsFeatureSource &source, bool withRegion) {
    if (withRegion)
      region = fieldIndex(source, parameters.text(QStringLiteral("REGION_FIELD")));
    if (parameters.given(QStringLiteral("YEAR_FIELD")))
      year = fieldIndex(source, parameters.text(QStringLiteral("YEAR_FIELD")));
    for (const QString &field : parameters.texts(QStringLiteral("VALUE_FIELDS")))
      wide.push_back(fieldIndex(source, field));
    if (wide.empty()) {
      industry = fieldIndex(source, parameters.text(QStringLiteral("INDUSTRY_FIELD")));
      value = fieldIndex(source, parameters.text(QStringLiteral("VALUE_FIELD")));
    }
  }
};

double valueAt(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const double value = numberAt(source, feature, field).value_or(unknown);
  if (value < 0)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), value,
               ActivityTableText::tr("a value of activity must not be negative"));
  return value;
}

RawTable readRaw(const QgsFeatureSource &source, const Columns &columns, QgsProcessingFeedback *feedback, double from, double to,
                 CommonText *borders, CommonText *unit) {
  RawTable raw;
  const int bordersIndex = source.fields().lookupField(QStringLiteral("borders"));
  const int unitIndex = source.fields().lookupField(QStringLiteral("units"));
  forEachFeature(source, false, feedback, from, to, [&](const QgsFeature &feature) {
    const int region = columns.region < 0
                           ? raw.regions.add(QString(), QVariant())
                           : raw.regions.add(idAt(source, feature, columns.region), feature.attribute(columns.region));
    const int year = columns.year < 0 ? raw.years.add(QString(), QVariant())
                                      : raw.years.add(idAt(source, feature, columns.year), feature.attribute(columns.year));
    if (columns.wide.empty()) {
      const int industry = raw.industries.add(idAt(source, feature, columns.industry), feature.attribute(columns.industry));
      raw.cells.push_back({region, industry, year, valueAt(source, feature, columns.value)});
    }
    for (const int field : columns.wide) {
      const QString name = source.fields().at(field).name();
      raw.cells.push_back({region, raw.industries.add(name, name), year, valueAt(source, feature, field)});
    }
    if (borders && bordersIndex >= 0)
      borders->see(feature.attribute(bordersIndex).toString());
    if (unit && unitIndex >= 0)
      unit->see(feature.attribute(unitIndex).toString());
  });
  return raw;
}

// Cells in a matrix a year, repeated pairs summed, pairs that are absent 0. Returns how many pairs were absent and repeated.
struct Filling {
  std::vector<std::vector<double>> values;
  std::vector<std::vector<char>> regions, industries; // [year][rank] 1 where the source has a row
  long long nulls = 0, absent = 0, repeated = 0;
};

Filling fill(const std::vector<Cell> &cells, int regions, int industries, int years) {
  Filling filling;
  const std::size_t size = static_cast<std::size_t>(regions) * static_cast<std::size_t>(industries);
  filling.values.assign(static_cast<std::size_t>(years), std::vector<double>(size, 0));
  filling.regions.assign(static_cast<std::size_t>(years), std::vector<char>(static_cast<std::size_t>(regions), 0));
  filling.industries.assign(static_cast<std::size_t>(years), std::vector<char>(static_cast<std::size_t>(industries), 0));
  std::vector<std::vector<char>> seen(static_cast<std::size_t>(years), std::vector<char>(size, 0));
  for (const Cell &cell : cells) {
    const auto year = static_cast<std::size_t>(cell.year);
    const std::size_t at =
        static_cast<std::size_t>(cell.region) * static_cast<std::size_t>(industries) + static_cast<std::size_t>(cell.industry);
    filling.values[year][at] += cell.value;
    filling.nulls += std::isnan(cell.value);
    filling.repeated += seen[year][at];
    seen[year][at] = 1;
    filling.regions[year][static_cast<std::size_t>(cell.region)] = 1;
    filling.industries[year][static_cast<std::size_t>(cell.industry)] = 1;
  }
  for (const auto &matrix : seen)
    filling.absent += std::count(matrix.begin(), matrix.end(), 0);
  return filling;
}

bool isNamedTotal(const QString &id) {
  static const QRegularExpression words(
      QStringLiteral("^\\s*(grand\\s+)?(total|totals|all industries|all regions|всего|итого|барлығы|жиыны|жиынтығы)\\b"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return words.match(id).hasMatch();
}

std::vector<std::string> texts(const Units &units) {
  std::vector<std::string> list;
  for (const QString &id : units.ids)
    list.push_back(id.toStdString());
  return list;
}

// Ranks of rows and columns that are totals in every year that has them.
struct Totals {
  std::set<int> regions, industries;
  QStringList sentences;
};

Totals findTotals(const Filling &filling, const Units &regions, const Units &industries) {
  Totals totals;
  QHash<QString, int> votes;
  QHash<QString, QString> reasons;
  const auto key = [](bool region, int index) { return QStringLiteral("%1%2").arg(region ? 'r' : 'i').arg(index); };
  const std::vector<std::string> regionCodes = texts(regions), industryCodes = texts(industries);
  for (const std::vector<double> &matrix : filling.values)
    for (const TableTotal &total : find_totals({matrix, regionCodes.size(), industryCodes.size()}, regionCodes, industryCodes)) {
      const QString id = key(total.axis == TableAxis::row, static_cast<int>(total.index));
      ++votes[id];
      reasons[id] = total.reason == TotalReason::sum_of_others ? ActivityTableText::tr("the sum of all others")
                                                               : ActivityTableText::tr("the sum of the codes below it");
    }
  const auto collect = [&](const Units &units, bool region, std::set<int> &found, const QString &kind) {
    for (int rank = 0; rank < units.size(); ++rank) {
      const QString &id = units.ids[static_cast<std::size_t>(rank)];
      int years = 0;
      for (const std::vector<char> &present : region ? filling.regions : filling.industries)
        years += present[static_cast<std::size_t>(rank)];
      const bool computed = years > 0 && votes.value(key(region, rank)) == years;
      if (!computed && !isNamedTotal(id))
        continue;
      found.insert(rank);
      totals.sentences << ActivityTableText::tr("%1 “%2” (%3)")
                              .arg(kind, id,
                                   computed ? reasons.value(key(region, rank)) : ActivityTableText::tr("named as a total"));
    }
  };
  collect(regions, true, totals.regions, ActivityTableText::tr("region"));
  collect(industries, false, totals.industries, ActivityTableText::tr("industry"));
  return totals;
}

QHash<QString, QString> readGroups(const Parameters &parameters) {
  QHash<QString, QString> groups;
  const auto source = parameters.tryingSource(QStringLiteral("INDUSTRY_GROUPS"));
  if (!source)
    return groups;
  const int industry = fieldIndex(*source, parameters.text(QStringLiteral("GROUP_INDUSTRY_FIELD")));
  const int group = fieldIndex(*source, parameters.text(QStringLiteral("GROUP_FIELD")));
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const QString id = idAt(*source, feature, industry), to = idAt(*source, feature, group);
    if (groups.contains(id) && groups.value(id) != to)
      throwFault(source->sourceName(), source->fields().at(industry).name(), feature.id(), id,
                 ActivityTableText::tr("the industry is in two groups"));
    groups.insert(id, to);
  });
  return groups;
}

// Codes after grouping and cutting; industries without a group are named and stop the run.
class Codes {
public:
  explicit Codes(const Parameters &parameters)
      : mGroups(readGroups(parameters)), mGrouped(parameters.given(QStringLiteral("INDUSTRY_GROUPS"))),
        mLength(parameters.given(QStringLiteral("CODE_LENGTH")) ? parameters.integer(QStringLiteral("CODE_LENGTH")) : 0),
        mRegionLength(parameters.given(QStringLiteral("REGION_CODE_LENGTH"))
                          ? parameters.integer(QStringLiteral("REGION_CODE_LENGTH"))
                          : 0) {}

  bool changesIndustries() const { return mGrouped || mLength > 0; }
  bool changesRegions() const { return mRegionLength > 0; }

  QString industry(const QString &id) const {
    const QString code = mLength > 0 ? id.left(mLength) : id;
    if (!mGrouped)
      return code;
    const auto group = mGroups.constFind(mGroups.contains(id) ? id : code);
    if (group == mGroups.constEnd())
      throw QgsProcessingException(
          ActivityTableText::tr("INDUSTRY_GROUPS has no group for the industry “%1”. The nearest it has: %2.")
              .arg(id, nearestTexts(mGroups.keys(), id, 3).join(QStringLiteral(", "))));
    return *group;
  }
  QString region(const QString &id) const { return mRegionLength > 0 ? id.left(mRegionLength) : id; }

private:
  QHash<QString, QString> mGroups;
  bool mGrouped;
  int mLength, mRegionLength;
};

QgsField textField(const QString &name) { return QgsField(name, qc::fieldString); }

std::vector<std::vector<double>> readReference(const Parameters &parameters, const Codes &codes, const ActivityTable &table,
                                               QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(QStringLiteral("REFERENCE"));
  const RawTable raw = readRaw(*source, Columns(parameters, *source, false), feedback, 0, 0, nullptr, nullptr);
  std::vector<int> industryOrder, yearOrder;
  const Units industries = raw.industries.sorted(industryOrder), years = raw.years.sorted(yearOrder);
  for (const QString &year : table.years.ids)
    if (years.find(year) < 0)
      throw QgsProcessingException(ActivityTableText::tr("REFERENCE has no rows of the year %1.").arg(year));
  std::vector<std::vector<double>> totals(static_cast<std::size_t>(table.years.size()),
                                          std::vector<double>(static_cast<std::size_t>(table.industries.size()), 0));
  QStringList elsewhere;
  std::set<int> there; // the industries that it has
  for (const Cell &cell : raw.cells) {
    const int year = table.years.find(years.ids[static_cast<std::size_t>(yearOrder[static_cast<std::size_t>(cell.year)])]);
    const QString &id = industries.ids[static_cast<std::size_t>(industryOrder[static_cast<std::size_t>(cell.industry)])];
    if (isNamedTotal(id) && parameters.choice(QStringLiteral("TOTALS")) == QLatin1String("stop"))
      throw QgsProcessingException(
          ActivityTableText::tr(
              "REFERENCE holds the total “%1” among its rows. It would be counted twice: set TOTALS to exclude.")
              .arg(id));
    if (year < 0 || isNamedTotal(id))
      continue;
    const int industry = table.industries.find(codes.industry(id));
    if (industry < 0)
      elsewhere << id;
    else
      totals[static_cast<std::size_t>(year)][static_cast<std::size_t>(industry)] += cell.value;
    if (industry >= 0)
      there.insert(industry);
  }
  QStringList lacking;
  for (int industry = 0; industry < table.industries.size(); ++industry)
    if (!there.count(industry))
      lacking << table.industries.ids[static_cast<std::size_t>(industry)];
  if (!lacking.isEmpty())
    feedback->pushWarning(
        ActivityTableText::tr(
            "REFERENCE lacks the industries %1: their results are NULL, and the shares of the others are those without "
            "them.")
            .arg(shortList(lacking)));
  elsewhere.removeDuplicates();
  if (!elsewhere.isEmpty())
    throw QgsProcessingException(
        ActivityTableText::tr("REFERENCE has industries that ACTIVITY has not: %1. The shares would not compare; give both the "
                              "same industries, or group them by INDUSTRY_GROUPS.")
            .arg(shortList(elsewhere)));
  return totals;
}

} // namespace

ActivityTable readActivity(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to) {
  const auto source = parameters.source(QStringLiteral("ACTIVITY"));
  const Columns columns(parameters, *source, true);
  CommonText borders, unit;
  const RawTable raw = readRaw(*source, columns, feedback, from, to, &borders, &unit);
  if (raw.cells.empty())
    throw QgsProcessingException(ActivityTableText::tr("The activity table %1 has no rows.").arg(source->sourceName()));

  std::vector<int> regionOrder, industryOrder, yearOrder;
  const Units rawRegions = raw.regions.sorted(regionOrder), rawIndustries = raw.industries.sorted(industryOrder);
  ActivityTable table;
  table.layer = source->sourceName();
  table.years = raw.years.sorted(yearOrder);
  std::vector<Cell> cells = raw.cells;
  for (Cell &cell : cells)
    cell = {regionOrder[static_cast<std::size_t>(cell.region)], industryOrder[static_cast<std::size_t>(cell.industry)],
            yearOrder[static_cast<std::size_t>(cell.year)], cell.value};
  const Filling filling = fill(cells, rawRegions.size(), rawIndustries.size(), table.years.size());
  table.null_count = filling.nulls;
  table.absent_count = filling.absent;
  table.repeated_count = filling.repeated;

  const QString treatment = parameters.choice(QStringLiteral("TOTALS"));
  Totals totals;
  if (treatment != QLatin1String("keep"))
    totals = findTotals(filling, rawRegions, rawIndustries);
  if (treatment == QLatin1String("stop") && !totals.sentences.isEmpty())
    throw QgsProcessingException(
        ActivityTableText::tr("The activity table %1 holds totals among its rows: %2. They would be counted twice. Set TOTALS to "
                              "exclude to leave them out, or to keep where they are no totals.")
            .arg(table.layer, shortList(totals.sentences)));
  if (!totals.sentences.isEmpty())
    feedback->pushWarning(ActivityTableText::tr("Left out as totals: %1.").arg(shortList(totals.sentences)));

  const Codes codes(parameters);
  UnitCollector regions, industries;
  std::vector<int> toRegion(static_cast<std::size_t>(rawRegions.size()), -1),
      toIndustry(static_cast<std::size_t>(rawIndustries.size()), -1);
  for (int rank = 0; rank < rawRegions.size(); ++rank)
    if (!totals.regions.count(rank)) {
      const auto at = static_cast<std::size_t>(rank);
      const QString id = codes.region(rawRegions.ids[at]);
      toRegion[at] = regions.add(id, codes.changesRegions() ? QVariant(id) : rawRegions.values[at]);
    }
  for (int rank = 0; rank < rawIndustries.size(); ++rank)
    if (!totals.industries.count(rank)) {
      const auto at = static_cast<std::size_t>(rank);
      const QString id = codes.industry(rawIndustries.ids[at]);
      toIndustry[at] = industries.add(id, codes.changesIndustries() ? QVariant(id) : rawIndustries.values[at]);
    }
  table.regions = regions.sorted(regionOrder);
  table.industries = industries.sorted(industryOrder);
  table.values.assign(filling.values.size(),
                      std::vector<double>(static_cast<std::size_t>(table.regions.size()) * table.industries.ids.size(), 0));
  for (std::size_t year = 0; year < filling.values.size(); ++year)
    for (std::size_t region = 0; region < toRegion.size(); ++region)
      for (std::size_t industry = 0; industry < toIndustry.size(); ++industry)
        if (toRegion[region] >= 0 && toIndustry[industry] >= 0)
          table.values[year][static_cast<std::size_t>(regionOrder[static_cast<std::size_t>(toRegion[region])]) *
                                 table.industries.ids.size() +
                             static_cast<std::size_t>(industryOrder[static_cast<std::size_t>(toIndustry[industry])])] +=
              filling.values[year][region * toIndustry.size() + industry];

  table.region_present.assign(filling.values.size(), std::vector<char>(table.regions.ids.size(), 0));
  for (const Cell &cell : cells)
    if (const int region = toRegion[static_cast<std::size_t>(cell.region)]; region >= 0)
      table.region_present[static_cast<std::size_t>(cell.year)]
                          [static_cast<std::size_t>(regionOrder[static_cast<std::size_t>(region)])] = 1;

  table.region_field = codes.changesRegions() ? textField(QStringLiteral("region")) : source->fields().at(columns.region);
  table.industry_field = codes.changesIndustries() || columns.industry < 0 ? textField(QStringLiteral("industry"))
                                                                           : source->fields().at(columns.industry);
  table.year_field = columns.year < 0 ? textField(QStringLiteral("year")) : source->fields().at(columns.year);
  table.borders = borders.text();
  table.unit = unit.text();

  if (table.null_count > 0)
    feedback->pushWarning(
        ActivityTableText::tr(
            "%1 values are NULL: they are unknown, left out of both margins, and their regions and industries flagged "
            "as incomplete.")
            .arg(table.null_count));
  if (table.absent_count > 0)
    feedback->pushInfo(
        ActivityTableText::tr("%1 pairs of region and industry are not in the table: taken as 0.").arg(table.absent_count));
  if (table.repeated_count > 0)
    feedback->pushWarning(
        ActivityTableText::tr("%1 rows repeat a pair of region and industry: they are summed.").arg(table.repeated_count));
  const QString kind = parameters.choice(QStringLiteral("VALUE_KIND"));
  if (kind == QLatin1String("persons") || kind == QLatin1String("plants"))
    for (const std::vector<double> &matrix : table.values)
      if (std::any_of(matrix.begin(), matrix.end(),
                      [](double value) { return value != std::floor(value) && !std::isnan(value); })) {
        feedback->pushWarning(ActivityTableText::tr("VALUE_KIND says %1, but some values are not whole numbers.").arg(kind));
        break;
      }
  if (parameters.given(QStringLiteral("REFERENCE")))
    table.reference = readReference(parameters, codes, table, feedback);
  return table;
}

QString whyNoCounts(const Parameters &parameters, const ActivityTable &table) {
  const QString kind = parameters.choice(QStringLiteral("VALUE_KIND"));
  if (kind != QLatin1String("persons") && kind != QLatin1String("plants"))
    return ActivityTableText::tr(
        "they are defined for counts alone. Where the values are persons or plants, say so in VALUE_KIND.");
  for (const std::vector<double> &year : table.values)
    for (const double value : year)
      if (!std::isnan(value) && value != std::floor(value))
        return ActivityTableText::tr("%1 is no whole number of persons or plants. Give units, not thousands, and round averages.")
            .arg(QString::number(value, 'g', 15));
  return {};
}

} // namespace territorial
