#include "processing/specialization/industry_concentration_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/specialization/concentration_year.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace territorial {

namespace {

// A verdict on a measure and its q: NULL where there is no test.
QVariant verdict(bool above, double q, double alpha) {
  return std::isnan(q) ? qc::nullOf(qc::fieldBool) : QVariant(above && q <= alpha);
}

QVariant yearValue(const ActivityTable &table, int year) {
  const QVariant &value = table.years.values[static_cast<std::size_t>(year)];
  return qc::isNull(value) ? qc::nullOf(table.year_field.type()) : value;
}

ResultRow rowOf(const ActivityTable &table, int year, const IndustryConcentration &found, double alpha) {
  const ConcentrationIndices &indices = found.indices;
  return {table.industries.values[static_cast<std::size_t>(found.industry)],
          yearValue(table, year),
          found.value,
          found.regions,
          orNull(indices.herfindahl),
          orNull(indices.herfindahl_normalised),
          orNull(indices.hoover),
          orNull(indices.krugman),
          orNull(indices.gini),
          orNull(indices.theil),
          orNull(indices.theil_between),
          orNull(indices.theil_within),
          orNull(found.clustering.raw_concentration),
          orNull(found.plants.herfindahl > 0 ? found.plants.count : std::nan("")),
          orNull(found.plants.herfindahl),
          orNull(found.clustering.index),
          orNull(found.clustering.z_score),
          orNull(found.normal_p),
          orNull(found.simulated_p),
          orNull(found.q),
          verdict(found.clustering.index > 0, found.q, alpha),
          orNull(found.clustering.maurel_sedillot),
          orNull(found.spatial),
          orNull(found.moran.index),
          orNull(found.moran.z_score),
          orNull(found.moran.p_value),
          orNull(found.moran_q),
          verdict(found.moran.index > found.moran.expected, found.moran_q, alpha),
          found.unknown};
}

// The pairs of industries of one year; returns the coagglomeration of all together, NaN where their plants are unknown.
double writePairs(const ActivityTable &table, int year, const std::vector<IndustryConcentration> &found,
                  const std::vector<double> &sizes, ResultWriter &pairs, Progress &progress) {
  const MatrixView matrix{table.values[static_cast<std::size_t>(year)], table.regions.ids.size(), table.industries.ids.size()};
  std::vector<std::vector<double>> columns;
  std::vector<PlantMoments> plants;
  for (const IndustryConcentration &one : found) {
    columns.push_back(values_of_industry(matrix, static_cast<std::size_t>(one.industry)));
    plants.push_back(one.plants);
  }
  for (std::size_t first = 0; first < columns.size(); ++first) {
    progress.check();
    for (std::size_t second = first + 1; second < columns.size(); ++second)
      pairs.add({table.industries.values[static_cast<std::size_t>(found[first].industry)],
                 table.industries.values[static_cast<std::size_t>(found[second].industry)], yearValue(table, year),
                 orNull(coagglomeration(columns[first], columns[second], sizes))});
  }
  return group_coagglomeration({columns.begin(), columns.end()}, sizes, plants);
}

// Few permutations cannot make a small q of many tests.
void warnFewPermutations(const ConcentrationInputs &inputs, std::size_t tests, QgsProcessingFeedback *feedback) {
  const Chance &chance = inputs.chance;
  const bool simulated = inputs.neighbours.given || !inputs.plants.empty();
  const double least = static_cast<double>(tests) * (inputs.alternative == Alternative::two_sided ? 2 : 1) / chance.alpha;
  if (simulated && chance.permutations > 0 && chance.permutations + 1 < least)
    feedback->pushWarning(
        IndustryConcentrationAlgorithm::tr("With %1 tests a single one can only be significant after correction with %2 "
                                           "PERMUTATIONS or more.")
            .arg(QString::number(tests), QString::number(std::ceil(least) - 1, 'f', 0)));
}

} // namespace

QString IndustryConcentrationAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  for (const auto &refused : {checkActivity, checkChance, checkPlants, checkRegionInputs, checkRegions, checkNeighbourhood})
    if (const QString sentence = refused(parameters); !sentence.isEmpty())
      return sentence;
  if (parameters.given(QStringLiteral("REFERENCE")))
    return tr("REFERENCE: another area's table is not used here; the reference is made of the regions (REFERENCE_SHARES, "
              "REGION_SIZES).");
  return {};
}

QVariantMap IndustryConcentrationAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                                    QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const ActivityTable table = readActivity(parameters, feedback, 0, 30);
  const std::vector<int> industries = chosenIndustries(parameters, table.industries);
  const std::vector<int> years = chosenYears(parameters, table.years);
  refuseDifferingRegions(table, years);
  ConcentrationInputs inputs = readConcentrationInputs(parameters, table, feedback);
  const std::vector<double> lastSizes = regionTotals(table, years.back(), inputs);
  inputs.neighbours = readNeighbours(parameters, table, lastSizes, feedback, 30, 45);
  double total = 0;
  for (const double size : lastSizes)
    total += size;
  if (inputs.neighbours.given)
    warnUnmatched(inputs.neighbours.unmatched, total, parameters, feedback);
  warnFewPermutations(inputs, industries.size(), feedback);
  if (table.regions.size() == 1)
    feedback->pushWarning(tr("There is one region: nothing can be concentrated, and the tests are NULL."));

  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> fields = tables[0].fields, pairFields = tables[1].fields;
  fields[0].type = pairFields[0].type = pairFields[1].type = table.industry_field.type();
  fields[1].type = pairFields[2].type = table.year_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  auto pairs = createResult(QStringLiteral("OUTPUT_COAGGLOMERATION"), values, context, pairFields, qc::wkbNone,
                            QgsCoordinateReferenceSystem());
  long long nullCount = 0, concentrated = 0, clustered = 0;
  double group = std::nan("");
  for (std::size_t i = 0; i < years.size(); ++i) {
    const double step = 50.0 / static_cast<double>(years.size());
    FeedbackProgress progress(feedback, 45 + step * static_cast<double>(i), 45 + step * static_cast<double>(i + 1));
    const auto found = computeConcentration(table, years[i], industries, inputs, progress);
    for (const IndustryConcentration &one : found) {
      const ResultRow row = rowOf(table, years[i], one, inputs.chance.alpha);
      output->add(row);
      nullCount += std::isnan(one.indices.herfindahl);
      concentrated += one.clustering.index > 0 && one.q <= inputs.chance.alpha;
      clustered += one.moran.index > one.moran.expected && one.moran_q <= inputs.chance.alpha;
    }
    if (pairs)
      group = writePairs(table, years[i], found, regionTotals(table, years[i], inputs), *pairs, progress);
  }
  if (nullCount > 0)
    feedback->pushInfo(tr("%1 industries and years have no value above 0: their indices are NULL.").arg(nullCount));
  if (!std::isnan(group))
    feedback->pushInfo(tr("Coagglomeration of all %1 industries together, in the last year: %2.")
                           .arg(QString::number(industries.size()), QString::number(group, 'g', 6)));

  QVariantMap results{{QStringLiteral("INDUSTRY_COUNT"), static_cast<int>(industries.size())},
                      {QStringLiteral("NULL_COUNT"), nullCount},
                      {QStringLiteral("CONCENTRATED_COUNT"), concentrated},
                      {QStringLiteral("CLUSTERED_COUNT"), clustered}};
  const QString borders = table.borders.isEmpty() ? QString() : tr(" In the borders of %1.").arg(table.borders);
  finishResult(
      std::move(output),
      {tr("Concentration of the industries"),
       tr("Concentration over the regions, against %1.")
               .arg(inputs.sizes.empty() ? parameters.choice(QStringLiteral("REFERENCE_SHARES")) : tr("the sizes given")) +
           borders,
       {}},
      values, context, feedback, results);
  if (pairs)
    finishResult(std::move(pairs),
                 {tr("Coagglomeration of the industries"),
                  tr("How much more two industries locate in the same regions than chance.") + borders,
                  {}},
                 values, context, feedback, results);
  finishUnmatched(inputs.neighbours.unmatched, total, values, context, feedback, results);
  return results;
}

} // namespace territorial
