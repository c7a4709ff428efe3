#include "processing/linkages/gravity_model_algorithm.h"

#include "processing/linkages/flow_arcs.h"
#include "processing/linkages/flow_tables.h"
#include "processing/linkages/gravity_rows.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsvectorlayer.h>

#include <cmath>
#include <limits>

namespace territorial {

namespace {

// Where the stages of a run end on the progress bar, in per cent.
constexpr double placesRead = 5, tableRead = 30, modelled = 70, linesWritten = 99;
constexpr std::size_t checkEvery = 1024; // rows between two looks at cancel

// The flows that are given out.
struct Chosen {
  std::vector<std::pair<int, int>> pairs; // ranks of places
  std::vector<std::size_t> group, row, cell;
};

Chosen chosenFlows(const std::vector<GravityGroup> &groups, double least) {
  Chosen chosen;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const GravityTable &table = groups[g].table;
    for (std::size_t row = 0; row < table.origin.size(); ++row)
      for (std::size_t cell = table.offset[row]; cell < table.offset[row + 1]; ++cell)
        if (std::max(table.flow[cell], groups[g].fit.expected[cell]) >= least) {
          chosen.pairs.emplace_back(table.origin[row], table.destination[table.column[cell]]);
          chosen.group.push_back(g);
          chosen.row.push_back(row);
          chosen.cell.push_back(cell);
        }
  }
  return chosen;
}

} // namespace

QString GravityModelAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkGravity(parameters); !sentence.isEmpty())
    return sentence;
  if (parameters.given(QStringLiteral("PLACES")))
    if (const QString sentence = checkPlaces(parameters); !sentence.isEmpty())
      return sentence;
  return isEstimate(parameters) ? QString() : checkLinkages(parameters, false);
}

QVariantMap GravityModelAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const bool estimate = isEstimate(parameters), mapped = parameters.given(QStringLiteral("PLACES"));
  Places places = mapped ? readPlaces(parameters, feedback, 0, placesRead) : placesOfEnds(parameters, feedback, 0, placesRead);
  Linkages linkages;
  Unmatched unmatched;
  double total = 0;
  std::optional<PlaceSums> sums;
  if (parameters.given(QStringLiteral("MARGINS"))) {
    sums = readMargins(parameters, places, unmatched, total, feedback);
    warnUnmatched(unmatched, total, parameters, feedback);
  }
  std::vector<GravityGroup> groups;
  if (estimate) {
    linkages.layer = parameters.source(QStringLiteral("MARGINS"))->sourceName();
    linkages.modelled = Modelled::all;
    linkages.types.field = linkages.periods.field = linkages.statuses.field = QgsField(QString(), qc::fieldString);
    linkages.places = std::move(places);
    groups.push_back(estimateGroup(*sums, linkages.places, parameters, feedback, tableRead, modelled));
  } else {
    linkages = readLinkages(parameters, std::move(places), feedback, placesRead, tableRead);
    for (const UnmatchedId &id : linkages.unmatched.ids())
      unmatched.add(id);
    total += linkages.total;
    groups = fitGroups(linkages, sums ? &*sums : nullptr, parameters, feedback, tableRead, modelled);
  }
  if (!estimate && groups.empty())
    feedback->pushWarning(tr("There is no flow above 0 to fit: the results are empty."));

  const Chosen chosen = chosenFlows(groups, parameters.number(QStringLiteral("LEAST_FLOW")));
  FlowArcs arcs(linkages.places, chosen.pairs, context.transformContext(), feedback);
  const std::vector<ResultTable> tables = resultTables();
  const auto open = [&](std::size_t table, qc::Wkb type) {
    return createResult(tables[table].parameter, values, context, typedFields(tables[table].fields, linkages), type,
                        type == qc::wkbNone ? QgsCoordinateReferenceSystem() : linkages.places.crs);
  };
  QVariantMap results;
  auto output = open(0, mapped ? qc::wkbMultiLineString : qc::wkbNone);
  for (std::size_t i = 0; output && i < chosen.pairs.size(); ++i) {
    if (i % checkEvery == 0) {
      if (feedback->isCanceled())
        throw Cancelled();
      feedback->setProgress(modelled +
                            (linesWritten - modelled) * static_cast<double>(i) / static_cast<double>(chosen.pairs.size()));
    }
    output->add(gravityFlowRow(linkages, groups[chosen.group[i]], chosen.row[i], chosen.cell[i]),
                mapped ? arcs[i] : QgsGeometry());
  }
  const QString name =
      estimate ? tr("Flows estimated from %1, modelled").arg(linkages.layer) : tr("%1: gravity model").arg(flowsName(linkages));
  QStringList abstract{
      tr("Gravity model, %1, decay %2.")
          .arg(parameters.choice(QStringLiteral("CONSTRAINT")), parameters.choice(QStringLiteral("DETERRENCE")))};
  const bool single = groups.size() == 1;
  const double none = std::numeric_limits<double>::quiet_NaN();
  const double power = single && !estimate ? decayOf(groups[0].fit, GravityTerm::log_cost) : none,
               rate = single && !estimate ? decayOf(groups[0].fit, GravityTerm::cost) : none;
  const GravityStatistics statistics = single ? groups[0].fit.statistics : GravityStatistics();
  if (single && !estimate && groups[0].fit.identified) {
    const QString sentence = tr("Pseudo R² %1, common part %2, mean cost %3 (expected %4).")
                                 .arg(shownNumber(statistics.pseudo_r2), shownNumber(statistics.common_part),
                                      shownNumber(statistics.mean_cost_flow), shownNumber(statistics.mean_cost_expected));
    feedback->pushInfo(sentence);
    abstract << sentence;
  }
  if (const QString notes = linkageNotes(linkages); !notes.isEmpty())
    abstract << notes;
  const QString about = abstract.join(QLatin1Char(' '));
  finishResult(std::move(output),
               {name, about, [estimate](QgsVectorLayer &layer) { estimate ? styleFlows(layer) : styleResiduals(layer); }}, values,
               context, feedback, results);
  if (auto coefficients = open(1, qc::wkbNone)) {
    for (const GravityGroup &group : groups)
      for (const ResultRow &row : gravityCoefficientRows(linkages, group))
        coefficients->add(row);
    finishResult(std::move(coefficients), {tr("%1, coefficients").arg(name), about, {}}, values, context, feedback, results);
  }
  if (auto figures = open(2, qc::wkbNone)) {
    for (const GravityGroup &group : groups)
      figures->add(gravityStatisticsRow(linkages, group));
    finishResult(std::move(figures), {tr("%1, statistics").arg(name), about, {}}, values, context, feedback, results);
  }
  finishUnmatched(unmatched, total, values, context, feedback, results);

  long long unknown = 0, costless = 0, cells = 0;
  bool converged = true;
  for (const GravityGroup &group : groups) {
    unknown += group.table.unknown;
    costless += group.table.costless;
    cells += static_cast<long long>(group.table.column.size());
    converged = converged && group.fit.converged;
  }
  const bool fitted = single && !estimate;
  for (const auto &[key, value] : {std::pair("POWER_DECAY", power), std::pair("RATE_DECAY", rate),
                                   std::pair("PSEUDO_R2", fitted ? statistics.pseudo_r2 : none),
                                   std::pair("COMMON_PART", fitted ? statistics.common_part : none)})
    if (!std::isnan(value)) // qgis_process shows NULL as 0
      results.insert(QString::fromLatin1(key), value);
  results.insert(QStringLiteral("PAIR_COUNT"), cells);
  results.insert(QStringLiteral("UNKNOWN_COUNT"), unknown);
  results.insert(QStringLiteral("NO_COST_COUNT"), costless);
  results.insert(QStringLiteral("CONVERGED"), converged && !groups.empty() ? 1 : 0);
  results.insert(QStringLiteral("NULL_COUNT"), linkages.null_rows);
  results.insert(QStringLiteral("ZERO_COUNT"), linkages.zero_rows);
  return results;
}

} // namespace territorial
