#include "processing/boundaries/local_association_algorithm.h"

#include "processing/chance.h"
#include "processing/feedback_progress.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"

#include "boundaries/local_association.h"
#include "common/multiple_testing.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

QString statisticOf(const Parameters &parameters) { return parameters.choice(QStringLiteral("STATISTIC")); }

bool takesSecond(const QString &statistic) {
  return statistic.startsWith(QLatin1String("bivariate")) || statistic == QLatin1String("rate_moran") ||
         statistic == QLatin1String("colocation");
}

bool isJoinCount(const QString &statistic) {
  return statistic.endsWith(QLatin1String("join_count")) || statistic == QLatin1String("colocation");
}

LocalStatistic kernelStatistic(const QString &statistic) {
  if (isJoinCount(statistic))
    return LocalStatistic::join_count;
  if (statistic == QLatin1String("g"))
    return LocalStatistic::g;
  if (statistic == QLatin1String("g_star"))
    return LocalStatistic::g_star;
  return statistic == QLatin1String("geary") ? LocalStatistic::geary : LocalStatistic::moran;
}

QStringList fieldsOf(const Parameters &parameters) {
  QStringList fields{parameters.text(QStringLiteral("VALUE_FIELD"))};
  if (takesSecond(statisticOf(parameters)))
    fields << parameters.text(QStringLiteral("SECOND_FIELD"));
  if (statisticOf(parameters) == QLatin1String("geary"))
    fields << parameters.texts(QStringLiteral("OTHER_FIELDS"));
  return fields;
}

// The values of each field in the order of the regions, NaN where NULL; faults are named.
std::vector<std::vector<double>> readValues(const Parameters &parameters, const Regions &regions,
                                            QgsProcessingFeedback *feedback) {
  const auto source = parameters.source(QStringLiteral("REGIONS"));
  const int id = fieldIndex(*source, regions.id_field.name());
  const QString statistic = statisticOf(parameters);
  const QStringList names = fieldsOf(parameters);
  std::vector<std::vector<double>> values(static_cast<std::size_t>(names.size()),
                                          std::vector<double>(regions.units.ids.size(), std::nan("")));
  QList<int> fields;
  for (const QString &name : names)
    fields << fieldIndex(*source, name);
  forEachFeature(
      *source, false, feedback, 20, 30,
      [&](const QgsFeature &feature) {
        const auto rank = static_cast<std::size_t>(regions.units.find(idAt(*source, feature, id)));
        for (int at = 0; at < fields.size(); ++at) {
          const double value = numberAt(*source, feature, fields[at]).value_or(std::nan(""));
          const auto fault = [&](const QString &what) {
            throwFault(source->sourceName(), source->fields().at(fields[at]).name(), feature.id(), value, what);
          };
          if (isJoinCount(statistic) && value != 0 && value != 1 && !std::isnan(value))
            fault(LocalAssociationAlgorithm::tr("a join count takes 0 and 1"));
          if (statistic == QLatin1String("rate_moran") && (at == 0 ? value < 0 : value <= 0))
            fault(at == 0 ? LocalAssociationAlgorithm::tr("events must not be negative")
                          : LocalAssociationAlgorithm::tr("the population must be above 0"));
          values[static_cast<std::size_t>(at)][rank] = value;
        }
      },
      fields + QList<int>{id});
  if (statistic == QLatin1String("rate_moran"))
    return {empirical_bayes_rates(values[0], values[1])};
  if (statistic == QLatin1String("colocation")) {
    for (std::size_t i = 0; i < values[0].size(); ++i)
      values[0][i] *= values[1][i];
    values.pop_back();
  }
  return values;
}

QVariant nameOf(LocalKind kind) {
  switch (kind) {
  case LocalKind::high_high:
    return QStringLiteral("high-high");
  case LocalKind::low_low:
    return QStringLiteral("low-low");
  case LocalKind::high_low:
    return QStringLiteral("high-low");
  case LocalKind::low_high:
    return QStringLiteral("low-high");
  case LocalKind::other_positive:
    return QStringLiteral("other positive");
  case LocalKind::negative:
    return QStringLiteral("negative");
  case LocalKind::joined:
    return QStringLiteral("joined");
  case LocalKind::undefined:
    break;
  }
  return qc::nullOf(qc::fieldString);
}

std::vector<double> corrected(const std::vector<double> &p, const QString &correction, long long tests) {
  if (correction == QLatin1String("fdr"))
    return benjamini_hochberg(p);
  std::vector<double> q = p;
  if (correction == QLatin1String("bonferroni"))
    for (double &value : q)
      value = std::isnan(value) ? value : std::min(1.0, value * static_cast<double>(tests));
  return q;
}

} // namespace

QString LocalAssociationAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  const QString statistic = statisticOf(parameters);
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("REGIONS"), QStringLiteral("VALUE_FIELD"), true);
      !sentence.isEmpty())
    return sentence;
  if (const QString sentence =
          refuseMissingField(parameters, QStringLiteral("REGIONS"), QStringLiteral("SECOND_FIELD"), takesSecond(statistic));
      !sentence.isEmpty())
    return sentence;
  if (parameters.given(QStringLiteral("SECOND_FIELD")) && !takesSecond(statistic))
    return tr("SECOND_FIELD is given, but STATISTIC %1 takes one value: choose a bivariate form, or leave it out.")
        .arg(statistic);
  if (parameters.given(QStringLiteral("OTHER_FIELDS")) && statistic != QLatin1String("geary"))
    return tr("OTHER_FIELDS are for STATISTIC geary alone: leave them out, or choose geary.");
  if (const QString sentence = checkChance(parameters); !sentence.isEmpty())
    return sentence;
  return checkNeighbourhood(parameters);
}

QVariantMap LocalAssociationAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                               QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Regions regions = readRegions(parameters, feedback, 0, 20);
  const std::vector<std::vector<double>> variables = readValues(parameters, regions, feedback);
  const SpatialWeights weights = readWeights(parameters, regions, toPolygons(regions.geometries), feedback, 30, 50);
  const Chance chance = readChance(parameters);
  const QString statistic = statisticOf(parameters), correction = parameters.choice(QStringLiteral("CORRECTION")),
                side = parameters.choice(QStringLiteral("ALTERNATIVE"));
  LocalOptions options;
  options.statistic = kernelStatistic(statistic);
  options.permutations = chance.permutations;
  options.seed = chance.seed;
  options.alternative = side == QLatin1String("greater") ? Alternative::greater
                        : side == QLatin1String("less")  ? Alternative::less
                                                         : Alternative::two_sided;
  const std::vector<std::span<const double>> spans(variables.begin(), variables.end());
  FeedbackProgress progress(feedback, 50, 90);
  const LocalAssociation found = local_association(spans, weights, options, progress);

  const long long tests = std::count_if(found.p_value.begin(), found.p_value.end(), [](double p) { return !std::isnan(p); });
  const std::vector<double> q = corrected(found.p_value, correction, tests);
  const double leastP =
      (options.alternative == Alternative::two_sided && !isJoinCount(statistic) ? 2.0 : 1.0) / (chance.permutations + 1.0);
  if (correction != QLatin1String("none") && tests > 0 && leastP * static_cast<double>(tests) > chance.alpha)
    feedback->pushWarning(
        tr("%1 permutations are few for %2 tests: a single region can hardly pass CORRECTION. With PERMUTATIONS=%3 it could.")
            .arg(chance.permutations)
            .arg(tests)
            .arg(std::ceil(leastP * (chance.permutations + 1.0) * static_cast<double>(tests) / chance.alpha), 0, 'f', 0));
  if (chance.permutations == 0)
    feedback->pushWarning(
        tr("PERMUTATIONS is 0: nothing is tested, so that no region is significant or not; association is NULL."));
  if (tests == 0 && chance.permutations > 0)
    feedback->pushWarning(
        tr("Nothing could be tested: there are too few values, they are all equal, or no region has a neighbour."));

  std::vector<ResultField> fields = resultTables()[0].fields;
  fields[0].type = regions.id_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbMultiPolygon, regions.crs);
  long long significant = 0, nulls = 0;
  for (std::size_t i = 0; i < found.statistic.size(); ++i) {
    const bool tested = !std::isnan(q[i]), passes = tested && q[i] <= chance.alpha && found.kind[i] != LocalKind::undefined;
    significant += passes;
    nulls += std::isnan(found.statistic[i]);
    const bool judged = tested || (chance.permutations > 0 && !std::isnan(found.statistic[i]));
    const QVariant association = passes   ? nameOf(found.kind[i])
                                 : judged ? QVariant(QStringLiteral("not significant"))
                                          : qc::nullOf(qc::fieldString);
    output->add({regions.units.values[i], regions.names[i], orNull(variables[0][i]), orNull(found.statistic[i]),
                 orNull(found.lag[i]), orNull(found.z_score[i]), orNull(found.p_value[i]), orNull(found.p_folded[i]),
                 orNull(q[i]), association},
                regions.geometries[i]);
  }
  QVariantMap results{{QStringLiteral("SIGNIFICANT_COUNT"), significant},
                      {QStringLiteral("TEST_COUNT"), tests},
                      {QStringLiteral("NULL_COUNT"), nulls}};
  finishResult(std::move(output),
               {tr("Local association of %1 (%2)").arg(parameters.text(QStringLiteral("VALUE_FIELD")), statistic),
                tr("%1, %2 permutations, seed %3, correction %4.")
                    .arg(statistic)
                    .arg(chance.permutations)
                    .arg(chance.seed)
                    .arg(correction),
                [](QgsVectorLayer &layer) { styleAssociation(layer); }},
               values, context, feedback, results);
  return results;
}

} // namespace territorial
