#include "processing/boundaries/firm_clusters_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/metric_points.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/dbscan.h"
#include "boundaries/hdbscan.h"
#include "boundaries/optics_clusters.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

namespace territorial {

namespace {

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

struct ClusterSums {
  int firms = 0, cores = 0, places = 0;
  double value = 0;
  std::optional<HdbscanCluster> hierarchy; // of HDBSCAN*
};

// By cluster; members in the order of ranks.
std::vector<ClusterSums> sumsOf(const DensityClusters &found, const std::vector<std::size_t> &order, const Firms &firms) {
  std::vector<ClusterSums> sums(static_cast<std::size_t>(found.count));
  std::vector<char> seen(found.places, 0); // all firms of a place are in one cluster
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    if (found.cluster[rank] < 0)
      continue;
    ClusterSums &own = sums[static_cast<std::size_t>(found.cluster[rank])];
    ++own.firms;
    own.cores += found.role[rank] == DensityRole::core;
    own.value += std::isnan(firms.size[order[rank]]) ? 0 : firms.size[order[rank]];
    char &known = seen[found.place[rank]];
    own.places += known == 0;
    known = 1;
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

// What a method finds; the hierarchy where it is HDBSCAN*.
struct FoundClusters {
  DensityClusters density;
  std::optional<Hdbscan> hierarchy;
  std::optional<Optics> walk;
  double eps = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> curve; // k-distances where they were needed, unsorted
};

// HDBSCAN*'s clusters in the form of the others: members are cores, others noise.
DensityClusters inOneForm(const Hdbscan &found, const ReachabilityTree &tree) {
  DensityClusters density;
  density.cluster = found.cluster;
  for (const std::int32_t cluster : found.cluster)
    density.role.push_back(cluster < 0 ? DensityRole::noise : DensityRole::core);
  density.place = tree.place;
  density.places = tree.weight.size();
  density.count = static_cast<std::int32_t>(found.clusters.size());
  return density;
}

// OPTICS's clusters likewise: those whose neighbourhood is dense enough within EPS are cores, the others borders.
DensityClusters inOneForm(const Optics &walk, std::vector<std::int32_t> cluster, double eps) {
  DensityClusters density;
  density.cluster = std::move(cluster);
  for (std::size_t rank = 0; rank < density.cluster.size(); ++rank) {
    density.role.push_back(density.cluster[rank] < 0                     ? DensityRole::noise
                           : walk.core_distance[walk.place[rank]] <= eps ? DensityRole::core
                                                                         : DensityRole::border);
    density.count = std::max(density.count, density.cluster[rank] + 1);
  }
  density.place = walk.place;
  density.places = walk.weight.size();
  return density;
}

FoundClusters findClusters(const Parameters &parameters, const std::vector<Point> &points, const std::vector<double> &weight,
                           DistanceMethod method, QgsProcessingFeedback *feedback) {
  const QString name = parameters.choice(QStringLiteral("METHOD"));
  const double least = parameters.number(QStringLiteral("MIN_POINTS"));
  const bool hierarchical = name == QLatin1String("hdbscan"), given = parameters.given(QStringLiteral("EPS"));
  const double total = weight.empty() ? static_cast<double>(points.size()) : std::accumulate(weight.begin(), weight.end(), 0.0);
  FeedbackProgress progress(feedback, 30, 50);
  FoundClusters result;
  if (least > total) { // nothing can be a cluster
    if (!points.empty())
      feedback->pushWarning(
          FirmClustersAlgorithm::tr("MIN_POINTS (%1) is more than there is (%2): all firms are noise.").arg(least).arg(total));
    result.eps = given ? parameters.number(QStringLiteral("EPS")) : 1;
    result.density = dbscan(points, weight, {1e6, least, true, method}, progress);
    return result;
  }
  if (name == QLatin1String("optics")) {
    const double xi = parameters.number(QStringLiteral("XI")),
                 eps = given ? parameters.number(QStringLiteral("EPS")) : std::numeric_limits<double>::infinity();
    const double leastCluster =
        parameters.given(QStringLiteral("MIN_CLUSTER_SIZE")) ? parameters.number(QStringLiteral("MIN_CLUSTER_SIZE")) : least;
    result.walk = optics(points, weight, {least, eps, method}, progress);
    result.density =
        inOneForm(*result.walk, xi > 0 ? optics_xi(*result.walk, xi, leastCluster) : optics_cut(*result.walk, eps), eps);
    if (given)
      result.eps = eps;
    return result;
  }
  if (parameters.given(QStringLiteral("OUTPUT_CURVE")) || (!given && !hierarchical))
    result.curve = core_distances(points, weight, least, method, progress);
  if (hierarchical) {
    HdbscanOptions options;
    options.min_cluster_weight =
        parameters.given(QStringLiteral("MIN_CLUSTER_SIZE")) ? parameters.number(QStringLiteral("MIN_CLUSTER_SIZE")) : least;
    options.selection = parameters.choice(QStringLiteral("SELECTION")) == QLatin1String("leaf")
                            ? ClusterSelection::leaf
                            : ClusterSelection::excess_of_mass;
    options.epsilon = parameters.number(QStringLiteral("SELECTION_EPSILON"));
    options.allow_single_cluster = parameters.flag(QStringLiteral("SINGLE_CLUSTER"));
    const ReachabilityTree tree = reachability_tree(points, weight, least, method, progress);
    result.hierarchy = hdbscan(tree, options, progress);
    result.density = inOneForm(*result.hierarchy, tree);
    return result;
  }
  result.eps = given ? parameters.number(QStringLiteral("EPS")) : knee_of(result.curve);
  if (std::isnan(result.eps))
    result.eps = 1; // all firms have enough on their own point
  if (!given)
    feedback->pushInfo(FirmClustersAlgorithm::tr("EPS by the curve of k-distances: %1 m. Look at OUTPUT_CURVE, and try others.")
                           .arg(shownNumber(result.eps)));
  result.density = dbscan(points, weight, {result.eps, least, name == QLatin1String("dbscan"), method}, progress);
  return result;
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
  if (parameters.choice(QStringLiteral("COUNT_BY")) == QLatin1String("size") &&
      !parameters.given(QStringLiteral("FIRM_SIZE_FIELD")))
    return tr("COUNT_BY size needs FIRM_SIZE_FIELD: name the field that holds the size of the firms.");
  return checkDistanceMethod(parameters, parameters.tryingSource(QStringLiteral("FIRMS"))->sourceCrs());
}

QVariantMap FirmClustersAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const Firms firms = readFirms(parameters, feedback, 0, 30);
  const bool bySize = parameters.choice(QStringLiteral("COUNT_BY")) == QLatin1String("size");
  const MetricPoints metric = metricPoints(firms.positions, firms.crs, parameters, feedback);
  const std::vector<std::size_t> order = ranksOf(firms, metric.points, bySize);
  if (const std::size_t left = firms.count() - order.size(); left > 0)
    feedback->pushWarning(bySize ? tr("%1 firms have no usable point or no size: they are left out.").arg(left)
                                 : tr("%1 firms have no usable point: they are left out.").arg(left));

  std::vector<Point> points;
  std::vector<double> weight;
  for (const std::size_t firm : order) {
    points.push_back(metric.points[firm]);
    if (bySize)
      weight.push_back(firms.size[firm]);
  }
  const FoundClusters run = findClusters(parameters, points, weight, metric.method, feedback);
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

  std::vector<std::size_t> rankOf(firms.count(), order.size()); // order.size(): left out
  for (std::size_t rank = 0; rank < order.size(); ++rank)
    rankOf[order[rank]] = rank;
  const auto source = parameters.source(QStringLiteral("FIRMS"));
  source->setInvalidGeometryCheck(qc::geometryNoCheck);
  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> fields = fieldsOfSource(source->fields(), tables[0].fields);
  fields.insert(fields.end(), tables[0].fields.begin(), tables[0].fields.end());
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbPoint, firms.crs);
  const QVariant noInt = qc::nullOf(qc::fieldInt), noDouble = qc::nullOf(qc::fieldDouble), noText = qc::nullOf(qc::fieldString),
                 noBool = qc::nullOf(qc::fieldBool);
  const QVariant roles[] = {roleName(DensityRole::noise), roleName(DensityRole::border), roleName(DensityRole::core)};
  std::vector<int> positions(run.walk ? run.walk->order.size() : 0); // of places in the order of OPTICS
  for (std::size_t at = 0; at < positions.size(); ++at)
    positions[run.walk->order[at]] = static_cast<int>(at) + 1;
  std::size_t firm = 0;
  long long noise = 0;
  forEachFeature(*source, true, feedback, 50, 95, [&](const QgsFeature &feature) {
    if (firm >= firms.count() || firms.features[firm] != feature.id())
      throw QgsProcessingException(tr("The layer %1 has changed while it was read. Run again.").arg(firms.layer));
    const std::size_t rank = rankOf[firm++];
    ResultRow row = feature.attributes();
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
    if (rank == order.size() || !run.hierarchy)
      row << noDouble << noDouble << noBool;
    else
      row << (found.cluster[rank] < 0 ? 0 : run.hierarchy->probability[rank]) << run.hierarchy->outlier_score[rank]
          << (found.cluster[rank] >= 0 && run.hierarchy->exemplar[rank] != 0);
    if (rank == order.size() || !run.walk) {
      row << noDouble << noInt;
    } else {
      const std::uint32_t place = run.walk->place[rank];
      const double reached = run.walk->reachability[place];
      row << (std::isinf(reached) ? noDouble : QVariant(reached)) << positions[place];
    }
    output->add(row, feature.geometry());
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
    list->add(row);
  }
  auto curve = createResult(QStringLiteral("OUTPUT_CURVE"), values, context, tables[2].fields, qc::wkbNone,
                            QgsCoordinateReferenceSystem());
  if (curve) {
    std::vector<double> distances = run.curve;
    std::sort(distances.begin(), distances.end());
    for (std::size_t at = 0; at < distances.size(); ++at)
      curve->add({static_cast<int>(at) + 1, distances[at]});
    for (std::size_t at = 0; at < positions.size(); ++at) {
      const double reached = run.walk->reachability[run.walk->order[at]];
      curve->add({static_cast<int>(at) + 1, std::isinf(reached) ? noDouble : QVariant(reached)});
    }
  }

  const QString leastPoints = shownNumber(parameters.number(QStringLiteral("MIN_POINTS")));
  if (found.count == 0)
    feedback->pushWarning(
        run.hierarchy || run.walk
            ? tr("There are no clusters. A smaller MIN_POINTS or MIN_CLUSTER_SIZE may find some.")
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
                      {QStringLiteral("EPS_USED"), orNull(run.eps)}};
  finishResult(std::move(output),
               {tr("Firm clusters of %1").arg(firms.layer), abstract, [](QgsVectorLayer &layer) { stylePointClusters(layer); }},
               values, context, feedback, results);
  finishResult(std::move(list), {tr("Clusters of %1").arg(firms.layer), abstract, {}}, values, context, feedback, results);
  finishResult(std::move(curve), {tr("Curve of k-distances"), abstract, {}}, values, context, feedback, results);
  return results;
}

} // namespace territorial
