// What can be counted on a finished map: labels lost and overlapping, the smallest text, colours that are hard to tell apart.
#pragma once

#include "layout/flow_report.h"
#include "layout/map_labels.h"
#include "layout/map_language.h"

#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

#include <QJsonObject>
#include <QStringList>

#include <vector>

class QgsLabelingResults;

namespace territorial {

struct MapReport {
  QString page;         // the value that it shows; empty where there is one page
  QJsonObject counts;   // see mapReport()
  QStringList warnings; // sentences on the figures that are bad
};

// Counts on the map as it is printed:
// labels: placed, lost (texts), in_other_regions (names), overlaps (pairs of texts whose boxes share more than 0.15 mm2), cut (by
// the frame), hidden (below other items of the page); overlaps and cuts also those of insets;
// insets: name, scale and number of labels of each;
// text: smallest_pt over map and page, missing_letters of the font;
// colours, by the layers' names, "NAME (2)" for the second of one name: classes and the least CIEDE2000 between those of a layer
// under normal vision, three colour blindnesses and in grey, and the least contrast of a label with what is below it by design;
// empty_layers, scale, projection. `misplaced` found no good place before, `missingLetters` as of chooseFont().
// flows: what flowReport() counts, where arrows are given.
// `printed`: where the labels came to lie when the map was printed at `dpi`, where that is known; else it is rendered once more.
MapReport mapReport(QgsPrintLayout &layout, QgsLayoutItemMap &map, const MisplacedLabels &misplaced,
                    const QString &missingLetters, double dpi, const ReportedFlows *flows = nullptr,
                    const QgsLabelingResults *printed = nullptr);

// Writes the report as JSON beside a map, that of many pages as an array of them, with the names of all files written. Throws
// QgsProcessingException where that fails.
void writeReport(const std::vector<MapReport> &reports, const QStringList &files, const QString &file);

// True where a file is such a report.
bool isReport(const QString &file);

// The names of the files that an earlier report lists; none where it is no such report.
QStringList reportedFiles(const QString &file);

} // namespace territorial
