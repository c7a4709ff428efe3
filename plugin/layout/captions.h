// The lines of text of a printed map, where the user gives none: from the layers' names, metadata and fields.
#pragma once

#include "layout/map_language.h"
#include "layout/map_layers.h"

namespace territorial {

struct Captions {
  QString title, subtitle, source, note;
};

// True where a layer says that its values are modelled: in the field status or in its metadata.
bool isModelled(const QgsVectorLayer &layer);

// The year of the borders that the layers are in, from a field borders or from metadata; empty where none says so.
QString bordersYear(const std::vector<MapLayer> &layers);

// Regions that stand for others too, as “Karaganda + Ulytau”, from a field includes_<language>.
QStringList mergedRegions(const std::vector<MapLayer> &layers, const MapLanguage &language);

// One after another, with a full stop between two where there is none.
QString joinedSentences(QStringList sentences);

// Fills the empty ones of `given`. That values are modelled, what regions are merged and what borders they are in is said even
// where texts are given.
Captions completeCaptions(Captions given, const std::vector<MapLayer> &layers, const MapLanguage &language);

} // namespace territorial
