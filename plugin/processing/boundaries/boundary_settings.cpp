#include "processing/boundaries/boundary_settings.h"

#include "processing/activity_table.h"
#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/contiguity.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>
#include <numeric>

namespace territorial {

namespace {

class BoundarySettingsText {
  Q_DECLARE_TR_FUNCTIONS(BoundarySettings)
};

const QString thresholdsName = QStringLiteral("SUPPORT_THRESHOLDS"), yearsName = QStringLiteral("SUPPORT_YEARS"),
              weightsName = QStringLiteral("SUPPORT_WEIGHTS"), levelsName = QStringLiteral("SUPPORT_LEVELS");

QStringList pieces(const Parameters &parameters, const QString &name) {
  static const QRegularExpression separators(QStringLiteral("[;\\s]+"));
  return parameters.text(name).split(separators, Qt::SkipEmptyParts);
}

// A list divided by ; or , of ids that the units have.
std::vector<int> ranksOf(const QString &name, const QString &text, const Units &units) {
  static const QRegularExpression separators(QStringLiteral("[;,]"));
  std::vector<int> ranks;
  for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
    const QString id = canonicalId(piece).value_or(QString());
    const int rank = units.find(id);
    if (rank < 0)
      throw QgsProcessingException(
          BoundarySettingsText::tr("%1: the table has no “%2”. There are: %3.").arg(name, id, shortList(units.names(), 30)));
    if (std::find(ranks.begin(), ranks.end(), rank) == ranks.end())
      ranks.push_back(rank);
  }
  return ranks;
}

QStringList namesOf(const std::vector<int> &ranks, const Units &units) {
  QStringList names;
  for (const int rank : ranks)
    names << units.ids[static_cast<std::size_t>(rank)];
  return names;
}

} // namespace

void addBoundarySettings(Algorithm &algorithm) {
  const auto text = [&](const QString &name, const QString &title) {
    algorithm.addAdvanced(new QgsProcessingParameterString(name, title, QVariant(), false, true));
  };
  text(thresholdsName, BoundarySettingsText::tr("Support: other thresholds to try (such as 1; 1.25; 1.5)"));
  text(yearsName, BoundarySettingsText::tr("Support: years to try (such as 2020; 2025; all = each)"));
  algorithm.addAdvanced(new QgsProcessingParameterEnum(weightsName, BoundarySettingsText::tr("Support: neighbourhoods to try"),
                                                       {QStringLiteral("queen"), QStringLiteral("rook")}, true, QVariant(), true,
                                                       true));
  text(levelsName, BoundarySettingsText::tr("Support: codes of the same industry at other levels to try (such as B; 05; 07)"));
}

QString checkBoundarySettings(const Parameters &parameters) {
  for (const QString &piece : pieces(parameters, thresholdsName)) {
    bool ok = false;
    const double number = piece.toDouble(&ok); // QString reads and writes in the C locale
    if (!ok || number < 0)
      return BoundarySettingsText::tr("SUPPORT_THRESHOLDS: “%1” is no threshold. Write numbers with a point, divided by “;”: "
                                      "1; 1.25; 1.5.")
          .arg(piece);
  }
  if (parameters.given(thresholdsName) && parameters.choice(QStringLiteral("RULE")) == QLatin1String("significance"))
    return BoundarySettingsText::tr("SUPPORT_THRESHOLDS changes nothing where RULE is significance: leave it empty, or set RULE "
                                    "to both.");
  if (parameters.given(yearsName) && !parameters.given(QStringLiteral("YEAR_FIELD")))
    return BoundarySettingsText::tr("SUPPORT_YEARS needs YEAR_FIELD: name the field that holds the year.");
  return {};
}

BoundarySettings readBoundarySettings(const Parameters &parameters, const QuotientTable &table, const Polygons &polygons,
                                      const SpatialWeights &own, double threshold, QgsProcessingFeedback *feedback) {
  BoundarySettings settings;
  for (const QString &name : {thresholdsName, yearsName, weightsName, levelsName})
    settings.stated = settings.stated || parameters.given(name);
  if (!settings.stated)
    return settings;
  for (const QString &piece : pieces(parameters, thresholdsName))
    settings.thresholds.push_back(piece.toDouble());
  if (settings.thresholds.empty())
    settings.thresholds = {threshold};
  if (parameters.text(yearsName).trimmed() == QLatin1String("all")) {
    settings.years.resize(table.years.ids.size());
    std::iota(settings.years.begin(), settings.years.end(), 0);
  } else {
    settings.years = ranksOf(yearsName, parameters.text(yearsName), table.years);
  }
  settings.levels = ranksOf(levelsName, parameters.text(levelsName), table.industries);
  if (!settings.levels.empty() && chosenIndustries(parameters, table.industries).size() != 1)
    throw QgsProcessingException(BoundarySettingsText::tr(
        "SUPPORT_LEVELS says at which other levels one industry is looked at: choose that one in INDUSTRY."));
  const QStringList rules = parameters.choices(weightsName);
  for (const QString &rule : rules) {
    FeedbackProgress progress(feedback, 50, 50);
    settings.neighbours.push_back(contiguity(polygons,
                                             {rule == QLatin1String("queen") ? ContiguityRule::queen : ContiguityRule::rook,
                                              parameters.number(QStringLiteral("SNAP"))},
                                             progress)
                                      .weights);
  }
  if (settings.neighbours.empty())
    settings.neighbours = {own};

  QStringList said, thresholds;
  for (const double tried : settings.thresholds)
    thresholds << shownNumber(tried);
  said << BoundarySettingsText::tr("thresholds %1").arg(thresholds.join(QStringLiteral("; ")));
  if (!settings.years.empty())
    said << BoundarySettingsText::tr("years %1").arg(shortList(namesOf(settings.years, table.years), 30));
  if (!rules.isEmpty())
    said << BoundarySettingsText::tr("neighbourhoods %1").arg(rules.join(QStringLiteral(", ")));
  if (!settings.levels.empty())
    said << BoundarySettingsText::tr("industries %1").arg(shortList(namesOf(settings.levels, table.industries), 30));
  feedback->pushInfo(BoundarySettingsText::tr("Support is the share of %1 settings: every combination of %2.")
                         .arg(settings.count())
                         .arg(said.join(QStringLiteral(", "))));
  return settings;
}

std::vector<double> inOrderOfRegions(const QuotientTable &table, const std::vector<double> &matrix, int year, int industry,
                                     const Regions &regions) {
  const std::span<const double> slice = table.slice(matrix, year, industry);
  std::vector<double> ordered;
  for (const QString &id : regions.units.ids) {
    const int rank = table.regions.find(id);
    ordered.push_back(rank < 0 ? std::numeric_limits<double>::quiet_NaN() : slice[static_cast<std::size_t>(rank)]);
  }
  return ordered;
}

ContiguousClusters clustersOf(const QuotientTable &table, int year, int industry, const Regions &regions,
                              const SpatialWeights &neighbours, const ContiguousClustersOptions &options) {
  const auto ordered = [&](const std::vector<double> &matrix) {
    return matrix.empty() ? std::vector<double>() : inOrderOfRegions(table, matrix, year, industry, regions);
  };
  return contiguous_clusters(ordered(table.quotient), ordered(table.value), ordered(table.significance), neighbours, options);
}

std::vector<Membership> membershipsUnder(const BoundarySettings &settings, const QuotientTable &table, int year, int industry,
                                         const Regions &regions, ContiguousClustersOptions options,
                                         QgsProcessingFeedback *feedback) {
  std::vector<Membership> memberships;
  const std::vector<int> years = settings.years.empty() ? std::vector<int>{year} : settings.years;
  const std::vector<int> levels = settings.levels.empty() ? std::vector<int>{industry} : settings.levels;
  const double core = options.core_threshold;
  for (const double threshold : settings.thresholds) {
    options.threshold = threshold;
    options.core_threshold = core > 0 ? std::max(core, threshold) : 0;
    for (const int triedYear : years)
      for (const int triedIndustry : levels)
        for (const SpatialWeights &neighbours : settings.neighbours) {
          if (feedback->isCanceled())
            throw Cancelled();
          memberships.push_back(clustersOf(table, triedYear, triedIndustry, regions, neighbours, options).cluster);
        }
  }
  return memberships;
}

} // namespace territorial
