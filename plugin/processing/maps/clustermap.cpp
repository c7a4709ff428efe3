#include "processing/maps/clustermap.h"

#include "processing/identifiers.h"

#include "processing/maps/map_outputs.h"
#include "processing/maps/map_pages.h"
#include "processing/reading.h"

#include <qgsexception.h>
#include <qgsprojectmetadata.h>

namespace territorial {

namespace {

// Layers of one page after another.
QStringList valuesOf(const MapInputs &inputs) {
  std::vector<const QgsVectorLayer *> layers;
  for (const MapLayer &layer : inputs.layers)
    if (layer.role == MapRole::choropleth || layer.role == MapRole::clusters)
      layers.push_back(layer.layer.get());
  return pageValues(layers, inputs.atlasField);
}

// Features of paged layers that belong to no page.
long long withoutPage(const MapInputs &inputs) {
  long long count = 0;
  for (const MapLayer &layer : inputs.layers)
    if (const int field = layer.layer->fields().lookupField(inputs.atlasField);
        field >= 0 && (layer.role == MapRole::choropleth || layer.role == MapRole::clusters)) {
      QgsFeatureIterator features = layer.layer->getFeatures(QgsFeatureRequest().setFlags(qc::requestNoGeometry));
      for (QgsFeature feature; features.nextFeature(feature);)
        count += !canonicalId(feature.attribute(field));
    }
  return count;
}

// What the project and the PDF say about themselves: the author is whom the open project names, else the plugin.
void describe(QgsProject &project, const QString &title, const QgsProcessingContext &context) {
  QgsProjectMetadata metadata = project.metadata();
  const QString author = context.project() ? context.project()->metadata().author() : QString();
  metadata.setTitle(title);
  metadata.setAuthor(author.isEmpty() ? QStringLiteral("Territorial Clusters %1").arg(QStringLiteral(TERRITORIAL_VERSION))
                                      : author);
  project.setMetadata(metadata);
  project.setTitle(title);
}

} // namespace

QVariantMap ClusterMap::process(const QVariantMap &values, QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  MapInputs inputs = readMapInputs(parameters, feedback);
  const MapGround ground = chooseGround(inputs, context.transformContext(), feedback);
  addWorld(inputs, ground, feedback);
  constexpr double composed = 65;
  MapProject project;
  project.project().setCrs(ground.projection.crs);
  std::vector<ComposedMap> maps;
  QString title = inputs.captions.title;
  if (inputs.atlasField.isEmpty()) {
    setCaptions(inputs, 1, 1);
    title = inputs.captions.title;
    maps.push_back(composeMap(std::move(inputs), ground, project, feedback, 10, composed));
  } else {
    const QStringList pages = valuesOf(inputs);
    if (pages.isEmpty())
      throw QgsProcessingException(tr("ATLAS_FIELD: the field “%1” holds no values.").arg(inputs.atlasField));
    if (const long long without = withoutPage(inputs); without > 0)
      feedback->pushWarning(
          tr("%1 features have no value in the field “%2” and are on no page.").arg(without).arg(inputs.atlasField));
    const int count = static_cast<int>(pages.size());
    for (int page = 0; page < count; ++page) {
      const double step = (composed - 10) / count;
      MapInputs one = pageInputs(inputs, pages[page], page + 1, count);
      if (page == 0)
        title = commonTitle(title, one.captions.title);
      maps.push_back(composeMap(std::move(one), ground, project, feedback, 10 + page * step, 10 + (page + 1) * step));
    }
  }
  describe(project.project(), title, context);
  return writeMaps(maps, project, parameters, feedback, composed);
}

} // namespace territorial
