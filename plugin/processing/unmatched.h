// What did not join: counted, listed with its nearest candidates, its share of the value stated, and an error where it is too
// much.
#pragma once

#include "processing/identifiers.h"
#include "processing/results.h"

#include <QString>

#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Algorithm;
class Parameters;

struct UnmatchedId {
  QString source;      // the layer that has the id
  QString id;          // canonical
  QString missing_in;  // the layer that lacks it
  QStringList nearest; // ids of that layer, nearest first
  double value = 0;    // what is lost with it, in the unit of the value field; 0 where the source carries none
};

class Unmatched {
public:
  void add(UnmatchedId id);
  int count() const { return static_cast<int>(mIds.size()); }
  const std::vector<UnmatchedId> &ids() const { return mIds; }

  // The share of `total` that is lost, 0 to 1; 0 where total is 0.
  double lostShare(double total) const;

private:
  std::vector<UnmatchedId> mIds;
};

// The units that one of two layers lacks; `value` is what the left layer loses with the unit of a rank.
Unmatched compareUnits(const Units &left, const QString &leftLayer, const Units &right, const QString &rightLayer,
                       const std::function<double(int rank)> &value);

// OUTPUT_UNMATCHED, MAX_LOST_SHARE, and the numbers UNMATCHED_COUNT and LOST_SHARE.
void addUnmatchedParameters(Algorithm &algorithm);

// The table behind OUTPUT_UNMATCHED.
ResultTable unmatchedTable();

// Says what did not join, as a warning; throws where more than MAX_LOST_SHARE of the value is lost.
void warnUnmatched(const Unmatched &unmatched, double total, const Parameters &parameters, QgsProcessingFeedback *feedback);

// One row of OUTPUT_UNMATCHED.
ResultRow unmatchedRow(const UnmatchedId &id);

} // namespace territorial
