#include "processing/linkages/gravity_rows.h"

#include <algorithm>
#include <limits>

namespace territorial {

namespace {

QString wordOf(GravityTerm term) {
  switch (term) {
  case GravityTerm::constant:
    return QStringLiteral("constant");
  case GravityTerm::origin_mass:
    return QStringLiteral("log_origin_total");
  case GravityTerm::destination_mass:
    return QStringLiteral("log_destination_total");
  case GravityTerm::log_cost:
    return QStringLiteral("log_cost");
  default:
    return QStringLiteral("cost");
  }
}

} // namespace

ResultRow gravityFlowRow(const Linkages &linkages, const GravityGroup &group, std::size_t row, std::size_t cell) {
  const auto &ids = linkages.places.units.values;
  const GravityTable &table = group.table;
  const double expected = group.fit.expected[cell];
  const QVariant status =
      group.estimated ? QVariant(QStringLiteral("modelled")) : propertyValue(linkages.statuses, group.status[cell]);
  return {ids[static_cast<std::size_t>(table.origin[row])],
          ids[static_cast<std::size_t>(table.destination[table.column[cell]])],
          group.estimated ? expected : table.flow[cell],
          expected,
          group.estimated ? qc::nullOf(qc::fieldDouble) : QVariant(table.flow[cell] - expected),
          orNull(group.fit.standardized[cell]),
          table.cost[cell],
          propertyValue(linkages.types, group.type),
          propertyValue(linkages.periods, group.period),
          status};
}

std::vector<ResultRow> gravityCoefficientRows(const Linkages &linkages, const GravityGroup &group) {
  std::vector<ResultRow> rows;
  for (const GravityCoefficient &coefficient : group.fit.coefficients)
    rows.push_back({propertyValue(linkages.types, group.type), propertyValue(linkages.periods, group.period),
                    wordOf(coefficient.term), coefficient.value, orNull(coefficient.robust_error),
                    orNull(coefficient.poisson_error)});
  return rows;
}

ResultRow gravityStatisticsRow(const Linkages &linkages, const GravityGroup &group) {
  const GravityStatistics &found = group.fit.statistics;
  return {propertyValue(linkages.types, group.type),
          propertyValue(linkages.periods, group.period),
          static_cast<qlonglong>(group.table.column.size()),
          orNull(found.flow),
          orNull(found.expected),
          orNull(found.deviance),
          orNull(found.null_deviance),
          orNull(found.pseudo_r2),
          orNull(found.dispersion),
          orNull(found.srmse),
          orNull(found.common_part),
          orNull(found.mean_cost_flow),
          orNull(found.mean_cost_expected),
          static_cast<int>(found.parameters),
          group.fit.balance_error,
          group.fit.converged};
}

double decayOf(const GravityFit &fit, GravityTerm term) {
  const auto found = std::find_if(fit.coefficients.begin(), fit.coefficients.end(),
                                  [term](const GravityCoefficient &coefficient) { return coefficient.term == term; });
  return found == fit.coefficients.end() ? std::numeric_limits<double>::quiet_NaN() : -found->value;
}

} // namespace territorial
