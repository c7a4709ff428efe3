#include "processing/neighbour_table.h"

#include "processing/reading.h"
#include "processing/text.h"

#include "common/errors.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace territorial {

namespace {

class NeighbourTableText {
  Q_DECLARE_TR_FUNCTIONS(Neighbourhood)
};

// Both directions of a pair with the sum of all its rows.
std::vector<Link> summed(const std::vector<Link> &links) {
  std::map<std::pair<std::size_t, std::size_t>, double> sums;
  for (const Link &link : links)
    sums[std::minmax(link.from, link.to)] += link.weight;
  std::vector<Link> both;
  for (const auto &[pair, sum] : sums) {
    both.push_back({pair.first, pair.second, sum});
    both.push_back({pair.second, pair.first, sum});
  }
  return both;
}

} // namespace

SpatialWeights readNeighbourTable(const Parameters &parameters, NeighbourTable kind, const Units &units,
                                  QgsProcessingFeedback *feedback, double from, double to) {
  const auto source = parameters.source(QStringLiteral("WEIGHTS_TABLE"));
  const int fromField = fieldIndex(*source, parameters.text(QStringLiteral("WEIGHTS_FROM_FIELD"))),
            toField = fieldIndex(*source, parameters.text(QStringLiteral("WEIGHTS_TO_FIELD")));
  const QString weight = parameters.text(QStringLiteral("WEIGHTS_FIELD"));
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
      fault(feature.id(), weightField, feature.attribute(weightField), NeighbourTableText::tr("the weight is missing"));
    if (*value < 0)
      fault(feature.id(), weightField, feature.attribute(weightField), NeighbourTableText::tr("a weight must not be below 0"));
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
        NeighbourTableText::tr("WEIGHTS_TABLE: no row names two of the regions. It has %1, the regions are %2. Set "
                               "WEIGHTS_FROM_FIELD and WEIGHTS_TO_FIELD to fields with the ids of the regions.")
            .arg(shortList(others), shortList(units.names())));
  if (!others.isEmpty())
    feedback->pushWarning(NeighbourTableText::tr("WEIGHTS_TABLE names what is no region here: %1. These rows are left out.")
                              .arg(shortList(others)));
  if (alone > 0)
    feedback->pushWarning(
        NeighbourTableText::tr("WEIGHTS_TABLE has %1 rows from a region to itself: they are left out.").arg(alone));
  if (kind == NeighbourTable::flows)
    return weights_from_links(units.ids.size(), summed(links));
  try {
    return weights_from_links(units.ids.size(), links);
  } catch (const InvalidInput &invalid) { // what is left: a repeated pair
    const Link &link = links[invalid.index.value_or(0)];
    fault(features[invalid.index.value_or(0)], toField, units.values[link.to],
          NeighbourTableText::tr("the table has a second row from %1 to this region; leave one of them, or take WEIGHTS flows, "
                                 "which adds them up")
              .arg(units.ids[link.from]));
  }
  return {};
}

} // namespace territorial
