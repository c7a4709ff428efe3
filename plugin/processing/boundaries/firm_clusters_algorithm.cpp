#include "processing/boundaries/firm_clusters_algorithm.h"

#include "processing/feedback_progress.h"
#include "processing/firms.h"
#include "processing/metric_points.h"
#include "processing/reading.h"
#include "processing/styles.h"
#include "processing/text.h"

#include "boundaries/dbscan.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
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

} // namespace

QString FirmClustersAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkFirms(parameters, false); !sentence.isEmpty())
    return sentence;
  if (!(parameters.number(QStringLiteral("EPS")) > 0))
    return tr("EPS: give a distance above 0, in metres.");
  if (!(parameters.number(QStringLiteral("MIN_POINTS")) > 0))
    return tr("MIN_POINTS: give a number above 0.");
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
  DbscanOptions options;
  options.eps = parameters.number(QStringLiteral("EPS"));
  options.min_weight = parameters.number(QStringLiteral("MIN_POINTS"));
  options.border = parameters.choice(QStringLiteral("METHOD")) == QLatin1String("dbscan");
  options.distance = metric.method;
  FeedbackProgress progress(feedback, 30, 50);
  DensityClusters found = dbscan(points, weight, options, progress);
  std::vector<ClusterSums> sums = sumsOf(found, order, firms);
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
  const QVariant noInt = qc::nullOf(qc::fieldInt), noDouble = qc::nullOf(qc::fieldDouble), noText = qc::nullOf(qc::fieldString);
  const QVariant roles[] = {roleName(DensityRole::noise), roleName(DensityRole::border), roleName(DensityRole::core)};
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
    output->add(row, feature.geometry());
  });
  auto list = createResult(QStringLiteral("OUTPUT_CLUSTERS"), values, context, tables[1].fields, qc::wkbNone,
                           QgsCoordinateReferenceSystem());
  for (std::size_t cluster = 0; list && cluster < sums.size(); ++cluster)
    list->add(
        {static_cast<int>(cluster) + 1, sums[cluster].firms, sums[cluster].cores, sums[cluster].places, sums[cluster].value});

  if (found.count == 0)
    feedback->pushWarning(
        tr("No firm has %1 within %2 m: there are no clusters. A larger EPS or a smaller MIN_POINTS finds some.")
            .arg(options.min_weight)
            .arg(options.eps));
  const QString abstract = tr("Clusters of firms: at least %1 within %2 m of every core.")
                               .arg(shownNumber(options.min_weight), shownNumber(options.eps));
  QVariantMap results{{QStringLiteral("CLUSTER_COUNT"), found.count},
                      {QStringLiteral("NOISE_COUNT"), noise},
                      {QStringLiteral("PLACE_COUNT"), static_cast<long long>(found.places)}};
  finishResult(std::move(output),
               {tr("Firm clusters of %1").arg(firms.layer), abstract, [](QgsVectorLayer &layer) { stylePointClusters(layer); }},
               values, context, feedback, results);
  finishResult(std::move(list), {tr("Clusters of %1").arg(firms.layer), abstract, {}}, values, context, feedback, results);
  return results;
}

} // namespace territorial
