// What comes out of a printed map.
#pragma once

#include "layout/map_project.h"

#include <qgsprintlayout.h>

#include <map>
#include <memory>

class QgsLabelingResults;

namespace territorial {

// Where in the pile a layer lies, 0 on top: names, places, flows, areas, water, regions, land.
int drawingOrder(const MapLayer &layer);

double metresPerUnit(const QgsCoordinateReferenceSystem &crs);

// True where a template was written by exportTemplate().
bool isOurTemplate(const QString &file);

// True where it is still as it was written.
bool isTemplateAsWritten(const QString &file);

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
