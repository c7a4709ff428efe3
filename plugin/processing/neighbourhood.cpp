#include "processing/neighbourhood.h"

#include "processing/algorithm.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/text.h"

#include "common/contiguity.h"
#include "common/errors.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace territorial {

namespace {

class NeighbourhoodText {
  Q_DECLARE_TR_FUNCTIONS(Neighbourhood)
};

const QString weightsName = QStringLiteral("WEIGHTS"), tableName = QStringLiteral("WEIGHTS_TABLE"),
              fromName = QStringLiteral("WEIGHTS_FROM_FIELD"), toName = QStringLiteral("WEIGHTS_TO_FIELD"),
              fieldName = QStringLiteral("WEIGHTS_FIELD");

bool seamIsCrossed(const Polygons &polygons) {
  double west = 0, east = 0;
  for (const Point &point : polygons.coordinate) {
    west = std::min(west, point.x);
    east = std::max(east, point.x);
  }
  return west < -179.9 && east > 179.9;
}

SpatialWeights readContiguity(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
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
        NeighbourhoodText::tr("Regions that nearly touch but do not: %1. A larger SNAP would join them.").arg(shortList(misses)));
  return std::move(neighbours.weights);
}

SpatialWeights readTable(const Parameters &parameters, const Units &units, QgsProcessingFeedback *feedback, double from,
                         double to) {
  const auto source = parameters.source(tableName);
  const int fromField = fieldIndex(*source, parameters.text(fromName)), toField = fieldIndex(*source, parameters.text(toName));
  const QString weight = parameters.text(fieldName);
  const int weightField = weight.isEmpty() ? -1 : fieldIndex(*source, weight);
  const auto fault = [&](QgsFeatureId feature, int field, const QVariant &value, const QString &what) {
    throwFault(source->sourceName(), source->fields().at(field).name(), feature, value, what);
  };
  std::vector<Link> links;
  std::vector<QgsFeatureId> features; // parallel to links
  QSet<QString> unknown;
  int alone = 0;
  forEachFeature(*source, false, feedback, from, to, [&](const QgsFeature &feature) {
    const QString left = idAt(*source, feature, fromField), right = idAt(*source, feature, toField);
    const std::optional<double> value = weightField < 0 ? 1 : numberAt(*source, feature, weightField);
    if (!value)
      fault(feature.id(), weightField, feature.attribute(weightField), NeighbourhoodText::tr("the weight is missing"));
    if (*value < 0)
      fault(feature.id(), weightField, feature.attribute(weightField), NeighbourhoodText::tr("a weight must not be below 0"));
    const int first = units.find(left), second = units.find(right);
    if (first < 0)
      unknown << left;
    if (second < 0)
      unknown << right;
    if (first >= 0 && first == second)
      ++alone;
    if (first < 0 || second < 0 || first == second)
      return;
    links.push_back({static_cast<std::size_t>(first), static_cast<std::size_t>(second), *value});
    features.push_back(feature.id());
  });
  QStringList others = unknown.values();
  std::sort(others.begin(), others.end(), idBefore);
  if (links.empty() && !others.isEmpty())
    throw QgsProcessingException(
        NeighbourhoodText::tr("WEIGHTS_TABLE: no row names two of the regions. It has %1, the regions are %2. Set "
                              "WEIGHTS_FROM_FIELD and WEIGHTS_TO_FIELD to fields with the ids of the regions.")
            .arg(shortList(others), shortList(units.names())));
  if (!others.isEmpty())
    feedback->pushWarning(
        NeighbourhoodText::tr("WEIGHTS_TABLE names what is no region here: %1. These rows are left out.").arg(shortList(others)));
  if (alone > 0)
    feedback->pushWarning(
        NeighbourhoodText::tr("WEIGHTS_TABLE has %1 rows from a region to itself: they are left out.").arg(alone));
  try {
    return weights_from_links(units.ids.size(), links);
  } catch (const InvalidInput &invalid) { // what is left: a repeated pair
    const Link &link = links[invalid.index.value_or(0)];
    fault(
        features[invalid.index.value_or(0)], toField, units.values[link.to],
        NeighbourhoodText::tr("the table has a second row from %1 to this region; leave one of them").arg(units.ids[link.from]));
  }
  return {};
}

} // namespace

void addNeighbourhoodParameters(Algorithm &algorithm) {
  algorithm.addParameter(new QgsProcessingParameterEnum(
      weightsName, NeighbourhoodText::tr("Neighbours (rook: a shared border; queen: also a shared point; table: WEIGHTS_TABLE)"),
      {QStringLiteral("queen"), QStringLiteral("rook"), QStringLiteral("table")}, false, QStringLiteral("rook"), false, true));
  algorithm.addAdvanced(new QgsProcessingParameterDistance(
      QStringLiteral("SNAP"),
      NeighbourhoodText::tr("Tolerance for borders that do not meet exactly (units of the regions' layer)"), 0,
      QStringLiteral("REGIONS"), false, 0));
  algorithm.addAdvanced(new QgsProcessingParameterFeatureSource(tableName, NeighbourhoodText::tr("Table of neighbours"),
                                                                qc::sources(qc::sourceVector), QVariant(), true));
  const auto field = [&](const QString &name, const QString &title, const QVariant &preset, auto type) {
    algorithm.addAdvanced(new QgsProcessingParameterField(name, title, preset, tableName, type, false, true));
  };
  field(fromName, NeighbourhoodText::tr("Id of the region (from)"), QStringLiteral("from"), qc::fieldAny);
  field(toName, NeighbourhoodText::tr("Id of its neighbour (to)"), QStringLiteral("to"), qc::fieldAny);
  field(fieldName, NeighbourhoodText::tr("Weight of the neighbour (empty = 1)"), QVariant(), qc::fieldNumeric);
}

QString checkNeighbourhood(const Parameters &parameters) {
  const bool given = parameters.given(tableName);
  if (weightsAreATable(parameters) && !given)
    return NeighbourhoodText::tr("WEIGHTS says table: give WEIGHTS_TABLE, a table with a row for each pair of neighbours.");
  if (!weightsAreATable(parameters) && given)
    return NeighbourhoodText::tr("WEIGHTS_TABLE is given, but WEIGHTS says %1: set it to table, or leave the table out.")
        .arg(parameters.choice(weightsName));
  if (!given)
    return {};
  if (!parameters.tryingSource(tableName))
    return NeighbourhoodText::tr("%1: the table cannot be opened.").arg(tableName);
  for (const QString &name : {fromName, toName, fieldName})
    if (const QString sentence = refuseMissingField(parameters, tableName, name, name != fieldName); !sentence.isEmpty())
      return sentence;
  return {};
}

bool weightsAreATable(const Parameters &parameters) { return parameters.choice(weightsName) == QLatin1String("table"); }

SpatialWeights readWeights(const Parameters &parameters, const Regions &regions, const Polygons &polygons,
                           QgsProcessingFeedback *feedback, double from, double to) {
  SpatialWeights weights = weightsAreATable(parameters) ? readTable(parameters, regions.units, feedback, from, to)
                                                        : readContiguity(parameters, regions, polygons, feedback, from, to);
  QStringList islands;
  for (const std::size_t island : islands_of(weights))
    islands << regions.units.ids[island];
  if (!islands.isEmpty())
    feedback->pushInfo(NeighbourhoodText::tr("Regions without neighbours: %1.").arg(shortList(islands)));
  return weights;
}

} // namespace territorial
