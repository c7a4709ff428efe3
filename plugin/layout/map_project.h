// The project around a printed map.
#pragma once

#include "layout/map_layers.h"

#include <qgsproject.h>

#include <memory>

class QgsLayerTreeGroup;

namespace territorial {

// True where a project file was written by MapProject.
bool isOurProject(const QString &file);

// True where it holds what MapProject wrote, whoever has saved it since, and its tables hold their rows.
bool isProjectAsWritten(const QString &file);

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

} // namespace territorial
