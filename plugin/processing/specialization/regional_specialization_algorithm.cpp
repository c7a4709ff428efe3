#include "processing/specialization/regional_specialization_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"

#include "specialization/structure_indices.h"

#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace territorial {

namespace {

StructureReference reference(const QString &word) {
  if (word == QLatin1String("others"))
    return StructureReference::others;
  return word == QLatin1String("mean_of_others") ? StructureReference::mean_of_others : StructureReference::total;
}

// The group of each industry by the first characters of its code.
std::vector<int> groupsByPrefix(const Units &industries, int length) {
  QHash<QString, int> numbers;
  std::vector<int> groups;
  for (const QString &id : industries.ids) {
    const QString prefix = id.left(length);
    if (!numbers.contains(prefix))
      numbers.insert(prefix, static_cast<int>(numbers.size()));
    groups.push_back(numbers.value(prefix));
  }
  return groups;
}

// The indices that have intervals, by the names of their fields; in the order of structure_members.
constexpr std::array intervalFields{"herfindahl",
                                    "herfindahl_normalised",
                                    "entropy",
                                    "effective_industries",
                                    "krugman",
                                    "theil",
                                    "hachman",
                                    "relative_diversity",
                                    "relative_specialisation",
                                    "gini",
                                    "basic",
                                    "base_multiplier"};
static_assert(intervalFields.size() == structure_members.size());

// Whether the values can be counts; says why not.
bool areCounts(const Parameters &parameters, const ActivityTable &table, QgsProcessingFeedback *feedback) {
  const QString why = whyNoCounts(parameters, table);
  if (!why.isEmpty())
    feedback->pushWarning(RegionalSpecializationAlgorithm::tr("Intervals are NULL: %1").arg(why));
  return why.isEmpty();
}

MatrixView matrixOf(const ActivityTable &table, int year) {
  return {table.values[static_cast<std::size_t>(year)], table.regions.ids.size(), table.industries.ids.size()};
}

} // namespace

QString RegionalSpecializationAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkActivity(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkChance(parameters); !sentence.isEmpty())
    return sentence;
  if (parameters.given(QStringLiteral("REFERENCE")))
    return tr("REFERENCE: another area's table is not used here; the reference is made of the regions (REFERENCE_SHARES).");
  return {};
}

QVariantMap RegionalSpecializationAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                                     QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const ActivityTable table = readActivity(parameters, feedback, 0, 60);
  std::vector<int> allYears(table.years.ids.size());
  std::iota(allYears.begin(), allYears.end(), 0);
  refuseDifferingRegions(table, allYears);
  StructureOptions options;
  options.krugman = reference(parameters.choice(QStringLiteral("KRUGMAN_REFERENCE")));
  options.relative = reference(parameters.choice(QStringLiteral("REFERENCE_SHARES")));
  const bool related = parameters.given(QStringLiteral("RELATED_LENGTH"));
  const std::vector<int> groups =
      related ? groupsByPrefix(table.industries, parameters.integer(QStringLiteral("RELATED_LENGTH"))) : std::vector<int>();

  const ResultTable structure = resultTables().front();
  std::vector<ResultField> fields = structure.fields;
  fields[0].type = table.region_field.type();
  fields[1].type = table.year_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  std::vector<ResultField> intervalColumns = resultTables()[1].fields;
  intervalColumns[0].type = fields[0].type;
  intervalColumns[1].type = fields[1].type;
  auto intervals = createResult(QStringLiteral("OUTPUT_INTERVALS"), values, context, intervalColumns, qc::wkbNone,
                                QgsCoordinateReferenceSystem());
  const Chance chance = readChance(parameters);
  const bool drawn = intervals && chance.permutations > 0 && areCounts(parameters, table, feedback);
  const double missing = std::nan("");
  long long nullCount = 0;
  for (int year = 0; year < table.years.size(); ++year) {
    const auto until = [&](double part) { return 60 + 35 * (year + part) / table.years.size(); };
    FeedbackProgress progress(feedback, until(0), until(0.2)), drawing(feedback, until(0.2), until(1));
    const MatrixView matrix = matrixOf(table, year);
    const std::vector<StructureIndices> indices = structure_indices(matrix, options, progress);
    std::optional<StructureChange> change;
    if (year > 0)
      change = structure_change(matrixOf(table, year - 1), matrix);
    std::optional<Variety> split;
    if (related)
      split = variety(matrix, groups);
    const QVariant &givenYear = table.years.values[static_cast<std::size_t>(year)];
    const QVariant yearValue = qc::isNull(givenYear) ? qc::nullOf(fields[1].type) : givenYear;
    if (intervals) {
      std::vector<StructureBootstrap> bootstrap;
      if (drawn)
        bootstrap = structure_bootstrap(matrix, options, {chance.permutations, chance.seed, chance.alpha}, drawing);
      for (std::size_t region = 0; region < indices.size(); ++region)
        for (std::size_t measure = 0; measure < structure_members.size(); ++measure) {
          const auto member = structure_members[measure];
          const auto bound = [&](StructureIndices StructureBootstrap::*which) {
            return orNull(drawn ? bootstrap[region].*which.*member : missing);
          };
          intervals->add({table.regions.values[region], yearValue, QString::fromLatin1(intervalFields[measure]),
                          orNull(indices[region].*member), bound(&StructureBootstrap::lower), bound(&StructureBootstrap::upper),
                          bound(&StructureBootstrap::bias)});
        }
    }
    for (int region = 0; region < table.regions.size(); ++region) {
      const auto at = static_cast<std::size_t>(region);
      const StructureIndices &found = indices[at];
      double sum = 0;
      bool incomplete = false;
      for (int industry = 0; industry < table.industries.size(); ++industry) {
        const double value = table.cell(year, region, industry);
        incomplete = incomplete || std::isnan(value);
        sum += std::isnan(value) ? 0 : value;
      }
      nullCount += std::isnan(found.herfindahl);
      output->add({table.regions.values[at],
                   yearValue,
                   sum,
                   orNull(found.herfindahl),
                   orNull(found.herfindahl_normalised),
                   orNull(found.entropy),
                   orNull(found.effective_industries),
                   orNull(found.krugman),
                   orNull(found.theil),
                   orNull(found.hachman),
                   orNull(found.relative_diversity),
                   orNull(found.relative_specialisation),
                   orNull(found.gini),
                   orNull(split ? split->related[at] : missing),
                   orNull(split ? split->unrelated[at] : missing),
                   orNull(found.basic),
                   orNull(found.base_multiplier),
                   orNull(change ? change->lilien[at] : missing),
                   orNull(change ? change->bray_curtis[at] : missing),
                   incomplete});
    }
  }
  QVariantMap results{{QStringLiteral("REGION_COUNT"), table.regions.size()}, {QStringLiteral("NULL_COUNT"), nullCount}};
  const QString borders = table.borders.isEmpty() ? QString() : tr(" In the borders of %1.").arg(table.borders);
  finishResult(std::move(output),
               {tr("Structure of the regions"),
                tr("Indices of specialisation, diversity and structural change; Krugman index against %1, other relative indices "
                   "against %2.")
                        .arg(parameters.choice(QStringLiteral("KRUGMAN_REFERENCE")),
                             parameters.choice(QStringLiteral("REFERENCE_SHARES"))) +
                    borders,
                {}},
               values, context, feedback, results);
  if (intervals)
    finishResult(std::move(intervals),
                 {tr("Intervals of the indices"),
                  tr("Percentile bootstrap of counts, %1 replicates, seed %2, level %3.")
                      .arg(QString::number(chance.permutations), QString::number(chance.seed), QString::number(1 - chance.alpha)),
                  {}},
                 values, context, feedback, results);
  return results;
}

} // namespace territorial
