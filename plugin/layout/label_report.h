// What can be counted on the labels of a finished map.
#pragma once

#include <qgsgeometry.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

#include <QJsonArray>
#include <QStringList>

#include <vector>

class QgsLabelingResults;

namespace territorial {

struct PrintedLabel {
  QString text;    // its lines divided by /
  QgsGeometry box; // map units
};

struct LabelReport {
  std::vector<PrintedLabel> placed; // by their texts
  QJsonArray lost;                  // texts, also those that were lost before
  QJsonArray overlaps;              // pairs of texts whose boxes share more than 0.15 mm2
  QJsonArray cut, hidden;           // texts, by the frame and below other items of the page
  std::vector<QgsGeometry> boxes;   // these items, map units
};

// `printed` are the map's labels of an export at `dpi`, among them those that QGIS could not place; without it the map is
// rendered once more. O(n log n) for n labels that do not lie in a heap.
LabelReport labelReport(const QgsPrintLayout &layout, QgsLayoutItemMap &map, const QStringList &lost, double dpi,
                        const QgsLabelingResults *printed);

} // namespace territorial
