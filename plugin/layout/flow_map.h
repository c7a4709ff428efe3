// Flows of a printed map, drawn for its scale: arrows in millimetres between circles, routed so that they can be told apart.
#pragma once

#include "layout/map_fit.h"
#include "layout/map_layers.h"

#include "common/progress.h"

#include <QMap>
#include <QPolygonF>

#include <functional>
#include <memory>
#include <vector>

namespace territorial {

// A place of the flows as it is drawn; millimetres from the frame's upper left corner, y down.
struct FlowNode {
  QString id;
  QPointF place;
  double radius = 0;
};

// An arrow as it is drawn, likewise.
struct FlowArrow {
  std::size_t from = 0, to = 0; // places
  double value = 0, width = 0, head_length = 0, head_half_width = 0;
  QPolygonF axis, head; // the axis from circle to circle; the triangle of the head
};

struct FlowMap {
  std::unique_ptr<QgsVectorLayer> arrows, nodes; // polygons and points in the map's CRS, with their look
  std::vector<FlowNode> node;
  std::vector<FlowArrow> arrow; // largest first
  double largest = 0;           // value, also of those that have no arrow
  int without = 0;              // flows whose circles leave no room for an arrow
};

// What flows into and out of each place, by its id.
struct FlowTotals {
  double in = 0, out = 0;
};
QMap<QString, FlowTotals> flowTotals(const QgsVectorLayer &flows);

// True where a layer of lines can be drawn so: it has our look, lines that begin and end at their places, two ends from and to,
// and values.
bool canBeRouted(const MapLayer &flows);

// `totals` give the circles their areas: of all flows, also those that are not drawn. Regions whose circle would touch that of
// another place are moved inside their polygon of `regions`, where there is one. All is `scale` times as large as on A4. Throws
// QgsProcessingException where the layers cannot be filled, Cancelled when cancelled.
FlowMap drawFlowMap(const QgsVectorLayer &flows, const QMap<QString, FlowTotals> &totals, const MapLayer *regions,
                    const MapFit &fit, const QgsCoordinateReferenceSystem &crs, double scale, Progress &progress);

} // namespace territorial
