// The project around a printed map, and what comes out of it.
#pragma once

#include "layout/map_layers.h"

#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <map>
#include <memory>

class QgsLabelingResults;
class QgsLayerTreeGroup;

namespace territorial {

// Where in the pile a layer lies, 0 on top: names, places, flows, areas, water, regions, land.
int drawingOrder(const MapLayer &layer);

double metresPerUnit(const QgsCoordinateReferenceSystem &crs);

// True where a project file was written by MapProject.
bool isOurProject(const QString &file);

// The GeoPackage that a project keeps its temporary layers in.
QString layersFile(const QString &project);

// A project of its own; the one that is open in QGIS is never touched.
class MapProject {
public:
  MapProject();
  QgsProject &project() { return *mProject; }

  // The layers that follow stand in a group of the tree, which is shown for the first page alone. Without it they stand by
  // themselves.
  void beginPage(const QString &name);

  // The next layer downwards; nullptr is passed over.
  void addOnTop(std::unique_ptr<QgsVectorLayer> layer);

  // Puts the layers into the project, memory layers as tables of layersFile(project); without a project they stay in memory.
  // Throws QgsProcessingException where a table cannot be written.
  void keep(const QString &project);

  QList<QgsMapLayer *> layers() const { return mLayers; } // of the page, top first

  // Throws QgsProcessingException where the file cannot be written.
  void write(const QString &file);

private:
  std::unique_ptr<QgsProject> mProject;
  std::vector<std::unique_ptr<QgsVectorLayer>> mWaiting;
  QList<QgsMapLayer *> mLayers;
  QgsLayerTreeGroup *mGroup = nullptr; // the project's
  int mKept = 0, mPages = 0;
};

// True where a template was written by exportTemplate().
bool isOurTemplate(const QString &file);

// Throw QgsProcessingException where the file cannot be written. The PDF is vector throughout, its texts can be searched, and it
// carries the project's title and author. Layouts after one another are its pages.
void exportPdf(const QList<QgsPrintLayout *> &layouts, const QString &file);

// Returns where the labels of the page's maps came to lie, by the uuid of their items.
using PrintedLabels = std::map<QString, std::shared_ptr<QgsLabelingResults>>;
PrintedLabels exportPng(QgsPrintLayout &layout, const QString &file, double dpi);

// Every layer is cut to the map's frame first: Qt writes no clip paths, and what lies outside would spill over the page.
void exportSvg(QgsPrintLayout &layout, const QString &file);

// The layout as a template, and its layers beside it as a layer definition (.qlr): loaded first, they give the template its map
// in any project. Only layers that are kept in files can be found again. templateLayers() is the name of that file.
QString templateLayers(const QString &file);
void exportTemplate(QgsPrintLayout &layout, const QString &file);

} // namespace territorial
