#include "layout/map_export.h"

#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgslabelingenginesettings.h>
#include <qgslayertree.h>
#include <qgslayoutexporter.h>
#include <qgsunittypes.h>

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

} // namespace

int drawingOrder(const MapLayer &layer) {
  switch (layer.role) {
  case MapRole::labels:
    return 0;
  case MapRole::nodes:
    return 1;
  case MapRole::flows:
    return 2;
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

} // namespace territorial
