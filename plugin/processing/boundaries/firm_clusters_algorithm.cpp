#include "processing/boundaries/firm_clusters_algorithm.h"

#include "processing/boundaries/firm_density.h"
#include "processing/boundaries/industry_links.h"
#include "processing/firms.h"
#include "processing/metric_points.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace territorial {

namespace {

constexpr std::size_t alwaysScored = 5000; // firms up to which DBCV is computed unasked

void sortByPlace(std::vector<std::size_t> &order, const std::vector<Point> &points, const std::vector<double> &size) {
  std::vector<std::tuple<double, double, double, std::size_t>> keys; // side by side: much faster than by way of the order
  keys.reserve(order.size());
  for (const std::size_t firm : order)
    keys.emplace_back(points[firm].x, points[firm].y, std::isnan(size[firm]) ? -1 : size[firm], firm);
  std::sort(keys.begin(), keys.end());
  std::transform(keys.begin(), keys.end(), order.begin(), [](const auto &key) { return std::get<3>(key); });
}

// The firms that take part, in the order of their ids, or of their coordinates and sizes where they have none.
std::vector<std::size_t> ranksOf(const Firms &firms, const std::vector<Point> &points, bool bySize) {
  std::vector<std::size_t> order;
  for (std::size_t firm = 0; firm < firms.count(); ++firm)
    if (!std::isnan(points[firm].x) && !(bySize && std::isnan(firms.size[firm])))
      order.push_back(firm);
  if (!firms.ids.empty())
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return idBefore(firms.ids[a], firms.ids[b]); });
  else
    sortByPlace(order, points, firms.size);
  return order;
}

FirmLinks linksOf(const IndustryLinks &industries, const Firms &firms, const std::vector<std::size_t> &order) {
  FirmLinks links;
  links.closeness = industries.closeness;
  for (const std::size_t firm : order) {
    const int industry = industries.empty() ? -1 : firms.industry[firm];
    if (!industries.group.empty())
      links.group.push_back(industry < 0 ? -1 : industries.group[static_cast<std::size_t>(industry)]);
    if (!industries.closeness.empty())
      links.industry.push_back(industry);
  }
  return links;
}

struct ClusterSums {
  int firms = 0, cores = 0, places = 0;
  double value = 0;
  std::optional<HdbscanCluster> hierarchy; // of HDBSCAN*
};

// By cluster; members in the order of ranks.
std::vector<ClusterSums> sumsOf(const DensityClusters &found, const std::vector<std::size_t> &order, const Firms &firms) {
  std::vector<ClusterSums> sums(static_cast<std::size_t>(found.count));
  std::vector<std::int32_t> first(found.places, -1); // the first cluster of each place, nearly always the only one
  std::set<std::pair<std::uint32_t, std::int32_t>> others;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    if (found.cluster[rank] < 0)
      continue;
    ClusterSums &own = sums[static_cast<std::size_t>(found.cluster[rank])];
    ++own.firms;
    own.cores += found.role[rank] == DensityRole::core;
    own.value += std::isnan(firms.size[order[rank]]) ? 0 : firms.size[order[rank]];
    if (std::int32_t &known = first[found.place[rank]]; known < 0) {
      known = found.cluster[rank];
      ++own.places;
    } else if (known != found.cluster[rank]) { // another industry on the same place
      own.places += others.emplace(found.place[rank], found.cluster[rank]).second;
    }
  }
  return sums;
}

// Clusters that are too small become noise; those left are numbered anew, in the same order.
long long dropSmall(DensityClusters &found, std::vector<ClusterSums> &sums, int leastFirms, double leastValue) {
  std::vector<std::int32_t> number(sums.size(), -1);
  std::vector<ClusterSums> kept;
  for (std::size_t cluster = 0; cluster < sums.size(); ++cluster)
    if (sums[cluster].firms >= leastFirms && sums[cluster].value >= leastValue) {
      number[cluster] = static_cast<std::int32_t>(kept.size());
      kept.push_back(sums[cluster]);
    }
  const auto dropped = static_cast<long long>(sums.size() - kept.size());
  for (std::size_t rank = 0; rank < found.cluster.size(); ++rank)
    if (found.cluster[rank] >= 0 && (found.cluster[rank] = number[static_cast<std::size_t>(found.cluster[rank])]) < 0)
      found.role[rank] = DensityRole::noise;
  found.count = static_cast<std::int32_t>(kept.size());
  sums = std::move(kept);
  return dropped;
}

// The fields of a firm: those of every method, and those of the method that ran.
std::vector<ResultField> fieldsOf(const FoundClusters &run, const std::vector<ResultField> &all) {
  constexpr std::ptrdiff_t common = 4, ofHierarchy = 3;
  std::vector<ResultField> fields(all.begin(), all.begin() + common);
  if (run.hierarchy)
    fields.insert(fields.end(), all.begin() + common, all.begin() + common + ofHierarchy);
  if (run.walk)
    fields.insert(fields.end(), all.begin() + common + ofHierarchy, all.end());
  return fields;
}

QString roleName(DensityRole role) {
  switch (role) {
  case DensityRole::core:
    return QStringLiteral("core");
  case DensityRole::border:
    return QStringLiteral("border");
  case DensityRole::noise:
    return QStringLiteral("noise");
  }
  return {};
}

} // namespace

QString FirmClustersAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkFirms(parameters, false); !sentence.isEmpty())
    return sentence;
  if (parameters.given(QStringLiteral("EPS")) && !(parameters.number(QStringLiteral("EPS")) > 0))
    return tr("EPS: give a distance above 0, in metres.");
  if (!(parameters.number(QStringLiteral("MIN_POINTS")) > 0))
    return tr("MIN_POINTS: give a number above 0.");
  if (parameters.given(QStringLiteral("MIN_CLUSTER_SIZE")) && !(parameters.number(QStringLiteral("MIN_CLUSTER_SIZE")) > 0))
    return tr("MIN_CLUSTER_SIZE: give a number above 0.");
  if (parameters.choice(QStringLiteral("METHOD")) == QLatin1String("optics") && !parameters.given(QStringLiteral("EPS")) &&
      !(parameters.number(QStringLiteral("XI")) > 0))
    return tr("XI is 0: give EPS, the distance at which the order of OPTICS is cut, or an XI above 0.");
  if (const QString sentence = checkIndustryLinks(parameters); !sentence.isEmpty())
    return sentence;
  if (parameters.choice(QStringLiteral("COUNT_BY")) == QLatin1String("size") &&
      !parameters.given(QStringLiteral("FIRM_SIZE_FIELD")))
    return tr("COUNT_BY size needs FIRM_SIZE_FIELD: name the field that holds the size of the firms.");
  return checkDistanceMethod(parameters, parameters.tryingSource(QStringLiteral("FIRMS"))->sourceCrs());
}

QVariantMap FirmClustersAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  Firms firms = readFirms(parameters, feedback, 0, 30, true);
  const bool bySize = parameters.choice(QStringLiteral("COUNT_BY")) == QLatin1String("size");
  const MetricPoints metric = metricPoints(firms.positions, firms.crs, parameters, feedback);
  const std::vector<std::size_t> order = ranksOf(firms, metric.points, bySize);
  if (const std::size_t left = firms.count() - order.size(); left > 0)
    feedback->pushWarning(bySize ? tr("%1 firms have no usable point or no size: they are left out.").arg(left)
                                 : tr("%1 firms have no usable point: they are left out.").arg(left));

  if (const auto sizeless = std::count_if(firms.size.begin(), firms.size.end(), [](double size) { return std::isnan(size); });
      sizeless > 0 && !bySize)
    feedback->pushWarning(tr("%1 firms have no size: they are counted, but in no sum.").arg(sizeless));

  std::vector<Point> points;
  std::vector<double> weight;
  points.reserve(order.size());
  for (const std::size_t firm : order) {
    points.push_back(metric.points[firm]);
    if (bySize)
      weight.push_back(firms.size[firm]);
  }
  const FirmLinks links = linksOf(readIndustryLinks(parameters, firms.industries, feedback), firms, order);
  const FoundClusters run = findClusters(parameters, points, weight, metric.method, links, feedback);
  DensityClusters found = run.density;
  std::vector<ClusterSums> sums = sumsOf(found, order, firms);
  for (std::size_t cluster = 0; run.hierarchy && cluster < sums.size(); ++cluster)
    sums[cluster].hierarchy = run.hierarchy->clusters[cluster];
  if (const long long dropped = dropSmall(found, sums, parameters.integer(QStringLiteral("MIN_CLUSTER_FIRMS")),
                                          parameters.number(QStringLiteral("MIN_CLUSTER_VALUE")));
      dropped > 0)
    feedback->pushInfo(tr("%1 clusters are too small: their firms are noise.").arg(dropped));
  if (found.places < order.size())
    feedback->pushInfo(tr("%1 firms lie on %2 distinct points.").arg(order.size()).arg(found.places));

  ClusterScores scores;
  if (parameters.given(QStringLiteral("OUTPUT_CLUSTERS")) || order.size() <= alwaysScored)
    scores = scoresOf(found, points, metric.method, links, feedback);
  scores.validity.resize(sums.size(), std::numeric_limits<double>::quiet_NaN());
  std::vector<std::size_t> rankOf(firms.count(), order.size()); // order.size(): left out
  for (std::size_t rank = 0; rank < order.size(); ++rank)
    rankOf[order[rank]] = rank;
  const std::vector<ResultTable> tables = resultTables();
  const std::vector<ResultField> own = fieldsOf(run, tables[0].fields);
  std::vector<ResultField> fields = fieldsOfSource(parameters.source(QStringLiteral("FIRMS"))->fields(), own);
  fields.insert(fields.end(), own.begin(), own.end());
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbPoint, firms.crs);
  const QVariant noInt = qc::nullOf(qc::fieldInt), noDouble = qc::nullOf(qc::fieldDouble), noText = qc::nullOf(qc::fieldString),
                 noBool = qc::nullOf(qc::fieldBool);
  const QVariant roles[] = {roleName(DensityRole::noise), roleName(DensityRole::border), roleName(DensityRole::core)};
  std::vector<int> positions(run.walk ? run.walk->reachability.size() : 0); // of places in the order of OPTICS; 0: in none
  for (std::size_t at = 0; run.walk && at < run.walk->order.size(); ++at)
    positions[run.walk->order[at]] = static_cast<int>(at) + 1;
  long long noise = 0;
  forEachFirm(firms, parameters, feedback, 50, 95, [&](QgsFeature &feature, std::size_t firm) {
    const std::size_t rank = rankOf[firm];
    QgsAttributes row = feature.attributes();
    row.reserve(static_cast<int>(fields.size()));
    if (rank == order.size()) {
      row << noInt << noText << noInt << noDouble;
    } else {
      const std::int32_t cluster = found.cluster[rank];
      const QVariant &role = roles[static_cast<std::size_t>(found.role[rank])];
      noise += cluster < 0;
      if (cluster < 0) {
        row << noInt << role << noInt << noDouble;
      } else {
        const ClusterSums &own = sums[static_cast<std::size_t>(cluster)];
        row << cluster + 1 << role << own.firms << own.value;
      }
    }
    if (run.hierarchy && rank == order.size())
      row << noDouble << noDouble << noBool;
    else if (run.hierarchy)
      row << (found.cluster[rank] < 0 ? 0 : run.hierarchy->probability[rank]) << orNull(run.hierarchy->outlier_score[rank])
          << (found.cluster[rank] >= 0 && run.hierarchy->exemplar[rank] != 0);
    if (run.walk && rank == order.size()) {
      row << noDouble << noInt;
    } else if (run.walk) {
      const std::uint32_t place = run.walk->place[rank];
      const double reached = run.walk->reachability[place];
      row << (std::isinf(reached) ? noDouble : QVariant(reached)) << (positions[place] > 0 ? QVariant(positions[place]) : noInt);
    }
    feature.setAttributes(row);
    output->add(feature);
  });
  auto list = createResult(QStringLiteral("OUTPUT_CLUSTERS"), values, context, tables[1].fields, qc::wkbNone,
                           QgsCoordinateReferenceSystem());
  for (std::size_t cluster = 0; list && cluster < sums.size(); ++cluster) {
    const ClusterSums &own = sums[cluster];
    ResultRow row{static_cast<int>(cluster) + 1, own.firms, own.cores, own.places, own.value};
    if (own.hierarchy)
      row << own.hierarchy->stability << own.hierarchy->persistence
          << (std::isinf(own.hierarchy->birth) ? noDouble : QVariant(own.hierarchy->birth));
    else
      row << noDouble << noDouble << noDouble;
    row << orNull(scores.validity[cluster]);
    list->add(row);
  }
  auto curve = createResult(QStringLiteral("OUTPUT_CURVE"), values, context, tables[2].fields, qc::wkbNone,
                            QgsCoordinateReferenceSystem());
  if (curve) {
    std::vector<double> distances = run.curve;
    std::sort(distances.begin(), distances.end());
    for (std::size_t at = 0; at < distances.size(); ++at)
      curve->add({static_cast<int>(at) + 1, distances[at]});
    for (std::size_t at = 0; run.walk && at < run.walk->order.size(); ++at) {
      const double reached = run.walk->reachability[run.walk->order[at]];
      curve->add({static_cast<int>(at) + 1, std::isinf(reached) ? noDouble : QVariant(reached)});
    }
  }

  const QString leastPoints = shownNumber(parameters.number(QStringLiteral("MIN_POINTS")));
  if (found.count == 0)
    feedback->pushWarning(
        run.hierarchy || run.walk
            ? tr("There are no clusters. A smaller MIN_POINTS or MIN_CLUSTER_SIZE may find some; hdbscan takes all firms for one "
                 "cluster "
                 "only with SINGLE_CLUSTER.")
            : tr("No firm has %1 within %2 m: there are no clusters. A larger EPS or a smaller MIN_POINTS finds some.")
                  .arg(leastPoints, shownNumber(run.eps)));
  const QString abstract =
      run.walk ? tr("Clusters of firms by OPTICS: %1 firms or more make a density, xi %2.")
                     .arg(leastPoints, shownNumber(parameters.number(QStringLiteral("XI"))))
      : run.hierarchy ? tr("Clusters of firms by HDBSCAN*: %1 firms or more make a density.").arg(leastPoints)
                      : tr("Clusters of firms: at least %1 within %2 m of every core.").arg(leastPoints, shownNumber(run.eps));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), found.count},
                      {QStringLiteral("NOISE_COUNT"), noise},
                      {QStringLiteral("PLACE_COUNT"), static_cast<long long>(found.places)},
                      {QStringLiteral("EPS_USED"), orNull(run.eps)},
                      {QStringLiteral("DBCV"), orNull(scores.overall)}};
  finishResult(std::move(output),
               {tr("Firm clusters of %1").arg(firms.layer), abstract, [](QgsVectorLayer &layer) { stylePointClusters(layer); }},
               values, context, feedback, results);
  finishResult(std::move(list), {tr("Clusters of %1").arg(firms.layer), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(curve), {tr("Curve of k-distances"), abstract, {}}, values, context, feedback, results);
  return results;
}

} // namespace territorial
