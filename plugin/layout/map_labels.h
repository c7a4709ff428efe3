// The names and values on a printed map: one table of placed labels, so that none is dropped or moved by chance.
#pragma once

#include "layout/flow_map.h"
#include "layout/map_fit.h"
#include "layout/map_font.h"
#include "layout/map_layers.h"

#include <QStringList>

#include <memory>

namespace territorial {

struct LabelTask {
  const std::vector<MapLayer> &layers;
  const MapFit &fit;
  const TextRuler &ruler;
  const MapLanguage &language;
  QgsCoordinateReferenceSystem crs;
  QString nameField;                       // empty: found by itself
  QString secondLanguage;                  // of names, below the first; empty for none
  std::vector<QgsGeometry> territory;      // map units
  double textScale = 1;                    // larger paper, larger texts
  QString clusterNameField;                // of the layer of clusters; empty: as nameField
  std::vector<QRectF> boxes = {};          // insets and whatever else covers the map, mm on the page
  const FlowMap *flows = nullptr;          // arrows and circles in place of the layers of flows and nodes
  const QgsVectorLayer *outline = nullptr; // of the territory, in the map's CRS, where that is known
  std::vector<QgsRectangle> frames = {};   // drawn around what insets show, map units
  bool inset = false;                      // shows regions, areas and places alone, and only parts of them
  QMap<QString, QString> placeNames = {};  // by ids, for the places of flows where no layer of nodes names them
};

// Texts without a good place.
struct MisplacedLabels {
  QStringList lost;   // without any, the most important first
  QStringList astray; // names of large regions that lie over others
};

struct MapLabels : MisplacedLabels {
  std::unique_ptr<QgsVectorLayer> labels, leaders; // points and lines in the map's CRS
};

// Texts of all kinds are smaller together, down to what can be read, where labels would be lost for their size.
MapLabels makeLabels(const LabelTask &task);

// Every text that the layers would show, for the choice of a font.
QStringList labelTexts(const std::vector<MapLayer> &layers, const QString &nameField, const QString &clusterNameField,
                       const MapLanguage &language);

} // namespace territorial
