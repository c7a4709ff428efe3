// The tables of territorial:flowlines: their fields, rows, names and abstracts.
#pragma once

#include "processing/linkages/flow_drawing.h"
#include "processing/linkages/flow_routes.h"
#include "processing/linkages/flow_selection.h"
#include "processing/linkages/linkage_table.h"

namespace territorial {

// OUTPUT, OUTPUT_SELF, OUTPUT_UNMATCHED and OUTPUT_ARROWS.
std::vector<ResultTable> flowTables();

// The fields of a table of flows, with the types of the ids and properties of this run.
std::vector<ResultField> typedFields(std::vector<ResultField> fields, const Linkages &linkages);

// Value over the total; NULL where the total is 0.
QVariant shareOf(double value, double total);

// A row of OUTPUT, one of OUTPUT_SELF, and one of OUTPUT_ARROWS.
ResultRow lineRow(const Linkages &linkages, const FlowFacts &facts, const DrawnFlows &drawn, const DrawnFlow &line);
ResultRow selfRow(const Linkages &linkages, const Flow &flow);
ResultRow arrowRow(const Linkages &linkages, const FlowFacts &facts, const DrawnFlow &line, const FlowOnSheet &arrow);

// What the lines show: the table, its type and period where there is only one, and that they are modelled.
QString flowsName(const Linkages &linkages);

// How many lines, the share that they carry, and the notes of the table.
QString arrowsAbstract(const Linkages &linkages, const FlowsOnSheet &sheet);
QString flowsAbstract(const Linkages &linkages, const DrawnFlows &drawn);

} // namespace territorial
