#include "processing/maps/compose_map.h"

#include "layout/antimeridian.h"
#include "layout/flow_map.h"
#include "layout/graticule.h"
#include "layout/map_labels.h"
#include "layout/map_page.h"
#include "layout/size_symbols.h"
#include "processing/feedback_progress.h"
#include "processing/maps/clustermap.h"
#include "processing/styles.h"

#include <qgsexception.h>

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

// Each shape once: a table of regions and industries has the regions many times.
std::vector<QgsGeometry> distinct(std::vector<QgsGeometry> shapes) {
  QSet<QByteArray> seen;
  std::vector<QgsGeometry> once;
  for (QgsGeometry &shape : shapes)
    if (const QByteArray bytes = shape.asWkb(); !seen.contains(bytes)) {
      seen.insert(bytes);
      once.push_back(std::move(shape));
    }
  return once;
}

// What the projection has to fit: the regions where there are any, else everything.
std::vector<QgsGeometry> groundOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs) {
  std::vector<QgsGeometry> ground;
  for (const MapLayer &layer : layers)
    if (layer.role == MapRole::choropleth || layer.role == MapRole::clusters)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs))
        ground.push_back(std::move(geometry));
  return distinct(std::move(ground));
}

std::vector<QgsGeometry> territoryOf(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &crs, int *leftOut) {
  std::vector<QgsGeometry> territory;
  for (const MapLayer &layer : layers)
    if (layer.role != MapRole::background)
      for (QgsGeometry &geometry : transformedGeometries(*layer.layer, crs, leftOut))
        territory.push_back(std::move(geometry));
  return distinct(std::move(territory));
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

// Where the map's subject lies, in degrees; something even where there is none.
std::vector<QgsGeometry> whereOnEarth(const std::vector<MapLayer> &layers, const QgsCoordinateReferenceSystem &degrees,
                                      QgsProcessingFeedback *feedback) {
  std::vector<QgsGeometry> where = groundOf(layers, degrees);
  if (where.empty())
    where = territoryOf(layers, degrees, nullptr);
  if (!where.empty())
    return where;
  feedback->pushWarning(ClusterMap::tr("No layer has a feature with a geometry: the map shows what is around."));
  for (const MapLayer &layer : layers)
    for (const QgsGeometry &geometry : transformedGeometries(*layer.layer, degrees))
      where.push_back(geometry);
  if (where.empty())
    where.push_back(QgsGeometry::fromRect(QgsRectangle(-1, -1, 1, 1)));
  return where;
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
}

// A font for every text of the map.
FontChoice fontFor(const MapInputs &inputs, const QString &projection, const QStringList &places,
                   const std::vector<LegendBlock> &legend, QgsProcessingFeedback *feedback) {
  QStringList texts = labelTexts(inputs.layers, inputs.nameField, inputs.clusterNameField, inputs.language);
  texts << inputs.captions.title << inputs.captions.subtitle << inputs.captions.source << inputs.captions.note << projection
        << places;
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

QSizeF pageFor(const MapInputs &inputs, const std::vector<QgsGeometry> &territory) {
  QgsRectangle bounds;
  for (const QgsGeometry &geometry : territory)
    bounds.combineExtentWith(geometry.boundingBox());
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

// The layers of the map among its labels, lines and outline, the top first. Says whether what none covers is water.
bool pileUp(MapProject &map, std::vector<MapLayer> layers, MapLabels labels, std::optional<FlowMap> flowMap,
            std::unique_ptr<QgsVectorLayer> outline, std::unique_ptr<QgsVectorLayer> graticule) {
  map.addOnTop(std::move(labels.labels));
  if (labels.leaders->featureCount() > 0)
    map.addOnTop(std::move(labels.leaders));
  bool sea = false;
  for (MapLayer &layer : layers) {
    sea = sea || (layer.role == MapRole::background && layer.layer->geometryType() == qc::polygonGeometry &&
                  !looksLikeWater(*layer.layer));
    if (outline && drawingOrder(layer) > 3)
      map.addOnTop(std::move(outline));
    if (graticule && drawingOrder(layer) > 5)
      map.addOnTop(std::move(graticule));
    if (flowMap && layer.role == MapRole::flows) { // in place of the lines
      map.addOnTop(std::move(flowMap->nodes));
      map.addOnTop(std::move(flowMap->arrows));
    } else if (!flowMap || layer.role != MapRole::nodes || !layer.ours) {
      map.addOnTop(std::move(layer.layer));
    }
  }
  map.addOnTop(std::move(outline));
  map.addOnTop(std::move(graticule));
  return sea;
}

} // namespace

MapGround chooseGround(const MapInputs &inputs, const QgsCoordinateTransformContext &transforms,
                       QgsProcessingFeedback *feedback) {
  const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
  const std::vector<QgsGeometry> where = whereOnEarth(inputs.layers, degrees, feedback);
  MapGround ground{chooseProjection(geographicExtent(where), inputs.language), {}};
  if (inputs.crs.isValid())
    ground.projection = {inputs.crs,
                         inputs.language.word(Word::projection)
                             .arg(inputs.crs.description().isEmpty() ? inputs.crs.authid() : inputs.crs.description())};
  int leftOut = 0;
  ground.territory = territoryOf(inputs.layers, ground.projection.crs, &leftOut);
  if (leftOut > 0)
    feedback->pushWarning(ClusterMap::tr("%1 features cannot be shown in the projection of the map.").arg(leftOut));
  if (ground.territory.empty())
    for (QgsGeometry geometry : where) {
      geometry.transform(QgsCoordinateTransform(degrees, ground.projection.crs, transforms));
      ground.territory.push_back(geometry);
    }
  return ground;
}

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
  const QSizeF page = pageFor(inputs, ground.territory);
  const PageTexts texts = setTexts(inputs.captions, ground.projection.name, page, ruler, inputs.graticule);
  const std::vector<LegendArrangement> arrangements = arrangeLegend(legend, ruler, texts.textScale);
  FitTask task{ground.territory, metresPerUnit(ground.projection.crs), texts.room, {}, texts.scaleBox};
  for (const LegendArrangement &arrangement : arrangements)
    task.legends.push_back(arrangement.size);
  const MapFit fit = fitMap(task);
  proceed(0.5);

  std::optional<FlowMap> flowMap = flowMapOf(inputs, fit, ground.projection.crs, texts.textScale, feedback,
                                             from + 0.5 * (upto - from), from + 0.6 * (upto - from));
  std::unique_ptr<QgsVectorLayer> outline = outlineOf(inputs.layers, ground.projection.crs, ClusterMap::tr("Outline"));
  MapLabels labels = makeLabels({inputs.layers,
                                 fit,
                                 ruler,
                                 inputs.language,
                                 ground.projection.crs,
                                 inputs.nameField,
                                 inputs.secondLanguage,
                                 ground.territory,
                                 texts.textScale,
                                 inputs.clusterNameField,
                                 {},
                                 flowMap ? &*flowMap : nullptr,
                                 outline.get()});
  Graticule graticule =
      inputs.graticule ? makeGraticule(fit, ground.projection.crs, ClusterMap::tr("Graticule"), inputs.language) : Graticule();
  proceed(0.8);

  for (const MapLayer &layer : inputs.layers)
    if (layer.ours)
      enlargeSymbols(*layer.layer, fit.scale, texts.textScale);
  for (QgsVectorLayer *lines : {labels.leaders.get(), graticule.lines.get(), outline.get()})
    if (lines)
      enlargeSymbols(*lines, fit.scale, texts.textScale);
  ComposedMap map{nullptr, inputs.pageValue, labels.lost, font.missing, font.family, ground.projection.name, fit.scale, {}};
  if (flowMap)
    map.flows = reported(*flowMap, places);
  if (!inputs.pageValue.isEmpty())
    project.beginPage(inputs.pageValue);
  const bool sea = pileUp(project, std::move(inputs.layers), std::move(labels), std::move(flowMap), std::move(outline),
                          std::move(graticule.lines));
  project.keep(inputs.keptBeside);
  const LegendArrangement &arrangement = arrangements[static_cast<std::size_t>(fit.arrangement)];
  map.layout = makePage(project.project(), {page, texts, fit, ruler, inputs.language, legend, arrangement, project.layers(),
                                            ground.projection.crs, graticule.marks, sea, static_cast<double>(inputs.dpi),
                                            inputs.pageValue.isEmpty() ? QStringLiteral("Map") : inputs.pageValue});
  proceed(1);
  return map;
}

} // namespace territorial
