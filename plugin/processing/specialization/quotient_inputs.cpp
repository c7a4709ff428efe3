#include "processing/specialization/quotient_inputs.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace territorial {

namespace {

class QuotientInputsText {
  Q_DECLARE_TR_FUNCTIONS(QuotientInputs)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

void addTable(Algorithm &algorithm, const QString &name, const QString &title) {
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(name, title, qc::sources(qc::sourceVector), QVariant(), true));
}

void addField(Algorithm &algorithm, const QString &name, const QString &title, const QVariant &chosen, const QString &parent,
              decltype(qc::fieldAny) type = qc::fieldAny) {
  algorithm.addAdvanced(new QgsProcessingParameterField(name, title, chosen, parent, type, false, true));
}

double amountAt(const QgsFeatureSource &source, const QgsFeature &feature, int field) {
  const double value = numberAt(source, feature, field).value_or(unknown);
  if (value < 0)
    throwFault(source.sourceName(), source.fields().at(field).name(), feature.id(), value,
               QuotientInputsText::tr("a value must not be negative"));
  return value;
}

std::size_t position(int index) { return static_cast<std::size_t>(index); }

RegionValues nothingKnown(const ActivityTable &table) {
  return RegionValues(table.years.ids.size(), std::vector<double>(table.regions.ids.size(), unknown));
}

// Of the years that a table has, the one nearest to another: the smallest difference of numbers, the earlier on a tie.
int nearestYear(const Units &years, const QString &wanted) {
  if (const int same = years.find(wanted); same >= 0 || years.size() == 1)
    return std::max(same, 0);
  bool isNumber = false;
  const double target = wanted.toDouble(&isNumber);
  int best = -1;
  double apart = std::numeric_limits<double>::infinity();
  for (int year = 0; isNumber && year < years.size(); ++year) {
    bool number = false;
    const double difference = std::abs(years.ids[position(year)].toDouble(&number) - target);
    if (number && difference < apart) {
      apart = difference;
      best = year;
    }
  }
  return best;
}

} // namespace

void addQuotientInputs(Algorithm &algorithm) {
  addField(algorithm, QStringLiteral("TOTAL_FIELD"),
           QuotientInputsText::tr("Published total of the region, where its industries do not sum to it"), QVariant(),
           QStringLiteral("ACTIVITY"), qc::fieldNumeric);
  const QString population = QStringLiteral("POPULATION"), plants = QStringLiteral("PLANTS");
  addTable(algorithm, population, QuotientInputsText::tr("Population (for coefficients of per-capita production)"));
  addField(algorithm, QStringLiteral("POPULATION_REGION_FIELD"), QuotientInputsText::tr("Region in the population table"),
           QStringLiteral("region"), population);
  addField(algorithm, QStringLiteral("POPULATION_FIELD"), QuotientInputsText::tr("Persons in the population table"),
           QStringLiteral("persons"), population);
  addField(algorithm, QStringLiteral("POPULATION_YEAR_FIELD"), QuotientInputsText::tr("Year in the population table"), QVariant(),
           population);
  addTable(algorithm, QStringLiteral("EXPORTS"),
           QuotientInputsText::tr("What leaves the region (a table with the same fields; for coefficients of marketability)"));
  addTable(algorithm, plants, QuotientInputsText::tr("Plants with their sizes (for the test with plants)"));
  addField(algorithm, QStringLiteral("PLANT_INDUSTRY_FIELD"), QuotientInputsText::tr("Industry in the table of plants"),
           QStringLiteral("industry"), plants);
  addField(algorithm, QStringLiteral("PLANT_SIZE_FIELD"), QuotientInputsText::tr("Size in the table of plants"),
           QStringLiteral("size"), plants);
}

QString checkQuotientInputs(const Parameters &parameters) {
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("ACTIVITY"), QStringLiteral("TOTAL_FIELD"));
      !sentence.isEmpty())
    return sentence;
  for (const auto &[source, fields] :
       {std::pair{"POPULATION", QStringList{QStringLiteral("POPULATION_REGION_FIELD"), QStringLiteral("POPULATION_FIELD")}},
        std::pair{"PLANTS", QStringList{QStringLiteral("PLANT_INDUSTRY_FIELD"), QStringLiteral("PLANT_SIZE_FIELD")}}}) {
    const QString name = QString::fromLatin1(source);
    if (!parameters.given(name))
      continue;
    if (!parameters.tryingSource(name))
      return QuotientInputsText::tr("%1: the table cannot be opened.").arg(name);
    for (const QString &field : fields)
      if (const QString sentence = refuseMissingField(parameters, name, field, true); !sentence.isEmpty())
        return sentence;
  }
  if (const QString sentence =
          refuseMissingField(parameters, QStringLiteral("POPULATION"), QStringLiteral("POPULATION_YEAR_FIELD"));
      !sentence.isEmpty())
    return sentence;
  if (parameters.given(QStringLiteral("EXPORTS"))) {
    const auto exports = parameters.tryingSource(QStringLiteral("EXPORTS"));
    if (!exports)
      return QuotientInputsText::tr("%1: the table cannot be opened.").arg(QStringLiteral("EXPORTS"));
    QStringList needed = parameters.texts(QStringLiteral("VALUE_FIELDS"));
    for (const char *field : {"REGION_FIELD", "INDUSTRY_FIELD", "VALUE_FIELD", "YEAR_FIELD"})
      if (parameters.given(QString::fromLatin1(field)))
        needed << parameters.text(QString::fromLatin1(field));
    for (const QString &field : needed)
      if (exports->fields().lookupField(field) < 0)
        return QuotientInputsText::tr("EXPORTS: the table needs the same fields as ACTIVITY, but has no field “%1”.").arg(field);
  }
  return {};
}

RegionValues readPopulation(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("POPULATION")))
    return {};
  const auto source = parameters.source(QStringLiteral("POPULATION"));
  const int regionField = fieldIndex(*source, parameters.text(QStringLiteral("POPULATION_REGION_FIELD")));
  const int valueField = fieldIndex(*source, parameters.text(QStringLiteral("POPULATION_FIELD")));
  const bool yearly = parameters.given(QStringLiteral("POPULATION_YEAR_FIELD"));
  const int yearField = yearly ? fieldIndex(*source, parameters.text(QStringLiteral("POPULATION_YEAR_FIELD"))) : -1;
  QHash<QString, std::vector<double>> byYear; // year id -> [region]
  UnitCollector collector;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const QString year = yearly ? idAt(*source, feature, yearField) : QString();
    collector.add(year, year);
    const int region = table.regions.find(idAt(*source, feature, regionField));
    if (region < 0)
      return;
    std::vector<double> &values = byYear[year];
    values.resize(table.regions.ids.size(), unknown);
    if (!std::isnan(values[position(region)]))
      throwFault(source->sourceName(), source->fields().at(regionField).name(), feature.id(), feature.attribute(regionField),
                 QuotientInputsText::tr("the region has two populations; where the table has years, name POPULATION_YEAR_FIELD"));
    values[position(region)] = amountAt(*source, feature, valueField);
  });
  std::vector<int> order;
  const Units years = collector.sorted(order);
  RegionValues population = nothingKnown(table);
  for (std::size_t year = 0; year < population.size(); ++year) {
    const QString &wanted = table.years.ids[year];
    const int nearest = nearestYear(years, wanted);
    if (nearest < 0)
      throw QgsProcessingException(
          QuotientInputsText::tr("POPULATION has no rows of the year %1 nor of one near it.").arg(wanted));
    const QString &taken = years.ids[position(nearest)];
    if (taken != wanted && !taken.isEmpty())
      feedback->pushWarning(
          QuotientInputsText::tr("POPULATION has no rows of the year %1: those of %2 are taken.").arg(wanted, taken));
    if (byYear.contains(taken))
      population[year] = byYear.value(taken);
  }
  QStringList missing;
  for (int region = 0; region < table.regions.size(); ++region)
    if (std::isnan(population.back()[position(region)]))
      missing << table.regions.ids[position(region)];
  if (!missing.isEmpty())
    feedback->pushWarning(
        QuotientInputsText::tr("Regions without a population: %1. Their coefficients are NULL.").arg(shortList(missing)));
  return population;
}

RegionValues readTotals(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("TOTAL_FIELD")))
    return {};
  const auto source = parameters.source(QStringLiteral("ACTIVITY"));
  const int regionField = fieldIndex(*source, parameters.text(QStringLiteral("REGION_FIELD")));
  const int totalField = fieldIndex(*source, parameters.text(QStringLiteral("TOTAL_FIELD")));
  const bool yearly = parameters.given(QStringLiteral("YEAR_FIELD"));
  const int yearField = yearly ? fieldIndex(*source, parameters.text(QStringLiteral("YEAR_FIELD"))) : -1;
  RegionValues totals = nothingKnown(table);
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int region = table.regions.find(idAt(*source, feature, regionField));
    const int year = yearly ? table.years.find(idAt(*source, feature, yearField)) : 0;
    const double total = amountAt(*source, feature, totalField);
    if (region < 0 || year < 0 || std::isnan(total))
      return;
    double &kept = totals[position(year)][position(region)];
    if (!std::isnan(kept) && kept != total)
      throwFault(source->sourceName(), source->fields().at(totalField).name(), feature.id(), total,
                 QuotientInputsText::tr("the region has another total in another row of the same year"));
    kept = total;
  });
  int differing = 0, worstRegion = -1;
  double worst = 0, worstSum = 0, worstTotal = 0;
  for (int year = 0; year < table.years.size(); ++year)
    for (int region = 0; region < table.regions.size(); ++region) {
      double sum = 0;
      for (int industry = 0; industry < table.industries.size(); ++industry)
        sum += std::isnan(table.cell(year, region, industry)) ? 0 : table.cell(year, region, industry);
      const double total = totals[position(year)][position(region)], apart = std::abs(total - sum);
      if (apart <= 1e-9 * std::max(total, sum) || std::isnan(total))
        continue;
      ++differing;
      if (apart > worst) {
        worst = apart;
        worstRegion = region;
        worstSum = sum;
        worstTotal = total;
      }
    }
  if (differing > 0)
    feedback->pushWarning(QuotientInputsText::tr("In %1 regions and years the industries do not sum to TOTAL_FIELD; the largest "
                                                 "difference: %2, %3 of %4. The published totals are taken.")
                              .arg(QString::number(differing), table.regions.ids[position(worstRegion)],
                                   QString::number(worstSum, 'g', 12), QString::number(worstTotal, 'g', 12)));
  return totals;
}

std::vector<double> readReferenceTotals(const Parameters &parameters, const ActivityTable &table) {
  std::vector<double> totals(table.years.ids.size(), unknown);
  if (!parameters.given(QStringLiteral("TOTAL_FIELD")) || !parameters.given(QStringLiteral("REFERENCE")))
    return totals;
  const auto source = parameters.source(QStringLiteral("REFERENCE"));
  const int totalField = source->fields().lookupField(parameters.text(QStringLiteral("TOTAL_FIELD")));
  if (totalField < 0)
    return totals;
  const int regionField = source->fields().lookupField(parameters.text(QStringLiteral("REGION_FIELD")));
  const bool yearly = parameters.given(QStringLiteral("YEAR_FIELD"));
  const int yearField = yearly ? fieldIndex(*source, parameters.text(QStringLiteral("YEAR_FIELD"))) : -1;
  QSet<QString> seen; // a region's total stands in each of its rows
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int year = yearly ? table.years.find(idAt(*source, feature, yearField)) : 0;
    const double total = amountAt(*source, feature, totalField);
    const QString key = QString::number(year) + QChar(0) + (regionField < 0 ? QString() : idAt(*source, feature, regionField));
    if (year < 0 || std::isnan(total) || seen.contains(key))
      return;
    seen.insert(key);
    double &sum = totals[position(year)];
    sum = (std::isnan(sum) ? 0 : sum) + total;
  });
  return totals;
}

std::vector<std::vector<double>> readExports(const Parameters &parameters, const ActivityTable &table,
                                             QgsProcessingFeedback *feedback) {
  if (!parameters.given(QStringLiteral("EXPORTS")))
    return {};
  const auto source = parameters.source(QStringLiteral("EXPORTS"));
  const auto column = [&](const char *name) {
    const QString parameter = QString::fromLatin1(name);
    return parameters.given(parameter) ? fieldIndex(*source, parameters.text(parameter)) : -1;
  };
  const int regionField = column("REGION_FIELD"), yearField = column("YEAR_FIELD");
  std::vector<std::pair<int, int>> wide; // field and industry
  for (const QString &field : parameters.texts(QStringLiteral("VALUE_FIELDS")))
    wide.emplace_back(fieldIndex(*source, field), table.industries.find(field));
  const int industryField = wide.empty() ? column("INDUSTRY_FIELD") : -1, valueField = wide.empty() ? column("VALUE_FIELD") : -1;
  std::vector<std::vector<double>> exports(table.years.ids.size(),
                                           std::vector<double>(table.regions.ids.size() * table.industries.ids.size(), unknown));
  long long elsewhere = 0;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int region = table.regions.find(idAt(*source, feature, regionField));
    const int year = yearField < 0 ? 0 : table.years.find(idAt(*source, feature, yearField));
    const auto add = [&](int industry, int field) {
      if (region < 0 || year < 0 || industry < 0) {
        ++elsewhere;
        return;
      }
      double &kept = exports[position(year)][position(region) * table.industries.ids.size() + position(industry)];
      const double value = amountAt(*source, feature, field);
      kept = std::isnan(kept) ? value : kept + value;
    };
    if (wide.empty())
      add(table.industries.find(idAt(*source, feature, industryField)), valueField);
    for (const auto &[field, industry] : wide)
      add(industry, field);
  });
  if (elsewhere > 0)
    feedback->pushWarning(
        QuotientInputsText::tr("EXPORTS: %1 values belong to no region, industry and year of ACTIVITY and are not used.")
            .arg(elsewhere));
  return exports;
}

PlantSizes readPlants(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(QStringLiteral("PLANTS"));
  const int industryField = fieldIndex(*source, parameters.text(QStringLiteral("PLANT_INDUSTRY_FIELD")));
  const int sizeField = fieldIndex(*source, parameters.text(QStringLiteral("PLANT_SIZE_FIELD")));
  std::vector<std::vector<double>> sizes(table.industries.ids.size());
  long long elsewhere = 0, without = 0;
  QgsProcessingFeedback silent(false);
  forEachFeature(*source, false, &silent, 0, 0, [&](const QgsFeature &feature) {
    const int industry = table.industries.find(idAt(*source, feature, industryField));
    const double size = amountAt(*source, feature, sizeField);
    if (industry < 0)
      ++elsewhere;
    else if (!(size > 0))
      ++without;
    else
      sizes[position(industry)].push_back(size);
  });
  if (elsewhere > 0 || without > 0)
    feedback->pushWarning(
        QuotientInputsText::tr("PLANTS: %1 plants of industries that ACTIVITY lacks, and %2 without a size, are not used.")
            .arg(QString::number(elsewhere), QString::number(without)));
  PlantSizes plants{{0}, {}};
  QStringList missing;
  for (std::size_t industry = 0; industry < sizes.size(); ++industry) {
    std::sort(sizes[industry].begin(), sizes[industry].end());
    plants.sizes.insert(plants.sizes.end(), sizes[industry].begin(), sizes[industry].end());
    plants.offsets.push_back(plants.sizes.size());
    if (sizes[industry].empty())
      missing << table.industries.ids[industry];
  }
  if (!missing.isEmpty())
    feedback->pushWarning(QuotientInputsText::tr("Industries without plants, so without a test: %1.").arg(shortList(missing)));
  return plants;
}

} // namespace territorial
