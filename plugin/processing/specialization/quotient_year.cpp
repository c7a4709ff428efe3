#include "processing/specialization/quotient_year.h"

#include "processing/reading.h"

#include "common/multiple_testing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class QuotientYearText {
  Q_DECLARE_TR_FUNCTIONS(QuotientYear)
};

} // namespace

QuotientInputs readInputs(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  QuotientInputs inputs{readTotals(parameters, table, feedback),
                        readPopulation(parameters, table, feedback),
                        readReferenceTotals(parameters, table),
                        readExports(parameters, table, feedback),
                        {},
                        parameters.choice(QStringLiteral("SIGNIFICANCE"))};
  if (inputs.test == QLatin1String("exact"))
    if (const QString why = whyNoCounts(parameters, table); !why.isEmpty()) {
      feedback->pushWarning(QuotientYearText::tr("p, q and intervals are NULL: %1").arg(why));
      inputs.test = QStringLiteral("none");
    }
  if (inputs.test == QLatin1String("plants"))
    inputs.plants = readPlants(parameters, table, feedback);
  const QString alternative = parameters.choice(QStringLiteral("ALTERNATIVE"));
  inputs.alternative = alternative == QLatin1String("greater") ? Alternative::greater
                       : alternative == QLatin1String("less")  ? Alternative::less
                                                               : Alternative::two_sided;
  return inputs;
}

QuotientYear computeYear(const ActivityTable &table, int rank, const std::vector<int> &industries, const QuotientInputs &inputs,
                         const Chance &chance, Progress &progress) {
  const auto at = static_cast<std::size_t>(rank);
  const MatrixView matrix{table.values[at], table.regions.ids.size(), table.industries.ids.size()};
  GivenTotals given;
  if (!table.reference.empty())
    given.reference = table.reference[at];
  if (!inputs.totals.empty())
    given.region = inputs.totals[at];
  given.reference_total = inputs.reference_totals[at];
  QuotientYear year;
  year.rank = rank;
  year.quotients = location_quotients(matrix, given, progress);
  if (!inputs.population.empty())
    year.per_capita = per_capita_coefficients(matrix, inputs.population[at]);
  if (!inputs.exports.empty())
    year.marketability =
        marketability_coefficients(matrix, {inputs.exports[at], table.regions.ids.size(), table.industries.ids.size()});
  if (!inputs.totals.empty())
    year.bounds = quotient_bounds(matrix, inputs.totals[at],
                                  given.reference.empty() ? std::span<const double>() : year.quotients.reference_share);
  const QuotientTestOptions options{inputs.alternative, chance.alpha, true, chance.permutations, chance.seed};
  std::span<const double> p;
  if (inputs.test == QLatin1String("exact"))
    p = year.tests.emplace(exact_quotient_tests(matrix, given.reference, options, progress)).p_value;
  else if (inputs.test == QLatin1String("plants"))
    p = year.tests.emplace(plant_quotient_tests(matrix, inputs.plants, options, progress)).p_value;
  else if (inputs.test.startsWith(QLatin1String("standardised")))
    p = year.standardized
            .emplace(standardized_quotients({year.quotients.location_quotient, matrix.rows, matrix.columns}, chance.alpha,
                                            inputs.test == QLatin1String("standardised") ? 0 : chance.permutations, chance.seed,
                                            progress))
            .p_value;
  if (p.empty())
    return year;
  std::vector<double> chosen(p.size(), std::nan("")); // only what is written counts as a test
  for (std::size_t region = 0; region < matrix.rows; ++region)
    for (const int industry : industries) {
      const std::size_t cell = region * matrix.columns + static_cast<std::size_t>(industry);
      chosen[cell] = p[cell];
    }
  year.q_value = benjamini_hochberg(chosen);
  return year;
}

std::set<QuotientColumn> askedColumns(const Parameters &parameters, const QuotientInputs &inputs) {
  std::set<QuotientColumn> asked;
  const QStringList measures = parameters.choices(QStringLiteral("MEASURES"));
  const auto when = [&asked](bool condition, QuotientColumn column) {
    if (condition)
      asked.insert(column);
  };
  when(measures.contains(QLatin1String("symmetric")), QuotientColumn::symmetric);
  when(measures.contains(QLatin1String("logarithm")), QuotientColumn::logarithm);
  when(measures.contains(QLatin1String("surplus")), QuotientColumn::surplus);
  when(!inputs.population.empty(), QuotientColumn::per_capita);
  when(!inputs.exports.empty(), QuotientColumn::marketability);
  when(!inputs.population.empty() && !inputs.exports.empty(), QuotientColumn::mean);
  when(!inputs.totals.empty(), QuotientColumn::bounds);
  const QString test = parameters.choice(QStringLiteral("SIGNIFICANCE")); // as asked: NULL columns where it cannot be made
  const bool standardised = test.startsWith(QLatin1String("standardised"));
  when(test == QLatin1String("exact") || test == QLatin1String("plants"), QuotientColumn::interval);
  when(standardised, QuotientColumn::score);
  when(test != QLatin1String("none"), QuotientColumn::test);
  return asked;
}

Significance significance(const std::vector<QuotientYear> &years, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  Significance found;
  const QuotientYear &last = years.back();
  if (last.tests) {
    found.overdispersion = last.tests->overdispersion;
    found.sentence =
        QuotientYearText::tr(" Overdispersion %1 (1 = independent counts).").arg(QString::number(found.overdispersion, 'g', 3));
    if (found.overdispersion > 2 && parameters.choice(QStringLiteral("SIGNIFICANCE")) == QLatin1String("exact"))
      feedback->pushWarning(
          QuotientYearText::tr("The counts vary %1 times as much as independent ones would: persons come in plants, so p is "
                               "too small almost everywhere. Read the intervals as the least there is, or test plants.")
              .arg(QString::number(found.overdispersion, 'g', 3)));
  }
  if (last.standardized) {
    const auto logarithms = std::count(last.standardized->logarithm.begin(), last.standardized->logarithm.end(), 1);
    feedback->pushInfo(QuotientYearText::tr("Standardised: the logarithm in %1 industries, the quotient in %2.")
                           .arg(QString::number(logarithms),
                                QString::number(static_cast<long long>(last.standardized->logarithm.size()) - logarithms)));
  }
  return found;
}

} // namespace territorial
