#include "processing/linkages/gravity_groups.h"

#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsexception.h>
#include <qgswkbtypes.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace territorial {

namespace {

class GravityText {
  Q_DECLARE_TR_FUNCTIONS(Gravity)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double tableTolerance = 1e-10, sayAbove = 1e-9;

GravityModel modelOf(const Parameters &parameters) {
  const QString constraint = parameters.choice(QStringLiteral("CONSTRAINT")),
                deterrence = parameters.choice(QStringLiteral("DETERRENCE"));
  return {constraint == QLatin1String("unconstrained") ? GravityConstraint::none
          : constraint == QLatin1String("production")  ? GravityConstraint::origins
          : constraint == QLatin1String("attraction")  ? GravityConstraint::destinations
                                                       : GravityConstraint::both,
          deterrence == QLatin1String("power")      ? Deterrence::power
          : deterrence == QLatin1String("combined") ? Deterrence::combined
                                                    : Deterrence::exponential};
}

void sayLeftOut(const GravityTable &table, const QString &name, QgsProcessingFeedback *feedback) {
  if (table.unknown > 0)
    feedback->pushInfo(
        GravityText::tr("%1: the flow of %2 pairs is not known; they are not in the model.").arg(name).arg(table.unknown));
  if (table.costless > 0)
    feedback->pushWarning(GravityText::tr("%1: %2 pairs have no cost; they are not in the model.").arg(name).arg(table.costless));
}

void sayFit(const GravityFit &fit, const QString &name, QgsProcessingFeedback *feedback) {
  if (!fit.identified)
    feedback->pushWarning(
        GravityText::tr("%1: costs do not vary beside what the totals of places explain, so nothing can be said of their effect: "
                        "there are no coefficients.")
            .arg(name));
  else if (!fit.converged)
    feedback->pushWarning(
        GravityText::tr("%1: no convergence after %2 steps; kept totals are off by %3 %. Flows may rule out any "
                        "finite decay, or too few pairs have one. Take the results with care.")
            .arg(name)
            .arg(fit.steps)
            .arg(shownNumber(100 * fit.balance_error)));
}

std::vector<double> ofPlaces(const std::vector<double> &sums, const std::vector<int> &ranks) {
  std::vector<double> values;
  for (const int rank : ranks) {
    const double value = static_cast<std::size_t>(rank) < sums.size() ? sums[static_cast<std::size_t>(rank)] : unknown;
    values.push_back(std::isnan(value) ? 0 : value);
  }
  return values;
}

// Names the two places of a cell at fault.
[[noreturn]] void throwNoMass(const GravityTable &table, std::size_t cell, const Places &places) {
  const auto row =
      static_cast<std::size_t>(std::upper_bound(table.offset.begin(), table.offset.end(), cell) - table.offset.begin() - 1);
  throw QgsProcessingException(
      GravityText::tr("MARGINS: from %1 to %2 there is a flow, but one of them has no total above 0 to explain it with.")
          .arg(places.units.ids[static_cast<std::size_t>(table.origin[row])],
               places.units.ids[static_cast<std::size_t>(table.destination[table.column[cell]])]));
}

// Brings the sums of both sides to one, as BALANCE says; throws where it says stop.
void equalise(PlaceSums &sums, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  const auto total = [](const std::vector<double> &side) {
    return std::accumulate(side.begin(), side.end(), 0.0,
                           [](double sum, double value) { return sum + (std::isnan(value) ? 0 : value); });
  };
  const double out = total(sums.out), in = total(sums.in);
  if (!(out > 0) || !(in > 0))
    throw QgsProcessingException(GravityText::tr("MARGINS: no place has a total above 0 on the side of %1.")
                                     .arg(out > 0 ? QStringLiteral("IN_FIELD") : QStringLiteral("OUT_FIELD")));
  constexpr double rounding = 1e-9;
  if (std::abs(out - in) <= rounding * std::max(out, in))
    return;
  const QString rule = parameters.choice(QStringLiteral("BALANCE"));
  if (rule == QLatin1String("stop"))
    throw QgsProcessingException(
        GravityText::tr("MARGINS: what leaves sums to %1 and what arrives to %2, so no table has both. Mend the totals, or let "
                        "BALANCE scale one side (scale_in, scale_out).")
            .arg(shownNumber(out), shownNumber(in)));
  std::vector<double> &side = rule == QLatin1String("scale_in") ? sums.in : sums.out;
  const double factor = rule == QLatin1String("scale_in") ? out / in : in / out;
  for (double &value : side)
    value *= factor;
  feedback->pushWarning(
      GravityText::tr("MARGINS: what leaves sums to %1 and what arrives to %2; BALANCE multiplied one side by %3.")
          .arg(shownNumber(out), shownNumber(in), shownNumber(factor)));
}

} // namespace

bool isEstimate(const Parameters &parameters) { return parameters.given(QStringLiteral("BETA")); }

QString checkGravity(const Parameters &parameters) {
  const bool margins = parameters.given(QStringLiteral("MARGINS")), linkages = parameters.given(QStringLiteral("LINKAGES")),
             places = parameters.given(QStringLiteral("PLACES")), costs = parameters.given(QStringLiteral("COST_FIELD"));
  if (isEstimate(parameters) && !margins)
    return GravityText::tr("BETA estimates a table from totals: give MARGINS with what leaves and what arrives. To fit a table, "
                           "leave BETA empty.");
  if (!isEstimate(parameters) && !linkages)
    return GravityText::tr("LINKAGES: give a table of flows to fit, or MARGINS and BETA to estimate one.");
  if (costs && !linkages)
    return GravityText::tr("COST_FIELD is a field of LINKAGES: give the table.");
  if (!costs && !places)
    return GravityText::tr("PLACES: give the places, so that distances can be measured, or COST_FIELD.");
  if (isEstimate(parameters) && !places)
    return GravityText::tr("PLACES: give the places that MARGINS are of.");
  const QString own = parameters.choice(QStringLiteral("OWN"));
  if (own == QLatin1String("given") && !costs)
    return GravityText::tr("OWN given takes the costs of places with themselves from COST_FIELD, which is not given.");
  if (costs && (own == QLatin1String("radius") || own == QLatin1String("half_nearest")))
    return GravityText::tr("OWN: costs come from COST_FIELD, so take exclude, or given with rows from a place to itself.");
  if (own == QLatin1String("radius"))
    if (const auto source = parameters.tryingSource(QStringLiteral("PLACES"));
        source && QgsWkbTypes::geometryType(source->wkbType()) != qc::polygonGeometry)
      return GravityText::tr("OWN radius needs PLACES with polygons. Points have half_nearest, or exclude.");
  const auto refuse = [&](const char *source, std::initializer_list<const char *> fields) {
    QString sentence;
    for (const char *field : fields)
      if (sentence.isEmpty())
        sentence = refuseMissingField(parameters, QString::fromLatin1(source), QString::fromLatin1(field), true);
    return sentence;
  };
  if (costs)
    if (const QString sentence = refuse("LINKAGES", {"COST_FIELD", "FROM_FIELD", "TO_FIELD"}); !sentence.isEmpty())
      return sentence;
  if (margins) {
    if (!parameters.tryingSource(QStringLiteral("MARGINS")))
      return GravityText::tr("MARGINS: the table cannot be opened.");
    if (const QString sentence = refuse("MARGINS", {"MARGIN_FIELD", "OUT_FIELD", "IN_FIELD"}); !sentence.isEmpty())
      return sentence;
  }
  return {};
}

std::vector<GravityGroup> fitGroups(const Linkages &linkages, const PlaceSums *masses, const Parameters &parameters,
                                    QgsProcessingFeedback *feedback, double from, double to) {
  const GravityCosts costs(parameters, linkages.places, feedback);
  const bool absentAreZero = parameters.choice(QStringLiteral("ABSENT")) == QLatin1String("zero");
  GravityOptions options;
  options.model = modelOf(parameters);
  const std::vector<FlowGroup> groups = flowGroups(linkages, true);
  std::vector<GravityGroup> results;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const QString name = groupName(linkages, groups[g]).isEmpty() ? linkages.layer : groupName(linkages, groups[g]);
    GravityGroup group{groups[g].type, groups[g].period, tableOfGroup(groups[g], costs, absentAreZero), {}, {}, false};
    costs.fill(group.table, feedback);
    sayLeftOut(group.table, name, feedback);
    if (std::accumulate(group.table.flow.begin(), group.table.flow.end(), 0.0) <= 0) {
      feedback->pushWarning(GravityText::tr("%1: no flow above 0 is left to fit; it has no model.").arg(name));
      continue;
    }
    const double step = (to - from) / static_cast<double>(groups.size());
    FeedbackProgress progress(feedback, from + step * static_cast<double>(g), from + step * static_cast<double>(g + 1));
    std::vector<double> out, in;
    if (masses) {
      out = ofPlaces(masses->out, group.table.origin);
      in = ofPlaces(masses->in, group.table.destination);
    }
    try {
      group.fit = fit_gravity(group.table.cells(), group.table.flow, group.table.cost, out, in, options, progress);
    } catch (const InvalidInput &fault) {
      if (masses && fault.index)
        throwNoMass(group.table, *fault.index, linkages.places);
      throw;
    }
    sayFit(group.fit, name, feedback);
    for (const int pair : group.table.pair)
      group.status.push_back(pair < 0 ? -1 : groups[g].pairs[static_cast<std::size_t>(pair)].status);
    results.push_back(std::move(group));
  }
  return results;
}

GravityGroup estimateGroup(PlaceSums sums, const Places &places, const Parameters &parameters, QgsProcessingFeedback *feedback,
                           double from, double to) {
  const GravityCosts costs(parameters, places, feedback);
  const GravityModel model = modelOf(parameters);
  if (model.constraint == GravityConstraint::both)
    equalise(sums, parameters, feedback);
  GravityGroup group;
  group.estimated = true;
  group.table = tableOfSums(sums, costs);
  costs.fill(group.table, feedback);
  sayLeftOut(group.table, GravityText::tr("Estimate"), feedback);
  const double beta = parameters.number(QStringLiteral("BETA"));
  const GravityDecay decay{model.deterrence == Deterrence::exponential ? 0 : beta,
                           model.deterrence == Deterrence::exponential ? beta
                           : model.deterrence == Deterrence::combined  ? parameters.number(QStringLiteral("RATE"))
                                                                       : 0};
  FeedbackProgress progress(feedback, from, to);
  GravityEstimate estimate =
      estimate_gravity(group.table.cells(), group.table.cost, ofPlaces(sums.out, group.table.origin),
                       ofPlaces(sums.in, group.table.destination), model, decay, {tableTolerance, 20000}, progress);
  group.fit.expected = std::move(estimate.expected);
  group.fit.standardized.assign(group.table.column.size(), unknown);
  group.fit.balance_error = estimate.fitted.error;
  group.fit.iterations = estimate.fitted.iterations;
  group.fit.converged = estimate.fitted.error <= sayAbove;
  GravityStatistics &statistics = group.fit.statistics;
  statistics = {unknown, std::accumulate(group.fit.expected.begin(), group.fit.expected.end(), 0.0),
                unknown, unknown,
                unknown, unknown,
                unknown, unknown,
                unknown, estimate.mean_cost,
                0};
  if (!group.fit.converged)
    feedback->pushWarning(
        GravityText::tr("The table could not be brought to its totals: after %1 rounds one is off by %2 %. A place "
                        "may have more than all others can take (OWN exclude), or no pair with a cost.")
            .arg(group.fit.iterations)
            .arg(shownNumber(100 * group.fit.balance_error)));
  else
    feedback->pushInfo(GravityText::tr("Balanced to its totals within %1 after %2 rounds.")
                           .arg(QString::number(std::max(group.fit.balance_error, 1e-16), 'g', 2))
                           .arg(group.fit.iterations));
  group.status.assign(group.table.column.size(), -1);
  return group;
}

} // namespace territorial
