#include "processing/boundaries/firm_density.h"

#include "processing/boundaries/firm_clusters_algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "boundaries/dbcv.h"
#include "boundaries/linked_dbscan.h"
#include "boundaries/optics_clusters.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace territorial {

namespace {

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

// What the parameters say, and the EPS of the run; NaN where the method needs none and none is given.
struct Settings {
  QString method;
  double least, eps;
  DistanceMethod distance;
};

HdbscanOptions hierarchyOptions(const Parameters &parameters, double least) {
  HdbscanOptions options;
  options.min_cluster_weight =
      parameters.given(QStringLiteral("MIN_CLUSTER_SIZE")) ? parameters.number(QStringLiteral("MIN_CLUSTER_SIZE")) : least;
  options.selection = parameters.choice(QStringLiteral("SELECTION")) == QLatin1String("leaf") ? ClusterSelection::leaf
                                                                                              : ClusterSelection::excess_of_mass;
  options.epsilon = parameters.number(QStringLiteral("SELECTION_EPSILON"));
  options.allow_single_cluster = parameters.flag(QStringLiteral("SINGLE_CLUSTER"));
  return options;
}

double sumOf(const std::vector<Point> &points, const std::vector<double> &weight) {
  return weight.empty() ? static_cast<double>(points.size()) : std::accumulate(weight.begin(), weight.end(), 0.0);
}

// All noise, in the form of the method.
FoundClusters nothingYet(std::size_t n, const QString &method) {
  FoundClusters all;
  all.density.cluster.assign(n, -1);
  all.density.role.assign(n, DensityRole::noise);
  all.density.place.assign(n, 0);
  all.density.places = 1; // that of all firms of no group
  if (method == QLatin1String("optics")) {
    all.walk.emplace();
    all.walk->place.assign(n, 0);
    all.walk->reachability.assign(1, std::numeric_limits<double>::infinity());
  }
  if (method == QLatin1String("hdbscan")) {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    all.hierarchy = Hdbscan{std::vector<std::int32_t>(n, -1),
                            std::vector<double>(n, 0),
                            std::vector<double>(n, unknown),
                            std::vector<std::uint8_t>(n, 0),
                            {}};
  }
  return all;
}

// Of points that may all be neighbours.
FoundClusters findTogether(const Parameters &parameters, const Settings &settings, const std::vector<Point> &points,
                           const std::vector<double> &weight, FeedbackProgress &progress) {
  FoundClusters result;
  if (settings.least > sumOf(points, weight)) { // nothing can be a cluster
    result = nothingYet(points.size(), settings.method);
    result.density = dbscan(points, weight, {1e6, settings.least, true, settings.distance}, progress);
    if (result.walk) { // the places that it never reaches
      result.walk->place = result.density.place;
      result.walk->reachability.assign(result.density.places, std::numeric_limits<double>::infinity());
    }
  } else if (settings.method == QLatin1String("optics")) {
    const double xi = parameters.number(QStringLiteral("XI")),
                 eps = std::isnan(settings.eps) ? std::numeric_limits<double>::infinity() : settings.eps;
    result.walk = optics(points, weight, {settings.least, eps, settings.distance}, progress);
    result.density =
        inOneForm(*result.walk,
                  xi > 0 ? optics_xi(*result.walk, xi, hierarchyOptions(parameters, settings.least).min_cluster_weight)
                         : optics_cut(*result.walk, eps),
                  eps);
  } else if (settings.method == QLatin1String("hdbscan")) {
    const ReachabilityTree tree = reachability_tree(points, weight, settings.least, settings.distance, progress);
    result.hierarchy = hdbscan(tree, hierarchyOptions(parameters, settings.least), progress);
    result.density = inOneForm(*result.hierarchy, tree);
  } else {
    result.density = dbscan(
        points, weight, {settings.eps, settings.least, settings.method == QLatin1String("dbscan"), settings.distance}, progress);
  }
  return result;
}

// The ranks of each group; of one group of all where none is given.
std::vector<std::vector<std::size_t>> ranksOfGroups(const std::vector<int> &group) {
  std::vector<std::vector<std::size_t>> ranks(
      group.empty() ? 0 : static_cast<std::size_t>(*std::max_element(group.begin(), group.end()) + 1));
  for (std::size_t rank = 0; rank < group.size(); ++rank)
    if (group[rank] >= 0)
      ranks[static_cast<std::size_t>(group[rank])].push_back(rank);
  return ranks;
}

template <class T>
std::vector<T> chosen(const std::vector<T> &all, const std::vector<std::size_t> &ranks) {
  std::vector<T> own;
  for (const std::size_t rank : ranks)
    if (!all.empty())
      own.push_back(all[rank]);
  return own;
}

// Puts the clusters of one group among those of all.
void take(const FoundClusters &own, const std::vector<std::size_t> &ranks, FoundClusters &all) {
  const auto places = static_cast<std::uint32_t>(all.density.places);
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    const std::int32_t cluster = own.density.cluster[i];
    all.density.cluster[ranks[i]] = cluster < 0 ? -1 : cluster + all.density.count;
    all.density.role[ranks[i]] = own.density.role[i];
    all.density.place[ranks[i]] = own.density.place[i] + places;
    if (all.walk)
      all.walk->place[ranks[i]] = own.density.place[i] + places;
    if (!own.hierarchy)
      continue;
    all.hierarchy->probability[ranks[i]] = own.hierarchy->probability[i];
    all.hierarchy->outlier_score[ranks[i]] = own.hierarchy->outlier_score[i];
    all.hierarchy->exemplar[ranks[i]] = own.hierarchy->exemplar[i];
  }
  all.density.count += own.density.count;
  all.density.places += own.density.places;
  if (all.walk) {
    all.walk->reachability.resize(all.density.places, std::numeric_limits<double>::infinity());
    for (std::size_t place = 0; own.walk && place < own.walk->reachability.size(); ++place)
      all.walk->reachability[places + place] = own.walk->reachability[place];
    for (std::size_t at = 0; own.walk && at < own.walk->order.size(); ++at)
      all.walk->order.push_back(own.walk->order[at] + places);
  }
  if (own.hierarchy)
    all.hierarchy->clusters.insert(all.hierarchy->clusters.end(), own.hierarchy->clusters.begin(), own.hierarchy->clusters.end());
}

// Numbers in the order of the lowest ranks.
void renumber(FoundClusters &found) {
  std::vector<std::int32_t> number(static_cast<std::size_t>(found.density.count), -1);
  std::int32_t next = 0;
  for (std::int32_t &cluster : found.density.cluster) {
    if (cluster < 0)
      continue;
    std::int32_t &own = number[static_cast<std::size_t>(cluster)];
    own = own < 0 ? next++ : own;
    cluster = own;
  }
  if (!found.hierarchy)
    return;
  std::vector<HdbscanCluster> sorted(found.hierarchy->clusters.size());
  for (std::size_t cluster = 0; cluster < sorted.size(); ++cluster)
    sorted[static_cast<std::size_t>(number[cluster])] = found.hierarchy->clusters[cluster];
  found.hierarchy->clusters = std::move(sorted);
  found.hierarchy->cluster = found.density.cluster;
}

} // namespace

FoundClusters findClusters(const Parameters &parameters, const std::vector<Point> &points, const std::vector<double> &weight,
                           DistanceMethod method, const FirmLinks &links, QgsProcessingFeedback *feedback) {
  const std::vector<int> &group = links.group;
  Settings settings{parameters.choice(QStringLiteral("METHOD")), parameters.number(QStringLiteral("MIN_POINTS")),
                    std::numeric_limits<double>::quiet_NaN(), method};
  const bool given = parameters.given(QStringLiteral("EPS")), needed = settings.method.startsWith(QLatin1String("dbscan")),
             walks = settings.method == QLatin1String("optics");
  FeedbackProgress progress(feedback, 30, 50);
  const std::vector<std::vector<std::size_t>> groups = ranksOfGroups(group);
  if (settings.least > sumOf(points, weight) && !points.empty())
    feedback->pushWarning(FirmClustersAlgorithm::tr("MIN_POINTS (%1) is more than there is (%2): all firms are noise.")
                              .arg(settings.least)
                              .arg(sumOf(points, weight)));
  std::vector<double> curve;
  if (!walks && (parameters.given(QStringLiteral("OUTPUT_CURVE")) || (!given && needed))) {
    const auto extend = [&](const std::vector<Point> &own, const std::vector<double> &ownWeight) {
      if (settings.least > sumOf(own, ownWeight))
        return;
      const std::vector<double> distances = core_distances(own, ownWeight, settings.least, method, progress);
      curve.insert(curve.end(), distances.begin(), distances.end());
    };
    if (group.empty())
      extend(points, weight);
    for (const std::vector<std::size_t> &ranks : groups)
      extend(chosen(points, ranks), chosen(weight, ranks));
  }
  if (given) {
    settings.eps = parameters.number(QStringLiteral("EPS"));
  } else if (needed) {
    settings.eps = knee_of(curve);
    if (std::isnan(settings.eps))
      settings.eps = 1; // all firms have enough on their own point
    else
      feedback->pushInfo(FirmClustersAlgorithm::tr("EPS by the curve of k-distances: %1 m. Look at OUTPUT_CURVE, and try others.")
                             .arg(shownNumber(settings.eps)));
  }
  FoundClusters result;
  if (!links.closeness.empty()) {
    result.density = linked_dbscan(points, weight, links.industry, links.closeness,
                                   {settings.eps, settings.least, settings.method == QLatin1String("dbscan"), method}, progress);
  } else if (group.empty()) {
    result = findTogether(parameters, settings, points, weight, progress);
  } else {
    result = nothingYet(points.size(), settings.method);
    for (const std::vector<std::size_t> &ranks : groups)
      take(findTogether(parameters, settings, chosen(points, ranks), chosen(weight, ranks), progress), ranks, result);
    renumber(result);
  }
  result.eps = settings.method == QLatin1String("hdbscan") ? std::numeric_limits<double>::quiet_NaN() : settings.eps;
  result.curve = std::move(curve);
  return result;
}

ClusterScores scoresOf(const DensityClusters &found, const std::vector<Point> &points, DistanceMethod method,
                       const FirmLinks &links, QgsProcessingFeedback *feedback) {
  const std::vector<int> &group = links.group;
  const auto clusters = static_cast<std::size_t>(found.count);
  ClusterScores scores;
  scores.validity.assign(clusters, std::numeric_limits<double>::quiet_NaN());
  if (!links.closeness.empty()) {
    feedback->pushInfo(FirmClustersAlgorithm::tr("DBCV is left out: it compares metres, whatever the industries."));
    return scores;
  }
  std::vector<char> seen(found.places, 0);
  for (std::size_t rank = 0; rank < points.size(); ++rank)
    if (found.cluster[rank] >= 0)
      seen[found.place[rank]] = 1;
  if (static_cast<std::size_t>(std::count(seen.begin(), seen.end(), 1)) > most_places_of_dbcv) {
    feedback->pushInfo(
        FirmClustersAlgorithm::tr("DBCV is left out: it takes at most %1 places in clusters.").arg(most_places_of_dbcv));
    return scores;
  }
  std::vector<std::vector<std::size_t>> groups = ranksOfGroups(group);
  if (group.empty()) {
    groups.emplace_back(points.size());
    std::iota(groups.back().begin(), groups.back().end(), std::size_t{0});
  }
  FeedbackProgress progress(feedback, 50, 55);
  double sum = 0, judged = 0;
  bool known = false;
  for (const std::vector<std::size_t> &ranks : groups) {
    const std::vector<std::int32_t> labels = chosen(found.cluster, ranks);
    const ClusterValidity own = dbcv(chosen(points, ranks), labels, clusters, method, progress);
    const auto size = static_cast<double>(ranks.size());
    const bool noise = std::all_of(labels.begin(), labels.end(), [](std::int32_t label) { return label < 0; });
    known = known || !std::isnan(own.overall);
    judged += noise || !std::isnan(own.overall) ? size : 0; // a group of one cluster has nothing to be parted from
    sum += std::isnan(own.overall) ? 0 : own.overall * size;
    for (const std::int32_t label : labels)
      if (label >= 0)
        scores.validity[static_cast<std::size_t>(label)] = own.validity[static_cast<std::size_t>(label)];
  }
  if (known)
    scores.overall = sum / judged;
  return scores;
}

} // namespace territorial
