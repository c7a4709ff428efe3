#include "processing/maps/compose_map.h"

#include "layout/antimeridian.h"
#include "layout/flow_map.h"
#include "layout/graticule.h"
#include "layout/map_labels.h"
#include "layout/map_page.h"
#include "layout/size_symbols.h"
#include "processing/feedback_progress.h"
#include "processing/maps/clustermap.h"
#include "processing/maps/fit_page.h"
#include "processing/maps/map_insets.h"
#include "processing/styles.h"
#include "processing/symbols.h"

#include <qgsexception.h>
#include <qgssinglesymbolrenderer.h>

#include <algorithm>
#include <optional>

namespace territorial {

namespace {

// Names of places by their ids, from every layer that has both.
QMap<QString, QString> placeNames(const std::vector<MapLayer> &layers, const QString &wanted, const MapLanguage &language) {
  QMap<QString, QString> names;
  for (const MapLayer &layer : layers) {
    const int name = nameField(*layer.layer, wanted, language);
    if (name < 0 || layer.role == MapRole::flows || layer.role == MapRole::background)
      continue;
    for (const QString &idField :
         {QStringLiteral("region"), QStringLiteral("place"), QStringLiteral("id"), QStringLiteral("code")}) {
      const int id = layer.layer->fields().lookupField(idField);
      if (id < 0)
        continue;
      QgsFeatureIterator features = layer.layer->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
      for (QgsFeature feature; features.nextFeature(feature);)
        if (!names.contains(feature.attribute(id).toString()))
          names.insert(feature.attribute(id).toString(), feature.attribute(name).toString());
    }
  }
  return names;
}

// A line around all regions together.
std::unique_ptr<QgsVectorLayer> outlineOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs,
                                          const QString &name) {
  QVector<QgsGeometry> parts;
  for (const MapLayer &layer : layers)
    if (layer.role == MapRole::choropleth && layer.ours)
      for (const QgsGeometry &geometry : transformedGeometries(*layer.layer, crs))
        parts << geometry;
  QgsGeometry whole = QgsGeometry::unaryUnion(parts);
  if (parts.size() < 2 || whole.isNull() || whole.isEmpty())
    return nullptr;
  // Where neighbours differ by a rounding, slivers between them are no border of the territory.
  const double sliver = 1e-5 * std::max(whole.boundingBox().width(), whole.boundingBox().height());
  if (const QgsGeometry closed = whole.buffer(sliver, 2).buffer(-sliver, 2); !closed.isNull() && !closed.isEmpty())
    whole = closed;
  whole.convertToMultiType();
  auto outline = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), name, QStringLiteral("memory"));
  outline->setCrs(crs);
  QgsFeature feature;
  feature.setGeometry(whole);
  outline->dataProvider()->addFeature(feature);
  outline->updateExtents();
  styleBackground(*outline, Background::border);
  return outline;
}

// Circles over the regions, above their areas.
void addSizes(MapInputs &inputs, const QgsCoordinateReferenceSystem &crs, QgsProcessingFeedback *feedback) {
  const auto regions = std::find_if(inputs.layers.begin(), inputs.layers.end(),
                                    [](const MapLayer &layer) { return layer.role == MapRole::choropleth; });
  if (inputs.sizeField.isEmpty() || regions == inputs.layers.end())
    return;
  std::unique_ptr<QgsVectorLayer> circles =
      sizeSymbols(*regions->layer, inputs.sizeField, inputs.sizeTitle, inputs.sizeRadius, crs);
  if (!circles)
    return feedback->pushWarning(
        ClusterMap::tr("SIZE_FIELD: no region has a value other than 0 in the field “%1”, so there are no circles.")
            .arg(inputs.sizeField));
  const auto below =
      std::find_if(inputs.layers.begin(), inputs.layers.end(), [](const MapLayer &layer) { return drawingOrder(layer) >= 3; });
  inputs.layers.insert(below, MapLayer{MapRole::sizes, std::move(circles), true});
  for (const MapLayer &layer : inputs.layers) // not to be taken for small circles
    if (layer.role == MapRole::labels && layer.ours && layer.layer->geometryType() == qc::pointGeometry)
      layer.layer->setRenderer(
          new QgsSingleSymbolRenderer(circleSymbol(QStringLiteral("#222222"), QStringLiteral("#ffffff"), 1.5, 0.25).release()));
}

// A font for every text of the map.
FontChoice fontFor(const MapInputs &inputs, const QString &projection, const QStringList &places,
                   const std::vector<LegendBlock> &legend, QgsProcessingFeedback *feedback) {
  QStringList texts = labelTexts(inputs.layers, inputs.nameField, inputs.clusterNameField, inputs.language);
  texts << inputs.captions.title << inputs.captions.subtitle << inputs.captions.source << inputs.captions.note << projection
        << places << inputs.language.word(Word::inInset);
  for (const LegendBlock &block : legend) {
    texts << block.title << block.made << block.counted;
    for (const LegendEntry &entry : block.entries)
      texts << entry.text;
  }
  const FontChoice font = chooseFont(texts, inputs.font, inputs.language);
  if (!font.missing.isEmpty())
    feedback->pushWarning(
        ClusterMap::tr("The font %1 lacks these letters, which will come out in another: %2").arg(font.family, font.missing));
  return font;
}

QSizeF pageFor(const MapInputs &inputs, const QgsRectangle &bounds) {
  return paperSize(inputs.paper,
                   inputs.orientation == QLatin1String("landscape") ||
                       (inputs.orientation != QLatin1String("portrait") && bounds.width() >= 0.95 * bounds.height()));
}

// The arrows and circles of the flows; nothing where there are none that can be routed.
std::optional<FlowMap> flowMapOf(const MapInputs &inputs, const MapFit &fit, const QgsCoordinateReferenceSystem &crs,
                                 double sheet, QgsProcessingFeedback *feedback, double from, double to) {
  const auto role = [&](MapRole wanted) {
    return std::find_if(inputs.layers.begin(), inputs.layers.end(), [&](const MapLayer &layer) { return layer.role == wanted; });
  };
  const auto flows = role(MapRole::flows), regions = role(MapRole::choropleth);
  if (!inputs.routed || flows == inputs.layers.end())
    return std::nullopt;
  FeedbackProgress progress(feedback, from, to);
  FlowMap map =
      drawFlowMap(*flows->layer, inputs.totals, regions == inputs.layers.end() ? nullptr : &*regions, fit, crs, sheet, progress);
  if (map.without > 0)
    feedback->pushWarning(
        ClusterMap::tr("%1 flows have no arrow: the circles of their two places leave no room at this scale.").arg(map.without));
  return map;
}

// The same for the report.
ReportedFlows reported(const FlowMap &map, const QMap<QString, QString> &names) {
  ReportedFlows flows;
  for (const FlowNode &node : map.node)
    flows.circles.push_back({names.value(node.id, node.id), node.place, node.radius});
  for (const FlowArrow &arrow : map.arrow)
    flows.arrows.push_back({arrow.from, arrow.to, arrow.width, arrow.head_length, arrow.head_half_width, arrow.axis});
  return flows;
}

struct Pile {
  bool sea = false;  // what no layer covers is water
  QList<int> shared; // places in the pile of the layers that insets show too: no labels and no flows
};

// The layers of the map among its labels, lines and outline, the top first.
Pile pileUp(MapProject &map, std::vector<MapLayer> layers, MapLabels labels, std::optional<FlowMap> flowMap,
            std::unique_ptr<QgsVectorLayer> outline, std::unique_ptr<QgsVectorLayer> graticule) {
  Pile pile;
  int at = 0;
  const auto add = [&](std::unique_ptr<QgsVectorLayer> layer, bool shared) {
    if (!layer)
      return;
    if (shared)
      pile.shared << at;
    ++at;
    map.addOnTop(std::move(layer));
  };
  add(std::move(labels.labels), false);
  if (labels.leaders->featureCount() > 0)
    add(std::move(labels.leaders), false);
  for (MapLayer &layer : layers) {
    pile.sea = pile.sea || (layer.role == MapRole::background && layer.layer->geometryType() == qc::polygonGeometry &&
                            !looksLikeWater(*layer.layer));
    if (outline && drawingOrder(layer) > 3)
      add(std::move(outline), true);
    if (graticule && drawingOrder(layer) > 5)
      add(std::move(graticule), true);
    if (flowMap && layer.role == MapRole::flows) { // in place of the lines
      add(std::move(flowMap->nodes), false);
      add(std::move(flowMap->arrows), false);
    } else if (!flowMap || layer.role != MapRole::nodes || !layer.ours) {
      add(std::move(layer.layer), layer.role != MapRole::flows && layer.role != MapRole::nodes);
    }
  }
  add(std::move(outline), true);
  add(std::move(graticule), true);
  return pile;
}

} // namespace

ComposedMap composeMap(MapInputs inputs, const MapGround &ground, MapProject &project, QgsProcessingFeedback *feedback,
                       double from, double upto) {
  const auto proceed = [&](double share) {
    feedback->setProgress(from + share * (upto - from));
    if (feedback->isCanceled())
      throw QgsProcessingException(ClusterMap::tr("Cancelled."));
  };
  for (MapLayer &layer : inputs.layers)
    if (std::unique_ptr<QgsVectorLayer> joined = joinedAtAntimeridian(*layer.layer, ground.projection.crs))
      layer.layer = std::move(joined);
  addSizes(inputs, ground.projection.crs, feedback);
  proceed(0.2);
  const QMap<QString, QString> places = placeNames(inputs.layers, inputs.nameField, inputs.language);
  std::vector<LegendBlock> legend = legendBlocks(
      inputs.layers, [&](const QString &id) { return places.value(id, id); }, inputs.language);
  if (inputs.routed && !inputs.totals.isEmpty())
    legend.push_back(circlesBlock(inputs.totals, inputs.language));
  const FontChoice font = fontFor(inputs, ground.projection.name, places.values(), legend, feedback);
  const TextRuler ruler(font.family, inputs.dpi, font.standIns);
  const QSizeF page = pageFor(inputs, ground.bounds());
  const QString degrees = inputs.graticule ? widestParallel(ground.bounds(), ground.projection.crs, inputs.language) : QString();
  const auto setAll = [&] {
    return setTexts(inputs.captions, {ground.projection.name, ground.distortion.unequal(), ground.distortion.turned()}, page,
                    ruler, degrees);
  };
  PageTexts texts = setAll();
  FittedPage fitted = fitPage(inputs, ground, texts, ruler, legend);
  if (completeBackground(inputs, ground, fitted.fit.extent, feedback)) { // one more source
    texts = setAll();
    fitted = fitPage(inputs, ground, texts, ruler, std::move(legend));
  }
  const MapFit &fit = fitted.fit;
  const std::vector<Inset> &insets = fitted.insets;
  proceed(0.5);

  std::optional<FlowMap> flowMap = flowMapOf(inputs, fit, ground.projection.crs, texts.textScale, feedback,
                                             from + 0.5 * (upto - from), from + 0.6 * (upto - from));
  std::unique_ptr<QgsVectorLayer> outline = outlineOf(inputs.layers, ground.projection.crs, ClusterMap::tr("Outline"));
  std::vector<QgsRectangle> frames;
  for (std::size_t at = 0; at < insets.size(); ++at)
    if (!fit.insets[at].isEmpty())
      frames.push_back(insets[at].extent);
  const auto labelled = [&](const MapFit &shown, bool inset) {
    return makeLabels({inputs.layers, shown, ruler, inputs.language, ground.projection.crs, inputs.nameField,
                       inputs.secondLanguage, ground.territory, texts.textScale, inputs.clusterNameField, shown.insets,
                       flowMap && !inset ? &*flowMap : nullptr, outline.get(), inset ? std::vector<QgsRectangle>() : frames,
                       inset, places});
  };
  MapLabels labels = labelled(fit, false);
  std::vector<PlacedInset> placed = placeInsets(
      insets, fit, [&](const MapFit &shown) { return labelled(shown, true); }, feedback);
  const QStringList lost = lostEverywhere(labels.lost, placed);
  Graticule graticule =
      inputs.graticule ? makeGraticule(fit, ground.projection.crs, ClusterMap::tr("Graticule"), inputs.language) : Graticule();
  proceed(0.8);

  for (const MapLayer &layer : inputs.layers)
    if (layer.ours)
      enlargeSymbols(*layer.layer, fit.scale, texts.textScale);
  for (QgsVectorLayer *lines : {labels.leaders.get(), graticule.lines.get(), outline.get()})
    if (lines)
      enlargeSymbols(*lines, fit.scale, texts.textScale);
  for (const PlacedInset &inset : placed)
    enlargeSymbols(*inset.labels.leaders, inset.inset.scale, texts.textScale);
  const double scale = scaleInTheMiddle(fit.scale, fit.extent, ground.projection.crs);
  ComposedMap map{nullptr, inputs.pageValue, {lost, labels.astray}, font.missing, font.family, ground.projection.name, scale, {}};
  if (flowMap)
    map.flows = reported(*flowMap, places);
  if (!inputs.pageValue.isEmpty())
    project.beginPage(inputs.pageValue);
  const int ofInsets = pileUpInsets(project, placed);
  const Pile pile = pileUp(project, std::move(inputs.layers), std::move(labels), std::move(flowMap), std::move(outline),
                           std::move(graticule.lines));
  project.keep(inputs.keptBeside);
  map.layout = makePage(project.project(),
                        {page, texts, fit, ruler, inputs.language, fitted.legend, fitted.arrangement,
                         project.layers().mid(ofInsets), ground.projection.crs, graticule.marks, pile.sea,
                         static_cast<double>(inputs.dpi), inputs.pageValue.isEmpty() ? QStringLiteral("Map") : inputs.pageValue});
  QList<QgsMapLayer *> shared;
  for (const int at : pile.shared)
    shared << project.layers()[ofInsets + at];
  drawInsets(project, *map.layout, placed, shared, ruler, texts.textScale);
  proceed(1);
  return map;
}

} // namespace territorial
