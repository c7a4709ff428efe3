#include "processing/neighbourhood.h"

#include "processing/algorithm.h"
#include "processing/reading.h"
#include "processing/text.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

#include <algorithm>

namespace territorial {

namespace {

class NeighbourhoodText {
  Q_DECLARE_TR_FUNCTIONS(Neighbourhood)
};

} // namespace

void addContiguityParameters(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("WEIGHTS"), NeighbourhoodText::tr("Neighbours (rook: a shared border; queen: also a shared point)"),
      {QStringLiteral("queen"), QStringLiteral("rook")}, false, QStringLiteral("rook"), false, true));
  algorithm.addAdvanced(new QgsProcessingParameterDistance(
      QStringLiteral("SNAP"),
      NeighbourhoodText::tr("Tolerance for borders that do not meet exactly (units of the regions' layer)"), 0,
      QStringLiteral("REGIONS"), false, 0));
}

Contiguity readContiguity(const Parameters &parameters, const Polygons &polygons, Progress &progress,
                          QgsProcessingFeedback *feedback, const Regions &regions) {
  ContiguityOptions options;
  options.rule =
      parameters.choice(QStringLiteral("WEIGHTS")) == QLatin1String("queen") ? ContiguityRule::queen : ContiguityRule::rook;
  options.snap = parameters.number(QStringLiteral("SNAP"));
  const Contiguity neighbours = contiguity(polygons, options, progress);
  QStringList islands, misses;
  for (const std::size_t island : neighbours.islands)
    islands << regions.units.ids[island];
  for (const auto &[left, right] : neighbours.near_misses)
    misses << QStringLiteral("%1 – %2").arg(regions.units.ids[left], regions.units.ids[right]);
  if (regions.crs.isGeographic()) {
    double west = 0, east = 0;
    for (const Point &point : polygons.coordinate) {
      west = std::min(west, point.x);
      east = std::max(east, point.x);
    }
    if (west < -179.9 && east > 179.9)
      feedback->pushWarning(NeighbourhoodText::tr(
          "The regions reach the antimeridian from both sides: those that meet there are not taken for neighbours. A "
          "projected layer of them has no such seam."));
  }
  if (!islands.isEmpty())
    feedback->pushInfo(NeighbourhoodText::tr("Regions without neighbours: %1.").arg(shortList(islands)));
  if (!misses.isEmpty())
    feedback->pushWarning(
        NeighbourhoodText::tr("Regions that nearly touch but do not: %1. A larger SNAP would join them.").arg(shortList(misses)));
  return neighbours;
}

} // namespace territorial
