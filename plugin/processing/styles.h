// The look of every kind of result, the same in the dialog, in models, in qgis_process and on printed maps. Sizes are in
// millimetres of paper; colours keep their order in grey and for colour-blind readers.
#pragma once

#include "layout/map_language.h"
#include "processing/flow_look.h"
#include "processing/map_classes.h"

#include <QMap>
#include <QStringList>

class QgsVectorLayer;

namespace territorial {

// Graduated by fixed classes (below 0.5, 0.8, 1.2, 2, 4, above), cool below average, warm above; NULL is hatched grey; a hatch
// over regions whose field small_base is true.
void styleLocationQuotients(QgsVectorLayer &layer, const QString &field = QStringLiteral("location_quotient"),
                            const MapLanguage &language = MapLanguage());

// Graduated by classes of any number, as `choice` says: of a location quotient cool below the average, of what may be negative
// cool below 0, else light to dark. What is no number is hatched grey; marks of suppressed, incomplete and small values lie
// above.
void styleClasses(QgsVectorLayer &layer, const QString &field, const ClassChoice &choice,
                  const MapLanguage &language = MapLanguage());

// A fill for each value of the field: eight colours, then the same eight hatched, then hatched across; of more than 24 values
// some share a fill.
void styleLeadingIndustry(QgsVectorLayer &layer, const QString &field = QStringLiteral("industry"),
                          const MapLanguage &language = MapLanguage());

// Stars by the field stars: of one industry 0 to 3, or, in a layer with a field three_stars, of all industries of a region. Pale
// without, warm and dark with many.
void styleStars(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Rates around 0, in per cent (the field holds shares): cool below, warm above, in classes of one width that follow the typical
// rate.
void styleRates(QgsVectorLayer &layer, const QString &field, const MapLanguage &language = MapLanguage());

// Areas of specialisation: a dark blue outline on a white casing, no fill, the name in the same colour; of several industries
// (field industry) each its own colour, from the sixth on dashed. Where the field support has values the outline is solid from
// 80 % of the settings on, dashed from 50 %, dotted below. Of several years (field year) the latest is shown, here and below;
// the others are rules to be switched on.
void styleAreas(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// The same areas as a light tint without an outline, for those whose edges are a layer of their own.
void styleAreasUnderEdges(QgsVectorLayer &layer);

// Regions in and out of an area, by the field in_cluster; hatched where the field support says that other settings disagree.
void styleVerdicts(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Edges of areas by the field support: solid from 80 % of the settings on, dashed from 50 %, dotted below; solid without.
void styleEdges(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Contiguous groups by the field cluster_id, each with a fill as styleLeadingIndustry() gives them.
void styleGroups(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// The same for groups that are one area each: with their number on them.
void styleMergedGroups(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Links of neighbours by the field kind: thin where they were found, orange and dashed where added, red and dotted where missed.
void styleLinks(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Regions by the field association, in the colours that the field is used to: high-high red, low-low blue, outliers pale.
void styleAssociation(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Firms by the field cluster_id: five colours in turn, so that clusters that are near in number differ; cores full, borders
// hollow, noise small and grey, by the field role.
void stylePointClusters(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Regions by the field industry_count: in how many areas they lie, 4 and more in one class.
void styleOverlaps(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// The custom property of a layer of flows that says their shape ("straight", "geodesic" or "arc"): lines of a pair that would lie
// on one another are set side by side.
constexpr const char *flowShapeProperty = "territorial/flow_shape";

// What the style of flows rests on.
struct FlowFigures {
  double largest = 0;                 // value
  QMap<QString, double> into, out_of; // value of all flows to each destination, and from each origin
  QMap<QString, double> of_type = {}; // by type, without one under an empty text
};

// Those of a layer's field. O(features): where flows are at hand, count them there.
FlowFigures flowFigures(const QgsVectorLayer &layer, const QString &valueField = QStringLiteral("value"));

// Arrows whose width is proportional to the value, large ones on top so that their heads are whole; flows to the two largest
// destinations in colours of their own. Where the layer keeps a FlowLook, widths and colours are those.
void styleFlows(QgsVectorLayer &layer, const FlowFigures &figures, const QString &valueField = QStringLiteral("value"),
                const MapLanguage &language = MapLanguage());

// The same with the figures of the layer.
void styleFlows(QgsVectorLayer &layer, const QString &valueField = QStringLiteral("value"),
                const MapLanguage &language = MapLanguage());

// A backbone by the field kept_by: what the method keeps dark, what only the spanning tree adds orange, what is left out thin and
// grey; widths by value, large ones on top. `directed`: arrows, else plain lines.
void styleBackbone(QgsVectorLayer &layer, bool directed = true, const MapLanguage &language = MapLanguage());

// Flows against a model by the fields residual and standardized_residual: at least 2 above expectation warm, at least 2 below
// cool, the others thin and grey; widths by the size of the residual.
void styleResiduals(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// The custom property of a layer of nodes that says the size of its labels in points.
constexpr const char *labelSizeProperty = "territorial/label_size";

// Places as circles; with the fields radius_mm and net those of their size, the large ones below, white where a place gains and
// grey where it loses, dashed where the field status says that flows are modelled; of several levels each at its scales. With the
// fields label, label_x and label_y their names, pinned where these say; a line leads to those that lie away. All in the colours
// of the ground that the layer's FlowLook names.
void styleNodes(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Flows of several levels (fields level, max_scale, min_scale), each at its scales, as arrows whose width is proportional to the
// value; of one level as styleFlows().
void styleLevelFlows(QgsVectorLayer &layer, const MapLanguage &language = MapLanguage());

// Land and water around the territory.
enum class Background { land, water, border };
void styleBackground(QgsVectorLayer &layer, Background role);

// Names of a field's features.
void styleLabels(QgsVectorLayer &layer, const QString &nameField);

// The millimetres of width that styleFlows() gives flows, from the smallest to the largest, and one of `value` where the largest
// is `largest`.
constexpr WidthRange flowWidths{0.3, 2.6}; // heads of the widest still fit between near places
double flowWidth(double value, double largest, const FlowLook &look = FlowLook());

// The kind that one of the functions above gave the layer ("location_quotients", "classes", "leading", "stars", "rates", "areas",
// "verdicts", "edges", "overlaps",
// "point_clusters", "association", "groups", "flows", "flow_levels", "backbone", "residuals", "nodes", "background", "labels"),
// as long as nobody has changed the look since; else empty.
QString styleKind(const QgsVectorLayer &layer);

// The field that the look of styleKind() shows; empty where it shows none.
QString styleField(const QgsVectorLayer &layer);

// True where the layer still has QGIS's own default symbol (of whatever colour) and no labels.
bool hasDefaultStyle(const QgsVectorLayer &layer);

} // namespace territorial
