// The columns of a table of location quotients: those that are always there, and those that were asked for.
#pragma once

#include "processing/activity_table.h"
#include "processing/results.h"

#include "specialization/location_quotients.h"
#include "specialization/quotient_measures.h"
#include "specialization/quotient_significance.h"
#include "specialization/standardized_quotients.h"

#include <functional>
#include <optional>
#include <set>

namespace territorial {

// All that was computed of one year.
struct QuotientYear {
  int rank = 0;
  LocationQuotients quotients;
  UninitializedVector<double> per_capita, marketability; // empty where not asked for
  std::optional<QuotientBounds> bounds;
  std::optional<QuotientTests> tests;
  std::optional<StandardizedQuotients> standardized;
  std::vector<double> q_value;
};

// What a column stands for; the words of the parameter MEASURES and of what other parameters ask for.
enum class QuotientColumn { base, symmetric, logarithm, surplus, per_capita, marketability, mean, bounds, interval, score, test };

// Every field that the table may have, in order, with what asks for it.
struct QuotientField {
  QuotientColumn column;
  ResultField field;
};
std::vector<QuotientField> quotientFields();

// The rows of a run.
class QuotientRows {
public:
  // `asked` are the columns beside the base; a test is significant where q <= alpha, a score where it reaches its cut.
  QuotientRows(const ActivityTable &table, std::set<QuotientColumn> asked, double minValue, double alpha);

  // With the types of the source for region, industry and year.
  const std::vector<ResultField> &fields() const { return mFields; }
  ResultRow row(const QuotientYear &year, int region, int industry) const;

private:
  using Value = std::function<QVariant(const QuotientYear &, std::size_t region, std::size_t industry, std::size_t cell)>;
  std::vector<Value> values(double minValue, double alpha) const;

  const ActivityTable &mTable;
  std::vector<ResultField> mFields;
  std::vector<Value> mValues;
};

} // namespace territorial
