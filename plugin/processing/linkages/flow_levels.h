// The flows of a table between groups of its places, at one level or at several for the scales of a map.
#pragma once

#include "processing/linkages/linkage_table.h"

#include "linkages/flow_aggregation.h"

#include <qgscoordinatereferencesystem.h>

#include <array>

namespace territorial {

class Parameters;

// The flows as kernels take them; a kind is a type, period and status, ranks of each.
struct FlowKinds {
  std::vector<KindFlow> flows;
  std::vector<std::array<int, 3>> kinds; // sorted
};
FlowKinds flowKinds(const Linkages &linkages);

struct FlowLevel {
  int level = 0;
  double max_scale = 0, min_scale = 0; // denominators of the scales between which it is shown, 0 = no limit
  std::vector<QVariant> ids;           // [nodes]
  std::vector<QgsGeometry> points;     // [nodes]
  std::vector<QVariant> leader;        // [nodes] id of the place with the largest flows; NULL for an empty region
  std::vector<int> places;             // [nodes] how many it has
  std::vector<std::int32_t> node;      // [places of the table] -1 for none
  std::vector<KindFlow> flows;         // between nodes
};

struct FlowLevels {
  std::vector<FlowLevel> levels;
  QgsCoordinateReferenceSystem crs; // of the points
  QgsField id_field;                // of the ids
  Unmatched outside;                // places with flows in no region
  double lost = 0;                  // value of the flows that have an end there
};

// Into polygons, cells of a grid, or the nodes of a hierarchy, as INTO says. Says what lies in several polygons or in none.
// Progress goes from `from` to `to` per cent.
FlowLevels flowLevels(const Linkages &linkages, const FlowKinds &kinds, const Parameters &parameters,
                      QgsProcessingFeedback *feedback, double from, double to);

} // namespace territorial
