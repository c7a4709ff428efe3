#include "processing/maps/map_inputs.h"

#include "language.h"
#include "layout/map_export.h"
#include "layout/map_levels.h"
#include "layout/map_page.h"
#include "processing/maps/clustermap.h"
#include "processing/maps/map_roles.h"
#include "processing/styles_flow_map.h"
#include "processing/text.h"

#include <algorithm>

namespace territorial {

namespace {

void warnOfForeignNames(const QgsVectorLayer &regions, const MapLanguage &language, QgsProcessingFeedback *feedback) {
  if (regions.fields().lookupField(QStringLiteral("name")) >= 0 &&
      regions.fields().lookupField(QStringLiteral("name_") + language.code()) < 0)
    feedback->pushWarning(
        ClusterMap::tr("The names of regions stay in the language of the layer “%1”: give LABELS a layer with a field name_%2.")
            .arg(nameInProject(regions), language.code()));
}

// Says which regions cannot be drawn, and are on the map in no way.
void warnOfNoGeometry(const QgsVectorLayer &regions, const MapLanguage &language, QgsProcessingFeedback *feedback) {
  const int name = nameField(regions, QString(), language);
  QStringList without;
  QgsFeatureIterator features = regions.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    if (feature.geometry().isEmpty())
      without << (name < 0 ? QString::number(feature.id()) : feature.attribute(name).toString());
  if (!without.isEmpty())
    feedback->pushWarning(ClusterMap::tr("%1 regions of the layer “%2” have no geometry and are not on the map: %3.")
                              .arg(without.size())
                              .arg(nameInProject(regions), shortList(without)));
}

// The layer as QGIS shows it where there are edits that are not saved; else nothing.
std::unique_ptr<QgsVectorLayer> withEdits(const QgsVectorLayer &layer, QgsProcessingFeedback *feedback) {
  if (!layer.isModified())
    return nullptr;
  feedback->pushInfo(ClusterMap::tr("The layer “%1” is shown with its edits that are not saved.").arg(nameInProject(layer)));
  return inMemory(layer);
}

ClassChoice classChoice(const Parameters &parameters) {
  QString fault; // refused before
  const QString breaks =
      parameters.given(QStringLiteral("CLASS_BREAKS")) ? parameters.text(QStringLiteral("CLASS_BREAKS")) : QString();
  return {parameters.choice(QStringLiteral("CLASSES")), parameters.integer(QStringLiteral("CLASS_COUNT")),
          breaks.isEmpty() ? QList<double>() : readBreaks(breaks, fault)};
}

std::vector<MapLayer> takeLayers(const Parameters &parameters, const MapLanguage &language, QgsProcessingFeedback *feedback) {
  const QString valueField =
      parameters.given(QStringLiteral("VALUE_FIELD")) ? parameters.text(QStringLiteral("VALUE_FIELD")) : QString();
  const ClassChoice classes = classChoice(parameters);
  std::vector<const QgsVectorLayer *> given;
  for (const RoleParameter &role : mapRoles)
    for (const QgsVectorLayer *layer : layersOf(parameters, role))
      given.push_back(layer);
  const double scale = likelyScale(given, paperSize(parameters.choice(QStringLiteral("PAPER")), true));
  std::vector<MapLayer> layers;
  for (const RoleParameter &role : mapRoles)
    for (const QgsVectorLayer *layer : layersOf(parameters, role)) {
      const std::unique_ptr<QgsVectorLayer> edited = withEdits(*layer, feedback);
      if (edited)
        layer = edited.get();
      const bool levelled = role.role == MapRole::flows || role.role == MapRole::nodes || role.role == MapRole::labels;
      const std::unique_ptr<QgsVectorLayer> level = levelled ? levelAt(*layer, scale) : nullptr;
      if (level)
        layer = level.get();
      layers.push_back(takeLayer(*layer, role.role, valueField, language, classes));
      if (role.role == MapRole::choropleth && !layers.back().ours && classes.method != QLatin1String("automatic"))
        feedback->pushWarning(ClusterMap::tr("CLASSES changes nothing: the layer “%1” has a look of its own, which is kept.")
                                  .arg(nameInProject(*layer)));
      if (role.role == MapRole::choropleth || role.role == MapRole::clusters)
        warnOfNoGeometry(*layer, language, feedback);
      if (layer->featureCount() == 0)
        feedback->pushWarning(
            ClusterMap::tr("%1: the layer “%2” has no features.").arg(QString::fromLatin1(role.name), nameInProject(*layer)));
    }
  for (const QgsVectorLayer *layer : parameters.layers(QStringLiteral("BACKGROUND"))) {
    const std::unique_ptr<QgsVectorLayer> edited = withEdits(*layer, feedback);
    layers.push_back(takeLayer(edited ? *edited : *layer, MapRole::background, QString(), language));
  }
  // Water lies on land, and both below the map's own layers; but lakes are also drawn over the regions.
  std::stable_sort(layers.begin(), layers.end(),
                   [](const MapLayer &a, const MapLayer &b) { return drawingOrder(a) < drawingOrder(b); });
  return layers;
}

} // namespace

MapInputs readMapInputs(const Parameters &parameters, QgsProcessingFeedback *feedback) {
  const auto given = [&](const char *name) {
    const QString key = QString::fromLatin1(name);
    return parameters.given(key) ? parameters.text(key) : QString();
  };
  MapInputs inputs;
  inputs.language = MapLanguage(parameters.choice(QStringLiteral("LANGUAGE")));
  const QString second = parameters.choice(QStringLiteral("SECOND_LANGUAGE"));
  inputs.secondLanguage = second == QLatin1String("none") ? QString() : second;
  inputs.nameField = given("NAME_FIELD");
  inputs.clusterNameField = given("CLUSTER_NAME_FIELD");
  inputs.sizeField = given("SIZE_FIELD");
  inputs.sizeTitle = given("SIZE_TITLE");
  inputs.sizeRadius = parameters.number(QStringLiteral("SIZE_RADIUS"));
  inputs.paper = parameters.choice(QStringLiteral("PAPER"));
  inputs.orientation = parameters.choice(QStringLiteral("ORIENTATION"));
  inputs.font = given("FONT");
  inputs.graticule = parameters.flag(QStringLiteral("GRATICULE"));
  inputs.insets = parameters.choice(QStringLiteral("INSETS")) != QLatin1String("none");
  inputs.worldMap = parameters.choice(QStringLiteral("WORLD_MAP")) != QLatin1String("none");
  inputs.dpi = parameters.integer(QStringLiteral("DPI"));
  inputs.atlasField = given("ATLAS_FIELD");
  inputs.crs = parameters.crs(QStringLiteral("CRS"));
  const QString project = fileOf(parameters, QStringLiteral("PROJECT"));
  inputs.keptBeside = project.isEmpty() ? fileOf(parameters, QStringLiteral("OUTPUT_QPT")) : project;
  inputs.layers = takeLayers(parameters, inputs.language, feedback);
  if (const QgsVectorLayer *regions = parameters.layer(QStringLiteral("CHOROPLETH"));
      regions && !parameters.given(QStringLiteral("LABELS")) && inputs.nameField.isEmpty() &&
      inputs.language.code() != territorial::language())
    warnOfForeignNames(*regions, inputs.language, feedback);
  inputs.captions =
      completeCaptions({given("TITLE"), given("SUBTITLE"), given("SOURCE"), given("NOTE")}, inputs.layers, inputs.language);
  inputs.routed = parameters.choice(QStringLiteral("FLOW_SHAPE")) == QLatin1String("routed");
  for (MapLayer &layer : inputs.layers)
    if (layer.role == MapRole::flows) {
      inputs.totals = flowTotals(*layer.layer);
      if (const QString left = keepLargestFlows(layer, parameters.integer(QStringLiteral("MAX_FLOWS")), inputs.language);
          !left.isEmpty())
        inputs.captions.note = joinedSentences({inputs.captions.note, left});
      inputs.routed = inputs.routed && canBeRouted(layer);
      layer.layer->setCustomProperty(QString::fromLatin1(routedProperty), inputs.routed);
    }
  return inputs;
}

} // namespace territorial
