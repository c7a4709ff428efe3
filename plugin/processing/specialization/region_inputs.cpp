#include "processing/specialization/region_inputs.h"

#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/specialization/quotient_inputs.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <cmath>

namespace territorial {

namespace {

class RegionInputsText {
  Q_DECLARE_TR_FUNCTIONS(RegionInputs)
};

std::size_t position(int index) { return static_cast<std::size_t>(index); }

void addTable(Algorithm &algorithm, const char *name, const QString &title,
              const std::vector<std::tuple<const char *, QString, QVariant>> &fields) {
  const QString source = QString::fromLatin1(name);
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(source, title, qc::sources(qc::sourceVector), QVariant(), true));
  for (const auto &[field, text, chosen] : fields)
    algorithm.addAdvanced(
        new QgsProcessingParameterField(QString::fromLatin1(field), text, chosen, source, qc::fieldAny, false, true));
}

// Throws naming the regions of the table for which `has` is false.
template <class Has>
void refuseMissing(const ActivityTable &table, const QString &source, const Has &has) {
  QStringList missing;
  for (int region = 0; region < table.regions.size(); ++region)
    if (!has(region))
      missing << table.regions.ids[position(region)];
  if (!missing.isEmpty())
    throw QgsProcessingException(
        RegionInputsText::tr("%1 says nothing of these regions of the activity table: %2. Add them there, with the same ids.")
            .arg(source, shortList(missing)));
}

} // namespace

void addRegionInputs(Algorithm &algorithm) {
  algorithm.addAdvanced(new QgsProcessingParameterField(
      QStringLiteral("TOTAL_FIELD"), RegionInputsText::tr("Published total of the region, where its industries do not sum to it"),
      QVariant(), QStringLiteral("ACTIVITY"), qc::fieldNumeric, false, true));
  addTable(
      algorithm, "REGION_SIZES",
      RegionInputsText::tr("Sizes of the regions to compare with (population, area, all employment ...)"),
      {{"SIZES_REGION_FIELD", RegionInputsText::tr("Region in the table of sizes"), QStringLiteral("region")},
       {"SIZES_FIELD", RegionInputsText::tr("Size of the region"), QVariant()},
       {"SIZES_YEAR_FIELD", RegionInputsText::tr("Year in the table of sizes (empty = the same in all years)"), QVariant()}});
  addTable(algorithm, "REGION_GROUPS",
           RegionInputsText::tr("Groups of regions, to split the Theil index (table or layer, region to group)"),
           {{"GROUPS_REGION_FIELD", RegionInputsText::tr("Region in the table of groups"), QStringLiteral("region")},
            {"GROUPS_FIELD", RegionInputsText::tr("Group of the region"), QStringLiteral("group")}});
}

QString checkRegionInputs(const Parameters &parameters) {
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("ACTIVITY"), QStringLiteral("TOTAL_FIELD"));
      !sentence.isEmpty())
    return sentence;
  for (const auto &[source, fields] : {std::pair{"REGION_SIZES", QStringList{"SIZES_REGION_FIELD", "SIZES_FIELD"}},
                                       std::pair{"REGION_GROUPS", QStringList{"GROUPS_REGION_FIELD", "GROUPS_FIELD"}}}) {
    const QString name = QString::fromLatin1(source);
    if (!parameters.given(name))
      continue;
    if (!parameters.tryingSource(name))
      return RegionInputsText::tr("%1: the table cannot be opened.").arg(name);
    for (const QString &field : fields)
      if (const QString sentence = refuseMissingField(parameters, name, field, true); !sentence.isEmpty())
        return sentence;
  }
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("REGION_SIZES"), QStringLiteral("SIZES_YEAR_FIELD"));
      !sentence.isEmpty())
    return sentence;
  const bool sized = parameters.given(QStringLiteral("REGION_SIZES"));
  if (sized && parameters.given(QStringLiteral("TOTAL_FIELD")))
    return RegionInputsText::tr("Give either TOTAL_FIELD or REGION_SIZES: both say what the regions' sizes are.");
  if ((sized || parameters.given(QStringLiteral("TOTAL_FIELD"))) &&
      parameters.choice(QStringLiteral("REFERENCE_SHARES")) != QLatin1String("total"))
    return RegionInputsText::tr("REFERENCE_SHARES must be total where REGION_SIZES or TOTAL_FIELD give the totals.");
  return {};
}

std::vector<std::vector<double>> readRegionSizes(const Parameters &parameters, const ActivityTable &table,
                                                 QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("REGION_SIZES"))) {
    const RegionValues totals = readTotals(parameters, table, feedback);
    for (const std::vector<double> &year : totals)
      refuseMissing(table, QStringLiteral("TOTAL_FIELD"), [&](int region) { return !std::isnan(year[position(region)]); });
    return totals;
  }
  const auto source = parameters.source(QStringLiteral("REGION_SIZES"));
  const int regionField = fieldIndex(*source, parameters.text(QStringLiteral("SIZES_REGION_FIELD")));
  const int sizeField = fieldIndex(*source, parameters.text(QStringLiteral("SIZES_FIELD")));
  const bool yearly = parameters.given(QStringLiteral("SIZES_YEAR_FIELD"));
  const int yearField = yearly ? fieldIndex(*source, parameters.text(QStringLiteral("SIZES_YEAR_FIELD"))) : -1;
  std::vector<std::vector<double>> sizes(table.years.ids.size(), std::vector<double>(table.regions.ids.size(), std::nan("")));
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int region = table.regions.find(idAt(*source, feature, regionField));
    const int year = yearly ? table.years.find(idAt(*source, feature, yearField)) : 0;
    const double size = numberAt(*source, feature, sizeField).value_or(std::nan(""));
    if (size < 0)
      throwFault(source->sourceName(), source->fields().at(sizeField).name(), feature.id(), size,
                 RegionInputsText::tr("a value must not be negative"));
    if (region < 0 || year < 0 || std::isnan(size))
      return;
    double &kept = sizes[position(year)][position(region)];
    if (!std::isnan(kept) && kept != size)
      throwFault(source->sourceName(), source->fields().at(regionField).name(), feature.id(), feature.attribute(regionField),
                 RegionInputsText::tr("the region has two sizes; where the table has years, name SIZES_YEAR_FIELD"));
    kept = size;
  });
  if (!yearly)
    std::fill(sizes.begin() + 1, sizes.end(), sizes.front());
  for (std::size_t year = 0; year < sizes.size(); ++year)
    refuseMissing(table, yearly ? QStringLiteral("REGION_SIZES (%1)").arg(table.years.ids[year]) : QStringLiteral("REGION_SIZES"),
                  [&](int region) { return !std::isnan(sizes[year][position(region)]); });
  return sizes;
}

std::vector<int> readRegionGroups(const Parameters &parameters, const ActivityTable &table) {
  if (!parameters.given(QStringLiteral("REGION_GROUPS")))
    return {};
  const auto source = parameters.source(QStringLiteral("REGION_GROUPS"));
  const int regionField = fieldIndex(*source, parameters.text(QStringLiteral("GROUPS_REGION_FIELD")));
  const int groupField = fieldIndex(*source, parameters.text(QStringLiteral("GROUPS_FIELD")));
  std::vector<int> numbers(table.regions.ids.size(), -1), order;
  UnitCollector collector;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int region = table.regions.find(idAt(*source, feature, regionField));
    const std::optional<QString> group = canonicalId(feature.attribute(groupField));
    if (region < 0 || !group)
      return;
    const int number = collector.add(*group, feature.attribute(groupField));
    if (numbers[position(region)] >= 0 && numbers[position(region)] != number)
      throwFault(source->sourceName(), source->fields().at(regionField).name(), feature.id(), feature.attribute(regionField),
                 RegionInputsText::tr("the region is in two groups"));
    numbers[position(region)] = number;
  });
  refuseMissing(table, QStringLiteral("REGION_GROUPS"), [&](int region) { return numbers[position(region)] >= 0; });
  collector.sorted(order); // so that the order of rows does not matter
  for (int &number : numbers)
    number = order[position(number)];
  return numbers;
}

Neighbours readNeighbours(const Parameters &parameters, const ActivityTable &table, const std::vector<double> &sizes,
                          QgsProcessingFeedback *feedback, double from, double to) {
  Neighbours neighbours;
  neighbours.given = parameters.given(QStringLiteral("REGIONS")) || weightsAreATable(parameters);
  if (!neighbours.given)
    return neighbours;
  if (!parameters.given(QStringLiteral("REGIONS"))) {
    Regions regions;
    regions.units = table.regions;
    neighbours.weights = readWeights(parameters, regions, {}, feedback, from, to);
    return neighbours;
  }
  const Regions regions = readRegions(parameters, feedback, from, (from + to) / 2);
  neighbours.unmatched =
      compareUnits(table.regions, table.layer, regions.units, regions.layer, [&](int region) { return sizes[position(region)]; });
  // The regions of the table in its order; those without polygon are empty and touch nobody.
  Regions aligned;
  aligned.layer = regions.layer;
  aligned.crs = regions.crs;
  aligned.units = table.regions;
  for (const QString &id : table.regions.ids) {
    const int rank = regions.units.find(id);
    aligned.geometries.push_back(rank < 0 ? QgsGeometry() : regions.geometries[position(rank)]);
  }
  neighbours.weights = readWeights(parameters, aligned, toPolygons(aligned.geometries), feedback, (from + to) / 2, to);
  return neighbours;
}

} // namespace territorial
