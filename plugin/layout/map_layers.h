// The layers of a printed map: copies of what was given, styled by role, kept in files beside the project.
#pragma once

#include "layout/map_language.h"
#include "processing/map_classes.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace territorial {

enum class MapRole { choropleth, clusters, sizes, flows, nodes, labels, background };

struct MapLayer {
  MapRole role;
  std::unique_ptr<QgsVectorLayer> layer;
  bool ours = false;    // styled by us, not by its user
  QString subject = {}; // the field that it showed when it was taken
};

// A copy of the layer under a look for its role. A look of the user's stays; ours is put on again in the map's language, that of
// a choropleth in classes of `valueField` as `choice` says.
MapLayer takeLayer(const QgsVectorLayer &layer, MapRole role, const QString &valueField, const MapLanguage &language,
                   const ClassChoice &choice = ClassChoice());

// The field whose classes a choropleth would show: `wanted` where there is one, else the quotient, else what the layer's look
// shows if that is a number; empty for none.
QString classField(const QgsVectorLayer &layer, const QString &wanted);

// Keeps the `most` largest flows of a layer by the field `value`, in memory; all where `most` is 0 or enough. Says in the map's
// language what was left out, nothing where nothing was.
QString keepLargestFlows(MapLayer &flows, int most, const MapLanguage &language);

// The features of a layer whose `field` has the value (a canonical id), in memory, with its look; of a choropleth also the
// regions that have none of that value, without numbers.
MapLayer featuresWhere(const MapLayer &layer, const QString &field, const QString &value);

// Features of a layer as they are being edited, in memory, with its look: some, or all. Throws QgsProcessingException where one
// is lost.
std::unique_ptr<QgsVectorLayer> inMemory(const QgsVectorLayer &layer, const QgsFeatureList &features);
std::unique_ptr<QgsVectorLayer> inMemory(const QgsVectorLayer &layer);

// Renderer, labels, opacity and blending, aliases of fields, custom properties and metadata of one layer for another.
void copyLook(const QgsVectorLayer &from, QgsVectorLayer &to);

// Draws the symbols of a layer `factor` times as large as their millimetres say on a map of scale 1 : `scale`, and in proportion
// at others; labels stay as they are.
void enlargeSymbols(QgsVectorLayer &layer, double scale, double factor);

// A layer's name, or nothing where it is only the name of its file.
QString ownName(const QgsVectorLayer &layer);

// What a layer is called in a project: its own name, else its title, else its table's name.
QString nameInProject(const QgsVectorLayer &layer);

// Water or land, by the layer's name, for backgrounds.
bool looksLikeWater(const QgsVectorLayer &layer);

// The field with the names of a layer's features in the map's language: `wanted`, name_<language>, name or name_en; -1 for none.
int nameField(const QgsVectorLayer &layer, const QString &wanted, const MapLanguage &language);

// All geometries of a layer in another reference system, valid and not empty; what cannot be transformed is left out and counted.
std::vector<QgsGeometry> transformedGeometries(const QgsVectorLayer &layer, const QgsCoordinateReferenceSystem &crs,
                                               int *leftOut = nullptr);

// Writes the memory layers among `layers` into a GeoPackage and replaces each by its table there, look included; `kept` tables
// are in it already, where there are none it is made anew. Returns how many there are then. Throws QgsProcessingException where a
// table is not written as it should be.
int keepLayers(std::vector<std::unique_ptr<QgsVectorLayer>> &layers, const QString &file, int kept = 0);

} // namespace territorial
