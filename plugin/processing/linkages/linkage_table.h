// The bundle LINKAGES, FROM_FIELD, TO_FIELD, FLOW_FIELD, TYPE_FIELD, PERIOD_FIELD, STATUS_FIELD, joined to PLACES.
#pragma once

#include "processing/linkages/places.h"
#include "processing/unmatched.h"

#include <vector>

namespace territorial {

// All rows with the same ends, type, period and status, summed.
struct Flow {
  int from, to;             // ranks of places
  int type, period, status; // ranks in Linkages::types ..., -1 where the table does not say
  double value;             // sum of the rows with a value, at least 0
  int rows;                 // summed rows
  int null_rows;            // rows without a value, not in the sum
};

// A property of a flow beside its ends: its values in rank order, and the field that they come from.
struct FlowProperty {
  Units units;
  QgsField field; // a text field where the parameter is not given
};

// How much of a table is modelled, by its field of status.
enum class Modelled { none, some, all };

struct Linkages {
  QString layer; // its name; of a file with several tables the table's
  Places places;
  std::vector<Flow> flows; // both ends known; sorted by from, to, type, period, status
  FlowProperty types, periods, statuses;
  double total = 0; // of all rows with a value, placed or not
  long long rows = 0, null_rows = 0, zero_rows = 0;
  long long summed_rows = 0; // rows beyond the first of their flow
  Unmatched unmatched;       // ids of ends that are no place; a row that lacks both ends counts half for each
  QStringList borders;       // what a field `borders` says, e.g. the year of the regions' borders
  Modelled modelled = Modelled::none;
};

// Adds the bundle, the places and what belongs to their join (MAX_LOST_SHARE, OUTPUT_UNMATCHED ...). `optional`: linkages and
// places need not be given.
void addLinkageParameters(Algorithm &algorithm, bool optional = false);

// A sentence on what is wrong with them, or nothing. `places`: whether PLACES is needed.
QString checkLinkages(const Parameters &parameters, bool places = true);

// Reads places and linkages and joins them by a hash of canonical ids: O(rows), then sorted, so that nothing depends on the order
// of rows. Says what was summed, empty, and what did not join. Throws on a NULL id, a negative or infinite flow, a text that is
// no number, and where more than MAX_LOST_SHARE of the value is lost. Progress goes from `from` to `to` per cent.
Linkages readLinkages(const Parameters &parameters, QgsProcessingFeedback *feedback, double from, double to);

// The same between places that the caller has; of these only layer and units are used.
Linkages readLinkages(const Parameters &parameters, Places places, QgsProcessingFeedback *feedback, double from, double to);

// The value of a property for a result, of the field's type; NULL for rank -1.
QVariant propertyValue(const FlowProperty &property, int rank);

// "Modelled, not observed." and "In the borders of 2015.", as far as they hold: for abstracts.
QString linkageNotes(const Linkages &linkages);

} // namespace territorial
