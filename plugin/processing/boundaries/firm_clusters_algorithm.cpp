#include "processing/boundaries/firm_clusters_algorithm.h"

#include "processing/boundaries/firm_cluster_sums.h"
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

namespace territorial {

namespace {

constexpr std::size_t alwaysScored = 5000; // firms up to which DBCV is computed unasked

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

QVariant finiteOrNull(double value) { return std::isinf(value) ? qc::nullOf(qc::fieldDouble) : QVariant(value); }

// The values of firms after those that their source has.
class FirmValues {
public:
  FirmValues(const FoundClusters &run, const std::vector<ClusterSums> &sums, const std::vector<ResultField> &fields)
      : mRun(run), mSums(sums), mPositions(run.walk ? run.walk->reachability.size() : 0) {
    std::transform(fields.begin(), fields.end(), std::back_inserter(mLeftOut),
                   [](const ResultField &field) { return qc::nullOf(field.type); });
    for (std::size_t at = 0; run.walk && at < run.walk->order.size(); ++at)
      mPositions[run.walk->order[at]] = static_cast<int>(at) + 1;
  }

  void append(QgsFeature &feature, const FirmLabel &label) const {
    int at = feature.attributes().size();
    feature.padAttributes(static_cast<int>(mLeftOut.size()));
    const auto put = [&feature, &at](const QVariant &value) { feature.setAttribute(at++, value); };
    if (label.rank == FirmLabel::noRank) {
      for (const QVariant &none : mLeftOut)
        put(none);
      return;
    }
    const bool noise = label.cluster < 0;
    put(noise ? mNoInt : QVariant(label.cluster + 1));
    put(mRoles[static_cast<std::size_t>(label.role)]);
    put(noise ? mNoInt : QVariant(mSums[static_cast<std::size_t>(label.cluster)].firms));
    put(noise ? mNoDouble : QVariant(mSums[static_cast<std::size_t>(label.cluster)].value));
    if (mRun.hierarchy) {
      put(noise ? 0 : mRun.hierarchy->probability[label.rank]);
      put(orNull(mRun.hierarchy->outlier_score[label.rank]));
      put(!noise && mRun.hierarchy->exemplar[label.rank] != 0);
    }
    if (mRun.walk) {
      const std::uint32_t place = mRun.walk->place[label.rank];
      put(finiteOrNull(mRun.walk->reachability[place]));
      put(mPositions[place] > 0 ? QVariant(mPositions[place]) : mNoInt);
    }
  }

private:
  const FoundClusters &mRun;
  const std::vector<ClusterSums> &mSums;
  std::vector<int> mPositions;    // of places in the order of OPTICS; 0: in none
  std::vector<QVariant> mLeftOut; // the values of a firm that takes no part
  const QVariant mNoInt = qc::nullOf(qc::fieldInt), mNoDouble = qc::nullOf(qc::fieldDouble);
  const QVariant mRoles[3] = {roleName(DensityRole::noise), roleName(DensityRole::border), roleName(DensityRole::core)};
};

void addClusters(ResultWriter &list, const std::vector<ClusterSums> &sums, const std::vector<double> &validity) {
  const QVariant none = qc::nullOf(qc::fieldDouble);
  for (std::size_t cluster = 0; cluster < sums.size(); ++cluster) {
    const ClusterSums &own = sums[cluster];
    ResultRow row{static_cast<int>(cluster) + 1, own.firms, own.cores, own.places, own.value};
    if (own.hierarchy)
      row << own.hierarchy->stability << own.hierarchy->persistence << finiteOrNull(own.hierarchy->birth);
    else
      row << none << none << none;
    row << orNull(validity[cluster]);
    list.add(row);
  }
}

// Sorted k-distances, or the reachability of OPTICS in its order.
void addCurve(ResultWriter &curve, const FoundClusters &run) {
  std::vector<double> distances = run.curve;
  std::sort(distances.begin(), distances.end());
  for (std::size_t at = 0; at < distances.size(); ++at)
    curve.add({static_cast<int>(at) + 1, distances[at]});
  for (std::size_t at = 0; run.walk && at < run.walk->order.size(); ++at)
    curve.add({static_cast<int>(at) + 1, finiteOrNull(run.walk->reachability[run.walk->order[at]])});
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
  const std::vector<FirmLabel> labels = labelsOf(found, order, firms.count());
  const std::vector<ResultTable> tables = resultTables();
  const std::vector<ResultField> own = fieldsOf(run, tables[0].fields);
  std::vector<ResultField> fields = fieldsOfSource(parameters.source(QStringLiteral("FIRMS"))->fields(), own);
  fields.insert(fields.end(), own.begin(), own.end());
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbPoint, firms.crs);
  const FirmValues ownValues(run, sums, own);
  forEachFirm(firms, parameters, feedback, 50, 95, [&](QgsFeature &feature, std::size_t firm) {
    ownValues.append(feature, labels[firm]);
    output->add(feature);
  });
  const QgsCoordinateReferenceSystem none; // of tables
  auto list = createResult(QStringLiteral("OUTPUT_CLUSTERS"), values, context, tables[1].fields, qc::wkbNone, none);
  if (list)
    addClusters(*list, sums, scores.validity);
  auto curve = createResult(QStringLiteral("OUTPUT_CURVE"), values, context, tables[2].fields, qc::wkbNone, none);
  if (curve)
    addCurve(*curve, run);

  const auto noise = std::count_if(labels.begin(), labels.end(),
                                   [](const FirmLabel &label) { return label.rank != FirmLabel::noRank && label.cluster < 0; });
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
                      {QStringLiteral("NOISE_COUNT"), static_cast<long long>(noise)},
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
