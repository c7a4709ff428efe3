#include "processing/neighbourhood.h"

#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/metric_points.h"
#include "processing/neighbour_table.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/contiguity.h"
#include "common/distance_weights.h"
#include "common/errors.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class NeighbourhoodText {
  Q_DECLARE_TR_FUNCTIONS(Neighbourhood)
};

const QString weightsName = QStringLiteral("WEIGHTS"), tableName = QStringLiteral("WEIGHTS_TABLE"),
              fromName = QStringLiteral("WEIGHTS_FROM_FIELD"), toName = QStringLiteral("WEIGHTS_TO_FIELD"),
              fieldName = QStringLiteral("WEIGHTS_FIELD"), bandName = QStringLiteral("WEIGHTS_BAND");

bool seamIsCrossed(const Polygons &polygons) {
  double west = 0, east = 0;
  for (const Point &point : polygons.coordinate) {
    west = std::min(west, point.x);
    east = std::max(east, point.x);
  }
  return west < -179.9 && east > 179.9;
}

Neighbourhood readContiguity(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                             QgsProcessingFeedback *feedback, double from, double to) {
  ContiguityOptions options;
  options.rule = parameters.choice(weightsName) == QLatin1String("queen") ? ContiguityRule::queen : ContiguityRule::rook;
  options.snap = parameters.number(QStringLiteral("SNAP"));
  FeedbackProgress progress(feedback, from, to);
  Contiguity neighbours = contiguity(polygons, options, progress);
  if (regions.crs.isGeographic() && seamIsCrossed(polygons))
    feedback->pushWarning(NeighbourhoodText::tr(
        "The regions reach the antimeridian from both sides: those that meet there are not taken for neighbours. A "
        "projected layer of them has no such seam."));
  QStringList misses;
  for (const auto &[left, right] : neighbours.near_misses)
    misses << QStringLiteral("%1 – %2").arg(regions.units.ids[left], regions.units.ids[right]);
  if (!misses.isEmpty())
    feedback->pushWarning(
        NeighbourhoodText::tr(
            "Regions whose borders are within %1 units of the layer of each other, but do not meet: %2. They are "
            "not taken for neighbours; SNAP=%1 would join them.")
            .arg(shownNumber(neighbours.near_distance), shortList(misses)));
  return {std::move(neighbours.weights), std::move(neighbours.near_misses)};
}

KernelFunction kernelFunction(const QString &name) {
  if (name == QLatin1String("uniform"))
    return KernelFunction::uniform;
  if (name == QLatin1String("epanechnikov"))
    return KernelFunction::epanechnikov;
  if (name == QLatin1String("quartic"))
    return KernelFunction::quartic;
  return name == QLatin1String("gaussian") ? KernelFunction::gaussian : KernelFunction::triangular;
}

SpatialWeights readDistances(const Parameters &parameters, const Regions &regions, QgsProcessingFeedback *feedback, double from,
                             double to) {
  const QString rule = parameters.choice(weightsName);
  const MetricPoints points = automaticMetricPoints(centroids(regions), regions.crs, parameters, feedback);
  const auto count = static_cast<std::size_t>(parameters.integer(QStringLiteral("WEIGHTS_COUNT")));
  FeedbackProgress progress(feedback, from, to);
  if (rule == QLatin1String("k_nearest"))
    return nearest_weights(points.points, points.method, count, progress);
  const bool given = parameters.given(bandName);
  if (rule == QLatin1String("kernel"))
    return kernel_weights(
        points.points, points.method,
        {kernelFunction(parameters.choice(QStringLiteral("WEIGHTS_KERNEL"))), given ? parameters.number(bandName) : 0, count},
        progress);
  Progress silent;
  const double reach = given ? parameters.number(bandName) : least_complete_reach(points.points, points.method, silent);
  if (!given && !std::isnan(reach))
    feedback->pushInfo(NeighbourhoodText::tr("WEIGHTS_BAND is taken as %1 m, the least with which every region has a neighbour.")
                           .arg(shownNumber(reach)));
  // The last bit of the square of a root may be lost.
  const double sure = given || std::isnan(reach) ? (given ? reach : 0) : reach * (1 + 1e-12);
  try {
    return band_weights(points.points, points.method, sure, parameters.number(QStringLiteral("WEIGHTS_POWER")), progress);
  } catch (const InvalidInput &invalid) {
    if (!invalid.index)
      throw;
    throw QgsProcessingException(
        NeighbourhoodText::tr("WEIGHTS_POWER: region %1 has its centroid where another has it, so that their "
                              "inverse distance is infinite. Take WEIGHTS_POWER=0, or WEIGHTS kernel.")
            .arg(regions.units.ids[*invalid.index]));
  }
}

} // namespace

void addNeighbourhoodParameters(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      weightsName, NeighbourhoodText::tr("Neighbours (rook: a shared border; queen: also a point; others: see “Neighbours”)"),
      {QStringLiteral("queen"), QStringLiteral("rook"), QStringLiteral("table"), QStringLiteral("k_nearest"),
       QStringLiteral("distance_band"), QStringLiteral("kernel"), QStringLiteral("flows")},
      false, QStringLiteral("rook"), false, true));
  algorithm.addAdvanced(new QgsProcessingParameterDistance(
      QStringLiteral("SNAP"),
      NeighbourhoodText::tr("Tolerance for borders that do not meet exactly (units of the regions' layer)"), 0,
      QStringLiteral("REGIONS"), false, 0));
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(tableName, NeighbourhoodText::tr("Table of neighbours or flows"),
                                                                qc::sources(qc::sourceVector), QVariant(), true));
  const auto field = [&](const QString &name, const QString &title, const QVariant &preset, auto type) {
    algorithm.addAdvanced(new QgsProcessingParameterField(name, title, preset, tableName, type, false, true));
  };
  field(fromName, NeighbourhoodText::tr("Id of the region (from)"), QStringLiteral("from"), qc::fieldAny);
  field(toName, NeighbourhoodText::tr("Id of its neighbour (to)"), QStringLiteral("to"), qc::fieldAny);
  field(fieldName, NeighbourhoodText::tr("Weight of the neighbour (empty = 1)"), QVariant(), qc::fieldNumeric);
  const auto number = [&](const QString &name, const QString &title, const QVariant &preset, auto type, double least) {
    algorithm.addAdvanced(new QgsProcessingParameterNumber(name, title, type, preset, true, least));
  };
  number(QStringLiteral("WEIGHTS_COUNT"), NeighbourhoodText::tr("k_nearest, kernel: number of nearest neighbours"), 6,
         qc::numberInteger, 1);
  number(bandName, NeighbourhoodText::tr("distance_band, kernel: greatest distance, metres (empty: found by itself)"), QVariant(),
         qc::numberDouble, 0);
  number(QStringLiteral("WEIGHTS_POWER"),
         NeighbourhoodText::tr("distance_band: weights fall with this power of the distance (0 = all are 1)"), 0,
         qc::numberDouble, 0);
  algorithm.addAdvanced(
      new QgsProcessingParameterEnum(QStringLiteral("WEIGHTS_KERNEL"), NeighbourhoodText::tr("kernel: its function"),
                                     {QStringLiteral("uniform"), QStringLiteral("triangular"), QStringLiteral("epanechnikov"),
                                      QStringLiteral("quartic"), QStringLiteral("gaussian")},
                                     false, QStringLiteral("triangular"), true, true));
}

QString checkNeighbourhood(const Parameters &parameters) {
  const bool given = parameters.given(tableName);
  const QString rule = parameters.choice(weightsName);
  if (weightsAreATable(parameters) && !given)
    return NeighbourhoodText::tr("WEIGHTS says %1: give WEIGHTS_TABLE, a table with a row for each pair of neighbours.")
        .arg(rule);
  if (!weightsAreATable(parameters) && given)
    return NeighbourhoodText::tr("WEIGHTS_TABLE is given, but WEIGHTS says %1: set it to table or flows, or leave the table out.")
        .arg(rule);
  if (parameters.given(bandName) && !(parameters.number(bandName) > 0))
    return NeighbourhoodText::tr("WEIGHTS_BAND: give a distance above 0, in metres, or leave it empty.");
  if (!given)
    return {};
  if (!parameters.tryingSource(tableName))
    return NeighbourhoodText::tr("%1: the table cannot be opened.").arg(tableName);
  for (const QString &name : {fromName, toName, fieldName})
    if (const QString sentence = refuseMissingField(parameters, tableName, name, name != fieldName); !sentence.isEmpty())
      return sentence;
  return {};
}

bool weightsAreATable(const Parameters &parameters) {
  const QString rule = parameters.choice(weightsName);
  return rule == QLatin1String("table") || rule == QLatin1String("flows");
}

bool weightsAreBorders(const Parameters &parameters) {
  const QString rule = parameters.choice(weightsName);
  return rule == QLatin1String("queen") || rule == QLatin1String("rook");
}

std::vector<Point> centroids(const Regions &regions) {
  std::vector<Point> points;
  for (const QgsGeometry &geometry : regions.geometries) {
    const QgsGeometry centroid = geometry.isEmpty() ? QgsGeometry() : geometry.centroid();
    points.push_back(centroid.isEmpty() ? Point{std::nan(""), std::nan("")}
                                        : Point{centroid.asPoint().x(), centroid.asPoint().y()});
  }
  return points;
}

Neighbourhood readNeighbourhood(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                                QgsProcessingFeedback *feedback, double from, double to) {
  Neighbourhood found;
  if (weightsAreBorders(parameters))
    found = readContiguity(parameters, regions, polygons, feedback, from, to);
  else if (weightsAreATable(parameters))
    found.weights = readNeighbourTable(
        parameters, parameters.choice(weightsName) == QLatin1String("flows") ? NeighbourTable::flows : NeighbourTable::weights,
        regions.units, feedback, from, to);
  else
    found.weights = readDistances(parameters, regions, feedback, from, to);
  QStringList islands;
  for (const std::size_t island : islands_of(found.weights))
    islands << regions.units.ids[island];
  if (!islands.isEmpty())
    feedback->pushInfo(NeighbourhoodText::tr("Regions without neighbours: %1.").arg(shortList(islands)));
  return found;
}

SpatialWeights readWeights(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                           QgsProcessingFeedback *feedback, double from, double to) {
  return readNeighbourhood(parameters, regions, polygons, feedback, from, to).weights;
}

} // namespace territorial
