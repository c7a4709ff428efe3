#include "processing/boundaries/neighbours_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/metric_points.h"
#include "processing/neighbourhood.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/weights_editing.h"
#include "common/distance_weights.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

// Kilometres between the centroids of two regions.
class Distances {
public:
  Distances(const Regions &regions, const Parameters &parameters, QgsProcessingFeedback *feedback)
      : mMetric(automaticMetricPoints(centroids(regions), regions.crs, parameters, feedback)) {}

  double operator()(std::size_t a, std::size_t b) const {
    const Point from = mMetric.points[a], to = mMetric.points[b];
    if (std::isnan(from.x) || std::isnan(to.x))
      return std::nan("");
    return (mMetric.method == DistanceMethod::planar ? std::hypot(from.x - to.x, from.y - to.y) : geodesic_distance(from, to)) /
           1000;
  }
  const MetricPoints &metric() const { return mMetric; }

private:
  MetricPoints mMetric;
};

std::optional<double> weightOf(const SpatialWeights &weights, std::size_t from, std::size_t to) {
  const auto begin = weights.neighbour.begin() + static_cast<std::ptrdiff_t>(weights.offset[from]),
             end = weights.neighbour.begin() + static_cast<std::ptrdiff_t>(weights.offset[from + 1]);
  const auto at = std::lower_bound(begin, end, to);
  return at == end || *at != to ? std::nullopt
                                : std::optional(weights.weight[static_cast<std::size_t>(at - weights.neighbour.begin())]);
}

// The neighbourhood as it was found, then as it is given out.
struct Table {
  Neighbourhood found;
  std::vector<std::size_t> islands; // before repairs
  std::vector<UnitPair> added;
  SpatialWeights weights;
  std::vector<char> dropped; // [n]
};

SpatialWeights edited(const SpatialWeights &found, const Parameters &parameters, QgsProcessingFeedback *feedback) {
  SpatialWeights weights = found;
  const auto order = static_cast<std::size_t>(parameters.integer(QStringLiteral("ORDER")));
  FeedbackProgress progress(feedback, 50, 60);
  const QString symmetry = parameters.choice(QStringLiteral("SYMMETRY"));
  if (symmetry != QLatin1String("as_found"))
    weights = symmetric(weights, symmetry == QLatin1String("both") ? Symmetry::both : Symmetry::either);
  if (order > 1)
    weights = of_order(weights, order, parameters.flag(QStringLiteral("LOWER_ORDERS")), progress);
  return weights;
}

Table tableOf(Neighbourhood found, const Parameters &parameters, const Distances &distances, QgsProcessingFeedback *feedback) {
  Table table;
  table.weights = edited(found.weights, parameters, feedback);
  table.found = std::move(found);
  table.islands = islands_of(table.weights);
  table.dropped.assign(table.weights.size(), 0);
  const QString islands = parameters.choice(QStringLiteral("ISLANDS"));
  FeedbackProgress progress(feedback, 60, 70);
  if (islands == QLatin1String("drop"))
    for (const std::size_t island : table.islands)
      table.dropped[island] = 1;
  else if (islands == QLatin1String("connect_islands"))
    table.added = links_of_islands(table.weights, distances.metric().points, distances.metric().method, progress);
  else if (islands == QLatin1String("connect_all"))
    table.added = links_of_components(table.weights, distances.metric().points, distances.metric().method, progress);
  std::sort(table.added.begin(), table.added.end());
  const double least =
      table.weights.weight.empty() ? 1 : *std::min_element(table.weights.weight.begin(), table.weights.weight.end());
  table.weights = with_links(table.weights, table.added, least);
  if (parameters.flag(QStringLiteral("ROW_STANDARDIZE")))
    table.weights = row_standardised(std::move(table.weights));
  return table;
}

QgsGeometry lineBetween(Point from, Point to) {
  if (std::isnan(from.x) || std::isnan(to.x))
    return QgsGeometry();
  auto lines = std::make_unique<QgsMultiLineString>();
  lines->addGeometry(new QgsLineString(QVector<double>{from.x, to.x}, QVector<double>{from.y, to.y}));
  return QgsGeometry(std::move(lines));
}

void writeLinks(ResultWriter &output, const Table &table, const Regions &regions, const Distances &distances) {
  const std::vector<Point> points = centroids(regions);
  const auto line = [&](std::size_t a, std::size_t b, const QVariant &weight, const QVariant &back, const char *kind) {
    output.add(
        {regions.units.values[a], regions.units.values[b], weight, back, orNull(distances(a, b)), QString::fromLatin1(kind)},
        lineBetween(points[a], points[b]));
  };
  for (std::size_t i = 0; i < table.weights.size(); ++i)
    for (std::size_t k = table.weights.offset[i]; k < table.weights.offset[i + 1]; ++k) {
      const std::size_t j = table.weights.neighbour[k];
      const std::optional<double> back = weightOf(table.weights, j, i);
      if (back && j < i) // written from the other end
        continue;
      const bool added = std::binary_search(table.added.begin(), table.added.end(), UnitPair(std::min(i, j), std::max(i, j)));
      line(i, j, table.weights.weight[k], back ? QVariant(*back) : qc::nullOf(qc::fieldDouble), added ? "added" : "neighbour");
    }
  for (const auto &[a, b] : table.found.near_misses)
    if (!weightOf(table.weights, a, b) && !weightOf(table.weights, b, a))
      line(a, b, qc::nullOf(qc::fieldDouble), qc::nullOf(qc::fieldDouble), "near_miss");
}

void writeReport(ResultWriter &output, const Table &table, const Components &parts, const Regions &regions,
                 const Distances &distances) {
  const auto pair = [&](const char *finding, const UnitPair &units) {
    output.add({QString::fromLatin1(finding), regions.units.values[units.first], regions.units.values[units.second],
                qc::nullOf(qc::fieldInt), orNull(distances(units.first, units.second))});
  };
  const QVariant none = qc::nullOf(regions.id_field.type());
  Progress silent;
  const SpatialWeights nearest = table.islands.empty()
                                     ? weights_from_pairs(regions.units.ids.size(), {})
                                     : nearest_weights(distances.metric().points, distances.metric().method, 1, silent);
  for (const std::size_t island : table.islands) {
    const bool has = nearest.offset[island] < nearest.offset[island + 1];
    const std::size_t other = has ? nearest.neighbour[nearest.offset[island]] : island;
    output.add({QStringLiteral("island"), regions.units.values[island], has ? regions.units.values[other] : none,
                qc::nullOf(qc::fieldInt), has ? orNull(distances(island, other)) : qc::nullOf(qc::fieldDouble)});
  }
  std::vector<int> size(parts.count, 0);
  std::vector<std::size_t> first(parts.count, parts.component.size());
  for (std::size_t i = 0; i < parts.component.size(); ++i) {
    size[parts.component[i]] += !table.dropped[i];
    first[parts.component[i]] = std::min(first[parts.component[i]], i);
  }
  for (std::size_t part = 0; part < parts.count; ++part)
    if (size[part] > 0)
      output.add({QStringLiteral("component"), regions.units.values[first[part]], none, size[part], qc::nullOf(qc::fieldDouble)});
  for (const UnitPair &added : table.added)
    pair("added", added);
  for (const UnitPair &miss : table.found.near_misses)
    pair("near_miss", miss);
}

} // namespace

QString NeighboursAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (weightsAreBorders(parameters))
    if (const QString sentence = refuseNoPolygons(parameters, QStringLiteral("REGIONS")); !sentence.isEmpty())
      return sentence + QLatin1Char(' ') + tr("Points have neighbours by k_nearest, distance_band, kernel, table or flows.");
  if (const QString sentence = refuseMissingField(parameters, QStringLiteral("REGIONS"), QStringLiteral("REGIONS_FIELD"), true);
      !sentence.isEmpty())
    return sentence;
  return checkNeighbourhood(parameters);
}

QVariantMap NeighboursAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                         QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Regions regions = readRegions(parameters, feedback, 0, 20);
  const Polygons polygons = toPolygons(regions.geometries);
  const Distances distances(regions, parameters, feedback);
  Table table = tableOf(readNeighbourhood(parameters, regions, polygons, feedback, 20, 50), parameters, distances, feedback);
  const Components parts = components(table.weights);
  const std::size_t n = table.weights.size();
  std::vector<int> number(parts.count, 0); // of components that are not dropped
  int components = 0;
  for (std::size_t i = 0; i < n; ++i)
    if (!table.dropped[i] && number[parts.component[i]] == 0)
      number[parts.component[i]] = ++components;
  const auto islands = static_cast<long long>(
      islands_of(table.weights).size() - static_cast<std::size_t>(std::count(table.dropped.begin(), table.dropped.end(), 1)));

  const std::vector<ResultTable> tables = resultTables();
  const auto typed = [&](std::size_t result, std::initializer_list<std::size_t> ids) {
    std::vector<ResultField> fields = tables[result].fields;
    for (const std::size_t id : ids)
      fields[id].type = regions.id_field.type();
    return createResult(tables[result].parameter, values, context, fields,
                        result == 1   ? qc::wkbMultiLineString
                        : result == 2 ? (polygons.coordinate.empty() ? qc::wkbMultiPoint : qc::wkbMultiPolygon)
                                      : qc::wkbNone,
                        result == 1 || result == 2 ? regions.crs : QgsCoordinateReferenceSystem());
  };
  auto output = typed(0, {0, 1});
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = table.weights.offset[i]; k < table.weights.offset[i + 1]; ++k) {
      const std::size_t j = table.weights.neighbour[k];
      output->add({regions.units.values[i], regions.units.values[j], table.weights.weight[k], orNull(distances(i, j))});
    }
  auto links = typed(1, {0, 1});
  if (links)
    writeLinks(*links, table, regions, distances);
  auto layer = typed(2, {0});
  if (layer)
    for (std::size_t i = 0; i < n; ++i)
      if (!table.dropped[i]) {
        double sum = 0;
        for (std::size_t k = table.weights.offset[i]; k < table.weights.offset[i + 1]; ++k)
          sum += table.weights.weight[k];
        layer->add({regions.units.values[i], regions.names[i],
                    static_cast<int>(table.weights.offset[i + 1] - table.weights.offset[i]), sum, number[parts.component[i]]},
                   regions.geometries[i]);
      }
  auto report = typed(3, {1, 2});
  if (report)
    writeReport(*report, table, parts, regions, distances);

  const double mean = n == 0 ? std::nan("") : static_cast<double>(table.weights.neighbour.size()) / static_cast<double>(n);
  feedback->pushInfo(tr("%1 links of %2 regions, %3 neighbours a region on average; without neighbours: %4; parts that no link "
                        "joins: %5; links added: %6.")
                         .arg(table.weights.neighbour.size())
                         .arg(n)
                         .arg(shownNumber(mean))
                         .arg(islands)
                         .arg(components)
                         .arg(table.added.size()));
  if (components > 1)
    feedback->pushWarning(tr("The territory is in %1 parts that no link joins: algorithms that divide it treat each by itself. "
                             "ISLANDS=connect_all joins them by the shortest links.")
                              .arg(components));
  QVariantMap results{{QStringLiteral("LINK_COUNT"), static_cast<long long>(table.weights.neighbour.size())},
                      {QStringLiteral("ISLAND_COUNT"), islands},
                      {QStringLiteral("COMPONENT_COUNT"), components},
                      {QStringLiteral("NEAR_MISS_COUNT"), static_cast<long long>(table.found.near_misses.size())},
                      {QStringLiteral("MEAN_NEIGHBOURS"), orNull(mean)}};
  const QString abstract = tr("Neighbours by %1.").arg(parameters.choice(QStringLiteral("WEIGHTS")));
  finishResult(std::move(output), {tr("Table of neighbours"), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(links), {tr("Links"), abstract, [](QgsVectorLayer &target) { styleLinks(target); }}, values, context,
               feedback, results);
  finishResult(std::move(layer),
               {tr("Regions with their neighbours"), abstract, [](QgsVectorLayer &target) { styleGroups(target); }}, values,
               context, feedback, results);
  finishResult(std::move(report), {tr("Report on neighbours"), abstract, {}}, values, context, feedback, results);
  return results;
}

} // namespace territorial
