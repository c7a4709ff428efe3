// The columns of shift-share tables: the components that every method has and those of one.
#pragma once

#include "processing/results.h"

#include "specialization/shift_share.h"

#include <span>
#include <vector>

namespace territorial {

// One component as a column.
struct ComponentColumn {
  ResultField field;
  std::span<const double> values; // [R x I] of the result it was made of
  bool interval = false;          // whether its sum over a region has one
};

// The columns of a method's components, in order. `result` may be empty: then only the fields count.
std::vector<ComponentColumn> componentColumns(ShiftShareMethod method, const ShiftShare &result);

// The columns of all methods, for the help and the interfaces.
std::vector<ResultField> everyComponentField();

// The fields of the bounds of a component's interval.
ResultField lowerField(const ResultField &component);
ResultField upperField(const ResultField &component);

// As above, of all methods.
std::vector<ResultField> everyIntervalField();

} // namespace territorial
