// The tables of territorial:flowlines: their fields, rows, names and abstracts.
#pragma once

#include "processing/linkages/flow_drawing.h"
#include "processing/linkages/linkage_table.h"

namespace territorial {

// OUTPUT, OUTPUT_SELF and OUTPUT_UNMATCHED.
std::vector<ResultTable> flowTables();

// The fields of a table of flows, with the types of the ids and properties of this run.
std::vector<ResultField> typedFields(std::vector<ResultField> fields, const Linkages &linkages);

// Value over the total; NULL where the total is 0.
QVariant shareOf(double value, double total);

// A row of OUTPUT, and one of OUTPUT_SELF.
ResultRow lineRow(const Linkages &linkages, const DrawnFlows &drawn, const DrawnFlow &line);
ResultRow selfRow(const Linkages &linkages, const Flow &flow);

// What the lines show: the table, its type and period where there is only one, and that they are modelled.
QString flowsName(const Linkages &linkages);

// How many lines, the share that they carry, and the notes of the table.
QString flowsAbstract(const Linkages &linkages, const DrawnFlows &drawn);

} // namespace territorial
