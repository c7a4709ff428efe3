#include "layout/map_project.h"

#include "layout/saved_content.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgslabelingenginesettings.h>
#include <qgslayertree.h>
#include <qgslayertreegroup.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace territorial {

namespace {

const QString scope = QStringLiteral("TerritorialClusters"), madeBy = QStringLiteral("/clustermap"),
              content = QStringLiteral("/content");

QString text(const char *source) { return QCoreApplication::translate("MapExport", source); }

// Where layers of one page show the same table, all but the lowest become copies: a template in another project knows its layers
// by their sources alone.
void takeApart(std::vector<std::unique_ptr<QgsVectorLayer>> &layers) {
  QSet<QString> taken;
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    if (const QString source = (*layer)->source();
        (*layer)->providerType() == QLatin1String("memory") || !taken.contains(source)) {
      taken.insert(source);
      continue;
    }
    std::unique_ptr<QgsVectorLayer> copy((*layer)->materialize(QgsFeatureRequest()));
    if (!copy || copy->featureCount() != (*layer)->featureCount())
      throw QgsProcessingException(text("The layer %1 could not be copied.").arg((*layer)->name()));
    copyLook(**layer, *copy);
    copy->setName((*layer)->name());
    *layer = std::move(copy);
  }
}

} // namespace

bool isOurProject(const QString &file) {
  QgsProject project;
  return project.read(file, qc::readOnlyProperties) && project.readBoolEntry(scope, madeBy, false);
}

bool isProjectAsWritten(const QString &file) {
  QgsProject project;
  return project.read(file, qc::readOnlyProperties) &&
         project.readEntry(scope, content) == projectContent(file, layersFile(file));
}

QString layersFile(const QString &project) {
  const QFileInfo file(project);
  return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("_layers.gpkg");
}

MapProject::MapProject() : mProject(std::make_unique<QgsProject>()) {
  QgsLabelingEngineSettings labels = mProject->labelingEngineSettings();
  labels.setFlag(qc::partialLabels, false);
  mProject->setLabelingEngineSettings(labels);
  mProject->writeEntry(scope, madeBy, true);
}

void MapProject::beginPage(const QString &name) {
  mLayers.clear();
  mGroup = mProject->layerTreeRoot()->addGroup(name);
  mGroup->setItemVisibilityChecked(mPages == 0);
  mGroup->setExpanded(mPages == 0);
  ++mPages;
}

void MapProject::addOnTop(std::unique_ptr<QgsVectorLayer> layer) {
  if (!layer)
    return;
  layer->setName(nameInProject(*layer));
  mWaiting.push_back(std::move(layer));
}

void MapProject::keep(const QString &project) {
  if (!project.isEmpty()) {
    takeApart(mWaiting);
    mKept = keepLayers(mWaiting, layersFile(project), mKept);
  }
  // The tree of layers shows them in the order in which they are drawn. Clearing a tree that had them would make QGIS take them
  // out of the project at its next event.
  for (std::unique_ptr<QgsVectorLayer> &layer : mWaiting) {
    mLayers << mProject->addMapLayer(layer.release(), false);
    (mGroup ? mGroup : mProject->layerTreeRoot())->addLayer(mLayers.last());
  }
  mWaiting.clear();
}

void MapProject::write(const QString &file) {
  const auto save = [&] {
    if (!mProject->write(file))
      throw QgsProcessingException(text("The project could not be written to %1: %2").arg(file, mProject->error()));
  };
  save();
  mProject->writeEntry(scope, content, projectContent(file, layersFile(file)));
  save();
}

} // namespace territorial
