#include "processing/maps/map_insets.h"

#include "processing/maps/clustermap.h"

#include <qgslayertree.h>
#include <qgslayertreelayer.h>

#include <QSet>

#include <algorithm>
#include <iterator>

namespace territorial {

std::vector<PlacedInset> placeInsets(const std::vector<Inset> &insets, const MapFit &fit,
                                     const std::function<MapLabels(const MapFit &)> &labelled, QgsProcessingFeedback *feedback) {
  std::vector<PlacedInset> placed;
  QStringList without;
  for (std::size_t at = 0; at < insets.size(); ++at)
    if (at < fit.insets.size() && !fit.insets[at].isEmpty())
      placed.push_back({insets[at], fit.insets[at], labelled(insetFit(insets[at], fit.insets[at])), 0});
    else
      without << insets[at].names;
  if (!without.isEmpty())
    feedback->pushInfo(
        ClusterMap::tr("Too small to see, and no room for an inset at this scale: %1").arg(without.join(QStringLiteral(", "))));
  return placed;
}

QStringList lostEverywhere(const QStringList &lost, const std::vector<PlacedInset> &placed) {
  QSet<QString> shown;
  for (const PlacedInset &inset : placed) {
    QgsFeatureIterator labels = inset.labels.labels->getFeatures();
    for (QgsFeature label; labels.nextFeature(label);)
      shown.insert(label.attribute(QStringLiteral("text")).toString().replace(QLatin1Char('\n'), QLatin1Char(' ')));
  }
  QStringList nowhere;
  std::copy_if(lost.begin(), lost.end(), std::back_inserter(nowhere), [&](const QString &text) { return !shown.contains(text); });
  return nowhere;
}

int pileUpInsets(MapProject &map, std::vector<PlacedInset> &placed) {
  int layers = 0;
  for (PlacedInset &inset : placed) {
    for (auto *layer : {&inset.labels.labels, &inset.labels.leaders})
      if ((*layer)->featureCount() > 0) {
        (*layer)->setName(QStringLiteral("%1 (%2)").arg((*layer)->name(), inset.inset.names.join(QStringLiteral(", "))));
        map.addOnTop(std::move(*layer));
        ++inset.layers;
      }
    layers += inset.layers;
  }
  return layers;
}

void drawInsets(MapProject &map, QgsPrintLayout &layout, const std::vector<PlacedInset> &placed,
                const QList<QgsMapLayer *> &shared, const TextRuler &ruler, double textScale) {
  auto *main = dynamic_cast<QgsLayoutItemMap *>(layout.itemById(QStringLiteral("Map")));
  if (!main)
    return;
  const QList<QgsMapLayer *> all = map.layers();
  int from = 0;
  for (const PlacedInset &inset : placed) {
    drawInset(*main, inset.inset, inset.place, all.mid(from, inset.layers), shared, ruler, textScale);
    for (int at = from; at < from + inset.layers; ++at)
      if (QgsLayerTreeLayer *node = map.project().layerTreeRoot()->findLayer(all[at]->id()))
        node->setItemVisibilityChecked(false);
    from += inset.layers;
  }
}

} // namespace territorial
