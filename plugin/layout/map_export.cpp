#include "layout/map_export.h"

#include "qgis_compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslabelingenginesettings.h>
#include <qgslayerdefinition.h>
#include <qgslayertree.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsunittypes.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace territorial {

namespace {

const QString scope = QStringLiteral("TerritorialClusters"), madeBy = QStringLiteral("/clustermap");

QString text(const char *source) { return QCoreApplication::translate("MapExport", source); }

void check(QgsLayoutExporter::ExportResult result, const QString &file) {
  if (result != QgsLayoutExporter::Success)
    throw QgsProcessingException(
        text("The map could not be written to %1. Is the folder writable and the file not open elsewhere?").arg(file));
}

// The layer's features inside the map's frame, in the map's CRS, with its look.
std::unique_ptr<QgsVectorLayer> cutToFrame(const QgsVectorLayer &layer, const QgsLayoutItemMap &map) {
  auto cut = std::make_unique<QgsVectorLayer>(QgsWkbTypes::displayString(QgsWkbTypes::multiType(layer.wkbType())), layer.name(),
                                              QStringLiteral("memory"));
  cut->setCrs(map.crs());
  cut->dataProvider()->addAttributes(layer.fields().toList());
  cut->updateFields();
  const QgsCoordinateTransform transform(layer.crs(), map.crs(), layer.transformContext());
  const QgsGeometry frame = QgsGeometry::fromRect(map.extent());
  QgsFeatureList kept;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QgsGeometry geometry = feature.geometry();
    try {
      geometry.transform(transform);
    } catch (const QgsCsException &) {
      continue;
    }
    if (!geometry.boundingBox().intersects(map.extent()))
      continue;
    if (!map.extent().contains(geometry.boundingBox())) {
      if (geometry.type() == qc::polygonGeometry && !geometry.isGeosValid())
        geometry = geometry.makeValid();
      geometry = geometry.intersection(frame);
      geometry.convertGeometryCollectionToSubclass(layer.geometryType());
    }
    if (geometry.isEmpty())
      continue;
    geometry.convertToMultiType();
    feature.setGeometry(geometry);
    kept << feature;
  }
  if (!cut->dataProvider()->addFeatures(kept))
    throw QgsProcessingException(text("The layer %1 could not be cut to the map.").arg(layer.name()));
  cut->updateExtents();
  if (layer.renderer())
    cut->setRenderer(layer.renderer()->clone());
  if (layer.labeling())
    cut->setLabeling(layer.labeling()->clone());
  cut->setLabelsEnabled(layer.labelsEnabled());
  return cut;
}

} // namespace

int drawingOrder(const MapLayer &layer) {
  switch (layer.role) {
  case MapRole::labels:
    return 0;
  case MapRole::nodes:
    return 1;
  case MapRole::flows:
    return 2;
  case MapRole::sizes:
  case MapRole::clusters:
    return 3;
  case MapRole::background:
    return looksLikeWater(*layer.layer) ? 4 : 6;
  case MapRole::choropleth:
    return 5;
  }
  return 7;
}

double metresPerUnit(const QgsCoordinateReferenceSystem &crs) {
  return QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), qc::distanceMetres);
}

bool isOurProject(const QString &file) {
  QgsProject project;
  return project.read(file, qc::readOnlyProperties) && project.readBoolEntry(scope, madeBy, false);
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

void MapProject::addOnTop(std::unique_ptr<QgsVectorLayer> layer) {
  if (layer)
    mWaiting.push_back(std::move(layer));
}

void MapProject::keep(const QString &project) {
  if (!project.isEmpty())
    keepLayers(mWaiting, layersFile(project));
  // The tree of layers shows them in the order in which they are drawn. Clearing a tree that had them would make QGIS take them
  // out of the project at its next event.
  for (std::unique_ptr<QgsVectorLayer> &layer : mWaiting) {
    mLayers << mProject->addMapLayer(layer.release(), false);
    mProject->layerTreeRoot()->addLayer(mLayers.last());
  }
  mWaiting.clear();
}

void MapProject::write(const QString &file) {
  if (!mProject->write(file))
    throw QgsProcessingException(text("The project could not be written to %1: %2").arg(file, mProject->error()));
}

void exportPdf(QgsPrintLayout &layout, const QString &file) {
  QgsLayoutExporter::PdfExportSettings settings;
  settings.dpi = layout.renderContext().dpi();
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
  settings.forceVectorOutput = true;
  check(QgsLayoutExporter(&layout).exportToPdf(file, settings), file);
}

void exportPng(QgsPrintLayout &layout, const QString &file, double dpi) {
  QgsLayoutExporter::ImageExportSettings settings;
  settings.dpi = dpi;
  settings.generateWorldFile = false;
  check(QgsLayoutExporter(&layout).exportToImage(file, settings), file);
}

void exportSvg(QgsPrintLayout &layout, const QString &file) {
  QList<QgsLayoutItemMap *> maps;
  layout.layoutItems(maps);
  std::vector<std::unique_ptr<QgsVectorLayer>> cut;
  QMap<QgsLayoutItemMap *, QList<QgsMapLayer *>> whole;
  for (QgsLayoutItemMap *map : maps) {
    whole[map] = map->layers();
    QList<QgsMapLayer *> shown;
    for (QgsMapLayer *layer : map->layers())
      if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer)) {
        cut.push_back(cutToFrame(*vector, *map));
        shown << cut.back().get();
      }
    map->setLayers(shown);
  }
  QgsLayoutExporter::SvgExportSettings settings;
  settings.dpi = layout.renderContext().dpi();
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
  settings.forceVectorOutput = true;
  const QgsLayoutExporter::ExportResult result = QgsLayoutExporter(&layout).exportToSvg(file, settings);
  for (QgsLayoutItemMap *map : maps)
    map->setLayers(whole[map]);
  check(result, file);
}

void exportTemplate(QgsPrintLayout &layout, const QString &file) {
  if (!layout.saveAsTemplate(file, QgsReadWriteContext()))
    throw QgsProcessingException(text("The template could not be written to %1.").arg(file));
  const QFileInfo place(file);
  const QString layers = place.absolutePath() + QLatin1Char('/') + place.completeBaseName() + QStringLiteral("_layers.qlr");
  QString error;
  QList<QgsLayerTreeNode *> nodes;
  for (QgsLayerTreeNode *node : layout.project()->layerTreeRoot()->children())
    nodes << node;
  if (!QgsLayerDefinition::exportLayerDefinition(layers, nodes, error))
    throw QgsProcessingException(text("The layers of the template could not be written to %1: %2").arg(layers, error));
}

} // namespace territorial
