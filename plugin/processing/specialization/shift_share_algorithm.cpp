#include "processing/specialization/shift_share_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/specialization/price_index.h"
#include "processing/specialization/shift_share_columns.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "specialization/component_intervals.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace territorial {

namespace {

ShiftShareMethod methodOf(const QString &word) {
  if (word == QLatin1String("esteban_marquillas"))
    return ShiftShareMethod::esteban_marquillas;
  if (word == QLatin1String("arcelus"))
    return ShiftShareMethod::arcelus;
  if (word == QLatin1String("dynamic"))
    return ShiftShareMethod::dynamic;
  return word == QLatin1String("spatial") ? ShiftShareMethod::spatial : ShiftShareMethod::classic;
}

// The ranks of the years that the method uses, from FIRST_YEAR to LAST_YEAR.
std::vector<int> usedYears(const Parameters &parameters, const Units &years, ShiftShareMethod method) {
  const auto rankOf = [&](const QString &name, int otherwise) {
    if (!parameters.given(name))
      return otherwise;
    const QString asked = parameters.text(name).trimmed();
    const int rank = years.find(asked);
    if (rank < 0)
      throw QgsProcessingException(ShiftShareAlgorithm::tr("%1: there is no year %2 in the table. There are: %3.")
                                       .arg(name, asked, shortList(years.names(), 30)));
    return rank;
  };
  if (years.size() < 2)
    throw QgsProcessingException(
        ShiftShareAlgorithm::tr("The table has one year only (%1): change needs two or more.").arg(years.names().join(' ')));
  const int first = rankOf(QStringLiteral("FIRST_YEAR"), 0), last = rankOf(QStringLiteral("LAST_YEAR"), years.size() - 1);
  if (first >= last)
    throw QgsProcessingException(ShiftShareAlgorithm::tr("FIRST_YEAR (%1) must come before LAST_YEAR (%2).")
                                     .arg(years.ids[static_cast<std::size_t>(first)], years.ids[static_cast<std::size_t>(last)]));
  if (method != ShiftShareMethod::dynamic)
    return {first, last};
  std::vector<int> used(static_cast<std::size_t>(last - first + 1));
  std::iota(used.begin(), used.end(), first);
  return used;
}

ShiftShareYears inputOf(const ActivityTable &table, const std::vector<int> &years) {
  ShiftShareYears input;
  for (const int year : years) {
    const auto at = static_cast<std::size_t>(year);
    input.values.push_back({table.values[at], table.regions.ids.size(), table.industries.ids.size()});
    if (!table.reference.empty())
      input.reference.emplace_back(table.reference[at]);
  }
  return input;
}

// The neighbours of polygons as neighbours of the table's regions; those that the other has not are left out.
SpatialWeights toTable(const SpatialWeights &weights, const Units &polygons, const Units &regions) {
  SpatialWeights result;
  for (const QString &id : regions.ids) {
    const int polygon = polygons.find(id);
    if (polygon >= 0)
      for (std::size_t link = weights.offset[static_cast<std::size_t>(polygon)];
           link < weights.offset[static_cast<std::size_t>(polygon) + 1]; ++link)
        if (const int other = regions.find(polygons.ids[weights.neighbour[link]]); other >= 0) {
          result.neighbour.push_back(static_cast<std::size_t>(other)); // both are in the order of ids: ascending
          result.weight.push_back(weights.weight[link]);
        }
    result.offset.push_back(result.neighbour.size());
  }
  return row_standardised(std::move(result));
}

// What the log says of the components.
void explain(const ActivityTable &table, const std::vector<int> &years, const ShiftShare &result, ShiftShareMethod method,
             QgsProcessingFeedback *feedback) {
  const std::size_t columns = table.industries.ids.size();
  QStringList undivided;
  long long rest = 0;
  for (std::size_t cell = 0; cell < result.undivided.size(); ++cell) {
    if (result.undivided[cell] != 0 && !std::isnan(result.undivided[cell]))
      undivided << table.industries.ids[cell % columns];
    rest += !result.competitive_rest.empty() && result.competitive_rest[cell] != 0 && !std::isnan(result.competitive_rest[cell]);
  }
  undivided.removeDuplicates();
  if (!undivided.isEmpty())
    feedback->pushWarning(ShiftShareAlgorithm::tr("The reference area had nothing of these industries at the start, so they have "
                                                  "no growth; their change is in the field undivided: %1.")
                              .arg(shortList(undivided)));
  if (rest > 0)
    feedback->pushInfo(ShiftShareAlgorithm::tr(
                           "%1 competitive components cannot be parted by this method; they are in the field competitive_rest.")
                           .arg(rest));
  if (method != ShiftShareMethod::dynamic)
    return;
  QStringList steps;
  for (const int year : years)
    steps << table.years.ids[static_cast<std::size_t>(year)];
  feedback->pushInfo(
      ShiftShareAlgorithm::tr("The steps lie between the years of the table: %1.").arg(steps.join(QStringLiteral(", "))));
}

} // namespace

QString ShiftShareAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  for (const QString &sentence : {checkActivity(parameters), checkRegions(parameters), checkNeighbourhood(parameters),
                                  checkChance(parameters), checkPriceIndex(parameters)})
    if (!sentence.isEmpty())
      return sentence;
  if (!parameters.given(QStringLiteral("YEAR_FIELD")))
    return tr("YEAR_FIELD: name the field that holds the year; change needs two years or more.");
  if (parameters.given(QStringLiteral("REGIONS")))
    return {};
  if (parameters.choice(QStringLiteral("METHOD")) == QLatin1String("spatial") && !weightsAreATable(parameters))
    return tr("METHOD spatial needs neighbours: give REGIONS, the polygons of the regions, or WEIGHTS table with WEIGHTS_TABLE.");
  if (!qc::isNull(values.value(QStringLiteral("OUTPUT_MAP"))))
    return tr("OUTPUT_MAP needs the polygons of the regions: give REGIONS.");
  return {};
}

QVariantMap ShiftShareAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                         QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const ShiftShareMethod method = methodOf(parameters.choice(QStringLiteral("METHOD")));
  ActivityTable table = readActivity(parameters, feedback, 0, 40);
  const std::vector<int> years = usedYears(parameters, table.years, method);
  refuseDifferingRegions(table, years);
  deflate(table, years, parameters, feedback);
  const Units &regionUnits = table.regions;

  std::optional<Regions> regions;
  SpatialWeights weights;
  Unmatched unmatched;
  double total = 0;
  if (parameters.given(QStringLiteral("REGIONS"))) {
    regions = readRegions(parameters, feedback, 40, 50);
    std::vector<double> sums = region_sums(table.values[static_cast<std::size_t>(years.back())], regionUnits.ids.size());
    for (double &sum : sums)
      total += sum = std::isnan(sum) ? 0 : sum;
    unmatched = compareUnits(regionUnits, table.layer, regions->units, regions->layer,
                             [&](int rank) { return sums[static_cast<std::size_t>(rank)]; });
    warnUnmatched(unmatched, total, parameters, feedback);
  }
  if (method == ShiftShareMethod::spatial) {
    Regions units; // a table names the regions of the activity table itself
    units.units = regionUnits;
    weights = weightsAreATable(parameters)
                  ? row_standardised(readWeights(parameters, units, {}, feedback, 50, 60))
                  : toTable(readWeights(parameters, *regions, toPolygons(regions->geometries), feedback, 50, 60), regions->units,
                            regionUnits);
  }

  FeedbackProgress progress(feedback, 60, 65), drawing(feedback, 65, 80);
  const ShiftShare result = shift_share(inputOf(table, years), method, weights, progress);
  explain(table, years, result, method, feedback);
  const std::vector<ComponentColumn> columns = componentColumns(method, result);
  std::vector<std::span<const double>> drawn;
  for (const ComponentColumn &column : columns)
    if (column.interval)
      drawn.push_back(column.values);
  const Chance chance = readChance(parameters);
  std::vector<std::vector<Interval>> intervals(drawn.size(),
                                               std::vector<Interval>(regionUnits.ids.size(), {std::nan(""), std::nan("")}));
  if (chance.permutations > 0)
    intervals = component_intervals(result.value_start, result.value_end, drawn, regionUnits.ids.size(),
                                    {chance.permutations, chance.seed, chance.alpha}, drawing);

  const QVariant firstYear = table.years.values[static_cast<std::size_t>(years.front())],
                 lastYear = table.years.values[static_cast<std::size_t>(years.back())];
  const QString first = table.years.ids[static_cast<std::size_t>(years.front())];
  const bool money = parameters.choice(QStringLiteral("VALUE_KIND")) == QLatin1String("money");
  const bool deflated = parameters.given(QStringLiteral("PRICE_INDEX"));
  QString suffix = QStringLiteral(" %1–%2").arg(first, table.years.ids[static_cast<std::size_t>(years.back())]);
  QString prices;
  if (deflated) {
    suffix += tr(", prices of %1").arg(first);
    prices = tr(" In prices of %1.").arg(first);
  } else if (money) {
    suffix += tr(", current prices");
    prices = tr(" In current prices: growth includes the rise of prices.");
    feedback->pushWarning(tr("The values are money in current prices: growth includes the rise of prices, and industries whose "
                             "prices rose more seem to grow more. Give PRICE_INDEX to compare volumes."));
  }
  if (!table.borders.isEmpty())
    prices += tr(" In the borders of %1.").arg(table.borders);

  // Region by industry.
  const std::vector<ResultTable> tables = resultTables();
  const std::size_t industries = table.industries.ids.size();
  std::vector<ResultField> fields(tables[0].fields.begin(), tables[0].fields.begin() + 8);
  fields[0].type = table.region_field.type();
  fields[1].type = table.industry_field.type();
  fields[2].type = fields[3].type = table.year_field.type();
  for (const ComponentColumn &column : columns)
    fields.push_back(column.field);
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  const auto measures = [&](double start, double end) {
    return ResultRow{orNull(start), orNull(end), orNull(end - start), orNull(start > 0 ? end / start - 1 : std::nan(""))};
  };
  long long nullCount = 0;
  for (std::size_t cell = 0; cell < result.national.size(); ++cell) {
    if (feedback->isCanceled())
      throw Cancelled();
    const auto at = [&](int year) { return table.values[static_cast<std::size_t>(year)][cell]; };
    ResultRow row{regionUnits.values[cell / industries], table.industries.values[cell % industries], firstYear, lastYear};
    row += measures(at(years.front()), at(years.back()));
    for (const ComponentColumn &column : columns)
      row << orNull(column.values[cell]);
    nullCount += std::isnan(result.national[cell]);
    output->add(row);
  }

  // Regions, and the same with polygons.
  std::vector<ResultField> totalFields(tables[1].fields.begin(), tables[1].fields.begin() + 9);
  totalFields[0].type = fields[0].type;
  totalFields[1].type = totalFields[2].type = fields[2].type;
  for (const ComponentColumn &column : columns)
    totalFields.push_back(column.field);
  for (const ComponentColumn &column : columns)
    if (column.interval) {
      totalFields.push_back(lowerField(column.field));
      totalFields.push_back(upperField(column.field));
    }
  const std::vector<double> starts = region_sums(result.value_start, regionUnits.ids.size()),
                            ends = region_sums(result.value_end, regionUnits.ids.size());
  std::vector<std::vector<double>> sums;
  sums.reserve(columns.size());
  for (const ComponentColumn &column : columns)
    sums.push_back(region_sums(column.values, regionUnits.ids.size()));
  const auto rowOf = [&](std::size_t region) {
    ResultRow row{regionUnits.values[region], firstYear, lastYear};
    row += measures(starts[region], ends[region]);
    row << orNull(starts[region] > 0 ? sums[2][region] / starts[region] : std::nan(""));
    const auto begin = result.national.begin() + static_cast<std::ptrdiff_t>(region * industries);
    row << std::any_of(begin, begin + static_cast<std::ptrdiff_t>(industries), [](double part) { return std::isnan(part); });
    for (const std::vector<double> &sum : sums)
      row << orNull(sum[region]);
    for (const std::vector<Interval> &interval : intervals)
      row << orNull(interval[region].lower) << orNull(interval[region].upper);
    return row;
  };
  QVariantMap results{{QStringLiteral("NULL_COUNT"), nullCount},
                      {QStringLiteral("REGION_COUNT"), regionUnits.size()},
                      {QStringLiteral("INDUSTRY_COUNT"), table.industries.size()}};
  const QString abstract = tr("Components of change, method %1.").arg(parameters.choice(QStringLiteral("METHOD"))) + prices;
  const QString drawnText = chance.permutations > 0 ? tr(" Intervals: bootstrap of industries, %1 replicates, seed %2, level %3.")
                                                          .arg(QString::number(chance.permutations), QString::number(chance.seed),
                                                               QString::number(1 - chance.alpha))
                                                    : QString();
  finishResult(std::move(output), {tr("Shift-share%1").arg(suffix), abstract, {}}, values, context, feedback, results);
  if (auto totals = createResult(QStringLiteral("OUTPUT_REGIONS"), values, context, totalFields, qc::wkbNone,
                                 QgsCoordinateReferenceSystem())) {
    for (std::size_t region = 0; region < regionUnits.ids.size(); ++region)
      totals->add(rowOf(region));
    finishResult(std::move(totals), {tr("Shift-share of regions%1").arg(suffix), abstract + drawnText, {}}, values, context,
                 feedback, results);
  }
  std::vector<ResultField> mapFields = totalFields;
  mapFields.insert(mapFields.begin() + 1, tables[2].fields[1]);
  if (regions)
    mapFields[0].type = regions->id_field.type();
  if (auto map = regions
                     ? createResult(QStringLiteral("OUTPUT_MAP"), values, context, mapFields, qc::wkbMultiPolygon, regions->crs)
                     : nullptr) {
    for (std::size_t polygon = 0; polygon < regions->units.ids.size(); ++polygon) {
      const int region = regionUnits.find(regions->units.ids[polygon]);
      ResultRow row;
      if (region >= 0)
        row = rowOf(static_cast<std::size_t>(region));
      else
        for (const ResultField &field : totalFields)
          row << qc::nullOf(field.type);
      row[0] = regions->units.values[polygon];
      row.insert(1, regions->names[polygon]);
      map->add(row, regions->geometries[polygon]);
    }
    finishResult(std::move(map),
                 {tr("Competitive component%1").arg(suffix),
                  tr("What each region gained or lost beside its industries elsewhere, as a share of its value at the start. ") +
                      abstract + drawnText,
                  [](QgsVectorLayer &layer) { styleRates(layer, QStringLiteral("competitive_rate")); }},
                 values, context, feedback, results);
  }
  finishUnmatched(unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
