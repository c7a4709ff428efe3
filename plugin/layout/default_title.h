// What a printed map is called where its user gives no title.
#pragma once

#include "layout/map_language.h"
#include "layout/map_layers.h"

#include <qgslayermetadata.h>

#include <optional>

namespace territorial {

// What a look of ours shows (a styleKind()); nothing where its fields say it.
std::optional<Word> wordOfKind(const QString &kind);

// True where a layer's metadata speak the map's language: as they say, else that of the plugin.
bool speaks(const QgsLayerMetadata &metadata, const MapLanguage &language);

// True where the layer is coloured by another field than its name and its metadata are about.
bool showsAnotherField(const MapLayer &layer);

// What a field holds where it is the same in all features, else what the algorithm that made the layer was given.
QString statedValue(const QgsVectorLayer &layer, const QString &field, const QString &parameter);

// The name that its user gave the map's main layer. One of ours is called as its metadata say, where they speak the map's
// language and tell of the field that is shown; else by measure, industry and year, in that language as far as it is known.
QString defaultTitle(const MapLayer &layer, const MapLanguage &language);

} // namespace territorial
