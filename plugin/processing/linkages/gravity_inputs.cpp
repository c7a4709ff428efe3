#include "processing/linkages/gravity_inputs.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/distance_weights.h"
#include "linkages/cell_distances.h"

#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace territorial {

namespace {

class GravityText {
  Q_DECLARE_TR_FUNCTIONS(GravityInputs)
};

constexpr std::size_t mostCells = 36000000; // some 70 bytes each
constexpr double metresPerKilometre = 1000;

std::size_t at(int rank) { return static_cast<std::size_t>(rank); }

void refuseTooMany(std::size_t origins, std::size_t destinations) {
  if (destinations > 0 && origins > mostCells / destinations)
    throw QgsProcessingException(GravityText::tr("%1 origins and %2 destinations make more pairs than fit into memory (%3). "
                                                 "Take fewer places, or merge them first.")
                                     .arg(origins)
                                     .arg(destinations)
                                     .arg(mostCells));
}

// Places on WGS 84, in degrees.
std::vector<Point> degreesOf(const std::vector<int> &ranks, const Places &places, const Parameters &parameters,
                             QgsProcessingFeedback *feedback) {
  std::vector<Point> points;
  for (const int rank : ranks) {
    const QgsPointXY point = placePoint(places, rank);
    points.push_back({point.x(), point.y()});
  }
  projectPoints(points, places.crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), parameters, feedback);
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
      throwFault(places.layer, places.id_field.name(), places.features[at(ranks[i])], places.units.values[at(ranks[i])],
                 GravityText::tr("the place lies outside the reach of the layer's coordinate reference system"));
  return points;
}

// The mean way from the middle of a circle of the polygon's area to its points: 2/3 of the radius (Head and Mayer 2002); km.
double meanWithin(const Places &places, int rank, QgsDistanceArea &measure) {
  const double area = measure.measureArea(places.geometries[at(rank)]);
  return 2.0 / 3 * std::sqrt(area / M_PI) / metresPerKilometre;
}

// Drops cells for which keep(cell) is false.
void dropCells(GravityTable &table, const std::function<bool(std::size_t)> &keep) {
  std::size_t kept = 0;
  for (std::size_t row = 0, cell = 0; row < table.origin.size(); ++row) {
    const std::size_t end = table.offset[row + 1];
    for (; cell < end; ++cell)
      if (keep(cell)) {
        table.column[kept] = table.column[cell];
        table.flow[kept] = table.flow[cell];
        table.cost[kept] = table.cost[cell];
        table.pair[kept++] = table.pair[cell];
      }
    table.offset[row + 1] = kept;
  }
  table.column.resize(kept);
  table.flow.resize(kept);
  table.cost.resize(kept);
  table.pair.resize(kept);
}

std::vector<int> ranksAbove(const std::vector<double> &sums) {
  std::vector<int> ranks;
  for (std::size_t rank = 0; rank < sums.size(); ++rank)
    if (sums[rank] > 0)
      ranks.push_back(static_cast<int>(rank));
  return ranks;
}

} // namespace

GravityCosts::GravityCosts(const Parameters &parameters, const Places &places, QgsProcessingFeedback *feedback)
    : mParameters(parameters), mPlaces(places), mOwn(parameters.choice(QStringLiteral("OWN"))),
      mFromField(parameters.given(QStringLiteral("COST_FIELD"))),
      mPower(parameters.choice(QStringLiteral("DETERRENCE")) != QLatin1String("exponential")) {
  if (!mFromField)
    return;
  const auto source = parameters.source(QStringLiteral("LINKAGES"));
  const QString name = parameters.text(QStringLiteral("COST_FIELD"));
  const int from = fieldIndex(*source, parameters.text(QStringLiteral("FROM_FIELD"))),
            to = fieldIndex(*source, parameters.text(QStringLiteral("TO_FIELD"))), cost = fieldIndex(*source, name);
  forEachFeature(
      *source, false, feedback, feedback->progress(), feedback->progress(),
      [&](const QgsFeature &feature) {
        const std::optional<double> value = numberAt(*source, feature, cost);
        const int begin = places.units.find(idAt(*source, feature, from)), end = places.units.find(idAt(*source, feature, to));
        if (!value || begin < 0 || end < 0)
          return;
        if (*value < 0 || (mPower && *value == 0))
          throwFault(source->sourceName(), name, feature.id(), feature.attribute(cost),
                     mPower
                         ? GravityText::tr("a cost must be above 0, as a power of 0 has no value; DETERRENCE exponential takes 0")
                         : GravityText::tr("a cost cannot be negative"));
        mGiven.push_back({begin, end, *value});
      },
      {from, to, cost});
  std::sort(mGiven.begin(), mGiven.end(),
            [](const Given &a, const Given &b) { return std::tie(a.from, a.to, a.cost) < std::tie(b.from, b.to, b.cost); });
  for (std::size_t i = 1; i < mGiven.size(); ++i)
    if (mGiven[i - 1].from == mGiven[i].from && mGiven[i - 1].to == mGiven[i].to && mGiven[i - 1].cost != mGiven[i].cost)
      throw QgsProcessingException(GravityText::tr("COST_FIELD: rows from %1 to %2 have different costs, %3 and %4. Give one.")
                                       .arg(places.units.ids[at(mGiven[i].from)], places.units.ids[at(mGiven[i].to)])
                                       .arg(mGiven[i - 1].cost)
                                       .arg(mGiven[i].cost));
}

std::optional<double> GravityCosts::givenCost(int from, int to) const {
  const auto found = std::lower_bound(mGiven.begin(), mGiven.end(), std::pair(from, to), [](const Given &a, const auto &ends) {
    return std::tie(a.from, a.to) < std::tie(ends.first, ends.second);
  });
  return found != mGiven.end() && found->from == from && found->to == to ? std::optional(found->cost) : std::nullopt;
}

void GravityCosts::fill(GravityTable &table, QgsProcessingFeedback *feedback) const {
  if (!mFromField)
    return measure(table, feedback);
  long long turned = 0;
  for (std::size_t row = 0; row < table.origin.size(); ++row)
    for (std::size_t k = table.offset[row]; k < table.offset[row + 1]; ++k) {
      const int from = table.origin[row], to = table.destination[table.column[k]];
      std::optional<double> cost = givenCost(from, to);
      if (!cost && (cost = givenCost(to, from)))
        ++turned;
      table.cost[k] = cost.value_or(std::nan(""));
    }
  if (turned > 0)
    feedback->pushInfo(GravityText::tr("%1 pairs have a cost in the other direction only; it is taken for both.").arg(turned));
  table.costless = std::count_if(table.cost.begin(), table.cost.end(), [](double cost) { return std::isnan(cost); });
  dropCells(table, [&](std::size_t cell) { return !std::isnan(table.cost[cell]); });
}

void GravityCosts::measure(GravityTable &table, QgsProcessingFeedback *feedback) const {
  FeedbackProgress silent(feedback, feedback->progress(), feedback->progress());
  const std::vector<Point> from = degreesOf(table.origin, mPlaces, mParameters, feedback),
                           to = degreesOf(table.destination, mPlaces, mParameters, feedback);
  table.cost = cell_distances(table.cells(), from, to, DistanceMethod::ellipsoidal, silent);
  for (double &cost : table.cost)
    cost /= metresPerKilometre;
  std::vector<double> own(mPlaces.units.ids.size(), std::nan(""));
  if (mOwn == QLatin1String("radius")) {
    QgsDistanceArea measure;
    measure.setSourceCrs(mPlaces.crs, mParameters.context().transformContext());
    measure.setEllipsoid(QStringLiteral("WGS84"));
    for (const int rank : table.origin)
      own[at(rank)] = meanWithin(mPlaces, rank, measure);
  } else if (mOwn == QLatin1String("half_nearest")) {
    std::vector<int> used;
    std::set_union(table.origin.begin(), table.origin.end(), table.destination.begin(), table.destination.end(),
                   std::back_inserter(used));
    const std::vector<Point> points = degreesOf(used, mPlaces, mParameters, feedback);
    const SpatialWeights nearest = nearest_weights(points, DistanceMethod::ellipsoidal, 1, silent);
    for (std::size_t i = 0; i < used.size(); ++i)
      if (nearest.offset[i] < nearest.offset[i + 1])
        own[at(used[i])] = geodesic_distance(points[i], points[nearest.neighbour[nearest.offset[i]]]) / 2 / metresPerKilometre;
  }
  for (std::size_t row = 0; row < table.origin.size(); ++row)
    for (std::size_t k = table.offset[row]; k < table.offset[row + 1]; ++k) {
      const int begin = table.origin[row], end = table.destination[table.column[k]];
      if (begin == end)
        table.cost[k] = own[at(begin)];
      if (mPower && table.cost[k] == 0)
        throw QgsProcessingException(
            GravityText::tr("The places %1 and %2 are on one point, and a power of the distance 0 has no value. Take DETERRENCE "
                            "exponential, set the places apart, or merge them.")
                .arg(mPlaces.units.ids[at(begin)], mPlaces.units.ids[at(end)]));
    }
  table.costless = std::count_if(table.cost.begin(), table.cost.end(), [](double cost) { return std::isnan(cost); });
  dropCells(table, [&](std::size_t cell) { return !std::isnan(table.cost[cell]); });
}

GravityTable tableOfGroup(const FlowGroup &group, const GravityCosts &costs, bool absentAreZero) {
  int places = 0;
  for (const PairFlow &pair : group.pairs)
    places = std::max({places, pair.from + 1, pair.to + 1});
  PlaceSums sums{std::vector<double>(at(places), 0), std::vector<double>(at(places), 0)};
  for (const PairFlow &pair : group.pairs)
    if (pair.from != pair.to || costs.ownPairs()) {
      sums.out[at(pair.from)] += pair.value;
      sums.in[at(pair.to)] += pair.value;
    }
  GravityTable table;
  table.origin = ranksAbove(sums.out);
  table.destination = ranksAbove(sums.in);
  if (absentAreZero)
    refuseTooMany(table.origin.size(), table.destination.size());
  std::size_t next = 0; // pairs are in the order of the cells
  for (const int from : table.origin) {
    while (next < group.pairs.size() && group.pairs[next].from < from)
      ++next;
    for (std::size_t j = 0; j < table.destination.size(); ++j) {
      const int to = table.destination[j];
      if (from == to && !costs.ownPairs())
        continue;
      while (next < group.pairs.size() && group.pairs[next].from == from && group.pairs[next].to < to)
        ++next;
      const bool listed = next < group.pairs.size() && group.pairs[next].from == from && group.pairs[next].to == to;
      if (listed ? group.pairs[next].rows == 0 : !absentAreZero) {
        ++table.unknown;
        continue;
      }
      table.column.push_back(static_cast<std::uint32_t>(j));
      table.flow.push_back(listed ? group.pairs[next].value : 0);
      table.pair.push_back(listed ? static_cast<int>(next) : -1);
    }
    table.offset.push_back(table.column.size());
  }
  table.cost.assign(table.column.size(), 0);
  return table;
}

GravityTable tableOfSums(const PlaceSums &sums, const GravityCosts &costs) {
  GravityTable table;
  table.origin = ranksAbove(sums.out);
  table.destination = ranksAbove(sums.in);
  refuseTooMany(table.origin.size(), table.destination.size());
  for (const int from : table.origin) {
    for (std::size_t j = 0; j < table.destination.size(); ++j)
      if (from != table.destination[j] || costs.ownPairs())
        table.column.push_back(static_cast<std::uint32_t>(j));
    table.offset.push_back(table.column.size());
  }
  table.flow.assign(table.column.size(), 0);
  table.cost.assign(table.column.size(), 0);
  table.pair.assign(table.column.size(), -1);
  return table;
}

PlaceSums readMargins(const Parameters &parameters, const Places &places, Unmatched &unmatched, double &total,
                      QgsProcessingFeedback *feedback) {
  const QString name = QStringLiteral("MARGINS");
  const auto source = parameters.source(name);
  const int id = fieldIndex(*source, parameters.text(QStringLiteral("MARGIN_FIELD")));
  const int fields[] = {fieldIndex(*source, parameters.text(QStringLiteral("OUT_FIELD"))),
                        fieldIndex(*source, parameters.text(QStringLiteral("IN_FIELD")))};
  const std::size_t n = places.units.ids.size();
  PlaceSums sums{std::vector<double>(n, std::nan("")), std::vector<double>(n, std::nan(""))};
  long long unknown = 0;
  QSet<QString> seen;
  const double now = feedback->progress();
  forEachFeature(*source, false, feedback, now, now, [&](const QgsFeature &feature) {
    const QString place = idAt(*source, feature, id);
    if (seen.contains(place))
      throwFault(source->sourceName(), source->fields().at(id).name(), feature.id(), feature.attribute(id),
                 GravityText::tr("the place has more than one row; give one"));
    seen.insert(place);
    double values[2];
    for (int side = 0; side < 2; ++side) {
      const std::optional<double> value = numberAt(*source, feature, fields[side]);
      if (value && *value < 0)
        throwFault(source->sourceName(), source->fields().at(fields[side]).name(), feature.id(), feature.attribute(fields[side]),
                   GravityText::tr("a total cannot be negative"));
      unknown += !value;
      values[side] = value.value_or(std::nan(""));
    }
    const double both = (std::isnan(values[0]) ? 0 : values[0]) + (std::isnan(values[1]) ? 0 : values[1]);
    total += both;
    const int rank = places.units.find(place);
    if (rank < 0) {
      unmatched.add({source->sourceName(), place, places.layer, nearestTexts(places.units.names(), place, 3), both});
      return;
    }
    sums.out[at(rank)] = values[0];
    sums.in[at(rank)] = values[1];
  });
  if (unknown > 0)
    feedback->pushWarning(
        GravityText::tr("MARGINS: %1 totals are NULL, so unknown; these places have no part on that side.").arg(unknown));
  return sums;
}

} // namespace territorial
