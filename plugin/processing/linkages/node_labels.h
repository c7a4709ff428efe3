// Where the names of nodes lie on a map of a stated scale, clear of circles, of flows with their heads, and of one another.
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>
#include <qgspointxy.h>

#include <QString>

#include <optional>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

// Adds LABELS, KEEP_CLEAR, LABEL_SIZE, DPI and MAP_CRS.
class Algorithm;
void addLabelParameters(Algorithm &algorithm);

struct LabelledNode {
  QString text;
  QgsPointXY point;  // in the CRS of the places
  double radius = 0; // of its circle, mm of paper; without one it is in nobody's way
};

struct NodeLabels {
  std::vector<std::optional<QgsPointXY>> middle; // [nodes] middle of the label in the CRS of the places
  std::vector<int> lost;                         // nodes whose label found no place
  std::vector<int> over_flows;                   // those that had to lie on a flow
};

// The labels of the LABELS largest circles, the large first: texts are measured in LABEL_SIZE at DPI, as fonts are rounded to
// whole pixels. None where MAP_SCALE is not given. Progress goes from `from` to `to` per cent.
NodeLabels placeNodeLabels(const std::vector<LabelledNode> &nodes, const QgsCoordinateReferenceSystem &crs,
                           const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
